"""Who does it to whom, where a pronoun stands for one of the two: «y le entregó», "and was handed by him"; «la llamaron», "she rang them".

A Spanish verb without a subject of its own goes on with the subject of the clause before it, and so does an English one behind "and". So
an active verb with an object pronoun on one side, and on the other a passive with that pronoun behind "by", are the two ends of one
act. Where both are active, the number of the verb and the pronouns tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aligner.languages.es_en_clauses import BE, BOUNDARIES, HAVE, OBJECT_PRONOUNS
from aligner.languages.es_en_gender import BEFORE_OBJECTS, ENGLISH_PERSONS, FINITE_ENDINGS, PERSONS_BEHIND_BY, Gender, Pronoun
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.roles.actors import RoleExchange
from aligner.signals.roles.sexes import gender_of_noun

__all__ = ["find_turned_pronouns"]

_VERB = 0.5
"""Probability of a link of verbs. Set by hand."""
_BY = 6
"""Words between a passive and its "by", at most: "was handed a note by him"."""
_CLITICS = OBJECT_PRONOUNS - {"me", "te", "nos", "os"}
_OF_CLITIC = {"la": Gender.WOMAN, "las": Gender.WOMAN, "lo": Gender.MAN, "los": Gender.MAN}


class _Act(NamedTuple):
    """A Spanish verb with an object pronoun, and no subject of its own. `plural`, `patient_plural`: whether several do it, or suffer it."""

    verb: int
    clitic: int
    plural: bool
    patient_plural: bool


def find_turned_pronouns(spanish: str, english: str) -> Iterator[RoleExchange]:
    """Verbs whose two participants are exchanged, of which one is a pronoun; at most one."""
    lower = f" {english.lower()} "
    if not any(f" {pronoun}" in lower for pronoun in ENGLISH_PERSONS):
        return
    alignment = align_words(spanish, english)
    for verb, other in (*_actives(alignment), *_passives(alignment)):
        yield RoleExchange({Language.SPANISH: alignment.spanish.spans[verb], Language.ENGLISH: alignment.english.spans[other]}, {}, False)
        return


def _actives(alignment: WordAlignment) -> Iterator[tuple[int, int]]:
    """Spanish verbs with an object pronoun whose English counterpart says it from the other end."""
    words = alignment.spanish
    for number in range(1, len(words.lower)):
        act = _act(words, number)
        there = None if act is None else _counterpart(alignment, number)
        if act is None or there is None:
            continue
        if (_goes_on(words, act.clitic) and _is_passive_by_pronoun(alignment.english, there)) or _has_crossed(act, there, alignment):
            yield number, there


def _counterpart(alignment: WordAlignment, verb: int) -> int | None:
    """The English word for a Spanish verb, or for what is said with it: «pidió disculpas», "apologised"."""
    found = alignment.best(Language.SPANISH, verb, _VERB)
    return alignment.best(Language.SPANISH, verb + 1, _VERB) if found is None and verb + 1 < len(alignment.spanish.lower) else found


def _act(words: Words, verb: int) -> _Act | None:
    place = verb - 1
    while place > 0 and words.lower[place] in HAVE[Language.SPANISH]:
        place -= 1
    clitic, finite = words.lower[place], words.lower[place + 1]
    if clitic not in _CLITICS or finite in BE[Language.SPANISH] or any(is_pause(words, k) for k in range(place, verb)):
        return None
    if place == verb - 1 and clitic in ("la", "las", "los") and not finite.endswith(FINITE_ENDINGS):
        return None  # an article
    return _Act(verb, place, finite.endswith("n"), clitic.endswith("s"))


def _goes_on(words: Words, clitic: int) -> bool:
    """Whether a verb with its object pronoun stands right behind «y» or a comma: its subject is that of the clause before."""
    return clitic > 0 and (words.lower[clitic - 1] in ("y", "e", "pero") or words.between(clitic - 1, clitic).strip() == ",")


def _is_passive_by_pronoun(words: Words, verb: int) -> bool:
    """Whether an English verb is a passive right behind "and" or a comma, with a pronoun for a person behind "by"."""
    place = verb - 1
    while place >= 0 and (words.lower[place] in BE[Language.ENGLISH] or words.lower[place].endswith("ly")) and not is_pause(words, place):
        place -= 1
    if place == verb - 1 or place < 0:
        return False
    if words.lower[place] not in ("and", "but", "then") and not is_pause(words, place):
        return False
    for number in range(verb + 1, min(len(words.lower) - 1, verb + 1 + _BY)):
        if is_pause(words, number - 1) or words.lower[number] in BOUNDARIES[Language.ENGLISH]:
            return False
        if words.lower[number] == "by":
            return words.lower[number + 1] in PERSONS_BEHIND_BY[Language.ENGLISH]
    return False


def _has_crossed(act: _Act, verb: int, alignment: WordAlignment) -> bool:
    """Whether the English pronouns beside a verb say that the one whom the Spanish object pronoun stands for does it to the other."""
    agent, patient = _subject(alignment.english, verb), _object(alignment.english, verb)
    if agent is None or patient is None or agent.plural is None or patient.plural is None:
        return False
    if act.plural != act.patient_plural:
        return agent.plural is act.patient_plural and patient.plural is act.plural
    if act.plural or agent.plural or patient.plural or agent.gender is patient.gender:
        return False
    of_patient = _OF_CLITIC.get(alignment.spanish.lower[act.clitic])
    if of_patient is None and _goes_on(alignment.spanish, act.clitic):
        first = _first_gender(alignment.spanish)
        of_patient = None if first is None else first.other
    return of_patient is not None and agent.gender is of_patient


def _first_gender(words: Words) -> Gender | None:
    """The gender of the person that a text begins with."""
    for place in (1, 2):
        found = gender_of_noun(words, place, frozenset((place,))) if place < len(words.lower) else None
        if found is not None and found[1] == 0:
            return found[0]
    return None


def _subject(words: Words, verb: int) -> Pronoun | None:
    """The pronoun right before an English verb."""
    found = ENGLISH_PERSONS.get(words.lower[verb - 1]) if verb and not is_pause(words, verb - 1) else None
    return found if found is not None and found.subject else None


def _object(words: Words, verb: int) -> Pronoun | None:
    """The pronoun right behind an English verb, or behind "to"."""
    place = verb + 1
    if place < len(words.lower) and words.lower[place] in BEFORE_OBJECTS:
        place += 1
    if place >= len(words.lower) or any(is_pause(words, k) for k in range(verb, place)):
        return None
    found = ENGLISH_PERSONS.get(words.lower[place])
    return found if found is not None and not found.subject else None


def _passives(alignment: WordAlignment) -> Iterator[tuple[int, int]]:
    """Spanish passives behind «y» with a pronoun behind «por» whose English counterpart is active, with an object pronoun."""
    words = alignment.spanish
    for number in range(2, len(words.lower) - 2):
        if words.lower[number - 1] not in BE[Language.SPANISH] or words.lower[number + 1] != "por":
            continue
        place = number - 2
        while place > 0 and words.lower[place] in HAVE[Language.SPANISH]:
            place -= 1
        goes_on = words.lower[place] in ("y", "e", "pero") or is_pause(words, place)
        if not goes_on or words.lower[number + 2] not in PERSONS_BEHIND_BY[Language.SPANISH]:
            continue
        there = alignment.best(Language.SPANISH, number, _VERB)
        if there is None or _object(alignment.english, there) is None:
            continue
        before = alignment.english.lower[there - 1] if there else ""
        if before in ("and", "but", "then") or before in ENGLISH_PERSONS:
            yield number, there
