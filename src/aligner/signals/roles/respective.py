"""Two lists whose items belong together one by one: "Murcia and Almería exported 1.2 and 0.9 million tonnes, respectively".

One list may be turned in a translation if the other one is turned, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_clauses import DETERMINERS
from aligner.languages.es_en_function_words import CONJUNCTIONS, FUNCTION_WORDS
from aligner.languages.es_en_quantity_words import SMALL_NUMBERS
from aligner.languages.es_en_roles import RESPECTIVELY, TWO_FIGURES
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.names.same_names import linked_words

__all__ = ["find_turned_lists"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand."""
_REACH = 4
"""Words between a conjunction and the item before or behind it, at most."""
_RESPECTIVELY = re.compile(rf"\b(?:{RESPECTIVELY})\b", re.IGNORECASE)
_FIGURES = re.compile(TWO_FIGURES, re.IGNORECASE)
_FIGURE, _ANY_FIGURE = re.compile(r"\d"), re.compile(r"\d[\d.,]{0,12}")
_Pair = tuple[int, int]


def find_turned_lists(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The first item of a list that is turned while another list is not, where a text says that they belong together; at most one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        if _RESPECTIVELY.search(texts[language]) is None:
            continue
        links = linked_words(spanish, english, _LINK)
        there = dict(links) if language is Language.SPANISH else {b: a for a, b in links}
        own = read_words(texts[language])
        lists = [(a, there[a] < there[c]) for a, c in _joined(own, language) if a in there and c in there]
        ways = {kept for _, kept in lists} | _ways_of_figures(texts[language], texts[language.other])
        if lists and len(ways) > 1:
            a, _ = min(lists, key=lambda one: one[1])
            yield {language: own.spans[a], language.other: read_words(texts[language.other]).spans[there[a]]}
            return


def _ways_of_figures(own: str, other: str) -> set[bool]:
    """Whether two figures with "and" between them stand in the same order in the other text, where it has each of them once."""
    places: dict[str, list[int]] = {}
    for match in _ANY_FIGURE.finditer(other):
        places.setdefault(_digits(match[0]), []).append(match.start())
    pairs = [(places.get(_digits(one["one"]), []), places.get(_digits(one["two"]), [])) for one in _FIGURES.finditer(own)]
    return {first[0] < second[0] for first, second in pairs if len(first) == len(second) == 1 and first != second}


def _digits(figure: str) -> str:
    return re.sub(r"\D", "", figure)


def _joined(words: Words, language: Language) -> list[_Pair]:
    """The content words right before and behind each "and"."""
    found = []
    for number, word in enumerate(words.lower):
        if word not in CONJUNCTIONS[language] or not 0 < number < len(words.lower) - 1:
            continue
        before = [k for k in range(number - 1, max(-1, number - 1 - _REACH), -1) if _is_content(words, k, language)]
        behind = [k for k in range(number + 1, min(len(words.lower), number + 1 + _REACH)) if _is_content(words, k, language)]
        if (
            before
            and behind
            and not any(is_pause(words, k) or _FIGURE.search(words.between(k, k + 1)) for k in range(before[0], behind[0]))
        ):
            found += [(one, behind[0]) for one in before[:2]]
    return found


def _is_content(words: Words, number: int, language: Language) -> bool:
    word = words.lower[number]
    return not (word in FUNCTION_WORDS[language] or word in DETERMINERS[language] or word in SMALL_NUMBERS[language])
