"""Peoples and countries: the Spanish adjective of one country where the English text names another."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.names.peoples import adjective_of, countries_of

__all__ = ["find_other_country"]

_MIN_LETTERS = 4


def find_other_country(pairing: Pairing) -> Iterator[Finding]:
    """A finding when the Spanish text has the adjective of one country that the English does not name, and the English names another."""
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    # With a capital it may be a surname.
    adjectives = [(k, countries) for k, word in enumerate(spanish.written) if word.islower() and (countries := adjective_of(word))]
    if not adjectives or english.all_caps or spanish.all_caps:
        return
    capitals = [k for k, word in enumerate(english.written) if word[0].isupper()]
    named = [(k, countries) for k in capitals if (countries := countries_of(english.lower[k], Language.ENGLISH))]
    theirs = frozenset().union(*(countries for _, countries in named))
    lost = [(k, countries) for k, countries in adjectives if not countries & theirs]
    if not lost:
        return
    ours = frozenset().union(*(countries_of(word, Language.SPANISH) for word in spanish.lower))
    extra = [(k, countries) for k, countries in named if not countries & ours and len(english.lower[k]) >= _MIN_LETTERS]
    if len({countries for _, countries in lost}) != 1 or len({countries for _, countries in extra}) != 1:
        return
    first, second = lost[0][0], extra[0][0]
    message = f"«{spanish.written[first]}» and “{english.written[second]}” are different countries"
    spans = {Language.SPANISH: spanish.spans[first], Language.ENGLISH: english.spans[second]}
    yield pairing.finding("name", Severity.WARNING, message, spans)
