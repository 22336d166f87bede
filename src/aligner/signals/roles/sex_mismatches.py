"""Words that say of one person that it is a woman on one side, and a man on the other, wherever that person's name stands.

A Spanish pronoun and the English one at the counterpart of its verb or of what is owned («bebía ella», "his drinking"; «la casa de él»,
"her house"), a participle and the English subject («fue detenida», "he was arrested"), and two nouns («una policía», "a policeman").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages import es_en_gender as tables
from aligner.languages.es_en_clauses import ADVERBS, AUXILIARIES, BE
from aligner.languages.es_en_gender import Gender
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.roles.people_count import is_noun_for_people
from aligner.signals.roles.sexes import gender_of_noun

__all__ = ["SexMismatch", "find_sex_mismatches"]

_LINK, _SURE = 0.5, 0.7
"""Probability of a link of verbs and of what is owned, and of two nouns. Set by hand."""
_REACH = 4
"""Words between an English subject and its verb at most."""
_OWNED = 2
"""Words between an English possessive and what is owned, at most."""
_AUXILIARIES = AUXILIARIES[Language.ENGLISH] | BE[Language.ENGLISH] | ADVERBS[Language.ENGLISH]
_SUBJECTS = {"he": Gender.MAN, "she": Gender.WOMAN}
_OWNERS = {"his": Gender.MAN, "her": Gender.WOMAN}
_SAME = frozenset("mismo misma".split())


class SexMismatch(NamedTuple):
    """`gender`: what the Spanish says. `spans`: the words of both sides."""

    gender: Gender
    spans: Mapping[Language, Span]


def find_sex_mismatches(spanish: str, english: str) -> Iterator[SexMismatch]:
    """Words for one person that say that it is a woman on one side and a man on the other; at most one."""
    alignment = align_words(spanish, english)
    for found in (*_pronouns(alignment), *_participles(alignment), *_nouns(alignment), *_female_and_male(alignment)):
        yield found
        return


def _pronouns(alignment: WordAlignment) -> Iterator[SexMismatch]:
    """«él» and «ella» against the pronoun at the counterpart of their verb, or of what is theirs."""
    words = alignment.spanish
    for place, word in enumerate(words.lower):
        gender = tables.SPANISH_PRONOUNS.get(word)
        if gender is None:
            continue
        there = None
        if place and words.lower[place - 1] == "de":
            there = _owner(alignment, place)
        elif place == 0 or words.lower[place - 1] not in tables.MAY_MEAN_THINGS:
            there = _doer(alignment, place)
        there = there or _counterpart(alignment, place)
        if there is not None and there[0] is not gender:
            yield SexMismatch(gender, {Language.SPANISH: words.spans[place], Language.ENGLISH: alignment.english.spans[there[1]]})


def _counterpart(alignment: WordAlignment, pronoun: int) -> tuple[Gender, int] | None:
    """The English pronoun that stands for a Spanish one, where the English text has none of the other gender."""
    there = alignment.best(Language.SPANISH, pronoun, _SURE)
    gender = None if there is None else _SUBJECTS.get(alignment.english.lower[there])
    if there is None or gender is None or not tables.ENGLISH_PRONOUNS[gender.other].isdisjoint(alignment.english.lower):
        return None
    return gender, there


def _owner(alignment: WordAlignment, pronoun: int) -> tuple[Gender, int] | None:
    """The English possessive before the counterpart of what is owned: «la casa de ella»."""
    for owned in range(pronoun - 2, max(-1, pronoun - 4), -1):
        there = alignment.best(Language.SPANISH, owned, _LINK)
        if there is None:
            continue
        for place in range(there - 1, max(-1, there - 2 - _OWNED), -1):
            if alignment.english.between(place, place + 1).strip():
                break
            if alignment.english.lower[place] in _OWNERS:
                return _OWNERS[alignment.english.lower[place]], place
        return None
    return None


def _doer(alignment: WordAlignment, pronoun: int) -> tuple[Gender, int] | None:
    """The English pronoun that does what the verb beside a Spanish pronoun says, and before it what somebody says of himself."""
    words, last = alignment.spanish, pronoun
    if words.lower[pronoun + 1 : pronoun + 2] and words.lower[pronoun + 1] in _SAME:
        last += 1
        if pronoun > 1 and words.lower[pronoun - 1] == "que":  # «aseguró que ella misma …»
            found = _at_verb(alignment, pronoun - 2)
            if found is not None and found[0] is not tables.SPANISH_PRONOUNS[words.lower[pronoun]]:
                return found
    for number in range(last + 1, min(len(words.lower), last + 1 + _REACH)):
        if words.between(number - 1, number).strip():
            break
        if is_verb(words, number, Language.SPANISH):
            return _at_verb(alignment, number)
    if pronoun and not words.between(pronoun - 1, pronoun).strip() and is_verb(words, pronoun - 1, Language.SPANISH):
        return _at_verb(alignment, pronoun - 1)
    return None


def _at_verb(alignment: WordAlignment, verb: int) -> tuple[Gender, int] | None:
    """The English pronoun at the counterpart of a Spanish verb: "he drove", "her driving"."""
    there = alignment.best(Language.SPANISH, verb, _LINK)
    return None if there is None else _before(alignment.english, there)


def _before(words: Words, verb: int) -> tuple[Gender, int] | None:
    """The pronoun before an English verb or what is made of it."""
    for place in range(verb - 1, max(-1, verb - 2 - _REACH), -1):
        word = words.lower[place]
        if words.between(place, place + 1).strip():
            return None
        if word in _SUBJECTS:
            return _SUBJECTS[word], place
        if word in _OWNERS and place == verb - 1:
            return _OWNERS[word], place
        if word not in _AUXILIARIES:
            return None
    return None


def _participles(alignment: WordAlignment) -> Iterator[SexMismatch]:
    """«fue detenida» and "he was arrested"."""
    words = alignment.spanish
    if not tables.EPICENE.isdisjoint(words.lower):
        return
    for place, word in enumerate(words.lower):
        if place == 0 or not word.endswith(tables.ENDS_OF_PARTICIPLES) or words.lower[place - 1] not in BE[Language.SPANISH]:
            continue
        gender = tables.PARTICIPLE_ENDINGS[word[-1]]
        there = alignment.best(Language.SPANISH, place, _LINK)
        found = None if there is None else _before(alignment.english, there)
        if found is not None and found[0] is not gender and alignment.english.lower[found[1]] in _SUBJECTS:
            yield SexMismatch(gender, {Language.SPANISH: words.spans[place], Language.ENGLISH: alignment.english.spans[found[1]]})


def _nouns(alignment: WordAlignment) -> Iterator[SexMismatch]:
    """«una policía» and "a policeman"."""
    for place, word in enumerate(alignment.english.lower):
        gender = tables.NOUNS_OF_ONE.get(word)
        there = None if gender is None else alignment.best(Language.ENGLISH, place, _SURE)
        if there is None:
            continue
        found = gender_of_noun(alignment.spanish, there, frozenset((there,)))
        if found is not None and found[1] < there and found[0] is not gender:
            spans = {Language.SPANISH: alignment.spanish.span(found[1], there), Language.ENGLISH: alignment.english.spans[place]}
            yield SexMismatch(found[0], spans)


def _female_and_male(alignment: WordAlignment) -> Iterator[SexMismatch]:
    """«varias compañeras» and "several male colleagues"."""
    for place, word in enumerate(alignment.english.lower[:-1]):
        gender = tables.FEMALE_AND_MALE.get(word)
        there = None if gender is None else alignment.best(Language.ENGLISH, place + 1, _SURE)
        if gender is None or there is None or not is_noun_for_people(alignment.english.lower[place + 1]):
            continue
        noun = alignment.spanish.lower[there].removesuffix("s")
        own = Gender.WOMAN if noun.endswith("a") else Gender.MAN if noun.endswith("o") else None
        if own is gender.other and not noun.endswith("ista") and noun not in tables.EPICENE:
            yield SexMismatch(own, {Language.SPANISH: alignment.spanish.spans[there], Language.ENGLISH: alignment.english.spans[place]})
