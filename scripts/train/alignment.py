#!/usr/bin/env python3
"""Fit the weights of the alignment model.

    scripts/train/alignment.py [DATA] [--profile NAME ...] [--out FILE]

Articles with known alignments are made from parallel sentences (DATA/newstest of 2008 and 2010, and the first lines of other sets of
DATA/parallel, which the lexicon has not seen) by scripts/bench/perturbation.py. newstest of 2009 and 2011 is never read. The weights of
each profile maximise the likelihood of the alignments, with a small quadratic penalty: first those of a linear model on some of the
articles, which leaves out hopeless links, then all of them. Translations are of the source in a third of the articles, of the target in
another (for other languages of the source, too), and of both in the last. For the profile for other languages words are dropped from
them, from none to half in an article, and not the same share of every sentence; less is left out of half of the articles; and the
hand-made alignment of the development document of Text+Berg (German and French, DATA/textberg) is added. The constants RUNS were
chosen by that document and by news taken as another language. The weights of links that are shipped for other languages are those of an
earlier state of this script (commit 9abaef1): what it makes now is a little better for news and a little worse for that document
(docs/benchmarks.md).

Profiles with embeddings add to the scores of the others, which are fitted for this on the other half of the texts (`--bases`; those with
translations are not, as they have seen many more articles than they have numbers). They are also fitted on articles of which words of the
target are lost or replaced and names are spelt in another way, as in free translations, and `surface+embeddings` on news in other pairs of
languages and on the development document of Text+Berg without its translations. The shipped ones of `surface+embeddings` and
`mt+embeddings` are those of an earlier state (commit 5c58eb4; zero for names), with 40 steps more (`--go-on --steps 40`); for the former
the mean of both is taken (`--mean`). Both are zero for what a segment alone accounts for (own_words.py). Free texts leave out less than
news does; NULL_BONUS puts that right for `lexicon+embeddings`.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
from perturbation import (
    EASY,
    FITTED,
    HARD,
    OTHER,
    Article,
    Perturber,
    Rates,
    calm_rates,
    drawn_rates,
    engine_lines,
    freed,
    news_lines,
    other_lines,
    short_lines,
)

from aligner.alignment.align import align_parts
from aligner.alignment.batches import Batch
from aligner.alignment.blocks import Block
from aligner.alignment.calibration import confidence, log_odds
from aligner.alignment.documents import document_measures
from aligner.alignment.features import GROUPS, Grid, Shared, valid_links
from aligner.alignment.gathering import length_ratios
from aligner.alignment.gold import read_alignment
from aligner.alignment.lattices import grids
from aligner.alignment.link_model import EMBEDDED, PROFILES, Weights, all_features, score, stacked
from aligner.alignment.requests import Request
from aligner.alignment.search import LINK_TYPES, posteriors
from aligner.embeddings.encoder import Encoder
from aligner.embeddings.universal import UniversalSentenceEncoder
from aligner.lexicon.lexicon import Lexicon
from aligner.translation.apertium import Apertium

NEWS_YEARS = ("08", "10")
PENALTY, EMBEDDED_PENALTY = 0.3, 1.0
"""Weight of the squares of the numbers; with embeddings chosen on one of the two years (docs/benchmarks.md)."""
LEAST_PROBABILITY = 1e-7
"""Links that the linear model thinks less likely are left out."""
LINEAR_STEPS = 60
STEPS = {"surface": 150, "lexicon": 150, "mt": 350, "mt, other languages": 120, "mt+lexicon": 350}
"""Steps of the search for the best weights. Articles left out were still becoming likelier at 150; more take long."""
LINEAR_SHARE = 10
"""The linear model is fitted on every so many-th article; of these, no link is left out later, either."""
DIRECTIONS = ("both", "source", "target")
OTHER_DIRECTIONS = ("both", "source", "source")
"""Which sides have a translation, article by article; for other languages as in Text+Berg."""
TEXTBERG_WEIGHT = {f"surface{EMBEDDED}": 3.0}
USUAL_TEXTBERG_WEIGHT = 1.5
MOST_DROPPED = 0.5
EVEN_ARTICLES = 0.3
"""Share of articles of which all sentences are worsened alike; in the others, some are lost and some kept: those translated freely."""
OTHER_LANGUAGES = "mt, other languages"
RUNS = {
    OTHER_LANGUAGES: np.array([0.06, 1.0, 1.3]),
    f"surface{EMBEDDED}": np.array([0.06, 2.0, 1.3]),
    f"lexicon{EMBEDDED}": np.array([0.06, 3.0, 1.3]),
    f"mt{EMBEDDED}": np.array([0.06, 2.0, 1.3]),
}
"""Weights.runs of profiles, chosen on development sets (docs/benchmarks.md)."""
NULL_BONUS = {f"lexicon{EMBEDDED}": 0.75}
"""Added to the fitted biases of nulls, chosen on newsbench 2008 and 2010 (docs/benchmarks.md)."""
LEAST_NULL = {f"lexicon{EMBEDDED}": 0.40}
"""Weights.least_null of profiles, chosen on newsbench 2008 and 2010 (docs/benchmarks.md)."""
PARTS = ("links", "documents", "calibration")
CALIBRATED_PROFILES = (f"surface{EMBEDDED}", f"mt{EMBEDDED}")
ENGINES = ("bergamot-tiny", "bergamot-base-memory", "google", "microsoft")
CALIBRATED = 200
"""Articles that calibrate posteriors, besides the document of Text+Berg."""
BY_HAND = 0.5
"""Weight of this document beside all those articles."""
LONGEST_MADE = 300
"""Segments of a side that no article made of sentences has."""
DOCUMENTS = 330
"""Articles that decide, with embeddings, what is a translation at all."""
PARTIAL, SHUFFLED = 4, 15
"""Segments from which a part of a translation counts as one, and a translation in another order as none."""
SEED = "alignment-2"


Bases = list[dict[str, Weights]]
Known = tuple[Article, Request]
"""An article and what is given of it."""


def known_articles(data: Path, years: tuple[str, ...], profile: str, lexicon: Lexicon | None, encoder: Encoder | None) -> list[Known]:
    """All articles that a profile is fitted on."""
    plain = profile.removesuffix(EMBEDDED)
    made: list[Known] = []

    half = [0]

    def add(article: Article, languages: tuple[str, str], one: list[str] | None = None, other: list[str] | None = None) -> None:
        article.half = half[0]
        request = Request(
            *(article.source, article.target, one, other, lexicon),
            source_language=languages[0], target_language=languages[1], encoder=encoder, embed_all=encoder is not None,
        )  # fmt: skip
        made.append((article, request))

    for half[0], year in enumerate(years):
        if plain in ("mt", "mt+lexicon", OTHER_LANGUAGES):
            translated_news(data, year, plain, add, with_embeddings=encoder is not None)
            continue
        passes = (
            (drawn_rates, drawn_rates)
            if encoder is None
            else (HARD,)
            if plain == "surface"
            else (drawn_rates, HARD, EASY, drawn_rates, HARD)
        )
        for turn, rates in enumerate(passes):
            seed = f"{SEED}-{year}-{turn}"
            for article in Perturber(*news_lines(data, year), random.Random(seed), rates).articles():
                add(article, ("es", "en"))
        if encoder is not None:
            draw = random.Random(f"{SEED}-{year}-free")
            for article in Perturber(*news_lines(data, year), draw, calm_rates).articles()[::2]:
                add(freed(article, draw), ("es", "en"))
        if profile == f"surface{EMBEDDED}":
            for pair in (("fr", "en"), ("de", "en"), ("es", "fr"), ("de", "fr")):
                draw = random.Random(f"{SEED}-{year}-{pair}")
                for article in Perturber(*news_lines(data, year, pair), draw).articles()[::2]:
                    add(article if draw.random() < 0.8 else freed(article, draw), pair)
    if plain in ("mt", "mt+lexicon", OTHER_LANGUAGES):
        return made
    for number, name in enumerate(OTHER):
        half[0] = number % 2
        draw = random.Random(f"{SEED}-{name}")
        calm = encoder is not None and number % 4 > 1
        for article in Perturber(*other_lines(data, name, FITTED), draw, calm_rates if calm else drawn_rates).articles():
            add(freed(article, draw) if calm else article, ("es", "en"))
    if encoder is not None:
        draw = random.Random(f"{SEED}-short")
        for article in Perturber(*short_lines(data, 1500, draw), draw, calm_rates).articles():
            add(freed(article, draw), ("es", "en"))
    return made


def translated_news(data: Path, year: str, plain: str, add: Callable[..., None], *, with_embeddings: bool) -> None:
    """Articles of a year with translations by one engine after the other; with embeddings two in three of them are enough."""
    for turn, engine in enumerate(ENGINES if with_embeddings else ("apertium", *ENGINES)):
        source, target = news_lines(data, year)
        lines = apertium_lines(source, target) if engine == "apertium" else engine_lines(data, year, engine)
        seed = f"{SEED}-{year}-{turn}"
        if with_embeddings:
            rates: Rates | Callable[[random.Random], Rates] = (drawn_rates, calm_rates, HARD, drawn_rates)[turn]
        else:
            rates = calm_rates if turn % 2 and plain != "mt+lexicon" else drawn_rates
        articles = Perturber(source, target, random.Random(seed), rates).articles()
        # The same disturbances of the translations.
        machine = Perturber(*lines, random.Random(seed), rates).articles()
        draw = random.Random(f"{seed}-free")
        for number, (article, own) in enumerate(zip(articles, machine, strict=True)):
            if (len(own.source), len(own.target)) != (len(article.source), len(article.target)):
                continue
            if with_embeddings and number % 3 == 2 and rates is not HARD:
                continue
            is_other = plain == OTHER_LANGUAGES or (plain == "mt" and number % 2 == 1)
            sides = (OTHER_DIRECTIONS if is_other else DIRECTIONS)[(number // 2 if with_embeddings else number) % 3]
            one, other = own.source if sides != "target" else None, own.target if sides != "source" else None
            if is_other:
                one, other = (None if texts is None else worse(texts, number) for texts in (one, other))
            # The languages decide how words are compared.
            add(freed(article, draw) if rates is calm_rates else article, ("de", "fr") if is_other else ("es", "en"), one, other)


def apertium_lines(source: list[str], target: list[str]) -> tuple[list[str], list[str]]:
    engine = Apertium()
    to_english, to_spanish = engine.translate(source, "es", "en"), engine.translate(target, "en", "es")
    return [one.text or "." for one in to_english], [one.text or "." for one in to_spanish]


def worse(translations: list[str], number: int) -> list[str]:
    """Translations without some of their words; how many differs from article to article, and mostly from sentence to sentence."""
    draw = random.Random(f"{SEED}-worse-{number}")
    share = draw.uniform(0, MOST_DROPPED)
    even, narrow = draw.random() < EVEN_ARTICLES, draw.choice((2.0, 4.0, 10.0))
    worsened = []
    for text in translations:
        own = share if even else draw.betavariate(narrow * share + 0.05, narrow * (1 - share) + 0.05)
        worsened.append(" ".join(word for word in text.split() if draw.random() >= own))
    return worsened


@dataclass
class Example:
    """The possible links of a grid: per type their features (features, links) and places in a flattened grid; which are right."""

    tables: list[np.ndarray]
    places: list[np.ndarray]
    right: list[np.ndarray]
    shape: tuple[int, int, int, int]
    sizes: list[tuple[int, int]]
    weight: float = 1.0


def examples(known: list[Known], base: Weights | None, weights: Weights | None) -> list[Example]:
    """Examples of the articles; with weights, without the links that they think hopeless. `base`: of the profile without embeddings."""
    made = []
    crossed = 0
    for first, last in batches([request for _, request in known]):
        articles, requests = zip(*known[first:last], strict=True)
        batch = Batch.of(requests)
        own: list[list[Block]] = [[] for _ in requests]
        for owner, block in zip(batch.owners.tolist(), batch.blocks, strict=True):
            own[owner].append(block)
        starts = np.cumsum([(0, 0), *((len(a.source), len(a.target)) for a in articles)], axis=0).tolist()
        blocks, links = [], []
        for number, (article, own_blocks, start) in enumerate(zip(articles, own, starts, strict=False)):
            for block, right in right_blocks(own_blocks, article, *start):
                crossed += block is None
                if block is not None:
                    blocks.append((number, block, False))
                    links.append(right)
        batch = Batch(requests, batch.evidence, length_ratios(requests, batch.evidence), blocks)
        again = None
        if base is not None:
            chosen = [0 not in block.size for block in batch.blocks]
            again = batch.again(batch.align(base), requests[0].encoder, base, chosen)
        for members, grid in grids(batch.evidence, batch.blocks, batch.ratios, again):
            made.append(example(grid, [links[k] for k in members], weights, base))
    if crossed:
        print(f"{crossed} cuts through links", flush=True)
    return made


def batches(requests: list[Request], most: int = 60) -> list[tuple[int, int]]:
    """Neighbouring requests with the same kinds of evidence."""
    cuts = [0]
    for k in range(1, len(requests)):
        if requests[k].kind() != requests[k - 1].kind() or k - cuts[-1] >= most:
            cuts.append(k)
    return list(zip(cuts, [*cuts[1:], len(requests)], strict=True))


def right_blocks(blocks: list[Block], article: Article, row: int, column: int):
    """Blocks with their links; where a cut goes through a link, both blocks become one, and a None is given."""
    nodes, i, j = [], row, column
    for a, b in article.links:
        i, j = i + a, j + b
        nodes.append((i, j))
    known, at, start = set(nodes), 0, None
    for block in blocks:
        start = start or (block.source[0], block.target[0])
        end = (block.source[1], block.target[1])
        if end not in known:
            yield None, []
            continue
        stop = nodes.index(end, at) + 1
        yield Block((start[0], end[0]), (start[1], end[1])), article.links[at:stop]
        at, start = stop, end


def example(grid: Grid, links: list[list[tuple[int, int]]], weights: Weights | None, base: Weights | None) -> Example:
    n, m, lattices = grid.target_matched.shape
    shape = (len(LINK_TYPES), n + 1, m + 1, lattices)
    right = np.zeros(shape, dtype=bool)
    for k, own in enumerate(links):
        i = j = 0
        for a, b in own:
            i, j = i + a, j + b
            right[LINK_TYPES.index((a, b)), i, j, k] = True
    valid = valid_links(grid)
    tables, masks = [], []
    for (a, b), features in zip(LINK_TYPES, all_features(Shared(grid), base), strict=True):
        mask = np.zeros(shape[1:], dtype=bool)
        if features:
            mask[a:, b:] = valid[a:, b:]
            tables.append(stacked(features, valid[a:, b:].shape)[:, valid[a:, b:].ravel()])
        else:
            tables.append(np.zeros((0, 0)))
        masks.append(mask)
    if weights is not None:
        scores = np.full(shape, -np.inf)
        for number, (table, mask) in enumerate(zip(tables, masks, strict=True)):
            if table.size:
                scores[number][mask] = score(table, number, weights)
        probability, _ = posteriors(scores, grid.sizes)
        for number, mask in enumerate(masks):
            keep = (probability[number] >= LEAST_PROBABILITY) | right[number]
            if tables[number].size:
                tables[number] = tables[number][:, keep[mask]]
            masks[number] = mask & keep
    places = [np.flatnonzero(mask) for mask in masks]
    tables = [table.astype(np.float32) for table in tables]
    return Example(tables, places, [right[number][mask].astype(np.float32) for number, mask in enumerate(masks)], shape, grid.sizes)


class Problem:
    """Negative log-likelihood of examples and its gradient."""

    def __init__(self, data: list[Example], penalty: float) -> None:
        self.data, self.penalty = data, penalty
        self.types = [k for k in range(len(LINK_TYPES)) if any(one.tables[k].size for one in data)]
        self.tables = {k: np.concatenate([one.tables[k] for one in data if one.tables[k].size], axis=1) for k in self.types}
        self.bounds = {k: np.cumsum([0] + [len(one.places[k]) for one in data]) for k in self.types}

    def __call__(self, vector: np.ndarray) -> tuple[float, np.ndarray]:
        weights = Weights.from_vector(vector.astype(np.float32))
        hidden, scores = {}, {}
        for k in self.types:
            group = GROUPS[k]
            hidden[k] = np.maximum(weights.hidden[group] @ self.tables[k] + weights.threshold[k][:, None], 0)
            scores[k] = weights.linear[group] @ self.tables[k] + weights.output[group] @ hidden[k] + weights.bias[k]
        difference = {k: np.zeros(self.tables[k].shape[1], np.float32) for k in self.types}

        def one_loss(number: int) -> float:
            one = self.data[number]
            lattice = np.full(one.shape, -np.inf)
            right = 0.0
            for k in self.types:
                part = slice(self.bounds[k][number], self.bounds[k][number + 1])
                lattice[k].reshape(-1)[one.places[k]] = scores[k][part]
                right += float(scores[k][part] @ one.right[k])
            probability, log_total = posteriors(lattice, one.sizes)
            for k in self.types:
                part = slice(self.bounds[k][number], self.bounds[k][number + 1])
                difference[k][part] = one.weight * (probability[k].reshape(-1)[one.places[k]] - one.right[k])
            return one.weight * (float(log_total.sum()) - right)

        loss = sum(map(one_loss, range(len(self.data))))
        gradient = Weights.from_vector(np.zeros(len(vector)))
        for k in self.types:
            group, d = GROUPS[k], difference[k]
            gradient.bias[k] += d.sum()
            gradient.linear[group] += self.tables[k] @ d
            gradient.output[group] += hidden[k] @ d
            back = (weights.output[group][:, None] * d) * (hidden[k] > 0)
            gradient.threshold[k] += back.sum(axis=1)
            gradient.hidden[group] += back @ self.tables[k].T
        return loss + self.penalty * vector @ vector, gradient.to_vector() + 2 * self.penalty * vector


@dataclass(frozen=True)
class Fit:
    """What weights of links are fitted on, and how.

    `bases`: with embeddings, the weights without, by profile, fitted on each half of the texts. `extra`: documents that count more or less,
    by `extra_weight`.
    """

    known: list[Known]
    bases: Bases | None
    extra: list[Known]
    steps: int
    extra_weight: float = USUAL_TEXTBERG_WEIGHT

    @property
    def penalty(self) -> float:
        return PENALTY if self.bases is None else EMBEDDED_PENALTY

    def from_nothing(self) -> Weights:
        """Weights that begin with a linear model of some of the articles."""
        complete = self._examples(self.known[::LINEAR_SHARE], None)
        rough = self._linear(complete)
        data = complete + self._examples([one for k, one in enumerate(self.known) if k % LINEAR_SHARE], rough)
        generator = np.random.default_rng(1)
        start = Weights.from_vector(rough.to_vector())
        for group in start.hidden:
            start.hidden[group][:] = generator.normal(0, 0.5, start.hidden[group].shape)
            start.output[group][:] = generator.normal(0, 0.1, len(start.output[group]))
        return self._improved(data, start)

    def from_before(self, before: Weights) -> Weights:
        """Weights that begin with other ones. They must have the usual number of hidden units: no mean of two networks."""
        if len(before.to_vector()) != Weights.size(embeddings=before.embeddings):
            sys.exit("the weights are the mean of two networks; give --out a file with one of them")
        return self._improved(self._examples(self.known, before), before)

    def _examples(self, part: list[Known], rough: Weights | None) -> list[Example]:
        # A batch is of one kind of evidence, which has one set of weights without embeddings; it is not fitted on the same texts.
        if self.bases is None:
            return examples(part, None, rough)
        kinds = dict.fromkeys((request.profile(), article.half) for article, request in part)
        return [
            one
            for profile, half in kinds
            for one in examples([k for k in part if (k[1].profile(), k[0].half) == (profile, half)], self.bases[1 - half][profile], rough)
        ]

    def _linear(self, data: list[Example]) -> Weights:
        problem = Problem(data, self.penalty)
        size = Weights.size(embeddings=self.bases is not None)
        linear = linear_mask(size)

        def linear_only(vector: np.ndarray) -> tuple[float, np.ndarray]:
            loss, gradient = problem(vector * linear)
            return loss, gradient * linear

        started = time.perf_counter()
        found = minimize(linear_only, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": LINEAR_STEPS})
        print(f"linear: loss {found.fun:.1f} after {found.nit} steps, {time.perf_counter() - started:.0f} s", flush=True)
        return Weights.from_vector(found.x * linear)

    def _improved(self, data: list[Example], start: Weights) -> Weights:
        for one in self.extra:
            for each in self._examples([one], None):
                each.weight = self.extra_weight
                data.append(each)
        problem = Problem(data, self.penalty)
        links = sum(table.shape[1] for table in problem.tables.values())
        started = time.perf_counter()
        found = minimize(problem, start.to_vector(), jac=True, method="L-BFGS-B", options={"maxiter": self.steps, "maxcor": 20})
        print(f"{links:,} links: loss {found.fun:.1f} after {found.nit} steps, {time.perf_counter() - started:.0f} s", flush=True)
        return Weights.from_vector(found.x)


def mean_of(left: Weights, right: Weights) -> Weights:
    """Weights that give the mean of the scores of two networks, with the hidden units of both; the rest is that of the second."""
    groups = left.linear
    return replace(
        right,
        bias=(left.bias + right.bias) / 2,
        threshold=np.hstack([left.threshold, right.threshold]),
        linear={group: (left.linear[group] + right.linear[group]) / 2 for group in groups},
        hidden={group: np.vstack([left.hidden[group], right.hidden[group]]) for group in groups},
        output={group: np.concatenate([left.output[group], right.output[group]]) / 2 for group in groups},
    )


def half_bases(data: Path, years: tuple[str, ...], profiles: Sequence[str], lexicon: Lexicon | None, path: Path) -> Bases:
    """Weights without embeddings fitted on each half of the texts; kept in a file, as they take long."""
    stored = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for profile in profiles:
        known = known_articles(data, years, profile, lexicon if "lexicon" in profile else None, None)
        for half in (0, 1):
            if f"{profile} {half}" not in stored:
                part = sorted((one for one in known if one[0].half == half), key=lambda one: one[1].kind()[:3])
                stored[f"{profile} {half}"] = Fit(part, None, [], STEPS[profile]).from_nothing().to_json()
                path.write_text(json.dumps(stored), encoding="utf-8")
    return [{profile: Weights.from_json(stored[f"{profile} {half}"]) for profile in profiles} for half in (0, 1)]


def linear_mask(size: int) -> np.ndarray:
    mask = Weights.from_vector(np.zeros(size))
    mask.bias[:] = 1
    for part in mask.linear.values():
        part[:] = 1
    return mask.to_vector()


def document_examples(known: list[Known]) -> tuple[list[Request], list[bool]]:
    """Parts of articles with their translations (True), and pairs that are none (False), of many lengths."""
    draw = random.Random(f"{SEED}-documents")
    made: list[tuple[Request, bool]] = []
    requests = [request for _, request in known]
    for number, (article, request) in enumerate(known):
        other = requests[(number + draw.randrange(1, len(requests))) % len(requests)]
        if other.kind() != request.kind():
            other = request
        count = draw.choice((1, 2, 3, 5, 8, 13, 21, 40))
        first = draw.randrange(max(len(article.links) - count, 0) + 1)
        i0, j0 = (sum(link[side] for link in article.links[:first]) for side in (0, 1))
        i1, j1 = (sum(link[side] for link in article.links[: first + count]) for side in (0, 1))
        rows, columns = list(range(i0, i1)), list(range(j0, j1))
        if rows and columns:
            made.append((joined(request, rows, request, columns), True))
            # A part of it is a translation, too: a third to a half of one side is missing.
            sides = [rows, columns]
            side = draw.randrange(2)
            share = draw.uniform(0.5, 0.7)
            sides[side] = sorted(draw.sample(sides[side], max(round(share * len(sides[side])), 1)))
            if len(sides[side]) >= PARTIAL and draw.random() < 0.5:
                made.append((joined(request, sides[0], request, sides[1]), True))
        there = list(range(len(other.target)))
        if other is not request and rows and there:
            at = draw.randrange(max(len(there) - len(columns), 0) + 1)
            made.append((joined(request, rows, other, there[at : at + max(len(columns), 1)]), False))
            if draw.random() < 0.3:
                made.append((joined(request, rows[:5], other, there[:50]), False))
            if draw.random() < 0.3:
                texts = list(other.source)[: max(len(columns), 1)]
                made.append((replace(joined(request, rows, other, there[: len(texts)]), target=texts[: len(there)]), False))
        if len(rows) >= SHUFFLED and len(columns) >= SHUFFLED:
            shuffled = columns[:]
            draw.shuffle(shuffled)
            made.append((joined(request, rows, request, shuffled), False))
    made.sort(key=lambda one: one[0].kind()[:3])
    return [request for request, _ in made], [label for _, label in made]


def joined(left: Request, rows: list[int], right: Request, columns: list[int]) -> Request:
    """Rows of one request's source and columns of another's target."""

    def picked(values: Sequence[str] | None, numbers: list[int]) -> list[str] | None:
        return None if values is None else [values[k] for k in numbers]

    return Request(
        picked(left.source, rows) or [],
        picked(right.target, columns) or [],
        picked(left.source_translations, rows),
        picked(right.target_translations, columns),
        left.lexicon,
        source_language=left.source_language,
        target_language=left.target_language,
        encoder=left.encoder,
        embed_all=left.embed_all,
    )


def fit_documents(known: list[Known], weights: dict[str, Weights]) -> np.ndarray:
    """Weights of the document's logistic model; true and false pairs count the same."""
    made, labels = document_examples(known)
    rows = []
    for start, stop in batches(made):
        for request, (parts, _) in zip(made[start:stop], align_parts(made[start:stop], weights), strict=True):
            rows.append(document_measures(parts, len(request.source), len(request.target)))
    table, right = np.array(rows), np.array(labels)
    balance = np.where(right, 0.5 / right.mean(), 0.5 / (1 - right.mean()))

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        sign = np.where(right, 1.0, -1.0)
        margin = sign * (table @ vector)
        value = float((balance * np.logaddexp(0, -margin)).sum())
        return value + 0.05 * vector @ vector, -(balance * sign / (1 + np.exp(margin))) @ table + 0.1 * vector

    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B").x
    says = table @ found >= 0
    sizes = np.array([max(len(request.source), len(request.target)) for request in made])
    for low, high in ((1, 1), (2, 3), (4, 7), (8, 15), (16, 1000)):
        part = (sizes >= low) & (sizes <= high)
        kept, caught = says[part & right].mean(), (~says[part & ~right]).mean()
        counts = (part & right).sum(), (part & ~right).sum()
        print(f"documents of {low} to {high} segments: {kept:.3f} of {counts[0]} kept, {caught:.3f} of {counts[1]} caught")
    return found


