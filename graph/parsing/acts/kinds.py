"""The kind of an act: the verb decides, unless it answers another act (annotation guideline, section 5)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from ..minutes import Kind
from .content import stems
from .lexicon import Lexicon
from .pointing import mentions, points_back, points_to, takes_up, tells_whose, without_determiners
from .roster import are_persons
from .said import Said, is_council
from .tokens import Token, Words, definite, stem
from .turns import Talk, Turn

Stance: TypeAlias = Literal["agree", "disagree"]


def raises_concern(said: Said, kind: Kind, lows: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether an act raises a worry or request: by its verb, or because it judges and says what is wrong."""
    if "concern" in said.frame.signs:
        return True
    if said.frame.name in ("label", "according") and kind == "inform":
        return lexicon.mentions("worry", lows)
    if kind != "comment" or "agree" in said.frame.signs:
        return False
    return "opinion" in said.frame.signs or lexicon.mentions("worry", lows) or lexicon.finds("excess", lows)


def surveyed(said: Said) -> bool:
    """Whether a group answers although nobody here has asked: "Flertallet svarede, at de er trygge"."""
    return said.frame.kind == "answer" and said.subject.phrase.family == "group"


def explains(said: Said, following: Said | None, words: Words, lexicon: Lexicon) -> bool:
    """Whether a speaker goes on with what is the case: "var enig i kritikken, og oplyste, at …"."""
    if following is None or following.subject.phrase.speakers != said.subject.phrase.speakers:
        return False
    if following.subject.how in ("parallel", "relative"):
        return False  # "deltes af X, der henviste til …" gives reasons of the speaker's own
    if "agree" in said.frame.signs and "supplements" in following.frame.signs:
        return False  # "delte bekymringen og tilføjede, at …" adds to the worry
    denied = any("negation" in w.kinds for w in words[said.verb : said.end])
    joint = words.lows[max(said.verb, following.verb - 2) : following.verb]
    against = any(lexicon.isa(low, "adding") and lexicon.isa(low, "coordinator") for low in joint)
    denied |= against and "conceding" in said.frame.signs
    if "agree" in said.frame.signs and "aside" in following.frame.signs and not denied:
        return False  # unlike "gav hende ret, men mindede om, at …", which sets something against the worry
    return following.frame.kind == "inform" and "presenting" not in following.frame.signs


class Judged(NamedTuple):
    """The kind with the turn it answers, what it supplements and how it stands to it."""

    kind: Kind
    replies_to: int | None = None
    supplements: int | None = None
    stance: Stance | None = None


_BESIDE: Final = 3  # words from "bad" to what follows "om": "bad samtidig om folderne"


def judge(
    said: Said,
    words: Words,
    limit: int,
    talk: Talk,
    place: str,
    sentence: int,
    lexicon: Lexicon,
    explained: bool = False,
) -> Judged:
    """Return the kind of `said`, spoken after `talk`.

    Args:
        said: the verb with its speakers.
        words: tokens of the sentence; `limit`: token at which the next act's clause begins.
        talk: the acts before it under the item.
        place: the group label it stands under.
        sentence: number of the sentence, to know acts of one sentence.
        lexicon: closed word classes.
        explained: the speaker goes on with what is the case.
    """
    signs = said.frame.signs
    actors = tuple([s.name for s in said.subject.phrase.speakers])
    kind = _base(said, words, limit, lexicon)
    others = talk.before(actors)
    asked = _pending(talk, actors) if "wanting" in signs else None
    if asked is not None and "question" in asked.signs:
        return Judged("answer", asked.index)
    stance = _stance(said, words, limit, lexicon)
    if "same" in signs and talk.turns:  # "…, og det samme gjorde X" stands for the verb before
        return Judged(talk.turns[-1].kind, talk.turns[-1].index, None, stance)
    fitting = (
        kind in ("inform", "comment", "answer") or _advises(signs, talk) or _grants(said, words, lexicon)
    )
    if fitting and not signs & {
        "noting",
        "summing",
        "only-collective",
    }:
        turn = _answered(said, words, limit, talk, others, place, sentence, lexicon, actors, kind)
        wished = "agree" in signs and lexicon.mentions("suggestion", words.lows[said.start : said.end])
        if turn is None and explained and signs & {"agree", "disagree", "regret", "reply"} and not wished:
            turn = next((t for t in _latest(others) if t.concern), None)
        if turn is None and explained and kind == "comment" and not wished:
            turn = _judged(words[said.start : limit], others, lexicon)
        if turn is None and "regret" in signs:
            turn = _regretted(words[said.verb : limit], words[said.start : said.verb], others, lexicon)
        if turn is None and kind == "inform" and "presenting" not in signs:
            turn = _caused(words[said.after : limit], others, lexicon)
        if turn is None and kind == "comment" and others and not signs & {"agree", "disagree", "praise"}:
            turn = _weighed(words[said.after : limit], others, lexicon)
        if turn is not None and not _settled(turn, said, words, talk, actors, sentence, lexicon):
            return Judged("answer", turn.index if turn.index >= 0 else None, None, stance)
    supplements = None
    if "supplements" in signs:
        supplements = next((t.index for t in others if t.kind in ("inform", "answer")), None)
    replies = others[0].index if stance is not None and others and kind in ("comment", "decide") else None
    return Judged(kind, replies, supplements, stance if replies is not None else None)


