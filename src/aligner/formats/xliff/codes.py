"""Texts with their inline codes as the content of `<source>` and `<target>`, in XLIFF 1.2 and in 2.1."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from xml.sax.saxutils import escape

from aligner.bitext import Code, CodeKind, Unit
from aligner.formats.escaping import xml_characters, xml_text
from aligner.formats.inline_codes import NamedCode, named_codes, pieces
from aligner.formats.xliff.inline import CTYPES, OTHER, SUB_TYPES, TYPES
from aligner.formats.xliff.markup import SEGMENT, element

__all__ = ["contents_1", "contents_2"]

_NAME = re.compile(r"[\w.-]{1,64}", re.ASCII)
_SUB_TYPES = {own: written for written, own in SUB_TYPES.items()}
_NOT_IN_TYPES = re.compile(r"[^\w.-]+", re.ASCII)
_SUB_TYPE = re.compile(r"[\w-]{1,32}:[\w.-]{1,64}", re.ASCII)
_SAFE = {"\r": "&#13;"}

Make = Callable[[NamedCode, bool], str]
"""Makes an element of a code; the second value: it or the other half of its pair stands for some markup."""


def contents_1(unit: Unit) -> tuple[str, str]:
    """The content of the source and of the target in XLIFF 1.2."""
    source, target = _named(unit)
    return _content(unit.source, source, _element_1), _content(unit.target, target, _element_1)


def contents_2(unit: Unit) -> tuple[str, str, str]:
    """The content of the source and of the target in XLIFF 2.1, and the `<originalData>` they refer to; "" where there is none."""
    source, target = _named(unit)
    markups = dict.fromkeys(one.code.markup for one in (*source, *target) if one.code.markup)
    data = {markup: f"d{number}" for number, markup in enumerate(markups, 1)}

    def make(one: NamedCode, _has_markup: bool) -> str:
        return _element_2(one, data.get(one.code.markup))

    stored = (element("data", {"id": name}, _markup(markup)) for markup, name in data.items())
    return _content(unit.source, source, make), _content(unit.target, target, make), element("originalData", None, *stored) if data else ""


def _named(unit: Unit) -> tuple[tuple[NamedCode, ...], tuple[NamedCode, ...]]:
    return named_codes(unit.source_codes, unit.target_codes, _is_name)


def _is_name(name: str) -> bool:
    """Whether a code may be called that; the name of its segment is taken."""
    return name != SEGMENT and _NAME.fullmatch(name) is not None


def _content(words: str, codes: Sequence[NamedCode], make: Make) -> str:
    written = xml_text(words)[0]
    if not codes:
        return escape(written)
    parts, following = [], iter(codes)
    for piece in pieces(written, [one.code for one in codes]):
        if isinstance(piece, Code):
            one = next(following)
            other = None if one.partner is None else codes[one.partner].code
            parts.append(make(one, bool(piece.markup or (other and other.markup))))
        else:
            parts.append(escape(piece))
    return "".join(parts)


def _markup(markup: str) -> str:
    return escape(xml_characters(markup), _SAFE)


def _element_1(one: NamedCode, has_markup: bool) -> str:
    code = one.code
    own = f"x-{code.type}" if code.type and code.type not in CTYPES else code.type or None
    content = (_markup(code.markup),) if has_markup else ()
    if code.kind is CodeKind.ALONE:
        return element("ph" if has_markup else "x", {"id": one.name, "ctype": own}, *content)
    if one.partner is None:
        return element("it", {"id": one.name, "pos": "open" if code.kind is CodeKind.OPENS else "close", "ctype": own}, *content)
    if code.kind is CodeKind.OPENS:
        return element("bpt" if has_markup else "bx", {"id": one.name, "rid": one.name, "ctype": own}, *content)
    return element("ept" if has_markup else "ex", {"id": f"{one.name}-end", "rid": one.name}, *content)


def _element_2(one: NamedCode, data: str | None) -> str:
    code = one.code
    if code.kind is CodeKind.CLOSES:
        own = {"startRef": one.name} if one.partner is not None else {"id": one.name, "isolated": "yes"}
        return element("ec", {**own, "dataRef": data})
    isolated = "yes" if code.kind is CodeKind.OPENS and one.partner is None else None
    name = "ph" if code.kind is CodeKind.ALONE else "sc"
    return element(name, {"id": one.name, "isolated": isolated, **_types_2(code.type), "dataRef": data})


def _types_2(own: str) -> dict[str, str]:
    """`type` and `subType`, which must have a prefix."""
    if not own or own in TYPES:
        return {"type": own} if own else {}
    if own in _SUB_TYPES:
        return {"type": "fmt", "subType": _SUB_TYPES[own]}
    return {"type": "other", "subType": own if _SUB_TYPE.fullmatch(own) else OTHER + _NOT_IN_TYPES.sub("-", own)}
