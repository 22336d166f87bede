"""Pairs with one grave change each: what is found in the changed translation, and that the right one is left alone.

The tables in altered/ have a column for the check, the language of the source, the source, the right translation, and the changed one.
"""

import csv
from pathlib import Path

import pytest
from checks.helpers import EN_ES, ES_EN, alarms, bitext_of

from aligner.checks import check_bitext
from aligner.languages.pair import Language

TABLES = sorted((Path(__file__).parent / "altered").glob("*.tsv"))


def _rows():
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


ROWS = [pytest.param(row, id=f"{row['check']}: {row['bad'][:40]}") for row in _rows()]


# Checks that report the same words, and then stand for the check of the table.
BESIDE = {"hedge", "opposite", "word-value", "bound", "exchanged", "trend", "partial-omission", "speaker"}


def _found(source, target, language):
    """The checks that report something."""
    languages = ES_EN if language == Language.SPANISH else EN_ES
    pair = (source, target) if languages is ES_EN else (target, source)
    found = alarms(check_bitext(bitext_of([pair], languages=languages)).units[0].findings)
    return {finding.check for finding in found}


@pytest.mark.parametrize("row", ROWS)
def test_the_change_is_found(row):
    assert {row["check"], *BESIDE} & _found(row["source"], row["bad"], row["language"])


@pytest.mark.parametrize("row", ROWS)
def test_the_right_translation_is_left_alone(row):
    assert _found(row["source"], row["good"], row["language"]) == set()
