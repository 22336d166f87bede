"""Pronouns of English against the persons of the Spanish text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.alignment.tokens import fold
from aligner.bitext import Finding, Severity
from aligner.languages import es_en_gender as tables
from aligner.quality.checks.base import Check, Document, Pairing, Span
from aligner.quality.checks.marks import sides
from aligner.quality.checks.words import Words, is_spanish, read_words

__all__ = ["CHECKS"]

BEFORE, AFTER = 2, 1
"""Units before and after in which nobody of the pronoun's sex may be spoken of for the pronoun to be wrong."""

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_QUICK = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_ARTICLES = frozenset({"la", "el", "una", "un", "esta", "este", "del", "al"})
_FEMININE_ARTICLES = frozenset({"la", "una", "esta"})
_TOWARDS = frozenset({"a", "al", "con", "contra", "para", "sobre", "ante", "entre", "hacia"})
_POSSESSIVES = frozenset({"su", "sus", "mi", "mis", "tu", "tus", "nuestra", "nuestro"})
_TITLES = {"sr": False, "señor": False, "don": False, "mr": False, "sir": False, "sra": True, "señora": True, "mrs": True, "ms": True}
_SPOUSE = re.compile(r"\b(?:(his)(?= (?:\w+[ -])?(?:husband|boyfriend)\b)|(her)(?= (?:\w+[ -])?(?:wife|girlfriend)\b))", re.IGNORECASE)
_FIRST = 4  # the subject is looked for among so many first words


