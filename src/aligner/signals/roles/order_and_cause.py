"""What comes first and what causes what: markers (before, after, because, led to) and the words behind them, compared across a pair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_clauses import BOTH_ENDS, BOUNDARIES, RELATIONS
from aligner.languages.es_en_roles import POINTING_BACK
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.names.same_names import linked_words
from aligner.signals.words.sure_translations import are_known_to_cross
from aligner.text.word_patterns import WordPattern

__all__ = ["Exchange", "find_exchanges"]

_LINK = 0.55
"""Probability from which a link counts. Set by hand."""
_MIN_LETTERS = 4
_MIN_KEPT, _RATIO = 2, 4
"""Links that stay on their side of the marker: at least so many, and so many times those that change sides. Set by hand."""
_END = re.compile(r"[,;:.!?()«»“”\"]|\s[–—-]\s")
_CLOSED = re.compile(r"[.;:!?)»”\"]")
"""What ends a clause or a quotation right behind a marker, so that no words behind it belong to it."""
_SENTENCE_END = re.compile(r"[;.!?](?!\d)")
_BOTH = re.compile(BOTH_ENDS, re.IGNORECASE)
_LEAST_BEHIND = 2
"""Words behind markers that say the same, at least: one word may be the first of several in a row ("due to lasting, total loss")."""
_ANY_LINK = 0.3
"""Probability from which a link shows that something stayed behind its marker. Set by hand."""
_MAX_ARGUMENT = 10
"""Maximum number of words behind a marker that belong to it."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A relation that the two sides state the other way round. `kind`: "time" or "cause"; `spans`: the markers."""

    kind: str
    spans: Mapping[Language, Span]


@dataclass(frozen=True, slots=True)
class _Marker:
    value: str
    span: Span
    behind: frozenset[int]
    others: frozenset[int]


@cache
def _pattern(kind: str, language: Language) -> WordPattern:
    groups = (f"(?P<{value}>{pattern})" for value, pattern in RELATIONS[kind][language].items())
    return WordPattern("|".join(groups))


def _markers(text: str, kind: str, language: Language) -> list[_Marker]:
    found = []
    words = read_words(text)
    for match in _pattern(kind, language).finditer(text):
        first = next((n for n, (start, _) in enumerate(words.spans) if start >= match.end()), None)
        if first is None or _CLOSED.search(text, match.end(), words.spans[first][0]):
            continue  # “the pain it caused,” the mayor said
        behind = _behind(words, first, language)
        if words.lower[behind[0]] in POINTING_BACK:
            continue
        sentence = _sentence(words, match.start())
        inside = {n for n in sentence if match.start() <= words.spans[n][0] < match.end()}
        found.append(_Marker(match.lastgroup or "", match.span(), frozenset(behind), frozenset(sentence) - frozenset(behind) - inside))
    return found


def _behind(words: Words, first: int, language: Language) -> list[int]:
    """The words behind a marker up to the end of its clause."""
    found: list[int] = []
    for number in range(first, min(first + _MAX_ARGUMENT, len(words.lower))):
        if found and (_END.search(words.between(number - 1, number)) or (len(found) > 1 and words.lower[number] in BOUNDARIES[language])):
            break
        found.append(number)
    return found


def _sentence(words: Words, place: int) -> list[int]:
    """The words of the sentence in which a character stands."""
    text = words.text
    start = max((match.end() for match in _SENTENCE_END.finditer(text, 0, place)), default=0)
    end = _SENTENCE_END.search(text, place)
    return [n for n, (a, _) in enumerate(words.spans) if start <= a < (end.start() if end else len(text))]


def find_exchanges(spanish: str, english: str) -> Iterator[Exchange]:
    """Relations of time and of cause that the two sides state the other way round; nothing when one side has several of a kind."""
    both = _BOTH.search(spanish) is not None or _BOTH.search(english) is not None
    for kind in RELATIONS:
        if kind == "time" and both:
            continue
        own = _markers(spanish, kind, Language.SPANISH)
        if len(own) != 1:
            continue
        other = _markers(english, kind, Language.ENGLISH)
        if len(other) != 1:
            continue
        if _is_exchanged(own[0], other[0], align_words(spanish, english)):
            yield Exchange(kind, {Language.SPANISH: own[0].span, Language.ENGLISH: other[0].span})


def _is_exchanged(own: _Marker, other: _Marker, alignment: WordAlignment) -> bool:
    same = crossed = outward = inward = 0
    for a, b in linked_words(alignment.spanish.text, alignment.english.text, _LINK):
        if len(alignment.spanish.lower[a]) < _MIN_LETTERS:
            continue
        behind, there = a in own.behind, b in other.behind
        same += behind and there
        outward += behind and b in other.others
        inward += there and a in own.others
        crossed += a in own.others and b in other.others
    if {own.value, other.value} == {"effect", "result"}:
        return False  # a verb and a conjunction may join other things
    if own.value == other.value:
        return _is_linked_across(own, other, alignment, same, outward, inward) or are_known_to_cross(
            alignment, (own.others, own.behind), (other.others, other.behind)
        )
    return crossed > 0 and same + crossed >= _MIN_KEPT and _RATIO * (outward + inward) <= same + crossed


def _is_linked_across(own: _Marker, other: _Marker, alignment: WordAlignment, same: int, outward: int, inward: int) -> bool:
    """Whether what stands behind two markers of one kind is linked with what does not, and nothing with what stands behind the other."""
    if min(len(own.behind), len(other.behind)) < _LEAST_BEHIND or same or not outward or not inward:
        return False
    links = linked_words(alignment.spanish.text, alignment.english.text, _ANY_LINK)
    return not any(a in own.behind and b in other.behind and len(alignment.spanish.lower[a]) >= _MIN_LETTERS for a, b in links)
