"""What a worker is given and gives back: a pair that is to be done, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from aligner.batch.manifest import PairSpec
from aligner.batch.reading import PairKey
from aligner.corpus.store import PackedBitext
from aligner.languages.pair import LanguagePair

__all__ = ["Done", "Failed", "Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """A pair that is to be done. `reason`: why it is done again; None when it was not done before. `size`: bytes of its files."""

    spec: PairSpec
    key: PairKey
    reason: str | None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """A pair that was processed. `sentences`: of both sides. `notes`: the remarks of its bitext."""

    job: Job
    packed: PackedBitext
    sentences: int
    notes: tuple[str, ...]
    languages: LanguagePair


@dataclass(frozen=True, slots=True)
class Failed:
    """A pair that could not be processed. `by_engine`: the engine failed. `final`: trying again would fail again."""

    job: Job
    reason: str
    by_engine: bool = False
    final: bool = False
