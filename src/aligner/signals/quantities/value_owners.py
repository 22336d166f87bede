"""Which words a value of a text belongs to: the noun it counts, the person who has it, the clause it stands in.

A word between two values belongs to the one on its side of the strongest boundary between them (a full stop before a semicolon before
"while" before ", and" before "and" before a comma), and the less the farther it stands. Without a boundary it belongs to both, more to
the nearer one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_clause_joints import CONTRASTING, LISTING
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, link_words, read_words

__all__ = ["ExchangeEvidence", "exchange_evidence"]

_DECAY = 6.0
"""Words after which a word belongs to a value e times less. Set by hand."""
_SHARED = 0.3
"""Weight of the words before the first value (behind the last one) where other values have words of their own behind (before) them only."""
_NAME = 1.5
"""Weight of a name that each side has once."""
_ALIGNED = 0.6
"""Least probability of a link of words that the lexicon does not know as translations, and its weight."""
_MAX_LINKS = 3
"""A word with more possible translations on the other side is no evidence."""
_VOTES = frozenset(("contra", "against", "for"))
"""What a figure of votes is of, although it is a function word: "165 against and seven abstentions"."""
_BOUNDARIES: Mapping[Language, tuple[re.Pattern[str], ...]] = {
    language: tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            r"[.!?](?=\s)|[;:]|\s[–—-]\s|\n",
            rf"\b(?:{CONTRASTING[language]})\b",
            rf",\s*(?:{LISTING[language]})\s",
            rf"\s(?:{LISTING[language]})\s",
            r"[,()]",
        )
    )
    for language in (Language.SPANISH, Language.ENGLISH)
}


class ExchangeEvidence(NamedTuple):
    """How strongly words say that two values are in their places, that words of the Spanish first value stand with the English second
    one (`away`), and those of the Spanish second with the English first one (`back`). `names_*`: the share of names in each.
    """

    kept: float
    away: float
    back: float
    names_kept: float
    names_away: float
    names_back: float

    @property
    def exchanged(self) -> float:
        """How strongly words say that the two were exchanged."""
        return self.away + self.back


def exchange_evidence(
    spanish: str, english: str, first: tuple[Span, Span], second: tuple[Span, Span], others: Mapping[Language, Sequence[Span]]
) -> ExchangeEvidence:
    """How strongly the words around two values say that they are in their places, and that they were exchanged.

    `first`, `second`: (Spanish, English) spans of two values that both sides have. `others`: the spans of all values of each text.
    Each number is a sum, over pairs of words that translate each other, of how much both belong to values. A pair of words right beside
    their values counts 1.
    """
    owners = {
        Language.SPANISH: _owned(spanish, Language.SPANISH, tuple(sorted(set(others[Language.SPANISH])))),
        Language.ENGLISH: _owned(english, Language.ENGLISH, tuple(sorted(set(others[Language.ENGLISH])))),
    }
    kept, away, back = [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]  # all words, names alone
    for i, j, weight in content_links(spanish, english):
        left, right = owners[Language.SPANISH][i], owners[Language.ENGLISH][j]
        a_left, b_left = left.get(first[0], 0.0), left.get(second[0], 0.0)
        a_right, b_right = right.get(first[1], 0.0), right.get(second[1], 0.0)
        balance = weight * (a_left - b_left) * (a_right - b_right)
        place = kept if balance > 0 else away if a_left > b_left else back
        place[0] += abs(balance)
        place[1] += abs(balance) if weight == _NAME else 0.0
    return ExchangeEvidence(kept[0], away[0], back[0], kept[1], away[1], back[1])


@lru_cache(maxsize=1024)
def content_links(spanish: str, english: str) -> tuple[tuple[int, int, float], ...]:
    """(Spanish word, English word, weight up to 1.5) of content words that can translate each other."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    content = {
        language: [len(word) > 2 and word not in FUNCTION_WORDS[language] for word in words[language].lower] for language in Language
    }
    links = link_words(spanish, english)
    names = _shared_names(words)
    found = [(i, j, _NAME) for i, j in names]
    named = {i for i, _ in names}, {j for _, j in names}
    for i, linked in enumerate(links.of_spanish):
        usable = [j for j in linked if content[Language.ENGLISH][j] and j not in named[1]]
        if not content[Language.SPANISH][i] or i in named[0] or len(usable) > _MAX_LINKS:
            continue
        for j in usable:
            back = [k for k in links.of_english[j] if content[Language.SPANISH][k]]
            if len(back) <= _MAX_LINKS:
                found.append((i, j, 1.0 / max(len(usable), len(back))))
    alignment = align_words(spanish, english)
    taken = {i for i, _, _ in found}, {j for _, j, _ in found}
    for i, is_content in enumerate(content[Language.SPANISH]):
        other = alignment.best(Language.SPANISH, i, _ALIGNED) if is_content and i not in taken[0] else None
        if other is not None and other not in taken[1] and content[Language.ENGLISH][other]:
            found.append((i, other, _ALIGNED))
    return tuple(found)


