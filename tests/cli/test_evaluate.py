"""`aligner evaluate`."""

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


SPANISH = [
    "El puente nuevo costó 12 millones.",
    "La alcaldesa no quiso hablar ayer.",
    "Nadie vive ya en la casa.",
    "El tren llegó a las ocho.",
]
ENGLISH = [
    "The new bridge cost 12 million.",
    "The mayor did not want to talk yesterday.",
    "Nobody lives in the house now.",
    "The train came at eight.",
]


def _write_pairs(path: str, source: str, target: str) -> None:
    rows = "".join(f"{one}\t{two}\n" for one, two in zip(SPANISH * 3, ENGLISH * 3, strict=True))
    Path(path).write_text(f"{source}\t{target}\n{rows}", encoding="utf-8")


def test_the_tables_of_quality_are_results(cli):
    """They go to standard output, so that they can be sent to a file; what is said about the run does not."""
    _write_pairs("p.tsv", "source", "target")
    done = cli("evaluate", "quality", "p.tsv", "--engine", "none")
    assert done.code == 0
    for part in ("misaligned", "AUC", "expected calibration error", "--min-quality", "precision"):
        assert part in done.out and part not in done.err
    assert "12 pairs, engine none" in done.err
    result = json.loads(cli("evaluate", "quality", "p.tsv", "--engine", "none", "--json").out)
    assert all(row["kind"] in done.out for row in result["kinds"])


def test_other_languages_have_no_quality_to_measure(cli):
    _write_pairs("p.tsv", "source", "target")
    languages = ("--source-lang", "fr", "--target-lang", "en")
    done = cli("evaluate", "quality", "p.tsv", "--engine", "none", *languages)
    assert done.code == 0 and done.out == "" and "0 pairs" in done.err and "Spanish" in done.err
    result = json.loads(cli("evaluate", "quality", "p.tsv", "--engine", "none", "--json", *languages).out)
    assert (result["pairs"], result["kinds"], result["thresholds"]) == (0, [], [])
