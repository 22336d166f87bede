"""What comes out of `align`, for good input and for any input."""

from dataclasses import replace
from math import isfinite, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.alignment import Lexicon, Request, align, align_many, load_lexicon
from aligner.alignment.link_model import load_weights
from aligner.bitext import Kind, Segment
from aligner.errors import InternalError, UsageError

SPANISH = [
    "El ministro de Sanidad visitó ayer el hospital de Toluca.",
    "Durante la visita prometió 300 camas nuevas antes de diciembre.",
    "Los médicos llevan dos semanas en huelga.",
    "«No volveremos al trabajo sin un contrato», dijo la portavoz, Elena Duarte.",
    "El gobierno ofreció una subida del 4 %.",
    "La oposición calificó la oferta de insulto.",
    "Las negociaciones continúan el jueves en la capital.",
    "Mientras tanto, los enfermos esperan en los pasillos.",
    "Un incendio destruyó en mayo la cocina del edificio.",
    "Nadie resultó herido.",
    "La investigación culpó a un cable viejo.",
    "El alcalde pidió ayuda a la Cruz Roja.",
]
ENGLISH = [
    "The health minister visited the hospital in Toluca yesterday.",
    "During the visit he promised 300 new beds before December.",
    "The doctors have been on strike for two weeks.",
    '"We will not go back to work without a contract," said the spokeswoman, Elena Duarte.',
    "The government offered a rise of 4%.",
    "The opposition called the offer an insult.",
    "Talks continue on Thursday in the capital.",
    "Meanwhile, patients wait in the corridors.",
    "In May a fire destroyed the building's kitchen.",
    "No one was hurt.",
    "The investigation blamed an old cable.",
    "The mayor asked the Red Cross for help.",
]


def pairs(alignment):
    return [(link.source, link.target) for link in alignment.links]


def one_to_one(count):
    return [((k,), (k,)) for k in range(count)]


def joined(lines, *groups):
    """Lines with each (first, stop) group joined to one."""
    made = list(lines)
    for first, stop in sorted(groups, reverse=True):
        made[first:stop] = [" ".join(made[first:stop])]
    return made


@pytest.mark.parametrize("known", [{}, {"source_translations": ENGLISH}, {"target_translations": SPANISH}])
@pytest.mark.parametrize("lexicon", [True, False])
def test_one_to_one_whatever_the_evidence(known, lexicon):
    found = align(SPANISH, ENGLISH, lexicon=lexicon, **known)
    assert pairs(found) == one_to_one(12)
    assert found.parallel
    assert ("lexicon" in found.evidence) == lexicon
    # Beside the shipped lexicon translations make results worse.
    assert ("mt:source" in found.evidence) == ("source_translations" in known and not lexicon)
    assert all(0 <= link.posterior <= 1 for link in found.links)


def test_the_lexicon_serves_the_other_direction_too():
    assert pairs(align(ENGLISH, SPANISH, source_language="en", target_language="es")) == one_to_one(12)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (joined(SPANISH, (2, 4)), ENGLISH, ((2,), (2, 3))),
        (SPANISH, joined(ENGLISH, (5, 7)), ((5, 6), (5,))),
        (SPANISH, joined(ENGLISH, (4, 7)), ((4, 5, 6), (4,))),
        (SPANISH, ENGLISH[:4] + ENGLISH[5:], ((4,), ())),
        (SPANISH[:8] + SPANISH[9:], ENGLISH, ((), (8,))),
    ],
)
def test_merges_omissions_and_additions(source, target, expected):
    assert expected in pairs(align(source, target))


def test_an_omission_beside_an_addition_is_not_paired():
    target = [*ENGLISH[:5], "Tickets for the concert sold out within an hour.", *ENGLISH[6:]]
    found = pairs(align(SPANISH, target))
    assert ((5,), ()) in found
    assert ((), (5,)) in found


def test_neighbours_that_changed_places_are_one_link_with_the_crossing_inside():
    target = [*ENGLISH[:6], ENGLISH[7], ENGLISH[6], *ENGLISH[8:]]
    (link,) = [link for link in align(SPANISH, target).links if link.type == "2:2"]
    assert link.crossing == ((6, 7), (7, 6))


def test_a_whole_missing_section_does_not_derail_what_follows():
    found = pairs(align(SPANISH * 4, ENGLISH * 2 + ENGLISH[:1] + ENGLISH[9:] + ENGLISH))
    assert found[-12:] == [((36 + k,), (28 + k,)) for k in range(12)]
    assert sum(not target for _, target in found) == 8


