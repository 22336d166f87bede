"""How many processes a run has, and how much memory each may take."""

from __future__ import annotations

import os

from aligner.batch.crew import Crew
from aligner.batch.own_process import OwnProcess
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["choose_crew"]

FEW = 8
"""Pairs below which worker processes would cost more than they save."""


def choose_crew(workers: int | None, pairs: int, settings: Settings, engine: Engine | None, *, memory: int | None = None) -> Crew:
    """`workers`: number of processes, 0 for this process alone; None: one a core, and this process alone for few pairs.

    `memory`: bytes that a worker may take; None: an equal share of four fifths of the machine's, at least a gigabyte.
    """
    if workers is None:
        workers = min(_cores(), pairs // (FEW // 2)) if pairs >= FEW else 0
    if workers == 0:
        return OwnProcess(settings, engine)
    from aligner.batch.pool import Pool

    return Pool(workers, settings, engine, memory=memory or _memory_share(workers))


def _cores() -> int:
    """Cores that this process may use: a scheduler may give it fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _memory_share(workers: int) -> int:
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return max(int(total * 0.8 / workers), 1_000_000_000)
