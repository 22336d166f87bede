"""What a worker does with kept pairs at the end of a run: their part of the TMX, their figures, their page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from aligner.batch.choices import ReportChoice
from aligner.bitext import Bitext, Severity
from aligner.corpus.statistics import Statistics
from aligner.corpus.store import PackedBitext, unpack_reviewed
from aligner.formats.files import atomic_write
from aligner.formats.options import ExportOptions
from aligner.formats.report import IndexEntry, index_entry, report_name, write_report
from aligner.formats.tmx_writer import TmxSummary, tmx_units
from aligner.house import House, apply_house
from aligner.quality.sample import Drawn, draw
from aligner.settings import CheckSettings, Settings
from aligner.translation.engine import Engine

__all__ = ["REPORTS", "Rendered", "ToRender", "render_group"]

REPORTS = "reports"
"""The folder of the pages."""


@dataclass(frozen=True, slots=True)
class ToRender:
    """Kept pairs, in order, and how they are to be written.

    `pairs`: (id, packed bitext). `keep`: ids of pairs whose page is left as it is when it is there. `below`: how the sample is drawn
    (`quality.sample.draw`). `house`: what was dismissed.
    """

    pairs: tuple[tuple[str, PackedBitext], ...]
    folder: Path
    source_language: str
    options: ExportOptions
    reports: ReportChoice
    keep: frozenset[str]
    below: bytes
    house: House = field(default_factory=House)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A pair's part of what a run writes. `damaged`: what was kept cannot be read, and the rest is empty."""

    id: str
    tmx: bytes
    counts: TmxSummary
    statistics: Statistics
    entry: IndexEntry | None
    drawn: tuple[Drawn, ...]
    damaged: bool = False


def render_group(group: ToRender, settings: Settings, _engine: Engine | None) -> list[Rendered]:
    """Each pair's part; pages are written to the folder. Raises OutputError."""
    return [_render(pair_id, packed, group, settings.checks) for pair_id, packed in group.pairs]


def _render(pair_id: str, packed: PackedBitext, group: ToRender, checks: CheckSettings) -> Rendered:
    statistics = Statistics()
    try:
        bitext = unpack_reviewed(packed, checks)
    except ValueError:
        return Rendered(pair_id, b"", TmxSummary(), statistics, None, (), damaged=True)
    bitext = apply_house(bitext, group.house)
    statistics.add(bitext)
    tmx, counts = tmx_units(bitext, group.source_language, group.options)
    page = _page(bitext, group) if _wants_page(bitext, group.reports) else None
    return Rendered(pair_id, tmx, counts, statistics, index_entry(bitext, page), tuple(draw(bitext, group.below)))


def _wants_page(bitext: Bitext, reports: ReportChoice) -> bool:
    if reports != ReportChoice.FLAGGED:
        return reports == ReportChoice.ALL
    grave = any(finding.severity != Severity.INFO for unit in bitext.units for finding in unit.findings)
    return grave or not bitext.parallel


def _page(bitext: Bitext, group: ToRender) -> str:
    """The page's path from the run's folder; it is written unless it is there and the pair did not change."""
    name = report_name(bitext.id)
    path = group.folder / REPORTS / name
    if bitext.id not in group.keep or not path.exists():
        with atomic_write(path) as out:
            write_report(bitext, out)
    return f"{REPORTS}/{name}"
