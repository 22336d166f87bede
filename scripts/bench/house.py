#!/usr/bin/env python3
"""What dismissals do to the findings on real renderings, which a reader judged: tables for docs/benchmarks.md.

    scripts/bench/house.py [DATA] [--documents N] [--splits N]

DATA: the folder of the shared data, of which `ntrex60/` is read. Findings are errors and warnings. A flagged pair is a pair of sentences
with at least one; one "with false alarms only" has no other. A reader dismisses what was judged false, and nothing else.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import aligner
from aligner.bitext import Article, Bitext, Finding, Link, Scope, Severity, Span, Unit
from aligner.checks.consequence import may_be_quiet
from aligner.checks.identity import Identity, identify
from aligner.errors import UsageError
from aligner.house import House, apply_house, dismiss
from aligner.lexicon.tokens import fold

DATA = Path(__file__).parents[3] / "shared" / "data"
DIRECTIONS = (("es", "en"), ("en", "es"))
REAL, DEBATABLE, FALSE, UNJUDGED = "real", "debatable", "false", "unjudged"
_PARTIAL = ("partial-omission", "partial-addition")
_CHECKS = {"partial": _PARTIAL, "omission/addition": ("omission", "addition")}
# Findings of checks that are younger than verdicts.tsv, judged for this bench by reading both texts: (document, check).
JUDGED_LATER = {
    ("ntrex-013", "bound"): REAL,
    ("ntrex-035", "number"): REAL,
    ("ntrex-038", "office"): REAL,
    ("ntrex-050", "count"): REAL,
    ("ntrex-068", "extent"): REAL,
    ("ntrex-068", "offence"): REAL,
    ("ntrex-070", "roles"): REAL,
    ("ntrex-079", "statement"): REAL,
    ("ntrex-082", "tense"): REAL,
    ("ntrex-090", "bound"): DEBATABLE,
    ("ntrex-095", "hedge"): DEBATABLE,
    ("ntrex-049", "quotation"): FALSE,
    ("ntrex-080", "negation"): FALSE,
    ("ntrex-065", "person"): DEBATABLE,
    ("ntrex-081", "untranslated"): DEBATABLE,
    ("ntrex-000", "untranslated"): FALSE,
    ("ntrex-005", "partial-omission"): FALSE,
    ("ntrex-005", "partial-addition"): FALSE,
    ("ntrex-005", "addition"): FALSE,
    ("ntrex-005", "omission"): FALSE,
    ("ntrex-006", "hedge"): FALSE,
    ("ntrex-015", "untranslated"): FALSE,
    ("ntrex-035", "untranslated"): FALSE,
    ("ntrex-042", "tense"): FALSE,
    ("ntrex-045", "roles"): FALSE,
    ("ntrex-047", "untranslated"): FALSE,
    ("ntrex-049", "partial-omission"): FALSE,
    ("ntrex-049", "partial-addition"): FALSE,
    ("ntrex-058", "grave-word"): FALSE,
    ("ntrex-065", "roles"): FALSE,
    ("ntrex-073", "untranslated"): FALSE,
    ("ntrex-079", "roles"): FALSE,
    ("ntrex-088", "people"): FALSE,
    ("ntrex-093", "hedge"): FALSE,
}


@dataclass(frozen=True)
class Judgement:
    """A row of verdicts.tsv."""

    document: str
    checks: tuple[str, ...]
    spanish: str
    english: str
    spans: tuple[Span | None, Span | None]
    verdict: str
    severity: Severity


def read_judgements(path: Path) -> list[Judgement]:
    """The rows of verdicts.tsv."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Judgement(
            row["document"],
            _CHECKS.get(row["check"], (row["check"],)),
            row["spanish"],
            row["english"],
            (_span(row["spanish_span"]), _span(row["english_span"])),
            row["verdict"],
            Severity(row["severity"]),
        )
        for row in rows
    ]


def _span(text: str | None) -> Span | None:
    found = json.loads(text) if text else None
    return None if found is None else (found[0], found[1])


def graver(bitext: Bitext) -> Iterator[tuple[Unit, Finding]]:
    """Errors and warnings, with their units."""
    return ((unit, one) for unit in bitext.units for one in unit.findings if one.severity is not Severity.INFO)


