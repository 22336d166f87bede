"""Slow work beside the server: what was changed is checked and scored while the page goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

__all__ = ["Worker"]

_LOG = logging.getLogger(__name__)
T = TypeVar("T")


class Worker:
    """One thread; what it is given is done in order. What it makes comes back to the loop's thread."""

    def __init__(self) -> None:
        """Nothing is started before there is something to do."""
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="aligner-review")
        self._tasks: set[asyncio.Task[None]] = set()

    async def do(self, work: Callable[[], T]) -> T:
        """What the work makes. Raises what it raises."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def begin(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do it some time, and then this in the loop's thread. An error is logged: nobody waits for it."""

        async def run() -> None:
            try:
                then(await self.do(work))
            except Exception:
                _LOG.exception("work beside the server failed")

        task = asyncio.get_running_loop().create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def close(self) -> None:
        """Begin nothing any more."""
        self._pool.shutdown(wait=False, cancel_futures=True)
