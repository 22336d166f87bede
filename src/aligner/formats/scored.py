"""Adding scores to TMX and TSV files that keep everything else they have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from aligner.bitext import Unit
from aligner.errors import FormatError
from aligner.formats.escaping import xml_text
from aligner.formats.table_reader import open_tsv
from aligner.formats.tabular import findings_cell, tsv_cell
from aligner.formats.tmx_reader import forget, local_name, parse_events, tus_in, unit_of

__all__ = ["add_to_tmx", "add_to_tsv"]

ADDED = ("quality", "findings")
PROPS = ("x-score", "x-qa")
MOST_ATTRIBUTES = 1_000
_XML = "http://www.w3.org/XML/1998/namespace"


def add_to_tsv(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file's columns as they are, with `quality` and `findings` (replaced where they are there) at the end.

    `units` are those that `read_bitexts` made of the file: one a row, in order. Raises FormatError when the file changed meanwhile.
    """
    table = open_tsv(path)
    kept = [place for place, name in enumerate(table.names) if name not in ADDED]
    out.write(table.mark.encode())
    _write_row(out, [*(table.header[place] for place in kept), *ADDED])
    for row in table.rows:
        unit = next(units, None)
        if unit is None:
            raise FormatError(f"{path}: changed while it was read; run again")
        _write_row(out, [*(row.cells[place] for place in kept), tsv_cell(unit.scores.quality), findings_cell(unit)])


def _write_row(out: BinaryIO, cells: list[str]) -> None:
    out.write("\t".join(cells).encode("utf-8", "replace") + b"\n")


def add_to_tmx(path: Path, units: Iterator[Unit], out: BinaryIO) -> None:
    """The file as it is, every scored unit with `x-score` and `x-qa` props (replaced where they are there); memory stays small.

    `units` are those that `read_bitexts` made of the file, in order: units without text in both languages are passed through. Header,
    notes, other props, attributes, comments and a DOCTYPE stay; the encoding becomes UTF-8. Raises FormatError when the file is not TMX.
    """
    scores = _Scores(units)
    out.write(b"<?xml version='1.0' encoding='UTF-8'?>\n")
    depth = 0
    body = root = None
    for event, element in parse_events(path, ("start", "end")):
        name = local_name(element)
        if event == "start":
            if name == "tmx" and depth:
                raise FormatError(f"{path}: a <tmx> inside a <tmx>; export the file again")
            if root is None:
                root = element
                out.write(_doctype(element) + _before(element) + _start_tag(path, element))
            elif depth == 1 and name == "body" and body is None:
                body = element
                out.write(_before(element) + _start_tag(path, element))
            depth += 1
            continue
        depth -= 1
        parent = element.getparent()
        if element in (root, body):
            out.write(_between(element.iterchildren(reversed=True)) + f"</{_qualified(element)}>\n".encode())
        elif parent in (root, body):
            for tu in tus_in(element):
                scores.add_to(tu)
            out.write(_before(element) + _written(element))
            forget(element)
    scores.finish(path)
    if root is not None:
        out.write(b"".join(etree.tostring(node, encoding="UTF-8", with_tail=False) + b"\n" for node in root.itersiblings()))


class _Scores:
    """Gives each `<tu>` the scores of its unit."""

    def __init__(self, units: Iterator[Unit]) -> None:
        self._units = units
        self._following = next(units, None)
        self._number = 0

    def add_to(self, element: etree._Element) -> None:
        """Add the props of the next unit, if it is this element's."""
        self._number += 1
        if self._following is not None and _is_of(element, self._number, self._following):
            _add_props(element, self._following)
            self._following = next(self._units, None)

    def finish(self, path: Path) -> None:
        """Raise FormatError when a scored unit was not found in the file."""
        if self._following is not None:
            raise FormatError(f"{path}: changed while it was read; run again")


def _doctype(root: etree._Element) -> bytes:
    info = root.getroottree().docinfo
    if not info.doctype:
        return b""
    # Without an internal subset: declarations of elements are of no use to a reader, and those of entities were refused.
    public = f"PUBLIC {_literal(info.public_id)}" if info.public_id else "SYSTEM"
    return f"<!DOCTYPE {info.root_name} {public} {_literal(info.system_url or 'tmx14.dtd')}>\n".encode()


