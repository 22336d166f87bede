"""The hidden sheet of a workbook: pairs as they were written, checked field by field when they are read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from aligner.bitext import Finding, Kind, Link, Origin, Scores, Severity, Status, Unit
from aligner.text.characters import plain

__all__ = ["Record", "record_of"]

E = TypeVar("E", bound=StrEnum)


class Record:
    """A pair as it was: its document, languages and unit. The numbers of its link are those of its articles."""

    def __init__(self, data: dict[str, Any]) -> None:
        """Raises ValueError for what `unit_record` does not write."""
        self.document = _text(data, "document")
        self.languages = (_text(data, "source_language"), _text(data, "target_language"))
        scores = data.get("scores")
        measures = scores if isinstance(scores, dict) else {}
        self.unit = Unit(
            0,
            Link(_numbers(data, "source_segments"), _numbers(data, "target_segments")),
            _text(data, "source"),
            _text(data, "target"),
            source_machine=_optional(data, "source_machine"),
            target_machine=_optional(data, "target_machine"),
            source_kind=_choice(Kind, data.get("source_kind")),
            target_kind=_choice(Kind, data.get("target_kind")),
            origin=_choice(Origin, data.get("origin")) or Origin.HUMAN,
            status=_choice(Status, data.get("status")) or Status.AUTO,
            repeat=data.get("repeat") is True,
            degenerate=data.get("degenerate") is True,
            scores=_scores(_measure(data, "quality"), measures),
            findings=tuple(_finding(one) for one in _list(data.get("findings"))),
            id=_text(data, "id"),
            reviewer=_optional(data, "reviewer") or "",
            note=_optional(data, "note") or "",
        )


def record_of(pieces: Sequence[str]) -> Record:
    """The record of the cells behind an id, each between two bars. Raises ValueError."""
    if not pieces or not all(piece.startswith("|") and piece.endswith("|") and len(piece) > 1 for piece in pieces):
        raise ValueError("not a record")
    try:
        data = json.loads("".join(piece[1:-1] for piece in pieces))
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(data, dict):
        raise ValueError("not an object")
    return Record(data)


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")
    return plain(value)


def _optional(data: dict[str, Any], name: str) -> str | None:
    return None if data.get(name) is None else _text(data, name)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _numbers(data: dict[str, Any], name: str) -> tuple[int, ...]:
    numbers = _list(data.get(name))
    if not all(isinstance(one, int) and not isinstance(one, bool) and one >= 0 for one in numbers):
        raise ValueError(f"{name} are no numbers")
    return tuple(numbers)


def _measure(data: dict[str, Any], name: str) -> float | None:
    value = data.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9 else None


def _scores(quality: float | None, measures: dict[str, Any]) -> Scores:
    return Scores(
        quality,
        posterior=_measure(measures, "posterior"),
        chrf=_measure(measures, "chrf"),
        bleu=_measure(measures, "bleu"),
        ter=_measure(measures, "ter"),
        length_z=_measure(measures, "length_z"),
        coverage_source=_measure(measures, "coverage_source"),
        coverage_target=_measure(measures, "coverage_target"),
        adequacy=_measure(measures, "adequacy"),
    )


def _choice(kind: Callable[[str], E], value: object) -> E | None:
    return kind(value) if isinstance(value, str) else None


def _finding(value: object) -> Finding:
    if not isinstance(value, dict):
        raise ValueError("a finding is no object")
    return Finding(
        _text(value, "check"), Severity(_text(value, "severity")), _text(value, "message"), *(_span(value, s) for s in ("source", "target"))
    )


def _span(value: dict[str, Any], side: str) -> tuple[int, int] | None:
    numbers = _numbers(value, f"{side}_span")
    return (numbers[0], numbers[1]) if len(numbers) == 2 else None
