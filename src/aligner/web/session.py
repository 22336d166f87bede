"""The store under review: which pairs there are, and every action written to its log before anybody hears that it is done."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aligner.bitext import Bitext, Status
from aligner.checks.consequence import burden
from aligner.corpus.store import Store, unpack
from aligner.errors import ReviewError
from aligner.formats.report.words import headline
from aligner.house import Scope, apply_house, change_house, dismiss, read_house
from aligner.review.codec import Entry, Step, entry_to_json, operation_from
from aligner.review.log import opened, start_entry
from aligner.review.operations import Decide, Dismiss, Operation, Realign, Replace, place_in
from aligner.review.state import Mark, Row, key_of_finding
from aligner.settings import CheckSettings
from aligner.web.article import Reviewed

__all__ = ["PairFigures", "Session"]


@dataclass(frozen=True, slots=True)
class PairFigures:
    """A pair in the list. `burden`: sorts those with the gravest findings first."""

    id: str
    title: str
    rows: int
    decided: int
    found: dict[str, int]
    burden: tuple[tuple[tuple[int, int], int], ...]


class Session:
    """Pairs of a store that is open for writing. All calls come from one thread, the one that opened the store."""

    def __init__(self, store: Store, house: Path, only: str | None = None, checks: CheckSettings | None = None) -> None:
        """`house`: the file of dismissals. `only`: the one pair that is shown. `checks`: settings for rows that change.

        Raises StoreError when there is no such pair.
        """
        self._store, self._house = store, house
        self._checks = checks or CheckSettings()
        self.ids = [pair.id for pair in store.done_pairs() if only in (None, pair.id)]
        self._open: dict[str, Reviewed] = {}
        if only is not None and not self.ids:
            store.bitext(only)  # says what is wrong

    def article(self, pair_id: str) -> Reviewed:
        """A pair by its id. Raises ReviewError for an id that is not in the list, StoreError and HouseError for damaged files."""
        if pair_id not in self._open:
            if pair_id not in self.ids:
                raise ReviewError("no such pair in this review")
            key, base = self._store.bitext(pair_id)
            log = self._store.review(pair_id)
            if log is None:
                self._store.begin_review(pair_id, key, start_entry())
            elif log.base != key:
                raise ReviewError("this pair was done again since it was reviewed; run the same `aligner run` once more")
            gc.freeze()  # what an article holds does not change: no need to walk through it again and again
            house = read_house(self._house)
            self._open[pair_id] = Reviewed(apply_house(base, house), opened(base, log), house, self._checks)
        return self._open[pair_id]

    def act(self, pair_id: str, action: dict[str, Any]) -> None:
        """Do what the page asks. When this returns, it is in the log and on the disk.

        Raises ReviewError for what cannot be done, HouseError and UsageError for a dismissal that the house does not take, StoreError when
        the log cannot be written: then nothing is changed.
        """
        article = self.article(pair_id)
        entry = _entry(article, action)
        state = article.history.after(entry)
        self._tell_house(article, entry)
        self._store.add_to_review(pair_id, entry_to_json(entry))
        article.take(entry, state)

    def add(self, pair_id: str, operation: Operation) -> None:
        """Do an operation that was made here, such as `Realign`."""
        article = self.article(pair_id)
        state = article.history.after(operation)
        self._store.add_to_review(pair_id, entry_to_json(operation))
        article.take(operation, state)

    def figures(self) -> Iterator[PairFigures]:
        """The list of pairs; each takes a few milliseconds."""
        for pair_id, packed in self._store.packed():
            if pair_id not in self.ids:
                continue
            found = _figures(unpack(packed.data))
            # Of a reviewed pair what was decided counts; its changed rows are checked when it is opened.
            if packed.review is not None and packed.review.base is None:
                told = self.article(pair_id).figures()
                found = replace(found, rows=told["total"], decided=told["decided"], found=told["found"])
            yield found

    def progress(self) -> dict[str, dict[str, Any]]:
        """How far the pairs are that were opened: what the list shows of them now."""
        figures = {pair_id: article.figures() for pair_id, article in self._open.items()}
        return {pair_id: {"rows": told["total"], "decided": told["decided"], "found": told["found"]} for pair_id, told in figures.items()}

    def _tell_house(self, article: Reviewed, entry: Entry) -> None:
        """Dismissals that hold for more than their row go to the house file, too; undoing takes them out again."""
        operation, added = _in_effect(article, entry)
        if not isinstance(operation, Dismiss) or operation.scope == Scope.HERE:
            return
        row = article.state.rows[place_in(article.state, operation.row)]
        unit = article.unit(row)
        every = [] if unit is None else [*unit.findings, *(one.finding for one in unit.dismissed)]
        finding = next((one for one in every if unit is not None and key_of_finding(unit, one) == operation.finding), None)
        if unit is None or finding is None:
            raise ReviewError("this finding is not known any more; wait until the row is checked again")
        today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
        made = dismiss(article.base, unit, finding, Scope(operation.scope), reason=operation.reason, date=today)
        if added == operation.dismissed:
            change_house(self._house, lambda house: house.with_dismissals([made]))
        else:
            change_house(self._house, lambda house: house.without({made.id}))


def _entry(article: Reviewed, action: dict[str, Any]) -> Entry:
    """The entry that an action of the page makes. Raises ReviewError."""
    name = action.get("do")
    if name in tuple(Step):
        return Step(name)
    if name == "accept above":
        least = action.get("quality")
        if isinstance(least, bool) or not isinstance(least, int | float) or not 0 <= least <= 1:
            raise ReviewError("the quality must be a number from 0 to 1")
        rows = tuple(row.id for row in article.state.rows if _is_above(article, row, least))
        if not rows:
            raise ReviewError("no undecided row without errors and warnings has such a quality")
        return Decide(rows, Mark.ACCEPTED)
    operation = operation_from(action)
    if isinstance(operation, Realign | Replace):
        raise ReviewError(f"{name}: aligner itself does this")
    if isinstance(operation, Dismiss) and operation.scope not in tuple(Scope):
        raise ReviewError("a finding is dismissed here, in this article or everywhere")
    return operation


def _is_above(article: Reviewed, row: Row, least: float) -> bool:
    """Whether a row is accepted in bulk: undecided, two-sided, of that quality, and nothing grave was found in it."""
    unit = article.unit(row)
    if unit is None or unit.scores.quality is None or row.mark != Mark.UNDECIDED or unit.scores.quality < least:
        return False
    return all(finding.severity == "info" or key_of_finding(unit, finding) in row.dismissed for finding in unit.findings)


def _in_effect(article: Reviewed, entry: Entry) -> tuple[Operation | None, bool]:
    """The operation that an entry puts into force (True) or takes back (False)."""
    if entry == Step.UNDO:
        return article.history.next_undo, False
    if entry == Step.REDO:
        return article.history.next_redo, True
    return (None, True) if isinstance(entry, Step) else (entry, True)


def _figures(bitext: Bitext) -> PairFigures:
    found = {"error": 0, "warning": 0, "info": 0}
    for unit in bitext.units:
        for finding in unit.findings if unit.status != Status.REJECTED else ():
            found[finding.severity.value] += 1
    decided = sum(unit.status != "auto" for unit in bitext.units)
    return PairFigures(bitext.id, headline(bitext), len(bitext.units), decided, found, burden(bitext))
