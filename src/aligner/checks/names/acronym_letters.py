"""The letters of acronyms: whether words spell one out, and whether one is another with a slip in it."""

from __future__ import annotations

from aligner.languages.es_en_acronyms import SMALL_WORDS
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words

__all__ = ["is_slip", "is_spelled_out"]


def is_spelled_out(acronym: str, text: str) -> bool:
    """Whether words that begin with the letters of the acronym are together in a text: with capitals in any order ("World Health
    Organization"), others in the order of the letters ("chief executive officer").
    """
    letters = sorted(acronym.lower())
    if len(letters) < 3:
        return False
    words = read_words(text)
    kept = [k for k, word in enumerate(words.lower) if word not in SMALL_WORDS]
    initials = [fold(words.lower[k][0]) for k in kept]
    n = len(letters)
    for k in range(len(kept) - n + 1):
        if sorted(initials[k : k + n]) == letters:
            capitals = sum(words.written[j][0].isupper() for j in kept[k : k + n])
            if capitals >= n - 1 or initials[k : k + n] == list(acronym.lower()):
                return True
    return False


def is_slip(one: str, other: str) -> bool:
    """Whether a letter is missing, one of three or more is another, or two beside each other have changed places; other orders are those
    of another language.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return len(long) - len(short) == 1 and len(long) > 2 and any(long[:k] + long[k + 1 :] == short for k in range(len(long)))
    places = [k for k in range(len(one)) if one[k] != other[k]]
    if len(places) == 1 and len(one) > 2:
        return True  # translated acronyms have their letters in another order
    swapped = len(places) == 2 and places[1] == places[0] + 1 and one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]
    return swapped and len(one) > 2
