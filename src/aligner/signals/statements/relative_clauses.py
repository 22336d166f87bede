"""Relative clauses that a comma makes one of all, and its absence one of some: "officials who refused", "officials, who refused"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_clauses import BEFORE_CLAUSE_VERB, ENGLISH_PLURALS
from aligner.languages.es_en_function_words import DEFINITE_ARTICLES, RELATIVE_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_predicate

__all__ = ["find_changed_clauses"]

_LINK = 0.6
"""Probability from which two nouns are the same. Set by hand."""
_PLURAL = "s"
_RELATIVE = {
    Language.SPANISH: RELATIVE_WORDS[Language.SPANISH],
    Language.ENGLISH: RELATIVE_WORDS[Language.ENGLISH] | {"that"},
}


def find_changed_clauses(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Where a clause of a plural noun has a comma before it on one side and none on the other: the noun and the word behind it."""
    if "," not in spanish + english:
        return
    alignment: WordAlignment | None = None
    words = read_words(spanish)
    for number in range(2, len(words.lower) - 1):
        if not _begins_clause(words, number, Language.SPANISH):
            continue
        alignment = alignment or align_words(spanish, english)
        noun = number - 1
        there = alignment.best(Language.SPANISH, noun, _LINK)
        if there is None or there + 2 >= len(alignment.english.lower):
            continue
        if not _begins_clause(alignment.english, there + 1, Language.ENGLISH):
            continue
        if _has_comma(alignment.spanish, noun) != _has_comma(alignment.english, there):
            yield {Language.SPANISH: alignment.spanish.span(noun, number), Language.ENGLISH: alignment.english.span(there, there + 1)}


def _begins_clause(words: Words, number: int, language: Language) -> bool:
    """Whether a relative word with its verb stands behind a plural noun that is no name; in Spanish one with an article."""
    noun = number - 1
    if words.lower[number] not in _RELATIVE[language] or words.between(noun, number).strip() not in ("", ","):
        return False
    if (words.written[noun][0].isupper() and noun) or not _is_plural(words.lower[noun], language):
        return False
    if language is Language.SPANISH and words.lower[noun - 1] not in DEFINITE_ARTICLES:
        return False
    if words.lower[number] in RELATIVE_WORDS[Language.ENGLISH]:
        return True
    return words.lower[number + 1] in BEFORE_CLAUSE_VERB[language] or is_predicate(words, number + 1, language)


def _is_plural(word: str, language: Language) -> bool:
    return word.endswith(_PLURAL) or (language is Language.ENGLISH and word in ENGLISH_PLURALS)


def _has_comma(words: Words, noun: int) -> bool:
    return "," in words.between(noun, noun + 1)