def _advises(signs: frozenset[str], talk: Talk) -> bool:
    """Whether advice comes right behind a question: "spurgte, hvad man kan gøre. X anbefalede …"."""
    last = talk.turns[-1].signs if talk.turns else frozenset()
    return "advice" in signs and "question" in last and "concern" not in last


def _grants(said: Said, words: Words, lexicon: Lexicon) -> bool:
    """Whether an offer takes up what another said: "Opfordringen tog X gerne imod"."""
    fronted = said.subject.how == "inverted" and not words[said.start].kinds.isdisjoint(("shell", "offer"))
    return fronted and said.frame.kind == "propose" and said.start + 1 == said.verb


def _judged(clause: Sequence[Token], others: list[Turn], lexicon: Lexicon) -> Turn | None:
    """Return the worry that somebody judges before he explains ("fandt kritikken forståelig, men …")."""
    if not any("shell" in w.kinds and w.low != "dette" for w in clause):
        return None
    return next((t for t in _latest(others) if t.concern), None)


def _regretted(
    clause: Sequence[Token], front: Sequence[Token], others: list[Turn], lexicon: Lexicon
) -> Turn | None:
    """Return the turn whose subject somebody regrets and explains ("beklagede ventetiden, der skyldes …")."""
    if not others or not any("cause" in w.kinds for w in clause):
        return None
    if len(front) == 1 and "anaphor" in front[0].kinds and others[0].concern:
        return others[0]
    named = (stem(w.text) for w in clause if definite(w.text) and w.content)
    last = others[0]
    return last if any(known.endswith(name) for name in named for known in last.stems) else None


def _caused(clause: Sequence[Token], others: list[Turn], lexicon: Lexicon) -> Turn | None:
    """Return the worry whose case is explained: "nævnte et uheld i Nyby", "forsinkelsen i Nyby skyldes"."""
    at = next((p for p, word in enumerate(clause) if "cause-verb" in word.kinds), 0) if others else 0
    subject = clause[:at]
    if not any(definite(w.text) and w.content for w in subject):
        return None
    latest = _latest(others)
    worry = next((t for t in latest if t.concern), None)
    named = stems(subject)
    same = worry is not None and any(t.sentence == worry.sentence and t.stems & named for t in latest)
    return worry if same else None


def _weighed(clause: Sequence[Token], others: list[Turn], lexicon: Lexicon) -> Turn | None:
    """Return the worry just raised that is made less of: "mente, at rygterne er større end problemet"."""
    words = [w for w in clause if w.word]
    if len(words) < 3 or words[0].low not in lexicon.grammar.that or not definite(words[1].text):
        return None
    less = any(not w.kinds.isdisjoint(("negation", "belittling")) for w in words[3:])
    judged = less and "copula" in words[2].kinds and words[1].content
    last = others[0]
    worry = judged and last.concern and last.kind == "comment"
    return last if worry and stem(words[1].text) in last.stems else None


def _settled(
    turn: Turn,
    said: Said,
    words: Words,
    talk: Talk,
    actors: tuple[str, ...],
    sentence: int,
    lexicon: Lexicon,
) -> bool:
    """Whether the speakers have answered the turn before, so that a later sentence takes its own kind."""
    mine = [t for t in talk.turns if t.actors == actors and t.index > turn.index >= 0]
    answered = any(t.kind == "answer" and t.sentence != sentence for t in mine)
    return answered and said.frame.kind != "answer" and not _tied(said, words, lexicon)


