"""A text cut into sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set

from aligner import languages
from aligner.languages.segmentation_rules import NEUTRAL, PICTURE_CREDIT, SegmentationRules
from aligner.segmentation import engine
from aligner.segmentation.endings import LIST_NUMBER, ends_glued_sentence, ends_sentence, is_list_number
from aligner.segmentation.engine import Opinion
from aligner.segmentation.marks import Mark, glued_marks, marks
from aligner.segmentation.place import Place

__all__ = ["CREDIT", "segment_text"]

Span = tuple[int, int]

SHORT_QUOTATION = 50
"""Characters up to which a text that is one quotation stays one sentence."""
DATELINE = 70
"""Characters that a dateline may have."""

CREDIT = re.compile(PICTURE_CREDIT, re.IGNORECASE)
# No sentence ends inside an address.
_ADDRESS = re.compile(r"(?i:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]++@[\w-]+\.[\w.-]+")
_TOGETHER = re.compile(_ADDRESS.pattern + r"|\d[\d.,]*\d")
_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n\s*+")
_LIST_MARKER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}\s|[•‣▪]\s?")
_NUMBER_AT_START = re.compile(r"\s*(?:[•‣⁃▪–-]\s?)?(?P<number>\d{1,2}|[a-z])\.\s")
_NUMBER_AT_END = re.compile(r"(?<=\s)(?:[•‣⁃▪–-]\s?)?(?P<number>\d{1,2}|[a-z])\Z")
_LONE_OPENER = re.compile(r"[\"«“„‘(\[¿¡]{1,4}\s*+")
_DATELINE = re.compile(
    r"[^()]{2,60}\([^()]{2,30}\)\s?\.|[^\W\d_][^.!?]{2,40}, \d{1,2} [^.!?]{3,14}\.|[A-ZÁÉÍÓÚÜÑ' -]{3,30}(?:, [^.!?,]{2,20})?\."
)
_WHOLE_QUOTATION = re.compile(r"[\"“«„][^\"“”«»„]*[\"”»“]\Z")


def segment_text(text: str, language: str) -> list[Span]:
    """Spans of the sentences of a text, in order; between them is only white space.

    Any language code will do: what the library knows nothing of is cut by sentencex, with addresses and numbers kept together.
    """
    rules = languages.segmentation_rules(language)
    spans: list[Span] = []
    at = 0
    for credit in CREDIT.finditer(text):
        spans += _sentences(text, at, credit.start(), language, rules)
        end = credit.end() + (text[credit.end() : credit.end() + 1] == ".")
        spans.append((credit.start(), end))
        at = end
    spans += _sentences(text, at, len(text), language, rules)
    return _joined_remains(text, spans)


def _sentences(text: str, start: int, end: int, language: str, rules: SegmentationRules) -> list[Span]:
    part = text[start:end]
    if not part.strip():
        return []
    # Blank lines part blocks, wherever they come from.
    blank = {m.end() for m in _BLANK_LINE.finditer(part)}
    if len(part) <= SHORT_QUOTATION and _WHOLE_QUOTATION.match(part.strip()):
        starts = sorted({0, *blank})
    else:
        starts = sorted({0, *blank, *_starts(part, language, rules)})
    pieces = [(a, b) for a, b in zip(starts, [*starts[1:], len(part)], strict=True) if part[a:b].strip()]
    return [_stripped(text, start + a, start + b) for a, b in _joined(part, pieces, blank)]


def _starts(part: str, language: str, rules: SegmentationRules) -> list[int]:
    """Where sentences start, in order, the first one left out."""
    if rules is NEUTRAL:
        return _engine_starts(part, language)
    own = list(marks(part, rules.opening, rules.closing))
    opinion = engine.opinion(part, [mark.next for mark in own], language)
    addresses = _spans(_ADDRESS, part) if "@" in part or "://" in part or "www." in part else []
    glued = [mark for mark in glued_marks(part) if opinion.agrees(mark.next, mark.core) and not _is_within(addresses, mark.end)]
    taken = sorted((mark.end, mark.core) for mark in (*own, *glued))
    alone = [s for s in opinion.starts if not _touches(taken, s) and _is_entry(part, s)]
    starts: list[int] = []
    begin = 0
    for at, mark in sorted([*((mark.start, mark) for mark in (*own, *glued)), *((s, None) for s in alone)], key=_position):
        if mark is None:
            start = at
        elif (entry := _entry_start(part, begin, mark)) is not None:
            start = entry
        elif _ends(part, begin, mark, opinion, rules, language):
            start = _start_behind(part, mark, opinion)
        else:
            continue
        starts.append(start)
        begin = start
    return starts


def _position(event: tuple[int, Mark | None]) -> int:
    return event[0]


def _ends(part: str, begin: int, mark: Mark, opinion: Opinion, rules: SegmentationRules, language: str) -> bool:
    place = Place(part, begin, mark, opinion.agrees(mark.end, mark.core), rules, language)
    if mark.next == mark.closed:
        return ends_glued_sentence(place)
    if begin == 0 and place.opening.startswith(("-", "–", "—")) and mark.closed < DATELINE and _DATELINE.fullmatch(part[: mark.closed]):
        return False
    return ends_sentence(place)


def _entry_start(part: str, begin: int, mark: Mark) -> int | None:
    """Where the next entry of a list on one line starts, when its number stands before a mark: "1. Milk 2. Bread"."""
    if not part[mark.start - 1].isdigit() and not part[mark.start - 2 : mark.start - 1].isspace():
        return None
    last, this = _NUMBER_AT_START.match(part, begin), _NUMBER_AT_END.search(part, max(begin, mark.start - 8), mark.start)
    if not last or not this or this.start() <= last.end():
        return None
    before, now = last["number"], this["number"]
    follows = int(before) + 1 == int(now) if before.isdigit() and now.isdigit() else len(before + now) == 2 and ord(before) + 1 == ord(now)
    return this.start() if follows else None


def _start_behind(part: str, mark: Mark, opinion: Opinion) -> int:
    """A straight quotation mark that stands apart closes what was quoted, or opens what comes: the engine counts them."""
    for start in opinion.starts_between(mark.next + 1, mark.core):
        if part[start - 1].isspace() and not part[mark.next : start].strip().strip("\"'"):
            return start
    return mark.next


def _is_entry(part: str, start: int) -> bool:
    """Whether the engine starts an entry of a list here, or a sentence behind a mark that only it knows."""
    before = part[start - 1]
    return (
        before == "\n"
        or (before.isspace() and _LIST_MARKER.match(part, start) is not None)
        or part[max(0, start - 4) : start].rstrip()[-1:] in "。！？"
    )


def _engine_starts(part: str, language: str) -> list[int]:
    """What the engine alone says, outside addresses and numbers."""
    cuts = [mark.next for mark in marks(part, NEUTRAL.opening, NEUTRAL.closing)]
    kept_together = _spans(_TOGETHER, part)
    return [start for start in engine.starts(part, cuts, language) if not _is_within(kept_together, start)]


def _spans(pattern: re.Pattern[str], part: str) -> list[Span]:
    return [found.span() for found in pattern.finditer(part)]


def _is_within(spans: Sequence[Span], place: int) -> bool:
    """Whether a place is inside one of the spans, in order; their ends are outside."""
    index = bisect_right(spans, (place, -1)) - 1
    return index >= 0 and spans[index][0] < place < spans[index][1]


def _touches(spans: Sequence[Span], place: int) -> bool:
    index = bisect_right(spans, (place, len(spans) and spans[-1][1] + 1)) - 1
    return index >= 0 and place <= spans[index][1]


def _joined(part: str, pieces: Sequence[Span], blank: Set[int]) -> list[Span]:
    """Pieces that cannot stand alone go to their neighbour, but never across a blank line."""
    joined: list[Span] = []
    is_opening = False
    for a, b in pieces:
        if joined and a not in blank and (is_opening or _continues(part, joined[-1], a, b)):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
        # "« Nadie": an opening mark that stands apart waits for what it opens.
        is_opening = joined[-1][0] == a and _LONE_OPENER.fullmatch(part[a:b].lstrip()) is not None
    return joined


def _continues(part: str, before: Span, start: int, end: int) -> bool:
    here = part[start:end].lstrip()
    if here[0] in ",;:" or (not any(c.isalnum() for c in here) and not _LONE_OPENER.fullmatch(here)):
        return True
    return before[1] - before[0] < LIST_NUMBER and is_list_number(part[before[0] : before[1]])


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _joined_remains(text: str, spans: list[Span]) -> list[Span]:
    """Bits without a letter or figure, such as a lone stop after a credit, go to the segment before."""
    joined: list[Span] = []
    for a, b in spans:
        if joined and not any(c.isalnum() for c in text[a:b]):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    return joined
