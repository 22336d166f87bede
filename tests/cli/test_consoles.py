"""Nothing from outside acts on the terminal, whatever prints it."""

from __future__ import annotations

import ast
import io
import json
import logging
import os
import pty
import sys
import threading
import warnings
from pathlib import Path

import pytest
from cli_runner import Cli, run_here
from fileserver import says, serve, serve_raw
from hypothesis import given
from hypothesis import strategies as st
from tables import each

import aligner.cli
from aligner.cli.consoles import _Shown, console, data_stream, library_messages, plain, say, tell

HOSTILE = "\x1b[31mred\x1b]0;title\x07 \x9b2J \u202eabc\u2066 [bold]x[/bold] :smile: \u200b\ud800"
ACTING = ("\x1b", "\x07", "\x9b", "\u202e", "\u2066", "\u200b", "\ud800")


def assert_harmless(shown: str) -> None:
    assert not set(ACTING) & set(shown)
    assert all(character.isprintable() or character in "\n\t" for character in shown)


@each(
    ("text", "shown"),
    [
        ("a b", "a b"),
        ("  a\tb ", "  a\tb "),
        ("a\nb", "a b"),
        ("a \r\n  b\n\n", "a b"),
        ("a\u2028b\x85c", "a b c"),
        ("\x1b[31m", "⟨U+001B⟩[31m"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\ud800b", "a⟨U+D800⟩b"),
        ("a\u00a0b", "a\u00a0b"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("", ""),
        ("\n", ""),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text() | st.text(st.sampled_from("a \x1b[\n\r\t\x85\u2028\u202e\ufeff\u00ad\x00")))
def test_plain_is_harmless(text: str) -> None:
    assert "\n" not in plain(text)
    assert not any(ord(character) < 32 and character != "\t" for character in plain(text))
    assert plain(plain(text)) == plain(text)


def test_lines(capsys: pytest.CaptureFixture[str]) -> None:
    say(f"x: {HOSTILE}")
    tell("a\tb", HOSTILE)
    out, err = capsys.readouterr()
    assert_harmless(out)
    assert_harmless(err)
    assert "[bold]x[/bold] :smile:" in err
    assert out.startswith("a b\t")
    assert out.count("\n") == err.count("\n") == 1


def test_consoles_take_brackets_and_colons_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    from rich.table import Table

    screen = console()
    screen.print("[red] :smile: [/x]")
    table = Table("[blue]")
    table.add_row("[b]:cat:[/i]")
    screen.print(table)
    err = capsys.readouterr().err
    assert "[red] :smile: [/x]" in err
    assert "[b]:cat:[/i]" in err


def test_small_encodings(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(buffer, encoding="ascii"))
    tell("ñ")
    sys.stdout.flush()
    assert buffer.getvalue() == b"\\xf1\n"


def test_what_libraries_say(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        with library_messages():
            logging.getLogger("some.library").warning("bad tag %s", HOSTILE)
            warnings.warn(HOSTILE, stacklevel=1)
    err = capsys.readouterr().err
    assert_harmless(err)
    assert "note: some.library: bad tag" in err
    assert "note: UserWarning: " in err


PRINTS = {"print", "typer.echo", "typer.secho", "Console", "sys.stdout.write", "sys.stderr.write", "sys.stdout.buffer", "sys.stderr.buffer"}


def test_only_the_module_of_consoles_prints() -> None:
    """What others print goes through it, and is made harmless there."""
    for path in Path(aligner.cli.__file__).parents[1].rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if not any(name.removeprefix("typer.").removeprefix("sys.") in text for name in PRINTS):
            continue
        tree = ast.parse(text)
        nodes = [node.func if isinstance(node, ast.Call) else node for node in ast.walk(tree) if isinstance(node, ast.Call | ast.Attribute)]
        used = {ast.unparse(node) for node in nodes}
        # The one that tries out a package answers the process that started it, in JSON; findings as text are written into memory;
        # the package of the commands has one line of its own, for Ctrl+C before anything is loaded.
        allowed = path.name in {"consoles.py", "canary.py", "finding_writers.py"} or path == Path(aligner.cli.__file__)
        assert allowed or not used & PRINTS, path


def on_a_terminal(*arguments: str, cwd: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Exit code, and what a terminal gets to see of the command's both outputs."""
    for name, value in (("TERM", "dumb"), ("NO_COLOR", "1"), ("COLUMNS", "200")):
        monkeypatch.setenv(name, value)
    leader, follower = pty.openpty()
    own = {number: os.dup(number) for number in (1, 2)}
    seen = bytearray()

    def read() -> None:
        try:
            while block := os.read(leader, 1 << 16):
                seen.extend(block)
        except OSError:  # the other end was closed
            pass

    reader = threading.Thread(target=read)
    reader.start()
    try:
        with monkeypatch.context() as patch:
            for number, name in ((1, "stdout"), (2, "stderr")):
                os.dup2(follower, number)
                raw = io.BufferedWriter(io.FileIO(number, "w", closefd=False))
                patch.setattr(sys, name, io.TextIOWrapper(raw, encoding="utf-8", line_buffering=True))
            assert sys.stdout.isatty()
            code = run_here(*arguments, cwd=cwd)
            sys.stdout.flush()
            sys.stderr.flush()
    finally:
        for number, kept in own.items():
            os.dup2(kept, number)
            os.close(kept)
        os.close(follower)
    reader.join()
    os.close(leader)
    return code, seen.decode("utf-8").replace("\r\n", "\n")


NAME = "x\x1b[31m\u202e[red].es.txt"


def hostile_pair(folder: Path) -> None:
    """Articles whose name and text act on a terminal."""
    folder.mkdir()
    text = "El puente \x1b[31mnuevo\x1b[0m costará 12 \u202emillones de euros.\n\nNo habrá peaje \x9b2J en mayo.\n"
    (folder / NAME).write_text(text, encoding="utf-8")
    english = text.replace("puente", "bridge").replace("nuevo", "new").replace("costará 12", "will cost 15").replace("mayo", "May")
    (folder / NAME.replace(".es.", ".en.")).write_text(english, encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", ".", "--engine", "none"],
        ["align", NAME, NAME.replace(".es.", ".en."), "--engine", "none", "--format", "tmx"],
        ["run", ".", "--out", "out\x1b[31m", "--engine", "none"],
        ["check", "--\x1b[31m"],
    ],
)
def test_on_a_terminal(tmp_path: Path, home: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    hostile_pair(tmp_path / "articles")
    _, seen = on_a_terminal(*arguments, cwd=tmp_path / "articles", monkeypatch=monkeypatch)
    assert seen
    assert_harmless(seen)
    assert "error of aligner itself" not in seen


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "articles", "--dry-run", "--engine", "none"],
        ["run", "articles", "--out", "out\x1b[31m", "--engine", "none"],
        ["check", "nothing\x1b[31m\u202e", "x"],
        ["check", "nothing\x1b[31m\u202e"],
        ["score", f"articles/{NAME}"],
        ["tmx", "check", f"articles/{NAME}"],
        ["export", "out\x1b[31m"],
        ["models", "install", "x\x1b[31m"],
        ["models", "remove", "x\x1b[31m"],
        ["\x1b[31m"],
        ["check", "--\x1b[31m"],
        ["check", "--fail-on", "\x1b[31m", "a", "b"],
        ["check", "--explain", "\x1b[31m"],
        ["check", "--config", f"articles/{NAME}", "a", "b"],
        ["align", f"articles/{NAME}", "b", "--source-lang", "\x1b[31m"],
        ["evaluate", "alignment", "--gold", f"articles/{NAME}", "--hypothesis", f"articles/{NAME}"],
    ],
)
def test_in_messages(cli: Cli, tmp_path: Path, arguments: list[str]) -> None:
    hostile_pair(tmp_path / "articles")
    outcome = cli(*arguments)
    assert_harmless(outcome.out)
    assert_harmless(outcome.err)
    assert "⟨U+" in outcome.out + outcome.err or "\\x1b" in outcome.err  # a value in quotation marks is spelt as Python does
    assert "error of aligner itself" not in outcome.err


def test_what_goes_to_a_file_is_left_as_it_is(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    data_stream().write("\x1b[31m \u202e\n".encode())
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == "\x1b[31m \u202e\n".encode()


def test_what_goes_to_a_terminal_in_pieces(capsys: pytest.CaptureFixture[str]) -> None:
    stream = _Shown()
    for byte in "ñ\t\x1b[31m\r\n\u202e\n".encode():
        assert stream.write(bytes([byte])) == 1
    assert stream.write(b"\xff") == 1
    assert capsys.readouterr().out == "ñ\t⟨U+001B⟩[31m⟨U+000D⟩\n⟨U+202E⟩\n\ufffd"


def test_a_hostile_server(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve_raw(says(b"HTTP/1.1 404 \x1b[31mNot here\x1b[0m\x9b2J\r\nContent-Length: 0\r\n\r\n")) as address:
        code, seen = on_a_terminal("models", "install", address, cwd=tmp_path, monkeypatch=monkeypatch)
        assert code == 2
        assert_harmless(seen)
        assert "Not here" in seen


def test_a_hostile_index(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve() as server:
        entry = {
            "from_code": "es",
            "to_code": "en",
            "package_version": HOSTILE[:-1],
            "from_name": f"S\n{HOSTILE[:-1]}",
            "links": [f"{server.address}/a"],
        }
        server.add("/index.json", json.dumps([entry | {"sha256": HOSTILE[:-1], "code": HOSTILE[:-1]}]).encode())
        for command in (["list", "--available"], ["install", "es-en"]):
            _, seen = on_a_terminal("models", *command, "--index", server.address, cwd=tmp_path, monkeypatch=monkeypatch)
            assert seen
            assert_harmless(seen)


def test_installed_packages_with_hostile_names(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = home / ".local" / "share" / "argos-translate" / "packages" / "p\x1b[31m[red]"
    (folder / "model").mkdir(parents=True)
    for command in (["list"], ["verify"]):
        _, seen = on_a_terminal("models", *command, cwd=tmp_path, monkeypatch=monkeypatch)
        assert seen
        assert_harmless(seen)


@pytest.mark.parametrize("debug", [False, True])
def test_an_error_of_aligner_itself(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, debug: bool) -> None:
    """The traceback, too, may quote an article."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError(HOSTILE)

    monkeypatch.setattr("aligner.articles.read_article_with_rest", fail)
    if debug:
        monkeypatch.setenv("ALIGNER_DEBUG", "1")
    (tmp_path / "a.txt").write_text("Uno.")
    outcome = cli("show", "a.txt")
    assert outcome.code == 2
    assert_harmless(outcome.err)
    assert ("Traceback (most recent call last):" in outcome.err) == debug
    assert "an error of aligner itself (ValueError: ⟨U+001B⟩[31mred" in outcome.err


@pytest.mark.parametrize("arguments", [["align", "x" * 300, "y"], ["evaluate", "alignment", "--gold", "x" * 300, "--hypothesis", "y"]])
def test_a_name_that_no_file_can_have(cli: Cli, arguments: list[str]) -> None:
    outcome = cli(*arguments)
    assert outcome.code == 2
    assert "File name too long" in outcome.err
    assert "aligner itself" not in outcome.err
