"""Sorting more than should be in memory: sorted runs in a file that nobody else sees, and one that is merged from them.

Few items never leave memory.
"""

from __future__ import annotations

import heapq
import os
import pickle
import tempfile
import weakref
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Generic, TypeVar, overload

from aligner.errors import OutputError

__all__ = ["Sorted"]

RUN = 4096
"""Items that are sorted in memory."""
BLOCK = 64
"""Items that are written and read together."""

Item = TypeVar("Item")


class Sorted(Generic[Item]):
    """Takes items in any order. Items of equal keys keep the order in which they came."""

    def __init__(self, key: Callable[[Item], Any]) -> None:
        """`key`: what is compared."""
        self._key = key
        self._fresh: list[Item] = []
        self._runs: list[Sequence[Item]] = []

    def add(self, item: Item) -> None:
        """Take an item. Raises OutputError when there is no room on the disk."""
        self._fresh.append(item)
        if len(self._fresh) >= RUN:
            self._runs.append(_OnDisk(sorted(self._fresh, key=self._key)))
            self._fresh = []

    def finish(self) -> Sequence[Item]:
        """All items in order: a tuple when they are few. Raises OutputError when there is no room on the disk."""
        self._fresh.sort(key=self._key)
        if not self._runs:
            return tuple(self._fresh)
        merged = _OnDisk(heapq.merge(*self._runs, self._fresh, key=self._key))
        self._runs, self._fresh = [], []
        return merged


class _OnDisk(Sequence[Item]):
    """A sequence in a file without a name, which goes with it."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._starts, self._count = array("q", [0]), 0
        rest = iter(items)
        try:
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - it is open as long as this object is there
            weakref.finalize(self, self._file.close)
            while block := list(islice(rest, BLOCK)):
                content = pickle.dumps(block, pickle.HIGHEST_PROTOCOL)
                self._starts.append(self._starts[-1] + len(content))
                self._count += len(block)
                while content:
                    content = content[self._file.write(content) :]
        except OSError as error:
            raise OutputError(
                f"{tempfile.gettempdir()}: {error.strerror or error}; make room there, or set TMPDIR to a folder on another disk"
            ) from None

    def _block(self, number: int) -> list[Item]:
        start, end = self._starts[number : number + 2]
        found: list[Item] = pickle.loads(os.pread(self._file.fileno(), end - start, start))  # noqa: S301 - nobody else can write the file
        return found

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Item]:
        for number in range(len(self._starts) - 1):
            yield from self._block(number)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(self._count))]
        number = range(self._count)[place]
        return self._block(number // BLOCK)[number % BLOCK]
