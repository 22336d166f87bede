#!/usr/bin/env python3
"""Collect pairs of words that translators and engines used for each other and the lexicon does not list.

They are for `aligner.signals.words.replaced_words`.

    scripts/train/known_renderings.py [DATA]

Two engines' translations of newstest 2008 and 2010, in both directions, and parallel sets without their first lines. A pair of words counts
when the word alignment links them in LEAST different source texts.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from training_pairs import HELD_OUT, OUT, parallel

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import short_stem
from aligner.signals.words.replaced_words import candidates
from aligner.signals.words.unmatched_words import is_opposite

ENGINES = ("google", "microsoft")
SETS = {"europarl": 6_000, "global-voices": 1_200, "oldi-seed": 4_700, "tico19": 1_500}
LEAST, LINK = 2, 0.5


def texts(data: Path) -> Iterator[tuple[str, str, str]]:
    """(source of the count, Spanish, English)."""
    for name, most in SETS.items():
        for number, (spanish, english) in enumerate(parallel(data, name, HELD_OUT, most)):
            yield f"{name}:{number}", spanish, english
    for year in ("08", "10"):
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            names, *lines = (line.split("\t") for line in file.read().split("\n")[:-1])
        for number, line in enumerate(lines):
            row = dict(zip(names, line, strict=True))
            for engine in ENGINES:
                yield f"{year}:{number}", row["es"], row[f"es-en.{engine}"]
                yield f"{year}:{number}", row[f"en-es.{engine}"], row["en"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    data = parser.parse_args().data
    seen: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for source, spanish, english in texts(data):
        alignment = align_words(spanish, english)
        for i, j in candidates(alignment):
            if alignment.best(Language.SPANISH, i, LINK) == j and alignment.best(Language.ENGLISH, j, LINK) == i:
                words = alignment.spanish.lower[i], alignment.english.lower[j]
                if not is_opposite(*words, Language.SPANISH):
                    seen[short_stem(words[0]), short_stem(words[1])].add(source)
    by_spanish: defaultdict[str, list[str]] = defaultdict(list)
    for (spanish, english), sources in sorted(seen.items()):
        if len(sources) >= LEAST:
            by_spanish[spanish].append(english)
    lines = [f"{spanish} {' '.join(found)}" for spanish, found in by_spanish.items()]
    (OUT / "signals/data/known_renderings.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
