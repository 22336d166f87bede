"""Two of a kind that stand in each other's places, while the words between them kept theirs: "pools in the morning and gyms at night".

The content words that translate each other are read as phrases. Two phrases that stand in one order here and in the other there, around
others that stayed, were exchanged: people and names around a verb, things of a kind, and whatever stands before the same prepositions. A
verb that is passive in one text only turns them rightly; if it is, and they kept their order, they were exchanged as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product

from aligner.bitext import Span
from aligner.languages.es_en_clauses import OBJECT_PRONOUNS, PHRASE_MARKS
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF
from aligner.languages.es_en_roles import PREPOSITIONS, SHARES
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.lexicon.word_vectors import likeness
from aligner.signals.grammar.clauses import is_passive, is_predicate
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.actors import are_told_from_one_end
from aligner.signals.roles.frames import are_converse
from aligner.signals.roles.linked_phrases import (
    BESIDE,
    INSIDE,
    Link,
    Phrase,
    Texts,
    are_people,
    has_name,
    linked_phrases,
    with_what_they_govern,
)
from aligner.signals.roles.turned_voices import BY, are_turned_by_voice
from aligner.signals.words.things import shares_of_things

__all__ = ["find_transpositions"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand on newstest 2008 and 2010, as are the other figures here."""
_BEHIND = 4
"""Words behind one of two phrases that were exchanged in which a word that stayed is searched for."""
_THING, _ALIKE = 0.4, 0.3
"""How surely two words name things of one kind, and how near their vectors are, at least."""
_MOST = 40
"""Phrases of a text, at most."""
_SHARE = {language: re.compile(rf"(?<!\w)(?:{SHARES[language]})", re.IGNORECASE) for language in Language}
_SHARE_REACH = 40
"""Characters before two phrases in which a share stands that is told of one of them."""
_THAN = "than"
_TO = frozenset(("a", "al"))


def find_transpositions(spanish: str, english: str) -> Iterator[Mapping[Language, tuple[Span, Span]]]:
    """Two phrases that changed places: a word of each, by language; at most one pair of phrases."""
    alignment = align_words(spanish, english)
    texts = Texts(alignment.spanish, alignment.english)
    phrases = with_what_they_govern(texts, linked_phrases(texts, linked_words(spanish, english, _LINK)))
    if not 2 < len(phrases) <= _MOST:
        return
    for (i, first), (j, second) in combinations(enumerate(phrases), 2):
        between = phrases[i + 1 : j]
        if not between:
            continue
        if first.other[1] < second.other[0]:
            exchanged = are_turned_by_voice(texts, first, second, between)
        else:
            exchanged = _are_around(first, second, between, phrases) and _are_exchanged(texts, first, second, between, phrases[j + 1 :])
        if exchanged:
            (a, b), (c, d) = first.links[0], second.links[0]
            yield {
                Language.SPANISH: (texts.own.spans[a], texts.own.spans[c]),
                Language.ENGLISH: (texts.other.spans[b], texts.other.spans[d]),
            }
            return


def _are_around(first: Phrase, second: Phrase, between: Sequence[Phrase], phrases: Sequence[Phrase]) -> bool:
    """Whether two phrases that are turned stand around others that are not, and nothing else changed sides."""
    low, high = second.other[1], first.other[0]
    if any(not low < one.other[0] <= one.other[1] < high for one in between):
        return False
    if any(one.other[0] > two.other[0] for one, two in pairwise(between)):
        return False
    return all(_keeps_its_side(one, first, second) for one in phrases)


def _keeps_its_side(one: Phrase, first: Phrase, second: Phrase) -> bool:
    """Whether a phrase stands on the same side of two that are turned in both texts, or beside the one that stands there now."""
    low, high = second.other[1], first.other[0]
    before, behind = one.own[1] < first.own[0], one.own[0] > second.own[1]
    if (before and one.other[0] > first.other[1]) or (behind and one.other[1] < second.other[0]):
        return False
    if not low < one.other[0] < high:
        return True
    # "wheat prices": what both depend on.
    if before:
        return first.own[0] - one.own[1] <= BESIDE and one.other[0] - low <= BESIDE
    return not behind or (one.own[0] - second.own[1] <= BESIDE and high - one.other[1] <= BESIDE)


