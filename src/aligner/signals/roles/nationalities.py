"""Names and nationalities that changed places: «un buzo francés y un marinero griego» and "a Greek diver and a French sailor".

Each of them belongs to the words beside it, as a value does (`owners`). Where the words of one stand with the other on both sides of the
exchange, and none stayed, the two were exchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.bitext import Span
from aligner.languages.es_en_roles import BESIDE_NAME, INSIDE_NAME, PREPOSITIONS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.names.peoples import adjective_of, countries_of
from aligner.signals.quantities.value_owners import exchange_evidence

__all__ = ["AttachmentExchange", "find_attachment_exchanges"]

_MIN_LETTERS = 4
_BESIDE = re.compile(BESIDE_NAME)
_INSIDE = re.compile(INSIDE_NAME)
_CAPITAL = re.compile(r"[A-ZÁÉÍÓÚÑ]")
_BEFORE = re.compile(rf"\b({'|'.join(PREPOSITIONS)})\s(?:(?:el|la|los|las|the|[A-ZÁÉÍÓÚÑ]\w*)\s){{0,2}}$", re.IGNORECASE)
_LONGEST = 40
"""Characters before a name in which its preposition is searched for."""
_LEAST_NAMES, _MOST = 2, 8
"""Names of a text that are compared with each other, at least and at most."""
_LEAST, _LEAST_OF_EACH, _RATIO = 0.7, 0.15, 4.0
"""The least evidence for an exchange, of each of the two, and how many times that against it. Set by hand on newstest 2008 and 2010."""


@dataclass(frozen=True, slots=True)
class AttachmentExchange:
    """Two names that changed places. By language."""

    first: Mapping[Language, Span]
    second: Mapping[Language, Span]


def _names(words: Words) -> dict[str, Span]:
    """The words with a capital that a text has once, without accents."""
    found: dict[str, list[Span]] = {}
    for number, written in enumerate(words.written):
        if len(written) >= _MIN_LETTERS and written[0].isupper():
            found.setdefault(fold(words.lower[number]), []).append(words.spans[number])
    return {name: places[0] for name, places in found.items() if len(places) == 1}


def _shared_names(words: Mapping[Language, Words]) -> list[tuple[Span, Span]]:
    """Names that both texts have once, whole: of several words where they stand together on both sides."""
    own, other = (_names(words[language]) for language in (Language.SPANISH, Language.ENGLISH))
    joined: list[tuple[Span, Span]] = []
    for spans in sorted((own[name], other[name]) for name in own.keys() & other.keys()):
        last = joined[-1] if joined else None
        if last and all(spans[k][0] - last[k][1] == 1 for k in (0, 1)):
            joined[-1] = (last[0][0], spans[0][1]), (last[1][0], spans[1][1])
        else:
            joined.append(spans)
    return joined


def _peoples(words: Mapping[Language, Words]) -> list[tuple[Span, Span]]:
    """Adjectives of countries that each text mentions once."""
    spanish, english = words[Language.SPANISH], words[Language.ENGLISH]
    adjectives = {k: countries for k, word in enumerate(spanish.written) if word.islower() and (countries := adjective_of(word))}
    if len(adjectives) < _LEAST_NAMES:
        return []
    ours = [countries_of(word, Language.SPANISH) for word in spanish.lower]
    theirs = {
        k: countries
        for k, word in enumerate(english.written)
        if word[0].isupper() and (countries := countries_of(word.lower(), Language.ENGLISH))
    }
    found = []
    for k, countries in adjectives.items():
        places = [n for n, others in theirs.items() if countries & others]
        if len(places) == 1 and sum(bool(countries & others) for others in ours) == 1:
            found.append((spanish.spans[k], english.spans[places[0]]))
    return found


def _are_beside(text: str, one: Span, other: Span) -> bool:
    low, high = sorted((one, other))
    return _BESIDE.fullmatch(text, low[1], high[0]) is not None


def _are_of_one_name(text: str, one: Span, other: Span) -> bool:
    """Whether only words with a capital, and "of" or the like, stand between: "the Toronto International Film Festival"."""
    low, high = sorted((one, other))
    between = text[low[1] : high[0]]
    return _INSIDE.fullmatch(between) is not None and _CAPITAL.search(between) is not None


def _keep_prepositions(texts: Sequence[str], first: tuple[Span, Span], second: tuple[Span, Span]) -> bool:
    """Whether one of two names keeps a preposition that the other has on neither side: «en Oviedo con Rubio», "with Rubio in Oviedo"."""
    kinds = [[_preposition(text, spans[k]) for k, text in enumerate(texts)] for spans in (first, second)]
    return any(own[0] is not None and own[0] == own[1] and own[0] not in other for own, other in (kinds, kinds[::-1]))


def _preposition(text: str, name: Span) -> str | None:
    """Which kind of preposition stands right before a name."""
    found = _BEFORE.search(text, max(0, name[0] - _LONGEST), name[0])
    return None if found is None else PREPOSITIONS[found[1].lower()]


def find_attachment_exchanges(spanish: str, english: str) -> Iterator[AttachmentExchange]:
    """Two names or nationalities that changed places, the surest pair of a text."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    if words[Language.SPANISH].all_caps or words[Language.ENGLISH].all_caps:
        return
    best: tuple[float, tuple[Span, Span], tuple[Span, Span]] | None = None
    for read in (_shared_names, _peoples):  # only those of one sort can stand in each other's place
        anchors = read(words)
        if not _LEAST_NAMES <= len(anchors) <= _MOST:
            continue
        others = {language: [spans[k] for spans in anchors] for k, language in enumerate((Language.SPANISH, Language.ENGLISH))}
        for first, second in combinations(anchors, 2):
            texts = [words[language].text for language in (Language.SPANISH, Language.ENGLISH)]
            if all(_are_beside(text, first[k], second[k]) for k, text in enumerate(texts)):
                continue  # parts of one name
            if any(_are_of_one_name(text, first[k], second[k]) for k, text in enumerate(texts)) or _keep_prepositions(texts, first, second):
                continue
            evidence = exchange_evidence(spanish, english, first, second, others)
            clear = min(evidence.away, evidence.back) >= _LEAST_OF_EACH and evidence.exchanged >= max(_LEAST, _RATIO * evidence.kept)
            if clear and (best is None or evidence.exchanged > best[0]):
                best = evidence.exchanged, first, second
    if best is not None:
        yield AttachmentExchange(*(dict(zip((Language.SPANISH, Language.ENGLISH), spans, strict=True)) for spans in best[1:]))
