"""The planter of defects makes real changes, only where the pair has what is changed."""

import sys
from pathlib import Path
from random import Random

import pytest
from tables import each

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "bench"))

from planting import KINDS, View, candidates, plant, pool_of
from planting_words import ENGLISH, SPANISH

CORPUS = [
    ("La víspera llegaron desde lejos Marta Quiroga y otros.", "The evening before, from far away came Marta Quiroga and others."),
    ("La sede de la FAO y la de la ONU están lejos.", "The seats of FAO and of the UN are far away."),
    ("El alcalde salió tarde, aunque los vecinos esperaban dentro.", "The mayor left late, although the neighbours were waiting inside."),
]

# kind, Spanish, English, something that the changed English may be
APPLIES = [
    ("number digit", "Hay 7 barcas.", "There are 7 boats.", "There are 4 boats."),
    ("number swapped", "Hay 47 barcas.", "There are 47 boats.", "There are 74 boats."),
    ("number tenfold", "Pesa 2,5 toneladas.", "It weighs 2.5 tons.", "It weighs 25 tons."),
    ("number tenfold", "Vinieron 1.200 vecinos.", "Some 1,200 neighbours came.", "Some 12,000 neighbours came."),
    ("number word", "Había doce sillas.", "There were twelve chairs.", "There were twenty chairs."),
    ("scale", "Cuesta 3 millones de euros.", "It costs 3 million euros.", "It costs 3 billion euros."),
    ("scale", "Son dos mil millones.", "That is two billion.", "That is two million."),
    ("percent", "Subió un 4 %.", "It rose by 4%.", "It rose by 9%."),
    ("year", "Nació en 1987.", "She was born in 1987.", "She was born in 1988."),
    ("month", "Vuelve en junio.", "He is back in June.", "He is back in January."),
    ("day", "Fue el 3 de marzo.", "It was on 3 March.", "It was on 13 March."),
    ("weekday", "Cierra el martes.", "It closes on Tuesday.", "It closes on Friday."),
    ("clock", "Empieza a las 20:30 horas.", "It starts at 8:30 p.m.", "It starts at 8:30 a.m."),
    ("decade", "La moda de los años 80.", "The fashion of the 1980s.", "The fashion of the 1950s."),
    ("decade", "Un palacio del siglo XIX.", "A palace of the nineteenth century.", "A palace of the seventeenth century."),
    ("currency", "Pagó 50 dólares.", "He paid 50 dollars.", "He paid 50 euros."),
    ("currency", "Pagó 50 dólares.", "He paid $50.", "He paid €50."),
    ("unit", "Tardó tres días.", "It took three days.", "It took three weeks."),
    ("name swapped", "Habló con Nuria Bastida.", "He spoke with Nuria Bastida.", "He spoke with Marta Quiroga."),
    ("place swapped", "Vive en Alemania.", "He lives in Germany.", "He lives in Italy."),
    ("acronym swapped", "Lo pidió la OTAN.", "It was asked by NATO.", "It was asked by FAO."),
    ("acronym untranslated", "Lo pidió la OTAN.", "It was asked by NATO.", "It was asked by OTAN."),
    ("negation dropped", "No quiere salir.", "She does not want to leave.", "She does want to leave."),
    ("negation dropped", "Ya no hay pan.", "There is no longer bread.", "There is still bread."),
    ("negation dropped", "Salió sin hablar.", "He left without talking.", "He left by talking."),
    ("negation added", "El puente es seguro.", "The bridge is safe.", "The bridge is not safe."),
    ("hedge removed", "El presunto ladrón huyó.", "The alleged thief fled.", "The thief fled."),
    ("hedge removed", "Podría llover.", "It could rain.", "It will rain."),
    ("restriction removed", "Vinieron sólo tres.", "There came only three.", "There came three."),
    ("pronoun swapped", "El ministro dijo que volverá.", "The minister said he will be back.", "The minister said she will be back."),
    ("false friend", "Actualmente vive solo.", "He currently lives alone.", "He actually lives alone."),
    (
        "clause removed",
        "El tren llegó a la costa, aunque muchos viajeros seguían dormidos.",
        "The train reached the coast, although many travellers were still asleep.",
        "The train reached the coast.",
    ),
    (
        "clause added",
        "El tren llegó a la costa por la tarde.",
        "The train reached the coast in the afternoon.",
        "The train reached the coast in the afternoon, although the neighbours were waiting inside.",
    ),
    ("untranslated", "El tren llegó muy tarde.", "The train came very late.", "El tren llegó muy tarde."),
    (
        "half untranslated",
        "El tren llegó muy tarde a la costa norte.",
        "The train came very late to the northern coast.",
        "The train came very tarde a la costa norte.",
    ),
    ("quote dropped", "«Vuelvo», dijo.", '"I am back," he said.', '"I am back, he said.'),
    ("quote wrong", "«Vuelvo», dijo.", "“I am back,” he said.", "”I am back,” he said."),
    ("question lost", "¿Quién llama?", "Who is calling?", "Who is calling."),
    ("repeated word", "Vive en la costa.", "He lives on the coast.", "He lives on the the coast."),
    ("mojibake", "Vive en Logroño.", "He lives in Logroño.", "He lives in LogroÃ±o."),
]

