"""Running checks over a bitext."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from aligner.bitext import Bitext, Finding, Origin, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.missing.gaps import find_gaps
from aligner.checks.registry import all_checks, plugin_problems, require_checks
from aligner.checks.words.terms import notes_on_terms
from aligner.errors import UsageError
from aligner.settings import CheckSettings
from aligner.signals.forced_decoding import ForcedEvidence
from aligner.signals.missing.compared import STRETCH, ComparedTexts
from aligner.text.characters import has_letter

__all__ = ["check_bitext"]

FAILED = "failed-check"
"""The id of findings that say that a check crashed."""

_LOG = logging.getLogger("aligner.checks")
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_WHOLE = frozenset({"omission", "addition", "partial-omission", "partial-addition"})
"""Checks that report a span that is missing or added as a whole: nothing else is reported inside it."""
_STATUS = frozenset({"legal-status", "offence", "relative", "office", "person", "statement", "extent", "event", "roles", "speaker"})
_GENERAL = frozenset({"hedge", "restriction", "opposite"})
_OF_VALUES = frozenset({"bound", "exchanged", "trend", "word-value", "count"})
"""Groups of checks that can report the same words as the general ones: only one of the two findings is kept."""
_OF_FIGURES = frozenset({"number", "scale", "percent", "date", "month", "weekday", "time", "year", "bound", "exchanged", "extent"})
"""Checks that say more of the same words than `word-value`."""
_SAME_CAUSE = {
    "people": frozenset({"count", "number", "person"}),
    "points": frozenset({"trend", "percent"}),
    "restriction": frozenset({"scope"}),
    "comparison": frozenset({"roles", "opposite", "trend"}),
    "relation": frozenset(
        {
            "roles",
            "opposite",
            "bound",
            "condition",
            "tense",
            "statement",
            "negation",
            "word-value",
            "hedge",
            "trend",
            "phrase",
            "time",
            "extent",
            "count",
            "number",
            "people",
            "scale",
            "percent",
            "exchanged",
        }
    ),
    "phrase": frozenset({"hedge", "bound", "false-friend", "office", "statement", "legal-status", "tense", "word-value", "count", "roles"}),
}
"""By check, those that report the same words for the same cause: theirs are kept."""
_OF_MEANING = (
    _STATUS
    | _GENERAL
    | _OF_VALUES
    | _OF_FIGURES
    | frozenset({"negation", "scope", "people", "points", "comparison", "tense", "unit", "acronym"})
)
"""Checks of what is said: two of them may see one change from two sides."""
_SAYS_LESS = ("wrong-word", "grave-word")
"""Checks of single words, which say less than any other of the same words, in this order."""
_BESIDE = frozenset({"language", "mojibake", "degenerate", "url", "byline"})
"""Except by checks that say what that text is, or why it is there."""


def check_bitext(
    bitext: Bitext,
    settings: CheckSettings | None = None,
    evidence: ForcedEvidence | None = None,
    checks: Sequence[Check] = (),
    compared: ComparedTexts | None = None,
) -> Bitext:
    """The bitext with the findings of all checks in its units, instead of any it had.

    Units that are machine translations of an article without a counterpart are not checked. Checks that are not for the languages of
    the bitext are left out. A check that raises is reported as a finding `failed-check`, with the traceback in the log `aligner.checks`,
    and the others go on. `evidence`: what a translation model says of the units by forced decoding. `checks`: further checks, beside
    those of aligner and of plugins. A plugin that could not be used is named in the notes of the bitext. `compared`: compares the texts,
    so that `score_bitext` need not do it again.
    Raises UsageError when the settings name a check that does not exist, or two checks have the same id.
    """
    settings = settings or CheckSettings()
    require_checks((*settings.disabled, *settings.severities), checks)
    if all(unit.origin == Origin.MT for unit in bitext.units):
        return bitext
    document = Document(bitext, evidence, settings, compared or ComparedTexts())
    every = _distinct((*all_checks(), *checks))
    active = [check for check in every if check.id not in settings.disabled and check.is_for(document.languages)]
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for check, results in zip(active, _run_all(active, document), strict=True):
        for number, finding in results:
            severity = settings.severities.get(check.id, finding.severity)
            found[number].append(finding if severity == finding.severity else replace(finding, severity=severity))
    units = tuple(replace(unit, findings=_settled(found[unit.number])) for unit in bitext.units)
    version = document.shared(find_gaps).version
    said = (*bitext.notes, *plugin_problems(), *notes_on_terms(document), *((version,) if version is not None else ()))
    notes = tuple(dict.fromkeys(said))
    return replace(bitext, units=units, notes=notes)


def _distinct(checks: Sequence[Check]) -> Sequence[Check]:
    ids: set[str] = set()
    for check in checks:
        if check.id in ids:
            raise UsageError(f"two checks have the id {check.id!r}; rename the one that is passed in `checks`")
        ids.add(check.id)
    return checks


Find = Callable[[Pairing], Iterable[Finding]]
Results = list[tuple[int, Finding]]
"""Findings, each with the number of its unit."""


def _run_all(checks: Sequence[Check], document: Document) -> list[Results]:
    """What each check finds. A stretch of units at a time passes through all checks, while what was read of their texts is at hand."""
    started = [_started(check, document) for check in checks]
    for start in range(0, len(document.pairings), STRETCH):
        stretch = document.pairings[start : start + STRETCH]
        worded = [pairing for pairing in stretch if has_letter(pairing.source) or has_letter(pairing.target)]
        for check, (results, find) in zip(checks, started, strict=True):
            if find is not None:
                for pairing in worded if check.of_words else stretch:
                    results.extend(_of_unit(check, document, find, pairing))
    return [results for results, _ in started]


def _started(check: Check, document: Document) -> tuple[Results, Find | None]:
    """What a check finds in the document as a whole, and what finds the rest unit by unit."""
    units, results = document.bitext.units, Results()
    if not units:
        return results, None
    if check.find_in_document is not None:
        find_in_document = check.find_in_document
        results += _guarded(check, document, units[0].number, lambda: find_in_document(document))
    if check.prepare is None or not document.pairings:
        return results, check.find
    try:
        return results, check.prepare(document)
    except Exception as error:  # see _guarded
        return [*results, (document.pairings[0].unit.number, _failed(check, document, error))], None


def _of_unit(check: Check, document: Document, find: Find, pairing: Pairing) -> Results:
    number = pairing.unit.number
    try:
        return [_valid(check, document, (number, finding)) for finding in find(pairing)]
    except Exception as error:  # see _guarded
        return [(number, _failed(check, document, error))]


def _guarded(check: Check, document: Document, number: int, find: Callable[[], Iterable[tuple[int, Finding]]]) -> Results:
    """What a check finds. An exception of any kind becomes a finding, so that a broken check never loses a pair."""
    try:
        return [_valid(check, document, one) for one in find()]
    except Exception as error:
        return [(number, _failed(check, document, error))]


def _valid(check: Check, document: Document, found: tuple[int, Finding]) -> tuple[int, Finding]:
    """The same finding, its message on one line. Raises ValueError for one that is not the check's own, or marks what is not there."""
    number, finding = found
    unit = document.units_by_number[number]
    if finding.check != check.id:
        raise ValueError(f"a finding has the check id {finding.check!r}")
    for span, text in ((finding.source_span, unit.source), (finding.target_span, unit.target)):
        if span is not None and not 0 <= span[0] <= span[1] <= len(text):
            raise ValueError(f"a finding marks the characters {span} of a text of {len(text)}")
    return number, replace(finding, message=_one_line(finding.message))


