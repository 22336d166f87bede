"""What the library knows about each language, and about each pair of languages."""

from __future__ import annotations

from types import ModuleType

from aligner.errors import UsageError
from aligner.languages import en, es

__all__ = ["LANGUAGES", "get"]

LANGUAGES = ("en", "es")


def get(language: str) -> ModuleType:
    """The module of a language. Raises UsageError for one the library does not know."""
    if language not in LANGUAGES:
        raise UsageError(f"unknown language {language!r}; use one of {', '.join(LANGUAGES)}")
    return {"en": en, "es": es}[language]
