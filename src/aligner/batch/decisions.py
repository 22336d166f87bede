"""Decisions about pairs that came back in a file, put into the reviews of a run's store."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from aligner.corpus.store import Store
from aligner.errors import ReviewError
from aligner.formats.decisions import UnitDecision
from aligner.review.codec import entry_to_json
from aligner.review.from_file import operations_of
from aligner.review.history import History
from aligner.review.log import opened, start_entry

__all__ = ["take_decisions"]


def take_decisions(store: Store, decisions: Sequence[UnitDecision]) -> tuple[int, list[str]]:
    """Add decisions to the logs of a store that is open for writing. Returns how many changed something, and a line for each conflict.

    Raises StoreError when the store cannot be written.
    """
    ids = {pair.id for pair in store.done_pairs()}
    taken, conflicts = 0, list[str]()
    for document, group in groupby(sorted(decisions, key=lambda one: one.document), key=lambda one: one.document):
        own = list(group)
        if document not in ids:
            conflicts += [f"{one.place}: the run has no pair {document!r} that is done" for one in own]
            continue
        key, base = store.bitext(document)
        log = store.review(document)
        if log is not None and log.base != key:
            conflicts += [
                f"{one.place}: {document} was done again since it was reviewed; run the same `aligner run` once more" for one in own
            ]
            continue
        history = opened(base, log)
        is_begun = log is not None
        for one in own:
            try:
                is_changed = _take(store, document, history, one, begin="" if is_begun else key)
            except ReviewError as error:
                conflicts.append(f"{one.place}: {error}; it said: {one.target or one.status.value}")
                continue
            is_begun = is_begun or is_changed
            taken += is_changed
    return taken, conflicts


def _take(store: Store, document: str, history: History, decision: UnitDecision, *, begin: str) -> bool:
    """Add one decision, whole or not at all, and say whether it changed anything. `begin`: the key for a log that is to be begun first."""
    operations = operations_of(history.state, decision)
    tried = History(history.state)
    for operation in operations:
        tried.add(operation, tried.after(operation))
    if operations and begin:
        store.begin_review(document, begin, start_entry())
    for operation in operations:
        state = history.after(operation)
        store.add_to_review(document, entry_to_json(operation))
        history.add(operation, state)
    return bool(operations)
