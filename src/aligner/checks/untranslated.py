"""Text that was left as it is in the source, and sides that are not in their language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.languages.others import OTHERS, PARTICLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, is_name, read_words, translations

__all__ = ["CHECKS", "wrong_language"]

# Words that one language is full of and the other does not have.
_SPANISH = frozenset(
    """
    el los las del al un una unos unas y que en por para con su sus se lo le les más pero como este esta estos estas ese esa eso fue ser es
    está están son era eran había ha han hay muy ya también sobre entre hasta desde cuando porque sin según donde quien sino durante tras
    contra todo toda todos todas otro otra otros ante cada ni qué cuál cómo dijo años año él ella ellos nos yo tan aunque mientras si sí
    de la me mi tu te uno dos esto aquí así bien puede hace ser estar tiene tienen fueron sido nuestra nuestro
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
_ENGLISH = frozenset(
    """
    the of and to in that for with was on is it by as at from his her their its this which were are been have has had not but be or an will
    would who they he she we you i there what when more about into than other after over also only some could these those said if out up
    because them him our your my any how where did does do may can should between while through during before under against being most
    year years people two first new a all
    """.split()  # noqa: SIM905
)
_BOTH = (_SPANISH & _ENGLISH) | {"a", "me", "he", "has", "do", "no", "son", "de", "la", "el", "sin"}
_COMMON = frozenset({"a", "no", "me", "he", "has", "do", "son", "real", "total", "final", "general", "national", "euros", "persona"})
_QUOTED = re.compile(r"[\"“«‘'][^\"”»’]{2,}[\"”»’']|\([^)]{2,}\)|(?:https?://|www\.)\S+|\S+@\S+")
_NEARLY = 0.85
_NEITHER = frozenset().union(*OTHERS.values()) - _SPANISH - _ENGLISH
_LEAST_WORDS = 4
"""Words from which a text shows what language it is in."""


def wrong_language(words: Words, english: bool) -> bool:
    """Whether a text is surely in the other of the two languages: many words of that one and hardly any of its own."""
    own, other = (_ENGLISH, _SPANISH) if english else (_SPANISH, _ENGLISH)
    mine = sum(word in own and word not in _BOTH for word in words.lower)
    foreign = sum(word in other and word not in _BOTH for word in words.lower)
    return foreign >= 3 and foreign > 3 * mine + 0.12 * len(words.lower)


def other_language(words: Words, english: bool) -> str | None:
    """The language, neither Spanish nor English, that a text is surely in, by its commonest words; None when it is in none of them."""
    lower = [word for word in words.lower if len(word) > 1]
    if len(lower) < _LEAST_WORDS or len(_NEITHER.intersection(lower)) < 2:
        return None
    own = _ENGLISH if english else _SPANISH
    for language, common in OTHERS.items():
        foreign = [word for word in lower if word in common]
        strange = _NEITHER.intersection(foreign)
        mine = sum(word in own and word not in common for word in lower)
        known = sum(in_lexicon(word, Language.ENGLISH if english else Language.SPANISH) for word in lower if word not in common)
        if (
            len(strange) >= 2
            and strange - PARTICLES
            and len(foreign) > 0.25 * len(lower)
            and mine <= 0.1 * len(lower)
            and known <= 0.5 * len(lower)
        ):
            return language
    return None


def _is_exempt(words: Words) -> bool:
    """Whether a text may be the same in both languages: names, numbers, addresses, credits, one word."""
    plain = [word for word, lower in zip(words.written, words.lower, strict=True) if word.islower() and len(lower) > 1]
    if not re.sub(r"\S*(?:www|//|@)\S*|\.\w+|/ ?\S+", "", words.text).strip(" :/.") or "http" in words.text:
        return True
    known = [word for word in plain if any(in_lexicon(word, language) and translations(word, language) for language in Language)]
    return len(known) < 1 or len(words.lower) < 2 or all(word in ("de", "la", "del", "the", "of", "y", "and", "con") for word in plain)


def _same(spanish: Words, english: Words) -> bool:
    """Whether the two sides are the same words, or nearly."""
    if spanish.lower == english.lower:
        return True
    longest = max(len(spanish.lower), len(english.lower))
    if longest < 6 or abs(len(spanish.lower) - len(english.lower)) > (1 - _NEARLY) * longest:
        return False
    return len(set(spanish.lower) & set(english.lower)) >= _NEARLY * len(set(spanish.lower) | set(english.lower))


def _whole(text: str) -> Span:
    return 0, len(text)