# kind, Spanish, English: no real change can be made
DOES_NOT_APPLY = [
    ("number digit", "Hay muchas barcas.", "There are 7 boats."),
    ("number digit", "Nació en 1987.", "She was born in 1987."),
    ("number digit", "Fue el 3 de marzo.", "It was on 3 March."),
    ("number digit", "El vuelo AB-12 salió.", "Flight AB-12 left."),
    ("month", "Puede que vuelva.", "May he come back."),
    ("month", "Marcharon en mayo.", "May they march."),
    ("acronym swapped", "Felipe VII reinó.", "Felipe VII reigned."),
    ("negation dropped", "Sobre todo es barato.", "It is not only cheap."),
    ("negation dropped", "No abre hasta mayo.", "It does not open until May."),
    ("negation dropped", "Carlos duerme.", "Carlos is not awake."),
    ("negation added", "¿Es seguro el puente?", "Is the bridge safe, and is it new?"),
    ("negation added", "El puente no es seguro.", "The bridge is not safe."),
    ("hedge removed", "Volverá en mayo.", "He will return in May."),
    ("hedge removed", "Ella sabía nadar.", "She could swim."),
    ("hedge removed", "La nota, según la cual llueve.", "The note, according to which it rains."),
    ("negation dropped", "No sé si es o no es.", "I wonder whether it is or is not late."),
    ("restriction removed", "Vinieron tres.", "Only three came."),
    ("pronoun swapped", "Dijo que volverá.", "He said he will be back."),
    ("false friend", "Ahora vive solo.", "He currently lives alone."),
    ("clause removed", "El tren llegó, y paró.", "The train came, and it stopped."),
    ("quote dropped", "«Vuelvo.", '"I am back.'),
    ("repeated word", "Dijo que sí.", "Said that I"),
    ("mojibake", "Vive en León.", "He lives in Leon."),
]


def view(spanish: str, english: str) -> View:
    return View(english, spanish, ENGLISH, SPANISH)


POOL = pool_of([view(*pair) for pair in CORPUS])


def reachable(kind: str, seen: View) -> set[str]:
    return {edit.apply(seen.own) for seed in range(200) for edit in candidates(kind, seen, POOL, Random(seed))}


@each(("kind", "spanish", "english", "changed"), APPLIES)
def test_applies(kind: str, spanish: str, english: str, changed: str) -> None:
    assert changed in reachable(kind, view(spanish, english))


@each(("kind", "spanish", "english"), DOES_NOT_APPLY)
def test_does_not_apply(kind: str, spanish: str, english: str) -> None:
    assert reachable(kind, view(spanish, english)) == set()


def test_every_kind_has_a_case() -> None:
    assert {kind for kind, *_ in APPLIES} | {"name misspelt"} == set(KINDS)


def test_misspelling_keeps_the_name_recognisable() -> None:
    results = reachable("name misspelt", view("Habló con Ebrard.", "He spoke with Ebrard."))
    assert "He spoke with Ebrad." in results
    assert all(result.startswith("He spoke with E") and result != "He spoke with Ebrard." for result in results)


@pytest.mark.parametrize(
    ("kind", "spanish", "english", "changed"),
    [
        ("number tenfold", "Pesa 2,5 toneladas.", "It weighs 2.5 tons.", "Pesa 25 toneladas."),
        ("scale", "Son 3 mil millones.", "That is 3 billion.", "Son 3 millones."),
        ("month", "Vuelve en junio.", "He is back in June.", "Vuelve en enero."),
        ("negation dropped", "No quiere salir.", "She does not want to leave.", "Quiere salir."),
        ("negation added", "El puente es seguro.", "The bridge is safe.", "El puente no es seguro."),
        ("hedge removed", "El presunto ladrón huyó.", "The alleged thief fled.", "El ladrón huyó."),
        ("question lost", "¿Quién llama?", "Who is calling?", "Quién llama."),
    ],
)
def test_on_the_spanish_side(kind: str, spanish: str, english: str, changed: str) -> None:
    assert changed in reachable(kind, View(spanish, english, SPANISH, ENGLISH))


@each(("kind", "spanish", "english", "changed"), APPLIES)
def test_same_seed_same_change(kind: str, spanish: str, english: str, changed: str) -> None:
    seen = view(spanish, english)
    first, again = (plant(kind, seen, POOL, Random("7")) for _ in range(2))
    assert first is not None
    assert first == again
    assert first.text.split() != english.split()
