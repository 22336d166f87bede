"""One pair under review: its state, what is known of each row, and every change as the pages learn of it. No files here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from typing import Any

from aligner.bitext import Bitext, Severity, Unit
from aligner.house import House, apply_house
from aligner.review.codec import Entry, action_name
from aligner.review.history import History
from aligner.review.reviewed import Content, assess, check_settings, content_of, dismissals, unassessed
from aligner.review.state import FindingKey, Mark, Row, State, first_state
from aligner.review.triage import EMBEDDINGS, Triage
from aligner.settings import CheckSettings
from aligner.web.rows import decision_json, is_open, places_of, row_json

__all__ = ["Reviewed", "Work"]

KEPT = 400
"""Changes that are kept for other pages; a page that is further behind reads everything anew."""


@dataclass(frozen=True, slots=True)
class _Change:
    version: int
    patch: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Work:
    """Rows that are to be checked and scored, and rows whose quality is to be told without their dismissed findings."""

    base: Bitext
    house: House
    state: State
    known: dict[Content, Unit]
    checks: CheckSettings
    dismissed: list[tuple[Row, Unit]]

    def done(self) -> list[tuple[Row, Unit]]:
        """What was found out. Takes as long as the checks take; for a thread of its own."""
        units = assess(unassessed(self.base, self.state, self.known), check_settings(self.base, self.checks))
        told = apply_house(self.base.with_units(tuple(units)), self.house).units
        found = [(replace(self.state.rows[unit.number], dismissed=()), unit) for unit in told]
        for row, unit in self.dismissed:
            bitext = self.base.with_units((replace(unit, number=0),))
            rated = apply_house(bitext, dismissals([row]))
            found.append((row, rated.units[0]))
        return found


class Reviewed:
    """The pair as all pages see it. `version` rises with every change of what they show."""

    def __init__(self, base: Bitext, history: History, house: House, checks: CheckSettings) -> None:
        """`base`: the automatic result; `history`: what was decided about it before; `house`: what was dismissed elsewhere.

        `checks`: the settings of now, for rows that change.
        """
        self.base, self.history, self.house, self.checks = base, history, house, checks
        self.version = 1
        self._changes: list[_Change] = []
        self._places = places_of(base)
        start = zip(first_state(base).rows, base.units, strict=True)
        self._known: dict[Content, Unit] = {content_of(row): unit for row, unit in start}
        self._rated: dict[tuple[Content, tuple[FindingKey, ...]], Unit] = {}
        self._triage = Triage(embeddings=EMBEDDINGS in base.evidence)
        self._look = self._triage.look(self.state.rows)

    @property
    def state(self) -> State:
        """The state now."""
        return self.history.state

    def work(self) -> Work | None:
        """What is to be found out about rows; None when all is known."""
        rows = self.state.rows
        rated = [
            (row, unit)
            for row in rows
            if row.dismissed and (content_of(row), row.dismissed) not in self._rated and (unit := self._known.get(content_of(row)))
        ]
        if not rated and all(content_of(row) in self._known for row in rows):
            return None
        return Work(self.base, self.house, self.state, dict(self._known), self.checks, rated)

    def unit(self, row: Row) -> Unit | None:
        """What is known of a row; its quality without dismissed findings, as soon as that is known."""
        content = content_of(row)
        return self._rated.get((content, row.dismissed)) or self._known.get(content)

    def row(self, row: Row) -> dict[str, Any]:
        """The row as the page gets it."""
        return row_json(self.base, self._places, self.state, row, self.unit(row), look=row.id in self._look)

    def take(self, entry: Entry, state: State) -> None:
        """An entry that was written to the log, and the state after it."""
        before, looked = self.state, self._look
        self.history.add(entry, state)
        self._look = self._triage.look(self.state.rows)
        self._publish(before, looks=looked ^ self._look)

    def learn(self, units: Iterable[tuple[Row, Unit]]) -> None:
        """Findings and scores of rows."""
        learnt = set()
        for row, unit in units:
            if row.dismissed:
                self._rated[content_of(row), row.dismissed] = unit
            else:
                self._known[content_of(row)] = unit
            learnt.add(row.id)
        if learnt:
            self._publish(self.state, learnt=learnt)

    def everything(self) -> dict[str, Any]:
        """All that a page needs to begin."""
        return {"version": self.version, "rows": [self.row(row) for row in self.state.rows], **self.figures()}

    def since(self, version: int) -> dict[str, Any]:
        """What changed since a version, in order; or everything, for a page that is too far behind."""
        changes = [change.patch for change in self._changes if change.version > version]
        if version > self.version or (version < self.version and len(changes) != self.version - version):
            return {"everything": self.everything()}
        return {"changes": changes}

    def figures(self) -> dict[str, Any]:
        """Progress, the findings of rows that are not rejected, and what undo and redo would do."""
        rows = self.state.rows
        counts = Counter(row.mark for row in rows)
        severities = Counter(
            finding.severity
            for row in rows
            if row.mark != Mark.REJECTED and (unit := self.unit(row)) is not None
            for finding in unit.findings
            if is_open(unit, finding, row)
        )
        return {
            "decided": len(rows) - counts[Mark.UNDECIDED],
            "total": len(rows),
            "toLookAt": len(self._look),
            "found": {severity.value: severities[severity] for severity in Severity},
            "undo": None if self.history.next_undo is None else action_name(self.history.next_undo),
            "redo": None if self.history.next_redo is None else action_name(self.history.next_redo),
        }

    def _publish(self, before: State, *, learnt: Set[int] = frozenset(), looks: Set[int] = frozenset()) -> None:
        self.version += 1
        self._changes = [*self._changes[-KEPT:], _Change(self.version, self._patch(before, learnt, looks))]

    def _patch(self, before: State, learnt: Set[int], looks: Set[int]) -> dict[str, Any]:
        """The rows from the first to the last that differ; those in between that do not are given by their ids alone, and of those that
        hold the same only what was decided. `learnt`: ids of rows with new findings; `looks`: of rows that are to be looked at, or no more.
        """
        touched = learnt | looks
        old, new = before.rows, self.state.rows
        start = 0
        while start < min(len(old), len(new)) and old[start] is new[start] and new[start].id not in touched:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] is new[-1 - end] and new[-1 - end].id not in touched:
            end += 1
        were = {row.id: row for row in old[start : len(old) - end]}
        rows = [self._told(row, were.get(row.id), row.id in learnt, row.id in looks) for row in new[start : len(new) - end]]
        return {"version": self.version, "start": start, "removed": len(old) - end - start, "rows": rows, **self.figures()}

    def _told(self, row: Row, was: Row | None, learnt: bool, looked: bool) -> int | dict[str, Any]:
        """What a page that knows `was` must be told of a row."""
        if was is None or learnt or was.source is not row.source or was.target is not row.target or was.dismissed != row.dismissed:
            return self.row(row)
        return decision_json(row, look=row.id in self._look) if looked or was is not row else row.id
