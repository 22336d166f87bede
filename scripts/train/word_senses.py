#!/usr/bin/env python3
"""Make the shipped table of meanings: which words of Spanish and English share a synset of WordNet, which are of one kind, which opposite.

    scripts/train/word_senses.py [DATA] [--dictionary FILE] [--out FILE]

The words are those of the lexicon and of the word vectors, and the lemmas of DATA/wordnet. Each is reduced to such lemmas by the rules of
scripts/train/lemmas.py. A word that the lexicon surely translates has no rare meaning: «julio» is no joule. `dictionary.txt` has further
meanings. Only synsets with words of both languages are kept, and for each its broader synset, its opposites, what it is (a verb, an
adjective, an adverb, or which kind of noun), and the kind of thing that it names.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from io import BytesIO
from pathlib import Path

import numpy as np
from lemmas import english_lemmas, spanish_lemmas

from aligner.languages.pair import Language
from aligner.lexicon.known_words import sure_translations
from aligner.lexicon.lexicon import load_lexicon
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_vectors import load_word_vectors

LARGEST_FAMILY = 80
"""Synsets of one broader synset from which being of that kind says nothing."""
OWN = "own"
"""How the names of meanings of our own begin."""
MOVED = {"v": 18, "a": 1}
"""How much higher the English file numbers two thirds of the verbs and half of the adjectives than the Spanish ones do: the numbers are
places in the files of WordNet, and in its edition a line of each has become longer."""
PARTS = {"n": 1, "v": 2, "a": 3, "s": 3, "r": 4}
"""Numbers of the parts of speech."""
BROADEST = {
    f"{number:08d}-n": kind
    for kind, number in enumerate(
        (7846, 15388, 17222, 21939, 21265, 27167, 31264, 30358, 33020, 29378, 26192, 5220461, 23271, 24720, 24264, 32613, 19613, 34213,
         29677, 33615, 31921, 27807, 28270, 15113229, 9287968, 9225146, 8008335),
        start=5,
    )
}  # fmt: skip
"""The broadest synsets of nouns that say something, and their numbers: persons, animals, plants, artefacts, food, places, groups, acts,
communications, events, feelings, parts of a body, knowledge, states, attributes, possessions, substances, phenomena, processes, measures,
relations, shapes, times and periods, formations of land, waters, organisations."""
THINGS = (
    ("animal", ("00015388-n",)),
    ("food or plant", ("00021265-n", "07555863-n", "07881800-n", "00017222-n")),
    ("garment", ("03051540-n", "03380867-n")),
    ("vehicle", ("04524313-n", "04530566-n", "02686568-n")),
    ("illness", ("14061805-n",)),
    ("drug", ("03247620-n",)),
    ("part of the body", ("05220461-n",)),
    ("sport", ("00523513-n",)),
    ("occupation", ("09632518-n", "10480253-n")),
    ("tool", ("03563967-n", "04565375-n", "03800933-n")),
    ("building", ("02913152-n",)),
    ("furniture", ("03405725-n", "03094503-n")),
    ("material", ("14625458-n", "14586769-n", "14696793-n", "14695178-n", "03309808-n")),
)
"""Kinds of things, and the synsets of WordNet below which they stand; the first that fits counts. The names of the first eight are
translated literally. Weather and landforms were tried, too: their names are not, highlands for «sierra»."""
MOST_BROADER = 4
"""Steps from a thing to a broader one that may stand for it: tugboat, boat, vessel."""
HALF = 0.3
"""Share of the meanings of its English words that must name things of a kind, for a meaning of our own to name one."""
MOST_SENSES = 40
"""A word of more synsets means too much: to be, to take."""


def rows_of(path: Path) -> list[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [line.split("\t") for line in file.read().split("\n")[:-1]]


def lemmas_of(paths: Iterable[Path]) -> dict[str, set[str]]:
    """Synsets by lemma (one word, lower case)."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in paths:
        for synset, lemma in rows_of(path):
            if lemma.isalpha() and lemma == lemma.lower():
                found[lemma].add(synset)
    return found


def class_of(synset: str, broader: Mapping[str, Set[str]]) -> int:
    """The number of the nearest of the broadest synsets above a noun; of another word, and where there is none, of its part of speech."""
    level = {synset}
    while level and synset.endswith("n"):
        found = [BROADEST[one] for one in level if one in BROADEST]
        if found:
            return min(found)
        level = {above for one in level for above in broader.get(one, ())}
    return PARTS[synset[-1]]


