"""Two names of a sentence of which one acts on the other: exchanged between the two texts, whatever the verbs are.

Where both texts spell two names alike, it is enough to know in each text which of them acts. A verb is read with all that stands beside it:
active and passive, "showed X beating Y", «se ve a X golpear a Y», "Y, hit by X,", and "a lawsuit by X against Y".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from aligner.languages.es_en_clauses import BE, BOUNDARIES
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.es_en_roles import ACTED_ON, ANY_PERSON, FIRST_ACTS, MARKS_OF_NOUNS, SECOND_ACTS
from aligner.languages.es_en_showing import SHOWING
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, in_lexicon
from aligner.signals.grammar.clauses import Clause, Roles, Voice, is_plain_present, is_predicate, read_clause, read_roles
from aligner.signals.grammar.phrases import head, is_pause, phrases, words_behind
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.actors import RoleExchange, ask_and_tell, with_names
from aligner.signals.roles.frames import frames_of, read_frame
from aligner.signals.roles.people_count import is_noun_for_people

__all__ = ["find_named_exchanges", "keep_their_roles"]

_SURE, _VERB, _WEAK_VERB = 0.8, 0.5, 0.2
"""Probability of a link of names, of a link of verbs that are the same, and of one of verbs that may be. Set by hand."""
_MOST = 16
"""Names and nouns for people that both texts have, at most."""
_REACH = 9
_GERUND = {Language.SPANISH: ("ando", "iendo", "yendo", "ándole", "ándola", "ándolo"), Language.ENGLISH: ("ing",)}
_INFINITIVE = ("ar", "er", "ir")
_CONTROL = {Language.SPANISH: frozenset(("de", "por")), Language.ENGLISH: frozenset(("of", "for"))}
"""What stands between a verb and the one before it who does it: "accuses X of cheating Y"."""
_ONE_WHO = {Language.SPANISH: frozenset("quien quienes que".split()), Language.ENGLISH: frozenset(("who",))}
_MARKS = {Language.SPANISH: frozenset("a al".split()), Language.ENGLISH: frozenset("of with after by".split())}

_RECEIVING = "receiving"
"""The event of which a noun says what is done."""
_MAX_BETWEEN = 5
"""Words between two names of which a noun says who acts, at most."""


class _Act(NamedTuple):
    """Somebody who acts on another. `verb`: the verb, or the noun that says what is done; `light`: a verb that goes with such a noun."""

    verb: int
    agent: frozenset[int]
    patient: frozenset[int]
    light: int | None = None


def find_named_exchanges(spanish: str, english: str) -> Iterator[RoleExchange]:
    """Names of which one text says that the first acts on the second, and the other text the reverse; at most one."""
    alignment = align_words(spanish, english)
    names = _names(alignment)
    if not 2 <= len(names) <= _MOST:
        return
    own = _acts(alignment.spanish, frozenset(names), Language.SPANISH)
    if not own:
        return
    back = {b: a for a, b in names.items()}
    other = [
        act._replace(agent=frozenset(back[b] for b in act.agent), patient=frozenset(back[b] for b in act.patient))
        for act in _acts(alignment.english, frozenset(back), Language.ENGLISH)
    ]
    for one in own:
        for two in other:
            if not (one.agent & two.patient and one.patient & two.agent) or not _may_be_the_same(one, two, alignment):
                continue
            if not _is_named(one, alignment) and not _are_linked(one.verb, two.verb, alignment):
                continue  # two nouns for people may be spoken of in other ways
            if one.agent & two.agent or one.patient & two.patient or _is_said(one, other) or _is_said(two, own):
                continue
            agents = {
                Language.SPANISH: (alignment.spanish, one.agent),
                Language.ENGLISH: (alignment.english, {names[a] for a in two.agent}),
            }
            yield RoleExchange(
                {Language.SPANISH: alignment.spanish.spans[one.verb], Language.ENGLISH: alignment.english.spans[two.verb]},
                {language: words.span(min(who), max(who)) for language, (words, who) in agents.items()},
                complete=False,
            )
            return


def keep_their_roles(spanish: str, english: str) -> bool:
    """Whether both texts say of two names that the first acts on the second: then they have not changed places."""
    alignment = align_words(spanish, english)
    names = {a: b for a, b in _names(alignment).items() if alignment.spanish.written[a][0].isupper()}
    own = _acts(alignment.spanish, frozenset(names), Language.SPANISH)
    other = _acts(alignment.english, frozenset(names.values()), Language.ENGLISH) if own else []
    agents = [({names[a] for a in act.agent}, {names[a] for a in act.patient}) for act in own]
    return any(agent & act.agent and patient & act.patient for agent, patient in agents for act in other)


def _names(alignment: WordAlignment) -> dict[int, int]:
    """The names and the nouns for people that both texts surely share: the English word by the Spanish one."""
    own, other = alignment.spanish, alignment.english
    if own.all_caps or other.all_caps:
        return {}
    links = linked_words(own.text, other.text, _SURE)
    found = {a: b for a, b in links if own.written[a][0].isupper() and other.written[b][0].isupper()}
    names = {a: b for a, b in found.items() if _is_name(own, a, Language.SPANISH) and _is_name(other, b, Language.ENGLISH)}
    return names | {a: b for a, b in links if _is_person(other, b) and own.lower.count(own.lower[a]) == 1}


def _is_person(words: Words, number: int) -> bool:
    """Whether an English word is a noun for somebody, or for those who act together, that the text has once."""
    word = words.lower[number]
    if not words.written[number].islower() or words.lower.count(word) != 1:
        return False
    return is_noun_for_people(word) or (word in GROUPS and not _is_before_noun(words, number))


def _is_before_noun(words: Words, number: int) -> bool:
    """Whether an English noun only says of which kind the next one is: "a court filing"."""
    after = number + 1
    if after == len(words.lower) or words.between(number, after) != " " or words.lower[after] in FUNCTION_WORDS[Language.ENGLISH]:
        return False
    if words.lower[after].endswith(_GERUND[Language.ENGLISH]):
        return True
    return not is_predicate(words, after, Language.ENGLISH) and not is_plain_present(words, after)


def _is_name(words: Words, number: int, language: Language) -> bool:
    """Whether a word with a capital is a name, also where a sentence begins."""
    return number > 0 or not in_lexicon(words.lower[0], language)


def _is_said(act: _Act, others: list[_Act]) -> bool:
    """Whether the other text says anywhere that the same one acts on the same other."""
    return any(act.agent & other.agent and act.patient & other.patient for other in others)


def _is_named(act: _Act, alignment: WordAlignment) -> bool:
    """Whether both sides of an act have a name."""
    return all(any(alignment.spanish.written[number][0].isupper() for number in who) for who in (act.agent, act.patient))


def _are_linked(verb: int, other: int, alignment: WordAlignment) -> bool:
    """Whether one of two verbs is best linked with the other, or none of them with anything."""
    there, here = alignment.best(Language.SPANISH, verb, _WEAK_VERB), alignment.best(Language.ENGLISH, other, _WEAK_VERB)
    return there == other or here == verb or (there is None and here is None)


def _may_be_the_same(one: _Act, two: _Act, alignment: WordAlignment) -> bool:
    """Whether no link says that one of two verbs stands for another verb of the other text, and they are not asking and telling."""
    if ask_and_tell(alignment.spanish.lower[one.verb], alignment.english.lower[two.verb]):
        return False
    there, here = alignment.best(Language.SPANISH, one.verb, _VERB), alignment.best(Language.ENGLISH, two.verb, _VERB)
    if there not in (None, two.verb, two.light) and is_predicate(alignment.english, there, Language.ENGLISH):
        return False
    return here in (None, one.verb, one.light) or not is_predicate(alignment.spanish, here, Language.SPANISH)


def _acts(words: Words, names: frozenset[int], language: Language) -> list[_Act]:
    """The verbs of a text at which one name acts on another."""
    found = []
    for number in range(len(words.lower)):
        roles = _roles(words, number, names, language)
        if roles is None or not roles.complete:
            continue
        agent, patient = with_names(roles.agent, words) & names, with_names(roles.patient, words) & names
        if agent and patient and not agent & patient:
            word = _word_of_act(words, number, language)
            found.append(_Act(word, agent, patient, None if word == number else number))
    return found + _told_by_nouns(words, names, language)


def _word_of_act(words: Words, verb: int, language: Language) -> int:
    """The word that says what is done: the verb, or what is received, as in "received a warning from the auditor"."""
    if _RECEIVING not in frames_of(words.lower[verb], language):
        return verb
    clause = read_clause(words, verb, language)
    received = frozenset() if clause is None else clause.plain or clause.marked("")
    return min(received) if received else verb


def _told_by_nouns(words: Words, names: frozenset[int], language: Language) -> list[_Act]:
    """The names of which one acts on the other by what a noun says: "X's attack on Y", «la demanda de X contra Y»."""
    found = []
    for first, second in pairwise(_runs(words, names)):
        between = words.lower[first[-1] + 1 : second[0]]
        if not 1 <= len(between) <= _MAX_BETWEEN or any(is_pause(words, number) for number in range(first[-1], second[0])):
            continue
        mark = next((word for word in between if word in MARKS_OF_NOUNS[language]), "")
        before = next((word for word in words.lower[max(0, first[0] - 3) : first[0]][::-1] if word in MARKS_OF_NOUNS[language]), "")
        agent, patient = frozenset(first), frozenset(second)
        owned = between[0] in ("'s", "'")
        if (before, mark) in FIRST_ACTS[language] or (owned and mark in ACTED_ON | {"to"}):
            found.append(_Act(second[0] - 1, agent, patient))
        elif (before, mark) in SECOND_ACTS[language] or (owned and mark == "by"):
            found.append(_Act(second[0] - 1, patient, agent))
    return found


def _runs(words: Words, names: frozenset[int]) -> list[list[int]]:
    """Names that stand side by side, together."""
    found: list[list[int]] = []
    for number in sorted(names):
        if found and found[-1][-1] == number - 1 and words.between(number - 1, number) == " ":
            found[-1].append(number)
        else:
            found.append([number])
    return found


def _roles(words: Words, verb: int, people: frozenset[int], language: Language) -> Roles | None:
    """Who acts on whom at a word; None where it is no verb, or does not say it."""
    if _has_own_subject(words, verb, people, language):
        return _shown(words, verb, language)
    if not is_predicate(words, verb, language) and not (language is Language.ENGLISH and is_plain_present(words, verb)):
        return None
    if _ends_what_is_one(words, verb - 1, language):
        return _cleft(words, verb, language)
    clause = read_clause(words, verb, language)
    return None if clause is None or clause.reflexive else _beside(clause)


def _beside(clause: Clause) -> Roles | None:
    """The roles beside a verb, by what a table says of it where there is one."""
    words, verb, language = clause.words, clause.verb, clause.language
    events = sorted(frames_of(words.lower[verb], language))
    if events:
        return next((roles for event in events if (roles := read_frame(clause, event)) is not None), None)
    if clause.voice is Voice.PASSIVE and not clause.subject and verb and is_pause(words, verb - 1):
        agent = clause.marked("por" if language is Language.SPANISH else "by")
        return Roles(agent, _phrase_before(words, verb - 1, language))
    roles = read_roles(words, verb, language)
    if roles is None or language is Language.ENGLISH or not roles.patient or clause.voice is Voice.PASSIVE:
        return roles
    return Roles(roles.agent, roles.patient | clause.all_marked("a", "al"), roles.transitive)


def _ends_what_is_one(words: Words, number: int, language: Language) -> bool:
    """Whether a word ends "the one who", «quien» or «el que» where nobody stands before it: «Quien contrató a X fue Y»."""
    if number < 0 or words.lower[number] not in _ONE_WHO[language]:
        return False
    before = words.lower[number - 1] if number else ""
    alone = number == 0 or is_pause(words, number - 1)
    return before in ANY_PERSON[language] or (alone and words.lower[number] in ("quien", "quienes"))


def _cleft(words: Words, verb: int, language: Language) -> Roles | None:
    """The roles in "the one who hired X was Y"."""
    last = verb + 1
    while last < len(words.lower) and last <= verb + 2 * _REACH and (last == verb + 1 or not is_pause(words, last - 1)):
        last += 1
    middle = next((number for number in range(verb + 1, last) if words.lower[number] in BE[language]), None)
    return None if middle is None else Roles(frozenset(range(middle + 1, last)), frozenset(range(verb + 1, middle)))


def _has_own_subject(words: Words, verb: int, people: frozenset[int], language: Language) -> bool:
    """Whether a gerund or a Spanish infinitive stands right behind who does it: "shows X beating Y", "accuses X of cheating Y"."""
    if verb < 2 or is_pause(words, verb - 1):
        return False
    word, before = words.lower[verb], words.lower[verb - 1]
    forms = _GERUND[language] + (_INFINITIVE if language is Language.SPANISH else ())
    if not word.endswith(forms) or words.written[verb][0].isupper():
        return False
    if before in _CONTROL[language]:
        return verb - 2 in people and not is_pause(words, verb - 2)
    return verb - 1 in people


def _shown(words: Words, verb: int, language: Language) -> Roles | None:
    """Who acts, and on whom, at a gerund or an infinitive that stands behind who does it."""
    controlled = words.lower[verb - 1] in _CONTROL[language]
    agent = _phrase_before(words, verb - 1 - controlled, language)
    first = min(agent, default=0)
    shown = controlled or any(word in SHOWING[language] for word in words.lower[max(0, first - 4) : first])
    if not agent or not (shown or (language is Language.ENGLISH and words.lower[max(0, first - 1)] in _MARKS[language])):
        return None
    behind = phrases(words, words_behind(words, verb, language), language)
    marks = ("a", "al") if language is Language.SPANISH else ("",)
    patient = next((head(phrase, words) for mark, phrase in behind[:2] if mark in marks), frozenset())
    return Roles(agent, patient)


def _phrase_before(words: Words, last: int, language: Language) -> frozenset[int]:
    """The words up to `last` from the last preposition, verb that shows something, or mark before them."""
    found: list[int] = []
    for number in range(last, max(-1, last - _REACH), -1):
        word = words.lower[number]
        if (
            word in BOUNDARIES[language]
            or word in _MARKS[language]
            or word in SHOWING[language]
            or (number < last and is_pause(words, number))
        ):
            break
        found.append(number)
    return frozenset(found)
