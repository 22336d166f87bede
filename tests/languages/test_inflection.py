"""Forms of words that tables list by their dictionary form."""

import pytest

from aligner.languages.inflection import inflect
from aligner.languages.pair import Language


@pytest.mark.parametrize(
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
