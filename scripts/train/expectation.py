#!/usr/bin/env python3
"""Train the network of `aligner.signals.words.expectation`. It needs PyTorch (`pip install torch`); nothing else here does.

    scripts/train/expectation.py [DATA] [--minutes 40] [--rate 0.002] [--state FILE]

The network is trained on the parallel sets, without their first lines, which other models are fitted on. It learns to tell every word of
a text from words drawn by their frequency, given the words beside it (some of them replaced) and the other text. With --state, its
weights are kept in FILE, and training goes on from there. It uses one thread; the loss per word falls from 6 to under 2 within an hour.
Run scripts/train/wording.py and scripts/train/quality.py after it.
"""

from __future__ import annotations

import argparse
import math
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import pad, softplus
from training_pairs import HELD_OUT, OUT, parallel

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import WORD
from aligner.signals.words.expectation import ENDING, GAP_OFFSETS, GAPS, SENTENCE, SPECIAL, WORD_OFFSETS, gap_of, word_index

SETS = {
    "oldi-seed": (10**9, 3), "global-voices": (10**9, 3), "europarl": (10**9, 1), "tico19": (10**9, 3), "tatoeba": (10**9, 1),
    "debian-webwml": (10**9, 1), "msdocs-human": (60_000, 1), "python-docs": (10_000, 1),
}  # fmt: skip
"""Maximum number of lines of each set, and the weight of a line."""
WORDS, ENDINGS = 10_000, 250  # size of the vocabulary
MAX_WORDS = 80  # of a text; what follows is left out
SIZE = 64  # numbers of a vector (d), and hidden units (H)
DRAWN, PER_WORD = 256, 8.0  # random words of a step; how many of them a word is compared with, by weight
REPLACED = (0.0, 0.12, 0.25)  # share of the words of a text that are replaced, one of these for each text
OTHER_REPLACED = 0.3  # share of the steps in which words of the other text are replaced as well
BATCH = 1200  # words of a step, about
RATE = 2e-3  # of learning, at the start
UNIT = 0.4  # standard deviations: the unit in which vectors are stored as whole numbers


