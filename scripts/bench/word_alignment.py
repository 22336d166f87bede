#!/usr/bin/env python3
"""Measure the word alignment, and how well it tells words that were put in by mistake.

    scripts/bench/word_alignment.py                       sentences aligned by hand: AER, precision, recall, calibration
    scripts/bench/word_alignment.py --replaced [DATA]     WMT newstest 2009 and 2011 with words replaced: AUC

The baselines are what the signals used before: `coverage` (lexicon, stems and spelling, competing in both directions) and `link_words`
(any words that can translate each other, the nearest to the expected position).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from aligned_words import AlignedPair, Pairs, read_aligned, score_links

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import expected_position, link_words, read_words
from aligner.signals.missing.coverage import Texts, batches

LEAST = 0.5
"""Probability from which a link counts."""
COUNTS = (1, 2, 3, 4)


def by_alignment(pair: AlignedPair) -> Pairs:
    """The links of the word alignment."""
    return frozenset((i, j) for i, j, probability in align_words(pair.spanish, pair.english).links if probability >= LEAST)


def by_coverage(pair: AlignedPair) -> Pairs:
    """The counterparts of `signals.missing.coverage`, from both sides, of words that are linked."""
    (batch,) = batches([Texts(pair.spanish, pair.english)])
    index = {language: {span[0]: k for k, span in enumerate(read_words(batch.texts[0].text(language)).spans)} for language in Language}
    found = set()
    for language in Language:
        side, other = batch.side(language), batch.side(language.other)
        for k, span in enumerate(side.spans[0]):
            there = other.spans[0][int(side.counterpart[0, k])]
            if side.linked[0, k] >= LEAST and span[0] in index[language] and there[0] in index[language.other]:
                one, two = index[language][span[0]], index[language.other][there[0]]
                found.add((one, two) if language is Language.SPANISH else (two, one))
    return frozenset(found)


def by_links(pair: AlignedPair) -> Pairs:
    """Of the words that can translate a word, the nearest to where it is expected."""
    links, size = link_words(pair.spanish, pair.english).of_spanish, len(read_words(pair.english).lower)
    found = set()
    for k, own in enumerate(links):
        if own:
            expected = expected_position(links, k, size)
            found.add((k, min(own, key=lambda j, expected=expected: (abs(j - expected), j))))
    return frozenset(found)


def calibration(pairs: Sequence[AlignedPair]) -> float:
    """Expected calibration error, in ten bins, of the probabilities of links that are sure or not even possible."""
    probabilities, right = [], []
    for pair in pairs:
        for i, j, probability in align_words(pair.spanish, pair.english).links:
            if (i, j) in pair.sure or (i, j) not in pair.possible:
                probabilities.append(probability)
                right.append((i, j) in pair.sure)
    values, truth = np.array(probabilities), np.array(right, float)
    bins = np.minimum((values * 10).astype(int), 9)
    return float(sum(abs(values[bins == k].sum() - truth[bins == k].sum()) for k in range(10)) / len(values))


def aligned_tables() -> None:
    """The table of the sentences aligned by hand."""
    ways: dict[str, Callable[[AlignedPair], Pairs]] = {"word alignment": by_alignment, "coverage": by_coverage, "link_words": by_links}
    print("| sentences | links by | AER | precision | recall |\n|---|---|---|---|---|")
    for part in ("dev", "test"):
        pairs = read_aligned(part)
        for name, way in ways.items():
            scores = score_links(pairs, [way(pair) for pair in pairs])
            print(f"| {part} ({len(pairs)}) | {name} | {scores.error_rate:.3f} | {scores.precision:.3f} | {scores.recall:.3f} |")
        print(f"| {part} | expected calibration error of the links | {calibration(pairs):.3f} | | |")


def replaced_table(data: Path, limit: int) -> None:
    """AUC of the odds of a wrong word, for pairs with words replaced against pairs as they are."""
    from replacing import KINDS, Replacer

    from aligner.quality.evaluate import area_under_curve
    from aligner.signals.words.unmatched_words import pair_odds, summarise_matches, wrong_odds

    def odds(pair: tuple[str, str]) -> float:
        return pair_odds(summarise_matches(wrong_odds(*pair)))

    pairs: list[tuple[str, str]] = []
    for year in ("09", "11"):
        sides = [(data / "newstest" / f"wmt{year}.{one}").read_text(encoding="utf-8").splitlines() for one in ("es", "en")]
        pairs += [pair for pair in zip(*sides, strict=True) if min(len(side.split()) for side in pair) >= 5]
    replacer = Replacer(data)
    clean = np.array([odds(pair) for pair in pairs[:: max(len(pairs) // (10 * limit), 1)]])
    print(
        f"{len(clean)} pairs as they are\n| replaced by | " + " | ".join(f"{count} words" for count in COUNTS) + " |\n|---|---|---|---|---|"
    )
    for kind in KINDS:
        cells = []
        for count in COUNTS:
            found = replacer.many(pairs, kind, count, limit, 5) if kind != "foreign" or count == 1 else []
            scores = np.array([odds(one.pair) for one in found])
            cells.append(f"{area_under_curve(clean, scores):.3f} ({len(found)})" if len(found) == limit else "")
        print(f"| {kind} | " + " | ".join(cells) + " |", flush=True)


def main() -> None:
    """Print the tables that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--replaced", action="store_true", help="words replaced in newstest, instead of sentences aligned by hand")
    parser.add_argument("--limit", type=int, default=45, help="pairs of each kind and number of words (default: 45)")
    options = parser.parse_args()
    if options.replaced:
        replaced_table(options.data, options.limit)
    else:
        aligned_tables()


if __name__ == "__main__":
    main()
