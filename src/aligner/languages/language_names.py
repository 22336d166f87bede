"""Words that name a language in the names of files and folders: codes, English names, and what its speakers call it."""

from __future__ import annotations

from functools import cache

from aligner.languages.codes import codes_of, language_name, two_letter_codes

__all__ = ["OFTEN_NAMED", "language_named", "words_for"]

OFTEN_NAMED = ("ca", "de", "en", "es", "eu", "fr", "gl", "it", "nl", "pt")
"""Languages that are named to the user when a file's name says one of them that the run is not about."""

_OWN_NAMES = {
    "ca": "català catala catalán catalan valencià",
    "de": "deutsch alemán aleman alemany",
    "en": "english inglés ingles anglès angles ing",
    "es": "español espanol spanish castellano esp spa sp cast",
    "eu": "euskara euskera vasco",
    "fr": "français francais francés frances",
    "gl": "galego gallego",
    "it": "italiano",
    "pt": "português portugues portugués",
}


@cache
def words_for(language: str) -> frozenset[str]:
    """Words in lower case that name a language: `es`, `spa`, `spanish`, `español` …"""
    return frozenset((*codes_of(language), language_name(language).lower(), *_OWN_NAMES.get(language, "").split()))


def language_named(text: str) -> str | None:
    """The code of a language by its English name, or by what its speakers or Spanish call it; None for any other text."""
    word = text.strip().lower()
    return next((code for code in two_letter_codes() if len(word) > 3 and word in words_for(code)), None)
