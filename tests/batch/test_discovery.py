"""Which files of a folder belong together."""

import os
from pathlib import Path

import pytest

from aligner.batch.discovery import discover, pair_name
from aligner.errors import ManifestError


def found(tmp_path, files, paths=(".",), **options):
    for name in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Uno.", encoding="utf-8")
    return discover([str(tmp_path / path) for path in paths], **options)


def relative(tmp_path, discovery):
    """Pairs as (id, source, target, source language), with paths below the folder."""
    return [
        (pair.id, str(pair.source.relative_to(tmp_path)), pair.target and str(pair.target.relative_to(tmp_path)), pair.source_language)
        for pair in discovery.pairs
    ]


LAYOUTS = [
    (["x.es.txt", "x.en.html"], [("x", "x.es.txt", "x.en.html", "es")]),
    (["x_es.docx", "x_en.md"], [("x", "x_es.docx", "x_en.md", "es")]),
    (["x-es.txt", "x-en.txt"], [("x", "x-es.txt", "x-en.txt", "es")]),
    (["x.es", "x.en"], [("x", "x.es", "x.en", "es")]),
    (["X.ES.TXT", "X.en.Txt"], [("X", "X.ES.TXT", "X.en.Txt", "es")]),
    (["es/x.txt", "en/x.html"], [("x", "es/x.txt", "en/x.html", "es")]),
    (["ES/a/x.txt", "EN/a/x.txt"], [("a/x", "ES/a/x.txt", "EN/a/x.txt", "es")]),
    (["a/es/x.txt", "a/en/x.txt", "b/es/x.txt"], [("a/x", "a/es/x.txt", "a/en/x.txt", "es"), ("b/x", "b/es/x.txt", None, "es")]),
    (["news_es/x.txt", "news_en/x.txt"], [("news/x", "news_es/x.txt", "news_en/x.txt", "es")]),
    (["x/es.txt", "x/en.html"], [("x", "x/es.txt", "x/en.html", "es")]),
    (["a/x.es.txt", "a/x.en.txt", "b/x.es.txt"], [("a/x", "a/x.es.txt", "a/x.en.txt", "es"), ("b/x", "b/x.es.txt", None, "es")]),
    (["x.es.txt", "x.en.txt", "es/y.txt", "en/y.txt"], [("x", "x.es.txt", "x.en.txt", "es"), ("y", "es/y.txt", "en/y.txt", "es")]),
    (["dos palabras, ñ.es.txt", "dos palabras, ñ.en.txt"], [("dos palabras, ñ", "dos palabras, ñ.es.txt", "dos palabras, ñ.en.txt", "es")]),
    (["v1.2.es.txt", "v1.2.en.txt"], [("v1.2", "v1.2.es.txt", "v1.2.en.txt", "es")]),
    (["x.en.txt"], [("x", "x.en.txt", None, "en")]),
    ([".x.es.txt", ".git/x.es.txt", "README.md", "notes/LICENSE.txt", "data.csv", "x.png"], []),
]


@pytest.mark.parametrize(("files", "pairs"), LAYOUTS)
def test_layouts(files, pairs, tmp_path):
    discovery = found(tmp_path, files)
    assert relative(tmp_path, discovery) == pairs
    assert [unpaired.reason for unpaired in discovery.unpaired] == ["no counterpart: it is translated"] * sum(not pair[2] for pair in pairs)


def test_english_as_the_source(tmp_path):
    files = ["x.es.txt", "x.en.txt", "y.es.txt"]
    assert relative(tmp_path, found(tmp_path, files, source_language="en")) == [
        ("x", "x.en.txt", "x.es.txt", "en"),
        ("y", "y.es.txt", None, "es"),
    ]


@pytest.mark.parametrize("folders", [("es", "en"), ("en", "es"), ("news_es", "news-en"), ("a/es", "b/en")])
def test_a_folder_for_each_language(folders, tmp_path):
    files = [f"{folder}/{name}.txt" for folder in folders for name in ("x", "sub/y")]
    discovery = found(tmp_path, files, folders)
    spanish, english = sorted(folders, key=lambda folder: folder.endswith("en"))
    assert relative(tmp_path, discovery) == [
        ("sub/y", f"{spanish}/sub/y.txt", f"{english}/sub/y.txt", "es"),
        ("x", f"{spanish}/x.txt", f"{english}/x.txt", "es"),
    ]
    assert discovery.unpaired == ()


def test_what_is_left_over_is_said(tmp_path):
    discovery = found(tmp_path, ["x.es.html", "x.es.txt", "x.en.txt", "es/x.txt", "nota.txt", "informe.es.pdf", "y.en.txt"])
    assert relative(tmp_path, discovery) == [("x", "x.es.html", "x.en.txt", "es"), ("y", "y.en.txt", None, "en")]
    reasons = {str(unpaired.path.relative_to(tmp_path)): unpaired.reason for unpaired in discovery.unpaired}
    assert reasons["nota.txt"] == "its name does not say its language (x.es.txt, es/x.txt)"
    assert reasons["informe.es.pdf"].startswith("not a kind of file that can be read; convert it to one of .txt")
    assert reasons["x.es.txt"].startswith("another file has the same name and language: ")
    assert reasons["es/x.txt"].startswith("another file has the same name and language: ")
    assert reasons["y.en.txt"] == "no counterpart: it is translated"


def test_links_are_not_followed_in_circles(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "self.es.txt").symlink_to("self.es.txt")
    discovery = found(tmp_path, ["x.es.txt", "x.en.txt"])
    assert [pair.id for pair in discovery.pairs] == ["a/self", "x"]


def test_names_that_are_spelt_in_two_ways_or_are_no_text(tmp_path):
    discovery = found(tmp_path, ["caf\u00e9.es.txt", "cafe\u0301.en.txt", os.fsdecode(b"\xff.es.txt")])
    assert [(pair.id, pair.target is not None) for pair in discovery.pairs] == [("\\udcff", False), ("caf\u00e9", True)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_said(tmp_path):
    (tmp_path / "closed").mkdir(mode=0)
    assert "cannot be read" in found(tmp_path, ["x.es.txt", "x.en.txt"]).unpaired[0].reason


def test_paths_that_cannot_be_used(tmp_path):
    with pytest.raises(ManifestError, match="not found; give a folder of articles, a manifest, or -"):
        discover([str(tmp_path / "no")])
    (tmp_path / "a.txt").touch()
    with pytest.raises(ManifestError, match=r"neither a folder nor a manifest \(\.csv, \.tsv, \.jsonl\)"):
        discover([str(tmp_path / "a.txt")])
    assert discover([str(tmp_path)]).pairs == ()


def test_the_same_name_in_two_folders_is_refused(tmp_path):
    with pytest.raises(ManifestError, match=r"the id 'x' is also that of .*; rename one of them"):
        found(tmp_path, ["a/x.es.txt", "b/x.es.txt"], ("a", "b"))


@pytest.mark.parametrize(("name", "pair"), [("a/x.es.txt", "x"), ("x-en.html", "x"), ("x.es", "x"), ("x.txt", "x"), ("x.y.txt", "x.y")])
def test_the_name_of_a_pair_by_one_of_its_files(name, pair):
    assert pair_name(Path(name)) == pair
