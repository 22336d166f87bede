"""What a check is, and what it is given: pairs of texts, and the whole document.

A check of any two languages works on source and target. A check of Spanish and English works on the two languages, whichever is the
source; the spans that it reports by language are put on the right side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from aligner.bitext import MAX_COMPARED, Bitext, Finding, Severity, Span, Unit
from aligner.languages.pair import Language, LanguagePair, Side
from aligner.settings import CheckSettings
from aligner.signals.forced_decoding import ForcedEvidence
from aligner.signals.missing.compared import ComparedTexts
from aligner.signals.missing.missing_place import missing_place
from aligner.signals.quantities.differences import DecimalStyles

__all__ = ["SPANISH_ENGLISH", "Check", "Document", "Pairing"]

SPANISH_ENGLISH: frozenset[str] = frozenset(language.value for language in Language)
"""The languages of checks that need the tables of Spanish and English."""

Built = TypeVar("Built")

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Pairing:
    """A unit whose two sides have text: one or more sentences and their translation."""

    unit: Unit
    languages: LanguagePair

    @property
    def source(self) -> str:
        """The text of the source."""
        return self.unit.source

    @property
    def target(self) -> str:
        """The text of the translation."""
        return self.unit.target

    @cached_property
    def spanish(self) -> str:
        """The Spanish text. Raises ValueError when neither side is Spanish."""
        return self.text(Language.SPANISH)

    @cached_property
    def english(self) -> str:
        """The English text. Raises ValueError when neither side is English."""
        return self.text(Language.ENGLISH)

    def text(self, which: Side | Language) -> str:
        """The text of a side, or in a language. Raises ValueError for a language that neither side is in."""
        if which not in self._texts:
            raise ValueError(f"neither side is in {which}")
        return self._texts[which]

    @cached_property
    def _texts(self) -> dict[str, str]:
        """Both texts by side and by language: checks ask for them all the time."""
        source, target = self.unit.source, self.unit.target
        return {self.languages.target: target, self.languages.source: source, Side.SOURCE: source, Side.TARGET: target}

    def machine_translation(self, of: Side | Language) -> str | None:
        """The machine translation of a side's text into the language of the other side, when there is one."""
        return self.unit.source_machine if self._side(of) is Side.SOURCE else self.unit.target_machine

    def finding(
        self, check: str, severity: Severity, message: str, spans: Mapping[Side, Span | None] | Mapping[Language, Span | None]
    ) -> Finding:
        """A finding with character spans given by side or by language."""
        placed = {self._side(which): span for which, span in spans.items()}
        return Finding(check, severity, message, placed.get(Side.SOURCE), placed.get(Side.TARGET))

    def missing(self, check: str, severity: Severity, message: str, which: Side | Language, span: Span) -> Finding:
        """A finding on words that the other side does not have, with the place where they would stand there, if it can be told."""
        side = self._side(which)
        found = self.finding(check, severity, message, {side: span})
        if not self.languages.has_tables:
            return found
        place = missing_place(self.spanish, self.english, Language(self.languages.language_of(side)), span)
        return replace(found, target_span=place) if side is Side.SOURCE else replace(found, source_span=place)

    def _side(self, which: Side | Language) -> Side:
        return which if isinstance(which, Side) else self.languages.side_of(which)


@dataclass(frozen=True)
class Document:
    """A bitext as checks see it. `evidence`: what a translation model says of its units by forced decoding. `settings`: what users set.
    `compared`: compares texts word by word, for the checks and for the quality.
    """

    bitext: Bitext
    evidence: ForcedEvidence | None = None
    settings: CheckSettings = field(default_factory=CheckSettings)
    compared: ComparedTexts = field(default_factory=ComparedTexts, compare=False, repr=False)

    @cached_property
    def languages(self) -> LanguagePair:
        """The languages of the source and of the target."""
        return self.bitext.languages

    @cached_property
    def pairings(self) -> tuple[Pairing, ...]:
        """Units with text on both sides, in order, without those that are too long to be a sentence."""
        units = (unit for unit in self.bitext.units if max(len(unit.source), len(unit.target)) <= MAX_COMPARED)
        return tuple(Pairing(unit, self.languages) for unit in units if unit.source.strip() and unit.target.strip())

    @cached_property
    def units_by_number(self) -> dict[int, Unit]:
        """The units by their numbers."""
        return {unit.number: unit for unit in self.bitext.units}

    def texts(self, which: Side | Language) -> list[str]:
        """The text of every unit on a side or in a language, in order; empty where that side is missing."""
        side = which if isinstance(which, Side) else self.languages.side_of(which)
        return [unit.source if side is Side.SOURCE else unit.target for unit in self.bitext.units]

    @cached_property
    def decimal_styles(self) -> DecimalStyles:
        """How each of the two languages of the document writes decimals."""
        return DecimalStyles.of(self.texts(Language.SPANISH), self.texts(Language.ENGLISH))

    @cached_property
    def _shared(self) -> dict[Callable[..., Any], Any]:
        return {}

    def shared(self, build: Callable[[Document], Built]) -> Built:
        """What `build` makes of the document, computed once for all checks that ask for it."""
        if build not in self._shared:
            self._shared[build] = build(self)
        built: Built = self._shared[build]
        return built


@dataclass(frozen=True)
class Check:
    """A check: what it is, and one of the three functions that look for findings.

    `id`: small letters, digits and hyphens, as users write it in settings. `severity`: the gravest that it reports. `title`: one line.
    `explanation`: one paragraph with an example.

    `find` is called for each pair of texts. `prepare` is called once a document and returns such a function, for a check that needs to
    know the whole document first. `find_in_document` is called once a document and gives (unit number, finding), for a check that looks
    at more than one unit, or at units that have one side only.

    `languages`: the two languages that the check is for, in either direction; empty for a check that works on any pair.
    `of_words`: whether it only finds something where there are words: pairs without a letter on either side (the figures of a table) are
    not given to `find` and to what `prepare` returns.
    Raises ValueError when the id has another form or there is no function.
    """

    id: str
    severity: Severity
    title: str
    explanation: str
    find: Callable[[Pairing], Iterable[Finding]] | None = None
    prepare: Callable[[Document], Callable[[Pairing], Iterable[Finding]]] | None = None
    find_in_document: Callable[[Document], Iterable[tuple[int, Finding]]] | None = None
    languages: frozenset[str] = frozenset()
    of_words: bool = False

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError(f"check id {self.id!r}: use small letters, digits and hyphens")
        if self.find is None and self.prepare is None and self.find_in_document is None:
            raise ValueError(f"check {self.id!r} has no function: give find, prepare or find_in_document")

    def is_for(self, languages: LanguagePair) -> bool:
        """Whether the check works on a pair of languages."""
        return not self.languages or self.languages == {languages.source, languages.target}
