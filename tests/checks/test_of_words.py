"""Checks of words are not asked about lines of figures, in which they would find nothing."""

from dataclasses import replace

import pytest
from checks.helpers import DIRECTIONS, bitext_of

from aligner.bitext import Finding, Severity
from aligner.checks import CHECKS, Check, check_bitext
from aligner.checks.base import SPANISH_ENGLISH
from aligner.languages.pair import Language

FIGURES = (
    ("84 721", "84,721"), ("3-1", "1-3"), ("12 - 5", "5 - 12"), ("+3,4 %", "-3.4%"), ("-7", "7"), ("2 × 2 = 4", "2 × 2 = 5"),
    ("1.234", "1.234"), ("12/11/2026", "11/12/2026"), ("20:30", "8:30"), ("> 50", "< 50"), ("≥ 18", "≤ 18"), ("1/2", "1/3"), ("½", "⅓"),
    ("50 €", "$50"), ("1 2 3 4 5 6", "1 2 3"), ("1998", "1989"), ("«12»", "“13”"), ("¿12?", "12?"), ("(2026)", "2026"), ("...", "—"),
    ("100 200 300", "300 200 100"), ("±5", "5"), ("~40", "40"), ("100 %", "0 %"), ("1:0", "0:1"), ("☺ 5", "☹ 5"), ("↑ 5", "↓ 5"),
    ("0", "1"), ("!", "?"), ("12; 13; 14", "12, 13"), ("1.000.000", "1,000"), ("#5", "№ 6"), ("18+", "18-"),
)  # fmt: skip


@pytest.mark.parametrize("languages", DIRECTIONS, ids=str)
def test_checks_of_words_find_nothing_in_figures(monkeypatch, languages):
    asked = tuple(replace(check, of_words=False) for check in CHECKS if check.of_words)
    assert len(asked) > 20
    monkeypatch.setattr("aligner.checks.run.all_checks", lambda: asked)
    assert not any(unit.findings for unit in check_bitext(bitext_of(FIGURES, languages=languages)).units)


def test_only_pairs_with_a_letter_are_given():
    given = []

    def find(pairing):
        given.append(pairing.source)
        return [Finding("own", Severity.INFO, "seen")]

    pairs = [("12", "13"), ("Hola", "12"), ("12", "Hello"), ("Я", "Я")]
    own = Check("own", Severity.INFO, "Own", "Own.", find=find, languages=SPANISH_ENGLISH, of_words=True)
    units = check_bitext(bitext_of(pairs), checks=[own]).units
    assert given == ["Hola", "12", "Я"]
    assert [any(one.check == "own" for one in unit.findings) for unit in units] == [False, True, True, True]


def test_a_check_that_fails_on_one_pair_goes_on_with_the_next():
    def find(pairing):
        yield Finding("own", Severity.INFO, "seen")
        if pairing.source == "Dos":
            raise ValueError("two")

    own = Check("own", Severity.INFO, "Own", "Own.", find=find)
    units = check_bitext(bitext_of([("Uno", "One"), ("Dos", "Two"), ("Tres", "Three")]), checks=[own]).units
    found = [{one.check for one in unit.findings} & {"own", "failed-check"} for unit in units]
    assert found == [{"own"}, {"failed-check"}, {"own"}]


def test_texts_without_words_have_no_links():
    from aligner.lexicon.word_alignment import align_words

    aligned = align_words("12", "12 %")
    assert aligned.links == () and aligned.unlinked == {Language.SPANISH: (), Language.ENGLISH: ()}
    assert all(len(aligned.matches[language].values) == 0 for language in Language)
