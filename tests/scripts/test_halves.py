"""All tests in two processes, reported as one run."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "lib"))

from halves import FIRST, HALVES, ROOT, summary

PASSED = "..s [100%]\n=== short test summary info ===\nSKIPPED [1] tests/a.py:3: no browser\n=== 2 passed, 1 skipped in 3.20s ===\n"
FAILED = (
    "F.\n=== FAILURES ===\nshort\n=== short test summary info ===\nFAILED tests/b.py::b - x\n=== 1 failed, 1 passed, 2 errors in 1s ===\n"
)
CLEAN = ".. [100%]\n=== 2 passed in 1.00s ===\n"


@pytest.mark.parametrize(
    ("outputs", "listed", "end"),
    [
        ((PASSED, CLEAN), ["SKIPPED [1] tests/a.py:3: no browser"], "4 passed, 1 skipped in 9.00s"),
        (
            (PASSED, FAILED),
            ["SKIPPED [1] tests/a.py:3: no browser", "FAILED tests/b.py::b - x"],
            "1 failed, 3 passed, 1 skipped, 2 errors in 9.00s",
        ),
        ((CLEAN, ""), [], "2 passed in 9.00s"),
        (("killed\n", ""), [], "no tests ran in 9.00s"),
    ],
)
def test_the_summary_of_both(outputs, listed, end):
    head, *lines, last = summary(outputs, 9.0).splitlines()
    assert "both halves" in head and lines == listed and last.strip("= ") == end


def test_every_test_is_in_one_half():
    assert all((ROOT / path).exists() for path in FIRST)
    assert HALVES[1] == ("tests", *(f"--ignore={path}" for path in FIRST))
