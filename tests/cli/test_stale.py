"""`aligner stale`: what a translation needs after its source was updated."""

import json

import pytest

OLD = "Murieron 12 personas por la lluvia en la costa. El gobernador visitó la zona.\n\nLas clases se reanudarán el lunes.\n"
NEW = "Murieron 14 personas por la lluvia en la costa. El gobernador visitó la zona.\n\nLa Cruz Roja abrió albergues.\n"
TRANSLATION = "12 people died in the rain on the coast. The governor visited the area.\n\nClasses will resume on Monday.\n"


@pytest.fixture
def files(tmp_path):
    texts = {"old.txt": OLD, "new.txt": NEW, "translation.txt": TRANSLATION}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [*texts]


def test_text(cli, files):
    done = cli("stale", *files, "--engine", "none")
    assert done.code == 1
    assert done.out.split("\n\n") == [
        "change, paragraph 1, sentence 1\n"
        "  was: Murieron [-12-] personas por la lluvia en la costa.\n"
        "  is:  Murieron {+14+} personas por la lluvia en la costa.\n"
        "  translation: ⟦12⟧ people died in the rain on the coast.",
        "remove: no longer in the source, paragraph 2, sentence 1\n"
        "  was: Las clases se reanudarán el lunes.\n"
        "  translation: Classes will resume on Monday.",
        "translate: new in the source (after paragraph 1, sentence 2)\n  is:  La Cruz Roja abrió albergues.",
        "",
    ]
    assert "2 of 3 sentences of the translation must change; 1 new sentence must be translated" in done.err


def test_other_formats(cli, files, tmp_path):
    lines = [json.loads(line) for line in cli("stale", *files, "--engine", "none", "--format", "jsonl").out.splitlines()]
    assert [(one["action"], one["sentences"], one["after"], one["changes"]) for one in lines] == [
        ("change", [1], None, [["12", "14"]]),
        ("remove", [3], None, []),
        ("translate", [], 2, []),
    ]
    cli("stale", *files, "--engine", "none", "--format", "tsv", "-o", "updates.tsv")
    rows = [row.split("\t") for row in (tmp_path / "updates.tsv").read_text(encoding="utf-8").splitlines()]
    assert rows[1] == [
        "change",
        "1",
        "paragraph 1, sentence 1",
        "",
        TRANSLATION.split(" The", maxsplit=1)[0],
        *(t.split(" El")[0] for t in (OLD, NEW)),
        "12 → 14",
    ]


def test_nothing_to_do(cli, files):
    done = cli("stale", "old.txt", "old.txt", "translation.txt", "--engine", "none")
    assert (done.code, done.out) == (0, "") and "all 3 sentences of the translation stand" in done.err


def test_what_does_not_belong_together_is_said(cli, files, tmp_path):
    (tmp_path / "other.txt").write_text("The orchestra rehearsed a symphony.\n\nTickets cost 30 euros at the door.\n" * 6, encoding="utf-8")
    assert "does not look like a translation of old.txt" in cli("stale", "old.txt", "new.txt", "other.txt", "--engine", "none").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["old.txt", "missing.txt", "translation.txt"], "missing.txt: cannot be read"),
        (["old.txt", "new.txt", "translation.txt", "--format", "pdf"], "unknown format 'pdf'; use text, tsv, jsonl"),
    ],
)
def test_wrong_use(cli, files, arguments, said):
    done = cli("stale", *arguments, "--engine", "none")
    assert done.code == 2 and said in done.err
