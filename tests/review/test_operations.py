"""Whatever is done to the rows, every sentence stays in exactly one row, and undoing gives the very state back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_samples import check_invariants, links, operations, state
from tables import each

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.codec import Step, entry_from_json, entry_to_json
from aligner.review.history import History
from aligner.review.operations import (
    Annotate,
    Decide,
    Direction,
    Dismiss,
    Edit,
    Link,
    Merge,
    Move,
    Realign,
    Run,
    Split,
    Unlink,
    apply,
)
from aligner.review.pieces import Cut
from aligner.review.state import FindingKey, Mark, pieces_text

CASES = [
    ("merge", [(1, 1), (1, 0)], Merge(0), ["0,1:0"]),
    ("split between sentences", [(2, 1)], Split(0, Cut(1)), ["0:0", "1:"]),
    ("split both sides", [(2, 2)], Split(0, Cut(1), Cut(1)), ["0:0", "1:1"]),
    ("split inside a sentence", [(1, 2)], Split(0, Cut(0, 8), Cut(1)), ["0a:0", "0b:1"]),
    ("move up", [(1, 1), (2, 1)], Move(1, Side.SOURCE, Direction.UP), ["0,1:0", "2:1"]),
    ("move down", [(1, 2), (1, 1)], Move(0, Side.TARGET, Direction.DOWN), ["0:0", "1:1,2"]),
    ("move the only one away", [(1, 0), (1, 1)], Move(0, Side.SOURCE, Direction.DOWN), ["0,1:0"]),
    ("move up from the first row", [(2, 1)], Move(0, Side.SOURCE, Direction.UP), ["0:", "1:0"]),
    ("move down from the last row", [(1, 1)], Move(0, Side.TARGET, Direction.DOWN), ["0:", ":0"]),
    ("link what stands apart", [(1, 0), (0, 1)], Link(0, 1), ["0:0"]),
    ("link further down", [(1, 1), (1, 1), (1, 1)], Link(0, 2), [":0", ":1", "0:2", "1:", "2:"]),
    ("link further up", [(1, 1), (1, 1), (1, 1)], Link(2, 0), ["0:", "1:", "2:0", ":1", ":2"]),
    ("link a passage that moved", [(1, 0), (1, 1), (0, 1)], Link(0, 2), ["0:1", "1:0"]),
    ("link a passage that moved up", [(0, 1), (1, 1), (1, 0)], Link(2, 0), ["0:1", "1:0"]),
    ("unlink", [(1, 2)], Unlink(0), ["0:", ":0,1"]),
    ("align again", [(2, 1), (0, 1)], Realign((Run(0, 1, ((1, 1, 0.9), (1, 1, 0.8))),)), ["0:0", "1:1"]),
]


@each(("before", "operation", "after"), [case[1:] for case in CASES])
def test_rows_after_an_operation(before, operation, after):
    assert links(apply(state(*before), operation)) == after


REFUSED = [
    ("the last row", [(1, 1)], Merge(0), "last row"),
    ("one sentence", [(1, 1)], Split(0, Cut(0)), "nothing to split"),
    ("no such row", [(1, 1)], Merge(7), "changed meanwhile"),
    ("no sentence", [(1, 0)], Move(0, Side.TARGET, Direction.UP), "no sentence"),
    ("no row above", [(1, 0), (1, 1)], Move(0, Side.SOURCE, Direction.UP), "no row"),
    ("linked already", [(1, 1)], Link(0, 0), "already"),
    ("no target", [(1, 1), (1, 0)], Link(0, 1), "choose"),
    ("one side only", [(1, 0)], Unlink(0), "one side"),
    ("empty text", [(1, 1)], Edit(0, Side.TARGET, 0, "  "), "empty"),
    ("no such sentence", [(1, 1)], Edit(0, Side.TARGET, 1, "x"), "changed meanwhile"),
    ("a cut outside", [(1, 1)], Split(0, Cut(4)), "changed meanwhile"),
    ("another number of sentences", [(1, 1)], Realign((Run(0, 0, ((1, 0, 0.5),)),)), "same sentences"),
    ("unknown rows", [(1, 1)], Decide((0, 5), Mark.ACCEPTED), "changed meanwhile"),
]


@each(("before", "operation", "said"), [case[1:] for case in REFUSED])
def test_what_cannot_be_done_is_refused_with_a_reason(before, operation, said):
    with pytest.raises(ReviewError, match=said):
        apply(state(*before), operation)


def test_marks_notes_edits_and_dismissals_belong_to_their_row():
    key = FindingKey("number", "12", "13")
    now = state((1, 1), (1, 1))
    for one in (Decide((0,), Mark.ACCEPTED), Annotate(0, " look "), Edit(0, Side.TARGET, 0, "New  text."), Dismiss(0, key)):
        now = apply(now, one)
    row = now.rows[0]
    assert (row.mark, row.note, row.dismissed) == (Mark.ACCEPTED, "look", (key,))
    assert pieces_text(row.target, now.target) == ["New text."]
    merged = apply(now, Merge(0)).rows[0]
    assert (merged.mark, merged.note, merged.dismissed, merged.by_hand) == (Mark.UNDECIDED, "look", (key,), True)
    assert apply(apply(now, Edit(0, Side.TARGET, 0, now.target[0])), Dismiss(0, key, dismissed=False)).rows[0].is_edited is False


def test_a_decided_row_is_not_aligned_again():
    accepted = apply(state((1, 1), (1, 1)), Decide((0,), Mark.ACCEPTED))
    with pytest.raises(ReviewError, match="decided about"):
        apply(accepted, Realign((Run(0, 1, ((2, 2, 0.5),)),)))


def test_a_moved_passage_goes_back_to_its_place_when_it_is_unlinked():
    linked = apply(state((1, 0), (1, 1), (0, 1)), Link(0, 2))
    assert linked.rows[0].moved
    assert links(apply(linked, Unlink(linked.rows[0].id))) == ["0:", "1:0", ":1"]


def test_an_edited_sentence_is_split_where_the_cursor_stands():
    edited = apply(state((1, 1)), Edit(0, Side.SOURCE, 0, "Source sentence 0, they say, ends."))
    rows = apply(edited, Split(0, Cut(0, 18))).rows
    assert [pieces_text(row.source, edited.source) for row in rows] == [["Source sentence 0,"], ["they say, ends."]]


@given(st.data(), st.lists(st.sampled_from([(1, 1), (2, 1), (1, 2), (1, 0), (0, 1), (2, 2)]), min_size=1, max_size=5))
def test_any_sequence_keeps_every_sentence_and_undo_restores_the_state(data, sizes):
    history = History(state(*sizes))
    states, entries = [history.state], []
    for _ in range(data.draw(st.integers(0, 12))):
        entry = data.draw(operations(history.state))
        try:
            after = history.after(entry)
        except ReviewError:
            continue
        check_invariants(after)
        if entry == Step.UNDO:
            assert after == states[-2]
            states.pop()
        else:
            states.append(after)
        history.add(entry, after)
        entries.append(entry)
    # The log, written and read, leads to the same state.
    again = History(state(*sizes), [entry_from_json(entry_to_json(entry)) for entry in entries])
    assert (again.state, again.next_undo, again.next_redo) == (history.state, history.next_undo, history.next_redo)
    while history.next_undo is not None:
        assert history.state == states.pop()
        history.add(Step.UNDO, history.after(Step.UNDO))
    assert history.state == state(*sizes)


def test_a_long_history_is_undone_and_done_again():
    history = History(state((1, 1)))
    for number in range(200):
        entry = Annotate(0, f"note {number}")
        history.add(entry, history.after(entry))
    for number in reversed(range(200)):
        assert history.state.rows[0].note == f"note {number}"
        history.add(Step.UNDO, history.after(Step.UNDO))
    for number in range(200):
        history.add(Step.REDO, history.after(Step.REDO))
        assert history.state.rows[0].note == f"note {number}"
    with pytest.raises(ReviewError, match="nothing to redo"):
        history.after(Step.REDO)


@each(
    "text",
    ["", "[]", "{}", '{"do":"explode"}', '{"do":"merge"}', '{"do":"merge","row":-1}', '{"do":"merge","row":true}',
     '{"do":"merge","row":1,"x":2}',
     '{"do":"edit","row":1,"side":"left","place":0,"text":"x"}', '{"do":"decide","rows":3,"mark":"accepted"}', '{"do":["merge"],"row":1}',
     "[" * 100_000],
)  # fmt: skip
def test_entries_that_mean_nothing_are_refused(text):
    with pytest.raises(ReviewError):
        entry_from_json(text)


def test_rows_of_a_state_are_not_changed_in_place():
    before = state((2, 1), (1, 1))
    copy = replace(before)
    apply(before, Merge(0))
    assert before == copy
