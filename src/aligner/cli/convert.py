"""`aligner corpus convert`."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.houses import load_house
from aligner.cli.options import SourceLanguage, TargetLanguage
from aligner.cli.stored import stored
from aligner.formats.table import Use, find_format, format_of, names_for
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext

__all__ = ["FromFormat", "convert", "given_file"]

FromFormat = Annotated[str | None, typer.Option("--from", help=f"Format of standard input: {names_for(Use.READ)}.")]
_SIZE = re.compile(r"(\d{1,9})\s?([kmg]?)b?", re.ASCII | re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


@contextmanager
def given_file(path: Path, format_name: str | None) -> Iterator[Path]:
    """The file of an argument; for `-` a temporary one, to which standard input is copied. Raises UsageError."""
    from aligner.errors import UsageError

    if str(path) != "-":
        yield path
        return
    if format_name is None:
        raise UsageError(f"standard input has no name that says its format; give --from with {names_for(Use.READ)}")
    ending = find_format(format_name, Use.READ).endings[0]
    with tempfile.TemporaryDirectory(prefix="aligner-") as folder:
        copy = Path(folder, f"standard-input{ending}")
        with copy.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield copy


def convert(
    given: Annotated[Path, typer.Argument(metavar="IN", help="File of pairs, --out folder of a run, or - for standard input (--from).")],
    output: Annotated[Path, typer.Argument(metavar="OUT", help="File to write; its ending says the format. - for standard output (--to).")],
    from_format: FromFormat = None,
    to_format: Annotated[str | None, typer.Option("--to", help=f"Format to write: {names_for(Use.CORPUS)}.")] = None,
    split_size: Annotated[
        str | None, typer.Option("--split-size", help="Write files of about this size each, such as 50MB, numbered from .001.")
    ] = None,
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out.")] = 0.0,
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
) -> None:
    """Convert pairs of sentences from one format into another, with the scores, links and findings that both can hold.

    Names ending in .gz or .zst are packed. Moses text is named without its languages.

    Example: aligner corpus convert out/corpus.tmx corpus.csv.gz
    """
    from aligner.errors import UsageError
    from aligner.formats.export import export, write_corpus
    from aligner.formats.options import ExportOptions
    from aligner.formats.parts import export_parts

    is_stream = str(output) == "-"
    if is_stream and to_format is None:
        raise UsageError(f"standard output has no name that says its format; give --to with {names_for(Use.CORPUS)}")
    chosen = format_of(output, Use.CORPUS) if to_format is None else find_format(to_format, Use.CORPUS)
    size = _bytes(split_size)
    options = ExportOptions(profile, min_quality, repeats=True)
    languages = parse_pair(source_language, target_language)
    if size and (is_stream or chosen.corpus is None):
        raise UsageError("--split-size needs a file to write, in a format that is one file")
    if not is_stream and given.exists() and output.exists() and given.samefile(output):
        raise UsageError(f"{output}: is the file that is read; choose another name")
    tags = source_language or languages.source, target_language or languages.target
    with given_file(given, from_format) as path:
        bitexts = _read(path, *tags)
        if is_stream:
            write_corpus(bitexts, data_stream(), chosen.name, options)
            return
        written = export_parts(bitexts, output, chosen.name, size, options) if size else export(bitexts, output, chosen.name, options)
    for one in written:
        say(f"written: {one}")


def _read(path: Path, source: str, target: str) -> Iterator[Bitext]:
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.corpus_reader import read_corpus

    if path.is_dir():
        with Store(path / FILE_NAME) as store:
            yield from stored(store, load_house(None, None))
        return
    notes: list[str] = []
    yield from read_corpus(path, source, target, notes)
    for note in notes:
        say(f"note: {path}: {note}")


def _bytes(text: str | None) -> int:
    """A size such as 50MB in bytes; 0 for none. Raises UsageError."""
    from aligner.errors import UsageError

    if text is None:
        return 0
    match = _SIZE.fullmatch(text.strip())
    if match is None or not int(match[1]):
        raise UsageError(f"--split-size {text!r} is no size; write such as 500kB, 50MB or 1GB")
    return int(match[1]) * _UNITS[match[2].lower()]
