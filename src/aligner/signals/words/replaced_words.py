"""Words that stand in each other's place, and whether one can mean the other: fishermen where the other text has «agricultores».

The word alignment also links words that are only of one kind, and leaves a word alone on each side where nothing fits. Each such pair of
content words of which no table says that one can mean the other is a candidate. A small network says how likely one of the two was put in
by mistake: from what each usually means, from WordNet and the word vectors, and from how literally the words around them are translated.
The weights are in data/replaced_words.json, fitted by scripts/train/replaced_words.py on words replaced by others of their kind, by
opposites and at random.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.tokens import stem
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import short_stem
from aligner.signals.words.network import Network, read_network
from aligner.signals.words.word_pairs import WORD_PAIR, forms_may_translate, listed_probability, word_pair_features

__all__ = [
    "RENDERING_FEATURES",
    "Rendering",
    "candidates",
    "content_words",
    "literalness_beside",
    "rendering_features",
    "wrong_renderings",
]

Floats = NDArray[np.float32]

_WORD_PAIR = (
    "to english", "to spanish", "stem to english", "stem to spanish", "shared senses", "one sense", "opposite", "one kind", "cosine",
    "same beginning", "english synonym", "spanish synonym", "english meaning", "spanish meaning", "english cosine", "spanish cosine",
    "usual english", "usual spanish", "spanish known", "english known", "spanish rarity", "english rarity", "rarer", "spanish senses",
    "english senses", "spanish vector", "english vector", "lost cosine",
)  # fmt: skip
_IN_PLACE = (
    "link", "spanish alone", "english alone", "spanish elsewhere", "english elsewhere", "spanish vector elsewhere",
    "english vector elsewhere", "before", "after", "spanish free", "english free", "words", "words differ", "distance", "capital",
    "partner", "spanish gap before", "english gap before", "spanish gap after", "english gap after", "between", "spanish literal",
    "english literal", "plural", "one plural", "adverb", "one adverb", "ing", "spanish past", "english past",
)  # fmt: skip
RENDERING_FEATURES = _WORD_PAIR + _IN_PLACE
"""Names of the features of a candidate. "to english", "to spanish": probabilities by the lexicon; "… synonym", "… meaning": how far the
usual translations of one word are spelt like, or share a sense with, the other; "… cosine": of their vectors; "… elsewhere": how well the
best of the other words translates a word; "… free": share of the content words without a counterpart; "… gap …": content words up to the
next one that is surely translated; "between": whether these words' counterparts are on the same sides; "… literal": share of the other
content words that are surely translated."""

_LISTED = 0.06
"""Probability by the lexicon, in either direction, from which a pair is a translation and no candidate. Set by hand."""
_LEAST_LINK = 0.3
_MIN_LETTERS = 3
_WINDOW = 3
_SURE_LINK, _SURE_LISTED, _MAX_GAP = 0.5, 0.4, 4.0
_PAST = ("ó", "aron", "ieron", "aba", "aban", "ía", "ían")


class Rendering(NamedTuple):
    """A Spanish word and an English word, by index, in each other's place. `odds`: log-odds (nats) that one of them is wrong."""

    spanish: int
    english: int
    odds: float


@lru_cache(maxsize=65536)
def _word_pair(spanish: str, english: str) -> tuple[float, ...]:
    """The features of two words (lower case) by themselves, in the order of _WORD_PAIR."""
    found = dict(zip(WORD_PAIR, word_pair_features(spanish, english), strict=True))
    found["lost cosine"] = found["lost english cosine"]
    found["spanish known"], found["english known"] = (float(found[f"meanings {one}"] > 0) for one in ("english", "spanish"))
    return tuple(found[name] for name in _WORD_PAIR)


def candidates(alignment: WordAlignment) -> Sequence[tuple[int, int]]:
    """Content words (Spanish, English) in each other's place of which no table says that one can mean the other."""
    return _candidates(alignment.spanish.text, alignment.english.text)


@lru_cache(maxsize=1024)
def _candidates(one: str, another: str) -> Sequence[tuple[int, int]]:
    return tuple(_read_candidates(align_words(one, another)))


