"""Defects in names, places and acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from planting_base import (
    Edit,
    Pool,
    View,
    fold,
    other_than,
    shouting,
    word_in,
    word_pattern,
)
from planting_pairs import ACRONYMS
from planting_words import ENGLISH, SPANISH

# Names and acronyms

_NAME = re.compile(r"(?<=[a-záéíóúñ,] )[A-ZÁÉÍÓÚŠČŽŘ][a-zà-ž]{2,}(?:[- ][A-ZÁÉÍÓÚŠČŽŘ][a-zà-ž]{2,})*(?!\w)")
_NOT_NAMES = frozenset(
    [
        "The",
        "This",
        "That",
        "These",
        "Those",
        "And",
        "But",
        "For",
        "With",
        "From",
        "When",
        "While",
        "What",
        "Who",
        "Mr",
        "Mrs",
        "Sir",
        "God",
        "Lord",
        "President",
        "Minister",
        "Prime",
        "El",
        "La",
        "Los",
        "Las",
        "Un",
        "Una",
    ]
)


def _calendar(view: View) -> set[str]:
    return {*ENGLISH.months, *ENGLISH.weekdays, *(w.capitalize() for w in (*SPANISH.months, *SPANISH.weekdays))}


def shared_names(view: View) -> Iterator[tuple[int, int]]:
    """Capitalised words inside the sentence that stand in the other side too."""
    if shouting(view.own):
        return
    calendar = _calendar(view)
    for match in _NAME.finditer(view.own):
        words = match.group().split()
        if not calendar.intersection(words) and not _NOT_NAMES.intersection(words) and word_in(match.group(), view.other):
            yield match.span()


def name_swapped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Prague becomes Obama: a name of the corpus with as many words, not in this pair."""
    for start, end in shared_names(view):
        name = view.own[start:end]
        choices = pool.names.get(len(name.split()), [])
        for _ in range(5):
            new = random.choice(choices) if choices else name
            if fold(new) not in fold(view.own + view.other) and fold(name) not in fold(new):
                yield Edit(start, end, new)
                break


def name_misspelt(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Ebrard becomes Ebrad: a letter less, another letter, or two letters in the wrong order."""
    for start, end in shared_names(view):
        name = view.own[start:end]
        places = [place for place in range(1, len(name) - 1) if name[place : place + 2].isalpha() and name[place].islower()]
        if len(name) < 5 or not places:
            continue
        place = random.choice(places)
        other = other_than(random, "bcdfglmnprstv" if name[place] not in "aeiou" else "aeiou", name[place])
        swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        new = random.choice((name[:place] + name[place + 1 :], name[:place] + other + name[place + 1 :], swapped))
        if fold(new) != fold(name) and not word_in(new, view.other) and new[place - 1 : place + 1] != name[place] * 2:
            yield Edit(start, end, new)


def place_swapped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Germany becomes Italy; the two sides write the place differently or alike."""
    for own, other in zip(view.words.places, view.other_words.places, strict=True):
        if word_in(other, view.other):
            for match in re.finditer(word_pattern(own), view.own):
                new = random.choice(view.words.places)
                if not word_in(new, view.own) and new != own:
                    yield Edit(*match.span(), new)


def shared_acronyms(view: View) -> Iterator[re.Match[str]]:
    """Acronyms that the other side has as they are or in its own language."""
    column = 0 if view.words.code == "en" else 1
    if sum(c.isupper() for c in view.own) > len(view.own) / 4:
        return
    for match in re.finditer(r"(?<![\w.-])[A-Z]{2,6}s?(?![\w-])(?!\.\w)", view.own):
        name = match.group()
        if re.fullmatch(r"[IVXLCDM]+|PM|AM|TV|CD|DVD|CZK|USD|EUR|GBP|OK", name):
            continue
        if word_in(name, view.other) or any(word_in(pair[1 - column], view.other) for pair in ACRONYMS if pair[column] == name):
            yield match


def acronym_swapped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """NATO becomes IMF."""
    column = 0 if view.words.code == "en" else 1
    for match in shared_acronyms(view):
        same = [pair[1 - column] for pair in ACRONYMS if pair[column] == match.group()]
        choices = [
            acronym
            for acronym in pool.acronyms
            if not word_in(acronym, view.own + " " + view.other)
            and not any(pair[column] == acronym and pair[1 - column] in same for pair in ACRONYMS)
        ]
        if choices:
            yield Edit(*match.span(), random.choice(choices))


def acronym_untranslated(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The UN becomes the ONU, as the other side has it."""
    column = 0 if view.words.code == "en" else 1
    for pair in ACRONYMS:
        if word_in(pair[1 - column], view.other):
            for match in re.finditer(word_pattern(pair[column]), view.own):
                yield Edit(*match.span(), pair[1 - column])
