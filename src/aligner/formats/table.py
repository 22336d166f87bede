"""Every format in one table: what it is called, how its files end, and what can be written and read in it.

A new format is a module beside this one and a row here: commands, their help and the library take it from the table. Functions import
their module when they are called, because commands need only the names to start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from aligner._version import __version__
from aligner.bitext import Alignment, Bitext
from aligner.errors import UsageError
from aligner.formats.finding_writers import (
    COMPARING,
    esa_findings,
    html_findings,
    json_findings,
    jsonl_findings,
    markdown_findings,
    mqm_findings,
    sarif_findings,
    text_findings,
)
from aligner.formats.options import ExportOptions

if TYPE_CHECKING:
    from aligner.formats.since import Compared

__all__ = [
    "FORMATS",
    "FindingsWriter",
    "Format",
    "LinksWriter",
    "ScoresWriter",
    "Use",
    "added_to",
    "find_format",
    "findings_writer",
    "fitting_format",
    "format_of",
    "formats_for",
    "names_for",
    "scores_writer",
    "text_findings",
]

Texts = list[str]
ScoresWriter = Callable[[Path, Iterable[Bitext], BinaryIO], None]
FindingsWriter = Callable[[Iterable[Bitext], BinaryIO], None]
LinksWriter = Callable[[Alignment, BinaryIO, Texts, Texts], None]


class Use(StrEnum):
    """What a format is for. The values are how a message names it."""

    CORPUS = "pairs of sentences"
    LINKS = "links"
    FINDINGS = "findings"
    SCORES = "scored pairs"
    READ = "ready-made pairs"


@dataclass(frozen=True)
class Format:
    """A format: its name, what it is in a few words, its usual endings (the first is written; "" for none), and what it can hold.

    `corpus` writes bitexts to a stream with the options of an export; `corpus_files` does so to more than one file, and returns them.
    `links` writes an alignment, whose segments come in two lists. `findings` writes checked bitexts. `scores` writes the scored
    bitexts of a file; with `keeps_file` that file must be of the same format, and keeps everything else it has. `is_binary`: it is no text
    that a terminal could show. `reads`: `read_bitexts` reads it.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    corpus: Callable[[Iterable[Bitext], BinaryIO, ExportOptions], None] | None = None
    corpus_files: Callable[[Iterable[Bitext], Path, ExportOptions], list[Path]] | None = None
    links: LinksWriter | None = None
    findings: FindingsWriter | None = None
    scores: ScoresWriter | None = None
    keeps_file: bool = False
    is_binary: bool = False
    reads: bool = False

    def serves(self, use: Use) -> bool:
        """Whether the format is for a use."""
        return {
            Use.CORPUS: self.corpus is not None or self.corpus_files is not None,
            Use.LINKS: self.links is not None,
            Use.FINDINGS: self.findings is not None,
            Use.SCORES: self.scores is not None,
            Use.READ: self.reads,
        }[use]


