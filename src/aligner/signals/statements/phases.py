"""How far something that is done has got, and where the two texts say what cannot both be so: not yet and already, no longer and still."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from aligner.bitext import Span
from aligner.languages.es_en_phases import EXCLUSIVE, PHASES, VERB_ENDINGS, Phase
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.grammar.phrases import is_pause
from aligner.text.word_patterns import WordPattern

__all__ = ["PhaseChange", "find_phase_changes"]

_LINK = 0.5
"""Probability from which two verbs, or the words behind them, stand for each other. Set by hand."""
_BEHIND = 3
"""Words behind a verb that belong to it."""
_PATTERNS = {language: {phase: WordPattern(words) for phase, words in own.items()} for language, own in PHASES.items()}


@dataclass(frozen=True, slots=True)
class _Stated:
    """A phase that a text states: its characters, and the verb that it is about, by index."""

    phase: Phase
    span: Span
    verb: int


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """Where the two texts state two phases of one thing that exclude each other."""

    spans: Mapping[Language, Span]
    phases: Mapping[Language, Phase]


@lru_cache(maxsize=1024)
def _stated(text: str, language: Language) -> tuple[_Stated, ...]:
    """The phases that a text states. Of several that share words, the first of `PHASES` is meant: "still has not" is "not yet"."""
    found: list[_Stated] = []
    ends: dict[int, int] | None = None
    for phase, pattern in _PATTERNS[language].items():
        for match in pattern.finditer(text):
            if ends is None:
                ends = {end: number for number, (_, end) in enumerate(read_words(text).spans)}
            verb = ends.get(match.end())
            if verb is None or not _may_be_verb(read_words(text), verb, language):
                continue
            if not any(one.span[0] < match.end() and match.start() < one.span[1] for one in found):
                found.append(_Stated(phase, match.span(), verb))
    return tuple(found)


def _may_be_verb(words: Words, number: int, language: Language) -> bool:
    """Whether a word is no noun, «todavía compañía»; English phrases say by themselves what is a verb."""
    return language is Language.ENGLISH or words.lower[number].endswith(VERB_ENDINGS) or is_predicate(words, number, language)


def find_phase_changes(spanish: str, english: str) -> Iterator[PhaseChange]:
    """The first place where the two texts say of one thing what cannot both be so."""
    stated = {Language.SPANISH: _stated(spanish, Language.SPANISH), Language.ENGLISH: _stated(english, Language.ENGLISH)}
    pairs = [
        pair
        for pair in product(stated[Language.SPANISH], stated[Language.ENGLISH])
        if frozenset((pair[0].phase, pair[1].phase)) in EXCLUSIVE
    ]
    if not pairs:
        return
    alignment = align_words(spanish, english)
    for one, two in pairs:
        answered = any(other.phase is two.phase for other in stated[Language.SPANISH]) or any(
            other.phase is one.phase for other in stated[Language.ENGLISH]
        )
        if _are_linked(alignment, one, two, closely=answered):
            spans = {Language.SPANISH: one.span, Language.ENGLISH: two.span}
            yield PhaseChange(spans, {Language.SPANISH: one.phase, Language.ENGLISH: two.phase})
            return


def _are_linked(alignment: WordAlignment, one: _Stated, two: _Stated, *, closely: bool) -> bool:
    """Whether the verbs of two phases stand for each other, or, not `closely`, a word right behind one of them."""
    if alignment.best(Language.SPANISH, one.verb, _LINK) == two.verb or alignment.best(Language.ENGLISH, two.verb, _LINK) == one.verb:
        return True
    if closely:
        return False
    there = _with_words_behind(alignment.english, two.verb)
    function = alignment.matches[Language.SPANISH].value("function word")
    return any(
        alignment.best(Language.SPANISH, k, _LINK) in there for k in _with_words_behind(alignment.spanish, one.verb) if not function[k]
    )


def _with_words_behind(words: Words, verb: int) -> range:
    last = verb
    while last - verb < _BEHIND and last + 1 < len(words.lower) and not is_pause(words, last):
        last += 1
    return range(verb, last + 1)
