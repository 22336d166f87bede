"""The table of formats: what commands offer is what can be done."""

import io

import pytest
from report_samples import long_bitext
from tables import each
from typer.main import get_command

from aligner.cli.app import app
from aligner.errors import UsageError
from aligner.formats.export import export, write_corpus
from aligner.formats.table import FORMATS, Use, find_format, findings_writer, formats_for, names_for


def test_every_format_has_its_own_name_a_use_and_an_ending():
    assert len({one.name for one in FORMATS}) == len(FORMATS)
    for one in FORMATS:
        assert any(one.serves(use) for use in Use) and one.title and one.endings


@pytest.mark.parametrize("one", formats_for(Use.CORPUS), ids=lambda one: one.name)
def test_a_corpus_is_written_in_every_format_for_it(one, tmp_path):
    written = export([long_bitext(3)], tmp_path / f"corpus{one.endings[0]}", one.name)
    assert written and all(path.stat().st_size for path in written)


@each("one", formats_for(Use.FINDINGS))
def test_findings_are_written_in_every_format_for_them(one):
    out = io.BytesIO()
    findings_writer(one.name)([long_bitext(3)], out)
    assert out.getvalue()


@pytest.mark.parametrize(
    ("command", "uses"),
    [("export", (Use.CORPUS,)), ("align", (Use.CORPUS, Use.LINKS)), ("check", (Use.FINDINGS,)), ("score", (Use.SCORES,))],
)
def test_help_names_the_formats_of_the_table(command, uses):
    [option] = [p for p in get_command(app).commands[command].params if p.name == "format_name"]
    assert option.help.startswith(names_for(*uses))


def test_a_format_that_does_not_serve_is_refused_with_those_that_do():
    with pytest.raises(
        UsageError,
        match=r"unknown format 'sarif' for pairs of sentences; use tmx, xliff, xliff2, tsv, csv, parquet, xlsx, jsonl, moses or ",
    ):
        find_format("sarif", Use.CORPUS)
    with pytest.raises(UsageError, match="more than one file, which cannot be written to a stream"):
        write_corpus([], io.BytesIO(), "moses")
