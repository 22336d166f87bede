"""Verbs that one text leaves open and the other states, although other verbs of that text are left open.

"The dam may have cracked, although its owner says that it would talk": a "would" elsewhere does not leave open whether it cracked. So what
could answer is looked for in the clause of the verb that translates it; elsewhere only words that say little else than doubt answer.
"""

from __future__ import annotations

import re
from itertools import chain

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADVERBS
from aligner.languages.es_en_cues import IDLE
from aligner.languages.es_en_doubt import ANY_DOUBT, CLAUSE_BEGINS, DOUBTED_NOUNS, DOUBTED_VERBS, FUTURE, LITTLE_ELSE
from aligner.languages.es_en_function_words import CONJUNCTIONS, FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.grammar.verbs import is_past
from aligner.signals.statements.tenses import Tense, read_tense
from aligner.signals.words.sure_translations import free_matches
from aligner.text.word_patterns import WordPattern

__all__ = ["is_doubted", "stated_plainly"]

_LINK = 0.5
"""Probability from which two verbs translate each other, in both directions. Set by hand."""
_BEHIND = 5
"""Words behind a word of doubt among which the verb is that it leaves open."""
_CLAUSE, _TO_A_VERB = 12, 2
"""Words before and behind a verb that may be of its clause, and words behind "and" among which the verb of another clause stands."""
_PAUSE = re.compile(r"[.;:!?()«»“”\"—]")
_DOUBTED_VERBS, _DOUBTED_NOUNS, _ANY, _LITTLE_ELSE, _FUTURE, _BEGINS = (
    {language: WordPattern(pattern.replace(r"\w", r"[^\W\d_]")) for language, pattern in table.items()}
    for table in (DOUBTED_VERBS, DOUBTED_NOUNS, ANY_DOUBT, LITTLE_ELSE, FUTURE, CLAUSE_BEGINS)
)
_IDLE = {language: WordPattern(pattern, end="") for language, pattern in IDLE["allegation"].items()}


def stated_plainly(own: str, other: str, language: Language) -> Span | None:
    """The first words of doubt of a text in `language` whose verb the other text states; None for questions."""
    if "?" in own or "?" in other:
        return None
    alignment: WordAlignment | None = None
    for match in chain(_DOUBTED_VERBS[language].finditer(own), _DOUBTED_NOUNS[language].finditer(own)):
        if match[0] == "May" and match.start():
            continue  # the month
        alignment = alignment or (align_words(own, other) if language is Language.SPANISH else align_words(other, own))
        verb = _doubted(alignment.words(language), match.end(), language)
        there = None if verb is None else alignment.best(language, verb, _LINK)
        if there is None or alignment.best(language.other, there, _LINK) != verb:
            continue
        if match[0].lower() == "could" and read_tense(alignment.words(language.other), there, language.other) is Tense.PAST:
            continue  # what somebody could do, he did
        clause = _clause(alignment.words(language.other), there, language.other)
        if not _is_left_open(own, other, language, match.span(), clause) and not _is_idle(own, match.start(), language):
            return match.span()
    return None


def is_doubted(words: Words, verb: int, language: Language) -> bool:
    """Whether words of doubt stand in the clause of a verb: «se cree que el cuadro salió»."""
    start, end = _clause(words, verb, language)
    return _DOUBTED_VERBS[language].search(words.text, start, end) is not None


def _doubted(words: Words, behind: int, language: Language) -> int | None:
    """The verb that is left open by words that end at a character: the first content word behind them."""
    first = next((number for number, (start, _) in enumerate(words.spans) if start >= behind), len(words.lower))
    for number in range(first, min(len(words.lower), first + _BEHIND)):
        if is_pause(words, number - 1) and number > first:
            return None
        word = words.lower[number]
        if word not in FUNCTION_WORDS[language] and word not in ADVERBS[language] and not word.endswith(("ly", "mente")):
            return number
    return None


def _is_idle(text: str, place: int, language: Language) -> bool:
    """Whether words of doubt need no answer: who is accused of an alleged fraud is accused of a fraud."""
    return any(match.start() <= place < match.end() for match in _IDLE[language].finditer(text))


def _clause(words: Words, verb: int, language: Language) -> Span:
    """The characters of the clause of a verb, up to words with which another one surely begins."""
    first = last = verb
    while first > 0 and verb - first < _CLAUSE and not _is_parted(words, first - 1, first, language):
        first -= 1
    while last + 1 < len(words.lower) and last - verb < _CLAUSE and not _is_parted(words, last, last + 1, language):
        last += 1
    return words.span(first, last)


def _is_parted(words: Words, number: int, following: int, language: Language) -> bool:
    """Whether another clause surely begins between a word and the next."""
    if _PAUSE.search(words.between(number, following)):
        return True
    if words.lower[following] in CONJUNCTIONS[language]:
        return any(is_past(word, language) for word in words.lower[following + 1 : following + 1 + _TO_A_VERB])
    return _BEGINS[language].pattern.match(words.text, words.spans[following][0]) is not None


def _is_left_open(own: str, other: str, language: Language, cue: Span, clause: Span) -> bool:
    """Whether the other text leaves open what the words at `cue` do: in the clause of the verb, or anywhere in so many words."""
    for start, end in free_matches(_ANY[language.other], own, other, language, cue):
        if clause[0] <= start < clause[1] and not _FUTURE[language.other].pattern.fullmatch(other, start, end):
            return True
    elsewhere = sum(1 for one in _LITTLE_ELSE[language].finditer(own) if not cue[0] <= one.start() < cue[1])
    return sum(1 for _ in _LITTLE_ELSE[language.other].finditer(other)) > elsewhere
