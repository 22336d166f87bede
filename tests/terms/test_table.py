"""Term bases as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.errors import TermError
from aligner.terms.table import parse_table, table_text
from aligner.terms.term_base import Concept, Term, TermBase, Usage, is_case_sensitive

P, A, F = Usage


def terms(text, name="t.csv", encoding="utf-8"):
    """For each concept what it has: (language, text, usage)."""
    base = parse_table(text if isinstance(text, bytes) else text.encode(encoding), name)
    return [[(term.language, term.text, term.usage) for term in concept.terms] for concept in base.concepts]


MAYOR = [("es", "alcalde", P), ("en", "mayor", P)]
SAME = [
    ("es,en\nalcalde,mayor\n", MAYOR),
    ("ES;EN\nalcalde;mayor\n", MAYOR),
    ("es\ten\nalcalde\tmayor\n", MAYOR),
    ("\ufeffes,en\r\nalcalde,mayor\r\n\r\n", MAYOR),
    ("sep=;\nes;en\nalcalde;mayor\n", MAYOR),
    ('es,en\n"alcalde","mayor"\n', MAYOR),
    ("es,en,status\nalcalde,mayor,preferred\n", MAYOR),
    ("Español,Inglés,Estado\nalcalde,mayor,Preferido\n", MAYOR),
    ("Spanish,English,\nalcalde,mayor,\n", MAYOR),
    ("español (España);inglés\nalcalde;mayor\n", MAYOR),
    ("es-MX,en_US\nalcalde,mayor\n", [("es-MX", "alcalde", P), ("en-US", "mayor", P)]),
    ("alcalde,mayor\n", [("source", "alcalde", P), ("target", "mayor", P)]),
    ("Source,Target\nalcalde,mayor\n", [("source", "alcalde", P), ("target", "mayor", P)]),
    ("origen;traducción\nalcalde;mayor\n", [("source", "alcalde", P), ("target", "mayor", P)]),
    ("presunto;alleged;prohibido\n", [("source", "presunto", P), ("target", "alleged", F)]),
    ("es,en\npresunto,alleged|suspected\n", [("es", "presunto", P), ("en", "alleged", P), ("en", "suspected", P)]),
    ("es,en,status\npresunto,alleged,\npresunto,presumed,forbidden\n",
     [("es", "presunto", P), ("en", "alleged", P), ("en", "presumed", F)]),
    ("es,en,uso\npresunto,suspected,permitido\n", [("es", "presunto", P), ("en", "suspected", A)]),
    ("es,en,forbidden\npresunto,alleged,presumed|supposed\n",
     [("es", "presunto", P), ("en", "alleged", P), ("en", "presumed", F), ("en", "supposed", F)]),
    ("es,en,status\n,illegal alien,forbidden\n", [("en", "illegal alien", F)]),
    ("es,en,fr\nalcalde,mayor,maire\n", [*MAYOR, ("fr", "maire", P)]),
    ("es,en\nEl  alcalde\u00a0mayor,mayor\n", [("es", "El alcalde mayor", P), ("en", "mayor", P)]),
]  # fmt: skip


@each(("text", "expected"), SAME)
def test_tables(text, expected):
    assert terms(text) == [expected]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding):
    assert terms("es;en\nrégimen;regime\nordenación;layout\ncañón;canyon\n", encoding=encoding)[0][0] == ("es", "régimen", P)


def test_columns_without_names_get_the_languages_of_their_words():
    swapped = "mayor,alcalde\njudge,juez\nhostage,rehén\nweather,tiempo\n"
    assert terms(swapped)[0] == [("en", "mayor", P), ("es", "alcalde", P)]


def test_what_a_row_says_of_its_terms():
    base = parse_table(b"es,en,case,inflected,note,id\nsol,Sol,yes,no,the newspaper,n1\nmesa,table,,,,n2\n", "t.csv")
    assert base.concepts == (
        Concept((Term("sol", "es", P, True, False), Term("Sol", "en", P, True, False)), "n1", "the newspaper"),
        Concept((Term("mesa", "es"), Term("table", "en")), "n2"),
    )
    assert base.concepts[0].place == "t.csv:2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("WHO", True), ("EE. UU.", True), ("eBay", True), ("who", False), ("Turkey", False), ("Guardia Civil", False), ("Sub-21", False)],
)
def test_terms_that_are_known_by_their_capitals(text, expected):
    assert is_case_sensitive(text) is expected


def test_columns_that_are_not_used_are_named():
    notes = []
    parse_table(b"es,en,Domain\nalcalde,mayor,politics\n", "t.csv", notes)
    assert notes == ["t.csv: the column 'Domain' is not used"]


def test_terms_of_one_language_are_noted():
    notes = []
    parse_table(b"es\nalcalde\n", "t.csv", notes)
    assert notes == [
        "t.csv: terms of one language alone, which nothing is compared with; add a column for the other one, such as es and en"
    ]


BAD = [
    ("", "t.csv: no terms; write a column for each language"),
    ("es,en\n", "t.csv: no terms below the names of the columns"),
    ("alcalde\njuez\n", "t.csv:1: 1 column (separated by tabs) without names"),
    ("a,b,c,d\n", "t.csv:1: 4 columns (separated by commas) without names"),
    ("es,en\nalcalde,mayor,x\n", "t.csv:2: 3 columns where the first line has 2"),
    ("es,en,status\nalcalde,mayor,maybe\n", "t.csv:2: the status 'maybe' is not known; use preferred, allowed or forbidden"),
    ("es,en,case\nalcalde,mayor,perhaps\n", "t.csv:2: 'perhaps' in the column case; write yes or no"),
    ("es,en,note\n,,x\n", "t.csv:2: no term in this row"),
    ("es,en,note\n|,,x\n", "t.csv:2: no term in this row"),
    ("es,en\nalcalde,=HYPERLINK(A1)\n", "t.csv:2: '=HYPERLINK(A1)' is a formula, not a term"),
    ("es,en\nalcalde,@SUM(A1)\n", "t.csv:2: '@SUM(A1)' is a formula, not a term"),
    ("es,en\nalcalde,---\n", "t.csv:2: '---' has no letter or digit"),
    ("es,en\nalcalde," + "x" * 201 + "\n", "t.csv:2: 201 characters"),
    ("es,en\nalcalde,may\x07or\n", "t.csv:2: a control character"),
    ('es,en\n"alcalde,mayor\n', "t.csv:2: not a table that can be read"),
    (b"PK\x03\x04abc", "t.csv: not a text file"),
    (b"a,b\n\0", "t.csv: not a text file"),
]


@each(("text", "message"), BAD)
def test_what_is_refused(text, message):
    with pytest.raises(TermError) as error:
        terms(text)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


_TEXT = st.text(st.sampled_from("abñé XÁ1-'.\"|\\,;\t=’"), min_size=1, max_size=12).map(lambda text: " ".join(text.split()))
_TERMS = st.builds(
    Term,
    _TEXT.filter(lambda text: any(map(str.isalnum, text)) and not text.startswith(("=", "-"))),
    st.sampled_from(["es", "en", "es-MX", "fr"]),
    st.sampled_from(Usage),
    st.booleans(),
    st.booleans(),
)
_CONCEPTS = st.lists(_TERMS, min_size=1, max_size=4, unique=True)


@given(st.lists(st.tuples(_CONCEPTS, _TEXT), min_size=1, max_size=5))
def test_a_table_written_and_read_back_is_the_same_term_base(concepts):
    base = TermBase(tuple(Concept(tuple(own), f"c{number}", note) for number, (own, note) in enumerate(concepts)))
    again = parse_table(table_text(base).encode(), "t.tsv")
    assert again == base
    assert again.fingerprint == base.fingerprint


@each(
    ("cell", "terms"),
    [
        ("alleged|suspected", ["alleged", "suspected"]),
        (r"R\|C", ["R|C"]),
        (r"C:\\|D", ["C:\\", "D"]),
        (r"a\b|c", [r"a\b", "c"]),
    ],
)
def test_a_bar_after_a_backslash_belongs_to_the_term(cell, terms):
    [concept] = parse_table(f"es\ten\nuno\t{cell}\n".encode(), "t.tsv").concepts
    assert [term.text for term in concept.terms if term.language == "en"] == terms


def test_the_fingerprint_follows_the_content():
    one = parse_table(b"es,en\nalcalde,mayor\n", "a.csv")
    assert one.fingerprint == parse_table(b"es;en\nalcalde;mayor\n", "b.csv").fingerprint
    assert one.fingerprint != parse_table(b"es,en,status\nalcalde,mayor,allowed\n", "a.csv").fingerprint


REGIONS = [
    ("es-ES,en\ncoche,car\n", ["es-MX"], []),
    ("es-MX,en\ncarro,car\n", ["es-MX"], ["carro"]),
    ("es-MX,en\ncarro,car\n", [], ["carro"]),
    ("es,en\nautomóvil,car\n", ["es-MX"], ["automóvil"]),
    ("es-419,en\ncarro,car\n", ["es-MX"], ["carro"]),
    ("es-MX,es-ES,en\ncarro,coche,car\n", ["es-MX", "en-US"], ["carro"]),
    ("source,target\ncarro,car\n", ["es-MX"], ["carro"]),
]


@pytest.mark.parametrize(("table", "regions", "left"), REGIONS)
def test_terms_of_another_region_do_not_hold(table, regions, left):
    base = parse_table(table.encode(), "terms.csv").of_regions(frozenset(regions))
    assert [term.text for one in base.concepts for term in one.terms if term.text != "car"] == left
