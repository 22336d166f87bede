"""`aligner corpus`."""

import json
from pathlib import Path

import pytest

from aligner.batch.discovery import discover

SPANISH = {
    "a1": "El puente de Villa Honda se cerró el lunes. Las lluvias dañaron dos pilares, dijo la alcaldesa Inés Robledo.",
    "a2": "La sequía arruinó la cosecha de maíz en Río Claro. Los campesinos perdieron 12,5 millones de pesos.",
    "sub/a3": "La orquesta juvenil tocará el viernes en el teatro Colibrí. Las entradas cuestan 80 pesos.",
}
ENGLISH = {
    "x": "The youth orchestra will play at the Colibrí theatre on Friday. Tickets cost 80 pesos.",
    "y": "The bridge at Villa Honda was closed on Monday. The rain damaged two pillars, mayor Inés Robledo said.",
    "z": "A new swimming pool opened with a party, free ice cream and a race between teachers and pupils.",
}


@pytest.fixture
def crawls(cli):
    for folder, texts in (("es", SPANISH), ("en", ENGLISH)):
        for name, text in texts.items():
            path = Path(folder, f"{name}.txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def test_pair_writes_a_manifest_that_a_run_reads(cli, crawls):
    done = cli("corpus", "pair", "es", "en", "-o", "manifest.tsv")
    assert done.code == 0 and "2 pairs" in done.err
    assert "es/a2.txt: no counterpart in English was found" in done.err and "en/z.txt: no counterpart in Spanish" in done.err
    found = discover(["manifest.tsv"]).pairs
    assert [(pair.id, pair.source.name, pair.target.name) for pair in found] == [
        ("a1", "a1.txt", "y.txt"), ("sub/a3", "a3.txt", "x.txt"),
    ]  # fmt: skip
    assert all(pair.source.exists() and pair.target.exists() for pair in found)


def test_paths_of_a_manifest_start_from_its_folder(cli, crawls):
    Path("lists").mkdir()
    assert cli("corpus", "pair", "es", "en", "-o", "lists/m.tsv").code == 0
    assert "\t../es/a1.txt\t../en/y.txt\tes\ten\t" in Path("lists/m.tsv").read_text(encoding="utf-8")
    assert "\tes/a1.txt\ten/y.txt\t" in cli("corpus", "pair", "es", "en").out


def test_run_pairs_by_content(cli, crawls):
    assert cli("run", "es", "en", "--pair", "--out", "out", "--engine", "none").code == 0
    assert json.loads(Path("out/summary.json").read_text(encoding="utf-8"))["pairs"] == 2
    assert cli("run", "es", "--pair", "--out", "out").code == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("es", "nowhere"), "not a folder"),
        (("es", "empty"), "no articles in it"),
        (("es", "en", "--min-probability", "2"), "min-probability"),
    ],
)
def test_pair_says_what_is_wrong(cli, crawls, arguments, message):
    Path("empty").mkdir()
    done = cli("corpus", "pair", *arguments)
    assert done.code == 2 and message in done.err


def test_odd_files_do_not_stop_the_pairing(cli, crawls):
    Path("es/empty.txt").write_bytes(b"")
    Path("es/tab\there.txt").write_text("Hola.", encoding="utf-8")
    Path("es/=1+2.txt").write_text("El faro de Punta Alba se encendió tras 9 años.", encoding="utf-8")
    Path("en/=light.txt").write_text("The lighthouse at Punta Alba was lit after 9 years.", encoding="utf-8")
    done = cli("corpus", "pair", "es", "en", "-o", "manifest.tsv")
    assert done.code == 0 and "empty.txt: " in done.err and "control character in its name" in done.err
    assert "\t=" not in (text := Path("manifest.tsv").read_text(encoding="utf-8")) and "\n=" not in text
    assert {pair.target.name for pair in discover(["manifest.tsv"]).pairs} == {"x.txt", "y.txt", "=light.txt"}


