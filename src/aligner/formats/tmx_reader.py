"""Reading TMX as a stream, and leniently: what OPUS, bitextor, OmegaT and others write is taken as it is.

Nothing outside the file is ever fetched and entities are not expanded; a file that declares entities of its own is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from html.entities import html5
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from lxml import etree

from aligner.bitext import Code, CodeKind
from aligner.errors import FormatError
from aligner.formats.escaping import one_line
from aligner.formats.files import open_input
from aligner.formats.inline_codes import CodedText
from aligner.text.characters import plain
from aligner.text.streams import Utf8File
from aligner.values import made_quickly

__all__ = [
    "LONGEST_SEGMENT",
    "TmxUnit",
    "Variant",
    "forget",
    "local_name",
    "parse_events",
    "read_tmx",
    "tus_in",
    "unit_of",
]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Elements whose text is code, not language; the text of hi (and what follows each) is kept.
_CODES = {"bpt": CodeKind.OPENS, "ept": CodeKind.CLOSES, "it": CodeKind.OPENS, "ph": CodeKind.ALONE, "ut": CodeKind.ALONE}
_INSIDE = frozenset({"tuv", "seg", "prop", "note"})
"""The usual names of what is in a unit, which need not be looked at closely."""
LONGEST_SEGMENT = 1_000_000
SNIFFED = 1 << 15
"""Bytes in which the root element of a file begins, but for some long comment before it."""


@made_quickly
@dataclass(frozen=True, slots=True)
class Variant:
    """One `<tuv>`: language as written, text in one way of writing, on one line and without inline codes, props, line of the text, and the
    codes by their places in it.
    """

    language: str
    text: str
    props: tuple[tuple[str, str], ...] = ()
    line: int = 0
    codes: tuple[Code, ...] = ()


@made_quickly
@dataclass(frozen=True, slots=True)
class TmxUnit:
    """One `<tu>` and the line where it starts. `changed_by`: who changed it last, as the file says."""

    tuid: str | None
    line: int
    variants: tuple[Variant, ...]
    props: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    changed_by: str = ""


Event = Literal["start", "end"]
_SAFE: dict[str, Any] = {
    "encoding": "utf-8", "load_dtd": False, "no_network": True, "resolve_entities": False, "huge_tree": False,
}  # fmt: skip


def parse_events(path: Path, events: tuple[Event, ...], notes: list[str] | None = None) -> Iterator[tuple[str, etree._Element]]:
    """Start and end events of a file, without network, DTD and entities; what is not in the encoding it should be is repaired.

    The first is the start of the root, also when only ends are asked for, which takes less time; where it cannot be told soon, starts
    come with the ends. `notes`: is added to at the end of the file. Raises FormatError naming the line.
    """
    with open_input(path) as file:
        source = Utf8File(file, [] if notes is None else notes)
        try:
            root = None if "start" in events else _root(source.peek())
            if root is not None:
                _refuse_entities(root, path)
                yield "start", root
            parser = etree.iterparse(cast(BinaryIO, source), events=events if root is not None else ("start", "end"), **_SAFE)
            try:
                if root is None:
                    first = next(parser, None)
                    if first is not None:
                        _refuse_entities(first[1], path)
                        yield first
                yield from parser
            except etree.XMLSyntaxError as error:
                line, reason = _first_error(parser.error_log, error)
                raise FormatError(f"{path}:{line}: not well-formed XML ({reason}); repair or export it again") from None
        except OSError as error:
            raise FormatError(
                f"{path}: cannot be read ({error}); check that it is complete, and packed if its name ends in .gz or .zst"
            ) from None


def _root(content: bytes) -> etree._Element | None:
    """The root element, if it begins in the first part of a file, with nothing in it; None when that is damaged before."""
    parser = etree.XMLPullParser(events=("start",), **_SAFE)
    # The place of an error is said when the file is read, if it is not the cut.
    with suppress(etree.XMLSyntaxError):
        parser.feed(content[:SNIFFED])
    first = next(iter(parser.read_events()), None)
    return first[1] if first is not None else None


def _first_error(log: Any, error: etree.XMLSyntaxError) -> tuple[int, str]:
    """Line and message of the first error, which is the cause of those after it."""
    first = next(iter(log), None)
    line, message = (first.line, first.message) if first is not None else (error.lineno or 1, error.msg or "no XML in it")
    return max(int(line), 1), re.sub(r", line \d+, column \d+$", "", one_line(str(message)))[:200]


def _refuse_entities(root: etree._Element, path: Path) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        raise FormatError(f"{path}: declares entities of its own, which may be an attack; remove its DOCTYPE")


def local_name(element: etree._Element) -> str:
    """The element's name in lower case, without its namespace or a prefix that was never declared; empty for comments and the like."""
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=256)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def read_tmx(path: Path, notes: list[str] | None = None) -> Iterator[TmxUnit]:
    """Units of a file, one at a time, in the order in which they begin; memory does not grow with the file.

    `notes`: what was wrong with the encoding is added at the end of the file. Raises FormatError for a file that is not XML or not TMX;
    units before the place where it breaks have been given by then.
    """
    events = parse_events(path, ("end",), notes)
    for _, root in islice(events, 1):
        if local_name(root) != "tmx":
            raise FormatError(f"{path}: not TMX: the root element is <{local_name(root)}>")
    outside: etree._Element | None = None  # of any unit
    holds_others = False
    for event, element in events:
        if element.tag not in _INSIDE and event == "end" and local_name(element) == "tu":
            parent = element.getparent()
            if parent is not None and parent is not outside:
                if local_name(parent) == "tu" or any(local_name(outer) == "tu" for outer in parent.iterancestors()):
                    holds_others = True
                    continue
                outside = parent
            if holds_others:
                yield from (unit_of(tu) for tu in tus_in(element))
                holds_others = False
            else:
                yield unit_of(element)
            forget(element)