def _one_line(message: str) -> str:
    """A message may quote words that stand in different paragraphs."""
    return message if len(message.splitlines()) == 1 else " ".join(message.split())


def _failed(check: Check, document: Document, error: Exception) -> Finding:
    _LOG.error("check %s failed on %s", check.id, document.bitext.id, exc_info=error)
    message = f"the check {check.id!r} failed here ({type(error).__name__}: {error}); the other checks went on"
    return Finding(FAILED, Severity.WARNING, _one_line(message))


def _settled(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding for one cause: what lies inside a span that is missing or added is not reported again. Gravest first."""
    every = list(dict.fromkeys(findings))
    kept = [
        finding
        for finding in every
        if not any(_covers(other, finding) or _says_enough(other, finding) or _is_counterpart(other, finding) for other in every)
    ]
    ordered = sorted(kept, key=lambda f: (_RANK[f.severity], f.source_span or (0, 0), f.target_span or (0, 0), f.check, f.message))
    distinct: list[Finding] = []
    for finding in sorted(ordered, key=lambda f: (_RANK[f.severity], not (_marks(f.source_span) and _marks(f.target_span)))):
        if not any(_tells_the_same(other, finding) for other in distinct):
            distinct.append(finding)
    return tuple(finding for finding in ordered if finding in distinct)


def _tells_the_same(kept: Finding, dropped: Finding) -> bool:
    """Whether two checks of what is said report the same words: what they mark on both sides overlaps, or what the second one marks
    on one side alone, where the first one also has what became of it.
    """
    if not (kept.check in _OF_MEANING and dropped.check in _OF_MEANING) or Severity.INFO in (kept.severity, dropped.severity):
        return False
    spans = ((kept.source_span, dropped.source_span), (kept.target_span, dropped.target_span))
    if not all(_marks(own) for own, _ in spans):
        return False
    meeting = [own[0] < other[1] and other[0] < own[1] for own, other in spans if own is not None and other is not None and _marks(other)]
    return bool(meeting) and all(meeting)


def _marks(span: Span | None) -> bool:
    """Whether a span has characters: an empty one is only a place."""
    return span is not None and span[0] < span[1]


def _is_counterpart(value: Finding, partial: Finding) -> bool:
    """Whether most of what is reported as missing or added is a figure that another finding reports as changed: it is there."""
    if partial.check not in ("partial-omission", "partial-addition") or value.check not in _OF_FIGURES:
        return False
    if any(span is None or span[0] == span[1] for span in (value.source_span, value.target_span)):
        return False  # it is not on both sides either
    spans = ((value.source_span, partial.source_span), (value.target_span, partial.target_span))
    return any(
        span is not None and whole is not None and (min(span[1], whole[1]) - max(span[0], whole[0])) * 2 >= whole[1] - whole[0] > 0
        for span, whole in spans
    )


def _says_enough(kept: Finding, dropped: Finding) -> bool:
    """Whether two findings mark the same words and the first one is enough."""
    spans = ((kept.source_span, dropped.source_span), (kept.target_span, dropped.target_span))
    if not any(a is not None and b is not None and a[0] < b[1] and b[0] < a[1] for a, b in spans):
        return False
    if dropped.check in _SAYS_LESS:
        return kept.check not in _SAYS_LESS[_SAYS_LESS.index(dropped.check) :] and kept.severity != Severity.INFO
    is_enough = next((rule for first, second, rule in _ENOUGH if kept.check in first and dropped.check in second), None)
    return is_enough is not None and is_enough(kept, dropped)


def _always(_kept: Finding, _dropped: Finding) -> bool:
    return True


def _as_grave(kept: Finding, dropped: Finding) -> bool:
    return _RANK[kept.severity] <= _RANK[dropped.severity]


def _graver(kept: Finding, dropped: Finding) -> bool:
    return _RANK[kept.severity] < _RANK[dropped.severity]


def _begin_alike(one: Finding, two: Finding) -> bool:
    """Whether two findings mark words of one side from the same place on, and the first at least half of those of the second.

    "According to police" is missing, and it is who says so; of a longer phrase it is one part of what is missing.
    """
    spans = ((one.source_span, two.source_span), (one.target_span, two.target_span))
    return any(a is not None and b is not None and a[0] == b[0] and b[0] < b[1] <= a[1] + (a[1] - a[0]) for a, b in spans)


_PARTIAL = frozenset({"partial-omission", "partial-addition"})
_ENOUGH: tuple[tuple[frozenset[str], frozenset[str], Callable[[Finding, Finding], bool]], ...] = (
    (frozenset({"phrase"}), frozenset({"acronym"}), lambda _, dropped: dropped.severity == Severity.INFO),  # a time zone
    (frozenset({"explanation"}), frozenset({"partial-addition"}), _always),
    (frozenset({"byline"}), _PARTIAL | {"name"}, _always),  # the names of a credit
    (frozenset({"hedge"}), _PARTIAL, lambda kept, dropped: _as_grave(kept, dropped) and _begin_alike(kept, dropped)),
    (_OF_FIGURES, frozenset({"word-value"}), _as_grave),
    (_OF_VALUES, _GENERAL, _as_grave),
    (_GENERAL, _OF_VALUES, _graver),
    *((kept, frozenset({dropped}), _as_grave) for dropped, kept in _SAME_CAUSE.items()),
    (_STATUS, _GENERAL, lambda kept, _: kept.severity == Severity.ERROR),
    (_GENERAL, _STATUS, lambda kept, dropped: dropped.severity != Severity.ERROR and _as_grave(kept, dropped)),
)
"""Checks of a finding that is kept, those of one on the same words that is dropped, and when. The first row that has both decides."""


def _covers(whole: Finding, part: Finding) -> bool:
    """Whether a finding on one side, no graver, lies inside a span that another reports as missing, added, a loop or a wrong language."""
    if part.check == "degenerate" and part.severity == Severity.INFO:
        return whole.check in ("language", "untranslated") and whole.severity == Severity.ERROR  # no engine translates those
    is_whole = whole.check in _WHOLE or (whole.check in ("degenerate", "language") and whole.severity == Severity.ERROR)
    if whole is part or part.check in _BESIDE or not is_whole or _says_enough(part, whole) or _RANK[part.severity] < _RANK[whole.severity]:
        return False
    spans = [(whole.source_span, part.source_span, part.target_span), (whole.target_span, part.target_span, part.source_span)]
    # An empty span is a place where something is missing: the finding is on the other side alone.
    return any(a and b and (c is None or c[0] == c[1]) and b[0] < b[1] and a[0] <= b[0] and b[1] <= a[1] for a, b, c in spans)
