"""`aligner corpus import`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import say
from aligner.cli.convert import FromFormat, given_file
from aligner.cli.options import Config, EngineName, Model, SourceLanguage, TargetLanguage, choose_engine, load_settings
from aligner.formats.table import Use, names_for
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext

__all__ = ["import_pairs"]


def import_pairs(
    pairs: Annotated[Path, typer.Argument(metavar="PAIRS", help=f"File of pairs of sentences, or - (--from): {names_for(Use.READ)}.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the store; it must not hold one yet.")],
    from_format: FromFormat = None,
    engine_name: EngineName = None,
    model: Model = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    config: Config = None,
) -> None:
    """Score and check ready-made pairs of sentences, and keep them as a run does, for the other commands.

    Example: aligner corpus import memory.tmx -o memory
    """
    from aligner.cli.consoles import Notes
    from aligner.cli.rating import rated_bitexts
    from aligner.corpus.importing import import_bitexts
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.errors import UsageError
    from aligner.formats.files import make_folder

    path = output / FILE_NAME
    if path.exists():
        raise UsageError(f"{path}: there is a store already; give a new folder")
    if pairs.is_dir():
        raise UsageError(f"{pairs}: a folder, not a file of pairs of sentences")
    settings, values = load_settings(config)
    languages = parse_pair(source_language, target_language)
    engine = choose_engine(engine_name, model, values, languages)
    tags = source_language or languages.source, target_language or languages.target
    make_folder(output)
    notes = Notes()

    def said(file: Path) -> Iterator[Bitext]:
        for bitext in rated_bitexts(file, settings, engine, *tags):
            for line in notes.of(bitext):
                say(line)
            yield bitext

    try:
        with given_file(pairs, from_format) as file, Store(path, write=True) as store:
            units = import_bitexts(said(file), store)
    except BaseException:
        path.unlink(missing_ok=True)  # half of a file is no corpus
        raise
    say(f"{units} pairs of sentences: {path}")
