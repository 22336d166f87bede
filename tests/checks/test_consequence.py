"""Which findings and which articles come first."""

from __future__ import annotations

from dataclasses import replace

from checks.helpers import bitext_of

from aligner.bitext import Finding, Severity
from aligner.checks.consequence import burden, by_consequence, rank

ORDER = [
    ("not-parallel", Severity.ERROR),
    ("hedge", Severity.ERROR),
    ("negation", Severity.ERROR),
    ("number", Severity.ERROR),
    ("omission", Severity.ERROR),
    ("acronym", Severity.ERROR),
    ("repeated-word", Severity.ERROR),
    ("hedge", Severity.WARNING),
    ("number", Severity.WARNING),
    ("name", Severity.WARNING),
    ("spacing", Severity.WARNING),
    ("legal-status", Severity.INFO),
    ("order", Severity.INFO),
]


def article(*found: tuple[str, Severity]):
    bitext = bitext_of([("Uno.", "One."), ("Dos.", "Two.")])
    findings = tuple(Finding(check, severity, "") for check, severity in found)
    return bitext.with_units((bitext.units[0], replace(bitext.units[1], findings=findings)))


def test_findings_come_by_severity_and_then_by_consequence():
    found = [Finding(check, severity, "") for check, severity in ORDER]
    assert sorted(reversed(found), key=rank) == found
    assert [(one.check, one.severity) for _, _, one in by_consequence(article(*reversed(ORDER)))] == ORDER


def test_one_accusation_weighs_more_than_many_figures():
    articles = [
        article(("hedge", Severity.ERROR), ("spacing", Severity.WARNING)),
        article(("hedge", Severity.ERROR)),
        article(*[("number", Severity.ERROR)] * 5),
        article(("number", Severity.ERROR), ("negation", Severity.WARNING)),
        article(*[("negation", Severity.WARNING)] * 9),
    ]
    assert sorted(reversed(articles), key=lambda one: (*burden(one), ((3, 0), 0))) == articles
    assert burden(article(("order", Severity.INFO))) == ()
