"""Pronouns of English against the persons of the Spanish sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from aligner.alignment.tokens import fold
from aligner.bitext import Finding, Severity
from aligner.languages import es_en_gender as tables
from aligner.quality.checks.base import Check, Document, Pairing, Span
from aligner.quality.checks.words import Words, read_words

__all__ = ["CHECKS"]

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_QUICK = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_ARTICLES = frozenset({"la", "el", "una", "un", "esta", "este"})
_FEMININE_ARTICLES = frozenset({"la", "una", "esta"})
_SPOUSE = re.compile(r"\b(?:(his)(?= (?:\w+[ -])?(?:husband|boyfriend)\b)|(her)(?= (?:\w+[ -])?(?:wife|girlfriend)\b))", re.IGNORECASE)
_FIRST = 4  # the subject is looked for among so many first words


def _subject(words: Words) -> tuple[bool, Span] | None:
    """(is a woman, its characters) of the person that the sentence begins with; None when there is none that says so."""
    lower = words.lower
    for place in range(min(_FIRST, len(lower))):
        word = lower[place]
        if place == 0 and word not in _ARTICLES and words.written[0][0].isupper():
            name = fold(word)
            if name in tables.WOMEN or name in tables.MEN:
                return name in tables.WOMEN, words.spans[0]
        if place > 0 and lower[place - 1] in _ARTICLES and (place == 1 or lower[place - 2] in ("según", "que", "ayer", "hoy", "pero", "y")):
            if word in tables.EPICENE:
                return None
            if word in tables.COMMON:
                return lower[place - 1] in _FEMININE_ARTICLES, words.span(place - 1, place)
            for near in (place, place + 1):  # "la primera ministra", "la ex ministra"
                if near < len(lower) and (lower[near] in tables.FEMININE or lower[near] in tables.MASCULINE):
                    return lower[near] in tables.FEMININE, words.span(place - 1, near)
    return None


def _only_person(words: Words) -> tuple[bool, Span] | None:
    """The same of the one person that the sentence speaks of, when she follows an opening phrase and its comma as the subject does."""
    found = []
    for place in range(1, len(words.lower)):
        article, word = words.lower[place - 1], words.lower[place]
        if article in _ARTICLES and word in tables.COMMON:
            found.append((article in _FEMININE_ARTICLES, words.span(place - 1, place)))
        elif article in _ARTICLES and (word in tables.FEMININE or word in tables.MASCULINE):
            found.append((word in tables.FEMININE, words.span(place - 1, place)))
    if len(found) != 1 or not words.text[: found[0][1][0]].rstrip().endswith(","):
        return None
    return found[0]


def _has(words: Words, women: bool) -> bool:
    """Whether the text speaks of a person of that sex, or of one that could be."""
    nouns, names = (tables.FEMININE, tables.WOMEN) if women else (tables.MASCULINE, tables.MEN)
    plural = {noun + "s" for noun in nouns} | {noun + "es" for noun in nouns}
    return any(word in nouns or word in plural or fold(word) in names for word in words.lower)


def _look(pairing: Pairing) -> Iterable[Finding]:
    if not _QUICK.search(pairing.english):
        return
    english, spanish = read_words(pairing.english), read_words(pairing.spanish)
    he, she = _HE & set(english.lower), _SHE & set(english.lower)
    if bool(he) == bool(she):
        return
    subject = _subject(spanish) or _pronoun(spanish) or _only_person(spanish)
    if subject is None or subject[0] == bool(she):
        return
    spouse = _SPOUSE.search(pairing.english)
    if spouse is not None:
        span = spouse.span()
    elif _has(spanish, bool(she)) or _others(spanish, subject[1]):
        return
    else:
        span = next(english.spans[k] for k, word in enumerate(english.lower) if word in (he or she))
    message = f"“{pairing.english[slice(*span)]}” for «{pairing.spanish[slice(*subject[1])]}»"
    yield pairing.finding("gender", Severity.WARNING, message, spanish=subject[1], english=span)


def _pronoun(words: Words) -> tuple[bool, Span] | None:
    """The same of a pronoun, when it is the only one: Spanish names it to stress who it was."""
    found = [k for k, word in enumerate(words.lower) if word in ("ella", "él")]
    return (words.lower[found[0]] == "ella", words.spans[found[0]]) if len(found) == 1 else None


def _others(words: Words, subject: Span) -> bool:
    """Whether somebody else may be meant: a name that does not stand with the subject."""
    together = subject[1]
    for place, written in enumerate(words.written):
        start, end = words.spans[place]
        if end <= subject[1] or not written[0].isupper():
            continue
        if (
            start - together > 1
            and words.text[together:start] not in (", ", " ")
            and not words.text[:start].rstrip().endswith((".", "«", '"', "“", "en", "desde"))
        ):
            return True
        together = end if start - together <= 5 else together
    return False


def _start(_: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _look


CHECKS = (
    Check(
        "gender",
        Severity.WARNING,
        "A pronoun of the other gender",
        "The Spanish sentence speaks of one person, who is a woman or a man by the noun, its article or the first name, and the "
        "English one says he for her or she for him; Spanish leaves the pronoun out, so that a translator or an engine must guess. "
        "Example: "
        "«La ministra dijo que dimitirá» rendered “The minister said he will resign”.",
        start=_start,
    ),
)
