#!/usr/bin/env python3
"""Fit the tables and weights of `aligner.quality.surroundings` and `aligner.quality.wording`.

    scripts/train/wording.py [DATA]

Classes of words and their sequences come from the parallel sets, without the lines at their start that models are fitted on; the weights
of words from newstest 2008 and 2010 and these first lines, with words replaced by aligner.quality.noise. Run it after a change of
rarity.json or of the lexicon, and scripts/train/quality.py after it.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
from quality import HELD_OUT, OUT, PARALLEL, PROVENANCE, TRAIN_YEARS, area_under_curve, examples, logistic, newstest, parallel
from scipy import sparse
from scipy.sparse.linalg import svds

from aligner.quality import wording
from aligner.quality.coverage import Texts, batches, rarities
from aligner.quality.stretches import LANGUAGES
from aligner.quality.surroundings import ENDING, FIGURE, MARK, OTHER, PAIR_UNIT, TRIPLE_UNIT, token_of

SETS = {
    "oldi-seed": None, "global-voices": None, "europarl": None, "tico19": None, "tatoeba": None, "debian-webwml": None,
    "msdocs-human": 60_000, "python-docs": 10_000,
}  # fmt: skip
CLASSES, ALONE = 128, 42  # so many of the most frequent words are classes of their own
ENDINGS = 200
CONTEXTS, DIMENSIONS, ROUNDS = 1500, 60, 25
SMOOTH_PAIR, SMOOTH_TRIPLE = 2.0, 2.0
WORDS = 300_000
RIDGE = 5.0

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


def stream_of(texts: list[str], language: str) -> tuple[list[str], np.ndarray]:
    """The names of tokens, and the tokens of all texts in a row, by number."""
    words = list(rarities(language))
    frequent = set(words)
    endings = Counter(word[-ENDING:] for text in texts for word in _WORD.findall(text) if word not in frequent and not word[0].isdigit())
    names = [*words, *(f"-{ending}" for ending, _ in endings.most_common(ENDINGS)), FIGURE, MARK, OTHER]
    numbers = {name: number for number, name in enumerate(names)}
    stream = []
    for text in texts:
        end = -1
        for match in _WORD.finditer(text):
            if text[max(end, 0) : match.start()] != " " or end < 0:
                stream.append(numbers[MARK])
            stream.append(numbers[token_of(match[0], numbers)])
            end = match.end()
        stream.append(numbers[MARK])
    return names, np.array(stream)


def classes_of(stream: np.ndarray, size: int, mark: int) -> np.ndarray:
    """The class of every token: spherical k-means of what stands before and after it."""
    count = np.bincount(stream, minlength=size).astype(float)
    follows = sparse.coo_matrix((np.ones(len(stream) - 1), (stream[:-1], stream[1:])), shape=(size, size)).tocsr()
    frequent = np.argsort(-count, kind="stable")[:CONTEXTS]
    surroundings = sparse.hstack([association(table, count, frequent) for table in (follows.T.tocsr(), follows)]).tocsr()
    u, strength, _ = svds(surroundings, k=DIMENSIONS, random_state=1)
    vectors = u * np.sqrt(strength)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    weight = np.sqrt(count)
    alone = np.unique(np.append(frequent[:ALONE], mark))
    free = np.setdiff1d(np.arange(size), alone)
    groups = CLASSES - len(alone)
    centres = vectors[np.random.default_rng(1).choice(free, groups, replace=False, p=weight[free] / weight[free].sum())]
    for _ in range(ROUNDS):
        nearest = (vectors[free] @ centres.T).argmax(axis=1)
        for group in range(groups):
            total = (vectors[free] * weight[free, None])[nearest == group].sum(axis=0)
            centres[group] = total / (np.linalg.norm(total) + 1e-9)
    classes = np.zeros(size, dtype=np.int64)
    classes[free], classes[alone] = nearest, groups + np.arange(len(alone))
    return classes


def association(table: sparse.csr_matrix, count: np.ndarray, columns: np.ndarray) -> sparse.csr_matrix:
    """Positive pointwise mutual information with some tokens, less for what was seen once or twice."""
    cells = table[:, columns].tocoo()
    expected = count[cells.row] * count[columns][cells.col] / count.sum()
    values = np.maximum(np.log(cells.data / expected), 0) * np.minimum(1, cells.data / 3)
    return sparse.csr_matrix((values, (cells.row, cells.col)), shape=cells.shape)


def tables_of(row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The pairs and triples of classes in a row, in units."""
    one = np.bincount(row, minlength=CLASSES).astype(float)
    two = np.bincount(row[:-1] * CLASSES + row[1:], minlength=CLASSES**2).reshape(CLASSES, CLASSES)
    three = np.bincount((row[:-2] * CLASSES + row[1:-1]) * CLASSES + row[2:], minlength=CLASSES**3).reshape((CLASSES,) * 3)
    share = one / one.sum()
    expected = np.outer(one, share)
    smooth = SMOOTH_PAIR * np.minimum(expected, 5)
    pair = np.log((two + smooth) / (expected + smooth))
    chance = np.exp(pair[:, :, None] + pair[None, :, :]) * share[:, None, None] * one[None, :, None] * share[None, None, :]
    triple = np.log((three + SMOOTH_TRIPLE) / (chance + SMOOTH_TRIPLE))
    return tuple(np.clip(np.round(table * unit), -127, 127).astype(np.int8) for table, unit in ((pair, PAIR_UNIT), (triple, TRIPLE_UNIT)))


