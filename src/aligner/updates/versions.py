"""Two versions of an article and the translation of the first: from articles to what the translation needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aligner.bitext import Article, Pair
from aligner.errors import UsageError
from aligner.pipeline import align_pairs
from aligner.segmentation import segment_article
from aligner.settings import Settings
from aligner.translation.engine import Engine
from aligner.updates.stale import Update, find_updates

__all__ = ["UpdatedTranslation", "compare_versions"]


@dataclass(frozen=True, slots=True)
class UpdatedTranslation:
    """The articles with their sentences, and what the translation needs. `parallel`: it looks like a translation of the old version."""

    old: Article
    new: Article
    translation: Article
    updates: tuple[Update, ...]
    parallel: bool = True


def compare_versions(pair: Pair, new: Article, settings: Settings, engine: Engine | None = None) -> UpdatedTranslation:
    """What the translation of a pair needs when its source becomes `new`.

    `engine` translates for the alignment, as in `pipeline`. Raises UsageError for a pair without a translation, EngineError when the
    engine fails.
    """
    if pair.target is None:
        raise UsageError(f"{pair.source.name}: there is no translation that could be out of date; give it as the third file")
    old, new, translation = (segment_article(one, presplit=settings.presplit) for one in (pair.source, new, pair.target))
    alignment, _, _ = next(align_pairs([replace(pair, source=old, target=translation)], settings, engine))
    before, after, translated = ([segment.text for segment in one.segments] for one in (old, new, translation))
    updates = find_updates(before, after, translated, alignment, pair.languages)
    return UpdatedTranslation(old, new, translation, updates, alignment.parallel)
