"""The rules of XLIFF 1.2 (strict) and 2.1 for what aligner writes, by hand: elements, their order, their attributes, identifiers, values.

With ALIGNER_XLIFF_SCHEMAS set to a folder that has xliff-core-1.2-strict.xsd, xliff-core-2.0.xsd and xml.xsd of OASIS, these are used, too.
"""

import os
import re
from pathlib import Path

from lxml import etree

SCHEMAS = os.environ.get("ALIGNER_XLIFF_SCHEMAS")
NAMESPACES = {"1.2": "urn:oasis:names:tc:xliff:document:1.2", "2.1": "urn:oasis:names:tc:xliff:document:2.0"}
MODULES = {
    "urn:oasis:names:tc:xliff:matches:2.0": "mtc",
    "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
    "http://www.w3.org/2005/11/its": "its",
}
_STATES_1 = {"final", "signed-off", "translated", "new", "needs-translation", "needs-review-translation"}
_QUALIFIERS_1 = {"leveraged-mt", "rejected-inaccurate", "x-edited"}
# Element: pattern of its children's names, required attributes, optional ones.
_CODES_1 = "((x|ph|it|bx|ex|bpt|ept) )*"
_CODES_2 = "((ph|sc|ec) )*"
_TYPES_1 = ("bold", "italic", "underlined", "link", "image", "pb", "lb")
_RULES_1 = {
    "xliff": ("(file )+", {"version"}, set()),
    "file": ("(header )?body ", {"original", "source-language", "datatype"}, {"target-language", "tool-id"}),
    "header": ("(tool )*", set(), set()),
    "tool": ("", {"tool-id", "tool-name"}, {"tool-version"}),
    "body": ("(trans-unit )*", set(), set()),
    "trans-unit": ("source (target )?((context-group|note|alt-trans) )*", {"id"}, {"resname", "approved"}),
    "context-group": ("(context )+", {"purpose"}, {"name"}),
    "context": ("", {"context-type"}, set()),
    "note": ("", set(), {"from", "priority", "annotates"}),
    "alt-trans": ("(source )?target ", set(), {"match-quality", "origin", "tool-id", "mid"}),
    "source": (_CODES_1, set(), set()),
    "target": (_CODES_1, set(), {"state", "state-qualifier"}),
    "x": ("", {"id"}, {"ctype"}),
    "ph": ("", {"id"}, {"ctype"}),
    "it": ("", {"id", "pos"}, {"ctype"}),
    "bx": ("", {"id"}, {"rid", "ctype"}),
    "ex": ("", {"id"}, {"rid"}),
    "bpt": ("", {"id"}, {"rid", "ctype"}),
    "ept": ("", {"id"}, {"rid"}),
}
_RULES_2 = {
    "xliff": ("(file )+", {"version", "srcLang"}, {"trgLang", "its:version"}),
    "file": ("(unit )+", {"id"}, {"original"}),
    "unit": ("(mtc:matches )?(mda:metadata )?(notes )?(originalData )?(segment )+", {"id"}, {"name", "translate"}),
    "mtc:matches": ("(mtc:match )+", set(), set()),
    "mtc:match": ("source target ", {"ref"}, {"matchQuality", "origin", "type", "its:mtConfidence", "its:annotatorsRef"}),
    "mda:metadata": ("(mda:metaGroup )+", set(), set()),
    "mda:metaGroup": ("(mda:meta )+", set(), {"category"}),
    "mda:meta": ("", {"type"}, set()),
    "notes": ("(note )+", set(), set()),
    "note": ("", set(), {"category", "priority", "appliesTo"}),
    "segment": ("source (target )?", set(), {"id", "state", "subState"}),
    "source": (_CODES_2, set(), set()),
    "target": (_CODES_2, set(), set()),
    "originalData": ("(data )+", set(), set()),
    "data": ("", {"id"}, set()),
    "ph": ("", {"id"}, {"type", "subType", "dataRef"}),
    "sc": ("", {"id"}, {"isolated", "type", "subType", "dataRef"}),
    "ec": ("", set(), {"id", "startRef", "isolated", "dataRef"}),
}


def _name(qualified, namespace):
    uri, _, name = qualified.rpartition("}")
    uri = uri.lstrip("{")
    if uri in ("", namespace):
        return name
    return f"{MODULES[uri]}:{name}"


