"""Whether one side denies what the other affirms: then "none of them was hurt" and "all of them escaped" say the same."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aligner.bitext import Span
from aligner.languages.es_en_denials import DENYING_PREDICATES
from aligner.languages.pair import Language
from aligner.signals.statements.cues import find_answers
from aligner.text.word_patterns import WordPattern

__all__ = ["NEGATIVE_SUBJECTS", "has_denying_predicate", "is_denied_on_one_side", "tell_the_other_half"]

_PREDICATES = {language: WordPattern(pattern) for language, pattern in DENYING_PREDICATES.items()}
NEGATIVE_SUBJECTS = {
    Language.SPANISH: re.compile(r"(?:ni(?= )|nadie|ning[uú]n[oa]?s?)\b", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"(?:neither|none|nobody|no one)\b", re.IGNORECASE),
}
"""Words that deny, as the subject, all that is said of it."""
_MORE_THAN_HALF = re.compile(
    r"\bmás (?:de la mitad|del (?:50 ?%|50 por ciento))|\b(?:more|over) than half|\bover half|\bmost of\b", re.IGNORECASE
)
_LESS_THAN_HALF = re.compile(r"\bmenos (?:de la mitad|del (?:50 ?%|50 por ciento))|\b(?:fewer|less) than half|\bunder half", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;:!?](?!\d)|[»”\"]")
_JOINING = frozenset({"ni", "nor"})
"""Denials that only go on with one."""
_REACH = 110
"""Characters before and behind some words in which what denies their clause is searched for. Set by hand."""


def is_denied_on_one_side(spanish: str, english: str, spans: Mapping[Language, Span]) -> bool:
    """Whether the clause around some words is denied in one language, by an odd number of words, and not in the other.

    The words themselves (`spans`, by language) do not count: of "none" and "all" one denies already.
    """
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    odd = {_denials(texts[language], language, span) % 2 for language, span in spans.items()}
    return len(odd) > 1


def tell_the_other_half(spanish: str, english: str) -> bool:
    """Whether one side says more than half and the other less than half, of what only one of them denies."""
    for more, less in ((_MORE_THAN_HALF, _LESS_THAN_HALF), (_LESS_THAN_HALF, _MORE_THAN_HALF)):
        own, other = more.search(spanish), less.search(english)
        if own is not None and other is not None:
            return is_denied_on_one_side(spanish, english, {Language.SPANISH: own.span(), Language.ENGLISH: other.span()})
    return False


def has_denying_predicate(own: str, other: str, language: Language, span: Span) -> bool:
    """Whether a negative subject of the text of a language (at `span`) has another subject on the other side, of which the same is denied
    by the verb: «ni el ministerio ni la embajada quisieron», "both the ministry and the embassy declined".
    """
    if NEGATIVE_SUBJECTS[language].match(own, span[0]) is None:
        return False
    mine = sum(1 for _ in _PREDICATES[language].finditer(own))
    return sum(1 for _ in _PREDICATES[language.other].finditer(other)) > mine


def _denials(text: str, language: Language, span: Span) -> int:
    """How many words around a span deny, by themselves or as "refused" and "empty" do."""
    before = [match.end() for match in _SENTENCE_END.finditer(text, max(0, span[0] - _REACH), span[0])]
    start = before[-1] if before else max(0, span[0] - _REACH)
    stop = _SENTENCE_END.search(text, span[1])
    end = min(stop.start() if stop is not None else len(text), span[1] + _REACH)
    cues = [cue.span for cue in find_answers(text, "negation", language) if cue.needs_answer and cue.key not in _JOINING]
    words = [match.span() for match in _PREDICATES[language].finditer(text)]
    return sum(start <= a < end and not (a < span[1] and span[0] < b) for a, b in (*cues, *words))