def test_kinds_and_paragraphs_of_segments_are_taken():
    source = [Segment(text, 0, len(text), k // 3, Kind.HEADLINE if k == 0 else Kind.BODY) for k, text in enumerate(SPANISH)]
    target = [Segment(text, 0, len(text), k // 3, Kind.HEADLINE if k == 0 else Kind.BODY) for k, text in enumerate(ENGLISH)]
    assert pairs(align(source, target, lexicon=False)) == one_to_one(12)


def test_anchors_and_breaks_hold_even_against_the_evidence():
    found = align(SPANISH, ENGLISH, anchors=[(2, 3)], breaks=[(6, 5), (6, 5)])
    assert ((2,), (3,)) in pairs(found)
    assert not any(link.source and link.target and (link.source[0] < 6) != (link.target[0] < 5) for link in found.links)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"source_translations": ["one"]}, "1 translations for 12 source"),
        ({"target_translations": []}, "0 translations for 12 target"),
        ({"anchors": [(12, 0)]}, "anchor 12:0 lies outside"),
        ({"breaks": [(-1, 0)]}, "break -1:0 lies outside"),
        ({"anchors": [(3, 5), (4, 2)]}, "crosses"),
        ({"anchors": [(3, 5)], "breaks": [(3, 6)]}, "crosses"),
    ],
)
def test_calls_that_make_no_sense(options, message):
    with pytest.raises(UsageError, match=message):
        align(SPANISH, ENGLISH, **options)


def test_a_lexicon_of_ones_own_for_languages_of_ones_own():
    foreign = ["ba du ke", "lo mi nu", "pa ri so", "te vu wa", "za fo gi"]
    words = [word for line in foreign for word in line.split()]
    own = Lexicon.from_entries([(word, f"{word[::-1]}x", 1.0, 1.0) for word in words])
    target = [" ".join(f"{word[::-1]}x" for word in line.split()) for line in foreign]
    found = align(foreign, [*target[:2], *target[3:]], source_language="xx", target_language="yy", lexicon=own)
    assert pairs(found) == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,)), ((4,), (3,))]


def test_other_languages_have_weights_of_their_own():
    names = {
        Request([], [], **known, source_language=source).profile()
        for source in ("es", "de")
        for known in ({}, {"source_translations": []}, {"target_translations": [], "lexicon": load_lexicon()})
    }
    assert names == {"surface", "mt", "mt, other languages", "mt+lexicon"}
    found = align(SPANISH, ENGLISH, source_language="de", target_language="fr", source_translations=ENGLISH)
    assert pairs(found) == one_to_one(12)


def test_results_do_not_depend_on_what_else_is_aligned():
    requests = [
        Request(SPANISH, ENGLISH, lexicon=load_lexicon()),
        Request(SPANISH[3:9] * 8, joined(ENGLISH[3:9] * 8, (5, 7), (20, 22)), lexicon=load_lexicon()),
        Request(["Nadie resultó herido."] * 40, ["No one was hurt."] * 37, lexicon=load_lexicon()),
        Request(SPANISH[::-1], ENGLISH, lexicon=load_lexicon()),
        Request(
            [Segment(text, 0, len(text)) for text in SPANISH], [Segment(text, 0, len(text)) for text in ENGLISH], lexicon=load_lexicon()
        ),
    ]

    def rounded(alignment):
        links = tuple(replace(link, score=round(link.score, 6), posterior=round(link.posterior, 6)) for link in alignment.links)
        return replace(alignment, links=links, similarity=round(alignment.similarity, 6))

    together = [rounded(alignment) for alignment in align_many(requests)]
    assert together == [rounded(next(align_many([request]))) for request in requests]
    assert together[::-1] == [rounded(alignment) for alignment in align_many(requests[::-1])]
    assert together == [rounded(alignment) for alignment in align_many(requests * 2)][: len(requests)]


def test_requests_of_different_evidence_come_back_in_their_order():
    requests = [Request(SPANISH[:k], ENGLISH[:k], source_translations=ENGLISH[:k] if k % 2 else None) for k in range(1, 9)]
    assert [len(alignment.links) for alignment in align_many(iter(requests))] == list(range(1, 9))


