"""Small words inside Spanish and English names of several words, for the check of terminology: Fiscalía General del Estado."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["SMALL_WORDS"]

SMALL_WORDS = {
    Language.SPANISH: ("de", "del", "la", "las", "los", "el", "y", "para"),
    Language.ENGLISH: ("of", "for", "the", "and", "on", "to", "in"),
}