def write_tables(data: Path) -> None:
    content: dict[str, np.ndarray] = {}
    for column, language in enumerate(("es", "en")):
        texts = [
            pair[column].lower()
            for name, most in SETS.items()
            for pair in parallel(data, name, 0 if name == "tatoeba" else HELD_OUT, most or 10**9)
        ]
        names, stream = stream_of(texts, language)
        classes = classes_of(stream, len(names), names.index(MARK))
        pairs, triples = tables_of(classes[stream])
        content[f"{language} endings"] = np.array(" ".join(name for name in names if name.startswith("-")))
        content[f"{language} classes"], content[f"{language} pairs"] = classes.astype(np.uint8), pairs
        content[f"{language} triples"] = triples
        print(f"{language}: {len(stream):,} words and marks, {int((triples != 0).sum()):,} triples", flush=True)
    np.savez_compressed(OUT / "surroundings.npz", allow_pickle=False, **content)


def fit_wording(data: Path) -> dict[str, object]:
    train = newstest(data, TRAIN_YEARS) + [pair for name, most in PARALLEL.items() for pair in parallel(data, name, 0, most)]
    found = examples(train, ["words replaced"])
    clean = {example.origin: example.pair for example in found if example.kind == "clean"}
    features: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    labels: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    for batch in batches([Texts(*example.pair) for example in found]):
        for k, side in enumerate((batch.spanish, batch.english)):
            values = wording.wording_features(batch, k)
            for at, row in enumerate(batch.rows):
                example, size = found[row], len(side.spans[at])
                if example.kind == "clean" or example.side == k:
                    before, after = _WORD.findall(clean[example.origin][k])[:size], _WORD.findall(example.pair[k])[:size]
                    labels[k].append(np.array([float(a.lower() != b.lower()) for a, b in zip(before, after, strict=True)]))
                    features[k].append(values[at, :size])
    content: dict[str, object] = {"provenance": PROVENANCE.replace("train/quality.py", "train/wording.py")}
    for k, language in enumerate(LANGUAGES):
        x, y = np.concatenate(features[k]), np.concatenate(labels[k])
        chosen = np.random.default_rng(1).permutation(len(y))[:WORDS]
        solution = logistic(x[chosen], y[chosen], ridge=RIDGE)
        scores = x @ solution
        print(f"words of {language}: {len(y):,}, AUC {area_under_curve(scores[y == 0], scores[y == 1]):.4f}", flush=True)
        content[language] = {name: round(float(w), 4) for name, w in zip(wording.WORDING_FEATURES, solution, strict=True)}
    return content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    data = parser.parse_args().data
    write_tables(data)
    (OUT / "wording.json").write_text(json.dumps(fit_wording(data), indent=1) + "\n", encoding="utf-8")
    print(f"{OUT / 'wording.json'}: written", flush=True)


if __name__ == "__main__":
    main()
