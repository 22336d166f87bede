#!/usr/bin/env python3
"""Findings on whole articles against what a reader judged: verdicts on findings, and the defects that he found.

    scripts/bench/judged.py [DATA] [--list]

The folder `ntrex60` of DATA has 60 news articles with their professional translations, verdicts on 121 findings of an older version, and
the defects of 12 articles. Each article is checked sentence by sentence in both directions, without an engine. A finding has a verdict
when one was given on the same sentences, the same words and a check of the same subject; of the others nothing is known. A defect is
found when a warning or an error marks one of its words.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.api import check
from aligner.bitext import Finding, Severity, Span
from aligner.languages.pair import DEFAULT_PAIR, Language

SUBJECTS = {
    "partial": ("partial-omission", "partial-addition"),
    "omission/addition": ("omission", "addition"),
    "question": ("punctuation",),
}
"""What the verdicts call checks that have other names now."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Found:
    """A warning or an error: the document, the number of its pair of sentences, both texts, and the marked characters by language."""

    document: str
    number: int
    texts: dict[Language, str]
    spans: dict[Language, Span | None]
    finding: Finding


def findings(folder: Path, document: str) -> Iterator[Found]:
    """The warnings and errors of an article, in both directions, each once."""
    lines = {one: (folder / f"{document}.{one}.lines").read_text(encoding="utf-8").splitlines() for one in Language}
    for source in (Language.SPANISH, Language.ENGLISH):
        bitext = check(lines[source], lines[source.other], source_language=source, target_language=source.other, engine=None)
        for unit in bitext.units:
            texts = {source: unit.source, source.other: unit.target}
            for one in unit.findings:
                if one.severity is not Severity.INFO:
                    yield Found(document, unit.number, texts, {source: one.source_span, source.other: one.target_span}, one)


def verdict_of(found: Found, rows: list[dict[str, str]]) -> str:
    """What the reader said of a finding: real, debatable, false, or unknown."""
    for row in rows:
        if row["document"] != found.document or found.finding.check not in (row["check"], *SUBJECTS.get(row["check"], ())):
            continue
        for language, column in ((Language.SPANISH, "spanish"), (Language.ENGLISH, "english")):
            marked, text = row[f"{column}_span"], row[column]
            span, own = found.spans[language], found.texts[language]
            if marked and span is not None and (own in text or text in own):
                start, end = json.loads(marked)
                words, others = text[start:end].lower(), own[slice(*span)].lower()
                if words and others and (words in others or others in words):
                    return row["verdict"]
    return "unknown"


def is_found(words: str, found: list[Found]) -> bool:
    """Whether a finding of a pair marks a word of a defect ("of the source > of the translation")."""
    sought = {word.lower() for word in _WORD.findall(words) if len(word) > 1}
    marked = (
        one.texts[language][slice(*span)].lower()
        for one in found
        for language, span in one.spans.items()
        if span is not None and span[0] < span[1]
    )
    return any(sought & set(_WORD.findall(text)) for text in marked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--list", action="store_true", help="print each finding with its verdict")
    options = parser.parse_args()
    folder = options.data / "ntrex60"
    verdicts = list(csv.DictReader((folder / "verdicts.tsv").open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    defects = list(csv.DictReader((folder / "defects.tsv").open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    documents = sorted(path.name.removesuffix(".es.lines") for path in folder.glob("*.es.lines"))
    found = [one for document in documents for one in findings(folder, document)]
    judged = Counter((str(one.finding.severity), verdict_of(one, verdicts)) for one in found)
    pairs = {(one.document, one.number) for one in found}
    each = len(found) / 2 / len(documents)
    print(f"{len(documents)} articles, both directions: {len(found)} findings in {len(pairs)} pairs, {each:.2f} an article")
    for severity in ("error", "warning"):
        print(severity, {verdict: number for (one, verdict), number in sorted(judged.items()) if one == severity})
    caught = []
    for row in defects:
        document, number = row["unit"].split("#")
        there = [one for one in found if one.document.endswith(document) and one.number == int(number)]
        caught.append(is_found(row["words"], there))
        if options.list:
            print("found" if caught[-1] else "missed", row["unit"], row["kind"], row["words"], sep="\t")
    print(f"defects found: {sum(caught)} of {len(caught)} ({sum(caught) / len(caught):.2f})")
    if options.list:
        for one in found:
            row = (one.document, str(one.number), str(one.finding.severity), one.finding.check, verdict_of(one, verdicts))
            print(*row, one.finding.message, one.texts[DEFAULT_PAIR.source], one.texts[DEFAULT_PAIR.target], sep="\t")


if __name__ == "__main__":
    main()
