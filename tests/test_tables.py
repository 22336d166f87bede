"""One test over a table names every row that fails, and is given the fixtures that the rows do not have."""

import inspect

import pytest
from tables import each


def test_all_rows_that_fail_are_named():
    seen = []

    @each("number, expected", [(1, 1), (2, 3), pytest.param(3, 3), (4, 0)])
    def squared(number, expected):
        seen.append(number)
        assert number == expected

    with pytest.raises(AssertionError, match=r"(?s)2 of 4 cases fail:.*1: number=2, expected=3.*3: number=4, expected=0"):
        squared()
    assert seen == [1, 2, 3, 4]


def test_an_error_counts_as_a_failure_and_a_row_may_be_a_single_value():
    @each("text", ["a", ""])
    def first(text):
        assert text[0]

    with pytest.raises(AssertionError, match=r"1 of 2 cases fail:\n1: text=''\n    line \d+, IndexError: string index out of range"):
        first()


def test_what_a_row_does_not_give_comes_from_fixtures():
    @each("row", [{"values": 1}])
    def both(row, tmp_path):
        assert row == {"values": 1} and tmp_path == "here"

    assert list(inspect.signature(both).parameters) == ["tmp_path"]
    both(tmp_path="here")
