"""Moses text: two files, line N of one is the translation of line N of the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from pathlib import Path
from typing import BinaryIO

from aligner.bitext import Bitext
from aligner.errors import FormatError, UsageError
from aligner.formats.escaping import xml_text
from aligner.formats.files import PACKED, atomic_write, open_input
from aligner.formats.options import ExportOptions, reason_to_leave_out
from aligner.languages.pair import DEFAULT_PAIR
from aligner.text.streams import numbered_lines

__all__ = ["moses_paths", "read_moses", "write_moses", "write_moses_files"]


def moses_paths(path: Path, source: str, target: str) -> tuple[Path, Path] | None:
    """The two files `PATH.es` and `PATH.en`, also packed, of languages; None when they are not there."""
    for ending in ("", *PACKED):
        paths = tuple(path.with_name(f"{path.name}.{language}{ending}") for language in (source, target))
        if all(one.is_file() for one in paths):
            return paths[0], paths[1]
    return None


def read_moses(path: Path, source: str, target: str, notes: list[str] | None = None) -> Iterator[tuple[int, str, str]]:
    """(line, source, target) of two files that `moses_paths` finds. Raises FormatError, also when one is longer."""
    paths = moses_paths(path, source, target)
    if paths is None:
        raise FormatError(f"{path}: no two files {path.name}.{source} and {path.name}.{target}")
    said: list[str] = [] if notes is None else notes
    with open_input(paths[0]) as one, open_input(paths[1]) as other:
        lines = zip_longest(numbered_lines(one, said), numbered_lines(other, said))
        try:
            for number, (first, second) in enumerate(lines, 1):
                if first is None or second is None:
                    raise FormatError(f"{paths[0]}, {paths[1]}: one has {number - 1} lines, the other more; give the files of one corpus")
                yield number, first[1], second[1]
        except OSError as error:
            raise FormatError(f"{paths[0]}, {paths[1]}: cannot be read ({error.strerror or error})") from None


def write_moses(bitexts: Iterable[Bitext], source_out: BinaryIO, target_out: BinaryIO) -> int:
    """Two texts; line N of one is the translation of line N of the other. Sentences on one side only are left out.

    Returns the number of lines.
    """
    lines = 0
    for bitext in bitexts:
        for unit in bitext.units:
            # The rules of XML also keep control characters and lone surrogates out of plain text.
            source, target = xml_text(unit.source)[0], xml_text(unit.target)[0]
            if source and target:
                source_out.write(source.encode() + b"\n")
                target_out.write(target.encode() + b"\n")
                lines += 1
    return lines


def write_moses_files(bitexts: Iterable[Bitext], path: Path, options: ExportOptions) -> list[Path]:
    """Two files that end in the languages of the first bitext; each language in its own, whatever the direction of a pair.

    Raises UsageError for a bitext of other languages, which has no place in them.
    """
    rest = (_pairs(bitext, options) for bitext in bitexts)
    first = next(rest, None)
    languages = DEFAULT_PAIR if first is None else first.languages
    paths = {language: path.with_name(f"{path.name}.{language}") for language in (languages.source, languages.target)}
    with atomic_write(paths[languages.source]) as one, atomic_write(paths[languages.target]) as other:
        streams = {languages.source: one, languages.target: other}
        for bitext in chain([first] if first else [], rest):
            if {bitext.languages.source, bitext.languages.target} != set(streams):
                raise UsageError(
                    f"{bitext.id}: {bitext.languages}, and the first pair is {languages}: export one pair of languages at a time"
                )
            write_moses([bitext], streams[bitext.languages.source], streams[bitext.languages.target])
    return list(paths.values())


def _pairs(bitext: Bitext, options: ExportOptions) -> Bitext:
    """Text pairs say nothing about their units: what a TMX leaves out is left out here, too."""
    return bitext.with_units(tuple(unit for unit in bitext.units if reason_to_leave_out(unit, options) is None))
