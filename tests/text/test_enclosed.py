"""Stretches between marks, as a regular expression finds them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.text.enclosed import enclosed

OPENING = re.compile("[«“(\"]|''")
CLOSING = {mark: re.compile(pattern) for mark, pattern in (("«", "»"), ("“", '[”"]'), ("(", r"\)"), ('"', '"'), ("''", "''|\n"))}
SAME = re.compile('«[^»]*»|“[^”"]*[”"]|\\([^)]*\\)|"[^"]*"|\'\'.*?\'\'')


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("un «dos» tres", ["«dos»"]),
        ("«uno «dos» tres»", ["«uno «dos»"]),
        ("«uno (dos) tres", ["(dos)"]),
        ("«uno» “dos”", ["«uno»", "“dos”"]),
        ('“one" two”', ['“one"']),
        ("''one''", ["''one''"]),
        ("''one\ntwo''", []),
        ("«»", ["«»"]),
    ],
)
def test_enclosed(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in enclosed(text, OPENING, CLOSING)] == found


def test_least() -> None:
    assert enclosed("(a) (ab)", OPENING, CLOSING, least=2) == [(4, 8)]


@given(st.text(st.sampled_from("«»“”\"()'ab \n"), max_size=30))
def test_as_a_regular_expression_finds_them(text: str) -> None:
    assert enclosed(text, OPENING, CLOSING) == [match.span() for match in SAME.finditer(text)]


def test_an_end_that_is_not_there_is_looked_for_once() -> None:
    class Counted:
        searches = 0

        def search(self, text: str, place: int) -> None:
            self.searches += 1

    counted = Counted()
    assert enclosed("«" * 5000, OPENING, {"«": counted}) == []  # type: ignore[dict-item]
    assert counted.searches == 1
