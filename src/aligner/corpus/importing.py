"""Putting ready-made pairs of sentences into a store, so that all that works on a run works on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from aligner.bitext import Bitext
from aligner.corpus.store import DonePair, Store, pack
from aligner.formats.bitext_json import bitext_to_json

__all__ = ["import_bitexts"]


def import_bitexts(bitexts: Iterable[Bitext], into: Store) -> int:
    """Keep bitexts in a new store, one at a time; returns the number of their units.

    Each part of a file gets an id of its own, which sorts as the parts come: `name.tsv#000000`. Raises StoreError.
    """
    units = 0
    for number, part in enumerate(bitexts):
        bitext = replace(part, id=f"{part.id}#{number:06}")
        key = sha256(bitext_to_json(bitext).encode("ascii")).hexdigest()
        into.keep([DonePair(bitext.id, key, key, bitext.signature)], [pack(key, bitext)])
        units += len(bitext.units)
    return units
