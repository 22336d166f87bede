"""Slips that have one right form, and what is left alone because it has more than one."""

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.bitext import Finding, Link, Severity, Unit
from aligner.checks.writing.fixes import decimal_mark, fixes_of
from aligner.languages.pair import LanguagePair

TO_ENGLISH, TO_SPANISH, TO_GERMAN = LanguagePair("es", "en"), LanguagePair("en", "es"), LanguagePair("en", "de")


def unit_of(source, target, twice=None):
    findings = () if twice is None else (Finding("repeated-word", Severity.WARNING, "", None, twice),)
    return Unit(0, Link((0,), (0,)), source, target, findings=findings)


def mended(unit, languages, texts=()):
    text = unit.target
    for fix in reversed(fixes_of(unit, languages, decimal_mark([*texts, unit.target], languages.target))):
        text = text[: fix.start] + fix.text + text[fix.end :]
    return text


CASES = [
    ("x", "The the house.", (0, 7), TO_ENGLISH, "The house."),
    ("x", "The  the house.", (0, 8), TO_ENGLISH, "The house."),
    ("x", "We had had it.", None, TO_ENGLISH, "We had had it."),
    ("x", "It is , so far ; new .", None, TO_ENGLISH, "It is, so far; new."),
    ("x", "Yes,said the man.", None, TO_ENGLISH, "Yes, said the man."),
    ("x", "At 10:30 in www.a.org/x,y it rose 1,5.", None, TO_ENGLISH, "At 10:30 in www.a.org/x,y it rose 1,5."),
    ("Subió 12,5 %.", "It rose 12,5%.", None, TO_ENGLISH, "It rose 12.5%."),
    ("Costó 1.234,50 euros.", "It cost 1.234,50 euros.", None, TO_ENGLISH, "It cost 1,234.50 euros."),
    ("Subió 12 %.", "It rose 12,5%.", None, TO_ENGLISH, "It rose 12,5%."),
    ("Hay 12,500.", "There are 12,500.", None, TO_ENGLISH, "There are 12,500."),
    ("Los años 3,4,5.", "The years 3,4,5.", None, TO_ENGLISH, "The years 3,4,5."),
    ("It rose 12.5%.", "Es stieg um 12.5 %.", None, TO_GERMAN, "Es stieg um 12,5 %."),
    ("On 1.5.2019 it rose.", "Am 1.5.2019 stieg es.", None, TO_GERMAN, "Am 1.5.2019 stieg es."),
    ("It rose 12.5%.", "Subió 12.5 %.", None, TO_SPANISH, "Subió 12.5 %."),
    ("Dijo «sí».", "He said «yes».", None, TO_ENGLISH, "He said “yes”."),
    ("Dijo «sí».", "He said »yes«.", None, TO_ENGLISH, "He said »yes«."),
    ("Dijo «sí».", "He said «yes.", None, TO_ENGLISH, "He said «yes."),
    ("Dijo «sí».", "He said ”yes“.", None, TO_ENGLISH, "He said “yes”."),
    ("He said “yes”.", "Dijo «sí».", None, TO_SPANISH, "Dijo «sí»."),
    ("He said “yes”.", "Er sagte »ja« und ”nein“.", None, TO_GERMAN, "Er sagte »ja« und ”nein“."),
]


@each(("source", "target", "twice", "languages", "right"), CASES)
def test_what_is_mended_and_what_is_not(source, target, twice, languages, right):
    assert mended(unit_of(source, target, twice), languages) == right


def test_in_spanish_the_text_itself_says_which_mark_it_uses():
    unit = unit_of("It rose 12.5%.", "Subió 12.5 %.")
    assert mended(unit, TO_SPANISH, ["Fue 1,5.", "Fue 2,5.", "Fue 3,5 y 7,25."]) == "Subió 12,5 %."
    assert mended(unit, TO_SPANISH, ["Fue 1.5.", "Fue 2.5.", "Fue 3.5."]) == "Subió 12.5 %."
    assert decimal_mark(["Fue 1,5 y 2,5 y 3.5."], "es") is None


@given(st.text(alphabet="ab ,.;:!«»“”12\u00a0", max_size=30), st.sampled_from([TO_ENGLISH, TO_SPANISH, TO_GERMAN]))
def test_fixes_are_in_order_apart_and_say_something(text, languages):
    found = fixes_of(unit_of(text, text), languages, decimal_mark([text], languages.target))
    last = 0
    for fix in found:
        assert last <= fix.start <= fix.end <= len(text) and text[fix.start : fix.end] != fix.text
        last = fix.end
