"""What becomes of people's decisions when a run makes a pair anew."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.bitext import Bitext
from aligner.corpus.store import Store
from aligner.errors import ReviewError, StoreError
from aligner.formats.escaping import one_line, visible_text
from aligner.review.log import carried_log
from aligner.review.state import Mark, Row

__all__ = ["carry_reviews"]

SHOWN = 5
"""Decisions that are named, of those that no longer apply."""
WORDS = 60
"""Characters of a sentence that are shown."""


def carry_reviews(store: Store) -> list[str]:
    """Put the decisions about pairs that were done again into their new results; returns a line for each such pair, for people to read.

    Raises StoreError when the store cannot be written, or a log does not fit its result.
    """
    keys = {pair.id: pair.key for pair in store.done_pairs()}
    said = []
    for pair_id in store.reviewed_pairs():
        log, key = store.review(pair_id), keys.get(pair_id)
        if log is None or key is None or log.base == key:
            continue
        old, new = store.automatic(log.base), store.automatic(key)
        try:
            found, entries = carried_log(old, log, new)
        except ReviewError as error:
            raise StoreError(f"{pair_id}: its review cannot be applied ({error}); restore the store from a copy") from None
        store.begin_review(pair_id, key, *entries)
        if found.rows or found.lost:
            said.append(_said(old, len(found.rows), found.lost))
    if said:
        store.finish()
    return said


def _said(old: Bitext, kept: int, lost: Sequence[Row]) -> str:
    decisions = f"{kept + len(lost)} decisions" if kept + len(lost) > 1 else "the decision"
    if not lost:
        return f"{old.id}: done again; {decisions} of its review still {'apply' if kept > 1 else 'applies'}"
    named = "; ".join(_named(old, row) for row in lost[:SHOWN])
    more = f"; and {len(lost) - SHOWN} more" if len(lost) > SHOWN else ""
    return f"{old.id}: done again; of {decisions} of its review {len(lost)} no longer apply, as the sentences changed: {named}{more}"


def _named(old: Bitext, row: Row) -> str:
    """What was decided, and the beginning of the sentence."""
    done = row.mark.value if row.mark != Mark.UNDECIDED else "edited" if row.is_edited else "linked by hand" if row.by_hand else "note"
    article, pieces = (old.source, row.source) if row.source else (old.target, row.target)
    text = visible_text(one_line(article.segments[pieces[0].segment].text))
    return f"{done}: «{text[:WORDS]}{'…' if len(text) > WORDS else ''}»"
