"""What exports get of a pair that was reviewed."""

from dataclasses import replace

from review_samples import bitext, number_finding

from aligner.bitext import Severity, Status
from aligner.languages.pair import Side
from aligner.review.operations import Annotate, Decide, Dismiss, Edit, Merge, Split, apply
from aligner.review.pieces import Cut
from aligner.review.reviewed import check_settings, reviewed, unassessed
from aligner.review.state import Mark, first_state, key_of_finding


def after(base, *todo):
    now = first_state(base)
    for operation in todo:
        now = apply(now, operation)
    return reviewed(base, now)


def test_nothing_decided_is_nothing_changed():
    base = bitext((1, 1), (2, 1), (1, 0), findings={0: [number_finding()]})
    assert after(base) == base
    noted = after(base, Annotate(0, "a note"))
    assert noted == base.with_units((replace(base.units[0], note="a note"), *base.units[1:]))


def test_marks_become_statuses():
    base = bitext((1, 1), (1, 1), (1, 1), (1, 1))
    marks = [Mark.ACCEPTED, Mark.REJECTED, Mark.NEEDS_WORK]
    found = after(base, *(Decide((number,), mark) for number, mark in enumerate(marks)))
    assert [unit.status for unit in found.units] == [Status.ACCEPTED, Status.REJECTED, Status.AUTO, Status.AUTO]


def test_an_edited_text_is_exported_and_checked_anew():
    base = bitext((1, 1), (1, 1), findings={0: [number_finding()]})
    found = after(base, Edit(0, Side.TARGET, 0, "5 ships reached the port."))
    assert (found.units[0].target, found.units[0].status) == ("5 ships reached the port.", Status.EDITED)
    assert {(one.check, one.severity) for one in found.units[0].findings} == {("number", Severity.ERROR)}
    assert "5" in found.units[0].findings[0].message and found.units[0].scores.quality is not None
    assert found.units[1] == base.units[1] and found.target == base.target
    assert after(base, Edit(0, Side.TARGET, 0, "2 ships reached the harbour.")).units[0].findings == ()


def test_merged_rows_have_the_text_of_the_article_between_them():
    base = bitext((1, 1), (1, 1))
    unit = after(base, Merge(0)).units[0]
    assert (unit.source, unit.link.type, unit.link.source) == (base.source.text, "2:2", (0, 1))


def test_a_split_sentence_becomes_two_segments():
    base = bitext((1, 2), (1, 1), source=["Llegaron 2 barcos; 3 se fueron.", "Llovió."])
    found = after(base, Split(0, Cut(0, 18), Cut(1)))
    assert [segment.text for segment in found.source.segments] == ["Llegaron 2 barcos;", "3 se fueron.", "Llovió."]
    assert all(found.source.text[s.start : s.end] == s.text for s in found.source.segments)
    assert [unit.link.source for unit in found.units] == [(0,), (1,), (2,)]


def test_dismissed_findings_no_longer_count():
    base = bitext((1, 1), findings={0: [number_finding()]})
    key = key_of_finding(base.units[0], number_finding())
    unit = after(base, Dismiss(0, key)).units[0]
    assert unit.findings == () and [one.finding for one in unit.dismissed] == [number_finding()]


def test_only_changed_rows_need_to_be_checked_and_what_is_known_is_used():
    base = bitext(*[(1, 1)] * 4)
    now = apply(first_state(base), Merge(1))
    made = unassessed(base, now, {})
    assert made.changed == (1,)
    known = {(now.rows[1].source, now.rows[1].target): base.units[0]}
    assert unassessed(base, now, known).changed == ()


def test_checks_are_those_of_the_run():
    found = check_settings(bitext((1, 1)))
    assert found.disabled == {"spacing"} and found.severities == {"gender": Severity.INFO}
