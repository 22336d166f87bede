"""Which sentences of a translation must change because its source was updated, and where in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aligner.bitext import Alignment, Span
from aligner.languages.pair import LanguagePair
from aligner.updates.sentences import SentenceChange, compare_sentences
from aligner.updates.translated import TranslatedVersion

__all__ = ["Action", "Update", "find_updates", "stale_numbers"]


class Action(StrEnum):
    """What must be done to a translation."""

    CHANGE = "change"
    REMOVE = "remove"
    MOVE = "move"
    TRANSLATE = "translate"


@dataclass(frozen=True, slots=True)
class Update:
    """Something to do, because of a change in the source.

    `translation`: the sentences of the translation (numbers from 0) that must change; none when a new sentence is to be translated.
    `spans`: for each of them, the words that stand for what changed, as character spans in the sentence; none where they could not be
    found. `after`: the sentence of the translation behind which a new or moved sentence belongs; None: at the beginning.
    """

    action: Action
    change: SentenceChange
    translation: tuple[int, ...] = ()
    spans: tuple[tuple[Span, ...], ...] = ()
    after: int | None = None


def find_updates(
    old: Sequence[str], new: Sequence[str], translation: Sequence[str], alignment: Alignment, languages: LanguagePair
) -> tuple[Update, ...]:
    """What a translation needs now that its source is another version, in the order of the new version.

    `old`, `new`, `translation`: the sentences of both versions and of the translation of the old one; `alignment`: of `old` with
    `translation`; `languages`: of source and translation. A changed sentence that was never translated needs nothing.
    """
    changes = compare_sentences(old, new, languages.source)
    texts = TranslatedVersion(old, translation, alignment, languages)
    before = _translated_before(changes, texts)
    return tuple(update for change in changes if not change.is_kept for update in _updates(change, texts, before))


def stale_numbers(updates: Sequence[Update]) -> frozenset[int]:
    """The sentences of the translation that must change, go, or move (numbers from 0)."""
    return frozenset(number for update in updates for number in update.translation)


def _translated_before(changes: Sequence[SentenceChange], texts: TranslatedVersion) -> dict[int, int | None]:
    """For each sentence of the new version, the last sentence of the translation that stands for what comes before it."""
    last: int | None = None
    found: dict[int, int | None] = {}
    for change in sorted((one for one in changes if one.new), key=lambda one: one.new):
        for number in change.new:
            found[number] = last
        targets = [j for i in change.old for j in texts.targets(i)]
        last = max(targets) if targets else last
    return found


def _updates(change: SentenceChange, texts: TranslatedVersion, before: dict[int, int | None]) -> Iterator[Update]:
    """What one change needs."""
    if not change.old:
        yield Update(Action.TRANSLATE, change, after=before[change.new[0]])
        return
    targets = tuple(sorted({j for i in change.old for j in texts.targets(i)}))
    if not targets:
        return
    if not change.new:
        alone = all(set(texts.sources(j)) <= set(change.old) for j in targets)
        action = Action.REMOVE if alone else Action.CHANGE
        spans = tuple(() if alone else texts.spans_of_sentence(change.old[0], j) for j in targets)
        yield _narrowed(Update(action, change, targets, spans))
    elif change.moved:
        yield Update(Action.MOVE, change, targets, tuple(texts.spans(change, j) for j in targets), before[change.new[0]])
    else:
        yield _narrowed(Update(Action.CHANGE, change, targets, tuple(texts.spans(change, j) for j in targets)))


def _narrowed(update: Update) -> Update:
    """Without the sentences that nothing of the change is found in, when it is found in others."""
    if not any(update.spans):
        return update
    kept = [(number, spans) for number, spans in zip(update.translation, update.spans, strict=True) if spans]
    return Update(update.action, update.change, tuple(n for n, _ in kept), tuple(s for _, s in kept), update.after)
