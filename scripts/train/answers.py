#!/usr/bin/env python3
"""Fit the model that tells a lost cue (negation, hedge, restriction) from one that is translated in other words.

    scripts/train/answers.py [DATA] [--out FILE] [--without FOLDER]

Both kinds of cases come from correct translations. A cue without an answer that usually translates it is a case of "translated in other
words", since the pair is a translation. Where there is such an answer, the text without it gives a case of "lost". A logistic regression
(L2, both kinds with equal weight) tells them apart, for each class of cues and each language of the cue. The thresholds of the checks are
set on news, with weights that were learned without that year of news (`--without`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.statements.answers import match_answers
from aligner.signals.statements.cue_features import AnswerMatch, CueContext, cue_context, extract_features
from aligner.signals.statements.cues import CLASSES, Cue, cue_kind, find_answers

# Maximum number of pairs of each set, and the weight of a case: news counts more than software.
SETS = {
    "europarl": (20_000, 1.0),
    "global-voices": (2_706, 1.5),
    "oldi-seed": (6_200, 1.0),
    "tico19": (3_064, 1.0),
    "tatoeba": (60_000, 0.3),
    "debian-webwml": (8_000, 0.3),
    "msdocs-human": (40_000, 0.2),
    "python-docs": (20_000, 0.2),
}
NEWS, NEWS_WEIGHT = ("08", "10"), 2.0
MAX_LENGTH = 400  # characters
ATTRIBUTED = 5  # maximum number of words after a cue of attribution that are lost with it
WINDOW = 4  # words before and after the position where an answer is expected
SMOOTHING, MAX_ASSOCIATION = 0.3, 4.0  # added to counts; upper bound of an association (logarithm)
FITS, WORSE = 0.7, 0.2  # fit from which an answer is removed to make a case; how much worse the next best answer must fit
OVERLOOKED, MIN_ENOUGH = 0.01, 0.5  # share of lost cues that may seem answered; lower bound of `enough`
MIN_CASES = 4  # number of cases that a feature must occur in
PENALTY, MIN_WEIGHT = 10.0, 0.08  # of the squared weights; smaller weights are left out
LOST_PER_OTHER = 3  # maximum number of cases of "lost" for each other case


class Pair(NamedTuple):
    """Two sentences, the weight of their cases, and the year of news that they are from ("": none)."""

    spanish: str
    english: str
    weight: float
    year: str = ""

    def text(self, language: Language) -> str:
        return self.spanish if language is Language.SPANISH else self.english


@dataclass(frozen=True)
class Case:
    """A cue without a usual answer: whether its answer was removed, its features, its weight, and the year of news."""

    lost: bool
    features: list[str]
    weight: float
    year: str


def read_pairs(folder: Path) -> list[Pair]:
    pairs = []
    for name, (most, weight) in SETS.items():
        with gzip.open(folder / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = [line.rstrip("\n").split("\t") for line in file]
        Random(1).shuffle(lines)
        pairs += [Pair(spanish, english, weight) for spanish, english in lines[:most]]
    for year in NEWS:
        sides = [(folder / "newstest" / f"wmt{year}.{side}").read_text(encoding="utf-8").split("\n") for side in Language]
        pairs += [Pair(spanish, english, NEWS_WEIGHT, year) for spanish, english in zip(*sides, strict=True) if spanish and english]
    return [pair for pair in pairs if len(pair.spanish) <= MAX_LENGTH and len(pair.english) <= MAX_LENGTH]


# What can stand in place of a lost denial, or of a lost word for what is possible or likely. Other cues leave nothing.
_DENIALS_LOST = {
    "cannot": ("can",), "no": ("", "some"), "never": ("", "always"), "nobody": ("everybody",), "nothing": ("everything",),
    "none": ("all",), "nowhere": ("everywhere",), "neither": ("both",), "nor": ("and",), "without": ("with",),
    "nunca": ("", "siempre"), "jamás": ("", "siempre"), "nadie": ("todos",), "nada": ("todo",), "ningún": ("un",), "ninguna": ("una",),
    "tampoco": ("también",), "ni": ("y",), "sin": ("con",),
}  # fmt: skip
_WEAKENED_LOST = {
    "may": ("will", ""), "might": ("will", ""), "could": ("will", ""), "can": ("will", ""), "cannot": ("will not",), "ca": ("wo",),
    "podría": ("va a", ""), "podrían": ("van a", ""), "puede": ("va a", ""), "pueden": ("van a", ""), "podrá": ("va a",),
    "podrán": ("van a",), "may have": ("has", ""), "might have": ("has", ""), "could have": ("had", ""), "would have": ("had", ""),
    "likely": ("", "certain"), "seems": ("", "is"), "appears": ("", "is"), "parece": ("", "es"),
}  # fmt: skip
_HEARSAY = re.compile(r"habr[ií]a(n?)\b", re.IGNORECASE)


def lose(name: str, text: str, cue: Cue, draw: Random) -> str:
    """The text without a cue, as a wrong translation would have it."""
    words = read_words(text)
    start, end = cue.span
    if name == "attribution":
        last = cue.last
        while last + 1 < len(words.lower) and last - cue.last < ATTRIBUTED and "," not in words.between(last, last + 1):
            last += 1
        end = words.spans[last][1]
        instead = ""
    elif cue.language is Language.SPANISH and (hearsay := _HEARSAY.match(text, start)):
        end = hearsay.end()
        instead = "ha" + hearsay.group(1)
    else:
        key = text[start:end].lower()
        if key in ("n't", "n’t") and words.lower[cue.first - 1] in ("ca", "wo"):
            start, instead = words.spans[cue.first - 1][0], {"ca": "can", "wo": "will"}[words.lower[cue.first - 1]]
        else:
            instead = draw.choice((_DENIALS_LOST if name == "negation" else _WEAKENED_LOST).get(key, ("",)))
    return " ".join((text[:start] + instead + text[end:]).split()).removeprefix(", ")


def meetings(pairs: list[Pair], name: str, words: float) -> dict[str, float]:
    """By "Spanish kind|English kind", how much more often than by chance two cues stand where they would answer each other (logarithm).

    `words`: weighted number of English words of all pairs, including those without cues.
    """
    near: Counter[tuple[str, str]] = Counter()
    reach: tuple[Counter[str], Counter[str]] = Counter(), Counter()  # weighted English words near each kind of Spanish cue; English cues
    for pair in pairs:
        there, back = (cue_context(pair.spanish, pair.english, name, language) for language in Language)
        window = pair.weight * min(2 * WINDOW + 1, len(read_words(pair.english).lower))
        for answer in find_answers(pair.english, name, Language.ENGLISH):
            reach[1][cue_kind(answer)] += pair.weight
        asked = set()
        if there is not None:
            for cue, place in zip(there.cues, there.positions, strict=True):
                asked.add(cue_kind(cue))
                reach[0][cue_kind(cue)] += window
                near.update({(cue_kind(cue), cue_kind(a)): pair.weight for a in there.answers if abs(a.first - place) <= WINDOW})
        if back is not None:  # what answers a cue of English without being one itself
            for answer in back.answers:
                if cue_kind(answer) not in asked:
                    reach[0][cue_kind(answer)] += window
                    places = zip(back.cues, back.positions, strict=True)
                    near.update({(cue_kind(answer), cue_kind(cue)): pair.weight for cue, p in places if abs(answer.first - p) <= WINDOW})
    usual = {}
    for (spanish, english), met in sorted(near.items()):
        ratio = math.log((met + SMOOTHING) / (reach[0][spanish] * reach[1][english] / words + SMOOTHING))
        if met >= 2 and ratio >= SMOOTHING:
            usual[f"{spanish}|{english}"] = round(min(ratio, MAX_ASSOCIATION), 1)
    return usual


@dataclass(frozen=True)
class Asked:
    """A cue (by index) in its context, its best answer, and the pair."""

    context: CueContext
    number: int
    match: AnswerMatch | None
    pair: Pair

    def below(self, enough: float) -> bool:
        return self.match is None or self.match.fit < enough

    def case(self, lost: bool) -> Case:
        return Case(lost, extract_features(self.context, self.number, self.match), self.pair.weight, self.pair.year)


def cases(pairs: list[Pair], name: str, language: Language, usual: dict[str, float]) -> tuple[float, list[Case]]:
    """The fit that is enough for an answer, and the cues without an answer that fits so well."""
    plain: list[Asked] = []
    lost: list[Asked] = []
    draw = Random(3)
    for pair in pairs:
        context = cue_context(pair.spanish, pair.english, name, language)
        if context is None:
            continue
        matches = match_answers(context, usual)
        plain += [Asked(context, number, matches.get(number), pair) for number, cue in enumerate(context.cues) if cue.needs_answer]
        lost += _lost(context, matches, pair, usual, draw)
    Random(2).shuffle(lost)
    left = sorted((asked.match.fit for asked in lost if asked.match is not None), reverse=True)
    overlooked = int(len(lost) * OVERLOOKED)
    enough = max(left[overlooked] if len(left) > overlooked else 0.0, MIN_ENOUGH)
    others = [asked.case(False) for asked in plain if asked.below(enough)]
    most = max(LOST_PER_OTHER * len(others), 500)
    return enough, [asked.case(True) for asked in lost if asked.below(enough)][:most] + others


def _lost(context: CueContext, matches: dict[int, AnswerMatch], pair: Pair, usual: dict[str, float], draw: Random) -> list[Asked]:
    """The cues that have no answer any more, or a worse one, when an answer that fits is removed."""
    fitting = [match.answer for match in matches.values() if match.fit >= FITS]
    if not fitting:
        return []
    language = context.language
    changed = lose(context.cue_class, pair.text(language.other), context.answers[draw.choice(fitting)], draw)
    texts = {language: pair.text(language), language.other: changed}
    after = cue_context(texts[Language.SPANISH], texts[Language.ENGLISH], context.cue_class, language)
    if after is None:
        return []
    again = match_answers(after, usual)
    fitted = [n for n, match in matches.items() if match.fit >= FITS and after.cues[n].needs_answer]
    worse = [n for n in fitted if n not in again or again[n].fit < matches[n].fit - WORSE]
    return [Asked(after, number, again.get(number), pair) for number in worse]


def fit(found: list[Case]) -> dict[str, float]:
    counts = Counter(feature for case in found for feature in case.features)
    vocabulary = {name: k for k, name in enumerate(sorted(name for name, n in counts.items() if n >= MIN_CASES))}
    rows = [k for k, case in enumerate(found) for name in case.features if name in vocabulary]
    columns = [vocabulary[name] for case in found for name in case.features if name in vocabulary]
    x = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(found), len(vocabulary)))
    y = np.array([1.0 if case.lost else -1.0 for case in found])
    w = np.array([case.weight for case in found])
    for kind in (1.0, -1.0):
        w[y == kind] *= (y < 0).sum() / max(w[y == kind].sum(), 1e-9)

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margin = y * (x @ theta[1:] + theta[0])
        p = 1 / (1 + np.exp(np.clip(margin, -60, 60)))
        slope = -w * y * p
        value = float((w * np.logaddexp(0, -margin)).sum() + PENALTY / 2 * (theta[1:] ** 2).sum())
        return value, np.concatenate([[slope.sum()], x.T @ slope + PENALTY * theta[1:]])

    theta = minimize(loss, np.zeros(len(vocabulary) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights = {name: round(float(theta[k + 1]), 2) for name, k in vocabulary.items() if abs(theta[k + 1]) >= MIN_WEIGHT}
    return {"bias": round(float(theta[0]), 2), **weights}


Weights = dict[str, dict[str, float]]


def learn(pairs: list[Pair], name: str) -> dict[str, Weights]:
    """The weights of a class, by the year of news that was left out ("": none)."""
    words = sum(len(pair.english.split()) * pair.weight for pair in pairs)
    seen = [pair for pair in pairs if any(find_answers(pair.text(language), name, language) for language in Language)]
    usual = meetings([pair for pair in seen if not pair.year], name, words)
    found: dict[str, Weights] = {without: {name: usual} for without in ("", *NEWS)}
    for language in Language:
        enough, every = cases(seen, name, language, usual)
        print(f"{name}, {language}: {sum(case.lost for case in every):,} lost, {sum(not case.lost for case in every):,} other", flush=True)
        for without, weights in found.items():
            fitted = fit([case for case in every if not without or case.year != without])
            weights[f"{name}-{language}"] = {"enough": round(enough, 2)} | fitted
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/signals/data/answers.json"))
    parser.add_argument("--without", type=Path, metavar="FOLDER", help="also write weights that were learned without each year of news")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    pairs = read_pairs(args.data)
    print(f"{len(pairs):,} pairs", flush=True)
    weights: dict[str, Weights] = {without: {} for without in ("", *NEWS)}
    with Pool(args.jobs) as pool:
        for found in pool.imap(partial(learn, pairs), CLASSES, chunksize=1):
            for without, table in found.items():
                weights[without] |= table
    for without, table in weights.items():
        if without and not args.without:
            continue
        sets = {name: most for name, (most, _) in SETS.items()} | {f"newstest{year}": "all" for year in NEWS if year != without}
        content = {"made by": "scripts/train/answers.py", "from": {"pairs": len(pairs), "sets": sets}, "weights": table}
        out = args.without / f"answers-without-{without}.json" if without else args.out
        out.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
        print(f"{out}: {out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
