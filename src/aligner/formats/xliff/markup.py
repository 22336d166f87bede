"""Elements as text, and what both versions of XLIFF say of a unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from xml.sax.saxutils import escape, quoteattr

from aligner.bitext import Bitext, Finding, Severity, Unit
from aligner.formats.escaping import xml_text

__all__ = [
    "DECLARATION",
    "FACTS",
    "ITS",
    "PRIORITIES",
    "SEGMENT",
    "TOOL",
    "annotator",
    "element",
    "facts_of",
    "file_name",
    "finding_note",
    "name_of",
    "percent",
    "text",
]

DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n"
ITS = "http://www.w3.org/2005/11/its"
TOOL = "aligner"
FACTS = "x-aligner-"
"""Begins the names of what aligner says of a unit in XLIFF 1.2."""
SEGMENT = "s1"
"""The identifier of the only segment of a unit in XLIFF 2.1."""
PRIORITIES = {Severity.ERROR: "1", Severity.WARNING: "4", Severity.INFO: "7"}
"""From 1, the highest, to 10."""


def text(value: str) -> str:
    """A text as content: in NFC, on one line, without characters that XML forbids."""
    return escape(xml_text(value)[0])


def element(name: str, attributes: Mapping[str, str | None] | None = None, *content: str) -> str:
    """An element; `content` is markup already. Attributes without a value are left out."""
    given = "".join(f" {key}={quoteattr(xml_text(value)[0])}" for key, value in (attributes or {}).items() if value is not None)
    return f"<{name}{given}>{''.join(content)}</{name}>" if content else f"<{name}{given}/>"


def percent(quality: float) -> str:
    """A quality in 0..1 as a number of per cent, exact to a ten-thousandth of the whole: 93.5."""
    return f"{100 * quality:.2f}".rstrip("0").rstrip(".")


def annotator() -> str:
    """The value of `its:annotatorsRef`, without which `its:mtConfidence` means nothing (ITS 2.0, 5.7)."""
    return f"mt-confidence|{TOOL}"


def name_of(bitext: Bitext, unit: Unit) -> str:
    """The unit's name in every format: that of its file, or its bitext and number."""
    return unit.id if unit.id is not None else f"{bitext.id}#{unit.number}"


def file_name(bitext: Bitext, number: int) -> str:
    """What a `<file>` gives as its original: the name of the source's file, without the folders of this computer."""
    return PurePath(bitext.source.name).name or bitext.id or str(number)


def finding_note(finding: Finding) -> str:
    """A finding in a line: `number (error): …`."""
    return f"{finding.check} ({finding.severity}): {finding.message}"


def facts_of(unit: Unit) -> Iterator[tuple[str, str]]:
    """What has no place of its own in XLIFF, by name."""
    facts = (
        ("align-type", unit.link.type),
        ("source-numbers", ",".join(map(str, unit.link.source))),
        ("target-numbers", ",".join(map(str, unit.link.target))),
        ("origin", unit.origin.value),
        ("reviewer", unit.reviewer),
    )
    yield from ((name, value) for name, value in facts if value)
