"""Sections in another order."""

from __future__ import annotations

import pytest

from aligner.alignment import align
from aligner.alignment.far_matches import far_matches
from aligner.alignment.order import Section, in_any_order, moved_sections
from aligner.alignment.requests import Request
from aligner.bitext import Link

TOWNS = ("Lugo", "Soria", "Cuenca", "Toledo", "Burgos", "Huelva", "Ceuta", "Gijón", "Reus", "Lorca", "Alcoy", "Mérida")
THINGS = (
    ("puente", "bridge"), ("museo", "museum"), ("hospital", "hospital"), ("mercado", "market"), ("teatro", "theatre"),
    ("parque", "park"), ("estadio", "stadium"), ("colegio", "school"), ("puerto", "harbour"), ("molino", "mill"),
    ("faro", "lighthouse"), ("túnel", "tunnel"), ("castillo", "castle"),
)  # fmt: skip


def pair(number: int) -> tuple[str, str]:
    (thing, other), town, price = THINGS[number % 13], TOWNS[number % 12], 1000 + 37 * number
    return f"El {thing} de {town} costó {price} euros.", f"The {other} in {town} cost {price} euros."


PAIRS = [pair(number) for number in range(60)]


def reordered(order):
    return [source for source, _ in PAIRS], [PAIRS[k][1] for k in order]


def links_of(found):
    """The source segment of each target segment, and those that are said to be moved."""
    pairs = {j: i for link in found.links for i in link.source for j in link.target}
    moved = {j: i for link in found.links for j in link.target for i in link.counterpart}
    return pairs | moved, moved


def run(first, stop):
    return list(range(first, stop))


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ([*run(30, 45), *run(0, 30), *run(45, 60)], run(30, 45)),
        ([*run(0, 10), *run(22, 60), *run(10, 22)], run(10, 22)),
        ([*run(40, 60), *run(25, 40), *run(0, 25)], [*run(40, 60), *run(25, 40)]),
        ([*run(0, 20), *run(40, 50), *run(20, 40), *run(50, 60)], run(40, 50)),
    ],
    ids=["up", "down", "reversed", "inside"],
)
def test_sections_in_another_order_are_linked_and_said_to_be_moved(order, moved):
    found = align(*reordered(order))
    pairs, said = links_of(found)
    assert pairs == dict(enumerate(order))
    assert sorted(said.values()) == sorted(moved)
    assert found.parallel
    numbers = [i for link in found.links for i in link.source], [j for link in found.links for j in link.target]
    assert numbers == (run(0, 60), run(0, 60))
    assert all(link.is_null for link in found.links if link.counterpart)


def test_a_section_of_several_to_one_is_whole():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    target[3:5] = [" ".join(target[3:5])]
    found = align(source, target)
    counterparts = {link.source or link.target: link.counterpart for link in found.links if link.counterpart}
    assert counterparts[(33,)] == counterparts[(34,)] == (3,)
    assert {counterparts[(3,)]} == {(33, 34)}


def test_both_directions_find_the_same():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    there, back = align(source, target), align(target, source, source_language="en", target_language="es")
    assert links_of(there)[1] == {i: j for j, i in links_of(back)[1].items()}


def test_what_is_missing_and_added_is_in_order():
    order = [*run(0, 20), *run(30, 60)]
    source, target = reordered(order)
    found = align(source, [*target[:35], *("Nothing of this was said before.", "It rained all day.", "Dogs barked."), *target[35:]])
    assert not any(link.counterpart for link in found.links)


def test_repeated_passages_are_not_moved():
    source, target = reordered([*run(0, 60)])
    found = align([*source[:20], *source[10:20], *source[20:]], [*target[:20], *target[20:], *target[10:20]])
    assert not any({*link.source} & {*run(20, 30)} and link.counterpart for link in found.links if len(link.source) > 1)
    assert [i for link in found.links for i in link.source] == run(0, 70)


def test_anchors_and_breaks_are_kept():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    found = align(source, target, breaks=[(30, 15)])
    assert all((link.source[0] < 30) == (link.target[0] < 15) for link in found.links if not link.is_null)


