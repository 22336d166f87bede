"""What a term base says: concepts with their terms in several languages, and which of them are to be used."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from aligner.languages.codes import parse_tag
from aligner.languages.pair import LanguagePair, Side

__all__ = ["Concept", "Term", "TermBase", "Usage", "is_case_sensitive"]


class Usage(StrEnum):
    """Whether a term is to be used."""

    PREFERRED = "preferred"
    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or several, as the term base writes them.

    `language`: a language tag (`es`, `es-MX`), or `source` or `target` where the term base names no languages. `case_sensitive`: small and
    capital letters are to be as they are written. `inflected`: its forms count as well (plural, feminine, tenses).
    """

    text: str
    language: str
    usage: Usage = Usage.PREFERRED
    case_sensitive: bool = False
    inflected: bool = True

    def is_in(self, side: Side, languages: LanguagePair) -> bool:
        """Whether it is a term of the language of a side: `es-MX` is one of Spanish (regions: `TermBase.of_regions`)."""
        if self.language in tuple(Side):
            return self.language == side
        return self.language.partition("-")[0] == languages.language_of(side)


@dataclass(frozen=True, slots=True)
class Concept:
    """Terms that mean the same. `place`: where it stands, as `terms.csv:12`; `note`: what the term base remarks.

    `layer`: the number of its file. Where two files have the same term, the one with the lower number counts.
    """

    terms: tuple[Term, ...]
    id: str = ""
    note: str = ""
    place: str = field(default="", compare=False)
    layer: int = 0


@dataclass(frozen=True, slots=True)
class TermBase:
    """Concepts, in the order of their files. `fingerprint`: a SHA-256 (hexadecimal) of all that decides what is found."""

    concepts: tuple[Concept, ...] = ()
    fingerprint: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        digest = hashlib.sha256()
        for concept in self.concepts:
            digest.update(f"\x1d{concept.layer}\x1e{concept.id}\x1e{concept.note}".encode("utf-8", "surrogatepass"))
            for term in concept.terms:
                values = (term.text, term.language, term.usage, str(term.case_sensitive), str(term.inflected))
                digest.update(("\x1e" + "\x1f".join(values)).encode("utf-8", "surrogatepass"))
        object.__setattr__(self, "fingerprint", digest.hexdigest())

    def __hash__(self) -> int:
        """By content: indexes of terms are kept by their term base."""
        return hash(self.fingerprint)

    def __bool__(self) -> bool:
        return bool(self.concepts)

    def of_regions(self, regions: frozenset[str]) -> TermBase:
        """The terms that hold in texts of these regions (`es-MX`): those without a region, of the same one, and of other languages.

        Where nothing says the region of a text, all terms hold. A region of several countries (`es-419`) is not told from its parts.
        """
        return self if not regions else _of_regions(self, regions)

    @classmethod
    def joined(cls, bases: Iterable[TermBase]) -> TermBase:
        """One term base of several; the first ones count where they have the same term."""
        concepts: list[Concept] = []
        for layer, base in enumerate(bases):
            for one in base.concepts:
                concepts.append(Concept(one.terms, one.id, one.note, one.place, layer))
        return cls(tuple(concepts))


@lru_cache(maxsize=16)
def _of_regions(base: TermBase, regions: frozenset[str]) -> TermBase:
    wanted: dict[str, set[str]] = {}
    for tag in map(parse_tag, regions):
        if tag.region is not None:
            wanted.setdefault(tag.language, set()).add(tag.region)

    def holds(term: Term) -> bool:
        if term.language in tuple(Side):
            return True
        own = parse_tag(term.language)
        return not any(_are_apart(own.region, one) for one in wanted.get(own.language, ()))

    def of_concept(terms: tuple[Term, ...]) -> tuple[Term, ...]:
        """The terms of a concept that hold; none when a language has no more: its renderings are not forbidden for everything."""
        held = tuple(filter(holds, terms))
        gone = {one.language.partition("-")[0] for one in terms if one not in held}
        return () if gone - {one.language.partition("-")[0] for one in held} else held

    return TermBase(tuple(replace(one, terms=of_concept(one.terms)) for one in base.concepts))


def _are_apart(one: str | None, other: str) -> bool:
    return one is not None and one != other and one.isalpha() and other.isalpha()


def is_case_sensitive(text: str) -> bool:
    """Whether a term is to be found only with its capitals where nothing says so: abbreviations (WHO, EE. UU.), and names like eBay."""
    words = text.split()
    letters = [char for char in text if char.isalpha()]
    if len(words) <= 2 and 1 < len(letters) <= 8 and all(map(str.isupper, letters)):
        return True
    return len(words) == 1 and any(map(str.isupper, text[1:])) and any(map(str.islower, text)) and "-" not in text