def _read_candidates(alignment: WordAlignment) -> Iterator[tuple[int, int]]:
    own, other = alignment.spanish, alignment.english
    content = {language: content_words(alignment, language) for language in Language}
    partner = alignment.matches[Language.SPANISH].partner
    back = alignment.matches[Language.ENGLISH].partner
    for i in content[Language.SPANISH]:
        j = alignment.best(Language.SPANISH, i, _LEAST_LINK)
        if j is None:
            j = int(partner[i])
            if j < 0 or (back[j] != i and alignment.best(Language.ENGLISH, j, _LEAST_LINK) is not None):
                continue
        elif alignment.best(Language.ENGLISH, j, _LEAST_LINK) != i:
            continue
        if j not in content[Language.ENGLISH]:
            continue
        spanish, english = own.lower[i], other.lower[j]
        if not _may_mean(spanish, english):
            yield i, j


@lru_cache(maxsize=1 << 16)
def _may_mean(spanish: str, english: str) -> bool:
    """Whether one of two words (lower case) may stand for the other: by the lexicon, the table of meanings, their spelling, or custom."""
    listed = max(listed_probability(spanish, english, Language.SPANISH), listed_probability(english, spanish, Language.ENGLISH))
    return listed >= _LISTED or stem(spanish) == stem(english) or _is_known(spanish, english) or forms_may_translate(spanish, english)


@cache
def _known() -> Mapping[str, frozenset[str]]:
    """By the stem of a Spanish word, the stems of English words that translators or engines used for it."""
    lines = resources.files("aligner.signals").joinpath("data/known_renderings.txt").read_text(encoding="utf-8").splitlines()
    return {words[0]: frozenset(words[1:]) for words in map(str.split, lines)}


def _is_known(spanish: str, english: str) -> bool:
    return short_stem(english) in _known().get(short_stem(spanish), ())


def content_words(alignment: WordAlignment, language: Language) -> frozenset[int]:
    """The content words of a text that are no names: in small letters, or at the start of a sentence."""
    return _content_words(alignment.spanish.text, alignment.english.text, language)


@lru_cache(maxsize=1024)
def _content_words(spanish: str, english: str, language: Language) -> frozenset[int]:
    alignment = align_words(spanish, english)
    words, matches = alignment.words(language), alignment.matches[language]
    function, capital = matches.value("function word").tolist(), matches.value("capital").tolist()
    return frozenset(k for k, word in enumerate(words.lower) if len(word) >= _MIN_LETTERS and not function[k] and not capital[k])


def rendering_features(alignment: WordAlignment, pairs: Sequence[tuple[int, int]]) -> Floats:
    """The features of candidates: (candidates, RENDERING_FEATURES)."""
    if not pairs:
        return np.zeros((0, len(RENDERING_FEATURES)), np.float32)
    words = {language: alignment.words(language).lower for language in Language}
    value = {
        language: {
            name: alignment.matches[language].value(name) for name in ("best listed", "best vector", "link listed", "free", "partner")
        }
        for language in Language
    }
    sure = _sure_links(alignment)
    content = {language: 1 - alignment.matches[language].value("function word") for language in Language}
    solid = {language: np.maximum(value[language]["link listed"], 0) for language in Language}
    rows = []
    for i, j in pairs:
        link = next((p for k, p in alignment.counterparts(Language.SPANISH, i) if k == j), 0.0)
        places = {Language.SPANISH: i, Language.ENGLISH: j}
        before, after = (sum(_beside(solid[language], places[language], step) for language in Language) / 2 for step in (-1, 1))
        sizes = [len(words[language]) for language in Language]
        spanish, english = words[Language.SPANISH][i], words[Language.ENGLISH][j]
        rows.append(
            (
                *_word_pair(spanish, english),
                link,
                alignment.unlinked_probability(Language.SPANISH, i),
                alignment.unlinked_probability(Language.ENGLISH, j),
                float(value[Language.SPANISH]["best listed"][i]),
                float(value[Language.ENGLISH]["best listed"][j]),
                float(value[Language.SPANISH]["best vector"][i]),
                float(value[Language.ENGLISH]["best vector"][j]),
                before,
                after,
                float(value[Language.SPANISH]["free"][i]),
                float(value[Language.ENGLISH]["free"][j]),
                math.log(max(sizes)),
                abs(math.log(sizes[0] / sizes[1])),
                abs((i + 0.5) / sizes[0] - (j + 0.5) / sizes[1]),
                float(i == 0 or j == 0),
                float(alignment.matches[Language.SPANISH].partner[i] == j) + float(alignment.matches[Language.ENGLISH].partner[j] == i),
                *_slot(i, j, sure, content),
                *_forms(spanish, english),
            )
        )
    return np.array(rows, np.float32)


