"""A light reader of clauses: who does something to whom, by what stands on both sides of a verb.

It knows no parts of speech. A verb is given; the phrases beside it are read by marks: the personal "a", "por" and "by" of a passive,
commas, and words that begin another clause. What is not sure is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from aligner.languages.es_en_clauses import (
    ADVERBS,
    AMOUNT,
    BE,
    BOUNDARIES,
    DETERMINERS,
    ENGLISH_PAST,
    GIVING_PAST,
    GIVING_VERBS,
    HAVE,
    OBJECT_PRONOUNS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from aligner.languages.es_en_function_words import CONJUNCTIONS
from aligner.languages.es_verb_shapes import PARTICIPLE_IN_CONTEXT
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, in_lexicon, read_words
from aligner.signals.grammar.phrases import (
    REACH,
    Phrase,
    before_verb,
    head,
    is_pause,
    phrase_before,
    phrases,
    words_before,
    words_behind,
)
from aligner.signals.grammar.verbs import is_past, is_plain_present, is_predicate, is_verb

__all__ = [
    "Clause",
    "Roles",
    "Voice",
    "is_done_by_another",
    "is_passive",
    "is_plain_present",
    "is_predicate",
    "is_verb",
    "read_clause",
    "read_roles",
]

_PARTICIPLE = {
    Language.SPANISH: re.compile(PARTICIPLE_IN_CONTEXT),
    Language.ENGLISH: re.compile(r"\w{2,}(?:ed|en|n|t|d|k|g)|" + "|".join(sorted(ENGLISH_PAST))),
}
_NUMBER = re.compile(AMOUNT, re.IGNORECASE)
_BY = {Language.SPANISH: "por", Language.ENGLISH: "by"}
_PARTICLES = ("off", "up", "down", "away")
_INFINITIVE = ("ar", "er", "ir", "arse", "erse", "irse")
_GIVING = frozenset(form for verb in GIVING_VERBS.split() for form in inflect(verb, Language.ENGLISH)) | GIVING_PAST


class Voice(Enum):
    ACTIVE = auto()
    PASSIVE = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with the phrases beside it. `fronted`: an object that stands before it; `behind`: the phrases behind it."""

    words: Words
    verb: int
    language: Language
    voice: Voice
    subject: frozenset[int]
    fronted: frozenset[int]
    behind: list[Phrase]

    @property
    def reflexive(self) -> bool:
        """Whether "se" stands before a Spanish verb."""
        if self.language is not Language.SPANISH:
            return False
        for number in range(self.verb - 1, max(0, self.verb - 3) - 1, -1):
            if is_pause(self.words, number):
                return False  # «Nunca se disculpó», dijo
            if self.words.lower[number] == "se":
                return True
        return False

    @property
    def plain(self) -> frozenset[int]:
        """The head of the phrase right behind the verb, if it has no preposition: "tipped off the manager"."""
        return _first(self.behind[:1], ("", *_PARTICLES) if self.language is Language.ENGLISH else ("",), self.words, self.language)

    def marked(self, *marks: str) -> frozenset[int]:
        """The head of the first phrase behind the verb with one of these prepositions, before an infinitive that has phrases of its own."""
        return _first(self._own_phrases(), marks, self.words, self.language)

    def all_marked(self, *marks: str) -> frozenset[int]:
        """The heads of all such phrases, «llevó a los tribunales a los inquilinos»; of «acusó a la viuda de engañar al juez» the first."""
        found = frozenset[int]()
        for phrase in self._own_phrases():
            found |= _first([phrase], marks, self.words, self.language)
            if any(_is_infinitive(self.words, "de", number) for number in phrase[1]):
                break
        return found

    def _own_phrases(self) -> list[Phrase]:
        end = len(self.behind)
        if self.language is Language.SPANISH:
            end = next((k for k, (mark, phrase) in enumerate(self.behind) if _is_infinitive(self.words, mark, phrase[0])), end)
        return self.behind[:end]


