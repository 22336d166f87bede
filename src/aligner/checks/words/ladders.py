"""Words that say another status, offence, office, relative or degree than the other side: steps on ladders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.checks.statements.stances import find_stances
from aligner.languages.es_en_contrasts import CONTRASTS
from aligner.languages.es_en_degrees import DEGREES
from aligner.languages.es_en_denials import HALF_BEFORE, NOT_BEFORE
from aligner.languages.es_en_families import FAMILIES
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_kinds import KINDS
from aligner.languages.es_en_ladder_claims import CLAIMS
from aligner.languages.es_en_ladder_events import ACTION, EVENT, STAGE
from aligner.languages.es_en_ladder_legal import LEGAL_STATUS, OFFENCE
from aligner.languages.es_en_ladder_offices import COURT, OFFICE
from aligner.languages.es_en_ladder_people import PEOPLE, RELATIVE
from aligner.languages.es_en_ladder_ranks import RANK
from aligner.languages.es_en_ladder_saying import SAYING
from aligner.languages.es_en_ladder_strength import EXTENT, FREQUENCY, MODALITY
from aligner.languages.es_en_outcomes import GAMES, OUTCOMES
from aligner.languages.es_en_poles import POLES
from aligner.languages.es_en_sorts import SORTS
from aligner.languages.ladders import Ladder
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_alignment import align_words
from aligner.signals.quantities.frequencies import find_other_rates
from aligner.signals.roles.frames import frames_of
from aligner.signals.statements.turned import is_denied_on_one_side
from aligner.signals.words.ladders import Step, find_steps
from aligner.signals.words.offices import lost_terms

__all__ = ["CHECKS", "find_steps_of"]

# The check that reports each ladder. Where the same words are on two ladders, the first one counts.
_LADDERS: Mapping[str, tuple[Ladder, ...]] = {
    "legal-status": (LEGAL_STATUS,),
    "offence": (OFFENCE,),
    "relative": (RELATIVE,),
    "office": (COURT, OFFICE, RANK),
    "person": (PEOPLE,),
    "statement": (SAYING, MODALITY),
    "extent": (FREQUENCY, EXTENT),
    "event": (EVENT, STAGE, ACTION),
    "wrong-word": KINDS,
    "opposite": POLES,
}
_CHECK_OF = {
    ladder: check
    for table in (_LADDERS, FAMILIES, DEGREES, CLAIMS, CONTRASTS, SORTS, {"opposite": OUTCOMES})
    for check, ladders in table.items()
    for ladder in ladders
}
_DECIDED = frozenset({"convicted", "acquitted", "pardoned", "pleaded guilty"})
"""Rungs of the legal ladder that say how a case ended: another rung in their place is an error."""
_ALIKE = frozenset({"convicted", "pleaded guilty"})

_UNHURT = frozenset({"unhurt", "unharmed"})
_SUBJECT = 5
"""Words before a verb in which its subject is looked for. Set by hand."""
_BEFORE = 24
"""Characters before a word in which what makes it say something else is looked for."""
_NOT = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in NOT_BEFORE.items()}
_HALF = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in HALF_BEFORE.items()}


@dataclass(frozen=True, slots=True)
class _Found:
    check: str
    step: Step


@lru_cache(maxsize=1024)
def _steps(spanish: str, english: str) -> tuple[_Found, ...]:
    """The steps of all ladders, without those whose words are in an earlier one."""
    found: list[_Found] = []
    for ladder, step in find_steps(spanish, english, tuple(_CHECK_OF)):
        if _is_told_from_either_end(step, spanish, english) or (ladder is GAMES and not _have_one_subject(step, spanish, english)):
            continue
        if _say_the_same_if_denied(step) and is_denied_on_one_side(spanish, english, _spans(step)):
            continue  # none was hurt: all escaped, all were unhurt; said that it was not: denied that it was
        if not any(_overlap(step, other.step) for other in found) and not _is_qualified(step, spanish, english):
            found.append(_Found(_CHECK_OF[ladder], step))
    return tuple(found)


def _is_told_from_either_end(step: Step, spanish: str, english: str) -> bool:
    """Whether two verbs tell one event, as sold and bought do: the check of roles reads who took which part."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    own, other = (frames_of(text[slice(*step.places[language].span)].lower(), language) for language, text in texts.items())
    return bool(own & other)


