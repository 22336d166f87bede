"""A house's own patterns, and those that would take forever."""

from __future__ import annotations

import pickle

import pytest
from tables import each

from aligner.bitext import Article, Bitext, Link, Severity, Unit
from aligner.checks import check_bitext
from aligner.checks.registry import CHECKS
from aligner.errors import UsageError
from aligner.settings import CheckSettings
from aligner.terms import patterns
from aligner.terms.patterns import Pattern, compile_pattern
from aligner.terms.table import parse_table

OTHERS = frozenset(check.id for check in CHECKS if check.id != "pattern")


def found(pattern, *pairs):
    units = tuple(Unit(number, Link((number,), (number,)), *pair) for number, pair in enumerate(pairs))
    bitext = Bitext("x", Article("a", "es", ""), Article("b", "en", ""), units, "none", (), "")
    return [
        (one.severity, one.message, one.source_span, one.target_span)
        for one in check_bitext(bitext, CheckSettings(OTHERS, patterns=(pattern,))).findings
    ]


W = Severity.WARNING
CASES = [
    (Pattern("m", target="per cent"), [(W, "m", None, (3, 11))]),
    (Pattern("m", target="cent|per"), [(W, "m", None, (3, 6)), (W, "m", None, (7, 11))]),
    (Pattern("m", target="none of it"), []),
    (Pattern("m", source="por ciento"), [(W, "m", (3, 13), None)]),
    (Pattern("m", source="por ciento", target="cent"), [(W, "m", (3, 13), (7, 11))]),
    (Pattern("m", source="por cien$", target="cent"), []),
    (Pattern("m", source="por ciento", target_without="%"), [(W, "m", (3, 13), None)]),
    (Pattern("m", source="por ciento", target_without="cent"), []),
    (Pattern("m", target="cent", severity=Severity.ERROR), [(Severity.ERROR, "m", None, (7, 11))]),
    (Pattern("m", target="(?i)PER"), [(W, "m", None, (3, 6))]),
    (Pattern("m", target="x*"), []),
]


@pytest.mark.parametrize(("pattern", "expected"), CASES)
def test_where_a_pattern_matches(pattern, expected):
    assert found(pattern, ("el por ciento", "10 per cent")) == expected


FINE = [
    "(a|b)*c", r"(?:\w++\s)+x", "(?>a+)*", "[(+)*]+", r"\(a+\)+", "(a+)(b+)", "(?<=a+)b", "(?i)abc+", "(a?){20}b+", "(?:ab){2,3}c*",
    r"[^\]+]+", "[]a+]+(b)+", r"(?<!\d)%\b", "(?P<name>a)+(?P=name)+",
]  # fmt: skip
REFUSED = [
    ("(a+)+b", "a repeat inside a repeat ((a+)+)"),
    (r"(?:\w+\s)*x", r"a repeat inside a repeat ((?:\w+\s)*)"),
    ("x((a)+b)+", "a repeat inside a repeat (((a)+b)+)"),
    ("((a+){1,3})+", "a repeat inside a repeat"),
    ("(a{3,40}b){2,}", "a repeat inside a repeat"),
    ("(a|b*)*", "a repeat inside a repeat"),
    ("((?=x)a+)+", "a repeat inside a repeat"),
    ("(a", "not a regular expression"),
    ("[a", "not a regular expression"),
    ("*", "not a regular expression"),
    ("a" * 501, "501 characters long; the limit is 500"),
]


@each("expression", FINE)
def test_patterns_that_are_taken(expression):
    compile_pattern(expression)


@pytest.mark.parametrize(("expression", "message"), REFUSED)
def test_patterns_that_are_refused(expression, message):
    with pytest.raises(UsageError) as error:
        compile_pattern(expression)
    assert str(error.value).startswith(message)


def test_a_pattern_that_takes_too_long_is_given_up_and_said_once(monkeypatch):
    monkeypatch.setattr(patterns, "MAX_SECONDS", 0.01)
    slow = Pattern("m", target="(a|aa)+$", name="patterns 1")
    pairs = [("uno", "a" * 5000 + "b")] * 3
    assert found(slow, *pairs) == [
        (W, "patterns 1 took more than 1 s on this text and is not looked for further on; write it more simply", None, None)
    ]


def test_settings_reach_other_processes_and_are_part_of_the_signature():
    base = parse_table(b"es,en\nalcalde,mayor\n", "t.csv")
    every = [
        CheckSettings(),
        CheckSettings(terms=base),
        CheckSettings(terms=parse_table(b"es,en\nalcalde,provost\n", "t.csv")),
        *(CheckSettings(patterns=(Pattern("m", target=target),)) for target in "ab"),
    ]
    assert pickle.loads(pickle.dumps(every)) == every
    assert len({one.signature() for one in every}) == len(every)
    assert CheckSettings().signature() == ""
