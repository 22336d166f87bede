"""Rules of segmentation: what every language has, and how its tables are written."""

from dataclasses import fields

import pytest

from aligner import languages
from aligner.languages.segmentation_rules import NEUTRAL, SegmentationRules

CODES = ["ca", "de", "en", "es", "fr", "it", "pt"]
AS_WRITTEN = {"capitals", "times"}
"""Tables whose entries may have capitals."""


@pytest.mark.parametrize("code", CODES)
def test_tables_are_in_lower_case_and_without_final_stops(code):
    rules = languages.segmentation_rules(code)
    for field in fields(SegmentationRules):
        table = getattr(rules, field.name)
        if isinstance(table, frozenset):
            assert not [word for word in table if word.endswith(".")], field.name
            assert field.name in AS_WRITTEN or not [word for word in table if word != word.lower()], field.name


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_in_two_tables_that_contradict_each_other(code):
    rules = languages.segmentation_rules(code)
    never = rules.titles | rules.references
    assert not never & rules.closings
    assert not never & rules.endings
    assert not rules.endings & rules.closings
    assert not rules.plain & (rules.endings | rules.closings)


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_tables_that_news_needs(code):
    rules = languages.segmentation_rules(code)
    for name in ("titles", "references", "endings", "closings", "times", "units", "dates", "starters", "labels", "captions", "bylines"):
        assert getattr(rules, name), name


def test_codes():
    spanish = languages.segmentation_rules("es")
    assert all(languages.segmentation_rules(code) is spanish for code in ("es-MX", "es_AR", "ES", "spa"))
    assert languages.segmentation_rules("nl") is NEUTRAL
    assert languages.segmentation_rules("") is NEUTRAL
