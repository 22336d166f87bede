"""Text made fit for where it goes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from aligner.bitext import Dismissed

__all__ = [
    "attribute",
    "dismissed_words",
    "escaped",
    "hidden_name",
    "is_formula",
    "is_hidden",
    "one_line",
    "paragraphs_text",
    "visible_text",
    "xml_characters",
    "xml_text",
]

# Everything but the characters XML 1.0 allows: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def one_line(text: str) -> str:
    """The text on one line: white space of any kind and length becomes one space."""
    return " ".join(text.split())


def xml_text(text: str) -> tuple[str, int]:
    """The text in NFC on one line without characters that XML forbids, and how many of those were dropped."""
    if text.isascii() and text.isprintable():
        return one_line(text), 0
    clean, dropped = _NOT_XML.subn("", text)
    return one_line(unicodedata.normalize("NFC", clean)), dropped


def xml_characters(text: str) -> str:
    """The text without characters that XML forbids; its lines and blanks stay."""
    return _NOT_XML.sub("", text)


def escaped(text: str) -> str:
    """Characters that XML allows, as the text of an element."""
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return text


def attribute(text: str) -> str:
    """Characters that XML allows, as the value of an attribute between double quotation marks."""
    return escaped(text).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")


def dismissed_words(one: Dismissed) -> str:
    """For which findings, when, by whom and why a finding was dismissed: `here, 2026-11-30, Ana: a quotation`."""
    said = ", ".join(filter(None, (one.scope, one.date, one.by)))
    return f"{said}: {one.reason}" if one.reason else said


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula (OWASP, CSV injection); full-width signs count in some locales."""
    return text[:1] in tuple("=+-@\t\r\n＝＋－＠")


def is_hidden(character: str) -> bool:
    """Whether a character steers a terminal or the direction of a text, or cannot be seen at all.

    These are the controls (but not tab and line feed), the format characters such as bidirectional overrides and zero-width spaces,
    lone surrogates, and the two separators that break lines. The joiners stay: emoji and some scripts are spelt with them.
    """
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character not in "\t\n\u200c\u200d"


def hidden_name(character: str) -> str:
    """How a hidden character is shown: `U+202E`."""
    return f"U+{ord(character):04X}"


def visible_text(text: str) -> str:
    """The text with its hidden characters spelt out between brackets, so that they can neither act nor hide."""
    if text.isprintable():
        return text
    return "".join(f"⟨{hidden_name(character)}⟩" if is_hidden(character) else character for character in text)


def paragraphs_text(paragraphs: Sequence[int], sentences: Sequence[str], *, presplit: bool) -> str:
    """Sentences as text: those of a paragraph on one line, paragraphs separated by blank lines; `presplit`: a line each.

    `paragraphs`: the number of each sentence's paragraph.
    """
    if presplit:
        return "".join(f"{sentence}\n" for sentence in sentences)
    lines: list[list[str]] = []
    last = None
    for paragraph, sentence in zip(paragraphs, sentences, strict=True):
        if paragraph != last:
            lines.append([])
            last = paragraph
        lines[-1].append(sentence)
    return "\n\n".join(" ".join(line) for line in lines) + "\n"
