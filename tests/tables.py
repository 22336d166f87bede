"""Tests that go over a table of cases: one test, and all cases that fail are named at its end.

A parametrised test costs pytest some milliseconds a case, a row of a loop nothing; the tables have thousands of rows.
"""

from __future__ import annotations

import functools
import inspect
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

__all__ = ["Table", "each", "table_with"]

MOST_NAMED = 20
"""Failed cases that are told in full; of more, the number is told."""


Test = Callable[..., None]


class Table:
    """The rows that a test goes over, by the names of its arguments. `memo`: for what is made once for all of them."""

    def __init__(self, rows: Sequence[dict[str, Any]]) -> None:
        self.rows = rows
        self.memo: dict[Any, Any] = {}


_tables: list[Table] = []


def table_with(*names: str) -> Table | None:
    """The table that is gone over just now and has these columns: the inner one, of several."""
    return next((table for table in reversed(_tables) if table.rows and table.rows[0].keys() >= set(names)), None)


def each(names: str | tuple[str, ...], rows: Iterable[Any] | Callable[[], Iterable[Any]]) -> Callable[[Test], Test]:
    """Like `pytest.mark.parametrize`, in one test: the function is called with every row, and fails with all rows that failed.

    `names`: the arguments that a row gives. `rows`: the table, or a function that makes it when the test runs. Fixtures are the same for
    all rows, so a test that writes into one is parametrised instead.
    """
    keys = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else tuple(names)
    # An Enum can be called, and is a table of its members all the same.
    given = list(rows) if isinstance(rows, Iterable) else []

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def over_all_rows(**fixtures: Any) -> None:
            cases = [_case(keys, row) for row in (given if isinstance(rows, Iterable) else rows())]
            failed = []
            with _gone_over(cases):
                for number, case in enumerate(cases):
                    try:
                        test(**fixtures, **case)
                    except Exception as error:
                        line = traceback.extract_tb(error.__traceback__)[-1].lineno
                        failed.append(f"{number}: {_shown(case)}\n    line {line}, {type(error).__name__}: {error}")
            if failed:
                rest = [f"… and {len(failed) - MOST_NAMED} more"] if len(failed) > MOST_NAMED else []
                raise AssertionError("\n".join([f"{len(failed)} of {len(cases)} cases fail:", *failed[:MOST_NAMED], *rest]))

        arguments = inspect.signature(test).parameters.values()
        signature = inspect.Signature([one for one in arguments if one.name not in keys])
        over_all_rows.__signature__ = signature  # type: ignore[attr-defined]
        return over_all_rows

    return decorate


@contextmanager
def _gone_over(cases: Sequence[dict[str, Any]]) -> Iterator[None]:
    _tables.append(Table(cases))
    try:
        yield
    finally:
        _tables.pop()


def _case(keys: tuple[str, ...], row: Any) -> dict[str, Any]:
    values = row.values if hasattr(row, "marks") else row if len(keys) > 1 else (row,)
    return dict(zip(keys, values, strict=True))


def _shown(case: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in case.items())
