"""The values of sacrebleu, and its signatures."""

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

from aligner.quality.metrics import sentence_metrics, signature

PAIRS = (["The water rose yesterday.", "Nobody"], ["The water rose yesterday.", "Nobody died in the flood."])


def test_equal_texts_are_perfect_and_parts_are_not():
    (chrf, bleu, ter), worse = sentence_metrics(*PAIRS)
    assert (chrf, round(bleu, 2), ter) == (100.0, 100.0, 0.0)
    assert worse[0] < 60 and worse[1] < 60 and worse[2] > 50


def test_signatures_are_those_of_sacrebleu():
    metrics = (CHRF(), BLEU(effective_order=True), TER())
    for metric in metrics:
        metric.corpus_score(PAIRS[0], [PAIRS[1]])
    own = [dict(part.split(":") for part in text.split("|")[1:] if ":" in part) for text in signature().split(",")]
    for metric, ours in zip(metrics, own, strict=True):
        theirs = dict(part.split(":") for part in metric.get_signature().format().split("|"))
        version = theirs.pop("version")
        assert theirs == {name: value for name, value in ours.items() if name != "sacrebleu"}
    assert own[-1]["sacrebleu"] == version
