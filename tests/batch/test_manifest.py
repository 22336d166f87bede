"""Tables of pairs."""

import io
from pathlib import Path

import pytest
from tables import each

from aligner.batch.discovery import discover
from aligner.batch.manifest import PairSpec, read_manifest
from aligner.errors import ManifestError
from aligner.languages.pair import LanguagePair


def specs(text, name="m.csv", *languages):
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    return list(read_manifest(content, name, Path("base"), *languages))


ENGLISH_FIRST = LanguagePair("en", "es")
ONE = PairSpec("1", Path("base/a.es.txt"), Path("base/a.en.txt"))
FULL = PairSpec("ñ 1", Path("base/dos palabras/á.html"), Path("/abs/b.docx"), ENGLISH_FIRST, "https://a.example/?a=1,2", "2024-01-02")
SAME = [
    ("id,source,target\n1,a.es.txt,a.en.txt\n", "m.csv", [ONE]),
    ("\ufeffid,source,target\r\n1,a.es.txt,a.en.txt\r\n\r\n", "m.csv", [ONE]),
    ("target,id,source\na.en.txt, 1 ,a.es.txt", "<stdin>", [ONE]),
    ("id\tsource\ttarget\n1\ta.es.txt\ta.en.txt\n", "m.tsv", [ONE]),
    ("id\tsource\ttarget\n1\ta.es.txt\ta.en.txt\n", "<stdin>", [ONE]),
    ('{"id": 1, "source": "a.es.txt", "target": "a.en.txt", "url": null}\n\n', "m.jsonl", [ONE]),
    ('\ufeff{"id": "1", "source": "a.es.txt", "target": "a.en.txt"}', "<stdin>", [ONE]),
    (
        'id,source,target,source_lang,target_lang,url,date\nñ 1,dos palabras/á.html,/abs/b.docx,en,es,"https://a.example/?a=1,2",2024-01-02\n',
        "m.csv",
        [FULL],
    ),
    ("id,source\n1,a.es.txt\n", "m.csv", [PairSpec("1", Path("base/a.es.txt"), None)]),
    ("id,source,target,source_lang\n1,a.txt,,en\n", "m.csv", [PairSpec("1", Path("base/a.txt"), None, ENGLISH_FIRST)]),
    ("id,source,target\n1,a.txt\n", "m.csv", [PairSpec("1", Path("base/a.txt"), None)]),
    ("id,source\n", "m.csv", []),
]


@each(("text", "name", "expected"), SAME)
def test_manifests(text, name, expected):
    assert specs(text, name) == expected


def test_the_language_of_the_source_where_the_manifest_does_not_say_it():
    assert specs("id,source\n1,a.txt\n", "m.csv", ENGLISH_FIRST) == [PairSpec("1", Path("base/a.txt"), None, ENGLISH_FIRST)]


BAD = [
    ("", "m.csv", "m.csv:1: the first line must name the columns: id, source, target"),
    ("a.es.txt,a.en.txt\n", "m.csv", "m.csv:1: the first line must name the columns"),
    ("id,source,title\n1,a,b\n", "m.csv", "m.csv:1: unknown column 'title'; the columns are id, source"),
    ("id,source,source\n1,a,b\n", "m.csv", "m.csv:1: two columns are named 'source'"),
    ("id,source\n1,a\n,b\n", "m.csv", "m.csv:3: no id; each pair needs an id and a source"),
    ("id,source\n1,\n", "m.csv", "m.csv:2: no source"),
    ("id,source\n1,a\n\n1,b\n", "m.csv", "m.csv:4: the id '1' was used before"),
    ("id,source\n1,a,b\n", "m.csv", "m.csv:2: 3 columns where the first line names 2"),
    ("id,source,source_lang\n1,a,xx\n", "m.csv", "m.csv:2: unknown language 'xx'; es and en have all checks"),
    ("id,source,source_lang,target_lang\n1,a,es,es\n", "m.csv", "m.csv:2: both sides are es; give two languages"),
    ('id,source\n1,"a\n2,b\n', "m.csv", "m.csv:3: not a table that can be read"),
    ("id,source\n1,a\x00b\n", "m.csv", "m.csv: not a text file"),
    ("id,source\n1,a\x07b\n", "m.csv", "m.csv:2: a control character in source; remove it"),
    (
        "id;source;target\n1;a;b;c\n",
        "m.csv",
        "m.csv:2: 4 columns where the first line names 3; put a cell that has semicolons in it between",
    ),
    ("nombre;origen\n1;a\n", "m.csv", "m.csv:1: the first line must name the columns: id, source, target"),
    (b"PK\x03\x04\x14\x00\x06\x00", "m.csv", "m.csv: not a text file; save the table as CSV (UTF-8), or as TSV"),
    (b"\xff\xfei\x00d", "m.csv", "m.csv: damaged UTF-16 text"),
    (b"\xff\xfei\x00d\x00\x00\xd8", "m.csv", "m.csv: damaged UTF-16 text"),
    ('{"id": 1, "source": "a"}\n{"id": 2, "source"\n', "m.jsonl", "m.jsonl:2: not JSON"),
    ("[1]\n", "m.jsonl", "m.jsonl:1: not a JSON object"),
    ("[" * 100_000, "m.jsonl", "m.jsonl:1: not JSON"),
    ('{"id": 1, "source": ["a"]}', "m.jsonl", "m.jsonl:1: source is not text"),
    ('{"id": 1, "source": "a\\u0000b"}', "m.jsonl", "m.jsonl:1: a control character in source"),
    ('{"id": "a\\nb", "source": "a"}', "m.jsonl", "m.jsonl:1: a control character in id"),
    ('{"id": 1}', "m.jsonl", "m.jsonl:1: no source"),
]


