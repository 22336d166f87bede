"""Text that was left as it is in the source, and sides that are not in their language.

The first works on any pair of languages as far as whole sentences go; words inside a sentence need the tables of Spanish and English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.checks.words.untranslated_word import left_words
from aligner.languages.codes import language_name
from aligner.languages.es_en_function_words import AMBIGUOUS, FUNCTION_WORDS, SAME_IN_BOTH, SMALL_WORDS
from aligner.languages.pair import Language, Side
from aligner.languages.third_languages import OTHERS, PARTICLES
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, is_name, read_words, translations
from aligner.text.enclosed import enclosed

__all__ = ["CHECKS", "may_be_the_same"]

# What may be in another language: quotations, remarks in brackets, addresses.
_OPENING = re.compile("[\"“«‘'(]")
_CLOSING = dict.fromkeys("\"“«‘'", re.compile("[\"”»’']")) | {"(": re.compile(r"\)")}
_FULL_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+")
_ADDRESS = re.compile(r"(?<!\S)\S*?(?:www|//|@)\S*|\.\w+|/ ?\S+")
_NEARLY = 0.85
"""Share of the words from which two long texts are the same."""
_LONG = 6
"""Words from which texts that are nearly the same count as the same, or texts of other languages that are the same count at all."""
_MIN_WORDS = 4
"""Words from which a text shows what language it is in."""
_MIN_FOREIGN = 3
"""Words from which a text that is the same on both sides shows that it is in a third language."""
_MIN_RUN = 4
"""Words left in the other language from which, found on the other side too, it is an error."""
_OF_ONE = {language: FUNCTION_WORDS[language] - AMBIGUOUS for language in Language}
"""Function words that are of one of the two languages only."""
_OTHER_WORDS = frozenset().union(*OTHERS.values()).difference(*FUNCTION_WORDS.values())


class _Origin(IntEnum):
    """Which language a word is of, seen from a text in one of the two."""

    OWN = -1
    EITHER = 0
    OTHER_FUNCTION_WORD = 1
    OTHER_CONTENT_WORD = 2


def _is_other_language(words: Words, language: Language) -> bool:
    """Whether a text that should be in a language is surely in the other: many words of that one and hardly any of its own."""
    own, other = (sum(map(_OF_ONE[which].__contains__, words.lower)) for which in (language, language.other))
    return other >= 3 and other > 3 * own + 0.12 * len(words.lower)


def _third_language(words: Words, language: Language) -> str | None:
    """The name of the language, neither Spanish nor English, that a text is surely in, by its commonest words; None for no such one."""
    if len(_OTHER_WORDS.intersection(words.lower)) < 2:
        return None
    lower = [word for word in words.lower if len(word) > 1]
    if len(lower) < _MIN_WORDS or len(_OTHER_WORDS.intersection(lower)) < 2:
        return None
    for name, common in OTHERS.items():
        foreign = [word for word in lower if word in common]
        strange = _OTHER_WORDS.intersection(foreign)
        own = sum(word in FUNCTION_WORDS[language] and word not in common for word in lower)
        known = sum(in_lexicon(word, language) for word in lower if word not in common)
        if (
            len(strange) >= 2
            and strange - PARTICLES
            and len(foreign) > 0.25 * len(lower)
            and own <= 0.1 * len(lower)
            and known <= 0.5 * len(lower)
        ):
            return name
    return None


def _is_foreign(words: Words) -> bool:
    """Whether a text is in a third language: half of its words are common ones of it, and more than are of Spanish or English."""
    lower = [word for word in words.lower if len(word) > 1]
    if len(lower) < _MIN_FOREIGN:
        return False
    ours = max(sum(word in FUNCTION_WORDS[language] for word in lower) for language in Language)
    for common in OTHERS.values():
        theirs = sum(word in common for word in lower)
        if 2 * theirs >= len(lower) and theirs > ours:
            return True
    unknown = sum(not any(in_lexicon(word, language) for language in Language) for word in lower)
    return 2 * unknown >= len(lower) and ours * 4 <= len(lower)


def may_be_the_same(words: Words) -> bool:
    """Whether a text may be the same in both languages: names, numbers, addresses, credits, one word."""
    plain = [word for word, lower in zip(words.written, words.lower, strict=True) if word.islower() and len(lower) > 1]
    if not _ADDRESS.sub("", words.text).strip(" :/.") or "http" in words.text:
        return True
    if _is_foreign(words):
        return True
    known = any(in_lexicon(word, language) and translations(word, language) for word in plain for language in Language)
    return not known or len(words.lower) < 2 or SMALL_WORDS.issuperset(plain)


def _are_same(one: Words, other: Words) -> bool:
    """Whether two texts are the same words, or nearly."""
    if one.lower == other.lower:
        return True
    longest = max(len(one.lower), len(other.lower))
    if longest < _LONG or abs(len(one.lower) - len(other.lower)) > (1 - _NEARLY) * longest:
        return False
    return len(set(one.lower) & set(other.lower)) >= _NEARLY * len(set(one.lower) | set(other.lower))


def _untranslated(pairing: Pairing) -> Iterator[Finding]:
    words = {side: read_words(pairing.text(side)) for side in Side}
    if not all(words[side].lower for side in Side):
        return
    if not pairing.languages.has_tables:
        # Sentences of languages that are close to each other may be the same.
        small = [word for word in words[Side.SOURCE].written if word.islower() and len(word) > 1]
        if words[Side.SOURCE].lower == words[Side.TARGET].lower and len(small) >= _LONG:
            yield _same_text(pairing, Severity.WARNING)
    elif _are_same(words[Side.SOURCE], words[Side.TARGET]):
        if not may_be_the_same(read_words(pairing.spanish)):
            yield _same_text(pairing, Severity.ERROR)
    elif not any(_third_language(read_words(pairing.text(language)), language) for language in Language):
        yield from _untranslated_words(pairing)


def _same_text(pairing: Pairing, severity: Severity) -> Finding:
    message = "this was not translated: the translation is the same as the source"
    return pairing.finding("untranslated", severity, message, {side: (0, len(pairing.text(side))) for side in Side})


def _untranslated_words(pairing: Pairing) -> Iterator[Finding]:
    """Words of one language in the text of the other."""
    words = {language: read_words(pairing.text(language)) for language in Language}
    # Words left as they are, are on both sides.
    shared = {word for word in words[Language.SPANISH].lower if len(word) > 1}.intersection(words[Language.ENGLISH].lower)
    if not shared - SAME_IN_BOTH:
        return
    for language in (Language.ENGLISH, Language.SPANISH):
        own, other = words[language], words[language.other]
        if _is_other_language(own, language):
            continue
        free = _free_spans(own.text)
        runs = list(_runs(own, other, language, free)) if len(shared - SAME_IN_BOTH) > 1 else []
        taken = {k for first, last, _ in runs for k in range(first, last + 1)}
        # A word of the other language in the source is the author's own.
        left = left_words(pairing.spanish, pairing.english, language) if pairing.languages.target == language else ()
        single = (k for k in left if k not in taken)
        for first, last, small in [*runs, *((k, k, 1) for k in single if not _is_free(own.spans[k], free))]:
            if _is_in_a_title(own, other, first, last):
                continue
            span = own.span(first, last)
            copied = _place(other, own.lower[first : last + 1])
            written = quoted(own.text[slice(*span)], language.other)
            name = language_name(language.other)
            is_source = pairing.languages.source == language
            message = f"{written} is {name} in the {language_name(language)} text" if is_source else f"{written} was left in {name}"
            severity = Severity.ERROR if small >= _MIN_RUN and copied else Severity.WARNING
            yield pairing.finding("untranslated", severity, message, {language: span, language.other: copied})


def _is_in_a_title(own: Words, other: Words, first: int, last: int) -> bool:
    """Whether words are the end of a name or title that both texts have, from its capital on: «Cuaderno de niebla», «Las horas del aceite».

    The first word of a text has a capital in any case.
    """
    while first > 0 and not own.written[first][0].isupper() and _place(other, own.lower[first - 1 : last + 1]) is not None:
        first -= 1
    return first > 0 and own.written[first][0].isupper() and _place(other, own.lower[first : last + 1]) is not None


def _free_spans(text: str) -> list[Span]:
    """Quotations, remarks in brackets and addresses, which may be in another language."""
    return enclosed(text, _OPENING, _CLOSING, least=2) + [match.span() for match in _FULL_ADDRESS.finditer(text)]


def _is_free(span: Span, free: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in free)


def _place(words: Words, run: tuple[str, ...]) -> Span | None:
    """Where in a text the same words are, when they are."""
    for start in range(len(words.lower) - len(run) + 1):
        if words.lower[start : start + len(run)] == run:
            return words.span(start, start + len(run) - 1)
    return None


def _runs(own: Words, other: Words, language: Language, free: list[Span]) -> Iterator[tuple[int, int, int]]:
    """(first, last, words in small letters) of two and more words in a row of a text that are of the other language, as that side has
    them.
    """
    origins = [_origin(written, lower, language) for written, lower in zip(own.written, own.lower, strict=True)]
    if sum(origin > _Origin.EITHER for origin in origins) < 2:
        return
    there = set(other.lower)
    place = 0
    while place < len(origins):
        if origins[place] <= _Origin.EITHER:
            place += 1
            continue
        last = _end_of_run(origins, place)
        run = range(place, last + 1)
        small = [k for k in run if own.written[k].islower()]
        content = [k for k in small if origins[k] is _Origin.OTHER_CONTENT_WORD]
        copied = sum(own.lower[k] in there for k in run)
        capitals = sum(own.written[k][0].isupper() for k in run)
        enough = len(small) >= 3 or (len(small) == 2 and (len(content) == 2 or (len(content) == 1 and capitals == 0)))
        if not content and capitals > 1:
            enough = False  # a name: Citizens for Responsibility and Ethics in Lima
        if enough and copied >= 0.6 * len(run) and capitals * 2 <= len(run) and not _is_free(own.span(place, last), free):
            yield place, last, len(small)
        place = last + 1


def _end_of_run(origins: list[_Origin], place: int) -> int:
    """The last word of a run that begins at a place; single words of either language may be inside it."""
    last = place
    while last + 1 < len(origins):
        after = origins[last + 2] if last + 2 < len(origins) else _Origin.OWN
        if origins[last + 1] > _Origin.EITHER or (origins[last + 1] is _Origin.EITHER and after > _Origin.EITHER):
            last += 1
        else:
            break
    return last


def _origin(written: str, lower: str, language: Language) -> _Origin:
    if lower in FUNCTION_WORDS[language.other] and lower not in AMBIGUOUS:
        return _Origin.OTHER_FUNCTION_WORD
    if lower in FUNCTION_WORDS[language]:
        return _Origin.OWN
    if not written.islower() or len(lower) < 3:
        return _Origin.EITHER
    known = in_lexicon(lower, language)
    if not in_lexicon(lower, language.other) or any(is_name(lower, one) for one in Language):
        return _Origin.OWN if known else _Origin.EITHER
    translated, back = translations(lower, language.other), translations(lower, language)
    kept = lower in translated or fold(lower) in translated
    if translated and not kept and (not known or not set(back) - {lower}):
        return _Origin.OTHER_CONTENT_WORD
    return _Origin.OWN if known and lower not in back else _Origin.EITHER


def _wrong_language(pairing: Pairing) -> Iterator[Finding]:
    words = {language: read_words(pairing.text(language)) for language in Language}
    if _are_same(words[Language.SPANISH], words[Language.ENGLISH]):
        return  # the other check reports it
    for language in Language:
        third = _third_language(words[language], language)
        if third is None and not _is_other_language(words[language], language):
            continue
        name = language_name(language)
        message = f"this should be {name} and looks {third or language_name(language.other)}"
        yield pairing.finding("language", Severity.ERROR, message, {language: (0, len(pairing.text(language)))})


CHECKS = (
    Check(
        "untranslated",
        Severity.ERROR,
        "Text was not translated",
        "The translation is the same as the source, or words in it were left as they are: «Según fuentes oficiales» became “According "
        "to fuentes oficiales”, «los campos» became “the campos”. Names, numbers, titles in quotation marks and addresses may be the same, "
        "and words that both languages use. In other languages than Spanish and English only whole sentences are compared.",
        find=_untranslated,
    ),
    Check(
        "language",
        Severity.ERROR,
        "A text is in the wrong language",
        "By its commonest words a text is in the language of the other side, or in French, Portuguese, German, Italian or Catalan, and it "
        "is not the same as the other (that is reported as untranslated). Example: both texts of a pair are in English, as when source and "
        "translation changed places.",
        find=_wrong_language,
        languages=SPANISH_ENGLISH,
    ),
)
