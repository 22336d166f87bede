"""Which rows to look at, and aligning the others again."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from review_samples import bitext, check_invariants, links, operations

from aligner.errors import ReviewError
from aligner.review.history import History
from aligner.review.operations import Decide, Link, Merge, Unlink, apply
from aligner.review.realign import align_settings, realign
from aligner.review.state import Mark, first_state
from aligner.review.triage import Certainty, doubts, rows_to_look_at
from aligner.settings import Settings

PLAIN = Settings(embeddings="none")
SPANISH = ["El río creció anoche.", "Murieron 12 personas.", "La escuela cerró el lunes.", "El alcalde pidió ayuda."]
ENGLISH = ["The river rose last night.", "12 people died.", "The school closed on Monday.", "The mayor asked for help."]

LOOKED_AT = [
    ("nothing", [], []),
    ("sure links", [1.0] * 50, []),
    ("the doubtful ones", [1.0, 0.2, 1.0, 0.3, 1.0], [1, 3]),
    ("all of an article that is all in doubt", [0.5] * 4, [0, 1, 2, 3]),
    ("little doubts that add up", [0.9] * 10, list(range(7))),
]


@pytest.mark.parametrize(("posteriors", "rows"), [case[1:] for case in LOOKED_AT], ids=[case[0] for case in LOOKED_AT])
def test_rows_to_look_at(posteriors, rows):
    assert rows_to_look_at([Certainty(one) for one in posteriors]) == rows


def test_doubt_is_larger_beside_what_has_no_counterpart():
    rows = [Certainty(0.99), Certainty(0.99), Certainty(0.99, one_sided=True), Certainty(0.99)]
    found = doubts(rows)
    assert found[0] < found[1] == found[2] == found[3] <= 1


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=40))
def test_what_is_left_is_below_the_bound_and_one_row_less_is_not(given_rows):
    rows = [Certainty(*one) for one in given_rows]
    doubt, look = doubts(rows), rows_to_look_at(rows)
    left = math.fsum(doubt) - math.fsum(doubt[row] for row in look)
    assert left <= -math.log(0.95) + 1e-9
    assert not look or left + min(doubt[row] for row in look) > -math.log(0.95) - 1e-9


def test_an_article_of_thousands_of_rows_may_keep_a_few():
    doubtful = [Certainty(0.9)] * 5000
    assert len(rows_to_look_at(doubtful)) < len(rows_to_look_at(doubtful, allowed=0))


def test_decided_rows_are_anchors():
    wrong = bitext((1, 0), (1, 1), (1, 1), (1, 1), (0, 1), source=SPANISH, target=ENGLISH)
    state = apply(first_state(wrong), Link(2, 3))
    state = apply(state, Decide((next(row.id for row in state.rows if row.by_hand),), Mark.ACCEPTED))
    again = apply(state, realign(wrong, state, PLAIN))
    assert links(again) == ["0:0", "1:1", "2:2", "3:3"] and [row.mark for row in again.rows].count(Mark.ACCEPTED) == 1
    assert realign(wrong, again, PLAIN) is None


def test_rows_taken_apart_stay_apart_until_they_are_cleared():
    right = bitext(*[(1, 1)] * 4, source=SPANISH, target=ENGLISH)
    state = apply(apply(first_state(right), Unlink(1)), Merge(2))
    assert realign(right, state, PLAIN) is None
    cleared = apply(state, Decide(tuple(row.id for row in state.rows), Mark.UNDECIDED))
    assert links(apply(cleared, realign(right, cleared, PLAIN))) == ["0:0", "1:1", "2:2", "3:3"]


@settings(max_examples=15)
@given(st.data())
def test_aligning_again_keeps_every_sentence_and_every_decision(data):
    base = bitext(*[(1, 1)] * 4, source=SPANISH, target=ENGLISH)
    history = History(first_state(base))
    for _ in range(data.draw(st.integers(0, 5))):
        entry = data.draw(operations(history.state))
        try:
            history.add(entry, history.after(entry))
        except ReviewError:
            continue
    operation = realign(base, history.state, PLAIN)
    if operation is not None:
        after = apply(history.state, operation)
        check_invariants(after)
        assert [row for row in history.state.rows if row.is_fixed] == [row for row in after.rows if row.is_fixed]


def test_the_settings_of_the_run_are_used():
    assert align_settings(bitext((1, 1))).lexicon is True
    found = align_settings(replace(bitext((1, 1)), signature="aligner|lexicon:no|embeddings:none"))
    assert (found.lexicon, found.embeddings) == (False, "none")
