"""`aligner evaluate alignment`."""

import json
from pathlib import Path

GOLD = "[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[4]:[2]\n"
HYPOTHESIS = "[0]:[0]:0.9\n[1]:[1]:0.5\n[2]:[]:0.4\n[3]:[]:0.9\n[4]:[2]:0.8\n"


def test_one_document(cli):
    Path("g").write_text(GOLD, encoding="utf-8")
    Path("h").write_text(HYPOTHESIS, encoding="utf-8")
    result = json.loads(cli("evaluate", "alignment", "--gold", "g", "--hypothesis", "h", "--json").out)
    # Strict: 3 of 5 hypothesis links are right, and 2 of the 3 gold links with both sides found. Lax: 4 of 5 (exact nulls count), 3 of 3.
    assert (result["strict"]["precision"], result["strict"]["recall"]) == (0.6, round(2 / 3, 6))
    assert (result["lax"]["precision"], result["lax"]["recall"]) == (0.8, 1.0)
    assert (result["null"]["precision"], result["null"]["recall"]) == (0.5, 1.0)
    assert result["types"]["2:1"]["recall"] == 0.0


def test_folders_are_summed(cli):
    for folder in ("gold", "hyp"):
        Path(folder).mkdir()
    for name in ("a", "b"):
        Path(f"gold/{name}.gold").write_text(GOLD, encoding="utf-8")
    Path("hyp/a.vecalign").write_text(HYPOTHESIS, encoding="utf-8")
    missing = cli("evaluate", "alignment", "--gold", "gold", "--hypothesis", "hyp")
    assert missing.code == 2 and "b.gold" in missing.err
    Path("hyp/b.vecalign").write_text(GOLD, encoding="utf-8")
    result = json.loads(cli("evaluate", "alignment", "--gold", "gold", "--hypothesis", "hyp", "--json").out)
    assert result["documents"] == 2 and result["strict"]["precision"] == round(7 / 9, 6)
    assert "strict F1, 95 % bootstrap interval" in cli("evaluate", "alignment", "--gold", "gold", "--hypothesis", "hyp").out


def test_bad_files_are_named_with_their_line(cli):
    Path("g").write_text(GOLD, encoding="utf-8")
    Path("h").write_text("[0]:[0]\nzero:one\n", encoding="utf-8")
    done = cli("evaluate", "alignment", "--gold", "g", "--hypothesis", "h")
    assert done.code == 2 and "h:2" in done.err
    assert cli("evaluate", "alignment", "--gold", "g", "--hypothesis", "nowhere").code == 2
