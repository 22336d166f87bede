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
from aligner.review.triage import Certainty, Triage, certainty_of, doubts, rows_to_look_at
from aligner.settings import Settings

PLAIN = Settings(embeddings="none")
SPANISH = ["El río creció anoche.", "Murieron 12 personas.", "La escuela cerró el lunes.", "El alcalde pidió ayuda."]
ENGLISH = ["The river rose last night.", "12 people died.", "The school closed on Monday.", "The mayor asked for help."]

LOOKED_AT = [
    ("nothing", [], []),
    ("sure links", [1.0] * 50, []),
    ("the doubtful ones", [1.0, 0.2, 1.0, 0.3, 1.0], [1, 3]),
    ("all of an article that is all in doubt", [0.4] * 4, [0, 1, 2, 3]),
    ("little doubts that add up", [0.9] * 10, list(range(8))),
]


@pytest.mark.parametrize(("posteriors", "rows"), [case[1:] for case in LOOKED_AT], ids=[case[0] for case in LOOKED_AT])
def test_rows_to_look_at(posteriors, rows):
    assert rows_to_look_at([Certainty(one) for one in posteriors]) == rows


EVEN = Certainty(0.99, (100,), (100,))


@pytest.mark.parametrize("embeddings", [False, True])
def test_doubt_is_larger_where_the_lengths_would_fit_better_with_a_neighbour_that_stands_alone(embeddings):
    # The translation of the second row is as long as its source and the third row, which has no counterpart, together.
    rows = [EVEN, Certainty(0.99, (100,), (200,)), Certainty(0.99, (100,), ()), EVEN, EVEN]
    found = doubts(rows, embeddings=embeddings)
    assert found[1] > 4 * found[4] and found[2] > found[3] and all(0 <= one <= 1 for one in found)


def test_of_two_sentences_the_one_at_the_edge_may_belong_elsewhere():
    fits, does_not = Certainty(0.99, (50, 50), (100,)), Certainty(0.99, (50, 150), (50,))
    found = doubts([EVEN] * 5 + [fits] + [EVEN] * 5 + [does_not] + [EVEN] * 5)
    assert found[11] > 5 * found[5]


def test_what_a_person_decided_is_in_no_doubt():
    assert doubts([Certainty(0.1, decided=True), Certainty(0.1)])[0] == 0.0
    row = first_state(bitext((1, 1))).rows[0]
    assert certainty_of(row).decided is False and certainty_of(replace(row, mark=Mark.ACCEPTED)).decided is True
    assert certainty_of(replace(row, posterior=None)).decided is True


def test_what_is_kept_between_two_looks_is_what_did_not_change():
    start = first_state(bitext(*[(1, 1)] * 4))
    doubtful = replace(start, rows=tuple(replace(row, posterior=0.3) for row in start.rows))
    triage = Triage(embeddings=False)
    assert triage.look(doubtful.rows) == {0, 1, 2, 3}
    accepted = apply(doubtful, Decide((1,), Mark.ACCEPTED))
    merged = apply(accepted, Merge(2))
    sure = replace(doubtful, rows=tuple(replace(row, posterior=1.0) for row in doubtful.rows))
    for state in (accepted, merged, doubtful, sure):
        assert triage.look(state.rows) == Triage(embeddings=False).look(state.rows)
    assert 1 not in triage.look(accepted.rows) and triage.look(sure.rows) == frozenset()


def test_the_direction_of_the_pair_makes_no_difference():
    rows = [Certainty(0.99, (120,), (90,)), Certainty(0.9, (60, 50), (80,)), Certainty(0.8, (70,), ())]
    other = [Certainty(row.posterior, row.target, row.source) for row in rows]
    assert doubts(rows) == pytest.approx(doubts(other))


_SIDES = st.lists(st.integers(0, 5000), max_size=4).map(tuple)


@given(st.lists(st.builds(Certainty, st.floats(0, 1), _SIDES, _SIDES, st.booleans()), max_size=40))
def test_what_is_left_is_below_the_bound_and_one_row_less_is_not(rows):
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
