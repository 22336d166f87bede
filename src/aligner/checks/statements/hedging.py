"""Hedges and restrictions: what one side weakens, attributes or limits and the other states as fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import glossed, quoted
from aligner.checks.statements.stances import find_stances
from aligner.languages.codes import language_name
from aligner.languages.pair import Language
from aligner.signals.statements.answers import unanswered_cues
from aligner.signals.statements.doubt import hearsay_word_for_word, lost_doubt
from aligner.signals.statements.doubted_verbs import stated_plainly
from aligner.signals.statements.hearsay import stated_as_fact
from aligner.signals.statements.lost_focus import rest_is_said
from aligner.signals.statements.told_as_done import deeds_told_as_done

__all__ = ["CHECKS"]


_NEVER = 2.0
_ERROR = 0.95
"""Probability from which a hedge that was dropped is an error."""


@dataclass(frozen=True, slots=True)
class _CueClass:
    """A class of cues, the check that reports it, and what it means that the other side has none.

    `thresholds`: for cues of a language, the probability from which one is a warning: (dropped from the source, added in the target).
    """

    name: str
    check: str
    meaning: str
    thresholds: Mapping[Language, tuple[float, float]]


def _by_language(spanish: tuple[float, float], english: tuple[float, float]) -> Mapping[Language, tuple[float, float]]:
    return {Language.SPANISH: spanish, Language.ENGLISH: english}


# Set on newstest 2008 and 2010, with weights that no newstest was fitted on: of the cues from these probabilities on, most were lost
# (docs/benchmarks.md). What is less sure is information. What was added must be surer, and certainty and quantity, for which no
# threshold was measured, surer still.
_CLASSES = (
    _CueClass("allegation", "hedge", "states it as fact", _by_language((0.5, 0.93), (0.5, 0.93))),
    _CueClass("attribution", "hedge", "does not say who says so", _by_language((0.6, 0.94), (0.6, 0.92))),
    _CueClass("possibility", "hedge", "does not say that it is only possible", _by_language((0.4, 0.9), (0.68, 0.92))),
    _CueClass("ability", "hedge", "does not say that it is only possible", _by_language((0.95, 0.95), (0.79, 0.95))),
    _CueClass("bound", "hedge", "does not say that it is a lower or upper limit", _by_language((0.25, 0.74), (0.3, 0.74))),
    _CueClass("probability", "hedge", "does not say that it is only likely", _by_language((0.62, 0.94), (0.63, 0.95))),
    _CueClass("nearness", "hedge", "gives it as exact", _by_language((0.5, 0.94), (0.3, 0.94))),
    _CueClass("frequency", "hedge", "does not say how often", _by_language((0.66, 0.94), (0.66, 0.96))),
    _CueClass("degree", "hedge", "does not say that it is only partly so", _by_language((0.5, 0.94), (0.5, 0.94))),
    _CueClass("certainty", "hedge", "does not say how sure it is", _by_language((0.9, _NEVER), (0.9, _NEVER))),
    _CueClass("quantity", "hedge", "does not say how many or how much", _by_language((0.96, _NEVER), (0.96, _NEVER))),
    _CueClass("restriction", "restriction", "does not limit it in this way", _by_language((0.5, 0.94), (0.68, 0.96))),
)
_WHERE_REST_IS_SAID = {"restriction": 0.45, "nearness": 0.5}
"""The same, dropped or added, where the words beside a cue are translated and nothing is left over for it: six of 4,500 pairs of newstest
2008 and 2010, most of them real."""
_LESS_SURE = 0.7
"""Share of a threshold from which a cue is information."""
_EMPHASIS = frozenset({"simplemente", "meramente", "simply", "merely", "mere"})
"""Restrictions that mostly only stress what they stand with: never more than information."""
_OFTEN_MORE = _EMPHASIS | {"but", "just"}
"""With those that often say something else."""


def _find(check: str, pairing: Pairing) -> Iterator[Finding]:
    for cues in _CLASSES:
        if cues.check == check:
            for language in Language:
                yield from _unanswered(cues, pairing, language)


def _find_hedges(pairing: Pairing) -> Iterator[Finding]:
    """Hedges that were dropped or added; what makes an accusation of a statement is an error when the translation has nothing like it."""
    language, source = Language(pairing.languages.source), pairing.languages.side_of(pairing.languages.source)
    lost = list(stated_as_fact(pairing.source, pairing.target, language))
    lost = lost or list(deeds_told_as_done(pairing.source, pairing.target, language))
    found = list(_find("hedge", pairing))
    for finding in found:
        marked = finding.source_span
        same = [span for span in lost if marked is not None and span[0] < marked[1] and marked[0] < span[1]]
        lost = [span for span in lost if span not in same]
        yield replace(finding, severity=Severity.ERROR) if same else finding
    for span in lost:
        words = glossed(pairing.source[slice(*span)], language)
        message = f"{words} was dropped: the {language_name(language.other)} states an accusation as fact"
        yield pairing.missing("hedge", Severity.ERROR, message, source, span)
    if not lost and all(finding.severity is Severity.INFO for finding in found):
        opened = list(_open_on_one_side(pairing))
        yield from opened or find_stances("hedge", pairing)
    spans = hearsay_word_for_word(pairing.spanish, pairing.english) if language is Language.SPANISH else None
    if spans is not None:
        own, other = (quoted(pairing.text(one)[slice(*spans[one])], one) for one in (Language.SPANISH, Language.ENGLISH))
        yield pairing.finding("hedge", Severity.WARNING, f"{own} became {other}: the first is hearsay, the second did not happen", spans)


def _open_on_one_side(pairing: Pairing) -> Iterator[Finding]:
    """Phrases that leave a statement open, where the other side has no word that could."""
    source = Language(pairing.languages.source)
    for language in Language:
        texts = pairing.text(language), pairing.text(language.other)
        span = lost_doubt(*texts, language) or stated_plainly(*texts, language)
        if span is not None:
            words = glossed(pairing.text(language)[slice(*span)], language)
            change = "dropped" if language is source else "added"
            message = f"{words} was {change}: the {language_name(language.other)} states it as fact"
            yield pairing.missing("hedge", Severity.WARNING, message, language, span)


def _unanswered(cues: _CueClass, pairing: Pairing, language: Language) -> Iterator[Finding]:
    """Findings for the cues of a language that nothing on the other side answers."""
    dropped = pairing.languages.source == language
    dropped_from, added_from = cues.thresholds[language]
    for found in unanswered_cues(pairing.spanish, pairing.english, cues.name, language):
        least = dropped_from if dropped else added_from
        if _WHERE_REST_IS_SAID.get(cues.name, 1.0) <= found.probability < least and found.cue.key not in _OFTEN_MORE:
            least = found.probability if rest_is_said(pairing.spanish, pairing.english, language, found.cue.span) else least
        if found.probability < (least * _LESS_SURE if dropped else least):
            continue
        words = glossed(pairing.text(language)[slice(*found.cue.span)], language)
        message = f"{words} was {'dropped' if dropped else 'added'}: the {language_name(language.other)} {cues.meaning}"
        severity = Severity.ERROR if found.probability >= _ERROR and dropped else Severity.WARNING
        if found.probability < least or found.cue.key in _EMPHASIS:
            severity = Severity.INFO
        yield pairing.finding(cues.check, severity, message, {language: found.cue.span, language.other: found.other})


CHECKS = (
    Check(
        "hedge",
        Severity.ERROR,
        "A word such as “alleged”, “may” or “about” was dropped or added",
        "One side says that something is alleged, attributed, possible, likely, near, partial, frequent or certain, and the other does not"
        ". An accusation that the translation states as fact is an error. Example: «el presunto autor» became “the author”, or «habría "
        "recibido dinero», where the conditional marks hearsay, became “received money”. One that may be said "
        "in other words is information.",
        find=_find_hedges,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
    Check(
        "restriction",
        Severity.WARNING,
        "A restriction was dropped or added",
        "One side limits what is said with solo, únicamente, only, just or the like, and the other does not. Example: «Solo el juez puede "
        "abrirlo» became “The judge can open it”.",
        find=partial(_find, "restriction"),
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
