"""`aligner review` and `aligner serve` on the command line; what a run makes of decisions."""

import json
import threading

import pytest

from aligner.corpus.store import FILE_NAME, Store
from aligner.review.log import start_entry
from aligner.web import serving

SPANISH = "El puerto de Altamira reabrió ayer.\n\nMurieron 12 personas en la inundación.\n\nLa escuela cerró el lunes.\n"
ENGLISH = "The port of Altamira reopened yesterday.\n\nThe flood killed 12 people.\n\nThe school closed on Monday.\n"


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "nota.es.txt").write_text(SPANISH, encoding="utf-8")
    (folder / "nota.en.txt").write_text(ENGLISH, encoding="utf-8")
    return folder


@pytest.fixture
def stopped(monkeypatch):
    """Servers stop as soon as they listen; says what they were."""
    told = []

    def serve(app, address, *, ready, **limits):
        told.append((app, address, limits))
        ready(lambda: None)
        address.listener.close()

    monkeypatch.setattr(serving, "serve", serve)
    return told


def decide(path, *entries):
    with Store(path, write=True) as store:
        (pair,) = store.done_pairs()
        if store.review(pair.id) is None:
            store.begin_review(pair.id, pair.key, start_entry())
        for entry in entries:
            store.add_to_review(pair.id, json.dumps(entry))


def statuses(cli, out):
    records = [json.loads(line) for line in cli("export", out, "--format", "jsonl", "-o", "-").out.splitlines()]
    return [(record["source"].split()[0], record["status"]) for record in records]


def test_a_run_keeps_decisions_and_says_which_no_longer_apply(cli, articles, tmp_path):
    out = tmp_path / "out"
    run = ("run", articles, "--out", out, "--engine", "none", "--embeddings", "none", "-j", "0")
    assert cli(*run).code == 0
    decide(out / FILE_NAME, {"do": "decide", "rows": [0, 2], "mark": "accepted"}, {"do": "decide", "rows": [1], "mark": "rejected"})
    assert statuses(cli, out) == [("El", "accepted"), ("Murieron", "rejected"), ("La", "accepted")]
    assert "x-status" in (out / "corpus.tmx").read_text() and cli(*run).code == 0
    tmx = (out / "corpus.tmx").read_text(encoding="utf-8")
    assert tmx.count("accepted") == 2 and "Murieron" not in tmx
    # One sentence changes, one is added: the others keep what was decided about them.
    (articles / "nota.es.txt").write_text("Una nota nueva.\n\n" + SPANISH.replace("12 personas", "13 personas"), encoding="utf-8")
    again = cli(*run)
    assert "of 3 decisions of its review 1 no longer apply, as the sentences changed: rejected: «Murieron 12" in again.err
    assert [(word, status) for word, status in statuses(cli, out) if status != "auto"] == [("El", "accepted"), ("La", "accepted")]
    assert "no longer" not in cli(*run).err
    # What was done before that run is undone upon its result.
    with Store(out / FILE_NAME, write=True) as store:
        (pair,) = store.done_pairs()
        assert len(store.review(pair.id).entries) == 2
        store.add_to_review(pair.id, '{"do":"undo"}')
    assert {status for _, status in statuses(cli, out)} == {"auto"}


def test_a_damaged_house_is_told_before_anything_is_opened(cli, articles, stopped):
    house = articles / "aligner.house"
    house.write_text("aligner house 1\n<<<<<<< HEAD\n=======\n>>>>>>> other\n", encoding="utf-8")
    told = cli("review", articles / "nota.es.txt", articles / "nota.en.txt", "--engine", "none", "--no-open", "--house", house)
    assert told.code == 2 and f"{house}:2: " in told.err and not stopped and not (articles / "nota.en.review").exists()


def test_two_articles_are_reviewed_in_a_folder_beside_the_translation(cli, articles, stopped):
    told = cli("review", articles / "nota.es.txt", articles / "nota.en.txt", "--engine", "none", "--embeddings", "none", "--no-open")
    folder = articles / "nota.en.review"
    assert told.code == 0 and f"the review is kept in {folder}" in told.err and "review: http://127.0.0.1:" in told.err
    decide(folder / FILE_NAME, {"do": "merge", "row": 0})
    again = cli("review", articles / "nota.es.txt", articles / "nota.en.txt", "--engine", "none", "--embeddings", "none", "--no-open")
    assert again.code == 0
    assert cli("review", folder, "--no-open").code == 0
    assert len(statuses(cli, folder)) == 2


REFUSED = [
    ("an article alone", ["nota.es.txt"], "not the --out folder of a run"),
    ("a folder without a store", ["."], "holds no aligner.sqlite"),
    ("a pair of two articles", ["nota.es.txt", "nota.en.txt", "--pair", "x"], "--pair is for the --out folder of a run"),
    ("a folder for the review of a run", [".", "--out", "x"], "--out is for the review of two articles"),
    ("a file that is not there", ["nota.es.txt", "x.txt"], "x.txt"),
]


