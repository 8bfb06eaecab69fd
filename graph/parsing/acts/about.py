"""What an act is about: the content words of the complement, as one unbroken phrase."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from .content import span
from .lent import tells_itself
from .lexicon import Lexicon
from .said import Said
from .tokens import Token, Words, definite

_DOING: Final = ("modal", "copula", "passive", "perfect", "negation")
_MOMENT: Final = 9  # words that tell when: "en sen aften i begyndelsen af maj"
_CARRYING: Final = 7  # words behind which a clause may begin that others carry
_DATING: Final = ("time-noun", "time-word", "month", "number-word")
_WHOM: Final = 7  # words in which somebody is named with title and function


def about(words: Words, said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return first token and token after of the phrase that names the topic of `said`, None if there is none.

    Args:
        words: the sentence.
        said: the act's verb with its subject.
        limit: token at which the next act's clause begins, or the number of tokens.
        lexicon: closed word classes.
    """
    if said.frame.kind == "thank" and said.matched:
        return span(words, said.matched[0], limit, lexicon) or (said.matched[0], said.matched[-1] + 1)
    if said.frame.kind == "thank" and (thanked := _thanked(words, said, limit, lexicon)):
        return thanked
    how = said.subject.how
    if how == "contributed" and (clear := _yes_or_no(words, said, limit)):
        return clear
    after = _behind_occasion(words, said.after, lexicon)
    said = said._replace(after=after) if after != said.after else said
    if how == "continuative" and "taking-clause" in words[said.start].kinds:
        told = any(w.low in lexicon.grammar.content for w in words[said.after : said.after + 2])
        if not told and not tells_itself(said, words, lexicon):
            return span(words, 0, said.start, lexicon)
    found = (
        _asked(words, said, lexicon) or _viewed(words, said, lexicon) or _before(words, said, limit, lexicon)
    )
    if found is not None:
        return found
    found = (
        _resumed(words, said, limit, lexicon)
        or _between(words, said, lexicon)
        or _requested(words, said, limit, lexicon)
        or _object(words, said, limit, lexicon)
        or _addressed(words, said, limit, lexicon)
        or _complement(words, _past_adverbial(words, said.after, limit, lexicon), limit, lexicon)
    )
    if found is None and how in ("inverted", "passive", "quote"):
        found = span(words, said.start, said.verb, lexicon)
    if found is None and said.matched:
        found = span(words, said.matched[0], said.matched[-1] + 1, lexicon)
    return found or _number(words, said, limit, lexicon) or _least(words, said, limit, lexicon)


