"""From bytes to text: byte order mark, then what the file declares, then UTF-8 line by line, then a guess, which is always said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from aligner.errors import ArticleError
from aligner.text.repair import Repair, has_utf8, lines_named

__all__ = ["Decoded", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<(?:meta[^>]{0,200}?charset\s*=\s*["']?|\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w.:-]{2,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096
# The encodings that western pages are in; a declaration may name anything that Python knows, and some of that is dangerous or slow.
_WESTERN = re.compile(r"(?:cp|windows-?)125\d|iso-?8859-?\d{1,2}|latin-?\d|(?:us-)?ascii|mac-?roman|macintosh|cp(?:437|850|858)|koi8-[ru]")
_UNICODE = re.compile(r"utf-?8")
# What such files begin with, and what to do with them.
_BINARY = (
    (b"%PDF-", "a PDF file", "give it a name that ends in .pdf"),
    (b"PK\x03\x04", "a ZIP archive", "if it is a DOCX, ODT or EPUB file give it a name that ends so"),
    (b"\xd0\xcf\x11\xe0", "an old Office file", "save it as DOCX"),
    (b"{\\rtf", "an RTF file", "give it a name that ends in .rtf"),
    (b"\x89PNG", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"\xff\xd8\xff", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"GIF8", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
    (b"BZh", "a compressed file", "unpack it first"),
    (b"\xfd7zXZ", "a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "a compressed file", "unpack it first"),
)
_INVISIBLE = "\u200b"
_BREAKS = re.compile("[\x0b\x0c\x85]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff]")
# Text in cp1252 that was read as Latin-1 has control characters where its marks were. Browsers read them so, too:
# https://html.spec.whatwg.org/#numeric-character-reference-end-state
_OF_WINDOWS = re.compile("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_MARKS_OF_WINDOWS = {code: bytes((code,)).decode("cp1252") for code in range(0x80, 0xA0) if _OF_WINDOWS.match(chr(code))}
# What UTF-8 looks like when it was read as cp1252: ñ, á, é, í, ó, ú, ¿, ¡, quotation marks and dashes.
_MOJIBAKE = re.compile("Ã[±¡©\xad³º‘\x91]|Â[¿¡«»°]|â€[œ\x9d™“”˜\x93\x94]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read in, and remarks for the user.

    `written` is the text with an invisible character in place of each control character, so that every other one is where it was.
    """

    text: str
    encoding: str
    notes: tuple[str, ...]
    written: str


def decode(content: bytes, name: str) -> Decoded:
    """The text of a file's bytes, with line feeds as line ends and without control characters.

    Raises ArticleError for an empty or binary file, or one whose declared encoding does not fit.
    """
    if not content.strip():
        raise ArticleError(f"{name}: empty; give a file with text in it")
    for magic, what, advice in _BINARY:
        if content.startswith(magic):
            raise ArticleError(f"{name}: {what}, not text; {advice}")
    text, encoding, notes = _decode(content, name)
    text = text.replace("\r\n", "\n")
    # A lone carriage return ends lines only where nothing else does, so that line numbers stay those of other programs.
    text = text.replace("\r", " " if "\n" in text else "\n")
    text = _BREAKS.sub(" ", text)
    marks = len(_OF_WINDOWS.findall(text))
    if marks:
        text = text.translate(_MARKS_OF_WINDOWS)
        notes.append(f"control characters were read as the marks that they are in cp1252, such as ’ (places: {marks})")
    clean, dropped = _CONTROLS.subn("", text)
    if dropped > max(len(text) // 20, 3):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    if dropped:
        notes.append(f"control characters were left out ({dropped})")
    if not clean.strip():
        raise ArticleError(f"{name}: empty; give a file with text in it")
    broken = len(_MOJIBAKE.findall(clean))
    if broken:
        notes.append(f"text that looks like UTF-8 once read in another encoding, such as 'Ã±' for 'ñ' (places: {broken})")
    return Decoded(clean, encoding, tuple(notes), _CONTROLS.sub(_INVISIBLE, text))


def _decode(content: bytes, name: str) -> tuple[str, str, list[str]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _marked(content, mark, encoding, name)
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    return _declared(content, declared[1].decode("ascii").lower(), name) if declared else _undeclared(content, name)


def _marked(content: bytes, mark: bytes, encoding: str, name: str) -> tuple[str, str, list[str]]:
    """Text behind a byte order mark."""
    rest = content[len(mark) :]
    if encoding == "utf-8-sig":
        return _undeclared(rest, name)
    if not rest.count(0) and _is_valid(rest, "utf-8"):
        # Western text in UTF-16 and UTF-32 is full of zero bytes.
        return rest.decode("utf-8"), "utf-8", [f"has the byte order mark of {encoding}, but is UTF-8"]
    text = content.decode(encoding, errors="replace")
    return text, encoding, [] if _is_valid(content, encoding) else [f"broken {encoding}: {_replaced(text)}"]


def _declared(content: bytes, encoding: str, name: str) -> tuple[str, str, list[str]]:
    if _UNICODE.fullmatch(encoding):
        text, found, notes = _undeclared(content, name)
    elif not _WESTERN.fullmatch(encoding):
        text, found, notes = _undeclared(content, name)
        return text, found, [f"declares the encoding {encoding}, which is not that of a Spanish or English page; read as {found}", *notes]
    elif has_utf8(content.decode("utf-8", "surrogateescape")):
        repair = Repair(_usable(encoding))
        return repair.text(content), "utf-8", [f"declares the encoding {encoding}, but is UTF-8", *repair.notes()]
    else:
        wanted = _usable(encoding)
        if wanted is not None and _is_valid(content, wanted):
            return content.decode(wanted), encoding, []
        text, found, notes = _undeclared(content, name)
    if found == encoding or _UNICODE.fullmatch(found):
        return text, found, notes
    return text, found, [f"declares the encoding {encoding}, which does not fit; read as {found}", *notes]


def _usable(encoding: str) -> str | None:
    """The codec for a declared western encoding, None when there is none.

    Browsers read Latin-1 and ASCII as their superset: https://encoding.spec.whatwg.org/#names-and-labels
    """
    if re.fullmatch(r"iso-?8859-?1|latin-?1|(?:us-)?ascii", encoding):
        return "cp1252"
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return None


def _is_valid(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _replaced(text: str) -> str:
    lines = [number for number, line in enumerate(text.split("\n"), 1) if "\ufffd" in line]
    return f"characters that could not be read were replaced ({lines_named(lines)})"


def _undeclared(content: bytes, name: str) -> tuple[str, str, list[str]]:
    # ASCII in UTF-16 is also valid UTF-8, with a NUL beside each letter.
    if content.count(0) > len(content) // 5:
        return _utf16(content, name)
    if content.count(0) and not _is_valid(content, "utf-8"):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    repair = Repair()
    text = repair.text(content)
    return text, repair.encoding, repair.notes()


def _utf16(content: bytes, name: str) -> tuple[str, str, list[str]]:
    """UTF-16 without a byte order mark: the zero bytes of western text all stand on one side."""
    encoding = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
    if not _is_valid(content, encoding):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    return content.decode(encoding), encoding, [f"the encoding was guessed: {encoding}"]
