#!/usr/bin/env python3
"""Measure the readers beside those of another checkout, such as an older version, in one run.

    scripts/bench/reading.py OTHER [--data ../shared/data] [--pairs 50000] [--rounds 5] [--only tsv jsonl tmx pages]

Files of pairs are made of lines of newstest and read to their end by `read_bitexts`; pages are those of `tests/page_layouts`, each
read ten times. Every reading is a process of its own, those of the two checkouts take turns, and the least processor time counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parents[2]
YEARS = ("08", "09", "10", "11")

READ_PAIRS = """
import sys, time, resource
from pathlib import Path
from aligner.formats.bitext_reader import read_bitexts
started = time.process_time()
count = sum(len(bitext.units) for bitext in read_bitexts(Path(sys.argv[1])))
print(count, time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
"""
READ_PAGES = """
import sys, time, resource
from pathlib import Path
from aligner.articles import read_article
paths = sorted(Path(sys.argv[1]).iterdir())
def read(path):
    try:
        read_article(path, language="es")
    except Exception as error:
        print(type(error).__name__, path.name, file=sys.stderr)
for path in paths:
    read(path)
started = time.process_time()
for _ in range(10):
    for path in paths:
        read(path)
print(10 * len(paths), time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
"""


def make_pairs(data: Path, folder: Path, count: int) -> dict[str, Path]:
    """The same pairs in files of several formats, as other programs write them."""
    lines: list[tuple[str, str]] = []
    for year in YEARS:
        sides = [(data / f"newstest/wmt{year}.{language}").read_text(encoding="utf-8").splitlines() for language in ("es", "en")]
        lines += [(one.replace("\t", " "), other.replace("\t", " ")) for one, other in zip(*sides, strict=True) if one and other]
    files = {name: folder / f"pairs.{name}" for name in ("tsv", "jsonl", "tmx")}
    with (
        files["tsv"].open("w", encoding="utf-8") as tsv,
        files["jsonl"].open("w", encoding="utf-8") as jsonl,
        files["tmx"].open("w", encoding="utf-8") as tmx,
    ):
        tsv.write("id\tsource\ttarget\n")
        tmx.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="es" datatype="plaintext"/><body>\n')
        for number in range(count):
            source, target = lines[number % len(lines)]
            tsv.write(f"{number}\t{source}\t{target}\n")
            jsonl.write(json.dumps({"id": str(number), "source": source, "target": target}, ensure_ascii=False) + "\n")
            tmx.write(
                f'<tu tuid="{number}"><prop type="x-doc">one</prop><tuv xml:lang="es"><seg>{escape(source)}</seg></tuv>'
                f'<tuv xml:lang="en"><seg>{escape(target)}</seg></tuv></tu>\n'
            )
        tmx.write("</body></tmx>\n")
    return files


def make_pages(folder: Path) -> Path:
    """The pages of the tests."""
    sys.path.insert(0, str(HERE / "tests"))
    from page_layouts import LAYOUTS, render

    for number, layout in enumerate(LAYOUTS):
        (folder / f"{layout}.html").write_text(render(layout, "es", number).content, encoding="utf-8")
    return folder


def read(checkout: Path, program: str, path: Path) -> tuple[int, float, float]:
    """What was read, processor seconds, megabytes."""
    done = subprocess.run(
        [sys.executable, "-c", program, path],
        env={**os.environ, "PYTHONPATH": str(checkout / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    count, seconds, memory = done.stdout.split()
    return int(count), float(seconds), float(memory)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--pairs", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=["tsv", "jsonl", "tmx", "pages"])
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pages").mkdir()
        files = make_pairs(options.data, folder, options.pairs)
        files["pages"] = make_pages(folder / "pages")
        for kind in options.only:
            program = READ_PAGES if kind == "pages" else READ_PAIRS
            checkouts = (options.other.resolve(), HERE)
            least = {checkout: (0, float("inf"), 0.0) for checkout in checkouts}
            for _ in range(options.rounds):
                for checkout in checkouts:
                    least[checkout] = min(least[checkout], read(checkout, program, files[kind]), key=lambda one: one[1])
            (count, before, _), (same, now, memory) = (least[checkout] for checkout in checkouts)
            print(f"{kind:6} {count:6} {same:6}  {before:6.2f} s  {now:6.2f} s  {now / before:5.2f} times  {memory:5.0f} MB", flush=True)


if __name__ == "__main__":
    main()
