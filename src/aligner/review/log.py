"""The log of a pair as the store keeps it: where it starts from, and every entry since."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.bitext import Bitext
from aligner.errors import ReviewError
from aligner.review.carry import Carried, carry, impose
from aligner.review.carry_history import carry_history
from aligner.review.codec import entry_from_json, entry_to_json, row_from, row_to
from aligner.review.history import History
from aligner.review.state import Row, first_state

__all__ = ["StoredLog", "carried_log", "carried_over", "opened", "start_entry"]


@dataclass(frozen=True, slots=True)
class StoredLog:
    """`base`: key of the automatic result that the entries change. `entries`: JSON, the first one of them the start."""

    base: str
    entries: tuple[str, ...]


def start_entry(rows: Sequence[Row] = ()) -> str:
    """The first entry of a log. `rows`: decisions of an earlier result, for `carry.impose`."""
    return json.dumps({"do": "start", "rows": [row_to(row) for row in rows]}, ensure_ascii=True, separators=(",", ":"))


def opened(base: Bitext, log: StoredLog | None) -> History:
    """The history of a pair whose automatic result is `base`. Raises ReviewError when the log does not fit it."""
    start = first_state(base)
    if log is None or not log.entries:
        return History(start)
    try:
        first = json.loads(log.entries[0])
        rows = [row_from(row) for row in first["rows"]]
        if first["do"] != "start":
            raise ReviewError("the log does not begin with its start")
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ReviewError("the start of the log cannot be read") from None
    return History(impose(start, rows), map(entry_from_json, log.entries[1:]))


def carried_over(old: Bitext, log: StoredLog, new: Bitext) -> Carried:
    """What the decisions about an old result become in a new one. Raises ReviewError when the log does not fit the old one."""
    return carry(opened(old, log).state, first_state(new))


def carried_log(old: Bitext, log: StoredLog, new: Bitext) -> tuple[Carried, tuple[str, ...]]:
    """The same, and the entries of a log of the new result, in which all of it can be undone. Raises ReviewError likewise."""
    found = carry_history(opened(old, log), first_state(new))
    return found.decisions, (start_entry(found.start), *map(entry_to_json, found.entries))