@dataclass(frozen=True, slots=True)
class Roles:
    """Who acts and who is acted on, as indices of the words of each; either may be empty where the text does not say it.

    `transitive`: the verb surely has both, although the text may name one only: a passive, or a verb with an object pronoun.
    """

    agent: frozenset[int]
    patient: frozenset[int]
    transitive: bool = False

    @property
    def complete(self) -> bool:
        """Whether both are said."""
        return bool(self.agent and self.patient)


def _is_infinitive(words: Words, mark: str, number: int) -> bool:
    """Whether a Spanish infinitive stands right behind a preposition: «para ayudar a Graciela»."""
    word = words.lower[number]
    return number > 0 and words.lower[number - 1] == mark != "al" and word.endswith(_INFINITIVE) and in_lexicon(word, Language.SPANISH)


def is_done_by_another(words: Words, verb: int, language: Language) -> bool:
    """Whether another than the subject before it does what a verb (by index) says: «faculta a los caseros para exigir», «condenó al banco
    a pagar».
    """
    if language is not Language.SPANISH or not verb:
        return False
    mark = words.lower[verb - 1]
    behind_object = mark == "a" and verb > 1 and words.lower[verb].endswith(_INFINITIVE) and not is_verb(words, verb - 2, language)
    return mark == "para" or behind_object


def read_roles(words: Words, verb: int, language: Language) -> Roles | None:
    """The roles beside a verb (by index); None where they are not clear."""
    return _read_roles(words.text, verb, language)


@lru_cache(maxsize=4096)
def _read_roles(text: str, verb: int, language: Language) -> Roles | None:
    clause = _read_clause(text, verb, language)
    if clause is None or clause.reflexive:
        return None
    return _spanish(clause) if language is Language.SPANISH else _english(clause)


def _voice(words: Words, verb: int, language: Language) -> Voice | None:
    """Whether a verb is active or passive; None for a participle that may be an adjective, and for reflexive verbs."""
    if not _PARTICIPLE[language].fullmatch(words.lower[verb]):
        return Voice.ACTIVE
    for number in range(verb - 1, max(-1, verb - 4), -1):
        if words.lower[number] in BE[language]:
            return Voice.PASSIVE if not words.lower[verb].endswith("ing") else Voice.ACTIVE
        if words.lower[number] in HAVE[language]:
            return Voice.ACTIVE
        if words.lower[number] not in ADVERBS[language]:
            break
    if words.lower[verb + 1 : verb + 2] == (_BY[language],) and not _NUMBER.match(words.text, words.spans[verb + 1][1]):
        return Voice.PASSIVE
    return Voice.ACTIVE if language is Language.ENGLISH else None


def is_passive(words: Words, verb: int, language: Language) -> bool:
    """Whether a verb (by index) surely is in the passive."""
    return _voice(words, verb, language) is Voice.PASSIVE


def read_clause(words: Words, verb: int, language: Language) -> Clause | None:
    """The phrases beside a verb (by index); None where its voice is not clear."""
    return _read_clause(words.text, verb, language)


@lru_cache(maxsize=4096)
def _read_clause(text: str, verb: int, language: Language) -> Clause | None:
    words = read_words(text)
    voice = _voice(words, verb, language)
    if voice is None:
        return None
    numbers, aside = words_before(words, verb, language)
    before = phrases(words, numbers, language)
    behind = phrases(words, words_behind(words, verb, language), language)
    subject = _subject(before, words, language)
    if voice is Voice.PASSIVE and before and numbers[-1] == verb - 1 and words.lower[verb - 1] not in BE[language]:
        subject = frozenset(before[-1][1])  # "the end of the crisis caused by the bubble"
    if voice is Voice.PASSIVE and not subject and not numbers:
        subject = _explained(words, verb, language)
    if subject and aside and words.lower[aside[0]] not in BOUNDARIES[language]:
        subject |= _first(phrases(words, aside, language)[:1], ("",), words, language)
    fronted = _first(before, ("a", "al"), words, language) if language is Language.SPANISH else frozenset()
    if not subject or not fronted:
        place = numbers[0] - 1 if numbers else before_verb(words, verb, language)
        owner, is_object = _antecedent(words, place, language)
        if is_object:
            fronted = owner
        elif not numbers and not aside:
            subject = subject or owner
    if not subject and not fronted and not numbers and not aside:
        subject = _shared_subject(words, verb, behind, language)
    return Clause(words, verb, language, voice, subject, fronted, behind)


