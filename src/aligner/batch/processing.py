"""What a worker does with a group of pairs: read, align, check, and pack for the store."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator, Sequence
from functools import cache

from aligner.batch.jobs import Done, Failed, Job
from aligner.batch.manifest import PairSpec
from aligner.batch.reading import read_pair
from aligner.bitext import Bitext, Pair
from aligner.corpus.store import pack
from aligner.errors import AlignerError, EngineError, OutputError, StoreError
from aligner.pipeline import process
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["process_group"]

_LOG = logging.getLogger(__name__)


def process_group(jobs: Sequence[Job], settings: Settings, engine: Engine | None) -> list[Done | Failed]:
    """The pairs of a group together; if that fails, pair by pair, to find out which it was. In the order of the jobs."""
    read = [_read(job, settings) for job in jobs]
    pairs = [one for one in read if isinstance(one, Pair)]
    results = _processed([job for job, one in zip(jobs, read, strict=True) if isinstance(one, Pair)], pairs, settings, engine)
    done = [one if isinstance(one, Failed) else next(results) for one in read]
    _keep_tables()
    return done


@cache
def _keep_tables() -> None:
    """Once a process: what was loaded for the first group stays, so the collection of garbage need not look at it again and again.

    Nor need it look at what is new at every 700 objects: a pair makes a million, hardly any of them in circles.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _read(job: Job, settings: Settings) -> Pair | Failed:
    try:
        return read_pair(job.spec, presplit=settings.presplit)
    except AlignerError as error:
        return Failed(job, str(error))
    except Exception as error:
        _LOG.exception("%s: not processed", job.spec.id)
        return Failed(job, _reason(job.spec, error))


def _processed(jobs: Sequence[Job], pairs: Sequence[Pair], settings: Settings, engine: Engine | None) -> Iterator[Done | Failed]:
    kept = 0
    try:
        for job, bitext in zip(jobs, process(pairs, settings, engine), strict=True):
            yield _done(job, bitext)
            kept += 1
        return
    except (StoreError, OutputError):
        raise
    except Exception as error:
        first_error = error
    if kept == len(jobs) - 1:
        yield _failed(jobs[kept], first_error)
        return
    for job, pair in zip(jobs[kept:], pairs[kept:], strict=True):
        try:
            yield _done(job, next(process([pair], settings, engine)))
        except (StoreError, OutputError):
            raise
        except Exception as error:
            yield _failed(job, error)


def _done(job: Job, bitext: Bitext) -> Done:
    sentences = len(bitext.source.segments) + len(bitext.target.segments)
    return Done(job, pack(job.key.key, bitext), sentences, bitext.notes, bitext.languages)


def _failed(job: Job, error: Exception) -> Failed:
    _LOG.error("%s: not processed", job.spec.id, exc_info=error)
    return Failed(job, _reason(job.spec, error), by_engine=isinstance(error, EngineError))


def _reason(spec: PairSpec, error: Exception) -> str:
    if isinstance(error, AlignerError):
        return str(error)
    return f"{spec.source}: an error of aligner itself ({type(error).__name__}: {error}); please report it with this file"
