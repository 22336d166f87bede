"""Every format: written, packed, read again, converted into every other."""

import gzip
import io
import json
from pathlib import Path

import pytest

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Severity, Status, Unit
from aligner.errors import FormatError, UsageError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.corpus_reader import read_corpus
from aligner.formats.export import export, write_corpus
from aligner.formats.files import atomic_write, open_input, unpacked_name
from aligner.formats.options import ExportOptions
from aligner.formats.parts import export_parts
from aligner.formats.table import Use, format_of
from aligner.languages.pair import Language

TEXTS = [
    ("El faro, «Punta Gris», cierra.", 'The lighthouse "Punta Gris" closes.'),
    ("=SUMA(A1) no es una fórmula; es un título, dijo", "=SUM(A1) is no formula; it is a title, he said"),
    ("Coste: 3 €, ¿no?", "Cost: €3, isn't it?"),
]
FOUND = Finding("number", Severity.ERROR, "«3» became “4”", (7, 8), (6, 8))


def bitexts():
    for name in ("a/uno", "b"):
        units = [
            Unit(
                n + 2 * (n == 2),
                Link((n,), (n, n + 1)) if n == 1 else Link((n,), (n,)),
                *texts,
                source_kind=Kind.BODY,
                target_kind=Kind.CAPTION,
                scores=Scores(0.25 * (n + 1), 0.9, length_z=-0.5),
                findings=(FOUND,) if n == 2 else (),
                status=Status.ACCEPTED if n else Status.AUTO,
                reviewer="Luz" if n else "",
            )
            for n, texts in enumerate(TEXTS)
        ]
        yield Bitext(name, Article(f"{name}.es", "es", ""), Article(f"{name}.en", "en", ""), tuple(units), "none", (), "aligner|x:1")


def jsonl(path):
    out = io.BytesIO()
    write_corpus(read_corpus(path, "es", "en"), out, "jsonl", ExportOptions(repeats=True))
    return [json.loads(line) for line in out.getvalue().splitlines()]


KEPT = ("source", "target", "quality", "status", "document", "type")


@pytest.mark.parametrize(
    "ending", [".tmx", ".tsv", ".csv", ".jsonl", ".parquet", ".tmx.gz", ".csv.gz", ".tsv.zst", ".jsonl.zst", ".tmx.zst"]
)
def test_what_is_written_is_read_again(tmp_path, ending):
    path = tmp_path / f"corpus{ending}"
    export(bitexts(), path, format_of(path, Use.CORPUS).name)
    records = jsonl(path)
    assert [(one["source"], one["target"]) for one in records] == TEXTS * 2
    assert [one["quality"] for one in records[:3]] == [0.25, 0.5, 0.75] and records[3]["document"] == "b"
    assert [one["type"] for one in records[:3]] == ["1:1", "1:2", "1:1"]
    assert [one["status"] for one in records[:3]] == ["auto", "accepted", "accepted"]
    # As pairs to be scored.
    [read] = read_bitexts(path)
    assert [(unit.source, unit.target) for unit in read.units] == TEXTS * 2
    assert [unit.status for unit in read.units[:2]] == [Status.AUTO, Status.ACCEPTED]


@pytest.mark.parametrize("ending", [".jsonl", ".tsv", ".csv", ".parquet"])
def test_a_file_that_is_converted_to_its_own_format_stays_the_same(tmp_path, ending):
    one, other = tmp_path / f"one{ending}", tmp_path / f"other{ending}"
    name = format_of(one, Use.CORPUS).name
    export(bitexts(), one, name)
    export(read_corpus(one, "es", "en"), other, name)
    assert one.read_bytes() == other.read_bytes()


def test_the_same_bytes_come_out_of_every_way_through_the_tables(tmp_path):
    first = tmp_path / "0.jsonl"
    export(bitexts(), first, "jsonl")
    for ending in (".parquet", ".jsonl"):
        export(read_corpus(first, "es", "en"), tmp_path / f"1{ending}", ending[1:])
    export(read_corpus(tmp_path / "1.parquet", "es", "en"), tmp_path / "2.jsonl", "jsonl")
    assert jsonl(tmp_path / "2.jsonl")[2]["findings"] == jsonl(first)[2]["findings"]


def test_moses_text(tmp_path):
    path = tmp_path / "corpus"
    export(bitexts(), path, "moses")
    [read] = read_bitexts(path)
    assert [(unit.source, unit.target) for unit in read.units] == TEXTS * 2
    with (tmp_path / "corpus.en").open("a", encoding="utf-8") as file:
        file.write("One more.\n")
    with pytest.raises(FormatError, match="one has 6 lines, the other more"):
        list(read_bitexts(path))


ENDINGS = {
    "a.tmx": "tmx",
    "a.TMX.GZ": "tmx",
    "a.csv.zst": "csv",
    "a.standoff.jsonl": "standoff",
    "a.jsonl": "jsonl",
    "corpus": "moses",
    "corpus.gz": "moses",
    "a.parquet": "parquet",
}


