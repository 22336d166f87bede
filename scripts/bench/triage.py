#!/usr/bin/env python3
"""How many rows a reviewer is told to look at, and how often the promise holds that of the others hardly a link is wrong.

    scripts/bench/triage.py [DATA] [--no-embeddings]

newsbench: the constants of review/triage.py were chosen on 2008 and 2010; 2009 and 2011 were not read. A link is wrong when it is not
one of the gold alignment. The promise holds in an article when no more than one in 1,000 of its links, so mostly none, is wrong among the
rows that are not looked at.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from alignment import YEARS, aligned, newsbench

from aligner.alignment import choose_lexicon
from aligner.embeddings import choose_encoder
from aligner.languages.pair import DEFAULT_PAIR
from aligner.review.triage import ALLOWED, Certainty, rows_to_look_at


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--no-embeddings", action="store_true")
    options = parser.parse_args()
    encoder = None if options.no_embeddings else choose_encoder("auto")
    known = {"lexicon": choose_lexicon(True, DEFAULT_PAIR.source, DEFAULT_PAIR.target), "encoder": encoder}
    print("| set, years | articles | rows | wrong links | rows to look at | promise holds |\n|---|---|---|---|---|---|")
    for level in ("easy", "hard"):
        documents = newsbench(options.data, level)
        found = aligned(documents, known, {})
        for label, years in YEARS.items():
            names = [name for name in documents if name[3:5] in years]
            rows = wrong = looked = held = 0
            for name in names:
                gold = {(link.source, link.target) for link in documents[name][2]}
                links = found[name]
                look = set(rows_to_look_at([Certainty(link.posterior, link.is_null) for link in links]))
                bad = [place for place, link in enumerate(links) if (link.source, link.target) not in gold]
                rows, wrong, looked = rows + len(links), wrong + len(bad), looked + len(look)
                held += sum(place not in look for place in bad) <= ALLOWED * len(links)
            share = f"{looked:,} ({looked / rows:.1%})"
            print(f"| {level}, {label} | {len(names)} | {rows:,} | {wrong} | {share} | {held / len(names):.1%} |")


if __name__ == "__main__":
    main()
