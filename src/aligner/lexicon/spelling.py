"""How far two spellings of a name are from each other."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["distance", "german", "inflected", "of_people", "same_but_ending", "transliterated"]

# Letters that stand for the same sound when a name comes from another script or alphabet, longest first, with what they may sound like.
_SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("ch", "shk"), ("kh", "hk"), ("zh", "s"), ("sh", "s"), ("ts", "s"), ("tz", "s"), ("cz", "s"),
    ("ph", "f"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("dj", "i"), ("ck", "k"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("oe", "o"), ("ue", "u"), ("ae", "a"), ("ie", "e"), ("ij", "i"), ("iy", "i"), ("yi", "i"), ("ye", "e"), ("cs", "s"), ("c", "ks"),
    ("q", "k"), ("w", "v"), ("j", "hi"), ("z", "s"), ("x", "s"), ("y", "i"),
)  # fmt: skip
# What a name must have for another script to be likely behind it.
_FOREIGN = re.compile(r"k|w|y|j|sh|zh|kh|[vw]$|ff$|iev|ov|ev|ts|tch|aa|q|h|ou|guei|ine$")
# How French and German write what the sounds below then read: Poutine, Sergueï, Valujew.
_SPELLINGS = (re.compile(r"gu(?=[ei])"), "g"), (re.compile(r"(?<=[aeiou])j(?=e)"), ""), (re.compile(r"(?<=[aeiou]n)e$"), "")


def distance(one: str, other: str) -> int:
    """Insertions, deletions, substitutions and exchanges of neighbours from one to the other (Damerau); 3 stands for more than 2."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before, row = list(range(len(other) + 1)), list(range(len(other) + 1))
    previous: list[int] = []
    for i, a in enumerate(one, 1):
        previous, before, row = before, row, [i] + [0] * len(other)
        for j, b in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], previous[j - 2] + 1)
        if min(row) > 2:
            return 3
    return min(row[-1], 3)


@lru_cache(maxsize=16384)
def _sounded(word: str) -> frozenset[str]:
    """Ways to say a name; letters that can be said in two ways give two."""
    for pattern, plain in _SPELLINGS:
        word = pattern.sub(plain, word)
    ways = {""}
    place = 0
    while place < len(word):
        letters, sounds = next(((a, b) for a, b in _SOUNDS if word.startswith(a, place)), (word[place], word[place]))
        ways = {way + sound for way in ways for sound in sounds}
        place += len(letters)
        if len(ways) > 16:
            break
    ways = {way + word[place:] for way in ways}
    single = (re.sub(r"(.)\1+", r"\1", way) for way in ways)
    return frozenset(way.removesuffix("h") for way in single)


# What ends a Spanish name where its English form ends otherwise: Consistorio, Consistory; Pentecostés, Pentecost.
_ENDINGS = frozenset(
    {("o", "y"), ("o", ""), ("a", ""), ("a", "e"), ("e", ""), ("es", ""), ("es", "s"), ("ia", "y"), ("io", "y"), ("o", "us"), ("os", "s"),
     ("ion", ""), ("cion", "tion"), ("ion", "ion"), ("ia", "e"), ("as", "s"), ("o", "e"), ("os", "us"), ("is", "e"), ("ico", "ic"),
     ("ica", "ic"), ("ano", "an"), ("ana", "an"), ("o", "um"), ("ista", "ist"), ("idad", "ity"), ("eo", "ean"), ("y", "e"), ("i", "y"),
     ("ov", "ova"), ("ski", "sky"), ("", "s"), ("s", ""), ("no", "nian"), ("no", "n"), ("e", "a"), ("ema", "em"), ("dor", "tor"),
     ("istas", "ist"), ("as", "e"), ("is", ""), ("ado", "ate"), ("oy", "ij"), ("y", "ij"), ("i", "ij"), ("ado", "ine"), ("eno", "ine"),
     ("o", "an"), ("a", "an"), ("ico", "ian"), ("ica", "ian"), ("ico", "ean"), ("ida", "ian"), ("ro", "er"), ("on", ""), ("ino", "ian"),
     ("ina", "ian"), ("ino", "ine"), ("ina", "ine"), ("anos", "ans"), ("anas", "an"), ("anas", "ans"), ("ano", "anian"), ("ia", "i"),
     ("o", "i"), ("os", "ers"), ("tad", "ty"), ("dad", "ty"), ("cion", "tions"), ("ciones", "tions"), ("oso", "ous"), ("isa", "ess")}
)  # fmt: skip


