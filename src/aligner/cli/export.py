"""`aligner export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say, tell
from aligner.cli.house_rules import Client, Terms
from aligner.cli.houses import HouseFile, load_house
from aligner.cli.options import Config
from aligner.cli.stored import stored
from aligner.formats.table import Use, fitting_format, names_for

__all__ = ["export"]


def export(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    format_name: Annotated[str, typer.Option("--format", help=f"{names_for(Use.CORPUS)}.")] = "tmx",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; - for standard output (default: corpus.FORMAT in OUT).")
    ] = None,
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Language codes to write, such as es=es-MX,en=en-US.")] = None,
    repeats: Annotated[bool, typer.Option("--repeats", help="Also write units that repeat earlier text of the same article.")] = False,
    house: HouseFile = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
    standoff: Annotated[
        Path | None, typer.Option("--standoff", help="Write links, scores and findings without the texts to this file: to share.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON on standard output.")] = False,
) -> None:
    """Write the pairs of an earlier run in another format.

    Example: aligner export out --standoff shared.jsonl.gz
    """
    from aligner.cli.run import parse_languages
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.errors import UsageError
    from aligner.formats.export import export as export_bitexts
    from aligner.formats.export import write_corpus
    from aligner.formats.options import ExportOptions

    if standoff is not None and output is not None:
        raise UsageError("--standoff names the file itself; leave -o away")
    format_name = format_name if standoff is None else "standoff"
    output = output if standoff is None else standoff
    chosen = fitting_format(format_name, output, Use.CORPUS)
    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages), repeats)
    dismissed = load_house(house, config)
    with Store(folder / FILE_NAME) as store:
        bitexts = stored(store, dismissed, config=config, terms=terms, client=client)
        if output is not None and str(output) == "-":
            write_corpus(bitexts, data_stream(), format_name, options)
            return
        path = output or folder / f"corpus{chosen.endings[0]}"
        written = export_bitexts(bitexts, path, format_name, options)
    if as_json:
        tell(json.dumps({"written": [str(path) for path in written]}))
    for path in written:
        say(f"written: {path}")
