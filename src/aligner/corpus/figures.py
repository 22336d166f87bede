"""Figures of a corpus, for people who want to know what is in it: sizes, words, qualities, kinds of links, findings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from aligner.bitext import Bitext, Unit

__all__ = ["CorpusFigures", "collect_figures"]

BINS = 10
"""Parts of equal width of the qualities 0 to 1."""
LENGTHS = (5, 10, 15, 20, 25, 30, 40, 50)
"""Words that begin the next class of lengths."""


@dataclass
class CorpusFigures:
    """Counts over pairs of sentences (`units`) of pairs of articles (`documents`).

    `words`: by language. `qualities`: how many have a quality in each tenth of 0..1; the last holds 1, too. `without_quality`: the rest.
    `types`: 1:1, 1:0 …; `kinds`: of the source sentence, else of the translation. `severities`: of the gravest finding of each pair.
    `checks`: pairs with a finding of each check. `languages`: pairs of articles, such as es-en. `machine_made`: how many have that
    probability in each tenth; `lengths`: words of the longer side, by the first of LENGTHS that it does not reach.
    """

    documents: int = 0
    units: int = 0
    repeats: int = 0
    without_quality: int = 0
    qualities: list[int] = field(default_factory=lambda: [0] * BINS)
    words: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    severities: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    machine_made: list[int] = field(default_factory=lambda: [0] * BINS)
    lengths: list[int] = field(default_factory=lambda: [0] * (len(LENGTHS) + 1))

    def add(self, bitext: Bitext) -> None:
        """Count the units of a bitext."""
        self.documents += 1
        self.languages[str(bitext.languages)] += 1
        for unit in bitext.units:
            self._add_unit(bitext, unit)

    def _add_unit(self, bitext: Bitext, unit: Unit) -> None:
        self.units += 1
        self.repeats += unit.repeat
        self.words[bitext.source.language] += len(unit.source.split())
        self.words[bitext.target.language] += len(unit.target.split())
        self.types[unit.link.type] += 1
        self.kinds[str(unit.source_kind or unit.target_kind or "unknown")] += 1
        found = {str(finding.severity) for finding in unit.findings}
        self.severities[next((name for name in ("error", "warning", "info") if name in found), "none")] += 1
        self.checks.update({finding.check for finding in unit.findings})
        longer = max(len(unit.source.split()), len(unit.target.split()))
        self.lengths[bisect_right(LENGTHS, longer)] += 1
        if unit.scores.machine_made is not None:
            self.machine_made[min(int(unit.scores.machine_made * BINS), BINS - 1)] += 1
        quality = unit.scores.quality
        if quality is None:
            self.without_quality += 1
        else:
            self.qualities[min(int(quality * BINS), BINS - 1)] += 1

    def to_json(self) -> dict[str, Any]:
        """All figures under plain names, in a fixed order."""
        return {
            "documents": self.documents,
            "pairs_of_sentences": self.units,
            "repeats": self.repeats,
            "words": dict(sorted(self.words.items())),
            "languages": dict(sorted(self.languages.items())),
            "quality": dict(self._quality_rows()),
            "without_quality": self.without_quality,
            "machine_made": dict(_tenths(self.machine_made)),
            "lengths": dict(self._length_rows()),
            **{name: dict(_by_count(getattr(self, name))) for name in ("types", "kinds", "severities", "checks")},
        }

    def rows(self) -> Iterator[tuple[str, str, int]]:
        """The figures as rows: what is counted, its value ("" for a total), how many."""
        yield "documents", "", self.documents
        yield "pairs of sentences", "", self.units
        yield "repeats", "", self.repeats
        yield from (("words", language, count) for language, count in sorted(self.words.items()))
        yield from (("languages", pair, count) for pair, count in sorted(self.languages.items()))
        yield from (("quality", label, count) for label, count in self._quality_rows())
        yield "quality", "none", self.without_quality
        yield from (("machine-made", label, count) for label, count in _tenths(self.machine_made))
        yield from (("words of the longer side", label, count) for label, count in self._length_rows())
        for title, counts in (("type", self.types), ("kind", self.kinds), ("gravest finding", self.severities), ("check", self.checks)):
            yield from ((title, value, count) for value, count in _by_count(counts))

    def _quality_rows(self) -> Iterator[tuple[str, int]]:
        return _tenths(self.qualities)

    def _length_rows(self) -> Iterator[tuple[str, int]]:
        first = 0
        for least, count in zip((*LENGTHS, 0), self.lengths, strict=True):
            yield f"{first}-{least - 1}" if least else f"{first} and more", count
            first = least


def collect_figures(bitexts: Iterable[Bitext]) -> CorpusFigures:
    """The figures of all bitexts, which are read one by one."""
    figures = CorpusFigures()
    for bitext in bitexts:
        figures.add(bitext)
    return figures


def _tenths(counts: list[int]) -> Iterator[tuple[str, int]]:
    for place, count in enumerate(counts):
        yield f"{place / BINS:.1f}-{(place + 1) / BINS:.1f}", count


def _by_count(counts: Counter[str]) -> list[tuple[str, int]]:
    """The largest first, then by name."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
