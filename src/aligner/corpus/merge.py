"""Putting the stores of several runs together, as if one run had done all their pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from aligner.corpus.store import FILE_NAME, DonePair, PackedBitext, Store
from aligner.errors import StoreError

__all__ = ["merge_stores"]

AT_A_TIME = 256
"""Pairs that are kept together."""
_SAME = ("version", "code")
"""Parts of a signature that all stores must have in common: results of different versions do not belong together."""


def merge_stores(folders: Sequence[Path], into: Store) -> int:
    """Copy the pairs of all runs' folders into a store; returns how many are done. The stores are left as they are.

    Raises StoreError when one is missing, damaged, or made by another version than the others, or when two hold different results for
    the same pair.
    """
    with ExitStack() as opened:
        stores = [opened.enter_context(Store(folder / FILE_NAME)) for folder in folders]
        failures = {pair_id: reason for store in stores for pair_id, reason in store.failed()}
        into.begin([*failures, *(pair.id for store in stores for pair in store.done_pairs())])
        seen: dict[str, tuple[str, Path]] = {}
        versions: set[str] = set()
        for folder, store in zip(folders, stores, strict=True):
            for done, packed in _batches(store):
                for pair in done:
                    _check(pair, folder, seen, versions)
                into.keep(done, packed)
                for pair, one in zip(done, packed, strict=True):
                    _copy_review(pair.id, one, into)
            if store.damaged:
                raise StoreError(f"{folder / FILE_NAME}: the stored result of {store.damaged[0]} is damaged; run that share again first")
        for pair_id in sorted(failures.keys() - seen.keys()):
            into.mark_failed(pair_id, failures[pair_id])
        into.finish()
    return len(seen)


def _copy_review(pair_id: str, packed: PackedBitext, into: Store) -> None:
    """The log of a pair, unless it is there already, with the bitext that it is about."""
    review = packed.review
    if review is None or into.review(pair_id) == review.log:
        return
    if review.base is not None:
        into.keep([], [PackedBitext(review.log.base, review.base)])
    into.begin_review(pair_id, review.log.base, *review.log.entries)


def _batches(store: Store) -> Iterator[tuple[list[DonePair], list[PackedBitext]]]:
    pairs = {pair.id: pair for pair in store.done_pairs()}
    done: list[DonePair] = []
    kept: list[PackedBitext] = []
    for pair_id, packed in store.packed():
        done.append(pairs[pair_id])
        kept.append(packed)
        if len(done) >= AT_A_TIME:
            yield done, kept
            done, kept = [], []
    if done:
        yield done, kept


def _check(pair: DonePair, folder: Path, seen: dict[str, tuple[str, Path]], versions: set[str]) -> None:
    key, first = seen.setdefault(pair.id, (pair.key, folder))
    if key != pair.key:
        raise StoreError(f"{folder}: has another result for {pair.id} than {first}; give every pair to one share only")
    parts = dict(part.partition(":")[::2] for part in pair.signature.split("|"))
    versions.add("|".join(parts.get(name, "") for name in _SAME))
    if len(versions) > 1:
        raise StoreError(f"{folder}: made by another version of aligner than {first}; run that share again with the same version")
