"""Whether a cue (a denial, a hedge, a restriction) of one text has an answer in the other.

A cue surely has one when the other text has a cue that often translates it, about where it is expected. Otherwise the words around that
position may answer it in another way ("rejected" for «no aceptó»), or the cue was lost. A logistic model decides which of the two it is.
The weights, and how often cues translate each other, are in data/answers.json, fitted by scripts/train/answers.py.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from aligner.bitext import Span
from aligner.languages.es_en_cues import WITHOUT
from aligner.languages.pair import Language
from aligner.signals.missing.missing_place import missing_place
from aligner.signals.quantities.bound_relations import answered_bounds
from aligner.signals.statements.cue_features import (
    AnswerMatch,
    CueContext,
    cue_context,
    extract_features,
    is_answered_without_cue,
    is_stated_as_fact,
)
from aligner.signals.statements.cue_surroundings import is_copied, is_said_twice, keeps_its_source, rendered_freely
from aligner.signals.statements.cues import Cue, cue_kind, may_have_cues
from aligner.signals.statements.paraphrased_cues import is_out_of_scope, is_said_otherwise
from aligner.signals.statements.turned import has_denying_predicate

__all__ = ["UnansweredCue", "match_answers", "unanswered_cues"]

_WORDS_PER_NAT = 12.0
"""A distance of this many words costs one nat of association. Set by hand."""
_IF_SWAPPED, _IF_FACT = 0.6, 0.93
"""Lower bounds of the probability that a cue was lost: for "with" in place of "without", and for hearsay that is stated as a fact."""


@dataclass(frozen=True, slots=True)
class UnansweredCue:
    """A cue without an answer.

    `probability`: that it was lost (or added), 0..1. `other`: the place in the other text where it would stand (an empty span), if
    known. `free`: how freely the words beside it are rendered, 0..1: what it says may be in them.
    """

    cue: Cue
    probability: float
    other: Span | None
    free: float = 0.0


@cache
def _load_weights() -> Mapping[str, Mapping[str, float]]:
    """By class of cues, how strongly kinds of cues are associated, in nats; by "class-language", the weights of the model."""
    content = resources.files("aligner.signals").joinpath("data/answers.json").read_text(encoding="utf-8")
    weights: dict[str, dict[str, float]] = json.loads(content)["weights"]
    return weights


def _fit(context: CueContext, number: int, k: int, association: Mapping[str, float]) -> float:
    """How well an answer fits a cue (both by index), in nats: their association, less a cost of distance."""
    cue, answer = context.cues[number], context.answers[k]
    spanish, english = (cue, answer) if cue.language is Language.SPANISH else (answer, cue)
    usual = association.get(f"{cue_kind(spanish)}|{cue_kind(english)}", 0.0)
    return usual - abs(answer.first - context.positions[number]) / _WORDS_PER_NAT


def match_answers(context: CueContext, association: Mapping[str, float]) -> dict[int, AnswerMatch]:
    """For each cue that has one, its answer: greedy one-to-one matching, best fit first.

    `association`: by "Spanish kind|English kind", how much more often than by chance the two meet (logarithm).
    """
    numbers = range(len(context.cues)), range(len(context.answers))
    fits = sorted((-_fit(context, number, k, association), number, k) for number in numbers[0] for k in numbers[1])
    found: dict[int, AnswerMatch] = {}
    used: set[int] = set()
    for fit, number, k in fits:
        if number not in found and k not in used:
            found[number] = AnswerMatch(-fit, k)
            used.add(k)
    return found


def unanswered_cues(spanish: str, english: str, cue_class: str, language: Language) -> tuple[UnansweredCue, ...]:
    """The cues of a class in the text of `language` that have no sure answer in the other text. The checks and the quality ask for them."""
    may_have_some = may_have_cues(spanish if language is Language.SPANISH else english, cue_class, language)
    return _unanswered_cues(spanish, english, cue_class, language) if may_have_some else ()


@lru_cache(maxsize=8192)
def _unanswered_cues(spanish: str, english: str, cue_class: str, language: Language) -> tuple[UnansweredCue, ...]:
    context = cue_context(spanish, english, cue_class, language)
    return () if context is None else tuple(_unanswered(context, spanish, english))


def _unanswered(context: CueContext, spanish: str, english: str) -> Iterator[UnansweredCue]:
    cue_class, language = context.cue_class, context.language
    weights, association = _load_weights()[f"{cue_class}-{language.value}"], _load_weights()[cue_class]
    matches = match_answers(context, association)
    for number, cue in enumerate(context.cues):
        match = matches.get(number)
        unsure = cue.needs_answer and (match is None or match.fit < weights["enough"])
        if unsure and _doubles_another(context, number, matches):
            continue
        if unsure and not _is_answered(context, number):
            if _bounds_alike(spanish, english, cue):
                continue
            total = sum(weights.get(feature, 0.0) for feature in extract_features(context, number, match))
            probability = 1 / (1 + math.exp(-total - weights["bias"]))
            least = _IF_FACT if is_stated_as_fact(context, number) else _IF_SWAPPED if _is_swapped(context, cue) else 0.0
            place = missing_place(spanish, english, language, cue.span)
            yield UnansweredCue(cue, max(probability, least), place, rendered_freely(context, cue))


def _doubles_another(context: CueContext, number: int, matches: Mapping[int, AnswerMatch]) -> bool:
    """Whether a hedge stands beside another of its class that has an answer: «aproximadamente unos 30», of which one is enough."""
    if context.cue_class == "negation":
        return False
    cue = context.cues[number]
    return any(
        other != number and (one.first == cue.last + 1 or one.last == cue.first - 1)
        for other, one in enumerate(context.cues)
        if other in matches
    )


def _is_answered(context: CueContext, number: int) -> bool:
    """Whether a cue needs no cue as its answer: the other text says the same in other words, or it is no such cue here."""
    cue = context.cues[number]
    if is_copied(context, cue) or is_said_twice(context, cue) or (context.cue_class == "attribution" and keeps_its_source(context, cue)):
        return True
    if context.cue_class == "negation":
        denied = has_denying_predicate(context.own.text, context.other.text, cue.language, cue.span)
        return denied or is_answered_without_cue(context, number)
    return is_out_of_scope(context, number) or is_said_otherwise(context, number)


def _bounds_alike(spanish: str, english: str, cue: Cue) -> bool:
    """Whether a cue is among the words that bound a value, and the other side bounds that value in the same way: "no more than 20"."""
    return any(start <= cue.span[0] and cue.span[1] <= end for start, end in answered_bounds(spanish, english, cue.language))


def _is_swapped(context: CueContext, cue: Cue) -> bool:
    """Whether the cue means "without", and the other text has a "with" that the own text does not have."""
    own, other = WITHOUT.get(cue.key, ("", ""))
    return bool(other) and context.other.lower.count(other) > context.own.lower.count(own)
