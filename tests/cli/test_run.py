"""`aligner run`: what it writes, what it skips, what it says of bad input, and that a kill loses nothing."""

import io
import json
import os
import signal
import sqlite3
import sys
import time
from pathlib import Path

import pytest
from cli_runner import Copy, run_process

from aligner import signature
from aligner.batch import processing
from aligner.batch.status import FILE_NAME as PROGRESS
from aligner.corpus.salvage import salvage
from aligner.corpus.store import FILE_NAME, Store

RUN = ("--engine", "none", "--out", "out", "--reports", "all")


def files(folder: Path) -> dict[str, bytes]:
    """Everything a run makes for people and programs; the store is its own business, and the state of the run has times."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith((FILE_NAME, PROGRESS)))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_a_folder_becomes_tmx_pages_and_figures(cli, articles, tmp_path):
    done = cli("run", articles, *RUN)
    assert (done.code, done.out) == (0, "")
    made = files(tmp_path / "out")
    assert sorted(made) == ["corpus.tmx", "index.html", "reports/flood.html", "summary.json"]
    assert made["corpus.tmx"].count(b"<tu ") == 5
    summary = json.loads(made["summary.json"])
    assert summary["pairs"] == 1 and summary["links"] == {"1:1": 5} and summary["failed"] == [] and summary["engine"] == ["none"]
    assert 0.5 < summary["mean_quality"] <= 1
    assert "corpus.tmx" in done.err and "mean quality" in done.err
    assert cli("tmx", "check", "out/corpus.tmx").code == 0


def test_a_second_run_does_nothing_again_and_makes_the_same_bytes(cli, articles, tmp_path, monkeypatch):
    assert cli("run", articles, *RUN).code == 0
    first = files(tmp_path / "out")

    def nothing(*_arguments):
        raise AssertionError("an unchanged pair was processed again")

    monkeypatch.setattr(processing, "process", nothing)
    again = cli("run", articles, *RUN)
    assert again.code == 0 and files(tmp_path / "out") == first


def test_only_what_changed_is_done_again(cli, articles, tmp_path, monkeypatch):
    for name in ("es", "en"):
        text = (articles / f"flood.{name}.txt").read_text(encoding="utf-8")
        (articles / f"other.{name}.txt").write_text(text.replace("1,250", "1,350"), encoding="utf-8")
    assert cli("run", articles, *RUN).code == 0
    text = (articles / "other.en.txt").read_text(encoding="utf-8")
    (articles / "other.en.txt").write_text(text.replace("federal ", ""), encoding="utf-8")
    seen = []
    real = processing.process
    monkeypatch.setattr(processing, "process", lambda pairs, *rest: seen.extend(p.id for p in pairs) or real(pairs, *rest))
    assert cli("run", articles, *RUN).code == 0
    assert seen == ["other"]
    (articles / "other.en.txt").unlink()
    (articles / "other.es.txt").unlink()
    assert cli("run", articles, *RUN).code == 0
    assert sorted(files(tmp_path / "out")) == ["corpus.tmx", "index.html", "reports/flood.html", "summary.json"]


def test_a_changed_aligner_does_everything_again_and_says_why(cli, articles, tmp_path, monkeypatch):
    assert "done again" not in cli("run", articles, *RUN).err
    first = files(tmp_path / "out")
    monkeypatch.setattr(signature, "package_fingerprint", lambda: "another")
    again = cli("run", articles, *RUN)
    assert again.code == 0 and "1 (aligner changed)" in again.err
    assert "code:another" in files(tmp_path / "out")["corpus.tmx"].decode() and "code:another" not in first["corpus.tmx"].decode()
    assert "done again" not in cli("run", articles, *RUN).err
    assert "1 (settings changed)" in cli("run", articles, *RUN, "--no-lexicon").err


def test_one_bad_article_never_stops_the_others(cli, articles, tmp_path):
    (articles / "bad.es.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (articles / "bad.en.txt").write_text("A text that is fine.\n", encoding="utf-8")
    (articles / "empty.es.txt").write_text("\n", encoding="utf-8")
    (articles / "empty.en.txt").write_text("A text that is fine.\n", encoding="utf-8")
    text = (articles / "flood.en.txt").read_text(encoding="utf-8")
    (articles / "same.es.txt").write_text(text, encoding="utf-8")
    (articles / "same.en.txt").write_text(text, encoding="utf-8")
    done = cli("run", articles, *RUN)
    assert done.code == 1 and "Traceback" not in done.err
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert [(f["id"], f["reason"].split(";")[0].split(": ")[1]) for f in summary["failed"]] == [
        ("bad", "a picture, not text"),
        ("empty", "empty"),
        ("same", "both sides are in English"),
    ]
    assert summary["pairs"] == 1 and (tmp_path / "out" / "corpus.tmx").read_bytes().count(b"<tu ") == 5


def test_an_error_of_the_program_itself_fails_one_pair_only(cli, articles, tmp_path, monkeypatch):
    for name in ("es", "en"):
        (articles / f"poison.{name}.txt").write_text(
            (articles / f"flood.{name}.txt").read_text(encoding="utf-8") + "poison\n", encoding="utf-8"
        )
    real = processing.process

    def process(pairs, *rest):
        if any("poison" in pair.source.text for pair in pairs):
            raise ZeroDivisionError("a fault")
        return real(pairs, *rest)

    monkeypatch.setattr(processing, "process", process)
    assert cli("run", articles, *RUN).code == 1
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["pairs"] == 1
    assert [f["id"] for f in summary["failed"]] == ["poison"] and "ZeroDivisionError" in summary["failed"][0]["reason"]


def test_an_article_without_a_counterpart_is_not_lost(cli, articles, tmp_path):
    (articles / "alone.es.txt").write_text("El tren llegó tarde. Nadie protestó.\n", encoding="utf-8")
    done = cli("run", articles, *RUN)
    assert done.code == 0 and "no translation was found for it: it is translated by machine" in done.err
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["without_counterpart"] == 1


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl", "-"])
def test_manifests(cli, articles, tmp_path, monkeypatch, kind):
    row = {
        "id": "uno",
        "source": "articles/flood.en.txt",
        "target": "articles/flood.es.txt",
        "source_lang": "en",
        "url": "https://example.org/1",
    }
    if kind in ("jsonl", "-"):
        text = json.dumps(row) + "\n"
    else:
        mark = "," if kind == "csv" else "\t"
        text = f"{mark.join(row)}\n{mark.join(row.values())}\n"
    if kind == "-":
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        done = cli("run", "-", *RUN)
    else:
        Path(f"pairs.{kind}").write_text(text, encoding="utf-8")
        done = cli("run", f"pairs.{kind}", *RUN)
    assert done.code == 0, done.err
    tmx = (tmp_path / "out" / "corpus.tmx").read_text(encoding="utf-8")
    assert 'srclang="en"' in tmx and "https://example.org/1" in tmx


def test_dry_run_lists_and_forecasts_and_writes_nothing(cli, articles, tmp_path):
    (articles / "alone.en.txt").write_text("The train was late.\n", encoding="utf-8")
    (articles / "notes.txt").write_text("No language in the name.\n", encoding="utf-8")
    done = cli("run", articles, "--dry-run", "--engine", "none")
    assert done.code == 0
    assert [line.split("\t")[0] for line in done.out.splitlines()] == ["alone", "flood"]
    assert "notes.txt: its name does not say its language" in done.err and "sentences" in done.err
    assert not (tmp_path / "out").exists()


BAD = {
    "a missing folder": (("run", "nowhere", *RUN), "nowhere: not found"),
    "no --out": (("run", "articles", "--engine", "none"), "--out"),
    "an unknown engine": (("run", "articles", "--engine", "babel", "--out", "out"), "unknown engine 'babel'"),
    "an unknown profile": (("run", "articles", *RUN, "--profile", "xyz"), "profile 'xyz'"),
    "a quality of 7": (("run", "articles", *RUN, "--min-quality", "7"), "0 to 1"),
    "codes that are none": (("run", "articles", *RUN, "--tmx-lang", "es"), "--tmx-lang"),
    "a severity that is none": (("run", "articles", *RUN, "--fail-on", "panic"), "--fail-on panic"),
    "a language that is none": (("run", "articles", *RUN, "--source-lang", "fr"), "give the target language too (--target-lang)"),
    "an empty folder": (("run", "empty", *RUN), "no articles found"),
    "a settings file that is none": (("run", "articles", *RUN, "--config", "bad.toml"), "bad.toml"),
    "a check that does not exist": (("run", "articles", *RUN, "--config", "check.toml"), "unknown check 'nocheck'"),
    "an unknown setting": (("run", "articles", *RUN, "--config", "key.toml"), "unknown key 'colour'"),
    "a file as --out": (("run", "articles", "--engine", "none", "--out", "bad.toml"), "bad.toml"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_usage_is_one_line_and_exit_2(cli, articles, tmp_path, case):
    (tmp_path / "empty").mkdir()
    Path("bad.toml").write_text("[[[", encoding="utf-8")
    Path("check.toml").write_text('[checks]\ndisabled = ["nocheck"]\n', encoding="utf-8")
    Path("key.toml").write_text('colour = "red"\n', encoding="utf-8")
    arguments, words = BAD[case]
    done = cli(*arguments)
    lines = done.err.strip().splitlines()
    assert done.code == 2 and len(lines) == 1 and words in lines[0], done.err


def test_a_store_of_another_version_is_left_alone(cli, articles, tmp_path):
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / FILE_NAME
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE x (y); PRAGMA user_version = 99;")
    database.close()
    before = path.read_bytes()
    done = cli("run", articles, *RUN)
    assert done.code == 2 and "another version" in done.err and path.read_bytes() == before


def test_a_damaged_store_is_said(cli, articles, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / FILE_NAME).write_bytes(b"this is no database, " * 100)
    done = cli("run", articles, *RUN)
    assert done.code == 2 and FILE_NAME in done.err and len(done.err.strip().splitlines()) <= 2


def test_a_store_with_a_damaged_page_is_named_and_the_rest_of_it_used(cli, articles, tmp_path):
    numbered(articles, 12)
    assert cli("run", articles, *RUN, "--workers", "0").code == 0
    first, path = files(tmp_path / "out"), tmp_path / "out" / FILE_NAME
    content = path.read_bytes()
    for page in range(1, len(content) // 4096):
        path.write_bytes(content[: page * 4096] + b"\xff" * 4096 + content[(page + 1) * 4096 :])
        if salvage(path) is not None:
            break
    path.with_name(f"{FILE_NAME}.damaged").unlink()
    path.write_bytes(content[: page * 4096] + b"\xff" * 4096 + content[(page + 1) * 4096 :])
    again = cli("run", articles, *RUN, "--workers", "0")
    assert again.code == 0 and "is kept as aligner.sqlite.damaged" in again.err
    path.with_name(f"{FILE_NAME}.damaged").unlink()
    assert files(tmp_path / "out") == first


def test_a_second_writer_is_kept_out(cli, articles, tmp_path):
    from aligner.corpus.store import Store

    (tmp_path / "out").mkdir()
    with Store(tmp_path / "out" / FILE_NAME, write=True):
        done = run_process("run", articles, *RUN, cwd=tmp_path)
    assert done.code == 2 and "in use by another run" in done.err


def test_settings_file_and_flags(cli, articles, tmp_path):
    text = (articles / "flood.en.txt").read_text(encoding="utf-8")
    (articles / "flood.en.txt").write_text(
        text.replace("Mayor Marta", "Mayor  Marta") + "Nobody was hurt in the flood, it said.\n", encoding="utf-8"
    )
    Path("aligner.toml").write_text(
        'engine = "none"\n[checks]\ndisabled = ["spacing"]\n[checks.severity]\naddition = "info"\n', encoding="utf-8"
    )
    assert cli("run", articles, "--out", "out").code == 0
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert "spacing" not in summary["checks"] and summary["additions"] == 1 and summary["findings"]["error"] == 0
    assert cli("run", articles, "--out", "out", "--fail-on", "info").code == 1


def pairs_done(path):
    """How many pairs a run has done, as it says while it goes on."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))["done"]
    except OSError:
        return 0