def _look(pairing: Pairing) -> Iterable[Finding]:
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    if not spanish.lower or not english.lower:
        return
    if _same(spanish, english):
        if not _is_exempt(spanish):
            message = "the rendering is the same as the source"
            yield pairing.finding(
                "untranslated",
                Severity.ERROR,
                message,
                {Language.SPANISH: _whole(pairing.spanish), Language.ENGLISH: _whole(pairing.english)},
            )
        return
    # Words left as they are stand on both sides.
    if len({word for word in spanish.lower if len(word) > 1} & set(english.lower) - _COMMON) < 2:
        return
    for own_is_english in (True, False):
        own, other = (english, spanish) if own_is_english else (spanish, english)
        if wrong_language(own, own_is_english):
            continue
        for first, last, number in _runs(own, other, own_is_english):
            span = own.span(first, last)
            copied = _place(other, own.lower[first : last + 1])
            language = "Spanish" if own_is_english else "English"
            message = f"“{own.text[slice(*span)]}” was left in {language}"
            severity = Severity.ERROR if number > 3 and copied else Severity.WARNING
            spans = (copied, span) if own_is_english else (span, copied)
            yield pairing.finding("untranslated", severity, message, {Language.SPANISH: spans[0], Language.ENGLISH: spans[1]})


def _place(words: Words, run: tuple[str, ...]) -> Span | None:
    """Where the same words stand, when they do."""
    for start in range(len(words.lower) - len(run) + 1):
        if words.lower[start : start + len(run)] == run:
            return words.span(start, start + len(run) - 1)
    return None


def _runs(own: Words, other: Words, english: bool) -> Iterable[tuple[int, int, int]]:
    """(first, last, words in lower case) of stretches in the other language: at least two words, as the other side has them."""
    foreign = [_foreign(word, lower, english) for word, lower in zip(own.written, own.lower, strict=True)]
    if sum(kind > 0 for kind in foreign) < 2:
        return
    there = set(other.lower)
    quoted = [match.span() for match in _QUOTED.finditer(own.text)]
    place = 0
    while place < len(foreign):
        if foreign[place] < 1:
            place += 1
            continue
        last = place
        while last + 1 < len(foreign) and (
            foreign[last + 1] > 0 or (foreign[last + 1] == 0 and last + 2 < len(foreign) and foreign[last + 2] > 0)
        ):
            last += 1
        run = range(place, last + 1)
        lower = [k for k in run if own.written[k].islower()]
        content = [k for k in lower if foreign[k] == 2]
        copied = sum(own.lower[k] in there for k in run)
        start, end = own.span(place, last)
        free = not any(a <= start and end <= b for a, b in quoted)
        capitals = sum(own.written[k][0].isupper() for k in run)
        enough = len(lower) >= 3 or (len(content) >= 2 and len(lower) >= 2) or (len(content) >= 1 and len(lower) >= 2 and capitals == 0)
        if free and enough and copied >= 0.6 * len(run) and capitals * 2 <= len(run):
            yield place, last, len(lower)
        place = last + 1


def _foreign(written: str, lower: str, english: bool) -> int:
    """2: a content word of the other language only, 1: a function word of it, 0: could be either, -1: a word of its own language."""
    own, other = (_ENGLISH, _SPANISH) if english else (_SPANISH, _ENGLISH)
    if lower in other and lower not in _BOTH:
        return 1
    if lower in own:
        return -1
    if not written.islower() or len(lower) < 3:
        return 0
    language = Language.ENGLISH if english else Language.SPANISH
    if not in_lexicon(lower, language.other) or any(is_name(lower, one) for one in Language):
        return 0 if not in_lexicon(lower, language) else -1
    renderings = translations(lower, language.other)
    back = translations(lower, language)
    if (
        renderings
        and lower not in renderings
        and fold(lower) not in renderings
        and (not in_lexicon(lower, language) or not set(back) - {lower})
    ):
        return 2
    return -1 if in_lexicon(lower, language) and lower not in back else 0


def _language(pairing: Pairing) -> Iterable[Finding]:
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    if _same(spanish, english):
        return  # untranslated, which is reported
    for words, is_en in ((spanish, False), (english, True)):
        own = "English" if is_en else "Spanish"
        language = other_language(words, is_en)
        if language is None and not wrong_language(words, is_en):
            continue
        message = f"the {own} side is in {language}" if language is not None else f"the {own} side is not in {own}"
        span = _whole(words.text)
        yield pairing.finding(
            "language", Severity.ERROR, message, {Language.SPANISH: None if is_en else span, Language.ENGLISH: span if is_en else None}
        )


CHECKS = (
    Check(
        "untranslated",
        Severity.ERROR,
        "Text was left in the language of the source",
        "The rendering is the same as the source, or words in it were left as they are: «Según fuentes oficiales» rendered “According to "
        "fuentes oficiales”. Names, numbers, titles in quotation marks and addresses may be the same.",
        find=_look,
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "language",
        Severity.ERROR,
        "A side is in the wrong language",
        "By its commonest words a side is in the other language, or in French, Portuguese, German, Italian or Catalan, and it is not the "
        "same text as the source (that is reported as untranslated). Example: both sides of a pair are in English, as when source and "
        "rendering changed places.",
        find=_language,
        languages=SPANISH_ENGLISH,
    ),
)
