"""How much work a run would be."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aligner.batch.choices import ReportChoice
from aligner.batch.jobs import Done, Failed, Job
from aligner.batch.manifest import PairSpec
from aligner.batch.reading import PairKey
from aligner.batch.rendering import REPORTS, ToRender, render_group
from aligner.formats.options import ExportOptions
from aligner.quality.sample import ANY, SAMPLE_SIZE
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Forecast", "forecast"]

SAMPLE_PAIRS, LEAST_PAIRS = 32, 8
SAMPLE_SECONDS = 4.0
"""At most SAMPLE_PAIRS are tried; after LEAST_PAIRS no more than this many seconds are spent."""
WARM_UP = 3
"""Pairs that are tried first and not counted: they pay for loading libraries, tables and models."""
START_SECONDS = 1.0
"""What the main process does by itself, before the first pair and after the last one."""
TEST_SHARE, TEST_LOAD = 0.35, 0.4
"""The table of thresholds takes so much of the time of as many pairs of sentences, and of the time that loading takes."""
ROW_BYTES = 700
"""What the store needs for a pair beside its result."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Estimates for a run. `sentences`: of both sides; `seconds`: with all workers; `memory`: bytes of a worker; `disk`: bytes written.

    `sampled`: pairs tried to find out; `unreadable`: (id, reason) among them.
    """

    sentences: int
    seconds: float
    memory: int
    disk: int
    sampled: int
    unreadable: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Tried:
    size: int
    sentences: int
    seconds: float
    disk: int


def forecast(
    specs: Sequence[PairSpec], settings: Settings, engine: Engine | None, *, workers: int = 1, reports: ReportChoice = ReportChoice.FLAGGED
) -> Forecast:
    """Process pairs spread over all, and reckon from the size of their files. `workers`: processes that will share the work."""
    unreadable: list[tuple[str, str]] = []
    tried: list[_Tried] = []
    began = time.perf_counter()
    from aligner.batch import processing  # noqa: F401 - brings all that reads and checks, which printing a forecast does not need

    loading = time.perf_counter() - began
    with tempfile.TemporaryDirectory() as folder:
        for one in _try(specs, settings, engine, Path(folder), reports):
            if isinstance(one, Failed):
                unreadable.append((one.job.spec.id, one.reason))
            else:
                tried.append(one)
            if len(tried) >= LEAST_PAIRS + WARM_UP and sum(each.seconds for each in tried[WARM_UP:]) > SAMPLE_SECONDS:
                break
    warm_up, tried = tried[:WARM_UP], tried[WARM_UP:] or tried[-1:]
    size = sum(one.size for one in tried)
    scale = sum(_size(spec) for spec in specs) / size if size else 0.0
    sentences = round(scale * sum(one.sentences for one in tried))
    seconds = scale * sum(one.seconds for one in tried)
    usual = sum(one.seconds for one in tried) / max(len(tried), 1)
    loading += max(sum(one.seconds for one in warm_up) - len(warm_up) * usual, 0.0)
    tested = TEST_SHARE * seconds * min(1.0, 2 * SAMPLE_SIZE / max(sentences, 1))
    return Forecast(
        sentences=sentences,
        seconds=(START_SECONDS + (1 + TEST_LOAD) * loading + (seconds + tested) / max(min(workers, len(specs)), 1)) if tried else 0.0,
        memory=_memory(),
        disk=round(scale * sum(one.disk for one in tried)),
        sampled=len(tried),
        unreadable=tuple(unreadable),
    )


def _try(
    specs: Sequence[PairSpec], settings: Settings, engine: Engine | None, folder: Path, reports: ReportChoice
) -> Iterator[_Tried | Failed]:
    """Some pairs from first to last, each with what it costs."""
    from aligner.batch.processing import process_group

    (folder / REPORTS).mkdir()
    count = min(SAMPLE_PAIRS + 1, len(specs))
    # The places of a sequence that fills the range evenly however soon it is broken off (van der Corput 1935).
    for place in sorted(range(count), key=_reversed_bits):
        spec = specs[place * len(specs) // count]
        started = time.perf_counter()
        [made] = process_group([Job(spec, PairKey("", ""), None)], settings, engine)
        if isinstance(made, Failed):
            yield made
            continue
        written = _written(made, folder, reports)
        yield _Tried(_size(spec), made.sentences, time.perf_counter() - started, written)


def _written(made: Done, folder: Path, reports: ReportChoice) -> int:
    """Bytes that a pair takes on the disk."""
    spec = made.job.spec
    pairs = ((spec.id, made.packed),)
    group = ToRender(pairs, folder, spec.languages.source, ExportOptions(), reports, frozenset(), ANY)
    [rendered] = render_group(group, Settings(), None)
    page = rendered.entry.file if rendered.entry is not None else None
    return len(made.packed.data) + ROW_BYTES + len(rendered.tmx) + ((folder / page).stat().st_size if page else 0)


def _reversed_bits(number: int) -> int:
    return int(f"{number:016b}"[::-1], 2)


def _memory() -> int:
    """The most that this process has taken so far, in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _size(spec: PairSpec) -> int:
    """Bytes of a pair's files; a file that is missing or cannot be asked for counts nothing."""
    size = 0
    for path in (spec.source, spec.target):
        with suppress(OSError, ValueError):
            size += path.stat().st_size if path is not None and path.is_file() else 0
    return size
