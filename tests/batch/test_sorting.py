"""Sorting more than should be in memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.batch import sorting
from aligner.batch.discovery import discover
from aligner.batch.runner import shard
from aligner.batch.sorting import Sorted


def sorted_on_disk(items, run, key):
    before, sorting.RUN = sorting.RUN, run
    try:
        spool = Sorted(key)
        for item in items:
            spool.add(item)
        return spool.finish()
    finally:
        sorting.RUN = before


@given(st.lists(st.tuples(st.integers(0, 5), st.text(max_size=3))), st.integers(1, 7))
def test_as_sorted_does_it(items, run):
    found = sorted_on_disk(items, run, lambda item: item[0])
    expected = sorted(items, key=lambda item: item[0])
    assert list(found) == expected and list(found) == expected and len(found) == len(expected)
    assert [found[place] for place in range(len(found))] == expected and list(found[1:5:2]) == expected[1:5:2]


def test_places_that_are_not_there():
    found = sorted_on_disk(range(200), 10, int)
    assert found[-1] == 199 and found[64] == 64
    with pytest.raises(IndexError):
        found[200]


def test_pairs_are_the_same_however_few_fit_into_memory(tmp_path, monkeypatch):
    names = [f"{folder}{name}.txt" for name in range(12) for folder in ("es/a", "en/a")]
    names += ["b.es.txt", "b_es.txt", "b.en.txt", "Añ o.es.txt", "an-o.en.txt", "alone.es.txt", "x.txt", "x.en.txt"]
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Uno.", encoding="utf-8")
    expected = discover([str(tmp_path)])
    monkeypatch.setattr(sorting, "RUN", 3)
    found = discover([str(tmp_path)])
    assert isinstance(expected.pairs, tuple) and list(found.pairs) == list(expected.pairs) and found.unpaired == expected.unpaired
    assert {pair.id for pair in found.pairs} == {"b", "Añ o", "alone", "x", *(f"a{number}" for number in range(12))}
    shares = [list(shard(found.pairs, number, 3)) for number in (1, 2, 3)]
    assert sorted(pair.id for share in shares for pair in share) == [pair.id for pair in found.pairs]
