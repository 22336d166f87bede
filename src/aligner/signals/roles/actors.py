"""Who did what to whom: pairs of verbs that translate each other, with the ones who act and are acted on exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ASKING, ENGLISH_INVERSE, INVERSE, TELLING
from aligner.languages.es_en_function_words import OF_THE
from aligner.languages.es_en_roles import GROUPS_WITHOUT_S
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import Roles, is_done_by_another, is_plain_present, is_predicate, read_clause, read_roles
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.frames import are_converse, frames_of, read_frame

__all__ = ["RoleExchange", "are_told_from_one_end", "ask_and_tell", "find_role_exchanges", "linked_verbs", "with_names"]

_VERB_LINK, _WEAK_VERB_LINK, _LINK, _SURE_LINK = 0.7, 0.35, 0.4, 0.8
"""Probabilities from which a link counts: of verbs; of verbs that name both who take part; of these; and of these where one side names
only one, or the verbs are linked weakly. Set by hand."""
_MIN_LETTERS = 3
_INVERSE = frozenset(form for verb in INVERSE for form in inflect(verb, Language.SPANISH))
_ENGLISH_INVERSE = frozenset(form for verb in ENGLISH_INVERSE.split() for form in inflect(verb, Language.ENGLISH))
_ASKING, _TELLING = (
    {language: frozenset(form for verb in verbs.split() for form in inflect(verb, language)) for language, verbs in table.items()}
    for table in (ASKING, TELLING)
)


@dataclass(frozen=True, slots=True)
class RoleExchange:
    """A verb of each side whose agent and patient are exchanged.

    `spans`: the verbs. `agents`: who acts, by language, where it is said. `complete`: both sides name both.
    """

    spans: Mapping[Language, Span]
    agents: Mapping[Language, Span]
    complete: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """A verb of each side, by index, with the roles beside it. `sure`: the two surely translate each other. `in_frame`: both tell
    one event, of which a table says how they tell it.
    """

    verbs: tuple[int, int]
    roles: tuple[Roles, Roles]
    sure: bool
    in_frame: bool = False


def find_role_exchanges(spanish: str, english: str) -> Iterator[RoleExchange]:
    """Verbs whose two participants are exchanged between the two sides."""
    alignment = align_words(spanish, english)
    for pair in (*_told_from_either_end(alignment), *_linked_pairs(alignment)):
        own, other = pair.roles
        if not _are_exchanged(own, other, alignment, sure=pair.sure, in_frame=pair.in_frame):
            continue
        sides = zip((Language.SPANISH, Language.ENGLISH), pair.verbs, pair.roles, strict=True)
        words = {language: (alignment.words(language), verb, roles) for language, verb, roles in sides}
        yield RoleExchange(
            {language: text.spans[number] for language, (text, number, _) in words.items()},
            {language: text.span(min(roles.agent), max(roles.agent)) for language, (text, _, roles) in words.items() if roles.agent},
            own.complete and other.complete,
        )
        return


def linked_verbs(alignment: WordAlignment, least: float) -> Sequence[tuple[int, int, float]]:
    """(Spanish verb, English verb, probability) of links of at least a probability between verbs whose subjects are comparable.

    `least`: _WEAK_VERB_LINK or more.
    """
    return [link for link in _linked_verbs(alignment.spanish.text, alignment.english.text) if link[2] >= least]


@lru_cache(maxsize=1024)
def _linked_verbs(one: str, other: str) -> Sequence[tuple[int, int, float]]:
    alignment, found = align_words(one, other), []
    for link in alignment.links:
        spanish, english = alignment.spanish.lower[link.spanish], alignment.english.lower[link.english]
        if link.probability < _WEAK_VERB_LINK or _may_be_turned(spanish, english):
            continue
        if _are_verbs(alignment, link.spanish, link.english):
            found.append((link.spanish, link.english, link.probability))
    return tuple(found)


def are_told_from_one_end(spanish: str, english: str) -> bool:
    """Whether two verb forms (lower case) have the same subject: not «gustar» and "like", «vender» and "buy", «preguntar» and "answer"."""
    return not _may_be_turned(spanish, english) and not are_converse(spanish, english)


def _may_be_turned(spanish: str, english: str) -> bool:
    return spanish in _INVERSE or english in _ENGLISH_INVERSE or ask_and_tell(spanish, english)


def ask_and_tell(spanish: str, english: str) -> bool:
    """Whether one of two verb forms says that somebody is asked, and the other that this one answers: the same from either end."""
    asks, tells = spanish in _ASKING[Language.SPANISH], spanish in _TELLING[Language.SPANISH]
    return (asks and english in _TELLING[Language.ENGLISH]) or (tells and english in _ASKING[Language.ENGLISH])


def _linked_pairs(alignment: WordAlignment) -> Iterator[_Pair]:
    """Verbs that are linked, with the roles beside them."""
    for verb, verb_there, probability in linked_verbs(alignment, _WEAK_VERB_LINK):
        if are_converse(alignment.spanish.lower[verb], alignment.english.lower[verb_there]):
            continue  # who acts on one side is acted on on the other
        own = read_roles(alignment.spanish, verb, Language.SPANISH)
        other = read_roles(alignment.english, verb_there, Language.ENGLISH)
        if own is not None and other is not None:
            yield _Pair((verb, verb_there), (own, other), probability >= _VERB_LINK)


def _are_verbs(alignment: WordAlignment, spanish: int, english: int) -> bool:
    if not is_predicate(alignment.spanish, spanish, Language.SPANISH):
        return False
    return is_predicate(alignment.english, english, Language.ENGLISH) or is_plain_present(alignment.english, english)


def _told_from_either_end(alignment: WordAlignment) -> Iterator[_Pair]:
    """Verbs of the two sides that tell one event, linked or not, when each side has one of it."""
    told = {language: _events(alignment.words(language), language) for language in (Language.SPANISH, Language.ENGLISH)}
    for event in sorted(told[Language.SPANISH].keys() & told[Language.ENGLISH].keys()):
        own, other = told[Language.SPANISH][event], told[Language.ENGLISH][event]
        if len(own) != 1 or len(other) != 1:
            continue
        for (verb, roles), (verb_there, roles_there) in product(own, other):
            yield _Pair((verb, verb_there), (roles, roles_there), sure=False, in_frame=True)


def _events(words: Words, language: Language) -> dict[str, list[tuple[int, Roles]]]:
    """By event, the verbs that tell it, with its participants."""
    found: dict[str, list[tuple[int, Roles]]] = {}
    for number, word in enumerate(words.lower):
        events = frames_of(word, language)
        if not events or is_done_by_another(words, number, language):
            continue
        for event in sorted(events):
            clause = read_clause(words, number, language)
            roles = None if clause is None else read_frame(clause, event)
            if roles is not None:
                found.setdefault(event, []).append((number, roles))
    return found


def _are_exchanged(own: Roles, other: Roles, alignment: WordAlignment, *, sure: bool, in_frame: bool) -> bool:
    """Whether one side's agent is the other's patient, and the reverse. Where a side says only one of the two, the other side says both."""
    both = own.complete and other.complete
    least = _LINK if both and sure else _SURE_LINK
    kept = _kept(own, other, alignment)
    first, second = _linked(own.agent, other.patient, alignment, least), _linked(own.patient, other.agent, alignment, least)
    if both and first > 0 and second > 0:
        return kept < first + second
    if both and in_frame and not kept:
        return first + second > 0
    if both and sure and not kept:
        return _have_crossed_heads(own, other, alignment)
    if kept or (both and not first + second) or not sure or not (own.complete or other.complete):
        return False
    return (own.transitive or other.transitive) and first + second > 0


def _heads(phrase: frozenset[int], words: Words, language: Language) -> frozenset[int]:
    """The first word of a Spanish phrase, the last one of an English one, and names."""
    if not phrase:
        return phrase
    main = min(phrase) if language is Language.SPANISH else max(phrase)
    return frozenset(number for number in with_names(phrase, words) if number == main or words.written[number][0].isupper())


def with_names(phrase: frozenset[int], words: Words) -> frozenset[int]:
    """The words of a phrase, with the names behind "de" or "of" that belong to it: «el agente de la Guardia Civil»."""
    found, number = set(phrase), max(phrase) + 1
    while number < len(words.lower) and words.between(number - 1, number) == " ":
        if words.written[number][0].isupper():
            found.add(number)
        elif words.lower[number] not in OF_THE:
            break
        number += 1
    return frozenset(found)


def _kept(own: Roles, other: Roles, alignment: WordAlignment) -> int:
    """How many links say that agents are agents, and patients are patients."""
    pairs = ((own.agent, other.agent), (own.patient, other.patient))
    return sum(_linked_heads(one, two, alignment, _LINK) for one, two in pairs)


def _linked_heads(one: frozenset[int], two: frozenset[int], alignment: WordAlignment, least: float) -> int:
    return _linked(_heads(one, alignment.spanish, Language.SPANISH), _heads(two, alignment.english, Language.ENGLISH), alignment, least)


def _have_crossed_heads(own: Roles, other: Roles, alignment: WordAlignment) -> bool:
    """Whether the head of one side's agent or patient surely is that of the other one there, while nothing answers the other two."""
    crossed = [(own.agent, other.patient), (own.patient, other.agent)]
    for number, (one, two) in enumerate(crossed):
        left, right = crossed[1 - number]
        if not _linked_heads(one, two, alignment, _SURE_LINK) or not _agree_in_number(one, two, alignment):
            continue
        links = linked_words(alignment.spanish.text, alignment.english.text, _SURE_LINK)
        if not any(a in left or b in right for a, b in links):
            return True
    return False


def _agree_in_number(own: frozenset[int], other: frozenset[int], alignment: WordAlignment) -> bool:
    """Whether the heads of two phrases are both plural, or a name is: «agentes» are not "an agent"."""
    if any(alignment.spanish.written[number][0].isupper() and number for number in own):
        return True
    spanish, english = alignment.spanish.lower[min(own)], alignment.english.lower[max(other)]
    return english in GROUPS_WITHOUT_S or spanish.endswith("s") == english.endswith("s")


def _linked(own: frozenset[int], other: frozenset[int], alignment: WordAlignment, least: float) -> int:
    """How many links of at least a probability connect two sets of words."""
    links = linked_words(alignment.spanish.text, alignment.english.text, least)
    return sum(a in own and b in other and len(alignment.spanish.lower[a]) >= _MIN_LETTERS for a, b in links)
