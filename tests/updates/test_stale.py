"""What a translation needs when its source changes. Numbers count from 0."""

import pytest

from aligner.bitext import Alignment, Link
from aligner.languages.pair import LanguagePair
from aligner.updates import find_updates, stale_numbers

OLD = [
    "El agua subió dos metros.",
    "Murieron 12 personas y 30 resultaron heridas.",
    "Las clases se reanudarán el lunes.",
    "Nadie fue detenido.",
]
TRANSLATION = [
    "The water rose two metres.",
    "12 people died.",
    "Another 30 were injured.",
    "Classes will resume on Monday.",
    "Nobody was arrested.",
]
LINKS = (Link((0,), (0,)), Link((1,), (1, 2)), Link((2,), (3,)), Link((3,), (4,)))
BOTH = LanguagePair("es", "en")


def updates(new, links=LINKS, translation=TRANSLATION, languages=BOTH, old=OLD):
    return find_updates(old, new, translation, Alignment(links), languages)


def replaced(number, text):
    return [text if place == number else one for place, one in enumerate(OLD)]


CASES = [
    ("nothing", OLD, []),
    ("number in one of two sentences", replaced(1, "Murieron 14 personas y 30 resultaron heridas."), ["change 1 12"]),
    ("number in the other", replaced(1, "Murieron 12 personas y 36 resultaron heridas."), ["change 2 30"]),
    ("both", replaced(1, "Murieron 14 personas y 36 resultaron heridas."), ["change 1,2 12,30"]),
    ("word", replaced(2, "Las clases se reanudarán el martes."), ["change 3 Monday"]),
    ("removed", [OLD[0], OLD[1], OLD[3]], ["remove 3"]),
    ("added", [*OLD[:3], "La Cruz Roja abrió un albergue.", OLD[3]], ["translate after 3"]),
    ("added first", ["La Cruz Roja abrió un albergue.", *OLD], ["translate after None"]),
    ("moved", [OLD[2], OLD[0], OLD[1], OLD[3]], ["move 3 after None"]),
]


def written(update):
    words = [TRANSLATION[number][slice(*span)] for number, spans in zip(update.translation, update.spans, strict=False) for span in spans]
    after = f"after {update.after}" if update.action in ("move", "translate") else ""
    return " ".join(filter(None, [update.action, ",".join(map(str, update.translation)), ",".join(words), after]))


@pytest.mark.parametrize(("new", "right"), [pytest.param(*case, id=name) for name, *case in CASES])
def test_what_is_to_be_done(new, right):
    assert [written(one) for one in updates(new)] == right


def test_a_sentence_that_was_never_translated_needs_nothing():
    links = (Link((0,), (0,)), Link((1,), ()), Link((2,), (1,)), Link((3,), (2,)))
    translation = [TRANSLATION[0], TRANSLATION[3], TRANSLATION[4]]
    assert updates(replaced(1, "Murieron 14 personas y 30 resultaron heridas."), links, translation) == ()


def test_one_of_two_sentences_translated_as_one_is_removed():
    links = (Link((0, 1), (0,)), Link((2,), (1,)), Link((3,), (2,)))
    translation = ["The water rose two metres; 12 people died.", TRANSLATION[3], TRANSLATION[4]]
    (update,) = updates([OLD[0], *OLD[2:]], links, translation)
    assert (update.action, update.translation) == ("change", (0,))


def test_a_passage_that_the_translation_has_at_another_place():
    links = (Link((0,), (), counterpart=(3,)), Link((1,), (0,)), Link((2,), (1,)), Link((3,), (2,)), Link((), (3,), counterpart=(0,)))
    translation = ["12 people died and 30 were injured.", TRANSLATION[3], TRANSLATION[4], TRANSLATION[0]]
    (update,) = updates(replaced(0, "El agua subió tres metros."), links, translation)
    assert update.translation == (3,)


def test_other_languages_have_no_spans():
    found = updates(
        ["L’eau a monté de trois mètres."],
        (Link((0,), (0,)),),
        ["The water rose two metres."],
        LanguagePair("fr", "en"),
        ["L’eau a monté de deux mètres."],
    )
    assert [(one.translation, one.spans) for one in found] == [((0,), ((),))]
    assert stale_numbers(found) == {0}
