"""Speed of the Argos engine against Argos Translate's way of calling the same model on the same machine.

    python scripts/bench/translation.py [--sentences 200] [--rounds 5] [--threads N]

The model is built here: the size of an Argos model (6 + 6 layers, 512 wide, feed-forward 2048, 32,000 tokens, int8), random weights, and
in the first attention between its halves a wiring that translates token by token, so that outputs end where translations end and
both ways can be held to the same output. Argos Translate's way is what its `translate.py` does with a text of one sentence: encode,
`translate_batch` with its own options, decode; one call a sentence, its settings for threads and computation.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "CT2_USE_MKL", "CT2_FORCE_CPU_ISA")
REMOVED = [name for name in VARIABLES if os.environ.pop(name, None) is not None]  # they would decide the number of threads

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))

import numpy as np  # noqa: E402
from argosmodels import save_model, sentencepiece_model  # noqa: E402

from aligner.translation.argos import Argos  # noqa: E402

TOKENS = 32_000


def pseudo_words(count: int) -> list[str]:
    """Different words of two to four syllables."""
    random = np.random.RandomState(3)
    syllables = [a + b for a in "bcdfglmnprstvz" for b in "aeiou"]
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(random.choice(syllables, random.randint(2, 5)))] = None
    return list(words)


def build(root: Path) -> Path:
    """A package of the size of Argos's."""
    words = pseudo_words(TOKENS - 4)
    pieces = [f"▁{word}" for word in words]
    folder = root / "translate-es_en-1_0"
    folder.mkdir()
    (folder / "sentencepiece.model").write_bytes(sentencepiece_model([".", *pieces]))
    pairs = dict(zip(pieces, pieces[1:] + pieces[:1], strict=True)) | {".": "."}
    save_model(
        folder / "model", ["<unk>", "<s>", "</s>", ".", *pieces], pairs, size=512, layers=6, inner=2048, quantization="int8", noise=0.01
    )
    metadata = {"package_version": "1.0", "argos_version": "1.9.0", "from_code": "es", "to_code": "en"}
    (folder / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return folder


def sentences_of(count: int) -> list[str]:
    """Sentences as long as those of newspapers: median 26 tokens, from 5 to 90."""
    random = np.random.RandomState(5)
    words = pseudo_words(TOKENS - 4)
    lengths = np.clip(np.exp(random.normal(np.log(26), 0.5, count)), 5, 90).astype(int)
    return [" ".join(random.choice(words, length - 1)) + "." for length in lengths]


class ArgosWay:
    """What argostranslate 1.11's translate.py does, a sentence a call."""

    def __init__(self, folder: Path) -> None:
        import ctranslate2
        from sentencepiece import SentencePieceProcessor

        self.processor = SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
        self.translator = ctranslate2.Translator(str(folder / "model"), device="cpu", inter_threads=1, intra_threads=0, compute_type="auto")

    def translate(self, sentence: str) -> str:
        tokenized = [self.processor.encode(sentence, out_type=str)]
        batches = self.translator.translate_batch(
            tokenized,
            target_prefix=None,
            replace_unknowns=True,
            max_batch_size=32,
            batch_type="tokens",
            beam_size=4,
            num_hypotheses=1,
            length_penalty=0.2,
            return_scores=True,
        )
        tokens = [token for batch in batches for token in batch.hypotheses[0]]
        return self.processor.decode_pieces(tokens).replace("▁", " ").replace("_", " ").removeprefix(" ")


def main() -> None:
    """Measure in turns, so that a change in the machine's load meets both."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=None, help="threads of the engine (default: all cores)")
    arguments = parser.parse_args()
    if REMOVED:
        print(f"left out of the environment: {', '.join(REMOVED)}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as temporary:
        folder = build(Path(temporary))
        sentences = sentences_of(arguments.sentences)
        theirs, ours = ArgosWay(folder), Argos(Path(temporary), threads=arguments.threads)
        theirs.translate(sentences[0])
        ours.translate(sentences[:4], "es", "en")
        rows, busy_rows, ratios = [], [], []
        for number in range(arguments.rounds):
            start, busy = time.perf_counter(), time.process_time()
            one_by_one = [theirs.translate(sentence) for sentence in sentences]
            middle, busy_middle = time.perf_counter(), time.process_time()
            together = [translation.text for translation in ours.translate(sentences, "es", "en")]
            end, busy_end = time.perf_counter(), time.process_time()
            ratios.append((middle - start) / (end - middle))
            rows.append((middle - start, end - middle))
            busy_rows.append((busy_middle - busy, busy_end - busy_middle))
            print(f"round {number + 1}: {middle - start:.2f} s against {end - middle:.2f} s, x{ratios[-1]:.1f}", file=sys.stderr)
        count = theirs.processor.encode
        tokens_in = sum(len(count(sentence)) for sentence in sentences)
        seconds = [(statistics.median(row[side] for row in rows), statistics.median(row[side] for row in busy_rows)) for side in (0, 1)]
        print(f"{len(sentences)} sentences, {tokens_in} tokens in, {os.cpu_count()} cores, median of {arguments.rounds} rounds\n")
        print("| Way | tokens out | outputs | seconds | seconds of the cores | sentences/s | tokens out/s |\n|---|---|---|---|---|---|---|")
        for name, outputs, (time_taken, time_busy) in zip(("Argos Translate's", "aligner"), (one_by_one, together), seconds, strict=True):
            tokens_out = sum(len(count(output)) for output in outputs)
            speeds = f"{time_taken:.2f} | {time_busy:.2f} | {len(outputs) / time_taken:.1f} | {tokens_out / time_taken:.0f}"
            print(f"| {name} | {tokens_out} | {sum(map(bool, outputs))} | {speeds} |")
        equal = sum(a == b for a, b in zip(one_by_one, together, strict=True))
        print(f"\nequal outputs: {equal} of {len(sentences)}; ratio (median of rounds): {statistics.median(ratios):.1f}x")


if __name__ == "__main__":
    main()
