"""Is a translation machine-made?"""

import numpy as np
import pytest

import aligner
from aligner.bitext import Article, Bitext, Link, Scores, Unit
from aligner.corpus.expression import parse_condition
from aligner.languages.pair import Language
from aligner.quality.machine_made import article_machine_made, feature_names, load_machine_models
from aligner.signals.likeness import LIKENESS, likeness
from aligner.signals.literalness import LITERALNESS, literalness

SOURCE = "El ministro de Economía anunció ayer, tras la reunión, que el gobierno reducirá los impuestos a las pequeñas empresas."
LITERAL = "The minister of Economy announced yesterday, after the meeting, that the government will reduce taxes on small businesses."
FREE = "Small firms are to get a tax cut; that, at least, is what came out of Wednesday's talks at the Treasury."


def named(source, target, language=Language.ENGLISH):
    return dict(zip(LITERALNESS, literalness(source, target, language).tolist(), strict=True))


def test_a_literal_translation_follows_its_source():
    literal, free = named(SOURCE, LITERAL), named(SOURCE, FREE)
    assert literal["link"] > free["link"] and literal["unlinked source"] < free["unlinked source"]
    assert literal["marks same"] == 1 and not free["marks same"]
    assert literal["step of one"] > free["step of one"] and (free["semicolons"], literal["semicolons"]) == (1, 0)


@pytest.mark.parametrize(("source", "target"), [("", ""), ("—", "!"), ("Hola", ""), ("¿Qué?", "What?"), ("a " * 400, "b " * 10)])
@pytest.mark.parametrize("language", Language)
def test_any_text_has_finite_features(source, target, language):
    assert np.isfinite(literalness(source, target, language)).all()


def scores(source, target, **given):
    article = aligner.check(source, target, engine="none", **given)
    return [unit.scores.machine_made for unit in article.units]


def test_a_literal_translation_is_more_probably_machine_made():
    [literal], [free] = scores(SOURCE, LITERAL), scores(SOURCE, FREE)
    assert 0 <= free < literal <= 1 and literal > 0.5


def test_a_usual_rendering_is_told_from_another():
    usual, other = named("La casa es grande.", "The house is big."), named("La casa es grande.", "The home is huge.")
    assert usual["usual"] > other["usual"] and usual["less usual"] > other["less usual"]
    assert usual["usual back"] > other["usual back"] and usual["least usual"] > other["least usual"]


def test_runs_shared_with_the_engine_are_counted():
    engine = "The minister spoke on Monday."
    same, other = likeness([engine] * 2, [engine, "On Monday the minister spoke."], np.array([100.0, 60.0]), np.array([1.8, 1.8]))
    found = dict(zip(LIKENESS, zip(same, other, strict=True), strict=True))
    assert found["shared of 1"] == (1, 1) and found["kept of 4"] == (1, 0)
    assert found["shared of 2"] == (1, 3 / 5)
    assert likeness([], [], np.zeros(0), np.zeros(0)).shape == (0, len(LIKENESS))
    assert np.isfinite(likeness([""], [""], np.zeros(1), np.zeros(1))).all()


def test_likeness_to_the_engine_raises_it():
    models, _ = load_machine_models()
    free, literal = "Fewer taxes for little firms, promised the treasurer.", "The minister said that the taxes of small firms will go down."
    for language in Language:
        names = feature_names(engine=True)
        model = models[language, True]
        values = np.zeros((2, len(names)))
        values[:, model.columns] = model.mean
        values[:, names.index(LIKENESS[0]) :] = likeness([literal] * 2, [free, literal], np.array([20.0, 90.0]), np.array([2.3, 2.5]))
        first, second = model.log_odds(values)
        assert first < second


def bitext(*made, repeat=False):
    units = tuple(Unit(n, Link((n,), (n,)), "a", "b", scores=Scores(machine_made=one), repeat=repeat) for n, one in enumerate(made))
    return Bitext("x", Article("x", "es", ""), Article("y", "en", ""), units, "none", (), "")


def test_an_article_is_surer_than_its_sentences():
    low, high = article_machine_made(bitext(*[0.15] * 10)), article_machine_made(bitext(*[0.85] * 10))
    assert low < 0.15 and high > 0.85
    assert article_machine_made(bitext(*[0.9] * 4, None)) is None
    assert article_machine_made(bitext(*[0.9] * 9, repeat=True)) is None
    assert 0 < article_machine_made(bitext(*[1.0] * 20)) <= 1


def test_conditions_ask_for_it():
    one = bitext(*[0.9] * 6)
    assert parse_condition("machine_made > 0.8 and article_machine_made > 0.8").holds(one, one.units[0])
    assert not parse_condition("article_machine_made < 0.5").holds(bitext(0.1), one.units[0])


def test_features_that_the_model_does_not_know_change_nothing(monkeypatch):
    from aligner.quality import machine_made

    load_machine_models.cache_clear()
    before = load_machine_models()[0][Language.ENGLISH, False]
    with monkeypatch.context() as patched:
        patched.setitem(machine_made.FEATURES, "none", ("a new one", *machine_made.FEATURES["none"]))
        load_machine_models.cache_clear()
        after = load_machine_models()[0][Language.ENGLISH, False]
    load_machine_models.cache_clear()
    assert (after.columns == before.columns + 1).all() and (after.weights == before.weights).all()
