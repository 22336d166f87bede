"""Files of pairs and of settings: TMX, TSV, JSONL, manifests, lexicons, anchors, gold alignments, aligner.toml."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from aligner.alignment import align
from aligner.alignment.gold import format_link, parse_alignment, read_alignment
from aligner.batch.discovery import discover
from aligner.batch.forecast import forecast
from aligner.batch.manifest import read_manifest
from aligner.bitext import Bitext, Unit
from aligner.cli.align import _places
from aligner.cli.options import load_settings
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.scored import add_to_tmx, add_to_tsv
from aligner.formats.table_reader import open_tsv
from aligner.formats.tabular import write_jsonl
from aligner.formats.tmx_check import check_tmx
from aligner.formats.tmx_reader import TmxUnit, read_tmx
from aligner.lexicon.lexicon import read_lexicon
from aligner.settings import Settings
from fuzzers import bases
from fuzzers.mutation import changed, changed_zip
from fuzzers.target import Files, Target, require

__all__ = ["TARGETS"]

TMX = (
    *(
        "<tu>",
        "</tu>",
        "<tuv>",
        "</tuv>",
        "<seg>",
        "</seg>",
        "<body>",
        "<header>",
        "</tmx>",
        "<prop type='x'>",
        "<note>",
        "<ph x='1'/>",
        "<ut>",
    ),
    *(
        'xml:lang="es"',
        'xml:lang="en"',
        'xml:lang="es-MX"',
        'lang="spa"',
        "xml:lang=''",
        "xmlns:x='y'",
        "<x:seg>",
        "<x:tu xmlns:x='z'>",
        "tuid=''",
    ),
    *(
        "<bpt i='1'>",
        "</bpt>",
        "<ept i='1'>",
        "</ept>",
        "<it pos='begin'>",
        "<hi>",
        "<sub>",
        "<!-- x -->",
        "<?pi x?>",
        "<!DOCTYPE tmx>",
        "&#x0;",
    ),
    *('encoding="UTF-16"', 'encoding="latin-1"', 'version="1.1"', "creationdate='x'", "<map unicode='x'/>", "xmlns='q'"),
)
TABLE = ("source", "target", "id", "\t", '"', '""', "\n", "\r\n", "source\ttarget", "quality", "findings", "source_machine", "sep=;", "=1")
LANGUAGES = (*TABLE, "es", "en", "es-MX", "Spanish", "English", "source_en", "español", "inglés", ",", ";", "sep=\t")
JSON = ('"', "{", "}", "[", "]", ":", ",", '"source":', '"target":', "null", "\\ud800", "\\u0000", "1e999", "NaN", '{"source": 5}', "\\")
MANIFEST = (
    *TABLE,
    ";",
    ",",
    "|",
    "url",
    "date",
    "source_lang",
    "es",
    "xx",
    "..",
    "/",
    "con",
    "x" * 300,
    "bridge-collapse.es.html",
    "a\x00b",
)
TOML = (
    *("engine", "model", "presplit", "lexicon", "both_directions", "[checks]", "[checks.severity]", "disabled", "=", '"', "true", "[", "]"),
    *(
        "gender",
        "info",
        "nan",
        "inf",
        "1979-05-27T07:32:00",
        "'''",
        '"""',
        "{}",
        "[[checks]]",
        "checks.disabled = 5",
        "\\u0000",
        "1" * 5000,
    ),
)
_TOML = b'engine = "none"\npresplit = false\nlexicon = true\n\n[checks]\ndisabled = ["spacing"]\n\n[checks.severity]\ngender = "info"\n'
_LEXICON = "casa\thouse\t0.9\ncasa\thome\t0.1\nrío\triver\nsequía\tdrought\t1\n".encode()


def _of(name: str, bases_of: tuple[bytes, ...], words: tuple[str, ...]):
    return lambda random: {name: changed(random.choice(bases_of), random, words, bases_of)}


def _bitexts(path: Path) -> list[Bitext]:
    return [replace(one, units=tuple(_scored(unit) for unit in one.units)) for one in read_bitexts(path)]


def _scored(unit: Unit) -> Unit:
    return replace(unit, scores=replace(unit.scores, quality=0.5))


def _texts(bitexts: list[Bitext]) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for one in bitexts for unit in one.units]


def _check_tmx(folder: Path) -> None:
    path = folder / "a.tmx"
    for problem in check_tmx(path):
        require("\n" not in problem.message, f"a problem over several lines: {problem.message[:80]!r}")
    bitexts = _bitexts(path)
    out = folder / "b.tmx"
    with out.open("wb") as file:
        add_to_tmx(path, (unit for one in bitexts for unit in one.units), file)
    before, after = list(read_tmx(path)), list(read_tmx(out))
    require(len(before) == len(after), f"{len(before)} units, and {len(after)} after they were scored")
    for old, new in zip(before, after, strict=True):
        require(_variants(old) == _variants(new), "the texts of a unit changed when it was scored")
    require(_texts(bitexts) == _texts(_bitexts(out)), "the texts of pairs changed when they were scored")


