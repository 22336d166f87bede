"""The index of a run: a line a pair, those with the gravest findings first."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote

from aligner.bitext import Bitext, Severity, Status
from aligner.checks.consequence import burden, by_consequence
from aligner.formats.report.markup import THEME_BUTTON, attribute, closing, opening, plain
from aligner.formats.report.rows import SYMBOLS, finding_message
from aligner.formats.report.words import count, is_missing

__all__ = ["IndexEntry", "index_entry", "index_place", "report_name", "write_index", "write_ordered_index"]

_SCRIPT = "index.js"
_LONGEST_NAME = 80
# The index's own name, and devices of Windows, which names with endings mean too.
_RESERVED = re.compile(r"(?:index|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
_DIGEST = re.compile(r"-[0-9a-f]{8}$")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A line of the index.

    `file` is the report's path relative to the index, None when there is no report; `failure` says why a pair failed.
    `burden`: its errors and warnings by consequence (`checks.consequence.burden`). `gravest`: severity and message of the first of them.
    `mean_quality` and `least_quality` are in 0..1; None when no unit has a quality.
    """

    id: str
    file: str | None
    units: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    omissions: int = 0
    additions: int = 0
    mean_quality: float | None = None
    least_quality: float | None = None
    remarks: tuple[str, ...] = ()
    failure: str | None = None
    burden: tuple[tuple[tuple[int, int], int], ...] = ()
    gravest: tuple[Severity, str] | None = None


def report_name(pair_id: str) -> str:
    """A file name for the report of a pair: safe on every system, and never the same for two ids."""
    ascii_id = unicodedata.normalize("NFKD", pair_id).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9._-]+", "-", ascii_id.lower()).strip(".-_")[:_LONGEST_NAME] or "pair"
    if _RESERVED.match(slug):
        slug = f"pair-{slug}"
    # Only a name that is the id itself needs no digest; one that looks as if it had a digest gets another.
    if slug == pair_id and not _DIGEST.search(slug):
        return f"{slug}.html"
    return f"{slug}-{hashlib.sha256(pair_id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}.html"


def index_entry(bitext: Bitext, file: str | None) -> IndexEntry:
    """The line of a bitext whose report is `file`."""
    units = bitext.units
    severities = Counter(finding.severity for unit in units for finding in unit.findings)
    qualities = [unit.scores.quality for unit in units if unit.scores.quality is not None]
    remarks = list(bitext.notes)
    if not bitext.parallel and not any("translations of each other" in note for note in remarks):
        remarks.append("these do not look like translations of each other")
    return IndexEntry(
        id=bitext.id,
        file=file,
        units=len(units),
        errors=severities[Severity.ERROR],
        warnings=severities[Severity.WARNING],
        infos=severities[Severity.INFO],
        omissions=sum(is_missing(unit, "target") for unit in units),
        additions=sum(is_missing(unit, "source") for unit in units),
        mean_quality=sum(qualities) / len(qualities) if qualities else None,
        least_quality=min(qualities, default=None),
        remarks=tuple(remarks),
        burden=burden(bitext),
        gravest=_gravest(bitext),
    )


def _gravest(bitext: Bitext) -> tuple[Severity, str] | None:
    """The finding that gives a pair its place; None when it has only information, rejected rows aside."""
    kept = (one for one in by_consequence(bitext) if one[0].status != Status.REJECTED)
    unit, _, finding = next(kept, (None, 0, None))
    if unit is None or finding is None or finding.severity is Severity.INFO:
        return None
    return finding.severity, finding_message(unit, finding)


def write_index(entries: Iterable[IndexEntry], out: BinaryIO) -> None:
    """Write the index of a run: failures, then the pairs by the gravest of their findings, by missing and added rows, mean quality, id."""
    write_ordered_index(sorted(entries, key=index_place), out)


