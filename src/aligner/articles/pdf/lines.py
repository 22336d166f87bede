"""The lines of a PDF page: characters that stand beside one another."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from aligner.text.characters import plain

__all__ = ["Box", "Line", "Page", "read_page"]

MOST_CHARACTERS = 200_000
"""Characters of a page that are looked at."""
WIDEST_GAP, SPACE = 1.8, 0.2
"""Gaps between two characters, in sizes of the font: from the first on they stand in different columns or cells, from the second on in
different words.
"""
DESCENT = 0.2
"""Share of the size of a font that lies below the baseline."""
TURNED = 0.1
"""Angle, in radians, from which on a character is not upright."""
SMALLEST = 0.1
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
        """The size of its font, in points."""
        return self.box.top - self.box.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order of the file, its pictures, its height, and text that is turned."""

    lines: list[Line]
    pictures: list[Box]
    height: float
    turned: str = ""


@dataclass(frozen=True, slots=True)
class _Character:
    """A character, its two sides, its baseline and the size of its font, in points; all 0 where pdfium added it."""

    text: str
    left: float
    right: float
    base: float
    size: float
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
    return Page(_once([line for line in lines if line.text]), pictures, page.get_height(), " ".join("".join(turned).split()))


def _characters(raw: Any, text: Any, turned: list[str]) -> Iterator[_Character]:
    """The characters of a page. `turned` is given those that do not stand upright."""
    x, y = ctypes.c_double(), ctypes.c_double()
    rectangle, matrix, flags = raw.FS_RECTF(), raw.FS_MATRIX(), ctypes.c_int()
    name = ctypes.create_string_buffer(100)
    high = 0
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD), 0
        written = chr(code) if 0 < code < 0x110000 else ""
        if raw.FPDFText_IsGenerated(text, index) == 1:
            if written not in ("\r", "\n"):
                yield _Character(written, 0.0, 0.0, 0.0, 0.0, is_bold=False)
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, rectangle) or not raw.FPDFText_GetCharOrigin(text, index, x, y):
            continue
        if abs(raw.FPDFText_GetCharAngle(text, index)) > TURNED:
            turned.append(written)
            continue
        scale = math.hypot(matrix.c, matrix.d) if raw.FPDFText_GetMatrix(text, index, matrix) else 1.0
        size = abs(raw.FPDFText_GetFontSize(text, index)) * (scale or 1.0)
        if not all(map(math.isfinite, (rectangle.left, rectangle.right, y.value, size))):
            continue
        length = raw.FPDFText_GetFontInfo(text, index, name, len(name), flags)
        bold = raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT or (0 < length <= len(name) and _BOLD.search(name.value) is not None)
        yield _Character(written, rectangle.left, rectangle.right, y.value, max(size, SMALLEST), is_bold=bold)


def _runs(characters: Iterator[_Character]) -> Iterator[list[_Character]]:
    """Characters of one line after the other."""
    run: list[_Character] = []
    last: _Character | None = None
    for one in characters:
        if not one.text.strip() and one.text not in _HYPHENS:
            if run:
                run.append(one)
            continue
        if not one.size:  # what pdfium adds, such as hyphens, is where the last character is
            if last is not None:
                run.append(replace(last, text=one.text))
            continue
        if last is not None and not _follows(last, one):
            yield run
            run = []
        run.append(one)
        last = one
    if run:
        yield run


def _follows(last: _Character, one: _Character) -> bool:
    """Whether a character stands on the line of the one before, not far behind it. Raised and small figures do."""
    size = max(last.size, one.size)
    return -0.3 * size <= one.left - last.left and one.left - last.right <= WIDEST_GAP * size and abs(one.base - last.base) < 0.45 * size


def _line(run: list[_Character], page: int) -> Line:
    shown = [one for one in run if one.text.strip() and one.size]
    size = Counter(round(one.size, 2) for one in shown).most_common(1)[0][0]
    base = next(one.base for one in shown if round(one.size, 2) == size)
    text, raised = "", list[tuple[int, str]]()
    last: _Character | None = None
    for one in run:
        if last is not None and last.text.strip() and one.text.strip() and one.left - last.right > SPACE * size:
            text += " "
        if text.strip() and one.size < 0.8 * size and one.base > base + 0.1 * size and (one.text.isdigit() or one.text in "*†‡"):
            if raised and raised[-1][0] + len(raised[-1][1]) == len(text):
                raised[-1] = (raised[-1][0], raised[-1][1] + one.text)
            else:
                raised.append((len(text), one.text))
        text += one.text
        last = one if one.text.strip() else last
        if not one.text.strip():
            last = None
    clean = " ".join(plain(text.rstrip().rstrip(_HYPHENS)).split()) + ("-" if text.rstrip()[-1:] in tuple(_HYPHENS) else "")
    box = Box(shown[0].left, base - DESCENT * size, max(one.right for one in shown), base + (1 - DESCENT) * size)
    is_bold = sum(one.is_bold for one in shown) > 0.8 * len(shown)
    # Offsets hold as long as nothing changed before them.
    kept = [(place, mark) for place, mark in raised if clean[place : place + len(mark)] == mark]
    return Line(page, box, clean, is_bold, kept)


def _once(lines: list[Line]) -> list[Line]:
    """The lines without those that are drawn twice at one place, to look bold or to have a shadow."""
    seen: dict[str, list[Box]] = {}
    kept: list[Line] = []
    for line in lines:
        others = seen.setdefault(line.text, [])
        near = 0.15 * line.size
        if not any(abs(box.left - line.box.left) < near and abs(box.top - line.box.top) < near for box in others):
            kept.append(line)
            others.append(line.box)
    return kept
