"""Duplicates and splits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.bitext import Article, Bitext, Link, Scores, Unit
from aligner.corpus.duplicates import drop_units, find_duplicates
from aligner.corpus.splitting import split_corpus
from aligner.errors import UsageError

LONG = "El consejo de la ciudad aprobó anoche la compra de {} autobuses eléctricos para las líneas del norte y del puerto viejo."
BUSES = "Last night the city council approved the purchase of {} electric buses for the northern and old harbour lines."


def bitext(name, *pairs):
    units = [Unit(n, Link((n,), (n,)), es, en, scores=Scores(quality)) for n, (es, en, quality) in enumerate(pairs)]
    return Bitext(name, Article(f"{name}.es", "es", ""), Article(f"{name}.en", "en", ""), tuple(units), "none", (), "")


CORPUS = [
    bitext("a", ("Sí, vino.", "Yes, he came.", 0.4), (LONG.format("veinte"), BUSES.format("twenty"), 0.9)),
    bitext("b", ("¡SI, VINO!", "Yes he came", 0.8), (LONG.format("treinta"), BUSES.format("thirty"), 0.7)),
    bitext("c", ("Sí, vino.", "No, he left.", None), ("El mar está frío.", "The sea is cold.", 0.5)),
]


def kept(similarity):
    return [(one.id, unit.number) for one in drop_units(CORPUS, find_duplicates(CORPUS, similarity).best) for unit in one.units]


@pytest.mark.parametrize(
    ("similarity", "expected"),
    [
        (1.0, [("a", 1), ("b", 0), ("b", 1), ("c", 0), ("c", 1)]),
        (0.7, [("a", 1), ("b", 0), ("c", 0), ("c", 1)]),
    ],
)
def test_the_best_of_duplicates_is_kept(similarity, expected):
    assert kept(similarity) == expected


def test_exact_copies_are_told_from_near_ones():
    found = find_duplicates(CORPUS, 0.7)
    assert found.group.tolist() == [0, 1, 0, 1, 4, 5] and found.exact.tolist() == [False, False, True, False, False, False]


def test_nothing_and_wrong_similarities():
    assert find_duplicates([]).group.tolist() == [] and list(drop_units([], np.zeros(0, bool))) == []
    for wrong in (0.0, 1.5, float("nan")):
        with pytest.raises(UsageError, match="similarity"):
            find_duplicates(CORPUS, wrong)


def corpus(count):
    return [bitext(f"n{n}", *((f"Frase {n} del día {k}.", f"Sentence {n} of day {k}.", 0.5) for k in range(4))) for n in range(count)]


def sizes(bitexts):
    return [(bitext.id, len(bitext.units)) for bitext in bitexts]


def test_articles_are_in_one_part_and_the_shares_are_kept_to():
    made = corpus(100)
    split = split_corpus(sizes(made), find_duplicates(made, 1.0), dev=0.1, test=0.2, seed=7)
    parts = {name: {one.id for one in drop_units(made, keep)} for name, keep in split.keep.items()}
    assert {name: len(ids) for name, ids in parts.items()} == {"test": 20, "dev": 10, "train": 70} and split.dropped == 0
    assert not parts["test"] & parts["dev"] and not parts["train"] & (parts["test"] | parts["dev"])


def test_the_seed_decides_and_the_order_of_articles_does_not():
    def test_part(made, seed):
        split = split_corpus(sizes(made), find_duplicates(made, 1.0), dev=0, test=0.2, seed=seed)
        return {one.id for one in drop_units(made, split.keep["test"])}

    made = corpus(50)
    assert test_part(made, 1) == test_part(made[::-1], 1) != test_part(made, 2)


def test_no_duplicate_is_in_two_parts():
    made = [bitext(f"n{n}", ("Sigue leyendo.", "Read on.", 0.5), (f"Nota {n}.", f"Note {n}.", 0.5)) for n in range(10)]
    found = find_duplicates(made, 1.0)
    split = split_corpus(sizes(made), found, dev=0.2, test=0.2, seed=1)
    groups = [set(found.group[keep].tolist()) for keep in split.keep.values()]
    assert not groups[0] & groups[1] and not groups[2] & (groups[0] | groups[1])
    assert split.dropped == 8


@pytest.mark.parametrize(("dev", "test"), [(0.5, 0.5), (-0.1, 0.2), (0, 1)])
def test_shares_that_leave_nothing_to_train_are_refused(dev, test):
    with pytest.raises(UsageError, match="together below 1"):
        split_corpus([("a", 1)], find_duplicates([bitext("a", ("a", "b", 1))]), dev=dev, test=test, seed=1)


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), max_size=8))
def test_equal_pairs_are_one_group_and_each_group_keeps_one(pairs):
    found = find_duplicates([bitext("x", *((es, en, 0.5) for es, en in (*pairs, *pairs)))], 1.0)
    assert found.group[: len(pairs)].tolist() == found.group[len(pairs) :].tolist()
    assert found.best.sum() == len(set(found.group.tolist()))