@dataclass
class Texts:
    """The texts of a language, as one list of tokens.

    `names`: the vocabulary. `words`, `gaps` (tokens): index of each token, and kind of the gap before it. `starts` (texts + 1): first
    token of each text. `frequent` (vocabulary): relative frequencies.
    """

    names: list[str]
    words: np.ndarray
    gaps: np.ndarray
    starts: np.ndarray
    frequent: np.ndarray

    @property
    def sizes(self) -> np.ndarray:
        return np.diff(self.starts)

    @property
    def none(self) -> int:
        return len(self.names)

    def padded(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        width = int(self.sizes[rows].max())
        words, gaps = np.full((len(rows), width), self.none), np.full((len(rows), width), SENTENCE)
        for k, row in enumerate(rows):
            part = slice(self.starts[row], self.starts[row + 1])
            words[k, : self.sizes[row]], gaps[k, : self.sizes[row]] = self.words[part], self.gaps[part]
        return words, gaps

    def replaced(self, words: np.ndarray, random: np.random.Generator) -> np.ndarray:
        rate = random.choice(REPLACED, size=(len(words), 1))
        chosen = (random.random(words.shape) < rate) & (words != self.none)
        changed = words.copy()
        changed[chosen] = self.drawn(int(chosen.sum()), random)
        return changed

    def drawn(self, count: int, random: np.random.Generator) -> np.ndarray:
        return np.minimum(np.searchsorted(np.cumsum(self.frequent), random.random(count)), self.none - 1)


def names_of(counts: Counter[str]) -> list[str]:
    words = [word for word, _ in counts.most_common(WORDS)]
    known, endings = set(words), Counter[str]()
    for word, count in counts.items():
        if word not in known:
            endings[f"-{word[-ENDING:]}"] += count
    return [*words, *(ending for ending, _ in endings.most_common(ENDINGS)), *SPECIAL]


def read(data: Path) -> tuple[dict[Language, Texts], np.ndarray]:
    """The texts of both languages, and the weight of each pair."""
    pairs = [
        (pair, weight) for name, (most, weight) in SETS.items() for pair in parallel(data, name, 0 if name == "tatoeba" else HELD_OUT, most)
    ]
    weights = np.array([weight for _, weight in pairs])
    found = {}
    for column, language in enumerate(Language):
        counts = Counter[str]()
        for pair, weight in pairs:
            for word in WORD.findall(pair[column]):
                if not word[0].isdigit():
                    counts[word.lower()] += weight
        names = names_of(counts)
        numbers = {name: number for number, name in enumerate(names)}
        words, gaps, starts = [], [], [0]
        for pair, _ in pairs:
            end = -1
            for match in islice(WORD.finditer(pair[column]), MAX_WORDS):
                gaps.append(SENTENCE if end < 0 else gap_of(pair[column][end : match.start()]))
                words.append(word_index(match[0], gaps[-1] == SENTENCE, numbers))
                end = match.end()
            starts.append(len(words))
        found[language] = Texts(names, np.array(words), np.array(gaps), np.array(starts), np.zeros(0))
        frequent = np.bincount(words, np.repeat(weights, found[language].sizes), minlength=len(names))
        found[language].frequent = frequent / frequent.sum()
        print(f"{language}: {len(words):,} words", flush=True)
    return found, weights


class Network(nn.Module):
    """The network for the words of a language, as in `signals.words.expectation`; `k`, `u`, `t` are for the words of the other text."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.c, self.o, self.bias = (nn.Embedding(words + 1, size) for size in (SIZE, SIZE, 1))
        for table, spread in ((self.c, 0.1), (self.o, 0.1), (self.bias, 0.0)):
            nn.init.normal_(table.weight, 0, spread)
        self.w = nn.Parameter(torch.randn(len(WORD_OFFSETS), SIZE, SIZE) * 0.6 / math.sqrt(SIZE))
        self.g = nn.Parameter(torch.zeros(len(GAP_OFFSETS), GAPS, SIZE))
        self.hidden = nn.Parameter(torch.zeros(SIZE))
        self.z, self.q = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE)
        self.k, self.u, self.t = (nn.Linear(SIZE, SIZE, bias=False) for _ in range(3))
        self.far, self.least = nn.Parameter(torch.tensor(5.0)), nn.Parameter(torch.tensor(0.0))

    def forward(self, other: Network, x: Tensor, gaps: Tensor, y: Tensor, right: Tensor, drawn: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of the right words (B, n), and of the random words in their places (B, n, DRAWN)."""
        none, vectors = self.c.num_embeddings - 1, other.c(y)
        there = y != other.c.num_embeddings - 1
        hidden = self.hidden
        for place, matrix in zip(WORD_OFFSETS, self.w, strict=True):
            hidden = hidden + self.c(moved(x, place, none)) @ matrix
        for place, table in zip(GAP_OFFSETS, self.g, strict=True):
            hidden = hidden + table[moved(gaps, place, SENTENCE)]
        hidden = torch.relu(hidden)
        distance = (places(x != none)[:, :, None] - places(there)[:, None, :]).abs()
        attention = self.q(hidden) @ self.k(vectors).transpose(1, 2) / math.sqrt(SIZE) - self.far.abs() * distance
        attention = attention.masked_fill(~there[:, None, :], -1e4).softmax(2)
        wanted, transformed = self.z(hidden) + attention @ self.u(vectors), self.t(vectors)
        own = (self.o(right) * wanted).sum(2) + self.bias(right)[..., 0] + self.among(self.c(right) @ transformed.transpose(1, 2), there)
        among = self.among(torch.einsum("kd,bmd->bkm", self.c(drawn), transformed), there)
        return own, wanted @ self.o(drawn).T + self.bias(drawn)[:, 0] + among[:, None, :]

    def among(self, fit: Tensor, there: Tensor) -> Tensor:
        mean = fit.masked_fill(~there[:, None, :], -1e4).logsumexp(2) - there.sum(1, keepdim=True).float().log()
        return torch.logaddexp(mean, self.least)


def moved(values: Tensor, place: int, beyond: int) -> Tensor:
    return pad(values[:, :place], (-place, 0), value=beyond) if place < 0 else pad(values[:, place:], (0, place), value=beyond)


def places(present: Tensor) -> Tensor:
    return (torch.arange(present.shape[1]) + 0.5) / present.sum(1, keepdim=True)


def steps(texts: dict[Language, Texts], weights: np.ndarray, random: np.random.Generator) -> Iterator[np.ndarray]:
    """Indices of pairs of similar length, without end."""
    size = sum(texts[language].sizes for language in Language)
    usable = np.flatnonzero(np.all([texts[language].sizes >= 2 for language in Language], axis=0))
    while True:
        order = np.repeat(usable, weights[usable])
        random.shuffle(order)
        groups = []
        for start in range(0, len(order), 4096):
            part = order[start : start + 4096]
            part = part[np.argsort(size[part], kind="stable")]
            at = 0
            while at < len(part):
                count = int(np.clip(2 * BATCH // max(size[part[min(at + 47, len(part) - 1)]], 8), 16, 160))
                groups.append(part[at : at + count])
                at += count
        yield from (groups[k] for k in random.permutation(len(groups)))


def loss_of(networks: nn.ModuleDict, texts: dict[Language, Texts], rows: np.ndarray, random: np.random.Generator) -> Tensor:
    read_in = {language: texts[language].padded(rows) for language in Language}
    total, shift = torch.zeros(()), math.log(PER_WORD)
    for own in (Language.ENGLISH, Language.SPANISH):
        other = own.other
        (x, gaps), (y, _) = read_in[own], read_in[other]
        changed = texts[other].replaced(y, random) if random.random() < OTHER_REPLACED else y
        given = [torch.from_numpy(part) for part in (texts[own].replaced(x, random), gaps, changed, x, texts[own].drawn(DRAWN, random))]
        right, drawn = networks[own](networks[other], *given)
        loss = softplus(shift - right) + PER_WORD * softplus(drawn - shift).mean(2)
        present = torch.from_numpy(x != texts[own].none)
        total = total + (loss * present).sum() / present.sum()
    return total


def learn(networks: nn.ModuleDict, texts: dict[Language, Texts], weights: np.ndarray, minutes: float, rate: float) -> None:
    random, start, mean = np.random.default_rng(1), time.monotonic(), 0.0
    optimizer = torch.optim.Adam(networks.parameters())
    for number, rows in enumerate(steps(texts, weights, random)):
        done = (time.monotonic() - start) / (60 * minutes)
        if done >= 1:
            return
        for group in optimizer.param_groups:
            group["lr"] = rate * max(1 - done, 0.02)
        loss = loss_of(networks, texts, rows, random)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        mean = loss.item() if number == 0 else 0.995 * mean + 0.005 * loss.item()
        if number % 500 == 499:
            print(f"{number + 1} steps, {done:.0%} of the time: loss {mean:.3f}", flush=True)


def packed(networks: nn.ModuleDict, texts: dict[Language, Texts]) -> dict[str, np.ndarray]:
    """The arrays to store: vectors as whole numbers, a unit for each of their positions; `k`, `u`, `t` with the language of their words."""
    content: dict[str, np.ndarray] = {}
    for language in Language:
        other = language.other
        own = {name: value.numpy() for name, value in networks[language].state_dict().items()}
        transforms = {name: value.numpy() for name, value in networks[other].state_dict().items()}
        parts = {"words": np.frombuffer("\n".join(texts[language].names).encode(), np.uint8)}
        for name in ("c", "o"):
            vectors = own[f"{name}.weight"]
            unit = (vectors.std(axis=0) * UNIT).astype(np.float32)
            parts[name], parts[f"{name} unit"] = np.clip(np.rint(vectors / unit), -127, 127).astype(np.int8), unit
        parts["bias"] = own["bias.weight"][:, 0].astype(np.float16)
        parts |= {name: own[name].astype(np.float16) for name in ("w", "g", "hidden")}
        parts |= {name: own[f"{name}.weight"].T.astype(np.float16) for name in ("z", "q")}
        parts |= {f"{name}_bias": own[f"{name}.bias"].astype(np.float16) for name in ("z", "q")}
        parts |= {name: transforms[f"{name}.weight"].T.astype(np.float16) for name in ("k", "u", "t")}
        parts |= {"far": np.abs(own["far"]).astype(np.float32), "least": own["least"].astype(np.float32)}
        content |= {f"{language.value} {name}": part for name, part in parts.items()}
    return content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, at the start (default %(default)s)")
    parser.add_argument("--state", type=Path, help="file for the weights, to go on from")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    texts, weights = read(options.data)
    networks = nn.ModuleDict({language: Network(texts[language].none) for language in Language})
    if options.state is not None and options.state.exists():
        networks.load_state_dict(torch.load(options.state, weights_only=True))
    learn(networks, texts, weights, options.minutes, options.rate)
    if options.state is not None:
        torch.save(networks.state_dict(), options.state)
    np.savez(OUT / "signals/data/expectation.npz", allow_pickle=False, **packed(networks, texts))
    print(f"{OUT / 'expectation.npz'}: written", flush=True)


if __name__ == "__main__":
    main()