def _literal(text: str) -> str:
    return f"'{text}'" if '"' in text else f'"{text}"'


def _start_tag(path: Path, element: etree._Element) -> bytes:
    """The start tag of an element whose children are written one by one, and the text before the first of them."""
    if len(element.attrib) > MOST_ATTRIBUTES:
        raise FormatError(
            f"{path}:{element.sourceline}: <{local_name(element)}> has {len(element.attrib)} attributes; export the file again"
        )
    parent = element.getparent()
    inherited = {} if parent is None else parent.nsmap
    declared = {prefix: uri for prefix, uri in element.nsmap.items() if inherited.get(prefix) != uri and prefix != "xml"}
    prefixes = {uri: prefix for prefix, uri in element.nsmap.items() if prefix} | {_XML: "xml"}
    attributes = [(f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in declared.items()]
    for key, value in element.attrib.items():
        uri, _, name = str(key).rpartition("}")
        attributes.append((f"{prefixes[uri[1:]]}:{name}" if uri else name, str(value)))
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes)
    return f"<{_qualified(element)}{written}>{_loose(element.text)}".encode()


def _qualified(element: etree._Element) -> str:
    """The element's name with its prefix, as the file has it."""
    name = str(element.tag).rpartition("}")[2]
    return f"{element.prefix}:{name}" if element.prefix else name


def _loose(text: str | None) -> str:
    """Text between elements that should hold none: a line end, or what is there by mistake."""
    return escape(text) if text and text.strip() else "\n"


def _before(element: etree._Element) -> bytes:
    """What is between an element and the one before it, which is written already."""
    return _between(element.itersiblings(preceding=True))


def _between(nodes: Iterable[etree._Element]) -> bytes:
    """Comments, instructions and loose text, from the nodes in reverse order, up to the first element."""
    between: list[bytes] = []
    for node in nodes:
        between.append(_after(node))
        if isinstance(node.tag, str):
            break
    return b"".join(reversed(between))


def _after(node: etree._Element) -> bytes:
    """A comment or instruction, and the text behind it; of an element only that."""
    own = b"" if isinstance(node.tag, str) else etree.tostring(node, encoding="UTF-8", with_tail=False)
    return own + _loose(node.tail).encode()


def _written(element: etree._Element) -> bytes:
    """An element that is complete, without declaring anew the namespaces that the file's first tags declare."""
    written: bytes = etree.tostring(element, encoding="UTF-8", with_tail=False)
    end = written.find(b">")
    tag = written[:end].decode()
    parent = element.getparent()
    for prefix, uri in ({} if parent is None else parent.nsmap).items():
        tag = tag.replace(f" xmlns:{prefix}={quoteattr(uri)}" if prefix else f" xmlns={quoteattr(uri)}", "", 1)
    return tag.encode() + written[end:]


def _is_of(element: etree._Element, number: int, unit: Unit) -> bool:
    """Whether a scored unit is that of a `<tu>`: identifiers may be there twice, texts tell the two apart."""
    read = unit_of(element)
    texts = {variant.text for variant in read.variants}
    return unit.id == (read.tuid or str(number)) and {unit.source, unit.target} <= texts


def _add_props(element: etree._Element, unit: Unit) -> None:
    for child in list(element):
        if local_name(child) == "prop" and child.get("type") in PROPS and not len(child):
            element.remove(child)
    place = next((k for k, child in enumerate(element) if local_name(child) == "tuv"), len(element))
    quality = unit.scores.quality
    values = ("" if quality is None else f"{quality:.4f}", ",".join(sorted({finding.check for finding in unit.findings})))
    for name, value in zip(PROPS, values, strict=True):
        if value:
            # In the namespace of the unit, if it has one, and on a line of its own where the file has such lines.
            prop = etree.Element(_beside(str(element.tag), "prop"), {"type": name})
            prop.text, prop.tail = xml_text(value)[0], element.text
            element.insert(place, prop)
            place += 1


def _beside(tag: str, name: str) -> str:
    """A name in the namespace of another; a prefix that was never declared is none."""
    namespace, brace, _ = tag.rpartition("}")
    return f"{namespace}{brace}{name}"