@each(
    ("source", "target"),
    [
        ([], []),
        ([], ENGLISH),
        (SPANISH, []),
        (SPANISH[:1], ENGLISH),
        (SPANISH, SPANISH),
        (ENGLISH, ENGLISH),
        (SPANISH, ["Zvířata spala celou zimu.", "Řeka je hluboká.", "Kdo to řekl?", "Nikdo neví."] * 3),
        ([SPANISH[k] for k in (7, 2, 11, 0, 5, 9, 3, 8, 1, 10, 4, 6)], ENGLISH),
        (["", " ", "\n"] * 20, [""] * 50),
    ],
)
@each("lexicon", [True, False])
def test_what_is_no_translation_is_called_so(source, target, lexicon):
    found = align(source, target, lexicon=lexicon)
    assert not found.parallel
    assert_complete(found, len(source), len(target))


def test_one_huge_segment_and_many_empty_ones_are_aligned_in_bounded_time():
    assert_complete(align([" ".join(SPANISH * 2000)], ENGLISH), 1, 12)
    assert_complete(align(["x" * 1_000_000], ["y" * 1_000_000]), 1, 1)
    assert_complete(align([""] * 5000, [""] * 4000), 5000, 4000)
    assert_complete(align([""] * 3000, ["x"]), 3000, 1)


def test_many_words_of_one_family_do_not_explode():
    letters = str.maketrans("0123456789", "qrstuvwxyz")
    family = [f"presi{k:x}".translate(letters) for k in range(18_000)]
    source, target = " ".join(family[:9000]), " ".join(family[9000:])
    assert_complete(align([source] * 2, [target] * 2), 2, 2)


def assert_complete(alignment, n, m):
    """Every segment is in exactly one link, in order."""
    assert [i for link in alignment.links for i in link.source] == list(range(n))
    assert [j for link in alignment.links for j in link.target] == list(range(m))
    for link in alignment.links:
        assert link.source or link.target
        assert 0 <= link.posterior <= 1


words = st.sampled_from([*" ".join(SPANISH + ENGLISH).split(), "3,5", "1.000", "%", "¿", "«", "", "\x00", "\ud800", "İ", "a\nb", "ﬁ", "😀"])
texts = st.lists(st.lists(words, max_size=8).map(" ".join), max_size=14)


@given(texts, texts, st.booleans(), st.sampled_from(["none", "source", "target", "both"]), st.data())
def test_every_segment_is_in_exactly_one_link_in_order(source, target, lexicon, translated, data):
    places = data.draw(st.lists(st.tuples(st.integers(0, len(source)), st.integers(0, len(target)))))
    rows, columns = sorted(i for i, _ in places), sorted(j for _, j in places)
    marks = list(zip(rows, columns, strict=True))
    breaks = marks[::2]
    anchors = []
    for i, j in marks[1::2]:
        inside = i < len(source) and j < len(target)
        beside_breaks = all((a <= i and b <= j) or (a > i and b > j) for a, b in breaks)
        beside_anchors = all((a < i and b < j) or (a > i and b > j) for a, b in anchors)
        if inside and beside_breaks and beside_anchors:
            anchors.append((i, j))
    found = align(
        source,
        target,
        lexicon=lexicon,
        source_translations=[text[::-1] for text in source] if translated in ("source", "both") else None,
        target_translations=list(target) if translated in ("target", "both") else None,
        anchors=anchors,
        breaks=breaks,
    )
    assert_complete(found, len(source), len(target))
    for anchor in anchors:
        assert ((anchor[0],), (anchor[1],)) in pairs(found)
    for i, j in breaks:
        for link in found.links:
            before = {k < i for k in link.source} | {k < j for k in link.target}
            assert len(before) <= 1


extremes = st.sampled_from(
    ["", "\x00", "1" * 3000, "a" * 3000, "voz " * 2000, "1 2 " * 900, "El río creció.", "The river rose.", "́" * 200, "漢" * 700]
)


@given(st.lists(extremes, max_size=3), st.lists(extremes, max_size=3), st.integers(1, 60), st.integers(1, 60), st.booleans())
def test_figures_are_numbers_whatever_the_texts(source, target, more, fewer, translated):
    """Very long, very short and equal segments, many against few."""
    found = align(source * more, target * fewer, source_translations=(target[:1] * len(source) if translated and target else source) * more)
    assert_complete(found, len(source) * more, len(target) * fewer)
    assert isfinite(found.similarity)
    assert all(isfinite(link.score) for link in found.links)


@pytest.mark.parametrize("part", ["bias", "document"])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_figure_that_is_no_number_goes_nowhere(part):
    weights = load_weights("lexicon")
    spoilt = replace(weights, **{part: np.full_like(getattr(weights, part), nan)})
    with pytest.raises(InternalError, match="a score that is not a number"):
        list(align_many([Request(SPANISH, ENGLISH, lexicon=load_lexicon())], weights={"lexicon": spoilt}))
