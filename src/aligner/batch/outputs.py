"""What a run leaves in its folder beside the store: the TMX, a page for each pair, an index of the pages, summary.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from dataclasses import asdict, dataclass
from pathlib import Path

from aligner._version import __version__
from aligner.bitext import Bitext
from aligner.corpus.statistics import Statistics
from aligner.corpus.store import Store
from aligner.formats.files import atomic_write, make_folder
from aligner.formats.options import ExportOptions
from aligner.formats.report import IndexEntry, index_entry, report_name, write_index, write_report
from aligner.formats.tmx_writer import write_tmx
from aligner.quality.evaluate import ThresholdRow, ThresholdSample

__all__ = ["REPORTS", "RunResults", "write_outputs"]

TMX, INDEX, SUMMARY, REPORTS = "corpus.tmx", "index.html", "summary.json", "reports"


@dataclass(frozen=True)
class RunResults:
    """Figures of a run, the pairs that failed, how many were unchanged, and the files written with what they are."""

    statistics: Statistics
    failed: list[tuple[str, str]]
    unchanged: int
    thresholds: list[ThresholdRow]
    written: list[tuple[Path, str]]


def write_outputs(store: Store, folder: Path, options: ExportOptions, *, reports: bool = True, keep: Set[str] = frozenset()) -> RunResults:
    """Write everything, in one pass over the store. Pages of the pairs in `keep`, which did not change, are left as they are.

    The same store makes the same bytes. Raises OutputError and StoreError.
    """
    statistics, sample = Statistics(), ThresholdSample()
    entries: list[IndexEntry] = []
    pages: set[str] = set()
    if reports:
        make_folder(folder / REPORTS)

    def passing() -> Iterator[Bitext]:
        for bitext in statistics.counting(store.bitexts()):
            sample.add(bitext)
            if reports:
                page = report_name(bitext.id)
                pages.add(page)
                entries.append(index_entry(bitext, f"{REPORTS}/{page}"))
                path = folder / REPORTS / page
                if bitext.id not in keep or not path.exists():
                    with atomic_write(path) as out:
                        write_report(bitext, out)
            yield bitext

    with atomic_write(folder / TMX) as out:
        summary = write_tmx(passing(), out, options, version=__version__)
    failed, thresholds = store.failed(), sample.rows()
    written = [(folder / TMX, f"TMX, {summary.written} pairs of sentences")]
    if reports:
        _remove_old(folder / REPORTS, pages)
        entries += (IndexEntry(id=pair_id, file=None, units=0, failure=reason) for pair_id, reason in failed)
        with atomic_write(folder / INDEX) as out:
            write_index(entries, out)
        written.append((folder / INDEX, "report pages, gravest findings first"))
    data = statistics.to_json() | {
        "version": __version__,
        "failed": [{"id": pair_id, "reason": reason} for pair_id, reason in failed],
        "tmx_units": summary.written,
        "thresholds": [asdict(row) for row in thresholds],
    }
    with atomic_write(folder / SUMMARY) as out:
        out.write((json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
    written.append((folder / SUMMARY, "figures"))
    return RunResults(statistics, failed, len(keep), thresholds, written)


def _remove_old(folder: Path, pages: Set[str]) -> None:
    """Pages of pairs that are no longer part of the run."""
    for path in sorted(folder.glob("*.html")):
        if path.name not in pages:
            path.unlink()
