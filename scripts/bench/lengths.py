#!/usr/bin/env python3
"""Measure alignment of single long documents: accuracy, processor time and memory.

    scripts/bench/lengths.py [DATA] [--sizes 4000 15000 60000 250000] [--kinds repeated different tenth-missing moved] [--years 09 11]
                             [--embeddings]

repeated: newsbench's articles of some years, easy and hard, set end to end again and again. repeated:N: the first N of them. different:
articles made of other sets of DATA/parallel (perturbation.py, hard), none twice; the lexicon has seen many of their sentences.
tenth-missing: `different` without every tenth article's target. moved: `different` with the target's tenths in another order; links of
moved segments are counted as links. Each document is measured in a process of its own.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

from alignment import newsbench
from moved import linked
from perturbation import HARD, Perturber

from aligner.alignment import Request, align_many, choose_lexicon
from aligner.alignment.evaluation import evaluate
from aligner.bitext import Link
from aligner.embeddings import choose_encoder
from aligner.embeddings.encoder import Encoder

SETS = ("europarl", "python-docs", "debian-webwml", "oldi-seed", "tico19", "msdocs-human")
UNSEEN = 1500
"""Lines at the beginning of each set that other tables measure."""
Document = tuple[list[str], list[str], list[Link]]


def articles(data: Path, kind: str, years: list[str]) -> list[Document]:
    name, _, count = kind.partition(":")
    if name == "repeated":
        found = [document for level in ("easy", "hard") for n, document in newsbench(data, level).items() if n[3:5] in years]
        return found[: int(count)] if count else found
    made = []
    draw = random.Random("bench-lengths")
    for one in SETS:
        with gzip.open(data / "parallel" / f"{one}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = [line.rstrip("\n").split("\t") for line in file][UNSEEN:]
        for article in Perturber([line[0] for line in lines], [line[1] for line in lines], draw, HARD).articles(20, 80):
            made.append((article.source, article.target, [Link(*link) for link in article.gold()]))
    return made


def document(data: Path, size: int, kind: str, years: list[str]) -> Document:
    parts, total = [], 0
    available = articles(data, kind, years)
    while total < size:
        for part in available:
            if total < size:
                parts.append(part)
                total += len(part[0])
        if not kind.startswith("repeated"):
            break
    order = list(range(len(parts)))
    if kind == "moved":
        tenths = [order[len(order) * k // 10 : len(order) * (k + 1) // 10] for k in range(10)]
        random.Random(1).shuffle(tenths)
        order = [k for tenth in tenths for k in tenth]
    missing = set(range(0, len(parts), 10)) if kind == "tenth-missing" else set()
    starts, target = {}, []
    for k in order:
        starts[k] = len(target)
        target += [] if k in missing else parts[k][1]
    source: list[str] = []
    gold: list[Link] = []
    for k, part in enumerate(parts):
        i, j = len(source), starts[k]
        source += part[0]
        if k in missing:
            gold += [Link((i + n,), ()) for n in range(len(part[0]))]
            continue
        gold += [Link(tuple(n + i for n in link.source), tuple(n + j for n in link.target)) for link in part[2]]
    return source, target, gold


def measure(data: Path, size: int, kind: str, years: list[str], encoder: Encoder | None) -> None:
    source, target, gold = document(data, size, kind, years)
    lexicon = choose_lexicon(True, "es", "en")
    if encoder is not None:
        encoder.pool(["."])  # it is loaded
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    started, used = time.perf_counter(), time.process_time()
    found = next(align_many([Request(source, target, lexicon=lexicon, encoder=encoder)]))
    elapsed, processor = time.perf_counter() - started, time.process_time() - used
    counts = evaluate([(gold, linked(found.links))]).counts
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| {kind}, {len(source)} : {len(target)} | {counts.strict.f1:.4f} | {counts.lax.f1:.4f} | {counts.null.f1:.4f} | {elapsed:.1f} |"
        f" {processor:.1f} | {2 * len(source) / processor:,.0f} | {before:.0f}, {memory:.0f} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--sizes", nargs="+", type=int, default=[4_000, 15_000, 60_000, 250_000])
    parser.add_argument("--kinds", nargs="+", default=["repeated", "repeated:8", "different", "tenth-missing", "moved"])
    parser.add_argument("--years", nargs="+", default=["09", "11"])
    parser.add_argument("--embeddings", action="store_true", help="embed segments that are in doubt without")
    parser.add_argument("--one", action="store_true", help="measure the first kind and size in this process")
    args = parser.parse_args()
    if args.one:
        measure(args.data, args.sizes[0], args.kinds[0], args.years, choose_encoder("auto") if args.embeddings else None)
        return
    print("| document, segments | strict F1 | lax F1 | null F1 | seconds | processor seconds | segments/two of them | MB before, at most |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    for kind in args.kinds:
        for size in args.sizes:
            command = [sys.executable, __file__, str(args.data), "--one", "--sizes", str(size), "--kinds", kind, "--years", *args.years]
            subprocess.run([*command, "--embeddings"] if args.embeddings else command, check=True)


if __name__ == "__main__":
    main()
