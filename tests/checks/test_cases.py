"""All checks together on two tables of original pairs: faithful renderings full of traps, and renderings with one defect each.

cases/good.tsv holds pairs as professionals translate them; nothing graver than information may be said of them. cases/bad.tsv holds
pairs with exactly one defect, and the checks of which one must report it; the kind of a defect is its id without the number. They
are checked without an engine.
"""

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from checks.helpers import EN_ES, ES_EN, alarms, checked_together
from tables import each

from aligner.bitext import Finding
from aligner.checks import CHECKS
from aligner.languages.pair import Language

CASES = Path(__file__).parent / "cases"

KNOWN_FALSE_ALARMS: dict[str, str] = {
    "hedges-16": "the attribution covers the conditional of hearsay, and “reported” after a name stands for «según»",
    "polls-01": "a percentage in words counts as words without a counterpart",
    "structure-12": "«de corta edad» is said by “toddler”",
    "structure-15": "the idiom needs three words for eight",
    "times-03": "an idiomatic sentence in which the lexicon knows hardly a word",
}
"""Faithful pairs of which something is reported all the same, and why."""

LEAST_FOUND: dict[str, int] = {
    "acronym": 17,
    "addition-beginning": 5,
    "addition-end": 8,
    "addition-middle": 6,
    "bracket": 3,
    "byline": 2,
    "certainty": 6,
    "currency": 10,
    "day": 7,
    "decade": 6,
    "decimal": 9,
    "false-friend": 11,
    "gender": 11,
    "hedge-added": 2,
    "hedge-dropped": 20,
    "inverted-leak": 3,
    "machine-loop": 5,
    "mojibake": 6,
    "month": 7,
    "name-misspelt": 11,
    "name-swapped": 14,
    "negation-added": 11,
    "negation-dropped": 23,
    "number-digit": 20,
    "number-word": 18,
    "omission-beginning": 8,
    "omission-end": 11,
    "omission-middle": 10,
    "percent": 9,
    "phrase-untranslated": 6,
    "place-swapped": 13,
    "question": 4,
    "quotation": 6,
    "repeated-word": 5,
    "restriction": 4,
    "scale": 14,
    "sentence-omitted": 5,
    "time": 7,
    "unit": 10,
    "untranslated": 6,
    "url": 4,
    "weekday": 6,
    "wrong-language": 4,
    "year": 8,
}
"""Defects of each kind that are found, at least."""

MOST_FOUND = 381
"""Defects that are found in all, at least."""


def read_cases(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


GOOD = read_cases("good.tsv")
BAD = read_cases("bad.tsv")


def kind_of(case: dict[str, str]) -> str:
    return case["id"].rsplit("-", 1)[0]


def texts(case: dict[str, str]) -> tuple[str, str]:
    """The Spanish and the English one."""
    return (case["source"], case["target"]) if case["source_language"] == Language.SPANISH else (case["target"], case["source"])


@cache
def all_found(language: str) -> Mapping[tuple[str, str], list[Finding]]:
    """All that is said about the cases whose source is in a language."""
    pairs = tuple(texts(case) for case in GOOD + BAD if case["source_language"] == language)
    return checked_together(pairs, ES_EN if language == Language.SPANISH else EN_ES)


def found(case: dict[str, str]) -> list[Finding]:
    """All that is said about a case."""
    return all_found(case["source_language"])[texts(case)]


def reported(case: dict[str, str]) -> list[Finding]:
    """Warnings and errors about a case."""
    return alarms(found(case))


def shown(case: dict[str, str], findings: list[Finding]) -> str:
    said = "; ".join(f"{finding.severity.value} {finding.check}: {finding.message}" for finding in findings)
    return f"{case['id']}: {case['source']} | {case['target']} -> {said or 'nothing'}"


@cache
def missed() -> dict[str, list[str]]:
    """Defects that no check of those named reports, by kind."""
    every: defaultdict[str, list[str]] = defaultdict(list)
    for case in BAD:
        findings = reported(case)
        if not any(finding.check in case["check"].split("|") for finding in findings):
            every[kind_of(case)].append(shown(case, findings))
    return dict(every)


def test_the_tables_are_well_formed():
    identifiers = [case["id"] for case in GOOD + BAD]
    assert len(set(case["id"] for case in GOOD)) == len(GOOD) >= 250
    assert len(set(case["id"] for case in BAD)) == len(BAD) >= 350
    assert all(identifiers)
    assert {case["source_language"] for case in GOOD + BAD} == {"es", "en"}
    assert all(case["source"].strip() and case["target"].strip() for case in GOOD + BAD)
    assert {check for case in BAD for check in case["check"].split("|")} <= {check.id for check in CHECKS}
    assert set(KNOWN_FALSE_ALARMS) <= {case["id"] for case in GOOD}
    assert set(LEAST_FOUND) == {kind_of(case) for case in BAD}


def test_nothing_is_reported_of_faithful_pairs():
    findings = {case["id"]: (case, reported(case)) for case in GOOD if case["id"] not in KNOWN_FALSE_ALARMS}
    assert [shown(case, found) for case, found in findings.values() if found] == []


def test_most_defects_are_found():
    lost = sum(map(len, missed().values()))
    assert len(BAD) - lost >= MOST_FOUND


@each("kind", sorted(LEAST_FOUND))
def test_defects_are_found(kind: str):
    of_kind = [case for case in BAD if kind_of(case) == kind]
    lost = missed().get(kind, [])
    assert len(of_kind) - len(lost) >= LEAST_FOUND[kind], "\n".join(lost)
