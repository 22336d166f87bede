"""Aligning again what nobody decided about, between the rows that are decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.alignment import Request, align_many, choose_lexicon
from aligner.bitext import Article, Bitext, Link, Segment
from aligner.languages.pair import Side
from aligner.review.operations import Realign, Run
from aligner.review.state import Piece, Row, State, pieces_text
from aligner.settings import Settings

__all__ = ["align_settings", "realign"]


def realign(base: Bitext, state: State, settings: Settings) -> Realign | None:
    """New links of the rows that nobody decided about; None when they stay as they are.

    Rows that are accepted, rejected, marked as needing work or put together by hand keep their sentences, and no link crosses them: a
    row of one and one is an anchor, others are closed off. Passages that were moved by hand take no part.
    """
    rows = [row for row in state.rows if not row.moved]
    sides = {side: [piece for row in rows for piece in row.side(side)] for side in Side}
    anchors, breaks, runs = _marks(rows)
    if not runs:
        return None
    request = Request(
        _segments(base.source, sides[Side.SOURCE], state.source),
        _segments(base.target, sides[Side.TARGET], state.target),
        lexicon=choose_lexicon(settings.lexicon, base.source.language, base.target.language),
        anchors=anchors,
        breaks=breaks,
        source_language=base.source.language,
        target_language=base.target.language,
        encoder=settings.encoder(),
    )
    links = next(align_many([request])).links
    changed = []
    for (first, last), (start, end) in runs:
        own = [link for link in links if _lies_in(link, start, end)]
        sizes = [(len(link.source), len(link.target)) for link in own]
        if sizes != [(len(row.source), len(row.target)) for row in rows[first : last + 1]]:
            posteriors = [round(min(max(link.posterior, 0.0), 1.0), 4) for link in own]
            new = tuple((n, m, posterior) for (n, m), posterior in zip(sizes, posteriors, strict=True))
            changed += list(_between_moved(state, rows[first], rows[last], new))
    return Realign(tuple(changed)) if changed else None


def align_settings(bitext: Bitext) -> Settings:
    """The settings of the aligner that a bitext was made with, as its signature names them."""
    parts = dict(part.partition(":")[::2] for part in bitext.signature.split("|"))
    return Settings(lexicon=parts.get("lexicon") != "no", embeddings="none" if parts.get("embeddings") == "none" else "auto")


_Place = tuple[int, int]
_RunOfRows = tuple[_Place, tuple[_Place, _Place]]
"""First and last row of a run, and the places (source, target) where it starts and ends."""


def _marks(rows: Sequence[Row]) -> tuple[list[_Place], list[_Place], list[_RunOfRows]]:
    """Anchors and breaks of the decided rows, and the runs of the others."""
    anchors: list[_Place] = []
    breaks: list[_Place] = []
    runs: list[_RunOfRows] = []
    i = j = 0
    open_run: tuple[int, _Place] | None = None
    for number, row in enumerate(rows):
        if row.is_fixed:
            if open_run is not None:
                runs.append(((open_run[0], number - 1), (open_run[1], (i, j))))
                open_run = None
            if len(row.source) == len(row.target) == 1:
                anchors.append((i, j))
            else:
                breaks += [(i, j), (i + len(row.source), j + len(row.target))]
        elif open_run is None:
            open_run = number, (i, j)
        i, j = i + len(row.source), j + len(row.target)
    if open_run is not None:
        runs.append(((open_run[0], len(rows) - 1), (open_run[1], (i, j))))
    return anchors, breaks, runs


def _lies_in(link: Link, start: _Place, end: _Place) -> bool:
    """Whether a link lies between two places. One side may be empty."""
    return all(
        start[side] <= min(numbers) and max(numbers) < end[side] for side, numbers in enumerate((link.source, link.target)) if numbers
    )


def _between_moved(state: State, first: Row, last: Row, links: tuple[tuple[int, int, float], ...]) -> Iterator[Run]:
    """The run, unless a passage that was moved stands in the middle of it: then it stays as it is."""
    places = {row.id: place for place, row in enumerate(state.rows)}
    if not any(row.moved for row in state.rows[places[first.id] : places[last.id] + 1]):
        yield Run(first.id, last.id, links)


def _segments(article: Article, pieces: Sequence[Piece], texts: Sequence[str]) -> list[Segment]:
    shown = pieces_text(pieces, texts)
    return [replace(article.segments[piece.segment], text=text, repeat_of=None) for piece, text in zip(pieces, shown, strict=True)]
