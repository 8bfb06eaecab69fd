# ruff: noqa: E501
"""Where a list of the absent ends: at labels on its level, at labels of a part, and what denies presence. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_BESIDE = {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||A", "Mie Vadum": "vejingeniør|Nyborg Kommune|S"}
_PRESENT = "Til stede: Rosa Tvilum (ordstyrer)\n"


def _below(name: str, label: str, people: str) -> Listed:
    return Listed(name, f"{_PRESENT}Fraværende: Ib Ørnbøl\n{label}: {people}\n", _BESIDE)


def _visited(label: str, organisation: str = "") -> Listed:
    return Listed(
        f"a-part-{label}",
        f"{_PRESENT}Udeblevet: Ib Ørnbøl.\n{label}: landbetjent Mie Vadum.\n",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||A", "Mie Vadum": f"landbetjent|{organisation}|"},
    )


def _denied(label: str) -> Listed:
    return Listed(
        f"denied-{label}",
        f"{_PRESENT}{label} Ib Ørnbøl (syg), Mie Vadum (arbejde)\n",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||A", "Mie Vadum": "||A"},
    )


_FIELDS_BELOW = (
    "Mødeleder: Rosa Tvilum            Referat: Mie Vadum\n",
    "Ordstyrer: Rosa Tvilum        Tovholder: Mie Vadum\n",
    "Mødeleder: Rosa Tvilum\nPlads: 2\n",
)

LEVELLED = (
    _below("group-beside-the-absent", "Nyborg Kommune", "Mie Vadum, vejingeniør (sekretær)"),
    _below("group-led-in-beside-the-absent", "Fra Nyborg Kommune", "vejingeniør Mie Vadum (referent)"),
    Listed(
        "group-below-the-absent-in-the-column-of-labels",
        "<table><tr><td>Medlemmer:</td><td>Rosa Tvilum (V), formand</td></tr><tr><td>Ikke mødt:</td><td>Ib Ørnbøl (A)</td></tr>"
        "<tr><td>Nyborg Kommune:</td><td>Mie Vadum, vejingeniør (sekretær)</td></tr></table>",
        _BESIDE,
        "html",
    ),
    Listed(
        "groups-of-the-absent",
        f"{_PRESENT}Afbud:\nFra politiet: Ib Ørnbøl\nFra Nyborg Kommune: vejingeniør Mie Vadum\n",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "|Fyns Politi|A",
            "Mie Vadum": "vejingeniør|Nyborg Kommune|A",
        },
    ),
    _visited("Besøg under pkt. 2"),
    _visited("Oplæg til punkt 3"),
    _visited("Inviteret til pkt. 1-2"),
    _visited("Fyns Politi under punkt 3", "Fyns Politi"),
    _visited("Fra Falck til pkt. 4", "Falck"),
    _denied("Her var ikke:"),
    _denied("Mødt var ikke:"),
    _denied("Til stede var ikke"),
    _denied("Med var ikke:"),
    *(
        Listed(
            f"fields-below-columns-{n}",
            "Navn                    Stilling              Myndighed               Mødt\n"
            "Rosa Tvilum             kontorchef            Nyborg Kommune          x\n"
            "Mie Vadum               souschef              Kriminalforsorgen       x\n"
            "Ib Ørnbøl               konsulent             TrygFonden              afbud\n"
            f"Bo Lindrup              jobkonsulent          Falck                   x (fra pkt. 3)\n\n{fields}",
            {
                "Rosa Tvilum": "kontorchef|Nyborg Kommune|C",
                "Mie Vadum": f"souschef|Kriminalforsorgen|{'S' * (n == 0)}",
                "Ib Ørnbøl": "konsulent|TrygFonden|A",
                "Bo Lindrup": "jobkonsulent|Falck|",
            },
        )
        for n, fields in enumerate(_FIELDS_BELOW)
    ),
)
