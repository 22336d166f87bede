"""Whether cues of one text have an answer in the other."""

import pytest
from checks.helpers import words_at
from tables import each

from aligner.languages.pair import Language
from aligner.signals.statements.answers import match_answers, unanswered_cues
from aligner.signals.statements.cue_features import cue_context
from aligner.signals.statements.cues import CLASSES

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH

ANSWERED = [
    ("El juez no aceptó el recurso.", "The judge did not accept the appeal.", "negation"),
    ("El juez no aceptó el recurso.", "The judge didnt accept the appeal.", "negation"),
    ("El juez no aceptó el recurso.", "The judge rejected the appeal.", "negation"),
    ("El juez no aceptó el recurso.", "The judge refused to accept the appeal.", "negation"),
    ("El agua no llegará hasta mayo.", "Water will only come in May.", "negation"),
    ("La casa no es segura.", "The house is unsafe.", "negation"),
    ("Llegó sin su hijo.", "She came without her son.", "negation"),
    ("No obstante, vino.", "She came, though.", "negation"),
    ("El presunto autor huyó.", "The alleged author fled.", "allegation"),
    ("Habría huido ayer.", "He reportedly fled yesterday.", "allegation"),
    ("Según la policía, huyó.", "He fled, police said.", "attribution"),
    ("Vinieron solo tres.", "Only three came.", "restriction"),
]
LOST = [
    # Spanish, English, class, language of the cue, the cue, the word of the other text that it would stand before
    ("El juez no aceptó el recurso.", "The judge accepted the appeal.", "negation", SPANISH, "no", "|accepted"),
    ("El juez aceptó el recurso.", "The judge did not accept the appeal.", "negation", ENGLISH, "not", "|aceptó"),
    ("El juez aceptó el recurso.", "The judge didn't accept the appeal.", "negation", ENGLISH, "n't", "|aceptó"),
    ("Llegó sin su hijo.", "She came with her son.", "negation", SPANISH, "sin", "|her"),
    ("El presunto autor huyó.", "The author fled.", "allegation", SPANISH, "presunto", "|author"),
    ("Habría huido ayer.", "He fled yesterday.", "allegation", SPANISH, "habría huido", "|yesterday"),
    ("Solo el juez puede abrirlo.", "The judge can open it.", "restriction", SPANISH, "solo", "|The"),
]


@each(("spanish", "english", "cue_class"), ANSWERED)
def test_cues_with_an_answer(spanish, english, cue_class):
    assert all(found.probability < 0.5 for language in Language for found in unanswered_cues(spanish, english, cue_class, language))


@pytest.mark.parametrize(("spanish", "english", "cue_class", "language", "key", "beside"), LOST)
def test_cues_that_were_lost(spanish, english, cue_class, language, key, beside):
    (found,) = unanswered_cues(spanish, english, cue_class, language)
    assert found.probability > 0.5
    assert found.cue.key == key
    other = english if language is SPANISH else spanish
    assert words_at(other, found.other) == beside
    assert not list(unanswered_cues(spanish, english, cue_class, language.other))


def probability(spanish, english, cue_class="negation", language=SPANISH):
    return max((found.probability for found in unanswered_cues(spanish, english, cue_class, language)), default=0.0)


def test_with_in_place_of_without_is_a_loss():
    """At least 0.6, unless the cue's own text has a "with" as well."""
    assert probability("Quedó sin trabajo.", "He lost his job.") < 0.2
    assert probability("Quedó sin trabajo.", "He lost his job, with pain.") == 0.6
    assert probability("Quedó sin trabajo, con pena.", "He lost his job, with pain.") < 0.6


def test_hearsay_as_a_fact_is_a_loss():
    """At least 0.93; not where a verb of saying or another weakening word is there."""
    assert probability("Habría huido ayer.", "He fled yesterday.", "allegation") >= 0.93
    assert probability("Habría huido ayer, según la policía.", "He fled yesterday, police said.", "allegation") < 0.93
    assert probability("Habría huido ayer.", "He probably fled yesterday.", "allegation") < 0.93


def context(spanish, english, cue_class="negation", language=SPANISH):
    found = cue_context(spanish, english, cue_class, language)
    assert found is not None
    return found


def test_each_answer_serves_one_cue_and_the_best_fit_comes_first():
    pair = context("No vino. Ayer no llamó.", "He did not come yesterday. He never called.")
    association = {"no|not": 2.0, "no|never": 1.0}
    found = match_answers(pair, association)
    assert {number: pair.answers[match.answer].key for number, match in found.items()} == {0: "not", 1: "never"}
    assert found[0].fit > found[1].fit
    assert match_answers(context("No vino. No llamó.", "He did not come."), association).keys() == {0}


def test_an_answer_costs_a_nat_for_twelve_words_of_distance():
    pair = context("No vino.", "He did not come.")
    fit = match_answers(pair, {"no|not": 2.0})[0].fit
    assert fit == pytest.approx(2.0 - abs(2 - pair.positions[0]) / 12)
    assert match_answers(pair, {})[0].fit == pytest.approx(fit - 2.0)


@each("cue_class", CLASSES)
def test_texts_without_cues_have_none_unanswered(cue_class):
    for language in Language:
        assert not list(unanswered_cues("El río crece.", "The river rises.", cue_class, language))
        assert not list(unanswered_cues("", "", cue_class, language))
