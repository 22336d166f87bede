"""Whether two names stand in the same place of a sentence: what is beside the one translates what is beside the other.

Or whether one of them only tells where the other is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from aligner.bitext import Span
from aligner.checks.names.tables import is_country, is_place
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import read_words

__all__ = ["are_linked", "are_places", "in_one_slot", "is_abbreviated", "is_part_of_a_compound", "tells_where"]

_BESIDE = 2
"""Content words before and after a name that are asked for their counterparts."""
_REACH = 8
"""Words from the other name within which a counterpart counts. Set by hand on newstest 2008 and 2010."""
_OWNER = re.compile(r"(?: City)?['’]s?\b")
_LINK = 0.15
"""Probability of a link from which two names may stand for each other: of 20 false findings of newstest 8 had none, of 56 true ones two."""
_FEW = 2
"""Content words beside a name below which nothing can be said."""


def in_one_slot(spanish: str, english: str, spanish_places: range, english_places: range) -> bool:
    """Whether the words beside the Spanish words at some places translate words near the English ones at theirs.

    Also true where so few words are beside them that it cannot be told.
    """
    alignment = align_words(spanish, english)
    places = {Language.SPANISH: spanish_places, Language.ENGLISH: english_places}
    beside = {language: list(_words_beside(alignment, language, own)) for language, own in places.items()}
    found = max(_facing(alignment, language, beside[language], places[language.other]) for language in Language)
    least = min(map(len, beside.values()))
    return found >= _FEW or 2 * found >= least or least < _FEW


def are_linked(spanish: str, english: str, spanish_places: range, english_places: range) -> bool:
    """Whether any of the Spanish words at some places may stand for one of the English words at theirs."""
    alignment = align_words(spanish, english)
    return any(
        there in english_places and probability >= _LINK
        for number in spanish_places
        for there, probability in alignment.counterparts(Language.SPANISH, number)
    )


def are_places(spanish: Iterable[str], english: Iterable[str]) -> bool:
    """Whether a Spanish and an English name (lower case, no accents) are those of places."""
    return any(is_place(name, Language.SPANISH) for name in spanish) and any(is_place(name, Language.ENGLISH) for name in english)


def is_abbreviated(spanish: str, english: str, behind: str) -> bool:
    """Whether the English name (lower case, no accents) has letters of the Spanish one, in order, and a full stop: Fla., Calif., Mass."""
    letters = iter(spanish)
    return behind == "." and len(english) < len(spanish) and spanish[0] == english[0] and all(letter in letters for letter in english)


def tells_where(spanish: Sequence[str], english: Sequence[str], text: str, spans: Mapping[Language, Span]) -> bool:
    """Whether the English one of two names (lower case, no accents) is the country of something, and the Spanish one is no place.

    Then it tells readers elsewhere where that is: «el Banco de la República», "Colombia's central bank". `text`: the English one.
    """
    if not any(is_country(name, Language.ENGLISH) for name in english) or _OWNER.match(text, spans[Language.ENGLISH][1]) is None:
        return False
    return not any(is_place(name, Language.SPANISH) for name in spanish)


def is_part_of_a_compound(names: Iterable[str], other: str) -> bool:
    """Whether the other text has the first part of a name (lower case, no accents) as a word: Weserbergland, “the Weser Highland”."""
    words = read_words(other)
    first = [fold(lower) for written, lower in zip(words.written, words.lower, strict=True) if len(lower) > 3 and written[0].isupper()]
    return any(name.startswith(word) and len(name) - len(word) > 3 for name in names for word in first)


def _facing(alignment: WordAlignment, language: Language, words: Iterable[int], places: range) -> int:
    """How many words of a language have their counterpart near some places of the other text."""
    near = range(places.start - _REACH, places.stop + _REACH)
    return sum((place := alignment.best(language, k)) is not None and place in near for k in words)


def _words_beside(alignment: WordAlignment, language: Language, places: range) -> Iterable[int]:
    """The nearest content words before and after some words."""
    words = alignment.words(language).lower
    for order in (range(places.start - 1, -1, -1), range(places.stop, len(words))):
        content = [k for k in order if words[k] not in FUNCTION_WORDS[language]]
        yield from content[:_BESIDE]
