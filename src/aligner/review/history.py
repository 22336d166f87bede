"""The history of a review: every entry since its start, and the state that they lead to. Undo and redo have no limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aligner.errors import ReviewError
from aligner.review.codec import Entry, Step
from aligner.review.operations import Operation, apply
from aligner.review.state import State

__all__ = ["History"]

EVERY = 64
"""Operations between two states that are kept, so that undoing applies at most so many again."""


class History:
    """What was done, what was undone, and the state now."""

    def __init__(self, start: State, entries: Iterable[Entry] = ()) -> None:
        """`start`: before the first entry. Raises ReviewError when the entries do not fit it."""
        self._kept = [start]
        self._done: list[Operation] = []
        self._undone: list[Operation] = []
        self.state = start
        for entry in entries:
            self._note(entry)
        for number, operation in enumerate(self._done, 1):
            self._advance(number, operation)

    @property
    def done(self) -> int:
        """How many operations are in force."""
        return len(self._done)

    @property
    def start(self) -> State:
        """The state before the first entry."""
        return self._kept[0]

    def walk(self) -> Iterator[tuple[Operation, State]]:
        """Every operation with the state after it: those in force, then those that were undone and can be done again."""
        state = self.start
        for operation in (*self._done, *reversed(self._undone)):
            state = apply(state, operation)
            yield operation, state

    @property
    def next_undo(self) -> Operation | None:
        """What `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Operation | None:
        """What `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def after(self, entry: Entry) -> State:
        """The state that an entry would lead to; nothing is changed. Raises ReviewError when it cannot be done."""
        if entry == Step.UNDO:
            if not self._done:
                raise ReviewError("there is nothing to undo")
            return self._state_at(len(self._done) - 1)
        if isinstance(entry, Step):
            if not self._undone:
                raise ReviewError("there is nothing to redo")
            return apply(self.state, self._undone[-1])
        return apply(self.state, entry)

    def add(self, entry: Entry, state: State) -> None:
        """Take an entry, and the state that `after` gave for it."""
        self._note(entry)
        self.state = state
        del self._kept[len(self._done) // EVERY + 1 :]
        if len(self._done) % EVERY == 0 and len(self._kept) == len(self._done) // EVERY:
            self._kept.append(state)

    def _note(self, entry: Entry) -> None:
        """What is done and undone once the entry is there. Raises ReviewError when there is nothing to undo or redo."""
        if entry == Step.UNDO:
            if not self._done:
                raise ReviewError("the log undoes what was never done")
            self._undone.append(self._done.pop())
        elif isinstance(entry, Step):
            if not self._undone:
                raise ReviewError("the log does again what was never undone")
            self._done.append(self._undone.pop())
        else:
            self._done.append(entry)
            self._undone.clear()

    def _advance(self, number: int, operation: Operation) -> None:
        self.state = apply(self.state, operation)
        if number % EVERY == 0:
            self._kept.append(self.state)

    def _state_at(self, number: int) -> State:
        """The state after so many of the operations in force."""
        state = self._kept[number // EVERY]
        for operation in self._done[number // EVERY * EVERY : number]:
            state = apply(state, operation)
        return state
