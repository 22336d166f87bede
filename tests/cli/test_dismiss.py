"""`aligner dismiss`, `aligner house`, and what `check` and `run` make of `aligner.house`."""

from __future__ import annotations

import json
import re

import pytest

from aligner.house import House, read_house

SPANISH = "El puente abrió ayer.\n\nMurieron 12 personas en el túnel.\n\nEl presunto autor huyó de la ciudad.\n"
ENGLISH = "The bridge opened yesterday.\n\nTwenty people died in the tunnel.\n\nThe author fled the city.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The current folder, with one pair that has two errors."""
    (tmp_path / "n.es.txt").write_text(SPANISH, encoding="utf-8")
    (tmp_path / "n.en.txt").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "cache" / "t.sqlite"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796040000")
    return tmp_path


CHECK = ("check", "n.es.txt", "n.en.txt", "--engine", "none")


def shown(out: str) -> dict[str, str]:
    """Ids by check, of what `check` printed."""
    lines = [line.split() for line in out.splitlines() if line[:4].strip().isdecimal()]
    return {words[2].rstrip(":"): words[-1] for words in lines if words[1] != "dismissed"}


def test_a_finding_is_dismissed_by_its_id_listed_and_taken_back(cli, folder):
    first = cli(*CHECK)
    assert first.code == 1
    ids = shown(first.out)
    done = cli("dismiss", ids["number"].upper(), "--reason", "as the\tpolice \x1b[31m said", "--by", "Ana")
    assert (done.code, done.err) == (0, "aligner.house: 1 dismissed\n")
    assert (folder / "aligner.house").read_text(encoding="utf-8").splitlines()[-1].split("\t") == [
        *(ids["number"], "number", "here", "2026-11-30", "Ana", "n", "murieron [12] personas en el túnel", "[twenty] people died in the"),
        "as the police ⟨U+001B⟩[31m said",
    ]
    second = cli(*CHECK, "--show-dismissed")
    assert shown(second.out) == {"hedge": ids["hedge"]} and ", 1 dismissed, " in second.out
    assert f"{ids['number']}  (here, 2026-11-30, Ana: as the police ⟨U+001B⟩[31m said)" in second.out
    assert "(here" not in cli(*CHECK).out

    listed = cli("house", "list")
    assert listed.out.startswith(f"{ids['number']}\tnumber\there\t") and listed.err == "aligner.house: 1 dismissed\n"
    assert cli("house", "list", "--check", "hedge").out == ""
    cli(*CHECK, "--format", "jsonl", "-o", "result.jsonl")
    assert cli("house", "stats").out == cli("house", "stats", "result.jsonl").out, "the last checks"
    assert cli("house", "stats", "result.jsonl").out.splitlines() == [
        "check\tdismissed\tfound\tdismissed there\tstands",
        "hedge\t0\t1\t0\t1.00",
        "number\t1\t1\t1\t0.00",
    ]
    assert (
        cli("dismiss", ids["number"], "--reason", "as the\tpolice \x1b[31m said", "--by", "Ana").err
        == "aligner.house: 0 dismissed, 1 dismissed before\n"
    )
    kept = read_house(folder / "aligner.house")
    assert "1 dismissed before" in cli("dismiss", ids["number"]).err and read_house(folder / "aligner.house") == kept
    assert cli("house", "remove", ids["number"][:5]).code == 0
    assert read_house(folder / "aligner.house") == House()
    assert shown(cli(*CHECK).out) == ids


def test_a_returned_table_is_read(cli, folder):
    cli(*CHECK, "--format", "tsv", "--rows", "findings", "-o", "f.tsv")
    lines = [line.split("\t") for line in (folder / "f.tsv").read_text(encoding="utf-8").splitlines()]
    lines[1][lines[0].index("dismissed")] = "it says so further up"
    (folder / "f.tsv").write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
    assert cli("dismiss", "--from", "f.tsv").err == "aligner.house: 1 dismissed\n"
    assert [one.reason for one in read_house(folder / "aligner.house").dismissals] == ["it says so further up"]


