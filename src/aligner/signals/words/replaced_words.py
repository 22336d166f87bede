"""Words that stand in each other's place, and whether one can mean the other: fishermen where the other text has «agricultores».

The word alignment also links words that are only of one kind, and leaves a word alone on each side where nothing fits. Each such pair of
content words that the lexicon does not list is a candidate. A small network says how likely one of the two was put in by mistake: from what
each usually means, from WordNet and the word vectors, and from how literally the words around them are translated. The weights are in
data/replaced_words.json, fitted by scripts/train/replaced_words.py on words replaced by others of their kind, by opposites and at random.
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
from scipy import sparse

from aligner.languages.pair import Language
from aligner.lexicon.lexicon import Table, load_lexicon, probability
from aligner.lexicon.tokens import fold, stem
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import short_stem
from aligner.lexicon.word_senses import are_of_one_kind, are_opposites, sense_set
from aligner.lexicon.word_vectors import load_word_vectors, vector_row

__all__ = ["RENDERING_FEATURES", "Rendering", "candidates", "rendering_features", "wrong_renderings"]

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
_MOST_MEANINGS, _LEAST_MEANING = 8, 0.03
_WINDOW = 3
_SURE_LINK, _SURE_LISTED, _MAX_GAP = 0.5, 0.4, 4.0
_PAST = ("ó", "aron", "ieron", "aba", "aban", "ía", "ían")


class Rendering(NamedTuple):
    """A Spanish word and an English word, by index, in each other's place. `odds`: log-odds (nats) that one of them is wrong."""

    spanish: int
    english: int
    odds: float


class _Meaning(NamedTuple):
    """A translation of a word, with its probability and its root, its stem, its senses, and its row in the table of vectors."""

    word: str
    probability: float
    root: float
    stem: str
    senses: frozenset[int]
    row: int


@cache
def _tables(stems: bool) -> Mapping[Language, sparse.csr_matrix]:
    table = _table(stems)
    return {Language.SPANISH: table.forward, Language.ENGLISH: table.backward}


def _table(stems: bool) -> Table:
    lexicon = load_lexicon()
    return lexicon.stems if stems else lexicon.words


@cache
def _names(language: Language) -> tuple[str, ...]:
    table = _table(stems=False)
    return tuple(table.source if language is Language.SPANISH else table.target)


@lru_cache(maxsize=32768)
def _row(word: str, language: Language, stems: bool = False) -> int:
    table = _table(stems)
    rows = table.source if language is Language.SPANISH else table.target
    return rows.get(stem(word), -1) if stems else rows.get(word, rows.get(fold(word), -1))


@lru_cache(maxsize=32768)
def _meanings(word: str, language: Language) -> tuple[_Meaning, ...]:
    """The most usual translations of a word (lower case) of a language, with their probabilities."""
    row = _row(word, language)
    if row < 0:
        return ()
    table = _tables(stems=False)[language]
    start, end = table.indptr[row], table.indptr[row + 1]
    names = _names(language.other)
    found = sorted(zip(table.data[start:end].tolist(), table.indices[start:end].tolist(), strict=True), reverse=True)
    usual = [(names[column], p) for p, column in found[:_MOST_MEANINGS] if p >= _LEAST_MEANING]
    there = language.other
    return tuple(_Meaning(one, p, p**0.5, stem(one), sense_set(one, there), vector_row(one, there)) for one, p in usual)


@lru_cache(maxsize=32768)
def _probability(word: str, other: str, language: Language, stems: bool = False) -> float:
    """p(other | word); `language` is that of `word`."""
    row, column = _row(word, language, stems), _row(other, language.other, stems)
    return probability(_tables(stems)[language], row, column) if row >= 0 and column >= 0 else 0.0


@lru_cache(maxsize=32768)
def _vector(word: str, language: Language) -> Floats:
    own: Floats = load_word_vectors().vectors[language][vector_row(word, language)]
    return own


def _rarity(word: str, language: Language) -> float:
    row = vector_row(word, language)
    return float(load_word_vectors().rarity[language][row]) / 60


def _nearest(meanings: Sequence[_Meaning], language: Language, vector: Floats) -> float:
    """The cosine of a vector and of that of the word of `language` among some meanings that is nearest; 0 when there are none."""
    if not meanings:
        return 0.0
    return float((load_word_vectors().vectors[language][[m.row for m in meanings]] @ vector).max())


def _likeness(own: frozenset[int], theirs: frozenset[int]) -> float:
    """How far two words share their senses (0..1)."""
    return len(own & theirs) / math.sqrt(len(own) * len(theirs)) if own and theirs else 0.0


