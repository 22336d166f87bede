"""How a text explains a name to its readers: "the SAT, Mexico's tax authority,", «la petrolera Pemex», "the health regulator (Cofepris)".

And whether what it says is what the name is known for, by the tables of `languages.es_en_bodies`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_bodies import KINDS, SUBJECTS, Body, bodies, bodies_of_countries
from aligner.languages.es_en_explanations import JOINING, NOT_IN_EXPLANATIONS
from aligner.languages.es_en_function_words import ARTICLES, DEFINITE_ARTICLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, read_words

__all__ = ["WrongExplanation", "explanations", "is_described", "wrong_explanations"]

_LONGEST = 9
"""Words of an explanation, at most."""
_SHORT = 3
"""Letters of names that are written in one way only: Vox, but not VOX."""
_DIRECT = 4
"""Words directly before a name that explain it, at most."""
_TOGETHER = 50
"""Characters from the kind of a body to its subject within which they describe it: "the National Water Commission"."""
_DETERMINERS = {
    Language.SPANISH: ARTICLES[Language.SPANISH] | {"su", "del", "al"},
    Language.ENGLISH: ARTICLES[Language.ENGLISH] | {"its", "'s", "as"},
}
_BEHIND = re.compile(r"\s*(?:,\s|\()\s*")
_ENDS = re.compile(r"[,.;:()–—«»“”\"!?]")
_BETWEEN = {
    Language.SPANISH: re.compile(r",\s(?:(?:el|la|los|las|o|es decir,)\s)?|\s\("),
    Language.ENGLISH: re.compile(r",\s(?:(?:the|or)\s)?(?:the\s)?|\s\("),
}


class WrongExplanation(NamedTuple):
    """A name, and the characters of an explanation beside it that says what it is not."""

    name: str
    span: Span


@cache
def _patterns(table: str) -> Mapping[str, re.Pattern[str]]:
    """By kind or subject, what says it. `table`: "kinds" or "subjects"."""
    lines = KINDS if table == "kinds" else SUBJECTS
    return {name: re.compile(rf"(?<!\w)(?:{words})") for name, words in lines.items()}


def _said(text: str, table: str) -> frozenset[str]:
    """The kinds or subjects that a text says."""
    folded = fold(text.lower())
    return frozenset(name for name, pattern in _patterns(table).items() if pattern.search(folded))


@cache
def _names() -> Mapping[str, Body]:
    """The bodies, by their names as a text may write them."""
    every = bodies()
    found = dict(every)
    for name, body in every.items():
        found.setdefault(name.capitalize() if name.islower() else name.upper() if len(name) > _SHORT else name, body)
    return found


def is_described(name: str, other: str) -> bool:
    """Whether a text says, in one place, the kind and the subject of a body by this name: "Spain's weather agency" for «Aemet»."""
    body = _names().get(name) or _names().get(name.upper())
    if body is None or not body.kinds or not body.subjects:
        return False
    kinds, subjects = (list(_places(other, table, named)) for table, named in (("kinds", body.kinds), ("subjects", body.subjects)))
    return any(abs(a - b) <= _TOGETHER for a in kinds for b in subjects)


def _places(text: str, table: str, names: Iterable[str]) -> Iterator[int]:
    """Where a text says one of these kinds or subjects."""
    folded = fold(text.lower())
    for name in names:
        if name in _patterns(table):  # a subject may have no words of its own
            yield from (match.start() for match in _patterns(table)[name].finditer(folded))


def explanations(text: str, language: Language) -> Iterator[tuple[str, Body, Span]]:
    """Names of the tables with the characters of an explanation beside them; one name may have several."""
    words, table = read_words(text), _names()
    for place, written in enumerate(words.written):
        body = table.get(written)
        if body is not None:
            for span in (_behind(words, place, language), _before(words, place, language)):
                if span is not None:
                    yield written, body, span


def _behind(words: Words, place: int, language: Language) -> Span | None:
    """What stands behind a name in brackets, or behind a comma and with a determiner."""
    if place + 1 < len(words.lower) and words.between(place, place + 1) == " " and words.written[place + 1][0].isupper():
        place += 1  # the Cervantes Prize, …
    text, end = words.text, words.spans[place][1]
    mark = _BEHIND.match(text, end)
    if mark is None or place + 1 >= len(words.lower):
        return None
    stop = _ENDS.search(text, mark.end())
    finish = stop.start() if stop is not None else len(text)
    inside = [k for k in range(place + 1, min(place + 1 + _LONGEST, len(words.lower))) if words.spans[k][1] <= finish]
    if not inside or (inside[-1] + 1 < len(words.lower) and words.spans[inside[-1] + 1][1] <= finish):
        return None  # too long for an explanation
    if "(" in mark[0] or any(words.lower[k] in _DETERMINERS[language] for k in inside[:3]):
        return mark.end(), finish
    return None


def _before(words: Words, place: int, language: Language) -> Span | None:
    """What stands before a name: directly, before a comma, or before the bracket around the name."""
    text = words.text
    first, direct = place - 1, True
    if first >= 0 and (words.lower[first] in DEFINITE_ARTICLES or words.lower[first] in ("or", "o")):
        first -= 1
        direct = False
    if first < 0:
        return None
    between = text[words.spans[first][1] : words.spans[place][0]]
    if between.isspace():
        if words.lower[first] in JOINING:
            return None  # "flights of the CIA"
        if not direct or words.lower[first].endswith(("ing", "ando", "iendo")):  # “recording CNN”: what is done with it
            return None
        most = _DIRECT
    elif _BETWEEN[language].fullmatch(between):
        most = _LONGEST
    else:
        return None
    begin = first
    while begin > 0 and first - begin + 1 < most and words.between(begin - 1, begin) in (" ", "-", "'", "’"):
        if words.lower[begin - 1] in NOT_IN_EXPLANATIONS[language] or (
            words.lower[begin - 1] in _DETERMINERS[language] and _is_open(words, begin)
        ):
            break
        begin -= 1
    return words.spans[begin][0], words.spans[first][1]


def _is_open(words: Words, begin: int) -> bool:
    """Whether a determiner before a word begins a phrase: not one behind "of"."""
    return begin < 2 or words.lower[begin - 2] not in JOINING


def _subjects(name: str, body: Body, text: str, other: str) -> frozenset[str]:
    """The subjects of a body; of a name that countries use for different things, those of the only country that the texts name."""
    countries = bodies_of_countries().get(name, ())
    folded = fold(f"{text} {other}".lower())
    named = [subjects for country, subjects in countries if re.search(rf"(?<!\w)(?:{country})", folded)]
    return named[0] if len(named) == 1 else body.subjects


def wrong_explanations(text: str, language: Language, other: str) -> Iterator[WrongExplanation]:
    """Explanations in a text that say another kind or subject than the name has, of which the text of the other side says nothing."""
    seen: set[str] = set()
    for name, body, span in explanations(text, language):
        if name in seen:
            continue
        words = text[slice(*span)]
        if words.rpartition(" ")[2][:1].isupper() and f"{words.rpartition(' ')[2]} {name}" in other:
            continue  # part of the name on both sides: "the nine Latin Grammy nods"
        for table, own in (("kinds", body.kinds), ("subjects", _subjects(name, body, text, other))):
            said = _said(words, table)
            if own and said and own.isdisjoint(said) and said.isdisjoint(_said(other, table)):
                seen.add(name)
                yield WrongExplanation(name, span)
                break
