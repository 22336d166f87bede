"""Quality of pairs, its components and reasons."""

from dataclasses import replace
from math import inf, isfinite, nan

import numpy as np
import pytest
from checks.helpers import bitext_of
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.bitext import Link, Origin, Scores, Unit
from aligner.checks import check_bitext
from aligner.errors import InternalError
from aligner.formats.bitext_json import bitext_from_json, bitext_to_json
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair
from aligner.quality.defect_model import DEFECTS, length_z, load_models
from aligner.quality.features import FEATURES
from aligner.quality.score import score_units

GOOD = (
    "El alcalde de Soria anunció ayer que el nuevo puente costará 12 millones de euros y estará terminado en mayo.",
    "The mayor of Soria announced yesterday that the new bridge will cost 12 million euros and will be finished in May.",
)
# A wrong translation of it, and a word that one of the reasons must have.
BAD = [
    ("Fishermen rescued fourteen sailors whose ship had sunk close to the southern coast.", "belong"),
    ("The mayor of Soria announced yesterday that the new", "cut off"),
    ("The mayor of Soria announced yesterday that the new bridge will cost 15 million euros and will be finished in May.", "number"),
    ("El alcalde de Soria anunció ayer que el nuevo puente costará 12 millones de euros y estará terminado en mayo.", "not be translated"),
    ("The mayor of Soria announced yesterday that the new bridge will not cost 12 million euros and will be finished in May.", "den"),
]


@pytest.mark.parametrize("profile", FEATURES)
def test_every_feature_has_a_name_of_its_own(profile):
    """Weights are stored by name: of two features with one name, one would get the other's weight."""
    assert len(set(FEATURES[profile])) == len(FEATURES[profile])


def unit(source, target, number=0, **fields):
    return Unit(number, Link((number,), (number,)), source, target, **fields)


def score(source, target, languages=DEFAULT_PAIR, **fields):
    """The scores of a pair with the findings of the checks, as in a run."""
    checked = check_bitext(bitext_of([(source, target)], languages=languages).with_units((unit(source, target, **fields),)))
    return score_units(checked.units, languages)[0].scores


def test_a_good_pair():
    scores = score(*GOOD)
    assert scores.quality > 0.8
    assert scores.reasons == ()
    assert scores.coverage_source > 0.8
    assert scores.coverage_target > 0.8
    assert abs(scores.length_z) < 1


@pytest.mark.parametrize(("english", "reason"), BAD)
def test_wrong_translations(english, reason):
    scores = score(GOOD[0], english)
    assert scores.quality < 0.5
    assert any(reason in text for text in scores.reasons), scores.reasons


def test_wrong_words_lower_the_quality():
    wrong = "The grammar of Soria borrowed sleeve that when violin bridge was paint 12 million lemons of will be sorry than May."
    assert score(GOOD[0], wrong).quality < score(*GOOD).quality - 0.1


@pytest.mark.parametrize(("english", "reason"), BAD)
def test_the_direction_does_not_matter(english, reason):
    """But for the checks, which say of each direction what its translator did."""
    forward = score_units([unit(GOOD[0], english)], DEFAULT_PAIR)[0].scores
    backward = score_units([unit(english, GOOD[0])], DEFAULT_PAIR.reversed)[0].scores
    assert forward.quality == backward.quality
    assert forward.reasons == backward.reasons
    assert (forward.coverage_source, forward.coverage_target) == (backward.coverage_target, backward.coverage_source)


def test_a_doubtful_link_lowers_the_quality():
    assert score(*GOOD, scores=Scores(posterior=0.3)).quality < score(*GOOD, scores=Scores(posterior=0.99)).quality


def test_machine_translations_are_compared_and_existing_scores_kept():
    machine = "The mayor of Soria announced yesterday that the new bridge will cost 12 million euros and will be finished in May."
    assert score(*GOOD, source_machine=machine).chrf == 100
    assert score(*GOOD, source_machine=machine, scores=Scores(chrf=12.0, bleu=3.0)) == replace(
        score(*GOOD, source_machine=machine), chrf=12.0, bleu=3.0
    )
    assert score(*GOOD, target_machine=GOOD[0]).chrf == 100
    assert score(*GOOD).chrf is None


def test_units_without_a_human_pair_have_no_quality():
    units = [unit("El puerto.", ""), unit("", "The port.", 1), unit("El puerto.", "The port.", 2, origin=Origin.MT)]
    assert [scored.scores.quality for scored in score_units(units, DEFAULT_PAIR)] == [None, None, None]
    assert score_units([], DEFAULT_PAIR) == ()


OTHER_LANGUAGES = [("de", "en"), ("en", "de"), ("fr", "es"), ("zh", "ja"), ("es", "es"), ("en", "en")]


@each("languages", OTHER_LANGUAGES)
@each("texts", [GOOD, (GOOD[0], GOOD[0]), ("Der Hafen.", "The port."), ("漢字", "仮名")])
def test_other_languages_have_no_quality(languages, texts):
    given = Scores(quality=0.4, posterior=0.9, chrf=12.0, reasons=("old",))
    assert score(*texts, LanguagePair(*languages), scores=given) == replace(given, quality=None, reasons=())
    assert score(*texts, LanguagePair(*languages), source_machine=texts[1]) == Scores()


def test_close_translations_are_no_better_for_an_article_made_by_a_machine():
    """The article is judged by all its sentences, those that are not scored again too; from five on."""

    def quality(by_machine, count):
        others = [unit(*GOOD, number, scores=Scores(machine_made=by_machine)) for number in range(1, count)]
        return score_units([unit(*GOOD), *others], DEFAULT_PAIR, only={0})[0].scores.quality

    assert quality(0.99, 10) < quality(0.01, 10)
    assert quality(0.99, 4) == quality(0.01, 4) == score_units([unit(*GOOD)], DEFAULT_PAIR)[0].scores.quality