@pytest.mark.parametrize(
    ("matches", "expected"),
    [
        ([], []),
        ([(k, k) for k in range(40)], []),
        ([(k, k + 30) for k in range(5)] + [(k, k - 5) for k in range(5, 35)], [((0, 5), (30, 41))]),
        # Two matches are no section.
        ([(k, k + 30) for k in range(2)] + [(k, k - 2) for k in range(2, 32)], []),
        # What is there twice was not moved.
        ([(k, k) for k in range(30)] + [(k, k + 40) for k in range(5)], []),
        # Parts with a gap of the same size on both sides are one section.
        (
            [(k, k + 40) for k in (0, 1, 2, 3, 30, 31, 32, 33)] + [(k, k - 40) for k in range(40, 75)],
            [((0, 40), (35, 75))],
        ),
    ],
    ids=["none", "in order", "moved", "too few", "twice", "gap"],
)
def test_moved_sections(matches, expected):
    found = moved_sections([(i, j, 1.0) for i, j in sorted(matches)], 80, 75)
    assert [(one.source, one.target) for one in found] == expected


def test_a_section_that_does_not_look_like_a_translation_stays():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    request = Request(source, target)
    unlinked = [Link((i,), ()) for i in run(0, 60)] + [Link((), (j,)) for j in run(0, 60)]
    found = in_any_order([request], [(unlinked, 0.1)], lambda given: [([], 0.0) for _ in given])
    assert found == [(unlinked, 0.1)]


def test_sure_links_are_not_looked_at_again():
    sure = [Link((i,), (i,)) for i in run(0, 60)]

    def fail(given):
        raise AssertionError(given)

    assert in_any_order([Request(*reordered(run(0, 60)))], [(sure, 0.9)], fail) == [(sure, 0.9)]


def test_far_matches_do_not_depend_on_the_size_of_slabs(monkeypatch):
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    whole = far_matches(Request(source, target))
    assert {(i, j) for i, j, _ in whole} == {(i, j) for j, i in enumerate([*run(30, 45), *run(0, 30), *run(45, 60)])}
    monkeypatch.setattr("aligner.alignment.far_matches.AT_ONCE", 7)
    assert [(i, j) for i, j, _ in far_matches(Request(source, target))] == [(i, j) for i, j, _ in whole]


@pytest.mark.parametrize(("source", "target"), [([], []), (["Uno."], []), ([""] * 50, [""] * 60), (["A"] * 50, ["A"] * 60)])
def test_nothing_to_match(source, target):
    assert far_matches(Request(source, target)) == []


def test_translations_match_too():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    strange = [f"x{k}" for k in range(60)]
    found = far_matches(Request(strange, target, source_translations=[PAIRS[k][1] for k in range(60)]))
    assert len(found) == 60
    back = far_matches(Request(source, strange, target_translations=[source[k] for k in [*run(30, 45), *run(0, 30), *run(45, 60)]]))
    assert {(i, j) for i, j, _ in back} == {(i, j) for i, j, _ in found}


def test_sections_go_on_where_both_sides_do():
    one = Section((0, 5), (10, 15), 5, 5.0)
    assert one.goes_on_in(Section((8, 12), (19, 22), 3, 3.0))
    assert not one.goes_on_in(Section((8, 12), (40, 44), 3, 3.0))
    assert not one.goes_on_in(Section((4, 8), (16, 20), 3, 3.0))


def test_what_is_repeated_several_times_matches_nothing():
    source, target = reordered(run(0, 60))
    assert far_matches(Request(source * 3, target * 3)) == []
    order = [*run(30, 45), *run(0, 30), *run(45, 60)]
    once = far_matches(Request([*source, *source[:5]], [target[k] for k in order]))
    assert {i for i, _, _ in once} == set(run(5, 60))


def test_a_new_order_must_link_more_than_the_old_one():
    source, target = reordered([*run(30, 45), *run(0, 30), *run(45, 60)])
    links = [Link((i,), (i,), posterior=0.95) for i in run(0, 50)]
    links += [Link((i,), ()) for i in run(50, 60)] + [Link((), (j,)) for j in run(50, 60)]
    found = in_any_order([Request(source, target)], [(links, 0.9)], lambda given: [(_few(one), 0.9) for one in given])
    assert found == [(links, 0.9)]


def _few(request: Request) -> list[Link]:
    return [Link((k,), (k,), posterior=0.6) for k in range(min(len(request.source), len(request.target)))]
