"""Forced decoding: features of a pair from a real model's scores, what they add to the quality, and what is not scored."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from argosmodels import LEXICON

from aligner.bitext import Link, Origin, Unit
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair
from aligner.quality.defect_model import DEFECTS
from aligner.quality.forced_evidence import defect_evidence, load_forced_weights
from aligner.quality.score import score_units
from aligner.signals import forced_scoring
from aligner.signals.forced_decoding import (
    FORCED_FEATURES,
    ForcedEvidence,
    ForcedScores,
    ReferenceDistribution,
    adequacy,
    fit_reference,
    forced_features,
    forced_profile,
    phrase_features,
    phrase_log_odds,
    unlikely_words,
    word_ranks,
)
from aligner.signals.forced_scoring import can_score, collect_evidence, reference_pairs, scored_directions
from aligner.signals.missing.coverage import Texts
from aligner.translation.argos import Argos
from aligner.translation.engine import TokenScores

SOURCE = "El gobierno anunció nuevas medidas económicas."
GOOD = "The government announced new measures economic."  # word by word, as the tiny model says it
WRONG = "The government announced red books economic."


def unit(number: int, source: str = SOURCE, target: str = GOOD, **fields: object) -> Unit:
    return Unit(number, Link((number,), (number,)), source, target, **fields)  # type: ignore[arg-type]


def scores(*logs: float) -> TokenScores:
    return TokenScores(logs, tuple((4 * k, 4 * k + 3) for k in range(len(logs) - 1)))


def reference(spread: float = 1.0) -> ReferenceDistribution:
    """Of forty texts whose tokens have surprisals of 0 to 4 nats."""
    texts = [scores(*(-spread * ((k + n) % 21) / 5 for n in range(10)), -0.1 * spread) for k in range(40)]
    made = fit_reference(texts, [0.5 * spread] * len(texts))
    assert made is not None
    return made


@pytest.fixture
def engine(argos_packages: Path, monkeypatch: pytest.MonkeyPatch) -> Argos:
    """A tiny model for each direction, and reference pairs in its vocabulary."""
    words = list(LEXICON.items())
    pairs = [(f"El {words[k][0]} {words[k + 1][0]}.", f"The {words[k][1]} {words[k + 1][1]}.") for k in range(0, 40, 2)]
    monkeypatch.setattr(forced_scoring, "reference_pairs", lambda: tuple(pairs))
    monkeypatch.setattr(forced_scoring, "_REFERENCES", {})
    return Argos(argos_packages)


def test_ranks_are_the_same_for_every_model() -> None:
    """Twice the surprisal of every token gives the same ranks."""
    one, two = reference(), reference(2.0)
    text = scores(-0.1, -3.5, -0.2, -0.4)
    double = scores(*(2 * log for log in text.logs))
    assert forced_features(ForcedScores(text), {Language.ENGLISH: one}) == pytest.approx(
        forced_features(ForcedScores(double), {Language.ENGLISH: two}), abs=0.01
    )
    assert float(one.ranks(np.linspace(0, 4, 2001)).mean()) == pytest.approx(1, abs=0.1)


def test_features() -> None:
    values = dict(
        zip(
            FORCED_FEATURES["into-english"],
            forced_features(ForcedScores(scores(*[-0.1] * 7, -4.5, -4.5, -4.5, -0.1)), {Language.ENGLISH: reference()}),
            strict=True,
        )
    )
    usual = dict(
        zip(
            FORCED_FEATURES["into-english"],
            forced_features(ForcedScores(scores(*[-2.0] * 10, -0.1)), {Language.ENGLISH: reference()}),
            strict=True,
        )
    )
    assert values["window english"] > 4 > usual["window english"]
    assert values["unlikely english"] == pytest.approx(0.3)
    assert values["level english"] < usual["level english"] + 0.5  # the mean hides it
    assert values["tail english"] > usual["tail english"]


def test_relative_to_the_models_own_translation() -> None:
    """A sentence that is hard for the model does not make its translation look worse."""
    text, place = scores(*[-3.0] * 10), FORCED_FEATURES["into-english"].index("level english")
    alone = forced_features(ForcedScores(text), {Language.ENGLISH: reference()})[place]
    hard = forced_features(ForcedScores(text, own_english=2.9), {Language.ENGLISH: reference()})[place]
    assert hard < alone


@pytest.mark.parametrize(
    ("forced", "profile"),
    [
        (ForcedScores(), None),
        (ForcedScores(scores(-1.0, -1.0)), "into-english"),
        (ForcedScores(None, scores(-1.0, -1.0)), "into-spanish"),
        (ForcedScores(scores(-1.0, -1.0), scores(-1.0, -1.0)), "both"),
    ],
)
def test_profiles(forced: ForcedScores, profile: str | None) -> None:
    sticks = {Language.ENGLISH: reference(), Language.SPANISH: reference()}
    assert forced_profile(forced, sticks) == profile
    if profile is not None:
        assert len(forced_features(forced, sticks)) == len(FORCED_FEATURES[profile])
        assert load_forced_weights()[profile].weights.shape == (len(DEFECTS), len(FORCED_FEATURES[profile]))
    else:
        with pytest.raises(KeyError):
            forced_features(forced, sticks)
    assert forced_profile(forced, {}) is None


def test_adequacy() -> None:
    """Junczys-Dowmunt 2018: exp(-(|a - b| + (a + b) / 2))."""
    assert adequacy(ForcedScores(scores(-1.0, -1.0), scores(-2.0, -2.0))) == pytest.approx(np.exp(-2.5), abs=1e-4)
    assert adequacy(ForcedScores(None, scores(-2.0, -2.0))) == pytest.approx(np.exp(-2), abs=1e-4)
    assert adequacy(ForcedScores()) is None


def test_words_and_tokens() -> None:
    """A word gets the highest rank of its tokens, however it is cut into tokens."""
    text = "El gobierno anunció"
    tokens = TokenScores((-0.1, -0.2, -4.5, -0.3, -0.1), ((0, 2), (3, 5), (5, 11), (12, 19)))
    ranks = word_ranks(tokens, [(0, 2), (3, 11), (12, 19)], reference())
    assert list(ranks > 4) == [False, True, False]
    assert unlikely_words(text, tokens, reference()) == ("gobierno",)
    assert unlikely_words("", TokenScores((-0.1,), ()), reference()) == ()


def test_a_reference_distribution() -> None:
    """Medians and spreads, in nats: of means, and of means less those of the model's own translations."""
    texts = [scores(-1.0 - k, -1.0 - k, -0.5) for k in range(9)]
    means = [(2 * (1 + k) + 0.5) / 3 for k in range(9)]
    made = fit_reference([*texts, None], [mean - 0.25 for mean in means] + [None])
    assert made is not None
    assert made.mean == pytest.approx((float(np.median(means)), 1.4826 * 4 / 3))
    assert made.excess == pytest.approx((0.25, 0.05))  # a spread of 0 is raised to 0.05
    assert (made.tokens[0], made.tokens[-1]) == pytest.approx((1, 9), abs=1e-5)
    assert made.ends[[0, -1]] == pytest.approx(0.5, abs=1e-5)
    assert made.ranks(np.array([0.5, 99.0])) == pytest.approx([0, -np.log(0.004)])
    assert fit_reference(texts[:8], [None] * 8) is not None
    assert fit_reference(texts[:7], [None] * 7) is None


