"""No regular expression takes more than time that grows with the text; steps are counted, nothing is timed."""

import re
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from fuzzers.backtracking import Matcher
from fuzzers.patterns import growth_of, used_patterns
from fuzzers.pumps import is_unbounded, shape, worst_growth

all_patterns = cache(used_patterns)

BAD = [
    r"\s+$",
    r"[a-z]+@",
    r"«[^»]*»",
    r"<[^>]*>",
    r"\w*\W*\?",
    r"(a+)+b",
    r"(?:a|aa)*b",
    r"\s*\s*x",
    r"x\s*:?\s*y",
    r"(?<!x)a*b",
    r"(\w+)\s\1",
    r"a.*b.*c",
    r"(?s:a.*?b)",
    r"(?:\d+,)*;",
    r"\d++;",
]
GOOD = [
    r"\s+",
    r"(?<!\s)\s+$",
    r"(?<![a-z])[a-z]++@",
    r"«[^«»]*»",
    r"\ba\w*b",
    r"x\s*y",
    r"a{1,20}b",
    r"\bno\b|\bnever\b",
    r"(?<!\S)\S+@\S+",
    r"a*",
    r"(?:ab)+",
]


# Patterns as short as these take few steps for each character, where they are no bad ones.
MOST = 150_000


@each("pattern", BAD)
def test_patterns_that_take_too_long_are_found(pattern):
    assert worst_growth(pattern, 0, most=MOST) is not None


@each("pattern", GOOD)
def test_patterns_that_do_not(pattern):
    assert worst_growth(pattern, 0, most=MOST) is None


@pytest.mark.parametrize(("pattern", "bad"), [(r"\s+;", False), (r"\s*\s*;", True), (r"(a+)+b", True), (r"[a-z]+@", False)])
def test_patterns_that_are_matched_at_the_beginning_only(pattern, bad):
    assert (worst_growth(pattern, 0, search=False, most=MOST) is not None) == bad


def unlike(patterns):
    """One of those that differ in the words they look for only."""
    kinds = {}
    for used in patterns:
        if is_unbounded(used.pattern, used.flags):
            kinds.setdefault((used.use, shape(used.pattern, used.flags)), used)
    return list(kinds.values())


def test_all_patterns_are_there():
    """Those of modules, of tables, and those that are made when a pair is checked."""
    files = {used.file for used in all_patterns()}
    assert {"articles/plain.py", "signals/words/opposites.py", "translation/cutting.py"} <= files
    assert len(all_patterns()) > 500


@each("used", lambda: unlike(all_patterns()))
def test_no_pattern_grows_faster_than_its_text(used):
    growth = growth_of(used)
    assert growth is None, f"{used.file}:{used.line}: {used.pattern!r} takes {growth.factor:.0f} times as long for {growth.pump}"


def spans(pattern, flags, text):
    return [match.span() for match in re.compile(pattern, flags).finditer(text)]


@given(
    st.deferred(lambda: st.sampled_from(all_patterns())),
    st.text(st.sampled_from("abnoñ AZ.,;:!?¿«»\"'()-—\n\t0123@/<>&#*_|"), max_size=25),
)
def test_the_counter_of_steps_matches_as_python_does(used, text):
    assert Matcher(used.pattern, used.flags).search(text) == spans(used.pattern, used.flags, text)


@given(
    st.sampled_from(
        [*BAD, *GOOD, r"a*?b", r"(a|b)*?c", r"(?:a?)*b", r"(?>a|ab)c", r"(?i:A)b+", r"(?=a*b)\w", r"(?<=a)b*", r"\b|x", r"(a)?b\1"]
    ),
    st.text(st.sampled_from("abc x«»,;1@"), max_size=14),
)
def test_the_counter_of_steps_matches_other_patterns_as_python_does(pattern, text):
    assert Matcher(pattern, 0).search(text) == spans(pattern, 0, text)