def _have_one_subject(step: Step, spanish: str, english: str) -> bool:
    """Whether the words before two verbs translate each other: who lost to somebody may be told as who beat whom."""
    alignment = align_words(spanish, english)
    before = {language: range(max(0, step.places[language].first - _SUBJECT), step.places[language].first) for language in Language}
    return any(
        alignment.best(Language.SPANISH, number) in before[Language.ENGLISH]
        for number in before[Language.SPANISH]
        if alignment.spanish.lower[number] not in FUNCTION_WORDS[Language.SPANISH]
    )


def _is_qualified(step: Step, spanish: str, english: str) -> bool:
    """Whether the word before one of the two, and not before the other, makes it say something else: "not compulsory", "half-finished"."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    before = {language: text[: step.places[language].span[0]][-_BEFORE:] for language, text in texts.items()}
    if any(_HALF[language].search(before[language]) for language in Language):
        return True
    return sum(_NOT[language].search(before[language]) is not None for language in Language) == 1


def _say_the_same_if_denied(step: Step) -> bool:
    names = {rung.name for rung in step.rungs.values()}
    said = "denied" in names and not names.isdisjoint({"said", "claimed"})
    return said or names == {"all", "none"} or not names.isdisjoint(_UNHURT)


def _spans(step: Step) -> dict[Language, Span]:
    """The words of a step, by language."""
    return {language: place.span for language, place in step.places.items()}


def _overlap(one: Step, other: Step) -> bool:
    """Whether two steps share words on one side."""
    pairs = [(one.places[language].span, other.places[language].span) for language in Language]
    return any(a[0] < b[1] and b[0] < a[1] for a, b in pairs)


def find_steps_of(check: str, pairing: Pairing) -> Iterator[Finding]:
    """The steps on the ladders of a check."""
    for found in _steps(pairing.spanish, pairing.english):
        if found.check == check:
            spans = {language: found.step.places[language].span for language in Language}
            yield pairing.finding(check, _severity(found), _message(found.step, pairing), spans)


def _find_offices(pairing: Pairing) -> Iterator[Finding]:
    """Other offices, and offices that one side alone calls former, deputy, acting, elect or outgoing."""
    yield from find_steps_of("office", pairing)
    for side in Side:
        language = Language(pairing.languages.language_of(side))
        for term in lost_terms(pairing.text(language), pairing.text(language.other), language):
            words = quoted(pairing.text(language)[slice(*term.span)], language)
            if side is Side.SOURCE and term.other is not None:
                other = quoted(pairing.text(language.other)[slice(*term.other)], language.other)
                message = f"{words} was translated as {other}: {term.kind} became {term.other_kind}"
            elif term.other is not None:
                continue  # the other way round it was said already
            else:
                happened = "dropped" if side is Side.SOURCE else "added"
                message = f"{words}: that the office is {term.kind} was {happened}"
            yield pairing.finding("office", Severity.WARNING, message, {language: term.span, language.other: term.other})


def _find_statements(pairing: Pairing) -> Iterator[Finding]:
    """Verbs of saying and modal verbs on other rungs, and what is allowed on one side and required or forbidden on the other."""
    found = list(find_steps_of("statement", pairing))
    yield from found
    yield from find_stances("statement", pairing, found)


def _find_extents(pairing: Pairing) -> Iterator[Finding]:
    """Other shares and frequencies, and rates that come to something else: "once every three years", «tres veces al año»."""
    found = list(find_steps_of("extent", pairing))
    yield from found
    for spans in () if found else find_other_rates(pairing.spanish, pairing.english):
        own, other = (
            quoted(pairing.text(language)[slice(*spans[language])], language)
            for language in (Language(pairing.languages.language_of(side)) for side in Side)
        )
        yield pairing.finding("extent", Severity.WARNING, f"{own} was translated as {other}", spans)


def _severity(found: _Found) -> Severity:
    names = {rung.name for rung in found.step.rungs.values()}
    return Severity.ERROR if found.check == "legal-status" and names & _DECIDED and names != _ALIKE else Severity.WARNING


def _message(step: Step, pairing: Pairing) -> str:
    """«absuelto» (acquitted) was translated as “convicted”."""
    words = {}
    for language in Language:
        written = pairing.text(language)[slice(*step.places[language].span)]
        gloss = f" ({step.rungs[language].name})" if language is Language.SPANISH else ""
        words[language] = quoted(written, language) + gloss
    source, target = (words[Language(pairing.languages.language_of(side))] for side in Side)
    return f"{source} was translated as {target}"


def _check(
    check: str, severity: Severity, title: str, explanation: str, find: Callable[[Pairing], Iterable[Finding]] | None = None
) -> Check:
    return Check(check, severity, title, explanation, find=find or partial(find_steps_of, check), languages=SPANISH_ENGLISH, of_words=True)


CHECKS = (
    _check(
        "legal-status",
        Severity.ERROR,
        "A case is at another stage",
        "One side says that someone is suspected, investigated, arrested, charged, tried, convicted, acquitted or released, and the other "
        "side says another of these in its place. An end of a case (a conviction, an acquittal) that changed is an error. "
        "Example: «fue absuelto» became “was convicted”.",
    ),
    _check(
        "offence",
        Severity.WARNING,
        "Another offence",
        "An offence became one of another kind or gravity: murder and manslaughter, theft and robbery, rape and fraud. "
        "Example: «homicidio culposo» became “murder”.",
    ),
    _check(
        "relative",
        Severity.WARNING,
        "Another relative",
        "A relative became another one. A Spanish plural such as «hermanos» may be brothers, or brothers and sisters. "
        "Example: «su nieta» became “his daughter”.",
    ),
    _check(
        "office",
        Severity.WARNING,
        "Another office, rank or court",
        "An office, a rank, a court or a chamber became another one, or one side alone says that an office is former, deputy, acting, "
        "elect or outgoing. Example: «el Tribunal Supremo» became “the Constitutional Court”, or "
        "«la presidenta en funciones» “the president”.",
        _find_offices,
    ),
    _check(
        "person",
        Severity.WARNING,
        "People or governments are called something else",
        "Words for people that a statement says one of: protesters and rioters, civilians and militants, victims and suspects, "
        "the government and the regime. Example: «manifestantes» became “rioters”.",
    ),
    _check(
        "statement",
        Severity.WARNING,
        "A statement is stronger or weaker",
        "A verb of saying or knowing, or a modal verb, says more or less than the other side: said and admitted, suggested and ordered, "
        "believes and knows, could and must; what only goes with something became its cause, what a study suggests what it proves; or "
        "something is allowed on one side and required on the other. "
        "Example: «dijo que conocía al intermediario» became “admitted that he knew”.",
        _find_statements,
    ),
    _check(
        "extent",
        Severity.WARNING,
        "Another share or another frequency",
        "All, most, many, some or none; always, usually, often, sometimes, rarely or never; daily, weekly or yearly; slight or severe: "
        "one side says another of these; or a rate such as “once every three years” comes to something else. "
        "Example: «la mayoría de los vecinos» became “all residents”.",
        _find_extents,
    ),
    _check(
        "event",
        Severity.WARNING,
        "Another event, or another stage of it",
        "A protest became a riot, a dismissal a resignation, a plan a beginning, a postponement a cancellation, a payment a receipt; what "
        "was proposed, debated, agreed, passed or came into force is another of these on the other side. "
        "Example: «la obra fue suspendida» became “the work was finished”.",
    ),
)
