"""Conditions: what they mean, and what is said of those that make no sense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Severity, Unit
from aligner.corpus.expression import FIELDS, parse_condition
from aligner.corpus.filtering import Filtered, filter_bitexts
from aligner.errors import UsageError

GOOD = Unit(0, Link((0,), (0,)), "El faro alumbra.", "The lighthouse shines.", source_kind=Kind.BODY, scores=Scores(0.9, 0.95))
WRONG = Unit(
    1, Link((1, 2), (1,)), "Son 40. Nadie vino.", "There are 14.", source_kind=Kind.HEADLINE, target_kind=Kind.BODY,
    scores=Scores(0.2, 0.8),
    findings=(Finding("number", Severity.ERROR, "40, 14"), Finding("spacing", Severity.INFO, "")),
)  # fmt: skip
GONE = Unit(2, Link((3,), ()), "Luego llovió.", "", source_kind=Kind.BODY)
BITEXT = Bitext("port", Article("a", "es", ""), Article("b", "en", ""), (GOOD, WRONG, GONE), "none", (), "")


def kept(text):
    return [unit.number for bitext in filter_bitexts([BITEXT], parse_condition(text)) for unit in bitext.units]


@each(
    ("text", "numbers"),
    [
        ("quality >= 0.5", [0]),
        ("quality<.5", [1]),
        ("quality != 0.9", [1, 2]),
        ("not quality < 0.5", [0, 2]),
        ("type = 1:0", [2]),
        ("type == '2:1'", [1]),
        ("findings = 0 and target_length > 0", [0]),
        ("severity = error or type = 1:0", [1, 2]),
        ("severity = none", [0, 2]),
        ("check = number", [1]),
        ("check != number", [0, 2]),
        ("kind = body", [0, 1, 2]),
        ("kind = headline", [1]),
        ("source_words > 2 and (severity = error or quality > 0.5)", [0, 1]),
        ("NOT (type = 1:1 OR type = 1:0)", [1]),
        ("type = 1:1 or type = 2:1 and quality > 0.5", [0]),
        ("not not type = 1:1", [0]),
        ('source_language = es and document = "port"', [0, 1, 2]),
        ("length_ratio < 1.4", [0]),
        ("repeat = no and origin = human and status = auto", [0, 1, 2]),
    ],
)
def test_what_a_condition_keeps(text, numbers):
    assert kept(text) == numbers
    assert kept(str(parse_condition(text))) == numbers


@each(
    ("text", "message"),
    [
        ("", "ends where a field"),
        ("qualty > 0.5", "did you mean quality?"),
        ("colour = red", "the fields are quality, posterior"),
        ("quality > high", "'high' is none"),
        ("quality > nan", "'nan' is none"),
        ("quality 0.5", "after quality"),
        ("quality >", "ends where a value"),
        ("type < 1:1", "is no number"),
        ("severity = bad", "it can be none, info, warning, error"),
        ("(quality > 0.5", "not closed"),
        ("quality > 0.5 type = 1:1", "join conditions with and, or"),
        ("type = '1:1", "quotation mark"),
        ("__import__('os').system('x')", "no field '__import__'"),
        ("(" * 2000 + "quality > 0.5", "too long"),
        ("not " * 500 + "quality > 0.5", "too many"),
    ],
)
def test_what_makes_no_sense_is_explained(text, message):
    with pytest.raises(UsageError, match="condition ") as caught:
        parse_condition(text)
    assert message in str(caught.value)


def test_what_each_condition_drops_is_counted_with_samples():
    counts = Filtered()
    assert len(list(filter_bitexts([BITEXT], parse_condition("quality >= 0.5 and target_length > 0"), counts))) == 1
    assert (counts.total, counts.kept) == (3, 1)
    assert [(one.condition, one.count, one.alone) for one in counts.dropped] == [("quality >= 0.5", 2, 1), ("target_length > 0", 1, 0)]
    assert counts.dropped[0].samples[0] == ("port#1", WRONG.source, WRONG.target)


def test_a_bitext_without_what_is_kept_is_left_out():
    assert list(filter_bitexts([BITEXT], parse_condition("source_words > 100"))) == []


@given(st.text(alphabet="()<>=!\"' andortqu ly0.5:", max_size=40))
def test_any_text_is_a_condition_or_wrong_usage(text):
    try:
        parse_condition(text)
    except UsageError:
        return


def test_every_field_has_a_value_for_every_unit():
    for field in FIELDS.values():
        assert field.title and all(isinstance(field.read(BITEXT, unit), float | int | str | frozenset | None) for unit in BITEXT.units)
