"""Commands over changed files and with changed arguments: exit codes, and what they print."""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from random import Random

from aligner.cli import main
from aligner.formats.escaping import visible_text
from fuzzers import bases
from fuzzers.mutation import COMMON, changed_text
from fuzzers.target import Files, Target, require
from fuzzers.whole import changed_article

__all__ = ["TARGETS"]

S, T = "s\x1b[31m{0}", "t{1}"
ARGUMENTS = ("-", "--", "--foo", ".", "..", "/", "--format", "tmx", "-o", "es", "xx", "--verbose", "--log-file", "--seed", "1e9")
LINES: tuple[tuple[str, ...], ...] = (
    ("check", S, T, "--engine", "none"),
    ("check", S, T, "--engine", "none", "--format", "jsonl"),
    ("check", S, T, "--engine", "none", "--format", "sarif", "--fail-on", "error"),
    ("check", S, T, "--engine", "none", "--format", "html"),
    ("align", S, T, "--engine", "none"),
    ("align", S, T, "--engine", "none", "--format", "tmx"),
    ("align", S, T, "--engine", "none", "--format", "vecalign"),
    ("align", S, T, "--engine", "none", "--presplit", "--anchor", T),
    ("show", S),
    ("show", T, "--format", "json"),
    ("score", "b.tmx", "--engine", "none"),
    ("score", "b.tsv", "--engine", "none", "--format", "tsv"),
    ("tmx", "check", "b.tmx"),
    ("evaluate", "alignment", "--gold", S, "--hypothesis", T),
    ("run", ".", "--dry-run", "--engine", "none"),
    ("run", ".", "--out", "out", "--engine", "none"),
    ("export", ".", "--format", "tsv"),
    ("models", "install", S),
    ("models", "list"),
    ("models", "remove", S),
)


def _command(random: Random) -> Files:
    source, target = random.choice([pair for pair in bases.pairs() if all(path.stat().st_size < 12_000 for path in pair)])
    suffixes = source.suffix, target.suffix
    line = [part.format(*suffixes) for part in random.choice(LINES)]
    if random.random() < 0.3:
        place = random.randrange(1, len(line))
        line[place] = changed_text(line[place], random) if random.random() < 0.5 else random.choice((*COMMON, *ARGUMENTS))
    files = {"line": json.dumps([part.replace("\x00", "0") for part in line]).encode()}
    for name, path in ((S.format(*suffixes), source), (T.format(*suffixes), target)):
        files[name] = changed_article(path.name, path.read_bytes(), random)
    files["b.tmx"], files["b.tsv"] = random.choice(bases.bitexts("tmx")), random.choice(bases.bitexts("tsv"))
    return files


def _check_command(folder: Path) -> None:
    line = json.loads((folder / "line").read_bytes())
    (folder / "line").unlink()
    code, out, err = _run(folder, line)
    require(code in (0, 1, 2), f"exit code {code}")
    require("an error of aligner itself" not in err, err.strip()[-300:])
    require(visible_text(err) == err, f"a character that acts on a terminal: {err[:300]!r}")
    if code == 0 and "--format" in line and line[line.index("--format") + 1] in ("sarif", "json"):
        json.loads(out)


def _run(folder: Path, line: list[str]) -> tuple[int, str, str]:
    """Exit code, and both outputs, of the command in that folder."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogatepass", write_through=True) for _ in range(2))
    before, arguments, environment = Path.cwd(), sys.argv, dict(os.environ)
    os.environ |= {"HOME": str(folder), "ALIGNER_CACHE": str(folder / "cache"), "ARGOS_PACKAGES_DIR": str(folder / "packages")}
    os.chdir(folder)
    sys.argv = ["aligner", *line]
    code: object = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as stop:
        code = stop.code
    finally:
        sys.argv = arguments
        os.chdir(before)
        os.environ.clear()
        os.environ.update(environment)
    texts = [stream.buffer.getvalue().decode("utf-8", "surrogatepass") for stream in (out, err)]  # type: ignore[attr-defined]
    return code if isinstance(code, int) else 1, texts[0], texts[1]


TARGETS = (Target("command", _command, _check_command),)
