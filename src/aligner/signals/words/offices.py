"""Offices that one text calls former, deputy, acting or elect and the other does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_office_terms import ALSO, OFFICE_TERMS
from aligner.languages.pair import Language
from aligner.text.beginnings import beginnings_of, may_match

__all__ = ["OfficeTerm", "lost_terms"]


def _compiled(table: Mapping[Language, Mapping[str, str]]) -> Mapping[Language, Mapping[str, re.Pattern[str]]]:
    return {
        language: {kind: re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE) for kind, pattern in kinds.items()}
        for language, kinds in table.items()
    }


_TERMS, _ALSO = _compiled(OFFICE_TERMS), _compiled(ALSO)
_BEGINNINGS = {language: {kind: beginnings_of(pattern) for kind, pattern in kinds.items()} for language, kinds in OFFICE_TERMS.items()}


@dataclass(frozen=True, slots=True)
class OfficeTerm:
    """What changes an office, in one text: its kind ("former"), its characters, and what the other text has instead, if anything."""

    kind: str
    span: Span
    other: Span | None
    other_kind: str | None


def _found(text: str, language: Language) -> list[tuple[str, Span]]:
    kinds = [kind for kind in _TERMS[language] if may_match(text, _BEGINNINGS[language][kind])]
    return [(kind, match.span()) for kind in kinds for match in _TERMS[language][kind].finditer(text)]


def lost_terms(own: str, other: str, language: Language) -> Iterator[OfficeTerm]:
    """The terms of the text in `language` that the other text does not have in any words."""
    terms = _found(own, language)
    if not terms:
        return
    theirs = _found(other, language.other)
    for kind, span in terms:
        if any(kind == one for one, _ in theirs) or _ALSO[language.other][kind].search(other):
            continue
        mine = {one for one, _ in terms}
        instead = next(((one, place) for one, place in theirs if one not in mine), None)
        yield OfficeTerm(kind, span, instead[1] if instead else None, instead[0] if instead else None)
