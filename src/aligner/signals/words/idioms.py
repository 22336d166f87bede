"""Idioms that were translated word for word: somebody's leg that was pulled became «le tiraron de la pierna»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_idioms import IDIOMS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.words.written_words import Phrase, find_phrase, read_phrase

__all__ = ["LiteralIdiom", "literal_idioms"]

_BESIDE = 7
"""Words before and after the first word of an idiom, or of its rendering, within which the others stand. Set by hand."""
_BAR = re.compile(r"(?<=\s)\|(?=\s)")


_END = re.compile(r"[;:.!?](?!\d)")


class LiteralIdiom(NamedTuple):
    """An idiom of a language that the other text has word for word. `means`: what it means, in the language of that text."""

    language: Language
    spans: Mapping[Language, Span]
    means: str


class _Words(NamedTuple):
    """Words of an idiom: the first, those that stand near it, and those that do not."""

    first: Phrase
    others: tuple[Phrase, ...]
    absent: tuple[Phrase, ...]


def _read(written: str, language: Language) -> _Words:
    first, *others = written.split()
    phrases = [(one.startswith("!"), read_phrase(one.lstrip("!"), language)) for one in others]
    return _Words(read_phrase(first, language), tuple(one for no, one in phrases if not no), tuple(one for no, one in phrases if no))


@cache
def _lines(language: Language) -> Mapping[str, Sequence[tuple[str, str, str]]]:
    """By the first word of an idiom, the lines of the table: its words, those of the literal rendering, what it means."""
    found: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for line in IDIOMS[language].strip().splitlines():
        said, literal, means = (part.strip() for part in _BAR.split(line))
        for word in read_phrase(said.split()[0], language)[0].exact:
            found[word].append((said, literal, means))
    return found


@cache
def _idiom(said: str, literal: str, language: Language) -> tuple[_Words, _Words]:
    return _read(said, language), _read(literal, language.other)


def literal_idioms(spanish: str, english: str) -> Iterator[LiteralIdiom]:
    """The idioms of both texts that are word for word in the other one."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    for language in Language:
        table = _lines(language)
        seen: set[Span] = set()
        for place, word in enumerate(words[language].lower):
            for said, literal, means in table.get(word, ()):
                own, other = _idiom(said, literal, language)
                span, there = _around(place, own, words[language]), _somewhere(other, words[language.other])
                if span is None or there is None or _ends_a_clause(words[language].text[slice(*span)]):
                    continue
                if not any(a < span[1] and span[0] < b for a, b in seen):
                    seen.add(span)
                    yield LiteralIdiom(language, {language: span, language.other: there}, means)


def _ends_a_clause(text: str) -> bool:
    """Whether a clause ends inside a text: no idiom goes on behind its end, or behind a single comma."""
    return _END.search(text) is not None or text.count(",") == 1


def _somewhere(idiom: _Words, words: Words) -> Span | None:
    """The characters of the words of an idiom where they first stand near each other."""
    if find_phrase(idiom.first, words.lower, range(len(words.lower))) is None:
        return None  # nearly always
    for place in range(len(words.lower)):
        if find_phrase(idiom.first, words.lower, range(place, min(place + len(idiom.first), len(words.lower)))) is not None:
            span = _around(place, idiom, words)
            if span is not None:
                return span
    return None


def _around(place: int, idiom: _Words, words: Words) -> Span | None:
    """The characters of the words of an idiom whose first one is at a place; None where not all are near it."""
    near = range(max(0, place - _BESIDE), min(len(words.lower), place + _BESIDE + 1))
    found = [find_phrase(one, words.lower, near) for one in idiom.others]
    if any(at is None for at in found) or any(find_phrase(one, words.lower, near) is not None for one in idiom.absent):
        return None
    places = [place, *(k for at in found if at is not None for k in at)]
    return words.span(min(places), max(places))
