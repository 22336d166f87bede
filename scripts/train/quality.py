#!/usr/bin/env python3
"""Fit the model of `aligner.quality`: the probability that a pair is a correct and complete translation.

    scripts/train/quality.py [DATA] [--cache FOLDER] [--every N] [--workers N] [--report] [--write]

DATA/mt has newstest 2008 and 2010 with the translations of four engines, DATA/parallel has other texts, DATA/wordnet the words that stand
for others in synthetic errors. The examples are those of `quality_examples`. A line in five is only used to print how good the model is.

Right translations by people and by engines count the same, and so do wrong ones: that a text is close to its source word by word is no sign
that it is right. Three things are fitted at once:
- the defect of each example (the likelihood of the multinomial model);
- that of two versions of a sentence that differ in one error, the right one has the higher quality;
- that of two right versions, by a person and by an engine, neither has the higher quality much more often.
Features that speak against a pair, findings among them, have weights of at least 0, those that speak for it of at most 0 (FREE, FALLING).
Without that, what people do more often than engines, such as leaving words out, looks good in the fit, and so does an error of that kind.
What tells people from engines is the article instead (`defect_model.ARTICLE`). First the weights of all examples are fitted, then those of
each profile, drawn towards these. Run it last, after everything else that is fitted, and after a check was added.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from error_weights import DEFECT_OF, KIND_WEIGHTS, equal_weights, shift_of
from quality_examples import CLEAN, HUMAN, Row, as_findings, build, newstest_lines, other_lines
from scipy.optimize import minimize
from training_pairs import OUT, PARALLEL, TRAIN_YEARS

from aligner.bitext import Severity
from aligner.checks import CHECKS
from aligner.quality.defect_model import ARTICLE, DEFECTS
from aligner.quality.evaluate import area_under_curve
from aligner.quality.features import FEATURES
from aligner.quality.finding_evidence import (
    ANY,
    DEFECT_OF_CHECK,
    NOT_OF_THE_TRANSLATION,
    OTHER_DEFECT,
    finding_columns,
    finding_name,
    finding_odds,
    finding_of,
)
from aligner.signals.directions import NONE

RIDGE = 8.0
PROFILE_RIDGE = 30.0  # of the difference between the weights of a profile and those of all examples
PAIRWISE = 1.5  # weight of the order of two versions of a sentence, against the likelihood
NARROW = 0.5  # log-odds over which this order is told: the smaller, the more its sign counts and the less how far apart they are
HARD = frozenset((
    "near word", "opposite word", "article word", "few words", "hedge changed", "modal changed", "bound changed", "names exchanged",
    "nouns exchanged", "phrase dropped", "clause dropped", "words kept", "numbers exchanged", "negation changed",
))  # fmt: skip
HARD_WEIGHT = 3.0  # of the order of two versions that differ in little
LITERAL = 10.0  # weight of the preference for one of two right versions; raised until machines are preferred in no more than half
PREFERENCE = -0.08  # mean of the hyperbolic tangent of what machines are ahead in log-odds, from which the preference counts; below
# 0, since machines are told from people less well in lines that were not fitted on
PRIOR = {Severity.ERROR: 1.5, Severity.WARNING: 1.0}  # of the weights of findings, for their defect. Set by hand
LEAST = 6  # findings of a check and severity from which they have a feature of their own
FREE = frozenset(("bias", "shorter", "longer", "length squared", "short text", ARTICLE))
"""Features whose weights may have any sign."""
FALLING = frozenset((
    "coverage spanish", "coverage english", "least coverage", "coverage squared", "matched", "small words spanish", "small words english",
    "least small words", "chrf into english", "chrf into spanish", "least chrf",
))  # fmt: skip
"""Features that speak for a pair: their weights are never above 0. Those of all others are never below."""
UNUSED = frozenset(("match both worst",))
"""A product of two log-odds, which neither rises nor falls with them."""
FLAT = 0.8
"""What the weights are multiplied by in the end: the order of versions makes odds greater than they are. Chosen on errors by the rules of
scripts/bench/quality.py in 2008 and 2010."""
LESS = 0.4
"""By how much (nats) the odds of all defects are lowered in the end: the examples have more errors that are hard to see than texts have.
Chosen as FLAT was, and on altered pairs."""
TEST_PART = 5
ITERATIONS = 250  # of the fit; half as many for the weights of a profile, which start from those of all examples
PROVENANCE = (
    "fitted by scripts/train/quality.py on WMT newstest 2008 and 2010 (free for research), their translations by four engines (outputs in "
    "the Firefox translation models project, MPL-2.0) and by Apertium, and the first lines of OLDI Seed (CC-BY-SA 4.0), TICO-19 (CC0) and "
    "Europarl v7, with synthetic errors; some errors exchange words by WordNet 3.0 and the Multilingual Central Repository 3.0 (CC-BY 3.0)"
)

Array = np.ndarray


@dataclass
class Set:
    """Examples as arrays. `x`: (N, F) standardised; `cls` (N): 1 + defect, 0 for a right one; `weight` (N).

    `better`, `worse` (K): indices of two versions of a sentence, `order_weight` (K). `human`, `machine` (M): of two right versions.
    `extra` (N, D): what errors add to the odds.
    """

    rows: list[Row]
    x: Array
    cls: Array
    weight: Array
    better: Array
    worse: Array
    order_weight: Array
    human: Array
    machine: Array
    extra: Array

    @property
    def kinds(self) -> Array:
        return np.array([row.kind for row in self.rows])


def finding_names(rows: Sequence[Row]) -> list[str]:
    """The features of findings: those that the examples have, and errors and warnings of all checks."""
    counts = Counter(name for row in rows for name in {finding_name(check, severity) for check, severity in row.findings})
    known = {finding_name(check.id, severity) for check in CHECKS for severity in PRIOR}
    return [*ANY.values(), *sorted(known | {name for name, count in counts.items() if count >= LEAST})]


def table(rows: Sequence[Row], findings: Sequence[str], names: Sequence[str]) -> Array:
    """The features of the rows (N, F), by name; 0 for those that the profile of a row does not have."""
    place = {name: k for k, name in enumerate(names)}
    values = np.zeros((len(rows), len(names)))
    for profile, own in FEATURES.items():
        at = [k for k, row in enumerate(rows) if row.profile == profile]
        columns = [(k, place[name]) for k, name in enumerate(own) if name in place]
        if at:
            part = np.stack([rows[k].values for k in at])
            values[np.ix_(at, [to for _, to in columns])] = part[:, [k for k, _ in columns]]
    values[:, place[ARTICLE]] = [row.article for row in rows]
    values[:, [place[name] for name in findings]] = finding_columns([as_findings(row.findings) for row in rows], findings)
    return values


def arranged(rows: list[Row], x: Array) -> Set:
    kinds = np.array([row.kind for row in rows])
    cls = np.array([DEFECT_OF.get(kind, 0) for kind in kinds])
    weight = example_weights(rows)
    clean: dict[tuple[str, str, str, str], int] = {}
    for k, row in enumerate(rows):
        if row.kind == CLEAN:
            clean.setdefault((row.line, row.text, row.profile, row.side), k)
    better, worse = [], []
    for k, row in enumerate(rows):
        match = clean.get((row.line, row.text, row.profile, row.side))
        if row.kind != CLEAN and match is not None:
            better.append(match)
            worse.append(k)
    by_line: defaultdict[tuple[str, str, str], dict[bool, int]] = defaultdict(dict)
    for (line, text, profile, side), k in clean.items():
        by_line[line, profile, side][text == HUMAN] = k
    both = [own for own in by_line.values() if len(own) == 2]
    count = Counter(kinds[worse])
    order_weight = (
        np.array([KIND_ORDER * (HARD_WEIGHT if kinds[k] in HARD else 1.0) / count[kinds[k]] for k in worse])
        * len(rows)
        / max(len(count), 1)
    )
    extra = finding_odds([as_findings(row.findings) for row in rows], DEFECTS)
    return Set(
        rows, x, cls, weight, np.array(better), np.array(worse), order_weight, np.array([own[True] for own in both], dtype=int),
        np.array([own[False] for own in both], dtype=int), extra,
    )  # fmt: skip


KIND_ORDER = 0.5


def example_weights(rows: Sequence[Row]) -> Array:
    """All right ones weigh as much as all wrong ones, by people as much as by engines, and each kind of error as KIND_WEIGHTS says."""
    weight = np.zeros(len(rows))
    for human in (True, False):
        own = [k for k, row in enumerate(rows) if (row.text == HUMAN) == human]
        count = Counter(rows[k].kind for k in own)
        total = sum(KIND_WEIGHTS[kind] for kind in count if kind != CLEAN)
        for k in own:
            kind = rows[k].kind
            weight[k] = 0.5 / count[kind] * (1.0 if kind == CLEAN else KIND_WEIGHTS[kind] / total)
    return weight * len(rows) / max(weight.sum(), 1e-9)


def good_odds(x: Array, weights: Array) -> Array:
    scores = x @ weights.T
    top = scores.max(axis=1)
    return -(top + np.log(np.exp(scores - top[:, None]).sum(axis=1)))


def bounds_of(names: Sequence[str]) -> tuple[Array, Array]:
    """The least and the greatest weight of each feature (F)."""
    least = np.array([-np.inf if name in FREE or name in FALLING else 0.0 for name in names])
    most = np.array([0.0 if name in FALLING or name in UNUSED else np.inf for name in names])
    return least, most


def fit(data: Set, prior: Array, ridge: float, bounds: tuple[Array, Array], literal: float, iterations: int) -> Array:
    """Weights (D, F), drawn towards `prior`. `bounds`: the least and the greatest of each feature (F)."""
    count, rows, x = len(DEFECTS), np.arange(len(data.cls)), data.x.astype(np.float32)

    def loss(flat: Array) -> tuple[float, Array]:
        weights = flat.reshape(count, -1)
        scores = (x @ weights.T.astype(np.float32)).astype(np.float64)
        top = np.maximum(scores.max(axis=1, keepdims=True), 0)
        own = np.exp(scores - top)
        odds = own + data.extra * np.exp(-top)
        total = odds.sum(axis=1, keepdims=True)
        norm = np.exp(-top) + total
        probability = np.concatenate([np.exp(-top) / norm, odds / norm], axis=1)
        value = -float((data.weight * np.log(probability[rows, data.cls] + 1e-300)).sum())
        gradient = own / norm * data.weight[:, None]
        wrong, defect = rows[data.cls > 0], data.cls[data.cls > 0] - 1
        gradient[wrong, defect] -= data.weight[wrong] * own[wrong, defect] / np.maximum(odds[wrong, defect], 1e-300)
        good = -(top[:, 0] + np.log(total[:, 0]))
        by_good = np.zeros(len(rows))
        margin = (good[data.better] - good[data.worse]) / NARROW
        value += PAIRWISE * float((data.order_weight * np.logaddexp(0, -margin)).sum())
        slope = -PAIRWISE / NARROW * data.order_weight / (1 + np.exp(np.clip(margin, -40, 40)))
        by_good += np.bincount(data.better, slope, len(rows)) - np.bincount(data.worse, slope, len(rows))
        if len(data.human):
            gap = np.tanh(good[data.machine] - good[data.human])
            mean = max(float(gap.mean()) - PREFERENCE, 0.0)
            value += literal * len(rows) * mean**2
            slope = 2 * literal * len(rows) * mean * (1 - gap**2) / len(gap)
            by_good += np.bincount(data.machine, slope, len(rows)) - np.bincount(data.human, slope, len(rows))
        gradient -= by_good[:, None] * own / total
        away = weights - prior
        away[:, 0] *= 1e-3
        value += ridge / 2 * float((away**2).sum())
        return value, ((gradient.T.astype(np.float32) @ x).astype(np.float64) + ridge * away).ravel()

    found = minimize(
        loss,
        np.clip(prior, *bounds).ravel(),
        jac=True,
        method="L-BFGS-B",
        bounds=list(zip(*(np.tile(one, count) for one in bounds), strict=True)),
        options={"maxiter": iterations},
    )
    return found.x.reshape(count, -1)


def prior_of(names: Sequence[str]) -> Array:
    """What the weights of findings are drawn towards (D, F): a finding of an error or a warning speaks for the defect of its check."""
    prior = np.zeros((len(DEFECTS), len(names)))
    for k, name in enumerate(names):
        if (finding := finding_of(name)) is not None and finding[1] not in NOT_OF_THE_TRANSLATION:
            prior[DEFECTS.index(DEFECT_OF_CHECK.get(finding[1], OTHER_DEFECT)), k] = PRIOR.get(finding[0], 0.0)
    return prior


def standards(values: Array, findings: Sequence[str]) -> tuple[Array, Array]:
    """Mean and scale of the features (F). The bias and findings, which come last, stay; ARTICLE, before them, is not shifted."""
    mean, scale = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-6)
    mean[len(mean) - len(findings) - 1] = 0.0
    for place in (0, *range(len(mean) - len(findings), len(mean))):
        mean[place], scale[place] = 0.0, 1.0
    return mean, scale


def quality_of(good: Array, extra: Array) -> Array:
    return 1 / (1 + np.exp(-good) + extra.sum(axis=1))


def report(name: str, data: Set, weights: Array) -> None:
    good, kinds = good_odds(data.x, weights), data.kinds
    quality = quality_of(good, data.extra)
    text = np.array([row.text == HUMAN for row in data.rows])
    clean = quality[(kinds == CLEAN) & text]
    auc = {kind: area_under_curve(quality[(kinds == kind) & text], clean) for kind in sorted(set(kinds) - {CLEAN})}
    won = defaultdict(list)
    for a, b in zip(data.better, data.worse, strict=True):
        won[kinds[b]].append(float(quality[a] > quality[b]) + 0.5 * float(quality[a] == quality[b]))
    print(f"{name}: AUC of human texts / order of two versions")
    print("  " + ", ".join(f"{kind} {value:.3f}/{np.mean(won[kind]):.3f}" for kind, value in auc.items()))
    print(f"  mean AUC {np.mean(list(auc.values())):.4f}, order {np.mean([np.mean(own) for own in won.values()]):.4f}")
    weight = equal_weights(kinds)
    bins = np.minimum((quality * 10).astype(int), 9)
    gaps = [abs(float((weight * (quality - (kinds == CLEAN)))[bins == b].sum())) for b in range(10)]
    own = equal_weights(kinds[text])
    gaps_human = [abs(float((own * (quality[text] - (kinds[text] == CLEAN)))[bins[text] == b].sum())) for b in range(10)]
    preferred = np.mean(quality[data.machine] > quality[data.human]) if len(data.human) else float("nan")
    machine = quality[(kinds == CLEAN) & ~text]
    print(f"  ECE {sum(gaps) / weight.sum():.4f}, of human texts {sum(gaps_human) / own.sum():.4f}; machine preferred {preferred:.3f}")
    print(f"  median of right ones: human {np.median(clean):.3f}, machine {np.median(machine) if len(machine) else 0:.3f}", flush=True)


def calibrated(data: Set, weights: Array) -> Array:
    """The weights with the scale and the biases at which the qualities are probabilities."""
    shifted = FLAT * weights
    shifted[:, 0] -= shift_of(good_odds(data.x, shifted), data.kinds, data.extra.sum(axis=1)) + LESS
    return shifted


def fit_profiles(train: list[Row], test: list[Row], literal: float = LITERAL, iterations: int = ITERATIONS) -> dict[str, object]:
    findings = finding_names(train)
    common = (*FEATURES[NONE], ARTICLE, *findings)
    values = table(train, findings, common)
    mean, scale = standards(values, findings)
    first = arranged(train, (values - mean) / scale)
    base = fit(first, prior_of(common), RIDGE, bounds_of(common), literal, iterations)
    report("all profiles, fitted", first, base)
    if test:
        report("all profiles, other lines", arranged(test, (table(test, findings, common) - mean) / scale), calibrated(first, base))
    profiles: dict[str, object] = {}
    for profile, own_names in FEATURES.items():
        names = (*own_names, ARTICLE, *findings)
        rows = [row for row in train if row.profile == profile]
        values = table(rows, findings, names)
        own_mean, own_scale = standards(values, findings)
        prior = np.zeros((len(DEFECTS), len(names)))
        for k, name in enumerate(names):
            if name in common:
                at = common.index(name)
                own_mean[k], own_scale[k], prior[:, k] = mean[at], scale[at], base[:, at]
        data = arranged(rows, (values - own_mean) / own_scale)
        weights = fit(data, prior, PROFILE_RIDGE, bounds_of(names), literal, iterations // 2)
        weights = calibrated(data, weights)
        held = [row for row in test if row.profile == profile]
        if held:
            report(f"{profile}, other lines", arranged(held, (table(held, findings, names) - own_mean) / own_scale), weights)
        typical = values[[row.kind == CLEAN for row in rows]].mean(axis=0)
        profiles[profile] = {
            "features": {
                name: [round(float(x), 5) for x in row]
                for name, row in zip(names, np.stack([own_mean, own_scale, typical], axis=1), strict=True)
            },
            "weights": {
                defect: {name: round(float(weight), 4) for name, weight in zip(names, row, strict=True)}
                for defect, row in zip(DEFECTS, weights, strict=True)
            },
        }
    return {
        "provenance": PROVENANCE,
        "columns of features": ["mean", "scale", "mean of good pairs"],
        "findings": findings,
        "profiles": profiles,
    }


def is_test(row: Row) -> bool:
    """A block of lines in five: lines of a document stay together."""
    _, number = row.line.split(":")
    return (int(number) // 12) % TEST_PART == 0


def all_rows(args: argparse.Namespace) -> list[Row]:
    lines = [newstest_lines(args.data, year) for year in TRAIN_YEARS]
    lines += [other_lines(args.data, name, most) for name, most in PARALLEL.items()]
    return [row for own in lines for row in build(own, args.data, args.cache, args.version, workers=args.workers, every=args.every)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path, default=Path("build/quality"), help="folder for features and translations")
    parser.add_argument(
        "--version", default="1", help="name of the features in the cache: give another one when features or checks changed"
    )
    parser.add_argument("--every", type=int, default=1, help="use one chunk of lines in so many")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--iterations", type=int, default=ITERATIONS)
    parser.add_argument("--write", action="store_true", help="fit on all lines and write the weights")
    args = parser.parse_args()
    rows = all_rows(args)
    print(f"{len(rows):,} examples, {sum(row.kind == CLEAN for row in rows):,} right", flush=True)
    if not args.write:
        fit_profiles([row for row in rows if not is_test(row)], [row for row in rows if is_test(row)], iterations=args.iterations)
    else:
        content = fit_profiles(rows, [], iterations=args.iterations)
        path = OUT / "quality/data/quality.json"
        path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        print(f"{path}: written", flush=True)


if __name__ == "__main__":
    main()
