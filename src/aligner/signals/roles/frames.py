"""Who takes which part in an event that may be told from either end: "A beat B", "B lost to A"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from aligner.languages.es_en_frames import FRAMES, LEGAL_NOUNS, PAST_OF
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.signals.grammar.clauses import Clause, Roles, Voice
from aligner.signals.grammar.phrases import head, phrases, words_behind

__all__ = ["are_converse", "frames_of", "read_frame"]


_NEEDED = "!"
"""Behind a place of `FRAMES` that must be there."""
_LONGEST_OWNED = 2
"""Words of what somebody gets behind its first, before whose it is, at most: more are of another clause."""


class _Frame(NamedTuple):
    """Places of the two participants of a verb of an event."""

    event: str
    first: str
    second: str
    reflexive: bool


@cache
def _frames(language: Language) -> dict[str, tuple[_Frame, ...]]:
    found: dict[str, list[_Frame]] = {}
    for event, languages in FRAMES.items():
        for verbs, first, second in languages[language]:
            for verb in verbs.split():
                frame = _Frame(event, first, second, verb.endswith("se") and language is Language.SPANISH)
                for form in inflect(verb, language) | frozenset(PAST_OF.get(verb, "").split()):
                    found.setdefault(form, []).append(frame)
    return {form: tuple(frames) for form, frames in found.items()}


@cache
def _events(language: Language) -> dict[str, frozenset[str]]:
    return {form: frozenset(frame.event for frame in frames) for form, frames in _frames(language).items()}


_NO_EVENT = frozenset[str]()


def frames_of(word: str, language: Language) -> frozenset[str]:
    """The events that a verb form (lower case) can tell."""
    return _events(language).get(word, _NO_EVENT)


def are_converse(spanish: str, english: str) -> bool:
    """Whether two verb forms (lower case) tell one event from its two ends: «compró» and "sold"."""
    return any(
        own.event == other.event and (own.first == "subject") != (other.first == "subject")
        for own in _frames(Language.SPANISH).get(spanish, ())
        for other in _frames(Language.ENGLISH).get(english, ())
    )


def read_frame(clause: Clause, event: str) -> Roles | None:
    """The first and the second participant of an event as a clause tells it; None where it does not tell it."""
    word = clause.words.lower[clause.verb]
    for frame in _frames(clause.language).get(word, ()):
        if frame.event != event or frame.reflexive != clause.reflexive:
            continue
        if event == "suing" and frame.second in ("contra", "against") and not frame.reflexive and not _is_legal(clause):
            continue
        first, second = _at(clause, frame.first), _at(clause, frame.second)
        if any(place.endswith(_NEEDED) and not found for place, found in ((frame.first, first), (frame.second, second))):
            continue
        if first or second:
            return Roles(first, second, transitive=frame.second != "object" or clause.voice is Voice.PASSIVE)
    return None


def _is_legal(clause: Clause) -> bool:
    return any(clause.words.lower[number] in LEGAL_NOUNS for _, phrase in clause.behind for number in phrase)


def _at(clause: Clause, place: str) -> frozenset[int]:
    """The participant at a place; a passive has its subject behind "by", and its object, or who gets something, as its subject."""
    place = place.removesuffix(_NEEDED)
    is_spanish, passive = clause.language is Language.SPANISH, clause.voice is Voice.PASSIVE
    if place == "subject":
        if passive:
            return clause.marked("por" if is_spanish else "by")
        return clause.subject or (clause.plain or clause.marked("") if clause.fronted else frozenset())
    if place in ("object", "receiver"):
        return _object(clause, place)
    if place.startswith("object+") and not clause.plain and not (clause.behind and not clause.behind[0][0]):
        return frozenset()
    marks = tuple(place.removeprefix("object+").split("|"))
    if "that" in marks and clause.words.lower[clause.verb + 1 : clause.verb + 2] == ("that",):
        behind = phrases(clause.words, words_behind(clause.words, clause.verb + 1, clause.language), clause.language)
        return head(behind[0][1], clause.words) if behind and not behind[0][0] else frozenset()
    return (clause.fronted if "a" in marks else frozenset()) or clause.marked(*marks) or (_owner(clause) if "de" in marks else frozenset())


def _owner(clause: Clause) -> frozenset[int]:
    """Whose the object of a verb is: «recibió una carta del rector»."""
    words, object_ = clause.words, clause.behind[0][1] if clause.behind and not clause.behind[0][0] else []
    owned = head(object_, words)
    if not owned or max(owned) - min(owned) > _LONGEST_OWNED:
        return frozenset()
    return head([number for number in object_ if number > max(owned) + 1], words)


def _object(clause: Clause, place: str) -> frozenset[int]:
    """The one a verb is done to, or who gets something."""
    if clause.voice is Voice.PASSIVE:
        return clause.marked("to") or clause.subject
    if clause.language is Language.SPANISH:
        return clause.marked("a", "al") or clause.fronted or clause.plain
    return (clause.marked("to") if place == "receiver" else frozenset()) or clause.plain
