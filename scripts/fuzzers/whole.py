"""Pairs of articles through everything: reading, alignment, scores, checks, every export, and the page."""

from __future__ import annotations

import io
import json
import re
from dataclasses import asdict, replace
from math import isfinite
from pathlib import Path
from random import Random
from typing import Any

from lxml import html

from aligner.articles import read_article
from aligner.bitext import Bitext, Pair
from aligner.checks.run import FAILED
from aligner.formats.export import write_corpus
from aligner.formats.report import write_report
from aligner.formats.report.index import index_entry, write_index
from aligner.formats.sarif import write_sarif
from aligner.formats.shown_article import write_shown_html
from aligner.formats.tmx_check import check_tmx
from aligner.pipeline import process
from aligner.settings import Settings
from fuzzers import bases
from fuzzers.mutation import COMMON, changed, changed_text, changed_zip
from fuzzers.readers import HTML, MARKDOWN, WORD
from fuzzers.target import Files, Target, require

__all__ = ["TARGETS", "changed_article"]

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'onload='x",
    "</script>",
    "<!--",
    "]]>",
    "&lt;",
    "\u202e",
    "javascript:x",
)
MOST_SCRIPTS = 2
"""Of a page: one that sets the colours before anything is drawn, and the page's own."""
ADDRESSES = frozenset({"href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href"})
_NO_NUMBER = re.compile(r"(?<![\w-])(?:NaN|-?Infinity|nan|-?inf)(?![\w-])")
_MARKUP = re.compile(r"<[^>]*>")


def _articles(random: Random) -> Files:
    source, target = random.choice(bases.pairs())
    # The beginning of a plain text will do most of the time: the whole of it takes ten times as long.
    files = {}
    for name, path in ((f"s{source.suffix}", source), (f"t{target.suffix}", target)):
        files[name] = path.read_bytes() if path.suffix != ".txt" or random.random() < 0.1 else path.read_bytes()[:800]
    for name in [name for name in files if random.random() < 0.7] or list(files):
        files[name] = changed_article(name, files[name], random)
    return files


def changed_article(name: str, content: bytes, random: Random) -> bytes:
    """An article with a few changes that its kind may have."""
    if name.endswith(".docx"):
        return changed_zip(content, random, lambda _, data: changed(data, random, WORD))
    if name.endswith(".txt"):
        return changed_text(content.decode("utf-8", "replace"), random, others=bases.texts()).encode("utf-8", "replace")
    return changed(content, random, HTML if name.endswith(".html") else MARKDOWN)


def _bitext(folder: Path, **more: Any) -> Bitext:
    [source], [target] = folder.glob("s.*"), folder.glob("t.*")
    sides = [replace(read_article(path, language=language), **more) for path, language in ((source, "es"), (target, "en"))]
    bitext = next(process([Pair("a", sides[0], sides[1])], Settings(), None))
    for number, unit in enumerate(bitext.units):
        require(unit.number == number, "units out of order")
        for name, value in asdict(unit.scores).items():
            require(not isinstance(value, float) or isfinite(value), f"{name} is {value}")
        quality = unit.scores.quality
        require(quality is None or 0 <= quality <= 1, f"a quality of {quality}")
        for finding in unit.findings:
            require(finding.check != FAILED, finding.message)
            for span, text in ((finding.source_span, unit.source), (finding.target_span, unit.target)):
                require(span is None or 0 <= span[0] <= span[1] <= len(text), f"{finding.check} marks {span} of {len(text)}")
            require("\n" not in finding.message, f"a message over several lines: {finding.message[:80]!r}")
    for side in ("source", "target"):
        linked = [number for unit in bitext.units for number in getattr(unit.link, side)]
        require(
            linked == list(range(len(getattr(bitext, side).segments))),
            f"segments of the {side} are linked twice, out of order or not at all",
        )
    return bitext


def _check_pipeline(folder: Path) -> None:
    bitext = _bitext(folder)
    for name in ("jsonl", "tsv", "tmx"):
        out = io.BytesIO()
        write_corpus([bitext], out, name)
        text = out.getvalue().decode("utf-8")
        if name == "jsonl":
            for line in text.splitlines():
                json.loads(line, parse_constant=_no_constant)
        elif name == "tmx":
            (folder / "out.tmx").write_bytes(out.getvalue())
            problems = [problem for problem in check_tmx(folder / "out.tmx") if bitext.units]
            require(not problems or "<tu>" not in text, f"TMX that is not valid: {problems[:1]}")
    sarif = io.BytesIO()
    write_sarif([bitext], sarif)
    json.loads(sarif.getvalue(), parse_constant=_no_constant)
    _look_at_page(bitext)


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} in JSON")


def _hostile(random: Random) -> Files:
    source, target = random.choice([pair for pair in bases.pairs() if {path.suffix for path in pair} == {".txt"}])
    files = {}
    for name, path in (("s.txt", source), ("t.txt", target)):
        text = path.read_text(encoding="utf-8")[:1500]
        for _ in range(random.randint(1, 12)):
            place = random.randint(0, len(text))
            text = text[:place] + random.choice((*HOSTILE, *HOSTILE, *COMMON)) + text[place:]
        files[name] = text.encode("utf-8", "replace")
    files["url"] = random.choice((*HOSTILE, "http://x/", "JAVASCRIPT:x", " javascript:x", "data:text/html,x")).encode("utf-8", "replace")
    return files


def _check_page(folder: Path) -> None:
    text = (folder / "url").read_text(encoding="utf-8")
    bitext = _bitext(folder, url=text, date=text, title=text)
    _look_at_page(replace(bitext, id=text, engine=text))


def _look_at_page(bitext: Bitext) -> None:
    """No element, attribute or address of the pages comes from the input."""
    out = io.BytesIO()
    write_report(bitext, out)
    _look_at_markup(out.getvalue())
    for article in (bitext.source, bitext.target):
        out = io.BytesIO()
        write_shown_html(article, (), out)
        _look_at_markup(out.getvalue())
    out = io.BytesIO()
    write_index([index_entry(bitext, "a.html"), index_entry(replace(bitext, units=()), None)], out)
    _look_at_markup(out.getvalue())


def _look_at_markup(page: bytes) -> None:
    tree = html.document_fromstring(page)
    require(len(tree.findall(".//script")) <= MOST_SCRIPTS, "a script that is not the page's own")
    require(not tree.xpath("//img|//iframe|//object|//embed|//base|//link"), "an element that the page does not use")
    for element in tree.iter():
        for name, value in element.attrib.items():
            require(not name.startswith("on"), f"an attribute {name}")
            if name in ADDRESSES:
                require(value.strip().lower().startswith(("#", "./", "http://", "https://")), f"an address {value[:60]!r}")
    bare = "".join(tree.xpath("//*[not(self::script or self::style)]/@*[starts-with(name(), 'data-')]"))
    require(not _NO_NUMBER.search(bare), "a figure that is no number")


TARGETS = (Target("pipeline", _articles, _check_pipeline), Target("page", _hostile, _check_page))
