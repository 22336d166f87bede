"""Slips of a translation mended in its Word document, as tracked changes that the translator accepts or rejects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

from aligner.bitext import Bitext, Span, Unit
from aligner.checks.writing.fixes import Fix, decimal_mark, fixes_of
from aligner.formats.word.comments import AUTHOR
from aligner.formats.word.edits import Change, Edits
from aligner.formats.word.lines import ArticleMap, Spot
from aligner.formats.word.runs import Piece, Run

__all__ = ["Changes"]


@dataclass(frozen=True, slots=True)
class Changes:
    """Puts changes into `edits`. `numbers`: of elements that are not there yet. `prefix`: as `runs.prefix_of` gives it.

    `date`: the attribute that says when.
    """

    edits: Edits
    numbers: Iterator[int]
    prefix: str
    date: str

    def mend(self, bitext: Bitext, where: ArticleMap) -> list[tuple[Unit, Fix]]:
        """Put the fixes of all units into the document, and return those that could be put there."""
        mark = decimal_mark((unit.target for unit in bitext.units), bitext.target.language)
        found = []
        for unit in bitext.units:
            if unit.link.target:
                base = bitext.target.segments[unit.link.target[0]].start
                fixes = fixes_of(unit, bitext.languages, mark)
                found += [(unit, fix) for fix in fixes if self._put(where, (base + fix.start, base + fix.end), fix.text)]
        return found

    def mend_blanks(self, where: ArticleMap) -> int:
        """Delete the second of two blanks in the document, where an article has one. Returns how many were deleted."""
        count = 0
        for _, line in where.lines:
            if isinstance(line, Run):
                continue
            for (character, spot), (_, following) in pairwise(line):
                blanks = spot.piece.text[spot.index : following.index]
                if character == " " and following.piece is spot.piece and len(blanks) > 1 and set(blanks) == {" "} and _is_open(spot):
                    count += self._delete(spot.piece, (spot.index + 1, following.index), "")
        return count

    def _put(self, where: ArticleMap, span: Span, text: str) -> bool:
        """Whether a fix could be put into the document: it must be in one piece of text that nobody else is changing."""
        start, end = span
        first = where.start(start) if end > start else where.end(start)
        last = where.end(end)
        if not (isinstance(first, Spot) and isinstance(last, Spot)) or first.piece is not last.piece or not _is_open(first):
            return False
        if first == last:
            self.edits.mark(first, self._inserted(first.piece.run, text).encode("utf-8"), 1)
            return True
        return last.index > first.index and self._delete(first.piece, (first.index, last.index), text)

    def _delete(self, piece: Piece, span: Span, text: str) -> bool:
        opening = f'<w:del{self.prefix} w:id="{next(self.numbers)}" w:author="{AUTHOR}"{self.date}>'
        inserted = self._inserted(piece.run, text) if text else ""
        return self.edits.change(Change(piece, *span, opening.encode(), b"</w:del>", inserted.encode("utf-8")))

    def _inserted(self, run: Run, text: str) -> str:
        """A tracked insertion with the formatting of a run."""
        properties = self.edits.properties(run).decode("utf-8")
        attributes = f'{self.prefix} w:id="{next(self.numbers)}" w:author="{AUTHOR}"{self.date}'
        return f'<w:ins{attributes}><w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:ins>'


def _is_open(spot: Spot) -> bool:
    """Whether text can be changed here: nobody has inserted it, to be decided yet, and its characters have their places."""
    return spot.piece.can_be_cut and not spot.piece.run.is_tracked