@pytest.mark.parametrize("name", ENDINGS)
def test_the_ending_says_the_format(name):
    assert format_of(Path(name), Use.CORPUS).name == ENDINGS[name]


def test_an_ending_that_says_nothing():
    with pytest.raises(UsageError, match=r"a\.pdf: the ending is that of no format"):
        format_of(Path("a.pdf"), Use.CORPUS)


CSV = {
    "semicolons": ("source;target\n«A»;B, C\n", [("«A»", "B, C")]),
    "line breaks in cells": ('source,target\n"A\nB","C ""D"""\n', [("A B", 'C "D"')]),
    "a mark, other columns, an empty row": ("\ufeffnote,target,source\nx,B,A\n,,\n", [("A", "B")]),
    "formulas": ("source,target\n'=A,'=B\n", [("=A", "=B")]),
}
BROKEN = {
    "no columns": ("A,B\n", ":1: the first line must name the columns"),
    "empty": ("", ":1: the first line must name the columns"),
    "twice": ("source,target,target\n", "two columns are named 'target'"),
    "too many cells": ("source,target\nA,B,C\n", ":2: 3 columns where the first line names 2"),
    "an open quotation mark": ('source,target\n"A,B\n', "check its quotation marks"),
    "too long a cell": (f"source,target\n{'x' * 200_000},B\n", "field larger than"),
}


@pytest.mark.parametrize(("text", "pairs"), CSV.values(), ids=CSV)
def test_csv_of_others(tmp_path, text, pairs):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    [read] = read_bitexts(path)
    assert [(unit.source, unit.target) for unit in read.units] == pairs


@pytest.mark.parametrize(("text", "message"), BROKEN.values(), ids=BROKEN)
def test_csv_that_is_none(tmp_path, text, message):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match=message):
        list(read_bitexts(path))


def test_parquet_of_others(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(arrow.table({"source": ["A"], "target": ["B"], "other": [1]}), path)
    assert [(one["source"], one["target"]) for one in jsonl(path)] == [("A", "B")]
    parquet.write_table(arrow.table({"translation": [{"en": "B", "es": "A"}]}), path)
    [read] = read_corpus(path, "es", "en")
    assert (read.languages.source, read.units[0].source) == ("es", "A")
    for table, message in (({"text": ["A"]}, "no column `translation`"), ({"source": ["A"], "target": [None]}, "row 1 has no text")):
        parquet.write_table(arrow.table(table), path)
        with pytest.raises(FormatError, match=message):
            list(read_corpus(path, "es", "en"))
    path.write_bytes(b"PAR1 nothing PAR1")
    with pytest.raises(FormatError, match="not Parquet that can be read"):
        list(read_corpus(path, "es", "en"))


def test_without_the_packages_a_line_says_what_to_install(tmp_path, monkeypatch):
    for module in ("pyarrow", "pyarrow.parquet", "compression.zstd", "backports.zstd"):
        monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(UsageError, match=r"pip install 'aligner\[parquet\]'"):
        export(bitexts(), tmp_path / "a.parquet", "parquet")
    with pytest.raises(UsageError, match=r"pip install 'aligner\[zstd\]'"), atomic_write(tmp_path / "a.tmx.zst"):
        pass
    assert not list(tmp_path.iterdir())


def test_parts_hold_about_the_same(tmp_path):
    many = [one.with_units(one.units * 200) for one in bitexts()]
    paths = export_parts(many, tmp_path / "c.tmx.gz", "tmx", 100_000)
    sizes = [len(gzip.decompress(path.read_bytes())) for path in paths]
    assert [path.name for path in paths[:2]] == ["c.001.tmx.gz", "c.002.tmx.gz"] and len(paths) > 3
    assert all(100_000 <= size < 200_000 for size in sizes[:-1]) and sizes[-1] < 200_000
    units = [unit for path in paths for one in read_bitexts(path) for unit in one.units]
    assert len(units) == 1200
    assert len(export_parts([], tmp_path / "empty.jsonl", "jsonl", 10)) == 1


@pytest.mark.parametrize("name", ["a.gz", "a.zst"])
def test_a_packed_file_is_cut_or_is_none(tmp_path, name):
    path = tmp_path / f"a.tsv{name[1:]}"
    export(bitexts(), path, "tsv")
    whole = path.read_bytes()
    for content in (whole[: len(whole) // 2], b"source\ttarget\nA\tB\n"):
        path.write_bytes(content)
        with pytest.raises(FormatError, match=path.name):
            list(read_bitexts(path))


def test_names_without_their_packing():
    assert [unpacked_name(Path(name)) for name in ("A.TSV.GZ", "b.tmx.zst", "c.tmx", "d.gz")] == ["a.tsv", "b.tmx", "c.tmx", "d"]
    assert set(Language) == {"es", "en"}


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FormatError, match="cannot be read"):
        open_input(tmp_path / "a.zst")
