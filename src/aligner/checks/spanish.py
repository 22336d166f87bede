"""The messages of the checks in Spanish, for pages in Spanish: put together from the clauses that `languages.es_messages` has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.languages.es_messages import LANGUAGES, MEANINGS, MESSAGES

__all__ = ["spanish_message"]

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”")
_MARK = re.compile("\x02([0-9]{1,4})\x03")
"""Stands for a piece in quotation marks while a message is read: what it says is no part of the message."""
_MARKS = str.maketrans("", "", "\x02\x03")
_GLOSS = re.compile(
    r"\x02([0-9]{1,4})\x03 \((?!by |with |(?:still to come|done|not yet|already|still|no longer|under way|finished)\))[^()\x02]{1,60}\)"
)
"""Words, and what they mean in brackets: of Spanish words, Spanish readers do not need it."""
_OF_TERMS = "the term base"
"""Begins messages that have a remark of the term base in such brackets."""
_EXPLAINED = re.compile(r": [^:;]{1,40} became [^:;]{1,40}$")
"""Where quotation marks hold meanings: ": “at least” became “at most”"."""
_WITH = re.compile("\\((by|with) (?=\x02)")
_TENSE = re.compile(r"\((still to come|done|not yet|already|still|no longer|under way|finished)\)")
_SLOT = re.compile(r"\{(\w)\}")
_JOINTS = (": ", "; ", ", ")
_OTHER = {"by": "por", "with": "con"}
_AND, _OR = " and ", " or "
_DEPTH, _CUTS = 2, 3
"""How often a message is taken apart, and at how many places that could be it; no message has more."""
_LONGEST = 2_000
"""Characters of a message, what it quotes aside. A longer one is not of the checks' own words."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A message in both languages. `slots`: the names of what stands between `pieces`, the fixed parts of the English one."""

    pieces: tuple[str, ...]
    slots: tuple[str, ...]
    spanish: str


@lru_cache(maxsize=4096)
def spanish_message(message: str) -> str | None:
    """The message in Spanish, what it quotes as it is; None for one of which nothing is known, such as one that a user wrote."""
    quoted: list[str] = []

    def mark(found: re.Match[str]) -> str:
        quoted.append(found[0])
        return f"\x02{len(quoted) - 1}\x03"

    def plain(found: re.Match[str]) -> str:
        return f"\x02{found[1]}\x03" if quoted[int(found[1])].startswith("«") else found[0]

    text = _QUOTED.sub(mark, message.translate(_MARKS))
    text = text if _OF_TERMS in text else _GLOSS.sub(plain, text)
    found = None if len(text) > _LONGEST else _clause(text, _DEPTH) or _with_remark(text)
    if found is None:
        return None
    explained = _EXPLAINED.search(text)
    meanings = set(_MARK.findall(explained[0])) if explained else set()
    return _MARK.sub(lambda one: _in_marks(quoted[int(one[1])], is_meaning=one[1] in meanings), found)


def _with_remark(text: str) -> str | None:
    """A message with the remark of a term base behind it, in brackets, which stays as it is."""
    clause, bracket, remark = text.partition(" (")
    found = _clause(clause, _DEPTH) if bracket and remark.endswith(")") else None
    return None if found is None else f"{found} ({remark}"


def _in_marks(quoted: str, *, is_meaning: bool) -> str:
    """A piece in quotation marks: words of the texts as they are; what they mean, in Spanish."""
    meaning = MEANINGS.get(quoted[1:-1]) if is_meaning else None
    return quoted if meaning is None else f"«{meaning}»"


def _clause(text: str, depth: int) -> str | None:
    """A clause in Spanish; None when it has a part that is not known."""
    for line in _lines(text[:1]):
        found = _filled(line, text, depth)
        if found is not None:
            return found
    if depth == 0:
        return None
    for joint in _JOINTS:
        parts = text.split(joint, _CUTS)
        for cut in range(1, len(parts)):
            one = _clause(joint.join(parts[:cut]), depth - 1)
            other = None if one is None else _clause(joint.join(parts[cut:]), depth - 1)
            if one is not None and other is not None:
                return one + joint + other
    return MEANINGS.get(text) or (text if _MARK.fullmatch(text) else None)


def _filled(line: _Line, text: str, depth: int) -> str | None:
    """The Spanish of a line with what the text has in its slots; None when the text is another message."""
    values = _values(line, text)
    if values is None:
        return None
    told: dict[str, str] = {}
    for slot, value in zip(line.slots, values, strict=True):
        own = _value(slot, value, depth)
        if own is None:
            return None
        told[slot] = own
    return _SLOT.sub(lambda slot: told[slot[1]], line.spanish)


def _values(line: _Line, text: str) -> list[str] | None:
    """What stands between the fixed parts of a line; each is looked for once, from left to right."""
    first, *between = line.pieces
    if not text.startswith(first):
        return None
    at, values = len(first), []
    for number, piece in enumerate(between):
        end = len(text) - len(piece) if number == len(between) - 1 else text.find(piece, at + 1)
        if end <= at or not text.endswith(piece, 0, end + len(piece)):
            return None
        values.append(text[at:end])
        at = end + len(piece)
    return values if at == len(text) else None


def _value(slot: str, value: str, depth: int) -> str | None:
    """What stands in a slot, in Spanish; None where it cannot stand there."""
    if slot in "LM":
        return LANGUAGES.get(value, value) if value[:1].isupper() and " " not in value else None
    if slot in "CD":
        return _clause(value, depth - 1) if depth else None
    if slot == "T":
        return value
    if slot == "R":
        return value.replace(" to ", " a ")
    if ": " in value or "; " in value:
        return None
    value = _WITH.sub(lambda found: f"({_OTHER[found[1]]} ", value)
    value = _TENSE.sub(lambda found: f"({MEANINGS[found[1]]})", value)
    return MEANINGS.get(value, value.replace(_AND, " y ").replace(_OR, " o "))


def _lines(key: str) -> Iterator[_Line]:
    """The lines that a text with this first character can be, those with the most fixed words first."""
    table = _table()
    yield from (line for line in table if not line.pieces[0] or line.pieces[0][0] == key)


@cache
def _table() -> tuple[_Line, ...]:
    lines = []
    for row in MESSAGES.strip().splitlines():
        english, spanish = row.split(" => ")
        lines.append(_Line(tuple(_SLOT.split(english)[::2]), tuple(_SLOT.findall(english)), spanish))
    return tuple(sorted(lines, key=lambda line: -sum(map(len, line.pieces))))
