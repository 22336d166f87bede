"""From bytes to text: byte order mark, then what the file declares, then UTF-8, then detection; a guess is always said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from aligner.errors import ArticleError

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
    (b"%PDF-", "a PDF file", "save its text as .txt"),
    (b"PK\x03\x04", "a ZIP archive", "if it is a DOCX file give it a name that ends in .docx"),
    (b"\xd0\xcf\x11\xe0", "an old Office file", "save it as DOCX"),
    (b"{\\rtf", "an RTF file", "save it as DOCX or text"),
    (b"\x89PNG", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"\xff\xd8\xff", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"GIF8", "a picture", "give text, Markdown, HTML or DOCX"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
    (b"BZh", "a compressed file", "unpack it first"),
    (b"\xfd7zXZ", "a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "a compressed file", "unpack it first"),
)
# Guesses are told apart by how many of their letters beyond ASCII are those of Spanish and English texts.
_GUESSES = ("cp1252", "mac_roman", "cp850")
_EXPECTED = frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡«»ºª°€£“”‘’–—…·•çÇàèêâôïö©®½´\xa0")
LEAST_EXPECTED = 0.7
_BREAKS = re.compile("[\x0b\x0c\x85]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff]")
# What UTF-8 looks like when it was read as cp1252: ñ, á, é, í, ó, ú, ¿, ¡, quotation marks and dashes.
_MOJIBAKE = re.compile("Ã[±¡©\xad³º‘\x91]|Â[¿¡«»°]|â€[œ\x9d™“”˜\x93\x94]")
_SAMPLE = 200_000
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read in, and remarks for the user."""

    text: str
    encoding: str
    notes: tuple[str, ...]


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
    clean, dropped = _CONTROLS.subn("", _BREAKS.sub(" ", text))
    if dropped > max(len(text) // 20, 3):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    if dropped:
        notes.append(f"control characters were left out ({dropped})")
    if not clean.strip():
        raise ArticleError(f"{name}: empty; give a file with text in it")
    broken = len(_MOJIBAKE.findall(clean))
    if broken:
        notes.append(f"text that looks like UTF-8 once read in another encoding, such as 'Ã±' for 'ñ' (places: {broken})")
    return Decoded(clean, encoding, tuple(notes))


def _decode(content: bytes, name: str) -> tuple[str, str, list[str]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), encoding.removesuffix("-sig"), _replaced(content, encoding)
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    return _declared(content, declared[1].decode("ascii").lower(), name) if declared else _undeclared(content, name)


def _declared(content: bytes, encoding: str, name: str) -> tuple[str, str, list[str]]:
    if _UNICODE.fullmatch(encoding):
        text, found, notes = _undeclared(content, name)
    elif not _WESTERN.fullmatch(encoding):
        text, found, notes = _undeclared(content, name)
        return text, found, [f"declares the encoding {encoding}, which is not that of a Spanish or English page; read as {found}", *notes]
    elif _is_utf8(content):
        # No text in a one-byte encoding is also UTF-8 by chance.
        return content.decode("utf-8"), "utf-8", [f"declares the encoding {encoding}, but is UTF-8"]
    else:
        # Browsers read Latin-1 and ASCII as their superset: https://encoding.spec.whatwg.org/#names-and-labels
        wanted = "cp1252" if re.fullmatch(r"iso-?8859-?1|latin-?1|(?:us-)?ascii", encoding) else encoding
        try:
            return content.decode(wanted), encoding, []
        except (UnicodeDecodeError, LookupError):
            text, found, notes = _undeclared(content, name)
    if found == encoding or _UNICODE.fullmatch(found):
        return text, found, notes
    return text, found, [f"declares the encoding {encoding}, which does not fit; read as {found}", *notes]


def _is_utf8(content: bytes) -> bool:
    """Whether the bytes are UTF-8 and more than ASCII."""
    if content.isascii():
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _replaced(content: bytes, encoding: str) -> list[str]:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return [f"broken {encoding}: characters that could not be read were replaced"]
    return []


def _undeclared(content: bytes, name: str) -> tuple[str, str, list[str]]:
    # ASCII in UTF-16 is also valid UTF-8, with a NUL beside each letter.
    if content.count(0) > len(content) // 5:
        return _utf16(content, name)
    try:
        return content.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        pass
    if content.count(0):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    # Mostly valid UTF-8 with a few bad bytes is damaged UTF-8, not another encoding.
    text = content.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(_BEYOND_ASCII.findall(text)) - bad
    if good > 5 * bad:
        return text, "utf-8", [f"not quite UTF-8: {bad} characters could not be read and were replaced"]
    return _detected(content, name)


def _utf16(content: bytes, name: str) -> tuple[str, str, list[str]]:
    """UTF-16 without a byte order mark: the zero bytes of western text all stand on one side."""
    encoding = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
    try:
        return content.decode(encoding), encoding, [f"the encoding was guessed: {encoding}"]
    except UnicodeDecodeError:
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX") from None


def _detected(content: bytes, name: str) -> tuple[str, str, list[str]]:
    encoding = _most_expected(content) or _by_detector(content)
    if encoding is None:
        raise ArticleError(f"{name}: the encoding could not be found, or it is a binary file; save it as UTF-8 text")
    text = content.decode(encoding, errors="replace")
    notes = [f"the encoding was guessed: {encoding}"]
    bad = text.count("\ufffd")
    return text, encoding, [*notes, f"{bad} characters could not be read and were replaced"] if bad else notes


def _most_expected(content: bytes) -> str | None:
    """The guess whose letters beyond ASCII are most often those of Spanish and English, None when that is seldom for all."""
    sample = content[:_SAMPLE]
    shares = {}
    for encoding in _GUESSES:
        letters = _BEYOND_ASCII.findall(sample.decode(encoding, errors="replace"))
        shares[encoding] = sum(letter in _EXPECTED for letter in letters) / len(letters) if letters else 0.0
    best = max(_GUESSES, key=lambda encoding: shares[encoding])
    return best if shares[best] >= LEAST_EXPECTED else None


def _by_detector(content: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE]).best()
    return None if best is None else best.encoding