def test_a_run_writes_its_pages_without_what_was_dismissed(cli, folder):
    (folder / "in").mkdir()
    for name in ("n.es.txt", "n.en.txt"):
        (folder / name).rename(folder / "in" / name)
    run = ("run", "in", "--out", "out", "--engine", "none", "--workers", "0")
    cli(*run)
    summary = folder / "out" / "summary.json"
    before = json.loads(summary.read_text(encoding="utf-8"))
    assert before["findings"]["error"] == 2
    page = (folder / "out" / "reports" / "n.html").read_bytes()
    assert cli("dismiss", "--from", "out", "zzzz").code == 2
    assert not (folder / "aligner.house").exists()
    units = map(json.loads, cli("export", "out", "--format", "jsonl", "-o", "-").out.splitlines())
    (found,) = {one["id"] for unit in units for one in unit["findings"] if one["check"] == "number"}
    assert cli("dismiss", found, "--from", "out").code == 0
    again = cli(*run).err
    assert re.search(r"unchanged since the last run +1\b", again) and "1 error, 0 warnings, 0 info, 1 dismissed" in again
    after = json.loads(summary.read_text(encoding="utf-8"))
    assert (after["findings"]["error"], after["dismissed"]) == (1, 1)
    assert (folder / "out" / "reports" / "n.html").read_bytes() != page
    assert cli("export", "out", "--format", "jsonl", "-o", "-").out.count('"scope": "here"') == 1
    assert "2 of 3 pairs of sentences kept" in cli("corpus", "filter", "out", "severity != error").err
    (folder / "aligner.house").rename(folder / "other.house")
    assert "1 of 3 pairs of sentences kept" in cli("corpus", "filter", "out", "severity != error").err
    assert "2 of 3 pairs of sentences kept" in cli("corpus", "filter", "out", "severity != error", "--house", "other.house").err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("dismiss",), "nothing to dismiss; give ids of findings, or a returned file with --from"),
        (("dismiss", "zzzzzzz"), "no finding 'zzzzzzz' in what was checked last"),
        (("dismiss", "zzz"), "'zzz' is too short for an id; give its first 4 characters at least"),
        (("dismiss", "zzzz", "--from", "empty.jsonl"), "empty.jsonl: no finding 'zzzz' in it"),
        (("dismiss", "zzzz", "--scope", "there"), "'--scope': 'there' is not one of"),
        ((*CHECK, "--config", "."), ".: settings that cannot be read (Is a directory)"),
        (("import", "empty.xlsx"), "empty.xlsx: empty; save it again"),
        (("dismiss", "--from", "none.tsv"), "cannot be read"),
        (("dismiss", "zzzz", "--from", "none"), "not a result"),
        (("house", "remove", "zzzzzzz"), "'zzzzzzz' was not dismissed"),
        (("house", "list", "--house", "none"), "no such file"),
        (("house", "list", "--check", "numbr"), "unknown check 'numbr'; the checks are: acronym, "),
        ((*CHECK, "--house", "bad.house"), "bad.house:2: version control could not merge here"),
        ((*CHECK, "--rows", "findings"), "--rows findings is for --format tsv"),
    ],
)
def test_what_cannot_be_done_is_said(cli, folder, arguments, words):
    (folder / "empty.jsonl").touch()
    (folder / "empty.xlsx").touch()
    (folder / "bad.house").write_text("aligner house 1\n<<<<<<< ours\n", encoding="utf-8")
    outcome = cli(*arguments)
    assert outcome.code == 2
    assert words in outcome.err and len(outcome.err.splitlines()) == 1


def test_the_house_is_beside_the_settings(cli, folder):
    ids = shown(cli(*CHECK).out)
    (folder / "desk").mkdir()
    (folder / "desk" / "aligner.toml").write_text("", encoding="utf-8")
    cli("dismiss", ids["number"], "--config", "desk/aligner.toml")
    assert not (folder / "aligner.house").exists()
    assert shown(cli(*CHECK, "--config", "desk/aligner.toml").out).keys() == {"hedge"}
    assert shown(cli(*CHECK).out).keys() == ids.keys()


