"""Tables of pairs."""

import io
from pathlib import Path

import pytest

from aligner.batch.discovery import discover
from aligner.batch.manifest import PairSpec, read_manifest
from aligner.errors import ManifestError


def specs(text, name="m.csv", **options):
    return list(read_manifest(io.StringIO(text, newline=""), name, Path("base"), **options))


ONE = PairSpec("1", Path("base/a.es.txt"), Path("base/a.en.txt"))
FULL = PairSpec("ñ 1", Path("base/dos palabras/á.html"), Path("/abs/b.docx"), "en", "es", "https://a.example/?a=1,2", "2024-01-02")
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
    ("id,source,target,source_lang\n1,a.txt,,en\n", "m.csv", [PairSpec("1", Path("base/a.txt"), None, "en", "es")]),
    ("id,source,target\n1,a.txt\n", "m.csv", [PairSpec("1", Path("base/a.txt"), None)]),
    ("id,source\n", "m.csv", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), SAME)
def test_manifests(text, name, expected):
    assert specs(text, name) == expected


def test_the_language_of_the_source_where_the_manifest_does_not_say_it():
    assert specs("id,source\n1,a.txt\n", source_language="en") == [PairSpec("1", Path("base/a.txt"), None, "en", "es")]


BAD = [
    ("", "m.csv", "m.csv:1: the first line must name the columns: id, source, target"),
    ("a.es.txt,a.en.txt\n", "m.csv", "m.csv:1: the first line must name the columns"),
    ("id,source,title\n1,a,b\n", "m.csv", "m.csv:2: unknown column 'title'; the columns are id, source"),
    ("id,source,source\n1,a,b\n", "m.csv", "m.csv:1: two columns are named 'source'"),
    ("id,source\n1,a\n,b\n", "m.csv", "m.csv:3: no id; each pair needs an id and a source"),
    ("id,source\n1,\n", "m.csv", "m.csv:2: no source"),
    ("id,source\n1,a\n\n1,b\n", "m.csv", "m.csv:4: the id '1' was used before"),
    ("id,source\n1,a,b\n", "m.csv", "m.csv:2: 3 columns where the first line names 2"),
    ("id,source,source_lang\n1,a,fr\n", "m.csv", "m.csv:2: unknown language 'fr'; use one of en, es"),
    ("id,source,source_lang,target_lang\n1,a,es,es\n", "m.csv", "m.csv:2: both sides are es; give two languages"),
    ('id,source\n1,"a\n2,b\n', "m.csv", "m.csv:3: not a table that can be read"),
    ("id,source\n1,a\x00b\n", "m.csv", "m.csv:2: "),
    ('{"id": 1, "source": "a"}\n{"id": 2, "source"\n', "m.jsonl", "m.jsonl:2: not JSON"),
    ("[1]\n", "m.jsonl", "m.jsonl:1: not a JSON object"),
    ("[" * 100_000, "m.jsonl", "m.jsonl:1: not JSON"),
    ('{"id": 1, "source": ["a"]}', "m.jsonl", "m.jsonl:1: source is not text"),
    ('{"id": 1, "source": "a\\u0000b"}', "m.jsonl", "m.jsonl:1: a control character in source"),
    ('{"id": "a\\nb", "source": "a"}', "m.jsonl", "m.jsonl:1: a control character in id"),
    ('{"id": 1}', "m.jsonl", "m.jsonl:1: no source"),
]


@pytest.mark.parametrize(("text", "name", "message"), BAD)
def test_what_is_wrong_is_named_with_its_line(text, name, message):
    with pytest.raises(ManifestError) as error:
        specs(text, name)
    assert str(error.value).startswith(message) and "\n" not in str(error.value)


def test_manifests_on_disk(tmp_path):
    path = tmp_path / "m.TSV"
    path.write_text("id\tsource\n1\ta b.txt\n", encoding="utf-8")
    assert [pair.source for pair in discover([str(path)]).pairs] == [tmp_path / "a b.txt"]
    path.write_bytes("id\tsource\n1\tañ.txt\n".encode("latin-1"))
    with pytest.raises(ManifestError, match="not UTF-8 text; save the manifest as UTF-8"):
        discover([str(path)])


def test_a_manifest_on_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("id,source\n1,a.txt\n"))
    assert [pair.source for pair in discover(["-"]).pairs] == [Path("a.txt")]
