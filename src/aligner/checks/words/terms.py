"""The house's words: terms of a term base that are not used, or that are forbidden."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.checks.words.renderings import instead_of, is_free, is_left_out
from aligner.checks.words.term_doubts import only_fills_its_place
from aligner.checks.words.term_meanings import Meaning, meaning_of
from aligner.languages.codes import language_name
from aligner.languages.es_en_interruptions import BEFORE_SURNAMES
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_links import is_name
from aligner.terms.locutions import locutions
from aligner.terms.matcher import Occurrence, longest, term_index
from aligner.terms.term_base import Concept, Term, TermBase, Usage
from aligner.terms.term_words import TextWord, text_words

__all__ = ["CHECKS", "notes_on_terms"]

_MOST_NAMED = 3
"""Renderings that a message names."""
_QUOTED = re.compile(r"[«“\"‘]([^«»“”\"‘’]{3,100})[»”\"’]")
"""What stands between quotation marks: a title, where it is short."""

Find = Callable[[Pairing], Iterable[Finding]]


@dataclass(frozen=True)
class _Reading:
    """What the two texts of a row have of the term base.

    `asked`: the terms of the source, those at the same place together. `used`: the terms of the translation.
    """

    pairing: Pairing
    asked: tuple[tuple[Occurrence, ...], ...]
    used: tuple[Occurrence, ...]


class _Terms:
    """A term base and its indexes for a document."""

    def __init__(self, base: TermBase, document: Document) -> None:
        self.base = base
        self.languages = document.languages
        self.source = term_index(base, Side.SOURCE, document.languages)
        self.target = term_index(base, Side.TARGET, document.languages)
        self._everywhere = frozenset(
            number for number, one in enumerate(base.concepts) if not any(term.is_in(Side.SOURCE, self.languages) for term in one.terms)
        )

    def readings(self, document: Document) -> Iterator[_Reading]:
        """The rows of the document that have something to do with the term base."""
        for pairing in document.pairings:
            asked = tuple(self._asked(pairing))
            if asked or self._everywhere:
                yield _Reading(pairing, asked, tuple(self.target.find(pairing.target)))

    def renderings(self, number: int) -> list[Term]:
        """The terms of a concept in the language of the translation, those to be used first."""
        own = [term for term in self.base.concepts[number].terms if term.is_in(Side.TARGET, self.languages)]
        return sorted(own, key=lambda term: tuple(Usage).index(term.usage))

    def is_forbidden_everywhere(self, number: int) -> bool:
        """Whether a concept has no term in the language of the source, so that its forbidden terms are wrong wherever they stand."""
        return number in self._everywhere

    def _asked(self, pairing: Pairing) -> Iterator[tuple[Occurrence, ...]]:
        found = [one for one in longest(self.source.find(pairing.source)) if not _is_copied(one, pairing)]
        if found and pairing.languages.has_tables:
            fixed = locutions(text_words(pairing.source), Language(pairing.languages.source))
            found = [one for one in found if not any(fixed_words > set(one.words) for fixed_words in fixed)]
        for _, own in groupby(found, key=lambda one: one.span):
            together = list(own)
            first = min(self.base.concepts[one.concept].layer for one in together)
            yield tuple(one for one in together if self.base.concepts[one.concept].layer == first)


def _is_copied(found: Occurrence, pairing: Pairing) -> bool:
    """Whether a term is here part of a name, or of the title of a work, that the translation has as it is."""
    return _is_copied_name(found, pairing) or any(
        start <= found.span[0] and found.span[1] <= end and pairing.source[start:end] in pairing.target
        for start, end in (match.span(1) for match in _QUOTED.finditer(pairing.source))
    )


def _is_copied_name(found: Occurrence, pairing: Pairing) -> bool:
    """Whether a common word of the term base is here part of a name that the translation has as it is: Puerto Rico, Bill Gates."""
    words = text_words(pairing.source)
    first, last = found.words[0], found.words[-1]
    if found.term.text[:1].isupper() or not words[first].written[:1].isupper():
        return False
    if first and words[first - 1].bare in BEFORE_SURNAMES:
        return _has_name(words[first], pairing)  # “Mr. Fields”
    if words[first].opens:
        own = pairing.languages.has_tables and is_name(words[first].lower, Language(pairing.languages.target))
        if own and first == last and _has_name(words[first], pairing):
            return True  # Lima
    elif first == last and not words[first].all_caps and _has_name(words[first], pairing):
        return True  # “America's Army”
    beside = [(near, *sorted((near, first))) for near in (first - 1, last + 1) if 0 <= near < len(words)]
    return any(
        words[near].written[:1].isupper() and pairing.source[words[start].span[0] : words[end].span[1]] in pairing.target
        for near, start, end in beside
        if words[max(near, first)].gap == " "
    )


def _has_name(word: TextWord, pairing: Pairing) -> bool:
    """Whether the translation has a word with a capital as it is."""
    return any(one.written == word.written for one in text_words(pairing.target))


def _terms_of(document: Document) -> _Terms | None:
    """The term base of a document with its indexes; None when there is nothing to look for."""
    base = document.settings.terms.of_regions(document.settings.regions)
    if not base:
        return None
    found = _Terms(base, document)
    return found if found.target else None


def notes_on_terms(document: Document) -> tuple[str, ...]:
    """What to say of a term base that cannot be used for the languages of a document."""
    if not document.settings.terms or document.shared(_terms_of) is not None:
        return ()
    return (f"the term base has no terms in {language_name(document.languages.target)}: its columns name the languages it is for",)


def _readings(document: Document) -> dict[int, tuple[_Terms, _Reading]]:
    terms = document.shared(_terms_of)
    return {} if terms is None else {one.pairing.unit.number: (terms, one) for one in terms.readings(document)}


def _prepare(find: Callable[[_Terms, _Reading], Iterable[Finding]]) -> Callable[[Document], Find]:
    def prepare(document: Document) -> Find:
        readings = document.shared(_readings)

        def found(pairing: Pairing) -> Iterable[Finding]:
            own = readings.get(pairing.unit.number)
            return () if own is None else find(*own)

        return found

    return prepare


def _unused(terms: _Terms, reading: _Reading) -> Iterator[Finding]:
    reported = set()
    for group in reading.asked:
        concepts = {one.concept for one in group}
        key = frozenset(concepts)
        wanted = [term for number in sorted(concepts) for term in terms.renderings(number) if term.usage is not Usage.FORBIDDEN]
        used = [one for one in reading.used if one.concept in concepts]
        if key in reported or not wanted or used:
            continue
        pairing, asked = reading.pairing, group[0].span
        instead = instead_of(pairing, asked)
        meanings = {meaning_of(one, wanted, pairing, instead) for one in group}
        if Meaning.OTHER in meanings:
            continue
        reported.add(key)
        instead = None if is_left_out(pairing, instead) else instead
        is_sure = Meaning.DOUBTFUL not in meanings and instead is not None and not is_free(pairing, asked, instead)
        is_sure = is_sure and instead is not None and not only_fills_its_place(group[0], wanted, pairing, instead)
        yield _not_used(terms, pairing, group[0], wanted, instead, is_sure=is_sure)


def _not_used(
    terms: _Terms, pairing: Pairing, asked: Occurrence, wanted: Sequence[Term], instead: Span | None, *, is_sure: bool
) -> Finding:
    source = quoted(pairing.source[slice(*asked.span)], terms.languages.source)
    names = _named(wanted, terms)
    concept = terms.base.concepts[asked.concept]
    near = next(
        (one.span for one in terms.target.find(pairing.target, loosely=True) if one.concept == asked.concept and one.is_wanted), None
    )
    if near is not None:
        written = quoted(pairing.target[slice(*near)], terms.languages.target)
        message = f"{written} is written {names} in the term base"
        return pairing.finding("term", Severity.WARNING, message + _remark(concept), {Side.SOURCE: asked.span, Side.TARGET: near})
    if instead is None:
        message = f"{source} is {names} in the term base, which the translation does not have"
    else:
        written = quoted(pairing.target[slice(*instead)], terms.languages.target)
        doubt = "" if is_sure else ", perhaps rightly"
        message = f"{source} became {written}{doubt}; the term base has {names}"
    severity = Severity.WARNING if is_sure else Severity.INFO
    return pairing.finding("term", severity, message + _remark(concept), {Side.SOURCE: asked.span, Side.TARGET: instead})


def _named(terms: Sequence[Term], of: _Terms) -> str:
    """The first renderings in quotation marks."""
    names = [quoted(term.text, of.languages.target) for term in terms[:_MOST_NAMED]]
    return " or ".join(dict.fromkeys(names))


def _remark(concept: Concept) -> str:
    return f" ({concept.note})" if concept.note else ""


def _forbidden(terms: _Terms, reading: _Reading) -> Iterator[Finding]:
    asked = {one.concept: one for group in reading.asked for one in group}
    wanted = [one for one in reading.used if one.is_wanted]
    own_wanted = [one.span for one in wanted if one.concept in asked]
    reported = set()
    for used in longest([one for one in reading.used if not one.is_wanted]):
        if used.concept not in asked and not terms.is_forbidden_everywhere(used.concept):
            continue
        longer = any(used.is_part_of(one) for one in wanted)
        if used.span in reported or longer or used.span in own_wanted:
            continue
        reported.add(used.span)
        yield _used(terms, reading.pairing, used, asked.get(used.concept))


def _used(terms: _Terms, pairing: Pairing, used: Occurrence, asked: Occurrence | None) -> Finding:
    better = [term for term in terms.renderings(used.concept) if term.usage is not Usage.FORBIDDEN]
    written = quoted(pairing.target[slice(*used.span)], terms.languages.target)
    of = f" for {quoted(pairing.source[slice(*asked.span)], terms.languages.source)}" if asked is not None else ""
    use = f"; use {_named(better, terms)}" if better else ""
    message = f"the term base forbids {written}{of}{use}{_remark(terms.base.concepts[used.concept])}"
    spans = {Side.SOURCE: None if asked is None else asked.span, Side.TARGET: used.span}
    return pairing.finding("forbidden-term", Severity.ERROR, message, spans)


def _allowed(terms: _Terms, reading: _Reading) -> Iterator[Finding]:
    reported = set()
    for group in reading.asked:
        concepts = {one.concept for one in group}
        used = [one for one in reading.used if one.concept in concepts and one.is_wanted]
        preferred = [term for number in sorted(concepts) for term in terms.renderings(number) if term.usage is Usage.PREFERRED]
        if not used or not preferred or any(one.term.usage is Usage.PREFERRED for one in used) or used[0].span in reported:
            continue
        reported.add(used[0].span)
        source = quoted(reading.pairing.source[slice(*group[0].span)], terms.languages.source)
        written = quoted(reading.pairing.target[slice(*used[0].span)], terms.languages.target)
        message = f"{written} is allowed for {source}; the term base prefers {_named(preferred, terms)}"
        spans = {Side.SOURCE: group[0].span, Side.TARGET: used[0].span}
        yield reading.pairing.finding("allowed-term", Severity.INFO, message, spans)


CHECKS = (
    Check(
        "term",
        Severity.WARNING,
        "A term of the term base is not used",
        "A term of your term base (`--terms`) is in the source, and nothing that the term base prefers or allows for it is in the "
        "translation, in any of its forms. It is information where the word may have another meaning, where nothing in the translation "
        "stands for it, and where the translation is so free that what seems to may stand for something else. Example: the term base has "
        "“mayor” for «alcalde», and the translation says “town chief”; or it has “Ibáñez”, and the translation says “Ibanez”.",
        prepare=_prepare(_unused),
    ),
    Check(
        "forbidden-term",
        Severity.ERROR,
        "A term that the term base forbids is used",
        "The translation has words that your term base (`--terms`) forbids for a term of the source, or forbids everywhere. "
        "Example: the term base forbids “presumed” for «presunto», and the translation says “the presumed killer”.",
        prepare=_prepare(_forbidden),
    ),
    Check(
        "allowed-term",
        Severity.INFO,
        "A term is used that is allowed, but not preferred",
        "The translation uses a word that your term base (`--terms`) allows, where it prefers another one. Example: the term base "
        "prefers “police officer” for «agente» and allows “officer”.",
        prepare=_prepare(_allowed),
    ),
)
