"""Text made fit for where it goes."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["is_formula", "one_line", "xml_text"]

# Everything but the characters XML 1.0 allows: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def one_line(text: str) -> str:
    """The text on one line: white space of any kind and length becomes one space."""
    return " ".join(text.split())


def xml_text(text: str) -> tuple[str, int]:
    """The text in NFC on one line without characters that XML forbids, and how many of those were dropped."""
    clean, dropped = _NOT_XML.subn("", text)
    return one_line(unicodedata.normalize("NFC", clean)), dropped


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula (OWASP, CSV injection)."""
    return text[:1] in ("=", "+", "-", "@", "\t", "\r")
