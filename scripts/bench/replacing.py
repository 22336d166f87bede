"""Words replaced by other words, by rules that are not those of `aligner.quality.synthetic_errors`: for fitting and measuring.

random: a word about as frequent; neighbour: a word of the sentences before and after; sibling: a word whose synset in WordNet has the same
broader synset; antonym: an opposite in WordNet; near: a word with a near vector and no sense in common; foreign: a word of the other side,
as it is. Only words in small letters are replaced.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "train"))
from lemmas import english_lemmas, spanish_lemmas
from word_senses import lemmas_of, rows_of

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_vectors import load_word_vectors

KINDS = ("random", "neighbour", "sibling", "antonym", "near", "foreign")
LARGEST_FAMILY = 120
NEIGHBOURS = 4
"""Sentences before and after from which words are taken."""
NEAREST, LEAST_NEAR, MOST_NEAR = 60, 0.4, 0.65
"""Words with near vectors, and their cosines."""
_WORD = re.compile(r"[^\W\d_]+")
_MIN_LETTERS = 4

Pair = tuple[str, str]


@dataclass(frozen=True)
class Replacement:
    """A pair with words replaced on one side. `at`: index of the pair it was made of."""

    kind: str
    count: int
    side: Language
    pair: Pair
    at: int


class Replacer:
    """Replaces words. `folder`: the data, with its wordnet."""

    def __init__(self, folder: Path) -> None:
        self.wordnet = folder / "wordnet"
        vectors = load_word_vectors()
        self.words = {one: [word for word in vectors.words(one) if len(word) >= _MIN_LETTERS] for one in Language}
        self.rarity = {one: {word: int(vectors.rarity[one][vectors.rows[one][word]]) // 3 for word in self.words[one]} for one in Language}

    @cached_property
    def names(self) -> dict[Language, list[str]]:
        """All words with a vector, by row."""
        return {language: list(load_word_vectors().rows[language]) for language in Language}

    @cached_property
    def bands(self) -> dict[tuple[Language, int], list[str]]:
        """Words by language and how rare they are."""
        found: defaultdict[tuple[Language, int], list[str]] = defaultdict(list)
        for language, own in self.rarity.items():
            for word, band in own.items():
                found[language, band].append(word)
        return found

    @cached_property
    def senses(self) -> dict[tuple[Language, str], frozenset[str]]:
        """Synsets by word."""
        files = {Language.SPANISH: ("mcr-spa", "wikt-spa"), Language.ENGLISH: ("pwn30-eng",)}
        reduce = {Language.SPANISH: spanish_lemmas, Language.ENGLISH: english_lemmas}
        found = {}
        for language, names in files.items():
            lemmas = lemmas_of(self.wordnet / f"{name}.tsv.gz" for name in names)
            for word in self.words[language]:
                own = {one for lemma, kinds in reduce[language](word) for one in lemmas.get(lemma, ()) if one[-1] in kinds}
                found[language, word] = frozenset(own)
        return found

    @cached_property
    def related(self) -> dict[str, dict[tuple[Language, str], frozenset[str]]]:
        """For `sibling` and `antonym`, the words by language and synset."""
        broader: defaultdict[str, set[str]] = defaultdict(set)
        for row in rows_of(self.wordnet / "pwn30-relations.tsv.gz"):
            if row[-1] != "similar" and len(row) == 2:
                broader[row[0]].add(row[1])
        opposite: defaultdict[str, set[str]] = defaultdict(set)
        for one, _, other, _ in rows_of(self.wordnet / "pwn30-antonyms.tsv.gz"):
            opposite[one].add(other)
        members: defaultdict[tuple[Language, str], set[str]] = defaultdict(set)
        family: defaultdict[tuple[Language, str], set[str]] = defaultdict(set)
        for (language, word), own in self.senses.items():
            for synset in own:
                members[language, synset].add(word)
                for above in broader[synset]:
                    family[language, above].add(word)
        synsets = sorted(key for key in members)
        siblings = {
            key: frozenset().union(*(own for a in broader[key[1]] if len(own := family[key[0], a]) < LARGEST_FAMILY)) for key in synsets
        }
        opposites = {key: frozenset().union(*(members.get((key[0], a), set()) for a in opposite[key[1]])) for key in synsets}
        return {"sibling": siblings, "antonym": opposites}

    def near(self, word: str, language: Language) -> list[str]:
        """Words with near vectors, without the nearest, which are forms of the word or mean the same."""
        vectors, row = load_word_vectors(), load_word_vectors().rows[language].get(word)
        if row is None:
            return []
        cosines = vectors.vectors[language][:-1] @ vectors.vectors[language][row]
        names = self.names[language]
        places = [place for place in np.argpartition(-cosines, NEAREST)[:NEAREST].tolist() if LEAST_NEAR <= cosines[place] <= MOST_NEAR]
        return [names[place] for place in places if len(names[place]) >= _MIN_LETTERS]

    def candidates(self, word: str, language: Language, kind: str, near: Sequence[str], random: Random) -> list[str]:
        """A word (lower case) that may replace another, or several of which the first that differs is to be taken."""
        if kind == "random":
            band = self.bands.get((language, self.rarity[language].get(word, 15)), self.words[language])
            return [random.choice(band) for _ in range(3)]
        if kind in ("neighbour", "foreign"):
            return [random.choice(near)] if near else []
        own = self.senses.get((language, word), frozenset())
        if kind == "near":
            found = [one for one in self.near(word, language) if not self.senses[language, one] & own and one[-1] == word[-1]]
            return [random.choice(found)] if found else []
        found = frozenset().union(*(self.related[kind].get((language, synset), frozenset()) for synset in own))
        found = frozenset(one for one in found if not self.senses[language, one] & own)
        alike = sorted(one for one in found if one[-1] == word[-1])
        chosen = alike or ([] if kind == "sibling" else sorted(found))
        return [random.choice(chosen)] if chosen else []

    def replace(self, pairs: Sequence[Pair], at: int, kind: str, count: int, random: Random) -> Replacement | None:
        """The pair `at` with `count` words replaced on one side; None where there are not enough."""
        side = random.choice(list(Language))
        k = list(Language).index(side)
        text, other = pairs[at][k], pairs[at][1 - k]
        if kind == "foreign":
            near = [word for word in _content(other, side.other) if word not in text.lower() and word not in self.rarity[side]]
        else:
            beside = [*pairs[max(at - NEIGHBOURS, 0) : at], *pairs[at + 1 : at + 1 + NEIGHBOURS]]
            near = [word for one in beside for word in _content(one[k], side) if word not in text.lower()]
        places = [m for m in _WORD.finditer(text) if m.group().islower() and m.group() in set(_content(m.group(), side))]
        random.shuffle(places)
        chosen: list[tuple[re.Match[str], str]] = []
        for match in places:
            for new in self.candidates(match.group(), side, kind, near, random):
                if len(chosen) < count and new[:4] != match.group()[:4]:
                    chosen.append((match, new))
                    break
        if len(chosen) < count:
            return None
        for match, new in sorted(chosen, key=lambda one: -one[0].start()):
            text = text[: match.start()] + new + text[match.end() :]
        sides = (text, other) if k == 0 else (other, text)
        return Replacement(kind, count, side, sides, at)

    def many(self, pairs: Sequence[Pair], kind: str, count: int, limit: int, seed: int) -> list[Replacement]:
        """At most `limit` pairs with words replaced, spread over all pairs."""
        random = Random(f"{seed}:{kind}:{count}")
        found = []
        for at in random.sample(range(len(pairs)), len(pairs)):
            made = self.replace(pairs, at, kind, count, random)
            if made is not None:
                found.append(made)
            if len(found) == limit:
                break
        return found


def _content(text: str, language: Language) -> list[str]:
    words = (match.group() for match in _WORD.finditer(text))
    return [word for word in words if len(word) >= _MIN_LETTERS and word.islower() and word not in FUNCTION_WORDS[language]]
