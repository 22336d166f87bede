"""`aligner align`."""

import json
from pathlib import Path

import pytest

ES = [
    "El río creció cuatro metros.",
    "La alcaldesa Marta Quiroga pidió ayuda.",
    "Hay 1,250 personas en albergues.",
    "El agua bajará el viernes.",
]
EN = [
    "The river rose four metres.",
    "Mayor Marta Quiroga asked for help, and 1,250 people are in shelters.",
    "The water will go down on Friday.",
]


@pytest.fixture
def lines(tmp_path):
    Path("a.es").write_text("".join(f"{line}\n" for line in ES), encoding="utf-8")
    Path("a.en").write_text("".join(f"{line}\n" for line in EN), encoding="utf-8")


def links(out: str) -> list[str]:
    return [line.rsplit(":", 1)[0] for line in out.splitlines()]


def test_presplit_lines_to_vecalign(cli, lines):
    done = cli("align", "a.es", "a.en", "--presplit", "--format", "vecalign", "--engine", "none")
    assert (done.code, links(done.out)) == (0, ["[0]:[0]", "[1, 2]:[1]", "[3]:[2]"])


@pytest.mark.parametrize(("name", "first"), [("hunalign", "0\t0\t"), ("bleualign", f"{ES[0]}\t{EN[0]}")])
def test_formats_of_other_aligners(cli, lines, name, first):
    done = cli("align", "a.es", "a.en", "--presplit", "--format", name, "--engine", "none")
    assert done.code == 0 and done.out.startswith(first), done.out


def test_blank_lines_keep_their_numbers(cli, lines):
    Path("a.es").write_text("\n".join([ES[0], "", *ES[1:]]) + "\n", encoding="utf-8")
    done = cli("align", "a.es", "a.en", "--presplit", "--format", "vecalign", "--engine", "none")
    assert done.code == 0 and links(done.out)[-1] == "[4]:[2]"
    used = [int(n) for link in links(done.out) for n in link.split(":")[0].strip("[]").split(",") if n.strip()]
    assert used == [0, 1, 2, 3, 4]


def test_articles_to_tsv_jsonl_and_tmx(cli, articles):
    pair = (articles / "flood.es.txt", articles / "flood.en.txt")
    tsv = cli("align", *pair, "--engine", "none")
    header, *rows = [line.split("\t") for line in tsv.out.splitlines()]
    assert tsv.code == 0 and len(rows) == 5 and [row[header.index("type")] for row in rows] == ["1:1"] * 5
    records = [json.loads(line) for line in cli("align", *pair, "--engine", "none", "--format", "jsonl").out.splitlines()]
    assert [record["source"] for record in records] == [row[header.index("source")] for row in rows]
    assert cli("align", *pair, "--engine", "none", "--format", "tmx", "-o", "out.tmx").code == 0
    assert cli("tmx", "check", "out.tmx").code == 0


def test_the_english_side_may_come_first(cli, articles):
    done = cli("align", articles / "flood.en.txt", articles / "flood.es.txt", "--engine", "none", "--format", "jsonl")
    records = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0 and {(r["source_language"], r["target_language"]) for r in records} == {("en", "es")}
    assert {r["type"] for r in records} == {"1:1"}


def test_a_folder(cli, lines):
    Path("in").mkdir()
    for name in ("one", "two"):
        Path(f"in/{name}.es").write_text(Path("a.es").read_text(encoding="utf-8"), encoding="utf-8")
        Path(f"in/{name}.en").write_text(Path("a.en").read_text(encoding="utf-8"), encoding="utf-8")
    Path("in/alone.es").write_text("Nada.\n", encoding="utf-8")
    done = cli("align", "in", "-o", "out", "--presplit", "--engine", "none")
    assert done.code == 0, done.err
    assert sorted(path.name for path in Path("out").iterdir()) == ["one.vecalign", "two.vecalign"]
    assert links(Path("out/one.vecalign").read_text(encoding="utf-8")) == ["[0]:[0]", "[1, 2]:[1]", "[3]:[2]"]
    assert cli("align", "in", "-o", "out", "--presplit", "--engine", "none", "--format", "tsv").code == 0
    assert Path("out/two.tsv").is_file()


