"""A network with one hidden layer that tells wrong words from right ones, for unmatched_words.py and replaced_words.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = ["Plan", "fit_network", "short", "stored_network"]


@dataclass(frozen=True)
class Plan:
    """How a network is fitted. `units`: hidden ones; `rounds`: passes over all rows; `batch`: rows of a step; `decay`: of the weights;
    `rate`: the first one of Adam (Kingma and Ba 2015), which falls to 1e-4.
    """

    units: int
    rounds: int
    batch: int
    decay: float
    rate: float


def fit_network(inputs: np.ndarray, wrong: np.ndarray, plan: Plan) -> list[np.ndarray]:
    """Weights and biases of the hidden layer, then of the output. `inputs`: standardised, (rows, features); `wrong`: 0 or 1 a row."""
    random = np.random.default_rng(0)
    count, width = inputs.shape
    weights = [
        (random.normal(size=(width, plan.units)) / np.sqrt(width)).astype(np.float32),
        np.zeros(plan.units, np.float32),
        (random.normal(size=plan.units) / np.sqrt(plan.units)).astype(np.float32),
        np.array([np.log(wrong.mean() / (1 - wrong.mean()))], np.float32),
    ]
    first, second, step = [np.zeros_like(one) for one in weights], [np.zeros_like(one) for one in weights], 0
    for number in range(plan.rounds):
        order, rate = random.permutation(count), plan.rate * (1 - number / plan.rounds) + 1e-4
        for start in range(0, count, plan.batch):
            chosen = order[start : start + plan.batch]
            step += 1
            for k, gradient in enumerate(_gradients(inputs[chosen], wrong[chosen], weights, plan.decay)):
                first[k] = 0.9 * first[k] + 0.1 * gradient
                second[k] = 0.999 * second[k] + 0.001 * gradient**2
                moved = rate * (first[k] / (1 - 0.9**step)) / (np.sqrt(second[k] / (1 - 0.999**step)) + 1e-8)
                weights[k] = (weights[k] - moved).astype(np.float32)
    return weights


def stored_network(names: Sequence[str], mean: np.ndarray, scale: np.ndarray, weights: Sequence[np.ndarray]) -> dict[str, Any]:
    """A network as it is written. `names`, `mean`, `scale`: of the features; `weights`: as `fit_network` gives them."""
    rows = zip(names, mean, scale, weights[0], strict=True)
    return {
        "features": {name: {"mean": short(m), "scale": short(s), "hidden": [short(one) for one in own]} for name, m, s, own in rows},
        "hidden bias": [short(one) for one in weights[1]],
        "out": [short(one) for one in weights[2]],
        "out bias": short(weights[3][0]),
    }


def short(value: float) -> float:
    """A number with four digits, as files of weights have it."""
    return float(f"{float(value):.4g}")


def _gradients(rows: np.ndarray, wrong: np.ndarray, weights: list[np.ndarray], decay: float) -> list[np.ndarray]:
    """Of the cross-entropy, by weight."""
    units = np.tanh(rows @ weights[0] + weights[1])
    change = (1 / (1 + np.exp(-(units @ weights[2] + weights[3][0]))) - wrong) / len(wrong)
    back = np.outer(change, weights[2]) * (1 - units * units)
    return [rows.T @ back + decay * weights[0], back.sum(axis=0), units.T @ change + decay * weights[2], change.sum()[None]]
