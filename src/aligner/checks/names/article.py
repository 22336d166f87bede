"""What the whole article says about names: which words are names in it, how often, and which stand for each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from aligner.checks.base import Document, Pairing
from aligner.checks.names.capitals import Certainty, Name, find_names
from aligner.checks.names.counterparts import equivalents
from aligner.checks.names.plain_words import is_plain_word
from aligner.checks.names.tables import is_place
from aligner.languages.pair import Language
from aligner.lexicon.known_words import known_words
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, read_words
from aligner.lexicon.word_senses import has_senses

__all__ = ["ArticleNames"]

_MIN_LETTERS = 4
_MIN_MISSPELT, _LONG = 5, 8
"""Letters from which a name is taken for another one's misspelling: by one letter, by two."""
_JOINED = re.compile(" (?:(?:de|del|of) )?")
"""What stands between two words of one name."""
_NONE: frozenset[int] = frozenset()


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
        self._units: Mapping[Language, defaultdict[str, set[int]]] = {language: defaultdict(set) for language in Language}
        for number, pairing in enumerate(document.pairings):
            for language, units in self._units.items():
                for name in self.sure(pairing, language):
                    units[name.folded].add(number)
        self.all: Mapping[Language, frozenset[str]] = {language: frozenset(units) for language, units in self._units.items()}
        self._usual = {language: self._usual_names(language) for language in Language}

    def _usual_names(self, language: Language) -> Mapping[str, Sequence[str]]:
        """By first letter, the names that stand more than once, and on the other side, the most frequent first."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name, units in sorted(self._units[language].items(), key=lambda item: (-len(item[1]), item[0])):
            if len(units) > 1 and len(name) >= _MIN_MISSPELT and name in self.all[language.other]:
                found[name[0]].append(name)
        return found

    def find(self, pairing: Pairing, language: Language) -> tuple[Name, ...]:
        """The names of a text, with what the article knows."""
        return find_names(pairing.text(language), language, self.known[language])

    def sure(self, pairing: Pairing, language: Language) -> Iterator[Name]:
        """The words of a text that surely are part of a name."""
        return (name for name in self.find(pairing, language) if name.certainty is Certainty.SURE)

    def correspond(self, spanish: str, english: str) -> bool:
        """Whether two names stand for each other throughout the article, at least twice."""
        both = self._units[Language.SPANISH].get(spanish, _NONE) & self._units[Language.ENGLISH].get(english, _NONE)
        return len(both) > 1 and not (
            equivalents(spanish, spanish, Language.SPANISH) & self.all[Language.ENGLISH]
            or equivalents(english, english, Language.ENGLISH) & self.all[Language.SPANISH]
        )

    def is_slip_of_source(self, pairing: Pairing, pair: Mapping[Language, Name]) -> bool:
        """Whether of a name that is spelled in two ways the source has the wrong one: the tables, or the rest of the article, have that of
        the translation and not that of the source.
        """
        source, target = Language(pairing.languages.source), Language(pairing.languages.target)
        written, meant = pair[source], pair[target]
        lower = written.written.lower()
        if any(lower in known_words(one) or _is_of_tables(written, one) for one in Language) or written.folded in self.all[target]:
            return False
        often = len(self._units[target].get(meant.folded, _NONE)) > 1 and len(self._units[source].get(written.folded, _NONE)) < 2
        if often or meant.folded in self.all[source] or any(is_place(meant.folded, one) for one in Language):
            return True
        if is_plain_word(meant.written.lower(), target):
            return True  # "Pearl Harbor"
        # A frequent surname in the place of a rare one may be another person's.
        known = any(meant.written.lower() in known_words(one) or _is_of_tables(meant, one) for one in Language)
        return known and not _is_beside_a_name(meant, read_words(pairing.text(target)))

    def other_spelling(self, name: Name, language: Language) -> str | None:
        """How the rest of the article spells a name that stands in this spelling once and nowhere on the other side."""
        folded = name.folded
        if (
            len(folded) < _MIN_MISSPELT
            or len(self._units[language].get(folded, _NONE)) != 1
            or folded in self.all[language.other]
            or is_place(folded, language)
        ):
            return None
        if in_lexicon(name.written.lower(), language):
            return None
        limit = 1 if len(folded) < _LONG else 2
        for other in self._usual[language].get(folded[0], ()):
            if not _is_form(folded, other) and 0 < edit_distance(folded, other) <= limit:
                return other
        return None


def _is_of_tables(name: Name, language: Language) -> bool:
    """Whether the tables of places, or of meanings, of a language have a name in this spelling."""
    return is_place(name.folded, language) or has_senses(name.written.lower(), language)


def _is_beside_a_name(name: Name, words: Words) -> bool:
    """Whether another word with a capital stands right before or behind a name, or an "of" and such a word before it."""
    beside = ((name.place - 1, name.place), (name.place - 2, name.place), (name.place, name.place + 1))
    return any(
        first >= 0
        and last < len(words.written)
        and words.written[first][0].isupper()
        and words.written[last][0].isupper()
        and _JOINED.fullmatch(words.between(first, last))
        for first, last in beside
    )


def _is_form(one: str, other: str) -> bool:
    """Whether two names differ in their endings only: Ivanov and Ivanova, Castillo and the Castillos."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or short[:-1] == long[: len(short) - 1]


def _small_words(texts: list[str]) -> set[str]:
    """Words that stand in small letters somewhere: with a capital at the beginning of a sentence they are ordinary words."""
    return {fold(one) for one in {lower for text in texts for written, lower in _words(text) if written.islower()}}


def _words(text: str) -> Iterator[tuple[str, str]]:
    words = read_words(text)
    return zip(words.written, words.lower, strict=True)
