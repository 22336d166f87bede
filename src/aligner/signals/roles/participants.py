"""Somebody else does, says or gets something: a verb of each side with another participant, where both texts have both of them.

The two verbs are linked. Who stands at one of them takes part in what another verb says on the other side, and the reverse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_function_words import CONJUNCTIONS
from aligner.languages.es_en_name_words import ARTICLES
from aligner.languages.es_en_roles import INCLUDING
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, translation_probability
from aligner.signals.grammar.clauses import Roles, Voice, is_plain_present, is_predicate, is_verb, read_clause, read_roles
from aligner.signals.grammar.phrases import before_verb, is_pause
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.actors import linked_verbs
from aligner.signals.roles.speakers import is_inverted, is_saying, speaker
from aligner.signals.statements.quotation_verbs import named_source, word_of_speaker

__all__ = ["OtherParticipant", "find_other_participants"]

_VERB, _SURE, _ANY = 0.7, 0.8, 0.3
"""Probability of a link of verbs, of a link of a participant, and of a link that makes two the same. Set by hand on newstest 2008
and 2010."""
_NEAR = 3
"""Words before a verb among which its "que" is searched for."""
_REACH = 6
"""Words from a participant to the comma behind it, and of what stands for it there, at most."""
_TOGETHER = 14
"""Words between two participants that do something together, at most."""
_WHO = frozenset("que quienes cuales".split())
_POSSESSOR = re.compile(r"['’]s?\b")


@dataclass(frozen=True, slots=True)
class OtherParticipant:
    """A verb of each side, and who stands at it there."""

    verbs: Mapping[Language, Span]
    participants: Mapping[Language, Span]


def find_other_participants(spanish: str, english: str) -> Iterator[OtherParticipant]:
    """Verbs that are linked, of which one side names another participant than the other; at most one."""
    alignment = align_words(spanish, english)
    found: Mapping[Language, frozenset[int]] | None = None
    linked = [(own, other) for own, other, _ in linked_verbs(alignment, _VERB)]
    for own, other in dict.fromkeys((*linked, *_verbs_of_speakers(alignment))):
        here, there = (
            _roles_or_source(alignment.spanish, own, Language.SPANISH),
            _roles_or_source(alignment.english, other, Language.ENGLISH),
        )
        if here is None or there is None:
            continue
        for one, two in ((here.agent, there.agent), (here.patient, there.patient)):
            if not _are_plain(one, alignment.spanish, Language.SPANISH) or not _are_plain(two, alignment.english, Language.ENGLISH):
                continue
            if not _are_others(one, two, here, there, alignment):
                continue
            found = found or {language: _all_participants(alignment.words(language), language) for language in Language}
            if _stand_elsewhere(one, two, own, alignment, found) and not _says_another_verb(two, own, other, alignment):
                sides = (alignment.spanish, own, one), (alignment.english, other, two)
                languages = Language.SPANISH, Language.ENGLISH
                yield OtherParticipant(
                    {language: text.spans[verb] for language, (text, verb, _) in zip(languages, sides, strict=True)},
                    {language: text.span(min(who), max(who)) for language, (text, _, who) in zip(languages, sides, strict=True)},
                )
                return


def _are_plain(who: frozenset[int], words: Words, language: Language) -> bool:
    """Whether words can be a participant: not "studied the market", of another clause, nor the owner in "Tarski's student Montague"."""
    if not who or any(words.written[number].islower() and _is_other_verb(words, number, language) for number in who):
        return False
    last = max(who)
    owner = words.lower[last].endswith("'s") or _POSSESSOR.match(words.text, words.spans[last][1]) is not None
    return language is Language.SPANISH or not owner


def _is_other_verb(words: Words, number: int, language: Language) -> bool:
    return is_verb(words, number, language) and words.lower[number - 1 : number] != ("the",)


def _verbs_of_speakers(alignment: WordAlignment) -> list[tuple[int, int]]:
    """The words with which each text says who says it, linked or not: «según», or the verb beside its only quotation."""
    found = [word_of_speaker(alignment.words(language), language) for language in (Language.SPANISH, Language.ENGLISH)]
    return [(found[0], found[1])] if found[0] is not None and found[1] is not None else []


def _roles_or_source(words: Words, word: int, language: Language) -> Roles | None:
    """Who takes part in what a verb says, or whom "according to" names."""
    source = named_source(words, word, language)
    if source:
        return Roles(source, frozenset())
    roles = _roles(words, word, language)
    several = roles is not None and language is Language.SPANISH and _is_said_of_several(words, word)
    return None if roles is not None and several and _is_one(roles.agent, words) else roles


def _roles(words: Words, verb: int, language: Language) -> Roles | None:
    """Who takes part in what a verb says; behind a quotation, the speaker alone: «"…", dijo la vicepresidenta»."""
    if is_saying(words, verb, language) and is_inverted(words, verb, language):
        who = speaker(words, verb, language)
        return Roles(who, frozenset()) if who else None
    return _roles_beside(words, verb, language)


def _roles_beside(words: Words, verb: int, language: Language) -> Roles | None:
    """Who takes part in what a verb says, as its sentence has them beside it."""
    if language is Language.ENGLISH and words.lower[verb].endswith("ing") and before_verb(words, verb, language) == verb - 1:
        return None  # "putting people off booking holidays"
    roles = read_roles(words, verb, language)
    if roles is not None and (roles.agent or roles.patient):
        return _with_all_objects(roles, words, verb, language)
    clause = read_clause(words, verb, language)
    if clause is None or clause.reflexive or clause.fronted:
        return None
    if clause.subject:
        return Roles(clause.subject, frozenset())
    if clause.plain and verb and is_pause(words, verb - 1) and not clause.marked("a", "al"):
        return Roles(clause.plain, frozenset())
    return None


def _is_said_of_several(words: Words, verb: int) -> bool:
    """Whether a Spanish verb behind "que" is a plural: then it is not said of the single one right before it."""
    before = words.lower[max(0, verb - _NEAR) : verb]
    return words.lower[verb].endswith("n") and not _WHO.isdisjoint(before)


def _is_one(agent: frozenset[int], words: Words) -> bool:
    return bool(agent) and not any(
        words.lower[number].endswith("s") or words.lower[number] in CONJUNCTIONS[Language.SPANISH] for number in agent
    )


def _with_all_objects(roles: Roles, words: Words, verb: int, language: Language) -> Roles:
    """The roles with all that something is done to: "wrote to the parents", «sigue el ascenso a la fama»."""
    clause = read_clause(words, verb, language)
    if clause is None or clause.voice is Voice.PASSIVE:
        return roles
    other = clause.marked("to") if language is Language.ENGLISH else clause.plain - roles.agent
    return Roles(roles.agent, roles.patient | other, roles.transitive)


def _all_participants(words: Words, language: Language) -> frozenset[int]:
    """The words that take part in what any verb of a text says."""
    found: set[int] = set()
    for number in range(len(words.lower)):
        is_one = is_predicate(words, number, language) or (language is Language.ENGLISH and is_plain_present(words, number))
        roles = _roles(words, number, language) if is_one else None
        if roles is not None:
            found |= roles.agent | roles.patient
    return frozenset(found)


def _are_others(one: frozenset[int], two: frozenset[int], here: Roles, there: Roles, alignment: WordAlignment) -> bool:
    """Whether two participants have no link with each other, nor with anybody else at the verb."""
    links = linked_words(alignment.spanish.text, alignment.english.text, _ANY)
    all_there = _with_other_names(there.agent | there.patient, alignment.english, Language.ENGLISH)
    all_here = _with_other_names(here.agent | here.patient, alignment.spanish, Language.SPANISH)
    one, two = _with_other_names(one, alignment.spanish, Language.SPANISH), _with_other_names(two, alignment.english, Language.ENGLISH)
    one, two = _whole_names(one, alignment.spanish, Language.SPANISH), _whole_names(two, alignment.english, Language.ENGLISH)
    if any((a in one and b in all_there) or (a in all_here and b in two) for a, b in links):
        return False
    # A name may be linked elsewhere, as a text has it twice.
    return not _has_shared_name(frozenset(range(min(one), max(one) + 1)), list(range(min(two), max(two) + 1)), alignment)


def _with_other_names(who: frozenset[int], words: Words, language: Language) -> frozenset[int]:
    """Participants with what stands for them beside a comma: «el consejero de Obras, Julián Armas», "Julián Armas, the head of works"."""
    commas = [k for k in range(len(words.lower) - 1) if words.between(k, k + 1).strip() == ","]
    found = set(who)
    for comma in commas:
        before, behind = _part(words, comma, -1), _part(words, comma + 1, 1)
        names = [words.written[number][0].isupper() for number in (before[0], behind[0])]
        one_is_office = words.lower[behind[0]] in ARTICLES or any(words.lower[number] in ARTICLES for number in before)
        is_clause = any(is_verb(words, number, language) for number in behind)
        if any(names) and one_is_office and not is_clause:  # not "according to Cole, the money was moved by Archer"
            found.update(behind if who.intersection(before) else before if who.intersection(behind) else ())
    return frozenset(found)


def _whole_names(who: frozenset[int], words: Words, language: Language) -> frozenset[int]:
    """Participants with the rest of a name that has an "and" in it: "Customs and Border Protection"."""
    found = set(who)
    for joint in range(1, len(words.lower) - 1):
        ends = {joint - 1, joint + 1}
        if words.lower[joint] in CONJUNCTIONS[language] and ends & found and all(words.written[k][0].isupper() for k in ends):
            found |= ends
    return frozenset(found)


def _part(words: Words, first: int, step: int) -> list[int]:
    """The words from a comma to the next mark in one direction, or as many as stand for somebody at most."""
    found = [first]
    while len(found) < _REACH:
        joint, number = (found[-1], found[-1] + 1) if step > 0 else (found[-1] - 1, found[-1] - 1)
        if not 0 <= number < len(words.lower) or is_pause(words, joint):
            break
        found.append(number)
    return found


def _stand_elsewhere(
    one: frozenset[int], two: frozenset[int], verb: int, alignment: WordAlignment, participants: Mapping[Language, frozenset[int]]
) -> bool:
    """Whether both participants surely have a counterpart in the other text, and it takes part in something there."""
    links = linked_words(alignment.spanish.text, alignment.english.text, _SURE)
    away, back = [b for a, b in links if a in one], [a for a, b in links if b in two]
    if not away or not back or _act_together(one, back, verb, alignment.spanish):
        return False
    if _has_shared_name(one, away, alignment) and _has_shared_name(frozenset(back), list(two), alignment):
        return True  # two people of whom both texts give the names
    return participants[Language.ENGLISH].issuperset(away) and participants[Language.SPANISH].issuperset(back)


def _says_another_verb(two: frozenset[int], own: int, other: int, alignment: WordAlignment) -> bool:
    """Whether the counterpart of an English participant stands at another Spanish verb, which means the English one rather than the own.

    «La agencia informó que el edil declaró …» is "the councillor testified …, the agency reported".
    """
    links = linked_words(alignment.spanish.text, alignment.english.text, _SURE)
    back, said = {a for a, b in links if b in two}, alignment.english.lower[other]
    for number, word in enumerate(alignment.spanish.lower):
        if number == own or not is_predicate(alignment.spanish, number, Language.SPANISH):
            continue
        roles = _roles(alignment.spanish, number, Language.SPANISH)
        if roles is not None and back & (roles.agent | roles.patient) and _means_more(word, alignment.spanish.lower[own], said):
            return True
    return False


def _means_more(word: str, than: str, english: str) -> bool:
    """Whether a Spanish word means an English one more often than another Spanish word does."""
    return translation_probability(english, word, Language.ENGLISH) > translation_probability(english, than, Language.ENGLISH)


def _act_together(one: frozenset[int], other: list[int], verb: int, spanish: Words) -> bool:
    """Whether a Spanish verb is said of two participants at once: «la alcaldesa de Lugo y el rector firmaron»."""
    low, high = sorted((sorted(one), sorted(other)))
    between = range(low[-1] + 1, high[0])
    if not 0 < len(between) <= _TOGETHER:
        return False
    if any(spanish.lower[k] in INCLUDING for k in between):
        return True
    joined = any(spanish.lower[k] in CONJUNCTIONS[Language.SPANISH] for k in between)
    return joined and spanish.lower[verb].endswith("n") and not any(is_verb(spanish, k, Language.SPANISH) for k in between)


def _has_shared_name(own: frozenset[int], other: list[int], alignment: WordAlignment) -> bool:
    """Whether two sets of words have a name that is spelt the same."""
    names = {fold(alignment.spanish.lower[a]) for a in own if a and alignment.spanish.written[a][0].isupper()}
    return any(fold(alignment.english.lower[b]) in names and alignment.english.written[b][0].isupper() for b in other)
