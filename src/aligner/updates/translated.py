"""A version of an article and its translation: which sentence is translated by which, and which words by which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aligner.bitext import MAX_COMPARED, Alignment, Span
from aligner.languages.pair import Language, LanguagePair
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.quantities import NumberStyle
from aligner.signals.quantities.differences import DecimalStyles, compare_quantities
from aligner.updates.sentences import SentenceChange

__all__ = ["TranslatedVersion"]


class TranslatedVersion:
    """Sentences are numbers from 0. Spans are character offsets in a sentence."""

    def __init__(self, old: Sequence[str], translation: Sequence[str], alignment: Alignment, languages: LanguagePair) -> None:
        """`old`: the sentences that were translated; `translation`: those of their translation; `alignment`: of both."""
        self._old, self._translation, self._languages = old, translation, languages
        self._targets: dict[int, tuple[int, ...]] = {}
        self._sources: dict[int, tuple[int, ...]] = {}
        for link in alignment.links:
            targets = link.target or link.counterpart
            for i in link.source:
                self._targets[i] = targets
            for j in targets:
                self._sources[j] = tuple(sorted({*self._sources.get(j, ()), *link.source}))

    def targets(self, source: int) -> tuple[int, ...]:
        """The sentences that translate a sentence of the old version."""
        return self._targets.get(source, ())

    def sources(self, target: int) -> tuple[int, ...]:
        """The sentences that a sentence of the translation translates."""
        return self._sources.get(target, ())

    def spans(self, change: SentenceChange, target: int) -> tuple[Span, ...]:
        """The words of a sentence of the translation that stand for the words that a change replaced, or for those beside its additions."""
        found: set[Span] = set()
        start = 0
        for i in change.old:
            end = start + len(self._old[i])
            for edit in change.edits:
                if target in self.targets(i) and edit.old[0] <= end and edit.old[1] >= start:
                    found.update(self._counterparts(i, target, (max(edit.old[0] - start, 0), min(edit.old[1], end) - start)))
            start = end + 1
        return tuple(sorted(found))

    def spans_of_sentence(self, source: int, target: int) -> tuple[Span, ...]:
        """The words of a sentence of the translation that stand for those of a sentence of the old version."""
        return tuple(sorted(set(self._counterparts(source, target, (0, len(self._old[source]))))))

    def _counterparts(self, source: int, target: int, span: Span) -> Iterator[Span]:
        """Where in a sentence of the translation the words and numbers of a span of a sentence of the old version are."""
        own, other = self._old[source], self._translation[target]
        if not self._languages.has_tables or max(len(own), len(other)) > MAX_COMPARED:
            return
        language = Language(self._languages.source)
        spanish, english = (own, other) if language is Language.SPANISH else (other, own)
        aligned = align_words(spanish, english)
        for index in _words_at(aligned.words(language), span):
            counterpart = aligned.best(language, index)
            if counterpart is not None:
                yield aligned.words(language.other).spans[counterpart]
        for pair in compare_quantities(spanish, english, _STYLES).matched:
            quantity, counterpart_quantity = pair if language is Language.SPANISH else pair[::-1]
            if quantity.span[0] < span[1] and quantity.span[1] > span[0]:
                yield counterpart_quantity.span


_STYLES = DecimalStyles(NumberStyle(Language.SPANISH), NumberStyle(Language.ENGLISH))
"""Nothing is known of how the documents write decimals; both readings of a number count."""


def _words_at(words: Words, span: Span) -> list[int]:
    """The words that a span holds; the words before and after an empty span."""
    start, end = span
    if start < end:
        return [index for index, (first, last) in enumerate(words.spans) if first < end and last > start]
    before = [index for index, (_, last) in enumerate(words.spans) if last <= start]
    after = [index for index, (first, _) in enumerate(words.spans) if first >= start]
    return before[-1:] + after[:1]
