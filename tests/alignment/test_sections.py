"""Very long requests are aligned section by section."""

import random

import pytest

import aligner.alignment.sections as module
from aligner.alignment import Request, align, align_many
from aligner.alignment.sections import sections

LONGEST, SECTION = 1_600, 1_000
LONGEST_EQUAL = 1_800
NAMES = ["Duarte", "Ibarra", "Quiroga", "Zapata", "Obregon", "Velasco", "Urrutia", "Montiel", "Elizondo", "Arriaga"]


def numbered(count):
    return [f"{NAMES[k % 10]} {NAMES[k // 10 % 10]} {k} leyó el acta" for k in range(count)]


@pytest.fixture(scope="module", autouse=True)
def shorter():
    """A fifth of what is long otherwise, so that the documents need not be longer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONGEST", LONGEST)
        patch.setattr(module, "SECTION", SECTION)
        yield


@pytest.fixture(scope="module")
def long_pair():
    """A document with a missing passage, and one sentence in fifty left out."""
    source = numbered(LONGEST + 600)
    draw = random.Random(1)
    kept = [k for k in range(len(source)) if not 1200 <= k < 1240 and draw.random() > 0.02]
    return source, [source[k].replace("leyó el acta", "read the minutes") for k in kept], kept


def test_sections_follow_each_other_and_are_short(long_pair):
    source, target, _ = long_pair
    parts = sections(Request(source, target))
    assert len(parts) > 1
    at = (0, 0)
    for part, start in parts:
        assert start == at
        assert max(len(part.source), len(part.target)) <= LONGEST
        at = start[0] + len(part.source), start[1] + len(part.target)
    assert at == (len(source), len(target))


def test_links_of_sections_are_numbered_as_the_document_is(long_pair):
    source, target, kept = long_pair
    found = align(source, target)
    right = {(k,): (j,) for j, k in enumerate(kept)}
    linked = [link for link in found.links if not link.is_null]
    assert sum(right.get(link.source) == link.target for link in linked) > 0.99 * len(kept)
    assert sorted(i for link in found.links for i in link.source) == list(range(len(source)))
    assert sorted(j for link in found.links for j in link.target) == list(range(len(target)))
    assert found.parallel


def test_anchors_and_breaks_hold_in_long_documents(long_pair):
    source, target, kept = long_pair
    here = kept.index(601)
    request = Request(source, target, anchors=[(600, here)], breaks=[(1400, kept.index(1401))])
    found = next(align_many([request]))
    assert ((600,), (here,)) in {(link.source, link.target) for link in found.links}
    for link in found.links:
        assert len({i < 1400 for i in link.source} | {j < kept.index(1401) for j in link.target}) <= 1


def test_short_requests_are_one_section():
    request = Request(["a"], ["b"])
    assert sections(request) == [(request, (0, 0))]


@pytest.mark.parametrize("text", ["", "El acta se leyó."])
def test_empty_and_equal_lines_by_the_thousand(text):
    found = align([text] * LONGEST_EQUAL, [text] * LONGEST_EQUAL)
    assert sum(len(link.source) for link in found.links) == sum(len(link.target) for link in found.links) == LONGEST_EQUAL
