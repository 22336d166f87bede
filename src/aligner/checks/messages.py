"""How findings write words of the texts: in the quotation marks of their language, Spanish ones with what they mean."""

from __future__ import annotations

from aligner.languages.es_en_glosses import gloss
from aligner.languages.pair import Language

__all__ = ["glossed", "quoted"]


def quoted(words: str, language: str) -> str:
    """The words in quotation marks: «…» for Spanish, “…” for other languages."""
    return f"«{words}»" if language == Language.SPANISH else f"“{words}”"


def glossed(words: str, language: str) -> str:
    """The words in quotation marks; a Spanish hedge or negation is followed by what it means: «presunto» (alleged)."""
    meaning = gloss(words) if language == Language.SPANISH else None
    return quoted(words, language) + (f" ({meaning})" if meaning else "")
