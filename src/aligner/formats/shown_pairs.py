"""What was read of a file of pairs: each pair with its place, and what was left out, as text, JSON or a page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from aligner.bitext import Article, Bitext, Status, Unit
from aligner.formats.escaping import one_line, visible_text
from aligner.formats.report.markup import THEME_BUTTON, closing, language_attribute, opening, plain, prose
from aligner.formats.report.words import count
from aligner.text.places import line_and_column

__all__ = ["write_shown_pairs_html", "write_shown_pairs_json", "write_shown_pairs_text"]

_SCRIPT = "index.js"


@dataclass(slots=True)
class _Read:
    """What is known of a file when its last pair was read. The pairs are passed on as they come: a file may have millions."""

    pairs: int = 0
    one_sided: int = 0
    notes: tuple[str, ...] = ()

    def units(self, bitexts: Iterable[Bitext]) -> Iterator[tuple[Bitext, Unit]]:
        """Each pair, with the part of the file that it is in."""
        for bitext in bitexts:
            for unit in bitext.units:
                self.pairs += 1
                self.one_sided += not (unit.source and unit.target)
                yield bitext, unit
            self.notes += bitext.notes

    def summary(self) -> str:
        """The counts in words."""
        return count(self.pairs, "pair") + (f", {self.one_sided} with one side only" if self.one_sided else "")


def write_shown_pairs_text(name: str, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A line on each pair (number, line of the file, its name, status), its two texts, then the counts and what was left out."""
    read = _Read()
    for bitext, unit in read.units(bitexts):
        facts = [f"{fact} {value}" for fact, value in _facts(bitext, unit)]
        lines = [f"{unit.number + 1:>5}  {', '.join(facts)}".rstrip()]
        lines += [f"       {side.language}  {one_line(text)}" for side, text in _sides(bitext, unit)]
        out.write("".join(f"{visible_text(line)}\n" for line in lines).encode("utf-8", "replace"))
    lines = [f"{name}: {read.summary()}", *(f"note: {note}" for note in read.notes)]
    out.write(("\n" + "".join(f"{visible_text(one_line(line))}\n" for line in lines)).encode("utf-8", "replace"))


def write_shown_pairs_json(name: str, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """One object: name, the pairs with number, line, id, status, languages and texts, the counts, and notes on what was left out."""
    read = _Read()
    out.write(b'{"name": ' + _json(name) + b', "pairs": [')
    for bitext, unit in read.units(bitexts):
        content = {
            "number": unit.number + 1,
            **dict(_facts(bitext, unit)),
            "source_lang": bitext.source.language,
            "target_lang": bitext.target.language,
            "source": unit.source,
            "target": unit.target,
        }
        out.write((b",\n" if unit.number else b"\n") + _json(content))
    rest = {"count": read.pairs, "one_sided": read.one_sided, "notes": read.notes}
    out.write(b"\n], " + _json(rest)[1:] + b"\n")


def write_shown_pairs_html(name: str, bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A page like that of a pair of articles: both texts beside each other."""
    read = _Read()
    head = (
        f'<header class="head">\n<p class="overline">What was read</p>\n<h1>{plain(name)}</h1>\n</header>\n<main>\n'
        f'<div class="tools">{THEME_BUTTON}</div>\n<ol class="units shown-article">\n'
    )
    out.write((opening(f"{name} – as read", _SCRIPT) + head).encode())
    for bitext, unit in read.units(bitexts):
        out.write(_row(bitext, unit).encode())
    notes = "".join(f"<li>{plain(note)}</li>" for note in read.notes)
    listed = f'<ul class="notes" aria-label="Notes">{notes}</ul>\n' if notes else ""
    out.write(f'</ol>\n<p class="files">{plain(read.summary())}</p>\n{listed}</main>\n{closing(_SCRIPT)}'.encode())


def _row(bitext: Bitext, unit: Unit) -> str:
    number = unit.number + 1
    tags = "".join(f'<span class="tag">{plain(f"{fact} {value}")}</span>' for fact, value in _facts(bitext, unit))
    sides = "".join(
        f'<div class="side"><p class="text"{language_attribute(side.language)}>{prose(text)}</p></div>\n'
        for side, text in _sides(bitext, unit)
    )
    place = f'<div class="place"><a class="number" href="#u{number}">{number}</a>{tags}</div>'
    return f'<li class="unit" id="u{number}">{place}\n{sides}</li>\n'


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _facts(bitext: Bitext, unit: Unit) -> Iterator[tuple[str, str | int]]:
    """What is known of a pair beside its texts."""
    line = _line(bitext.source, unit.link.source) or _line(bitext.target, unit.link.target)
    if line:
        yield "line", line
    if unit.id not in (None, str(unit.number + 1)):
        yield "id", unit.id or ""
    if unit.status != Status.AUTO:
        yield "status", unit.status.value


def _line(article: Article, numbers: tuple[int, ...]) -> int:
    """The line of the file where a text begins; 0 when it is not known."""
    if not numbers or not article.places:
        return 0
    return line_and_column(article.text, article.places, article.segments[numbers[0]].start)[0]


def _sides(bitext: Bitext, unit: Unit) -> tuple[tuple[Article, str], tuple[Article, str]]:
    return (bitext.source, unit.source), (bitext.target, unit.target)
