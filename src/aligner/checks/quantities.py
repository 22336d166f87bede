"""What the checks of quantities share: both sides are read and compared once, and each check reports the differences of its topic."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.pair import Language
from aligner.quantities import Change, Difference, Topic, compare, differences, number_style, read_quantities

__all__ = ["quantity_check"]

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")


class _Reader:
    """The differences of the pairs of a document, each worked out once whichever check asks first."""

    def __init__(self, document: Document) -> None:
        self._spanish = number_style("\n".join(document.texts(Language.SPANISH)), Language.SPANISH)
        self._english = number_style("\n".join(document.texts(Language.ENGLISH)), Language.ENGLISH)
        self._found: dict[int, tuple[Difference, ...]] = {}

    def differences(self, pairing: Pairing) -> tuple[Difference, ...]:
        number = pairing.unit.number
        if number not in self._found:
            self._found[number] = self._compare(pairing.spanish, pairing.english)
        return self._found[number]

    def _compare(self, spanish: str, english: str) -> tuple[Difference, ...]:
        left, right = read_quantities(spanish, self._spanish), read_quantities(english, self._english)
        if not left and not right:
            return ()
        comparison = compare(left, right)
        settled = not comparison.spanish and not comparison.english
        nothing: frozenset[str] = frozenset()
        return differences(comparison, nothing if settled else _words(spanish), nothing if settled else _words(english))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().translate(_ACCENTS)))


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