def _sure_links(alignment: WordAlignment, least: float = _SURE_LISTED) -> list[tuple[int, int]]:
    """Content words that translate each other by the lexicon, with a probability of `least` or more, in order of the Spanish words."""
    function = {language: alignment.matches[language].value("function word") for language in Language}
    listed = alignment.matches[Language.SPANISH].value("link listed")
    same = alignment.matches[Language.SPANISH].value("link spelling")
    found = []
    for i in range(len(alignment.spanish.lower)):
        j = alignment.best(Language.SPANISH, i, _SURE_LINK)
        if j is None or function[Language.SPANISH][i] or function[Language.ENGLISH][j]:
            continue
        if max(listed[i], same[i]) >= least and alignment.best(Language.ENGLISH, j, _SURE_LINK) == i:
            found.append((i, j))
    return found


def _slot(i: int, j: int, sure: list[tuple[int, int]], content: Mapping[Language, Floats]) -> tuple[float, ...]:
    """How tightly words that are surely translated enclose a candidate, and what share of the other content words they are."""
    before = max((pair for pair in sure if pair[0] < i), default=(-1, -1))
    after = min((pair for pair in sure if pair[0] > i), default=(len(content[Language.SPANISH]), len(content[Language.ENGLISH])))
    spanish, english = content[Language.SPANISH], content[Language.ENGLISH]
    between = float(before[1] < j) + float(j < after[1])
    low, high = max((b for _, b in sure if b < j), default=-1), min((b for _, b in sure if b > j), default=len(english))
    gaps = (spanish[before[0] + 1 : i], english[low + 1 : j], spanish[i + 1 : after[0]], english[j + 1 : high])
    return (
        *(min(float(gap.sum()), _MAX_GAP) for gap in gaps),
        between,
        *_shares(i, sure, content),
    )


def _shares(spanish: int, sure: list[tuple[int, int]], content: Mapping[Language, Floats]) -> tuple[float, float]:
    """Which shares of the other content words of either text translate each other word by word."""
    others = len([pair for pair in sure if pair[0] != spanish])
    return others / max(float(content[Language.SPANISH].sum()) - 1, 1), others / max(float(content[Language.ENGLISH].sum()) - 1, 1)


def literalness_beside(alignment: WordAlignment, spanish: int) -> float:
    """How literally the words beside a Spanish word (by index) and its counterpart are translated: the lesser share (0..1)."""
    content = {language: 1 - alignment.matches[language].value("function word") for language in Language}
    return min(_shares(spanish, _sure_links(alignment, _LISTED), content))


def _forms(spanish: str, english: str) -> tuple[float, ...]:
    """What the endings of two words say of their kinds."""
    plurals, adverbs = (spanish.endswith("s"), english.endswith("s")), (spanish.endswith("mente"), english.endswith("ly"))
    return (
        float(all(plurals)),
        float(plurals[0] != plurals[1]),
        float(all(adverbs)),
        float(adverbs[0] != adverbs[1]),
        float(english.endswith("ing")),
        float(spanish.endswith(_PAST)),
        float(english.endswith("ed")),
    )


def _beside(values: Floats, place: int, step: int) -> float:
    """The mean of a value over the words on one side of a word; 0.5 at the end of a text."""
    found = [float(values[k]) for k in range(place + step, place + step * (_WINDOW + 1), step) if 0 <= k < len(values)]
    return sum(found) / len(found) if found else 0.5


@cache
def _network() -> Network:
    content = json.loads(resources.files("aligner.signals").joinpath("data/replaced_words.json").read_text(encoding="utf-8"))
    return read_network(content, RENDERING_FEATURES)


def wrong_renderings(spanish: str, english: str) -> tuple[Rendering, ...]:
    """The candidates of two texts with their log-odds, the most likely mistakes first."""
    alignment = align_words(spanish, english)
    pairs = candidates(alignment)
    if not pairs:
        return ()
    odds = _network().odds(rendering_features(alignment, pairs)).tolist()
    return tuple(sorted((Rendering(i, j, odd) for (i, j), odd in zip(pairs, odds, strict=True)), key=lambda one: (-one.odds, one[:2])))
