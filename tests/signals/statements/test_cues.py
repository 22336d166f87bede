"""Cues: the words that deny, weaken, attribute or restrict a statement."""

import pytest
from tables import each

from aligner.languages.pair import Language
from aligner.signals.statements.cues import CLASSES, cue_kind, find_answers, find_cues

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH

CASES = [
    # text, class, language, the cues as they are written; * for those that need no answer
    ("No vino.", "negation", SPANISH, ["No"]),
    ("No vino ayer a la reunión nadie.", "negation", SPANISH, ["No"]),  # the double negation of Spanish is one
    ("No vino; nadie llamó.", "negation", SPANISH, ["No", "nadie"]),
    ("No vino el martes a la reunión de los vecinos de la calle nadie.", "negation", SPANISH, ["No", "nadie"]),
    ("Nadie vino sin avisar.", "negation", SPANISH, ["Nadie", "sin"]),  # "sin" repeats nothing
    ("No obstante, no vino.", "negation", SPANISH, ["No*", "no"]),
    ("Notó la novedad.", "negation", SPANISH, []),
    ("He didn't come and never will, no doubt.", "negation", ENGLISH, ["didn't", "never", "no*"]),
    ("He doesn’t know nothing.", "negation", ENGLISH, ["doesn’t", "nothing"]),  # English denies twice
    ("I didnt go, dont ask.", "negation", ENGLISH, ["didnt", "dont"]),
    ("It wants a grant.", "negation", ENGLISH, []),
    ("Not only the mayor.", "negation", ENGLISH, ["Not*"]),
    ("It may rain in May.", "possibility", ENGLISH, ["may"]),
    ("May 5 was dry.", "possibility", ENGLISH, []),
    ("May, 1998: rain.", "possibility", ENGLISH, []),
    ("May it stop, may it rain.", "possibility", ENGLISH, ["May", "may"]),
    ("Según el juez, habría recibido dinero.", "attribution", SPANISH, ["Según"]),
    ("Según el juez, habría recibido dinero.", "allegation", SPANISH, ["habría recibido"]),
    ("According to the judge, he allegedly fled.", "attribution", ENGLISH, ["According to"]),
    ("Cuesta al menos dos euros.", "bound", SPANISH, ["al menos"]),
    ("", "negation", SPANISH, []),
]


@each(("text", "cue_class", "language", "expected"), CASES)
def test_cues_of_a_class(text, cue_class, language, expected):
    cues = find_cues(text, cue_class, language)
    assert [text[slice(*cue.span)] + "*" * (not cue.needs_answer) for cue in cues] == expected
    assert all(cue.language is language for cue in cues)


@pytest.mark.parametrize("text", ["He didn't", "He didn’t", "He didnt", "HE DIDN'T", "He DIDNT"])
def test_contractions_are_one_kind(text):
    (cue,) = find_cues(text, "negation", ENGLISH)
    assert (cue.key, cue_kind(cue)) == ("n't", "n't")
    assert cue.last == len(text.split()) - 1 + ("'" in text or "’" in text)


@pytest.mark.parametrize(
    ("text", "cue_class", "language", "first", "last", "kind"),
    [
        ("Cuesta al menos dos euros.", "bound", SPANISH, 1, 2, "al meno"),
        ("Nada se sabe.", "negation", SPANISH, 0, 0, "nada"),
        ("Él habría recibido dinero.", "allegation", SPANISH, 1, 2, "habria"),
        ("Ellos habrían huido.", "allegation", SPANISH, 1, 2, "habria"),
        ("Probablemente llueva.", "probability", SPANISH, 0, 0, "proba"),
        ("It is close to done.", "nearness", ENGLISH, 2, 3, "close"),
    ],
)
def test_words_and_kind_of_a_cue(text, cue_class, language, first, last, kind):
    (cue,) = find_cues(text, cue_class, language)
    assert (cue.first, cue.last, cue_kind(cue)) == (first, last, kind)


def test_answers_are_cues_and_more():
    text = "He can and should go, perhaps."
    assert [cue.key for cue in find_cues(text, "possibility", ENGLISH)] == ["perhaps"]
    assert [cue.key for cue in find_answers(text, "possibility", ENGLISH)] == ["can", "should", "perhaps"]
    assert find_answers("No vino.", "negation", SPANISH) == find_cues("No vino.", "negation", SPANISH)


@each("cue_class", CLASSES)
@each("language", Language)
def test_any_text_has_cues_inside_it(cue_class, language):
    text = "no nada n't may habría sido según at least «no» 漢字 \ud800 " * 3
    for cue in find_answers(text, cue_class, language):
        assert 0 <= cue.first <= cue.last
        assert 0 <= cue.span[0] < cue.span[1] <= len(text)
