"""Pairs with one grave change each: what is found in the changed translation, and that the right one is left alone.

The tables in altered/ have a column for the check, the language of the source, the source, the right translation, and the changed one.
"""

import csv
from functools import cache
from pathlib import Path

import pytest
from checks.helpers import EN_ES, ES_EN, alarms, bitext_of, checked_together
from tables import each

from aligner.checks import check_bitext
from aligner.languages.pair import Language, LanguagePair

TABLES = sorted((Path(__file__).parent / "altered").glob("*.tsv"))


def _rows():
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


TABLE = list(_rows())
ROWS = [pytest.param(row, id=f"{row['check']}: {row['bad'][:40]}") for row in TABLE]


# Checks that report the same words, and then stand for the check of the table.
BESIDE = {"hedge", "opposite", "word-value", "bound", "exchanged", "trend", "partial-omission", "partial-addition", "speaker"}


def _pair(row: dict[str, str], target: str) -> tuple[str, str]:
    """The Spanish and the English text."""
    return (row["source"], row[target]) if row["language"] == Language.SPANISH else (row[target], row["source"])


@cache
def _all_found(language: str, target: str):
    """What is found in the pairs of a language."""
    pairs = tuple(_pair(row, target) for row in TABLE if row["language"] == language)
    return checked_together(pairs, ES_EN if language == Language.SPANISH else EN_ES)


def _found(row, target):
    """The checks that report something."""
    return {finding.check for finding in alarms(_all_found(row["language"], target)[_pair(row, target)])}


@each("row", ROWS)
def test_the_change_is_found(row):
    assert {row["check"], *BESIDE} & _found(row, "bad")


@each("row", ROWS)
def test_the_right_translation_is_left_alone(row):
    assert _found(row, "good") == set()


@pytest.mark.parametrize("languages", [ES_EN, EN_ES])
def test_what_is_found_does_not_depend_on_the_pairs_beside_it(languages: LanguagePair):
    """Or else a table that is checked as one bitext would say nothing of its pairs."""
    together = _all_found(languages.source, "bad")
    for pair in [*together][::15]:
        alone = check_bitext(bitext_of([pair], languages=languages)).units[0].findings
        assert {finding.check for finding in alarms(alone)} == {finding.check for finding in alarms(together[pair])}
