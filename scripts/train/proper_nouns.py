#!/usr/bin/env python3
"""Learn which words of the shipped lexicon are proper nouns: those that running text always writes with a capital.

    scripts/train/proper_nouns.py [DATA] [--out FILE]

DATA/parallel has files `NAME.tsv.gz` with a line `Spanish<TAB>English` for each pair. A word counts where it does not begin a sentence, a
quotation or a title. The lexicon is in lower case: only this list tells the name Marina from the word marina.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter
from pathlib import Path

from aligner.lexicon.lexicon import load_lexicon

SETS = ("tatoeba", "oldi-seed", "global-voices", "europarl", "tico19", "debian-webwml")
MIN_CAPITALS, MAX_LOWER = 2, 0.02  # occurrences with a capital; occurrences in lower case, as a share of these
# A word after a letter or digit and one blank is inside a sentence.
INSIDE = re.compile(r"(?<=[^\W_] )[^\W\d_]{3,}")


def counts(folder: Path) -> list[tuple[Counter[str], Counter[str]]]:
    """(capitalised, lower case) occurrences of each word, for Spanish and for English."""
    sides = [(Counter[str](), Counter[str]()) for _ in range(2)]
    for name in SETS:
        with gzip.open(folder / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            for line in file:
                for (capitals, lower), text in zip(sides, line.rstrip("\n").split("\t"), strict=True):
                    for word in INSIDE.findall(text):
                        if word.islower():
                            lower[word] += 1
                        elif word[0].isupper() and word[1:].islower():
                            capitals[word.lower()] += 1
    return sides


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/lexicon/data/proper_nouns.txt"))
    args = parser.parse_args()
    table = load_lexicon().words
    lines = []
    for known, (capitals, lower) in zip((table.source, table.target), counts(args.data / "parallel"), strict=True):
        names = sorted(w for w, n in capitals.items() if n >= MIN_CAPITALS and lower[w] <= MAX_LOWER * n and w in known)
        print(f"{len(names):,} names of {len(known):,} words")
        lines.append(" ".join(names))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
