#!/usr/bin/env python3
"""Measure the tools of `aligner corpus` on a store of many pairs of sentences: rates and peak memory, each in a process of its own.

    scripts/bench/corpus_tools.py [--data ../shared/data] [--units 100000] [--only export dedup ...] [--keep FOLDER]

The store holds articles of sixteen neighbouring pairs of newstest, with made-up scores and findings; with more units than newstest has
lines, a word of each repeat is exchanged for its number. `toolkit` reads the TMX by translate-toolkit where it is installed, `pyarrow`
reads and writes the Parquet file by pyarrow alone. Seconds are processor time, memory is the peak of the process.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Segment, Severity, Unit
from aligner.corpus.store import FILE_NAME, DonePair, Store, pack

YEARS = ("08", "09", "10", "11")
SIZE = 16
TOOLKIT = (
    "import sys; from translate.storage import tmx; s = tmx.tmxfile(open(sys.argv[1], 'rb')); print(sum(1 for u in s.units if u.source))"
)
RUN = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000, code)
"""
PYARROW = """
import sys, pyarrow.parquet as pq
out, n = None, 0
for batch in pq.ParquetFile(sys.argv[1]).iter_batches():
    rows = batch.to_pylist(); n += len(rows)
    import pyarrow as pa
    table = pa.Table.from_pylist(rows, schema=batch.schema)
    out = out or pq.ParquetWriter(sys.argv[2], batch.schema)
    out.write_table(table)
out.close(); print(n)
"""


def bitexts(data: Path, count: int) -> Iterator[Bitext]:
    """Articles with made-up figures."""
    lines: list[tuple[str, str]] = []
    for year in YEARS:
        sides = [(data / f"newstest/wmt{year}.{language}").read_text(encoding="utf-8").splitlines() for language in ("es", "en")]
        lines += [pair for pair in zip(*sides, strict=True) if all(pair)]
    for start in range(0, count, SIZE):
        texts = []
        for place in range(start, min(start + SIZE, count)):
            turn, number = divmod(place, len(lines))
            texts.append(tuple(_exchanged(text, turn, place) for text in lines[number]))
        units, sides = [], ([], [])
        for number, pair in enumerate(texts):
            scores = Scores(quality=(start + number) * 37 % 1000 / 1000, posterior=0.9, chrf=50.0, length_z=0.1)
            findings = (
                (Finding("number", Severity.ERROR, "12 in the source, 13 in the translation", (0, 2), (0, 2)),) if number % 5 == 0 else ()
            )
            link = Link((number,), (number,), posterior=0.9)
            units.append(Unit(number, link, *pair, None, None, Kind.BODY, Kind.BODY, scores=scores, findings=findings))
            for side, text in zip(sides, pair, strict=True):
                offset = side[-1].end + 1 if side else 0
                side.append(Segment(text, offset, offset + len(text), number))
        name = f"a{start // SIZE:07}"
        articles = [
            Article(name, language, "\n".join(one.text for one in side), segments=tuple(side))
            for language, side in zip(("es", "en"), sides, strict=True)
        ]
        yield Bitext(name, *articles, tuple(units), "none", (), "0" * 16)


def _exchanged(text: str, turn: int, place: int) -> str:
    words = text.split()
    for step in range(min(turn, 1) * 4):
        words[(place + step * 5) % len(words)] = f"{turn}{place % 97 + step}"
    return " ".join(words)


def make_store(data: Path, folder: Path, count: int) -> None:
    """A store with `count` units."""
    folder.mkdir(parents=True, exist_ok=True)
    done, packed = [], []
    with Store(folder / FILE_NAME, write=True) as store:
        for bitext in bitexts(data, count):
            done.append(DonePair(bitext.id, bitext.id, bitext.id, bitext.signature))
            packed.append(pack(bitext.id, bitext))
            if len(done) == 500:
                store.keep(done, packed)
                done, packed = [], []
        store.keep(done, packed)


def measure(name: str, units: int, command: list[str], folder: Path) -> None:
    """Run a command and print its rate and its peak memory."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([sys.executable, "-c", RUN, *command], check=False, cwd=folder, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    memory, code = done.stdout.split()
    failed = "" if code == "0" else f"  failed: {done.stderr.strip().splitlines()[-1:]}"
    took = time.perf_counter() - started
    print(f"{name:12} {seconds:7.1f} s  {units / seconds:9,.0f} units/s  {float(memory):6.0f} MB  ({took:.0f} s){failed}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--units", type=int, default=100_000)
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = (options.keep or Path(name)).resolve()
        if not (folder / "run").exists():
            make_store(options.data, folder / "run", options.units)
        aligner = [sys.executable, "-m", "aligner"]
        commands = {
            "export-tmx": [*aligner, "export", "run", "--format", "tmx", "-o", "all.tmx"],
            "export-jsonl": [*aligner, "export", "run", "--format", "jsonl", "-o", "all.jsonl"],
            "tmx-to-jsonl": [*aligner, "corpus", "convert", "all.tmx", "one.jsonl"],
            "jsonl-to-tmx": [*aligner, "corpus", "convert", "all.jsonl", "one.tmx"],
            "to-parquet": [*aligner, "corpus", "convert", "all.jsonl", "all.parquet"],
            "from-parquet": [*aligner, "corpus", "convert", "all.parquet", "two.jsonl"],
            "toolkit": [sys.executable, "-c", TOOLKIT, "all.tmx"],
            "pyarrow": [sys.executable, "-c", PYARROW, "all.parquet", "three.parquet"],
            "stats": [*aligner, "corpus", "stats", "run", "--json"],
            "filter": [*aligner, "corpus", "filter", "run", "quality >= 0.5 and severity != error", "-o", "kept.tmx"],
            "dedup": [*aligner, "corpus", "dedup", "run", "-o", "unique.tmx"],
            "split": [*aligner, "corpus", "split", "run", "-o", "parts"],
            "index": [*aligner, "corpus", "concordance", "run", "government", "--limit", "20"],
            "concordance": [*aligner, "corpus", "concordance", "run", "the government", "--limit", "20"],
        }
        for one, command in commands.items():
            if not options.only or one in options.only:
                measure(one, options.units, command, folder)


if __name__ == "__main__":
    main()
