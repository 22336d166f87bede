"""The persons that a Spanish text speaks of, with what it says of their sex: by article, noun, agreement and first name.

An article says more than a noun («la juez»), and what agrees with a name more than the name («Trinidad Olmos, el más veterano»). Nouns
that no table has are persons where the English word for them is one («el apicultor», "the beekeeper").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from aligner.bitext import Span
from aligner.languages import es_en_gender as tables
from aligner.languages.es_en_gender import Gender
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, in_lexicon, read_words
from aligner.signals.roles.people_count import is_noun_for_one_person

__all__ = ["People", "Person", "gender_of_name", "gender_of_noun", "read_people", "surnames_of"]

_LINK = 0.5
"""Probability of a link from which the English word says that a Spanish noun is one for persons. Set by hand."""
_BETWEEN = 2
"""Words between an article and its noun at most: «la nueva primera ministra»."""
_NEAR = 2
"""Words between a name and what agrees with it, at most."""
_AGREEING = re.compile(tables.AGREEING)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the Spanish text speaks of. `related`: as somebody's wife, son and so on."""

    gender: Gender
    span: Span
    related: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who is spoken of in a pair of texts.

    `spanish`: single persons of the Spanish text, in order. `genders`: those that any word of either side tells of, pronouns aside;
    `pronouns`: those of its pronouns. `nouns`: Spanish words that stand for one person by their English counterparts, by index.
    """

    spanish: tuple[Person, ...]
    genders: frozenset[Gender]
    pronouns: frozenset[Gender]
    nouns: frozenset[int]


def read_people(spanish: str, english: str, surnames: Mapping[str, Gender | None]) -> People:
    """The people of a pair of texts. `surnames`: what names of the whole article say (`surnames_of`)."""
    es, en = read_words(spanish), read_words(english)
    nouns = _nouns(spanish, english)
    capitals = frozenset(lower for lower, written in zip(en.lower, en.written, strict=True) if written[0].isupper())
    names = {**surnames, **_named(es, nouns, capitals)}
    people = tuple(_persons(es, nouns, names))
    genders = {person.gender for person in people}
    genders |= {gender for gender, words in tables.ENGLISH_NOUNS.items() if not words.isdisjoint(en.lower)}
    named = [
        gender_of_name(word, names) for place, word in enumerate(en.lower) if en.written[place][0].isupper() and not _is_place(en, place)
    ]
    genders |= {gender for gender in named if gender is not None}
    pronouns = {gender for word, gender in tables.SPANISH_PRONOUNS.items() if word in es.lower}
    pronouns |= {gender for gender, words in tables.ENGLISH_PRONOUNS.items() if not words.isdisjoint(en.lower)}
    return People(people, frozenset(genders), frozenset(pronouns), nouns)


def _is_place(words: Words, place: int) -> bool:
    """Whether a name like one of a person is that of a place or a month: "in Florence", "in June", "San Diego"."""
    return place > 0 and words.lower[place - 1] in tables.OF_PLACES


def _nouns(spanish: str, english: str) -> frozenset[int]:
    """The Spanish words whose English counterpart is a noun for one person."""
    en = read_words(english)
    places = [place for place, word in enumerate(en.lower) if is_noun_for_one_person(word)]
    if not places:
        return frozenset()
    alignment = align_words(spanish, english)
    found = (alignment.best(Language.ENGLISH, place, _LINK) for place in places)
    return frozenset(place for place in found if place is not None and not alignment.spanish.lower[place].endswith("s"))


def gender_of_name(name: str, surnames: Mapping[str, Gender | None]) -> Gender | None:
    """The gender that a name in lower case says, as a first name or as a surname of somebody whose first name is given elsewhere."""
    folded = fold(name)
    return surnames[folded] if folded in surnames else tables.FIRST_NAMES.get(folded)


def gender_of_noun(words: Words, place: int, nouns: frozenset[int]) -> tuple[Gender, int] | None:
    """The gender that the noun at a place says with its article, and the first word of both; None for other words.

    `nouns`: words that are nouns for persons although no table may have them.
    """
    word = words.lower[place]
    if word in tables.EPICENE:
        return None
    first = _determiner(words, place)
    own = Gender.WOMAN if word in tables.FEMININE else Gender.MAN if word in tables.MASCULINE else None
    article = tables.ARTICLES.get(words.lower[first]) if first < place else None
    if word in tables.ADJECTIVES and first == place and place not in nouns:
        return None
    is_noun = place in nouns or word in tables.COMMON or own is not None
    if article is not None and is_noun and not (word in tables.GROUPS and article is Gender.WOMAN):
        return article, first
    return None if own is None else (own, first)


def _determiner(words: Words, place: int) -> int:
    """The article or possessive of a noun, or the noun where it has none."""
    for number in range(place - 1, max(-1, place - 2 - _BETWEEN), -1):
        if words.between(number, number + 1) != " ":
            break
        if words.lower[number] in tables.ARTICLES or words.lower[number] in tables.POSSESSIVES:
            return number
        if words.lower[number] not in tables.BEFORE_NOUNS:
            break
    return place


def _persons(words: Words, nouns: frozenset[int], surnames: Mapping[str, Gender | None]) -> Iterator[Person]:
    for place, word in enumerate(words.lower):
        before = words.lower[place - 1] if place else ""
        found = None if _is_in_a_name(words, place) else gender_of_noun(words, place, nouns)
        if found is not None:
            yield Person(found[0], words.span(found[1], place), _is_relative(words, found[1], place))
        elif word in ("uno", "una") and (of := _of_several(words, place, nouns)) is not None:
            yield Person(tables.ARTICLES["un" if word == "uno" else "una"], words.span(place, of))
        elif (
            words.written[place][0].isupper()
            and not (_is_place(words, place) or (fold(word) not in surnames and _is_surname(words, place)))
            and (gender := gender_of_name(word, surnames)) is not None
        ):
            named_relative = before in tables.RELATIVES and words.between(place - 1, place) == " "
            yield Person(gender, words.spans[place], named_relative)


def _is_surname(words: Words, place: int) -> bool:
    """Whether a first name may be a surname: it is one of those that are, and no other name is beside it."""
    if fold(words.lower[place]) not in tables.SURNAMES_TOO:
        return False
    after = place + 1 < len(words.lower) and words.between(place, place + 1) == " " and words.written[place + 1][0].isupper()
    return not (after or (place > 1 and _is_in_a_name(words, place)))


def _is_in_a_name(words: Words, place: int) -> bool:
    """Whether a word has a capital and stands behind another one that has: a surname such as Monje or Infante."""
    return (
        place > 0 and words.written[place][0].isupper() and words.written[place - 1][0].isupper() and words.between(place - 1, place) == " "
    )


def _of_several(words: Words, place: int, nouns: frozenset[int]) -> int | None:
    """The last word of «una de las enfermeras»; None where «una» has another sense."""
    behind = words.lower[place + 1 : place + 4]
    if len(behind) < 3 or behind[0] != "de" or behind[1] not in tables.BEFORE_SEVERAL:
        return None
    noun = behind[2].removesuffix("s")
    forms = {noun, noun.removesuffix("e")}
    known = any(form in tables.FEMININE or form in tables.MASCULINE or form in tables.COMMON for form in forms)
    return place + 3 if known or place + 3 in nouns else None


def _is_relative(words: Words, first: int, place: int) -> bool:
    """Whether a noun, from its determiner on, is somebody's wife, son and so on."""
    if first < place and words.lower[first] in tables.POSSESSIVES:
        return True
    if words.lower[place] not in tables.RELATIVES:
        return False
    before, after = words.lower[max(0, min(first, place - 2)) : place], words.lower[place + 1 : place + 2]
    return not tables.POSSESSIVES.isdisjoint(before) or after in (("de",), ("del",))


