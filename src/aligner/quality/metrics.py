"""chrF2, BLEU and TER of a machine translation against the human text, computed by sacrebleu.

chrF: Popović (2015, 2017); BLEU: Papineni et al. (2002), with effective order for single sentences; TER: Snover et al. (2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Any

__all__ = ["sentence_metrics", "signature"]

MAX_LENGTH = 2000
"""Characters of a longer text beyond this number are ignored: the TER of long texts that differ takes minutes."""


@cache
def _metrics() -> tuple[Any, Any, Any]:
    # Importing sacrebleu takes half a second: only runs with machine translation pay for it.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    return CHRF(), BLEU(effective_order=True), TER()


def sentence_metrics(hypotheses: Sequence[str], references: Sequence[str]) -> list[tuple[float, float, float]]:
    """(chrF2, BLEU, TER) of each hypothesis against its reference, in percent. Only the first MAX_LENGTH characters are compared."""
    chrf, bleu, ter = _metrics()
    return [
        tuple(round(metric.sentence_score(hypothesis[:MAX_LENGTH], [reference[:MAX_LENGTH]]).score, 4) for metric in (chrf, bleu, ter))
        for hypothesis, reference in zip(hypotheses, references, strict=True)
    ]


def signature() -> str:
    """The signatures of the three metrics, separated by commas, and the version of sacrebleu.

    They are written out here: every run needs them, and importing sacrebleu takes half a second.
    """
    parts = (
        "chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no",
        "BLEU|nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp",
        "TER|nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no",
    )
    return f"{','.join(parts)}|sacrebleu:{version('sacrebleu')}"
