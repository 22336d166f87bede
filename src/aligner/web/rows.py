"""A row as the page gets it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from aligner.bitext import Article, Bitext, Finding, Unit
from aligner.checks.consequence import rank
from aligner.checks.spanish import spanish_message
from aligner.languages.pair import Side
from aligner.review.state import FindingKey, Piece, Row, State, key_of_finding, pieces_text
from aligner.review.texts import side_text

__all__ = ["Places", "article_of", "decision_json", "is_open", "places_of", "row_json"]


def article_of(base: Bitext, side: Side) -> Article:
    """The article of a side."""
    return base.source if side == Side.SOURCE else base.target


Places = dict[Side, list[tuple[int, int]]]
"""Of each segment of a side: the number of its paragraph, and its own in it, both from 1."""


def places_of(base: Bitext) -> Places:
    """The places of all segments."""
    found: Places = {}
    for side in Side:
        segments = article_of(base, side).segments
        numbers = {paragraph: number for number, paragraph in enumerate(sorted({one.paragraph for one in segments}), 1)}
        counts: Counter[int] = Counter()
        found[side] = []
        for segment in segments:
            counts[segment.paragraph] += 1
            found[side].append((numbers[segment.paragraph], counts[segment.paragraph]))
    return found


def row_json(base: Bitext, places: Places, state: State, row: Row, unit: Unit | None, *, look: bool) -> dict[str, Any]:
    """What the page shows of a row. `unit`: what is known of its findings and scores, None when nothing is yet. `look`: see `triage`."""
    side, pieces = (Side.TARGET, row.target) if row.target else (Side.SOURCE, row.source)
    found = None if unit is None else _findings(unit, row)
    return {
        **decision_json(row, look=look),
        "source": _side(base, state, row, Side.SOURCE),
        "target": _side(base, state, row, Side.TARGET),
        "where": places[side][pieces[0].segment],
        "quality": None if unit is None else unit.scores.quality,
        "reasons": [] if unit is None else list(unit.scores.reasons),
        "findings": found,
        "machine": None if unit is None else unit.source_machine,
        "backMachine": None if unit is None else unit.target_machine,
    }


def decision_json(row: Row, *, look: bool) -> dict[str, Any]:
    """What was decided about a row, whatever it holds."""
    return {"id": row.id, "mark": row.mark.value, "byHand": row.by_hand, "moved": row.moved, "note": row.note, "look": look}


def _side(base: Bitext, state: State, row: Row, side: Side) -> dict[str, Any]:
    """The text of a side, where its sentences begin, and of those that were edited the originals."""
    pieces, texts, article = row.side(side), state.texts(side), article_of(base, side)
    text, starts = side_text(article, pieces, texts)
    numbers = tuple(piece.segment for piece in pieces)
    kind = article.segments[numbers[0]].kind.value if numbers else None
    return {
        "text": text,
        "starts": starts,
        "ends": [start + len(shown) for start, shown in zip(starts, pieces_text(pieces, texts), strict=True)],
        "originals": [_original(piece, texts) if piece.text is not None else None for piece in pieces],
        "kind": kind,
    }


def _original(piece: Piece, texts: tuple[str, ...]) -> str:
    return texts[piece.segment][piece.start : piece.end].strip()


def _findings(unit: Unit, row: Row) -> list[dict[str, Any]]:
    listed = [(finding, key_of_finding(unit, finding), "") for finding in unit.findings]
    listed += [(one.finding, key_of_finding(unit, one.finding), one.scope) for one in unit.dismissed]
    return [_finding(finding, key, scope or ("here" if key in row.dismissed else "")) for finding, key, scope in listed]


def is_open(unit: Unit, finding: Finding, row: Row) -> bool:
    """Whether a finding of a unit was not dismissed."""
    return not row.dismissed or key_of_finding(unit, finding) not in row.dismissed


def _finding(finding: Finding, key: FindingKey, dismissed: str) -> dict[str, Any]:
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "message": finding.message,
        "spanish": spanish_message(finding.message),
        "source": finding.source_span,
        "target": finding.target_span,
        "key": {"check": key.check, "source": key.source, "target": key.target},
        "dismissed": dismissed,
        "rank": rank(finding),
    }
