"""Writing XLIFF 1.2, which every tool reads.

The rules are those of the specification (OASIS, 2008) in its strict form: a `file` names its original, its languages and its kind of data.
A proposal (`alt-trans`) with `match-quality` says how good the pair is; attributes of ITS 2.0 are refused by a strict validator. Texts
stand as they are, never in CDATA, which some importers do not see.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.bitext import Bitext, Status, Unit
from aligner.formats.options import ExportOptions
from aligner.formats.tmx_writer import tmx_language
from aligner.formats.xliff.codes import contents_1
from aligner.formats.xliff.markup import (
    DECLARATION,
    FACTS,
    PRIORITIES,
    TOOL,
    element,
    facts_of,
    file_name,
    finding_note,
    name_of,
    percent,
    text,
)
from aligner.formats.xliff.states import states_1

__all__ = ["write_xliff_1"]

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"


def write_xliff_1(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions | None = None, *, version: str) -> None:
    """Write a `<file>` a bitext and a `<trans-unit>` a unit, as a stream. The same bitexts make the same bytes. `version`: the tool's.

    What one side lacks is written, too: a missing sentence without a target, an added one without a source. Which units are left out
    is for the caller to say.
    """
    options = options or ExportOptions()
    start = f'{DECLARATION}<xliff version="1.2" xmlns="{NAMESPACE}">\n'
    out.write(start.encode())
    for number, bitext in enumerate(bitexts, 1):
        for line in _file(bitext, number, options, version):
            out.write(f"{line}\n".encode("utf-8", "replace"))
    out.write(b"</xliff>\n")


def _file(bitext: Bitext, number: int, options: ExportOptions, version: str) -> Iterator[str]:
    attributes = {
        "original": file_name(bitext, number),
        "source-language": tmx_language(bitext.source.language, options),
        "target-language": tmx_language(bitext.target.language, options),
        "datatype": "plaintext",
        "tool-id": TOOL,
    }
    yield element("file", attributes, "\n").removesuffix("\n</file>")
    yield f"<header>{element('tool', {'tool-id': TOOL, 'tool-name': TOOL, 'tool-version': version})}</header>"
    yield "<body>"
    for place, unit in enumerate(bitext.units, 1):
        yield _trans_unit(bitext, unit, place)
    yield "</body>"
    yield "</file>"


def _trans_unit(bitext: Bitext, unit: Unit, place: int) -> str:
    accepted = unit.status in (Status.ACCEPTED, Status.EDITED)
    attributes = {"id": str(place), "resname": name_of(bitext, unit), "approved": "yes" if accepted else None}
    source, target = contents_1(unit)
    contexts = (element("context", {"context-type": f"{FACTS}{name}"}, text(value)) for name, value in facts_of(unit))
    return element(
        "trans-unit",
        attributes,
        element("source", None, source),
        element("target", states_1(unit), target) if unit.target else "",
        element("context-group", {"purpose": "information"}, *contexts),
        *(
            element("note", {"from": TOOL, "priority": PRIORITIES[finding.severity], "annotates": "target"}, text(finding_note(finding)))
            for finding in unit.findings
        ),
        element("note", {"from": unit.reviewer or "reviewer", "annotates": "target"}, text(unit.note)) if unit.note else "",
        _alternative(unit) if unit.source and unit.target else "",
    )


def _alternative(unit: Unit) -> str:
    """The proposal that says how good the pair is; empty when its quality is not known."""
    quality = unit.scores.quality
    if quality is None:
        return ""
    attributes = {"match-quality": f"{percent(quality)}%", "origin": TOOL, "tool-id": TOOL}
    return element("alt-trans", attributes, element("source", None, text(unit.source)), element("target", None, text(unit.target)))
