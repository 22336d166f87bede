"""How much work a run would be."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from aligner.batch.manifest import PairSpec
from aligner.batch.reading import read_pair
from aligner.errors import AlignerError
from aligner.pipeline import process
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Forecast", "forecast"]

SAMPLE_PAIRS = 8
SAMPLE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Forecast:
    """Estimated sentences (both sides) and seconds, and how many pairs were tried to find out; `unreadable`: (id, reason) among them."""

    sentences: int
    seconds: float
    sampled: int
    unreadable: tuple[tuple[str, str], ...]


def forecast(specs: Sequence[PairSpec], settings: Settings, engine: Engine | None) -> Forecast:
    """Process a few pairs, spread over all, for about two seconds, and reckon from the size of their files."""
    tried: list[tuple[int, int, float]] = []  # bytes, sentences, seconds
    unreadable: list[tuple[str, str]] = []
    step = max(len(specs) // SAMPLE_PAIRS, 1)
    for spec in specs[::step][:SAMPLE_PAIRS]:
        started = time.monotonic()
        try:
            bitext = next(process([read_pair(spec, presplit=settings.presplit)], settings, engine))
        except AlignerError as error:
            unreadable.append((spec.id, str(error)))
            continue
        sentences = len(bitext.source.segments) + len(bitext.target.segments)
        tried.append((_size(spec), sentences, time.monotonic() - started))
        if sum(spent for _, _, spent in tried) > SAMPLE_SECONDS:
            break
    # The first pair pays for loading libraries and models, which is not work that grows with the number of pairs.
    grown = tried[1:] or tried
    total = sum(_size(spec) for spec in specs)
    estimated = _scaled([(size, count) for size, count, _ in grown], total)
    seconds = _scaled([(size, spent) for size, _, spent in grown], total)
    return Forecast(round(estimated), seconds, len(tried), tuple(unreadable))


def _scaled(values: Sequence[tuple[int, float]], total: int) -> float:
    """What values go with `total` bytes, from (bytes, value) of some."""
    size = sum(size for size, _ in values)
    return sum(value for _, value in values) * total / size if size else 0.0


def _size(spec: PairSpec) -> int:
    """Bytes of a pair's files; a file that is missing or cannot be asked for counts nothing."""
    size = 0
    for path in (spec.source, spec.target):
        with suppress(OSError, ValueError):
            size += path.stat().st_size if path is not None and path.is_file() else 0
    return size
