"""Offices that one text calls former, deputy, acting or elect and the other does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_office_terms import ALSO, OFFICE_TERMS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import translation_probability
from aligner.text.word_patterns import WordPattern

__all__ = ["OfficeTerm", "lost_terms"]


def _compiled(table: Mapping[Language, Mapping[str, str]]) -> Mapping[Language, Mapping[str, WordPattern]]:
    return {
        language: {kind: WordPattern(pattern, start=r"(?<![\w-])") for kind, pattern in kinds.items()} for language, kinds in table.items()
    }


_TERMS, _ALSO = _compiled(OFFICE_TERMS), _compiled(ALSO)
_ELSEWHERE = 0.6
"""Probability of a link from which a word stands for the one it is linked with. Set by hand."""
_LISTED = 0.01
"""Probability by the lexicon from which a link is one of words that can translate each other. Set by hand."""
_NEAR = 12
"""Characters from a term within which a word still belongs to it: "the president, since removed". Set by hand."""


@dataclass(frozen=True, slots=True)
class OfficeTerm:
    """What changes an office, in one text: its kind ("former"), its characters, and what the other text has instead, if anything."""

    kind: str
    span: Span
    other: Span | None
    other_kind: str | None


def _found(text: str, language: Language) -> list[tuple[str, Span]]:
    return [(kind, match.span()) for kind, pattern in _TERMS[language].items() for match in pattern.finditer(text)]


def _is_answered(kind: str, span: Span, own: str, other: str, language: Language) -> bool:
    """Whether a word of the other text may say what a term says. One that surely stands for a word elsewhere does not."""
    matches = [match.span() for match in _ALSO[language.other][kind].finditer(other)]
    if not matches:
        return False
    alignment = align_words(own, other) if language is Language.SPANISH else align_words(other, own)
    return not all(_stands_elsewhere(alignment, language, span, match) for match in matches)


def _stands_elsewhere(alignment: WordAlignment, language: Language, span: Span, match: Span) -> bool:
    """Whether a word of the other text, at `match`, stands for a word outside a span of the text in `language`."""
    own, other = alignment.words(language), alignment.words(language.other)
    inside = [k for k, (start, end) in enumerate(other.spans) if match[0] <= start and end <= match[1]]
    places = [(place, other.lower[k]) for k in inside if (place := alignment.best(language.other, k, _ELSEWHERE)) is not None]
    return any(
        not (span[0] - _NEAR <= own.spans[place][0] < span[1] + _NEAR)
        and translation_probability(own.lower[place], word, language) >= _LISTED  # not «formalmente» for "former"
        for place, word in places
    )


def lost_terms(own: str, other: str, language: Language) -> Iterator[OfficeTerm]:
    """The terms of the text in `language` that the other text does not have in any words."""
    terms = _found(own, language)
    if not terms:
        return
    theirs = _found(other, language.other)
    for kind, span in terms:
        if any(kind == one for one, _ in theirs) or _is_answered(kind, span, own, other, language):
            continue
        mine = {one for one, _ in terms}
        instead = next(((one, place) for one, place in theirs if one not in mine), None)
        yield OfficeTerm(kind, span, instead[1] if instead else None, instead[0] if instead else None)
