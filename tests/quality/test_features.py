"""Features of pairs: what the checks report, the quality must see too."""

from math import exp, log, log1p, sqrt

import numpy as np
import pytest
from checks.helpers import findings
from tables import each

from aligner.languages.pair import Language
from aligner.quality.features import FEATURES, extract_features
from aligner.signals.missing.coverage import Texts, batches
from aligner.signals.missing.spans import find_candidates, load_span_weights
from aligner.signals.words.wording import SUMMARIES, summarise, wrong_word_odds

NOT = ["did not", "didn't", "didn’t", "didnt", "DIDNT", "hadn't", "hadnt", "wouldnt", "shouldnt"]
HAVE_NOT = ["haven't", "havent", "dont", "mustnt"]


def feature(name, spanish, english, **machine):
    (part,) = extract_features([Texts(spanish, english, **machine)])
    return float(part.values[0, FEATURES[part.profile].index(name)])


@each("verb", [*NOT, *HAVE_NOT])
def test_a_negation_without_an_apostrophe_is_one(verb):
    spanish = "El ministro {}firmó ayer el acuerdo con los sindicatos."
    english = f"The minister {verb} sign the agreement with the unions yesterday."
    lost, kept = spanish.format(""), spanish.format("no ")
    assert feature("negation", kept, english) == 0
    assert feature("negation", lost, english) > 0.3
    assert not findings("negation", kept, english)
    assert findings("negation", lost, english)


DIFFERENT = [
    ("weekday", "La reunión será el martes.", "The meeting will be on Wednesday."),
    ("month", "La reunión será en mayo.", "The meeting will be in June."),
    ("number", "Vinieron catorce vecinos.", "Sixteen neighbours came."),
    ("number", "Murieron 12 personas.", "Thirteen people died."),
    ("time", "Llegó a las ocho de la tarde.", "She arrived at nine in the evening."),
]


@pytest.mark.parametrize(("check", "spanish", "english"), DIFFERENT)
def test_quantities_that_differ_for_the_checks_differ_for_the_quality(check, spanish, english):
    assert findings(check, spanish, english)
    assert feature("number changed", spanish, english) + feature("number changed perhaps", spanish, english) == 1


LOST = [
    ("hedge", "El presunto ladrón huyó anoche.", "The alleged thief fled last night.", "The thief fled last night."),
    ("hedges", "El presunto ladrón huyó anoche.", "The alleged thief fled last night.", "The thief fled last night."),
    ("restriction", "Solo el juez puede abrirlo.", "Only the judge can open it.", "The judge can open it."),
    ("exchanged numbers", "Hubo 4 muertos y 31 heridos.", "There were 4 dead and 31 injured.", "There were 31 dead and 4 injured."),
    ("match english worst", "Abrió una biblioteca.", "She opened a library.", "She opened a trousers."),
    ("match most worst", "Abrió una biblioteca.", "She opened a library.", "She opened a trousers."),
]


@pytest.mark.parametrize(("name", "spanish", "right", "wrong"), LOST)
def test_what_is_wrong_raises_a_feature(name, spanish, right, wrong):
    assert feature(name, spanish, wrong) > feature(name, spanish, right) + 0.2


def test_the_features_are_those_that_are_named():
    for english, spanish in ((None, None), ("a", None), (None, "b"), ("a", "b")):
        for part in extract_features([Texts("El puerto.", "The port.", english, spanish)]):
            assert part.values.shape == (1, len(FEATURES[part.profile]))
            assert np.isfinite(part.values).all()
            assert set(part.chrf) == {lang for lang, text in ((Language.ENGLISH, english), (Language.SPANISH, spanish)) if text}


PAIRS = [
    ("El puerto cierra.", "The port closes."),
    ("El alcalde visitó a Marta Quiroga en Soria el lunes", "The mayor visited the town."),
    ("El puerto está cerrado.", "The port is closed, pero abre tarde and nobody really knows why"),
    ("Ayer llegaron a Soria los nuevos trenes de la línea del norte.", "The new trains of the northern line arrived in Soria yesterday."),
    ("Of the are house.", "He of are house the, said Ana Ruiz and 12 friends."),
    ("Marta Quiroga vino.", "Yesterday came Marta Quiroga and Ana."),
    ("", ""),
]


def all_features(spanish, english, **machine):
    (part,) = extract_features([Texts(spanish, english, **machine)])
    return dict(zip(FEATURES[part.profile], part.values[0].tolist(), strict=True)), part


def mean(values, weights, least=0.0, more=0.0):
    return (sum(v * w for v, w in zip(values, weights, strict=True)) + more) / max(sum(weights) + more, least)


