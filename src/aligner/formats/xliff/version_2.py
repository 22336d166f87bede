"""Writing XLIFF 2.1 (OASIS, 2018), whose namespace is that of 2.0.

A file holds one pair of languages. The match of the module for translation candidates says how good a pair is (`matchQuality`), ITS 2.0
says it of a machine's translation, too; the module for metadata keeps the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.bitext import Bitext, Origin, Unit
from aligner.errors import UsageError
from aligner.formats.options import ExportOptions
from aligner.formats.tmx_writer import tmx_language
from aligner.formats.xliff.codes import contents_2
from aligner.formats.xliff.markup import (
    DECLARATION,
    ITS,
    PRIORITIES,
    SEGMENT,
    TOOL,
    annotator,
    element,
    facts_of,
    file_name,
    finding_note,
    name_of,
    percent,
    text,
)
from aligner.formats.xliff.states import PREFIX, states_2

__all__ = ["MATCHES", "write_xliff_2"]

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"


def write_xliff_2(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions | None = None) -> None:
    """Write a `<file>` a bitext and a `<unit>` a unit, as `write_xliff_1` does. Raises UsageError for a second pair of languages."""
    options = options or ExportOptions()
    languages: tuple[str, str] | None = None
    for number, bitext in enumerate(bitexts, 1):
        own = (tmx_language(bitext.source.language, options), tmx_language(bitext.target.language, options))
        if languages is None:
            languages = own
            out.write(_start(own).encode())
        if own != languages:
            raise UsageError(
                f"{bitext.id}: {own[0]} to {own[1]}, the pairs before it {languages[0]} to {languages[1]}; XLIFF 2.1 holds one direction: "
                "use --format xliff (1.2)"
            )
        for line in _file(bitext, number):
            out.write(f"{line}\n".encode("utf-8", "replace"))
    if languages is None:
        raise UsageError("no pairs to write; XLIFF 2.1 needs at least one")
    out.write(b"</xliff>\n")


def _start(languages: tuple[str, str]) -> str:
    attributes = {
        "version": "2.1",
        "srcLang": languages[0],
        "trgLang": languages[1],
        "xmlns": NAMESPACE,
        "xmlns:mtc": MATCHES,
        "xmlns:mda": METADATA,
        "xmlns:its": ITS,
        "its:version": "2.0",
    }
    return DECLARATION + element("xliff", attributes, "\n").removesuffix("</xliff>")


def _file(bitext: Bitext, number: int) -> Iterator[str]:
    yield element("file", {"id": f"f{number}", "original": file_name(bitext, number)}, "\n").removesuffix("\n</file>")
    for place, unit in enumerate(bitext.units, 1):
        yield _unit(bitext, unit, place)
    if not bitext.units:
        # A file holds one unit at least.
        yield element("unit", {"id": "u0", "translate": "no"}, element("segment", None, element("source")))
    yield "</file>"


def _unit(bitext: Bitext, unit: Unit, place: int) -> str:
    metas = (element("mda:meta", {"type": name}, text(value)) for name, value in facts_of(unit))
    notes = [_note(PRIORITIES[finding.severity], f"{PREFIX}{TOOL}", finding_note(finding)) for finding in unit.findings]
    notes += [_note(None, f"{PREFIX}{unit.reviewer or 'reviewer'}", unit.note)] if unit.note else []
    source, target, data = contents_2(unit)
    return element(
        "unit",
        {"id": f"u{place}", "name": name_of(bitext, unit)},
        _matches(unit),
        element("mda:metadata", None, element("mda:metaGroup", {"category": "aligner"}, *metas)),
        element("notes", None, *notes) if notes else "",
        data,
        element(
            "segment",
            {"id": SEGMENT, **states_2(unit)} if unit.target else {"id": SEGMENT, "state": "initial"},
            element("source", None, source),
            element("target", None, target) if unit.target else "",
        ),
    )


def _note(priority: str | None, category: str, content: str) -> str:
    return element("note", {"category": category, "priority": priority, "appliesTo": "target"}, text(content))


def _matches(unit: Unit) -> str:
    """The candidate that says how good the pair is; empty when its quality is not known."""
    quality = unit.scores.quality
    if quality is None or not unit.source or not unit.target:
        return ""
    attributes = {"ref": f"#{SEGMENT}", "matchQuality": percent(quality), "origin": TOOL}
    if unit.origin == Origin.MT:
        attributes |= {"type": "mt", "its:mtConfidence": f"{quality:.4f}", "its:annotatorsRef": annotator()}
    pair = (element("source", None, text(unit.source)), element("target", None, text(unit.target)))
    return element("mtc:matches", None, element("mtc:match", attributes, *pair))
