"""What the checks of quantities share: both sides are read and compared once, and each check reports the differences of its topic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.pair import Language
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


def quantity_check(
    topic: Topic,
    title: str,
    explanation: str,
    messages: Mapping[Change, str],
    severities: Mapping[Change, Severity],
    elsewhere: Callable[[Pairing], Iterable[Finding]] | None = None,
) -> Check:
    """The check of a topic; `messages` may name `{spanish}` and `{english}`, the words of the sides.

    `severities` are those of sure differences; of others a change is a warning at most. `elsewhere` finds differences in pairs of
    languages without tables, where the check is off without it.
    """

    def report(reader: _Reader, pairing: Pairing) -> Iterable[Finding]:
        for difference in reader.differences(pairing):
            if difference.topic == topic:
                yield _finding(pairing, difference, messages, severities)

    def prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        if elsewhere is not None and not document.languages.has_tables:
            return elsewhere
        return partial(report, document.shared(_Reader))

    languages = SPANISH_ENGLISH if elsewhere is None else frozenset()
    return Check(str(topic), Severity.ERROR, title, explanation, prepare=prepare, languages=languages)


def _finding(pairing: Pairing, difference: Difference, messages: Mapping[Change, str], severities: Mapping[Change, Severity]) -> Finding:
    severity = severities[difference.change]
    if severity == Severity.ERROR and not difference.sure:
        severity = Severity.WARNING
    spanish = pairing.spanish[slice(*difference.spanish)] if difference.spanish else ""
    english = pairing.english[slice(*difference.english)] if difference.english else ""
    message = messages[difference.change].format(spanish=spanish, english=english)
    return pairing.finding(
        str(difference.topic), severity, message, {Language.SPANISH: difference.spanish, Language.ENGLISH: difference.english}
    )
