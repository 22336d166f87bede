"""The words of a text with inline codes: those of XLIFF 1.2 and of 2.x."""

from __future__ import annotations

from html.entities import html5

from lxml import etree

from aligner.bitext import Code, CodeKind
from aligner.formats.inline_codes import CodedText, breaks_line
from aligner.formats.tmx_reader import LONGEST_SEGMENT, local_name

__all__ = ["CTYPES", "OTHER", "SUB_TYPES", "TYPES", "coded_words", "words_of"]

# Elements that stand for codes: their content, if they have any, is markup. What stands between those of the second table is text.
_CODES = {
    **dict.fromkeys(("x", "ph"), CodeKind.ALONE),
    **dict.fromkeys(("bx", "bpt", "sc"), CodeKind.OPENS),
    **dict.fromkeys(("ex", "ept", "ec"), CodeKind.CLOSES),
}
_AROUND = ("g", "pc")
_NO_TEXT = frozenset({"cp", "sm", "em"})
"""Elements that are neither text nor a code: forbidden characters, and the ends of remarks on a text."""
# Where a code says what it stands for: 1.2 has `ctype` and `equiv-text`, 2.x `subType`, `equiv` and `disp`.
_KINDS = ("ctype", "subType", "type")
_EQUIVALENTS = ("equiv-text", "equiv", "disp")
_DELETED = ("x-sdl-deleted",)
"""Marks around text that a tracked change has deleted."""
SUB_TYPES = {"xlf:b": "bold", "xlf:i": "italic", "xlf:u": "underlined", "xlf:lb": "lb", "xlf:pb": "pb"}
"""The types of 2.x, as 1.2 and TMX name them."""
TYPES = ("fmt", "ui", "quote", "link", "image")
"""Kinds of code in 2.x that say something; every other one is `other`, with a type of our own after OTHER."""
OTHER = "aligner:"
CTYPES = ("bold", "italic", "underlined", "link", "image", "pb", "lb")
"""Types of 1.2; others begin with `x-`."""


def words_of(element: etree._Element, data: dict[str, str]) -> str:
    """The text in one way of writing, on one line, without inline codes; one that ends a line is a blank.

    `data`: the markup of codes that only refer to it (`originalData` of XLIFF 2.x), by identifier.
    """
    return coded_words(element, data)[0]


def coded_words(element: etree._Element, data: dict[str, str]) -> tuple[str, tuple[Code, ...]]:
    """The text as `words_of` gives it, and its inline codes."""
    read = CodedText()
    _read(element, data, read)
    return read.result(LONGEST_SEGMENT)


def _read(element: etree._Element, data: dict[str, str], read: CodedText) -> None:
    read.add(element.text)
    for child in element:
        name = local_name(child)
        if isinstance(child, etree._Entity):
            # Undeclared, and so of HTML if of anything.
            read.add(html5.get(f"{child.name};", ""))
        elif name == "it" or name in _CODES:
            kind = (CodeKind.CLOSES if child.get("pos") == "close" else CodeKind.OPENS) if name == "it" else _CODES[name]
            own = child.get("rid") or child.get("startRef") or child.get("id") or ""
            read.add_code(kind, own, _markup(child, data, "dataRef"), _type(child, data))
        elif name in _AROUND:
            read.add_code(CodeKind.OPENS, child.get("id", ""), _markup(child, data, "dataRefStart"), _type(child, data))
            _read(child, data, read)
            read.add_code(CodeKind.CLOSES, child.get("id", ""), data.get(child.get("dataRefEnd", ""), ""))
        elif isinstance(child.tag, str) and name not in _NO_TEXT and child.get("mtype") not in _DELETED:
            _read(child, data, read)
        read.add(child.tail)


def _markup(code: etree._Element, data: dict[str, str], reference: str) -> str:
    """What a code stands for: its content, what it refers to, or what is shown for it."""
    content = "" if local_name(code) in _AROUND else "".join(map(str, code.itertext()))
    return content or data.get(code.get(reference, ""), "") or next(filter(None, (code.get(name, "") for name in _EQUIVALENTS)), "")


def _type(code: etree._Element, data: dict[str, str]) -> str:
    """What a code does, by the names that TMX and 1.2 have; `lb` where one of the things it says means the end of a line."""
    kinds = [code.get(name, "") for name in _KINDS]
    own = next(filter(None, kinds), "")
    own = SUB_TYPES.get(own, own.removeprefix("x-") if code.get("ctype") else own.removeprefix(OTHER))
    shown = (code.text or "", data.get(code.get("dataRef", ""), ""), *(code.get(name, "") for name in _EQUIVALENTS))
    if local_name(code) in _AROUND:
        return own
    is_break = any(breaks_line(kind.rpartition(":")[2], "") for kind in kinds) or any(breaks_line("", one) for one in shown)
    return "lb" if is_break and not breaks_line(own, _markup(code, data, "dataRef")) else own
