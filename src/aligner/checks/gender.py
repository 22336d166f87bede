"""Pronouns of English against the persons of the Spanish text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages import es_en_gender as tables
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, read_words

__all__ = ["CHECKS"]

BEFORE, AFTER = 2, 1
"""Units before and after in which nobody of the pronoun's sex may be spoken of for the pronoun to be wrong."""

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_QUICK = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_ARTICLES = frozenset({"la", "el", "una", "un", "esta", "este", "del", "al"})
_FEMININE_ARTICLES = frozenset({"la", "una", "esta"})
_TOWARDS = frozenset({"a", "al", "con", "contra", "para", "sobre", "ante", "entre", "hacia"})
_THINGS_TOO = _TOWARDS | {"de", "en", "por", "tras", "sin", "desde", "bajo"}
"""Words behind which él and ella stand for things as well."""
_POSSESSIVES = frozenset({"su", "sus", "mi", "mis", "tu", "tus", "nuestra", "nuestro"})
_TITLES = {"sr": False, "señor": False, "don": False, "mr": False, "sir": False, "sra": True, "señora": True, "mrs": True, "ms": True}
_SPOUSE = re.compile(r"\b(?:(his)(?= (?:\w+[ -])?(?:husband|boyfriend)\b)|(her)(?= (?:\w+[ -])?(?:wife|girlfriend)\b))", re.IGNORECASE)
_FIRST = 4  # the subject is looked for among so many first words


def _plurals(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(noun + ending for noun in nouns for ending in ("s", "es"))


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
    pairs = list(zip(document.texts(Language.SPANISH), document.texts(Language.ENGLISH), strict=True))
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
    sexes |= {sex for sex, words in _ENGLISH.items() if not words.isdisjoint(en.lower)}
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
        if word in tables.ADJECTIVES and first == place:
            continue
        if word in tables.COMMON and before in _ARTICLES:
            yield _Person(before in _FEMININE_ARTICLES, words.span(first, place), related=False)
        elif word in tables.FEMININE or word in tables.MASCULINE:
            yield _Person(word in tables.FEMININE, words.span(first, place), related)
        elif words.written[place][0].isupper() and (sex := _sex_of(word, surnames)) is not None:
            named_relative = before in tables.RELATIVES and words.between(place - 1, place) == " "
            yield _Person(sex, words.spans[place], related=named_relative)


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


def _late_subject(words: Words, here: _Persons) -> tuple[bool, Span] | None:
    """The same of the one person of the sentence, when she follows an opening phrase and its comma as the subject does."""
    if len(here.spanish) != 1 or not words.text[: here.spanish[0].span[0]].rstrip().endswith(","):
        return None
    person = here.spanish[0]
    return None if person.related else (person.woman, person.span)


def _pronoun(words: Words) -> tuple[bool, Span] | None:
    """The same of a pronoun, when it is the only one: Spanish names it to stress who it was."""
    found = [k for k, word in enumerate(words.lower) if word in ("ella", "él") and (k == 0 or words.lower[k - 1] not in _THINGS_TOO)]
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
    return any(
        (place > 0 or not in_lexicon(words.lower[place], Language.SPANISH)) and fold(words.lower[place]) not in _FIRST_NAMES
        for place in before
    )


def _start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def look(pairing: Pairing) -> Iterator[Finding]:
        if not _QUICK.search(pairing.english):
            return
        english = read_words(pairing.english)
        he, she = _HE & set(english.lower), _SHE & set(english.lower)
        if bool(he) == bool(she):
            return
        wrong = _wrong(document, pairing, places[pairing.unit.number], bool(she))
        if wrong is not None:
            spouse = _SPOUSE.search(pairing.english)
            span = spouse.span() if spouse else next(english.spans[k] for k, word in enumerate(english.lower) if word in (he or she))
            message = f"“{pairing.english[slice(*span)]}” for «{wrong.text}»" + (
                ", of whom the sentence before speaks" if wrong.span is None else ""
            )
            yield pairing.finding("gender", Severity.WARNING, message, {Language.SPANISH: wrong.span, Language.ENGLISH: span})

    return look


@dataclass(frozen=True, slots=True)
class _Antecedent:
    """Whom a pronoun of the other sex was put for; `span` is None when the sentence before says it."""

    text: str
    span: Span | None


def _wrong(document: Document, pairing: Pairing, place: int, woman: bool) -> _Antecedent | None:
    """Whom the pronoun of the other sex, a woman's or a man's, was put for; None when it may be right."""
    persons = document.shared(_read)
    spanish, here = read_words(pairing.spanish), persons[place]
    found: Span | None = None
    subject = _subject(spanish) or _pronoun(spanish) or _late_subject(spanish, here)
    if subject is not None and subject[0] != woman:
        alone = woman not in here.sexes and not _others(spanish, subject[1])
        found = subject[1] if alone or _SPOUSE.search(pairing.english) else None
    around = [*persons[max(0, place - BEFORE) : place], *persons[place + 1 : place + 1 + AFTER]]
    absent = woman not in here.sexes and ("ella" if woman else "él") not in spanish.lower
    if found is None and absent and not any(woman in other.sexes or woman in other.pronouns for other in around):
        candidates = (person.span for person in here.spanish if not person.related and not _towards(spanish, person.span))
        found = next((span for span in candidates if not _unknown_before(spanish, span)), None)
        if found is None and not here.sexes and place > 0:
            return _of_before(read_words(document.texts(Language.SPANISH)[place - 1]), spanish, persons[place - 1], woman)
    return None if found is None else _Antecedent(spanish.text[slice(*found)], found)


def _of_before(before: Words, spanish: Words, persons: _Persons, woman: bool) -> _Antecedent | None:
    """The subject of the sentence before, when it is the one person there and no name stands in this one."""
    subject = _subject(before)
    named = any(written[0].isupper() for written in spanish.written[1:])
    if subject is None or subject[0] == woman or named or len(persons.sexes) != 1:
        return None
    return _Antecedent(before.text[slice(*subject[1])], None)


CHECKS = (
    Check(
        "gender",
        Severity.WARNING,
        "A pronoun of the other gender",
        "The Spanish sentence speaks of a woman or a man, by a noun, its article, a first name or a surname that has one elsewhere in the "
        "article, and the English one says he for her or she for him, while nobody of that sex is spoken of in it or in the sentences "
        "beside it; Spanish leaves the pronoun out, so that a translator or an engine must guess. "
        "Example: «La ministra dijo que dimitirá» rendered “The minister said he will resign”.",
        prepare=_start,
        languages=SPANISH_ENGLISH,
    ),
)
