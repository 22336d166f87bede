"""A given name or a surname that both texts have, with another one beside it: «Julio Iglesias», “Julio Montes”, «Tulio Iglesias».

Surnames may be ordinary words (Iglesias, Flores, Baker), which by themselves are taken for parts of an institution, and given names may
be short (Tom, Ana). Beside the other half of a full name that stayed the same they are names, and these are not translated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Pairing
from aligner.checks.messages import quoted
from aligner.checks.names.counterparts import are_related, equivalents
from aligner.checks.names.tables import is_place
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_name_words import TITLES
from aligner.languages.pair import Language, Side
from aligner.lexicon.known_words import is_of_dictionary
from aligner.lexicon.spelling import are_transliterations, edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, folded_words, is_name, read_words, translation_probability

__all__ = ["find_other_given_names", "find_other_surnames", "with_other_names"]

_MIN_LETTERS = 4
_LEAST_OF_GIVEN_NAME = 2
_SHORT_FORM = 2
"""First letters that a given name has in common with its short form: Ben, Benjamin; and Ana, Ann."""
_LISTED = 0.02
"""Probability by the lexicon from which the word behind the name was translated: it belongs to an institution. Set by hand."""
_SPELLING = 2
"""Edit distance up to which it is another spelling."""
_SAME_BEGINNING = 4
"""First letters that two forms of an ordinary word have in common: Clínico, Clinic."""


def with_other_names(pairing: Pairing, found: Sequence[Finding]) -> list[Finding]:
    """The findings on the names of a pair, with those on full names of which nothing graver than information was said."""
    source = Language(pairing.languages.language_of(Side.SOURCE))
    more = []
    texts = pairing.spanish, pairing.english
    for spans in (*find_other_surnames(*texts), *find_other_given_names(*texts)):
        own, other = (quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other))
        more.append(pairing.finding("name", Severity.WARNING, f"{own} became another name: {other}", spans))
    said = [one for one in found if one.severity is not Severity.INFO]
    more = [one for one in more if not any(_overlap(one, other) for other in said)]
    return [one for one in found if one in said or not any(_overlap(one, other) for other in more)] + more


def _overlap(one: Finding, other: Finding) -> bool:
    """Whether two findings mark some of the same words of the source."""
    if one.source_span is None or other.source_span is None:
        return False
    return one.source_span[0] < other.source_span[1] and other.source_span[0] < one.source_span[1]


def find_other_surnames(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The spans of full names, by language, whose given name both texts have once and whose surname is another one."""
    return _names_that_share_a_part(spanish, english, _full_names, 1, _is_other)


