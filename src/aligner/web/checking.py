"""Checking texts in a process of its own, which is ended when it takes too long or too much memory."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from aligner.batch.crew import Lost, Task
from aligner.batch.pool import Pool
from aligner.batch.texts import Refusal, Text, Texts
from aligner.bitext import Bitext
from aligner.errors import UsageError
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["MOST_WAITING", "Busy", "Checker"]

MEMORY = 2_000_000_000
"""Bytes that the process may take."""
MOST_WAITING = 8
"""Pairs of texts that wait for their turn; more are refused."""

_SAMPLE = (
    "La alcaldesa Marta Ibáñez anunció el lunes 3 de junio que el puente costará 12,5 millones de euros.\n\n"
    "«No habrá más retrasos», dijo a los vecinos. Al menos 200 personas, presuntamente afectadas, demandaron a la empresa Obrasur. "
    "Según la policía, el paro subió un 8 % en la ONU y bajó antes de las 15.30 horas.\n\n"
    "La empresa cerró ayer dos de sus fábricas. Los bomberos rescataron a tres niños. El tribunal absolvió al exministro.",
    "Mayor Marta Ibáñez announced on Monday, June 3, that the bridge will cost 13.5 million euros.\n\n"
    '"There will be no more delays," she told residents. At most 200 people affected sued the company Obrasur. '
    "Police said unemployment rose by 8% at the UN and fell after 3:30 p.m.\n\n"
    "The company closed two of its factories yesterday. Firefighters rescued three boys. The court convicted the former minister.",
)
"""Two texts that need most of what checks load."""


class Busy(UsageError):
    """Too many texts wait already."""


class Checker:
    """One process that checks, one pair of texts after the other. `seconds`: how long a pair may take."""

    def __init__(self, settings: Settings, engine: Engine | None, seconds: float) -> None:
        """The process is started by `warm`, or by the first texts. `engine`: without a cache, as another thread asks it."""
        self._new_pool = partial(Pool, 1, settings, engine, memory=MEMORY)
        self._pool = self._new_pool()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="aligner-check")
        self._seconds, self._waiting = seconds, 0
        self._closed = False

    async def check(self, texts: Texts) -> Bitext:
        """The checked pair. Raises UsageError when it cannot be checked, or took too long, and Busy when too many wait."""
        if self._waiting >= MOST_WAITING:
            raise Busy("too many texts are being checked; try again in a moment")
        self._waiting += 1
        try:
            result = await asyncio.get_running_loop().run_in_executor(self._thread, self._do, texts)
        finally:
            self._waiting -= 1
        if isinstance(result, Bitext):
            return result
        if isinstance(result, Refusal):
            raise UsageError(result.reason)
        raise UsageError(f"not checked: {result.reason}; give shorter texts")

    def warm(self) -> None:
        """Have the process ready, with everything loaded that the first texts need."""
        self._thread.submit(self._do, Texts(Text("", _SAMPLE[0].encode()), Text("", _SAMPLE[1].encode())))

    def close(self) -> None:
        """End the process, whatever it is doing. The thread does it, within a moment: nobody else may touch its pool."""
        self._closed = True
        self._thread.submit(self._end)
        self._thread.shutdown(wait=False)

    def _end(self) -> None:
        self._pool.__exit__(None, None, None)

    def _do(self, texts: Texts) -> Bitext | Refusal | Lost:
        """Hand in a pair, and wait for what becomes of it. Only the one thread comes here."""
        found: list[tuple[Task, Any]] = []
        try:
            if not self._closed:
                self._pool.submit(Task("texts", texts, self._seconds))
            while not found and not self._closed:
                found = self._pool.collect()
        except BaseException:
            # What is left of the task must not be taken for the answer to the next one.
            self._end()
            self._pool = self._new_pool()
            raise
        result: Bitext | Refusal | Lost = found[0][1] if found else Lost("aligner is ending")
        return result
