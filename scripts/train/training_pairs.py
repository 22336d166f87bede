"""What the scripts that fit weights share: pairs to fit on, synthetic errors in them, Apertium with a cache, logistic regression."""

from __future__ import annotations

import gzip
import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aligner.languages.pair import Language
from aligner.quality.synthetic_errors import inject_errors
from aligner.signals.missing.coverage import Texts
from aligner.translation.apertium import Apertium

OUT = Path("src/aligner")
TRAIN_YEARS, TEST_YEARS = ("08", "10"), ("09", "11")
PARALLEL = {"oldi-seed": 700, "tico19": 700, "europarl": 700}
HELD_OUT = 1500  # lines at the start of each set but Tatoeba that the lexicon has not seen

Pair = tuple[str, str]
COLUMN = {Language.SPANISH: 0, Language.ENGLISH: 1}
"""Where the text of a language stands in a pair."""


@dataclass(frozen=True)
class Example:
    """A pair (Spanish, English).

    `kind`: of the error, "clean" without one. `side`: 0 when the Spanish was changed, 1 when the English was, else -1. `origin`: index of
    the pair that it was made from.
    """

    pair: Pair
    kind: str
    side: int
    origin: int


class Translator:
    """Apertium in both directions, with a cache."""

    def __init__(self, cache: Path | None) -> None:
        self.engine, self.cache = Apertium(), cache
        self.known: dict[str, dict[str, str]] = {language.value: {} for language in Language}
        if cache is not None and cache.exists():
            self.known = pickle.loads(cache.read_bytes())

    def __call__(self, texts: list[str], source: Language) -> list[str]:
        new = sorted({text for text in texts if text not in self.known[source]})
        if new:
            done = self.engine.translate(new, source, source.other)
            self.known[source].update(zip(new, [translation.text for translation in done], strict=True))
            if self.cache is not None:
                self.cache.write_bytes(pickle.dumps(self.known))
        return [self.known[source][text] for text in texts]


def newstest(data: Path, years: tuple[str, ...]) -> list[Pair]:
    pairs = []
    for year in years:
        sides = [(data / "newstest" / f"wmt{year}.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in Language]
        pairs += [(spanish.strip(), english.strip()) for spanish, english in zip(*sides, strict=True)]
    return [pair for pair in pairs if all(pair)]


def parallel(data: Path, name: str, start: int, most: int) -> list[Pair]:
    with gzip.open(data / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        lines = file.read().split("\n")[start : start + most]
    return [tuple(line.split("\t")) for line in lines if line]


def examples(pairs: list[Pair], kinds: list[str], seed: int = 1) -> list[Example]:
    """The pairs, and each with every kind of error: in the English of one half, in the Spanish of the other half, where possible."""
    found = [Example(pair, "clean", -1, place) for place, pair in enumerate(pairs)]
    swapped = [(english, spanish) for spanish, english in pairs]
    for number, kind in enumerate(kinds):
        changed = inject_errors(kind, swapped, Language.SPANISH, seed), inject_errors(kind, pairs, Language.ENGLISH, seed)
        for place, (spanish, english) in enumerate(pairs):
            side = (place + number) % 2
            side = side if changed[side][place] is not None else 1 - side
            text = changed[side][place]
            if text is not None:
                found.append(Example((spanish, text) if side else (text, english), kind, side, place))
    return found


def texts_of(found: list[Example], translator: Translator | None) -> list[Texts]:
    if translator is None:
        return [Texts(*example.pair) for example in found]
    english = translator([example.pair[0] for example in found], Language.SPANISH)
    spanish = translator([example.pair[1] for example in found], Language.ENGLISH)
    return [Texts(*example.pair, e, s) for example, e, s in zip(found, english, spanish, strict=True)]


def logistic(features: np.ndarray, labels: np.ndarray, ridge: float = 1.0, weights: np.ndarray | None = None) -> np.ndarray:
    """Weights (features) of a logistic regression, by Newton's method. The first feature is the bias.

    `features`: (examples, features). `labels`, `weights`: (examples). `ridge`: penalty of the squared weights.
    """
    x, w = features.astype(np.float64), np.ones(len(labels)) if weights is None else weights
    solution = np.zeros(x.shape[1])
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ solution, -30, 30)))
        gradient = x.T @ (w * (labels - p)) - penalty @ solution
        hessian = (x * (w * p * (1 - p) + 1e-9)[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, gradient)
        solution += step
        if np.abs(step).max() < 1e-7:
            break
    return solution