def _least(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what is left where no word tells a topic.

    That is the object before ("fortalte om festen og inviterede alle"), the end of a clause ("hvorfor der
    ikke sker noget") or what one can do ("Det kunne X ikke støtte").
    """
    if said.subject.how == "shared" and not any(w.text == "," for w in words[said.after : limit]):
        return _object_before(words, said, lexicon)
    told = [p for p in range(said.after, min(limit, len(words))) if words[p].word]
    opens = any(not words[p].kinds.isdisjoint(("subordinator", "comma-subordinator")) for p in told[:2])
    back = any("anaphor" in words[p].kinds for p in told[:2])  # "medgav, at det burde være sket"
    if len(told) > 2 and opens and not back:
        return told[-2], told[-1] + 1
    last = limit >= len(words) - 1 and "modal" in words[said.verb].kinds
    helped = last and said.content > said.verb and words[said.content].content
    return (said.content, said.content + 1) if helped else None


def _yes_or_no(words: Sequence[Token], said: Said, limit: int) -> tuple[int, int] | None:
    """Return the "klart ja" of "Svaret fra X var et klart ja"."""
    stop = next((p for p in range(said.after, limit) if words[p].text == ","), limit)
    end = next((p + 1 for p in range(said.after, stop) if "yes-or-no" in words[p].kinds), 0)
    start = next((p for p in range(said.after, end) if words[p].content), end - 1)
    return (start, end) if end else None


def _number(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the number that is all somebody tells: "oplyste, at det var 13 af dem", "Tre, svarede X"."""
    places = range(said.after, limit)
    if said.subject.how in ("quote", "inverted", "label"):
        places = range(said.start, said.verb) if said.subject.how != "label" else places
    for at in places:
        if words[at].text[0].isdigit() or "number-word" in words[at].kinds:
            part = at + 2 < limit and words[at + 1].low in lexicon.grammar.by and words[at + 2].word
            return at, at + 3 if part else at + 1
    return None


def _behind_occasion(words: Words, at: int, lexicon: Lexicon) -> int:
    """Return where an object begins behind "ved samme lejlighed", "på kommunens vegne"."""
    begin = at
    while begin + 1 < len(words) and (words[begin].text == "," or "focus" in words[begin].kinds):
        begin += 1  # "ville skrive under, også på Nybys vegne"
    if begin > at:
        others = words[begin].low in lexicon.grammar.upon  # "på Nybys vegne"
        places = range(begin, min(begin + 4, len(words) - 1)) if others else ()
        return next((p + 1 for p in places if words[p].low in lexicon.grammar.behalf), at)
    lows = words.lows[at : at + 4]
    if lows and lows[0] in lexicon.grammar.upon:
        behalf = next((n for n, low in enumerate(lows) if low in lexicon.grammar.behalf), 0)
        follows = words[at + behalf + 1].low if at + behalf + 1 < len(words) else ""
        told = lexicon.isa(follows, "preposition") and follows not in lexicon.grammar.by
        return at + behalf + 1 if behalf and told else at
    if lows and lows[0] in lexicon.grammar.sake:
        concerned = next((n for n, low in enumerate(lows) if low in lexicon.grammar.concerned), -1)
        if concerned >= 0:  # "for Nybys vedkommende"
            return at + concerned + 1
    return at + lexicon.phrase_at("occasion", lows, 0)


def _asked(words: Sequence[Token], said: Said, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what was asked when the answer only points to it: "adspurgt om hegnet svarede X, at det …".

    Or when it only says yes or no: "på spørgsmål om hegnet svarede X bekræftende".
    """
    told = [w for w in words[said.after : said.after + 4] if w.word]
    if not told:
        return None
    pointed = "yes-or-no" in told[0].kinds
    if told[0].low == "at" and len(told) > 1:
        doing = len(told) > 2 and not told[2].kinds.isdisjoint(_DOING)
        pointed = pointed or told[1].low == "det" or (doing and "anaphor" in told[1].kinds)
    front = range(said.start, said.verb)
    if not pointed or not any(not words[p].kinds.isdisjoint(("inquiry", "answering")) for p in front):
        return None
    about_it = next((p for p in front if words[p].low in lexicon.grammar.topic), None)
    return None if about_it is None else span(words, about_it + 1, said.verb, lexicon)


def _requested(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the material that is asked for with what it is about: "bad om en oversigt over butikkerne"."""
    places = said.matched
    if said.frame.kind != "ask" or len(places) < 2 or words[places[0]].low not in lexicon.grammar.whether:
        return None
    noun = words[places[-1]].content and words[places[-1] - 1].low not in lexicon.grammar.that
    return span(words, places[0] + 1, limit, lexicon) if noun else None


def _object(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the object with its attribute that holds the frame's noun: "efterlyste en frist for tallene".

    So it is with one that a clause tells of: "efterlyste kommunens egne tal for, hvor mange der kom".
    """
    if said.frame.kind != "ask" or said.subject.how != "direct" or len(said.matched) != 1:
        return None
    noun = said.matched[0]
    between = words[said.content + 1 : noun]
    asked = [w.low for w in words[noun + 1 : noun + 4]]
    clause = any(
        low == "," and lexicon.isa(after, "subordinator") for low, after in itertools.pairwise(asked)
    )
    if clause and any(w.content for w in between):
        return span(words, said.content + 1, limit, lexicon)
    joint = next((n for n, w in enumerate(between) if "preposition" in w.kinds), 0)
    if not any(w.content for w in between[:joint]):
        return None
    return span(words, said.content + 1, limit, lexicon)


def _resumed(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the object before that a pronoun stands for: "havde ikke tallet, men lovede at sende det"."""
    if said.subject.how != "shared":
        return None
    rest = words[said.after : limit]
    pointing = [
        w
        for w in (*rest[-3:], *words[said.content + 1 : min(said.matched, default=0)])
        if not w.kinds.isdisjoint(("reflexive", "anaphor")) and w.low not in lexicon.grammar.oneself
    ]
    content = sum(w.content for w in rest)
    opens = [w.low for w in rest[:2]]  # "lovede at sende det", "spurgte, om det passer" have one word more
    most = int(opens[:1] == ["at"] or opens == ["om", "det"])
    if not pointing or content > most or len(rest) > 5:
        return None
    return _object_before(words, said, lexicon)


def _object_before(words: Sequence[Token], said: Said, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the object of the verb before, which shares its subject with `said`."""
    start = said.subject.phrase.end
    return span(words, start + (words[start].low in lexicon.pasts), said.verb, lexicon)


def _before(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the topic that stands before the verb: a quotation, fronted object or subject of a passive."""
    how, start, end = said.subject.how, said.start, said.verb
    if how == "inverted" and said.matched and said.matched[-1] < said.verb:  # "Særlig bekymret var X for …"
        return span(words, max(said.after, said.subject.phrase.end), limit, lexicon)
    if how in ("inverted", "quote"):
        put_off = _put_off(words, said, limit, lexicon) if how == "quote" else None
        put_first = _put_first(words, said, lexicon) or put_off
        if put_first is not None:
            return put_first
    if how in ("cleft", "raised"):
        author = said.subject.phrase.end if said.subject.phrase.end <= start else 0
        return span(words, author, start if how == "cleft" else end, lexicon)
    if how == "quote":
        end = max((p for p in range(end) if words[p].low == ","), default=end)
        aside = _opens_aside(words, start, lexicon)
        start = next((p + 1 for p in range(end - 1, start, -1) if words[p].text == ";"), start)
    elif how == "passive":
        start = _clause_start(words, 0, end, lexicon)
        tied = any("continuative" in w.kinds for w in words[start + 1 : end])
        told = "agent-af" in said.frame.signs and said.frame.kind != "comment"
        asked = said.frame.kind in ("propose", "ask") and said.after < len(words)
        addressed = asked and words[said.after].low in lexicon.grammar.request
        person = end > start + 1 and all(w.capital for w in words[start:end])  # "Eva Holm blev spurgt, om …"
        aside = told or addressed or person or tied or _opens_aside(words, start, lexicon)
    elif how == "inverted":
        aside = _opens_aside(words, start, lexicon)
    else:
        return None
    if how in ("quote", "inverted") and _is_poor(words[start:end], how, lexicon):
        bare = how == "quote" and sum(w.content for w in words[start:end]) < 2
        further = _further(words, said.after, limit, lexicon, relative=bare)
        if further is not None:
            return further
    return None if aside else span(words, start, end, lexicon)


def _viewed(words: Sequence[Token], said: Said, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the subject of what somebody is quoted for: "Køen er efter Xs mening for lang"."""
    if said.subject.how != "according" or said.start >= said.verb:
        return None
    start = _clause_start(words, 0, said.verb, lexicon)
    found = span(words, start, said.verb - 1, lexicon)
    if found is None or lexicon.mentions("shell", (w.low for w in words[slice(*found)])):
        return None
    article = "article" in words[found[0] - 1].kinds
    head = words[found[0] if article else found[1] - 1].low
    someone = head.endswith(lexicon.endings["body-head"]) or lexicon.isa(head, "group-noun")
    plain = not any(w.text == "," or "subordinator" in w.kinds for w in words[start : said.verb])
    # "En lukning af skolen er efter Xs mening …", "Om prisen kan der efter Xs mening ikke siges noget"
    described = article and any("preposition" in w.kinds for w in words[slice(*found)])
    known = definite(words[found[0]].text) or described or words[start].low in lexicon.grammar.topic
    return found if plain and not someone and known else None


def _put_first(words: Sequence[Token], said: Said, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the topic before the verb that what is said only points to: "Om broen mente X, at den …"."""
    told = [w.low for w in words[said.after : said.after + 4] if w.word]
    if told[:1] != ["at"] or not any(lexicon.isa(low, "anaphor") for low in told[1:2]):
        return None
    size = lexicon.phrase_at("concerning", tuple(w.low for w in words[said.start : said.verb]), 0)
    return span(words, said.start + size, said.verb, lexicon) if size else None


def _put_off(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what "det" stands for: "Det er for dyrt, mente X, at kommunen lejer en bro"."""
    pointing = words[0].low in lexicon.grammar.it and not words[1].kinds.isdisjoint(("copula", "modal"))
    behind = [w.low for w in words[said.after : said.after + 2]]
    told = pointing and behind[:1] == [","] and not lexicon.grammar.that.isdisjoint(behind[1:])
    return span(words, said.after + 2, limit, lexicon) if told else None


def _is_poor(front: Sequence[Token], how: str, lexicon: Lexicon) -> bool:
    """Whether words before the verb only point back or say "yes": "Det ønske …", "Ca. 40, svarede …"."""
    content = sum(w.content for w in front)
    pointing = bool(front) and not front[0].kinds.isdisjoint(("demonstrative", "anaphor"))
    if how != "quote":
        return pointing and content < 2
    told = [w for w in front if w.word]
    if pointing and len(told) == 3 and "doing" in told[1].kinds and told[2].content:
        return False  # "Det gør Falck, svarede X, men …" tells who, unlike "Det gør politiet ikke, …"
    taken = (
        len(front) > 1 and "shell" in front[0].kinds and not front[1].kinds.isdisjoint(("copula", "modal"))
    )
    return content < (4 if pointing or taken else 2)  # "Bekymringen er ikke fremmed, svarede X, men …"


def _further(
    words: Sequence[Token], start: int, limit: int, lexicon: Lexicon, *, relative: bool
) -> tuple[int, int] | None:
    """Return the topic of what a speaker adds behind his name: "…, svarede X, men porten er lukket".

    `relative`: what a relative clause tells of him counts too ("Det har vi, svarede X, der har målt farten").
    """
    at = next((p for p in range(start, min(limit, len(words), start + 3)) if words[p].text in ",;"), None)
    if at is None or at + 1 >= len(words):
        return None
    opens = words[at].text == ";" or "adding" in words[at + 1].kinds
    opens |= relative and "relative" in words[at + 1].kinds
    return span(words, at + 1, limit, lexicon) if opens else None


def _clause_start(words: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> int:
    """Return where the main clause before `end` begins: behind the last ";", ", og" or ", men"."""
    for place in range(end - 1, start, -1):
        joined = words[place].low in lexicon.grammar.main_joint and words[place - 1].text == ","
        if words[place].text == ";" or joined:
            return place + 1
    return start


def _opens_aside(words: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Whether the clause begins with an adverbial, not with an object or quotation."""
    low = words[start].low
    if lexicon.isa(low, "answering"):
        return True  # "Adspurgt af X svarede …"
    return lexicon.isa(low, "preposition", "adverb", "subordinator", "comma-subordinator", "coordinator")


def _between(words: Sequence[Token], said: Said, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the object inside a frame such as "tog … til efterretning", "så … som"."""
    if not said.matched:
        return None
    if len(said.matched) == 2 and said.matched[1] > said.matched[0] + 1 > said.content + 1:
        verb, last = said.matched  # "ville tage planen op", "ville tage planen op med skolen"
        end = next((p for p in range(verb + 2, last + 1) if "particle" in words[p].kinds), 0)
        return span(words, verb + 1, end, lexicon) if end else None
    noun, last = said.matched[0], said.matched[-1]
    particle = "particle" in words[last].kinds
    if particle and last == noun + 1 and words[noun].low not in lexicon.readings:  # "lagde planen frem"
        return span(words, said.content + 1, last, lexicon)
    particle = "particle" in words[noun].kinds
    if words[noun].low not in lexicon.grammar.predicate and not particle:
        return None
    start = said.content + 1
    if said.subject.how in ("inverted", "quote"):
        start = max(start, said.subject.phrase.end)
    led = words[noun].low in lexicon.grammar.through and noun == start + 1
    if led and words[start].low.endswith(lexicon.endings["body-head"]):
        return None  # "førte rådet igennem planen"
    return span(words, start, noun, lexicon)


def _addressed(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the topic behind the person it is said to: "bad Inge Holm regne på prisen"."""
    if "preposition" in words[said.after - 1].kinds:
        return None  # "mindede om Hus Forbi-dagen"
    if words[said.content].low not in lexicon.personal:
        return None
    comma = next((p for p in range(said.after, min(limit - 1, said.after + 4)) if words[p].text == ","), 0)
    asks = said.frame.kind == "ask" and not said.frame.words and bool(comma)
    if asks and not words[comma + 1].kinds.isdisjoint(("subordinator", "word-whether")):
        person = words[said.after : comma]  # "spurgte politidirektøren, om broen åbner"
        if person and not any(not w.kinds.isdisjoint(("preposition", "article")) for w in person):
            return span(words, comma + 1, limit, lexicon)
    end = said.after
    while end < min(limit, len(words)) and words[end].capital:
        end += 1
    last = words[end - 1].low
    named = end > said.after + 1 and not last.endswith("s") and not lexicon.isa(last, "organisation-tail")
    return span(words, end, limit, lexicon) if named else None


def _thanked(words: Sequence[Token], said: Said, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return whom somebody thanked, where a relative clause tells of him: "takkede Eva Holm, der stopper".

    What the thanks are for goes first: "takkede Eva Holm, der stopper, for ti gode år".
    """
    comma = next(
        (p for p in range(said.after, min(limit - 1, said.after + _WHOM)) if words[p].text == ","), 0
    )
    if said.subject.how == "passive":
        reason = next((p for p in range(said.content, limit - 1) if words[p].low in lexicon.grammar.sake), 0)
        return span(words, reason + 1, limit, lexicon) if reason else None
    if not comma or "relative" not in words[comma + 1].kinds:
        return None
    if "preposition" in words[said.after].kinds:
        return None  # "takkede for kaffen, der …"
    close = next((p for p in range(comma + 2, limit - 2) if words[p].text == ","), 0)
    if close and words[close + 1].low in lexicon.grammar.sake:
        return span(words, close + 2, limit, lexicon)
    return span(words, said.after, comma, lexicon)


def _complement(words: Words, start: int, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the topic of what is told, past the words that only carry it, and past when it was."""
    start = _past_moment(words, _past_circumstance(words, start, limit, lexicon), limit, lexicon)
    dated = _past_time(words, start, limit, lexicon)
    found = span(words, dated, limit, lexicon) if dated > start else None
    told = sum(w.content for w in words[slice(*found)]) > 1 if found else False
    return found if told else span(words, start, limit, lexicon)


def _past_circumstance(words: Words, start: int, limit: int, lexicon: Lexicon) -> int:
    """Return where the clause begins behind words that only carry it; `start` where there are none.

    Such words are "for den omstændighed, at", "vigtigt at sige højt, at" and "vigtigt at få sagt, at".
    """
    that = lexicon.grammar.that
    until = min(limit - 2, start + _CARRYING)
    for place in range(start, until) if "," in words.lows[start + 1 : until + 2] else ():
        form = "infinitive" if words[place - 1].low in that else "participle"
        if form == "participle" and words[place - 2].low not in that:
            continue
        comma = place + 1 + (words[place + 1].text != ",")
        told = comma + 1 < limit and words[comma].text == "," and _says(words[place].low, lexicon, form)
        if told:
            return comma + 1 if words[comma + 1].low in lexicon.grammar.content else start
    for place in range(start, min(limit - 2, start + 4)):
        if "circumstance" in words[place].kinds:
            at = place + 1 + (words[place + 1].text == ",")
            return at + 1 if words[at].low in lexicon.grammar.that else start
        if words[place].content:
            break
    return start


def _past_moment(words: Sequence[Token], start: int, limit: int, lexicon: Lexicon) -> int:
    """Return where it is told what happened when: "om en aften i maj, hvor nogle unge …"; else `start`."""
    for place in range(start, min(limit - 2, start + _MOMENT)):
        word = words[place]
        if word.text == "," and place > start:
            low = words[place + 1].low
            return place + 2 if low in lexicon.grammar.where or low in lexicon.grammar.when else start
        if not ("preposition" in word.kinds or _dates(word)):
            return start
    return start


def _says(low: str, lexicon: Lexicon, form: str) -> bool:
    """Whether a word is the infinitive, or another `form`, of a verb that tells something."""
    told = (r.infinitive for r in lexicon.readings.get(low, ()) if r.tense == form)
    return any(f.kind == "inform" and not f.words for verb in told for f in lexicon.frames.get(verb, ()))


def _past_time(words: Sequence[Token], start: int, limit: int, lexicon: Lexicon) -> int:
    """Return where what is told begins behind a date of it ("at der hen over sommeren har været …").

    A body as the subject before it is passed over as well ("at politikredsen i 2019 modtog …"), so is what
    stands in between ("at kredsen, som følge af …, i år vil …").
    """
    at = start
    while at < limit and not words[at].content:
        led = at > start and "preposition" in words[at].kinds
        end = _behind_date(words, at, limit, lexicon) if led else 0
        if end:
            return end
        at += 1
    if at >= limit or not words[at].low.endswith(lexicon.endings["body-head"]):
        return start
    at += 1
    aside = _behind_aside(words, at, limit, lexicon) if at < limit and words[at].text == "," else at
    dated = _behind_date(words, aside, limit, lexicon)
    return dated or (aside if aside > at else start)


def _dates(word: Token) -> bool:
    return word.low.isdigit() or not word.kinds.isdisjoint(_DATING)


def _behind_aside(words: Sequence[Token], comma: int, limit: int, lexicon: Lexicon) -> int:
    """Return where a clause goes on behind what is set between commas ("kredsen, som følge af at …, vil")."""
    following = tuple(w.low for w in words[comma + 1 : comma + 4])
    relative = lexicon.isa(following[0], "relative")
    opens = lexicon.isa(following[0], "preposition", "subordinator", "comma-subordinator") and not relative
    if not (opens or lexicon.phrase_at("cause-phrase", following, 0)):
        return comma
    return next((p + 1 for p in range(comma + 2, limit - 1) if words[p].text == ","), comma)


def _behind_date(words: Sequence[Token], at: int, limit: int, lexicon: Lexicon) -> int:
    """Return where a date ends that begins with a preposition, 0 where none does."""
    if at >= limit or "preposition" not in words[at].kinds:
        return 0
    end = at + 1
    while end < limit and _dates(words[end]):
        end += 1
    last = words[end - 1].low
    return end if last.isdigit() or lexicon.isa(last, "time-noun", "month") else 0


def _past_adverbial(words: Sequence[Token], start: int, limit: int, lexicon: Lexicon) -> int:
    """Return where the content clause begins when an adverbial stands before it ("med 5 stemmer, at …")."""
    if start >= len(words):
        return start
    aside = "aside" in words[start].kinds or (
        words[start].low in lexicon.grammar.upon
        and any(w.low in lexicon.grammar.behalf for w in words[start : start + 4])
    )
    if not aside:
        return start
    for place in range(start, min(limit - 1, len(words) - 1)):
        following = words[place + 1].low
        if words[place].text == "," and following in lexicon.grammar.content:
            return place + 1
    return start
