"""Findings as evidence for the quality."""

from dataclasses import replace

import pytest
from checks.helpers import bitext_of

from aligner.bitext import Dismissed, Finding, Scope, Severity
from aligner.checks import CHECKS, check_bitext
from aligner.languages.pair import DEFAULT_PAIR
from aligner.quality.defect_model import DEFECTS
from aligner.quality.finding_evidence import (
    ANY,
    DEFECT_OF_CHECK,
    NOT_OF_THE_TRANSLATION,
    ODDS,
    OTHER_DEFECT,
    absent_defects,
    finding_columns,
    finding_name,
    finding_odds,
    finding_of,
)
from aligner.quality.score import score_bitext, score_units


def finding(check, severity=Severity.ERROR):
    return Finding(check, severity, "a message")


NAMES = ("any error", "any warning", "error number", "warning hedge")
NUMBER, HEDGE, OTHER = finding("number"), finding("hedge", Severity.WARNING), finding("house-style", Severity.WARNING)


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((), [0, 0, 0, 0]),
        ((NUMBER,), [1, 0, 1, 0]),
        ((NUMBER, NUMBER, NUMBER), [2, 0, 1, 0]),
        ((HEDGE,), [0, 1, 0, 1]),
        ((HEDGE, OTHER, NUMBER), [1, 2, 1, 1]),
        ((finding("hedge"),), [1, 0, 0, 0]),
        ((finding("number", Severity.INFO),), [0, 0, 0, 0]),
    ],
)
def test_columns(findings, expected):
    assert finding_columns([(), findings], NAMES).tolist() == [[0, 0, 0, 0], expected]


@pytest.mark.parametrize("severity", Severity)
def test_a_feature_says_which_finding_it_is(severity):
    assert finding_of(finding_name("partial-omission", severity)) == (severity, "partial-omission")


@pytest.mark.parametrize("name", [*ANY.values(), "bias", "chrf into english", "error"])
def test_other_features_are_of_no_finding(name):
    assert finding_of(name) in (None, (Severity.ERROR, ""))


@pytest.mark.parametrize(
    ("findings", "defect", "severity"),
    [
        ((NUMBER,), "number", Severity.ERROR),
        ((HEDGE, finding("name")), "name", Severity.ERROR),
        ((finding("name"), NUMBER), "name", Severity.ERROR),
        ((finding("house-style"),), OTHER_DEFECT, Severity.ERROR),
        ((HEDGE,), OTHER_DEFECT, Severity.WARNING),
        ((finding("number", Severity.WARNING), HEDGE), "number", Severity.WARNING),
        ((finding("number", Severity.INFO),), None, Severity.ERROR),
        ((finding(min(NOT_OF_THE_TRANSLATION)),), None, Severity.ERROR),
        ((), None, Severity.ERROR),
    ],
)
def test_the_gravest_finding_raises_the_odds_of_its_defect(findings, defect, severity):
    odds = finding_odds([findings], DEFECTS)[0]
    assert odds.tolist() == [ODDS[severity] * (name == defect) for name in DEFECTS]


def test_defects_and_checks_exist():
    ids = {check.id for check in CHECKS}
    assert set(DEFECT_OF_CHECK) <= ids
    assert {*DEFECT_OF_CHECK.values(), OTHER_DEFECT} <= set(DEFECTS)


PAIRS = [
    ("El presunto asesino huyó anoche en una camioneta robada.", "The alleged murderer fled last night in a stolen van."),
    ("El comité se reunió con la ministra Carmen Olivares en la sede.", "The committee met the minister Carmen Olivares at the office."),
    ("La OTAN enviará 300 soldados a la frontera el lunes.", "NATO will send 300 soldiers to the border on Monday."),
]
WRONG = [
    "The murderer fled last night in a stolen van.",
    "The committee met the minister Carmen Olivaras at the office.",
    "The IMF will send 300 soldiers to the border on Monday.",
]


@pytest.mark.parametrize(("pair", "wrong"), [(pair, wrong) for pair, wrong in zip(PAIRS, WRONG, strict=True)])
def test_no_error_stands_beside_a_high_quality(pair, wrong):
    """Accusations, names and acronyms."""
    right = score_bitext(check_bitext(bitext_of([pair]))).units[0]
    assert not right.findings
    assert right.scores.quality > 0.5
    found = score_bitext(check_bitext(bitext_of([(pair[0], wrong)]))).units[0]
    assert found.findings
    assert found.scores.quality < right.scores.quality
    if any(one.severity == Severity.ERROR for one in found.findings):
        assert found.scores.quality <= 0.5
        assert found.scores.reasons


@pytest.mark.parametrize("check", ["number", "house-style"])
def test_an_error_of_any_check_counts(check):
    """Also one of a plugin, which the model has never seen."""
    (unit,) = check_bitext(bitext_of(PAIRS[:1])).units
    plain = score_units([unit], DEFAULT_PAIR)[0].scores
    marked = score_units([replace(unit, findings=(finding(check),))], DEFAULT_PAIR)[0].scores
    assert marked.quality <= 0.5 < plain.quality


def test_a_finding_never_raises_the_quality():
    (unit,) = bitext_of(PAIRS[:1]).units
    plain = score_units([unit], DEFAULT_PAIR)[0].scores.quality
    raised = []
    for check in sorted(check.id for check in CHECKS):
        for severity in Severity:
            (marked,) = score_units([replace(unit, findings=(finding(check, severity),))], DEFAULT_PAIR)
            if marked.scores.quality > plain:
                raised.append((check, severity, marked.scores.quality))
    assert raised == []


@pytest.mark.parametrize(
    ("dismissed", "standing", "absent"),
    [
        ([], [], set()),
        (["number"], [], {"number"}),
        (["number", "hedge"], [], {"number", "claim"}),
        (["number"], [("date", Severity.WARNING)], set()),  # another finding speaks for it
        (["number"], [("date", Severity.INFO)], {"number"}),
        (["spacing"], [], set()),  # says nothing about the translation
    ],
)
def test_a_dismissed_finding_rules_its_defect_out(dismissed, standing, absent):
    unit = replace(
        bitext_of([("Uno", "One")]).units[0],
        findings=tuple(finding(*one) for one in standing),
        dismissed=tuple(Dismissed(finding(check), Scope.HERE) for check in dismissed),
    )
    assert {name for name, said in zip(DEFECTS, absent_defects([unit], DEFECTS)[0], strict=True) if said} == absent
