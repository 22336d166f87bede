"""What the checks of quantities share: both sides are read and compared once, and each check reports the differences of its topic."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_counts import THE_REST
from aligner.languages.es_en_numbered import NUMBERED_BEFORE, NUMBERED_BEHIND
from aligner.languages.pair import Language, Side
from aligner.quantities import Change, Difference, Topic
from aligner.quantities.read import read_quantities
from aligner.signals.quantities.differences import quantity_differences

__all__ = ["quantity_check"]


_BEFORE = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in NUMBERED_BEFORE.items()}
_BEHIND = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in NUMBERED_BEHIND.items()}
_OFFICE_REACH = 80
"""Characters before a number in which the office that it is the number of is looked for."""
_MARK = re.compile(r"(?:^|\s)(?:no\.?|number)\s?$", re.IGNORECASE)


_REST = re.compile(THE_REST, re.IGNORECASE)
_REST_REACH = 24
"""What says that a number is what is left, and the characters before the number in which it is looked for."""


class _Reader:
    """The differences of the pairs of a document, each computed once for all checks."""

    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles
        self._found: dict[int, tuple[Difference, ...]] = {}

    def is_conversion_of_money(self, text: str, span: Span, language: Language) -> bool:
        """Whether the sum of money at a span of a text stands in brackets right behind another one: "200 pesos (about $10)"."""
        sums = [
            one.whole_span
            for one in read_quantities(text, self._styles.of_language(language))
            if one.measure is not None and one.measure.money
        ]
        own = next((one for one in sums if one[0] <= span[0] and span[1] <= one[1]), None)
        return own is not None and any(_BETWEEN.fullmatch(text, end, own[0]) for _, end in sums if end < own[0])

    def is_the_rest(self, text: str, span: Span, language: Language) -> bool:
        """Whether a number is what two others of its text leave: of 17, three are in hospital "and the other 14" at home."""
        if _REST.search(text[max(0, span[0] - _REST_REACH) : span[0]]) is None:
            return False
        every = [one for one in read_quantities(text, self._styles.of_language(language)) if one.values]
        own = next((one.value for one in every if one.span[0] <= span[0] < one.span[1]), None)
        values = {one.value for one in every}
        return own is not None and any(one - own in values - {own} for one in values)

    def differences(self, pairing: Pairing) -> tuple[Difference, ...]:
        number = pairing.unit.number
        if number not in self._found:
            self._found[number] = quantity_differences(pairing.spanish, pairing.english, self._styles)
        return self._found[number]


_BETWEEN = re.compile(r" ?\((?:[^\W\d_]+,? ){0,3}")
"""What stands between a sum and the same sum in another currency: a bracket, and words such as "about"."""
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
                yield _finding(reader, pairing, difference, note, alone)

    def prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        if elsewhere is not None and not document.languages.has_tables:
            return elsewhere
        return partial(find, document.shared(_Reader))

    languages = SPANISH_ENGLISH if elsewhere is None else frozenset()
    return Check(str(topic), Severity.ERROR, title, explanation, prepare=prepare, languages=languages)


def _finding(reader: _Reader, pairing: Pairing, difference: Difference, note: str, alone: Severity) -> Finding:
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
        language = Language.SPANISH if difference.spanish is not None else Language.ENGLISH
        span = difference.spanish or difference.english
        known = span is not None and (
            reader.is_conversion_of_money(pairing.text(language), span, language)  # the rate of the day is not known here
            or (difference.topic is Topic.NUMBER and _numbers_an_office(pairing.text(language), span, language))
            or (difference.topic is Topic.NUMBER and reader.is_the_rest(pairing.text(language), span, language))
        )
        severity = Severity.INFO if known else alone
        message = f"{source} is missing from the translation" if source is not None else f"{target} was added: it is not in the source"
    return pairing.finding(str(difference.topic), severity, message, spans)


def _numbers_an_office(text: str, span: Span, language: Language) -> bool:
    """Whether a number tells a court, a school or the like from others of its kind: «Juzgado de Paz número 2», "the No. 2 Court"."""
    before = text[max(0, span[0] - _OFFICE_REACH) : span[0]]
    return bool(_BEFORE[language].search(before)) or bool(_MARK.search(before) and _BEHIND[language].match(text, span[1]))
