"""Two that changed clauses: "gave the widow the jewels and the bishop the coins", where the other text has the bishop with the jewels.

Both texts are cut where a clause may end. The words that translate each other say which clause is which; a verb of each must say so. Where
of two clauses each has a word, with those right beside it, that belongs to the other one, and nothing else does, the two were exchanged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from aligner.bitext import Span
from aligner.languages.es_en_clause_joints import JOINING_CLAUSES
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.es_en_roles import INSIDE_NAMES
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.people_count import is_noun_for_people

__all__ = ["find_crossings"]

_LINK = 0.4
"""Probability from which a link counts. Set by hand."""
_BESIDE = 3
"""Words from one that changed clauses within which others go with it: «la viuda de Ortega»."""
_LIST = 2
"""Words between two of a list, with the one that joins them, at most: «blancas y negras»."""
_MOST = 6
"""Clauses of a text, at most."""
_CUTS = {
    language: re.compile(rf"[.!?][\"”»)]{{0,2}}\s{{1,3}}(?=[\"“«¿¡]?(?-i:[A-ZÁÉÍÓÚÑ]))|[;:]|\s[–—-]\s|,?\s(?:{joints})\s", re.IGNORECASE)
    for language, joints in JOINING_CLAUSES.items()
}
_Link = tuple[int, int]


def _clauses(words: Words, language: Language) -> list[int]:
    """For each word the number of its clause."""
    ends = [match.start() for match in _CUTS[language].finditer(words.text)]
    found, clause = [], 0
    for start, _ in words.spans:
        while clause < len(ends) and start > ends[clause]:
            clause += 1
        found.append(clause)
    return found


def find_crossings(spanish: str, english: str) -> Iterator[Mapping[Language, tuple[Span, Span]]]:
    """Two words that changed clauses: the spans of both, by language; at most one."""
    if not all(_CUTS[language].search(text) for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))):
        return
    alignment = align_words(spanish, english)
    own, other = alignment.spanish, alignment.english
    here, there = _clauses(own, Language.SPANISH), _clauses(other, Language.ENGLISH)
    if not 1 <= max(here, default=0) < _MOST or not 1 <= max(there, default=0) < _MOST:
        return
    links = _content_links(own, other, linked_words(spanish, english, _LINK))
    joined: dict[_Link, list[_Link]] = {}
    for spanish_word, english_word in links:
        joined.setdefault((here[spanish_word], there[english_word]), []).append((spanish_word, english_word))
    for straight in combinations(sorted(joined), 2):
        (spanish_clause, english_clause), (spanish_clause_2, english_clause_2) = straight
        crossed = ((spanish_clause, english_clause_2), (spanish_clause_2, english_clause))
        if spanish_clause == spanish_clause_2 or english_clause == english_clause_2 or not all(pair in joined for pair in crossed):
            continue
        for kept, moved in ((straight, crossed), (crossed, straight)):
            if not all(_have_verb(own, other, joined[clauses]) for clauses in kept):
                continue
            if not all(_are_one(own, other, joined[clauses]) for clauses in moved):
                continue
            first, second = (joined[clauses][0] for clauses in moved)
            if _can_be_exchanged(own, other, first, second):
                yield {
                    Language.SPANISH: (own.spans[first[0]], own.spans[second[0]]),
                    Language.ENGLISH: (other.spans[first[1]], other.spans[second[1]]),
                }
                return


def _can_be_exchanged(own: Words, other: Words, first: _Link, second: _Link) -> bool:
    """Whether two words that changed clauses are two people or things, and neither parts of one name nor two of a list."""
    if not (_is_someone(other, first[1]) and _is_someone(other, second[1])):
        return False
    spanish_places, english_places = sorted((first[0], second[0])), sorted((first[1], second[1]))
    if _is_one_name(own, *spanish_places) or _is_one_name(other, *english_places):
        return False
    return spanish_places[1] - spanish_places[0] > _LIST and english_places[1] - english_places[0] > _LIST


def _content_links(own: Words, other: Words, links: frozenset[_Link]) -> list[_Link]:
    """The links of content words that occur once in their texts, and that are the only links of both."""
    mine, theirs = Counter(a for a, _ in links), Counter(b for _, b in links)
    return [
        (a, b)
        for a, b in sorted(links)
        if mine[a] == 1
        and theirs[b] == 1
        and own.lower[a] not in FUNCTION_WORDS[Language.SPANISH]
        and other.lower[b] not in FUNCTION_WORDS[Language.ENGLISH]
        and own.lower.count(own.lower[a]) == 1
        and other.lower.count(other.lower[b]) == 1
    ]


def _have_verb(own: Words, other: Words, links: list[_Link]) -> bool:
    """Whether some of the links are of verbs, or several, and not all of names, of a clause whose verbs are not linked."""
    return (len(links) > 1 and any(other.written[b].islower() for _, b in links)) or any(
        (is_predicate(own, a, Language.SPANISH) or is_predicate(other, b, Language.ENGLISH)) and other.written[b].islower()
        for a, b in links
    )


def _are_one(own: Words, other: Words, links: list[_Link]) -> bool:
    """Whether links are of one thing, and of no verb."""
    (first, there), *_ = links
    near = all(abs(a - first) <= _BESIDE and abs(b - there) <= _BESIDE for a, b in links)
    return near and not any(is_predicate(own, a, Language.SPANISH) and is_predicate(other, b, Language.ENGLISH) for a, b in links)


def _is_someone(words: Words, number: int) -> bool:
    """Whether an English word is a name, or a noun for people or for those who act together."""
    word = words.lower[number]
    written = words.written[number]
    named = (number > 0 and written[0].isupper()) or (len(written) > 1 and written.isupper())
    return named or is_noun_for_people(word) or word in GROUPS


def _is_one_name(words: Words, one: int, other: int) -> bool:
    """Whether two words belong to one name: "Municipal Population and Family Planning Commission"."""
    between = range(one, other + 1)
    return all(words.written[k][0].isupper() or words.lower[k] in INSIDE_NAMES for k in between)
