"""What stands where in a workbook."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CHUNK", "DATA", "DATA_COLUMNS", "FINDINGS", "GUIDE", "MOST_CELL", "REVIEW", "Column"]

MOST_CELL = 32_000
"""Characters of a visible cell: a spreadsheet takes 32,767."""
CHUNK = 30_000
"""Characters of a cell of the hidden sheet; longer records go on in the next one."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and whether people write into it."""

    name: str
    width: int
    open: bool = False


GUIDE = "Read me"
FINDINGS = (
    "Findings",
    (
        Column("id", 10),
        Column("row", 24),
        Column("severity", 10),
        Column("check", 14),
        Column("finding", 50),
        Column("source", 50),
        Column("translation", 50),
        Column("decision", 12, open=True),
        Column("note", 30, open=True),
        Column("by", 12, open=True),
        Column("words in the source", 30),
        Column("words in the translation", 30),
    ),
)
"""The sheet of findings; the last two columns are what a finding is known by."""
REVIEW = (
    "Review",
    (
        Column("id", 24),
        Column("type", 6),
        Column("source", 60),
        Column("translation", 60, open=True),
        Column("decision", 12, open=True),
        Column("note", 30, open=True),
        Column("by", 12, open=True),
        Column("quality", 9),
        Column("findings", 30),
    ),
)
"""The sheet of pairs, a row a link."""
DATA = "aligner"
DATA_COLUMNS = ("id", "part", "record")
"""The hidden sheet: what each row was, so that it is seen what people changed."""