def test_an_accusation_is_fine_here_only(cli, folder):
    ids = shown(cli(*CHECK).out)
    outcome = cli("dismiss", ids["number"], ids["hedge"], "--scope", "everywhere")
    assert outcome.code == 2 and "marks words on one side only" in outcome.err
    assert not (folder / "aligner.house").exists()


def test_a_reason_that_is_too_long_is_refused(cli, folder):
    ids = shown(cli(*CHECK).out)
    outcome = cli("dismiss", ids["number"], "--reason", "x" * 501)
    assert outcome.code == 2 and "500 are the most" in outcome.err


def test_what_is_new_and_what_is_gone_since_an_earlier_result(cli, folder):
    ids = shown(cli(*CHECK).out)
    cli(*CHECK, "--format", "jsonl", "-o", "before.jsonl")
    same = cli(*CHECK, "--since", "before.jsonl")
    assert "new: " not in same.out and "since before.jsonl: 0 new, 0 gone, 2 unchanged" in same.err
    edited = ENGLISH.replace("Twenty people died", "Twelve people died").replace("The author fled", "The author never fled")
    (folder / "n.en.txt").write_text(edited, encoding="utf-8")
    after = cli(*CHECK, "--since", "before.jsonl")
    assert "since before.jsonl: 1 new, 1 gone, 1 unchanged" in after.err
    assert re.search(r"^   3  warning  new: negation: ", after.out, re.MULTILINE)
    assert re.search(r"^   3  error    hedge: ", after.out, re.MULTILINE), "the words around it changed, it did not"
    assert after.out.splitlines()[-1] == f"gone  error    number: «12» became “Twenty”  {ids['number']}"
    mqm = cli(*CHECK, "--format", "mqm", "--since", "before.jsonl")
    assert "gone  error    number" in mqm.err and "gone" not in mqm.out
    assert cli(*CHECK, "--since", "none.jsonl").code == 2


def test_formats_say_what_is_new_and_what_is_gone(cli, folder):
    cli(*CHECK, "--format", "jsonl", "-o", "before.jsonl")
    edited = ENGLISH.replace("Twenty people died", "Twelve people died").replace("The author fled", "The author never fled")
    (folder / "n.en.txt").write_text(edited, encoding="utf-8")

    def written(name, *more):
        return cli(*CHECK, "--format", name, "--since", "before.jsonl", *more).out

    results = json.loads(written("sarif"))["runs"][0]["results"]
    assert [(one["ruleId"], one["baselineState"]) for one in results] == [
        ("hedge", "unchanged"), ("negation", "new"), ("number", "absent")
    ]  # fmt: skip
    told = [(one["check"], one["since"]) for line in written("jsonl").splitlines() for one in json.loads(line)["findings"]]
    assert told == [("hedge", "unchanged"), ("negation", "new")]
    assert [one["since"] for unit in json.loads(written("json")) for one in unit["findings"]] == ["unchanged", "new"]
    markdown = written("markdown")
    assert "**Warning** (new): " in markdown and "**Error**: " in markdown and "## Gone since the earlier check\n\n- error: " in markdown
    page = written("html")
    assert page.count('<span class="tag new">New</span>') == 2, "in the list and in the row"
    assert "baselineState" not in cli(*CHECK, "--format", "sarif").out and "since" not in cli(*CHECK, "--format", "json").out


def test_what_was_dismissed_is_neither_new_nor_gone(cli, folder):
    ids = shown(cli(*CHECK).out)
    cli(*CHECK, "--format", "jsonl", "-o", "before.jsonl")
    cli("dismiss", ids["number"])
    assert "since before.jsonl: 0 new, 0 gone, 1 unchanged" in cli(*CHECK, "--since", "before.jsonl").err
    cli(*CHECK, "--format", "jsonl", "-o", "after.jsonl")
    cli("house", "remove", ids["number"])
    assert "since after.jsonl: 0 new, 0 gone, 2 unchanged" in cli(*CHECK, "--since", "after.jsonl").err
