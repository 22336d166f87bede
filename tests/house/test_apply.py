"""What the house changes in a result."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checks.helpers import bitext_of

import aligner
from aligner.bitext import Bitext, Finding, Severity
from aligner.checks.identity import finding_id
from aligner.errors import UsageError
from aligner.house import House, Scope, apply_house, dismiss
from aligner.house.dismissals import QUIET_AFTER

SOURCE = "El puente abrió ayer.\n\nMurieron 12 personas en el túnel.\n\nEl alcalde dio las gracias a todos los vecinos."
TARGET = "The bridge opened yesterday.\n\nTwenty people died in the tunnel.\n\nThe mayor thanked all the neighbours."


@pytest.fixture(scope="module")
def checked() -> Bitext:
    return aligner.check(SOURCE, TARGET, engine=None)


def house_of(bitext: Bitext, scope: Scope = Scope.HERE) -> House:
    """Every finding of the bitext is fine."""
    return House(tuple(dismiss(bitext, u, f, scope, reason="seen", date="2026-11-30", by="Ana") for u in bitext.units for f in u.findings))


def test_a_dismissed_finding_no_longer_counts_and_the_quality_is_the_one_without_it(checked):
    found = next(unit for unit in checked.units if unit.findings)
    assert [finding.check for finding in found.findings] == ["number"] and found.scores.quality <= 0.5
    applied = apply_house(checked, house_of(checked))
    unit = applied.units[found.number]
    assert not applied.findings
    assert [(one.finding, one.reason, one.date, one.by, one.scope) for one in unit.dismissed] == [
        (found.findings[0], "seen", "2026-11-30", "Ana", "here")
    ]
    without = aligner.quality.score.score_units([replace(u, findings=()) for u in checked.units], checked.languages)
    # The figures still differ, but a person said that this is right.
    assert unit.scores.quality > without[found.number].scores.quality > found.scores.quality
    assert unit.scores.quality > 0.9
    assert not unit.scores.reasons
    assert [u for u in applied.units if u.number != found.number] == [u for u in checked.units if u.number != found.number]


def test_nothing_dismissed_changes_nothing(checked):
    assert apply_house(checked, House()) is checked
    other = aligner.check("Hubo 3 heridos.", "There were 4 injured.", engine=None)
    assert apply_house(checked, house_of(other)) is checked


def test_it_holds_when_the_sentence_moves_and_the_file_gets_another_name(checked):
    first, middle, last = SOURCE.split("\n\n")
    one, two, three = TARGET.split("\n\n")
    moved = aligner.check("\n\n".join((middle, first, last)), "\n\n".join((two, one, three)), engine=None)
    moved = replace(moved, id="another name")
    assert moved.findings and not apply_house(moved, house_of(checked)).findings


def test_it_ends_when_the_words_change(checked):
    edited = aligner.check(SOURCE, TARGET.replace("Twenty people", "Thirty people"), engine=None)
    assert apply_house(edited, house_of(checked)).findings == edited.findings


def test_the_quality_by_forced_decoding_is_not_overrated(checked):
    """What that score said against the pair stays; what the finding said goes."""
    found = next(unit for unit in checked.units if unit.findings)
    scores = replace(found.scores, quality=found.scores.quality / 2, adequacy=0.3)
    forced = checked.with_units(tuple(replace(u, scores=scores) if u is found else u for u in checked.units))
    unit = apply_house(forced, house_of(checked)).units[found.number]
    without = apply_house(checked, house_of(checked)).units[found.number].scores.quality
    assert scores.quality < unit.scores.quality <= without
    assert unit.scores.adequacy == 0.3


def labelled(text: str, words: str | None, other: str, other_words: str | None, check: str, name: str = "nota") -> Bitext:
    """A bitext of one pair with one warning of a check."""
    bitext = replace(bitext_of([(text, other)]), id=name)
    spans = [None if w is None else (t.index(w), t.index(w) + len(w)) for t, w in ((text, words), (other, other_words))]
    finding = Finding(check, Severity.WARNING, "a message", *spans)
    return bitext.with_units((replace(bitext.units[0], findings=(finding,)),))


def test_the_article_is_known_by_its_name_without_folders():
    seen = labelled("Un gran susto en Lima", "susto", "A big scare in Lima", "scare", "false-friend", "local/nota")
    same = labelled("Fue un susto para todos", "susto", "It was a scare for all", "scare", "false-friend", "nota")
    other = replace(same, id="otra")
    house = house_of(seen, Scope.ARTICLE)
    assert not apply_house(same, house).findings
    assert apply_house(other, house).findings
    assert not apply_house(other, house_of(seen, Scope.EVERYWHERE)).findings


@pytest.mark.parametrize("scope", [Scope.ARTICLE, Scope.EVERYWHERE])
@pytest.mark.parametrize("check", ["hedge", "number", "negation", "legal-status"])
def test_an_accusation_or_figure_on_one_side_is_fine_here_only(scope, check):
    bitext = labelled("El presunto autor huyó", "presunto", "The author fled", None, check)
    with pytest.raises(UsageError, match="scope here"):
        dismiss(bitext, bitext.units[0], bitext.units[0].findings[0], scope)


def test_a_finding_without_words_is_fine_here_only():
    bitext = labelled("El autor huyó", None, "The author fled", None, "too-long")
    with pytest.raises(UsageError, match="marks no words"):
        dismiss(bitext, bitext.units[0], bitext.units[0].findings[0], Scope.EVERYWHERE)


PLACES = ("Un susto en Lima", "El susto de ayer", "Otro susto más", "Todo quedó en susto", "Hubo susto general")


def quieter(check: str, other_words: str | None, times: int, severity: Severity = Severity.WARNING) -> Severity:
    """The severity of a finding after so many of its form were dismissed."""
    bitexts = [labelled(text, "susto", f"A scare, number {n}", other_words, check) for n, text in enumerate(PLACES)]
    house = House(tuple(one for bitext in bitexts[:times] for one in house_of(bitext).dismissals))
    last = bitexts[-1]
    unit = last.units[0]
    last = last.with_units((replace(unit, findings=(replace(unit.findings[0], severity=severity),)),))
    return apply_house(last, house).findings[0].severity


@pytest.mark.parametrize(
    ("check", "other_words", "times", "severity"),
    [
        ("false-friend", "scare", QUIET_AFTER - 1, Severity.WARNING),
        ("false-friend", "scare", QUIET_AFTER, Severity.INFO),
        ("partial-omission", None, QUIET_AFTER, Severity.INFO),
        ("opposite", "scare", QUIET_AFTER, Severity.INFO),
        ("opposite", None, QUIET_AFTER, Severity.WARNING),
        ("legal-status", "scare", QUIET_AFTER, Severity.WARNING),
        ("number", "scare", QUIET_AFTER, Severity.WARNING),
    ],
)
def test_a_form_that_is_dismissed_again_and_again_is_quieter(check, other_words, times, severity):
    assert quieter(check, other_words, times) == severity


def test_a_lost_accusation_never_is():
    assert quieter("hedge", "scare", QUIET_AFTER, Severity.ERROR) == Severity.ERROR


def test_an_id_is_that_of_the_dismissal(checked):
    found = next(unit for unit in checked.units if unit.findings)
    assert [one.id for one in house_of(checked).dismissals] == [finding_id(found, found.findings[0])]
