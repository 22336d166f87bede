"""RTF: paragraphs, headings and captions by their style, table cells and notes, in the order of the document.

The format is a stream of control words and groups: https://en.wikipedia.org/wiki/Rich_Text_Format. What a group holds is said by the
control word that it begins with (its destination); text in optional destinations that are not known is left out, as the format asks.
"""

from __future__ import annotations

import codecs
import re
from collections import defaultdict
from dataclasses import dataclass, replace

from aligner.articles.document import Document, counts_note, document_of, kind_of_style
from aligner.articles.left_out import LeftOut
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["read_rtf"]

DEEPEST = 500
"""Groups that may stand in one another."""
_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])|(?P<group>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)|[\r\n\\]",
    re.DOTALL,
)
_PARAGRAPH_ENDS = frozenset("par sect page row cell nestcell nestrow column".split())
_MARKS = {
    **{"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•"},
    **{"tab": " ", "emspace": " ", "enspace": " ", "qmspace": " ", "line": "\n", "lbr": "\n"},
}
_SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
_TEXT, _NOTE, _BOX, _STYLES, _TITLE, _SKIP = "text", "note", "box", "styles", "title", "skip"
_COMMENT, _MARGIN, _DELETED, _HIDDEN = "comment", "header or footer", "tracked deletion", "hidden text"
# What the groups that begin with these words hold.
_DESTINATIONS = {
    **{"footnote": _NOTE, "shptxt": _BOX, "stylesheet": _STYLES, "title": _TITLE, "annotation": _COMMENT},
    **dict.fromkeys("header headerl headerr headerf footer footerl footerr footerf".split(), _MARGIN),
    **dict.fromkeys(
        """
        fonttbl colortbl info pict objdata fldinst nonshppict listtext pntext pnseclvl tc tcn xe rxe ftnsep ftnsepc ftncn aftnsep aftnsepc
        aftncn formfield mmathPr shprslt filetbl revtbl template operator author manager company category keywords comment doccomm subject
        bkmkstart bkmkend
        """.split(),
        _SKIP,
    ),
}
_SYSTEMS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_CODEPAGES = frozenset((437, 850, 852, 858, 874, 932, 936, 949, 950, *range(1250, 1259)))


@dataclass(slots=True)
class _Group:
    """What holds inside a group. `where`: one of the above; `style`: of a style in the list of styles."""

    where: str = _TEXT
    replaced: int = 1
    """Characters behind a Unicode character that stand for it in older programs."""
    is_hidden: bool = False
    is_deleted: bool = False
    is_new: bool = True
    is_optional: bool = False
    style: int = 0

    @property
    def place(self) -> str:
        """Where text in it goes."""
        if self.where not in (_TEXT, _NOTE, _BOX):
            return self.where
        return _DELETED if self.is_deleted else _HIDDEN if self.is_hidden else self.where


def read_rtf(content: bytes, name: str) -> Document:
    """The article of an RTF file. Raises ArticleError for a damaged or dangerous one."""
    start = content.find(b"{\\rtf", 0, 100)
    if start < 0:
        raise ArticleError(f"{name}: not an RTF file; give it a name with the ending of what it is, or save it again as RTF")
    reader = _Reader(name, is_utf8=not content.isascii() and _is_utf8(content))
    at, end = start, len(content)
    while at < end:
        token = _TOKEN.match(content, at)
        if token is None:  # no byte is without a token
            break
        at = token.end() + reader.read(token)
    reader.finish()
    words = ((_COMMENT, "comments"), (_DELETED, "tracked deletions"), (_HIDDEN, "hidden texts"), (_MARGIN, "headers and footers"))
    left_out = [one for one in reader.left_out if one.text]
    notes = counts_note(*((sum(one.reason == single for one in left_out), single, several) for single, several in words))
    return document_of(name, "RTF", reader.parts, end=reader.notes, title=reader.title or None, notes=notes, left_out=left_out)


