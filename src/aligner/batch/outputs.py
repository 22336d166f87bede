"""What a run leaves in its folder beside the store: the TMX, pages of pairs, an index of the pages, summary.json."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO

from aligner._version import __version__
from aligner.batch.choices import ReportChoice
from aligner.batch.crew import Crew, Task, in_order
from aligner.batch.rendering import REPORTS, Rendered, ToRender
from aligner.batch.self_test import self_test
from aligner.batch.sorting import Sorted
from aligner.corpus.statistics import Statistics
from aligner.corpus.store import PackedBitext, Store, unpack
from aligner.fingerprint import package_fingerprint
from aligner.formats.files import atomic_write, make_folder
from aligner.formats.options import ExportOptions
from aligner.formats.report import IndexEntry, index_place, write_ordered_index
from aligner.formats.tmx_writer import TMX_END, TmxSummary, tmx_language, tmx_start
from aligner.house.dismissals import House
from aligner.house.house_file import house_text
from aligner.quality.sample import SAMPLE_SIZE, Sample, ThresholdRow

__all__ = ["INDEX", "REPORTS", "RunResults", "write_outputs"]

TMX, INDEX, SUMMARY = "corpus.tmx", "index.html", "summary.json"
GROUP_PAIRS = 32
"""Pairs that are rendered together."""
SECONDS = 600.0
"""How long that may take."""
_WRITTEN, _THRESHOLDS = "written", "thresholds"
"""Notes in the store: what the files in the folder were made of, and the table of thresholds with what decides it."""
_NO_HOUSE = hashlib.sha256(house_text(House())).hexdigest()


@dataclass(frozen=True)
class RunResults:
    """Figures of a run, the pairs that failed, how many were unchanged, and the files written with what they are."""

    statistics: Statistics
    failed: list[tuple[str, str]]
    unchanged: int
    thresholds: list[ThresholdRow]
    written: list[tuple[Path, str]]


def write_outputs(
    store: Store,
    folder: Path,
    options: ExportOptions,
    crew: Crew,
    *,
    reports: ReportChoice = ReportChoice.FLAGGED,
    house: House | None = None,
) -> RunResults:
    """Write everything, in one pass over the store. Pages of pairs that are marked there as unchanged are left as they are, unless
    somebody reviewed them.

    `house`: what was dismissed. The store keeps results without it; when it changed, all pages are written anew. When nothing changed since
    the files were written, they are left alone. The same store and house make the same bytes.
    Raises OutputError and StoreError.
    """
    failed = store.failed()
    house = house or House()
    dismissed = hashlib.sha256(house_text(house)).hexdigest()
    made_of = _made_of(store, failed, options, reports, dismissed)
    before = _unchanged(store, folder, made_of)
    if before is not None:
        return _results(before, folder, store.count_unchanged())
    keeps = _was_written_with(store, dismissed)
    if not keeps:
        store.set_note(_WRITTEN, json.dumps({"house": ""}))  # if this is cut short, the pages are of two houses
    if reports != ReportChoice.NONE:
        make_folder(folder / REPORTS)
    parts = _Parts(folder, reports)
    with atomic_write(folder / TMX) as out:
        parts.take(_rendered(store, folder, options, crew, reports, parts.sample, house, keeps=keeps), out)
    failed += [(pair_id, "its stored result is damaged; run the same command again") for pair_id in store.damaged]
    figures = parts.statistics.to_json() | {
        "version": __version__,
        "failed": [{"id": pair_id, "reason": reason} for pair_id, reason in failed],
        "tmx_units": parts.counts.written,
        "thresholds": [asdict(row) for row in _thresholds(store, parts.sample, crew)],
    }
    parts.write_pages(failed)
    with atomic_write(folder / SUMMARY) as out:
        out.write((json.dumps(figures, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
    written = {
        "made_of": made_of,
        "house": dismissed,
        "files": _stamps(folder),
        "figures": figures,
        "reports": reports != ReportChoice.NONE,
    }
    if not store.damaged:
        store.set_note(_WRITTEN, json.dumps(written))
    return _results(written, folder, store.count_unchanged())


class _Parts:
    """What the rendered pairs add up to."""

    def __init__(self, folder: Path, reports: ReportChoice) -> None:
        self._folder, self._reports = folder, reports
        self.statistics, self.counts, self.sample = Statistics(), TmxSummary(), Sample(SAMPLE_SIZE)
        self._entries: Sorted[IndexEntry] = Sorted(index_place)
        self._pages: Sorted[str] = Sorted(str)

    def take(self, rendered: Iterator[Rendered | bytes], out: BinaryIO) -> None:
        """Write the TMX, and count. Bytes are written as they are."""
        for one in rendered:
            if isinstance(one, bytes):
                out.write(one)
                continue
            out.write(one.tmx)
            self.counts.add(one.counts)
            self.statistics.merge(one.statistics)
            self.sample.add(one.drawn)
            if one.entry is not None:
                self._entries.add(one.entry)
                if one.entry.file is not None:
                    self._pages.add(one.entry.file)

    def write_pages(self, failed: list[tuple[str, str]]) -> None:
        """The index, and no page of a pair that is no longer part of the run."""
        if self._reports == ReportChoice.NONE:
            return
        self._remove_others(self._folder / REPORTS)
        for pair_id, reason in failed:
            self._entries.add(IndexEntry(id=pair_id, file=None, units=0, failure=reason))
        with atomic_write(self._folder / INDEX) as out:
            write_ordered_index(self._entries.finish(), out)

    def _remove_others(self, folder: Path) -> None:
        """Pages that are none of this run's."""
        found: Sorted[str] = Sorted(str)
        for entry in os.scandir(folder):
            if entry.name.endswith(".html"):
                found.add(f"{REPORTS}/{entry.name}")
        pages = iter(self._pages.finish())
        page = next(pages, None)
        for name in found.finish():
            while page is not None and page < name:
                page = next(pages, None)
            if name != page:
                (self._folder / name).unlink()