def verdicts_of(bitext: Bitext, document: str, judged: list[Judgement]) -> dict[str, str]:
    """The verdict on each finding, by its fingerprint."""
    found = {}
    for unit, finding in graver(bitext):
        texts, spans = (unit.source, unit.target), (finding.source_span, finding.target_span)
        if bitext.languages.source == "en":
            texts, spans = texts[::-1], spans[::-1]
        own = [one for one in judged if one.document == document and finding.check in one.checks and (one.spanish, one.english) == texts]
        own.sort(key=lambda one: -sum(_shared(a, b) for a, b in zip(one.spans, spans, strict=True)))
        verdict = own[0].verdict if own else JUDGED_LATER.get((document, finding.check), UNJUDGED)
        found[identify(unit, finding).fingerprint] = verdict
    return found


def _shared(one: Span | None, other: Span | None) -> int:
    return 0 if one is None or other is None else max(min(one[1], other[1]) - max(one[0], other[0]), 0)


@dataclass
class Count:
    """Flagged pairs, those with false alarms only, and real findings: all, and those that are no longer among errors and warnings."""

    pairs: float = 0
    false_only: float = 0
    real: float = 0
    lost: float = 0
    findings: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, before: Bitext, after: Bitext, verdicts: dict[str, str]) -> None:
        """Count an article as the checks see it, and as the house does."""
        kept = {identify(unit, one).fingerprint for unit, one in graver(after)}
        for unit, finding in graver(before):
            name = identify(unit, finding).fingerprint
            verdict = verdicts.get(name, UNJUDGED)
            self.real += verdict == REAL
            self.lost += verdict == REAL and name not in kept
        for unit in after.units:
            said = [verdicts.get(identify(unit, one).fingerprint, UNJUDGED) for one in unit.findings if one.severity is not Severity.INFO]
            for verdict in said:
                self.findings[verdict] += 1
            self.pairs += bool(said)
            self.false_only += bool(said) and set(said) == {FALSE}

    def row(self, name: str, times: int = 1) -> str:
        """A line of a table; figures are means of so many times."""
        share = self.false_only / self.pairs if self.pairs else 0.0
        lost = self.lost / self.real if self.real else 0.0
        kinds = " / ".join(f"{self.findings[kind] / times:.4g}" for kind in (REAL, DEBATABLE, FALSE, UNJUDGED))
        pairs, only = f"{self.pairs / times:.4g}", f"{self.false_only / times:.4g} ({share:.1%})"
        return f"| {name} | {pairs} | {only} | {kinds} | {self.lost / times:.4g} of {self.real / times:.4g} ({lost:.1%}) |"


HEAD = "| | flagged pairs | with false alarms only | real / debatable / false / unjudged | real findings lost |\n|---|---|---|---|---|"


def dismissed(bitexts: Iterable[tuple[Bitext, dict[str, str]]], scope: Scope) -> House:
    """The house after a reader dismissed all that is false; with the scope here, where another is refused."""
    made = []
    for bitext, verdicts in bitexts:
        for unit, finding in graver(bitext):
            if verdicts[identify(unit, finding).fingerprint] == FALSE:
                try:
                    made.append(dismiss(bitext, unit, finding, scope))
                except UsageError:
                    made.append(dismiss(bitext, unit, finding))
    return House(tuple(made))


Edit = Callable[[list[str], str], list[str]]
NEW = {"es": "La redacción añadió este párrafo por la tarde.", "en": "The newsroom added this paragraph in the afternoon."}


def _reworded(paragraphs: list[str], quiet: set[int], language: str) -> list[str]:
    """A sentence more in the paragraphs without findings."""
    return [f"{text} {NEW[language]}" if place in quiet else text for place, text in enumerate(paragraphs)]


def edited(paragraphs: list[str], language: str, quiet: set[int]) -> dict[str, list[str]]:
    """The article after edits elsewhere. `quiet`: paragraphs without findings."""
    fewer = [text for place, text in enumerate(paragraphs) if place not in quiet or place % 3]
    return {
        "again, nothing changed": paragraphs,
        "a new first paragraph": [paragraphs[0], NEW[language], *paragraphs[1:]],
        "a third of the other paragraphs cut": fewer,
        "the other paragraphs reworded": _reworded(paragraphs, quiet, language),
        "other quotation marks and dashes": [text.translate(str.maketrans("“”«»–", '""""—')) for text in paragraphs],
    }


