"""Entries of the log as JSON, and back. What is read may come from anywhere: it is checked field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.operations import (
    Annotate,
    Decide,
    Direction,
    Dismiss,
    Edit,
    Link,
    Merge,
    Move,
    Operation,
    Realign,
    Replace,
    Run,
    Split,
    Unlink,
)
from aligner.review.pieces import Cut
from aligner.review.state import FindingKey, Mark, Piece, Row

__all__ = ["Entry", "Step", "action_name", "entry_from_json", "entry_to_json", "operation_from", "operation_to", "row_from", "row_to"]


class Step(StrEnum):
    """An entry that goes through the history instead of adding to it."""

    UNDO = "undo"
    REDO = "redo"


Entry = Operation | Step


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**53:
        raise ValueError(f"{value!r} is no number from 0")
    return value


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{value!r} is no number from 0 to 1")
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false")
    return value


def _one_of(kind: type[StrEnum]) -> Callable[[object], Any]:
    return lambda value: kind(_text(value))


def _or_none(parse: Callable[[object], Any]) -> Callable[[object], Any]:
    return lambda value: None if value is None else parse(value)


def _many(parse: Callable[[object], Any]) -> Callable[[object], Any]:
    def parse_all(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ValueError(f"{value!r} is no list")
        return tuple(parse(one) for one in value)

    return parse_all


def _triple(value: object) -> tuple[int, int, float]:
    if not isinstance(value, list) or len(value) != 3:
        raise ValueError(f"{value!r} is no link")
    return _number(value[0]), _number(value[1]), _share(value[2])


def _record(kind: type[Any], parsers: Mapping[str, Callable[[object], Any]]) -> Callable[[object], Any]:
    """Reads an object with exactly the fields that are known; those with a default may be missing."""

    def parse(value: object) -> Any:
        if not isinstance(value, dict) or not value.keys() <= parsers.keys():
            raise ValueError(f"{value!r} has other fields than {', '.join(parsers)}")
        try:
            return kind(**{name: parsers[name](value[name]) for name in value})
        except TypeError:
            raise ValueError(f"{value!r} lacks one of {', '.join(parsers)}") from None

    return parse


_CUT = _or_none(_record(Cut, {"place": _number, "offset": _number}))
_KEY = _record(FindingKey, {"check": _text, "source": _text, "target": _text})
_PIECE = _record(Piece, {"segment": _number, "start": _number, "end": _number, "text": _or_none(_text)})
_RUN = _record(Run, {"first": _number, "last": _number, "links": _many(_triple)})
_ROW = _record(
    Row,
    {
        "id": _number,
        "source": _many(_PIECE),
        "target": _many(_PIECE),
        "mark": _one_of(Mark),
        "by_hand": _flag,
        "moved": _flag,
        "note": _text,
        "dismissed": _many(_KEY),
        "posterior": _or_none(_share),
    },
)


@dataclass(frozen=True, slots=True)
class _Kind:
    operation: type[Any]
    parse: Callable[[object], Any]


def _kind(operation: type[Any], **parsers: Callable[[object], Any]) -> _Kind:
    return _Kind(operation, _record(operation, parsers))


_KINDS: dict[str, _Kind] = {
    "decide": _kind(Decide, rows=_many(_number), mark=_one_of(Mark)),
    "merge": _kind(Merge, row=_number),
    "split": _kind(Split, row=_number, source=_CUT, target=_CUT),
    "move": _kind(Move, row=_number, side=_one_of(Side), direction=_one_of(Direction)),
    "link": _kind(Link, source=_number, target=_number),
    "unlink": _kind(Unlink, row=_number),
    "edit": _kind(Edit, row=_number, side=_one_of(Side), place=_number, text=_or_none(_text)),
    "annotate": _kind(Annotate, row=_number, note=_text),
    "dismiss": _kind(Dismiss, row=_number, finding=_KEY, dismissed=_flag, scope=_text, reason=_text),
    "realign": _kind(Realign, runs=_many(_RUN)),
    "replace": _kind(Replace, first=_number, last=_number, rows=_many(_ROW), action=_text),
}
_NAMES = {kind.operation: name for name, kind in _KINDS.items()}


def operation_from(value: object) -> Operation:
    """The operation of a JSON object with its name under `do`. Raises ReviewError for anything else."""
    name = value.get("do") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(name, str) or name not in _KINDS:
        raise ReviewError(f"no such action: {str(name)[:40]!r}")
    try:
        operation: Operation = _KINDS[name].parse({key: part for key, part in value.items() if key != "do"})
    except ValueError as error:
        raise ReviewError(f"{name}: {str(error)[:200]}") from None
    return operation


def operation_to(operation: Operation) -> dict[str, Any]:
    """The JSON object of an operation."""
    return {"do": _NAMES[type(operation)], **_plain(operation)}


def action_name(operation: Operation) -> str:
    """The name of what a person did."""
    return operation.action if isinstance(operation, Replace) else _NAMES[type(operation)]


def entry_from_json(text: str) -> Entry:
    """An entry of the log. Raises ReviewError."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise ReviewError("an entry of the log cannot be read") from None
    name = value.get("do") if isinstance(value, dict) else None
    return Step(name) if name in tuple(Step) else operation_from(value)


def entry_to_json(entry: Entry) -> str:
    """One line of JSON; the same entry makes the same text."""
    value = {"do": entry.value} if isinstance(entry, Step) else operation_to(entry)
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def row_from(value: object) -> Row:
    """The row of a JSON object. Raises ReviewError."""
    try:
        row: Row = _ROW(value)
    except ValueError as error:
        raise ReviewError(f"a row of the log cannot be read: {str(error)[:200]}") from None
    return row


def row_to(row: Row) -> dict[str, Any]:
    """The JSON object of a row."""
    return {**_plain(row)}


def _plain(value: Any) -> Any:
    """Dataclasses as objects, tuples as lists."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
