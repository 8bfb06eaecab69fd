"""Every number of the model of who is who."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameters:
    """Every number of the model, in one place. m and u are probabilities, weights are in bits (log2).

    Attributes:
        fewest_people: people there are at least in the world that a small corpus was drawn from.
        smoothing: imaginary people added to the corpus when name frequencies are learnt, at least.
        band_bearers, rare_bearers: bearers of a name among the imaginary people, at least, where a band
            lists it and where none does: how much the bands weigh against a few bearers in the corpus.
        rarest: commonness of a name that neither the corpus nor the bands know.
        middle: share of people who have one common given name as a middle name, against as a first one.
        kin: share of people with one given name among those with one surname, where both are rare: in no
            band, or in none more common than `kin_most`.
        exact_m: probability that a part of one person's name is written the same twice.
        spelling_m: … in two spellings that sound alike. slip_m: … with one wrong letter.
        names_m: … with a wrong letter that makes it another well-known name (Petersen, Pedersen).
        initial_m: probability that an initial is that of the part of the name in its place; letters
            are as common as in the corpus, with `letters` of them at least. initial_most: most that one can
            weigh. dropped: weight of a middle name on one side only.
        last_dropped: of a last surname on one side only. conflict: of parts that neither side shares.
        same_room: weight of meeting in one municipality, beyond having the same organisation.
        organisation_m: one person seen twice has the same organisation. municipality_m: … is seen for or in
            the same municipality, where an organisation is missing. body_m: … in the same body, likewise.
        neighbour_m: … has another organisation in the same district. moved_m: … the same title in another.
        stay, lead_stay, staff_stay, director_stay: years after which two in three have moved to another
            district: of the police, of those who come to lead the police, of a municipality's staff, of those
            who come to direct a municipality.
        kind_m: who leads the police, is one of its clerks or directs a municipality does so elsewhere.
            other_kind: weight of a clerk of the police being one of its officers elsewhere, clerk_leads: one
            of those who lead it, as many lawyers come to do. no_rise: of moving between districts to the same
            title, for those who do not lead.
        field_moved, unknown_moved, stranger: weights of being seen in another district in one field of
            work (beredskab), with a line of work that one side does not tell, or in nothing in common.
        police_title: share of the police among bearers of a title whose employer is told nowhere; with so
            many `titled` imaginary bearers the share of every title is learnt.
        district_m: … is seen in the same district, where an organisation is missing.
        places: imaginary people added when frequencies of titles, organisations, bodies and districts are
            learnt, spread over so `many_places`, or for districts so `few_places`, at least.
        place_most, title_most: most that one place or one title can weigh.
        title_m: one person seen twice has the same title.
        other_title, demoted, other_sector, politics: weights of another title, one that is lower later on,
            one of another sector, and the police against an elected office.
        elected: weight of an elected office against another employment.
        elsewhere: weight of offices people are elected to, in two municipalities.
        overlap: weight of two employers that exclude each other in years that overlap.
        gap: weight of every year without a sighting beyond `gap_free` years, or beyond `climb_free` years
            where a higher title was reached by then.
        ambiguous: bits by which the best candidate must lead one that contradicts it.
        merge: log odds from which two are one person (3 bits: 89 in 100, 95 as measured).
        weighed: log odds from which a pair has a say in whether two groups are one.
        doubt: log odds from which a pair is kept for a person to look at (6 in 100).
    """

    fewest_people: int = 4000
    smoothing: int = 1000
    band_bearers: float = 4.0
    rare_bearers: float = 0.5
    rarest: float = 0.00005
    middle: float = 0.4
    kin: float = 0.01
    kin_most: float = 0.0005
    exact_m: float = 0.9
    spelling_m: float = 0.12
    slip_m: float = 0.015
    names_m: float = 0.0005
    initial_m: float = 0.5
    initial_most: float = 5.0
    letters: int = 20
    dropped: float = -1.0
    last_dropped: float = -2.0
    conflict: float = -9.0
    organisation_m: float = 0.75
    municipality_m: float = 0.7
    body_m: float = 0.6
    same_room: float = 1.5
    neighbour_m: float = 0.15
    moved_m: float = 0.1
    stay: float = 25.0
    lead_stay: float = 8.0
    staff_stay: float = 180.0
    director_stay: float = 25.0
    kind_m: float = 0.6
    other_kind: float = -2.0
    clerk_leads: float = -1.0
    no_rise: float = -1.0
    field_moved: float = 1.5
    unknown_moved: float = -5.0
    stranger: float = -7.0
    police_title: float = 0.2
    titled: int = 3
    district_m: float = 0.85
    places: int = 40
    many_places: int = 100
    few_places: int = 12
    place_most: float = 7.0
    title_m: float = 0.6
    title_most: float = 5.0
    other_title: float = -0.5
    demoted: float = -2.0
    other_sector: float = -3.0
    politics: float = -7.0
    elected: float = -5.0
    elsewhere: float = -4.0
    overlap: float = -4.0
    gap: float = -0.15
    gap_free: int = 5
    climb_free: int = 12
    ambiguous: float = 2.0
    merge: float = 3.0
    weighed: float = -1.0
    doubt: float = -4.0


PARAMETERS = Parameters()

Observation = tuple[str, str, float]
"""What was observed, of what, and its weight in bits: ("same name", "giraldi", 14.1)."""