@lru_cache(maxsize=65536)
def _word_pair(spanish: str, english: str) -> tuple[float, ...]:
    """The features of two words (lower case) by themselves."""
    own, theirs = sense_set(spanish, Language.SPANISH), sense_set(english, Language.ENGLISH)
    shared = len(own & theirs)
    meanings = {Language.ENGLISH: _meanings(spanish, Language.SPANISH), Language.SPANISH: _meanings(english, Language.ENGLISH)}
    words = {Language.SPANISH: spanish, Language.ENGLISH: english}
    spelt, meant, near = {}, {}, {}
    for language, found in meanings.items():
        vector, senses = _vector(words[language], language), {Language.SPANISH: own, Language.ENGLISH: theirs}[language]
        beginning = stem(words[language])
        spelt[language] = max((m.probability for m in found if m.stem == beginning), default=0.0)
        meant[language] = max((m.root * _likeness(m.senses, senses) for m in found), default=0.0)
        near[language] = _nearest(found, language, vector)
    cosine = float(_vector(spanish, Language.SPANISH) @ _vector(english, Language.ENGLISH))
    usual = {language: found[0].probability if found else 0.0 for language, found in meanings.items()}
    best = _nearest(meanings[Language.ENGLISH], Language.ENGLISH, _vector(spanish, Language.SPANISH))
    letters = next(
        (k for k, (a, b) in enumerate(zip(fold(spanish), fold(english), strict=False)) if a != b), min(len(spanish), len(english))
    )
    rarity = {language: _rarity(word, language) for language, word in words.items()}
    return (
        _probability(spanish, english, Language.SPANISH),
        _probability(english, spanish, Language.ENGLISH),
        _probability(spanish, english, Language.SPANISH, stems=True),
        _probability(english, spanish, Language.ENGLISH, stems=True),
        shared / math.sqrt(len(own) * len(theirs)) if shared else 0.0,
        float(shared > 0),
        float(are_opposites(spanish, Language.SPANISH, english, Language.ENGLISH)),
        float(are_of_one_kind(spanish, Language.SPANISH, english, Language.ENGLISH)),
        cosine,
        letters / max(len(spanish), len(english)),
        spelt[Language.ENGLISH],
        spelt[Language.SPANISH],
        meant[Language.ENGLISH],
        meant[Language.SPANISH],
        near[Language.ENGLISH],
        near[Language.SPANISH],
        usual[Language.ENGLISH],
        usual[Language.SPANISH],
        float(bool(meanings[Language.ENGLISH])),
        float(bool(meanings[Language.SPANISH])),
        rarity[Language.SPANISH],
        rarity[Language.ENGLISH],
        abs(rarity[Language.SPANISH] - rarity[Language.ENGLISH]),
        math.log1p(len(own)),
        math.log1p(len(theirs)),
        float(vector_row(spanish, Language.SPANISH) >= 0),
        float(vector_row(english, Language.ENGLISH) >= 0),
        max(best - cosine, 0.0),
    )


def candidates(alignment: WordAlignment) -> Iterator[tuple[int, int]]:
    """Content words (Spanish, English) in each other's place that the lexicon does not list as translations."""
    own, other = alignment.spanish, alignment.english
    content = {language: _content(alignment, language) for language in Language}
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
        listed = max(_probability(spanish, english, Language.SPANISH), _probability(english, spanish, Language.ENGLISH))
        if listed < _LISTED and stem(spanish) != stem(english) and not _is_known(spanish, english):
            yield i, j


@cache
def _known() -> Mapping[str, frozenset[str]]:
    """By the stem of a Spanish word, the stems of English words that translators or engines used for it."""
    lines = resources.files("aligner.signals").joinpath("data/known_renderings.txt").read_text(encoding="utf-8").splitlines()
    return {words[0]: frozenset(words[1:]) for words in map(str.split, lines)}


def _is_known(spanish: str, english: str) -> bool:
    return short_stem(english) in _known().get(short_stem(spanish), ())


def _content(alignment: WordAlignment, language: Language) -> frozenset[int]:
    """The content words of a text that are no names: in small letters, or at the start of a sentence."""
    words, matches = alignment.words(language), alignment.matches[language]
    function, capital = matches.value("function word").tolist(), matches.value("capital").tolist()
    return frozenset(k for k, word in enumerate(words.lower) if len(word) >= _MIN_LETTERS and not function[k] and not capital[k])


def rendering_features(alignment: WordAlignment, pairs: list[tuple[int, int]]) -> Floats:
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


def _sure_links(alignment: WordAlignment) -> list[tuple[int, int]]:
    """Content words that translate each other by the lexicon, in order of the Spanish words."""
    function = {language: alignment.matches[language].value("function word") for language in Language}
    listed = alignment.matches[Language.SPANISH].value("link listed")
    same = alignment.matches[Language.SPANISH].value("link spelling")
    found = []
    for i in range(len(alignment.spanish.lower)):
        j = alignment.best(Language.SPANISH, i, _SURE_LINK)
        if j is None or function[Language.SPANISH][i] or function[Language.ENGLISH][j]:
            continue
        if max(listed[i], same[i]) >= _SURE_LISTED and alignment.best(Language.ENGLISH, j, _SURE_LINK) == i:
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
    others = len([pair for pair in sure if pair[0] != i])
    return (
        *(min(float(gap.sum()), _MAX_GAP) for gap in gaps),
        between,
        others / max(float(spanish.sum()) - 1, 1),
        others / max(float(english.sum()) - 1, 1),
    )


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


class _Network(NamedTuple):
    mean: Floats
    scale: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: float


@cache
def _network() -> _Network:
    content = json.loads(resources.files("aligner.signals").joinpath("data/replaced_words.json").read_text(encoding="utf-8"))
    rows = [content["features"][name] for name in RENDERING_FEATURES]
    mean, scale, hidden = (np.array([row[key] for row in rows], np.float32) for key in ("mean", "scale", "hidden"))
    bias, out = (np.array(content[key], np.float32) for key in ("hidden bias", "out"))
    return _Network(mean, scale, hidden, bias, out, float(content["out bias"]))


def wrong_renderings(spanish: str, english: str) -> tuple[Rendering, ...]:
    """The candidates of two texts with their log-odds, the most likely mistakes first."""
    alignment = align_words(spanish, english)
    pairs = list(candidates(alignment))
    if not pairs:
        return ()
    net = _network()
    units = np.tanh((rendering_features(alignment, pairs) - net.mean) / net.scale @ net.hidden + net.hidden_bias)
    odds = (units @ net.out + net.out_bias).tolist()
    return tuple(sorted((Rendering(i, j, odd) for (i, j), odd in zip(pairs, odds, strict=True)), key=lambda one: (-one.odds, one[:2])))
