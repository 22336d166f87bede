"""Files that come back from people and their programs: XLIFF, workbooks, Word files with comments."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

from aligner.articles import read_article
from aligner.bitext import Bitext, Finding, Link, Severity, Status, Unit
from aligner.errors import ArticleError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.sheets.decided import read_workbook
from aligner.formats.sheets.workbook import write_workbook
from aligner.formats.word.annotate import annotate
from aligner.formats.word.decided import read_answers
from aligner.formats.xliff.added import add_to_xliff
from aligner.formats.xliff.version_1 import write_xliff_1
from aligner.formats.xliff.version_2 import write_xliff_2
from aligner.segmentation import segment_article
from fuzzers.mutation import changed, changed_zip
from fuzzers.target import Files, Target, require

__all__ = ["TARGETS"]

_FINDING = Finding("number", Severity.ERROR, "«3» became “4”", (0, 2), (0, 2))
XLIFF = (
    *(
        "<trans-unit id='1'>",
        "</trans-unit>",
        "<source>",
        "</source>",
        "<target>",
        "</target>",
        "<seg-source>",
        "<mrk mtype='seg' mid='1'>",
    ),
    *("</mrk>", "<g id='1'>", "</g>", "<x id='1'/>", "<bpt id='1'>", "<unit id='u1'>", "<segment>", "<notes>", "<data id='d1'>", "<pc>"),
    *('version="1.2"', 'version="2.1"', "translate='no'", "state='final'", "approved='yes'", "match-quality='x'", "<![CDATA[", "]]>"),
    *(
        "<alt-trans origin='aligner'>",
        "<note from='aligner'>",
        "srcLang=''",
        "target-language='xx'",
        "<cp hex='0000'/>",
        "<group>",
        "<file>",
    ),
)
SHEET = (
    *(
        "<c r='A1' t='s'>",
        "<v>99999</v>",
        "<f>1+1</f>",
        "<mergeCell ref='A1:C9'/>",
        "t='e'",
        "t='b'",
        "t='inlineStr'",
        "<is><t>",
        "r='ZZZ1'",
    ),
    *("<row r='0'>", "s='999'", "|{", "}|", '"source"', "hidden", "<sheet name='x'/>", "uno#0", "accept", "dismissed", "=1", "1e999"),
)
WORD = (
    *(
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>",
        "</w:t>",
        "<w:tab/>",
        "<w:br/>",
        "<w:del>",
        "</w:del>",
        "<w:ins>",
        "</w:ins>",
        "<w:rPr>",
    ),
    *(
        "<w:comment w:id='0'>",
        "</w:comment>",
        "w14:paraId='5A000001'",
        "w15:paraIdParent='5A000001'",
        "w15:done='1'",
        "<w:commentReference/>",
    ),
    *(
        "‖",
        "[",
        "]",
        "aligner ",
        " number ",
        "<w:txbxContent>",
        "<mc:Fallback>",
        "<w:body>",
        "</w:body>",
        "<![CDATA[",
        "]]>",
        "<w:hyperlink>",
    ),
    *("xml:space='preserve'", "&#52;", "<!-- x -->", "<w:footnoteReference w:id='1'/>", "xmlns:w='x'", "<w:fldSimple>", "<w:sdtContent>"),
)


@cache
def _bitext() -> Bitext:
    """The first pair of corpora/ whose translation is a Word file, with a finding in every other unit."""
    path = sorted((Path(__file__).resolve().parents[2] / "corpora").glob("*.en.docx"))[0]
    target = segment_article(read_article(path, language="en"))
    source = segment_article(read_article(next(path.parent.glob(f"{path.name.split('.')[0]}.es.*")), language="es"))
    units = [
        Unit(number, Link((number,), (number,)), one.text, other.text, findings=(_FINDING,) if number % 2 else ())
        for number, (one, other) in enumerate(zip(source.segments, target.segments, strict=False))
    ]
    units.append(Unit(len(units), Link((0,), ()), source.segments[0].text, "", findings=(_FINDING,)))
    return Bitext(path.stem, source, target, tuple(units), engine="none", evidence=(), signature="")


@cache
def _document() -> bytes:
    return (Path(__file__).resolve().parents[2] / "corpora" / _bitext().target.name.rpartition("/")[2]).read_bytes()


@cache
def _xliff() -> tuple[bytes, ...]:
    first, second = io.BytesIO(), io.BytesIO()
    write_xliff_1([_bitext()], first, version="1")
    write_xliff_2([_bitext()], second)
    return first.getvalue(), second.getvalue()


@cache
def _workbook() -> bytes:
    out = io.BytesIO()
    write_workbook([_bitext()], out)
    return out.getvalue()


@cache
def _commented() -> bytes:
    return annotate(_document(), "a.docx", _bitext(), fix=True).content


def _make_xliff(random: Random) -> Files:
    return {"a.xlf": changed(random.choice(_xliff()), random, XLIFF, _xliff())}


def _check_xliff(folder: Path) -> None:
    path, out = folder / "a.xlf", folder / "b.xlf"
    bitexts = [replace(one, units=tuple(_scored(unit) for unit in one.units)) for one in read_bitexts(path)]
    with out.open("wb") as file:
        add_to_xliff(path, (unit for one in bitexts for unit in one.units), file)
    again = [unit for one in read_bitexts(out) for unit in one.units]
    units = [unit for one in bitexts for unit in one.units]
    require(
        [(one.source, one.target) for one in again] == [(one.source, one.target) for one in units], "texts changed when they were scored"
    )
    require([one.status for one in again] == [one.status for one in units], "states changed when pairs were scored")


def _scored(unit: Unit) -> Unit:
    return replace(unit, scores=replace(unit.scores, quality=0.5), findings=(_FINDING,))


def _make_workbook(random: Random) -> Files:
    return {"a.xlsx": changed_zip(_workbook(), random, lambda _, data: changed(data, random, SHEET))}


def _check_workbook(folder: Path) -> None:
    read = read_workbook(folder / "a.xlsx")
    require(all("\n" not in one for one in read.conflicts), "a conflict over several lines")
    for bitext in read.bitexts:
        require(all(isinstance(unit.status, Status) for unit in bitext.units), "a status that is none")
        out = io.BytesIO()
        write_xliff_1([bitext], out, version="1")


def _make_word(random: Random) -> Files:
    return {"a.docx": changed_zip(_commented(), random, lambda _, data: changed(data, random, WORD))}


def _check_word(folder: Path) -> None:
    path = folder / "a.docx"
    content = path.read_bytes()
    try:
        article = segment_article(read_article(path, language="en"))
    except ArticleError:
        read_answers(path)
        return
    units = [Unit(number, Link((), (number,)), "", one.text, findings=(_FINDING,)) for number, one in enumerate(article.segments)]
    bitext = Bitext("a", replace(article, segments=()), article, tuple(units), engine="none", evidence=(), signature="")
    made = annotate(content, "a.docx", bitext)
    (folder / "b.docx").write_bytes(made.content)
    again = read_article(folder / "b.docx", language="en")
    require(again.text == article.text, "the text of a document changed when it was commented")
    require(made.comments == len(units), "a comment is missing")
    read_answers(path)


TARGETS = (
    Target("xliff", _make_xliff, _check_xliff),
    Target("workbook", _make_workbook, _check_workbook),
    Target("word-comments", _make_word, _check_word),
)
