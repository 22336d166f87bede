"""The pieces of text between the tags of a block, and the block that they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.articles.html.labels import is_date
from aligner.articles.html.marks import Region, Role
from aligner.articles.html.outline import HEADINGS, Block, Node, clean

__all__ = ["Piece", "are_apart", "block_of", "is_wrapped"]

LONGEST_MARKED = 160
"""Characters of a block in which a name, a date or a button that has an element of its own is looked for."""
WRAPPED_LINE = 50
"""Characters from which a line that breaks inside a sentence is taken as wrapped by hand."""
_FINAL = re.compile(r"[.!?…:;][\"”»’')\]]*$")
_SEPARATORS = " \t\n|·•–—-/,;"
_SAYING = frozenset(".…!?¡¿")
_CLOSING = ".,:;!?…»”)"
_OPENING = '¿¡«“‘("—–@©'
_PHRASES = frozenset(("span", "a", "font", "small", "cite", "label", "data", "time"))
"""Elements that often stand on lines of their own by the page's style sheet."""
_OF_TEXT = HEADINGS | {"p", "li", "td", "th", "dd", "dt", "blockquote", "figcaption"}


@dataclass(slots=True)
class Piece:
    """Text without an element's boundary in it."""

    text: str
    linked: bool
    pictured: bool
    role: Role
    region: Region


def are_apart(before: str, after: str, tag: str) -> bool:
    """Whether a space is shown between two elements that touch in the source, or, without a tag, between one and the text beside it."""
    if len(before.strip()) < 2 or before[-1].isspace() or after[0].isspace():
        return False
    new = after[0].isupper() or after[0] in _OPENING
    if not tag:
        # A new sentence; "EE.UU." is none.
        return new and before[-1] in _CLOSING and (before[-2].islower() or before[-2].isdigit() or before[-2] in _CLOSING)
    if new:
        return before[-1].islower() or before[-1].isdigit() or before[-1] in _CLOSING
    phrases = " " in before.strip() or " " in after.strip()
    return tag in _PHRASES and phrases and len(after.strip()) > 1 and before[-1].isalnum() and after[0].isalnum()


def is_wrapped(before: str, after: str) -> bool:
    """Whether a line that was broken by hand goes on in the next one."""
    return len(before) >= WRAPPED_LINE and after[0].islower() and not _FINAL.search(before[-4:])


def block_of(pieces: Sequence[Piece], index: int, node: Node | None) -> Block | None:
    """The block of some pieces in a node, None when nothing is to be seen in them."""
    text = clean("".join([piece.text for piece in pieces]))
    if not text or _is_ornament(text):
        return None
    block = Block(text, index, node.tag if node is not None else "body")
    if any(piece.role != Role.NONE or piece.region != Region.NONE for piece in pieces):
        _read_marks(block, pieces, node.role if node is not None else Role.NONE)
    linked = sum(map(str.isalnum, "".join([piece.text for piece in pieces if piece.linked])))
    if linked:
        block.linked = min(1.0, linked / max(sum(map(str.isalnum, block.text)), 1))
    return block


def _is_ornament(text: str) -> bool:
    """Whether nothing is said: a row of stars or dashes, a picture sign."""
    return not text[0].isalnum() and not any(char.isalnum() or char in _SAYING for char in text)


def _read_marks(block: Block, pieces: Sequence[Piece], role: Role) -> None:
    """A line of names, dates and buttons is the names; a date, a name or a button inside a sentence belongs to it."""
    shown = [piece for piece in pieces if not piece.text.isspace()]
    marked = [piece for piece in shown if piece.role != Role.NONE or piece.region != Region.NONE]
    rest = clean("".join([piece.text for piece in pieces if piece.role == Role.NONE and piece.region == Region.NONE]))
    if not rest.strip(_SEPARATORS) and len(block.text) <= LONGEST_MARKED:
        block.region = min([piece.region for piece in marked], default=Region.NONE)
    if len(rest) > LONGEST_MARKED or (len(rest) > WRAPPED_LINE and _FINAL.search(rest[-4:])):
        return
    names = any(piece.role == Role.BYLINE for piece in pieces)
    of_names = names or role in (Role.BYLINE, Role.TIME)
    if of_names or (block.tag not in _OF_TEXT and Role.TIME in (shown[0].role, shown[-1].role)):
        kept = [piece.text if _is_of_names(piece) else " " for piece in pieces]
        text = clean("".join(kept)).strip(_SEPARATORS)
        block.text = text or block.text
        if names:
            block.role = Role.BYLINE
        elif not text:
            block.role = Role.TIME
    elif all(piece.role == Role.TIME for piece in shown):
        block.role = Role.TIME


def _is_of_names(piece: Piece) -> bool:
    """Whether a piece of a line of names and dates is no date and no button."""
    if piece.role == Role.BYLINE:
        return True
    return piece.role != Role.TIME and piece.region == Region.NONE and not is_date(piece.text)