def side_by_definition(side):
    """Of one side: the features that its words alone define, from the arrays of the comparison."""
    size = int(side.present[0].sum())
    linked, matched, rarity, named, unseen, paired = (
        [float(v) for v in values[0, :size]] for values in (side.linked, side.matched, side.rarity, side.named, side.unseen, side.paired)
    )
    free = [1 - value for value in linked]
    odd = [a + b for a, b in zip(unseen, [*unseen[1:], 0.0], strict=True)] if size else []
    ends = {
        name: [float(where((k + 1) / size)) for k in range(size)]
        for name, where in (("tail", lambda x: x > 0.75), ("head", lambda x: x < 0.3))
    }
    return {
        "coverage": mean(linked, [r + 0.05 for r in rarity], 0.05),
        "matched": mean(matched, [r + 0.05 for r in rarity], 0.05),
        "small words": mean(linked, [max(0.5 - r, 0) for r in rarity], more=0.2),
        "unlinked": log1p(sum(f * r for f, r in zip(free, rarity, strict=True))),
        "names": min(sum(n * (1 - m) for n, m in zip(named, matched, strict=True)), 3),
        "foreign": min(float(side.foreign[0].sum()) / max(size, 4), 0.4),
        "unseen": sum(unseen) / (sum(paired) + 3),
        "odd": sum(f * o for f, o in zip(free, odd, strict=True)) / (size + 3),
        **{name: mean(free, [e * (r + 0.1) for e, r in zip(end, rarity, strict=True)], 0.5) for name, end in ends.items()},
    }


@pytest.mark.parametrize(("spanish", "english"), PAIRS)
def test_features_are_those_of_their_definitions(spanish, english):
    found, part = all_features(spanish, english)
    (batch,) = batches([Texts(spanish, english)])
    es, en = side_by_definition(batch.spanish), side_by_definition(batch.english)
    n, m = len(spanish) + 1, len(english) + 1
    z = max(-6, min(6, (log(m / n) + 0.13) / (0.2 * sqrt(1 + 120 / (n + m)))))
    candidates = find_candidates(batch, load_span_weights())
    spans = [log((p + 1e-3) / (1.001 - p)) for p in (float(candidates[language].probability[0]) for language in Language)]
    suspects = [1 / (1 + np.exp(-candidates[language].log_odds[0])) * batch.side(language).present[0] for language in Language]
    wording = [summarise(wrong_word_odds(batch)[language], batch.side(language)) for language in Language]
    least = min(es["coverage"], en["coverage"])
    expected = {
        "bias": 1, "shorter": max(-z, 0), "longer": max(z, 0), "length squared": min(z * z, 16) / 4, "short text": exp(-(n + m) / 60),
        **{f"{name} spanish": es[name] for name in es if name != "matched"},
        **{f"{name} english": en[name] for name in en if name != "matched"},
        "least coverage": least, "coverage squared": least**2, "low coverage": max(0.5 - least, 0),
        "matched": min(es["matched"], en["matched"]),
        "least small words": min(es["small words"], en["small words"]), "unlinked both": es["unlinked"] * en["unlinked"],
        "names both": min(es["names"], en["names"]), "worst unseen": max(es["unseen"], en["unseen"]),
        "unseen squared spanish": es["unseen"] ** 2, "unseen squared english": en["unseen"] ** 2, "odd both": es["odd"] * en["odd"],
        "worst odd": max(es["odd"], en["odd"]), "worst odd squared": max(es["odd"], en["odd"]) ** 2,
        "span spanish": spans[0], "span english": spans[1], "worst span": max(spans),
        "suspect spanish": log1p(suspects[0].sum()), "suspect english": log1p(suspects[1].sum()),
        "suspect both": log1p(suspects[0].sum()) * log1p(suspects[1].sum()),
        "worst suspect spanish": suspects[0].max(), "worst suspect english": suspects[1].max(),
        **{f"{name} spanish": float(column[0]) for name, column in zip(SUMMARIES, wording[0], strict=True)},
        **{f"{name} english": float(column[0]) for name, column in zip(SUMMARIES, wording[1], strict=True)},
        "worst evidence": max(float(columns[SUMMARIES.index("worst quarter")][0]) for columns in wording),
    }  # fmt: skip
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, abs=1e-4), name
    assert part.coverage[Language.SPANISH][0] == pytest.approx(es["coverage"], abs=1e-5)
    assert part.coverage[Language.ENGLISH][0] == pytest.approx(en["coverage"], abs=1e-5)


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [
        ("El puerto cierra.", "The port closes.", (0, 0)),
        ("El puerto cierra.", "The port closes", (1, 0)),
        ("El puerto cierra", "The port closes.", (0, 1)),
        ("El puerto cierra", "The port closes", (0, 0)),
        ("«¿Cierra?»", "“It closes.” ", (0, 0)),
        ("Cierra:", "It closes", (1, 0)),
    ],
)
def test_final_marks(spanish, english, expected):
    assert (feature("end spanish only", spanish, english), feature("end english only", spanish, english)) == expected