def _is_utf8(content: bytes) -> bool:
    """Whether a file is UTF-8, which the format does not know, and some programs write."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Reader:
    """Collects the parts of a file, token by token."""

    def __init__(self, name: str, *, is_utf8: bool) -> None:
        self.parts: list[tuple[str, Kind]] = []
        self.notes: list[tuple[str, Kind]] = []
        self.left_out: list[LeftOut] = []
        self.title = ""
        self._name = name
        self._is_utf8 = is_utf8
        self._codec = "cp1252"
        self._groups = [_Group()]
        self._texts: defaultdict[str, list[str]] = defaultdict(list)
        self._bytes = bytearray()
        """Text in the code page, of which a character may have two bytes."""
        self._replaced = 0
        self._kinds: dict[int, Kind] = {}
        self._kind = Kind.BODY

    def read(self, token: re.Match[bytes]) -> int:
        """Take a token; how many bytes behind it are no text."""
        kind = token.lastgroup
        if kind == "number":
            kind = "word"
        if kind == "text" and self._is_utf8 and not token["text"].isascii():
            self._flush_bytes()
            text = token["text"].decode("utf-8", "replace")
            self._add(text[self._replaced :])
            self._replaced = max(self._replaced - len(text), 0)
            self._groups[-1].is_new = False
        elif kind == "text":
            self._add_bytes(token["text"])
        elif kind == "hex":
            self._add_bytes(bytes.fromhex(token["hex"].decode("ascii")))
        else:
            self._flush_bytes()
            if kind == "group":
                self._open() if token["group"] == b"{" else self._close()
            elif kind == "word":
                number = token["number"]
                return self._word(token["word"].decode("ascii"), None if number is None else int(number))
            elif kind == "symbol":
                self._symbol(token["symbol"])
        return 0

    def finish(self) -> None:
        """Take what no paragraph mark has ended."""
        self._flush_bytes()
        for place in (_BOX, _TEXT, _NOTE, _COMMENT, _MARGIN, _DELETED, _HIDDEN):
            self._end_paragraph(place)

    def _add_bytes(self, content: bytes) -> None:
        skipped = min(self._replaced, len(content))
        self._replaced -= skipped
        self._bytes += content[skipped:]
        self._groups[-1].is_new = False

    def _flush_bytes(self) -> None:
        if self._bytes:
            self._add(self._bytes.decode(self._codec, "replace"))
            self._bytes.clear()

    def _add(self, text: str) -> None:
        if self._groups[-1].place != _SKIP:
            self._texts[self._groups[-1].place].append(text)

    def _open(self) -> None:
        if len(self._groups) > DEEPEST:
            raise ArticleError(f"{self._name}: more than {DEEPEST} groups in one another, which looks like an attack; refused")
        self._groups.append(replace(self._groups[-1], is_new=True, is_optional=False))
        self._replaced = 0

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        group = self._groups.pop()
        outer = self._groups[-1]
        self._replaced = 0
        if group.where == _STYLES:
            name = "".join(self._texts.pop(_STYLES, [])).strip(" ;\n")
            self._kinds.setdefault(group.style, kind_of_style(name))
        elif group.where != outer.where:
            self._end_paragraph(group.where)

    def _word(self, word: str, number: int | None) -> int:
        group = self._groups[-1]
        if self._replaced and word != "u":
            self._replaced -= 1
            return 0
        if group.is_new:
            group.is_new = False
            if group.where != _SKIP or word in ("shptxt", "title"):
                place = _DESTINATIONS.get(word)
                if place is not None:
                    group.where = place
                elif group.is_optional:
                    group.where = _SKIP
        if word == "u" and number is not None:
            self._add(chr(number % 0x10000))
            self._replaced = group.replaced
        elif word in _MARKS:
            self._add(_MARKS[word])
        elif word in _PARAGRAPH_ENDS:
            self._end_paragraph(group.where)
        elif word == "bin":
            return max(number or 0, 0)
        else:
            self._set(word, number, group)
        return 0

    def _set(self, word: str, number: int | None, group: _Group) -> None:
        """What a control word changes for the text that follows."""
        if word == "uc":
            group.replaced = min(max(number or 0, 0), 10)
        elif word == "v":
            group.is_hidden = number != 0
        elif word == "deleted":
            group.is_deleted = number != 0
        elif word == "plain":
            group.is_hidden = group.is_deleted = False
        elif word == "s":
            group.style = number or 0
            if group.where == _TEXT:
                self._kind = self._kinds.get(group.style, Kind.BODY)
        elif word == "pard":
            self._kind = Kind.BODY if group.where == _TEXT else self._kind
        elif word == "outlinelevel" and group.where == _TEXT:
            self._kind = Kind.HEADLINE if number is not None and 0 <= number < 9 else self._kind
        elif word in _SYSTEMS:
            self._codec = _SYSTEMS[word]
        elif word == "ansicpg" and number in _CODEPAGES:
            self._codec = codecs.lookup(f"cp{number}").name
        elif word == "ansicpg" and number == 65001:
            self._codec = "utf-8"

    def _symbol(self, symbol: bytes) -> None:
        group = self._groups[-1]
        if self._replaced and symbol != b"*":
            self._replaced -= 1
        elif symbol == b"*":
            group.is_optional = True
        elif symbol in (b"\n", b"\r"):
            self._end_paragraph(group.where)
        else:
            self._add(_SYMBOLS.get(symbol, ""))

    def _end_paragraph(self, where: str) -> None:
        """End a paragraph: its lines become parts; text that is left out is kept with its reason."""
        if where == _TITLE:
            self.title = " ".join("".join(self._texts.pop(_TITLE, [])).split())
        elif where in (_TEXT, _BOX):
            kind = self._kind if where == _TEXT else Kind.BODY
            self.parts += [(line, kind) for line in self._lines(where)]
        elif where == _NOTE:
            self.notes += [(line, Kind.BODY) for line in self._lines(where)]
        for reason in (_COMMENT, _MARGIN, _DELETED, _HIDDEN):
            if reason in self._texts and (where == reason or reason in (_DELETED, _HIDDEN)):
                self.left_out += [LeftOut(reason, " ".join(self._lines(reason)))]

    def _lines(self, where: str) -> list[str]:
        # Characters beyond 16 bits come as two.
        text = "".join(self._texts.pop(where, [])).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return [line for line in (" ".join(part.split()) for part in text.split("\n")) if line]
