"""Cues: the words of a text that deny, weaken, attribute or restrict a statement."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_cues import ALSO, BEFORE_MONTH, CUES, IDLE, SPANISH_CONCORD
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words, short_stem
from aligner.text.word_patterns import WordPattern, WordPatterns

__all__ = ["CLASSES", "Cue", "cue_kind", "find_answers", "find_cues", "may_have_cues"]

CLASSES = tuple(CUES)
"""Names of the classes of cues."""

_CONCORD_REACH = 8
"""Words within which Spanish repeats a denial: "no vino ayer a la reunión nadie"."""
_JOINING_REACH = 30
"""The same for denials that join a further part to what is denied: "sin tiempo para …, ni para despedirse", "nunca …, ni siquiera"."""
_JOINING = frozenset({"ni", "tampoco"})
_MONTH, _DAY = re.compile(r"May\b"), re.compile(r",?\s\d")
"""The month of May, which is no "may": inside a text, or with a day or a year at its beginning."""
_TITLE_CASE = 0.6
"""Share of words with a capital from which a text is a headline in capitals. Set by hand."""
_CLAUSE_END = re.compile(r"[;:.!?()»”]")


def _whole_words(patterns: Mapping[Language, str]) -> Mapping[Language, WordPattern]:
    return {language: WordPattern(pattern, start=r"(?<!\w)(?<!\w['’])") for language, pattern in patterns.items()}


_ANSWERING = CUES | {name: {language: CUES[name][language] + more[language] for language in Language} for name, more in ALSO.items()}
_CUES = {name: _whole_words(patterns) for name, patterns in CUES.items()}
_ANSWERS = {name: _whole_words(patterns) if name in ALSO else _CUES[name] for name, patterns in _ANSWERING.items()}
_IDLE = {name: {language: WordPattern(pattern, end="") for language, pattern in patterns.items()} for name, patterns in IDLE.items()}


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a text. `first`, `last`: indices of its first and last word; `span`: its characters; `key`: its text in lower case.

    `needs_answer`: whether the other side must have a counterpart for it; phrases such as "no doubt" need none.
    """

    first: int
    last: int
    span: Span
    key: str
    needs_answer: bool
    language: Language


def find_cues(text: str, cue_class: str, language: Language) -> tuple[Cue, ...]:
    """The cues of a class in a text. Spanish denials that only repeat one of the same clause are left out."""
    return _find(text, cue_class, language, False) if may_have_cues(text, cue_class, language) else ()


def find_answers(text: str, cue_class: str, language: Language) -> tuple[Cue, ...]:
    """What can answer a cue of a class on the other side: the cues of the class, and words that are not cues themselves."""
    return _find(text, cue_class, language, True) if cue_class in _likely_classes(text, language, True) else ()


def may_have_cues(text: str, cue_class: str, language: Language) -> bool:
    """Whether a text may have a cue of a class: one look tells it for all classes, and most texts have few of them."""
    return cue_class in _likely_classes(text, language, False)


@cache
def _any_class(language: Language, answers: bool) -> WordPatterns:
    return WordPatterns([patterns[language] for patterns in (_ANSWERS if answers else _CUES).values()])


@lru_cache(maxsize=2048)
def _likely_classes(text: str, language: Language, answers: bool) -> frozenset[str]:
    names = tuple(_ANSWERS if answers else _CUES)
    return frozenset(names[number] for number in _any_class(language, answers).likely(text))


@lru_cache(maxsize=8192)
def _find(text: str, cue_class: str, language: Language, answers: bool) -> tuple[Cue, ...]:
    pattern = (_ANSWERS if answers else _CUES)[cue_class][language]
    matches = list(pattern.finditer(text))
    if not matches:
        return ()
    words = read_words(text)
    idle = [match.span() for match in _IDLE[cue_class][language].finditer(text)] if cue_class in _IDLE else []
    starts = {start: number for number, (start, _) in enumerate(words.spans)}
    ends = {end: number for number, (_, end) in enumerate(words.spans)}
    found: list[Cue] = []
    for match in matches:
        start, end = match.span()
        end = start + len(match.group().rstrip())
        last = ends.get(end)
        first = starts.get(start, last)  # "don't" is two words, and the cue is the second
        if first is None or last is None:
            continue
        key = _key(match.group().rstrip(), cue_class)
        if language is Language.ENGLISH and _MONTH.match(text, start) and _is_month(words, first, end):
            continue
        repeats = cue_class == "negation" and language is Language.SPANISH and bool(found) and _repeats(words, found[-1], first, key)
        if repeats and not (answers and key in _JOINING):
            continue
        needs_answer = not repeats and not any(a <= start and end <= b for a, b in idle)
        found.append(Cue(first, last, (start, end), key, needs_answer, language))
    return tuple(found)


def _is_month(words: Words, place: int, end: int) -> bool:
    """Whether "May" is the month or a name. In a headline with capitals, and at the beginning, it may well be the verb."""
    if _DAY.match(words.text, end) or (place > 0 and words.lower[place - 1] in BEFORE_MONTH):
        return True
    capitals = sum(written[0].isupper() for written in words.written)
    return place > 0 and (capitals < _TITLE_CASE * len(words.written) or words.lower[place - 1] in ("theresa", "mrs", "ms", "mr", "brian"))


def _key(written: str, cue_class: str) -> str:
    """A cue in lower case; all contractions of "not" have the key "n't", also without an apostrophe: "didnt"."""
    key = written.lower().replace("’", "'")
    is_contraction = key.endswith("n't") or (cue_class == "negation" and key.endswith("nt"))
    return "n't" if is_contraction else key


def _repeats(words: Words, before: Cue, place: int, key: str) -> bool:
    """Whether a Spanish denial at a word only repeats the one before it, in the same clause."""
    reach = _JOINING_REACH if key in _JOINING else _CONCORD_REACH
    return key in SPANISH_CONCORD and place - before.last <= reach and not _CLAUSE_END.search(words.between(before.last, place))


def cue_kind(cue: Cue) -> str:
    """A key that forms of the same cue share: a stem, of two words where the first one is short."""
    words = cue.key.split()
    if words[0].startswith("habr"):
        return "habria"
    return " ".join(short_stem(word) for word in words[:2]) if len(words[0]) < 5 else short_stem(words[0])
