"""Who is paired with what: two people (or sides, places, dates) of which each text says something, exchanged.

Both texts are cut into clauses. Where the people of two clauses have changed clauses and what is said of them has not, they were
exchanged: «"…", lamentó la alcaldesa; "…", replicó el delegado».
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, permutations, product

from aligner.bitext import Span
from aligner.languages.es_en_clause_joints import PARTING
from aligner.languages.es_en_clauses import DETERMINERS, SPEAKERS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_predicate, read_clause
from aligner.signals.grammar.phrases import head, phrases, words_behind
from aligner.signals.names.same_names import linked_words

__all__ = ["PairingExchange", "find_pairing_exchanges"]

_STRONG = re.compile(r"[;]|[.!?][\"”»)]{0,3}\s{1,4}(?=[\"“«¿¡A-ZÁÉÍÓÚÑ])")
_WEAK = re.compile(rf"[;,]|[.!?][\"”»)]{{0,3}}\s{{1,4}}|\s(?:{PARTING})\s")
_PARTED = re.compile(rf"[;]|[.!?][\"”»)]{{0,3}}\s{{1,4}}(?=[\"“«¿¡A-ZÁÉÍÓÚÑ])|\s(?:{PARTING})\s")
_LINK = 0.6
_MIN_LETTERS = 4
_MAX_CLAUSES = 6
_ACCORDING = {
    Language.SPANISH: re.compile(r"\b(?:según|a juicio de|en opinión de|de acuerdo con)\s", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"\baccording to\s", re.IGNORECASE),
}
_SPEAKER = {language: re.compile(pattern) for language, pattern in SPEAKERS.items()}


@dataclass(frozen=True, slots=True)
class PairingExchange:
    """One of two people who changed clauses. `spans`: the person's words, by language."""

    spans: Mapping[Language, Span]


def _clauses(words: Words, pattern: re.Pattern[str]) -> list[int]:
    """For each word the number of its clause."""
    ends = [match.start() for match in pattern.finditer(words.text)]
    return [bisect_left(ends, start) for start, _ in words.spans] if ends else [0] * len(words.spans)


def _is_person(words: Words, number: int, language: Language) -> bool:
    """Whether a word is a name, or a noun for somebody who speaks or acts, with a determiner."""
    if words.written[number][0].isupper() and number and not words.all_caps:
        between = words.between(number - 1, number)
        return not re.search(r"[.:;!?«“\"]", between)
    return _SPEAKER[language].fullmatch(words.lower[number]) is not None


def _people(words: Words, language: Language) -> set[int]:
    """The words for people; and those for who does, says or knows something."""
    found = {n for n in range(len(words.lower)) if _is_person(words, n, language)}
    for number in range(len(words.lower)):
        if is_predicate(words, number, language):
            clause = read_clause(words, number, language)
            found |= clause.subject if clause is not None else frozenset()
    for match in _ACCORDING[language].finditer(words.text):
        first = next((n for n, (start, _) in enumerate(words.spans) if start >= match.end()), None)
        if first is not None:
            phrase = phrases(words, words_behind(words, first - 1, language), language)[:1]
            found |= head(phrase[0][1], words) if phrase else frozenset()
    return found


def find_pairing_exchanges(spanish: str, english: str) -> Iterator[PairingExchange]:
    """People who changed clauses while what is said of them did not."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    alignment = align_words(spanish, english)
    links = _unique(alignment)
    people: Mapping[Language, set[int]] | None = None
    cut = {language: [_clauses(text, pattern) for pattern in (_STRONG, _PARTED, _WEAK)] for language, text in words.items()}
    for both in product(cut[Language.SPANISH], cut[Language.ENGLISH]):
        clauses = dict(zip(Language, both, strict=True))
        if any(not 1 <= max(found, default=0) < _MAX_CLAUSES for found in clauses.values()):
            continue
        candidates = _crossed_clauses(links, clauses)
        if not candidates:
            continue
        people = people or {language: _people(text, language) for language, text in words.items()}  # read last: it takes the most time
        found = _exchanged(alignment, links, clauses, people, candidates)
        if found is not None:
            spans = {language: words[language].spans[n] for language, n in zip(Language, found, strict=True)}
            yield PairingExchange(spans)
            return


def _crossed_clauses(links: list[tuple[int, int]], clauses: Mapping[Language, list[int]]) -> list[tuple[int, int, int, int]]:
    """(first, second, there, thence): two clauses of each text, with links between each two of them."""
    own, other = clauses[Language.SPANISH], clauses[Language.ENGLISH]
    linked = {(own[a], other[b]) for a, b in links}
    return [
        (first, second, there, thence)
        for first, second in combinations(range(max(own) + 1), 2)
        for there, thence in permutations(range(max(other) + 1), 2)
        if linked.issuperset(product((first, second), (there, thence)))
    ]


def _exchanged(
    alignment: WordAlignment,
    links: list[tuple[int, int]],
    clauses: Mapping[Language, list[int]],
    people: Mapping[Language, set[int]],
    candidates: list[tuple[int, int, int, int]],
) -> tuple[int, int] | None:
    """The words (Spanish, English) of somebody who was exchanged with another."""
    own, other = clauses[Language.SPANISH], clauses[Language.ENGLISH]
    named = [(a, b) for a, b in links if (a in people[Language.SPANISH] and b in people[Language.ENGLISH]) or _is_name(a, b, alignment)]
    said = [(a, b) for a, b in links if a not in people[Language.SPANISH] and b not in people[Language.ENGLISH] and (a, b) not in named]
    for first, second, there, thence in candidates:
        crossing = [(a, b) for a, b in named if (own[a], other[b]) == (first, thence)]
        back = [(a, b) for a, b in named if (own[a], other[b]) == (second, there)]
        if not crossing or not back:
            continue
        kept = [sum((own[a], other[b]) == place for a, b in said) for place in ((first, there), (second, thence))]
        moved = sum((own[a], other[b]) in ((first, thence), (second, there)) for a, b in said)
        staying = any((own[a], other[b]) in ((first, there), (second, thence)) for a, b in named)
        if min(kept) > 0 and moved == 0 and not staying:
            return crossing[0]
    return None


def _is_name(own: int, other: int, alignment: WordAlignment) -> bool:
    """Whether two words are the same name, also where a sentence begins."""
    spanish, english = alignment.spanish.written[own], alignment.english.written[other]
    return len(spanish) >= _MIN_LETTERS and spanish[0].isupper() and fold(spanish) == fold(english)


def _unique(alignment: WordAlignment) -> list[tuple[int, int]]:
    """The links of content words that occur once in their texts."""
    once = {}
    for language in Language:
        words = alignment.words(language).lower
        times = Counter(words)
        once[language] = {n for n, word in enumerate(words) if times[word] == 1 and word not in DETERMINERS[language]}
    return [
        (a, b)
        for a, b in sorted(linked_words(alignment.spanish.text, alignment.english.text, _LINK))
        if a in once[Language.SPANISH] and b in once[Language.ENGLISH] and len(alignment.spanish.lower[a]) >= _MIN_LETTERS
    ]
