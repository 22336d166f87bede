"""Files of alignments, as the literature writes them: one link a line, `[0, 1]:[0]`, numbers from 0, `[]` for nothing.

A third field (`:score`) may follow, as in the output of Vecalign; it is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from aligner.bitext import Link
from aligner.errors import GoldError
from aligner.text.characters import plain
from aligner.text.streams import numbered_lines

__all__ = ["format_link", "parse_alignment", "read_alignment"]

_LINE = re.compile(r"\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::\s*\S+)?")


def parse_alignment(lines: Iterable[str], *, name: str = "alignment") -> list[Link]:
    """Links of the lines, in their order. Blank lines are skipped.

    Raises GoldError, with the line's number, when a line is not `[numbers]:[numbers]`.
    """
    links = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise GoldError(f"{name}:{number}: not a link such as [0, 1]:[0]: {line.strip()[:60]!r}")
        links.append(Link(_numbers(match[1], name, number), _numbers(match[2], name, number)))
    return links


def _numbers(text: str, name: str, line: int) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(",")) if text.strip() else ()
    except ValueError:
        raise GoldError(f"{name}:{line}: not a list of numbers: {text[:60]!r}") from None


def read_alignment(path: Path) -> list[Link]:
    """Links of a file. Raises GoldError when the file cannot be read or a line is not a link."""
    try:
        with path.open("rb") as file:
            return parse_alignment((plain(line) for _, line in numbered_lines(file, [])), name=str(path))
    except OSError as error:
        raise GoldError(f"{path}: cannot be read ({error.strerror or error}); give a file of links such as [0, 1]:[0]") from None


def format_link(link: Link) -> str:
    """`[0, 1]:[0]:0.9877`: the numbers of both sides and the posterior."""
    return f"{list(link.source)}:{list(link.target)}:{link.posterior:.4f}"