def _shared_subject(words: Words, verb: int, behind: list[Phrase], language: Language) -> frozenset[int]:
    """The subject of the verb before "and" that a verb right behind it shares: "the keeper slipped and hit the referee"."""
    joint = before_verb(words, verb, language)
    if joint < 1 or words.lower[joint] not in CONJUNCTIONS[language] or is_pause(words, joint) or is_pause(words, joint - 1):
        return frozenset()
    if language is Language.SPANISH and behind and not behind[0][0]:
        return frozenset()  # what stands behind it may be its subject: «y asumió el cargo su vice»
    for number in range(joint - 1, max(0, joint - REACH), -1):
        if words.lower[number] in BOUNDARIES[language] or is_pause(words, number):
            break
        if is_past(words.lower[number], language) and is_predicate(words, number, language):
            if language is Language.SPANISH and words.lower[number].endswith("n") != words.lower[verb].endswith("n"):
                break
            first = read_clause(words, number, language)
            return frozenset() if first is None or first.voice is Voice.PASSIVE else first.subject
    return frozenset()


def _explained(words: Words, verb: int, language: Language) -> frozenset[int]:
    """Whom a participle right behind a comma explains: "the singer, sued by her agency," «la cantante, demandada por su agencia»."""
    behind = words.lower[verb + 1 : verb + 2]
    if verb < 1 or words.between(verb - 1, verb).strip() != "," or behind != (_BY[language],):
        return frozenset()
    found = phrases(words, phrase_before(words, verb - 1, language), language)[-1:]
    return _first(found, (found[0][0],), words, language) if found else frozenset()


def _antecedent(words: Words, place: int, language: Language) -> tuple[frozenset[int], bool]:
    """What the relative pronoun at a place stands for, and whether it is an object: "whom", «al que»."""
    if place < 1 or words.lower[place] not in RELATIVES[language]:
        return frozenset(), False
    is_object, last = words.lower[place] == "whom", place - 1
    if language is Language.SPANISH:
        while last > 0 and words.lower[last] in ("a", "al", "la", "los", "las"):
            is_object, last = is_object or words.lower[last] in ("a", "al"), last - 1
        if last < place - 1 and not is_object:
            return frozenset(), False  # «la que»
    if is_verb(words, last, language):
        return frozenset(), False
    found = phrases(words, phrase_before(words, last, language), language)[-1:]
    return (_first(found, (found[0][0],), words, language) if found else frozenset()), is_object


def _spanish(clause: Clause) -> Roles | None:
    words, subject, plain = clause.words, clause.subject, clause.plain
    if clause.voice is Voice.PASSIVE:
        by = clause.marked("por")
        return Roles(by, subject or (clause.marked("") if by else frozenset()))
    if is_done_by_another(words, clause.verb, Language.SPANISH):
        return None
    object_a, clitic = clause.marked("a", "al"), _clitic(words, clause.verb)
    roles: Roles | None = None
    doer = plain or clause.marked("")  # «lo acusó de plagio un becario»
    if clitic and clause.fronted and not subject and doer:
        roles = Roles(doer, clause.fronted, True)
    elif _is_object_relative(clause) and (subject or plain):
        roles = Roles(subject or plain, clause.fronted, True)
    elif object_a and (not clitic or (clitic in ("le", "les") and subject)):
        after_that = clause.verb > 0 and words.lower[clause.verb - 1] == "que"
        roles = Roles(subject or (frozenset() if after_that else plain), object_a)
    elif clitic:
        roles = Roles(subject, frozenset(), True) if subject and not plain and not _is_taken_up(clause, clitic) else None
    elif subject and not plain and clause.marked("contra"):
        roles = Roles(subject, clause.marked("contra"))
    elif subject and plain and words.lower[before_verb(words, clause.verb, Language.SPANISH)] != "que":
        roles = Roles(subject, plain)  # not «la información que da el indicador»
    return roles


