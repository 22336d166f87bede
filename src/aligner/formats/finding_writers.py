"""Findings of pairs as a stream, in each format that is for them alone. Modules are imported when they are needed, as in `table`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from io import StringIO
from typing import TYPE_CHECKING, BinaryIO

from aligner.bitext import Bitext
from aligner.errors import UsageError

if TYPE_CHECKING:
    from aligner.formats.since import Compared

__all__ = [
    "COMPARING",
    "esa_findings",
    "html_findings",
    "json_findings",
    "jsonl_findings",
    "markdown_findings",
    "mqm_findings",
    "sarif_findings",
    "text_findings",
]


def jsonl_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    from aligner.formats.tabular import write_jsonl

    write_jsonl(bitexts, out, compared)


def json_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    """A list of the objects that JSONL has, one a unit."""
    from aligner.formats.tabular import unit_record

    out.write(b"[")
    separator = b"\n"
    for bitext in bitexts:
        for unit in bitext.units:
            record = json.dumps(unit_record(bitext, unit, compared), ensure_ascii=False, allow_nan=False)
            out.write(separator + record.encode("utf-8", "backslashreplace"))
            separator = b",\n"
    out.write(b"\n]\n")


def text_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None, *, dismissed: bool = False) -> None:
    """Findings as text of 120 columns. `dismissed`: also those that no longer count. `compared`: marks those that are new since then."""
    from rich.console import Console

    from aligner.formats.terminal import print_findings

    text = StringIO()
    console = Console(file=text, width=120, highlight=False, markup=False, emoji=False, soft_wrap=True)
    for bitext in bitexts:
        print_findings(bitext, console, dismissed=dismissed, compared=compared)
    out.write(text.getvalue().encode("utf-8", "replace"))


def markdown_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    from aligner.formats.markdown import write_markdown

    write_markdown(bitexts, out, compared)


def mqm_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.mqm import write_mqm

    write_mqm(bitexts, out)


def esa_findings(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    from aligner.formats.mqm import write_esa

    write_esa(bitexts, out)


def sarif_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    from aligner.formats.sarif import write_sarif

    write_sarif(bitexts, out, compared)


def html_findings(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    """The page of one pair. Raises UsageError for more."""
    from aligner.formats.report import write_report

    pages = iter(bitexts)
    first = next(pages, None)
    if first is None or next(pages, None) is not None:
        raise UsageError("--format html writes the page of one pair; for several use --html FOLDER")
    write_report(first, out, compared)


COMPARING: dict[str, Callable[[Iterable[Bitext], BinaryIO, Compared | None], None]] = {
    "jsonl": jsonl_findings,
    "json": json_findings,
    "markdown": markdown_findings,
    "sarif": sarif_findings,
    "html": html_findings,
}
"""The formats that say what is new since an earlier check, besides text."""
