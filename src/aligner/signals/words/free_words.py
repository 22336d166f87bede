"""How freely a word is translated: how often right translations have nothing for it, or a word that no table knows as its translation.

«plaza» is answered by "square" nearly always, "issue" by this and that. So a word that stands beside one that cannot mean it says much
of «plaza» and little of "issue". data/free_words.npz has what scripts/train/free_words.py counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from io import BytesIO
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.lexicon import Rows, load_lexicon
from aligner.lexicon.tokens import fold, stem

__all__ = ["SMALLEST", "STEP", "FreeWords", "Freedom", "freedom_of", "load_free_words"]

SMALLEST, STEP = -7.0, 0.04
"""Log-odds are stored as numbers of steps above SMALLEST, from 1 to 255; 0 is a word or stem that was hardly seen."""

Bytes = NDArray[np.uint8]


class Freedom(NamedTuple):
    """Log-odds (nats) that a word of a right translation stands beside another that no table has as its translation, and that it has no
    counterpart.
    """

    beside_another: float
    alone: float


@dataclass(frozen=True)
class FreeWords:
    """`words`, `stems`: by language, the two values of each row of the lexicon, stored in steps: (2, rows). `usual`: of unseen words."""

    words: Mapping[Language, Bytes]
    stems: Mapping[Language, Bytes]
    usual: Mapping[Language, Freedom]


@cache
def load_free_words() -> FreeWords:
    """The table that comes with the package."""
    content = resources.files("aligner.signals").joinpath("data/free_words.npz").read_bytes()
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        words, stems = ({one: stored[f"{one.value}_{name}"] for one in Language} for name in ("words", "stems"))
        usual = {one: Freedom(*stored[f"{one.value}_usual"].tolist()) for one in Language}
    return FreeWords(words, stems, usual)


@cache
def _rows(language: Language) -> tuple[Rows, Rows]:
    lexicon = load_lexicon()
    if language is Language.SPANISH:
        return lexicon.words.source, lexicon.stems.source
    return lexicon.words.target, lexicon.stems.target


@lru_cache(maxsize=1 << 15)
def freedom_of(word: str, language: Language) -> Freedom:
    """How freely a word (lower case) is translated; one that was hardly seen as the words of its stem are, or as most words are."""
    table, (words, stems) = load_free_words(), _rows(language)
    for rows, key, values in ((words, word, table.words), (words, fold(word), table.words), (stems, stem(word), table.stems)):
        row = rows.get(key, -1)
        if row >= 0 and values[language][0, row]:
            return Freedom(*(SMALLEST + STEP * float(one) for one in values[language][:, row]))
    return table.usual[language]