def _is_taken_up(clause: Clause, clitic: str) -> bool:
    """Whether a pronoun takes up the one thing before it, of which several do the verb or a pronoun behind it does: «la historia la
    hicieron ellos».
    """
    words, behind = clause.words.lower, clause.verb + 1
    several = clitic in ("la", "lo") and words[clause.verb].endswith("n")
    return several or (behind < len(words) and words[behind] in SUBJECT_PRONOUNS)


def _is_object_relative(clause: Clause) -> bool:
    """Whether an object stands before a relative pronoun, and none behind the verb: «el edil al que acusó la fiscal»."""
    if clause.marked("a", "al") or not clause.fronted:
        return False
    return "que" in clause.words.lower[max(clause.fronted) : clause.verb]


def _clitic(words: Words, verb: int) -> str:
    """The object pronoun before a Spanish verb and its auxiliaries; "" for none."""
    place = verb - 1
    while place > 0 and words.lower[place] in HAVE[Language.SPANISH]:
        place -= 1
    return words.lower[place] if place >= 0 and words.lower[place] in OBJECT_PRONOUNS else ""


def _first(found: list[Phrase], marks: tuple[str, ...], words: Words, language: Language) -> frozenset[int]:
    """The head of the first phrase with one of the marks; of a Spanish one that is a name, or has a determiner, and is no infinitive."""
    for mark, phrase in found:
        first = phrase[0]
        if mark not in marks:
            continue
        if language is Language.ENGLISH:
            return head(phrase, words)
        determined = mark == "al" or (first > 0 and words.lower[first - 1] in DETERMINERS[Language.SPANISH])
        named = first > 0 and words.written[first][0].isupper()  # the first word has a capital anyway
        named = named or (first == 0 and _is_own_name(words))
        if determined or named:
            return head(phrase, words)
    return frozenset()


def _is_own_name(words: Words) -> bool:
    """Whether the first word of a Spanish text may be a name: "Ferrer venció", and not "Vencer no basta"."""
    word = words.lower[0]
    return words.written[0][0].isupper() and (not word.endswith(_INFINITIVE) or not in_lexicon(word, Language.SPANISH))


def _subject(before: list[Phrase], words: Words, language: Language) -> frozenset[int]:
    """The head of the phrase without a preposition that begins the clause of a verb; of several, the last."""
    if not before or before[0][0]:
        return frozenset()
    last = [phrase for phrase in before if not phrase[0]][-1:]
    return _first(last, ("",), words, language)


def _english(clause: Clause) -> Roles | None:
    words, verb, subject, plain = clause.words, clause.verb, clause.subject, clause.plain
    if clause.fronted and subject and not plain:
        return Roles(subject, clause.fronted, True)
    if not subject:
        return None
    if clause.voice is Voice.PASSIVE and plain:
        return None  # "women were awarded the prize": they are whom it is given to
    if clause.voice is Voice.PASSIVE:
        return Roles(clause.marked("by"), subject, True)
    if not plain or words.lower[verb] not in _GIVING:
        return Roles(subject, plain or clause.marked("against"))
    to = next((head(phrase, words) for mark, phrase in clause.behind[1:2] if mark == "to"), frozenset())
    return Roles(subject, plain | to)  # "paid the money to the widow": she is acted on, too
