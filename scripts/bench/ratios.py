#!/usr/bin/env python3
"""Which kinds of findings earn their place: how many altered pairs only they find, against how many right renderings they are reported on.

    scripts/bench/ratios.py FILES... [--news DATA --years 08 10 --lines 500] [--list OUT]

A file is a table (tab-separated, with a header) of altered pairs (`source_language`, `source`, `target_good`, `target_bad`) or of right
renderings (`source_language`, `source`, `target`). `--news`: the folder with `newstest/wmtNN.es` and `.en`, whose lines count as right
renderings, in both directions, and with `ntrex60/`, whose articles do, too (without the 12 whose defects are known). A kind is a check
with one form of its message, and its severity. Each pair is checked on its own, without an engine.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.api import check
from aligner.bitext import Finding, Severity
from aligner.languages.pair import Language

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”")
_MEANING = re.compile(r" \([^()]*\)")
_OWN = re.compile(r"\b(?:[A-ZÁÉÍÓÚÑ]{2,}\w*|\d[\d.,]*)")
_SEED = 5


@dataclass(frozen=True)
class Case:
    """A pair with its right translation, and a wrong one if it was altered."""

    name: str
    language: Language
    source: str
    right: str
    wrong: str | None = None


def kind_of(finding: Finding) -> str:
    """The check, the severity and the form of the message: without what it quotes."""
    form = _OWN.sub("…", _MEANING.sub("", _QUOTED.sub("…", finding.message)))
    return f"{finding.check}, {finding.severity}: {form}"


def alarms(source: str, target: str, language: Language) -> list[Finding]:
    """The warnings and errors of one pair."""
    bitext = check([source], [target], source_language=language, target_language=language.other, engine=None)
    return [finding for unit in bitext.units for finding in unit.findings if finding.severity is not Severity.INFO]


def table_cases(path: Path) -> Iterator[Case]:
    """The pairs of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            name, language = f"{path.stem}:{row.get('id', '')}", Language(row["source_language"])
            yield Case(name, language, row["source"], row.get("target") or row["target_good"], row.get("target_bad"))


def news_cases(folder: Path, year: str, lines: int) -> Iterator[Case]:
    """Lines of a year of newstest, in both directions."""
    texts = {one: (folder / f"wmt{year}.{one}").read_text(encoding="utf-8").splitlines() for one in Language}
    chosen = sorted(random.Random(_SEED).sample(range(len(texts[Language.SPANISH])), lines))
    for language in Language:
        for line in chosen:
            yield Case(f"news{year}:{language}{line + 1}", language, texts[language][line], texts[language.other][line])


def article_cases(folder: Path) -> Iterator[Case]:
    """The sentences of articles in which no defects are known, in both directions."""
    with (folder / "defects.tsv").open(encoding="utf-8", newline="") as file:
        faulty = {row["unit"].split("#")[0] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for path in sorted(folder.glob("*.es.lines")):
        document = path.name.removesuffix(".es.lines")
        if not any(document.endswith(one) for one in faulty):
            texts = {one: (folder / f"{document}.{one}.lines").read_text(encoding="utf-8").splitlines() for one in Language}
            for language in Language:
                for number, source in enumerate(texts[language]):
                    if source and texts[language.other][number]:
                        yield Case(f"{document}:{language}{number}", language, source, texts[language.other][number])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--news", type=Path, help="folder with newstest/ and ntrex60/")
    parser.add_argument("--years", nargs="*", default=["08", "10"])
    parser.add_argument("--lines", type=int, default=500)
    parser.add_argument("--list", type=Path, help="write each finding with its pair to this file")
    options = parser.parse_args()
    cases = [case for path in options.files for case in table_cases(path)]
    if options.news is not None:
        cases += [case for year in options.years for case in news_cases(options.news / "newstest", year, options.lines)]
        cases += article_cases(options.news / "ntrex60")
    on_right: Counter[str] = Counter()
    in_wrong: Counter[str] = Counter()
    only: Counter[str] = Counter()
    rows = []
    for case in cases:
        right = alarms(case.source, case.right, case.language)
        said = {one.message for one in right}
        wrong = [] if case.wrong is None else [one for one in alarms(case.source, case.wrong, case.language) if one.message not in said]
        kinds = {kind_of(finding) for finding in wrong}
        on_right.update({kind_of(finding) for finding in right})
        in_wrong.update(kinds)
        only.update(kinds if len(kinds) == 1 else ())
        for label, found, target in (("right", right, case.right), ("wrong", wrong, case.wrong or "")):
            rows += [(label, kind_of(one), case.name, "only" if len(kinds) == 1 else "", one.message, case.source, target) for one in found]
    print("on right", "in altered", "only in altered", "kind", sep="\t")
    for kind in sorted({*on_right, *in_wrong}, key=lambda one: (only[one] - on_right[one], one)):
        print(on_right[kind], in_wrong[kind], only[kind], kind, sep="\t")
    if options.list is not None:
        options.list.write_text("".join("\t".join(row) + "\n" for row in sorted(rows)), encoding="utf-8")


if __name__ == "__main__":
    main()
