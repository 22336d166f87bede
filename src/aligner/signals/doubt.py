"""Phrases that leave a statement open on one side, where the other side has no word that could."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aligner.bitext import Span
from aligner.languages.es_en_doubt import ANY_DOUBT, OPEN
from aligner.languages.pair import Language

__all__ = ["lost_doubt"]


def _patterns(table: Mapping[Language, str]) -> Mapping[Language, re.Pattern[str]]:
    letters = {language: pattern.replace(r"\w", r"[^\W\d_]") for language, pattern in table.items()}
    return {language: re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE) for language, pattern in letters.items()}


_OPEN, _ANY = map(_patterns, (OPEN, ANY_DOUBT))


def lost_doubt(own: str, other: str, language: Language) -> Span | None:
    """Where the text of `language` leaves open whether something is so, when no word of the other text may say so; nor a question."""
    if "?" in own or "?" in other:
        return None
    found = _OPEN[language].search(own)
    return None if found is None or _ANY[language.other].search(other) else found.span()