def few(synsets: Set[str]) -> bool:
    """Whether a word has few enough synsets of WordNet to mean something."""
    return sum(not synset.startswith(OWN) for synset in synsets) <= MOST_SENSES


def as_numbered(synset: str, numbered: Set[str]) -> str:
    """A synset by its number in the English file."""
    moved = f"{int(synset[:8]) + MOVED.get(synset[-1], 0):08d}{synset[8:]}"
    return moved if synset not in numbered and moved in numbered else synset


def own_meanings(path: Path) -> Iterator[tuple[str, set[str], set[str]]]:
    """The lines of a dictionary of our own: a name like that of a synset, the Spanish words, the English words."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            spanish, english = ({word for word in side.split() if word.isalpha()} for side in line.lower().split(" | "))
            kind = "v" if all(word.endswith(("ar", "er", "ir", "arse", "erse", "irse")) for word in spanish) else "n"
            yield f"{OWN}{number:05d}-{kind}", spanish, english


def is_variant(lemma: str, common: Set[str], lemmas: Mapping[str, set[str]]) -> bool:
    """Whether a lemma is another spelling of a common word: it differs in accents, or in one letter and means the same."""
    if any(lemma != other and fold(lemma) == fold(other) for other in accented(lemma) if other in common):
        return True
    shorter = {lemma[:place] + lemma[place + 1 :] for place in range(len(lemma))}
    return any(other in common and lemmas.get(other, set()) & lemmas[lemma] for other in shorter)


def accented(word: str) -> set[str]:
    """The word with an accent on one of its vowels, or on none."""
    plain = fold(word)
    accents = dict(zip("aeiou", "áéíóú", strict=True))
    return {plain} | {plain[:place] + accents[letter] + plain[place + 1 :] for place, letter in enumerate(plain) if letter in accents}


def senses(words: Iterable[str], lemmas: dict[str, set[str]], reduce) -> dict[str, set[str]]:  # type: ignore[no-untyped-def]
    found = {}
    for word in words:
        own: set[str] = set()
        for lemma, kinds in reduce(word):
            own |= {synset for synset in lemmas.get(lemma, ()) if synset[-1] in kinds}
        if own:
            found[word] = own
    return found


class Things:
    """The kind of thing that a synset names, counted from 1 in the order of `THINGS`; 0 for none."""

    def __init__(self, broader: Mapping[str, set[str]], english: Mapping[str, set[str]], own: Mapping[str, set[str]]) -> None:
        self._broader, self._english, self._own = broader, english, own
        self._tops = {synset: number for number, (_, tops) in enumerate(THINGS, start=1) for synset in tops}
        self._known: dict[str, int] = {}

    def kind(self, synset: str) -> int:
        if synset not in self._known:
            self._known[synset] = self._by_words(synset) if synset in self._own else self._by_tree(synset)
        return self._known[synset]

    def _by_tree(self, synset: str) -> int:
        if synset in self._tops:
            return self._tops[synset]
        return min(filter(None, map(self.kind, self._broader.get(synset, ()))), default=0)

    def _by_words(self, synset: str) -> int:
        """That of a meaning of our own: of its English words."""
        shares: defaultdict[int, float] = defaultdict(float)
        words = self._own[synset]
        for word in words:
            nouns = [one for one in self._english.get(word, ()) if one.endswith("-n") and one not in self._own]
            for one in nouns:
                shares[self.kind(one)] += 1 / len(nouns) / len(words)
        return max((kind for kind, share in shares.items() if kind and share >= HALF), key=lambda kind: shares[kind], default=0)

    def broader(self, synset: str, steps: int = MOST_BROADER) -> set[str]:
        """The synsets that stand up to some steps above one and name a thing of a kind."""
        above = {one for one in self._broader.get(synset, ()) if self.kind(one)} if steps else set()
        return above.union(*(self.broader(one, steps - 1) for one in above))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/lexicon/data/word_senses.npz"))
    parser.add_argument("--dictionary", type=Path, default=Path(__file__).parent / "dictionary.txt")
    options = parser.parse_args()
    folder = options.data / "wordnet"
    table = load_lexicon().words
    vectors = load_word_vectors()
    files = {Language.SPANISH: ("mcr-spa", "wikt-spa"), Language.ENGLISH: ("pwn30-eng",)}
    lemmas_of_both = {language: lemmas_of(folder / f"{name}.tsv.gz" for name in names) for language, names in files.items()}
    numbered = set().union(*lemmas_of_both[Language.ENGLISH].values())
    for lemma, found in lemmas_of_both[Language.SPANISH].items():
        lemmas_of_both[Language.SPANISH][lemma] = {as_numbered(synset, numbered) for synset in found}
    own_english: dict[str, set[str]] = {}
    for synset, *sides in own_meanings(options.dictionary):
        own_english[synset] = sides[1]
        for language, words in zip((Language.SPANISH, Language.ENGLISH), sides, strict=True):
            for word in words:
                lemmas_of_both[language].setdefault(word, set()).add(synset)
    by_language = {}
    common_senses = []
    for language, known, reduce in (
        (Language.SPANISH, table.source, spanish_lemmas),
        (Language.ENGLISH, table.target, english_lemmas),
    ):
        lemmas = lemmas_of_both[language]
        common = set(known) | set(vectors.words(language))
        words = sorted(common | {lemma for lemma in lemmas if lemma in common or not is_variant(lemma, common, lemmas)})
        own = senses((word for word in words if len(word) > 1), lemmas, reduce)
        by_language[language] = {word: found for word, found in own.items() if few(found)}
        common_senses.append(set().union(*(found for word, found in by_language[language].items() if word in common)))
    usual = set.intersection(*common_senses)
    for language, own in by_language.items():
        for word, found in own.items():
            if sure_translations(word, language):
                own[word] = {synset for synset in found if synset in usual or synset.startswith(OWN)}
    shared = set.intersection(*(set().union(*own.values()) for own in by_language.values()))
    numbers = {synset: number for number, synset in enumerate(sorted(shared))}
    broader: dict[str, set[str]] = defaultdict(set)
    similar: dict[str, set[str]] = defaultdict(set)
    for row in rows_of(folder / "pwn30-relations.tsv.gz"):
        if row[-1] == "similar":
            similar[row[0]].add(row[1])
            similar[row[1]].add(row[0])
        elif len(row) == 2:
            broader[row[0]].add(row[1])
    families: defaultdict[str, set[str]] = defaultdict(set)
    for synset in numbers:
        for above in broader[synset]:
            families[above].add(synset)
    tops = sorted(above for above, own in families.items() if 1 < len(own) <= LARGEST_FAMILY)
    wordless = {above: number for number, above in enumerate((one for one in tops if one not in numbers), start=len(numbers))}
    kinds = {above: numbers.get(above, wordless.get(above)) for above in tops}
    kind = sorted((numbers[synset], kinds[above]) for above in kinds for synset in families[above])
    things = Things(broader, lemmas_of_both[Language.ENGLISH], own_english)
    above = {(numbers[synset], numbers[one]) for synset in numbers if things.kind(synset) for one in things.broader(synset) & set(numbers)}
    opposites = set()
    for first, _, second, _ in rows_of(folder / "pwn30-antonyms.tsv.gz"):
        for one in (first, *similar[first]):
            for other in (second, *similar[second]):
                if one in numbers and other in numbers and (one == first or other == second):
                    opposites |= {(numbers[one], numbers[other]), (numbers[other], numbers[one])}
    parts = {
        "classes": np.array([class_of(synset, broader) for synset in numbers], np.uint8),
        "kinds": np.array(kind, np.uint16).reshape(-1, 2).T,
        "opposites": np.array(sorted(opposites), np.uint16).reshape(-1, 2).T,
        "things": np.array([things.kind(synset) for synset in numbers], np.uint8),
        "broader_things": np.array(sorted(above), np.uint16).reshape(-1, 2).T,
    }
    for language, own in by_language.items():
        kept = {word: sorted(numbers[synset] for synset in found if synset in numbers) for word, found in own.items()}
        kept = {word: found for word, found in sorted(kept.items()) if found}
        parts[f"{language.value}_words"] = np.frombuffer("\n".join(kept).encode(), np.uint8)
        parts[f"{language.value}_counts"] = np.array([len(found) for found in kept.values()], np.uint8)
        parts[f"{language.value}_senses"] = np.concatenate([np.array(found, np.uint16) for found in kept.values()])
        print(language.value, len(kept), "words", sum(map(len, kept.values())), "senses")
    if len(numbers) + len(wordless) >= 1 << 16:
        raise SystemExit(f"{len(numbers)} synsets and {len(wordless)} without words do not fit 16 bits")
    buffer = BytesIO()
    np.savez(buffer, allow_pickle=False, **parts)
    options.out.write_bytes(buffer.getvalue())
    print(
        len(numbers),
        "synsets",
        len(kinds),
        "kinds",
        len(opposites),
        "opposites",
        len(above),
        "broader things",
        f"{len(buffer.getvalue()):,} bytes",
    )


if __name__ == "__main__":
    main()