def test_filter_writes_what_is_kept_and_explains(cli, articles):
    assert cli("run", articles, "--out", "out", "--engine", "none").code == 0
    done = cli("corpus", "filter", "out", "type = 1:1 and source_words > 8", "-o", "kept.tsv", "--format", "tsv", "--explain")
    assert done.code == 0 and "source_words > 8: drops 1" in done.err and "of 5 pairs of sentences kept" in done.err
    rows = Path("kept.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert rows and all(len(row.split("\t")[5].split()) > 8 for row in rows)
    assert cli("corpus", "filter", "out", "type = 1:1", "-o", "-").out.startswith("<?xml")
    counted = cli("corpus", "filter", "out", "quality >= 0")
    assert counted.code == 0 and not counted.out and "pairs of sentences kept" in counted.err


def test_filter_refuses_a_wrong_condition_before_it_reads(cli):
    done = cli("corpus", "filter", "nowhere", "qualty > 1")
    assert done.code == 2 and "did you mean quality?" in done.err
    assert cli("corpus", "filter", "nowhere", "quality > 0.1").code == 2


@pytest.fixture
def copies(cli, articles):
    """A run over an article and three copies of it, of which one has another number in a sentence."""
    for name in ("copy", "again", "other"):
        for language in ("es", "en"):
            text = (articles / f"flood.{language}.txt").read_text(encoding="utf-8")
            (articles / f"{name}.{language}.txt").write_text(text.replace("1,250", "1,260") if name == "other" else text, encoding="utf-8")
    assert cli("run", articles, "--out", "out", "--engine", "none", "--reports", "none").code in (0, 1)


def test_dedup_keeps_one_of_each(cli, copies):
    done = cli("corpus", "dedup", "out", "-o", "unique.jsonl", "--format", "jsonl", "--similarity", "1")
    texts = [json.loads(line)["source"] for line in Path("unique.jsonl").read_text(encoding="utf-8").splitlines()]
    assert done.code == 0 and "exact copies, 0 near ones" in done.err
    assert len(texts) == len(set(texts)) and sum("personas" in text for text in texts) == 2
    near = cli("corpus", "dedup", "out", "--similarity", "0.6")
    assert "0 near ones" not in near.err
    assert "0 of 0 pairs" in cli("corpus", "dedup", "out", "--where", "quality > 2").err


def test_split_writes_three_files(cli, copies):
    done = cli("corpus", "split", "out", "-o", "parts", "--format", "jsonl", "--test", "0.25", "--dev", "0", "--seed", "3")
    assert done.code == 0 and "test: 5 pairs" in done.err and "with a duplicate in another part" in done.err
    names = {name: Path("parts", f"{name}.jsonl").read_text(encoding="utf-8") for name in ("train", "dev", "test")}
    documents = {name: {json.loads(line)["document"] for line in text.splitlines()} for name, text in names.items()}
    assert len(documents["test"]) == 1 and not documents["dev"] and not documents["train"] & documents["test"]
    assert cli("corpus", "split", "out", "-o", "parts", "--test", "0.9", "--dev", "0.2").code == 2


def test_sample_and_diff(cli, articles):
    assert cli("run", articles, "--out", "a", "--engine", "none").code == 0
    drawn = cli("corpus", "sample", "a", "-n", "2", "--where", "type = 1:1")
    assert drawn.code == 0 and len(drawn.out.splitlines()) == 3 and drawn.out == cli("corpus", "sample", "a", "-n", "2").out
    assert cli("corpus", "sample", "a", "-n", "2", "-o", "s.tmx", "--format", "tmx").code == 0 and Path("s.tmx").exists()
    english = articles / "flood.en.txt"
    english.write_text(english.read_text(encoding="utf-8").replace("1,250", "1,520"), encoding="utf-8")
    assert cli("run", articles, "--out", "b", "--engine", "none").code in (0, 1)
    done = cli("corpus", "diff", "a", "b", "--exit-code")
    assert done.code == 1 and "1 realigned" in done.err and "1,520" in done.out and done.out.startswith("change\tdocument\t")
    same = cli("corpus", "diff", "a", "a", "--exit-code")
    assert same.code == 0 and len(same.out.splitlines()) == 1


def test_stats_as_a_table_and_as_json(cli, articles):
    assert cli("run", articles, "--out", "out", "--engine", "none").code == 0
    table = [line.split("\t") for line in cli("corpus", "stats", "out").out.splitlines()]
    figures = json.loads(cli("corpus", "stats", "out", "--json").out)
    assert ["documents", "", "1", ""] in table and ["type", "1:1", "5", "100.0%"] in table
    assert figures["types"] == {"1:1": 5} and figures["kinds"]["headline"] == 1
    assert json.loads(cli("corpus", "stats", "out", "--json", "--where", "kind = headline").out)["pairs_of_sentences"] == 1
    assert cli("corpus", "stats", "out", "--where", "quality > 2").code == 0
    assert cli("corpus", "stats", "nowhere").code == 2


def test_import_scores_checks_and_keeps_pairs(cli):
    rows = ["id\tsource\ttarget", "k1\tEl faro se cerró en 1998.\tThe lighthouse closed in 1989.", "k2\tLlueve.\tIt is raining."]
    Path("p.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    done = cli("corpus", "import", "p.tsv", "-o", "store", "--engine", "none")
    assert done.code == 0 and "2 pairs of sentences" in done.err
    assert "1 of 2" in cli("corpus", "filter", "store", "check = year").err
    written = cli("corpus", "filter", "store", "severity != error", "-o", "-", "--format", "jsonl").out
    assert [json.loads(line)["id"] for line in written.splitlines()] == ["k2"]
    assert cli("corpus", "import", "p.tsv", "-o", "store").code == 2 and "2 pairs" not in cli("corpus", "dedup", "nowhere").err


def test_a_file_that_cannot_be_imported_leaves_no_store(cli):
    Path("p.tsv").write_text("one\ttwo\nx\ty\n", encoding="utf-8")
    assert cli("corpus", "import", "p.tsv", "-o", "store", "--engine", "none").code == 2
    assert not list(Path("store").glob("aligner.sqlite*"))
    assert cli("corpus", "import", "nowhere.tmx", "-o", "store", "--engine", "none").code == 2


def test_concordance_finds_words_and_phrases_on_both_sides(cli):
    rows = ["source\ttarget", "El río creció.\tThe river rose.", "La Alcaldía cerró.\tThe town hall closed.", '"Rio", dijo.\t=It is "Rio".']
    Path("p.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert cli("corpus", "import", "p.tsv", "-o", "store", "--engine", "none").code == 0

    def found(*arguments):
        return [line.split("\t")[0].rpartition("#")[2] for line in cli("corpus", "concordance", "store", *arguments).out.splitlines()]

    assert found("RIO") == ["0", "2"] and found("rio", "--limit", "1") == ["0"]
    assert found("town hall") == ["1"] and found("hall town") == [] and found("alcald") == []
    assert found('town" OR "river') == [] and found("source:rio*") == []
    assert "\t'=It" in cli("corpus", "concordance", "store", "dijo").out
    assert cli("corpus", "concordance", "store", "…").code == 2 and cli("corpus", "concordance", "nowhere", "rio").code == 2


def test_the_concordance_follows_the_store_and_a_damaged_index_is_made_anew(cli, articles):
    assert cli("run", articles, "--out", "out", "--engine", "none").code == 0
    assert cli("corpus", "concordance", "out", "albergues").out and not cli("corpus", "concordance", "out", "refugios").out
    spanish = articles / "flood.es.txt"
    spanish.write_text(spanish.read_text(encoding="utf-8").replace("albergues", "refugios"), encoding="utf-8")
    assert cli("run", articles, "--out", "out", "--engine", "none").code == 0
    assert cli("corpus", "concordance", "out", "refugios").out and not cli("corpus", "concordance", "out", "albergues").out
    Path("out/concordance.sqlite").write_bytes(b"no database at all")
    assert cli("corpus", "concordance", "out", "refugios").out