def _shared_names(words: Mapping[Language, Words]) -> list[tuple[int, int]]:
    """Words with a capital that each text has once, written alike but for accents."""
    places: dict[Language, dict[str, list[int]]] = {language: {} for language in Language}
    for language in Language:
        for number, word in enumerate(words[language].written):
            if word[0].isupper() and len(word) > 2 and words[language].lower[number] not in FUNCTION_WORDS[language]:
                places[language].setdefault(fold(word.lower()), []).append(number)
    spanish, english = places[Language.SPANISH], places[Language.ENGLISH]
    return [(spanish[key][0], english[key][0]) for key in spanish if key in english and len(spanish[key]) == len(english[key]) == 1]


@lru_cache(maxsize=2048)
def _owned(text: str, language: Language, values: tuple[Span, ...]) -> tuple[dict[Span, float], ...]:
    """For each word of a text how much, 0..1, it belongs to values."""
    words = read_words(text)
    owned: list[dict[Span, float]] = [{} for _ in words.spans]
    cuts = [_cut(text, language, left, right) for left, right in pairwise(values)]
    for number, (start, end) in enumerate(words.spans):
        if any(low < end and start < high for low, high in values):
            continue
        place = sum(1 for value in values if value[0] <= start)
        if place > 0:
            left = values[place - 1]
            if place == len(values) or cuts[place - 1] is None or start < (cuts[place - 1] or 0):
                owned[number][left] = _weight(text[left[1] : start])
        if place < len(values):
            right = values[place]
            if place == 0 or cuts[place - 1] is None or start >= (cuts[place - 1] or 0):
                owned[number][right] = _weight(text[end : right[0]])
    _lessen_shared(text, language, values, cuts, owned)
    return tuple(owned)


def _lessen_shared(
    text: str, language: Language, values: Sequence[Span], cuts: Sequence[int | None], owned: Sequence[dict[Span, float]]
) -> None:
    """Words before the first value belong to all values that have their own words behind them: "asked for 4 years for A and 6 for B"."""
    words = read_words(text)
    before = any(cut is not None and not _has_content(text[cut : right[0]], language) for cut, right in zip(cuts, values[1:], strict=True))
    behind = any(cut is not None and not _has_content(text[left[1] : cut], language) for cut, left in zip(cuts, values, strict=False))
    for number, (start, _) in enumerate(words.spans):
        shared = (before and start < values[0][0]) or (behind and start > values[-1][0])
        if values and shared:
            owned[number].update({value: weight * _SHARED for value, weight in owned[number].items()})


def _has_content(text: str, language: Language) -> bool:
    return any(word in _VOTES or (len(word) > 2 and word not in FUNCTION_WORDS[language]) for word in read_words(text).lower)


def _cut(text: str, language: Language, left: Span, right: Span) -> int | None:
    """Where the words of one value end and those of the next begin; None when nothing says so."""
    for pattern in _BOUNDARIES[language]:
        match = pattern.search(text, left[1], right[0])
        if match is not None:
            return match.end()
    return None


def _weight(between: str) -> float:
    return math.exp(-len(between.split()) / _DECAY)