def fit_calibration(known: list[Known], weights: dict[str, Weights]) -> np.ndarray:
    """The numbers that put posteriors right (calibration.calibrated), by logistic regression on links of articles with known alignments.

    The document of Text+Berg counts half as much as all others together, as it is the only one that was made and aligned by hand.
    """
    rows, right, weight = [], [], []
    for start, stop in batches([request for _, request in known]):
        part = known[start:stop]
        for (article, request), (parts, _) in zip(part, align_parts([request for _, request in part], weights), strict=True):
            links = [link for block in parts for link in block.links]
            gold = set(article.gold())
            odds = log_odds(np.array([link.posterior for link in links]))
            whole = log_odds(np.array([confidence(links)]))[0]
            rows += [(one, whole, 1.0) for one in odds.tolist()]
            right += [(link.source, link.target) in gold for link in links]
            weight += [is_textberg(request)] * len(links)
    table, sign, by_hand = np.array(rows), np.where(right, 1.0, -1.0), np.array(weight)
    balance = np.where(by_hand, BY_HAND / max(by_hand.sum(), 1), 1 / (~by_hand).sum()) * 1000

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (table @ vector)
        return float((balance * np.logaddexp(0, -margin)).sum()), -(balance * sign / (1 + np.exp(margin))) @ table

    found = minimize(loss, np.array([1.0, 0.0, 0.0]), jac=True, method="L-BFGS-B").x
    print(f"calibration on {len(rows)} links: {np.round(found, 3)}", flush=True)
    return found