def tus_in(element: etree._Element) -> Iterator[etree._Element]:
    """The element itself, if it is a `<tu>`, and every one that it holds by mistake, in their order."""
    return (inner for inner in element.iter() if local_name(inner) == "tu")


def forget(element: etree._Element) -> None:
    """Free an element and what is before it; the text behind it stays."""
    element.clear(keep_tail=True)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def unit_of(element: etree._Element) -> TmxUnit:
    """The unit of a `<tu>`."""
    variants: list[Variant] = []
    props: list[tuple[str, str]] = []
    notes: list[str] = []
    for child in element:
        tag = child.tag
        name = tag if tag in _INSIDE else local_name(child)
        if name == "tuv":
            variants.append(_variant(child))
        elif name == "prop":
            props.append(_prop(child))
        elif name == "note":
            notes.append(one_line(child.text or ""))
    identifier, line, changed_by = element.get("tuid"), element.sourceline or 0, element.get("changeid", "")
    return TmxUnit(identifier, line, tuple(variants), tuple(props), tuple(notes), changed_by)


def _variant(tuv: etree._Element) -> Variant:
    language = tuv.get(_XML_LANG) or tuv.get("lang") or ""
    seg: etree._Element | None = None
    props: list[tuple[str, str]] = []
    for child in tuv:
        tag = child.tag
        name = tag if tag in _INSIDE else local_name(child)
        if name == "seg":
            seg = child if seg is None else seg
        elif name == "prop":
            props.append(_prop(child))
    if seg is None:
        return Variant(language, "", tuple(props), tuv.sourceline or 0)
    if not len(seg):
        return Variant(language, one_line(plain(seg.text or ""))[:LONGEST_SEGMENT], tuple(props), seg.sourceline or 0)
    read = CodedText()
    _read_codes(seg, read, {})
    text, codes = read.result(LONGEST_SEGMENT)
    return Variant(language, text, tuple(props), seg.sourceline or 0, codes)


def _prop(element: etree._Element) -> tuple[str, str]:
    return element.get("type") or "", one_line(element.text or "")


def _read_codes(element: etree._Element, read: CodedText, opened: dict[str, str]) -> None:
    """The text of an element, and its codes. `opened`: the names of opening codes, by the number that the closing one has, too."""
    read.add(element.text)
    for child in element:
        name = local_name(child)
        if isinstance(child, etree._Entity):
            # Undeclared, and so of HTML if of anything: `&nbsp;` stands in many files.
            read.add(html5.get(f"{child.name};", ""))
        elif name in _CODES:
            _read_code(child, name, read, opened)
        elif isinstance(child.tag, str):
            _read_codes(child, read, opened)
        read.add(child.tail)


def _read_code(code: etree._Element, name: str, read: CodedText, opened: dict[str, str]) -> None:
    kind = CodeKind.CLOSES if name == "it" and code.get("pos") == "end" else _CODES[name]
    own, number = code.get("x", ""), code.get("i", "")
    if name == "bpt":
        own = opened[number] = own or number
    elif name == "ept":
        own = opened.pop(number, own or number)
    read.add_code(kind, own, "".join(map(str, code.itertext())), code.get("type", ""))
