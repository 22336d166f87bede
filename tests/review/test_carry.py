"""Decisions outlive a new run wherever their sentences still stand, and nothing else of the new result changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_samples import bitext, check_invariants, links, operations, state

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.carry import carry, impose
from aligner.review.codec import entry_to_json
from aligner.review.history import History
from aligner.review.log import StoredLog, opened, start_entry
from aligner.review.operations import Annotate, Decide, Link, Merge, Split, apply
from aligner.review.pieces import Cut
from aligner.review.state import Mark, first_state

SPANISH = ["El río creció.", "Nadie murió.", "Cerraron la escuela.", "Llegó ayuda.", "El alcalde habló."]
ENGLISH = ["The river rose.", "Nobody died.", "The school was closed.", "Help arrived.", "The mayor spoke."]
ONE_TO_ONE = [(1, 1)] * 5


def reviewed(*todo):
    now = first_state(bitext(*ONE_TO_ONE, source=SPANISH, target=ENGLISH))
    for operation in todo:
        now = apply(now, operation)
    return now


def carried(old, *sizes, source=SPANISH, target=ENGLISH):
    new = first_state(bitext(*sizes, source=source, target=target))
    found = carry(old, new)
    return impose(new, found.rows), found


def test_a_decision_stands_when_its_sentences_stand_elsewhere():
    old = reviewed(Decide((1, 3), Mark.ACCEPTED), Annotate(1, "sure"))
    source, target = ["Una frase nueva.", *SPANISH], ["A new sentence.", *ENGLISH]
    now, found = carried(old, *[(1, 1)] * 6, source=source, target=target)
    assert [row.id for row in now.rows if row.mark == Mark.ACCEPTED] == [2, 4] and now.rows[2].note == "sure"
    assert found.lost == ()


def test_a_decision_goes_when_a_sentence_changed():
    old = reviewed(Decide((1, 3), Mark.REJECTED))
    now, found = carried(old, *ONE_TO_ONE, target=[*ENGLISH[:3], "Help came at last.", ENGLISH[4]])
    assert [row.id for row in now.rows if row.mark == Mark.REJECTED] == [1]
    assert [row.id for row in found.lost] == [3]


def test_rows_put_together_by_hand_are_put_into_another_alignment():
    old = reviewed(Merge(1))
    assert links(carried(old, (2, 2), (2, 2), (1, 1))[0]) == ["0:0", "1,2:1,2", "3:3", "4:4"]


def test_a_split_sentence_is_split_again():
    old = reviewed(Merge(0), Split(5, Cut(0, 6), Cut(1)))
    assert links(old)[:2] == ["0a:0", "0b,1:1"]
    assert links(carried(old, (2, 2), *[(1, 1)] * 3)[0]) == links(old)


def test_a_moved_passage_stays_moved():
    source = ["Uno solo.", "Dos van juntos.", "Tres."]
    target = ["Two go together.", "Three.", "One alone."]
    old = apply(first_state(bitext((1, 0), (1, 1), (1, 1), (0, 1), source=source, target=target)), Link(0, 3))
    new = first_state(bitext((1, 0), (1, 1), (1, 1), (0, 1), source=source, target=target))
    now = impose(new, carry(old, new).rows)
    assert links(now) == links(old) == ["0:2", "1:0", "2:1"] and now.rows[0].moved


def test_notes_about_rows_that_are_gone_are_told():
    old = reviewed(Annotate(2, "why?"))
    _, found = carried(old, (1, 1), (2, 2), (1, 1), (1, 1))
    assert [row.note for row in found.lost] == ["why?"]


def test_rows_that_do_not_fit_are_refused():
    rows = reviewed(Decide((4,), Mark.ACCEPTED)).rows[4:]
    with pytest.raises(ReviewError, match="does not fit"):
        impose(first_state(bitext((1, 1))), rows)


@given(st.data(), st.lists(st.sampled_from([(1, 1), (2, 1), (1, 0), (0, 1)]), min_size=1, max_size=5))
def test_the_same_result_again_loses_nothing(data, sizes):
    history = History(state(*sizes))
    for _ in range(data.draw(st.integers(0, 8))):
        entry = data.draw(operations(history.state))
        try:
            history.add(entry, history.after(entry))
        except ReviewError:
            continue
    old, new = history.state, state(*sizes)
    found = carry(old, new)
    now = impose(new, found.rows)
    check_invariants(now)
    assert {row.note for row in found.lost} <= {row.note for row in old.rows if not row.is_fixed}
    decided = [(row.source, row.target, row.mark, row.note) for row in old.rows if row.is_fixed]
    assert decided == [(row.source, row.target, row.mark, row.note) for row in now.rows if row.is_fixed]
    assert impose(new, ()) == new and {side: now.texts(side) for side in Side} == {side: new.texts(side) for side in Side}


def test_a_log_is_read_from_its_start():
    base = bitext(*ONE_TO_ONE, source=SPANISH, target=ENGLISH)
    rows = reviewed(Decide((0,), Mark.ACCEPTED)).rows[:1]
    log = StoredLog("key", (start_entry(rows), entry_to_json(Decide((1,), Mark.REJECTED)), '{"do":"undo"}'))
    history = opened(base, log)
    assert [row.mark for row in history.state.rows[:2]] == [Mark.ACCEPTED, Mark.UNDECIDED]
    assert opened(base, None).state == first_state(base)


@pytest.mark.parametrize("first", ["", "{}", '{"do":"merge","row":0}', '{"do":"start","rows":[1]}', '{"do":"start","rows":7}'])
def test_a_log_without_a_start_is_refused(first):
    with pytest.raises(ReviewError):
        opened(bitext((1, 1)), StoredLog("key", (first,)))
