"""Text files read as a stream: byte order marks, declarations of XML, and UTF-8 that is repaired line by line.

What was not as it should be is added to a list of notes for the user when the stream ends.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from aligner.text.repair import Repair, lines_named

__all__ = ["Utf8File", "decoded_blocks", "numbered_lines"]

BLOCK = 1 << 18
"""Bytes that are read at once."""
LONGEST = 1 << 20
"""Bytes after which a line that does not end is cut, at a blank or a tag."""
LONGEST_LINE = 1 << 24
"""Characters after which a line that does not end is given in parts: no line of any file that aligner reads is so long."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_XML_DECLARATION = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']""")
_ONE_BYTE = re.compile(r"(?:cp|windows-?)125\d|iso[-_]?8859[-_]?\d{1,2}|latin-?\d|mac-?roman|macintosh|cp(?:437|850|858)|koi8-[ru]")
_EASTERN = re.compile(r"gb2312|gbk|gb18030|big5|shift[-_]?jis|euc-(?:jp|kr)")
_LATIN_1 = re.compile(r"iso[-_]?8859[-_]?1|latin-?1")


def numbered_lines(file: BinaryIO, notes: list[str]) -> Iterator[tuple[int, str]]:
    """The lines of a text file with their numbers, without line ends. A lone carriage return ends lines where nothing else does."""
    pieces: list[str] = []  # of the line that has not ended yet
    length, number, ending = 0, 0, ""
    for block in decoded_blocks(file, notes):
        ending = ending or ("\r" if "\r" in block and "\n" not in block else "\n")
        first, *lines = block.split(ending)
        pieces.append(first)
        length += len(first)
        if lines:
            last = lines.pop()
            whole = ["".join(pieces), *lines]
            # The first may have a carriage return from the block before.
            whole = [line.rstrip("\r") for line in whole] if "\r" in block else [whole[0].rstrip("\r"), *lines]
            yield from enumerate(whole, number + 1)
            number += len(whole)
            pieces, length = [last], len(last)
        if length > LONGEST_LINE:
            yield number + 1, "".join(pieces)
            pieces, length = [], 0
    if length:
        yield number + 1, "".join(pieces).rstrip("\r")


class Utf8File:
    """A binary file of XML in any encoding, read as UTF-8: for parsers, which stop at the first byte that is none."""

    def __init__(self, file: BinaryIO, notes: list[str]) -> None:
        """`notes`: is added to when the file ends."""
        self._blocks = decoded_blocks(file, notes, is_xml=True)
        self._rest = b""

    def peek(self) -> bytes:
        """What will be read next: at least one byte, unless the file is at its end."""
        if not self._rest:
            self._rest = next((block.encode("utf-8", "replace") for block in self._blocks if block), b"")
        return self._rest

    def read(self, size: int = -1) -> bytes:
        """At least one byte, and no more than `size`, unless the file is at its end."""
        self.peek()
        size = len(self._rest) if size < 0 else size
        given, self._rest = self._rest[:size], self._rest[size:]
        return given


def decoded_blocks(file: BinaryIO, notes: list[str], *, is_xml: bool = False) -> Iterator[str]:
    """The text of a file, block by block, without its byte order mark."""
    first = file.read(BLOCK)
    encoding, mark = _wide_encoding(first)
    if encoding is None:
        if mark not in (b"", codecs.BOM_UTF8):
            notes.append("has the byte order mark of UTF-16 or UTF-32, but is neither")
        first = first[len(mark) :]
    declared = _XML_DECLARATION.match(first) if is_xml and encoding is None else None
    name = "" if declared is None else declared[1].decode("ascii").lower()
    if encoding is None and _EASTERN.fullmatch(name):
        encoding = name
    if encoding is not None:
        yield from _decoded(file, first, encoding, notes)
        return
    codec = _codec(name)
    repair = Repair(codec, declared=codec is not None)
    for block in _whole_lines(file, first):
        yield repair.text(block)
    if repair.is_utf8 if codec is not None else name not in ("", "utf-8", "utf8", "us-ascii", "ascii"):
        notes.append(f"declares the encoding {name}, but is {repair.encoding.upper()}")
    notes += repair.notes()


def _codec(name: str) -> str | None:
    """The codec of a one-byte encoding, None for any other name."""
    if not _ONE_BYTE.fullmatch(name):
        return None
    # Latin-1 is read as its superset, as browsers do: https://encoding.spec.whatwg.org/#names-and-labels
    name = "cp1252" if _LATIN_1.fullmatch(name) else re.sub("^windows-?", "cp", name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _wide_encoding(first: bytes) -> tuple[str | None, bytes]:
    """UTF-16 or UTF-32, None for anything else, and the byte order mark that the file begins with.

    Text in western languages is full of zero bytes in them, so that a mark alone proves nothing.
    """
    zeros = first.count(0)
    mark, encoding = next(((mark, encoding) for mark, encoding in _MARKS if first.startswith(mark)), (b"", ""))
    if mark and (zeros or len(first) < len(mark) + 2) and mark != codecs.BOM_UTF8:
        return encoding, mark
    if zeros > len(first) // 5:
        return "utf-16-le" if first[1::2].count(0) > first[::2].count(0) else "utf-16-be", mark
    return None, mark


def _decoded(file: BinaryIO, first: bytes, encoding: str, notes: list[str]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    line, replaced = 1, []
    content = first
    while True:
        text = decoder.decode(content, final=not content)
        if "\ufffd" in text:
            replaced += [number for number, part in enumerate(text.split("\n"), line) if "\ufffd" in part]
        line += text.count("\n")
        yield text.removeprefix("\ufeff") if content is first else text
        if not content:
            break
        content = file.read(BLOCK)
    if replaced:
        notes.append(f"not quite {encoding}: characters that could not be read were replaced ({lines_named(replaced)})")


def _whole_lines(file: BinaryIO, first: bytes) -> Iterator[bytes]:
    """Blocks that end with a line, but for the last one; a line that is very long is cut at a blank or a tag."""
    pending = first
    while True:
        content = file.read(BLOCK)
        if not content:
            break
        end = pending.rfind(b"\n") + 1
        if not end and len(pending) > LONGEST:
            end = max(pending.rfind(b" "), pending.rfind(b">")) + 1 or _between_characters(pending)
        if end:
            yield pending[:end]
            pending = pending[end:]
        pending += content
    yield pending


def _between_characters(content: bytes) -> int:
    """An offset near the end where a character begins."""
    end = len(content) - 1
    while end > len(content) - 4 and content[end] & 0xC0 == 0x80:
        end -= 1
    return end