@pytest.mark.parametrize(("arguments", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_reviewed_is_said_in_one_line(cli, articles, arguments, said, monkeypatch, stopped):
    monkeypatch.chdir(articles)
    told = cli("review", *arguments, "--engine", "none", "--embeddings", "none", "--no-open")
    assert told.code == 2 and said in told.err and len(told.err.strip().splitlines()) == 1


def test_a_pair_that_is_not_there_and_a_store_in_use(cli, articles, tmp_path, stopped):
    out = tmp_path / "out"
    cli("run", articles, "--out", out, "--engine", "none", "--embeddings", "none", "-j", "0")
    assert "no pair 'x' that is done" in cli("review", out, "--pair", "x", "--no-open").err
    assert cli("review", out, "--pair", "nota", "--no-open").code == 0
    with Store(out / FILE_NAME, write=True):
        told = cli("review", out, "--no-open")
    assert told.code == 2 and "or `aligner review`; wait for it, or close it" in told.err


def test_a_port_that_is_taken_is_said(cli, articles, tmp_path):
    with serving.bind().listener as taken:
        told = cli("serve", "--engine", "none", "--no-open", "--port", taken.getsockname()[1])
    assert told.code == 2 and "choose another with --port" in told.err


def test_serve_keeps_a_token_of_ones_own_if_it_is_long_enough(cli, stopped, monkeypatch):
    monkeypatch.setenv("ALIGNER_TOKEN", "short")
    assert "at least 16" in cli("serve", "--engine", "none", "--no-open").err
    monkeypatch.setenv("ALIGNER_TOKEN", "a-token-of-our-own-0123")
    told = cli("serve", "--engine", "none", "--no-open", "--max-kb", 10)
    assert told.code == 0 and "/#a-token-of-our-own-0123" in told.err
    assert stopped[-1][2]["max_body"] < 50_000 and threading.active_count() < 20


def test_serve_compares_with_a_term_base(cli, stopped, tmp_path):
    assert "none.csv: cannot be read" in cli("serve", "--engine", "none", "--no-open", "--terms", tmp_path / "none.csv").err
    (tmp_path / "house.csv").write_text("es-MX;en\npuerto;port\n", encoding="utf-8")
    told = cli(
        "serve", "--engine", "none", "--embeddings", "none", "--no-open", "--terms", tmp_path / "house.csv", "--source-lang", "es-ES"
    )
    assert told.code == 0 and len(stopped) == 1


def test_the_review_of_a_run_with_terms_has_them_or_says_that_it_has_not(cli, articles, tmp_path, stopped, monkeypatch):
    monkeypatch.chdir(tmp_path)
    terms, out = tmp_path / "house.csv", tmp_path / "out"
    terms.write_text("es;en\npuerto;port\n", encoding="utf-8")
    cli("run", articles, "--out", out, "--engine", "none", "--embeddings", "none", "-j", "0", "--terms", terms)
    assert "the run had other terms" in cli("review", out, "--no-open").err
    assert "note" not in cli("review", out, "--no-open", "--terms", terms).err
    (tmp_path / "aligner.toml").write_text('terms = ["house.csv"]\n', encoding="utf-8")
    assert "note" not in cli("review", out, "--no-open").err


def findings_of(cli, *arguments):
    told = cli("export", *arguments, "--format", "jsonl", "-o", "-")
    return [one["check"] for line in told.out.splitlines() for one in json.loads(line)["findings"]], told.err


def test_rows_changed_in_a_review_are_compared_with_the_terms_of_the_run_wherever_they_are_read(cli, articles, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    terms, out = tmp_path / "house.csv", tmp_path / "out"
    terms.write_text("es;en\npuerto;port\n", encoding="utf-8")
    run = ("run", articles, "--out", out, "--engine", "none", "--embeddings", "none", "-j", "0", "--terms", terms)
    cli(*run)
    decide(out / FILE_NAME, {"do": "edit", "row": 0, "side": "target", "place": 0, "text": "The harbour of Altamira reopened yesterday."})
    found, said = findings_of(cli, out)
    assert "term" not in found and "the run had other terms" in said
    split = cli("corpus", "split", out, "-o", tmp_path / "parts", "--dev", "0.3", "--test", "0.3")
    assert split.code == 0 and split.err.count("the run had other terms") == 1, "the store is read four times"
    assert findings_of(cli, out, "--terms", terms) == (["term"], "")
    assert cli("corpus", "filter", out, "check = term", "--terms", terms).err.startswith("1 of 3")
    assert cli(*run).code == 0 and '"x-qa">term<' in (out / "corpus.tmx").read_text(encoding="utf-8")
    (tmp_path / "aligner.toml").write_text('terms = ["house.csv"]\n', encoding="utf-8")
    assert findings_of(cli, out) == (["term"], "")
    assert "term" in cli("corpus", "convert", out, "-", "--to", "jsonl").out


def test_a_review_that_is_refused_leaves_no_folder(cli, articles, stopped):
    text = ENGLISH + "The neighbours went back to their houses at night, when the water had gone down and the roads were open.\n" * 5
    for name in ("nota.es.txt", "nota.en.txt"):
        (articles / name).write_text(text, encoding="utf-8")
    told = cli("review", articles / "nota.es.txt", articles / "nota.en.txt", "--engine", "none", "--embeddings", "none", "--no-open")
    assert told.code == 2 and "both sides are in" in told.err
    assert stopped == [] and not (articles / "nota.en.review").exists()