@pytest.mark.parametrize(
    ("spanish", "english", "same", "copied"),
    [
        ("El puerto nuevo cierra hoy.", "El puerto nuevo cierra hoy. ", 1, 1),
        ("El puerto nuevo cierra hoy.", "The port closes today.", 0, 0),
        ("El puerto nuevo cierra hoy.", "The port nuevo closes today.", 0, 1 / 5),
        ("Vino Ana Ruiz con 12.", "Vino Ana Ruiz con 12.", 0, 2 / 3),  # names and numbers are the same in translation
        ("Sí, no.", "Sí, no.", 0, 2 / 3),  # two words may be equal
        ("El de la.", "El de la.", 1, 1),
    ],
)
def test_copies(spanish, english, same, copied):
    assert feature("same", spanish, english) == same
    assert feature("copied", spanish, english) == pytest.approx(copied)
    assert feature("copied squared", spanish, english) == pytest.approx(copied**2)


@pytest.mark.parametrize(
    ("spanish", "english", "changed", "perhaps", "one_sided"),
    [
        ("Vinieron 12 vecinos.", "Twelve neighbours came.", 0, 0, 0),
        ("Vinieron 12 vecinos.", "Thirteen neighbours came.", 1, 0, 0),
        ("Vinieron 12 vecinos el lunes.", "Thirteen neighbours came on Sunday.", 2, 0, 0),
        ("Vinieron 12 vecinos, el lunes, en mayo.", "Thirteen neighbours came on a Sunday in June.", 2, 0, 0),  # at most two
        ("Vinieron 12 vecinos.", "Neighbours came.", 0, 0, 1),
        ("Vinieron vecinos.", "On Sunday 350 neighbours came.", 0, 0, 2),
        ("Corrió 10 kilómetros.", "He ran 6.2 miles.", 0, 0, 0),  # converted
    ],
)
def test_quantities(spanish, english, changed, perhaps, one_sided):
    found, _ = all_features(spanish, english)
    assert (found["number changed"], found["number changed perhaps"], found["number on one side"]) == (changed, perhaps, one_sided)


def test_order_of_counterparts():
    straight, _ = all_features("El alcalde de Soria abrió el puente nuevo.", "The mayor of Soria opened the new bridge.")
    turned, _ = all_features("El alcalde de Soria abrió el puente nuevo.", "The new bridge opened, of Soria the mayor.")
    assert straight["disorder"] < 0.1 < turned["disorder"] < 1
    assert straight["backwards"] == 0 < turned["backwards"] <= 1


def test_negations_count_with_their_probability():
    sure = feature("negation", "El juez no aceptó.", "The judge accepted.")
    assert 0.5 < sure <= 1
    assert feature("negation sure", "El juez no aceptó.", "The judge accepted.") == pytest.approx(sure**3)
    assert feature("negation", "El juez no aceptó.", "The judge did not accept.") == 0


def test_machine_translations():
    pair = "El puerto nuevo cierra.", "The new port closes today."
    found, part = all_features(*pair, english_of_spanish="The new port closes.", spanish_of_english="El puerto nuevo cierra hoy.")
    for language, name in ((Language.ENGLISH, "english"), (Language.SPANISH, "spanish")):
        assert found[f"chrf into {name}"] == pytest.approx(part.chrf[language][0] / 100)
        assert found[f"low chrf into {name}"] == 0
    assert found["least chrf"] == pytest.approx(min(part.chrf[language][0] for language in Language) / 100)
    (batch,) = batches([Texts(*pair)])
    rarity = batch.english.rarity[0]
    assert found["missing english"] == pytest.approx(1 / 5)  # "today"
    assert found["missing english rare"] == pytest.approx(rarity[4] / max(rarity.sum(), 0.5), abs=1e-5)
    assert (found["missing spanish"], found["missing spanish rare"]) == (0, 0)
    bad, part = all_features(*pair, english_of_spanish="Zzz qqq.")
    assert bad["low chrf into english"] == pytest.approx(0.35 - part.chrf[Language.ENGLISH][0] / 100)
    assert bad["missing english"] == 1


def test_pairs_keep_their_rows_and_do_not_depend_on_each_other():
    texts = [Texts(*pair, "a" if k % 2 else None) for k, pair in enumerate(PAIRS * 2)]
    parts = extract_features(texts)
    assert sorted(int(row) for part in parts for row in part.rows) == list(range(len(texts)))
    for part in parts:
        for at, row in enumerate(part.rows):
            (alone,) = extract_features([texts[row]])
            assert alone.profile == part.profile
            np.testing.assert_allclose(part.values[at], alone.values[0], atol=0.02)
