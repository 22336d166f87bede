"""What the quality model looks at in a pair: figures in a fixed order, for many pairs at once.

Everything is worked out from the two texts and, where there are any, the machine translations of each. Features of the source and of
the target side are features of the Spanish and of the English: the model does not care which was first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.quantities import Change, Difference, NumberStyle, compare, differences, number_style, read_quantities
from aligner.signals.answers import unanswered
from aligner.signals.chrf import sentence_chrf
from aligner.signals.coverage import Batch, Side, Texts, batches
from aligner.signals.spans import Candidates, candidates, load_weights
from aligner.signals.wording import SUMMARIES, summaries, wrong_words

__all__ = ["FEATURES", "PROFILES", "Features", "Styles", "look", "profile_of"]

Array = NDArray[np.float64]

_TEXTS = (
    "bias", "shorter", "longer", "length squared", "short text", "coverage spanish", "coverage english", "least coverage",
    "coverage squared", "low coverage", "matched", "small words spanish", "small words english", "least small words",
    "unlinked spanish", "unlinked english", "unlinked both", "suspect spanish", "suspect english", "suspect both", "worst suspect spanish",
    "worst suspect english", "stretch spanish", "stretch english", "worst stretch", "disorder", "backwards", "number changed",
    "number changed perhaps", "number on one side", "names spanish", "names english", "names both", "negation", "negation sure", "copied",
    "copied squared", "foreign spanish", "foreign english", "same", "unseen spanish", "unseen english", "unseen squared spanish",
    "unseen squared english", "odd spanish", "odd english", "odd both", "worst odd", "worst odd squared", "worst unseen",
    "end spanish only", "end english only", "tail spanish", "tail english", "head spanish", "head english",
    *(f"{name} {side}" for side in ("spanish", "english") for name in SUMMARIES), "worst evidence",
)  # fmt: skip
_INTO_ENGLISH = ("chrf into english", "low chrf into english", "missing english", "missing english rare")
_INTO_SPANISH = ("chrf into spanish", "low chrf into spanish", "missing spanish", "missing spanish rare")
_BOTH = ("least chrf",)

PROFILES = {
    (False, False): "none",
    (True, False): "into-english",
    (False, True): "into-spanish",
    (True, True): "both",
}
"""Names of the sets of weights by the machine translations there are: (of the Spanish into English, of the English into Spanish)."""
FEATURES = {
    "none": _TEXTS,
    "into-english": _TEXTS + _INTO_ENGLISH,
    "into-spanish": _TEXTS + _INTO_SPANISH,
    "both": _TEXTS + _INTO_ENGLISH + _INTO_SPANISH + _BOTH,
}
"""Names of the features of each profile, in order."""

LENGTH_MEAN, LENGTH_DEVIATION = -0.13, 0.20
"""Of log(English / Spanish characters) of news sentences (WMT newstest 2008 and 2010)."""
LOW_CHRF, LOW_COVERAGE = 0.35, 0.5

_QUANTITY = re.compile(
    r"\d|\b(?=[b-fhmnoqstv])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint\w*|treint\w*|cuarent\w*|cincuent\w*"
    r"|sesent\w*|setent\w*|ochent\w*|novent\w*|cien\w*|mil|miles|mill[oó]n\w*|bill[oó]n\w*|medi[oa]|docenas?|decenas?|mitad|tercio\w*"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?"
    r"|thousands?|millions?|billions?|trillions?|half|dozens?|third|quarter)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:no|not|never|nunca|jam[aá]s|nadie|nada|ning\w+|tampoco|ni|sin|nobody|none|nothing|nowhere|neither|nor|without|cannot)\b|n['’]t\b",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.!?…:][\"”»'’)\]]*\s*$")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Styles:
    """How the two sides of a document write decimals."""

    spanish: NumberStyle
    english: NumberStyle

    @classmethod
    def of(cls, pairs: Sequence[Texts]) -> Styles:
        """Of all pairs of a document together."""
        spanish, english = "\n".join(pair.spanish for pair in pairs), "\n".join(pair.english for pair in pairs)
        return cls(number_style(spanish, "es"), number_style(english, "en"))


@dataclass(frozen=True)
class Features:
    """Of pairs of the same profile. `rows`: their places in what was given; `values`: (pairs, features) in the order of FEATURES;
    `chrf`: of the translation into English and into Spanish, 0..100, not a number where there is none.
    """

    rows: NDArray[np.int64]
    profile: str
    values: Array
    coverage: Array
    chrf: Array


def profile_of(pair: Texts) -> str:
    """The profile of a pair."""
    return PROFILES[pair.english_of_spanish is not None, pair.spanish_of_english is not None]


def look(pairs: Sequence[Texts], styles: Styles | None = None) -> list[Features]:
    """The features of pairs, in parts of the same profile. `styles`: of the document, worked out from the pairs when not given."""
    styles = styles or Styles.of(pairs)
    return [_of_batch(batch, styles) for batch in batches(pairs)]


def _of_batch(batch: Batch, styles: Styles) -> Features:
    spanish, english = batch.spanish, batch.english
    found = candidates(batch, load_weights())
    columns: list[Array] = [np.ones(len(batch.rows))]
    columns += _lengths(batch)
    coverage = [_covered(side) for side in (spanish, english)]
    least = np.minimum(*coverage)
    small = [_small_words(side) for side in (spanish, english)]
    unlinked = [np.log1p(((1 - side.linked) * side.rarity * side.present).sum(axis=1)) for side in (spanish, english)]
    columns += [*coverage, least, least**2, np.maximum(LOW_COVERAGE - least, 0), np.minimum(_matched(spanish), _matched(english))]
    columns += [*small, np.minimum(*small), *unlinked, unlinked[0] * unlinked[1]]
    columns += _suspects(found, spanish, english)
    columns += _stretches(found)
    columns += _order(spanish, english)
    columns += _quantities(batch.texts, styles)
    names = [np.minimum((side.named * (1 - side.matched)).sum(axis=1), 3) for side in (spanish, english)]
    columns += [*names, np.minimum(*names)]
    columns += _denials(batch.texts)
    columns += _copies(batch)
    columns += _fluency(spanish, english)
    columns += _edges(batch)
    columns += _wording(batch)
    chrf = np.full((len(batch.rows), 2), np.nan)
    translated = batch.translated[1], batch.translated[0]
    for k, (there, side) in enumerate(zip(translated, (english, spanish), strict=True)):
        if there:
            machine = [text.english_of_spanish if k == 0 else text.spanish_of_english for text in batch.texts]
            human = [text.english if k == 0 else text.spanish for text in batch.texts]
            chrf[:, k] = sentence_chrf([text or "" for text in machine], human)
            columns += _similarity(chrf[:, k] / 100, side)
    if all(translated):
        columns.append(chrf.min(axis=1) / 100)
    values = np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)
    return Features(batch.rows, PROFILES[translated], values, np.stack(coverage, axis=1).astype(np.float64), chrf)


def _lengths(batch: Batch) -> list[Array]:
    spanish = np.array([len(text.spanish) for text in batch.texts], dtype=np.float64) + 1
    english = np.array([len(text.english) for text in batch.texts], dtype=np.float64) + 1
    deviation = LENGTH_DEVIATION * np.sqrt(1 + 120 / (spanish + english))
    z = np.clip((np.log(english / spanish) - LENGTH_MEAN) / deviation, -6, 6)
    return [np.maximum(-z, 0), np.maximum(z, 0), np.minimum(z**2, 16) / 4, np.exp(-(spanish + english) / 60)]


def _covered(side: Side) -> Array:
    """Share of the words, by rarity, that have a counterpart of their own."""
    weight = (side.rarity + 0.05) * side.present
    return np.asarray((side.linked * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 0.05), dtype=np.float64)


def _matched(side: Side) -> Array:
    weight = (side.rarity + 0.05) * side.present
    return np.asarray((side.matched * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 0.05), dtype=np.float64)


def _small_words(side: Side) -> Array:
    """The same of the words with little content; a text without any counts as covered."""
    weight = np.maximum(0.5 - side.rarity, 0) * side.present
    return np.asarray(((side.linked * weight).sum(axis=1) + 0.2) / (weight.sum(axis=1) + 0.2), dtype=np.float64)


def _suspects(found: tuple[Candidates, Candidates], spanish: Side, english: Side) -> list[Array]:
    """Expected number of words without a counterpart, and how surely the surest has none."""
    counts, worst = [], []
    for own, side in zip(found, (spanish, english), strict=True):
        probability = side.present / (1 + np.exp(-np.clip(own.log_odds, -20, 20)))
        counts.append(np.log1p(probability.sum(axis=1)))
        worst.append(probability.max(axis=1))
    return [*counts, counts[0] * counts[1], *worst]


def _stretches(found: tuple[Candidates, Candidates]) -> list[Array]:
    totals = [np.log((own.probability + 1e-3) / (1.001 - own.probability)) for own in found]
    return [*totals, np.maximum(*totals)]


def _order(spanish: Side, english: Side) -> list[Array]:
    """How far linked words are from where their place in the sentence would put them, and how often the next one's link goes back."""
    linked = spanish.linked * (spanish.linked > 0.3)
    here = (np.arange(linked.shape[1])[None, :] + 0.5) / np.maximum(spanish.size, 1)[:, None]
    there = (spanish.place + 0.5) / np.maximum(english.size, 1)[:, None]
    far = (np.abs(here - there) * linked).sum(axis=1) / np.maximum(linked.sum(axis=1), 1)
    both = (linked[:, 1:] > 0) & (linked[:, :-1] > 0)
    back = (both & (np.diff(spanish.place, axis=1) < -3)).sum(axis=1) / np.maximum(both.sum(axis=1), 3)
    return [far, back]