def _base(said: Said, words: Words, limit: int, lexicon: Lexicon) -> Kind:
    signs = said.frame.signs
    if "collective-decide" in signs and not are_persons(said.subject.phrase.speakers):
        return "decide"
    if "council-decide" in signs and is_council(said, lexicon):
        return "decide"
    if signs & {"wish", "advice"} and _denied(said, words, lexicon):
        return "comment"
    if "opinion" in signs or said.frame.name == "sige":
        quoted = said.subject.how == "quote"
        if quoted and lexicon.mentions("thanks", words.lows[:4]):
            return "thank"
        lows = words.lows[: said.verb] if quoted else words.lows[said.after : limit]
        judging = lexicon.finds("opinion-word", lows)
        plain = "judging" in signs and lexicon.grammar.that.isdisjoint(lows[:2]) and "følgende" not in lows
        return "comment" if judging or plain else "inform"
    return "ask" if "asks-for" in signs and _asks_to_know(said, words) else said.frame.kind


def _asks_to_know(said: Said, words: Words) -> bool:
    """Whether what is asked for is there already, so that it can only be told: "bad om datoerne"."""
    about = said.matched[0] + 1 if len(said.matched) == 1 else len(words)
    if about >= len(words) or about - said.verb > _BESIDE:
        return False
    return definite(words[about].text) and not words[about].low.endswith("s")  # not "rådets støtte"