def _named(words: Words, nouns: frozenset[int], capitals: frozenset[str]) -> Mapping[str, Gender | None]:
    """What the words beside names say of them: «la juez Concepción Arce», «Noor Haddad, la más joven», «Sasha Venn fue despedida».

    `capitals`: the words that the English text has with a capital.
    """
    found: dict[str, Gender | None] = {}
    for run in _runs(words, capitals):
        if not _may_be_a_person(words, run):
            continue
        if run[0] and words.between(run[0] - 1, run[0]) == " ":
            noun = gender_of_noun(words, run[0] - 1, nouns)
            gender = noun[0] if noun is not None and noun[1] < run[0] - 1 else None
        else:
            gender = None
        if gender is None:
            gender = _agreeing(words, run[-1], nouns)
        if gender is not None:
            found.update((fold(words.lower[number]), gender) for number in run if words.written[number][0].isupper())
    return found


def _may_be_a_person(words: Words, run: list[int]) -> bool:
    """Whether a name is not plainly a place or an organisation: it has two words, or is a first name."""
    before = words.lower[run[0] - 1] if run[0] else ""
    first = fold(words.lower[run[0]])
    return before not in tables.OF_PLACES and (len(run) > 1 or first in tables.FIRST_NAMES)


def _agreeing(words: Words, last: int, nouns: frozenset[int]) -> Gender | None:
    """The gender of what agrees with the name that ends with a word, right behind it."""
    start = words.spans[last][1]
    match = _AGREEING.match(words.text, start)
    if match is not None:
        ending = next(group for group in match.groups() if group)
        return Gender.WOMAN if ending.endswith("a") else Gender.MAN
    if words.text[start : start + 2] == ", " and last + 2 < len(words.lower):
        for place in range(last + 1, min(len(words.lower), last + 2 + _NEAR)):
            noun = gender_of_noun(words, place, nouns)
            if noun is not None:
                return noun[0] if noun[1] == last + 1 and not _is_relative(words, noun[1], place) else None
            if words.lower[place] not in tables.ARTICLES and words.lower[place] not in tables.BEFORE_NOUNS:
                break
    return None


