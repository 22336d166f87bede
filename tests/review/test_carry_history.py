"""Undo and redo reach back over a run that made the article anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_samples import bitext, check_invariants, links, operations, state

from aligner.errors import ReviewError
from aligner.review.carry import carry, impose
from aligner.review.carry_history import carry_history
from aligner.review.codec import Step, entry_from_json, entry_to_json
from aligner.review.history import History
from aligner.review.operations import Annotate, Decide, Dismiss, Edit, Merge, apply
from aligner.review.replacing import Replace, same_content
from aligner.review.state import FindingKey, Mark, first_state

SPANISH = ["El río creció.", "Nadie murió.", "Cerraron la escuela.", "Llegó ayuda.", "El alcalde habló."]
ENGLISH = ["The river rose.", "Nobody died.", "The school was closed.", "Help arrived.", "The mayor spoke."]
KEY = FindingKey("number", "[2]", "[3]")


def made(source=SPANISH, target=ENGLISH, sizes=None):
    return first_state(bitext(*(sizes or [(1, 1)] * len(source)), source=source, target=target))


def done(start, *entries):
    history = History(start)
    for entry in entries:
        history.add(entry, history.after(entry))
    return history


def upon(old, new):
    """The history upon a new result, as it is read from the log."""
    found = carry_history(old, new)
    return History(impose(new, found.start), [entry_from_json(entry_to_json(entry)) for entry in found.entries])


def same(one, other):
    return len(one.rows) == len(other.rows) and all(map(same_content, one.rows, other.rows))


def decided(state):
    return [(row.source, row.target, row.mark, row.note, row.dismissed) for row in state.rows if row.is_fixed or row.is_edited]


LONGER = made(["Una frase nueva.", *SPANISH], ["A new sentence.", *ENGLISH])


def test_all_of_it_can_be_undone_and_done_again_upon_the_new_article():
    todo = (Merge(1), Decide((5,), Mark.ACCEPTED), Annotate(3, "who?"), Edit(4, "target", 0, "The mayor talked."), Dismiss(0, KEY))
    now = upon(done(made(), *todo), LONGER)
    assert links(now.state) == ["0:0", "1:1", "2,3:2,3", "4:4", "5:5"] and now.done == 5
    assert [row.mark for row in now.state.rows] == [Mark.UNDECIDED] * 2 + [Mark.ACCEPTED] + [Mark.UNDECIDED] * 2
    whole = now.state
    for _ in range(5):
        now.add(Step.UNDO, now.after(Step.UNDO))
    assert now.state == LONGER
    for _ in range(5):
        now.add(Step.REDO, now.after(Step.REDO))
    assert now.state == whole


def test_what_is_done_again_keeps_its_name():
    """So a dismissal that is undone leaves the file of the house, too."""
    now = upon(done(made(), Dismiss(2, KEY, scope="everywhere")), LONGER)
    assert now.next_undo == Dismiss(3, KEY, scope="everywhere")


def test_what_was_undone_can_be_done_again():
    now = upon(done(made(), Merge(1), Decide((3,), Mark.REJECTED), Step.UNDO, Step.UNDO), LONGER)
    assert now.state == LONGER and now.next_redo == Merge(2)
    now.add(Step.REDO, now.after(Step.REDO))
    now.add(Step.REDO, now.after(Step.REDO))
    assert [row.mark for row in now.state.rows].count(Mark.REJECTED) == 1


def test_what_changes_nothing_any_more_is_left_out():
    old = done(made(), Annotate(2, "shut?"), Decide((2, 3), Mark.ACCEPTED), Annotate(2, ""))
    changed = made(target=[*ENGLISH[:2], "They shut the school.", *ENGLISH[3:]])
    now = upon(old, changed)
    # Of two accepted rows one still stands: that is one step.
    assert now.done == 1 and [row.mark for row in now.state.rows] == [row.mark for row in apply(changed, Decide((3,), Mark.ACCEPTED)).rows]
    now.add(Step.UNDO, now.after(Step.UNDO))
    assert now.state.rows == changed.rows


def test_another_alignment_is_reached_by_rows_in_place_of_others():
    old = done(made(), Merge(1), Decide((5,), Mark.ACCEPTED))
    new = made(sizes=[(2, 2), (2, 2), (1, 1)])
    now = upon(old, new)
    assert links(now.state) == ["0:0", "1,2:1,2", "3:3", "4:4"] and isinstance(now.next_undo, Decide)
    now.add(Step.UNDO, now.after(Step.UNDO))
    assert isinstance(now.next_undo, Replace) and now.next_undo.action == "merge"
    now.add(Step.UNDO, now.after(Step.UNDO))
    assert links(now.state) == links(new)


@given(
    st.data(),
    st.lists(st.sampled_from([(1, 1), (2, 1), (1, 0), (0, 1)]), min_size=1, max_size=5),
    st.lists(st.sampled_from([(1, 1), (2, 1), (1, 0), (0, 1)]), min_size=1, max_size=5),
)
def test_decisions_are_those_that_are_carried_and_all_is_undone(data, sizes, others):
    history = History(state(*sizes))
    for _ in range(data.draw(st.integers(0, 8))):
        entry = data.draw(operations(history.state))
        try:
            history.add(entry, history.after(entry))
        except ReviewError:
            continue
    # Kept below the sentences of the old one, so that some are gone; the texts of those that stand are the same.
    new = state(*others)
    now = upon(history, new)
    check_invariants(now.state)
    assert decided(now.state) == decided(impose(new, carry(history.state, new).rows))
    if others == sizes:
        assert same(now.state, history.state)
    while now.next_undo is not None:
        now.add(Step.UNDO, now.after(Step.UNDO))
        check_invariants(now.state)
    assert same(now.state, impose(new, carry(history.start, new).rows))


@pytest.mark.parametrize(
    ("first", "last", "rows"),
    [(0, 9, 1), (3, 1, 3), (0, 1, 1), (1, 1, 2)],
)
def test_rows_that_do_not_hold_the_same_sentences_are_refused(first, last, rows):
    start = made()
    with pytest.raises(ReviewError, match="the log replaces"):
        apply(start, Replace(first, last, start.rows[:rows], "merge"))


def test_a_row_keeps_its_id_and_a_new_one_gets_one_that_was_never_used():
    start = made()
    merged = apply(start, Merge(1))
    again = apply(start, Replace(0, 2, (start.rows[0], replace(merged.rows[1], id=3)), "merge"))
    assert [row.id for row in again.rows] == [0, 5, 3, 4] and again.next_id == 6
