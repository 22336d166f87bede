"""A name in the place of another one of its class: a club, a party or an institution that became another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import product
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_siblings import FIRST_WORDS, SIBLINGS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, expected_position, folded_words, link_words, read_words, translations

__all__ = ["other_of_a_class", "other_second_word"]

_REACH = 12.0
"""Words from where it is expected at which a name may stand for another."""
_MAYBE = "?"


class _Name(NamedTuple):
    """A name of the table: its further words, the numbers of its class and of what it names, and whether it is nothing else."""

    more: tuple[str, ...]
    kind: int
    named: int
    sure: bool


class _Found(NamedTuple):
    """Words of a text that are names of the table: the numbers of the first and the last, and the names."""

    first: int
    last: int
    names: tuple[_Name, ...]


@cache
def _table() -> Mapping[str, Sequence[_Name]]:
    """By their first word, the names of the table, the longest first."""
    found: defaultdict[str, list[_Name]] = defaultdict(list)
    named = 0
    for kind, block in enumerate(SIBLINGS.strip().replace("\n  ", " ").split("\n\n")):
        for line in block.splitlines():
            named += 1
            for name in line.split(";"):
                first, *more = read_words(name.strip(f" {_MAYBE}")).lower
                found[first].append(_Name(tuple(more), kind, named, _MAYBE not in name))
    return {first: sorted(names, key=lambda one: -len(one.more)) for first, names in found.items()}


def _names_in(words: Words) -> Sequence[_Found]:
    """The names of a text, of which the longest hides those inside it."""
    table, folded, found, free = _table(), folded_words(words.text), list[_Found](), 0
    for place, word in enumerate(folded):
        names = table.get(word, ())
        if not names or place < free:
            continue
        fitting = [one for one in names if folded[place + 1 : place + 1 + len(one.more)] == one.more]
        longest = max((len(one.more) for one in fitting), default=-1)
        if longest < 0:
            continue
        own = tuple(one for one in fitting if len(one.more) == longest)
        if not words.written[place][0].isupper():
            own = tuple(one._replace(sure=False) for one in own)
        found.append(_Found(place, place + longest, own))
        free = place + longest + 1
    return found


def other_of_a_class(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Names of both texts of one class that are not the same, each without its own name on the other side."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    found = {language: _names_in(own) for language, own in words.items()}
    if not all(any(name.sure for one in own for name in one.names) for own in found.values()):
        return
    named = {language: {name.named for one in own for name in one.names} for language, own in found.items()}
    alone = {language: [one for one in own if _is_alone(one, named[language.other])] for language, own in found.items()}
    used: set[int] = set()
    for own, other in product(alone[Language.SPANISH], alone[Language.ENGLISH]):
        if other.first not in used and _are_of_a_class(own, other) and _are_in_one_place(own, other, words):
            used.add(other.first)
            yield {
                Language.SPANISH: words[Language.SPANISH].span(own.first, own.last),
                Language.ENGLISH: words[Language.ENGLISH].span(other.first, other.last),
            }
            break


def _is_alone(found: _Found, there: Set[int]) -> bool:
    """Whether words surely are a name, and the other text has no name of what they may name."""
    return any(name.sure for name in found.names) and not any(name.named in there for name in found.names)


def _are_of_a_class(own: _Found, other: _Found) -> bool:
    kinds = ({name.kind for name in one.names if name.sure} for one in (own, other))
    return bool(set.intersection(*kinds))


def _are_in_one_place(own: _Found, other: _Found, words: Mapping[Language, Words]) -> bool:
    """Whether either of two names is near where the other is expected."""
    links = link_words(words[Language.SPANISH].text, words[Language.ENGLISH].text)
    expected = expected_position(links.of(Language.SPANISH), own.first, len(words[Language.ENGLISH].lower))
    return abs(expected - other.first) <= _REACH


def other_second_word(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Names of places that begin alike and go on otherwise: Puerto Montt and Puerto Varas, San José and San Juan."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    pairs = {language: list(_begun(own)) for language, own in words.items()}
    if not all(pairs.values()):
        return
    there = {language: _forms(own, language) for language, own in words.items()}
    alone = {
        language: [place for place in own if not _is_said(words[language].lower[place + 1], language, there[language.other])]
        for language, own in pairs.items()
    }
    for own, other in product(alone[Language.SPANISH], alone[Language.ENGLISH]):
        if fold(words[Language.SPANISH].lower[own]) == fold(words[Language.ENGLISH].lower[other]):
            yield {
                Language.SPANISH: words[Language.SPANISH].span(own, own + 1),
                Language.ENGLISH: words[Language.ENGLISH].span(other, other + 1),
            }
            return


def _begun(words: Words) -> Iterator[int]:
    """The numbers of words with which a name of a place begins."""
    for place, lower in enumerate(words.lower[:-1]):
        capitals = words.written[place][0].isupper() and words.written[place + 1][0].isupper()
        if capitals and fold(lower) in FIRST_WORDS and words.between(place, place + 1) == " ":
            yield place


def _forms(words: Words, language: Language) -> Set[str]:
    """The words of a text without accents, and what they are in the other language."""
    return {fold(word) for word in words.lower} | {fold(one) for word in words.lower for one in translations(word, language)}


def _is_said(lower: str, language: Language, there: Set[str]) -> bool:
    """Whether the other text has a word, or a translation of it, or a word that is it but for its end."""
    own = {fold(lower), *(fold(one) for one in translations(lower, language))}
    return not there.isdisjoint(own) or any(word[:5] == fold(lower)[:5] for word in there)
