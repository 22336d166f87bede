"""Conditions of one text that the other tells as met: "if the court allows it", «como el tribunal lo ha permitido»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_conditions import IF, MET, OPEN, PENDING, UNLESS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.statements.conditions import compiled, content_behind

__all__ = ["find_met_conditions"]

_LINK = 0.5
"""Probability from which a word of the clause counts as translated. Set by hand."""
_BEFORE, _BEHIND = 4, 3
"""Words before and behind the translated clause that belong to it, at most. Set by hand."""
_WIDE = 6
"""The same of words that may leave it open. Set by hand."""
_FAR = 5
"""Words between the translations of two words of a clause from which the farther one is not believed. Set by hand."""

_CONDITIONS = compiled({language: f"{IF[language]}|{UNLESS[language]}|{PENDING[language]}" for language in Language})
_MET, _OPEN = compiled(MET), compiled(OPEN)


def find_met_conditions(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Conditions whose clause the other text tells as something that came about: spans of both, by language."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        for match in _CONDITIONS[language].finditer(texts[language]):
            alignment = align_words(spanish, english)
            clause = _clause(alignment, language, match.span())
            if clause is None:
                continue
            words, (first, last) = alignment.words(language.other), clause
            size, spans = len(words.lower), words.spans
            near = spans[max(0, first - _BEFORE)][0], spans[min(size - 1, last + 1)][1]
            wide = spans[max(0, first - _WIDE)][0], spans[min(size - 1, last + _BEHIND)][1]
            met = _MET[language.other].search(words.text, *near)
            if met is not None and not _OPEN[language.other].search(words.text, *wide):
                yield {language: match.span(), language.other: (met.start(), max(spans[last][1], met.end()))}


def _clause(alignment: WordAlignment, language: Language, cue: Span) -> tuple[int, int] | None:
    """The first and the last word of the other text that translate the clause behind a condition, if a third of it is translated."""
    content = content_behind(alignment, language, cue)
    found = sorted(best for number in content if (best := alignment.best(language, number, _LINK)) is not None)
    if not found or 3 * len(found) < len(content):
        return None
    middle = found[len(found) // 2]
    close = [place for place in found if abs(place - middle) <= _FAR]
    return close[0], close[-1]
