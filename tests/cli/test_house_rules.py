"""Terms, patterns and clients: `--terms`, `--client`, aligner.toml."""

from __future__ import annotations

import json

import pytest

CONFIG = """
terms = ["house.csv"]

[[patterns]]
target = '\\bper cent\\b'
message = "write “%”"

[clients.acme]
terms = ["acme.csv"]
disabled = ["spacing"]

[clients.acme.severity]
term = "error"

[[clients.acme.patterns]]
source = "(?i)por ciento"
target_without = "percent"
message = "this client writes “percent”"
severity = "info"
"""
SOURCE = "El alcalde de la ciudad habló ayer del diez por ciento de los vecinos.\n"
TARGET = "The councillor of the city spoke yesterday about ten per cent of the residents.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.es.txt").write_text(SOURCE)
    (tmp_path / "a.en.txt").write_text(TARGET)
    (tmp_path / "house.csv").write_text("es;en\nalcalde;mayor\n")
    (tmp_path / "acme.csv").write_text("es;en\nalcalde;town mayor\n")
    return tmp_path


def found(cli, *arguments):
    result = cli("check", *arguments, *PLAIN, "--format", "jsonl", "--fail-on", "never")
    assert result.code == 0, result.err
    units = [json.loads(line) for line in result.out.splitlines()]
    return sorted(
        (one["check"], one["severity"], one["message"])
        for unit in units
        for one in unit.get("findings", ())
        if one["check"] in ("term", "pattern")
    )


PLAIN = ("--engine", "none", "--embeddings", "none")
TERM = "«alcalde» became “councillor”; the term base has “{}”"


def test_what_is_set_for_everybody_and_for_a_client(folder, cli):
    (folder / "aligner.toml").write_text(CONFIG)
    pair = ("a.es.txt", "a.en.txt")
    assert found(cli, *pair) == [("pattern", "warning", "write “%”"), ("term", "warning", TERM.format("mayor"))]
    assert found(cli, *pair, "--client", "acme") == [
        ("pattern", "info", "this client writes “percent”"),
        ("pattern", "warning", "write “%”"),
        ("term", "error", TERM.format("town mayor")),
    ]
    (folder / "own.tsv").write_text("es\ten\nalcalde\tprovost\n")
    assert ("term", "warning", TERM.format("provost")) in found(cli, *pair, "--terms", "own.tsv")


def test_a_term_base_of_other_languages_is_said(folder, cli):
    (folder / "other.csv").write_text("fr;de\nmaire;Bürgermeister\n")
    result = cli("check", "a.es.txt", "a.en.txt", *PLAIN, "--terms", "other.csv", "--fail-on", "never")
    assert "the term base has no terms in English" in result.err


BAD = [
    ("terms = 'house.csv'", (), "aligner.toml: terms must be of the kind list"),
    ("terms = [3]", (), "aligner.toml: terms: terms must be a list of files"),
    ("terms = ['none.csv']", (), "none.csv: cannot be read"),
    ("[[patterns]]\ntarget = 'a'", (), "aligner.toml: patterns 1: no message"),
    ("[[patterns]]\nmessage = 'a'", (), "aligner.toml: patterns 1: no source and no target"),
    (
        "[[patterns]]\nmessage='a'\ntarget='b'\n[[patterns]]\nmessage='a'\ntarget='('",
        (),
        "aligner.toml: patterns 2: target: not a reg",
    ),
    ("[[patterns]]\nmessage = 'a'\ntarget = '(a+)+'", (), "aligner.toml: patterns 1: target: a repeat inside a repeat"),
    ("[[patterns]]\nmessage = 'a'\ntarget = 'b'\nseverity = 'high'", (), "aligner.toml: patterns 1: severity 'high'; use error"),
    ("[[patterns]]\nmessage = 'a'\ntarget = 3", (), "aligner.toml: patterns 1: target must be text"),
    ("[[patterns]]\nmessage = 'a'\ntaget = 'b'", (), "aligner.toml: patterns 1: unknown key 'taget'"),
    ("patterns = ['a']", (), "aligner.toml: patterns must be tables"),
    ("", ("--client", "acme"), "--client acme: no such client in aligner.toml; it has none"),
    ("[clients.b]\n[clients.c]", ("--client", "a"), "--client a: no such client in aligner.toml; it has b, c"),
    ("clients = {a = 1}", (), "aligner.toml: clients.a is not a table"),
    (
        "[clients.a]\nterm = []",
        ("--client", "a"),
        "aligner.toml: unknown key 'term' in [clients.a]; use terms, patterns",
    ),
    ("[clients.a]\ndisabled = ['x']", ("--client", "a"), "aligner.toml: unknown check 'x'"),
    ("[clients.a.severity]\nterm = 'x'", ("--client", "a"), "aligner.toml: [clients.a] 'x' is not a valid Severity"),
    ("", ("--terms", "none.csv"), "none.csv: cannot be read"),
]


@pytest.mark.parametrize(("config", "arguments", "message"), BAD)
def test_what_is_refused(folder, cli, config, arguments, message):
    (folder / "aligner.toml").write_text(config)
    result = cli("check", "a.es.txt", "a.en.txt", *PLAIN, *arguments)
    assert result.code == 2
    assert message in result.err


def test_terms_of_a_region_hold_in_texts_of_that_region(folder, cli):
    (folder / "regions.csv").write_text("es-MX;es-ES;en\npresidente municipal;;mayor\n;alcalde;mayor\n")
    pair = ("a.es.txt", "a.en.txt", "--terms", "regions.csv")
    assert [one[0] for one in found(cli, *pair)] == ["term"]
    assert [one[0] for one in found(cli, *pair, "--source-lang", "es-ES")] == ["term"]
    assert found(cli, *pair, "--source-lang", "es-MX") == []
    xliff = folder / "a.xlf"
    unit = f"<source>{SOURCE}</source><target>{TARGET}</target>"
    for region, checks in (("es-MX", []), ("es-ES", ["term"]), ("es", ["term"])):
        xliff.write_text(
            f'<xliff version="1.2"><file original="a" datatype="plaintext" source-language="{region}" target-language="en">'
            f'<body><trans-unit id="1">{unit}</trans-unit></body></file></xliff>'
        )
        assert [one[0] for one in found(cli, "a.xlf", "--terms", "regions.csv")] == checks
