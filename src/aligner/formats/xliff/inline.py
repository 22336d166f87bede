"""The words of a text with inline codes: those of XLIFF 1.2 and of 2.x."""

from __future__ import annotations

from html.entities import html5

from lxml import etree

from aligner.formats.text import one_line
from aligner.formats.tmx_reader import LONGEST_SEGMENT, breaks_line, local_name
from aligner.text.characters import plain

__all__ = ["words_of"]

# Elements that stand for codes: their content, if they have any, is markup.
_CODES = frozenset({"x", "bx", "ex", "bpt", "ept", "ph", "it", "sc", "ec", "cp", "sm", "em"})
# Where a code says what it stands for: 1.2 has `ctype` and `equiv-text`, 2.x `subType`, `equiv` and `disp`.
_KINDS = ("ctype", "subType", "type")
_EQUIVALENTS = ("equiv-text", "equiv", "disp")
_DELETED = ("x-sdl-deleted",)
"""Marks around text that a tracked change has deleted."""


def words_of(element: etree._Element, data: dict[str, str]) -> str:
    """The text in one way of writing, on one line, without inline codes; one that ends a line is a blank.

    `data`: the markup of codes that only refer to it (`originalData` of XLIFF 2.x), by identifier.
    """
    return one_line(plain(_words(element, data)))[:LONGEST_SEGMENT]


def _words(element: etree._Element, data: dict[str, str]) -> str:
    parts = [element.text or ""]
    for child in element:
        if isinstance(child, etree._Entity):
            # Undeclared, and so of HTML if of anything.
            parts.append(html5.get(f"{child.name};", ""))
        elif local_name(child) in _CODES:
            parts.append(" " if _is_break(child, data) else "")
        elif isinstance(child.tag, str) and child.get("mtype") not in _DELETED:
            parts.append(_words(child, data))
        parts.append(child.tail or "")
    return "".join(parts)


def _is_break(code: etree._Element, data: dict[str, str]) -> bool:
    kinds = (str(code.get(name, "")).rpartition(":")[2] for name in _KINDS)
    markup = (code.text or "", data.get(str(code.get("dataRef", "")), ""), *(str(code.get(name, "")) for name in _EQUIVALENTS))
    return any(breaks_line(kind, "") for kind in kinds) or any(breaks_line("", one) for one in markup)
