"""The example that each tool of `aligner corpus` shows in its help runs."""

import shlex
import shutil
from pathlib import Path

from typer.main import get_command

from aligner.cli.corpus import app

SPANISH = "El faro de Punta Gris cierra en junio. Nadie lo esperaba, dijo la ministra Inés Robledo. El primer ministro calló."
ENGLISH = "The Punta Gris lighthouse closes in June. Nobody expected it, minister Inés Robledo said. The prime minister was silent."


def examples():
    found = {}
    for name, command in get_command(app).commands.items():
        lines = [line.strip() for line in (command.help or "").splitlines()]
        found[name] = [line.removeprefix("Example: ") for line in lines if line.startswith("Example: ")]
    return found


def test_every_tool_has_an_example_that_runs(cli, monkeypatch):
    monkeypatch.setenv("ALIGNER_ENGINE", "none")
    for folder, language, text in (("es", "es", SPANISH), ("en", "en", ENGLISH), ("corpora", "es", SPANISH), ("corpora", "en", ENGLISH)):
        Path(folder).mkdir(exist_ok=True)
        Path(folder, f"faro.{language}.txt").write_text(text, encoding="utf-8")
    assert cli("run", "corpora", "--out", "out", "--engine", "none", "--reports", "none", "-j", "0").code == 0
    assert cli("export", "out", "--standoff", "shared.jsonl.gz").code == 0
    for copy in ("share-1", "share-2", "out-monday", "out-tuesday"):
        shutil.copytree("out", copy)
    shutil.copy("out/corpus.tmx", "memory.tmx")
    for name, lines in examples().items():
        assert len(lines) == 1, name
        done = cli(*shlex.split(lines[0])[1:])
        assert done.code == 0, f"{lines[0]}: {done.err}"
