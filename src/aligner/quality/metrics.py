"""chrF2, BLEU and TER of a machine translation against the human text, by sacrebleu.

chrF: Popović (2015, 2017); BLEU: Papineni et al. (2002), with effective order for single sentences; TER: Snover et al. (2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Any

__all__ = ["sentence_metrics", "signature"]

LONGEST = 2000
"""Characters of a text that are compared: TER of long texts that differ takes minutes."""


@cache
def _metrics() -> tuple[Any, Any, Any]:
    # Importing sacrebleu takes half a second: only runs with machine translation pay for it.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    return CHRF(), BLEU(effective_order=True), TER()


def sentence_metrics(hypotheses: Sequence[str], references: Sequence[str]) -> list[tuple[float, float, float]]:
    """(chrF2, BLEU, TER) of each hypothesis against its reference, in percent; of texts longer than LONGEST of their beginnings."""
    chrf, bleu, ter = _metrics()
    return [
        tuple(round(metric.sentence_score(hypothesis[:LONGEST], [reference[:LONGEST]]).score, 4) for metric in (chrf, bleu, ter))
        for hypothesis, reference in zip(hypotheses, references, strict=True)
    ]


def signature() -> str:
    """Sacrebleu's signatures of the three metrics, parted by commas, and its version; without importing it, as every run needs this."""
    parts = (
        "chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no",
        "BLEU|nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp",
        "TER|nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no",
    )
    return f"{','.join(parts)}|sacrebleu:{version('sacrebleu')}"
