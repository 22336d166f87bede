"""Reading files of terms, whatever their format."""

from __future__ import annotations

from pathlib import Path

from aligner.errors import TermError
from aligner.terms.limits import MAX_BYTES
from aligner.terms.table import parse_table
from aligner.terms.tbx import parse_tbx
from aligner.terms.term_base import TermBase

__all__ = ["parse_terms", "read_terms"]

_START = 1000
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_terms(path: Path, notes: list[str] | None = None) -> TermBase:
    """The term base of a file: TBX, or a table (CSV, TSV). `notes`: remarks for the user are added.

    Raises TermError for a file that cannot be read, is too large, or is neither.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise TermError(f"{path}: cannot be read ({error.strerror or error}); give a CSV, TSV or TBX file of terms") from None
    if len(content) > MAX_BYTES:
        raise TermError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB; split the term base, or export only the languages you need")
    return parse_terms(content, str(path), notes)


def parse_terms(content: bytes, name: str, notes: list[str] | None = None) -> TermBase:
    """The term base of the bytes of a file. Raises TermError."""
    start = content[:_START].replace(b"\0", b"")
    for mark in _BOMS:
        start = start.removeprefix(mark)
    is_xml = start.lstrip().startswith(b"<")
    if name.lower().endswith((".xlsx", ".xls", ".ods")) or content.startswith(b"PK\x03\x04"):
        raise TermError(f"{name}: a workbook or another office file; save its table as CSV (UTF-8) and give that file")
    return parse_tbx(content, name, notes) if is_xml else parse_table(content, name, notes)
