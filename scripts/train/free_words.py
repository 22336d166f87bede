#!/usr/bin/env python3
"""Make the table of `aligner.signals.words.free_words`: how freely each word is translated.

    scripts/train/free_words.py [DATA] [--cache FILE]

In right translations (newstest 2008 and 2010, and what two engines made of it, NTREX-128, Europarl, OLDI Seed, TICO-19, Global Voices) it
counts how often a content word stands beside one that no table has as its translation, and how often it has no counterpart. A word is drawn
towards the words of its stem, and these towards all. The counts are kept in FILE by part of the texts: what is fitted on some of these
pairs takes the counts of the other parts (`Counts.outside`): a word that was seen once, free, would else give its own pair away.
"""

from __future__ import annotations

import argparse
import gzip
import pickle
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from training_pairs import OUT, Pair, parallel

from aligner.languages.pair import Language
from aligner.lexicon.lexicon import load_lexicon
from aligner.lexicon.tokens import stem
from aligner.lexicon.word_alignment import align_words
from aligner.signals.words.free_words import SMALLEST, STEP, Freedom
from aligner.signals.words.replaced_words import candidates, content_words

SETS = {"europarl": (8000, 0.5), "oldi-seed": (6200, 0.5), "tico19": (3100, 0.5), "global-voices": (2800, 0.7)}
"""Lines of parallel sets, and what a word of theirs counts: news counts more."""
ENGINES_COUNT = 0.5
PARTS, BLOCK = 5, 60
"""Parts that the texts are divided into, by blocks of lines."""
STEM_PRIOR, WORD_PRIOR = 4.0, 6.0
"""How many words of the usual kind are added to those of a stem, and of that stem to those of a word."""
LEAST_SEEN = 4.0
_LINK = 0.3

Counter = dict[tuple[str, str], np.ndarray]


@dataclass
class Counts:
    """`parts`: of each part, by language and word: occurrences, those beside another word, those alone. `part_of`: of a pair."""

    parts: list[Counter]
    part_of: dict[Pair, int]

    def __post_init__(self) -> None:
        self.stems: list[Counter] = []
        for own in self.parts:
            found: defaultdict[tuple[str, str], np.ndarray] = defaultdict(lambda: np.zeros(3))
            for (language, word), values in own.items():
                found[language, stem(word)] += values
            self.stems.append(dict(found))
        self.usual = {
            one.value: sum((v for own in self.parts for (language, _), v in own.items() if language == one.value), np.zeros(3))
            for one in Language
        }

    def _of(self, tables: list[Counter], key: tuple[str, str], without: int | None) -> np.ndarray:
        return sum((own[key] for number, own in enumerate(tables) if number != without and key in own), np.zeros(3))

    def outside(self, word: str, language: Language, part: int | None) -> Freedom:
        """How freely a word is translated outside a part."""
        usual = self.usual[language.value] / self.usual[language.value][0]
        of_stem = self._of(self.stems, (language.value, stem(word)), part)
        of_stem = (of_stem + STEM_PRIOR * usual) / (of_stem[0] + STEM_PRIOR)
        own = self._of(self.parts, (language.value, word), part)
        return freedom((own + WORD_PRIOR * of_stem) / (own[0] + WORD_PRIOR))

    def seen(self, word: str, language: Language) -> float:
        return float(self._of(self.parts, (language.value, word), None)[0])


def freedom(shares: np.ndarray) -> Freedom:
    return Freedom(*(float(np.log(share / (1 - share))) for share in np.clip(shares[1:], 1e-4, 1 - 1e-4)))


def texts(data: Path) -> Iterator[tuple[int, Pair, float]]:
    """Number of the line, pair (Spanish, English), and what its words count."""
    for year in ("08", "10"):
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            names, *lines = (line.split("\t") for line in file.read().split("\n")[:-1])
        for number, line in enumerate(lines):
            row = dict(zip(names, (cell.strip() for cell in line), strict=True))
            yield number, (row["es"], row["en"]), 1.0
            yield number, (row["es"], row["es-en.google"]), ENGINES_COUNT
            yield number, (row["en-es.microsoft"], row["en"]), ENGINES_COUNT
    for path in sorted((data / "ntrex60").glob("*.es.lines")):
        english = path.with_name(path.name.replace(".es.", ".en.")).read_text(encoding="utf-8").splitlines()
        for number, pair in enumerate(zip(path.read_text(encoding="utf-8").splitlines(), english, strict=True)):
            yield number, pair, 1.0
    for name, (most, count) in SETS.items():
        for number, pair in enumerate(parallel(data, name, 0, most)):
            yield number, pair, count


def counts_of(data: Path, cache: Path | None = None) -> Counts:
    """The counts of the texts of `data`, from the file `cache` if it is there, else written into it."""
    if cache is not None and cache.exists():
        return Counts(*pickle.loads(cache.read_bytes()))
    parts: list[defaultdict[tuple[str, str], np.ndarray]] = [defaultdict(lambda: np.zeros(3)) for _ in range(PARTS)]
    part_of: dict[Pair, int] = {}
    for number, pair, count in texts(data):
        if not all(pair):
            continue
        part = part_of.setdefault(pair, number // BLOCK % PARTS)
        alignment = align_words(*pair)
        beside = [{places[k] for places in candidates(alignment)} for k in range(2)]
        for own, language in zip(beside, Language, strict=True):
            words = alignment.words(language).lower
            for k in content_words(alignment, language):
                parts[part][language.value, words[k]] += count * np.array([1, k in own, alignment.best(language, k, _LINK) is None])
    found = [dict(own) for own in parts], part_of
    if cache is not None:
        cache.write_bytes(pickle.dumps(found))
    return Counts(*found)


def in_steps(one: Freedom) -> list[int]:
    return [int(np.clip(round((value - SMALLEST) / STEP), 1, 255)) for value in one]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path, help="file in which the counts are kept")
    args = parser.parse_args()
    counts, lexicon = counts_of(args.data, args.cache), load_lexicon()
    parts: dict[str, np.ndarray] = {}
    for language in Language:
        spanish = language is Language.SPANISH
        words, stems = (table.source if spanish else table.target for table in (lexicon.words, lexicon.stems))
        usual = counts.usual[language.value] / counts.usual[language.value][0]
        of_words, of_stems = (np.zeros((2, len(rows)), np.uint8) for rows in (words, stems))
        for word, row in words.items():
            if counts.seen(word, language) >= LEAST_SEEN:
                of_words[:, row] = in_steps(counts.outside(word, language, None))
        for key, row in stems.items():
            own = counts._of(counts.stems, (language.value, key), None)
            if own[0] >= LEAST_SEEN:
                of_stems[:, row] = in_steps(freedom((own + STEM_PRIOR * usual) / (own[0] + STEM_PRIOR)))
        parts |= {f"{language.value}_words": of_words, f"{language.value}_stems": of_stems}
        parts[f"{language.value}_usual"] = np.array(freedom(usual), np.float32)
        print(language.value, (of_words[0] > 0).sum(), "words", (of_stems[0] > 0).sum(), "stems", parts[f"{language.value}_usual"])
    buffer = BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **parts)
    (OUT / "signals/data/free_words.npz").write_bytes(buffer.getvalue())
    print(f"{len(buffer.getvalue()):,} bytes")


if __name__ == "__main__":
    main()
