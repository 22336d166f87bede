"""What is put into the bytes of a document: marks between characters, and text that is marked as deleted or inserted.

Nothing is taken out. A run that is cut gets an end and a new beginning with the same properties, so that text and formatting stay as they
were.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from aligner.formats.word.lines import Spot
from aligner.formats.word.runs import Piece, Run

__all__ = ["Change", "Edits"]

PRESERVE = b' xml:space="preserve"'


@dataclass(frozen=True, slots=True)
class Change:
    """Characters of a piece from `start` to `end` that are deleted as a tracked change; `opening`: the start tag of the deletion.

    `inserted`: elements that stand behind it.
    """

    piece: Piece
    start: int
    end: int
    opening: bytes
    closing: bytes
    inserted: bytes = b""


@dataclass
class Edits:
    """Marks and changes of a document, and the bytes that they make of it.

    Marks at one place stand in this order: what closes something, what stands alone, what opens something.
    """

    content: bytes
    _marks: defaultdict[int, dict[int, list[tuple[int, bytes]]]] = field(default_factory=lambda: defaultdict(dict))
    _pieces: dict[int, Piece] = field(default_factory=dict)
    _changes: defaultdict[int, list[Change]] = field(default_factory=lambda: defaultdict(list))
    _around: defaultdict[int, list[tuple[int, bytes]]] = field(default_factory=lambda: defaultdict(list))

    def mark(self, place: Spot | Run, element: bytes, order: int, *, behind: bool = False) -> None:
        """Put an element at a place; `order`: 0 closes, 1 stands alone, 2 opens. At a run it stands before it, or `behind` it."""
        if isinstance(place, Run):
            self._around[place.end if behind else place.start].append((order, element))
            return
        piece, index = place.piece, place.index
        run = piece.run
        length = len(piece.text)
        if not piece.can_be_cut:
            # What stands for one character, or cannot be cut: on that side of it which is nearer.
            index = 0 if index * 2 < max(length, 1) else length
        is_first, is_last = piece is run.pieces[0], piece is run.pieces[-1]
        if index == 0 and is_first and not self._is_changed_at(piece, 0):
            self._around[run.start].append((order, element))
        elif index >= length and is_last and not self._is_changed_at(piece, length):
            self._around[run.end].append((order, element))
        else:
            self._pieces[id(piece)] = piece
            self._marks[id(piece)].setdefault(index, []).append((order, element))

    def change(self, change: Change) -> bool:
        """Delete characters as a tracked change, unless some of them are deleted already. Comes before the marks in the same piece."""
        others = self._changes[id(change.piece)]
        if any(change.start < other.end and other.start < change.end for other in others):
            return False
        self._pieces[id(change.piece)] = change.piece
        others.append(change)
        return True

    def _is_changed_at(self, piece: Piece, index: int) -> bool:
        return any(index in (change.start, change.end) for change in self._changes.get(id(piece), ()))

    def insertions(self) -> list[tuple[int, bytes]]:
        """All that is put in, as (offset in the bytes, what), in order."""
        found = [(at, _joined(elements)) for at, elements in self._around.items()]
        for key, piece in self._pieces.items():
            found += self._of_piece(piece, self._marks.get(key, {}), sorted(self._changes.get(key, ()), key=lambda one: one.start))
        return sorted(found, key=lambda one: one[0])

    def result(self) -> bytes:
        """The bytes with everything put in."""
        parts, done = [], 0
        for at, what in self.insertions():
            parts += [self.content[done:at], what]
            done = at
        return b"".join((*parts, self.content[done:]))

    def _of_piece(self, piece: Piece, marks: dict[int, list[tuple[int, bytes]]], changes: list[Change]) -> list[tuple[int, bytes]]:
        run, content = piece.run, self.content
        start_tag = content[piece.start : piece.tag_end]
        end_tag = b"</" + content[run.start + 1 : run.tag_end].split()[0].rstrip(b">") + b">"
        opening = content[run.start : run.tag_end] + self.properties(run)
        if not piece.can_be_cut:
            # Between this piece and its neighbour in the run.
            return [(piece.end if index else piece.start, end_tag + _joined(found) + opening) for index, found in marks.items()]
        name = start_tag[1:].split()[0].rstrip(b">")
        text_tag = start_tag if piece.is_preserved else b"<" + name + PRESERVE + b">"
        delete_tag = b"<" + name[:-1] + b"delText" + PRESERVE + b">"
        close_text, close_delete = b"</" + name + b">", b"</" + name[:-1] + b"delText>"
        starts = {change.start: change for change in changes}
        ends = {change.end: change for change in changes}
        found: list[tuple[int, bytes]] = []
        places = sorted({*marks, *starts, *ends})
        if not piece.is_preserved and b"xml:space" not in start_tag and piece.text[max(places[0] - 1, 0) : places[0]].isspace():
            # The first part ends with a blank, which would be lost.
            found.append((piece.tag_end - 1, PRESERVE))
        inside: Change | None = None
        for index in places:
            what = (close_delete + end_tag + inside.closing) if inside is not None else close_text + end_tag
            if index in ends:
                what += ends[index].inserted
                inside = None
            what += _joined(marks.get(index, []))
            inside = starts.get(index, inside)
            # The last part ends as the whole did: a blank that did not count there does not count now.
            is_whole_end = index == places[-1] and not piece.text[index : index + 1].isspace()
            what += (inside.opening + opening + delete_tag) if inside is not None else opening + (start_tag if is_whole_end else text_tag)
            found.append((piece.offsets[index] if index < len(piece.offsets) else piece.content[1], what))
        return found

    def properties(self, run: Run) -> bytes:
        """The properties of a run, without the mark of somebody's change of them."""
        if run.properties is None:
            return b""
        start, end = run.properties
        if run.property_change is None:
            return self.content[start:end]
        return self.content[start : run.property_change[0]] + self.content[run.property_change[1] : end]


def _joined(elements: list[tuple[int, bytes]]) -> bytes:
    return b"".join(element for _, element in sorted(elements, key=lambda one: one[0]))
