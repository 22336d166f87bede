"""A network with one hidden layer (hyperbolic tangent) that gives log-odds, as scripts/train/network.py fits and stores it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Network", "read_network"]

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Network:
    """`mean`, `scale` (features): the features are shifted and divided by them. `hidden` (features, units), `hidden_bias` (units), `out`
    (units), `out_bias`: the weights. `most`: standardised features are cut at -most and most.
    """

    mean: Floats
    scale: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: float
    most: float | None = None

    def odds(self, features: Floats) -> Floats:
        """Log-odds (nats) of rows (rows), from their features (rows, features)."""
        inputs = (features - self.mean) / self.scale
        if self.most is not None:
            inputs = np.clip(inputs, -self.most, self.most)
        return np.asarray(np.tanh(inputs @ self.hidden + self.hidden_bias) @ self.out + self.out_bias, np.float32)


def read_network(content: Mapping[str, Any], names: Sequence[str], most: float | None = None) -> Network:
    """A network as it is stored. `names`: of its features, in order."""
    rows = [content["features"][name] for name in names]
    mean, scale, hidden = (np.array([row[key] for row in rows], np.float32) for key in ("mean", "scale", "hidden"))
    bias, out = (np.array(content[key], np.float32) for key in ("hidden bias", "out"))
    return Network(mean, scale, hidden, bias, out, float(content["out bias"]), most)
