"""Pairs of texts compared word by word, once for all who ask: the checks and the quality of a document ask for the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch, Texts, batches
from aligner.signals.missing.spans import Candidates, find_candidates, load_span_weights

__all__ = ["STRETCH", "Compared", "ComparedTexts"]

STRETCH = 1000
"""Pairs of a document that are looked at together: what is read of their texts is kept for a few thousand of them."""


@dataclass(frozen=True)
class Compared:
    """Pairs of texts that were compared together, and by language the spans of each text without a counterpart."""

    batch: Batch
    candidates: Mapping[Language, Candidates]


class ComparedTexts:
    """Compares a stretch of pairs of texts at a time, and keeps the comparison for the next who asks."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Texts, ...], tuple[Compared, ...]] = {}

    def of(self, texts: Sequence[Texts]) -> tuple[Compared, ...]:
        """The comparison of pairs of texts: every pair is in one batch. It is kept."""
        asked = tuple(texts)
        self._kept[asked] = found = self.take(asked)
        return found

    def take(self, texts: Sequence[Texts]) -> tuple[Compared, ...]:
        """The same, for the last who asks: it is not kept any longer."""
        asked = tuple(texts)
        kept = self._kept.pop(asked, None)
        if kept is not None:
            return kept
        return tuple(Compared(batch, find_candidates(batch, load_span_weights())) for batch in batches(asked))
