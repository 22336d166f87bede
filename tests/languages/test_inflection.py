"""Forms of words that tables list by their dictionary form."""

import re

import pytest
from tables import each

from aligner.languages.es_en_ladder_events import ACTION, EVENT, STAGE
from aligner.languages.es_en_ladder_legal import LEGAL_STATUS, OFFENCE
from aligner.languages.es_en_ladder_offices import COURT, OFFICE
from aligner.languages.es_en_ladder_people import PEOPLE, RELATIVE
from aligner.languages.es_en_ladder_ranks import RANK
from aligner.languages.es_en_ladder_saying import SAYING
from aligner.languages.es_en_ladder_strength import EXTENT, FREQUENCY, MODALITY
from aligner.languages.inflection import beginnings, inflect
from aligner.languages.pair import Language


@each(
    ("word", "forms"),
    [
        ("acusar", "acusa acusó acusaron acusado acusadas acusará acusaría acusando acusarlo acusándolos"),
        ("absolver", "absuelve absolvió absolvieron absuelva"),
        ("negar", "niega niegan negó negué niegue"),
        ("pedir", "pide pidió pidieron pida pidiendo"),
        ("atacar", "ataqué ataque ataquen"),
        ("vencer", "venza vence"),
        ("nieto", "nieta nietos nietas"),
        ("violación", "violaciones"),
        ("juez", "jueces"),
        ("ladrón", "ladrones ladrona"),
        ("pescador", "pescadores pescadora"),
        ("presidente", "presidentes"),
        ("homicida", "homicidas"),
        ("rehén", "rehenes"),
    ],
)
def test_spanish_forms(word, forms):
    assert set(forms.split()) <= inflect(word, Language.SPANISH)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("convict", "convicts convicted convicting"),
        ("accuse", "accuses accused accusing"),
        ("deny", "denies denied denying"),
        ("rob", "robbed robbing"),
        ("witness", "witnesses witnessed"),
        ("play", "plays played"),
    ],
)
def test_english_forms(word, forms):
    assert set(forms.split()) <= inflect(word, Language.ENGLISH)


@pytest.mark.parametrize(
    ("word", "language", "found"),
    [
        ("negar", Language.SPANISH, {"negar", "ne", "nie", "ni"}),
        ("juez", Language.SPANISH, {"jue"}),
        ("violación", Language.SPANISH, {"violac"}),
        ("deny", Language.ENGLISH, {"den"}),
    ],
)
def test_beginnings_of_a_word(word, language, found):
    assert beginnings(word, language) == found


def test_every_form_of_every_word_of_the_ladders_begins_with_its_beginnings():
    for ladder in (LEGAL_STATUS, OFFENCE, COURT, EVENT, OFFICE, PEOPLE, RANK, RELATIVE, ACTION, EXTENT, FREQUENCY, MODALITY, SAYING, STAGE):
        for language in Language:
            listed = " ".join((ladder.idle(language), *(f"{rung.words(language)} {rung.also(language)}" for rung in ladder.rungs)))
            for word in re.findall(r"([^\s_|-]+)~", listed):
                start = tuple(beginnings(word, language))
                assert all(form.startswith(start) for form in inflect(word, language)), (word, start)