def _write_tmx(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.tmx_writer import write_tmx

    write_tmx(bitexts, out, options, version=__version__)


def _score_tmx(path: Path, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.scored import add_to_tmx

    add_to_tmx(path, (unit for bitext in bitexts for unit in bitext.units), out)


def _left_in(bitexts: Iterable[Bitext], options: ExportOptions) -> Iterator[Bitext]:
    """The bitexts without the units that an export leaves out; what one side lacks stays, for a translator to see."""
    from aligner.formats.options import is_above, reason_to_leave_out

    for bitext in bitexts:
        kept = (
            unit
            for unit in bitext.units
            if reason_to_leave_out(unit, options) in (None, "one_sided") and is_above(unit, options.min_quality)
        )
        yield bitext.with_units(tuple(kept))


def _write_xliff(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.xliff.version_1 import write_xliff_1

    write_xliff_1(_left_in(bitexts, options), out, options, version=__version__)


def _xliff_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.xliff.version_1 import write_xliff_1

    write_xliff_1(bitexts, out, version=__version__)


def _score_xliff(path: Path, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.xliff.added import add_to_xliff

    add_to_xliff(path, (unit for bitext in bitexts for unit in bitext.units), out)


def _write_xliff_2(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.xliff.version_2 import write_xliff_2

    write_xliff_2(_left_in(bitexts, options), out, options)


def _xliff_2_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.xliff.version_2 import write_xliff_2

    write_xliff_2(bitexts, out)


def _write_tsv(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.options import above_quality
    from aligner.formats.tabular import write_tsv

    write_tsv((above_quality(bitext, options) for bitext in bitexts), out)


def _tsv_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    _write_tsv(bitexts, out, ExportOptions())


def _score_tsv(path: Path, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.scored import add_to_tsv

    add_to_tsv(path, (unit for bitext in bitexts for unit in bitext.units), out)


def _write_xlsx(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.options import above_quality

    _xlsx_findings((above_quality(bitext, options) for bitext in bitexts), out)


def _xlsx_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.sheets.workbook import write_workbook

    write_workbook(bitexts, out)


def _write_jsonl(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.options import above_quality
    from aligner.formats.tabular import write_jsonl

    write_jsonl((above_quality(bitext, options) for bitext in bitexts), out)


def _score_jsonl(_: Path, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    _write_jsonl(bitexts, out, ExportOptions())


def _moses_files(bitexts: Iterable[Bitext], path: Path, options: ExportOptions) -> list[Path]:
    from aligner.formats.moses import write_moses_files

    return write_moses_files(bitexts, path, options)


def _write_standoff(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.options import above_quality
    from aligner.formats.standoff import write_standoff

    write_standoff((above_quality(bitext, options) for bitext in bitexts), out)


def _write_csv(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.csv_rows import write_csv
    from aligner.formats.options import above_quality

    write_csv((above_quality(bitext, options) for bitext in bitexts), out)


def _write_parquet(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions) -> None:
    from aligner.formats.options import above_quality
    from aligner.formats.parquet import write_parquet

    write_parquet((above_quality(bitext, options) for bitext in bitexts), out)


def _links(name: str) -> LinksWriter:
    def write(alignment: Alignment, out: BinaryIO, source: Texts, target: Texts) -> None:
        from aligner.formats.links import write_links

        write_links(alignment, out, name, source, target)

    return write


FORMATS: tuple[Format, ...] = (
    Format("tmx", "TMX 1.4b", (".tmx", ".tmx.gz"), corpus=_write_tmx, scores=_score_tmx, keeps_file=True, reads=True),
    Format(
        "xliff",
        "XLIFF 1.2, for translation tools",
        (".xlf", ".xliff"),
        corpus=_write_xliff,
        findings=_xliff_findings,
        scores=_score_xliff,
        keeps_file=True,
        reads=True,
    ),
    Format("xliff2", "XLIFF 2.1", (".xlf", ".xliff"), corpus=_write_xliff_2, findings=_xliff_2_findings, reads=True),
    Format(
        "tsv",
        "tab-separated, a pair a line",
        (".tsv",),
        corpus=_write_tsv,
        findings=_tsv_findings,
        scores=_score_tsv,
        keeps_file=True,
        reads=True,
    ),
    Format("csv", "comma-separated, a pair a line", (".csv",), corpus=_write_csv, reads=True),
    Format("parquet", "columns, for data frames and training", (".parquet",), corpus=_write_parquet, is_binary=True, reads=True),
    Format("xlsx", "a workbook for reviewers", (".xlsx",), corpus=_write_xlsx, findings=_xlsx_findings, is_binary=True),
    Format("jsonl", "a JSON object a line", (".jsonl",), corpus=_write_jsonl, findings=jsonl_findings, scores=_score_jsonl, reads=True),
    Format("moses", "two text files, a line a pair", ("",), corpus_files=_moses_files),
    Format("standoff", "links and scores without the texts", (".standoff.jsonl",), corpus=_write_standoff),
    Format("text", "for reading in a terminal", (".txt",), findings=text_findings),
    Format("json", "one JSON list", (".json",), findings=json_findings),
    Format("markdown", "a summary for a ticket or an e-mail", (".md",), findings=markdown_findings),
    Format("mqm", "annotations of quality as MQM, a row a finding", (".tsv",), findings=mqm_findings),
    Format("esa", "error spans as ESA, a row a pair", (".tsv",), findings=esa_findings),
    Format("sarif", "SARIF 2.1.0, for editors and code hosts", (".sarif",), findings=sarif_findings),
    Format("html", "the page of one pair", (".html",), findings=html_findings),
    Format("vecalign", "links as Vecalign writes them", (".vecalign",), links=_links("vecalign")),
    Format("hunalign", "links as hunalign writes them", (".hunalign",), links=_links("hunalign")),
    Format("bleualign", "linked texts as Bleualign writes them", (".bleualign",), links=_links("bleualign")),
)
"""All formats, in the order in which help and messages name them."""


def formats_for(*uses: Use) -> tuple[Format, ...]:
    """The formats that serve one of the uses."""
    return tuple(one for one in FORMATS if any(one.serves(use) for use in uses))


def names_for(*uses: Use) -> str:
    """The names of the formats for the uses, for help and messages: `tmx, tsv, jsonl or moses`."""
    *first, last = (one.name for one in formats_for(*uses))
    return f"{', '.join(first)} or {last}" if first else last


def find_format(name: str, *uses: Use) -> Format:
    """The format of a name that serves one of the uses. Raises UsageError, which lists those that do."""
    for one in formats_for(*uses):
        if one.name == name:
            return one
    raise UsageError(f"unknown format {name!r} for {' or '.join(uses)}; use {names_for(*uses)}")


def fitting_format(name: str, output: Path | None, use: Use) -> Format:
    """The format of a name, unless the ending of the file to write is that of another. Raises UsageError."""
    chosen = find_format(name, use)
    others = [one for one in formats_for(use) for ending in one.endings if ending and str(output).lower().endswith(ending)]
    if others and not any(own.endswith(ending) for own in chosen.endings for ending in others[0].endings):
        raise UsageError(f"{output}: its ending is that of {others[0].name}, not of {name}; give --format, or another name")
    return chosen


def format_of(path: Path, use: Use) -> Format:
    """The format for a use that the ending of a file stands for, packed or not; no ending is that of Moses text. Raises UsageError."""
    from aligner.formats.files import unpacked_name

    name = unpacked_name(path)
    serving = [one for one in formats_for(use) if name.endswith(tuple(ending for ending in one.endings if ending))]
    if serving:
        return max(serving, key=lambda one: max(len(ending) for ending in one.endings if name.endswith(ending)))
    without = [one for one in formats_for(use) if "" in one.endings and "." not in name]
    if without:
        return without[0]
    raise UsageError(f"{path}: the ending is that of no format for {use}; use {names_for(use)}")


def findings_writer(name: str, compared: Compared | None = None) -> FindingsWriter:
    """What writes findings in a format. `compared`: those that are new since then are marked, where the format can.

    Raises UsageError for a format that holds none.
    """
    find_format(name, Use.FINDINGS)
    comparing = COMPARING.get(name)
    if compared is not None and comparing is not None:
        return lambda bitexts, out: comparing(bitexts, out, compared)
    return {one.name: one.findings for one in FORMATS if one.findings is not None}[name]


def added_to(path: Path, name: str, compared: Compared | None = None) -> FindingsWriter:
    """What writes the findings of a file of pairs: as XLIFF into a copy of the file where it is XLIFF itself, so that it keeps its codes.

    Raises UsageError for a format that holds no findings.
    """
    write = findings_writer(name, compared)
    chosen = find_format(name, Use.FINDINGS)
    if name in ("xliff", "xliff2") and path.name.lower().endswith(chosen.endings):
        from aligner.formats.xliff.reader import file_version

        if name == "xliff" or file_version(path) == 2:
            return lambda bitexts, out: _score_xliff(path, bitexts, out)
    return write


def scores_writer(name: str) -> ScoresWriter:
    """What writes scored pairs in a format. Raises UsageError for a format that holds none."""
    find_format(name, Use.SCORES)
    return {one.name: one.scores for one in FORMATS if one.scores is not None}[name]
