"""Features of cues, and answers without a cue."""

from dataclasses import replace

import pytest
from tables import each

from aligner.languages.pair import Language
from aligner.signals.statements.cue_features import AnswerMatch, cue_context, extract_features, is_answered_without_cue, is_stated_as_fact

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH
START = "Dijo ayer la ministra de Salud en el hospital de Lima que "
ENGLISH_START = "The health minister said yesterday in the hospital of Lima that "


def context(spanish, english, cue_class="negation", language=SPANISH):
    found = cue_context(spanish, english, cue_class, language)
    assert found is not None
    return found


def features(*arguments, match=None, number=0):
    return set(extract_features(context(*arguments), number, match))


def test_a_context_is_seen_from_the_language_of_the_cues():
    spanish, english = "El juez no aceptó el recurso.", "The judge did not accept the appeal."
    for language, own, other in ((SPANISH, spanish, english), (ENGLISH, english, spanish)):
        found = context(spanish, english, "negation", language)
        assert (found.own.text, found.other.text) == (own, other)
        assert len(found.links) == len(found.own.lower)
        assert len(found.back_links) == len(found.other.lower)
        assert [cue.key for cue in found.cues] == [{SPANISH: "no", ENGLISH: "not"}[language]]
        assert [answer.key for answer in found.answers] == [{SPANISH: "not", ENGLISH: "no"}[language]]
    assert cue_context("El juez aceptó.", "The judge did not accept.", "negation", SPANISH) is None


def test_the_features_of_a_lost_cue():
    """Kinds are described in data/SIGNALS.md."""
    assert features("El juez no aceptó el recurso.", "The judge accepted the appeal.") == {
        "k:no", "p:juez", "b:acept", "a:el", "a:recur", "w:0", "l:-1",
        "s:the", "s:judge", "s:accep", "s:appea", "n:the", "n:judge", "n:accep", "n:appea",
        "f:appea", "no~appea", "q:0",  # nothing else is free
        "h:True", "x:the", "x:judge", "y:judge", "e:ed",  # the head is "accepted"
        "t:no", "c:-1", "G:0:0", "S:2:1", "S:True", "g:3", "F:3", "v:0", "V:0", "d:0",
    }  # fmt: skip


def test_the_features_of_an_answer_in_other_words():
    found = features("El juez no aceptó el recurso.", "The judge rejected the appeal.")
    assert found >= {"h:False", "f:rejec", "no~rejec", "G:1:1", "S:2:0", "S:False", "F:1", "v:1", "V:1", "z:denying", "z:rejec"}
    assert not {feature for feature in found if feature[:2] in ("x:", "y:", "e:")}


CASES = [
    # Spanish, English, class, language of the cue, features that are there, and that are not
    ("La casa no es segura.", "The house is unsafe.", "negation", SPANISH, {"u:un", "u:same", "h:False"}, {"z:denying"}),
    ("La casa no es vieja.", "The house is unsafe.", "negation", SPANISH, {"u:un"}, {"u:same"}),
    ("No tiene hogar.", "He is homeless.", "negation", SPANISH, {"u:less"}, {"u:un"}),
    ("Rechazó el plan.", "He did not accept the plan.", "negation", ENGLISH, {"z:recha", "v:1", "V:1", "e:an", "l:-2"}, {"u:same"}),
    ("No descarta un rescate.", "She does rule out a rescue.", "negation", SPANISH, {"d:1"}, {"z:denying"}),
    ("El agua no llegará hasta mayo.", "Water will only come in May.", "negation", SPANISH, {"o:restriction:1", "f:only"}, set()),
    ("Según Ana, el presunto autor huyó.", "The author fled, Ana said.", "allegation", SPANISH, {"o:attribution:-1", "r:1"}, {"V:0"}),
    ("El presunto autor huyó.", "Ana said, and police said, and I said he fled.", "allegation", SPANISH, {"r:2"}, {"r:1"}),
    ("Solo el juez puede.", "The judge can.", "restriction", SPANISH, {"v:0", "V:0", "d:0"}, {"z:denying", "r:0"}),
    ("Ya no.", "Not so long ago it was otherwise here.", "negation", SPANISH, {"l:3", "G:none", "c:0"}, set()),
    ("Por " + "lo que se sabe " * 9 + "no.", "Nothing.", "negation", SPANISH, {"w:4", "l:-3"}, {"w:3"}),
]


