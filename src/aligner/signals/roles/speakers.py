"""Who says something: one person in one text, another one of the same texts in the other.

Beside a verb of saying, the words for the speaker are read with what explains them: «replicó la viuda de Ortiz, Elvira Paz», "Elvira Paz,
the widow, replied", "it was the treasurer who called". Where nothing in them answers anything on the other side, and both are surely
spoken of elsewhere in the other text, somebody else speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_clauses import AUXILIARIES, BE, BOUNDARIES, PHRASE_MARKS, RELATIVES
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.es_en_speakers import ENDS_OF_SPEAKERS, IRREGULAR_SAYING, SAYING
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.grammar.phrases import before_verb, is_pause
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.people_count import is_noun_for_people

__all__ = ["find_other_speakers", "is_inverted", "is_saying", "speaker"]

_VERB, _SURE, _ANY = 0.5, 0.7, 0.25
"""Probability of a link of verbs, of a link of a speaker, and of a link that makes two the same. Set by hand."""
_REACH = 12
"""Words of what says who speaks, on one side of the verb, at most."""
_ASIDES = 2
"""Asides between commas that are read with a speaker, at most."""
_END_OF_QUOTATION = re.compile(r"[»”\"]")
_CLAUSE_WORDS = frozenset("but yet pero aunque sino while".split())
"""Words that begin a clause, before what looks like a subject."""
_INFINITIVES = ("ar", "er", "ir", "ando", "iendo", "ing")


@cache
def _saying(language: Language) -> frozenset[str]:
    forms = {form for verb in SAYING[language].split() for form in inflect(verb, language)} | IRREGULAR_SAYING
    return frozenset(form for form in forms if not form.endswith(_INFINITIVES))


def find_other_speakers(spanish: str, english: str) -> Iterator[tuple[Mapping[Language, Span], Mapping[Language, Span]]]:
    """Verbs of saying of which the speaker is somebody else of the sentence on the other side: spans of verbs and speakers; at most one."""
    alignment = align_words(spanish, english)
    for own, other in _verbs(alignment):
        here, there = speaker(alignment.spanish, own, Language.SPANISH), speaker(alignment.english, other, Language.ENGLISH)
        if here and there and _are_others(here, there, alignment):
            verbs = {Language.SPANISH: alignment.spanish.spans[own], Language.ENGLISH: alignment.english.spans[other]}
            speakers = {
                Language.SPANISH: alignment.spanish.span(min(here), max(here)),
                Language.ENGLISH: alignment.english.span(min(there), max(there)),
            }
            yield verbs, speakers
            return


def _verbs(alignment: WordAlignment) -> Iterator[tuple[int, int]]:
    """Verbs of saying that are linked; of the others, the only one of each text."""
    own = [k for k in range(len(alignment.spanish.lower)) if is_saying(alignment.spanish, k, Language.SPANISH)]
    other = [k for k in range(len(alignment.english.lower)) if is_saying(alignment.english, k, Language.ENGLISH)]
    linked = {k: there for k in own if (there := alignment.best(Language.SPANISH, k, _VERB)) in other and there is not None}
    yield from linked.items()
    alone = _alone(alignment.spanish, [k for k in own if k not in linked])
    alone_there = _alone(alignment.english, [k for k in other if k not in linked.values()])
    if len(alone) == len(alone_there) == 1:
        yield alone[0], alone_there[0]


def _alone(words: Words, verbs: list[int]) -> list[int]:
    """Of verbs of saying, those right behind a quotation; all, where none is."""
    return [k for k in verbs if k and _END_OF_QUOTATION.search(words.between(k - 1, k))] or verbs


def speaker(words: Words, verb: int, language: Language) -> frozenset[int]:
    """The words for the one who says what a verb of saying reports, by index; none where that is not plain."""
    before = before_verb(words, verb, language)
    if before >= 0 and words.lower[before] in RELATIVES[language] and not is_pause(words, before):
        return _backward(words, before - 1, language)  # "it was the treasurer who said"
    found = frozenset[int]()
    if is_inverted(words, verb, language):
        return _forward(words, verb + 1, language)
    if before >= 0 and (not is_pause(words, before) or words.between(before, before + 1).strip() == ","):
        found = _backward(words, before, language)
        if any(words.written[k].islower() and is_predicate(words, k, language) for k in found):
            found = frozenset()  # a clause of what is said: «la presa aguanta, aseguró el alcalde»
    return found or (_forward(words, verb + 1, language) if before < 0 or is_pause(words, before) else found)


def is_inverted(words: Words, verb: int, language: Language) -> bool:
    """Whether a verb of saying ends what is said, with the speaker behind it: «…, anunció en su blog la autora.»"""
    if not 0 < verb < len(words.lower) - 1 or is_pause(words, verb):
        return False
    dash = words.between(verb - 1, verb).strip() == "-"
    if not (dash or is_pause(words, verb - 1)):
        return False
    begun = frozenset[int]() if dash else _backward(words, verb - 1, language)
    is_subject = bool(begun) and (min(begun) == 0 or is_pause(words, min(begun) - 1))
    if is_subject and not any(words.lower[k] in _CLAUSE_WORDS or words.lower[k] in AUXILIARIES[language] for k in begun):
        return False  # "Ana Ruiz, the mayor, announced the works"
    end = min(len(words.lower), verb + 1 + _REACH)
    last = next((k for k in range(verb + 1, end - 1) if is_pause(words, k)), end - 1)
    return not any(words.lower[k] in BOUNDARIES[language] or is_predicate(words, k, language) for k in range(verb + 1, last + 1))


def is_saying(words: Words, number: int, language: Language) -> bool:
    """Whether a word is an active verb of saying."""
    if words.lower[number] not in _saying(language) or words.lower[number - 1 : number] == ("the",):
        return False
    before = words.lower[max(0, number - 2) : number]
    if not (BE[language] - {"'s"}).isdisjoint(before):
        return False
    return is_predicate(words, number, language) or (number > 0 and is_pause(words, number - 1))


def _forward(words: Words, first: int, language: Language) -> frozenset[int]:
    """The words behind a verb, with what explains them between commas."""
    found: list[int] = []
    asides = 0
    for number in range(first, min(len(words.lower), first + _REACH)):
        word = words.lower[number]
        if is_pause(words, number - 1):
            if words.between(number - 1, number).strip() != "," or not found or asides == _ASIDES or _is_clause(words, number, language):
                break
            asides += 1
        elif _ends(word, language):
            break
        found.append(number)
    return frozenset(found)


def _ends(word: str, language: Language) -> bool:
    return word in BOUNDARIES[language] or (word in PHRASE_MARKS[language] and word not in OF) or word in ENDS_OF_SPEAKERS


def _is_clause(words: Words, first: int, language: Language) -> bool:
    """Whether something other than a name or an office begins at a word."""
    word = words.lower[first]
    is_name = words.written[first][0].isupper()
    return not is_name and (_ends(word, language) or word in AUXILIARIES[language] or word in BE[language])


def _backward(words: Words, last: int, language: Language) -> frozenset[int]:
    """The words before a verb, from the beginning of their clause, with what explains them between commas."""
    found: list[int] = []
    asides = 0
    for number in range(last, max(-1, last - _REACH), -1):
        word = words.lower[number]
        if is_pause(words, number) and (number < last or found):
            if words.between(number, number + 1).strip() != "," or asides == _ASIDES:
                break
            asides += 1
        elif is_pause(words, number):
            asides += 1
        if word in BOUNDARIES[language] or (word in PHRASE_MARKS[language] and word not in OF):
            return frozenset() if not found else frozenset(found) if word in BOUNDARIES[language] else frozenset()
        found.append(number)
    return frozenset(found)


def _are_others(here: frozenset[int], there: frozenset[int], alignment: WordAlignment) -> bool:
    """Whether two speakers have no link with each other, and each surely is spoken of elsewhere on the other side."""
    own, other = alignment.spanish.text, alignment.english.text
    if any(a in here and b in there for a, b in _content(linked_words(own, other, _ANY), alignment)):
        return False
    sure = _content(linked_words(own, other, _SURE), alignment)
    away = [(a, b) for a, b in sure if a in here and b not in there and _is_someone(alignment.english, b)]
    back = [(a, b) for a, b in sure if a not in here and b in there and _is_someone(alignment.english, b)]
    return bool(away) and bool(back)


def _content(links: frozenset[tuple[int, int]], alignment: WordAlignment) -> list[tuple[int, int]]:
    return [(a, b) for a, b in sorted(links) if alignment.spanish.lower[a] not in FUNCTION_WORDS[Language.SPANISH]]


def _is_someone(words: Words, number: int) -> bool:
    """Whether an English word is a name, or a noun for people or for those who act together."""
    word = words.lower[number]
    return (number > 0 and words.written[number][0].isupper()) or is_noun_for_people(word) or word in GROUPS