def write_ordered_index(ordered: Collection[IndexEntry], out: BinaryIO) -> None:
    """Write the index line by line. `ordered`: by `index_place`."""
    sums: Counter[str] = Counter()
    for entry in ordered:
        sums["failed"] += entry.failure is not None
        sums["errors"] += entry.errors
        sums["warnings"] += entry.warnings
        sums["missing"] += entry.omissions
        sums["added"] += entry.additions
    figures = [
        ("pairs", len(ordered), ""),
        ("failed", sums["failed"], "error some" if sums["failed"] else ""),
        ("errors", sums["errors"], "error some"),
        ("warnings", sums["warnings"], "warning some"),
        ("missing", sums["missing"], ""),
        ("added", sums["added"], ""),
    ]
    items = "".join(f'<div class="{style if value else "plain"}"><dt>{name}</dt><dd>{value:,}</dd></div>' for name, value, style in figures)
    head = [
        opening("Checked translations", _SCRIPT),
        '<header class="head">\n<p class="overline">Aligner</p>\n<h1>Checked translations</h1>\n'
        '<p class="files">The articles with the most serious findings come first.</p>\n'
        f'<dl class="figures">{items}</dl>\n</header>\n<main>\n',
        '<div class="bar-top index-bar" id="toolbar" role="search" aria-label="Pairs" hidden>\n'
        '<label class="field"><span>Search</span><input type="search" id="text" autocomplete="off" spellcheck="false"></label>\n'
        '<label class="switch"><input type="checkbox" id="flagged"> Only with errors or warnings</label>\n'
        f'<p class="shown" id="shown" role="status">{count(len(ordered), "pair")}</p>\n'
        f'<div class="tools">{THEME_BUTTON}</div>\n</div>\n',
        '<table class="index">\n<thead><tr>',
        *(f'<th scope="col">{name}</th>' for name in _COLUMNS),
        "</tr></thead>\n<tbody>\n",
    ]
    out.write("".join(head).encode("utf-8"))
    for entry in ordered:
        out.write(_line(entry).encode("utf-8"))
    end = [
        "</tbody>\n</table>\n",
        "" if ordered else '<p class="empty">The run has no pairs.</p>\n',
        "</main>\n",
        closing(_SCRIPT),
    ]
    out.write("".join(end).encode("utf-8"))


_COLUMNS = ("Pair", "Errors", "Warnings", "Info", "Missing", "Added", "Rows", "Mean quality", "Lowest")


_NONE_WORSE = (((3, 0), 0),)
"""What sorts behind every burden: less grave than any warning."""


def index_place(entry: IndexEntry) -> tuple[bool, tuple[tuple[tuple[int, int], int], ...], int, float, str]:
    """What the order of the index goes by."""
    quality = 2.0 if entry.mean_quality is None else entry.mean_quality
    return entry.failure is None, entry.burden + _NONE_WORSE, -entry.omissions - entry.additions, quality, entry.id


def _line(entry: IndexEntry) -> str:
    flagged = " data-flagged" if entry.errors or entry.warnings or entry.failure is not None else ""
    name = plain(entry.id)
    # A path is never read as an address with a scheme: "javascript:x.html" is a file here.
    title = name if entry.file is None else f'<a href="{attribute("./" + quote(entry.file, errors="replace"))}">{name}</a>'
    remarks = ""
    if entry.gravest is not None:
        severity, message = entry.gravest
        symbol = f'<span class="severity" aria-hidden="true">{SYMBOLS[severity]}</span>'
        remarks = f'<span class="remark {severity}">{symbol} {plain(message)}</span>'
    remarks += "".join(f'<span class="remark">{plain(remark)}</span>' for remark in entry.remarks)
    if entry.failure is not None:
        remarks += f'<span class="remark failed">Failed: {plain(entry.failure)}</span>'
    numbers = (entry.errors, entry.warnings, entry.infos, entry.omissions, entry.additions, entry.units)
    styles = ("error", "warning", "", "", "", "")
    cells = "".join(
        _cell(column, f"{number:,}", style if number else "zero")
        for column, number, style in zip(_COLUMNS[1:], numbers, styles, strict=False)
    )
    for column, value in (("Mean quality", entry.mean_quality), ("Lowest", entry.least_quality)):
        cells += _cell(column, "–" if value is None else f"{value:.2f}", "zero" if value is None else "")
    return f"<tr{flagged}><td>{title}{remarks}</td>{cells}</tr>\n"


def _cell(column: str, value: str, style: str) -> str:
    return f'<td data-name="{column}"{f" class={chr(34)}{style}{chr(34)}" if style else ""}>{value}</td>'
