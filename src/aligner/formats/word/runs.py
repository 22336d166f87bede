"""The runs of text in a Word document, by where they stand in its bytes.

The bytes are never written anew: what is added is put between them, so that all that was there stays as it is. expat says where each
element begins (https://docs.python.org/3/library/pyexpat.html, `CurrentByteIndex`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from xml.parsers import expat

from aligner.articles.docx import NOT_SO
from aligner.errors import FormatError

__all__ = ["Paragraph", "Piece", "Run", "Runs", "W", "prefix_of", "read_runs"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FALLBACK = f"{_MC} Fallback"
# Text of these does not count: it was deleted or moved away, or is no text.
_LEFT_OUT = frozenset({f"{W} moveFrom", f"{W} del", f"{W} pPr", _FALLBACK})
_TRACKED = frozenset({f"{W} ins", f"{W} moveTo"})
_SPACES = {f"{W} tab": " ", f"{W} br": "\n", f"{W} cr": "\n", f"{W} noBreakHyphen": "-"}
_NOTE_MARKS = {f"{W} footnoteReference": "footnotes", f"{W} endnoteReference": "endnotes"}
_TAG = re.compile(rb"""<[^"'>]*+(?:"[^"]*+"[^"'>]*+|'[^']*+'[^"'>]*+)*+>""")
_CHARACTER = re.compile("&(?:#x?[0-9a-fA-F]{1,8}|amp|lt|gt|quot|apos);|[^&<]", re.DOTALL)
MOST_DEPTH = 1_000


@dataclass(slots=True)
class Piece:
    """A text element of a run, or something that stands for a character. Offsets are those of bytes; `offsets`: of each character's start.

    `content`: where the text begins and ends; equal for what has none to cut.
    """

    run: Run
    start: int
    tag_end: int
    content: tuple[int, int] = (0, 0)
    end: int = 0
    text: str = ""
    offsets: list[int] = field(default_factory=list)
    is_preserved: bool = False

    @property
    def can_be_cut(self) -> bool:
        """Whether it is text whose every character has a place."""
        return bool(self.offsets)


@dataclass(slots=True)
class Run:
    """A run: where it and its start tag begin and end, where its properties are, and its pieces in order.

    `host`: the outermost run around it, when it stands in a text box. `is_tracked`: somebody has inserted it, to be decided yet.
    `is_hidden`: Word does not show it, and its text does not count.
    """

    start: int
    tag_end: int
    end: int = 0
    properties: tuple[int, int] | None = None
    property_change: tuple[int, int] | None = None
    pieces: list[Piece] = field(default_factory=list)
    host: Run | None = None
    is_tracked: bool = False
    is_hidden: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its pieces of text in order."""

    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class Runs:
    """The paragraphs of a document in order, and the runs that refer to notes, by kind and identifier."""

    paragraphs: list[Paragraph]
    notes: dict[tuple[str, str], Run]


def prefix_of(part: bytes) -> str:
    """What an element that is put into a part must declare so that the prefix `w` is known: nothing, where the root does."""
    root = next((tag[0] for tag in _TAG.finditer(part) if tag[0][1:2] not in (b"?", b"!")), b"")
    return "" if f'xmlns:w="{W}"'.encode() in root else f' xmlns:w="{W}"'


def read_runs(content: bytes, name: str) -> Runs:
    """The paragraphs of `document.xml`, those in tables and text boxes included. Raises FormatError for XML that is not in UTF-8."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        raise FormatError(f"{name}: its text is not in UTF-8; save it again with Word or LibreOffice") from None
    reader = _Reader(content, name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    reader.parser = parser
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise FormatError(f"{name}: a damaged DOCX file ({error}); save it again from the program that made it") from None
    return Runs(reader.paragraphs, reader.notes)


class _Reader:
    """Follows the elements of a document."""

    parser: expat.XMLParserType

    def __init__(self, content: bytes, name: str) -> None:
        self.paragraphs: list[Paragraph] = []
        self.notes: dict[tuple[str, str], Run] = {}
        self._content = content
        self._name = name
        self._stack: list[str] = []
        self._starts: list[int] = []
        self._open: list[Paragraph | None] = []
        self._runs: list[Run] = []
        self._piece: Piece | None = None
        self._text: list[str] = []
        self._body = False

    def _tag_end(self, start: int) -> int:
        tag = _TAG.match(self._content, start)
        if tag is None:
            raise FormatError(f"{self._name}: a damaged DOCX file; save it again from the program that made it")
        return tag.end()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        at = self.parser.CurrentByteIndex
        self._stack.append(tag)
        self._starts.append(at)
        if len(self._stack) > MOST_DEPTH:
            raise FormatError(f"{self._name}: nests more than {MOST_DEPTH} elements; save it again from the program that made it")
        if tag == f"{W} body":
            self._body = True
        elif tag == f"{W} p":
            paragraph = Paragraph()
            self._open.append(paragraph)
            if self._body and _FALLBACK not in self._stack:
                self.paragraphs.append(paragraph)
        elif tag in _LEFT_OUT:
            self._open.append(None)
        elif tag == f"{W} r":
            self._start_run(at)
        elif tag == f"{W} vanish" and self._runs and self._stack[-3:-1] == [f"{W} r", f"{W} rPr"]:
            self._runs[-1].is_hidden = attributes.get(f"{W} val", "1") not in NOT_SO
        elif tag == f"{W} t" or tag in _SPACES:
            self._start_piece(tag, at, attributes)
        elif tag in _NOTE_MARKS and self._runs:
            self.notes[_NOTE_MARKS[tag], attributes.get(f"{W} id", "")] = self._runs[-1]

    def _start_run(self, at: int) -> None:
        is_inside = bool(self._runs) and f"{W} txbxContent" in self._stack
        host = (self._runs[0].host or self._runs[0]) if is_inside else None
        self._runs.append(Run(at, self._tag_end(at), host=host, is_tracked=not _TRACKED.isdisjoint(self._stack)))

    def _start_piece(self, tag: str, at: int, attributes: dict[str, str]) -> None:
        paragraph = self._open[-1] if self._open else None
        if paragraph is None or not self._runs or self._stack[-2] != f"{W} r":
            return
        run = self._runs[-1]
        if run.is_hidden:
            return
        piece = Piece(run, at, self._tag_end(at), text=_SPACES.get(tag, ""))
        piece.is_preserved = attributes.get("http://www.w3.org/XML/1998/namespace space") == "preserve"
        paragraph.pieces.append(piece)
        run.pieces.append(piece)
        self._piece, self._text = piece, []

    def end(self, tag: str) -> None:
        """An element ends."""
        at = self.parser.CurrentByteIndex
        self._stack.pop()
        start = self._starts.pop()
        after = self._after(start, at) if tag in _ENDING else at
        if tag in (f"{W} p", *_LEFT_OUT) and self._open:
            self._open.pop()
        if tag == f"{W} r" and self._runs:
            self._runs.pop().end = after
        elif tag == f"{W} rPr" and self._runs and self._stack[-1] == f"{W} r":
            self._runs[-1].properties = (start, after)
        elif tag == f"{W} rPrChange" and self._runs and self._stack[-2:] == [f"{W} r", f"{W} rPr"]:
            self._runs[-1].property_change = (start, after)
        elif self._piece is not None and self._piece.start == start:
            self._piece.end = after
            if tag == f"{W} t":
                _fill(self._piece, self._content, at, "".join(self._text))
            self._piece = None

    def _after(self, start: int, end: int) -> int:
        """Where an element ends that begins at `start`, and whose end tag, if it has one, begins at `end`."""
        tag_end = self._tag_end(start)
        return tag_end if self._content[tag_end - 2 : tag_end] == b"/>" else self._tag_end(end)

    def text(self, data: str) -> None:
        """Characters of an element."""
        if self._piece is not None:
            self._text.append(data)


_ENDING = frozenset({f"{W} r", f"{W} rPr", f"{W} rPrChange", f"{W} t", *_SPACES})


def _fill(piece: Piece, content: bytes, end: int, whole: str) -> None:
    """Give a text piece its text, and the place of each character, if it is nothing but text."""
    piece.text = whole
    if not whole:
        return
    raw = content[piece.tag_end : end].decode("utf-8")
    piece.content = (piece.tag_end, end)
    offsets, text, at = [], [], piece.tag_end
    for found in _CHARACTER.finditer(raw):
        offsets.append(at)
        text.append(unescape(found[0]) if len(found[0]) > 1 else found[0])
        at += len(found[0].encode("utf-8"))
    # A comment or CDATA inside a text has no place that could be cut.
    if at == end and "".join(text) == whole:
        piece.offsets = offsets
