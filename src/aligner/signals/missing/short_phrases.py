"""A few words of one text that the other has not, where the rest of both texts is translated: "over unpaid debts", «en secreto».

They begin with a preposition that says why, how or with what. The evidence for so few words is the word alignment alone: none of them has
a counterpart, nothing on the other side could be one, and next to nothing else is without a counterpart on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADJUNCT_IDLE, ADJUNCT_PREPOSITIONS, BEFORE_AGENTS, BEFORE_PLACES, LACKING, WITHOUT
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment

__all__ = ["short_phrases"]

Floats = NDArray[np.float64]

_MIN_WORDS = 4
"""Words that each text must have."""
_CONTENT = 0.2
"""Rarity from which a word is content. These values were set by hand on newstest 2008 and 2010, one in 800 of whose pairs has a phrase."""
_ALONE, _ALSO_ALONE, _SURELY_ALONE = 0.6, 0.4, 0.7
"""Probability of having no counterpart: of the first content word, of a preposition before it, of a content word that is the only one."""
_LOST, _REST, _OTHER = 0.38, 0.8, 0.6
"""Sums of rarities times those probabilities: of the phrase, at least; of the rest of its text and of the other text, less."""
_REST_OF_PLACES = 0.4
"""The same of the rest of its text, where the phrase is a place: texts leave out a place that they name elsewhere."""
_EVIDENCE = 0.5
"""Least evidence by lexicon, spelling, meanings and vectors from which a word of the other text may translate one of the phrase."""
_NEAR_VECTOR = 0.8
_LACKING = {language: re.compile(pattern) for language, pattern in LACKING.items()}


def _evidence(alignment: WordAlignment, language: Language) -> Floats:
    matches = alignment.matches[language]
    vector = _NEAR_VECTOR * np.maximum(matches.value("best vector"), 0)
    best = (matches.value("best listed"), matches.value("best spelling"), matches.value("best sense") > 0, vector)
    return np.asarray(np.max(best, axis=0), np.float64)


def _weight(alignment: WordAlignment, language: Language) -> Floats:
    matches = alignment.matches[language]
    return np.asarray(matches.value("rarity") * (1 - matches.value("function word")), np.float64)


def short_phrases(alignment: WordAlignment, language: Language) -> Iterator[Span]:
    """The characters of short phrases of the text of a language that have no counterpart."""
    words = alignment.words(language)
    if min(len(words.lower), len(alignment.words(language.other).lower)) < _MIN_WORDS:
        return
    if not (ADJUNCT_PREPOSITIONS[language] | BEFORE_PLACES[language]).intersection(words.lower):
        return
    alone, weight = np.array(alignment.unlinked[language]), _weight(alignment, language)
    lost = alone * weight
    other_lost = float((np.array(alignment.unlinked[language.other]) * _weight(alignment, language.other)).sum())
    if other_lost >= _OTHER or float(lost.sum()) < _LOST:
        return
    evidence, content = _evidence(alignment, language), weight > _CONTENT
    for first, last in _runs(alignment, language, alone, content):
        inside = slice(first, last)
        own, counted = float(lost[inside].sum()), content[inside]
        least_alone = float(alone[inside][counted].min())
        named = any(word[0].isupper() for word in words.written[first + 1 : last])
        begins = BEFORE_PLACES if named else ADJUNCT_PREPOSITIONS
        if words.lower[first] not in begins[language] or not ADJUNCT_IDLE[language].isdisjoint(words.lower[inside]):
            continue
        if words.lower[first] in WITHOUT and any(map(_LACKING[language.other].fullmatch, alignment.words(language.other).lower)):
            continue  # «sin perder»: "unbeaten"
        if own < _LOST or float(lost.sum()) - own >= _REST or float(evidence[inside][counted].max()) >= _EVIDENCE:
            continue
        alone_enough = counted.sum() > 1 or words.lower[first] in BEFORE_AGENTS[language]
        if least_alone < (_ALONE if alone_enough else _SURELY_ALONE):
            continue
        if named and float(lost.sum()) - own >= _REST_OF_PLACES:
            continue
        yield words.span(first, last - 1)


def _runs(alignment: WordAlignment, language: Language, alone: Floats, content: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Words in a row, without a mark between them, whose content words have no counterpart: the first, and the one behind the last."""
    words, size = alignment.words(language), len(alignment.words(language).lower)
    number = 0
    while number < size:
        if not content[number] or alone[number] < _ALONE:
            number += 1
            continue
        first, last = number, number + 1
        while first > 0 and not content[first - 1] and alone[first - 1] >= _ALSO_ALONE and not words.between(first - 1, first).strip():
            first -= 1
        begins = ADJUNCT_PREPOSITIONS[language] | BEFORE_PLACES[language]
        if first > 0 and words.lower[first - 1] in begins and words.between(first - 1, first) == " ":
            first -= 1  # the preposition may be taken for another of its kind
        while last < size and not words.between(last - 1, last).strip() and (not content[last] or alone[last] >= _ALONE):
            last += 1
        while not content[last - 1]:
            last -= 1
        yield first, last
        number = last