def _rendered(
    store: Store, folder: Path, options: ExportOptions, crew: Crew, reports: ReportChoice, sample: Sample, house: House, *, keeps: bool
) -> Iterator[Rendered | bytes]:
    """The parts of all pairs, in the order of their ids, between the beginning and the end of the TMX. `keeps`: pages may be left alone."""
    pairs = store.packed()
    first = next(pairs, None)
    language = "*all*" if first is None else _source_language(first[1], options)
    yield tmx_start(language, __version__)
    reviewed = store.reviewed_pairs().keys()

    def tasks() -> Iterator[Task]:
        rest = pairs if first is None else chain([first], pairs)
        while group := tuple(islice(rest, GROUP_PAIRS)):
            keep = store.unchanged(pair_id for pair_id, _ in group) - reviewed if keeps else frozenset()
            content = ToRender(group, folder, language, options, reports, keep, sample.below, house)
            yield Task("render", content, SECONDS)

    for rendered in in_order(tasks(), crew):
        for one in rendered:
            if one.damaged:
                store.damaged.append(one.id)
            yield one
    yield TMX_END


def _source_language(packed: PackedBitext, options: ExportOptions) -> str:
    with suppress(ValueError):
        return tmx_language(unpack(packed.data).source.language, options)
    return "*all*"


def _thresholds(store: Store, sample: Sample, crew: Crew) -> list[ThresholdRow]:
    """The table of thresholds, which costs seconds: kept in the store with what decides it."""
    decided_by = f"{package_fingerprint()}:{sample.fingerprint()}"
    kept = json.loads(store.note(_THRESHOLDS) or "{}")
    if kept.get("decided_by") == decided_by:
        return [ThresholdRow(**row) for row in kept["rows"]]
    rows = self_test(sample, crew)
    store.set_note(_THRESHOLDS, json.dumps({"decided_by": decided_by, "rows": [asdict(row) for row in rows]}))
    return rows


def _made_of(store: Store, failed: list[tuple[str, str]], options: ExportOptions, reports: ReportChoice, dismissed: str) -> str:
    """SHA-256 (hexadecimal) of everything that decides the files."""
    digest = hashlib.sha256(
        f"{__version__}|{package_fingerprint()}|{options}|{reports}|{failed}|{os.environ.get('SOURCE_DATE_EPOCH')}|{dismissed}".encode()
    )
    digest.update(repr(store.reviewed_pairs()).encode())
    for pair in store.done_pairs():
        digest.update(f"\0{pair.id}\0{pair.key}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _stamps(folder: Path) -> dict[str, list[int]]:
    """Size and time of change of the files that are there."""
    stamps = {}
    for name in (TMX, INDEX, SUMMARY, REPORTS):
        with suppress(OSError):
            status = (folder / name).stat()
            stamps[name] = [status.st_size, status.st_mtime_ns]
    return stamps


def _unchanged(store: Store, folder: Path, made_of: str) -> dict[str, Any] | None:
    """What was noted when the files were written, when they would be made of the same again and nobody touched them."""
    note = store.note(_WRITTEN)
    before: dict[str, Any] = json.loads(note) if note else {}
    return before if before.get("made_of") == made_of and before.get("files") == _stamps(folder) else None


def _was_written_with(store: Store, dismissed: str) -> bool:
    """Whether the pages were written with this house; those of a store that does not say so were written without one."""
    before: dict[str, Any] = json.loads(store.note(_WRITTEN) or "{}")
    return bool(before.get("house", _NO_HOUSE) == dismissed)


def _results(written: dict[str, Any], folder: Path, unchanged: int) -> RunResults:
    figures = written["figures"]
    files = [(folder / TMX, f"TMX, {figures['tmx_units']} pairs of sentences")]
    if written["reports"]:
        files.append((folder / INDEX, "report pages, worst findings first"))
    files.append((folder / SUMMARY, "figures"))
    failed = [(one["id"], one["reason"]) for one in figures["failed"]]
    return RunResults(Statistics.from_json(figures), failed, unchanged, [ThresholdRow(**row) for row in figures["thresholds"]], files)
