"""The features of a pair for the quality model: numbers in a fixed order, for many pairs at once.

They are computed from the two texts and, where there are any, from their machine translations. Features are of the Spanish and of the
English text, not of source and target: the direction of translation makes no difference.

Shapes are given in P (pairs of a batch) and n (words of a side, with padding).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.quantities import Change
from aligner.signals.chrf import sentence_chrf
from aligner.signals.directions import BOTH, INTO_ENGLISH, INTO_SPANISH, NONE, profile_name
from aligner.signals.missing import length_ratio
from aligner.signals.missing.compared import STRETCH, Compared, ComparedTexts
from aligner.signals.missing.coverage import Batch, SideWords, Texts
from aligner.signals.missing.spans import Candidates
from aligner.signals.quantities.differences import DecimalStyles, quantity_differences
from aligner.signals.quantities.same_digits import with_same_figures
from aligner.signals.statements.answers import unanswered_cues
from aligner.signals.statements.cues import CLASSES
from aligner.signals.words.placement import PLACEMENT, placement_features
from aligner.signals.words.unmatched_words import SUMMARIES as MATCH_SUMMARIES
from aligner.signals.words.unmatched_words import summarise_matches, wrong_odds
from aligner.signals.words.word_pair_odds import worst_word_pair
from aligner.signals.words.wording import SUMMARIES, summarise, wrong_word_odds
from aligner.text.characters import has_letter

__all__ = ["FEATURES", "PairFeatures", "extract_features"]

Array = NDArray[np.float64]

_TEXTS = (
    "bias", "shorter", "longer", "length squared", "short text", "coverage spanish", "coverage english", "least coverage",
    "coverage squared", "low coverage", "matched", "small words spanish", "small words english", "least small words",
    "unlinked spanish", "unlinked english", "unlinked both", "suspect spanish", "suspect english", "suspect both", "worst suspect spanish",
    "worst suspect english", "span spanish", "span english", "worst span", "disorder", "backwards", "number changed",
    "number changed perhaps", "number on one side", "names spanish", "names english", "names both", "negation", "negation sure", "copied",
    "copied squared", "foreign spanish", "foreign english", "same", "unseen spanish", "unseen english", "unseen squared spanish",
    "unseen squared english", "odd spanish", "odd english", "odd both", "worst odd", "worst odd squared", "worst unseen",
    "end spanish only", "end english only", "tail spanish", "tail english", "head spanish", "head english",
    *(f"{name} {side}" for side in ("spanish", "english") for name in SUMMARIES), "worst evidence", *PLACEMENT,
    *(f"match {name}" for name in MATCH_SUMMARIES), "hedge", "hedges", "restriction", "worst word pair",
)  # fmt: skip
_INTO_ENGLISH = ("chrf into english", "low chrf into english", "missing english", "missing english rare")
_INTO_SPANISH = ("chrf into spanish", "low chrf into spanish", "missing spanish", "missing spanish rare")
FEATURES = {
    NONE: _TEXTS,
    INTO_ENGLISH: _TEXTS + _INTO_ENGLISH,
    INTO_SPANISH: _TEXTS + _INTO_SPANISH,
    BOTH: (*_TEXTS, *_INTO_ENGLISH, *_INTO_SPANISH, "least chrf"),
}
"""Names of the features, in order, by the machine translations that there are (`directions.profile_name`)."""

LOW_CHRF, LOW_COVERAGE = 0.35, 0.5
"""Values (0..1) below which chrF and coverage count as low. Set by hand."""

_ENDED = re.compile(r"[.!?…:][\"”»'’)\]]*\s*$")


@dataclass(frozen=True)
class PairFeatures:
    """The features of P pairs that have the same profile.

    `rows` (P): index of each pair in the sequence that was given. `profile`: a key of FEATURES. `values` (P, features): in the order of
    FEATURES[profile]. `coverage`, by language (P): share of the words, weighted by rarity, that have a counterpart, 0..1. `chrf`, by
    language of the machine translation (P): chrF2 against the text, 0..100; a language without machine translations is missing.
    """

    rows: NDArray[np.int64]
    profile: str
    values: Array
    coverage: Mapping[Language, Array]
    chrf: Mapping[Language, Array]


def extract_features(
    pairs: Sequence[Texts], styles: DecimalStyles | None = None, compared: ComparedTexts | None = None
) -> list[PairFeatures]:
    """The features of pairs, in parts with the same profile. `styles`: of the document; by default those of the pairs. `compared`: compares
    the texts; it may have done so for the checks.
    """
    styles = styles or DecimalStyles.of([pair.spanish for pair in pairs], [pair.english for pair in pairs])
    compared, found = compared or ComparedTexts(), []
    for start in range(0, len(pairs), STRETCH):
        stretch = pairs[start : start + STRETCH]
        for one in compared.take([_with_same_figures(pair, styles) for pair in stretch]):
            features = _batch_features(one, [stretch[row] for row in one.batch.rows], styles)
            found.append(replace(features, rows=features.rows + start))
    return found


def _with_same_figures(pair: Texts, styles: DecimalStyles) -> Texts:
    """The pair as its words are compared: with equal numbers in the same digits."""
    spanish, english = with_same_figures(pair.spanish, pair.english, styles)
    return replace(pair, spanish=spanish.text, english=english.text) if spanish.edits else pair


def _batch_features(compared: Compared, texts: Sequence[Texts], styles: DecimalStyles) -> PairFeatures:
    """The features of a batch. `texts`: its pairs as they were given."""
    batch = compared.batch
    sides = [batch.side(language) for language in Language]
    candidates = [compared.candidates[language] for language in Language]
    coverage = {language: _coverage(batch.side(language)) for language in Language}
    columns = [
        np.ones(len(batch.rows)),
        *_length_features(texts),
        *_coverage_features(sides, list(coverage.values())),
        *_suspect_features(candidates, sides),
        *_span_features(candidates),
        *_order_features(batch.spanish, batch.english),
        *_quantity_features(texts, styles),
        *_name_features(sides),
        *_negation_features(texts),
        *_copy_features(batch),
        *_bigram_features(sides),
        *_edge_features(batch),
        *_wording_features(batch),
        *_placement_features(batch),
        *_word_match_features(batch),
        *_cue_features(texts),
        np.array([worst_word_pair(text.spanish, text.english) for text in batch.texts]),
    ]
    chrf = {}
    for language in (Language.ENGLISH, Language.SPANISH):
        if language in batch.translated_into:
            machine, human = [text.machine(language) or "" for text in texts], [text.text(language) for text in texts]
            chrf[language] = sentence_chrf(machine, human)
            columns += _machine_features(chrf[language] / 100, batch.side(language))
    if len(chrf) == len(Language):
        columns.append(np.minimum(*chrf.values()) / 100)
    values = np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)
    return PairFeatures(batch.rows, profile_name(batch.translated_into), values, coverage, chrf)


def _length_features(texts: Sequence[Texts]) -> list[Array]:
    spanish = np.array([len(text.spanish) for text in texts], dtype=np.float64) + 1
    english = np.array([len(text.english) for text in texts], dtype=np.float64) + 1
    z = np.clip((np.log(english / spanish) - length_ratio.MEAN) / length_ratio.deviation(spanish + english), -6, 6)
    return [np.maximum(-z, 0), np.maximum(z, 0), np.minimum(z**2, 16) / 4, np.exp(-(spanish + english) / 60)]


def _coverage_features(sides: Sequence[SideWords], coverage: Sequence[Array]) -> list[Array]:
    least = np.minimum(*coverage)
    small = [_small_word_coverage(side) for side in sides]
    unlinked = [np.log1p(((1 - side.linked) * side.rarity * side.present).sum(axis=1)) for side in sides]
    matched = np.minimum(*(_matched(side) for side in sides))
    columns = [*coverage, least, least**2, np.maximum(LOW_COVERAGE - least, 0), matched]
    return [*columns, *small, np.minimum(*small), *unlinked, unlinked[0] * unlinked[1]]


def _coverage(side: SideWords) -> Array:
    """Share of the words, weighted by rarity, that have a counterpart of their own (P)."""
    return _weighted_share(side.linked, (side.rarity + 0.05) * side.present, 0.05)


def _matched(side: SideWords) -> Array:
    """The same for counterparts that may belong to another word (P)."""
    return _weighted_share(side.matched, (side.rarity + 0.05) * side.present, 0.05)


def _weighted_share(values: NDArray[np.float32], weight: NDArray[np.float32], least: float) -> Array:
    """Mean of the values (P, n) of each text, by weight (P); weights add up to at least `least`."""
    return np.asarray((values * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), least), dtype=np.float64)


def _small_word_coverage(side: SideWords) -> Array:
    """Share of the frequent words that have a counterpart (P), near 1 for a text without any."""
    weight = np.maximum(0.5 - side.rarity, 0) * side.present
    return np.asarray(((side.linked * weight).sum(axis=1) + 0.2) / (weight.sum(axis=1) + 0.2), dtype=np.float64)


def _suspect_features(found: Sequence[Candidates], sides: Sequence[SideWords]) -> list[Array]:
    """Expected number of words without a counterpart, and the highest probability of one."""
    counts, worst = [], []
    for own, side in zip(found, sides, strict=True):
        probability = side.present / (1 + np.exp(-np.clip(own.log_odds, -20, 20)))
        counts.append(np.log1p(probability.sum(axis=1)))
        worst.append(probability.max(axis=1))
    return [*counts, counts[0] * counts[1], *worst]


def _span_features(found: Sequence[Candidates]) -> list[Array]:
    """Log-odds that a span of words has no counterpart."""
    odds = [np.log((own.probability + 1e-3) / (1.001 - own.probability)) for own in found]
    return [*odds, np.maximum(*odds)]


def _order_features(spanish: SideWords, english: SideWords) -> list[Array]:
    """Distance of linked words from their relative position, and how often the counterpart of the next word stands further back."""
    linked = spanish.linked * (spanish.linked > 0.3)
    here = (np.arange(linked.shape[1])[None, :] + 0.5) / np.maximum(spanish.size, 1)[:, None]
    there = (spanish.counterpart + 0.5) / np.maximum(english.size, 1)[:, None]
    far = (np.abs(here - there) * linked).sum(axis=1) / np.maximum(linked.sum(axis=1), 1)
    both = (linked[:, 1:] > 0) & (linked[:, :-1] > 0)
    back = (both & (np.diff(spanish.counterpart, axis=1) < -3)).sum(axis=1) / np.maximum(both.sum(axis=1), 3)
    return [far, back]


def _quantity_features(texts: Sequence[Texts], styles: DecimalStyles) -> list[Array]:
    """Numbers of quantities (numbers, dates, sums, measures) that surely differ, perhaps differ, or are on one side only; at most 2."""
    counts = np.zeros((3, len(texts)))
    for k, text in enumerate(texts):
        for difference in quantity_differences(text.spanish, text.english, styles):
            if difference.change == Change.CHANGED:
                counts[0 if difference.sure else 1, k] += 1
            elif difference.change != Change.CONVERTED:
                counts[2, k] += 1
    return list(np.minimum(counts, 2))


def _name_features(sides: Sequence[SideWords]) -> list[Array]:
    """Numbers of names without a counterpart, at most 3 of a side."""
    names = [np.minimum((side.named * (1 - side.matched)).sum(axis=1), 3) for side in sides]
    return [*names, np.minimum(*names)]


def _has_words(text: Texts) -> bool:
    return has_letter(text.spanish) or has_letter(text.english)


def _negation_features(texts: Sequence[Texts]) -> list[Array]:
    """Probability that one text denies what the other states, and its cube, so that sure cases count more."""
    sure = np.zeros(len(texts))
    for k, text in enumerate(texts):
        if not _has_words(text):
            continue
        found = (cue for language in Language for cue in unanswered_cues(text.spanish, text.english, "negation", language))
        sure[k] = max((cue.probability for cue in found), default=0.0)
    return [sure, sure**3]


def _cue_features(texts: Sequence[Texts]) -> list[Array]:
    """Hedges of one text that the other does not have: the highest probability of one, and their expected number, at most 2; and the
    highest probability of a restriction that only one text has.
    """
    values = np.zeros((3, len(texts)))
    for k, text in enumerate(texts):
        if not _has_words(text):
            continue
        found = {
            cue_class: [
                cue.probability for language in Language for cue in unanswered_cues(text.spanish, text.english, cue_class, language)
            ]
            for cue_class in CLASSES
            if cue_class != "negation"
        }
        restrictions = found.pop("restriction")
        hedges = [probability for own in found.values() for probability in own]
        values[:, k] = max(hedges, default=0.0), min(sum(hedges), 2.0), max(restrictions, default=0.0)
    return list(values)


def _copy_features(batch: Batch) -> list[Array]:
    """Words (not names or numbers) with the same spelling on both sides; words of the wrong language; equal texts."""
    english = batch.english
    weight = (1 - english.named) * (1 - english.number) * english.present
    copied = (english.copied * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 3)
    sides = (batch.side(language) for language in Language)
    foreign = [np.minimum(side.foreign.sum(axis=1) / np.maximum(side.size, 4), 0.4) for side in sides]
    same = [float(text.spanish.strip() == text.english.strip() and weight[k].sum() > 2) for k, text in enumerate(batch.texts)]
    return [copied, copied**2, *foreign, np.array(same)]


def _bigram_features(sides: Sequence[SideWords]) -> list[Array]:
    """Share of the pairs of frequent words that rarely follow each other; share of words without a counterpart in such pairs."""
    shares = [side.unseen.sum(axis=1) / (side.paired.sum(axis=1) + 3) for side in sides]
    odd = []
    for side in sides:
        before, after = side.unseen, np.pad(side.unseen[:, 1:], ((0, 0), (0, 1)))
        odd.append(((1 - side.linked) * side.present * (before + after)).sum(axis=1) / (side.size + 3))
    worst = np.maximum(*odd)
    return [*shares, *(share**2 for share in shares), *odd, odd[0] * odd[1], worst, worst**2, np.maximum(*shares)]


def _wording_features(batch: Batch) -> list[Array]:
    """Words of each side that are wrong where they stand, and the stronger evidence of the two sides."""
    odds = wrong_word_odds(batch)
    spanish, english = (summarise(odds[language], batch.side(language)) for language in Language)
    worst = SUMMARIES.index("worst quarter")
    return [*spanish, *english, np.maximum(spanish[worst], english[worst])]


def _placement_features(batch: Batch) -> list[Array]:
    """Words that face a word they do not translate, and words that changed places, by the word alignment."""
    return list(np.array([placement_features(text.spanish, text.english) for text in batch.texts], dtype=np.float64).T)


def _word_match_features(batch: Batch) -> list[Array]:
    """Words that nothing on the other side can mean."""
    return list(np.array([summarise_matches(wrong_odds(text.spanish, text.english)) for text in batch.texts], dtype=np.float64).T)


def _edge_features(batch: Batch) -> list[Array]:
    """Final marks that only one side has; shares of words without a counterpart among the last quarter and the first 30 % of the words."""
    spanish, english = (np.array([_ENDED.search(text.text(language)) is not None for text in batch.texts]) for language in Language)
    tails: list[Array] = []
    heads: list[Array] = []
    for language in Language:
        side = batch.side(language)
        place = (np.arange(side.present.shape[1])[None, :] + 1) / np.maximum(side.size, 1)[:, None]
        for where, found in ((place > 0.75, tails), (place < 0.3, heads)):
            weight = where * (side.rarity + 0.1) * side.present
            found.append(((1 - side.linked) * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 0.5))
    return [(spanish & ~english).astype(np.float64), (english & ~spanish).astype(np.float64), *tails, *heads]


def _machine_features(chrf: Array, side: SideWords) -> list[Array]:
    """ChrF (0..1) of a machine translation against the text, and the share of the text's words that the translation does not have."""
    size, rare = np.maximum(side.size, 1), np.maximum((side.rarity * side.present).sum(axis=1), 0.5)
    missing, missing_rare = side.missing.sum(axis=1) / size, (side.missing * side.rarity).sum(axis=1) / rare
    return [chrf, np.maximum(LOW_CHRF - chrf, 0), missing, missing_rare]
