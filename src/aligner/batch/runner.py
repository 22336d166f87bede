"""Running many pairs: those whose inputs changed go to workers in groups, and what comes back is kept in the store at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import Protocol

from aligner.batch.crew import Crew, Lost, Task
from aligner.batch.jobs import Done, Failed, Job
from aligner.batch.manifest import PairSpec
from aligner.batch.reading import PairKey, pair_key, reason_to_redo
from aligner.batch.sorting import Sorted
from aligner.corpus.store import DonePair, Store
from aligner.errors import AlignerError, EngineError
from aligner.languages.pair import LanguagePair
from aligner.settings import Settings
from aligner.signature import signature
from aligner.translation.engine import Engine

__all__ = ["Progress", "Silent", "run_pairs", "shard"]

GROUP_PAIRS = 16
GROUP_BYTES = 200_000
"""A group ends with the pair that reaches either: large enough for full batches, small enough to lose little when killed."""
SHARES = 4
"""A group is at most one part in so many of what is left for each worker."""
SECONDS, SECONDS_PER_KILOBYTE = 120.0, 2.0
"""How long a pair may take unless the user says otherwise: ten times as long as text of its size usually takes on a slow machine."""


class Progress(Protocol):
    """Is told what happens to each pair."""

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""

    def done(self, done: Done) -> None:
        """The pair was processed and is kept."""

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed."""


class Silent:
    """Progress that tells nobody."""

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""

    def done(self, done: Done) -> None:
        """The pair was processed."""

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed."""


def run_pairs(
    specs: Sequence[PairSpec],
    settings: Settings,
    engine: Engine | None,
    store: Store,
    progress: Progress,
    crew: Crew,
    *,
    timeout: float | None = None,
    retry_failed: bool = False,
) -> None:
    """Process the pairs that the store does not have yet; each is kept as soon as its group is through.

    A pair that fails is marked with its reason and the others go on. One whose worker ended is tried once more, alone. `timeout`: seconds
    that a pair may take; None: by the size of its files. `retry_failed`: also try pairs again whose worker ended in an earlier run.
    Raises StoreError when the store cannot be written, OutputError from `progress`, and EngineError when the engine fails on every pair
    of a group.
    """
    store.begin(spec.id for spec in specs)
    left = _Left(specs)
    jobs = _jobs(left, settings, engine, store, progress, retry_failed=retry_failed)
    # Towards the end groups get smaller, so that all are through at nearly the same time.
    groups = _groups(jobs, lambda: min(GROUP_PAIRS, max(1, left.count // (SHARES * crew.size))))
    alone: set[str] = set()  # pairs that were tried alone, after their worker ended
    while True:
        while crew.has_room and (group := next(groups, None)) is not None:
            crew.submit(_task(group, timeout))
        if not crew.is_busy:
            break
        for task, result in crew.collect():
            group = list(task.content)
            if not isinstance(result, Lost):
                _keep(result, store, progress)
                continue
            for job in group:
                if job.spec.id in alone:
                    reason = f"{job.spec.source}: {result.reason}, twice; see --timeout and --memory, and --retry-failed to try again"
                    _fail(Failed(job, reason, final=True), store, progress)
                else:
                    alone.add(job.spec.id)
                    crew.submit(_task([job], timeout))
    store.finish()


def shard(specs: Sequence[PairSpec], number: int, of: int) -> Sequence[PairSpec]:
    """The pairs of one of several jobs that share the work. `number`: from 1 to `of`. Every pair is in one of them."""
    own: Sorted[PairSpec] = Sorted(lambda spec: spec.id)
    for spec in islice(specs, number - 1, None, of):
        own.add(spec)
    return own.finish()


def _jobs(
    specs: Iterable[PairSpec], settings: Settings, engine: Engine | None, store: Store, progress: Progress, *, retry_failed: bool
) -> Iterator[Job]:
    """The pairs that are to be done."""
    signatures: dict[LanguagePair, str] = {}
    for spec in specs:
        if spec.languages not in signatures:
            signatures[spec.languages] = signature(settings, engine, spec.languages)
        try:
            key = pair_key(spec, signatures[spec.languages])
        except AlignerError as error:
            _fail(Failed(Job(spec, PairKey("", ""), None), str(error)), store, progress)
            continue
        before = store.done_with(spec.id)
        failure = None if retry_failed else store.failure(spec.id, key.key)
        if failure is not None:
            progress.failed(spec, failure)
        elif store.has(key.key):
            if before != (key.inputs, key.signature):
                store.keep([_done_pair(spec, key)], [])
            store.mark_unchanged(spec.id)
            progress.unchanged(spec)
        else:
            yield Job(spec, key, None if before is None else reason_to_redo(PairKey(*before), key), _size(spec))


def _size(spec: PairSpec) -> int:
    size = 0
    for path in (spec.source, spec.target):
        with suppress(OSError):
            size += 0 if path is None else path.stat().st_size
    return size


class _Left:
    """Pairs, and how many of them are still to come."""

    def __init__(self, specs: Sequence[PairSpec]) -> None:
        self._specs, self.count = specs, len(specs)

    def __iter__(self) -> Iterator[PairSpec]:
        for spec in self._specs:
            self.count -= 1
            yield spec


def _groups(jobs: Iterable[Job], most: Callable[[], int]) -> Iterator[list[Job]]:
    """`most`: pairs of a group, now."""
    group: list[Job] = []
    for job in jobs:
        group.append(job)
        if len(group) >= most() or sum(one.size for one in group) >= GROUP_BYTES:
            yield group
            group = []
    if group:
        yield group


def _task(group: Sequence[Job], timeout: float | None) -> Task:
    seconds = [timeout if timeout is not None else SECONDS + SECONDS_PER_KILOBYTE * job.size / 1000 for job in group]
    return Task("process", list(group), sum(seconds))


def _keep(results: Sequence[Done | Failed], store: Store, progress: Progress) -> None:
    failures = [one for one in results if isinstance(one, Failed)]
    if len(failures) == len(results) > 1 and all(one.by_engine for one in failures):
        raise EngineError(failures[0].reason)
    done = [one for one in results if isinstance(one, Done)]
    store.keep([_done_pair(one.job.spec, one.job.key) for one in done], [one.packed for one in done])
    for one in done:
        progress.done(one)
    for failure in failures:
        _fail(failure, store, progress)


def _done_pair(spec: PairSpec, key: PairKey) -> DonePair:
    return DonePair(spec.id, key.key, key.inputs, key.signature)


def _fail(failed: Failed, store: Store, progress: Progress) -> None:
    store.mark_failed(failed.job.spec.id, failed.reason, failed.job.key.key if failed.final else None)
    progress.failed(failed.job.spec, failed.reason)
