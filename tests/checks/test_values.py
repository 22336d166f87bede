"""Values and what they say of what they count: right renderings of which nothing is reported, and twins with one wrong value.

cases/values.tsv: an id, what is changed, the checks of which one must report it (divided by bars), the language of the source, the
source, a good translation and a bad one.
"""

import csv
from pathlib import Path

from checks.helpers import EN_ES, ES_EN, alarms, checked_together
from tables import each

from aligner.bitext import Finding
from aligner.languages.pair import Language

VALUE_CHECKS = frozenset({"bound", "exchanged", "trend", "word-value", "count", "currency", "calendar"})
KNOWN_MISSES: dict[str, str] = {"exchange-27": "«sí» and «no» are too common to belong to a value"}
"""Bad translations that are not found, and why."""


def read_cases() -> list[dict[str, str]]:
    path = Path(__file__).parent / "cases" / "values.tsv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


CASES = read_cases()
BY_ID = {case["id"]: case for case in CASES}


def texts(case: dict[str, str], target: str) -> tuple[str, str]:
    """The Spanish and the English one."""
    return (case["source"], case[target]) if case["source_language"] == Language.SPANISH else (case[target], case["source"])


def reported(case: dict[str, str], target: str) -> list[Finding]:
    """Warnings and errors about a translation of the case's source."""
    languages = ES_EN if case["source_language"] == Language.SPANISH else EN_ES
    pairs = tuple(texts(other, target) for other in CASES if other["source_language"] == case["source_language"])
    return alarms(checked_together(pairs, languages)[texts(case, target)])


def test_the_table_is_well_formed():
    assert len(BY_ID) == len(CASES)
    assert all(all(case.values()) for case in CASES)
    assert set(KNOWN_MISSES) <= set(BY_ID)


@each("name", BY_ID)
def test_nothing_is_said_of_the_values_of_a_good_translation(name: str):
    assert [finding for finding in reported(BY_ID[name], "target_good") if finding.check in VALUE_CHECKS] == []


@each("name", [name for name in BY_ID if name not in KNOWN_MISSES])
def test_a_wrong_value_is_reported(name: str):
    found = reported(BY_ID[name], "target_bad")
    assert [finding for finding in found if finding.check in BY_ID[name]["check"].split("|")], found
