"""Links to other articles inside a paragraph: "… (Lee también: …)" in brackets, or "… Read more: …" at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from aligner.articles.html.labels import LONGEST_LABEL, is_led_to, leads_to_article, says_where_to_read
from aligner.articles.html.pieces import Piece

__all__ = ["without_asides"]

_OPENED = re.compile(r"(?<!\s)\s*+[(\[]\s*+([^()\[\]]*+)$")
_CLOSED = re.compile(r"\s*+[.!?]?+\s*+[)\]]")
_NEW_SENTENCE = re.compile(r".*[.!?…][\"”»’')\]]*(\s++[^.!?…]*+)$", re.DOTALL)
_NOTHING = re.compile(r"[\s.|»›>→)\]]*")


def without_asides(pieces: Sequence[Piece]) -> tuple[Sequence[Piece], list[list[Piece]]]:
    """The pieces of a block without such links, and the pieces of each of them. A block that is nothing else stays as it is."""
    if not any(piece.linked for piece in pieces) or all(piece.linked or piece.text.isspace() for piece in pieces):
        return pieces, []
    text = "".join([piece.text for piece in pieces])
    spans = _spans(text, _linked_runs(pieces))
    if not spans or not _is_more_than(text, spans):
        return pieces, []
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    kept = [piece for start, end in zip(ends, starts, strict=True) for piece in _cut(pieces, start, end)]
    return kept, [_cut(pieces, start, end) for start, end in spans]


def _linked_runs(pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Where links begin and end; those that stand side by side are one."""
    runs: list[tuple[int, int]] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.linked and piece.text.strip():
            runs.append((runs.pop()[0] if runs and runs[-1][1] == at else at, end))
        elif runs and runs[-1][1] == at and piece.text.isspace():
            runs[-1] = runs[-1][0], end
        at = end
    return runs


def _spans(text: str, runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is to be left out of the text, in order."""
    found: list[tuple[int, int]] = []
    for start, end in runs:
        before = text[max(found[-1][1] if found else 0, start - LONGEST_LABEL - 10) : start]
        opened, closed = _OPENED.search(before), _CLOSED.match(text, end)
        if opened is not None and closed is not None and _is_aside(opened[1], text[start:end]):
            found.append((start - len(before) + opened.start(), closed.end()))
            continue
        sentence = _NEW_SENTENCE.match(before)
        if sentence is not None and _NOTHING.fullmatch(text, end) and leads_to_article(sentence[1] + text[start:end]):
            found.append((start - len(sentence[1]), len(text)))
    return found


def _is_aside(lead: str, linked: str) -> bool:
    """Whether what stands in brackets is nothing but a link to another article, with a few words before it."""
    return leads_to_article(lead + linked) or is_led_to(lead, linked) or (not lead and says_where_to_read(linked))


def _is_more_than(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the text has words outside the spans."""
    ends = [0, *(end for _, end in spans)]
    return any(any(map(str.isalnum, text[end:start])) for end, start in zip(ends, [*(start for start, _ in spans), len(text)], strict=True))


def _cut(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """The pieces between two places in the text."""
    ends = list(accumulate(len(piece.text) for piece in pieces))
    found = []
    for piece, last in zip(pieces, ends, strict=True):
        first = last - len(piece.text)
        part = piece.text[max(start - first, 0) : max(end - first, 0)]
        if part:
            found.append(replace(piece, text=part))
    return found
