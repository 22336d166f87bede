"""Checking TMX files against the rules of TMX 1.4b, and against what importers choke on.

The rules are those of the specification and its DTD (LISA OSCAR, 2004), stated here as tables, so that no DTD is needed. Rules beyond
the DTD have names that begin with `practice-`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from lxml import etree

from aligner.errors import FormatError
from aligner.formats.escaping import one_line
from aligner.formats.tmx_reader import parse_events

__all__ = ["Problem", "check_tmx"]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_INLINE = frozenset({"bpt", "ept", "hi", "it", "ph", "ut"})
_RECORD = frozenset(
    ("o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate", "creationid")
)
_TU, _TUV = _RECORD | {"tuid"}, _RECORD

# Attributes: (required, optional).
_ATTRIBUTES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "tmx": (frozenset({"version"}), frozenset()),
    "header": (
        frozenset(["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"]),
        frozenset(["o-encoding", "creationdate", "creationid", "changedate", "changeid"]),
    ),
    "body": (frozenset(), frozenset()),
    "tu": (frozenset(), _TU | frozenset(["segtype", "changedate", "changeid", "o-tmf", "srclang"])),
    "tuv": (frozenset(), _TUV | frozenset(("changedate", "changeid", "o-tmf", _XML_LANG, "lang"))),
    "note": (frozenset(), frozenset(("o-encoding", _XML_LANG, "lang"))),
    "prop": (frozenset({"type"}), frozenset(("o-encoding", _XML_LANG, "lang"))),
    "ude": (frozenset({"name"}), frozenset({"base"})),
    "map": (frozenset({"unicode"}), frozenset(["code", "ent", "subst"])),
    "seg": (frozenset(), frozenset()),
    "bpt": (frozenset({"i"}), frozenset({"x", "type"})),
    "ept": (frozenset({"i"}), frozenset()),
    "it": (frozenset({"pos"}), frozenset({"x", "type"})),
    "ph": (frozenset(), frozenset({"x", "type", "assoc"})),
    "hi": (frozenset(), frozenset({"x", "type"})),
    "sub": (frozenset(), frozenset({"datatype", "type"})),
    "ut": (frozenset(), frozenset({"x"})),
}
# Children, as a pattern over their names, each followed by a space.
_CHILDREN: dict[str, re.Pattern[str]] = {
    "tmx": re.compile("header body "),
    "header": re.compile("((note|prop|ude) )*"),
    "body": re.compile("(tu )*"),
    "tu": re.compile("((note|prop) )*(tuv )+"),
    "tuv": re.compile("((note|prop) )*seg "),
    "ude": re.compile("(map )+"),
    "note": re.compile(""),
    "prop": re.compile(""),
    "map": re.compile(""),
    "seg": re.compile("((bpt|ept|hi|it|ph|ut) )*"),
    "hi": re.compile("((bpt|ept|hi|it|ph|ut) )*"),
    "sub": re.compile("((bpt|ept|hi|it|ph|ut) )*"),
} | {name: re.compile("(sub )*") for name in ("bpt", "ept", "it", "ph", "ut")}
_VALUES = {
    ("tmx", "version"): frozenset({"1.4"}),
    ("header", "segtype"): frozenset({"block", "paragraph", "sentence", "phrase"}),
    ("tu", "segtype"): frozenset({"block", "paragraph", "sentence", "phrase"}),
    ("it", "pos"): frozenset({"begin", "end"}),
    ("ph", "assoc"): frozenset({"p", "f", "b"}),
}
_TEXT_ALLOWED = frozenset({"note", "prop", "seg", "sub"}) | _INLINE
_DATES = ("creationdate", "changedate", "lastusagedate")
_DATE = re.compile(r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])[0-5]\d[0-5]\dZ")
_LINE = re.compile(r"lines? (\d+)")
LONGEST_SHOWN = 100
"""Characters of a value that a message quotes."""
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule that a file breaks, and where."""

    line: int
    tuid: str | None
    rule: str
    message: str


@dataclass
class _State:
    source_language: str = ""
    tuids: set[str] | None = None


def check_tmx(path: Path) -> Iterator[Problem]:
    """Problems in the order of the file. Raises FormatError when the file cannot be opened; broken XML is a problem."""
    state = _State(tuids=set())
    notes: list[str] = []
    root: etree._Element | None = None
    try:
        for event, element in parse_events(path, ("start", "end"), notes):
            if event == "start":
                if root is None:
                    root = element
                    if element.tag != "tmx":
                        yield Problem(_line(element), None, "root", f"the root element is <{_name(element)}>, not <tmx>")
                        return
                elif element.tag == "header":
                    state.source_language = element.get("srclang") or ""
                continue
            yield from _check_element(element, state)
            if element.tag == "tu":
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None and _name(element.getprevious()) == "tu":
                    parent.remove(element.getprevious())  # type: ignore[arg-type]
    except FormatError as error:
        place = re.match(r":(\d+): (.*)", str(error).removeprefix(str(path)))
        if place is None:
            raise
        yield Problem(int(place[1]), None, "well-formed", place[2])
    for note in notes:
        line = _LINE.search(note)
        yield Problem(int(line[1]) if line else 1, None, "encoding", note)


MOST_ATTRIBUTES = 20
"""Unknown attributes of an element that are named."""
LAST_SHORT_LINE = 65_535
"""The parser keeps longer numbers with texts only: an element that holds none beyond this line takes the number of its neighbours."""


