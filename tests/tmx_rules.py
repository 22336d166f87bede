"""The element and attribute rules of TMX 1.4b, stated for lxml's DTD validator, and what tests of TMX share.

With ALIGNER_TMX_DTD set to the path of the official DTD, that one is used as well.
"""

import io
import os
from pathlib import Path

from lxml import etree

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Segment, Severity, Unit

_RECORD = ["o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate", "creationid"]
_CHANGE = ["changedate", "changeid", "o-tmf"]
_SEGTYPE = "segtype (block|paragraph|sentence|phrase)"
_INLINE = "(#PCDATA|bpt|ept|hi|it|ph|ut)*"
_RULES = {
    "tmx": ("(header, body)", ["version CDATA #FIXED '1.4'"], []),
    "header": (
        "((note|prop|ude)*)",
        [
            f"{_SEGTYPE} #REQUIRED",
            *(f"{name} CDATA #REQUIRED" for name in ("creationtool", "creationtoolversion", "o-tmf", "adminlang", "srclang", "datatype")),
        ],
        ["o-encoding", "creationdate", "creationid", "changedate", "changeid"],
    ),
    "body": ("(tu*)", [], []),
    "tu": ("((note|prop)*, tuv+)", [f"{_SEGTYPE} #IMPLIED"], ["tuid", *_RECORD, *_CHANGE, "srclang"]),
    "tuv": ("((note|prop)*, seg)", ["xml:lang CDATA #REQUIRED"], [*_RECORD, *_CHANGE, "lang"]),
    "note": ("(#PCDATA)", [], ["o-encoding", "xml:lang", "lang"]),
    "prop": ("(#PCDATA)", ["type CDATA #REQUIRED"], ["o-encoding", "xml:lang", "lang"]),
    "ude": ("(map+)", ["name CDATA #REQUIRED"], ["base"]),
    "map": ("EMPTY", ["unicode CDATA #REQUIRED"], ["code", "ent", "subst"]),
    "seg": (_INLINE, [], []),
    "hi": (_INLINE, [], ["x", "type"]),
    "sub": (_INLINE, [], ["datatype", "type"]),
    "bpt": ("(#PCDATA|sub)*", ["i CDATA #REQUIRED"], ["x", "type"]),
    "ept": ("(#PCDATA|sub)*", ["i CDATA #REQUIRED"], []),
    "it": ("(#PCDATA|sub)*", ["pos (begin|end) #REQUIRED"], ["x", "type"]),
    "ph": ("(#PCDATA|sub)*", [], ["x", "type", "assoc"]),
    "ut": ("(#PCDATA|sub)*", [], ["x"]),
}
OFFICIAL = os.environ.get("ALIGNER_TMX_DTD")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def own_dtd():
    """A validator of the rules above."""
    lines = []
    for name, (content, attributes, optional) in _RULES.items():
        lines.append(f"<!ELEMENT {name} {content}>")
        lines += [f"<!ATTLIST {name} {attribute}>" for attribute in [*attributes, *(f"{other} CDATA #IMPLIED" for other in optional)]]
    return etree.DTD(io.StringIO("\n".join(lines)))


def dtds():
    """The validators to use."""
    return [own_dtd(), *([etree.DTD(str(Path(OFFICIAL)))] if OFFICIAL else [])]


def assert_valid(content):
    """That TMX is valid under all of them."""
    root = etree.fromstring(content)
    for dtd in dtds():
        assert dtd.validate(root), dtd.error_log
    return root


HEADER = '<header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="es" datatype="plaintext"/>'
UNIT = '<tu tuid="1"><tuv xml:lang="es"><seg>Uno.</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv></tu>'


def tmx_of(*units, header=HEADER, head="", version="1.4"):
    """A TMX file, each unit on a line of its own."""
    body = "\n".join(units or [UNIT])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}<tmx version="{version}">\n{header}\n<body>\n{body}\n</body>\n</tmx>\n'


def unit_of(number=0, source="El río creció.", target="The river rose.", **fields):
    """A 1:1 unit; without a source or target, a null one."""
    link = fields.pop("link", Link((number,) if source else (), (number,) if target else (), posterior=0.9))
    fields.setdefault("scores", Scores(quality=0.8, posterior=0.9, chrf=45.5, bleu=30.0, ter=60.0, length_z=-0.25))
    kinds = {"source_kind": Kind.BODY if source else None, "target_kind": Kind.BODY if target else None}
    return Unit(number, link, source, target, **{**kinds, **fields})


def bitext_of(*units, name="uno", source="es", url=None):
    """A bitext of units."""
    target = "en" if source == "es" else "es"
    articles = [
        Article(f"{name}.{language}.txt", language, text, segments=(Segment(text, 0, len(text)),), url=url)
        for language, text in ((source, "El río creció."), (target, "The river rose."))
    ]
    return Bitext(name, *articles, tuple(units or [unit_of()]), engine="apertium 3.9", evidence=("lexicon",), signature="aligner|version:0")


FINDINGS = (
    Finding("number", Severity.ERROR, "3 became 4", (0, 2), (0, 3)),
    Finding("acronym", Severity.WARNING, "ONU is gone", (3, 6), None),
    Finding("number", Severity.ERROR, "5 became 6"),
)