def _quantities(texts: Sequence[Texts], styles: Styles) -> list[Array]:
    """Numbers, dates, sums and measures that differ surely, that differ perhaps, and that stand on one side only; each at most 2."""
    counts = np.zeros((3, len(texts)))
    for k, text in enumerate(texts):
        for difference in _differences(text, styles):
            if difference.change == Change.CHANGED:
                counts[0 if difference.sure else 1, k] += 1
            elif difference.change != Change.CONVERTED:
                counts[2, k] += 1
    return list(np.minimum(counts, 2))


def _differences(text: Texts, styles: Styles) -> tuple[Difference, ...]:
    if not _QUANTITY.search(text.spanish) and not _QUANTITY.search(text.english):
        return ()
    spanish, english = read_quantities(text.spanish, styles.spanish), read_quantities(text.english, styles.english)
    if not spanish and not english:
        return ()
    return differences(compare(spanish, english), _words(text.spanish), _words(text.english))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().translate(_ACCENTS)))


_ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")


def _denials(texts: Sequence[Texts]) -> list[Array]:
    """Probability that one side denies what the other affirms, and the same cubed, so that sure cases count more."""
    sure = np.zeros(len(texts))
    for k, text in enumerate(texts):
        if _DENIAL.search(text.spanish) or _DENIAL.search(text.english):
            for english in (False, True):
                sure[k] = max([sure[k], *(found.probability for found in unanswered(text.spanish, text.english, "negation", english))])
    return [sure, sure**3]


