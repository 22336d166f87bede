"""Article pairs made of real sentences, for benches of runs."""

from __future__ import annotations

import random
from pathlib import Path

YEARS = ("08", "09", "10", "11")


def make_articles(data: Path, folder: Path, count: int, *, sentences: int = 16, seed: int = 1) -> int:
    """`count` pairs of plain text in a folder, each of passages of four neighbouring lines of newstest; bytes written.

    With more pairs than newstest has passages, passages come again in other company.
    """
    draw = random.Random(seed)
    years = []
    for year in YEARS:
        sides = [(data / f"newstest/wmt{year}.{language}").read_text(encoding="utf-8").splitlines() for language in ("es", "en")]
        years.append(list(zip(*sides, strict=True)))
    size = 0
    for number in range(count):
        lines: list[tuple[str, str]] = []
        while len(lines) < sentences:
            year = draw.choice(years)
            start = draw.randrange(len(year) - 4)
            lines += year[start : start + 4]
        # A thousand to a folder: file systems slow down with more.
        place = folder / f"{number // 1000:04}"
        place.mkdir(parents=True, exist_ok=True)
        for side, language in enumerate(("es", "en")):
            content = ("\n\n".join(line[side] for line in lines) + "\n").encode("utf-8")
            (place / f"a{number:07}.{language}.txt").write_bytes(content)
            size += len(content)
    return size
