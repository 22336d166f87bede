"""Bitexts as JSON come back exactly, in the same bytes each time."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import FINDINGS, bitext_of, unit_of

from aligner.bitext import Dismissed, Kind, Link, Origin, Scope, Scores, Status
from aligner.formats.bitext_json import bitext_from_json, bitext_to_json

TEXT = st.text(alphabet=st.characters(codec=None), max_size=10)
NUMBER = st.none() | st.floats(0, 1)
UNITS = st.builds(
    unit_of,
    st.integers(0, 9),
    TEXT,
    TEXT,
    link=st.builds(Link, st.just((0, 1)), st.just((0,)), st.floats(-9, 9), st.floats(0, 1), st.just(((0, 1), (1, 0)))),
    scores=st.builds(Scores, NUMBER, NUMBER),
    origin=st.sampled_from(Origin),
    status=st.sampled_from(Status),
    repeat=st.booleans(),
    findings=st.just(FINDINGS),
    source_machine=st.none() | TEXT,
    id=st.none() | TEXT,
    dismissed=st.just(()) | st.builds(lambda s, r: (Dismissed(FINDINGS[0], s, r, "2026-11-30"),), st.sampled_from(Scope), TEXT),
)


@given(st.lists(UNITS, max_size=3), TEXT)
def test_there_and_back(units, name):
    bitext = bitext_of(*units, name=name)
    bitext = replace(bitext, source=replace(bitext.source, blocks=((0, 5, Kind.CAPTION),), notes=(name,)), notes=("a", name))
    text = bitext_to_json(bitext)
    assert "\n" not in text and text.isascii()
    assert bitext_from_json(text) == bitext
    assert bitext_to_json(bitext_from_json(text)) == text


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"source": 1}', bitext_to_json(bitext_of()).replace("human", "elf")])
def test_anything_else_is_refused(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        bitext_from_json(text)
