"""A light reader of clauses: who does something to whom, by what stands on both sides of a verb.

It knows no parts of speech. A verb is given; the phrases beside it are read by marks: the personal "a", "por" and "by" of a passive,
commas, and words that begin another clause. What is not sure is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from aligner.languages.es_en_clauses import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BOUNDARIES,
    DETERMINERS,
    ENGLISH_PAST,
    GIVING_PAST,
    GIVING_VERBS,
    HAVE,
    NOT_VERBS,
    OBJECT_PRONOUNS,
    TIME_WORDS,
    VERB_ENDINGS,
)
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, in_lexicon

__all__ = ["Roles", "is_verb", "read_roles"]

_VERB = {language: re.compile(pattern) for language, pattern in VERB_ENDINGS.items()}
_PARTICIPLE = {
    Language.SPANISH: re.compile(r"\w{2,}(?:ad|id|íd|uelt|crit|ech|puest|t|ch)[oa]s?"),
    Language.ENGLISH: re.compile(r"\w{2,}(?:ed|en|n|t|d|k|g)|" + "|".join(sorted(ENGLISH_PAST))),
}
_NUMBER = re.compile(
    r"\s*(?:[\d$€£]|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|more|less|nearly|almost|about|un|dos|tres)\b)",
    re.IGNORECASE,
)
_BY = {Language.SPANISH: "por", Language.ENGLISH: "by"}
_MIN_LETTERS = 3
_PAST = re.compile(r"\w{2,}(?:ó|aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán)")
_REFLEXIVE = ("arse", "erse", "irse", "ándose", "iéndose")
_INFINITIVE = ("ar", "er", "ir", "arse", "erse", "irse")
_BEFORE_NOUNS = frozenset(("de", "en", "con", "por"))
_ADVERB_ENDING = {Language.SPANISH: "mente", Language.ENGLISH: "ly"}
_FUNCTION = {
    language: AUXILIARIES[language] | BE[language] | ADVERBS[language] | DETERMINERS[language] | BOUNDARIES[language]
    for language in Language
}
_PAUSE = re.compile(r"[;:.!?()«»“”\"—–]|,")
_GIVING = frozenset(form for verb in GIVING_VERBS.split() for form in inflect(verb, Language.ENGLISH)) | GIVING_PAST
_FIGURE = re.compile(r"(?<=\d)[.,](?=\d)")
_REACH = 9
"""Words beside a verb that are read, at most."""


class _Voice(Enum):
    ACTIVE = auto()
    PASSIVE = auto()


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


def is_verb(words: Words, number: int, language: Language) -> bool:
    """Whether a word may well be a verb: by its ending, and by the word before it."""
    word, before = words.lower[number], words.lower[number - 1] if number else ""
    if (
        len(word) < _MIN_LETTERS
        or word.endswith(_REFLEXIVE)
        or not _looks_like_verb(word, language)
        or word.endswith(_ADVERB_ENDING[language])
    ):
        return False
    if before in HAVE[language] or before in BE[language]:
        return True
    if word in NOT_VERBS[language] or word in _FUNCTION[language] or (number and words.written[number][0].isupper()):
        return False
    if language is Language.SPANISH and before in OBJECT_PRONOUNS and (_PAST.fullmatch(word) or _is_fronted(words, number)):
        return True
    return before not in DETERMINERS[language] and not (language is Language.SPANISH and before in _BEFORE_NOUNS)


def _looks_like_verb(word: str, language: Language) -> bool:
    return _VERB[language].fullmatch(word) is not None or (language is Language.ENGLISH and word in ENGLISH_PAST)


def _is_fronted(words: Words, number: int) -> bool:
    """Whether a pronoun before a verb takes up an object that stands before it: "a la ministra la interrumpió"."""
    return words.lower[number - 1] in OBJECT_PRONOUNS and any(
        word in ("a", "al") for word in words.lower[max(0, number - _REACH) : number - 1]
    )


def read_roles(words: Words, verb: int, language: Language) -> Roles | None:
    """The roles beside a verb (by index); None where they are not clear."""
    voice = _voice(words, verb, language)
    if voice is None:
        return None
    return _spanish(words, verb, voice) if language is Language.SPANISH else _english(words, verb, voice)


def _voice(words: Words, verb: int, language: Language) -> _Voice | None:
    """Whether a verb is active or passive; None for a participle that may be an adjective, and for reflexive verbs."""
    near = words.lower[max(0, verb - 3) : verb]
    if language is Language.SPANISH and "se" in near:
        return None
    if not _PARTICIPLE[language].fullmatch(words.lower[verb]):
        return _Voice.ACTIVE
    for number in range(verb - 1, max(-1, verb - 4), -1):
        if words.lower[number] in BE[language]:
            return _Voice.PASSIVE if not words.lower[verb].endswith("ing") else _Voice.ACTIVE
        if words.lower[number] in HAVE[language]:
            return _Voice.ACTIVE
        if words.lower[number] not in ADVERBS[language]:
            break
    if words.lower[verb + 1 : verb + 2] == (_BY[language],) and not _NUMBER.match(words.text, words.spans[verb + 1][1]):
        return _Voice.PASSIVE
    return _Voice.ACTIVE if language is Language.ENGLISH else None


def _is_pause(words: Words, number: int) -> bool:
    """Whether a mark stands between a word and the next; the point or comma of a figure is none."""
    return _PAUSE.search(_FIGURE.sub("", words.between(number, number + 1))) is not None


def _left(words: Words, verb: int, language: Language) -> list[int]:
    """The words before a verb in its clause, in order, without its auxiliaries."""
    number = verb - 1
    skipped = (
        AUXILIARIES[language]
        | BE[language]
        | ADVERBS[language]
        | (OBJECT_PRONOUNS | {"se"} if language is Language.SPANISH else frozenset())
    )
    while number >= 0 and words.lower[number] in skipped and not _is_pause(words, number):
        number -= 1
    found: list[int] = []
    while number >= 0 and len(found) < _REACH and words.lower[number] not in BOUNDARIES[language]:
        if _is_pause(words, number):
            break
        found.append(number)
        number -= 1
    return found[::-1]


def _right(words: Words, verb: int, language: Language) -> list[int]:
    """The words behind a verb in its clause."""
    found: list[int] = []
    for number in range(verb + 1, min(verb + 1 + _REACH, len(words.lower))):
        if _is_pause(words, number - 1) or words.lower[number] in BOUNDARIES[language]:
            break
        found.append(number)
    return found


_PRONOUNS = frozenset("him her them it me us you".split())
_OF = ("de", "del", "of")
_MARKS = {
    Language.SPANISH: frozenset(
        "a al por de del en con para contra sobre desde hasta hacia tras sin ante entre cerca frente junto calle".split()
    ),
    Language.ENGLISH: frozenset(
        "to by of in at on for with from against over into about after before without between under during "
        "near off down up along outside inside behind".split()
    ),
}


def _phrases(words: Words, numbers: list[int], language: Language) -> list[tuple[str, list[int]]]:
    """The phrases of a stretch of words, each with the preposition that begins it, "" for none.

    A determiner begins another phrase; what follows "de" or "of" belongs to the phrase before it.
    """
    found: list[tuple[str, list[int]]] = [("", [])]
    for number in numbers:
        word, before = words.lower[number], words.lower[number - 1] if number else ""
        joined = words.text[words.spans[number][1] :].startswith("-")
        if word in _MARKS[language] and not joined and not (word in _OF and found[-1][1]):
            found.append((word, []))
        elif word in DETERMINERS[language] and word not in _OF:
            if found[-1][1] and before not in _OF and word != "'s":
                found.append(("", []))
        elif word in TIME_WORDS:
            found.append(("", []))
        elif word not in ADVERBS[language]:
            if found[-1][1] and before in _PRONOUNS:
                found.append(("", []))
            found[-1][1].append(number)
    return [(mark, phrase) for mark, phrase in found if phrase]


def _head(phrase: list[int], words: Words, language: Language) -> frozenset[int]:
    """The words of a phrase up to the first "de" or "of"."""
    head: list[int] = []
    for number in phrase:
        if words.lower[number] in _OF:
            break
        head.append(number)
    return frozenset(head)


def _spanish(words: Words, verb: int, voice: _Voice) -> Roles | None:
    language = Language.SPANISH
    before, behind = _phrases(words, _left(words, verb, language), language), _phrases(words, _right(words, verb, language), language)
    subject = _subject(before, words, language)
    plain = _first(behind[:1], ("",), words)
    by = _first(behind, ("por",), words)
    if voice is _Voice.PASSIVE:
        return Roles(by, subject or (_first(behind, ("",), words) if by else frozenset()))
    clitic = _has_clitic(words, verb)
    fronted = _first(before, ("a", "al"), words)
    if clitic and fronted and not subject and plain:
        return Roles(plain, fronted, True)
    object_a = _first(behind, ("a", "al"), words)
    if object_a and not clitic:
        after_that = verb > 0 and words.lower[verb - 1] == "que"
        return Roles(subject or (frozenset() if after_that else plain), object_a)
    if clitic:
        return Roles(subject, frozenset(), True) if subject and not plain else None
    return Roles(subject, plain) if subject and plain else None


def _has_clitic(words: Words, verb: int) -> bool:
    """Whether an object pronoun stands before a Spanish verb and its auxiliaries."""
    place = verb - 1
    while place > 0 and words.lower[place] in HAVE[Language.SPANISH]:
        place -= 1
    return place >= 0 and words.lower[place] in OBJECT_PRONOUNS


def _first(phrases: list[tuple[str, list[int]]], marks: tuple[str, ...], words: Words) -> frozenset[int]:
    """The head of the first Spanish phrase with one of the marks that is a name, or has a determiner, and is no infinitive."""
    for mark, phrase in phrases:
        first = phrase[0]
        determined = mark == "al" or (first > 0 and words.lower[first - 1] in DETERMINERS[Language.SPANISH])
        named = first > 0 and words.written[first][0].isupper()  # the first word has a capital anyway
        named = named or (first == 0 and _is_own_name(words))
        if mark in marks and (determined or named):
            return _head(phrase, words, Language.SPANISH)
    return frozenset()


def _is_own_name(words: Words) -> bool:
    """Whether the first word of a Spanish text may be a name: "Ferrer venció", and not "Vencer no basta"."""
    word = words.lower[0]
    return words.written[0][0].isupper() and (not word.endswith(_INFINITIVE) or not in_lexicon(word, Language.SPANISH))


def _subject(before: list[tuple[str, list[int]]], words: Words, language: Language) -> frozenset[int]:
    """The head of the phrase without a preposition that begins the clause of a verb; of several, the last."""
    if not before or before[0][0]:
        return frozenset()
    last = [phrase for phrase in before if not phrase[0]][-1:]
    return _first(last, ("",), words) if language is Language.SPANISH else _head(last[0][1], words, language)


def _english(words: Words, verb: int, voice: _Voice) -> Roles | None:
    language = Language.ENGLISH
    before, behind = _phrases(words, _left(words, verb, language), language), _phrases(words, _right(words, verb, language), language)
    subject = _subject(before, words, language)
    plain = _head(behind[0][1], words, language) if behind and behind[0][0] == "" else frozenset()
    if not subject:
        return None
    if voice is _Voice.PASSIVE and plain:
        return None  # "women were awarded the prize": they are whom it is given to
    if voice is _Voice.PASSIVE:
        return Roles(next((_head(phrase, words, language) for mark, phrase in behind if mark == "by"), frozenset()), subject, True)
    if not plain or words.lower[verb] not in _GIVING:
        return Roles(subject, plain)
    to = next((_head(phrase, words, language) for mark, phrase in behind[1:2] if mark == "to"), frozenset())
    return Roles(subject, plain | to)  # "paid the money to the widow": she is acted on, too
