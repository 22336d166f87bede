"""Which language a text is in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from aligner.bitext import Article
from aligner.languages.codes import language_name
from aligner.languages.es_en_function_words import FREQUENT
from aligner.languages.pair import Language

__all__ = ["Identification", "identify", "looks_reversed", "same_language", "side_notes"]

SAMPLE = 20_000
SHORTEST = 60
"""Letters below which nothing is said."""
CERTAIN_FROM, CERTAIN = 200, 0.99
"""Letters and probability from which a pair in one language is refused."""
PLAIN_FROM = 50
"""Words from which the frequent words of a text tell that it is plainly Spanish or English."""
PLAIN, FOREIGN = 0.15, 0.02
"""Smallest share of a language's frequent words in such a text, and largest of the other's. These limits and those of _TELLING were set by
hand, on parts of newstest 2008 and 2010."""
# Words that tell a language from its relatives (Catalan, Galician, Occitan, Nigerian Pidgin ...), with the smallest share of each group.
_TELLING = {
    Language.SPANISH: ((("y",), 0.005), (("el",), 0.005), (("los", "las"), 0.005), (("y", "el", "los", "las"), 0.05)),
    Language.ENGLISH: ((("the",), 0.02), (("of",), 0.005), (("and",), 0.005)),
}


@dataclass(frozen=True, slots=True)
class Identification:
    """ISO 639-1 code, None when the text is too short or no language is likely, and its probability in 0..1."""

    language: str | None
    confidence: float


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def identify(text: str) -> Identification:
    """The language of a text, from its first 20,000 characters: by py3langid, unless it is plainly Spanish or English."""
    return _identified(text[:SAMPLE])


@lru_cache(maxsize=64)
def _identified(text: str) -> Identification:
    """Each article is asked for twice: when it is read, and, with those of its group in between, when its pair is done."""
    if _letters(text) < SHORTEST:
        return Identification(None, 0.0)
    if plain := _plain_language(text):
        return Identification(plain, 1.0)
    language, confidence = _identifier().classify(text)
    return Identification(str(language), float(confidence))


def _plain_language(text: str) -> Language | None:
    """Spanish or English, when the most frequent words leave no doubt: py3langid takes a third of a second to load."""
    words = Counter(text[:SAMPLE].lower().split())
    total = words.total()
    if total < PLAIN_FROM:
        return None

    def share(some: Iterable[str]) -> float:
        return sum(words[word] for word in some) / total

    for language, other in ((Language.SPANISH, Language.ENGLISH), (Language.ENGLISH, Language.SPANISH)):
        if share(FREQUENT[language]) >= PLAIN and share(FREQUENT[other]) <= FOREIGN:
            return language if all(share(some) >= least for some, least in _TELLING[language]) else None
    return None


def looks_reversed(source: str, target: str) -> bool:
    """Whether of two texts, one Spanish and one English, the source is the English one.

    By their most frequent words: that is all it takes to tell these two apart, and loading py3langid takes a third of a second.
    """
    return _more_english(source) > 0 and _more_english(target) < 0


def _more_english(text: str) -> int:
    words = text[:SAMPLE].lower().split()
    english, spanish = (sum(word in FREQUENT[language] for word in words) for language in (Language.ENGLISH, Language.SPANISH))
    return english - spanish


def same_language(source: Article, target: Article) -> str | None:
    """The name of the language both texts are in, when that is certain; None otherwise."""
    if min(_letters(source.text), _letters(target.text)) < CERTAIN_FROM:
        return None
    first, second = identify(source.text), identify(target.text)
    certain = min(first.confidence, second.confidence) >= CERTAIN
    return _name(first.language) if certain and first.language == second.language and first.language is not None else None


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text[:SAMPLE]))


def side_notes(source: Article, target: Article) -> tuple[str, ...]:
    """What is wrong with the languages of a pair, in a line each: sides swapped, the same language twice, or another language."""
    found = {article.name: identify(article.text).language for article in (source, target)}
    first, second = found[source.name], found[target.name]
    if first == target.language and second == source.language:
        return (f"the sides look swapped: {source.name} is in {_name(first)}, {target.name} in {_name(second)}",)
    if first is not None and first == second:
        return (f"both sides are in {_name(first)}: {source.name}, {target.name}",)
    notes = []
    for article, language in ((source, first), (target, second)):
        if language is not None and language != article.language:
            notes.append(f"{article.name} looks {_name(language)}, not {_name(article.language)}")
    return tuple(notes)


def _name(language: str | None) -> str:
    return language_name(language) if language else "unknown"
