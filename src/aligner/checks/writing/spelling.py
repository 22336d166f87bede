"""Plain slips that any desk would mend: «munto» for «mundo», «d encontrar», «interesado comprar», “county” where the source has «país»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_slips import MISSING_WORDS
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_links import read_words
from aligner.signals.words.slips import Slip, SlipKind, slips

__all__ = ["CHECKS"]

_MISSING_WORDS = tuple(re.compile(pattern) for pattern in MISSING_WORDS)
_OFTEN = 4
"""Times that a word stands in an article from which it is no slip."""


def _prepare(document: Document) -> Callable[[Pairing], Iterator[Finding]]:
    """The names of the article, and words that it has often, are no slips."""
    counts: Counter[str] = Counter()
    known: set[str] = set()
    for pairing in document.pairings:
        for side in Side:
            words = read_words(pairing.text(side))
            counts.update(words.lower)
            known.update(word for word, written in zip(words.lower, words.written, strict=True) if written != word)
    known.update(word for word, count in counts.items() if count >= _OFTEN)
    names = frozenset(known)
    return lambda pairing: _find(pairing, names)


def _find(pairing: Pairing, names: frozenset[str]) -> Iterator[Finding]:
    missing = list(_missing_words(pairing))
    yield from missing
    said = {pairing.languages.side_of(Language.SPANISH): [one.source_span or one.target_span for one in missing]}
    for side in Side:
        language = Language(pairing.languages.language_of(side))
        elsewhere = names.union(read_words(pairing.text(side.other)).lower)
        for slip in slips(pairing.spanish, pairing.english, language, elsewhere):
            # A plain slip says nothing about what the translation means; a word that became another one does.
            severity = Severity.WARNING if side is Side.TARGET and slip.kind is SlipKind.OTHER_WORD else Severity.INFO
            spans = {side: read_words(pairing.text(side)).span(slip.first, slip.last)}
            if any(one is not None and one[0] < spans[side][1] and spans[side][0] < one[1] for one in said.get(side, ())):
                continue
            if slip.kind is SlipKind.OTHER_WORD and slip.other is not None:
                spans[side.other] = read_words(pairing.text(side.other)).spans[slip.other]
            yield pairing.finding("spelling", severity, _message(pairing, side, slip), spans)


def _missing_words(pairing: Pairing) -> Iterator[Finding]:
    """Places where the Spanish lacks a word or an accent, whatever the other text says."""
    severity = Severity.WARNING if pairing.languages.side_of(Language.SPANISH) is Side.TARGET else Severity.INFO
    for pattern in _MISSING_WORDS:
        for found in pattern.finditer(pairing.spanish):
            words = found[0].rstrip()
            message = f"{quoted(words, Language.SPANISH)}: a word or an accent is missing"
            yield pairing.finding("spelling", severity, message, {Language.SPANISH: (found.start(), found.start() + len(words))})


def _message(pairing: Pairing, side: Side, slip: Slip) -> str:
    language = Language(pairing.languages.language_of(side))
    words, others = read_words(pairing.text(side)), read_words(pairing.text(side.other))
    start, end = words.span(slip.first, slip.last)
    written = quoted(pairing.text(side)[start:end], language)
    if slip.meant is None:
        return f"{written} is a single letter and no word"
    message = f"{written}: probably {quoted(slip.meant, language)}"
    if slip.kind is SlipKind.OTHER_WORD and slip.other is not None:
        there = "the source" if side is Side.TARGET else "the translation"
        message += f", for {quoted(others.written[slip.other], language.other)} in {there}"
    return message


CHECKS = (
    Check(
        "spelling",
        Severity.WARNING,
        "A slip in writing",
        "A word is misspelt, cut in two or joined to another, there is a single letter, or a word became one that is spelt nearly like it; "
        "the Spanish lacks a preposition before an infinitive, or has «esta» for «está». "
        "The other text says which word was meant: «munto» for “world” is probably «mundo», and “county” for «país» is probably “country”. "
        "A warning is a word that became another one; a plain slip, which leaves the meaning as it was, and slips of the source are "
        "information.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
