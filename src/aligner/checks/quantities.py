"""What the checks of quantities share: both sides are read and compared once, and each check reports the differences of its topic."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.quantities import Change, Difference, Topic
from aligner.signals.quantity_differences import DecimalStyles, quantity_differences

__all__ = ["quantity_check"]


class _Reader:
    """The differences of the pairs of a document, each computed once for all checks."""

    def __init__(self, document: Document) -> None:
        self._styles = DecimalStyles.of(document.texts(Language.SPANISH), document.texts(Language.ENGLISH))
        self._found: dict[int, tuple[Difference, ...]] = {}

    def differences(self, pairing: Pairing) -> tuple[Difference, ...]:
        number = pairing.unit.number
        if number not in self._found:
            self._found[number] = quantity_differences(pairing.spanish, pairing.english, self._styles)
        return self._found[number]


_SEVERITIES = {
    Change.CHANGED: Severity.ERROR,
    Change.CONVERTED: Severity.INFO,
    Change.SPANISH_ONLY: Severity.WARNING,
    Change.ENGLISH_ONLY: Severity.WARNING,
}


def quantity_check(
    topic: Topic,
    title: str,
    explanation: str,
    *,
    note: str = "",
    alone: Severity = Severity.WARNING,
    elsewhere: Callable[[Pairing], Iterable[Finding]] | None = None,
) -> Check:
    """The check of a topic. A change that is sure is an error, one that is not a warning.

    `note`: added to the message of a change; `alone`: severity of what is on one side only; `elsewhere`: finds differences in pairs of
    languages without tables, where the check is off without it.
    """

    def find(reader: _Reader, pairing: Pairing) -> Iterable[Finding]:
        for difference in reader.differences(pairing):
            if difference.topic == topic:
                yield _finding(pairing, difference, note, alone)

    def prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        if elsewhere is not None and not document.languages.has_tables:
            return elsewhere
        return partial(find, document.shared(_Reader))

    languages = SPANISH_ENGLISH if elsewhere is None else frozenset()
    return Check(str(topic), Severity.ERROR, title, explanation, prepare=prepare, languages=languages)


def _finding(pairing: Pairing, difference: Difference, note: str, alone: Severity) -> Finding:
    spans = {Language.SPANISH: difference.spanish, Language.ENGLISH: difference.english}
    words = {language: quoted(pairing.text(language)[slice(*span)], language) for language, span in spans.items() if span is not None}
    source, target = (words.get(Language(pairing.languages.language_of(side))) for side in Side)
    severity = _SEVERITIES[difference.change]
    if difference.change is Change.CONVERTED:
        message = f"{source} was converted to {target}"
    elif source is not None and target is not None:
        severity = severity if difference.sure else Severity.WARNING
        message = f"{source} became {target}{note}"
    else:
        severity = alone
        message = f"{source} is missing from the translation" if source is not None else f"{target} was added: it is not in the source"
    return pairing.finding(str(difference.topic), severity, message, spans)
