"""Running many pairs: those whose inputs changed are processed in batches, and what comes out is kept in the store at once."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from aligner.batch.manifest import PairSpec
from aligner.batch.reading import PairKey, pair_key, read_pair, reason_to_redo
from aligner.bitext import Bitext, Pair
from aligner.corpus.store import Store
from aligner.errors import AlignerError, EngineError, OutputError, StoreError
from aligner.languages.pair import LanguagePair
from aligner.pipeline import process, signature
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Progress", "Silent", "run_pairs"]

_LOG = logging.getLogger(__name__)

BATCH_PAIRS = 64
BATCH_CHARACTERS = 400_000
"""A batch ends with the pair that reaches either: large enough for full batches, small enough to lose little when killed."""


class Progress(Protocol):
    """Is told what happens to each pair."""

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""

    def done(self, spec: PairSpec, bitext: Bitext, reason: str | None) -> None:
        """The pair was processed and is kept. `reason`: why it was done again; None when it was not done before."""

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed."""


class Silent:
    """Progress that tells nobody; `unchanged_ids` are the pairs that an earlier run did."""

    def __init__(self) -> None:
        """Nothing is unchanged yet."""
        self.unchanged_ids: set[str] = set()

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""
        self.unchanged_ids.add(spec.id)

    def done(self, spec: PairSpec, bitext: Bitext, reason: str | None) -> None:
        """The pair was processed."""

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed."""


@dataclass(frozen=True)
class _Job:
    spec: PairSpec
    key: PairKey
    reason: str | None
    pair: Pair


def run_pairs(specs: Sequence[PairSpec], settings: Settings, engine: Engine | None, store: Store, progress: Progress) -> None:
    """Process the pairs that the store does not have yet; each is kept as soon as its batch is through.

    A pair that fails is marked with its reason and the others go on. Raises StoreError when the store cannot be written, OutputError
    from `progress`, and EngineError when the engine fails on every pair of a batch.
    """
    store.begin(spec.id for spec in specs)
    for batch in _batches(specs, settings, engine, store, progress):
        _run_batch(batch, settings, engine, store, progress)
    store.finish()


def _batches(
    specs: Iterable[PairSpec], settings: Settings, engine: Engine | None, store: Store, progress: Progress
) -> Iterator[list[_Job]]:
    batch: list[_Job] = []
    size = 0
    signatures: dict[LanguagePair, str] = {}
    for spec in specs:
        if spec.languages not in signatures:
            signatures[spec.languages] = signature(settings, engine, spec.languages)
        try:
            key = pair_key(spec, signatures[spec.languages])
            if store.has(key.key):
                store.mark_done(spec.id, key.key, key.inputs, key.signature)
                progress.unchanged(spec)
                continue
            before = store.done_with(spec.id)
            reason = None if before is None else reason_to_redo(PairKey(*before), key)
            pair = read_pair(spec, presplit=settings.presplit)
        except StoreError:
            raise
        except AlignerError as error:
            _fail(spec, str(error), store, progress)
            continue
        except Exception as error:
            _LOG.exception("%s: not processed", spec.id)
            _fail(spec, _unexpected(spec, error), store, progress)
            continue
        batch.append(_Job(spec, key, reason, pair))
        size += len(pair.source.text) + (len(pair.target.text) if pair.target else 0)
        if len(batch) >= BATCH_PAIRS or size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _run_batch(batch: Sequence[_Job], settings: Settings, engine: Engine | None, store: Store, progress: Progress) -> None:
    """The whole batch at once; if that fails, pair by pair, to find out which it was."""
    kept = 0
    try:
        for job, bitext in zip(batch, process([job.pair for job in batch], settings, engine), strict=True):
            _keep(job, bitext, store, progress)
            kept += 1
        return
    except (StoreError, OutputError):
        raise
    except Exception as error:
        rest, first_error = batch[kept:], error
    if len(rest) == 1:
        _LOG.error("%s: not processed", rest[0].spec.id, exc_info=first_error)
        _fail(rest[0].spec, _reason(rest[0].spec, first_error), store, progress)
        return
    failures: list[tuple[_Job, Exception]] = []
    for job in rest:
        try:
            _keep(job, next(process([job.pair], settings, engine)), store, progress)
        except (StoreError, OutputError):
            raise
        except Exception as error:
            failures.append((job, error))
    if len(failures) == len(rest) and all(isinstance(error, EngineError) for _, error in failures):
        raise failures[0][1]
    for job, failure in failures:
        _LOG.error("%s: not processed", job.spec.id, exc_info=failure)
        _fail(job.spec, _reason(job.spec, failure), store, progress)


def _keep(job: _Job, bitext: Bitext, store: Store, progress: Progress) -> None:
    store.add(job.key.key, bitext)
    store.mark_done(job.spec.id, job.key.key, job.key.inputs, job.key.signature)
    progress.done(job.spec, bitext, job.reason)


def _fail(spec: PairSpec, reason: str, store: Store, progress: Progress) -> None:
    store.mark_failed(spec.id, reason)
    progress.failed(spec, reason)


def _reason(spec: PairSpec, error: Exception) -> str:
    return str(error) if isinstance(error, AlignerError) else _unexpected(spec, error)


def _unexpected(spec: PairSpec, error: Exception) -> str:
    return f"{spec.source}: an error of aligner itself ({type(error).__name__}: {error}); please report it with this file"