def _copies(batch: Batch) -> list[Array]:
    """Words that stand on both sides in the same spelling, names and figures left out; words of the wrong language; equal texts."""
    english, spanish = batch.english, batch.spanish
    weight = (1 - english.named) * (1 - english.number) * english.present
    copied = (english.copied * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 3)
    foreign = [np.minimum(side.foreign.sum(axis=1) / np.maximum(side.size, 4), 0.4) for side in (spanish, english)]
    same = [float(text.spanish.strip() == text.english.strip() and weight[k].sum() > 2) for k, text in enumerate(batch.texts)]
    return [copied, copied**2, *foreign, np.array(same)]


def _fluency(spanish: Side, english: Side) -> list[Array]:
    """Share of the pairs of frequent words that do not usually stand one after the other; words without a counterpart in such pairs."""
    shares = [side.unseen.sum(axis=1) / (side.paired.sum(axis=1) + 3) for side in (spanish, english)]
    odd = []
    for side in (spanish, english):
        before, after = side.unseen, np.pad(side.unseen[:, 1:], ((0, 0), (0, 1)))
        odd.append(((1 - side.linked) * side.present * (before + after)).sum(axis=1) / (side.size + 3))
    worst = np.maximum(*odd)
    return [*shares, *(share**2 for share in shares), *odd, odd[0] * odd[1], worst, worst**2, np.maximum(*shares)]


def _wording(batch: Batch) -> list[Array]:
    """Words that are wrong where they stand, of each side, and the stronger evidence of the two."""
    columns = [summaries(odds, side) for odds, side in zip(wrong_words(batch), (batch.spanish, batch.english), strict=True)]
    evidence = SUMMARIES.index("worst quarter")
    return [*columns[0], *columns[1], np.maximum(columns[0][evidence], columns[1][evidence])]


def _edges(batch: Batch) -> list[Array]:
    """Final marks on one side only; share of the last and the first quarter of the words that have no counterpart."""
    ends = np.array([[_ENDED.search(text.spanish) is not None, _ENDED.search(text.english) is not None] for text in batch.texts])
    columns = [ends[:, 0] & ~ends[:, 1], ends[:, 1] & ~ends[:, 0]]
    tails: list[Array] = []
    heads: list[Array] = []
    for side in (batch.spanish, batch.english):
        place = (np.arange(side.present.shape[1])[None, :] + 1) / np.maximum(side.size, 1)[:, None]
        for where, found in ((place > 0.75, tails), (place < 0.3, heads)):
            weight = where * (side.rarity + 0.1) * side.present
            found.append(((1 - side.linked) * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 0.5))
    return [*(column.astype(np.float64) for column in columns), *tails, *heads]


def _similarity(chrf: Array, side: Side) -> list[Array]:
    """Likeness of a machine translation and a text of people, and the share of the text's words that are not in the translation."""
    size, rare = np.maximum(side.size, 1), np.maximum((side.rarity * side.present).sum(axis=1), 0.5)
    missing, missing_rare = side.missing.sum(axis=1) / size, (side.missing * side.rarity).sum(axis=1) / rare
    return [chrf, np.maximum(LOW_CHRF - chrf, 0), missing, missing_rare]
