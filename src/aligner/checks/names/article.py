"""What the whole article says about names: which words are names in it, how often, and which stand for each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from aligner.checks.base import Document, Pairing
from aligner.checks.names.capitals import Certainty, Name, find_names
from aligner.checks.names.counterparts import equivalents
from aligner.checks.names.tables import is_place
from aligner.languages.pair import Language
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import in_lexicon, read_words

__all__ = ["ArticleNames"]

_MIN_LETTERS = 4
_MIN_MISSPELT, _LONG = 5, 8
"""Letters from which a name is taken for another one's misspelling: by one letter, by two."""


class ArticleNames:
    """The names of a document. A surname that stands behind a first name somewhere is a name everywhere, also at a sentence's start."""

    def __init__(self, document: Document) -> None:
        texts = {language: [pairing.text(language) for pairing in document.pairings] for language in Language}
        small = {language: _small_words(texts[language]) for language in Language}
        self.learned = {
            language: frozenset(
                name.folded
                for text in texts[language]
                for name in find_names(text, language)
                if name.certainty >= Certainty.LIKELY and len(name.folded) >= _MIN_LETTERS
            )
            for language in Language
        }
        both = frozenset().union(*self.learned.values())
        self.known = {language: both - small[language] for language in Language}
        self._by_unit = [
            {language: frozenset(name.folded for name in self.sure(pairing, language)) for language in Language}
            for pairing in document.pairings
        ]
        self.all: Mapping[Language, frozenset[str]] = {
            language: frozenset().union(*(names[language] for names in self._by_unit)) for language in Language
        }
        self._counts = {language: Counter(name for names in self._by_unit for name in names[language]) for language in Language}

    def find(self, pairing: Pairing, language: Language) -> tuple[Name, ...]:
        """The names of a text, with what the article knows."""
        return find_names(pairing.text(language), language, self.known[language])

    def sure(self, pairing: Pairing, language: Language) -> Iterator[Name]:
        """The words of a text that surely are part of a name."""
        return (name for name in self.find(pairing, language) if name.certainty is Certainty.SURE)

    def correspond(self, spanish: str, english: str) -> bool:
        """Whether two names stand for each other throughout the article, at least twice."""
        both = sum(spanish in names[Language.SPANISH] and english in names[Language.ENGLISH] for names in self._by_unit)
        return both > 1 and not (
            equivalents(spanish, spanish, Language.SPANISH) & self.all[Language.ENGLISH]
            or equivalents(english, english, Language.ENGLISH) & self.all[Language.SPANISH]
        )

    def other_spelling(self, name: Name, language: Language) -> str | None:
        """How the rest of the article spells a name that stands in this spelling once and nowhere on the other side."""
        folded, counts = name.folded, self._counts[language]
        if len(folded) < _MIN_MISSPELT or counts[folded] != 1 or folded in self.all[language.other] or is_place(folded, language):
            return None
        if in_lexicon(name.written.lower(), language):
            return None
        limit = 1 if len(folded) < _LONG else 2
        for other, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            alike = count > 1 and len(other) >= _MIN_MISSPELT and other[0] == folded[0] and other in self.all[language.other]
            if alike and not _is_form(folded, other) and 0 < edit_distance(folded, other) <= limit:
                return other
        return None


def _is_form(one: str, other: str) -> bool:
    """Whether two names differ in their endings only: Ivanov and Ivanova, Castillo and the Castillos."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or short[:-1] == long[: len(short) - 1]


def _small_words(texts: list[str]) -> set[str]:
    """Words that stand in small letters somewhere: with a capital at the beginning of a sentence they are ordinary words."""
    return {fold(lower) for text in texts for written, lower in _words(text) if written.islower()}


def _words(text: str) -> Iterator[tuple[str, str]]:
    words = read_words(text)
    return zip(words.written, words.lower, strict=True)
