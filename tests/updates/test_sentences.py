"""Two versions of a text, sentence by sentence. Numbers count from 0."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.updates.sentences import SentenceChange, compare_sentences

RAIN = "El agua subió dos metros en la madrugada."
SCHOOL = "Las escuelas de la costa cerraron el lunes."
ARMY = "El ejército repartió víveres en tres colonias."
CROSS = "La Cruz Roja abrió cuatro albergues."

CASES = [
    ("nothing", [RAIN, SCHOOL], [RAIN, SCHOOL], ["0 0", "1 1"]),
    ("signs and blanks", ["Dijo: «Ya no llueve»."], ["dijo:  “ya no llueve”"], ["0 0"]),
    ("one number written in two ways", ["Hay 45,000 casas sin luz."], ["Hay 45 mil casas sin luz."], ["0 0"]),
    ("number", [RAIN, "Hay 12 heridos graves."], [RAIN, "Hay 14 heridos graves."], ["0 0", "1 1 changed"]),
    ("question", ["Ya no llueve en la sierra."], ["¿Ya no llueve en la sierra?"], ["0 0 changed"]),
    ("added at the end", [RAIN], [RAIN, CROSS], ["0 0", "- 1"]),
    ("added at the beginning", [RAIN], [CROSS, RAIN], ["- 0", "0 1"]),
    ("removed", [RAIN, SCHOOL, ARMY], [RAIN, ARMY], ["0 0", "1 -", "2 1"]),
    ("replaced", [RAIN, SCHOOL, ARMY], [RAIN, CROSS, ARMY], ["0 0", "1 -", "- 1", "2 2"]),
    ("cut in two", [f"{RAIN[:-1]}; las escuelas de la costa cerraron el lunes."], [RAIN, SCHOOL], ["0 0,1"]),
    ("joined", [RAIN, SCHOOL, ARMY], [f"{RAIN[:-1]} y las escuelas de la costa cerraron el lunes.", ARMY], ["0,1 0 changed", "2 1"]),
    ("moved", [RAIN, SCHOOL, ARMY, CROSS], [ARMY, RAIN, SCHOOL, CROSS], ["0 1", "1 2", "2 0 moved", "3 3"]),
    (
        "moved and changed",
        [RAIN, SCHOOL, CROSS, ARMY],
        [ARMY.replace("tres", "cinco"), RAIN, SCHOOL, CROSS],
        ["0 1", "1 2", "2 3", "3 0 changed moved"],
    ),
    ("everything new", [RAIN], [CROSS], ["0 -", "- 0"]),
    ("nothing left", [RAIN], [], ["0 -"]),
    ("nothing before", [], [RAIN], ["- 0"]),
]


def written(change: SentenceChange) -> str:
    sides = [",".join(map(str, side)) or "-" for side in (change.old, change.new)]
    return " ".join([*sides, *["changed"] * bool(change.edits), *["moved"] * change.moved])


@each(("old", "new", "right"), [pytest.param(*case, id=name) for name, *case in CASES])
def test_sentences(old, new, right):
    assert sorted(map(written, compare_sentences(old, new, "es"))) == sorted(right)


def test_what_differs():
    (change,) = compare_sentences(["Murieron 12 personas en la costa norte."], ["Murieron 14 personas en la costa."], "es")
    old, new = "Murieron 12 personas en la costa norte.", "Murieron 14 personas en la costa."
    assert [(old[slice(*edit.old)], new[slice(*edit.new)]) for edit in change.edits] == [("12", "14"), ("norte", "")]


SENTENCES = st.lists(st.sampled_from([RAIN, SCHOOL, ARMY, CROSS, "Sí.", "No.", RAIN.replace("dos", "tres")]), max_size=9)


@given(SENTENCES, SENTENCES)
def test_every_sentence_is_there_once(old, new):
    changes = compare_sentences(old, new, "es")
    assert sorted(i for change in changes for i in change.old) == list(range(len(old)))
    assert sorted(j for change in changes for j in change.new) == list(range(len(new)))


@given(SENTENCES)
def test_the_same_version_changes_nothing(texts):
    assert all(change.is_kept for change in compare_sentences(texts, texts, "es"))


def test_long_versions_that_have_nothing_in_common():
    old, new = ([f"{word} {'abcdefg'[number % 7]} {word}." for number in range(400)] for word in ("rojo", "azul"))
    assert len(compare_sentences(old, new, "es")) == 800