def test_features_of_one_side() -> None:
    """Ten tokens, of which one has a high rank; the last score is that of the end of the text."""
    own = reference()
    usual, high = own.ranks(np.array([2.0, 3.9]))
    text = scores(*[-2.0] * 4, -3.9, *[-2.0] * 5, -0.1)
    found = dict(zip(FORCED_FEATURES["into-english"], forced_features(ForcedScores(text), {Language.ENGLISH: own}), strict=True))
    assert found["ranks english"] == pytest.approx((9 * usual + high) / 10)
    assert found["window english"] == pytest.approx((2 * usual + high) / 3)
    assert found["tail english"] == pytest.approx((usual + high) / 2)
    assert found["unlikely english"] == pytest.approx(0.1)
    mean = (9 * 2.0 + 3.9 + 0.1) / 11
    assert found["level english"] == pytest.approx((mean - own.mean[0]) / own.mean[1])
    assert found["end english"] == pytest.approx(float(own.ranks(np.array([0.1]), ends=True)[0]))
    relative = forced_features(ForcedScores(text, own_english=1.5), {Language.ENGLISH: own})[0]
    assert relative == pytest.approx((mean - 1.5 - own.excess[0]) / own.excess[1])


def test_features_of_both_sides() -> None:
    own = reference()
    one, two = scores(*[-2.0] * 5, -0.1), scores(*[-3.0] * 5, -0.1)
    references = {Language.ENGLISH: own, Language.SPANISH: own}
    found = dict(zip(FORCED_FEATURES["both"], forced_features(ForcedScores(one, two), references), strict=True))
    assert found["ranks spanish"] > found["ranks english"]
    assert (found["greater"], found["lesser"]) == (found["ranks spanish"], found["ranks english"])
    assert found["gap"] == pytest.approx(abs(found["level english"] - found["level spanish"]))
    assert set(found) == {*FORCED_FEATURES["into-english"], *FORCED_FEATURES["into-spanish"], "gap", "greater", "lesser"}


