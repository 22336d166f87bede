"""Adding quality and findings to an XLIFF file that keeps everything else it has: inline codes, states, notes, other programs' elements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from aligner.bitext import Unit
from aligner.errors import FormatError
from aligner.formats.escaping import xml_text
from aligner.formats.files import READ_ONLY
from aligner.formats.tmx_reader import local_name, parse_events
from aligner.formats.xliff.markup import PRIORITIES, TOOL, finding_note, percent
from aligner.formats.xliff.reader import units_of, version_of
from aligner.formats.xliff.states import PREFIX
from aligner.formats.xliff.version_2 import MATCHES

__all__ = ["add_to_xliff"]

_UNITS = ("trans-unit", "unit")


def add_to_xliff(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file with the quality of each scored segment, and a note for each finding; older ones of aligner are replaced.

    `units` are those that `read_bitexts` made of the file, in order: segments without a translation are passed through. The version of the
    file stays, the encoding becomes UTF-8. The whole file is held in memory. Raises FormatError for a file that is another program's own,
    or that changed meanwhile.
    """
    if path.name.lower().endswith(READ_ONLY):
        raise FormatError(f"{path}: is another program's own format, which is never written; export it as XLIFF 1.2 first")
    elements = [element for _, element in parse_events(path, ("start",))]
    root = elements[0]
    version = version_of(root, path)
    following = next(units, None)
    for element in elements:
        if local_name(element) != _UNITS[version - 1]:
            continue
        own: list[tuple[str, Unit]] = []
        for segment in units_of(element, version, ("", "")):
            if following is None or (segment.source, segment.target or "") != (following.source, following.target):
                continue
            own.append((segment.segment, following))
            following = next(units, None)
        if own:
            _clean(element)
            (_add_1 if version == 1 else _add_2)(element, own)
    if following is not None:
        raise FormatError(f"{path}: changed while it was read; run again")
    tree = root.getroottree()
    out.write(etree.tostring(tree, encoding="UTF-8", xml_declaration=True) + b"\n")


def _name(element: etree._Element, name: str) -> str:
    """A name in the namespace of an element."""
    namespace, brace, _ = str(element.tag).rpartition("}")
    return f"{namespace}{brace}{name}"


def _clean(element: etree._Element) -> None:
    """Remove what aligner added before."""
    for child in list(element.iter()):
        name = local_name(child)
        ours = (
            (name == "note" and (child.get("from") == TOOL or child.get("category") == f"{PREFIX}{TOOL}"))
            or (name == "alt-trans" and child.get("origin") == TOOL)
            or (name == "match" and child.get("origin") == TOOL)
        )
        if ours:
            _remove(child)
    for child in list(element.iter()):
        if local_name(child) in ("matches", "notes") and not len(child):
            _remove(child)


def _remove(child: etree._Element) -> None:
    parent = child.getparent()
    if parent is not None:
        parent.remove(child)


def _append(parent: etree._Element, name: str, attributes: dict[str, str], text: str | None = None) -> etree._Element:
    child = etree.SubElement(parent, name, attributes)
    child.text = None if text is None else xml_text(text)[0]
    return child


def _add_1(element: etree._Element, own: list[tuple[str, Unit]]) -> None:
    first_other = _after_texts(element)
    added: list[etree._Element] = []
    for mid, unit in own:
        for finding in unit.findings:
            attributes = {"from": TOOL, "priority": PRIORITIES[finding.severity], "annotates": "target"}
            added.append(_append(element, _name(element, "note"), attributes, finding_note(finding)))
        quality = unit.scores.quality
        if quality is not None:
            attributes = {"match-quality": f"{percent(quality)}%", "origin": TOOL, **({"mid": mid} if mid else {})}
            alternative = _append(element, _name(element, "alt-trans"), attributes)
            _append(alternative, _name(element, "source"), {}, unit.source)
            _append(alternative, _name(element, "target"), {}, unit.target)
            added.append(alternative)
    _place(element, added, first_other)


def _after_texts(element: etree._Element) -> int:
    """The place behind the texts of a `<trans-unit>`."""
    places = [place for place, child in enumerate(element) if local_name(child) in ("source", "seg-source", "target")]
    return places[-1] + 1 if places else 0


def _place(element: etree._Element, added: list[etree._Element], place: int) -> None:
    """Put elements at a place, each on a line of its own where the file has such lines."""
    for child in added:
        child.tail = element.text if element.text and not element.text.strip() else None
        element.insert(place, child)
        place += 1


def _add_2(element: etree._Element, own: list[tuple[str, Unit]]) -> None:
    segments = [child for child in element if local_name(child) == "segment"]
    notes = [(finding, unit) for _, unit in own for finding in unit.findings]
    if notes:
        holder = next((child for child in element if local_name(child) == "notes"), None)
        if holder is None:
            holder = etree.Element(_name(element, "notes"))
            _place(element, [holder], _before_data(element))
        for finding, _ in notes:
            attributes = {"category": f"{PREFIX}{TOOL}", "priority": PRIORITIES[finding.severity], "appliesTo": "target"}
            _append(holder, _name(element, "note"), attributes, finding_note(finding))
    rated = [(name, unit, unit.scores.quality) for name, unit in own if unit.scores.quality is not None]
    if not rated:
        return
    matches = next((child for child in element if local_name(child) == "matches"), None)
    if matches is None:
        matches = etree.Element(f"{{{MATCHES}}}matches", nsmap={"mtc": MATCHES})
        _place(element, [matches], 0)
    for name, unit, quality in rated:
        place = next((place for place, one in enumerate(segments) if name in (one.get("id"), str(place + 1))), 0)
        attributes = {"ref": f"#{_identified(segments[place], element, str(place + 1))}", "matchQuality": percent(quality), "origin": TOOL}
        match = _append(matches, f"{{{MATCHES}}}match", attributes)
        _append(match, _name(element, "source"), {}, unit.source)
        _append(match, _name(element, "target"), {}, unit.target)


def _before_data(element: etree._Element) -> int:
    """The place of the notes of a `<unit>`: before its original data and its segments."""
    names = ("originaldata", "segment", "ignorable")
    return next((place for place, child in enumerate(element) if local_name(child) in names), len(element))


def _identified(segment: etree._Element, element: etree._Element, number: str) -> str:
    """The identifier of a segment; one that has none is given its number, under which it is read, if nothing in its unit is called that."""
    own = segment.get("id")
    if own is None:
        taken = {one.get("id") for one in element.iter()}
        own = next(name for name in (number, *(f"s{other}" for other in range(len(taken) + 1))) if name not in taken)
        segment.set("id", own)
    return own
