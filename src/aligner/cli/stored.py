"""The pairs of an earlier run for the commands that read them: as they were reviewed, and as the house sees them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aligner.cli.consoles import say
from aligner.cli.houses import applied
from aligner.cli.options import load_checks

if TYPE_CHECKING:
    from aligner.bitext import Bitext
    from aligner.corpus.store import Store
    from aligner.house import House
    from aligner.settings import CheckSettings

__all__ = ["checks_for", "say_of_other_terms", "stored"]


def stored(
    store: Store, house: House, *, config: Path | None = None, terms: Sequence[Path] | None = None, client: str | None = None
) -> Iterator[Bitext]:
    """The bitexts of a run, by id. Rows that a review changed are checked with the terms and patterns of the settings file, or those given.

    Raises StoreError, and what `load_checks` raises.
    """
    yield from applied(store.bitexts(checks_for(store, config, terms, client)), house)


def checks_for(
    store: Store, config: Path | None = None, terms: Sequence[Path] | None = None, client: str | None = None
) -> CheckSettings | None:
    """What rows that a review changed are checked with, and a note when the run had something else; None when nothing was reviewed.

    The settings are read only when they are needed. Raises StoreError, and what `load_checks` raises.
    """
    reviewed = store.reviewed_pairs()
    checks = load_checks(config, terms, client) if reviewed or terms or client else None
    if checks is not None:
        say_of_other_terms(store, reviewed, checks)
    return checks


def say_of_other_terms(store: Store, pairs: Collection[str], checks: CheckSettings) -> None:
    """A note when some of these pairs were checked with a term base or patterns that are not those of now."""
    from aligner.review.reviewed import check_signature, without_regions

    made_with = {without_regions(check_signature(pair.signature)) for pair in store.done_pairs() if pair.id in pairs}
    if any(one != without_regions(checks.signature()) and ("terms#" in one or "patterns#" in one) for one in made_with):
        say(
            "note: the run had other terms, patterns or checks than are given now; rows that change are checked without its terms;"
            " give --terms, --client or --config as for the run"
        )