MOST_NEIGHBOURS = 1_000


def _line(element: etree._Element) -> int:
    line = element.sourceline or 0
    if line == LAST_SHORT_LINE:
        unit = next(element.iterancestors("tu"), element)
        line = max(line, *(near.sourceline or 0 for near in islice(unit.iter(), MOST_NEIGHBOURS)))
    return line


def _shown(text: object) -> str:
    """A value out of the file, quoted on one line."""
    written = repr(one_line(str(text)))
    return written if len(written) <= LONGEST_SHOWN else f"{written[:LONGEST_SHOWN]}…"


def _name(element: etree._Element | None) -> str:
    return element.tag if element is not None and isinstance(element.tag, str) else ""


def _tuid(element: etree._Element) -> str | None:
    node: etree._Element | None = element
    while node is not None:
        if node.tag == "tu":
            return _identifier(node)
        node = node.getparent()
    return None


def _identifier(tu: etree._Element) -> str | None:
    tuid = tu.get("tuid")
    return None if tuid is None else one_line(tuid)[:LONGEST_SHOWN]


def _check_element(element: etree._Element, state: _State) -> Iterator[Problem]:
    name = _name(element)
    if not name:
        return

    def problem(rule: str, message: str) -> Problem:
        return Problem(_line(element), _tuid(element), rule, message)

    if name not in _ATTRIBUTES:
        yield problem("element", f"<{name}> is not an element of TMX 1.4")
        return
    required, optional = _ATTRIBUTES[name]
    # The names alone: the parser's list of values takes time that grows with the square of their number.
    attributes = [str(attribute) for attribute in element.attrib]
    for attribute in sorted(required - set(attributes)):
        yield problem("attribute-missing", f"<{name}> lacks the attribute {attribute}")
    unknown = [attribute for attribute in attributes if attribute not in required | optional]
    for attribute in unknown[:MOST_ATTRIBUTES]:
        shown = attribute.replace("{http://www.w3.org/XML/1998/namespace}", "xml:")[:LONGEST_SHOWN]
        yield problem("attribute", f"<{name}> has no attribute {shown}; scores and the like go into <prop>")
    if len(unknown) > MOST_ATTRIBUTES:
        yield problem("attribute", f"<{name}> has {len(unknown) - MOST_ATTRIBUTES} more attributes that it should not have")
    for attribute in attributes if len(unknown) <= MOST_ATTRIBUTES else ():
        value = element.get(attribute, "")
        allowed = _VALUES.get((name, attribute))
        if allowed is not None and value not in allowed:
            yield problem("attribute-value", f"{attribute} is {_shown(value)}, not {' or '.join(sorted(allowed))}")
        if attribute in _DATES and not _DATE.fullmatch(value):
            yield problem("practice-date", f"{attribute} is {_shown(value)}, not YYYYMMDDThhmmssZ")
    children = "".join(f"{_name(child)} " for child in element if _name(child))
    if not _CHILDREN[name].fullmatch(children):
        held = children.strip() or "nothing"
        held = held if len(held) <= LONGEST_SHOWN else f"{held[:LONGEST_SHOWN]}…"
        yield problem("content", f"<{name}> holds ({held}), which its content rule does not allow")
    if name not in _TEXT_ALLOWED and _has_text(element):
        yield problem("content", f"<{name}> holds text of its own")
    if name == "tu":
        yield from _check_unit(element, state)
    elif name == "seg":
        yield from _check_segment(element)


def _has_text(element: etree._Element) -> bool:
    return bool((element.text or "").strip() or any((child.tail or "").strip() for child in element))


def _check_unit(tu: etree._Element, state: _State) -> Iterator[Problem]:
    tuid, line = _identifier(tu), _line(tu)
    if tuid is not None and state.tuids is not None:
        if tuid in state.tuids:
            yield Problem(line, tuid, "practice-tuid", "the tuid stands at an earlier unit, too")
        state.tuids.add(tuid)
    languages = []
    for tuv in tu.iterchildren("tuv"):
        language = tuv.get(_XML_LANG) or tuv.get("lang") or ""
        languages.append(language)
        if not language:
            yield Problem(_line(tuv), tuid, "language", "<tuv> lacks xml:lang")
        elif not _LANGUAGE.fullmatch(language):
            yield Problem(_line(tuv), tuid, "language", f"{_shown(language)} is not a language code")
        elif tuv.get(_XML_LANG) is None:
            yield Problem(_line(tuv), tuid, "language", "<tuv> has lang, which is out of date, instead of xml:lang")
    source = tu.get("srclang") or state.source_language
    if source and source != "*all*" and languages and source.lower() not in [language.lower() for language in languages]:
        yield Problem(line, tuid, "source-language", f"no <tuv> in the source language {_shown(source)}")
    if len(languages) == 1:
        yield Problem(line, tuid, "practice-one-language", "only one <tuv>: nothing to match it with")


def _check_segment(seg: etree._Element) -> Iterator[Problem]:
    if not "".join(seg.itertext()).strip():
        yield Problem(_line(seg), _tuid(seg), "practice-empty", "an empty <seg>, which importers skip or refuse")
    opened = [e.get("i") for e in seg.iter("bpt")]
    closed = [e.get("i") for e in seg.iter("ept")]
    if sorted(map(str, opened)) != sorted(map(str, closed)):
        yield Problem(_line(seg), _tuid(seg), "inline-pairs", "<bpt> and <ept> do not come in pairs with the same i")