@each(("text", "name", "message"), BAD)
def test_what_is_wrong_is_named_with_its_line(text, name, message):
    with pytest.raises(ManifestError) as error:
        specs(text, name)
    assert str(error.value).startswith(message) and "\n" not in str(error.value)


def test_manifests_on_disk(tmp_path):
    path = tmp_path / "m.TSV"
    path.write_text("id\tsource\n1\ta b.txt\n", encoding="utf-8")
    assert [pair.source for pair in discover([str(path)]).pairs] == [tmp_path / "a b.txt"]


def test_a_manifest_on_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"id,source\n1,a.txt\n")))
    assert [pair.source for pair in discover(["-"]).pairs] == [Path("a.txt")]


TWO = [PairSpec("1", Path("base/a.es.txt"), Path("base/ñandú, 2.en.txt")), PairSpec("2", Path("base/b.es.txt"), Path("base/b.en.txt"))]
EXCEL = 'id;source;target\r\n1;a.es.txt;"ñandú, 2.en.txt"\r\n2;b.es.txt;b.en.txt\r\n;;\r\n'
SPREADSHEETS = [
    EXCEL.encode("cp1252"),
    EXCEL.encode("utf-8"),
    EXCEL.encode("utf-8-sig"),
    EXCEL.replace(";", "\t").encode("utf-16"),
    EXCEL.replace(";", "\t").encode("utf-16-le"),
    EXCEL.replace(";", "\t").encode("utf-16-be"),
    ("sep=;\r\n" + EXCEL).encode("cp1252"),
    ('"sep=;"\r\n' + EXCEL).encode("utf-8-sig"),
    ("SEP=|\n" + EXCEL.replace(";", "|")).encode("utf-8"),
    EXCEL.replace(";", ",").encode("utf-8"),
    EXCEL.replace(";", "|").encode("utf-8"),
    EXCEL.replace("id;source;target", "ID;Source;Target").encode("utf-8"),
    EXCEL.replace("id;source;target", '"id";"source";"target"').encode("utf-8"),
    EXCEL.replace("\r\n", ";;;\r\n").encode("utf-8"),
    (EXCEL + ";;\r\n" * 50).encode("utf-8"),
    ("\r\n;;\r\n" + EXCEL).encode("utf-8"),
    EXCEL.replace("\r\n", "\r").encode("utf-8"),
    EXCEL.replace("\r\n", "\r").encode("mac_roman"),
    EXCEL.replace("a.es.txt", '"a.es.txt"').replace(";", "\t").encode("utf-8"),
]


@each("content", SPREADSHEETS)
def test_what_spreadsheets_write(content):
    assert list(read_manifest(content, "m.csv", Path("base"))) == TWO


