"""How well and how fast texts are cut into sentences: boundaries against the line ends of WMT newstest.

    python scripts/bench/segmentation.py [DATA] [--years 09,11] [--languages es,en,fr,de] [--errors N]

Lines are joined into paragraphs of up to six; a line that does not end as a sentence does (a headline) is a paragraph of its own. A few
lines of newstest hold several sentences: what is found inside them counts as wrong here, so that precision is a lower bound.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import sentencex

from aligner.segmentation import segment_text

LINES = 6
_FINAL = re.compile(r"[.!?…][\"”»’')\]]*$")
Cutter = Callable[[str, str], list[tuple[int, int]]]


def paragraphs(path: Path) -> Iterator[list[str]]:
    """Lines that stand together."""
    held: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        text = " ".join(line.split())
        if not text:
            continue
        if not _FINAL.search(text):
            yield from ([held] if held else [])
            yield [text]
            held = []
            continue
        held.append(text)
        if len(held) == LINES:
            yield held
            held = []
    if held:
        yield held


def engine_alone(text: str, language: str) -> list[tuple[int, int]]:
    """What sentencex does without our rules."""
    spans, at = [], 0
    for piece in sentencex.segment(language, text):
        start = text.find(piece, at)
        at = start + len(piece)
        core = piece.strip()
        if core:
            begin = start + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(core)))
    return spans


def measure(data: Path, year: str, language: str, cut: Cutter, shown: int) -> tuple[int, int, int]:
    """Boundaries that are right, found and wanted."""
    right = found = wanted = 0
    for lines in paragraphs(data / "newstest" / f"wmt{year}.{language}"):
        text, ends, at = " ".join(lines), set(), 0
        for line in lines[:-1]:
            at += len(line)
            ends.add(at)
            at += 1
        got = {end for _, end in cut(text, language)[:-1]}
        right, found, wanted = right + len(ends & got), found + len(got), wanted + len(ends)
        for end in sorted(ends ^ got):
            if shown:
                shown -= 1
                kind = "MISSED " if end in ends else "WRONG  "
                print(f"{kind}{language} …{text[max(0, end - 50) : end]} | {text[end : end + 45].strip()}…")
    return right, found, wanted


def speed(data: Path, years: list[str], language: str, cut: Cutter) -> float:
    """Sentences a second of processor time, the median of five passes."""
    texts = [" ".join(lines) for year in years for lines in paragraphs(data / "newstest" / f"wmt{year}.{language}")]
    rates = []
    for _ in range(5):
        started = time.process_time()
        count = sum(len(cut(text, language)) for text in texts)
        rates.append(count / (time.process_time() - started))
    return statistics.median(rates)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--years", default="09,11")
    parser.add_argument("--languages", default="es,en,fr,de")
    parser.add_argument("--errors", type=int, default=0, help="errors to show for each language and year")
    arguments = parser.parse_args()
    years = arguments.years.split(",")
    print(
        f"{'cut by':<12}{'lang':<6}{'years':<8}{'wanted':>7}{'missed':>8}{'extra':>7}{'precision':>11}{'recall':>8}{'F1':>8}{'sent/s':>10}"
    )
    cutters: dict[str, Cutter] = {"aligner": segment_text, "sentencex": engine_alone}
    for name, cut in cutters.items():
        for language in arguments.languages.split(","):
            counts = [measure(arguments.data, y, language, cut, arguments.errors if name == "aligner" else 0) for y in years]
            right, found, wanted = (sum(column) for column in zip(*counts, strict=True))
            precision, recall = right / found, right / wanted
            f1 = 2 * precision * recall / (precision + recall)
            rate = speed(arguments.data, years, language, cut)
            figures = f"{precision:>11.4f}{recall:>8.4f}{f1:>8.4f}{rate:>10,.0f}"
            print(f"{name:<12}{language:<6}{'+'.join(years):<8}{wanted:>7}{wanted - right:>8}{found - right:>7}{figures}")


if __name__ == "__main__":
    main()
