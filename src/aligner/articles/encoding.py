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
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff]")
# What UTF-8 looks like when it was read as cp1252: ñ, á, é, í, ó, ú, ¿, ¡, quotation marks and dashes.
_MOJIBAKE = re.compile("Ã[±¡©\xad³º‘\x91]|Â[¿¡«»°]|â€[œ\x9d™“”˜\x93\x94]")
_SAMPLE = 200_000


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
    text, encoding, notes = _decode(content, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    clean, dropped = _CONTROLS.subn("", text)
    if dropped > max(len(text) // 20, 3):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    if dropped:
        notes.append(f"{dropped} control characters were left out")
    if not clean.strip():
        raise ArticleError(f"{name}: empty; give a file with text in it")
    broken = len(_MOJIBAKE.findall(clean))
    if broken:
        notes.append(f"{broken} places look like UTF-8 that was once read in another encoding (such as 'Ã±' for 'ñ')")
    return Decoded(clean, encoding, tuple(notes))


def _decode(content: bytes, name: str) -> tuple[str, str, list[str]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), encoding.removesuffix("-sig"), _replaced(content, encoding)
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    if declared:
        encoding = declared[1].decode("ascii").lower()
        try:
            return content.decode(encoding), encoding, []
        except (UnicodeDecodeError, LookupError):
            text, found, notes = _undeclared(content, name)
            return text, found, [f"declares the encoding {encoding}, which does not fit; read as {found}", *notes]
    return _undeclared(content, name)


def _replaced(content: bytes, encoding: str) -> list[str]:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return [f"broken {encoding}: characters that could not be read were replaced"]
    return []


def _undeclared(content: bytes, name: str) -> tuple[str, str, list[str]]:
    try:
        return content.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        pass
    if content.count(0) > len(content) // 5:
        return _utf16(content, name)
    if content.count(0):
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX")
    # Mostly valid UTF-8 with a few bad bytes is damaged UTF-8, not another encoding.
    text = content.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text[:_SAMPLE] if c > "\x7f") - text[:_SAMPLE].count("\ufffd")
    if bad and good > 5 * bad:
        return text, "utf-8", [f"not quite UTF-8: {bad} bytes could not be read and were replaced"]
    try:
        return content.decode("cp1252"), "cp1252", ["the encoding was guessed: cp1252"]
    except UnicodeDecodeError:
        return _detected(content, name)


def _utf16(content: bytes, name: str) -> tuple[str, str, list[str]]:
    """UTF-16 without a byte order mark: the zero bytes of western text all stand on one side."""
    encoding = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
    try:
        return content.decode(encoding), encoding, [f"the encoding was guessed: {encoding}"]
    except UnicodeDecodeError:
        raise ArticleError(f"{name}: looks like a binary file, not text; give text, Markdown, HTML or DOCX") from None


def _detected(content: bytes, name: str) -> tuple[str, str, list[str]]:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE]).best()
    if best is None:
        raise ArticleError(f"{name}: the encoding could not be found; save it as UTF-8")
    text = content.decode(best.encoding, errors="replace")
    return text, best.encoding, [f"the encoding was guessed: {best.encoding}"]