def problems_of(content):
    """What is wrong with a file that aligner wrote, in lines; none for a valid one."""
    root = etree.fromstring(content)
    version = root.get("version")
    namespace, rules = NAMESPACES[version], _RULES_1 if version == "1.2" else _RULES_2
    found = []
    for element in root.iter():
        name = _name(element.tag, namespace)
        if name not in rules:
            found.append(f"unknown element {name}")
            continue
        children, required, optional = rules[name]
        if not re.fullmatch(children, "".join(f"{_name(child.tag, namespace)} " for child in element)):
            found.append(f"children of {name}: {[_name(child.tag, namespace) for child in element]}")
        attributes = {_name(key, "") for key in element.attrib}
        found += [f"{name} lacks {one}" for one in required - attributes]
        found += [f"{name} has {one}" for one in attributes - required - optional]
    found += _of_codes(root, namespace)
    found += _of_values_1(root) if version == "1.2" else _of_values_2(root)
    if SCHEMAS:
        found += _of_schema(root, "xliff-core-1.2-strict.xsd" if version == "1.2" else "xliff-core-2.0.xsd")
    return found


def _of_codes(root, namespace):
    """Codes of a text have identifiers of their own; halves of a pair name each other, and what they refer to is there."""
    for holder in root.iter(f"{{{namespace}}}source", f"{{{namespace}}}target"):
        codes = list(holder)
        ids = [code.get("id") for code in codes if code.get("id") is not None]
        if len(set(ids)) != len(ids):
            yield f"codes with the ids {ids}"
        opened = [code.get("rid") or code.get("id") for code in codes if _name(code.tag, namespace) in ("bx", "bpt", "sc")]
        for code in codes:
            name = _name(code.tag, namespace)
            if name in ("ex", "ept") and code.get("rid") not in opened:
                yield f"{name} without its first half"
            if name == "ec" and not (code.get("startRef") in opened if code.get("isolated") is None else code.get("id")):
                yield "ec without its first half"
            if code.get("ctype", "bold") not in _TYPES_1 and not code.get("ctype").startswith("x-"):
                yield f"ctype {code.get('ctype')}"
            if code.get("subType") is not None and (code.get("type") is None or ":" not in code.get("subType")):
                yield f"subType {code.get('subType')} of type {code.get('type')}"
            unit = holder.getparent().getparent()
            data = {one.get("id") for one in unit.iter(f"{{{namespace}}}data")}
            if code.get("dataRef") is not None and code.get("dataRef") not in data:
                yield f"no data {code.get('dataRef')}"


def _of_values_1(root):
    space = {"x": NAMESPACES["1.2"]}
    for file in root.iterfind("x:file", space):
        ids = [unit.get("id") for unit in file.iterfind(".//x:trans-unit", space)]
        if len(set(ids)) != len(ids):
            yield "an id of a trans-unit is there twice"
    for target in root.iterfind(".//x:trans-unit/x:target", space):
        if target.get("state") not in _STATES_1 or target.get("state-qualifier", "x-edited") not in _QUALIFIERS_1:
            yield f"target with {dict(target.attrib)}"
    for context in root.iterfind(".//x:context", space):
        if not context.get("context-type").startswith("x-"):
            yield f"context of type {context.get('context-type')}"
    for group in root.iterfind(".//x:context-group", space):
        if group.get("purpose") not in ("information", "location", "match"):
            yield f"context-group for {group.get('purpose')}"


def _of_values_2(root):
    space = {"x": NAMESPACES["2.1"], "m": "urn:oasis:names:tc:xliff:matches:2.0"}
    token = re.compile(r"[\w.:-]+")
    for file in root.iterfind("x:file", space):
        ids = [unit.get("id") for unit in file.iterfind("x:unit", space)]
        if len(set(ids)) != len(ids) or not all(map(token.fullmatch, ids)):
            yield f"ids of units {ids}"
    for unit in root.iterfind(".//x:unit", space):
        segments = {segment.get("id") for segment in unit.iterfind("x:segment", space)}
        for segment in unit.iterfind("x:segment", space):
            if segment.get("state") not in ("initial", "translated", "reviewed", "final"):
                yield f"segment with state {segment.get('state')}"
            if ":" not in segment.get("subState", "a:b"):
                yield f"segment with subState {segment.get('subState')}"
        for match in unit.iterfind(".//m:match", space):
            if match.get("ref").removeprefix("#") not in segments or not 0 <= float(match.get("matchQuality")) <= 100:
                yield f"match with {dict(match.attrib)}"
            its = "{http://www.w3.org/2005/11/its}"
            if (match.get(f"{its}mtConfidence") is None) != (match.get(f"{its}annotatorsRef") is None):
                yield "mtConfidence without annotatorsRef"


def _of_schema(root, name):
    path = Path(SCHEMAS) / name
    # The schemas import that of the xml namespace from the network; the copy beside them is taken.
    text = re.sub(rb'schemaLocation="[^"]*xml.xsd"', b'schemaLocation="xml.xsd"', path.read_bytes())
    schema = etree.XMLSchema(etree.fromstring(text, base_url=str(path)))
    schema.validate(root)
    return [f"{error.line}: {error.message}" for error in schema.error_log]
