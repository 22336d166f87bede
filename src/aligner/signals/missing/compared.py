"""Pairs of texts compared word by word, once for all who ask: the checks and the quality of a document ask for the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch, Texts, batches
from aligner.signals.missing.spans import Candidates, find_candidates, load_span_weights

__all__ = ["Compared", "ComparedTexts"]


@dataclass(frozen=True)
class Compared:
    """Pairs of texts that were compared together, and by language the spans of each text without a counterpart."""

    batch: Batch
    candidates: Mapping[Language, Candidates]


class ComparedTexts:
    """Compares pairs of texts, and keeps the last ones."""

    def __init__(self) -> None:
        self._texts: tuple[Texts, ...] = ()
        self._compared: tuple[Compared, ...] = ()

    def of(self, texts: Sequence[Texts]) -> tuple[Compared, ...]:
        """The comparison of pairs of texts: every pair is in one batch."""
        asked = tuple(texts)
        if asked != self._texts:
            self._compared = tuple(Compared(batch, find_candidates(batch, load_span_weights())) for batch in batches(asked))
            self._texts = asked
        return self._compared
