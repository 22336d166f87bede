"""Findings as a table, a row each: what an editor wants to look through, and can send back with the fine ones marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from aligner.bitext import Bitext, Dismissed, Finding, Unit
from aligner.checks.consequence import by_consequence
from aligner.checks.identity import identify
from aligner.formats.places import sentence_places, unit_place
from aligner.formats.tabular import tsv_cell

__all__ = ["COLUMNS", "write_finding_rows"]

COLUMNS = (
    "id", "severity", "check", "message", "place", "source", "target", "source_words", "target_words", "quality", "document", "dismissed",
    "scope", "date", "by",
)  # fmt: skip
"""`source_words` and `target_words`: the words in question between brackets (`checks.identity.Excerpt`), by which the finding is known.
`dismissed`: why it is fine, or `yes`; empty for one that counts."""


def write_finding_rows(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A header and a line a finding, the gravest of each article first, those that were dismissed last."""
    out.write("\t".join(COLUMNS).encode() + b"\n")
    for bitext in bitexts:
        places = sentence_places(bitext.source), sentence_places(bitext.target)
        rows: list[tuple[Unit, Finding, Dismissed | None]] = [(unit, finding, None) for unit, _, finding in by_consequence(bitext)]
        rows += [(unit, one.finding, one) for unit in bitext.units for one in unit.dismissed]
        for unit, finding, dismissed in rows:
            record = _record(bitext, unit, finding, dismissed) | {"place": unit_place(unit, *places)}
            out.write("\t".join(tsv_cell(record[name]) for name in COLUMNS).encode("utf-8", errors="backslashreplace") + b"\n")


def _record(bitext: Bitext, unit: Unit, finding: Finding, dismissed: Dismissed | None) -> dict[str, Any]:
    identity = identify(unit, finding)
    said = ("", "", "", "") if dismissed is None else (dismissed.reason or "yes", dismissed.scope, dismissed.date, dismissed.by)
    return {
        "id": identity.id,
        "severity": finding.severity,
        "check": finding.check,
        "message": finding.message,
        "source": unit.source,
        "target": unit.target,
        "source_words": str(identity.source),
        "target_words": str(identity.target),
        "quality": unit.scores.quality,
        "document": bitext.id,
        **dict(zip(("dismissed", "scope", "date", "by"), said, strict=True)),
    }
