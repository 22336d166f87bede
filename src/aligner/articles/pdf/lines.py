"""The lines of a PDF page: characters that stand beside one another."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aligner.text.characters import plain

__all__ = ["Box", "Line", "Page", "read_page"]

MOST_CHARACTERS = 200_000
"""Characters of a page that are looked at."""
WIDEST_GAP = 1.8
"""Gap between two characters, in heights of a line, from which on they stand in different columns or cells."""
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_HYPHENS = "\x02\ufffe\xad"
"""What pdfium gives for a hyphen at the end of a line, beside the hyphen itself."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(slots=True)
class Line:
    """Characters on one baseline without a wide gap. `raised`: offsets and texts of small figures above it, which may lead to notes."""

    page: int
    box: Box
    text: str
    is_bold: bool = False
    raised: list[tuple[int, str]] = field(default_factory=list)
    number: int = 0
    """Its place on the page, from 1, once it is known."""

    @property
    def size(self) -> float:
        """The height of a line, in points."""
        return self.box.top - self.box.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order of the file, its pictures, its height, and text that is turned."""

    lines: list[Line]
    pictures: list[Box]
    height: float
    turned: str = ""


@dataclass(slots=True)
class _Character:
    text: str
    box: Box
    is_bold: bool


def read_page(page: Any, number: int) -> Page:
    """The page of a document of pypdfium2. `number`: from 1."""
    from pypdfium2 import raw

    text = page.get_textpage()
    try:
        turned: list[str] = []
        lines = [_line(run, number) for run in _runs(_characters(raw, text, turned))]
    finally:
        text.close()
    pictures = [Box(*one.get_bounds()) for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2)]
    return Page([line for line in lines if line.text], pictures, page.get_height(), " ".join("".join(turned).split()))


def _characters(raw: Any, text: Any, turned: list[str]) -> Iterator[_Character]:
    """The characters of a page. `turned` is given those that do not stand upright."""
    rectangle, flags = raw.FS_RECTF(), ctypes.c_int()
    name = ctypes.create_string_buffer(100)
    high = 0
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        generated = raw.FPDFText_IsGenerated(text, index) == 1
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD), 0
        written = chr(code) if 0 < code < 0x110000 else ""
        if generated and written in ("\r", "\n"):
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(rectangle)):
            continue
        box = Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        if abs(raw.FPDFText_GetCharAngle(text, index)) > 0.1 and not generated:
            turned.append(written)
            continue
        size = raw.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
        bold = raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT or (0 < size <= len(name) and _BOLD.search(name.value) is not None)
        yield _Character(written, box, bold)


def _runs(characters: Iterator[_Character]) -> Iterator[list[_Character]]:
    """Characters of one line after the other."""
    run: list[_Character] = []
    for one in characters:
        if not one.text.strip() and one.text not in _HYPHENS:
            if run:
                run.append(one)
            continue
        if run and not _follows(run, one):
            yield run
            run = []
        if run and run[-1].text == one.text and abs(run[-1].box.left - one.box.left) < 0.1 * _height(one.box) and _same_line(run[-1], one):
            continue  # struck twice, to look bold
        run.append(one)
    if run:
        yield run


def _follows(run: list[_Character], one: _Character) -> bool:
    last = next((before for before in reversed(run) if before.text.strip()), run[-1])
    size = max(_height(last.box), _height(one.box))
    if one.box.left < last.box.left - 0.3 * size or one.box.left - last.box.right > WIDEST_GAP * size:
        return False
    return _same_line(last, one)


def _same_line(one: _Character, other: _Character) -> bool:
    """Whether two characters overlap in height by half of the smaller one: raised figures do."""
    overlap = min(one.box.top, other.box.top) - max(one.box.bottom, other.box.bottom)
    return overlap > 0.4 * min(_height(one.box), _height(other.box))


def _height(box: Box) -> float:
    return max(box.top - box.bottom, 0.1)


def _line(run: list[_Character], page: int) -> Line:
    heights = sorted(_height(one.box) for one in run if one.text.strip())
    usual = heights[len(heights) // 2] if heights else 1.0
    full = [one for one in run if _height(one.box) > 0.8 * usual] or run
    box = Box(run[0].box.left, min(o.box.bottom for o in full), max(o.box.right for o in run), max(o.box.top for o in full))
    pieces: list[str] = []
    raised: list[tuple[int, str]] = []
    last: _Character | None = None
    for one in run:
        gap = last is not None and last.text.strip() and one.text.strip() and one.box.left - last.box.right > 0.25 * usual
        small = _height(one.box) < 0.8 * usual and one.box.bottom > box.bottom + 0.15 * usual
        if small and (one.text.isdigit() or one.text in "*†‡") and pieces:
            before = raised[-1] if raised and raised[-1][0] + len(raised[-1][1]) == len("".join(pieces)) else None
            if before is None:
                raised.append((len("".join(pieces)), one.text))
            else:
                raised[-1] = (before[0], before[1] + one.text)
        pieces.append((" " if gap else "") + one.text)
        last = one
    text = "".join(pieces)
    hyphen = text.rstrip()[-1:] in tuple(_HYPHENS)
    clean = " ".join(plain(text.rstrip().rstrip(_HYPHENS)).split()) + ("-" if hyphen else "")
    shown = [one for one in run if one.text.strip()]
    is_bold = bool(shown) and sum(one.is_bold for one in shown) > 0.8 * len(shown)
    # Offsets hold as long as nothing changed before them.
    kept = [(place, mark) for place, mark in raised if clean[place : place + len(mark)] == mark]
    return Line(page, box, clean, is_bold, kept)