def test_a_run_that_is_killed_again_and_again_goes_on_where_it_was(cli, articles, tmp_path):
    """Killed in three ways, each time once more pairs are kept; the last run ends with the bytes of a run that was never disturbed."""
    numbered(articles, 8)
    for how, code, workers in ((signal.SIGINT, 130, "0"), (signal.SIGTERM, 143, "1"), (signal.SIGKILL, -9, "1")):
        (tmp_path / "out" / PROGRESS).unlink(missing_ok=True)
        process = Copy("run", "articles", *RUN, "--workers", workers, cwd=tmp_path, err=tmp_path / "err")
        while process.is_alive() and not pairs_done(tmp_path / "out" / PROGRESS):
            time.sleep(0.01)
        os.kill(process.pid, how)
        process.join()
        err = (tmp_path / "err").read_text(encoding="utf-8")
        assert process.exitcode == code, err
        assert not (tmp_path / "out" / "summary.json").exists() and "Traceback" not in err
    again = cli("run", "articles", *RUN, "--workers", "0")
    assert again.code == 0, again.err
    assert cli("run", "articles", *RUN, "--out", "fresh", "--workers", "0").code == 0
    assert files(tmp_path / "out") == files(tmp_path / "fresh")


def test_sigterm_before_the_first_pair_ends_with_its_code(articles, cli, monkeypatch):
    def stopped(store):
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(Store, "__enter__", stopped)
    done = cli("run", articles, *RUN)
    assert done.code == 143 and "run the same command again" in done.err


