"""XLIFF files on the command line: checked like TMX, in the direction that they name, and given back with their codes."""

from pathlib import Path

import pytest

FILE = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.txt" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>The fire destroyed <g id="1">350</g> houses.</source>
<target>El incendio destruyó <g id="1">530</g> casas.</target></trans-unit></body></file></xliff>
"""


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.xlf").write_text(FILE, encoding="utf-8")


def test_a_file_is_checked_in_its_own_direction_and_keeps_its_codes(cli, file):
    done = cli("check", "a.xlf", "--engine", "none", "--format", "xliff")
    assert done.code == 1 and "1 error" in done.err
    assert '<g id="1">530</g>' in done.out and "number (error): “350” became «530»" in done.out
    Path("b.xlf").write_text(done.out, encoding="utf-8")
    assert cli("score", "b.xlf", "--engine", "none", "-o", "c.xlf").code == 0
    assert Path("c.xlf").read_text(encoding="utf-8") == done.out


def test_a_table_becomes_xliff_2(cli, file):
    Path("a.tsv").write_text("source\ttarget\nLa ONU envió ayuda.\tThe UN sent help.\n", encoding="utf-8")
    done = cli("check", "a.tsv", "--engine", "none", "--format", "xliff2")
    assert done.code == 0 and 'srcLang="es" trgLang="en"' in done.out


def test_another_programs_file_is_refused_by_name(cli, file):
    Path("a.sdlxliff").write_text(FILE.replace("1.2", "2.0"), encoding="utf-8")
    done = cli("check", "a.sdlxliff", "--engine", "none")
    assert done.code == 2 and ".sdlxliff file that is not plain XLIFF 1.2" in done.err


@pytest.mark.parametrize("command", [("check", "--format", "xliff"), ("score",), ("score", "--format", "jsonl")])
@pytest.mark.parametrize("name", ["a.sdlxliff", "b.mqxliff"])
def test_another_programs_file_is_never_written(cli, file, command, name):
    Path("a.sdlxliff").write_text(FILE, encoding="utf-8")
    done = cli(command[0], "a.xlf", "--engine", "none", *command[1:], "-o", name)
    assert done.code == 2 and f"a {name[1:]} file is never written, only read" in done.err
    assert Path("a.sdlxliff").read_text(encoding="utf-8") == FILE and not Path("b.mqxliff").exists()


XLIFF_2 = """<xliff version="2.1" srcLang="en" trgLang="es" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f"><group id="g"><unit id="u1"><notes><note>from Ana</note></notes><segment id="s"><source>It cost 350 euros.</source>
<target>Costó 530 euros.</target></segment></unit></group><unit id="u2"><segment><source>Not yet.</source></segment></unit></file></xliff>
"""


@pytest.mark.parametrize("name", ["xliff", "xliff2"])
def test_a_file_of_version_2_is_given_back_whole(cli, file, name):
    Path("a.xlf").write_text(XLIFF_2, encoding="utf-8")
    done = cli("check", "a.xlf", "--engine", "none", "--format", name)
    assert all(part in done.out for part in ("from Ana", '<group id="g">', 'unit id="u2"', "“350” became «530»"))


def test_a_file_of_version_1_becomes_version_2(cli, file):
    assert 'version="2.1"' in cli("check", "a.xlf", "--engine", "none", "--format", "xliff2").out
