"""Reading TMX as a stream, and leniently: what OPUS, bitextor, OmegaT and others write is taken as it is.

Nothing outside the file is ever fetched and entities are not expanded; a file that declares entities of its own is refused.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from lxml import etree

from aligner.errors import FormatError
from aligner.formats.text import one_line

__all__ = ["TmxUnit", "Variant", "forget", "local_name", "open_tmx", "parse_events", "read_tmx", "texts_of", "unit_of"]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Elements whose text is code, not language; the text of hi (and what follows each) is kept.
_CODE = frozenset({"bpt", "ept", "it", "ph", "ut"})
LONGEST_SEGMENT = 1_000_000


@dataclass(frozen=True, slots=True)
class Variant:
    """One `<tuv>`: language as written, text on one line without inline codes, props."""

    language: str
    text: str
    props: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TmxUnit:
    """One `<tu>` and the line where it starts."""

    tuid: str | None
    line: int
    variants: tuple[Variant, ...]
    props: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


def open_tmx(path: Path) -> BinaryIO:
    """The file opened for reading, unpacked when its name ends in `.gz`. Raises FormatError."""
    try:
        return cast(BinaryIO, gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None


def parse_events(path: Path, events: tuple[Literal["start", "end"], ...]) -> Iterator[tuple[str, etree._Element]]:
    """Start and end events of a file, without network, DTD and entities. Raises FormatError naming the line."""
    with open_tmx(path) as file:
        parser = etree.iterparse(file, events=events, load_dtd=False, no_network=True, resolve_entities=False, huge_tree=False)
        try:
            for event, element in parser:
                if element.getparent() is None and event == "start":
                    _refuse_entities(element, path)
                yield event, element
        except etree.XMLSyntaxError as error:
            line, reason = _first_error(parser.error_log, error)
            raise FormatError(f"{path}:{line}: not well-formed XML ({reason}); repair or export it again") from None
        except (OSError, EOFError, zlib.error) as error:
            raise FormatError(
                f"{path}: cannot be read ({error}); check that it is complete, and compressed if its name ends in .gz"
            ) from None


def _first_error(log: Any, error: etree.XMLSyntaxError) -> tuple[int, str]:
    """Line and message of the first error, which is the cause of those after it."""
    first = next(iter(log), None)
    line, message = (first.line, first.message) if first is not None else (error.lineno or 1, error.msg or "no XML in it")
    return max(int(line), 1), re.sub(r", line \d+, column \d+$", "", str(message).strip())


def _refuse_entities(root: etree._Element, path: Path) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        raise FormatError(f"{path}: declares entities of its own, which may be an attack; remove its DOCTYPE")


def local_name(element: etree._Element) -> str:
    """The element's name in lower case, without its namespace; empty for comments and the like."""
    tag = element.tag
    return etree.QName(tag).localname.lower() if isinstance(tag, str) else ""


def read_tmx(path: Path) -> Iterator[TmxUnit]:
    """Units of a file, one at a time; memory does not grow with the file.

    Raises FormatError for a file that is not XML or not TMX; units before the place where it breaks have been given by then.
    """
    root_seen = False
    for event, element in parse_events(path, ("start", "end")):
        if event == "start":
            if not root_seen and local_name(element) != "tmx":
                raise FormatError(f"{path}: not TMX: the root element is <{local_name(element)}>")
            root_seen = True
        elif local_name(element) == "tu":
            yield unit_of(element)
            forget(element)


def forget(element: etree._Element) -> None:
    """Free an element and what stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def unit_of(element: etree._Element) -> TmxUnit:
    """The unit of a `<tu>`."""
    variants = tuple(_variant(child) for child in element if local_name(child) == "tuv")
    notes = tuple(one_line(child.text or "") for child in element if local_name(child) == "note")
    return TmxUnit(element.get("tuid"), element.sourceline or 0, variants, _props(element), notes)


def _variant(tuv: etree._Element) -> Variant:
    language = tuv.get(_XML_LANG) or tuv.get("lang") or ""
    seg = next((child for child in tuv if local_name(child) == "seg"), None)
    return Variant(language, "" if seg is None else one_line(_plain(seg))[:LONGEST_SEGMENT], _props(tuv))


def _props(element: etree._Element) -> tuple[tuple[str, str], ...]:
    return tuple((child.get("type") or "", one_line(child.text or "")) for child in element if local_name(child) == "prop")


def _plain(element: etree._Element) -> str:
    """Text without inline codes."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child, etree._Entity):
            # Undeclared, and so of HTML if of anything: `&nbsp;` stands in many files.
            parts.append(html5.get(f"{child.name};", ""))
        elif local_name(child) not in _CODE and isinstance(child.tag, str):
            parts.append(_plain(child))
        parts.append(child.tail or "")
    return "".join(parts)


def texts_of(unit: TmxUnit, source_language: str, target_language: str) -> tuple[str, str] | None:
    """A unit's texts in two languages (`es` also takes `es-MX`), None when one is missing. The first variant of a language counts."""
    texts: dict[str, str] = {}
    for variant in unit.variants:
        texts.setdefault(variant.language.replace("_", "-").split("-")[0].lower(), variant.text)
    source, target = texts.get(source_language), texts.get(target_language)
    return (source, target) if source and target else None
