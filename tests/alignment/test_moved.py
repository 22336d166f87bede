"""Passages that stand at another place in the translation."""

from __future__ import annotations

import pytest

from aligner.alignment import Request, align, align_many

PAIRS = [
    ("El alcalde inauguró el puente nuevo.", "The mayor opened the new bridge."),
    ("La obra costó tres millones de euros.", "The work cost three million euros."),
    ("Los vecinos aplaudieron durante la ceremonia.", "The neighbours applauded during the ceremony."),
    ("El río creció en primavera.", "The river rose in spring."),
    ("Una tormenta destruyó el puente anterior.", "A storm destroyed the earlier bridge."),
    ("Dos pescadores murieron aquella noche.", "Two fishermen died that night."),
    ("El museo abrirá una exposición en septiembre.", "The museum will open an exhibition in September."),
    ("La entrada será gratuita para los niños.", "Admission will be free for children."),
    ("El autobús sale cada veinte minutos.", "The bus leaves every twenty minutes."),
    ("Los hoteles están llenos hasta agosto.", "The hotels are full until August."),
]
SOURCE = [source for source, _ in PAIRS]
TARGET = [target for _, target in PAIRS]


def moved(found):
    return {link.source: link.counterpart for link in found.links if link.source and link.counterpart}


@pytest.mark.parametrize(
    ("first", "count", "to"), [(1, 2, 8), (6, 2, 0), (3, 3, 7), (0, 2, 5), (2, 1, 9)], ids=["down", "up", "three", "front", "one"]
)
def test_a_passage_that_was_moved_is_found(first: int, count: int, to: int):
    rest = [k for k in range(len(PAIRS)) if not first <= k < first + count]
    order = [*rest[:to], *range(first, first + count), *rest[to:]]
    found = align(SOURCE, [TARGET[k] for k in order])
    assert moved(found) == {(k,): (order.index(k),) for k in range(first, first + count)}
    back = {link.target: link.counterpart for link in found.links if link.target and link.counterpart}
    assert back == {target: source for source, target in moved(found).items()}
    assert all(link.is_null for link in found.links if link.counterpart)


def test_what_is_missing_and_what_is_added_is_not_moved():
    found = align([*SOURCE[:3], *SOURCE[4:]], [*TARGET[:6], *TARGET[7:]])
    assert not moved(found)


def test_results_do_not_depend_on_what_is_aligned_together():
    order = [0, 3, 4, 5, 6, 7, 8, 1, 2, 9]
    requests = [Request(SOURCE, [TARGET[k] for k in order]), Request(SOURCE[:4], TARGET[1:5]), Request([], TARGET[:2])]
    alone = [next(align_many([request])) for request in requests]
    together = list(align_many(requests))
    assert [[(link.source, link.target, link.counterpart) for link in one.links] for one in together] == [
        [(link.source, link.target, link.counterpart) for link in one.links] for one in alone
    ]
    assert moved(together[0])
