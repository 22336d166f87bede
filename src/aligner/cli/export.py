"""`aligner export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say, tell
from aligner.errors import UsageError

__all__ = ["export"]


def export(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    format_name: Annotated[str, typer.Option("--format", help="tmx, tsv, jsonl or moses.")] = "tmx",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; - for standard output (default: corpus.FORMAT in OUT).")
    ] = None,
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Codes to write, such as es=es-MX,en=en-US.")] = None,
    repeats: Annotated[bool, typer.Option("--repeats", help="Also write units that repeat earlier text of the same article.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Say what was written as JSON on standard output.")] = False,
) -> None:
    """Write the pairs of an earlier run in another format."""
    from aligner.cli.run import parse_languages
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.registry import FORMATS, write_units
    from aligner.formats.registry import export as export_bitexts
    from aligner.formats.tmx_writer import ExportOptions

    if format_name not in FORMATS:
        raise UsageError(f"--format {format_name}: unknown; use one of {', '.join(FORMATS)}")
    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages), repeats)
    with Store(folder / FILE_NAME) as store:
        if output is not None and str(output) == "-":
            write_units(store.bitexts(), data_stream(), format_name, options)
            return
        path = output or folder / f"corpus{FORMATS[format_name]}"
        written = export_bitexts(store.bitexts(), path, format_name, options)
    if as_json:
        tell(json.dumps({"written": [str(path) for path in written]}))
    for path in written:
        say(f"written: {path}")
