"""Where something comes from and where it goes: places whose marks (from, to) are exchanged between the two sides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_clauses import FROM, SURE_WAYS, TO
from aligner.languages.es_en_function_words import OF_THE
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.names.same_names import linked_words

__all__ = ["TurnedJourney", "find_turned_journeys", "find_turned_places"]

_LINK = 0.4
_BETWEEN = OF_THE | frozenset("puerto port ciudad city town".split())
_MARK = 32
"""Characters before a place in which a mark is read."""
_SURE_MARKS = {
    language: re.compile(rf"(?<!\w)(?:(?P<source>{source})|(?P<goal>{goal}))\s+(?:(?:el|la|los|las|the)\s+)?$", re.IGNORECASE)
    for language, (source, goal) in SURE_WAYS.items()
}
_MAX_APART = 12
"""Maximum number of words between the two places of a journey."""


@dataclass(frozen=True, slots=True)
class TurnedJourney:
    """Two places of which one side says that the way goes from the first to the second, and the other side the reverse."""

    spans: Mapping[Language, Span]


@cache
def _marks(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns for what stands right before the place from which a way starts, and before the one to which it goes."""
    return tuple(  # type: ignore[return-value]
        re.compile(rf"(?<!\w)(?:{'|'.join(sorted(table[language], key=len, reverse=True))})\s+$", re.IGNORECASE) for table in (FROM, TO)
    )


def _journeys(words: Words, language: Language) -> list[tuple[int, int]]:
    """(word of the place from which, word of the place to which), for names."""
    origins: list[int] = []
    goals: list[int] = []
    start, goal = _marks(language)
    found = []
    for number, written in enumerate(words.written):
        if not written[0].isupper() or (number and words.written[number - 1][0].isupper() and words.between(number - 1, number) == " "):
            continue
        first = number
        while first and words.lower[first - 1] in _BETWEEN and words.lower[first - 1] not in ("de", "del", "of"):
            first -= 1
        if first >= 2 and words.lower[first - 1] in ("de", "of") and words.lower[first - 2] in _BETWEEN:
            first -= 2
            while first and words.lower[first - 1] in ("el", "la", "the"):
                first -= 1
        before = words.text[max(0, words.spans[first][0] - 20) : words.spans[first][0]]
        if words.lower[first : first + 1] and words.lower[first] == "al":
            continue
        if start.search(before):
            origins.append(number)
        elif goal.search(before):
            goals.append(number)
        if (
            number
            and words.text[words.spans[number - 1][1] : words.spans[number][0]] in ("-", "–")
            and words.written[number - 1][0].isupper()
        ):
            found.append((number - 1, number))
    pairs = [(a, b) for a in origins for b in goals if abs(a - b) <= _MAX_APART]
    return found + pairs


def find_turned_places(spanish: str, english: str) -> Iterator[TurnedJourney]:
    """Places from which somebody surely comes in one text, and to which they surely go in the other; at most one."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    marked = {language: _surely_marked(words[language], language) for language in Language}
    if not all(marked.values()):
        return
    for a, own in sorted(marked[Language.SPANISH].items()):
        for b, other in sorted(marked[Language.ENGLISH].items()):
            if own is not other and (a, b) in linked_words(spanish, english, _LINK):
                yield TurnedJourney(
                    {Language.SPANISH: words[Language.SPANISH].spans[a], Language.ENGLISH: words[Language.ENGLISH].spans[b]}
                )
                return


def _surely_marked(words: Words, language: Language) -> dict[int, bool]:
    """The names behind a mark that says nothing else, and whether it says from where: «procedente de», "bound for"."""
    found = {}
    for number, written in enumerate(words.written):
        if number and written[0].isupper():
            before = words.text[max(0, words.spans[number][0] - _MARK) : words.spans[number][0]]
            behind = words.text[words.spans[number][1] : words.spans[number][1] + _MARK]
            match = _SURE_MARKS[language].search(before)
            if match is not None:
                found[number] = match.lastgroup == "source"
            elif language is Language.ENGLISH and behind.startswith("-bound"):
                found[number] = False
    return found


def find_turned_journeys(spanish: str, english: str) -> Iterator[TurnedJourney]:
    """Ways from one place to another that go the other way in the other text."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    own = _journeys(words[Language.SPANISH], Language.SPANISH)
    if not own:
        return
    other = _journeys(words[Language.ENGLISH], Language.ENGLISH)
    if not other:
        return
    alignment = align_words(spanish, english)
    linked = {(link.spanish, link.english) for link in alignment.links if link.probability >= _LINK}

    def same(a: int, b: int) -> bool:
        return (a, b) in linked or fold(words[Language.SPANISH].lower[a]) == fold(words[Language.ENGLISH].lower[b])

    straight = {(a, b) for a, b in own for c, d in other if same(a, c) and same(b, d)}
    for a, b in own:
        turned = next(((c, d) for c, d in other if same(a, d) and same(b, c)), None)
        if turned is not None and (a, b) not in straight:
            spans = {
                language: words[language].span(min(pair), max(pair))
                for language, pair in ((Language.SPANISH, (a, b)), (Language.ENGLISH, turned))
            }
            yield TurnedJourney(spans)
            return
