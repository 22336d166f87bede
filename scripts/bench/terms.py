#!/usr/bin/env python3
"""Two term bases of usual words of the news on newstest: how many sentences have a term, and how many get a finding.

    scripts/bench/terms.py [DATA] [--years 09 11] [--lines 1 1500 5] [--write FOLDER]

DATA: the folder of the shared data, of which `newstest/` is read. The term bases are `house_es_en.txt` and `house_en_es.txt` beside this
script. `--write` writes all warnings and information of each direction, to be read: which of them are false is for a reader to say.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from aligner.bitext import Article, Bitext, Link, Severity, Unit
from aligner.checks import check_bitext
from aligner.checks.registry import CHECKS
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair, Side
from aligner.settings import CheckSettings
from aligner.terms.matcher import term_index
from aligner.terms.table import parse_table
from aligner.terms.term_base import TermBase

DATA = Path(__file__).parents[3] / "shared" / "data"
DIRECTIONS = (DEFAULT_PAIR, DEFAULT_PAIR.reversed)
OTHER_CHECKS = frozenset(check.id for check in CHECKS if check.id != "term")


def read_base(languages: LanguagePair) -> TermBase:
    """The term base of a direction."""
    path = Path(__file__).with_name(f"house_{languages.source}_{languages.target}.txt")
    rows = path.read_text(encoding="utf-8").replace(" = ", "\t")
    return parse_table(f"{languages.source}\t{languages.target}\n{rows}".encode(), path.with_suffix(".tsv").name)


def check_lines(base: TermBase, pairs: list[tuple[str, str]], languages: LanguagePair) -> Bitext:
    """The pairs of lines as one article, with the findings of terms alone."""
    articles = Article("a", languages.source, ""), Article("b", languages.target, "")
    units = tuple(Unit(number, Link((number,), (number,)), *texts) for number, texts in enumerate(pairs))
    return check_bitext(Bitext("lines", *articles, units, "none", (), ""), CheckSettings(OTHER_CHECKS, terms=base))


def main() -> None:
    """Print a table; write the findings where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("--years", nargs="+", default=["09", "11"])
    parser.add_argument(
        "--lines", nargs=3, type=int, default=(1, 1500, 5), help="the first line, the last one, and the step (default: %(default)s)"
    )
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    print("| | sentences with a term | sentences with a warning | warnings | information |\n|---|---|---|---|---|")
    for languages in DIRECTIONS:
        base = read_base(languages)
        index = term_index(base, Side.SOURCE, languages)
        counts: Counter[str] = Counter()
        lines = []
        for year in options.years:
            texts = (
                (options.data / "newstest" / f"wmt{year}.{code}").read_text(encoding="utf-8").splitlines()
                for code in (languages.source, languages.target)
            )
            pairs = list(zip(*texts, strict=True))[slice(*options.lines)]
            counts["with a term"] += sum(any(True for _ in index.find(source)) for source, _ in pairs)
            for unit in check_lines(base, pairs, languages).units:
                counts["with a warning"] += any(one.severity is Severity.WARNING for one in unit.findings)
                for one in unit.findings:
                    counts[one.severity.value] += 1
                    place = f"{year}:{options.lines[0] + options.lines[2] * unit.number}"
                    lines.append(f"{one.severity.value}\t{place}\t{one.message}\n  {unit.source}\n  {unit.target}\n")
        figures = (counts[name] for name in ("with a term", "with a warning", "warning", "info"))
        print(f"| {languages.source} to {languages.target} | {' | '.join(map(str, figures))} |", flush=True)
        if options.write is not None:
            options.write.mkdir(parents=True, exist_ok=True)
            (options.write / f"{languages.source}_{languages.target}.txt").write_text("".join(sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    main()