# How each language writes what comes from Greek and Latin, brought to one spelling: Hercínica, Hercynian; británico, Britannic.
_LEARNED = (
    (re.compile("^p(?=s)"), ""), (re.compile("ph"), "f"), (re.compile("ch|qu(?=[ei])|k"), "c"),
    (re.compile("th"), "t"), (re.compile("rh"), "r"), (re.compile("y"), "i"), (re.compile("[ao]e"), "e"), (re.compile("^h"), ""),
    (re.compile(r"(.)\1+"), r"\1"), (re.compile("m(?=f)"), "n"),
)  # fmt: skip


@lru_cache(maxsize=32768)
def _learned(word: str) -> str:
    for pattern, plain in _LEARNED:
        word = pattern.sub(plain, word)
    return word


def same_but_ending(spanish: str, english: str) -> bool:
    """Whether two names (lower case, no accents) differ only by the endings and the spelling usual in each language.

    >>> same_but_ending("consistorio", "consistory"), same_but_ending("hercinica", "hercynian"), same_but_ending("medina", "molina")
    (True, True, False)
    """
    return _ends_differ(spanish, english) or _ends_differ(_learned(spanish), _learned(english))


def _ends_differ(spanish: str, english: str) -> bool:
    shared = next((k for k, (a, b) in enumerate(zip(spanish, english, strict=False)) if a != b), min(len(spanish), len(english)))
    return any((spanish[k:], english[k:]) in _ENDINGS for k in range(max(3, shared - 3), shared + 1) if spanish[:k] == english[:k])


def transliterated(one: str, other: str) -> bool:
    """Whether two spellings (lower case, no accents) are likely the same name written by the rules of two languages.

    >>> transliterated("sajarov", "sakharov"), transliterated("ebrard", "ebrad")
    (True, False)
    """
    if abs(len(one) - len(other)) > 3 or not (_FOREIGN.search(one) or _FOREIGN.search(other)):
        return False
    first, second = _sounded(one), _sounded(other)
    return bool(first & second) or any(len(a) > 3 and a[1:] == b[1:] and {a[0], b[0]} <= set("hikgs") for a in first for b in second)


# What languages that decline names put at their ends.
_CASES = frozenset(("", "u", "e", "a", "em", "er", "en", "ov", "ova", "y", "ych", "ky", "sky", "ska", "i"))
_STEM = 5


def inflected(one: str, other: str) -> bool:
    """Whether two spellings (lower case, no accents) are likely forms of one name in a language that declines names.

    >>> inflected("peugeotu", "peugeot"), inflected("pardubicky", "pardubice"), inflected("ebrard", "ebrad")
    (True, True, False)
    """
    shared = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return any(one[k:] in _CASES and other[k:] in _CASES for k in range(_STEM, shared + 1))


_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})


def german(word: str) -> str:
    """A name (lower case) as it is written without the letters that German and its neighbours have beyond the alphabet.

    >>> german("düsseldorf"), german("straße")
    ('duesseldorf', 'strasse')
    """
    return word.translate(_GERMAN)


# What makes the English word for the people of a place from its name: Abkhazia, Abkhazian; Costa Rica, Costa Rican; Europe, European.
_PEOPLE = ("n", "an", "ian", "ese", "i", "s", "ns", "ans")


def of_people(place: str, people: str) -> bool:
    """Whether an English word (lower case, no accents) is that for what belongs to a place, as far as its ending says so.

    >>> of_people("abkhazia", "abkhazian"), of_people("austria", "australian")
    (True, False)
    """
    stems = {place, place.removesuffix("a"), place.removesuffix("e"), place.removesuffix("y")}
    return any(len(stem) > 3 and people in {stem + ending for ending in _PEOPLE} for stem in stems)
