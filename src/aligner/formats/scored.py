"""Adding scores to TMX and TSV files that keep everything else they have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from lxml import etree

from aligner.bitext import Unit
from aligner.errors import FormatError
from aligner.formats.tabular import findings_cell, read_tsv, tsv_cell
from aligner.formats.text import xml_text
from aligner.formats.tmx_reader import forget, local_name, parse_events

__all__ = ["add_to_tmx", "add_to_tsv"]

ADDED = ("quality", "findings")
PROPS = ("x-score", "x-qa")


def add_to_tsv(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file's columns, with `quality` and `findings` (replaced where they are there) at the end. One unit a line, in order."""
    header: list[str] | None = None
    for row in read_tsv(path):
        unit = next(units)
        if header is None:
            header = [name for name in row if name not in ADDED]
            out.write("\t".join([*header, *ADDED]).encode("utf-8", "replace") + b"\n")
        cells = [tsv_cell(row[name]) for name in header] + [tsv_cell(unit.scores.quality), findings_cell(unit)]
        out.write("\t".join(cells).encode("utf-8", "replace") + b"\n")


def add_to_tmx(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file as it is, every scored unit with `x-score` and `x-qa` props (replaced where they are there); memory stays small.

    `units` are those that `read_bitexts` made of the file, in order: units without text in both languages are passed through.
    Raises FormatError when the file is not TMX.
    """
    following = next(units, None)
    number = 0
    with etree.xmlfile(out, encoding="UTF-8") as xml:
        xml.write_declaration()
        xml.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        opened: list[Any] = []
        for event, element in parse_events(path, ("start", "end")):
            name = local_name(element)
            if event == "start" and name in ("tmx", "body"):
                if name == "tmx" and opened:
                    raise FormatError(f"{path}: a <tmx> inside a <tmx>; export the file again")
                context = xml.element(str(element.tag), dict(element.attrib))
                context.__enter__()
                opened.append(context)
                xml.write("\n")
            elif event == "end" and name in ("header", "tu"):
                if name == "tu":
                    number += 1
                    if following is not None and following.id == (element.get("tuid") or str(number)):
                        _add_props(element, following)
                        following = next(units, None)
                element.tail = "\n"
                xml.write(element)
                forget(element)
            elif event == "end" and name in ("body", "tmx"):
                opened.pop().__exit__(None, None, None)
                xml.write("\n") if opened else None


def _add_props(element: etree._Element, unit: Unit) -> None:
    for child in list(element):
        if local_name(child) == "prop" and child.get("type") in PROPS:
            element.remove(child)
    place = next((k for k, child in enumerate(element) if local_name(child) == "tuv"), len(element))
    quality = unit.scores.quality
    values = ("" if quality is None else f"{quality:.4f}", ",".join(sorted({finding.check for finding in unit.findings})))
    for name, value in zip(PROPS, values, strict=True):
        if value:
            prop = etree.Element("prop", {"type": name})
            prop.text = xml_text(value)[0]
            element.insert(place, prop)
            place += 1
