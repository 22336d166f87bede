"""Whom a clause or a participle belongs to: "the son, who is under investigation, saw the mayor" for «la alcaldesa, que está investigada».

A relative clause, a participle or an apposition belongs to the noun before it (one that opens a sentence, to the subject behind it). In
Spanish what agrees in gender and number says which of two nouns it is. Where the same words hang on one noun here and on another there,
and both nouns stand in both texts, it was hung on another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADVERBS, BE, BOUNDARIES, DETERMINERS, ENGLISH_PAST, PHRASE_MARKS, TIME_WORDS
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF, RELATIVE_WORDS
from aligner.languages.es_en_roles import FEMININE_ARTICLES, MASCULINE_ARTICLES, NO_HOSTS, RELATIVES_WITHOUT_COMMA
from aligner.languages.es_verb_shapes import PARTICIPLE_IN_ALL_FORMS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.names.same_names import linked_words

__all__ = ["find_other_attachments"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand on newstest 2008 and 2010, as are the other figures here."""
_LEAST_LINKED = 2
"""Content words of what hangs on a noun that must have their counterparts in what hangs on one there."""
_LONGEST, _HOST = 16, 8
"""Words of what hangs on a noun, and of the phrase of that noun, at most."""
_RELATIVE = {
    Language.SPANISH: RELATIVE_WORDS[Language.SPANISH] | frozenset(("cuyos", "cuyas")),
    Language.ENGLISH: RELATIVE_WORDS[Language.ENGLISH],
}
_PARTICIPLE = {
    Language.SPANISH: re.compile(PARTICIPLE_IN_ALL_FORMS),
    Language.ENGLISH: re.compile(r"\w{3,}ed|" + "|".join(sorted(ENGLISH_PAST - {"said"}))),
}
_OWNERS = frozenset(("'s", "’s", "'"))
_AGREEING = re.compile(r"\w{3,}[ao]s?")
_AGREE_WITHIN = 5
"""First words of a clause in which what agrees with its noun is looked for."""


class _Hung(NamedTuple):
    """What hangs on a noun, and the nouns it may belong to, by index."""

    first: int
    last: int
    hosts: frozenset[int]