def again(folder: Path, documents: list[str], judged: list[Judgement]) -> list[tuple[Bitext, dict[str, str]]]:
    """Print what is flagged when the same articles are checked again after edits elsewhere; return what the checks found first."""
    counts: dict[str, Count] = {}
    first = []
    for document in documents:
        texts = {code: (folder / f"{document}.{code}.txt").read_text(encoding="utf-8").strip().split("\n\n") for code in ("es", "en")}
        for source, target in DIRECTIONS:
            bitext = _checked(document, texts, source, target)
            verdicts = verdicts_of(bitext, document, judged)
            first.append((bitext, verdicts))
            counts.setdefault("without dismissals", Count()).add(bitext, bitext, verdicts)
            house = dismissed([(bitext, verdicts)], Scope.HERE)
            if not house.dismissals or len(texts["es"]) != len(texts["en"]):
                same = dict.fromkeys(edited(["", ""], "es", set()), bitext)
            else:
                quiet = _quiet(texts[source], bitext)
                changes = {code: edited(texts[code], code, quiet) for code in texts}
                same = {name: _checked(document, {code: changes[code][name] for code in texts}, source, target) for name in changes["es"]}
            for name, after in same.items():
                counts.setdefault(name, Count()).add(after, apply_house(replace(after, id="renamed"), house), verdicts)
    print(HEAD)
    for name, count in counts.items():
        print(count.row(name))
    return first


def _checked(document: str, texts: dict[str, list[str]], source: str, target: str) -> Bitext:
    joined = ("\n\n".join(texts[code]) for code in (source, target))
    bitext = aligner.check(*joined, source_language=source, target_language=target, engine=None)
    return replace(bitext, id=document)


def _quiet(paragraphs: list[str], bitext: Bitext) -> set[int]:
    """The paragraphs of the source that no finding of any severity is about; the headline is left alone."""
    said = [unit.source.split("\n\n")[0] for unit in bitext.units if unit.findings]
    return {place for place, text in enumerate(paragraphs) if place and not any(one and one in text for one in said)}


