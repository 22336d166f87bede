#!/usr/bin/env python3
"""How many rows a reviewer is told to look at, and how often the promise holds that of the others hardly a link is wrong.

    scripts/bench/triage.py [DATA] [--no-embeddings] [--seeds N]

newsbench: the weights of review/triage.py were fitted on 2008 and 2010; 2009 and 2011 were not read. With seeds, N more such
sets are made by make_newsbench.py beside the folder DATA, for surer figures. A link is wrong when it is not one of the gold alignment. The
promise holds in an article when no more than one in 1,000 of its links, so mostly none, is wrong among the rows that are not looked at.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from alignment import YEARS, aligned, newsbench

from aligner.alignment import choose_lexicon
from aligner.bitext import Link
from aligner.embeddings import choose_encoder
from aligner.languages.pair import DEFAULT_PAIR
from aligner.review.triage import ALLOWED, Certainty, rows_to_look_at

Found = tuple[str, list[Certainty], set[int]]
"""The name of an article, its rows, and the numbers of those whose link is wrong."""


def certainties(data: Path, level: str, *, embeddings: bool) -> Iterator[Found]:
    """The articles of newsbench in a folder, aligned, as a review would know them."""
    documents = newsbench(data, level)
    lexicon = choose_lexicon(True, DEFAULT_PAIR.source, DEFAULT_PAIR.target)
    found = aligned(documents, {"lexicon": lexicon, "encoder": choose_encoder("auto") if embeddings else None}, {})
    for name, (source, target, links) in documents.items():
        gold = {(link.source, link.target) for link in links}
        wrong = {place for place, link in enumerate(found[name]) if (link.source, link.target) not in gold}
        yield name, [_certainty(link, source, target) for link in found[name]], wrong


def _certainty(link: Link, source: list[str], target: list[str]) -> Certainty:
    # Results keep posteriors with four places.
    lengths = (tuple(len(texts[place]) for place in places) for texts, places in ((source, link.source), (target, link.target)))
    return Certainty(round(link.posterior, 4), *lengths)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--no-embeddings", action="store_true")
    parser.add_argument("--seeds", type=int, default=0)
    options = parser.parse_args()
    embeddings = not options.no_embeddings
    with tempfile.TemporaryDirectory() as made:
        folders = [options.data]
        for seed in range(options.seeds):
            folders.append(Path(made) / str(seed))
            tool = options.data.parent / "tools" / "make_newsbench.py"
            command = [sys.executable, tool, options.data / "newstest", folders[-1] / "newsbench", "--seed", f"bench-{seed}"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        print("| set, years | articles | rows | wrong links | rows to look at | promise holds |\n|---|---|---|---|---|---|")
        for level in ("easy", "hard"):
            found = [one for folder in folders for one in certainties(folder, level, embeddings=embeddings)]
            for label, years in YEARS.items():
                print(_row(f"{level}, {label}", [one for one in found if one[0][3:5] in years], embeddings=embeddings))


def _row(label: str, found: list[Found], *, embeddings: bool) -> str:
    rows = wrong = looked = held = 0
    for _, article, bad in found:
        look = set(rows_to_look_at(article, embeddings=embeddings))
        rows, wrong, looked = rows + len(article), wrong + len(bad), looked + len(look)
        held += len(bad - look) <= ALLOWED * len(article)
    return f"| {label} | {len(found)} | {rows:,} | {wrong} | {looked:,} ({looked / rows:.1%}) | {held / len(found):.1%} |"


if __name__ == "__main__":
    main()