def find_other_attachments(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The nouns on which the same words hang, where they are not the same: spans by language; at most one."""
    own = _hung(spanish, Language.SPANISH)
    other = _hung(english, Language.ENGLISH) if own else ()
    if not own or not other:
        return
    links = linked_words(spanish, english, _LINK)
    texts = read_words(spanish), read_words(english)
    for one in own:
        for two in other:
            if not _are_the_same(one, two, links, texts):
                continue
            found = _elsewhere(one, two, links)
            if found is not None:
                yield {language: words.spans[k] for language, words, k in zip(Language, texts, found, strict=True)}
                return


def _are_the_same(one: _Hung, two: _Hung, links: frozenset[tuple[int, int]], texts: tuple[Words, Words]) -> bool:
    """Whether what hangs in the two texts says the same: enough of it is linked, and nothing of it with what stands elsewhere."""
    content = [
        (a, b)
        for a, b in links
        if texts[0].lower[a] not in FUNCTION_WORDS[Language.SPANISH] and texts[1].lower[b] not in FUNCTION_WORDS[Language.ENGLISH]
    ]
    inside = sum(one.first <= a <= one.last and two.first <= b <= two.last for a, b in content)
    leaving = sum((one.first <= a <= one.last) != (two.first <= b <= two.last) for a, b in content)
    return inside >= _LEAST_LINKED and inside > 2 * leaving


def _elsewhere(one: _Hung, two: _Hung, links: frozenset[tuple[int, int]]) -> tuple[int, int] | None:
    """A noun of each text on which the words hang, if the other text has it, and does not hang them on it."""
    there = {b for a, b in links if a in one.hosts}
    here = {a for a, b in links if b in two.hosts}
    if not there or not here or there & two.hosts or here & one.hosts:
        return None
    if any(two.first <= b <= two.last for b in there) or any(one.first <= a <= one.last for a in here):
        return None
    return min(a for a, _ in links if a in one.hosts), min(b for _, b in links if b in two.hosts)


@lru_cache(maxsize=1024)
def _hung(text: str, language: Language) -> tuple[_Hung, ...]:
    """What hangs on a noun in a text, with the nouns it may belong to."""
    words = read_words(text)
    found = []
    for number in range(len(words.lower)):
        if not _begins(words, number, language):
            continue
        last = _end(words, number)
        hosts = _before(words, number - 1, language) if number else _behind(words, last + 1, language)
        if language is Language.SPANISH:
            hosts = _agreeing(words, number, last, hosts)
        if hosts:
            found.append(_Hung(number, last, hosts))
    return tuple(found)


def _begins(words: Words, number: int, language: Language) -> bool:
    """Whether a word begins what hangs on a noun: a relative word, or a participle behind a comma or at the beginning."""
    word = words.lower[number]
    comma = number > 0 and words.between(number - 1, number).strip() == ","
    if word in _RELATIVE[language]:
        return comma or (number > 0 and word in RELATIVES_WITHOUT_COMMA[language] and not is_pause(words, number - 1))
    return (comma or number == 0) and _PARTICIPLE[language].fullmatch(word) is not None


def _end(words: Words, first: int) -> int:
    last = first
    while last + 1 < len(words.lower) and last - first < _LONGEST and not is_pause(words, last):
        last += 1
    return last


def _before(words: Words, last: int, language: Language) -> frozenset[int]:
    """The nouns of the phrase that ends at a word, with those behind "of"; a name between commas explains the phrase before it."""
    if words.lower[last] in NO_HOSTS | TIME_WORDS:
        return frozenset()  # "last weekend, which"
    found: list[int] = []
    for number in range(last, max(-1, last - _HOST), -1):
        word = words.lower[number]
        if number < last and is_pause(words, number) and not _explains(words, number, found):
            break
        if word in BOUNDARIES[language] or (word in PHRASE_MARKS[language] and word not in OF) or (word in _OWNERS and found):
            break
        if is_predicate(words, number, language) and number != last:
            break
        if _may_be_noun(word, language):
            found.append(number)
    return frozenset(found)


def _may_be_noun(word: str, language: Language) -> bool:
    """Whether something may belong to a word: it is no small word and no time."""
    return not any(word in table for table in (FUNCTION_WORDS[language], DETERMINERS[language], ADVERBS[language], TIME_WORDS, NO_HOSTS))


def _explains(words: Words, number: int, found: list[int]) -> bool:
    """Whether only a name stands between the comma behind a word and what hangs on it: "her agent, Peter Voss, whose car"."""
    return words.between(number, number + 1).strip() == "," and all(words.written[k][0].isupper() for k in found)


def _behind(words: Words, first: int, language: Language) -> frozenset[int]:
    """The nouns of the subject that begins at a word."""
    found: list[int] = []
    for number in range(first, min(len(words.lower), first + _HOST)):
        word = words.lower[number]
        if word in BOUNDARIES[language] or word in PHRASE_MARKS[language] or is_predicate(words, number, language):
            break
        if _may_be_noun(word, language):
            found.append(number)
        if number + 1 == len(words.lower) or is_pause(words, number):
            break
    return frozenset(found)


def _agreeing(words: Words, first: int, last: int, hosts: frozenset[int]) -> frozenset[int]:
    """Those of several Spanish nouns with which a participle of the clause agrees; all where none does or nothing tells."""
    form = _form_of_clause(words, first, last)
    if form is None or len(hosts) < 2:
        return hosts
    agreeing = frozenset(host for host in hosts if _may_agree(words, host, form))
    return agreeing or hosts


def _form_of_clause(words: Words, first: int, last: int) -> tuple[str, bool] | None:
    """The gender ("o" or "a") of what a clause says of its noun, and whether it is a plural."""
    for number in range(first, min(last, first + _AGREE_WITHIN) + 1):
        word = words.lower[number]
        said = number == first or words.lower[number - 1] in BE[Language.SPANISH] | {"siendo", "sido"}
        if said and _PARTICIPLE[Language.SPANISH].fullmatch(word) and _AGREEING.fullmatch(word):
            return word.rstrip("s")[-1], word.endswith("s")
    return None


def _may_agree(words: Words, host: int, form: tuple[str, bool]) -> bool:
    """Whether a noun may be of a gender and number, by the article before it or by its end."""
    gender, plural = form
    before = words.lower[max(0, host - 2) : host]
    if any(word in MASCULINE_ARTICLES for word in before[-1:]):
        said = "o"
    elif any(word in FEMININE_ARTICLES for word in before[-1:]):
        said = "a"
    else:
        end = words.lower[host].rstrip("s")[-1:]
        said = end if end in ("o", "a") and words.lower[host] == words.written[host] else gender
    return said == gender and (words.lower[host].endswith("s") == plural or words.written[host][0].isupper())
