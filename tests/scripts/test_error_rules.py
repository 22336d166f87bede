"""Rules that make errors for the fit of quality: real changes, made only where they apply."""

import sys
from pathlib import Path
from random import Random

import pytest
from tables import each

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "train"))

from error_rules import RULES, Wordnet, make_error

from aligner.languages.pair import Language

EN, ES = Language.ENGLISH, Language.SPANISH
WORDS = Wordnet(
    {EN: {"bakery": ["library", "museum"], "boat": ["ship"]}, ES: {"barco": ["bote"]}},
    {EN: {"open": ["closed"]}, ES: {"abierto": ["cerrado"]}},
)
AROUND = ("El puente une las dos orillas, dijo Quiroga.", "The bridge joins both banks of the river, said Quiroga of the ILO.")

# rule, language of the translation, source, translation, what it may become
APPLIES = [
    ("near word", EN, "Abrió una panadería.", "She opened a bakery.", {"She opened a library.", "She opened a museum."}),
    ("near word", EN, "Llegaron dos barcos.", "Two boats came.", {"Two ships came."}),
    ("opposite word", EN, "Sigue abierto.", "It is still open.", {"It is still closed."}),
    ("numbers exchanged", EN, "Hubo 4 muertos y 31 heridos.", "There were 4 dead and 31 injured.", {"There were 31 dead and 4 injured."}),
    ("names exchanged", EN, "Ayer Solís demandó a Prieto.", "Yesterday Solís sued Prieto.", {"Yesterday Prieto sued Solís."}),
    ("nouns exchanged", EN, "El juez citó al alcalde.", "The judge summoned the mayor.", {"The mayor summoned the judge."}),
    ("nouns exchanged", ES, "The judge summoned the mayor.", "El juez vio a la alcaldesa.", {"El alcaldesa vio a la juez."}),
    ("hedge changed", EN, "El presunto ladrón huyó.", "The alleged thief fled.", {"The thief fled."}),
    ("hedge changed", ES, "The alleged thief fled.", "El presunto ladrón huyó.", {"El ladrón huyó."}),
    ("hedge changed", EN, "Quizá llueva.", "Perhaps it rains.", {"It rains."}),
    ("modal changed", EN, "Fue acusada.", "She was accused.", {"She was convicted."}),
    (
        "bound changed",
        EN,
        "Pesa más de una tonelada.",
        "It weighs more than a ton.",
        {"It weighs less than a ton.", "It weighs up to a ton."},
    ),
    ("bound changed", ES, "It rose in May.", "Subió en mayo.", {"Bajó en mayo."}),
    ("currency other", ES, "It costs 5 dollars.", "Cuesta 5 dólares.", {"Cuesta 5 euros."}),
    ("acronym other", EN, "Lo dijo la OTAN.", "NATO said so.", {"ILO said so."}),
    ("phrase dropped", EN, "Vino en tren.", "She came in a red train today.", {"She came."}),
    ("tail dropped", EN, "Uno.", "One two three four five six seven eight nine.", None),
    ("clause dropped", EN, "Uno.", "The mayor, who was ill, stayed at home.", None),
    (
        "clause added",
        EN,
        "Llueve.",
        "It rains.",
        {"It rains, the bridge joins both banks of the river.", "It rains, said Quiroga of the ILO."},
    ),
    ("name other", EN, "Ayer vino Prieto.", "Yesterday came Prieto.", {"Yesterday came Quiroga."}),
    ("name misspelt", EN, "Ayer vino Prieto.", "Yesterday came Prieto.", None),
    ("date other", EN, "Nació en 1987.", "She was born in 1987.", None),
    ("words kept", EN, "Los campos estaban inundados ayer.", "The fields were flooded yesterday.", None),
    ("few words", EN, "Los campos estaban inundados ayer.", "The fields were flooded yesterday.", None),
    ("article word", EN, "Los campos estaban inundados ayer.", "The fields were flooded yesterday.", None),
    ("number other", EN, "Son 12.", "They are 12.", None),
    ("sentence added", EN, "Uno.", "One two three four five six.", None),
]


def changed(rule, language, source, target, seed):
    around = AROUND if language is EN else AROUND[::-1]
    return make_error(rule, [(source, target), around], 0, language, Random(seed), WORDS)


@each(("rule", "language", "source", "target", "expected"), APPLIES)
def test_a_rule_changes_the_translation(rule, language, source, target, expected):
    found = {text for seed in range(30) if (text := changed(rule, language, source, target, seed)) is not None}
    assert found
    assert target not in found
    assert expected is None or found <= expected


def test_every_rule_is_tested():
    assert {row[0] for row in APPLIES} == set(RULES)


@each("rule", sorted(set(RULES) - {"clause added", "sentence added"}))
def test_nothing_is_changed_where_a_rule_does_not_apply(rule):
    assert changed(rule, EN, "Ya.", "So.", 1) is None


@pytest.mark.parametrize(("rule", "language", "source", "target", "expected"), APPLIES[:6])
def test_the_same_seed_gives_the_same_error(rule, language, source, target, expected):
    assert changed(rule, language, source, target, 7) == changed(rule, language, source, target, 7)