def learned(name: str, first: list[tuple[Bitext, dict[str, str]]], splits: int) -> None:
    """Print what is flagged in one half of the documents, after a reader dismissed what is false in the other half."""
    documents = sorted({bitext.id for bitext, _ in first})
    counts = {"without": Count(), **{scope: Count() for scope in (Scope.HERE, Scope.EVERYWHERE)}}
    for seed in range(splits):
        half = set(random.Random(seed).sample(documents, len(documents) // 2))
        for scope, count in counts.items():
            house = House() if scope == "without" else dismissed([one for one in first if one[0].id in half], Scope(scope))
            for bitext, verdicts in first:
                if bitext.id not in half:
                    count.add(bitext, apply_house(bitext, house), verdicts)
    print(f"\n{name}: the other half of the documents, mean of {splits} splits\n\n{HEAD}")
    for scope, count in counts.items():
        print(count.row("without dismissals" if scope == "without" else f"dismissed {scope}, where that is allowed", splits))


def as_judged(judged: list[Judgement]) -> list[tuple[Bitext, dict[str, str]]]:
    """The findings of verdicts.tsv as they were when they were judged, by much weaker checks: one bitext a document."""
    documents: defaultdict[str, defaultdict[tuple[str, str], list[Judgement]]] = defaultdict(lambda: defaultdict(list))
    for one in judged:
        documents[one.document][one.spanish, one.english].append(one)
    found = []
    for document, pairs in documents.items():
        units, verdicts = [], {}
        for number, ((spanish, english), own) in enumerate(pairs.items()):
            findings = [(Finding(one.checks[0], one.severity, "", *one.spans), one.verdict) for one in own]
            unit = Unit(number, Link((number,), (number,)), spanish, english, findings=tuple(finding for finding, _ in findings))
            verdicts |= {identify(unit, finding).fingerprint: verdict for finding, verdict in findings}
            units.append(unit)
        sides = (Article(f"{document}.{code}", code, "") for code in ("es", "en"))
        found.append((Bitext(document, *sides, tuple(units), "none", (), ""), verdicts))
    return found


Key = tuple[str, ...]
_STEM = 5
"""Letters of a word by which its forms are taken for one."""


def _stems(words: str) -> str:
    return " ".join(word[:_STEM] for word in fold(words).split() if not word.isdigit())


def _sides(one: Identity) -> Key:
    return (one.check, "source" if one.source.marked else "", "target" if one.target.marked else "")


WIDER: dict[str, Callable[[Identity], Key]] = {
    "same words on both sides (the rule)": lambda one: (one.check, one.source.marked, one.target.marked),
    "same words on both sides, whatever the check": lambda one: (one.source.marked, one.target.marked),
    "same beginnings of words on both sides, figures aside": lambda one: (one.check, _stems(one.source.marked), _stems(one.target.marked)),
    "same beginnings of words of the source": lambda one: (one.check, _stems(one.source.marked)),
    "same check, words in question on the same sides": _sides,
    "same check": lambda one: (one.check,),
}
"""What could count as one form of findings."""


@dataclass(frozen=True)
class Rule:
    """When findings of a form are quieter: `least` of them were dismissed in other articles, and of those that are false or real there the
    share dismissed is at least `share`, by the mean of a Beta distribution that begins at 1, 1. With 0 what is real is not known.
    """

    name: str
    least: int
    share: float = 0.0

    def holds(self, dismissed: int, real: int) -> bool:
        """Whether so many dismissed and real findings make the form quieter."""
        return dismissed >= self.least and (dismissed + 1) / (dismissed + real + 2) >= self.share


RULES = (
    Rule("once", 1),
    Rule("3 times", 3),
    Rule("3 times, and 85 % of those judged", 3, 0.85),
    Rule("5 times, and 90 % of those judged", 5, 0.9),
    Rule("10 times, and 95 % of those judged", 10, 0.95),
)


def wider(name: str, first: list[tuple[Bitext, dict[str, str]]]) -> None:
    """Print what is flagged in each document for what was dismissed in all others, by what counts as one form of findings.

    Accusations and figures are never quieter. The last row is what nobody can do better than: exactly the false alarms are quieter.
    """
    found = [
        (bitext.id, (bitext.id, bitext.languages.source, unit.number), finding, identity, verdicts[identity.fingerprint])
        for bitext, verdicts in first
        for unit, finding in graver(bitext)
        for identity in (identify(unit, finding),)
    ]
    print(f"\n{name}: each document, after what is false in all others was dismissed\n")
    print("| one form | dismissed | flagged pairs | with false alarms only | real findings lost |\n|---|---|---|---|---|")
    print(_quieter("nothing is quieter", "", found, set()))
    for label, form in WIDER.items():
        for rule in RULES:
            quiet = set()
            for place, (document, pair, finding, identity, _) in enumerate(found):
                # The same document read in the other direction tells nothing new.
                own = [(other, verdict) for name, there, _, other, verdict in found if name != document and there[1] == pair[1]]
                said = [
                    len({one.fingerprint for one, verdict in own if verdict == wanted and form(one) == form(identity)})
                    for wanted in (FALSE, REAL)
                ]
                if may_be_quiet(finding) and rule.holds(said[0], said[1] if rule.share else 0):
                    quiet.add(place)
            print(_quieter(label, rule.name, found, quiet))
    best = {place for place, (_, _, finding, _, verdict) in enumerate(found) if verdict == FALSE and may_be_quiet(finding)}
    print(_quieter("exactly what is false, accusations and figures aside", "", found, best))


Found = tuple[str, tuple[str, str, int], Finding, Identity, str]


def _quieter(name: str, times: str, found: list[Found], quiet: set[int]) -> str:
    """A line of the table."""
    pairs: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
    for place, (_, pair, _, _, verdict) in enumerate(found):
        if place not in quiet:
            pairs[pair].add(verdict)
    false = sum(verdicts == {FALSE} for verdicts in pairs.values())
    real = [place in quiet for place, one in enumerate(found) if one[-1] == REAL]
    return f"| {name} | {times} | {len(pairs)} | {false} ({false / max(len(pairs), 1):.1%}) | {sum(real)} of {len(real)} |"


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--splits", type=int, default=20)
    options = parser.parse_args()
    folder = options.data / "ntrex60"
    judged = read_judgements(folder / "verdicts.tsv")
    documents = sorted({path.name.split(".")[0] for path in folder.glob("*.lines")})[: options.documents]
    first = again(folder, documents, judged)
    learned("Findings of today", first, options.splits)
    learned("Findings as they were judged", as_judged(judged), options.splits)
    wider("Findings of today", first)
    wider("Findings as they were judged", as_judged(judged))


if __name__ == "__main__":
    main()