def _are_exchanged(texts: Texts, first: Phrase, second: Phrase, between: Sequence[Phrase], behind: Sequence[Phrase]) -> bool:
    """Whether two phrases that are turned are of a kind, and no grammar turns them."""
    stayed = any(one.own[0] - second.own[1] <= _BEHIND and 0 < one.other[0] - first.other[1] <= _BEHIND for one in behind)
    verbs = [link for phrase in between for link in phrase.links if texts.is_verb(link)]
    if first.verb != second.verb or not (verbs or stayed) or not _are_apart(texts, first, second):
        return False
    if _are_turned_by_marks(texts, first, second):
        return False
    sure = stayed or _have_one_preposition(texts, first, second)
    if any(_turns(texts, verb, sure) for verb in verbs):
        return False
    return (bool(verbs) and _tell_a_share(texts, first, second)) or _are_of_a_kind(texts, first, second, bool(verbs), stayed)


def _tell_a_share(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether a share stands before two phrases in both texts: the one that limits of whom it is one, and the one that is told of them."""
    own, other = texts.own, texts.other
    starts = own.spans[first.own[0]][0], other.spans[second.other[0]][0]
    if any(is_pause(own, k) for k in range(first.own[0], second.own[0])) or any(
        is_pause(other, k) for k in range(second.other[0], first.other[0])
    ):
        return False
    return all(
        _SHARE[language].search(words.text, max(0, start - _SHARE_REACH), start) is not None
        for words, language, start in zip((own, other), Language, starts, strict=True)
    )


def _are_apart(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether more than "of" and what is whose stands between two phrases, in both texts: "the bank's credit rating" is one thing."""
    ways = (
        (texts.own, Language.SPANISH, range(first.own[1] + 1, second.own[0])),
        (texts.other, Language.ENGLISH, range(second.other[1] + 1, first.other[0])),
    )
    return all(
        any(
            (words.lower[k] in FUNCTION_WORDS[language] and words.lower[k] not in INSIDE) or is_predicate(words, k, language)
            for k in numbers
        )
        for words, language, numbers in ways
    )


def _are_turned_by_marks(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether small words beside two phrases say that they may be turned: «al portero lo expulsó el árbitro», "Oviedo-based"."""
    own, other = texts.own.lower, texts.other.lower
    to = [not _TO.isdisjoint(own[max(0, phrase.own[0] - 2) : phrase.own[0]]) for phrase in (first, second)]
    if to == [True, False] and any(is_predicate(texts.own, k, Language.SPANISH) for k in range(first.own[1] + 1, second.own[0])):
        return True
    by = BY[Language.SPANISH] in own[max(0, second.own[0] - BESIDE) : second.own[0]]
    if by != (BY[Language.ENGLISH] in other[max(0, first.other[0] - BESIDE) : first.other[0]]):
        return True
    if _THAN in other[second.other[1] + 1 : first.other[0]]:
        return True  # which of two is more is another check's
    return other[second.other[1] + 1 : second.other[1] + 2] == ("based",) or _keep_prepositions(texts, first, second)


def _prepositions(texts: Texts, phrase: Phrase) -> tuple[str, str]:
    """The kinds of the prepositions before a phrase in the two texts."""
    return _preposition(texts.own, phrase.own[0]), _preposition(texts.other, phrase.other[0])


def _preposition(words: Words, number: int) -> str:
    """Which kind of preposition stands before a word, "" for none."""
    before = words.lower[max(0, number - BESIDE) : number][::-1]
    return next((PREPOSITIONS[word] for word in before if word in PREPOSITIONS), "")


def _keep_prepositions(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether one of two phrases keeps a preposition that the other has on neither side: «en Oviedo con Rubio», "with Rubio in Oviedo"."""
    kinds = _prepositions(texts, first), _prepositions(texts, second)
    return any(one[0] and one[0] == one[1] and one[0] not in two for one, two in (kinds, kinds[::-1]))


def _have_one_preposition(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether both phrases have a preposition of one kind in both texts: no verb says which of two places comes first."""
    kinds = {*_prepositions(texts, first), *_prepositions(texts, second)}
    return len(kinds) == 1 and "" not in kinds


def _turns(texts: Texts, verb: Link, sure: bool) -> bool:
    """Whether a verb may rightly have its subject here where its object is there. `sure`: other words say that it has not."""
    a, b = verb
    if is_passive(texts.own, a, Language.SPANISH) != is_passive(texts.other, b, Language.ENGLISH):
        return True
    if sure:
        return are_converse(texts.own.lower[a], texts.other.lower[b])
    if a and texts.own.lower[a - 1] in OBJECT_PRONOUNS | {"se"}:
        return True
    return not are_told_from_one_end(texts.own.lower[a], texts.other.lower[b])


def _are_of_a_kind(texts: Texts, first: Phrase, second: Phrase, has_verb: bool, stayed: bool) -> bool:
    """Whether one of two phrases may stand in the place of the other. `stayed`: what stands behind one stands behind the other there."""
    named = [has_name(texts, phrase) for phrase in (first, second)]
    people = [are_people(texts, phrase) for phrase in (first, second)]
    if all(named) or all(people) or (has_verb and all(map(any, zip(named, people, strict=True)))):
        return True
    pairs = list(product(first.links, second.links))
    if any(_are_things(texts, one, two) for one, two in pairs):
        return True
    if not stayed or any(is_predicate(texts.own, phrase.own[0], Language.SPANISH) for phrase in (first, second)):
        return False
    if not has_verb and _are_parallel(texts, first, second):
        return True
    return all(_begins_phrase(texts.own, phrase.own[0]) for phrase in (first, second)) and any(
        _are_alike(texts, one, two) for one, two in pairs
    )


def _begins_phrase(words: Words, number: int) -> bool:
    """Whether a Spanish word stands behind a small word or a mark, as nouns do, and most adjectives do not."""
    return number == 0 or words.lower[number - 1] in FUNCTION_WORDS[Language.SPANISH] or is_pause(words, number - 1)


def _are_things(texts: Texts, one: Link, two: Link) -> bool:
    """Whether two words name things of one kind."""
    return not _kinds(texts.other.lower[one[1]]).isdisjoint(_kinds(texts.other.lower[two[1]]))


def _kinds(word: str) -> frozenset[int]:
    """The kinds of things that an English word names."""
    return frozenset(kind for kind, share in shares_of_things(word, Language.ENGLISH).items() if share >= _THING)


def _are_alike(texts: Texts, one: Link, two: Link) -> bool:
    """Whether two words have near vectors in both languages."""
    near = likeness(texts.own.lower[one[0]], texts.own.lower[two[0]], Language.SPANISH)
    there = likeness(texts.other.lower[one[1]], texts.other.lower[two[1]], Language.ENGLISH)
    return near is not None and there is not None and min(near, there) >= _ALIKE


def _are_parallel(texts: Texts, first: Phrase, second: Phrase) -> bool:
    """Whether one preposition stands right behind both phrases, in each text: "law in Leeds and medicine in Bristol"."""
    ways = (
        (texts.own, Language.SPANISH, first.own[1], second.own[1]),
        (texts.other, Language.ENGLISH, first.other[1], second.other[1]),
    )
    for words, language, one, two in ways:
        behind = [words.lower[number + 1 : number + 2] for number in (one, two)]
        if behind[0] != behind[1] or not behind[0] or behind[0][0] in OF or behind[0][0] not in PHRASE_MARKS[language]:
            return False
    return True
