"""SARIF: the shape that the standard asks for, and places that lead to the words."""

import io
import json
from dataclasses import replace

from report_samples import hostile_bitext, port_bitext

import aligner
from aligner.articles import read_article
from aligner.bitext import Article, Dismissed, Finding, Pair, Scope, Severity
from aligner.checks import CHECKS
from aligner.formats.sarif import write_sarif
from aligner.pipeline import process
from aligner.settings import Settings


def sarif(*bitexts):
    out = io.BytesIO()
    write_sarif(bitexts, out)
    return json.loads(out.getvalue().decode("utf-8"))


def results(*bitexts):
    return sarif(*bitexts)["runs"][0]["results"]


def test_the_tool_names_itself_and_its_rules():
    log = sarif()
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    run = log["runs"][0]
    assert run["results"] == [] and run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("aligner", aligner.__version__)
    assert [rule["id"] for rule in driver["rules"]] == [check.id for check in CHECKS]
    for rule, check in zip(driver["rules"], CHECKS, strict=True):
        assert rule["fullDescription"]["text"] == check.explanation and rule["defaultConfiguration"]["level"] in (
            "error",
            "warning",
            "note",
        )


def test_a_result_a_finding_with_its_level():
    bitext = port_bitext()
    found = results(bitext, bitext)
    expected = [finding for unit in bitext.units for finding in unit.findings] * 2
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
    assert [(r["ruleId"], r["level"], r["message"]["text"]) for r in found] == [(f.check, levels[f.severity], f.message) for f in expected]
    for result in found:
        if "ruleIndex" in result:
            assert CHECKS[result["ruleIndex"]].id == result["ruleId"]


def text_bitext():
    """Two plain texts, whose words have places."""
    bitext = port_bitext()
    return replace(bitext, target=replace(bitext.target, extractor=None))


def words_at(article: Article, location) -> str:
    """The words of a region, found by line and column alone."""
    region = location["physicalLocation"]["region"]
    lines = article.text.split("\n")
    assert region["startLine"] == region["endLine"]
    words = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    assert words == article.text[region["charOffset"] :][: region["charLength"]] == region.get("snippet", {"text": ""})["text"]
    return words


def test_places_lead_to_the_words_in_both_articles():
    bitext = text_bitext()
    first = results(bitext)[0]
    (target,), (source,) = first["locations"], first["relatedLocations"]
    assert target["physicalLocation"]["artifactLocation"]["uri"] == "altamira.en.html" and words_at(bitext.target, target) == "75%"
    assert source["physicalLocation"]["artifactLocation"]["uri"] == "altamira.es.txt" and words_at(bitext.source, source) == "7,5 %"
    assert target["logicalLocations"][0]["fullyQualifiedName"] == "puertos/altamira#2"


def test_an_omission_is_placed_in_the_source_and_an_addition_in_the_target():
    bitext = text_bitext()
    omission, addition = (next(r for r in results(bitext) if r["ruleId"] == rule) for rule in ("omission", "addition"))
    assert words_at(bitext.source, omission["locations"][0]).startswith("«No vamos a ceder") and "relatedLocations" not in omission
    assert words_at(bitext.target, addition["locations"][0]).startswith("Altamira, on the Gulf") and "relatedLocations" not in addition


def test_pages_and_word_files_have_no_places():
    for result in results(port_bitext()):
        for location in [*result["locations"], *result.get("relatedLocations", [])]:
            physical = location["physicalLocation"]
            assert ("region" in physical) == (physical["artifactLocation"]["uri"] == "altamira.es.txt")


def test_lines_and_columns_are_those_of_the_file(tmp_path):
    (tmp_path / "a.es.txt").write_text(
        "Título\n\nEl al\u00adcalde fir\u00admó\u200b 1.\u00ad250 con\u00ad\ntratos en mayo.\n", encoding="utf-8"
    )
    (tmp_path / "a.en.md").write_text("---\nx: y\n---\n# Title\n\nThe *mayor* signed\n1,350 contracts in May.\n", encoding="utf-8")
    pair = Pair("a", read_article(tmp_path / "a.es.txt", language="es"), read_article(tmp_path / "a.en.md", language="en"))
    (bitext,) = process([pair], Settings(), None)
    result = next(result for result in results(bitext) if result["ruleId"] == "number")
    regions = [location["physicalLocation"]["region"] for location in (*result["locations"], *result["relatedLocations"])]
    assert regions == [
        {"startLine": 7, "endLine": 7, "snippet": {"text": "1,350"}},
        {"startLine": 3, "startColumn": 21, "endLine": 3, "endColumn": 27, "snippet": {"text": "1.250"}},
    ]


def test_text_over_several_lines_has_its_own_lines_and_columns():
    bitext = port_bitext()
    unit = replace(bitext.units[9], findings=(Finding("numbers", Severity.ERROR, "x", (60, 80), (0, 8)),))
    text = bitext.source.text.replace("las rutas. Algunos", "las rutas.\nAlgunos")
    unit = replace(unit, source=unit.source.replace("las rutas. Algunos", "las rutas.\nAlgunos"))
    changed = replace(bitext, source=replace(bitext.source, text=text), units=(unit,))
    region = results(changed)[0]["relatedLocations"][0]["physicalLocation"]["region"]
    line = text[: region["charOffset"]].count("\n") + 1
    assert (region["startLine"], region["endLine"]) == (line, line + 1)
    assert region["snippet"]["text"] == unit.source[60:80]
    assert text.split("\n")[line][: region["endColumn"] - 1] == unit.source[60:80].split("\n")[1]


def test_without_the_article_s_text_a_result_still_names_file_and_unit():
    bitext = port_bitext()
    bare = replace(bitext, source=Article("sentences 1%.tsv", "es", ""), target=Article("sentences 1%.tsv", "en", ""))
    for result in results(bare):
        (location,) = result["locations"]
        assert location["physicalLocation"] == {"artifactLocation": {"uri": "sentences%201%25.tsv"}}
        assert location["logicalLocations"][0]["fullyQualifiedName"].startswith("puertos/altamira#")


def test_fingerprints_outlast_a_move_and_tell_findings_apart():
    bitext = port_bitext()
    fingerprints = [result["partialFingerprints"]["finding/v2"] for result in results(bitext)]
    assert len(set(fingerprints)) == len(fingerprints)
    without_first = bitext.with_units(tuple(replace(unit, number=unit.number - 1) for unit in bitext.units[1:]))
    assert [result["partialFingerprints"]["finding/v2"] for result in results(without_first)] == fingerprints


def test_a_dismissed_finding_is_a_suppressed_result_with_the_same_fingerprint():
    bitext = port_bitext()
    unit = bitext.units[2]
    first, *rest = unit.findings
    dismissed = Dismissed(first, Scope.ARTICLE, "as agreed", "2026-11-30")
    before, after = (
        [result for result in results(bitext.with_units((one,))) if result["ruleId"] == "numbers"]
        for one in (unit, replace(unit, findings=tuple(rest), dismissed=(dismissed,)))
    )
    assert "suppressions" not in before[0]
    assert after[0].pop("suppressions") == [
        {"kind": "external", "status": "accepted", "justification": "as agreed", "properties": {"scope": "article", "date": "2026-11-30"}}
    ]
    assert after == before


def test_hostile_text_and_unknown_checks_make_valid_json():
    found = results(hostile_bitext())
    assert len(found) == 14 and all("ruleIndex" not in result for result in found)
    assert all(":" not in result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in found)