def test_features_of_a_phrase() -> None:
    ranks = np.array([1.0, 2.0, 4.0, 0.5, 0.5])
    assert phrase_features(ranks, 1, 3) == pytest.approx((1.0, 3.0, 4.0, 2.0 / 3))
    assert phrase_features(ranks, 0, 5) == pytest.approx((1.0, 1.6, 4.0, 1.5))


def test_words_without_tokens_have_no_rank() -> None:
    tokens = TokenScores((-0.1, -4.5, -0.1), ((0, 3), (8, 11)))
    ranks = word_ranks(tokens, [(0, 3), (4, 7), (8, 9), (9, 11), (12, 15)], reference())
    assert [bool(rank > 4) for rank in ranks] == [False, False, True, True, False]
    assert (ranks[1], ranks[4]) == (0, 0)


def test_at_most_three_words_are_named_in_the_order_of_the_text() -> None:
    text = "uno dos tres cuatro cinco"
    spans = ((0, 3), (4, 7), (8, 12), (13, 19), (20, 25))
    assert unlikely_words(text, TokenScores((-4.5, -0.1, -4.5, -4.5, -4.5, -0.1), spans), reference()) == ("uno", "tres", "cuatro")
    assert unlikely_words("no no", TokenScores((-4.5, -4.5, -0.1), ((0, 2), (3, 5))), reference()) == ("no",)


def test_too_few_reference_pairs_give_no_distribution() -> None:
    assert fit_reference([scores(-1.0, -1.0), None], [None, None]) is None


def test_reference_pairs_are_pairs() -> None:
    pairs = reference_pairs()
    assert len(pairs) >= 40
    assert all(spanish.strip() and english.strip() and spanish != english for spanish, english in pairs)


def test_a_wrong_word_is_found_and_named(engine: Argos) -> None:
    evidence = collect_evidence([unit(0), unit(1, target=WRONG)], engine, DEFAULT_PAIR)
    good, wrong = (defect_evidence(evidence, number) for number in (0, 1))
    assert set(evidence.references) == set(Language)
    assert good.adequacy is not None and wrong.adequacy is not None and wrong.adequacy < good.adequacy
    assert set(wrong.unlikely_words(Texts(SOURCE, WRONG))) >= {"red", "books"}
    assert good.unlikely_words(Texts(SOURCE, GOOD)) == ()


def test_quality_falls_with_what_the_model_finds_unlikely(engine: Argos) -> None:
    units = [unit(0), unit(1, target=WRONG)]
    evidence = collect_evidence(units, engine, DEFAULT_PAIR)
    plain, forced = score_units(units, DEFAULT_PAIR), score_units(units, DEFAULT_PAIR, evidence)
    assert plain[1].scores.adequacy is None
    assert forced[1].scores.adequacy is not None
    falls = [before.scores.quality - after.scores.quality for before, after in zip(plain, forced, strict=True)]  # type: ignore[operator]
    assert falls[1] > falls[0]
    assert any("the translation model finds these words unlikely: " in reason and "red" in reason for reason in forced[1].scores.reasons)


