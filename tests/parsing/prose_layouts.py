# ruff: noqa: E501
"""Minutes told as running text: who came, who led and who stood in for whom. All names are made up."""

from __future__ import annotations

from .layouts import Layout

_PEOPLE = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Mie Vadum": "fuldmægtig|Fyns Politi|S",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Bo Vinding": "kommunaldirektør|Assens Kommune|",
    "Ib Ørnbøl": "borgmester|Assens Kommune|A",
    "Signe Mørk": "borgmester|Kerteminde Kommune|A",
}
_ITEMS = ("Referatet fra sidst", "Sommeren i tal", "Eventuelt")


def _told(name: str, front: str, people: dict[str, str], items: tuple[str, ...] = _ITEMS) -> Layout:
    said = (
        "Referatet af mødet den 12. juni 2012 blev godkendt.",
        "Gunver Askholm orienterede om sommeren.",
        "Der var intet at bemærke.",
    )
    body = "".join(f"\n{title}\n\n{text}\n" for title, text in zip(items, said, strict=True))
    return Layout(name, "txt", front + body, people, items)


PROSE = (
    _told(
        "prose-below-the-title-in-capitals",
        "FYNS POLITI\n\nREFERAT AF MØDE I KREDSRÅDET FOR FYNS POLITI\n\n"
        "Mødet holdtes torsdag den 6. september 2012 kl. 8.30 på Nyborg Rådhus. Heri deltog for politiet politidirektør "
        "Gunver Askholm, som var ordstyrer, og fuldmægtig Mie Vadum, der førte protokollen. For kommunerne deltog "
        "borgmester Rosa Tvilum, Nyborg, samt kommunaldirektør Bo Vinding, Assens, der var mødt i stedet for borgmester "
        "Ib Ørnbøl. Borgmester Signe Mørk, Kerteminde, havde meldt afbud.\n",
        _PEOPLE,
        tuple(title.upper() for title in _ITEMS),
    ),
    _told(
        "prose-with-the-apologies-turned-round",
        "Fyns Politi\n\nMøde i kredsrådet for Fyns Politi\n\n"
        "Der blev afholdt møde den 6. september 2012 kl. 8.30 i Nyborg Rådhus. Fra politiet deltog politidirektør Gunver "
        "Askholm, der ledede mødet, og fuldmægtig Mie Vadum, som tog referat. Fra kommunerne mødte borgmester Rosa Tvilum, "
        "Nyborg, og kommunaldirektør Bo Vinding, Assens, som stedfortræder for borgmester Ib Ørnbøl. Afbud havde "
        "borgmester Signe Mørk, Kerteminde, meldt.\n",
        _PEOPLE,
    ),
    _told(
        "prose-below-the-name-of-the-body",
        "REFERAT\n\nKREDSRÅDET I FYNS POLITI\n\n"
        "Torsdag den 6. september 2012 kl. 8.30 mødtes kredsrådet på Nyborg Rådhus. Til stede var for politiet "
        "politidirektør Gunver Askholm, der var mødets leder, og fuldmægtig Mie Vadum, der var referent, og for kommunerne "
        "borgmester Rosa Tvilum, Nyborg, samt kommunaldirektør Bo Vinding, Assens, der deltog på vegne af borgmester Ib "
        "Ørnbøl. Der var afbud fra borgmester Signe Mørk, Kerteminde.\n",
        _PEOPLE,
        tuple(title.upper() for title in _ITEMS),
    ),
    _told(
        "prose-of-a-meeting-held-with",
        "REFERAT FRA KREDSRÅDSMØDET\n\n"
        "Mødet fandt sted torsdag den 6. september 2012 kl. 8.30 på Nyborg Rådhus med deltagelse af politidirektør Gunver "
        "Askholm, der var mødeleder, og fuldmægtig Mie Vadum, der skrev referat, begge Fyns Politi, samt borgmester Rosa "
        "Tvilum, Nyborg. Kommunaldirektør Bo Vinding, Assens, mødte i stedet for borgmester Ib Ørnbøl. Borgmester Signe "
        "Mørk, Kerteminde, var fraværende.\n",
        _PEOPLE,
    ),
    _told(
        "titles-in-capitals-are-nobody",
        "KREDSRÅDET FOR FYNS POLITI\n\nMØDE DEN 6. SEPTEMBER 2012\n\nDELTAGERE\n\nPolitidirektør Gunver Askholm\n"
        "Fuldmægtig D. D. Kvist\n\nAFBUD\n\nBorgmester Signe Mørk, Kerteminde, havde meldt afbud.\n",
        {
            "Gunver Askholm": "politidirektør||",
            "D. D. Kvist": "fuldmægtig||",
            "Signe Mørk": "borgmester|Kerteminde Kommune|A",
        },
        tuple(title.upper() for title in _ITEMS),
    ),
    _told(
        "an-item-about-minutes-below-the-title",
        "Kredsrådet i Fyns Politi, møde torsdag den 6. september 2012\n\n"
        "Til stede: politidirektør Gunver Askholm (formand), Fyns Politi\n",
        {"Gunver Askholm": "politidirektør|Fyns Politi|C"},
        ("Referat af møde i kredsrådet den 12. juni", "Sommeren i tal", "Eventuelt"),
    ),
)
