"""The two sides of a pair of texts, and their languages, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import EnumType, StrEnum
from typing import Any, TypeVar

from aligner.errors import UsageError
from aligner.languages.codes import parse_language

__all__ = ["DEFAULT_PAIR", "Language", "LanguagePair", "Side", "parse_pair"]


Member = TypeVar("Member")


class _Pair(EnumType):
    """An enum of two, which is gone through thousands of times an article: its own way takes three times as long."""

    both: tuple[Any, ...]

    def __iter__(cls: type[Member]) -> Iterator[Member]:
        both: tuple[Member, ...] = cls.both  # type: ignore[attr-defined]
        return iter(both)


class Side(StrEnum, metaclass=_Pair):
    """One of the two texts of a pair."""

    SOURCE = "source"
    TARGET = "target"

    @property
    def other(self) -> Side:
        """The other side."""
        return Side.TARGET if self is Side.SOURCE else Side.SOURCE


class Language(StrEnum, metaclass=_Pair):
    """One of the two languages that aligner has tables for. The value is the language's code."""

    SPANISH = "es"
    ENGLISH = "en"

    other: Language
    """The other of the two languages: an attribute, as it is asked for thousands of times an article."""


Side.both, Language.both = (Side.SOURCE, Side.TARGET), (Language.SPANISH, Language.ENGLISH)
Language.SPANISH.other, Language.ENGLISH.other = Language.ENGLISH, Language.SPANISH


@dataclass(frozen=True, slots=True)
class LanguagePair:
    """The languages of the source and of the target, as two-letter codes."""

    source: str
    target: str

    @property
    def reversed(self) -> LanguagePair:
        """The pair from the target to the source."""
        return LanguagePair(self.target, self.source)

    def has(self, language: str) -> bool:
        """Whether one of the two sides is in a language."""
        return language in (self.source, self.target)

    @property
    def has_tables(self) -> bool:
        """Whether aligner has tables for the pair: only Spanish and English, in either direction.

        The shipped lexicon, the quality score and most checks need them.
        """
        return {self.source, self.target} == set(Language)

    def side_of(self, language: str) -> Side:
        """The side that is written in a language. Raises ValueError when neither is."""
        if language == self.source:
            return Side.SOURCE
        if language == self.target:
            return Side.TARGET
        raise ValueError(f"neither side is in {language}")

    def language_of(self, side: Side) -> str:
        """The language of a side."""
        return self.source if side is Side.SOURCE else self.target

    def __str__(self) -> str:
        """The pair as it is written in options and signatures: `es-en`."""
        return f"{self.source}-{self.target}"


DEFAULT_PAIR = LanguagePair(Language.SPANISH.value, Language.ENGLISH.value)
"""What is assumed where nothing says the languages."""


def parse_pair(source: str | None, target: str | None) -> LanguagePair:
    """The languages of two codes, in any usual form, with the other of Spanish and English for the one that is not given.

    Raises UsageError for an unknown code, for one language twice, and when nothing says what to pair another language with.
    """
    own = None if source is None else parse_language(source)
    other = None if target is None else parse_language(target)
    if own is None:
        own = DEFAULT_PAIR.target if other == DEFAULT_PAIR.source else DEFAULT_PAIR.source
    if other is None:
        if not DEFAULT_PAIR.has(own):
            raise UsageError(f"source language {own}: give the target language too (--target-lang)")
        other = DEFAULT_PAIR.target if own == DEFAULT_PAIR.source else DEFAULT_PAIR.source
    if own == other:
        raise UsageError(f"source and target language are both {own}; give two languages")
    return LanguagePair(own, other)