def _plurals(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(noun + ending for noun in nouns for ending in ("s", "es"))


_PLURALS = {True: _plurals(tables.FEMININE), False: _plurals(tables.MASCULINE)}
_ENGLISH = {
    True: tables.ENGLISH_WOMEN | _plurals(tables.ENGLISH_WOMEN) | {"women", "ladies", "wives"},
    False: tables.ENGLISH_MEN | _plurals(tables.ENGLISH_MEN) | {"men", "gentlemen"},
}
_FIRST_NAMES = {**dict.fromkeys(tables.WOMEN, True), **dict.fromkeys(tables.MEN, False)}
"""Whether a first name is a woman's."""


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody the Spanish text speaks of. `related`: as somebody's wife, son and so on."""

    woman: bool
    span: Span
    related: bool


@dataclass(frozen=True, slots=True)
class _Persons:
    """Who is spoken of in a unit: single persons of the Spanish text; the sexes that any word of either side tells of, pronouns aside
    (`sexes`) and pronouns only (`pronouns`); True is a woman.
    """

    spanish: tuple[_Person, ...]
    sexes: frozenset[bool]
    pronouns: frozenset[bool]


def _read(document: Document) -> Sequence[_Persons]:
    """Who is spoken of in every unit."""
    pairs = list(zip(*sides(document), strict=True))
    surnames = _surnames(text for pair in pairs for text in pair)
    return [_persons(spanish, english, surnames) for spanish, english in pairs]


def _surnames(texts: Iterable[str]) -> Mapping[str, bool]:
    """Names that stand behind a first name or title somewhere in the document, and what those say; not those of women and men."""
    found: dict[str, set[bool]] = {}
    for text in texts:
        words = read_words(text)
        sex: bool | None = None
        for place, word in enumerate(words.lower):
            capital = words.written[place][0].isupper()
            if place and words.between(place - 1, place).strip(" ."):
                sex = None
            if word in _TITLES:
                sex = _TITLES[word]
                continue
            if not capital:
                sex = None
                continue
            name = fold(word)
            if name in _FIRST_NAMES:
                sex = _FIRST_NAMES[name] if sex is None else sex
            elif sex is not None and len(name) > 2:
                found.setdefault(name, set()).add(sex)
    return {name: sexes.pop() for name, sexes in found.items() if len(sexes) == 1}


def _persons(spanish: str, english: str, surnames: Mapping[str, bool]) -> _Persons:
    es, en = read_words(spanish), read_words(english)
    people = tuple(_spanish_persons(es, surnames))
    sexes = {person.woman for person in people}
    for sex in (True, False):
        if not _PLURALS[sex].isdisjoint(es.lower) or not _ENGLISH[sex].isdisjoint(en.lower):
            sexes.add(sex)
    named = [_sex_of(word, surnames) for place, word in enumerate(en.lower) if en.written[place][0].isupper()]
    sexes |= {sex for sex in named if sex is not None}
    said = {True: not _SHE.isdisjoint(en.lower) or "ella" in es.lower, False: not _HE.isdisjoint(en.lower) or "él" in es.lower}
    pronouns = {sex for sex, is_said in said.items() if is_said}
    return _Persons(people, frozenset(sexes), frozenset(pronouns))


def _sex_of(name: str, surnames: Mapping[str, bool]) -> bool | None:
    """Whether a name in lower case is a woman's (True) or a man's (False), by the first name it is or stands behind elsewhere."""
    folded = fold(name)
    return _FIRST_NAMES.get(folded, surnames.get(folded))


def _spanish_persons(words: Words, surnames: Mapping[str, bool]) -> Iterator[_Person]:
    for place, word in enumerate(words.lower):
        before = words.lower[place - 1] if place else ""
        first = place - 1 if before in _ARTICLES or before in _POSSESSIVES else place
        related = word in tables.RELATIVES and (
            not _POSSESSIVES.isdisjoint(words.lower[max(0, place - 2) : place]) or words.lower[place + 1 : place + 2] in (("de",), ("del",))
        )
        if word in tables.COMMON and before in _ARTICLES:
            yield _Person(before in _FEMININE_ARTICLES, words.span(first, place), related=False)
        elif word in tables.FEMININE or word in tables.MASCULINE:
            yield _Person(word in tables.FEMININE, words.span(first, place), related)
        elif words.written[place][0].isupper() and (sex := _sex_of(word, surnames)) is not None:
            yield _Person(sex, words.spans[place], related=False)


def _subject(words: Words) -> tuple[bool, Span] | None:
    """(is a woman, its characters) of the person that the sentence begins with; None when there is none that says so."""
    lower = words.lower
    for place in range(min(_FIRST, len(lower))):
        word = lower[place]
        if place == 0 and word not in _ARTICLES and words.written[0][0].isupper():
            name = fold(word)
            if name in _FIRST_NAMES:
                return _FIRST_NAMES[name], words.spans[0]
        if place > 0 and lower[place - 1] in _ARTICLES and (place == 1 or lower[place - 2] in ("según", "que", "ayer", "hoy", "pero", "y")):
            if word in tables.EPICENE:
                return None
            if word in tables.COMMON:
                return lower[place - 1] in _FEMININE_ARTICLES, words.span(place - 1, place)
            for near in (place, place + 1):  # "la primera ministra", "la ex ministra"
                if near < len(lower) and (lower[near] in tables.FEMININE or lower[near] in tables.MASCULINE):
                    return lower[near] in tables.FEMININE, words.span(place - 1, near)
    return None


def _pronoun(words: Words) -> tuple[bool, Span] | None:
    """The same of a pronoun, when it is the only one: Spanish names it to stress who it was."""
    found = [k for k, word in enumerate(words.lower) if word in ("ella", "él")]
    return (words.lower[found[0]] == "ella", words.spans[found[0]]) if len(found) == 1 else None


def _others(words: Words, subject: Span) -> bool:
    """Whether somebody else may be meant: a name that does not stand with the subject."""
    together = subject[1]
    for place, written in enumerate(words.written):
        start, end = words.spans[place]
        if end <= subject[1] or not written[0].isupper():
            continue
        if (
            start - together > 1
            and words.text[together:start] not in (", ", " ")
            and not words.text[:start].rstrip().endswith((".", "«", '"', "“", "en", "desde"))
        ):
            return True
        together = end if start - together <= 5 else together
    return False


def _towards(words: Words, person: Span) -> bool:
    """Whether somebody does something to or with the person: the pronoun may be that other one's, whom Spanish need not name."""
    place = next(k for k, span in enumerate(words.spans) if span[0] == person[0])
    return words.lower[place] == "al" or (place > 0 and words.lower[place - 1] in _TOWARDS)


def _unknown_before(words: Words, person: Span) -> bool:
    """Whether a name that tells nothing stands before the person: the pronoun may be its."""
    before = [place for place, span in enumerate(words.spans) if span[1] < person[0] and words.written[place][0].isupper()]
    return any((place > 0 or not is_spanish(words.lower[place])) and fold(words.lower[place]) not in _FIRST_NAMES for place in before)


def _start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def look(pairing: Pairing) -> Iterator[Finding]:
        if not _QUICK.search(pairing.english):
            return
        english = read_words(pairing.english)
        he, she = _HE & set(english.lower), _SHE & set(english.lower)
        if bool(he) == bool(she):
            return
        persons = document.shared(_read)
        wrong = _wrong(pairing, persons, places[pairing.unit.number], bool(she))
        if wrong is not None:
            spouse = _SPOUSE.search(pairing.english)
            span = spouse.span() if spouse else next(english.spans[k] for k, word in enumerate(english.lower) if word in (he or she))
            message = f"“{pairing.english[slice(*span)]}” for «{pairing.spanish[slice(*wrong)]}»"
            yield pairing.finding("gender", Severity.WARNING, message, spanish=wrong, english=span)

    return look


def _wrong(pairing: Pairing, persons: Sequence[_Persons], place: int, woman: bool) -> Span | None:
    """The Spanish person that the pronoun of the other sex, a woman's or a man's, was put for; None when it may be right."""
    spanish, here = read_words(pairing.spanish), persons[place]
    subject = _subject(spanish) or _pronoun(spanish)
    if subject is not None and subject[0] != woman:
        if _SPOUSE.search(pairing.english):
            return subject[1]
        if not any(person.woman == woman for person in here.spanish) and woman not in here.sexes and not _others(spanish, subject[1]):
            return subject[1]
    if woman in here.sexes or ("ella" if woman else "él") in spanish.lower:
        return None
    around = [*persons[max(0, place - BEFORE) : place], *persons[place + 1 : place + 1 + AFTER]]
    if any(woman in other.sexes or woman in other.pronouns for other in around):
        return None
    for person in here.spanish:
        if not person.related and not _towards(spanish, person.span) and not _unknown_before(spanish, person.span):
            return person.span
    return None


CHECKS = (
    Check(
        "gender",
        Severity.WARNING,
        "A pronoun of the other gender",
        "The Spanish sentence speaks of a woman or a man, by a noun, its article, a first name or a surname that has one elsewhere in the "
        "article, and the English one says he for her or she for him, while nobody of that sex is spoken of in it or in the sentences "
        "beside it; Spanish leaves the pronoun out, so that a translator or an engine must guess. "
        "Example: «La ministra dijo que dimitirá» rendered “The minister said he will resign”.",
        start=_start,
    ),
)
