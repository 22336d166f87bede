"""Adding scores to TMX and TSV files that keep everything else they have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from lxml import etree

from aligner.bitext import Unit
from aligner.errors import FormatError
from aligner.formats.tabular import findings_cell, read_rows, tsv_cell
from aligner.formats.text import xml_text
from aligner.formats.tmx_reader import forget, local_name, parse_events, unit_of

__all__ = ["add_to_tmx", "add_to_tsv"]

ADDED = ("quality", "findings")
PROPS = ("x-score", "x-qa")


def add_to_tsv(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file's columns as they are, with `quality` and `findings` (replaced where they are there) at the end.

    `units` are those that `read_bitexts` made of the file: one a line, in order. Raises FormatError when the file changed meanwhile.
    """
    rows = read_rows(path)
    header = next(rows)
    kept = [place for place, name in enumerate(header) if name not in ADDED]
    _write_row(out, [*(header[place] for place in kept), *ADDED])
    for cells in rows:
        unit = next(units, None)
        if unit is None:
            raise FormatError(f"{path}: changed while it was read; run again")
        _write_row(out, [*(cells[place] for place in kept), tsv_cell(unit.scores.quality), findings_cell(unit)])


def _write_row(out: BinaryIO, cells: list[str]) -> None:
    out.write("\t".join(cells).encode("utf-8", "replace") + b"\n")


def add_to_tmx(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file as it is, every scored unit with `x-score` and `x-qa` props (replaced where they are there); memory stays small.

    `units` are those that `read_bitexts` made of the file, in order: units without text in both languages are passed through. Header,
    notes, other props, attributes, comments and a DOCTYPE stay; the encoding becomes UTF-8. Raises FormatError when the file is not TMX.
    """
    following = next(units, None)
    number = 0
    with etree.xmlfile(out, encoding="UTF-8") as xml:
        xml.write_declaration()
        opened: list[Any] = []
        for event, element in parse_events(path, ("start", "end")):
            name = local_name(element)
            if event == "start" and name in ("tmx", "body"):
                if name == "tmx" and opened:
                    raise FormatError(f"{path}: a <tmx> inside a <tmx>; export the file again")
                if name == "tmx":
                    _write_doctype(xml, element)
                _write_comments(xml, element)
                context = xml.element(str(element.tag), dict(element.attrib), nsmap=element.nsmap)
                context.__enter__()
                opened.append(context)
                xml.write("\n")
            elif event == "end" and name in ("header", "tu"):
                if name == "tu":
                    number += 1
                    if following is not None and _is_of(element, number, following):
                        _add_props(element, following)
                        following = next(units, None)
                _write_comments(xml, element)
                element.tail = "\n"
                xml.write(element)
                forget(element)
            elif event == "end" and name in ("body", "tmx"):
                if name == "body":
                    _write_comments(xml, None, element)
                opened.pop().__exit__(None, None, None)
                if opened:
                    xml.write("\n")


def _write_doctype(xml: Any, root: etree._Element) -> None:
    info = root.getroottree().docinfo
    if info.doctype:
        # Without an internal subset: declarations of elements are of no use to a reader, and those of entities were refused.
        system = info.system_url or "tmx14.dtd"
        xml.write_doctype(f'<!DOCTYPE tmx PUBLIC "{info.public_id}" "{system}">' if info.public_id else f'<!DOCTYPE tmx SYSTEM "{system}">')


def _write_comments(xml: Any, element: etree._Element | None, parent: etree._Element | None = None) -> None:
    """Comments and instructions that stand before an element, or are left at the end of a parent."""
    if element is not None:
        nodes = list(element.itersiblings(preceding=True))[::-1]
    else:
        nodes = list(parent) if parent is not None else []
    for node in nodes:
        if not isinstance(node.tag, str):
            node.tail = "\n"
            xml.write(node)


def _is_of(element: etree._Element, number: int, unit: Unit) -> bool:
    """Whether a scored unit is that of a `<tu>`: identifiers may be there twice, texts tell the two apart."""
    read = unit_of(element)
    texts = {variant.text for variant in read.variants}
    return unit.id == (read.tuid or str(number)) and {unit.source, unit.target} <= texts


def _add_props(element: etree._Element, unit: Unit) -> None:
    for child in list(element):
        if local_name(child) == "prop" and child.get("type") in PROPS:
            element.remove(child)
    place = next((k for k, child in enumerate(element) if local_name(child) == "tuv"), len(element))
    quality = unit.scores.quality
    values = ("" if quality is None else f"{quality:.4f}", ",".join(sorted({finding.check for finding in unit.findings})))
    for name, value in zip(PROPS, values, strict=True):
        if value:
            # In the namespace of the unit, if it has one, and on a line of its own where the file has such lines.
            prop = etree.Element(str(element.tag).removesuffix("tu") + "prop", {"type": name})
            prop.text, prop.tail = xml_text(value)[0], element.text
            element.insert(place, prop)
            place += 1
