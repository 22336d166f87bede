"""`aligner models` and `aligner translate` with small real packages."""

import functools
import json
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from argosmodels import build_package
from cli_runner import run_process


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        """Nothing on standard error."""


@pytest.fixture
def index(tmp_path):
    """An index with one package, served on the loopback address."""
    folder = tmp_path / "served"
    folder.mkdir()
    build_package(folder / "translate-es_en-1_0.argosmodel")
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        entry = {
            "package_version": "1.0",
            "argos_version": "1.9",
            "from_code": "es",
            "from_name": "Spanish",
            "to_code": "en",
            "to_name": "English",
            "code": "translate-es_en",
            "links": [f"{address}/translate-es_en-1_0.argosmodel"],
        }
        (folder / "index.json").write_text(json.dumps([entry]), encoding="utf-8")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"{address}/index.json"
        server.shutdown()
        thread.join()


def test_from_the_index_to_a_translation(cli, index):
    assert cli("models", "list", "--available", "--index", index).out.split("\t")[:2] == ["es-en", "1.0"]
    installed = cli("models", "install", "es-en", "--index", index)
    assert installed.code == 0 and "installed: es-en 1.0" in installed.err, installed.err
    listed = json.loads(cli("models", "list", "--json").out)
    assert [package["direction"] for package in listed["packages"]] == ["es-en"] and listed["broken"] == []
    assert cli("models", "verify").out.startswith("good: ")
    Path("a.txt").write_text("El gato duerme en la casa.\n\nLa niña lee un libro.\n", encoding="utf-8")
    done = cli("translate", "a.txt", "--engine", "argos")
    assert done.code == 0 and done.out.lower().split() == [
        "the",
        "cat",
        "sleeps",
        "in",
        "the",
        "house.",
        "the",
        "girl",
        "reads",
        "a",
        "book.",
    ]
    assert cli("translate", "a.txt", "--engine", "argos", "--to", "es").code == 2
    assert cli("models", "remove", "es-en").code == 0
    assert cli("translate", "a.txt", "--engine", "argos").code == 2


def test_standard_input_line_by_line(tmp_path):
    build_package(tmp_path / "p.argosmodel")
    environment = {"ARGOS_PACKAGES_DIR": str(tmp_path / "packages"), "ALIGNER_CACHE": str(tmp_path / "cache.sqlite")}
    assert run_process("models", "install", "p.argosmodel", cwd=tmp_path, **environment).code == 0
    text = "El gato come.\n\nLa niña lee. El perro duerme.\n"
    done = run_process("translate", "-", "--presplit", "--engine", "argos", cwd=tmp_path, stdin=text.encode(), **environment)
    lines = done.out.lower().split("\n")
    assert done.code == 0 and lines[:2] == ["the cat eats.", ""] and len(lines) == 4


BAD = {
    "a name that is none": (("models", "install", "nothing"), "nothing"),
    "a file that is no package": (("models", "install", "bad.argosmodel"), "bad.argosmodel"),
    "another checksum": (("models", "install", "good.argosmodel", "--sha256", "0" * 64), "SHA-256"),
    "an index that is not there": (("models", "install", "es-en", "--index", "http://127.0.0.1:9/index.json"), "without a network"),
    "a package that is not there": (("models", "remove", "es-en"), "es-en"),
    "no engine": (("translate", "bad.argosmodel", "--engine", "none"), "aligner models install es-en"),
    "a language that is none": (("translate", "bad.argosmodel", "--to", "xx"), "unknown language 'xx'"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_and_exit_2(cli, case):
    build_package(Path("good.argosmodel"))
    Path("bad.argosmodel").write_bytes(b"no archive")
    arguments, words = BAD[case]
    done = cli(*arguments)
    lines = [line for line in done.err.strip().splitlines() if line.startswith("aligner: ")]
    assert done.code == 2 and len(lines) == 1 and words in lines[0] and "Traceback" not in done.err, done.err
