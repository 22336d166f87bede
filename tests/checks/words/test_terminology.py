"""FLAG and OK cases of `terminology` and `headline`, which look at a whole article."""

from dataclasses import replace

import pytest
from checks.helpers import bitext_of

from aligner.bitext import Kind, Severity
from aligner.checks import check_bitext


def _found(check, pairs, kinds=()):
    bitext = bitext_of(pairs)
    units = tuple(
        replace(unit, source_kind=kinds[unit.number], target_kind=kinds[unit.number]) if unit.number < len(kinds) else unit
        for unit in bitext.units
    )
    units = check_bitext(bitext.with_units(units)).units
    return [(unit.number, finding) for unit in units for finding in unit.findings if finding.check in (check, "failed-check")]


def test_terminology_flag():
    pairs = [
        ("Habló el Consejo Nacional Electoral del país.", "The country heard the National Electoral Council speak."),
        ("Después, el Consejo Nacional Electoral calló.", "Then the National Board of Elections fell silent."),
    ]
    ((number, finding),) = _found("terminology", pairs)
    assert (number, finding.severity) == (1, Severity.INFO)
    assert pairs[1][0][slice(*finding.source_span)] == "Consejo Nacional Electoral"
    assert pairs[1][1][slice(*finding.target_span)] == "National Board of Elections"


@pytest.mark.parametrize(
    "second",
    [
        "Then the National Electoral Council fell silent.",
        "Then the powerful National Electoral Council fell silent.",
        "Then the council fell silent.",
        "Then it fell silent.",
    ],
)
def test_terminology_ok(second):
    pairs = [
        ("Habló el Consejo Nacional Electoral del país.", "The country heard the National Electoral Council speak."),
        ("Después, el Consejo Nacional Electoral calló.", second),
    ]
    assert not _found("terminology", pairs)


HEAD = ("Un choque deja 12 heridos en Ourense", "Crash leaves 12 injured in Ourense")


def test_headline_number():
    pairs = [HEAD, ("Los 12 heridos están en el hospital.", "The 21 injured are in hospital.")]
    ((number, finding),) = _found("headline", pairs, (Kind.HEADLINE, Kind.BODY))
    assert (number, finding.severity) == (0, Severity.WARNING)
    assert HEAD[0][slice(*finding.source_span)] == HEAD[1][slice(*finding.target_span)] == "12"


def test_headline_name():
    pairs = [("Zubizarreta dimite", "Zubizareta resigns"), ("Zubizarreta se va.", "Zubizarreta is leaving.")]
    ((number, finding),) = _found("headline", pairs, (Kind.HEADLINE, Kind.BODY))
    assert (number, pairs[0][1][slice(*finding.target_span)]) == (0, "Zubizareta")


@pytest.mark.parametrize(
    "body",
    [
        ("Los 12 heridos están en el hospital.", "The 12 injured are in hospital."),
        ("Los heridos son quince.", "Fifteen people were injured."),
        ("Los heridos son 15.", "15 people were injured."),
        ("Hay varios heridos.", "Several people were injured."),
    ],
)
def test_headline_ok(body):
    assert not _found("headline", [HEAD, body], (Kind.HEADLINE, Kind.BODY))


def test_headline_needs_a_headline():
    assert not _found("headline", [HEAD, ("Los 12 heridos están en el hospital.", "The 21 injured are in hospital.")])
