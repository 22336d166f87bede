"""People taken out of a corpus."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.bitext import Article, Bitext, Finding, Link, Severity, Unit
from aligner.corpus.anonymising import Anonymised, anonymise
from aligner.corpus.personal_data import personal_spans


def bitext(*pairs, language="en"):
    found = Finding("name", Severity.WARNING, "«Robledo» is spelled “Roblido”", (0, 7), (0, 7))
    units = tuple(Unit(n, Link((n,), (n,)), *texts, findings=(found,), reviewer="Ana Paz", note="ask Ana") for n, texts in enumerate(pairs))
    return Bitext("x", Article("x", "es", "", title="Robledo"), Article("y", language, "", title="Robledo"), units, "none", (), "")


def texts(*pairs, **given):
    [found] = anonymise([bitext(*pairs, **given)])
    return [(unit.source, unit.target) for unit in found.units]


CASES = {
    "a name and its surname alone": (
        [("La alcaldesa Inés Robledo habló.", "Mayor Inés Robledo spoke."), ("Robledo calló.", "Then Robledo's aide spoke.")],
        [("La alcaldesa PERSON1 habló.", "Mayor PERSON1 spoke."), ("PERSON1 calló.", "Then PERSON1's aide spoke.")],
    ),
    "two people, particles and titles": (
        [("El Sr. Quiroga y María de la Fuente salieron.", "Mr. Quiroga and María de la Fuente left.")],
        [("El Sr. PERSON1 y PERSON2 salieron.", "Mr. PERSON1 and PERSON2 left.")],
    ),
    "places stay": (
        [("Llueve en Santa Elena y en Santiago de Chile.", "It rains in Santa Elena and in Lima.")],
        [("Llueve en Santa Elena y en Santiago de Chile.", "It rains in Santa Elena and in Lima.")],
    ),
    "addresses and numbers": (
        [("Escriba a luz.mar@correo.example o al +34 600 123 456.", "Write to Luz.Mar@correo.example or call +34 600 123 456.")],
        [("Escriba a EMAIL1 o al PHONE1.", "Write to EMAIL1 or call PHONE1.")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_people_are_replaced_on_both_sides(name):
    pairs, expected = CASES[name]
    assert texts(*pairs) == expected


def test_what_quotes_the_texts_goes():
    counts = Anonymised()
    [found] = anonymise([bitext(("Inés Robledo", "Inés Robledo"))], counts)
    assert "Robledo" not in repr(found) and "Ana" not in repr(found)
    assert found.units[0].findings == (Finding("name", Severity.WARNING, ""),)
    assert counts.places["PERSON"] == 2 and counts.people == 1


def test_a_surname_that_is_a_word_stays_where_it_is_one():
    pairs = [("Javier Barrio vive en un barrio.", "Javier Barrio lives in a barrio."), ("Barrio no habló.", "Barrio did not speak.")]
    assert texts(*pairs)[1] == ("Barrio no habló.", "Barrio did not speak.")
    assert texts(*pairs)[0][0] == "PERSON1 vive en un barrio."


def test_other_languages_have_numbers_only():
    assert texts(("Pedro Paz: a@b.example", "Pedro Paz : a@b.example"), language="fr") == [("Pedro Paz: EMAIL1", "Pedro Paz : EMAIL1")]


PERSONAL = {
    "a@b.example": "EMAIL",
    "12345678Z": "ID",
    "X1234567L": "ID",
    "12.345.678-Z": "ID",
    "123-45-6789": "ID",
    "GB82 WEST 1234 5698 7654 32": "ID",
    "4111 1111 1111 1111": "ID",
    "+1 (555) 010-9999": "PHONE",
}
NOT_PERSONAL = """12345678A
in 2026-2027
1.240.000.000
000-12-3456
4111 1111 1111 1112
GB82 WEST 1234 5698 7654 33
@luz
+5""".splitlines()


@pytest.mark.parametrize("text", PERSONAL)
def test_what_is_personal(text):
    [found] = personal_spans(f"See {text}, please.")
    assert found.kind == PERSONAL[text] and found.span == (4, 4 + len(text))


@pytest.mark.parametrize("text", NOT_PERSONAL)
def test_what_is_not(text):
    assert not personal_spans(f"See {text}, please.")


@given(st.text(alphabet="0123456789+-. @abXYZ()", max_size=60))
def test_spans_never_overlap(text):
    spans = [one.span for one in personal_spans(text)]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=4))
def test_any_text_can_be_anonymised(pairs):
    assert len(texts(*pairs)) == len(pairs)
