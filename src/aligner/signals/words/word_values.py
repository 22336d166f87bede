"""Meanings that exclude each other (first and last, today and yesterday, a rise and a fall) stated in one place of the two texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_extents import EXTENTS
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_scope import SCOPE_COMPATIBLE, SCOPE_GROUPS
from aligner.languages.es_en_word_values import COMPATIBLE, DENIES_CLAUSE, GROUPS, PERIODS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import expected_position, link_words, read_words
from aligner.signals.words.sure_translations import sure_translation
from aligner.text.word_patterns import WordPattern, WordPatterns

__all__ = ["MULTIPLE", "Stated", "are_ends_of_a_period", "contradictions", "is_turned_round", "stated_values"]

_REACH = 8.0
"""Words between where the translation of a word is expected and where a word that contradicts it may stand. Set by hand."""
_ANSWER_REACH, _LOOSE_REACH = 16.0, 6.0
"""The same for words that say the same, plainly or not."""

_BEHIND = 4
"""Words behind a meaning among which one with a translation is looked for. Set by hand."""
_AROUND, _MEASURE = 15, 3
"""Words on either side of "before" or "after" that say whether the events changed sides, and words of a measure before it. Set by hand."""

_PERIOD, _DENIED = re.compile(PERIODS, re.IGNORECASE), re.compile(DENIES_CLAUSE, re.IGNORECASE)
_DENIED_BEFORE = 90
"""Characters before an "until" in which its denial is searched for."""

MULTIPLE = "multiple"
"""The group of double, triple and the like, which are compared with shares, too."""

_ANYWHERE = frozenset((*EXTENTS, "share between"))
"""Groups whose meanings exclude each other wherever in the two texts they stand."""
_ALL_GROUPS = GROUPS | SCOPE_GROUPS | EXTENTS


@dataclass(frozen=True, slots=True)
class Stated:
    """A meaning that the words at `span` state, alone or (`plain` false) among others; `word`: number of the first of them."""

    group: str
    meaning: str
    plain: bool
    span: Span
    word: int


_ENDS = r"(?<![^\W_])", r"(?![^\W_])"


@cache
def _patterns(language: Language, group: str) -> tuple[tuple[str, bool, WordPattern], ...]:
    """(Meaning, whether plain, what finds it)."""
    return tuple(
        (meaning, plain, WordPattern(pattern, *_ENDS))
        for meaning, words in _ALL_GROUPS[group].items()
        for plain, pattern in ((True, words[language].plain), (False, words[language].loose))
    )


@cache
def _any_plain(language: Language, group: str) -> WordPattern:
    """What finds any of the plain words of a group."""
    return WordPattern("|".join(words[language].plain for words in _ALL_GROUPS[group].values()), *_ENDS)


@cache
def _any_group(language: Language) -> tuple[Sequence[str], WordPatterns]:
    """All groups, and what finds any of their plain words."""
    return tuple(_ALL_GROUPS), WordPatterns([_any_plain(language, group) for group in _ALL_GROUPS])


@lru_cache(maxsize=1024)
def _likely_groups(text: str, language: Language) -> frozenset[str]:
    """The groups of which a text may state a meaning: most texts do of a few of them."""
    groups, patterns = _any_group(language)
    return frozenset(groups[number] for number in patterns.likely(text))


def stated_values(text: str, language: Language, group: str) -> tuple[Stated, ...]:
    """The meanings of a group that a text states; () when it states none plainly."""
    if group not in _likely_groups(text, language) or _any_plain(language, group).search(text) is None:
        return ()
    starts = [start for start, _ in read_words(text).spans]
    found: list[Stated] = []
    for meaning, plain, pattern in _patterns(language, group):
        found += [Stated(group, meaning, plain, one.span(), bisect_left(starts, one.start())) for one in pattern.finditer(text)]
    said = [one.span for one in found if one.plain]
    return tuple(one for one in found if one.plain or not any(one.span[0] < end and start < one.span[1] for start, end in said))


def are_ends_of_a_period(spanish: str, english: str) -> bool:
    """Whether both texts speak of a time of which one may tell the beginning and the other the end: the first novel in ten years, ten years
    after her last one.
    """
    return _PERIOD.search(spanish) is not None and _PERIOD.search(english) is not None


def _is_denied(one: Stated, text: str) -> bool:
    """Whether a negation stands before a word in its clause: "not until" it was is after it was."""
    return _DENIED.search(text[max(0, one.span[0] - _DENIED_BEFORE) : one.span[0]]) is not None


def _excludes(one: Stated, two: Stated) -> bool:
    return one.meaning != two.meaning and frozenset({one.meaning, two.meaning}) not in COMPATIBLE | SCOPE_COMPATIBLE


def contradictions(spanish: str, english: str, own: Sequence[Stated], other: Sequence[Stated]) -> list[tuple[Stated, Stated]]:
    """(Spanish, English) plain words of one group with different meanings that nothing on the other side answers, in one place.

    Words with the same meaning answer each other, the nearest first; those that are not plain only where the answer is expected.
    """
    if not any(one.plain for one in own) or not any(one.plain for one in other):
        return []
    links, total = link_words(spanish, english), len(read_words(english).spans)
    size = max(len(links.of_spanish), 1)
    places = {
        one: (expected_position(links.of_spanish, min(one.word, size - 1), total), one.word / size * total, *_behind(links.of_spanish, one))
        for one in own
    }

    def distance(one: Stated, two: Stated) -> float:
        return min(abs(place - two.word) for place in places[one])

    own, other = _free(own, other, Language.SPANISH, spanish, english), _free(other, own, Language.ENGLISH, spanish, english)
    left, right = _unanswered(own, other, distance)
    found = []
    for one in left:
        near = [two for two in right if _excludes(one, two) and (one.group in _ANYWHERE or distance(one, two) <= _REACH)]
        near = [two for two in near if not _is_turned_round(spanish, english, one, two)]
        if near:
            nearest = min(near, key=lambda two: distance(one, two))
            right.remove(nearest)
            found.append((one, nearest))
    return found


def _unanswered(
    own: Sequence[Stated], other: Sequence[Stated], distance: Callable[[Stated, Stated], float]
) -> tuple[list[Stated], list[Stated]]:
    """The plain words of both texts without those that answer each other: plain ones first, then the nearest."""
    same = [(one, two) for one in own for two in other if one.meaning == two.meaning and (one.plain or two.plain)]
    ranked = sorted((not (one.plain and two.plain), distance(one, two), number) for number, (one, two) in enumerate(same))
    answered: tuple[set[Stated], set[Stated]] = (set(), set())
    for loose, far, number in ranked:
        one, two = same[number]
        if (
            (one.group in _ANYWHERE or far <= (_LOOSE_REACH if loose else _ANSWER_REACH))
            and one not in answered[0]
            and two not in answered[1]
        ):
            answered[0].add(one)
            answered[1].add(two)
    return (
        [one for one in own if one.plain and one not in answered[0]],
        [two for two in other if two.plain and two not in answered[1]],
    )


def _free(stated: Sequence[Stated], others: Sequence[Stated], language: Language, spanish: str, english: str) -> Sequence[Stated]:
    """The meanings without those of words that only may state them, and that translate a word of the other text which states no such
    meaning: «la edad mínima» beside "the minimum age" does not say that the age was cut.
    """
    if all(one.plain for one in stated):
        return stated
    alignment = align_words(spanish, english)
    said = {(two.meaning, two.word) for two in others}
    return [one for one in stated if one.plain or not _translates_another(one, said, language, alignment)]


def _translates_another(one: Stated, said: Container[tuple[str, int]], language: Language, alignment: WordAlignment) -> bool:
    if alignment.words(language).text[one.span[0]].isdigit():
        return False  # a figure is no word of the alignment
    found = sure_translation(alignment, language, one.word)
    return found is not None and (one.meaning, found) not in said


def _behind(links: Sequence[Sequence[int]], one: Stated) -> Sequence[int]:
    """Where the next words behind a limit ("only") have their translations: what is limited may stand elsewhere in the other text."""
    if one.group not in SCOPE_GROUPS:
        return ()
    return next((found for found in links[one.word + 1 : one.word + 1 + _BEHIND] if found), ())


def _is_turned_round(spanish: str, english: str, one: Stated, two: Stated) -> bool:
    """Whether what stands on either side of the two words changed sides: "A after B" and "B before A" say the same, "A is half of B" and
    "B is twice A", too.
    """
    if one.group != two.group:
        alignment = align_words(spanish, english)
        own, other = (alignment.words(language).lower for language in (Language.SPANISH, Language.ENGLISH))
        sides = {
            (link.spanish > one.word, link.english > two.word)
            for link in alignment.links
            if own[link.spanish] not in FUNCTION_WORDS[Language.SPANISH] and other[link.english] not in FUNCTION_WORDS[Language.ENGLISH]
        }
        return {(True, False), (False, True)} <= sides
    if {one.meaning, two.meaning} == {"first", "last"}:
        return are_ends_of_a_period(spanish, english)
    if one.group != "sequence":
        return False
    denied = _is_denied(one, spanish), _is_denied(two, english)
    if denied[0] != denied[1] or (any(denied) and "until" in (one.meaning, two.meaning)):
        return True
    return is_turned_round(spanish, english, one.word, two.word)


def is_turned_round(spanish: str, english: str, own: int, other: int) -> bool:
    """Whether more of the words around a Spanish word (by index) are linked across an English one than on the same side of it.

    Words count less the farther away they are. Those just before both are left out: "two days before" measures, it is no event.
    """
    crossed = straight = 0.0
    for link in align_words(spanish, english).links:
        there, here = link.spanish - own, link.english - other
        if not there or not here or max(abs(there), abs(here)) > _AROUND or (-_MEASURE <= there < 0 and -_MEASURE <= here < 0):
            continue
        weight = link.probability / (abs(there) + abs(here))
        if (there < 0) == (here < 0):
            straight += weight
        else:
            crossed += weight
    return crossed > straight
