"""Who did what to whom, what came first, what caused what, and from where to where: exchanged between the two sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.roles.actors import RoleExchange, find_role_exchanges
from aligner.signals.roles.antecedents import find_other_antecedents
from aligner.signals.roles.attachments import find_other_attachments
from aligner.signals.roles.contrasts import find_exchanged_contrasts
from aligner.signals.roles.crossings import find_crossings
from aligner.signals.roles.journeys import find_turned_journeys, find_turned_places
from aligner.signals.roles.named_roles import find_named_exchanges, keep_their_roles
from aligner.signals.roles.nationalities import find_attachment_exchanges
from aligner.signals.roles.order_and_cause import find_exchanges
from aligner.signals.roles.pairings import find_pairing_exchanges
from aligner.signals.roles.participants import find_other_participants
from aligner.signals.roles.possessors import find_exchanged_possessors
from aligner.signals.roles.repeated_words import find_changed_repetitions
from aligner.signals.roles.respective import find_turned_lists
from aligner.signals.roles.speakers import find_other_speakers
from aligner.signals.roles.transpositions import find_transpositions
from aligner.signals.roles.turned_pronouns import find_turned_pronouns
from aligner.signals.roles.turned_sides import find_turned_sides

__all__ = ["CHECKS"]

_FindExchanged = Callable[[str, str], Iterator[Mapping[Language, tuple[Span, Span]]]]
"""Finds two words of each text that were exchanged."""
_KINDS = {"time": "what comes first", "cause": "what causes what"}


def _find(pairing: Pairing) -> Iterator[Finding]:
    texts = pairing.spanish, pairing.english
    exchanges = list(find_role_exchanges(*texts)) or list(find_named_exchanges(*texts)) or list(find_turned_pronouns(*texts))
    for exchange in exchanges:
        severity = Severity.ERROR if exchange.complete else Severity.WARNING
        yield pairing.finding("roles", severity, _who(exchange, pairing), exchange.spans)
    for other in [] if exchanges else find_other_participants(*texts):
        parts = [
            f"{_quoted(pairing, language, other.verbs[language])} (with {_quoted(pairing, language, other.participants[language])})"
            for language in _in_order(pairing)
        ]
        message = f"{' became '.join(parts)}: somebody else of the sentence"
        yield pairing.finding("roles", Severity.WARNING, message, other.verbs)
        return
    for verbs, speakers in [] if exchanges else find_other_speakers(*texts):
        parts = [
            f"{_quoted(pairing, language, verbs[language])} (by {_quoted(pairing, language, speakers[language])})"
            for language in _in_order(pairing)
        ]
        yield pairing.finding("roles", Severity.WARNING, f"{' became '.join(parts)}: somebody else of the sentence", verbs)
        return
    for relation in find_exchanges(*texts):
        source, target = (_quoted(pairing, language, relation.spans[language]) for language in _in_order(pairing))
        message = f"{source} became {target}: {_KINDS[relation.kind]} is the other way round"
        yield pairing.finding("roles", Severity.WARNING, message, relation.spans)
    for spans in list(find_changed_repetitions(*texts)) or list(find_other_antecedents(*texts)) or _other_owners(*texts):
        source, target = (_quoted(pairing, language, spans[language]) for language in _in_order(pairing))
        message = f"{source} became {target}: another of those the sentence speaks of"
        yield pairing.finding("roles", Severity.WARNING, message, spans)
    for journey in list(find_turned_journeys(*texts)) or find_turned_places(*texts):
        source, target = (_quoted(pairing, language, journey.spans[language]) for language in _in_order(pairing))
        message = f"{source} became {target}: the way goes in the other direction"
        yield pairing.finding("roles", Severity.WARNING, message, journey.spans)

    found = list(_contrasts(pairing))
    if not found and not exchanges:
        found = _exchanged_words(pairing, find_crossings)
    if not found:
        found = list(_changed_places(pairing))
    if not found and not exchanges:
        found = _exchanged_words(pairing, find_transpositions)
    yield from found


def _other_owners(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """What stands in each text for somebody to whom other words belong there than here: a clause hung on another, a list turned."""
    found = list(find_other_attachments(spanish, english)) or list(find_turned_lists(spanish, english))
    yield from found or find_turned_sides(spanish, english)


def _exchanged_words(pairing: Pairing, find: _FindExchanged) -> list[Finding]:
    """Two words that changed clauses, or places."""
    return [
        pairing.finding(
            "roles",
            Severity.WARNING,
            f"{' and '.join(_quoted(pairing, language, span) for language, span in _both(pairing, spans))} changed places: "
            "each is with the words of the other",
            {language: pair[0] for language, pair in spans.items()},
        )
        for spans in find(pairing.spanish, pairing.english)
    ]


def _both(pairing: Pairing, spans: Mapping[Language, tuple[Span, Span]]) -> Iterator[tuple[Language, Span]]:
    """The two of a crossing in the source."""
    source = _in_order(pairing)[0]
    yield from ((source, span) for span in spans[source])


def _contrasts(pairing: Pairing) -> Iterator[Finding]:
    for spans in find_exchanged_contrasts(pairing.spanish, pairing.english):
        source, target = (_quoted(pairing, language, spans[language]) for language in _in_order(pairing))
        yield pairing.finding("roles", Severity.WARNING, f"{source} became {target}: what is so and what is not changed places", spans)


def _changed_places(pairing: Pairing) -> Iterator[Finding]:
    for spans in find_exchanged_possessors(pairing.spanish, pairing.english):
        own, other = (_quoted(pairing, language, spans[language]) for language in _in_order(pairing))
        yield pairing.finding("roles", Severity.WARNING, f"{own} became {other}: whose it is changed places", spans)
        return
    source = _in_order(pairing)[0]
    for found in find_attachment_exchanges(pairing.spanish, pairing.english):
        if keep_their_roles(pairing.spanish, pairing.english):
            return
        first, second = (_quoted(pairing, source, spans[source]) for spans in (found.first, found.second))
        message = f"{first} and {second} changed places: each is with the words of the other"
        yield pairing.finding("roles", Severity.WARNING, message, found.first)
        return
    for pairing_exchange in find_pairing_exchanges(pairing.spanish, pairing.english):
        words = (_quoted(pairing, language, pairing_exchange.spans[language]) for language in _in_order(pairing))
        message = f"{' and '.join(words)} are in the place of another: what is said of two people or sides changed places"
        yield pairing.finding("roles", Severity.WARNING, message, pairing_exchange.spans)


def _in_order(pairing: Pairing) -> tuple[Language, Language]:
    """The languages of the source and of the target."""
    source = Language(pairing.languages.language_of(Side.SOURCE))
    return source, source.other


def _quoted(pairing: Pairing, language: Language, span: tuple[int, int]) -> str:
    return quoted(pairing.text(language)[slice(*span)], language)


def _who(exchange: RoleExchange, pairing: Pairing) -> str:
    """«demandó» (by «sindicato») became “sued” (by “company”): who did it to whom is the other way round."""
    parts = []
    for language in _in_order(pairing):
        agent = exchange.agents.get(language)
        by = f" (by {_quoted(pairing, language, agent)})" if agent else ""
        parts.append(_quoted(pairing, language, exchange.spans[language]) + by)
    return f"{' became '.join(parts)}: who did it to whom is the other way round"


CHECKS = (
    Check(
        "roles",
        Severity.ERROR,
        "Who did what to whom is the other way round",
        "Two people, organisations or things changed places: who acts and who is acted on, what came before and what after, what caused "
        "what, or from where to where somebody went; two names or nationalities; what is so and what is not (“the rector, "
        "not the dean”). Passives, relative clauses, the Spanish «a» before a person, pronouns, and verbs that tell one event from either "
        "end (beat and lose to, sell and buy) are read, and nouns (“X’s lawsuit against Y”), “shows X beating Y”, the speaker of a "
        "quotation, a word that is said again, whom “the latter” and «este» stand for, and two of a kind in each other’s "
        "places (“law in Leeds and medicine in Bristol”); a clause that hangs on another noun (“the surgeon, who has worked here”), two "
        "lists told respectively, and of whom a share is told (“of those who left, 70% came back”). "
        "Example: «El sindicato demandó a la empresa» became “The company sued the union”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
