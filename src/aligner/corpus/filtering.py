"""Keeping the pairs of sentences that fulfil a condition, and counting what each part of the condition drops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from aligner.bitext import Bitext, Unit
from aligner.corpus.expression import Condition

__all__ = ["Dropped", "Filtered", "filter_bitexts"]

SAMPLES = 3
"""Dropped pairs of sentences that are shown for a condition."""


@dataclass
class Dropped:
    """What one of the conditions joined by `and` drops.

    `count`: pairs that do not fulfil it. `alone`: those of them that fulfil all others. `samples`: (name, source, target) of the first,
    those that it alone drops where there are any.
    """

    condition: str
    count: int = 0
    alone: int = 0
    samples: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass
class Filtered:
    """Filled in while the bitexts pass: how many pairs of sentences there were and were kept, and what each condition dropped."""

    total: int = 0
    kept: int = 0
    dropped: list[Dropped] = field(default_factory=list)


def filter_bitexts(bitexts: Iterable[Bitext], condition: Condition, counts: Filtered | None = None) -> Iterator[Bitext]:
    """The bitexts with only the units that fulfil the condition, one at a time; `counts` is filled in. One without units is left out."""
    counts = Filtered() if counts is None else counts
    parts = condition.conditions()
    counts.dropped = [Dropped(str(part)) for part in parts]
    for bitext in bitexts:
        kept = []
        for unit in bitext.units:
            failed = [place for place, part in enumerate(parts) if not part.holds(bitext, unit)]
            counts.total += 1
            if not failed:
                kept.append(unit)
            for place in failed:
                _add(counts.dropped[place], bitext, unit, alone=len(failed) == 1)
        counts.kept += len(kept)
        if kept:
            yield bitext.with_units(tuple(kept))


def _add(dropped: Dropped, bitext: Bitext, unit: Unit, *, alone: bool) -> None:
    dropped.count += 1
    dropped.alone += alone
    sample = (f"{bitext.id}#{unit.number}", unit.source, unit.target)
    if alone and dropped.alone <= SAMPLES:
        dropped.samples.insert(dropped.alone - 1, sample)
        del dropped.samples[SAMPLES:]
    elif len(dropped.samples) < SAMPLES:
        dropped.samples.append(sample)
