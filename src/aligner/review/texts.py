"""The text of a side of a row, and where in it each of its sentences begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from aligner.bitext import Article
from aligner.review.state import Piece, pieces_text

__all__ = ["side_text"]


def side_text(article: Article, pieces: Sequence[Piece], texts: Sequence[str]) -> tuple[str, list[int]]:
    """The text of pieces that follow each other as it stands in the article, else the texts with a space between them; and the offset
    in it at which each piece begins.
    """
    shown = pieces_text(pieces, texts)
    if pieces and all(piece.text is None for piece in pieces) and all(_follows(a, b, texts) for a, b in pairwise(pieces)):
        starts = [_start(article, piece, texts) for piece in pieces]
        text = article.text[starts[0] : starts[-1] + len(shown[-1])]
        return text, [start - starts[0] for start in starts]
    starts, at = [], 0
    for text in shown:
        starts.append(at)
        at += len(text) + 1
    return " ".join(shown), starts


def _follows(before: Piece, after: Piece, texts: Sequence[str]) -> bool:
    if before.segment == after.segment:
        return before.end == after.start
    return after.segment == before.segment + 1 and after.start == 0 and before.end == len(texts[before.segment])


def _start(article: Article, piece: Piece, texts: Sequence[str]) -> int:
    original = texts[piece.segment][piece.start : piece.end]
    return article.segments[piece.segment].start + piece.start + len(original) - len(original.lstrip())
