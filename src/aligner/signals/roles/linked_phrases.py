"""The phrases of two texts whose words translate each other, in order, and which of them are of people or names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.languages.es_en_clauses import DETERMINERS, PHRASE_MARKS
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.es_en_roles import AMOUNTS_OF_PEOPLE
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_plain_present, is_predicate
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.roles.people_count import is_noun_for_people
from aligner.signals.words.things import OCCUPATION, shares_of_things

__all__ = ["BESIDE", "INSIDE", "Link", "Phrase", "Texts", "are_people", "has_name", "linked_phrases", "with_what_they_govern"]

BESIDE = 3
"""Words between two words of one phrase, and from a phrase to what belongs to it, at most. Set by hand, as is the next figure."""
_THING = 0.4
"""How surely a word names a thing, so that it names nobody."""
INSIDE = OF | {"'s", "’s", "'"} | DETERMINERS[Language.SPANISH] | DETERMINERS[Language.ENGLISH]
"""What stands inside one phrase."""
Link = tuple[int, int]
"""A Spanish and an English word, by index."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the Spanish (`own`) and of the English text (`other`)."""

    own: Words
    other: Words

    def is_verb(self, link: Link) -> bool:
        """Whether both words of a link may well be verbs."""
        a, b = link
        if not is_predicate(self.own, a, Language.SPANISH):
            return False
        return is_predicate(self.other, b, Language.ENGLISH) or is_plain_present(self.other, b)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Links of words side by side. `verb`: they are of verbs. `own`, `other`: by text, the first and the last word."""

    links: Sequence[Link]
    verb: bool
    own: tuple[int, int]
    other: tuple[int, int]


def linked_phrases(texts: Texts, links: frozenset[Link]) -> list[Phrase]:
    """The links of content words that occur once, those of words side by side in both texts together: «mantas térmicas», "thermal
    blankets"; in their Spanish order.
    """
    groups: list[list[Link]] = []
    for link in _content_links(texts, links):
        near = groups and any(
            _are_one(texts.own, link[0], one[0]) and _are_one(texts.other, link[1], one[1]) and texts.is_verb(link) == texts.is_verb(one)
            for one in groups[-1]
        )
        if near:
            groups[-1].append(link)
        else:
            groups.append([link])
    return [
        Phrase(group, texts.is_verb(group[0]), (group[0][0], group[-1][0]), (min(b for _, b in group), max(b for _, b in group)))
        for group in groups
    ]


def with_what_they_govern(texts: Texts, phrases: Sequence[Phrase]) -> list[Phrase]:
    """Phrases together with the next one that hangs on them in both texts: «el piso de la calle Zamora», "the flat on Calle Zamora"."""
    found: list[Phrase] = []
    for phrase in phrases:
        if found and found[-1].verb == phrase.verb and _hangs_on(texts, found[-1], phrase):
            last = found.pop()
            found.append(Phrase([*last.links, *phrase.links], last.verb, (last.own[0], phrase.own[1]), (last.other[0], phrase.other[1])))
        else:
            found.append(phrase)
    return found


def _hangs_on(texts: Texts, phrase: Phrase, behind: Phrase) -> bool:
    """Whether one phrase stands right behind another in both texts, with "of" between them in Spanish, and one small word in English."""
    own, other = texts.own.lower[phrase.own[1] + 1 : behind.own[0]], texts.other.lower[phrase.other[1] + 1 : behind.other[0]]
    if not (0 < len(own) <= BESIDE and 0 < behind.other[0] - phrase.other[1] <= BESIDE) or own[0] not in OF:
        return False
    if any(is_pause(texts.own, k) for k in range(phrase.own[1], behind.own[0])) or any(
        is_pause(texts.other, k) for k in range(phrase.other[1], behind.other[0])
    ):
        return False
    return all(word in INSIDE for word in own) and all(word in INSIDE or word in PHRASE_MARKS[Language.ENGLISH] for word in other)


def _content_links(texts: Texts, links: frozenset[Link]) -> list[Link]:
    """The links of content words that occur once in their texts, and that are the only links of both."""
    mine, theirs = Counter(a for a, _ in links), Counter(b for _, b in links)
    own, other = Counter(texts.own.lower), Counter(texts.other.lower)
    return [
        (a, b)
        for a, b in sorted(links)
        if mine[a] == theirs[b] == own[texts.own.lower[a]] == other[texts.other.lower[b]] == 1
        and texts.own.lower[a] not in FUNCTION_WORDS[Language.SPANISH]
        and texts.other.lower[b] not in FUNCTION_WORDS[Language.ENGLISH]
    ]


def _are_one(words: Words, one: int, other: int) -> bool:
    low, high = sorted((one, other))
    if high - low > BESIDE or any(word not in INSIDE for word in words.lower[low + 1 : high]):
        return False
    return all(words.between(k, k + 1).strip() in ("", "-") for k in range(low, high))


def has_name(texts: Texts, phrase: Phrase) -> bool:
    """Whether a phrase has a word with a capital in both texts, not only because the sentence begins with it."""
    own, other = texts.own, texts.other
    return any(
        own.written[a][0].isupper() and other.written[b][0].isupper() and (a > 0 or own.lower[a] == other.lower[b]) for a, b in phrase.links
    )


def are_people(texts: Texts, phrase: Phrase) -> bool:
    """Whether a phrase is of people: its first word, or the one behind how many they are ("thousands of fans")."""
    several = texts.other.lower[phrase.links[0][1]] in AMOUNTS_OF_PEOPLE
    return any(_is_people(texts, link) for link in phrase.links[: 2 if several else 1])


def _is_people(texts: Texts, link: Link) -> bool:
    """Whether an English word, or the one behind it ("riot police"), is a noun for people, and the Spanish one for no thing."""
    a, b = link
    things = shares_of_things(texts.own.lower[a], Language.SPANISH)
    if any(share >= _THING for kind, share in things.items() if kind != OCCUPATION):
        return False
    words = texts.other
    goes_on = b + 1 < len(words.lower) and not words.between(b, b + 1).strip()
    return any(is_noun_for_people(word) or word in GROUPS for word in words.lower[b : b + 2 if goes_on else b + 1])
