"""The defects planted into corpora/ are found, and little is said beyond them."""

import csv
from pathlib import Path

import pytest

from aligner.batch.discovery import discover
from aligner.batch.reading import read_pair
from aligner.bitext import Severity
from aligner.pipeline import process
from aligner.settings import Settings

CORPORA = Path(__file__).parents[2] / "corpora"
with (CORPORA / "defects.tsv").open(encoding="utf-8") as file:
    DEFECTS = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["check"]]

# What another check than the one that was expected says of a defect.
ELSEWHERE = {
    ("city-budget", "headline"): "opposite",
    ("bronze-return", "partial-addition"): "negation",
}
# What is not found without a machine translation, and why.
NOT_FOUND = {
    ("city-budget", "terminology"): "one rendering in three differs: not clear enough to say",
    ("corn-drought", "addition"): "it stands in the place of a missing sentence, and the finding about that one says both",
}
CLEAN = ("island-volcano", "marathon-record", "poetry-prize", "steel-truce")


@pytest.fixture(scope="module")
def bitexts():
    pairs = [read_pair(spec) for spec in discover([str(CORPORA)]).pairs]
    return {bitext.id: bitext for bitext in process(pairs, Settings(), None)}


def near(row, unit):
    """Whether a defect's words are (part of) the unit's."""
    sides = ((row["source"], unit.source), (row["target"], unit.target))
    return any(words and text and (words in text or text in words) for words, text in sides)


@pytest.mark.parametrize("row", DEFECTS, ids=lambda row: f"{row['pair']}-{row['kind']}")
def test_defect_is_found(bitexts, row):
    key = (row["pair"], row["check"])
    found = {finding.check for unit in bitexts[row["pair"]].units if near(row, unit) for finding in unit.findings}
    expected = ELSEWHERE.get(key, row["check"])
    if key in NOT_FOUND:
        assert expected not in found, f"found now: take {key} off the list"
    else:
        assert expected in found


def test_a_few_words_that_deny_are_no_mere_information(bitexts):
    """The clause that exonerates was left out: its odds alone are those of a free rendering."""
    (finding,) = [one for one in bitexts["fuel-trial"].findings if one.check == "partial-omission"]
    assert finding.severity is Severity.WARNING


def test_clean_pairs_have_no_errors(bitexts):
    errors = [
        (name, unit.number, finding.check, finding.message)
        for name in CLEAN
        for unit in bitexts[name].units
        for finding in unit.findings
        if finding.severity == Severity.ERROR
    ]
    assert errors == []