def test_translations_of_ones_own_for_any_languages(cli):
    german = ["Der Fluss stieg schnell an.", "Niemand wurde verletzt.", "Morgen regnet es wieder."]
    french = ["La rivière a monté vite.", "Personne n'a été blessé, et demain il pleuvra de nouveau."]
    Path("a.de").write_text("\n".join(german) + "\n", encoding="utf-8")
    Path("a.fr").write_text("\n".join(french) + "\n", encoding="utf-8")
    Path("a.mt").write_text("La rivière a monté rapidement.\nPersonne n'a été blessé.\nDemain il pleuvra de nouveau.\n", encoding="utf-8")
    arguments = (
        "align",
        "a.de",
        "a.fr",
        "--presplit",
        "--source-lang",
        "de",
        "--target-lang",
        "fr",
        "--format",
        "vecalign",
        "--engine",
        "none",
    )
    done = cli(*arguments, "--source-translation", "a.mt")
    assert links(done.out) == ["[0]:[0]", "[1, 2]:[1]"], done
    Path("a.mt").write_text("La rivière a monté rapidement.\n", encoding="utf-8")
    short = cli(*arguments, "--source-translation", "a.mt")
    assert short.code == 2 and "a.mt: 1 lines for 3 source segments" in short.err


def test_anchors_and_breaks_are_respected(cli, lines):
    Path("anchors").write_text("1:2\n", encoding="utf-8")
    done = cli("align", "a.es", "a.en", "--presplit", "--format", "vecalign", "--engine", "none", "--anchor", "anchors")
    assert "[1]:[2]" in links(done.out)
    Path("breaks").write_text("2:1\n", encoding="utf-8")
    done = cli("align", "a.es", "a.en", "--presplit", "--format", "vecalign", "--engine", "none", "--break", "breaks")
    assert done.code in (0, 1) and not any("[1, 2]" in link for link in links(done.out))
    Path("anchors").write_text("one:two\n", encoding="utf-8")
    assert "anchors:1" in cli("align", "a.es", "a.en", "--presplit", "--anchor", "anchors").err


@pytest.mark.parametrize("format_name", ["vecalign", "tsv"])
def test_texts_that_are_no_translations_are_said(cli, format_name):
    Path("a.es").write_text(
        "La orquesta tocó anoche una sinfonía de Mahler.\nEl público aplaudió de pie.\nHabrá otro concierto en otoño.\n", encoding="utf-8"
    )
    Path("a.en").write_text(
        "Corn prices fell again in Chicago.\nFarmers blame the weather.\nExports may recover next year.\n", encoding="utf-8"
    )
    done = cli("align", "a.es", "a.en", "--presplit", "--format", format_name, "--engine", "none")
    assert done.code == 1 and done.err.count("do not look like translations of each other") == 1 and done.out.count("\n") >= 3


BAD = {
    "missing": (("align", "nowhere.es", "a.en"), "nowhere.es: cannot be read"),
    "one file": (("align", "a.es"), "give its translation"),
    "format": (("align", "a.es", "a.en", "--format", "doc"), "unknown format 'doc'"),
    "folder without -o": (("align", "."), "-o"),
    "translations without presplit": (("align", "a.es", "a.en", "--source-translation", "a.en"), "--presplit"),
    "language": (("align", "a.es", "a.en", "--source-lang", "xx", "--target-lang", "en"), "unknown language 'xx'"),
    "output is the folder": (
        ("align", "a.es", "a.en", "--presplit", "--engine", "none", "-o", "."),
        ".: cannot be written (it is a folder)",
    ),
    "anchor of many digits": (("align", "a.es", "a.en", "--presplit", "--anchor", "digits"), "digits:1: not two numbers"),
    "lexicon": (("align", "a.es", "a.en", "--lexicon", "a.es"), "a.es:1"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_usage(cli, lines, case):
    arguments, words = BAD[case]
    Path("digits").write_text(f"{'9' * 5000}:0\n", encoding="utf-8")
    done = cli(*arguments)
    assert done.code == 2 and words in done.err, done.err
    assert len(done.err.removeprefix("engine: none\n").strip().splitlines()) == 1, done.err
