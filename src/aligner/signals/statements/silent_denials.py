"""Denials without a negation, such as "failed to warn" or «dejó de pagar», that the other text has in no words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aligner.bitext import Span
from aligner.languages.es_en_denials import ANY_ATTEMPT, ANY_DENIAL, ATTEMPTS, NEGATED_DENIAL, SILENT_DENIALS
from aligner.languages.pair import Language
from aligner.signals.words.sure_translations import free_matches
from aligner.text.word_patterns import WordPattern

__all__ = ["lost_attempt", "silent_denial"]

_SILENT = {language: WordPattern(pattern, start=r"(?<![\w-])") for language, pattern in SILENT_DENIALS.items()}
_ANY = {language: WordPattern(pattern) for language, pattern in ANY_DENIAL.items()}

_TRIED = {language: WordPattern(pattern, start=r"(?<![\w-])") for language, pattern in ATTEMPTS.items()}
_ANY_TRIED = {language: WordPattern(pattern) for language, pattern in ANY_ATTEMPT.items()}
_DENIED = re.compile(NEGATED_DENIAL, re.IGNORECASE)
_BEFORE = 60
"""Characters before a denial in which a negation is searched for."""


def silent_denial(own: str, other: str, language: Language) -> Span | None:
    """Where the text of `language` denies something without a negation, when nothing at all in the other text may deny anything."""
    found = next(
        (match for match in _SILENT[language].finditer(own) if not _DENIED.search(own[max(0, match.start() - _BEFORE) : match.start()])),
        None,
    )
    return None if found is None or _answered(_ANY, own, other, language, found.span()) else found.span()


def lost_attempt(own: str, other: str, language: Language) -> Span | None:
    """Where the text of `language` says that something was only tried or nearly done, when nothing in the other text may say so."""
    found = _TRIED[language].search(own)
    return None if found is None or _answered(_ANY_TRIED, own, other, language, found.span()) else found.span()


def _answered(patterns: Mapping[Language, WordPattern], own: str, other: str, language: Language, cue: Span) -> bool:
    return any(free_matches(patterns[language.other], own, other, language, cue))