LANGUAGES = [
    ("", "", ("es", "en")),
    ("en", "", ("en", "es")),
    ("", "es", ("en", "es")),
    ("es-MX", "en_US", ("es", "en")),
    ("spa", "eng", ("es", "en")),
    ("fr", "", ("fr", "en")),
    ("fr", "de", ("fr", "de")),
    ("", "fr", ("es", "fr")),
]


@pytest.mark.parametrize(("source", "target", "languages"), LANGUAGES)
def test_languages_of_a_row(source, target, languages):
    [spec] = specs(f"id,source,source_lang,target_lang\n1,a,{source},{target}\n")
    assert spec.languages == LanguagePair(*languages)


def test_names_of_files_as_other_systems_write_them(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("sub/x.es.txt", "sub/cafe\u0301.en.txt"):
        (tmp_path / name).write_text("Uno.", encoding="utf-8")
    content = "id,source,target\n1,sub\\x.es.txt,sub/caf\u00e9.en.txt\n".encode()
    [spec] = read_manifest(content, "m.csv", tmp_path)
    assert spec.source == tmp_path / "sub/x.es.txt" and spec.target == tmp_path / "sub/cafe\u0301.en.txt"


def test_a_name_that_no_file_can_have_is_left_to_the_reader():
    assert specs(f"id,source\n1,{'a' * 5000}\n")[0].source == Path("base") / ("a" * 5000)


INVISIBLE = [
    "id,source\u200b,target\n1,a.es.txt,a.en.txt\n",
    "id,\ufeffsource,target\n1\u200b,a.es.txt,a.en.txt\n",
    "id,source,target\n\ufeff1,\u00a0a.es.txt\u00a0,a.en.txt\u2009\n",
    "id,source,target\n1,\u202aa.es.txt\u202c,\u200ea.en.txt\n",
    "id,source,target\n1,a\u00ad.es.txt,a.en\u2060.txt\n",
    "id,source,target\nid,source,target\n1,a.es.txt,a.en.txt\n",
    'id, source, target\n1, "a.es.txt", "a.en.txt"\n',
    "id,source,target\n1,\u201ca.es.txt\u201d,a.en.txt\n",
    "id,source,target,source_lang,target_lang\n1,a.es.txt,a.en.txt,Spanish,ingl\u00e9s\u00a0\n",
]


@pytest.mark.parametrize("text", INVISIBLE)
def test_invisible_characters_and_odd_spaces(text, tmp_path):
    for name in ("a.es.txt", "a.en.txt"):
        (tmp_path / name).write_text("Uno.", encoding="utf-8")
    assert list(read_manifest(text.encode(), "m.csv", tmp_path)) == [PairSpec("1", tmp_path / "a.es.txt", tmp_path / "a.en.txt")]


@pytest.mark.parametrize("name", ["dos\u00a0palabras.txt", "no\u200b.txt", "a\u2011b.txt"])
def test_a_file_whose_name_has_them_is_found(name, tmp_path):
    (tmp_path / name).write_text("Uno.", encoding="utf-8")
    for written in (name, name.replace("\u00a0", " ").replace("\u200b", "").replace("\u2011", "-")):
        [spec] = read_manifest(f"id,source\n1,{written}\n".encode(), "m.csv", tmp_path)
        assert spec.source == tmp_path / name


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp1252"])
def test_the_files_that_are_there_decide_between_encodings(encoding, end, tmp_path):
    (tmp_path / "canción.es.txt").touch()
    notes = []
    content = f"id;source{end}la canción;canción.es.txt{end}".encode(encoding)
    [spec] = read_manifest(content, "m.csv", tmp_path, notes=notes)
    assert (spec.id, spec.source) == ("la canción", tmp_path / "canción.es.txt")
    assert len(notes) == 1 and notes[0].endswith(encoding)


def test_a_line_in_another_encoding_is_repaired_and_said():
    notes = []
    content = "id,source\nuno,camión.txt\ndos,señal.txt\n".encode() + "tres,año.txt\n".encode("cp1252") + b"cuat\xf3,b.txt\n"
    found = list(read_manifest(content, "m.csv", Path("base"), notes=notes))
    assert [pair.id for pair in found] == ["uno", "dos", "tres", "cuató"]
    assert found[2].source == Path("base/año.txt") and found[0].source == Path("base/camión.txt")
    assert notes == ["m.csv: not quite UTF-8: lines 4 and 5 were read as cp1252"]