def test_both_ways_round(engine: Argos) -> None:
    """The same pair, whichever side is the source."""
    forward = collect_evidence([unit(0)], engine, DEFAULT_PAIR).units[0]
    backward = collect_evidence([unit(0, GOOD, SOURCE)], engine, DEFAULT_PAIR.reversed).units[0]
    assert forward == backward


def test_the_models_own_translation_is_scored_when_there_is_one(engine: Argos) -> None:
    given = collect_evidence([unit(0, source_machine=GOOD)], engine, DEFAULT_PAIR).units[0]
    assert given.own_english == pytest.approx(0, abs=0.1)
    assert given.own_spanish is None


def test_what_is_not_scored(engine: Argos) -> None:
    """Not scored: an empty side (a model gives an empty source a perfect score), a machine translation, a text that is too long."""
    units = [
        unit(0, source=""),
        unit(1, target=" "),
        unit(2, origin=Origin.MT),
        unit(3, source="gato " * 500),
        unit(4, target="zzz " * 500),
    ]
    evidence = collect_evidence(units, engine, DEFAULT_PAIR)
    assert set(evidence.units) == {3, 4}
    assert all(defect_evidence(evidence, number).adequacy is None for number in range(5))
    assert all(not defect_evidence(evidence, number).scores.any() for number in range(5))
    assert score_units(units, DEFAULT_PAIR, evidence) == score_units(units, DEFAULT_PAIR)
    assert collect_evidence([unit(0)], engine, LanguagePair("de", "fr")) == ForcedEvidence({}, {})


def test_scores_do_not_depend_on_the_other_pairs(engine: Argos) -> None:
    units = [unit(k, target=" ".join(GOOD.split()[: k + 2])) for k in range(5)]
    together = collect_evidence(units, engine, DEFAULT_PAIR)
    assert together.units == {one.number: collect_evidence([one], engine, DEFAULT_PAIR).units[one.number] for one in units}
    assert collect_evidence(units[::-1], engine, DEFAULT_PAIR).units == together.units


def test_one_direction_is_enough(engine: Argos, monkeypatch: pytest.MonkeyPatch) -> None:
    del engine._packages["en", "es"]
    assert scored_directions(engine) == (DEFAULT_PAIR,)
    evidence = collect_evidence([unit(0)], engine, DEFAULT_PAIR)
    assert forced_profile(evidence.units[0], evidence.references) == "into-english"


def test_engines_that_cannot_score() -> None:
    class Rules:
        name = "rules"

        def supports(self, source_language: str, target_language: str) -> bool:
            return True

    assert not can_score(None)
    assert not can_score(Rules())  # type: ignore[arg-type]


def test_phrases() -> None:
    """Unlikely words raise the odds that a phrase has no counterpart; expected ones lower them."""
    spans = [(4 * k, 4 * k + 3) for k in range(9)]

    def odds(*logs: float) -> float:
        evidence = ForcedEvidence({Language.ENGLISH: reference()}, {0: ForcedScores(scores(*logs, -0.1))})
        return phrase_log_odds(evidence, 0, Language.ENGLISH, spans, 3, 7)

    usual = [-1.0] * 9
    assert odds(*usual[:3], *[-4.5] * 4, *usual[7:]) > 0 > odds(*usual[:3], *[-0.05] * 4, *usual[7:])
    evidence = ForcedEvidence({Language.ENGLISH: reference()}, {0: ForcedScores(scores(*usual, -0.1))})
    for number, language, last in ((1, Language.ENGLISH, 7), (0, Language.SPANISH, 7), (0, Language.ENGLISH, 3)):
        assert phrase_log_odds(evidence, number, language, spans, 3, last) == 0
    assert phrase_log_odds(None, 0, Language.ENGLISH, spans, 3, 7) == 0


def test_units_are_told_apart_by_number(engine: Argos) -> None:
    units = [unit(7), replace(unit(9), target=WRONG)]
    evidence = collect_evidence(units, engine, DEFAULT_PAIR)
    assert set(evidence.units) == {7, 9}
    assert evidence.units[7] != evidence.units[9]
