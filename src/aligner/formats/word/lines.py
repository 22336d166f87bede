"""Which character of an article is where in its Word document: the reading of `articles.docx`, followed character by character."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from aligner.articles.docx import note_lines
from aligner.bitext import Article
from aligner.formats.word.runs import Piece, Run, Runs
from aligner.text.characters import normalise

__all__ = ["ArticleMap", "Spot", "map_article"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place between two characters: before the character `index` of a piece, or behind its last one."""

    piece: Piece
    index: int


_Character = tuple[str, Spot]
Line = tuple[_Character, ...]


@dataclass(frozen=True)
class ArticleMap:
    """Where the characters of an article are. `lines`: start in the article, and the characters of the line or the run that stands for it.

    A line of a note is where its mark is, and one in a text box where the box is anchored: Word has no comments inside these.
    """

    lines: tuple[tuple[int, Line | Run], ...]

    def start(self, offset: int) -> Spot | Run | None:
        """The place before the character at an offset of the article; a run for what stands elsewhere; None where nothing is known."""
        found = self._line(offset)
        if found is None:
            return None
        first, line = found
        if isinstance(line, Run):
            return line
        return line[offset - first][1] if offset - first < len(line) else _behind(line, len(line))

    def end(self, offset: int) -> Spot | Run | None:
        """The place behind the character before an offset of the article, else as `start`."""
        found = self._line(offset - 1)
        if found is None:
            return None
        first, line = found
        return line if isinstance(line, Run) else _behind(line, min(offset - first, len(line)))

    def _line(self, offset: int) -> tuple[int, Line | Run] | None:
        """The line that holds an offset, or the last one before it."""
        number = bisect_right(self.lines, offset, key=lambda line: line[0])
        return self.lines[number - 1] if number else None


def _behind(line: Line, number: int) -> Spot:
    """The place behind the `number`-th character of a line, counted from 1."""
    spot = line[max(number, 1) - 1][1]
    following = line[number][1] if number < len(line) else None
    if following is not None and following.piece is spot.piece and following.index > spot.index:
        # Up to the next character, so that a mark above a letter stays with it.
        return following
    return Spot(spot.piece, spot.index + 1)


def map_article(article: Article, runs: Runs, content: bytes) -> ArticleMap:
    """Where the lines of an article are in the document that it was read from. `content`: the whole DOCX file, in the usual form."""
    waiting: defaultdict[str, deque[Line | Run]] = defaultdict(deque)
    for line in _lines(runs):
        text = "".join(character for character, _ in line)
        host = line[0][1].piece.run.host
        waiting[text].append(line if host is None else host)
    for kind, identifier, text in note_lines(BytesIO(content)):
        run = runs.notes.get((kind, identifier))
        if run is not None:
            waiting[text].append(run)
    found = []
    for start, end, _ in article.blocks:
        candidates = waiting.get(article.text[start:end])
        if candidates:
            found.append((start, candidates.popleft()))
    return ArticleMap(tuple(found))


def _lines(runs: Runs) -> Iterator[Line]:
    """The lines of all paragraphs as the article has them."""
    for paragraph in runs.paragraphs:
        characters = ((character, Spot(piece, index)) for piece in paragraph.pieces for index, character in enumerate(piece.text))
        for is_break, line in groupby(characters, key=lambda one: one[0] == "\n"):
            if not is_break:
                written = tuple(_collapsed(_normalised(tuple(_collapsed(line)))))
                if written:
                    yield written


def _collapsed(characters: Iterable[_Character]) -> Iterator[_Character]:
    """The characters with one blank in place of several, and none at the ends."""
    blank: Spot | None = None
    begun = False
    for character, spot in characters:
        if character.isspace():
            blank = blank or spot
            continue
        if blank is not None and begun:
            yield " ", blank
        blank, begun = None, True
        yield character, spot


def _normalised(characters: Sequence[_Character]) -> Sequence[_Character]:
    """The characters in one way of writing."""
    text = "".join(character for character, _ in characters)
    normalised = normalise(text, keep_lines=True)
    if normalised.text == text:
        return characters
    last = len(characters) - 1
    return tuple((character, characters[min(normalised.original(number), last)][1]) for number, character in enumerate(normalised.text))
