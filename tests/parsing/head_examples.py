# ruff: noqa: E501
"""Heads with lists of participants as offices of all kinds set them out. All names are made up."""

from __future__ import annotations

from typing import NamedTuple


class Head(NamedTuple):
    """One head.

    Attributes:
        name: what it shows. text: the lines before the first item.
        people: by name "title|organisation|marks", where marks are A(bsent), R(emote), S(ecretary), C(hair).
    """

    name: str
    text: str
    people: dict[str, str]


HEADS = (
    Head(
        "of-a-county-board",
        "KØBENHAVNS AMT\n"
        "AMTSRÅDETS FÆRDSELSUDVALG\n"
        "\n"
        "Referat af møde tirsdag d. 14. november 1995 kl. 13.30 i mødesal B\n"
        "\n"
        "Tilstede:\n"
        "Amtsborgmester Vibeke Storm\n"
        "Politimester Kaj Rønnow\n"
        "Overingeniør Aage Munk-Madsen\n"
        "\n"
        "Afbud:\n"
        "Vicepolitimester Grethe Brask\n"
        "\n"
        "Referent: Sekretær Lis Toft\n",
        {
            "Vibeke Storm": "amtsborgmester||",
            "Kaj Rønnow": "politimester||",
            "Aage Munk-Madsen": "overingeniør||",
            "Grethe Brask": "vicepolitimester||A",
            "Lis Toft": "||S",
        },
    ),
    Head(
        "with-those-of-the-administration",
        "Referat fra møde i Handicaprådet i Nyborg Kommune den 3. maj 2012\n"
        "\n"
        "Mødt var: Inge Rask (formand), Poul Juhl, Dansk Blindesamfund, og Eva Skov, Hjerneskadeforeningen.\n"
        "Ikke mødt var: Hans Bro, Høreforeningen.\n"
        "Fra administrationen: socialchef Tove Lund og Jan Krag, referent.\n",
        {
            "Inge Rask": "||C",
            "Poul Juhl": "|Dansk Blindesamfund|",
            "Eva Skov": "|Hjerneskadeforeningen|",
            "Hans Bro": "|Høreforeningen|A",
            "Tove Lund": "socialchef||",
            "Jan Krag": "||S",
        },
    ),
    Head(
        "columns-and-remarks",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Navn                 Organisation            Til stede    Bemærkninger\n"
        "Inge Rask            Nyborg Kommune          Ja           Mødeleder\n"
        "Poul Juhl            Fyns Politi             Ja\n"
        "Eva Skov             Natteravnene            Nej          Sygdom\n"
        "Hans Bro             Nyborg Gymnasium        Ja           Fra kl. 10\n",
        {
            "Inge Rask": "|Nyborg Kommune|C",
            "Poul Juhl": "|Fyns Politi|",
            "Eva Skov": "|Natteravnene|A",
            "Hans Bro": "|Nyborg Gymnasium|",
        },
    ),
    Head(
        "initials-with-a-legend",
        "Lokalrådsmøde i Nyborg Kommune 3. maj 2012\n"
        "\n"
        "Deltagere: IR, PJ, ES (afbud), HB (ref.)\n"
        "\n"
        "IR = Inge Rask, skolechef\n"
        "PJ = Poul Juhl, politikommissær\n"
        "ES = Eva Skov, Natteravnene\n"
        "HB = Hans Bro, konsulent\n",
        {
            "Inge Rask": "skolechef||",
            "Poul Juhl": "politikommissær||",
            "Eva Skov": "|Natteravnene|A",
            "Hans Bro": "konsulent||S",
        },
    ),
    Head(
        "of-a-district-council",
        "Kredsrådet i Fyns Politi, 3. maj 2012\n"
        "\n"
        "Til stede: Politidirektør Inge Rask (formand), borgmester Poul Juhl, Nyborg, borgmester Eva Skov, Assens, samt viceborgmester Hans Bro, Odense, i stedet for borgmester Tove Lund. Endvidere deltog sekretariatschef Jan Krag og fuldmægtig Lis Toft, der tog referat.\n",
        {
            "Inge Rask": "politidirektør||C",
            "Poul Juhl": "borgmester|Nyborg Kommune|",
            "Eva Skov": "borgmester|Assens Kommune|",
            "Hans Bro": "viceborgmester|Odense Kommune|",
            "Tove Lund": "borgmester|Odense Kommune|A",
            "Jan Krag": "sekretariatschef||",
            "Lis Toft": "fuldmægtig||S",
        },
    ),
    Head(
        "boxes",
        "SSP-rådet i Nyborg Kommune\n"
        "Møde 3. maj 2012\n"
        "\n"
        "☑ Inge Rask, skolechef (formand)\n"
        "☑ Poul Juhl, Fyns Politi\n"
        "☐ Eva Skov, Natteravnene\n"
        "☑ Hans Bro, sekretær\n",
        {
            "Inge Rask": "skolechef||C",
            "Poul Juhl": "|Fyns Politi|",
            "Eva Skov": "|Natteravnene|A",
            "Hans Bro": "||S",
        },
    ),
    Head(
        "two-columns-of-marks",
        "Ældrerådet i Nyborg Kommune\n"
        "Referat 3. maj 2012\n"
        "\n"
        "Medlemmer              Mødt   Afbud\n"
        "Inge Rask (formand)     X\n"
        "Poul Juhl               X\n"
        "Eva Skov                        X\n"
        "Hans Bro (suppleant)    X\n",
        {"Inge Rask": "||C", "Poul Juhl": "||", "Eva Skov": "||A", "Hans Bro": "||"},
    ),
    Head(
        "first-names-and-the-sick",
        "Ungerådet i Nyborg Kommune\n"
        "Referat 3. maj 2012\n"
        "\n"
        "Tilstedeværende: Inge, Poul, Eva (ordstyrer) og Hans (referent)\n"
        "Voksne: Tove Lund, ungekonsulent\n"
        "Syge: Jan og Lis\n",
        {
            "Inge": "||",
            "Poul": "||",
            "Eva": "||C",
            "Hans": "||S",
            "Tove Lund": "ungekonsulent||",
            "Jan": "||A",
            "Lis": "||A",
        },
    ),
    Head(
        "notes-in-brackets",
        "Udsatterådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Medlemmer:\n"
        "Inge Rask, formand\n"
        "Poul Juhl, næstformand (fraværende)\n"
        "Eva Skov, SAND (deltog fra punkt 3)\n"
        "Hans Bro, Røde Kors (deltog ikke)\n"
        "\n"
        "Gæster:\n"
        "Tove Lund, Fyns Politi (punkt 2)\n"
        "\n"
        "Sekretariat:\n"
        "Jan Krag, fuldmægtig (referent)\n",
        {
            "Inge Rask": "||C",
            "Poul Juhl": "||A",
            "Eva Skov": "|SAND|",
            "Hans Bro": "|Røde Kors|A",
            "Tove Lund": "|Fyns Politi|",
            "Jan Krag": "fuldmægtig||S",
        },
    ),
    Head(
        "titles-first-and-who-stood-in",
        "Beredskabskommissionen for Nyborg\n"
        "Referat 3. maj 2012\n"
        "\n"
        "Borgmester Inge Rask, formand\n"
        "Politidirektør Poul Juhl, afbud – repræsenteret ved vicepolitiinspektør Eva Skov\n"
        "Byrådsmedlem Hans Bro\n"
        "Beredskabschef Tove Lund, sekretær\n",
        {
            "Inge Rask": "borgmester||C",
            "Poul Juhl": "politidirektør||A",
            "Eva Skov": "vicepolitiinspektør||",
            "Hans Bro": "byrådsmedlem||",
            "Tove Lund": "beredskabschef||S",
        },
    ),
    Head(
        "labels-in-a-column",
        "Trafiksikkerhedsudvalget i Nyborg Kommune\n"
        "3. maj 2012 kl. 10\n"
        "\n"
        "Til stede   : Inge Rask, vejchef (mødeleder)\n"
        "              Poul Juhl, Fyns Politi\n"
        "              Eva Skov, Cyklistforbundet\n"
        "Ikke mødt   : Hans Bro, skoleleder\n"
        "Referent    : Tove Lund\n",
        {
            "Inge Rask": "vejchef||C",
            "Poul Juhl": "|Fyns Politi|",
            "Eva Skov": "|Cyklistforbundet|",
            "Hans Bro": "skoleleder||A",
            "Tove Lund": "||S",
        },
    ),
    Head(
        "all-of-one-municipality",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Fremmøde: Inge Rask (IR), Poul Juhl (PJ), Eva Skov (ES) – alle Nyborg Kommune – samt Hans Bro (HB), Fyns Politi. HB forlod mødet kl. 11.\n"
        "Fravær: Tove Lund (TL), meldt syg.\n"
        "Penneførende: ES\n",
        {
            "Inge Rask": "|Nyborg Kommune|",
            "Poul Juhl": "|Nyborg Kommune|",
            "Eva Skov": "|Nyborg Kommune|S",
            "Hans Bro": "|Fyns Politi|",
            "Tove Lund": "||A",
        },
    ),
    Head(
        "groups-of-participants",
        "# Lokalrådet i Nyborg Kommune\n"
        "\n"
        "3. maj 2012\n"
        "\n"
        "**Deltagere fra kommunen**\n"
        "- Inge Rask, skolechef\n"
        "- Poul Juhl, SSP-leder *(afbud)*\n"
        "\n"
        "**Deltagere fra Fyns Politi**\n"
        "- Eva Skov, politikommissær *(mødeleder)*\n"
        "\n"
        "**Øvrige**\n"
        "- Hans Bro, Natteravnene\n"
        "\n"
        "**Fraværende uden afbud**\n"
        "- Tove Lund, Røde Kors\n",
        {
            "Inge Rask": "skolechef|Nyborg Kommune|",
            "Poul Juhl": "ssp-leder|Nyborg Kommune|A",
            "Eva Skov": "politikommissær|Fyns Politi|C",
            "Hans Bro": "|Natteravnene|",
            "Tove Lund": "|Røde Kors|A",
        },
    ),
    Head(
        "boxes-in-brackets",
        "Nattelivsforum i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Deltagerliste (afkrydset = til stede):\n"
        "[x] Inge Rask, Nyborg Kommune\n"
        "[ ] Poul Juhl, Fyns Politi\n"
        "[x] Eva Skov, Café Anker\n"
        "[x] Hans Bro, Værtshuset Rosen (referent)\n",
        {
            "Inge Rask": "|Nyborg Kommune|",
            "Poul Juhl": "|Fyns Politi|A",
            "Eva Skov": "|Café Anker|",
            "Hans Bro": "|Værtshuset Rosen|S",
        },
    ),
    Head(
        "tabs",
        "Integrationsrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Til stede:\tAmina Warsame (formand)\n"
        "\tNguyen Van Minh\n"
        "\tPoul Juhl, DRC\n"
        "\n"
        "Fraværende:\tEva Skov, Røde Kors – med afbud\n"
        "\tHans Bro, byrådsmedlem – uden afbud\n"
        "\n"
        "Desuden deltog:\tTove Lund, integrationskonsulent (sekretær)\n",
        {
            "Amina Warsame": "||C",
            "Nguyen Van Minh": "||",
            "Poul Juhl": "|DRC|",
            "Eva Skov": "|Røde Kors|A",
            "Hans Bro": "byrådsmedlem||A",
            "Tove Lund": "integrationskonsulent||S",
        },
    ),
    Head(
        "told-in-sentences",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Skolechef Inge Rask var mødeleder. Fra Fyns Politi kom politikommissær Poul Juhl og politiassistent Eva Skov. Natteravnene havde sendt Hans Bro, og fra Nyborg Boligforening kom varmemester Tove Lund. Jan Krag fra Falck nåede det ikke.\n",
        {
            "Inge Rask": "skolechef||C",
            "Poul Juhl": "politikommissær|Fyns Politi|",
            "Eva Skov": "politiassistent|Fyns Politi|",
            "Hans Bro": "|Natteravnene|",
            "Tove Lund": "varmemester|Nyborg Boligforening|",
            "Jan Krag": "|Falck|A",
        },
    ),
    Head(
        "dotted-lines",
        "Det Lokale Beredskabsudvalg i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Udvalgets medlemmer:\n"
        "  Inge Rask (A), formand ............ til stede\n"
        "  Poul Juhl (V) ..................... til stede\n"
        "  Eva Skov (O) ...................... afbud\n"
        "Embedsmænd:\n"
        "  Hans Bro, beredskabschef .......... til stede\n",
        {"Inge Rask": "||C", "Poul Juhl": "||", "Eva Skov": "||A", "Hans Bro": "beredskabschef||"},
    ),
    Head(
        "statuses-behind-colons",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Inge Rask, skolechef, Nyborg Kommune: til stede\n"
        "Poul Juhl, politikommissær, Fyns Politi: til stede, mødeleder\n"
        "Eva Skov, Natteravnene: afbud\n"
        "Hans Bro, konsulent, Nyborg Kommune: til stede, referent\n",
        {
            "Inge Rask": "skolechef|Nyborg Kommune|",
            "Poul Juhl": "politikommissær|Fyns Politi|C",
            "Eva Skov": "|Natteravnene|A",
            "Hans Bro": "konsulent|Nyborg Kommune|S",
        },
    ),
    Head(
        "one-paragraph",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Til stede fra Fyns Politi: Inge Rask og Poul Juhl. Til stede fra Nyborg Kommune: Eva Skov. Ikke til stede: Hans Bro (Falck). Under punkt 2 tillige: Tove Lund, Nyborg Gymnasium. Ref.: Eva Skov.\n",
        {
            "Inge Rask": "|Fyns Politi|",
            "Poul Juhl": "|Fyns Politi|",
            "Eva Skov": "|Nyborg Kommune|S",
            "Hans Bro": "|Falck|A",
            "Tove Lund": "|Nyborg Gymnasium|",
        },
    ),
    Head(
        "neighbours",
        "Tryghedsgruppen i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Til stede denne aften:\n"
        "Inge Rask, beboer i blok 3 (ordstyrer)\n"
        "Poul Juhl, vicevært\n"
        "Eva Skov, lokalbetjent\n"
        "Hans Bro kunne først være med fra kl. 19.30\n"
        "Tove Lund måtte melde pas\n",
        {
            "Inge Rask": "beboer i blok 3||C",
            "Poul Juhl": "vicevært||",
            "Eva Skov": "lokalbetjent||",
            "Hans Bro": "||",
            "Tove Lund": "||A",
        },
    ),
    Head(
        "the-absent-first",
        "Færdselssikkerhedsudvalget i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Afbud: Inge Rask, vejdirektoratet, Poul Juhl, FDM\n"
        "Til stede: Eva Skov (formand), Hans Bro, Fyns Politi, Tove Lund, Movia\n",
        {
            "Inge Rask": "|vejdirektoratet|A",
            "Poul Juhl": "|FDM|A",
            "Eva Skov": "||C",
            "Hans Bro": "|Fyns Politi|",
            "Tove Lund": "|Movia|",
        },
    ),
    Head(
        "functions-as-labels",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Formand: Inge Rask, borgmester\n"
        "Medlemmer: Poul Juhl, vicepolitiinspektør; Eva Skov, skolechef; Hans Bro, Natteravnene (ikke mødt)\n"
        "Tilforordnet: Tove Lund, fuldmægtig\n",
        {
            "Inge Rask": "borgmester||C",
            "Poul Juhl": "vicepolitiinspektør||",
            "Eva Skov": "skolechef||",
            "Hans Bro": "|Natteravnene|A",
            "Tove Lund": "fuldmægtig||",
        },
    ),
    Head(
        "of-an-older-kind",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Mødet lededes af skolechef Inge Rask. Protokollen førtes af fuldmægtig Poul Juhl. Endvidere var mødt politikommissær Eva Skov og rektor Hans Bro. Forfald havde anmeldt provst Tove Lund.\n",
        {
            "Inge Rask": "skolechef||C",
            "Poul Juhl": "fuldmægtig||S",
            "Eva Skov": "politikommissær||",
            "Hans Bro": "rektor||",
            "Tove Lund": "provst||A",
        },
    ),
    Head(
        "all-but-one-first",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Til stede var bortset fra Inge Rask alle medlemmer: Poul Juhl, Eva Skov, Hans Bro og Tove Lund.\n",
        {"Inge Rask": "||A", "Poul Juhl": "||", "Eva Skov": "||", "Hans Bro": "||", "Tove Lund": "||"},
    ),
    Head(
        "questions",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Hvem var der?\n"
        "Inge Rask (skolen)\n"
        "Poul Juhl (politiet)\n"
        "Eva Skov (ungdomsskolen)\n"
        "\n"
        "Hvem manglede?\n"
        "Hans Bro (klubben)\n"
        "\n"
        "Hvem skrev?\n"
        "Eva\n",
        {
            "Inge Rask": "|skolen|",
            "Poul Juhl": "|politiet|",
            "Eva Skov": "|ungdomsskolen|S",
            "Hans Bro": "|klubben|A",
        },
    ),
    Head(
        "who-came-late-and-who-left",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Tilstede: Inge Rask, Poul Juhl, Eva Skov\n"
        "Ikke tilstede: Hans Bro\n"
        "Senere tilstede: Tove Lund (kl. 10)\n"
        "Gik før tid: Poul Juhl\n",
        {"Inge Rask": "||", "Poul Juhl": "||", "Eva Skov": "||", "Hans Bro": "||A", "Tove Lund": "||"},
    ),
    Head(
        "lists-side-by-side",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Mødedeltagere:           Fraværende:\n"
        "Inge Rask, skolechef     Hans Bro, rektor\n"
        "Poul Juhl, provst        Tove Lund, FDF\n"
        "Eva Skov, Falck\n",
        {
            "Inge Rask": "skolechef||",
            "Poul Juhl": "provst||",
            "Eva Skov": "|Falck|",
            "Hans Bro": "rektor||A",
            "Tove Lund": "|FDF|A",
        },
    ),
    Head(
        "all-but-two",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Til stede: Hele lokalrådet på nær Inge Rask og Poul Juhl. Som suppleant for Inge Rask mødte Eva Skov.\n",
        {"Inge Rask": "||A", "Poul Juhl": "||A", "Eva Skov": "||"},
    ),
    Head(
        "dots-between",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Dagens mødeleder: Inge Rask · Dagens referent: Poul Juhl · Med på mødet: Eva Skov (Falck), Hans Bro (FDF) · Afbud: Tove Lund (SSP)\n",
        {
            "Inge Rask": "||C",
            "Poul Juhl": "||S",
            "Eva Skov": "|Falck|",
            "Hans Bro": "|FDF|",
            "Tove Lund": "|SSP|A",
        },
    ),
    Head(
        "who-said-yes-and-did-not-come",
        "Lokalrådet i Nyborg Kommune\n"
        "3. maj 2012\n"
        "\n"
        "Følgende havde sagt ja til at komme, og kom: Inge Rask, skolechef, og Poul Juhl, Falck.\n"
        "Følgende havde sagt ja, men kom ikke: Eva Skov, FDF.\n",
        {"Inge Rask": "skolechef||", "Poul Juhl": "|Falck|", "Eva Skov": "|FDF|A"},
    ),
)