def _runs(words: Words, capitals: frozenset[str]) -> list[list[int]]:
    """Words with a capital that stand side by side; the first of the text only where it is a name in the English text, too."""
    places = [place for place, written in enumerate(words.written) if written[0].isupper() and (place or words.lower[0] in capitals)]
    runs = [[place] for place in places[:1]]
    for before, place in pairwise(places):
        if place == before + 1 and words.between(before, place) == " ":
            runs[-1].append(place)
        else:
            runs.append([place])
    return [] if words.all_caps else runs


def surnames_of(texts: Iterable[str]) -> Mapping[str, Gender | None]:
    """Names behind a first name or title somewhere in the texts, and what those say; None where they say both.

    A first name behind another one is a surname too: Elizabeth Warren makes a woman of Warren.
    """
    found: dict[str, set[Gender]] = {}
    for text in texts:
        words = read_words(text)
        gender: Gender | None = None
        for place, word in enumerate(words.lower):
            if place and words.between(place - 1, place).strip(" ."):
                gender = None
            if word in tables.TITLES:
                gender = tables.TITLES[word]
                continue
            if not words.written[place][0].isupper():
                gender = None
                continue
            name = fold(word)
            if name in tables.FIRST_NAMES and gender is None:
                if _follows_a_name(words, place):
                    found.setdefault(name, set()).update(Gender)  # a surname: the name before it is no first name that we know
                else:
                    gender = tables.FIRST_NAMES[name]
            elif gender is not None and len(name) > 2:
                found.setdefault(name, set()).add(gender)
    return {name: genders.pop() if len(genders) == 1 else None for name, genders in found.items()}


def _follows_a_name(words: Words, place: int) -> bool:
    """Whether a word is behind another with a capital that no lexicon has."""
    if place == 0 or words.between(place - 1, place) != " " or not words.written[place - 1][0].isupper():
        return False
    before = words.lower[place - 1]
    return before not in tables.TITLES and not any(in_lexicon(before, language) for language in Language)