def find_other_given_names(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The spans of full names, by language, whose surname both texts have once and whose given name is another one."""
    return _names_that_share_a_part(spanish, english, _by_surname, 0, _is_other_given_name)


def _names_that_share_a_part(
    spanish: str,
    english: str,
    full_names: Callable[[Words, Language], Iterator[tuple[str, int]]],
    other_part: int,
    is_other: Callable[[Mapping[Language, str], Mapping[Language, Words]], bool],
) -> Iterator[Mapping[Language, Span]]:
    """The spans of full names of two words, by language, that share one part and differ in the other one.

    `full_names`: gives (shared part, number of the given name). `other_part`: 0 when given names are compared, 1 for surnames.
    """
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    if any(one.all_caps for one in words.values()):
        return
    found = {language: dict(full_names(one, language)) for language, one in words.items()}
    for shared in sorted(found[Language.SPANISH].keys() & found[Language.ENGLISH].keys()):
        places = {language: found[language][shared] for language in Language}
        others = {language: words[language].lower[place + other_part] for language, place in places.items()}
        if is_other(others, words):
            yield {language: one.span(places[language], places[language] + 1) for language, one in words.items()}


def _by_surname(words: Words, language: Language) -> Iterator[tuple[str, int]]:
    """(surname, number of the given name) of the full names of two words of which a text has the surname once."""
    folded = folded_words(words.text)
    for k, (one, two) in enumerate(zip(words.written, words.written[1:], strict=False)):
        if not (_is_short_capital(one) and _is_capital(two)) or words.between(k, k + 1) != " " or folded.count(folded[k + 1]) != 1:
            continue
        if _goes_on(words, k - 1, language) or _goes_on(words, k + 1, language):
            continue  # of a longer name the parts may be left out
        is_person = not (is_place(folded[k], language) or is_place(folded[k + 1], language) or _is_ordinary(words.lower[k], language))
        if is_person and words.lower[k] not in TITLES and words.lower[k] not in FUNCTION_WORDS[language]:
            yield folded[k + 1], k


def _goes_on(words: Words, number: int, language: Language) -> bool:
    """Whether a word and the next both have a capital, and neither has it only because a sentence begins there."""
    if not 0 <= number < len(words.written) - 1 or words.between(number, number + 1) != " ":
        return False
    begins = number == 0 and _is_ordinary(words.lower[0], language)
    return not begins and words.written[number][0].isupper() and words.written[number + 1][0].isupper()


def _is_short_capital(word: str) -> bool:
    return len(word) >= _LEAST_OF_GIVEN_NAME and word[0].isupper() and word[1:].islower()


def _is_other_given_name(given: Mapping[Language, str], words: Mapping[Language, Words]) -> bool:
    """Whether two given names (lower case) are different, one is not short for the other, and neither is in the other text."""
    own, other = fold(given[Language.SPANISH]), fold(given[Language.ENGLISH])
    if own[:_SHORT_FORM] == other[:_SHORT_FORM] or other in equivalents(own, given[Language.SPANISH], Language.SPANISH):
        return False
    there = {language: set(folded_words(one.text)) for language, one in words.items()}
    return own not in there[Language.ENGLISH] and other not in there[Language.SPANISH] and not are_transliterations(own, other)


def _full_names(words: Words, language: Language) -> Iterator[tuple[str, int]]:
    """(given name, its number) of the words with a capital that a text has once, with one other word with a capital behind them."""
    folded = folded_words(words.text)
    for k, (one, two) in enumerate(zip(words.written, words.written[1:], strict=False)):
        if not (_is_capital(one) and _is_capital(two)) or words.between(k, k + 1) != " " or folded.count(folded[k]) != 1:
            continue
        if k + 2 < len(words.written) and words.written[k + 2][0].isupper() and words.between(k + 1, k + 2) == " ":
            continue  # of a longer name the parts may be left out
        if words.lower[k] in TITLES or words.lower[k + 1] in FUNCTION_WORDS[language] or is_place(folded[k], language):
            continue
        if not _is_ordinary(words.lower[k], Language.SPANISH):
            yield folded[k], k


def _is_ordinary(word: str, language: Language) -> bool:
    """Whether a word (lower case) is one of a language's dictionary: hospital, general."""
    return is_of_dictionary(word, language) and not is_name(word, language)


def _is_capital(word: str) -> bool:
    return len(word) >= _MIN_LETTERS and word[0].isupper() and word[1:].islower()


def _is_other(surnames: Mapping[Language, str], words: Mapping[Language, Words]) -> bool:
    """Whether two surnames (lower case) are different, and neither is anywhere in the other text."""
    spanish, english = surnames[Language.SPANISH], surnames[Language.ENGLISH]
    own, other = fold(spanish), fold(english)
    alike = own[:_SAME_BEGINNING] == other[:_SAME_BEGINNING]
    if (
        (alike and (_is_ordinary(spanish, Language.SPANISH) or _is_ordinary(english, Language.ENGLISH)))
        or are_related(own, other)
        or other in equivalents(own, spanish, Language.SPANISH)
    ):
        return False
    if edit_distance(own, other) <= _SPELLING:
        return False
    there = {language: set(folded_words(one.text)) for language, one in words.items()}
    if own in there[Language.ENGLISH] or other in there[Language.SPANISH]:
        return False
    listed = translation_probability(english, spanish, Language.ENGLISH), translation_probability(spanish, english, Language.SPANISH)
    return max(listed) < _LISTED
