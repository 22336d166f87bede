"""Where a sentence may end: final marks with what closes after them and what opens before the next word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

__all__ = ["Mark", "glued_marks", "marks"]

# Control characters of Windows text read as Latin-1, and marks without width.
_UNSEEN = "\x00-\x08\x80-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# A reference after a sentence: "[3]", "[3][4]", "(3)", "¹", and a figure that was one before its text was copied: "cambió.3".
_REFERENCE = r"\s?\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,9}\]|(?<=[.!?”»\"])\(\d{1,3}\)|[¹²³⁰-⁹]|(?<=[a-záéíóúñ]{3}[.!?])\d{1,2}(?=\s)"
# Marks that stand apart from each other are one: ". . .", "! ! !".
_FINAL_MARKS = r"[.!?…](?<![.!?…].)(?<![.!?…]\s.)[.!?…]*+(?:\s[.!?…]++(?=[\s\"”»’)]|\Z))*+"

_GLUED = re.compile(r"(?P<mark>[.!?…](?<![.!?…].)[.!?…]*+)(?P<closing>[”»’)\]]?+)(?=(?P<opening>[¿¡«“(]{0,2}+)(?P<capital>[^\W\d_]))")


class Mark(NamedTuple):
    """A place where a sentence may end. All are positions in the text."""

    start: int
    """Where the final mark starts."""
    end: int
    """Where it ends."""
    closed: int
    """Where quotation marks, parentheses and references after it end."""
    next: int
    """Where the next sentence would start: what opens it included."""
    core: int
    """Where its first letter, figure or other sign stands."""


def marks(text: str, opening: str, closing: str) -> Iterator[Mark]:
    """Final marks with white space after them and something behind that, in order."""
    final, opener = _patterns(opening, closing)
    for found in final.finditer(text):
        following = found.end()
        opened = opener.match(text, following)
        core = opened.end() if opened else following
        if core < len(text):
            yield Mark(found.start(), found.end("mark"), found.end("closing"), following, core)


def glued_marks(text: str) -> Iterator[Mark]:
    """Final marks with no white space before the capital of the next sentence, in order."""
    for found in _GLUED.finditer(text):
        yield Mark(found.start(), found.end("mark"), found.end("closing"), found.end(), found.end("opening"))


@cache
def _patterns(opening: str, closing: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of a language. Repetitions are possessive and start where a run starts: time grows with the length of the text."""
    spaced = re.escape("".join(sorted(set(closing) - set(opening) - {"’", "`"})) + ")")
    closer = rf"(?:[{re.escape(closing)}){_UNSEEN}\]]|{_REFERENCE}|\s[{spaced}])*+"
    opener = rf"(?:[¿¡(\[…—–{re.escape(opening)}{_UNSEEN}-]\s{{0,2}}+|\.{{2,4}}+){{0,8}}+\s*+"
    return re.compile(rf"(?P<mark>{_FINAL_MARKS})(?P<closing>{closer})\s++"), re.compile(opener)