@pytest.mark.parametrize(("spanish", "english", "cue_class", "language", "there", "missing"), CASES)
def test_features(spanish, english, cue_class, language, there, missing):
    found = features(spanish, english, cue_class, language)
    assert there <= found, sorted(found)
    assert not missing & found


def test_words_beside_the_counterpart_of_the_head():
    """The head is the first content word after the cue: «pagaron»."""
    found = features("Ayer los vecinos no pagaron impuestos.", "Yesterday all four neighbours gladly paid taxes.")
    assert {feature for feature in found if feature[:2] in ("x:", "y:", "e:")} == {"x:neigh", "x:gladl", "x:taxe", "y:gladl", "e:id"}


GAPS = [
    # Spanish after START, English; words between the counterparts before and after the cue, and how many of them translate nothing else
    ("el agua no llega.", "the water arrives.", "G:0:0"),
    ("el agua no llega.", "the water rarely arrives.", "G:1:1"),
    ("el agua no llega.", "the water hardly rarely arrives.", "G:2:2"),
    ("el agua no llega.", "the water very hardly rarely swiftly arrives.", "G:3:2"),
    ("el agua no llega.", "the water in truth and by most kind accounts hardly ever arrives.", "G:far"),
    ("el agua no llega.", "arrives the water.", "G:far"),
    ("el agua no llega.", "the water.", "G:left"),
    ("xx no llega.", "arrives.", "G:right"),
]


@each("start", [("", ""), (START, ENGLISH_START)])
@each(("spanish", "english", "expected"), GAPS)
def test_gap_between_the_counterparts(start, spanish, english, expected):
    found = {feature for feature in features(start[0] + spanish, start[1] + english) if feature.startswith("G:")}
    assert found == {expected} or (expected == "G:right" and start[0])


def test_features_of_the_best_answer():
    near = "No vino.", "He did not come."
    assert {"t:not", "T:2", "D:0", "c:0"} <= features(*near, match=AnswerMatch(1.3, 0))
    assert "t:no" not in features(*near, match=AnswerMatch(1.3, 0))
    assert "T:8" in features(*near, match=AnswerMatch(9.0, 0))
    assert "T:-4" in features(*near, match=AnswerMatch(-9.0, 0))
    far = replace(context("No.", "Ana said she saw him in the street, not alone."), positions=(0.0,))
    assert "D:2" in extract_features(far, 0, AnswerMatch(1.3, 0))  # eight words
    assert "c:2" in features("No.", "Not this, not that, not those.")


@each(
    ("spanish", "english", "expected"),
    [
        ("El juez no aceptó el recurso.", "The judge rejected the appeal.", True),
        ("El juez no aceptó el recurso.", "The judge accepted the appeal.", False),
        ("El juez no aceptó el recurso.", "The judge refused it.", True),
        ("La casa no es segura.", "The house is unsafe.", True),
        ("La casa no es vieja.", "The house is unsafe.", False),
        ("El agua no llegará hasta mayo.", "Water will only come in May.", True),
        ("El agua no llegará hasta mayo.", "Water will come in May.", False),
        ("No es segura la casa.", "The house that the neighbours bought in the north last year is unsafe.", True),
        (f"{START}la casa no es segura.", f"{ENGLISH_START}the house is unsafe.", True),
        (f"{START}no aceptó el recurso.", f"{ENGLISH_START}she rejected the appeal.", True),
        ("No subió el precio.", "The price fell.", True),  # the opposite of what is denied
        ("No subió el precio.", "The price rose.", False),
    ],
)
def test_denials_without_a_cue(spanish, english, expected):
    assert is_answered_without_cue(context(spanish, english), 0) is expected


@pytest.mark.parametrize(
    ("spanish", "english", "cue_class", "expected"),
    [
        ("Habría huido.", "He fled.", "allegation", True),
        ("El presunto autor huyó.", "The author fled.", "allegation", True),
        ("Habría huido.", "He fled, police said.", "allegation", False),
        ("Habría huido.", "He may have fled.", "allegation", False),
        ("Habría huido.", "He probably fled.", "allegation", False),
        ("Se supone que huyó.", "He fled.", "allegation", False),  # says more than hearsay
        ("Según Ana, huyó.", "He fled.", "attribution", False),
    ],
)
def test_hearsay_stated_as_a_fact(spanish, english, cue_class, expected):
    assert is_stated_as_fact(context(spanish, english, cue_class), 0) is expected


def test_texts_with_very_many_cues_are_bounded():
    found = context("no sin " * 900, "not without " * 900)
    assert len(found.cues) == 50 and len(found.answers) == 100
