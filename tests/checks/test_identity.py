"""By what a finding is known again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checks.helpers import bitext_of
from hypothesis import given
from hypothesis import strategies as st

from aligner.bitext import Finding, Severity, Unit
from aligner.checks.identity import ID_LENGTH, Excerpt, finding_id, identify, typed_id
from aligner.formats.escaping import is_hidden

SPANISH = "Ayer por la tarde murieron 12 personas en el túnel de Cerro Viejo, según la policía local."
ENGLISH = "Yesterday afternoon, twenty people died in the Cerro Viejo tunnel, local police said."


def unit_of(spanish: str, english: str) -> Unit:
    return bitext_of([(spanish, english)]).units[0]


def about(unit: Unit, source: str | None, target: str | None, check: str = "number") -> Finding:
    spans = [
        None if words is None else (text.index(words), text.index(words) + len(words))
        for text, words in ((unit.source, source), (unit.target, target))
    ]
    return Finding(check, Severity.ERROR, "a message", *spans)


def id_of(spanish: str, english: str, source: str | None, target: str | None, check: str = "number") -> str:
    unit = unit_of(spanish, english)
    return finding_id(unit, about(unit, source, target, check))


FIRST = id_of(SPANISH, ENGLISH, "12", "twenty")


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        (SPANISH, ENGLISH),
        ("Ayer por la tarde murieron 12 personas en el túnel de Cerro Viejo — según fuentes oficiales.", ENGLISH),
        (SPANISH.replace("murieron 12", "MURIERON  12"), ENGLISH),
        ("«" + SPANISH, ENGLISH.replace("afternoon, twenty", "afternoon twenty")),
        ("La noticia llegó de noche. " + SPANISH, ENGLISH),
    ],
)
def test_what_changes_elsewhere_leaves_the_id(spanish, english):
    assert id_of(spanish, english, "12", "twenty") == FIRST


@pytest.mark.parametrize(
    ("spanish", "english", "source", "target", "check"),
    [
        (SPANISH.replace("12", "13"), ENGLISH, "13", "twenty", "number"),
        (SPANISH, ENGLISH.replace("twenty", "thirty"), "12", "thirty", "number"),
        (SPANISH.replace("personas en", "menores en"), ENGLISH, "12", "twenty", "number"),
        (SPANISH, ENGLISH.replace("people died", "people were hurt"), "12", "twenty", "number"),
        (SPANISH, ENGLISH, "12", "twenty", "count"),
        (SPANISH, ENGLISH, "12", None, "number"),
        (SPANISH.replace("12 personas", "12 % personas"), ENGLISH, "12", "twenty", "number"),
        (SPANISH.replace("12", "-12"), ENGLISH, "-12", "twenty", "number"),
    ],
)
def test_what_changes_in_the_words_changes_the_id(spanish, english, source, target, check):
    assert id_of(spanish, english, source, target, check) != FIRST


def test_what_is_missing_depends_on_the_whole_other_side():
    dropped = id_of("El presunto autor huyó.", "The author fled.", "presunto", None, "hedge")
    assert id_of("El presunto autor huyó.", "The author, police believe, fled.", "presunto", None, "hedge") != dropped
    assert id_of("El presunto autor huyó.", "The “author” fled!", "presunto", None, "hedge") == dropped
    unit = unit_of("El presunto autor huyó.", "The author fled.")
    assert identify(unit, replace(about(unit, "presunto", None, "hedge"), target_span=(4, 4))).id == dropped


def test_severity_and_message_are_no_part_of_it():
    unit = unit_of(SPANISH, ENGLISH)
    finding = about(unit, "12", "twenty")
    assert finding_id(unit, replace(finding, severity=Severity.INFO, message="other")) == finding_id(unit, finding)


def test_marks_are_known_by_themselves():
    unit = unit_of("Dijo  que (no.", "He said no.")
    spacing, bracket = Excerpt.of(unit.source, (4, 6)), Excerpt.of(unit.source, (10, 11))
    assert str(spacing) == "dijo [␣␣] que no"
    assert str(bracket) == "dijo que [(] no"


def test_characters_that_cannot_be_seen_are_no_part_of_a_word():
    assert Excerpt.of("al\u061cgo más\u06dd ve", (0, 5)) == Excerpt("", "algo", "más ve")


def test_an_id_is_short_and_may_be_typed_with_letters_that_look_like_digits():
    assert len(FIRST) == ID_LENGTH
    assert typed_id(f" {FIRST.upper()} ".replace("0", "O").replace("1", "l")) == FIRST


@pytest.mark.parametrize(
    "junk", ["a" * 50_000, "a." * 25_000, "[" * 50_000, "\x00\u202e\ud800" * 9_000, "-1" * 25_000, "palabra " * 9_000, "\u061c\u06dd" * 9]
)
def test_an_excerpt_is_short_whatever_the_text(junk):
    for span in (None, (0, len(junk)), (len(junk) // 2, len(junk) // 2 + 1)):
        excerpt = Excerpt.of(junk, span)
        assert len(str(excerpt)) < 600
        assert Excerpt.read(str(excerpt)) == excerpt


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_an_excerpt_is_read_as_it_was_written(text, start, end):
    for span in (None, (min(start, end), max(start, end))):
        excerpt = Excerpt.of(text, span)
        assert not any(map(is_hidden, str(excerpt)))
        assert Excerpt.read(str(excerpt)) == excerpt
