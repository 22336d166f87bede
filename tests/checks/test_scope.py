"""Conditions, scope, comparisons, points and how many people: good translations left alone, and twins with one change found.

cases/scope.tsv: an id, the check, the language of the source, the source, a good translation and a bad one; the last may be empty.
Another check may report the bad one in place of the check named: one cause is one finding.
"""

import csv
from pathlib import Path

from checks.helpers import EN_ES, ES_EN, alarms, bitext_of
from tables import each

from aligner.checks import check_bitext
from aligner.languages.pair import Language

INSTEAD = {"scope": {"extent"}, "points": {"trend", "percent"}, "people": {"count"}, "comparison": {"roles"}}


def read_cases() -> list[dict[str, str]]:
    with (Path(__file__).parent / "cases" / "scope.tsv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


BY_ID = {case["id"]: case for case in read_cases()}


def reported(case: dict[str, str], target: str, *, also_information: bool = False) -> set[str]:
    """The checks that warn about a translation of the case's source, or that say something of it."""
    languages = ES_EN if case["source_language"] == Language.SPANISH else EN_ES
    pair = (case["source"], case[target]) if languages is ES_EN else (case[target], case["source"])
    found = check_bitext(bitext_of([pair], languages=languages)).units[0].findings
    return {finding.check for finding in (found if also_information else alarms(found))}


@each("name", BY_ID)
def test_a_good_translation_is_left_alone(name: str):
    assert reported(BY_ID[name], "target_good") == set()


@each("name", [name for name, case in BY_ID.items() if case["target_bad"]])
def test_the_change_is_found(name: str):
    check = BY_ID[name]["check"]
    assert {check, *INSTEAD.get(check, ())} & reported(BY_ID[name], "target_bad", also_information=True)
