"""Scoring and checking what `check`, `score` and `evaluate quality` are given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from aligner.errors import UsageError

if TYPE_CHECKING:
    from aligner.bitext import Bitext
    from aligner.settings import Settings
    from aligner.translation.engine import Engine

__all__ = ["is_bitext", "rated_bitexts", "stated_languages"]


def is_bitext(path: Path) -> bool:
    """Whether a file is one of ready-made pairs: by its name, and for tables by a first line that names them."""
    from aligner.formats.bitext_reader import BITEXT_SUFFIXES
    from aligner.formats.files import unpacked_name

    if not path.name.lower().endswith(BITEXT_SUFFIXES):
        return False
    name = unpacked_name(path)
    return name != path.name.lower() or not name.endswith((".tsv", ".csv", ".jsonl")) or not _is_manifest(path)


def stated_languages(path: Path | None, source: str | None, target: str | None) -> tuple[str | None, str | None]:
    """The languages that a file of pairs names itself, as an XLIFF file does, where the user gives none. Raises FormatError."""
    from aligner.formats.files import unpacked_name
    from aligner.formats.xliff.reader import XLIFF_SUFFIXES, languages_of
    from aligner.languages.codes import parse_tag

    if source is not None or target is not None or path is None or not unpacked_name(path).endswith(XLIFF_SUFFIXES):
        return source, target
    found = languages_of(path)
    try:
        return (None, None) if found is None else (str(parse_tag(found[0])), str(parse_tag(found[1])))
    except UsageError:
        # A language that aligner does not know: left to the default, which says what is in the file.
        return None, None


def _is_manifest(path: Path) -> bool:
    """Whether the second line of a table, or its first object, names files that exist as its source."""
    from aligner.batch.manifest import read_manifest
    from aligner.errors import AlignerError

    try:
        first = next(read_manifest(path.read_bytes(), str(path), path.parent), None)
        return first is not None and first.source.is_file()
    except (OSError, ValueError, AlignerError):
        return False


def rated_bitexts(
    path: Path | None, settings: Settings, engine: Engine | None, source_tag: str, target_tag: str, *, checked: bool = True
) -> Iterator[Bitext]:
    """The pairs of a file, scored (and checked); of the store of an earlier run they come as they are.

    `source_tag`, `target_tag`: languages as the file names them, also with a region (`es-MX`). Raises FormatError and StoreError.
    """
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.bitext_reader import read_bitexts
    from aligner.pipeline import rate

    if path is None:
        raise UsageError("no pairs given; name a TMX, XLIFF, TSV or JSONL file, or the --out folder of a run")
    if path.is_dir():
        with Store(path / FILE_NAME) as store:
            yield from store.bitexts(settings.checks)
        return
    for bitext in read_bitexts(path, source_language=source_tag, target_language=target_tag):
        yield rate(bitext, settings, engine, checked=checked)
