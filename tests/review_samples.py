"""Reviews for tests: states of a given shape, their invariants, and any operation on them."""

from __future__ import annotations

import itertools

from hypothesis import strategies as st

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Segment, Severity, Unit
from aligner.languages.pair import Side
from aligner.review.codec import Step
from aligner.review.operations import Annotate, Decide, Direction, Dismiss, Edit, Merge, Move, Split, Unlink
from aligner.review.operations import Link as LinkRows
from aligner.review.pieces import Cut
from aligner.review.state import FindingKey, Mark, Row, State, whole_pieces


def state(*links):
    """A state whose rows have so many source and target sentences each."""
    sizes = sum(n for n, _ in links), sum(m for _, m in links)
    source, target = (
        tuple(f"{side} sentence {k} ends." for k in range(size)) for side, size in zip(("Source", "Target"), sizes, strict=True)
    )
    rows, i, j = [], 0, 0
    for number, (n, m) in enumerate(links):
        rows.append(Row(number, whole_pieces(range(i, i + n), source), whole_pieces(range(j, j + m), target), posterior=0.5))
        i, j = i + n, j + m
    return State(source, target, tuple(rows), len(rows))


def links(given):
    """The segments of each row, as `0,1:2`; parts of a segment as `0a`, `0b`."""
    names = {}
    for side in Side:
        parts = {}
        for piece in sorted((p for row in given.rows for p in row.side(side)), key=lambda p: p.place):
            parts.setdefault(piece.segment, []).append(piece)
        for segment, pieces in parts.items():
            for k, piece in enumerate(pieces):
                names[side, piece.place] = f"{segment}{'abcdefgh'[k] if len(pieces) > 1 else ''}"
    return [":".join(",".join(names[side, piece.place] for piece in row.side(side)) for side in Side) for row in given.rows]


@st.composite
def operations(draw, now):
    ids = [row.id for row in now.rows]
    row = draw(st.sampled_from(ids))
    side = draw(st.sampled_from(list(Side)))
    cuts = st.none() | st.builds(Cut, st.integers(0, 2), st.integers(0, 25))
    kinds = [
        st.just(Merge(row)),
        st.builds(Split, st.just(row), cuts, cuts),
        st.builds(Move, st.just(row), st.just(side), st.sampled_from(list(Direction))),
        st.builds(LinkRows, st.just(row), st.sampled_from(ids)),
        st.just(Unlink(row)),
        st.builds(Edit, st.just(row), st.just(side), st.integers(0, 1), st.none() | st.sampled_from(["New words here.", "Target"])),
        st.builds(Annotate, st.just(row), st.sampled_from(["", "a note", "another"])),
        st.builds(Dismiss, st.just(row), st.just(FindingKey("number", "1", "2")), st.booleans()),
        st.builds(Decide, st.lists(st.sampled_from(ids), min_size=1, max_size=3).map(tuple), st.sampled_from(list(Mark))),
        st.sampled_from(list(Step)),
    ]
    return draw(st.one_of(kinds))


def check_invariants(now):
    assert len({row.id for row in now.rows}) == len(now.rows) and all(row.id < now.next_id for row in now.rows)
    assert all(row.source or row.target for row in now.rows)
    for side in Side:
        pieces = [piece for row in now.rows for piece in row.side(side)]
        covered = sorted(pieces, key=lambda piece: piece.place)
        for number, text in enumerate(now.texts(side)):
            own = [piece for piece in covered if piece.segment == number]
            assert own[0].start == 0 and own[-1].end == len(text)
            assert all(a.end == b.start for a, b in itertools.pairwise(own))
        in_order = [piece.place for row in now.rows if side == Side.SOURCE or not row.moved for piece in row.side(side)]
        assert in_order == sorted(in_order)


def article(name, language, sentences):
    """An article of paragraphs of two sentences."""
    text, segments = "", []
    for number, sentence in enumerate(sentences):
        text += "" if number == 0 else "\n\n" if number % 2 == 0 else " "
        segments.append(Segment(sentence, len(text), len(text) + len(sentence), number // 2, Kind.BODY))
        text += sentence
    return Article(name, language, text, ((0, len(text), Kind.BODY),), tuple(segments))


def bitext(*links, source=(), target=(), findings=None, name="port"):
    """A bitext whose units have so many source and target sentences each. `findings`: by number of the unit."""
    sizes = sum(n for n, _ in links), sum(m for _, m in links)
    source = list(source) or [f"Llegaron {k + 2} barcos al puerto." for k in range(sizes[0])]
    target = list(target) or [f"{k + 2} ships reached the port." for k in range(sizes[1])]
    articles = article(f"{name}.es.txt", "es", source), article(f"{name}.en.txt", "en", target)
    units, i, j = [], 0, 0
    for number, (n, m) in enumerate(links):
        link = Link(tuple(range(i, i + n)), tuple(range(j, j + m)), 2.0, 0.75)
        texts = [
            one.text[one.segments[at].start : one.segments[at + size - 1].end] if size else ""
            for one, at, size in zip(articles, (i, j), (n, m), strict=True)
        ]
        units.append(
            Unit(number, link, *texts, source_kind=Kind.BODY if n else None, target_kind=Kind.BODY if m else None,
                 scores=Scores(quality=0.5 + number / 100, posterior=0.75), findings=tuple((findings or {}).get(number, ())))
        )  # fmt: skip
        i, j = i + n, j + m
    return Bitext(name, *articles, tuple(units), "none", ("lexicon",), "aligner|version:0|checks:-spacing,gender=info")


def number_finding(source=(9, 10), target=(0, 1)):
    return Finding("number", Severity.ERROR, "a number differs", source, target)