def is_textberg(request: Request) -> bool:
    """Whether this is the document that was made by hand: no other is so long."""
    return len(request.source) > LONGEST_MADE


def textberg(data: Path, encoder: Encoder | None) -> list[Known]:
    """The development document with its machine translations, one way and both ways."""
    folder = data / "textberg"
    source, target = ((folder / f"dev.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in ("de", "fr"))
    gold = read_alignment(folder / "dev.gold")
    links = monotone([(link.source, link.target) for link in gold], len(source), len(target))
    article = Article(source, target, links)
    made = []
    for system in ("google", "europarlfull"):
        one, other = ((folder / f"dev.{way}.{system}").read_text(encoding="utf-8").split("\n")[:-1] for way in ("de2fr", "fr2de"))
        for back in (None, other):
            request = Request(
                source, target, one, back, source_language="de", target_language="fr", encoder=encoder, embed_all=encoder is not None
            )
            made.append((article, request))
    return made


def textberg_of(data: Path, profile: str, encoder: Encoder | None) -> list[Known]:
    """The development document as a profile sees it; [] for profiles that it is not for."""
    if profile == f"surface{EMBEDDED}":
        ((article, request), *_) = textberg(data, encoder)
        return [(article, replace(request, source_translations=None, target_translations=None))]
    return textberg(data, encoder) if profile in (OTHER_LANGUAGES, f"mt{EMBEDDED}") else []


def monotone(gold: list[tuple[tuple[int, ...], tuple[int, ...]]], n: int, m: int) -> list[tuple[int, int]]:
    """Sizes of the links in order. Links that cross become one, with the segments between theirs; links that the model does not know,
    and segments in no link, are written as nulls.
    """
    spans: list[tuple[int, int, int, int]] = []
    for source, target in sorted(link for link in gold if link[0] and link[1]):
        span = (source[0], source[-1] + 1, target[0], target[-1] + 1)
        while spans and (span[0] < spans[-1][1] or span[2] < spans[-1][3]):
            last = spans.pop()
            span = (min(span[0], last[0]), max(span[1], last[1]), min(span[2], last[2]), max(span[3], last[3]))
        spans.append(span)
    links, i, j = [], 0, 0
    for i0, i1, j0, j1 in spans:
        links += [(1, 0)] * (i0 - i) + [(0, 1)] * (j0 - j)
        a, b = i1 - i0, j1 - j0
        links += [(a, b)] if (a, b) in LINK_TYPES else [(1, 0)] * a + [(0, 1)] * b
        i, j = i1, j1
    return links + [(1, 0)] * (n - i) + [(0, 1)] * (m - j)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--profile", nargs="+", choices=PROFILES, default=PROFILES)
    parser.add_argument("--years", nargs="+", default=NEWS_YEARS)
    parser.add_argument("--out", type=Path, default=Path("src/aligner/alignment/data/weights.json"))
    parser.add_argument("--lexicon", type=Path, default=Path("src/aligner/lexicon/data/lexicon.npz"))
    parser.add_argument("--bases", type=Path, default=Path("build/alignment-bases.json"), help="weights of halves, made when missing")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--sample", type=int, default=1, metavar="N", help="take every N-th article only, to see that it works")
    parser.add_argument("--go-on", action="store_true", help="start from the weights of links in FILE, and change them by so many steps")
    parser.add_argument(
        "--mean", action="store_true", help="take the mean of the scores of the weights of links in FILE and of the new ones"
    )
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is fitted; the rest stays as it is in FILE")
    args = parser.parse_args()
    fitted = json.loads(args.out.read_text(encoding="utf-8"))["profiles"] if args.out.exists() else {}
    for profile in args.profile:
        lexicon = Lexicon.from_bytes(args.lexicon.read_bytes()) if "lexicon" in profile else None
        encoder = UniversalSentenceEncoder() if EMBEDDED in profile else None
        known = known_articles(args.data, tuple(args.years), profile, lexicon, encoder)[:: args.sample]
        print(f"{profile}: {len(known)} articles, {sum(len(a.source) for a, _ in known)} source segments", flush=True)
        # A batch must be of one kind of evidence.
        known.sort(key=lambda one: one[1].kind()[:3])
        base = {name: Weights.from_json(fitted[name]) for name in fitted if EMBEDDED not in name} if encoder else None
        bases = None
        if encoder:
            profiles = sorted({request.profile() for _, request in known})
            translated = profile == f"mt{EMBEDDED}"
            bases = [base, base] if translated else half_bases(args.data, tuple(args.years), profiles, lexicon, args.bases)
        before = Weights.from_json(fitted[profile]) if profile in fitted else None
        extra = textberg_of(args.data, profile, encoder)
        if "links" in args.parts or before is None:
            weight = TEXTBERG_WEIGHT.get(profile, USUAL_TEXTBERG_WEIGHT)
            how = Fit(known, bases, extra, args.steps or STEPS.get(profile, 110), weight)
            weights = how.from_before(before) if args.go_on and before is not None else how.from_nothing()
            weights = replace(weights, runs=RUNS[profile]) if profile in RUNS else weights
            weights.bias[:2] += NULL_BONUS.get(profile, 0.0)
            if before is not None:
                weights = replace(weights, document=before.document)
                weights = mean_of(before, weights) if args.mean else weights
        else:
            weights = before
        if "documents" in args.parts and profile != f"mt{EMBEDDED}":  # those that it adds to decide on documents
            some = (
                sorted(random.Random(4).sample(known, min(DOCUMENTS, len(known))), key=lambda one: one[1].kind()[:3]) if encoder else known
            )
            weights = replace(weights, document=fit_documents(some, {**(base or {}), profile: weights}))
        if "calibration" in args.parts and profile in CALIBRATED_PROFILES:
            some = sorted([*random.Random(5).sample(known, min(CALIBRATED, len(known))), *extra], key=lambda one: one[1].kind()[:3])
            weights = replace(weights, calibration=fit_calibration(some, {**(base or {}), profile: weights}))
        weights = replace(weights, least_null=LEAST_NULL.get(profile, weights.least_null))
        fitted[profile] = weights.to_json()
        note = "Fitted by scripts/train/alignment.py to articles made of the sets that docs/alignment.md names."
        args.out.write_text(json.dumps({"note": note, "profiles": fitted}, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
