"""Cutting a side of a row in two, and putting parts of one sentence together again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aligner.errors import ReviewError
from aligner.review.state import Piece, pieces_text

__all__ = ["Cut", "cut_pieces", "joined"]


@dataclass(frozen=True, slots=True)
class Cut:
    """Before the `place`-th sentence of a side (from 0), or `offset` characters into its text as it is shown."""

    place: int
    offset: int = 0


def cut_pieces(pieces: tuple[Piece, ...], texts: Sequence[str], cut: Cut | None) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """What stands before the cut, and behind it. None: everything before. Raises ReviewError for a cut outside the side."""
    if cut is None:
        return pieces, ()
    if not 0 <= cut.place <= len(pieces) or cut.offset < 0 or (cut.place == len(pieces) and cut.offset):
        raise ReviewError("this sentence was changed meanwhile; look at it again and repeat what you wanted")
    if cut.offset == 0:
        return pieces[: cut.place], pieces[cut.place :]
    piece = pieces[cut.place]
    shown = pieces_text([piece], texts)[0]
    if not shown[: cut.offset].strip():
        return pieces[: cut.place], pieces[cut.place :]
    if not shown[cut.offset :].strip():
        return pieces[: cut.place + 1], pieces[cut.place + 1 :]
    first, second = _halves(piece, texts[piece.segment], shown, cut.offset)
    return (*pieces[: cut.place], first), (second, *pieces[cut.place + 1 :])


def _halves(piece: Piece, text: str, shown: str, offset: int) -> tuple[Piece, Piece]:
    original = text[piece.start : piece.end]
    indent = len(original) - len(original.lstrip())
    if piece.text is None:
        middle = piece.start + indent + offset
        return replace(piece, end=middle), replace(piece, start=middle)
    # Where the original is to be cut is known where both texts begin or end alike; else at about the same share of it.
    core = original.strip()
    if core.startswith(shown[:offset]):
        inside = offset
    elif core.endswith(shown[offset:]):
        inside = len(core) - (len(shown) - offset)
    else:
        inside = round(len(core) * offset / len(shown))
    middle = piece.start + indent + inside
    return (
        replace(piece, end=middle, text=shown[:offset].strip()),
        replace(piece, start=middle, text=shown[offset:].strip()),
    )


def joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, neighbouring parts of one sentence as one again where nobody changed their text."""
    whole: list[Piece] = []
    for piece in pieces:
        last = whole[-1] if whole else None
        same = last is not None and (last.segment, last.end) == (piece.segment, piece.start)
        if last is not None and same and last.text is None and piece.text is None:
            whole[-1] = replace(last, end=piece.end)
        else:
            whole.append(piece)
    return tuple(whole)