def _denied(said: Said, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a negation stands beside the verb: "ønskede ikke, at …", "som ikke ønsker, at …"."""
    near = (said.verb - 1, said.verb + 1, said.subject.phrase.end)
    return any(0 <= p < len(words) and "negation" in words[p].kinds for p in near)


def _stance(said: Said, words: Sequence[Token], limit: int, lexicon: Lexicon) -> Stance | None:
    signs = said.frame.signs
    if not signs & {"agree", "disagree"}:
        return None
    agree = "agree" in signs
    end = min(limit, said.end)
    denied = any("negation" in w.kinds for w in words[said.verb : end])
    return "agree" if agree != denied else "disagree"


def _answered(
    said: Said,
    words: Words,
    limit: int,
    talk: Talk,
    others: list[Turn],
    place: str,
    sentence: int,
    lexicon: Lexicon,
    actors: tuple[str, ...],
    kind: Kind,
) -> Turn | None:
    """Return the turn that `said` answers by rule (a), (b) or (c), None when it answers none."""
    if kind == "answer" or _tied(said, words, lexicon):
        nobody = Turn(-1, (), "ask", frozenset(), (), "", -1, lexicon)
        return next((t for t in others if t.kind in ("ask", "propose") or t.concern), nobody)
    mine = talk.turns[-1] if talk.turns else None
    goes_on = mine is not None and mine.sentence == sentence and mine.actors == actors
    if mine is not None and goes_on and "agree" in mine.signs and said.subject.how == "relative":
        return None  # "Bekymringen deltes af X, der henviste til …" adds to it
    if mine is not None and goes_on and mine.kind == "ask" and said.subject.how == "shared":
        return None  # "spurgte til prisen og henviste til, at …" says why he asks
    if mine is not None and goes_on and mine.kind == "answer":
        felt = said.subject.how in ("direct", "shared") and said.frame.signs & {"regret", "praise"}
        return None if felt else mine  # "…, men hun beklagede forløbet" says something of its own
    clause = words[said.start : limit]
    asked = _pending(talk, actors) or _second_half(talk, actors, words[said.start : said.verb], lexicon)
    if asked is not None and _on_subject(asked, said, clause, place, lexicon):
        return asked
    return _taken_up(said, clause, _front(said, words), others, lexicon, kind)


def _front(said: Said, words: Words) -> Sequence[Token]:
    """Return the words with which a clause may point back: those before its verb, or behind a label."""
    if said.subject.how == "label":
        return words[said.after : said.after + 4]
    if said.start == said.verb < said.content and said.subject.how == "inverted":
        return words[: said.verb]  # "Kritikken fik X til at understrege, at …"
    return words[said.start : said.verb]


def _tied(said: Said, words: Words, lexicon: Lexicon) -> bool:
    """Rule (a): the clause is tied on by "hvortil", "hertil", "på spørgsmål fra X", "som svar"."""
    lows = words.lows
    if said.frame.signs >= {"supplements", "fronted"}:
        return False  # "Hertil føjede X, at …"
    if lexicon.starts("answering", words, said.start):
        size = lexicon.phrase_at("answering", lows, said.start)
        after = lows[said.start + size : said.start + size + 1]
        pointing = lows[said.start + size - 1] in lexicon.grammar.pointing and not _tells(after, lexicon)
        if not pointing and after != ("kommer",):  # "Dertil kommer, tilføjede X, at …" adds
            return True
    behind = said.frame.kind in ("inform", "comment") and not said.frame.signs & {"joins", "supplements"}
    if behind and not said.matched and lexicon.starts("answering-behind", words, said.after):
        return True
    inquiry = lexicon.classes["inquiry"]
    if inquiry.isdisjoint(lows[said.start : max(said.verb, said.after + 5)]):
        return False
    if not inquiry.isdisjoint(lows[said.start : said.verb]):
        return True
    window = range(said.start, min(said.after + 3, len(lows)))
    return any(
        lows[p] in lexicon.grammar.upon and not inquiry.isdisjoint(lows[p + 1 : p + 3]) for p in window
    )


def _tells(after: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a verb follows ("til det svarede X"), not a noun or adjective ("til det praktiske …")."""
    return not after or after[0] in lexicon.readings or lexicon.isa(after[0], "modal", "passive", "perfect")


def _pending(talk: Talk, actors: tuple[str, ...]) -> Turn | None:
    """Return the question that stands open: the last turn, or an earlier one of the same speaker."""
    if not talk.turns:
        return None
    last = talk.turns[-1]
    if any(name in actors for name in last.actors):
        return None
    for turn in reversed(talk.turns):
        if turn.actors != last.actors:
            return None
        if turn.kind == "ask":
            return turn
    return None


def _second_half(
    talk: Talk, actors: tuple[str, ...], front: Sequence[Token], lexicon: Lexicon
) -> Turn | None:
    """Return the question whose other half a second speaker answers: "Hvad angår X, oplyste …"."""
    opens = bool(front) and "concerning" in front[0].starts
    size = lexicon.phrase_at("concerning", tuple([w.low for w in front]), 0) if opens else 0
    if not size:
        return None
    for turn in reversed(talk.turns[-3:]):
        if turn.kind == "ask":
            taken = stems(front[size:]) & turn.stems and not set(actors) & set(turn.actors)
            return turn if taken else None
        if turn.kind != "answer":
            return None
    return None


def _on_subject(asked: Turn, said: Said, clause: Sequence[Token], place: str, lexicon: Lexicon) -> bool:
    """Rule (b): a plain question needs no more; after a request the reply must take up a word of it.

    So must an opinion after a request for papers or figures.
    """
    searched = "concern" in asked.signs and "presenting" in said.frame.signs  # a status is "efterlyst"
    apart = "material" in asked.signs and said.frame.kind == "comment"
    praised = "praise" in said.frame.signs and not stems(clause) & asked.stems
    if "question" in asked.signs and asked.place == place and not (searched or apart or praised):
        return True
    if said.frame.signs & {"reply"} or said.subject.how == "quote":
        return True
    if stems(clause) & asked.stems or _tells_of_it(clause, lexicon):
        return True
    if said.subject.how == "label" and any("imperative" in w.kinds for w in _spoken(said, clause)):
        return True  # "Ole: Ring 114, så …"
    lows = [w.low for w in clause if w.word]
    return any(
        lexicon.isa(low, "such")
        or (lexicon.isa(low, "taking-up") and (place == 0 or lows[place - 1] in ("at", "om", "ikke")))
        for place, low in enumerate(lows)
    )


def _spoken(said: Said, clause: Sequence[Token]) -> Sequence[Token]:
    """Return the first word that is said behind a label."""
    return clause[said.after - said.start : said.after - said.start + 1]


def _tells_of_it(clause: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a pronoun tells of what was asked for: "at den vedtages", "at rådet vedtager den"."""
    at = next((p + 1 for p, w in enumerate(clause) if w.low in lexicon.grammar.that), 0)
    if not 0 < at < len(clause) - 2:
        return False
    if clause[at].low in lexicon.grammar.thing:
        verb = clause[at + 1]
        return verb.low.endswith("es") or not verb.kinds.isdisjoint(("modal", "copula", "perfect", "passive"))
    body = clause[at].low.endswith(lexicon.endings["body-head"]) or "subject-word" in clause[at].kinds
    if not body or at + 3 >= len(clause) or clause[at + 2].low not in lexicon.grammar.thing:
        return False
    behind = clause[at + 3]
    return not behind.word or not behind.kinds.isdisjoint(("preposition", "adverb"))


def _taken_up(
    said: Said,
    clause: Sequence[Token],
    front: Sequence[Token],
    others: list[Turn],
    lexicon: Lexicon,
    kind: Kind,
) -> Turn | None:
    """Rule (c): takes up in definite form a worry or request that another has raised."""
    signs = said.frame.signs
    if not others:
        return None
    if "supplements" in signs and "reply" not in signs:  # "En sådan vejledning findes, indskød X"
        worry = [t for t in _latest(others) if t.concern]
        return worry[0] if worry and points_back(front, worry[0], lexicon) else None
    replied = _replied(said, clause, front, others, lexicon)
    told = (kind == "inform" and not _adds(clause, lexicon)) or (
        "regret" in signs and said.subject.how == "quote"
    )
    if replied is not None or not told or "presenting" in signs:
        return replied
    worries = [t for t in others if t.concern]
    if not worries:
        return None
    latest = _latest(others)
    owned = {b.low for a, b in itertools.pairwise(clause) if a.low.endswith("s") and definite(a.low[:-1])}
    owned |= {
        c.low
        for a, _, c in zip(clause, clause[1:], clause[2:], strict=False)
        if a.low in lexicon.grammar.article
    }
    owned |= {  # "antallet af patruljer"
        c.low
        for a, b, c in zip(clause, clause[1:], clause[2:], strict=False)
        if definite(a.low) and b.low in lexicon.grammar.by
    }
    bare = without_determiners(clause, lexicon)
    return next(
        (t for t in worries if any(takes_up(w, t, t in latest, w.low in owned, lexicon) for w in bare)),
        None,
    )


def _adds(clause: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a clause tells of one more thing there is: "Ifølge X holder der også biler på kajen"."""
    return any(
        word.low in lexicon.grammar.there and any("as-well" in w.kinds for w in clause[at + 1 : at + 3])
        for at, word in enumerate(clause)
    )


def _replied(
    said: Said, clause: Sequence[Token], front: Sequence[Token], others: list[Turn], lexicon: Lexicon
) -> Turn | None:
    """Return the turn that a verb of replying, or a clause that points back, answers."""
    signs = said.frame.signs
    latest = _latest(others)
    tied = said.subject.how == "continuative" and "reply" in signs and not signs & {"agree", "disagree"}
    if tied and others[0].kind in ("ask", "propose", "comment"):
        return others[0]
    wanted = [t for t in latest if t.concern or (t.kind in ("propose", "ask") and "agree" not in signs)]
    pointed = _pointed(said, front or clause[:4], wanted, others, lexicon)
    if pointed is not None or "reply" not in signs:
        return pointed
    if others[0].kind == "comment" and points_back(front, others[0], lexicon):
        return others[0]  # "Den kritik måtte X tage på sig" says what the comment was
    wanted = [t for t in wanted if _open(t, signs) or mentions(t, said, clause, lexicon)]
    shell = any(not w.kinds.isdisjoint(("shell", "such")) for w in without_determiners(clause, lexicon))
    last = max((m - said.start for m in said.matched), default=len(clause))  # "tog imod tilbuddet"
    shell |= lexicon.mentions("offer", [w.low for w in clause[last : last + 1]])
    if not wanted and shell and others[0].kind != "thank" and "praise" not in others[0].signs:
        return others[0]
    return wanted[0] if wanted else None


def _pointed(
    said: Said, front: Sequence[Token], wanted: list[Turn], others: list[Turn], lexicon: Lexicon
) -> Turn | None:
    """Return the turn that the words before a verb name: "den bekymring", "til Inges kritik", "ønsket"."""
    signs = said.frame.signs
    if wanted and not signs & {"agree", "praise"} and points_back(front, wanted[0], lexicon):
        return wanted[0]
    fronted = said.subject.how == "inverted" and len(front) == 1 and said.frame.kind != "comment"
    quoted = (said.subject.how == "quote" or fronted) and lexicon.mentions(
        "shell", [w.low for w in front[:1]]
    )
    quoted |= fronted and "offer" in front[0].kinds
    if quoted and wanted and not signs & {"agree", "disagree"}:  # "Ønsket bliver opfyldt, tilkendegav X"
        return wanted[0]
    spoken = said.subject.how in ("quote", "label", "signed") and said.frame.kind == "inform"
    refused = spoken and points_to(front, lexicon)
    if refused and wanted and wanted[0] is others[0]:  # "Det kan kommunen ikke love, oplyste X"
        return wanted[0]
    return next((t for t in others if t.concern), None) if tells_whose(front, lexicon) else None


def _open(turn: Turn, signs: frozenset[str]) -> bool:
    """Whether a reply may answer a turn without naming its subject."""
    if turn.kind == "propose" and not turn.concern:
        return False
    return not ("weak" in signs and "regret" in turn.signs)


def _latest(others: list[Turn]) -> list[Turn]:
    """Return the turns of whoever spoke last, those they plainly agreed with included."""
    found: list[Turn] = []
    for turn in others:
        if found and turn.actors != found[0].actors and "agree" not in found[-1].signs:
            break
        found.append(turn)
    return found