# A source, its translation with a gap, and what fills it: the right word and a wrong one. No check looks at them.
MINIMAL = [
    ("Los vecinos pintaron la fachada de la biblioteca.", "Neighbours painted the front of the {}.", "library", "bakery"),
    ("La panadera madruga para encender el horno.", "The baker gets up early to light the {}.", "oven", "candle"),
    ("El granizo arruinó la cosecha de cerezas.", "Hail ruined the {} harvest.", "cherry", "onion"),
    ("La orquesta ensaya en un antiguo almacén.", "The orchestra rehearses in an old {}.", "warehouse", "monastery"),
    ("Los bomberos bajaron al gato del tejado.", "Firefighters got the {} down from the roof.", "cat", "goat"),
    ("The ferry was late because of the fog.", "El transbordador se retrasó por la {}.", "niebla", "huelga"),
    ("Her brother repairs violins in the attic.", "Su hermano repara violines en el {}.", "desván", "sótano"),
]


@pytest.mark.parametrize(("source", "target", "right", "wrong"), MINIMAL)
def test_the_right_word_has_the_higher_quality(source, target, right, wrong):
    languages = DEFAULT_PAIR if source.startswith(("L", "E")) else DEFAULT_PAIR.reversed
    assert score(source, target.format(right), languages).quality > score(source, target.format(wrong), languages).quality


SHORT = [
    ("Cerró la verja.", "She closed the gate."),
    ("Llueve a cántaros.", "It is pouring."),
    ("Nos vemos mañana.", "See you tomorrow."),
]


@pytest.mark.parametrize(("source", "target"), SHORT)
def test_short_right_pairs(source, target):
    assert score(source, target).quality > 0.5


def test_the_order_of_units_stays():
    units = [unit(GOOD[0], english, number) for number, (english, _) in enumerate(BAD)]
    scored = score_units(units, DEFAULT_PAIR)
    assert [own.number for own in scored] == list(range(len(BAD)))
    assert [own.target for own in scored] == [english for english, _ in BAD]


def test_reasons_survive_storage():
    bitext = bitext_of([(GOOD[0], BAD[0][0])])
    scored = bitext.with_units(score_units(bitext.units, DEFAULT_PAIR))
    assert scored.units[0].scores.reasons
    assert bitext_from_json(bitext_to_json(scored)) == scored


@pytest.mark.parametrize("profile", FEATURES)
def test_probabilities(profile):
    model = load_models()[profile]
    values = np.random.default_rng(1).normal(size=(50, len(model.names))) * 1000
    defects = model.defects(values, np.ones(50))
    assert defects.shape == (50, len(DEFECTS))
    assert np.isfinite(defects).all()
    assert (defects >= 0).all()
    assert (defects.sum(axis=1) <= 1 + 1e-9).all()


@given(st.text(max_size=80), st.text(max_size=80), st.one_of(st.none(), st.text(max_size=80)))
def test_any_text(source, target, machine):
    quality = score(source, target, source_machine=machine).quality
    assert quality is None if not source.strip() or not target.strip() else 0 <= quality <= 1


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        ("El puerto", "", Language.SPANISH, None),
        ("", "The port", Language.SPANISH, None),
        ("a" * 100, "a" * 88, Language.SPANISH, 0.0081),
        ("a" * 88, "a" * 100, Language.ENGLISH, -0.0076),
    ],
)
def test_length_z(source, target, language, expected):
    assert length_z(source, target, language) == (expected if expected is None else pytest.approx(expected, abs=0.02))


@pytest.mark.parametrize(
    ("source", "target", "good"),
    [
        ("Texto: Miguel Castañeda", "By Miguel Castañeda", True),
        ("Por Gabriel Ontiveros", "Story by Gabriel Ontiveros", True),
        ("Texto: Miguel Castañeda", "By Laura Prieto", False),
        ("Texto: Miguel Castañeda", "The river rose in the night.", False),
    ],
)
@pytest.mark.parametrize("machine", [None, "Text: Miguel Castañeda"])
def test_bylines_are_compared_without_their_labels(source, target, good, machine):
    assert (score(source, target, source_machine=machine).quality > 0.9) == good


extremes = st.sampled_from(
    ["a" * 3000, "voz " * 2000, "1e400", "9" * 400, "0/0", "́" * 200, "١٢", "no", "not", "«", "nan", "Pérez", "漢" * 700, "\x00", "%"]
)
extreme_texts = st.lists(extremes, min_size=1, max_size=4).map(" ".join)


@given(
    st.lists(st.tuples(extreme_texts, extreme_texts, st.none() | extreme_texts), min_size=1, max_size=4),
    st.sampled_from([DEFAULT_PAIR, DEFAULT_PAIR.reversed]),
)
def test_scores_are_numbers_whatever_the_texts(texts, languages):
    units = [unit(own, other, number, source_machine=machine) for number, (own, other, machine) in enumerate(texts)]
    for scored in score_units(units, languages):
        numbers = [value for value in vars_of(scored.scores) if value is not None]
        assert numbers
        assert all(map(isfinite, numbers))


def vars_of(scores):
    return [getattr(scores, name) for name in Scores.__slots__ if name != "reasons"]


@pytest.mark.parametrize("value", [nan, inf, -inf])
@pytest.mark.parametrize("name", ["posterior", "chrf", "ter"])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_figure_that_is_no_number_goes_nowhere(name, value):
    with pytest.raises(InternalError, match=r"unit 5: \w+ is not a number"):
        score_units([unit(*GOOD, 4, scores=Scores(**{name: value}))], DEFAULT_PAIR)