def _variants(unit: TmxUnit) -> list[tuple[object, ...]]:
    return [(one.language, one.text, one.props) for one in unit.variants]


def _check_tsv(folder: Path) -> None:
    path, out = folder / "a.tsv", folder / "b.tsv"
    bitexts = _bitexts(path)
    with out.open("wb") as file:
        add_to_tsv(path, (unit for one in bitexts for unit in one.units), file)
    before, after = _cells(path), _cells(out)
    require(len(before) == len(after), f"{len(before)} lines, and {len(after)} after they were scored")
    kept = [place for place, name in enumerate(open_tsv(path).names) if name not in ("quality", "findings")]
    for old, new in zip(before, after, strict=True):
        require([old[place] for place in kept] == new[: len(kept)], f"a line changed when it was scored: {old!r} to {new!r}")
    require(_texts(bitexts) == _texts(_bitexts(out)), "the texts of pairs changed when they were scored")


def _cells(path: Path) -> list[list[str]]:
    table = open_tsv(path)
    return [list(table.header), *(list(row.cells) for row in table.rows)]


def _check_pairs(folder: Path) -> None:
    [path] = folder.iterdir()
    for source, target in _texts(_bitexts(path)):
        require("\n" not in source + target, "a text over several lines")


def _check_jsonl(folder: Path) -> None:
    bitexts = _bitexts(folder / "a.jsonl")
    out = io.BytesIO()
    write_jsonl(bitexts, out)
    (folder / "b.jsonl").write_bytes(out.getvalue())
    again = [tuple(text.encode("utf-8", "backslashreplace") for text in pair) for pair in _texts(_bitexts(folder / "b.jsonl"))]
    require(again == [tuple(text.encode("utf-8", "backslashreplace") for text in pair) for pair in _texts(bitexts)], "texts changed")


def _manifest(random: Random) -> Files:
    kind = random.choice(("csv", "tsv", "jsonl"))
    base = bases.manifests(kind)
    files = {f"m.{kind}": changed(random.choice(base), random, (*MANIFEST, *JSON), base)}
    source, target = bases.pairs()[1]
    return files | {source.name: source.read_bytes()[:3000], target.name: target.read_bytes()[:3000]}


def _check_manifest(folder: Path) -> None:
    [path] = folder.glob("m.*")
    list(read_manifest(path.read_bytes(), path.name, folder))
    found = discover([str(path)])
    forecast(found.pairs[:2], Settings(), None)


def _check_lexicon(folder: Path) -> None:
    lexicon = read_lexicon(folder / "a.tsv")
    align(["La casa del río.", "Hay sequía."], ["The house by the river.", "There is a drought."], lexicon=lexicon)


def _check_gold(folder: Path) -> None:
    links = read_alignment(folder / "a.gold")
    again = parse_alignment([format_link(link) for link in links])
    require([(link.source, link.target) for link in links] == [(link.source, link.target) for link in again], "links changed")


def _in_sheet(random: Random) -> Callable[[str, bytes], bytes]:
    return lambda _, data: changed(data, random, LANGUAGES)


_GOLD = tuple(path.read_bytes() for path in sorted(bases.CORPORA.glob("*.gold")))

TARGETS = (
    Target("tmx", _of("a.tmx", bases.bitexts("tmx"), TMX), _check_tmx),
    Target("tsv", _of("a.tsv", bases.bitexts("tsv"), TABLE), _check_tsv),
    Target("csv", _of("a.csv", bases.bitexts("csv"), LANGUAGES), _check_pairs),
    Target("xlsx", lambda random: {"a.xlsx": changed_zip(bases.sheet(), random, _in_sheet(random))}, _check_pairs),
    Target("jsonl", _of("a.jsonl", bases.bitexts("jsonl"), JSON), _check_jsonl),
    Target("manifest", _manifest, _check_manifest),
    Target("lexicon", _of("a.tsv", (_LEXICON,), ("\t", "1", "0", "-1", "nan", "inf", "1e-320", "casa", "house")), _check_lexicon),
    Target(
        "anchors", _of("a", (b"0:0\n3:4\n12:14\n",), (":", "0", "-1", "1" * 5000, "٣", "²")), lambda folder: void(_places(folder / "a"))
    ),
    Target("gold", _of("a.gold", _GOLD, ("[", "]", ":", ",", "0", "٣", "²", "1" * 5000, "[]:[]")), _check_gold),
    Target("toml", _of("a.toml", (_TOML,), TOML), lambda folder: void(load_settings(folder / "a.toml"))),
)


def void(_: object) -> None:
    """Nothing."""