def numbered(articles, count):
    """More pairs like the first one."""
    for number in range(count):
        for name in ("es", "en"):
            text = (articles / f"flood.{name}.txt").read_text(encoding="utf-8").replace("1,250", str(2000 + number))
            (articles / f"p{number:03}.{name}.txt").write_text(text, encoding="utf-8")


def test_shares_make_the_same_files_as_one_run(cli, articles, tmp_path):
    numbered(articles, 4)
    (articles / "bad.es.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (articles / "bad.en.txt").write_text("A text that is fine.\n", encoding="utf-8")
    assert cli("run", articles, *RUN).code == 1
    for share in (1, 2, 3):
        cli("run", articles, "--engine", "none", "--out", f"share{share}", "--shard", f"{share}/3", "--reports", "none")
    merged = cli("corpus", "merge", "share1", "share2", "share3", "-o", "whole", "--reports", "all")
    assert merged.code == 1 and "5 pairs, 1 failed" in merged.err
    assert files(tmp_path / "whole") == files(tmp_path / "out")
    again = cli("corpus", "merge", "share1", "-o", "whole")
    assert again.code == 2 and "there is a store already" in again.err


def test_shares_that_do_not_belong_together_are_refused(cli, articles, monkeypatch):
    cli("run", articles, "--engine", "none", "--out", "one")
    cli("run", articles, "--engine", "none", "--out", "two", "--no-lexicon")
    done = cli("corpus", "merge", "one", "two", "-o", "whole")
    assert done.code == 2 and "another result for flood" in done.err
    numbered(articles, 1)
    monkeypatch.setattr(signature, "package_fingerprint", lambda: "another")
    cli("run", articles, "--engine", "none", "--out", "three", "--shard", "2/2")
    done = cli("corpus", "merge", "one", "three", "-o", "other")
    assert done.code == 2 and "made by another version of aligner than" in done.err


@pytest.mark.parametrize("share", ["0/2", "3/2", "1", "x/y", "1/0", "-1/2"])
def test_a_share_that_is_none(cli, articles, share):
    done = cli("run", articles, *RUN, "--shard", share)
    assert done.code == 2 and "--shard" in done.err and "1/8 to 8/8" in done.err


def test_the_state_of_a_run(cli, articles):
    assert cli("run", articles, *RUN, "--metrics-file", "aligner.prom").code == 0
    said = dict(line.split("\t") for line in cli("status", "out").out.splitlines())
    assert said["state"] == "finished" and said["pairs"] == "1 of 1" and said["done"] == "1"
    assert json.loads(cli("status", "out", "--json").out)["sentences"] == 10
    assert 'aligner_pairs_finished{state="done"} 1' in Path("aligner.prom").read_text(encoding="ascii")
    assert cli("status", "nowhere").code == 2


def test_a_damaged_row_is_done_again_and_never_exported(cli, articles, tmp_path):
    numbered(articles, 1)
    assert cli("run", articles, *RUN).code == 0
    first = files(tmp_path / "out")
    database = sqlite3.connect(tmp_path / "out" / FILE_NAME)
    database.execute("UPDATE bitext SET packed = zeroblob(100) WHERE key = (SELECT key FROM pair WHERE id = 'flood')")
    database.commit()
    database.close()
    refused = cli("export", "out", "--format", "tsv", "-o", "new.tsv")
    assert refused.code == 2 and "the stored result of flood is damaged" in refused.err and not Path("new.tsv").exists()
    again = cli("run", articles, *RUN)
    assert again.code == 0 and "1 (its stored result was damaged)" in again.err and files(tmp_path / "out") == first


def test_only_pairs_with_something_to_say_get_a_page(cli, articles, tmp_path):
    numbered(articles, 1)
    (articles / "p000.en.txt").write_text("A cable car opened on Monday.\n", encoding="utf-8")
    cli("run", articles, "--engine", "none", "--out", "out")
    assert [path.name for path in (tmp_path / "out" / "reports").iterdir()] == ["p000.html"]
    cli("run", articles, "--engine", "none", "--out", "out", "--reports", "all")
    assert len(list((tmp_path / "out" / "reports").iterdir())) == 2
    cli("run", articles, "--engine", "none", "--out", "other", "--reports", "none")
    assert sorted(files(tmp_path / "other")) == ["corpus.tmx", "summary.json"]
