"""A random sample of the pairs of a corpus, the same however the corpus is divided among processes.

A pair is drawn by a hash of where it stands: the sample is the pairs with the lowest hashes. Each process gives those of its pairs that
may be among them, and the lowest of all are kept (a bottom-k sample; Cohen and Kaplan 2007).
"""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aligner.bitext import Bitext, Origin, Unit
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair

__all__ = ["ANY", "MIN_PAIRS", "SAMPLE_SIZE", "Drawn", "ErrorSets", "Sample", "ThresholdRow", "draw"]

ANY = b"\xff" * 33
"""Above every hash."""
SAMPLE_SIZE = 300
"""Number of pairs of a run that its table of thresholds is computed from."""
MIN_PAIRS = 10
"""Number of pairs without which there is no such table."""


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """What a threshold on the quality does to a set in which half of the pairs have an error, all kinds in equal parts. All 0..1.

    `kept`: share of all pairs with at least this quality. `precision`: share of the kept pairs that are good. `recall`: share of the good
    pairs that are kept.
    """

    threshold: float
    kept: float
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class ErrorSets:
    """Good pairs and changed ones. `good`: the quality of each good pair. `kinds`: of errors; `changed`: the pairs with each kind."""

    languages: LanguagePair
    good: tuple[float, ...]
    kinds: tuple[str, ...]
    changed: tuple[tuple[Unit, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A pair of sentences that may be in the sample. `place`: SHA-256 of the name of its bitext, its number and texts."""

    place: bytes
    languages: LanguagePair
    unit: Unit


def draw(bitext: Bitext, below: bytes = ANY) -> Iterator[Drawn]:
    """The units of a bitext whose hash is below a value. Those of other languages than Spanish and English have no quality: none."""
    languages = bitext.languages
    for unit in bitext.units if languages.has_tables else ():
        if _is_usable(unit):
            name = f"{bitext.id}\0{unit.number}\0{unit.source}\0{unit.target}"
            place = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
            if place < below:
                yield Drawn(place, languages, unit)


class Sample:
    """The drawn units with the lowest hashes."""

    def __init__(self, size: int) -> None:
        """`size`: maximum number of units."""
        self._size = size
        self._kept: dict[bytes, Drawn] = {}

    @property
    def below(self) -> bytes:
        """Units whose hash is not below this one are not in the sample, whatever else is added."""
        return max(self._kept) if len(self._kept) >= self._size else ANY

    def add(self, drawn: Iterable[Drawn]) -> None:
        """Add units; those with the lowest hashes stay."""
        self._kept |= {one.place: one for one in drawn}
        if len(self._kept) > self._size:
            self._kept = {place: self._kept[place] for place in heapq.nsmallest(self._size, self._kept)}

    def units(self) -> tuple[LanguagePair, list[Unit]]:
        """The more frequent direction of the sample, and its units in the order of their hashes."""
        counts = Counter(one.languages for one in self._kept.values())
        if not counts:
            return DEFAULT_PAIR, []
        usual = min(counts, key=lambda languages: (-counts[languages], str(languages)))
        return usual, [self._kept[place].unit for place in sorted(self._kept) if self._kept[place].languages == usual]

    def fingerprint(self) -> str:
        """SHA-256 (hexadecimal) of the texts in the sample, their machine translations and qualities."""
        digest = hashlib.sha256()
        for place in sorted(self._kept):
            unit = self._kept[place].unit
            digest.update(
                place + repr((unit.source, unit.target, unit.source_machine, unit.target_machine, unit.scores)).encode("utf-8", "replace")
            )
        return digest.hexdigest()


def _is_usable(unit: Unit) -> bool:
    return unit.origin != Origin.MT and not unit.repeat and bool(unit.source.strip()) and bool(unit.target.strip())
