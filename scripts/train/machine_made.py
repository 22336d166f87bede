#!/usr/bin/env python3
"""Fit the model of `aligner.quality.machine_made`, and measure it on engines and years that it has not seen.

    scripts/train/machine_made.py [DATA] [--lines N] [--features FILE] [--measure]

DATA is the folder with newstest and its translations by four engines (default ../shared/data). N lines of each year are used, in blocks
of ten lines (an article of ten sentences). 2008 and 2010 are fitted on. bergamot-tiny stands for the local engine. `--features` keeps
what is computed of the texts. With `--measure` nothing is written: for each engine, the model is fitted on the other three and measured
on 2009 and 2011. scripts/bench/machine_made.py does the same.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from aligner.languages.pair import Language
from aligner.quality.evaluate import area_under_curve
from aligner.quality.features import FEATURES, extract_features
from aligner.quality.machine_made import LARGEST, MachineModel, feature_names
from aligner.signals.chrf import sentence_chrf
from aligner.signals.directions import NONE
from aligner.signals.likeness import LIKENESS, likeness
from aligner.signals.literalness import LITERALNESS, literalness
from aligner.signals.missing.coverage import Texts

ENGINES = ("bergamot-tiny", "bergamot-base-memory", "google", "microsoft")
LOCAL = "bergamot-tiny"
FIT, MEASURE = ("08", "10"), ("09", "11")
BLOCK = 10
ROOT = Path(__file__).parents[2]
HIDDEN, RIDGE = 8, 0.008
"""Hidden units, and weight of the squares of all weights. Chosen by fitting on 2008 and measuring on 2010, and the other way."""
OUT = ROOT / "src/aligner/quality/data/machine_made.json"
PROVENANCE = (
    "fitted by scripts/train/machine_made.py on WMT newstest 2008 and 2010 (free for research) and their translations by four engines "
    "(outputs in the Firefox translation models project, MPL-2.0)"
)
Table = dict[str, np.ndarray]


def year_features(data: Path, year: str, lines: int) -> Table:
    """Features of a year's lines, by `LANGUAGE|ENGINE`, of the human text under `LANGUAGE|human`. Google's are stored with the entities of
    HTML (&#39; for '), which no translation in use has.
    """
    with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
        read = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = [{column: html.unescape(text) for column, text in row.items()} for row in read]
    blocks = [range(start, start + BLOCK) for start in range(0, len(rows) - BLOCK, BLOCK)]
    wanted = min(lines // BLOCK, len(blocks))
    chosen = [rows[at] for k in range(wanted) for at in blocks[k * len(blocks) // wanted]]
    table: Table = {}
    for language in Language:
        direction = f"{language.other.value}-{language.value}"
        local = [row[f"{direction}.{LOCAL}"] for row in chosen]
        for engine in ("human", *ENGINES):
            targets = [row[language.value if engine == "human" else f"{direction}.{engine}"] for row in chosen]
            sources = [row[language.other.value] for row in chosen]
            table[f"{language.value}|{engine}"] = pair_features(sources, targets, local, language)
            print(year, language.value, engine, len(targets), flush=True)
    return table


def pair_features(sources: list[str], targets: list[str], local: list[str], language: Language) -> np.ndarray:
    """The features with an engine, of which those without are the first."""
    texts = [Texts(s, t) if language is Language.ENGLISH else Texts(t, s) for s, t in zip(sources, targets, strict=True)]
    known = np.zeros((len(texts), len(FEATURES[NONE])))
    for start in range(0, len(texts), BLOCK * 10):
        for part in extract_features(texts[start : start + BLOCK * 10]):
            known[start + part.rows] = part.values
    literal = np.stack([literalness(s, t, language) for s, t in zip(sources, targets, strict=True)])
    like = likeness(local, targets, sentence_chrf(local, targets), literal[:, LITERALNESS.index("words")])
    return np.concatenate([known, literal, like], axis=1)


def fit(tables: list[Table], language: Language, engines: list[str], *, engine: bool) -> dict[str, object]:
    """The network: mean, scale and weights of each feature, and the rest. Human and machine weigh the same."""
    names = feature_names(engine=engine)
    parts = [(table[f"{language.value}|{one}"][:, : len(names)], one != "human") for table in tables for one in ("human", *engines)]
    x = np.concatenate([values for values, _ in parts])
    y = np.concatenate([np.full(len(values), float(machine)) for values, machine in parts])
    weight = np.where(y > 0, 1.0, len(engines))
    weight /= weight.sum()
    mean, scale = x.mean(axis=0), x.std(axis=0)
    scale[scale < 1e-6] = 1.0  # a feature that never changes
    z = np.clip((x - mean) / scale, -LARGEST, LARGEST)

    def parts_of(solution: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
        weights, hidden_bias, output, bias = np.split(solution, np.cumsum([len(names) * HIDDEN, HIDDEN, HIDDEN]))
        return weights.reshape(-1, HIDDEN), hidden_bias, output, float(bias[0])

    def loss(solution: np.ndarray) -> tuple[float, np.ndarray]:
        weights, hidden_bias, output, bias = parts_of(solution)
        hidden = np.tanh(z @ weights + hidden_bias)
        odds = hidden @ output + bias
        error = weight * (1 / (1 + np.exp(-odds)) - y)
        back = np.outer(error, output) * (1 - hidden**2)
        gradient = np.concatenate([(z.T @ back).ravel(), back.sum(axis=0), hidden.T @ error, [error.sum()]])
        gradient[:-1] += 2 * RIDGE * solution[:-1]
        return float(weight @ (np.logaddexp(0, odds) - y * odds) + RIDGE * (solution[:-1] ** 2).sum()), gradient

    random = np.random.default_rng(0)
    sizes = (len(names) ** -0.5, len(names) * HIDDEN), (0.0, HIDDEN), (0.3, HIDDEN), (0.0, 1)
    start = np.concatenate([random.normal(0, size, count) for size, count in sizes])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    weights, hidden_bias, output, bias = parts_of(found)
    rows = np.concatenate([mean[:, None], scale[:, None], weights], axis=1)
    features = {name: [*_rounded(row[:2], 5), *_rounded(row[2:], 3)] for name, row in zip(names, rows, strict=True)}
    return {"bias": round(bias, 4), "output": _rounded(output, 4), "hidden bias": _rounded(hidden_bias, 4), "features": features}


def _rounded(numbers: np.ndarray, digits: int) -> list[float]:
    return [float(f"{number:.{digits}g}") for number in numbers]


def log_odds(model: dict[str, object], values: np.ndarray) -> np.ndarray:
    engine = LIKENESS[0] in model["features"]
    return MachineModel.of(model, engine=engine).log_odds(values)


def article_model(odds: list[tuple[np.ndarray, float]]) -> dict[str, float]:
    """Slope and offset that make a probability of the mean log-odds of ten sentences, of an engine that was held out."""
    x = np.concatenate([one.reshape(-1, BLOCK).mean(axis=1) for one, _ in odds])
    y = np.concatenate([np.full(len(one) // BLOCK, label) for one, label in odds])
    weight = np.where(y > 0, 1 / y.sum(), 1 / (1 - y).sum())

    def loss(solution: np.ndarray) -> float:
        z = solution[0] * x + solution[1]
        return float(weight @ (np.logaddexp(0, z) - y * z) + 0.01 * solution[0] ** 2)

    slope, offset = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return {"slope": round(float(slope), 3), "offset": round(float(offset), 3)}


def measure(tables: dict[str, Table]) -> None:
    print("into\theld out\tengine\tyear\tAUC sentence\tAUC article of 10")
    for language in Language:
        for held in ENGINES:
            for engine in (False, True):
                others = [one for one in ENGINES if one != held and not (engine and one == LOCAL)]
                if engine and held == LOCAL:
                    continue  # the local engine against itself
                model = fit([tables[year] for year in FIT], language, others, engine=engine)
                for year in MEASURE:
                    machine, human = (log_odds(model, tables[year][f"{language.value}|{one}"]) for one in (held, "human"))
                    articles = [one.reshape(-1, BLOCK).mean(axis=1) for one in (machine, human)]
                    row = area_under_curve(human, machine), area_under_curve(articles[1], articles[0])
                    used = LOCAL if engine else "none"
                    print(language.value, held, used, f"20{year}", *(f"{value:.3f}" for value in row), sep="\t", flush=True)


def write(tables: list[Table]) -> None:
    models, odds = {}, []
    for language in Language:
        for engine in (False, True):
            usable = [one for one in ENGINES if not (engine and one == LOCAL)]
            models[f"{language.value}{' engine' if engine else ''}"] = fit(tables, language, usable, engine=engine)
            # An engine and a year that the model has not seen: what it is as sure of as it will be in use.
            for held in usable:
                model = fit(tables[:1], language, [one for one in usable if one != held], engine=engine)
                odds += [(log_odds(model, tables[1][f"{language.value}|{one}"]), float(one != "human")) for one in (held, "human")]
    content = {"provenance": PROVENANCE, "article": article_model(odds), "models": models}
    OUT.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"written: {OUT.relative_to(ROOT)}, article {content['article']}")


def load(data: Path, years: tuple[str, ...], lines: int, kept: Path | None) -> dict[str, Table]:
    tables = {}
    for year in years:
        path = None if kept is None else kept.with_name(f"{kept.name}-{year}.npz")
        if path is not None and path.is_file():
            tables[year] = dict(np.load(path))
            continue
        tables[year] = year_features(data, year, lines)
        if path is not None:
            np.savez_compressed(path, **tables[year])
    return tables


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--features", type=Path)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    tables = load(options.data, FIT + MEASURE if options.measure else FIT, options.lines, options.features)
    if options.measure:
        measure(tables)
    else:
        write([tables[year] for year in FIT])


if __name__ == "__main__":
    main()
