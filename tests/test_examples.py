"""What README and the guide show is true: every command runs, every Python example, and the output and the picture are current."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
from pathlib import Path

import pytest
from cli_runner import run_here

ROOT = Path(__file__).parents[1]
PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md") if path.name != "commands.md"),
]
# What needs a network, an engine, or the data that only developers have; and what serves a page until it is stopped.
NOT_HERE = re.compile(
    r"aligner (?:review|serve)\b|aligner models (?:install|remove|verify|list --available)|/data/|newsbench|aligner translate|(?:s3|gs)://"
)


# The commands of a page that another one shows as well: they are run once, there.
SHOWN_ELSEWHERE = {"README.md": {"aligner evaluate quality out": "docs/quality.md"}}


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return [block for name, block in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL) if name == language]


def commands(page: str) -> list[str]:
    lines = [line.removeprefix("$ ").strip() for block in blocks(page, "") for line in block.splitlines()]
    found = [line.split("  #")[0].strip() for line in lines if line.removeprefix(".venv/bin/").startswith("aligner ")]
    return [line.removeprefix(".venv/bin/") for line in found if "…" not in line]


ARTICLES = ("fuel-trial", "coast-earthquake")
COMMANDS = {page: found for page in PAGES if (found := [line for line in commands(page) if not NOT_HERE.search(line)])}
PYTHON = [(page, number, block) for page in PAGES for number, block in enumerate(blocks(page, "python"))]


FLOOD = {
    "es": "Inundación\n\nLa alcaldesa de Villa Nueva, Marta Ibáñez, pidió ayuda ayer al Ministerio del Interior.\n",
    "en": "Flood\n\nThe mayor of Villa Nueva, Marta Ibanez, asked the Home Office for help yesterday.\n",
}


def write_tour_of_terms(folder: Path) -> None:
    """The files that docs/terms.md speaks of: its term base and settings, and an article with its translation."""
    (folder / "house.csv").write_text(blocks("docs/terms.md", "")[0], encoding="utf-8")
    (folder / "aligner.toml").write_text(blocks("docs/terms.md", "toml")[0], encoding="utf-8")
    for language, text in FLOOD.items():
        (folder / f"flood.{language}.txt").write_text(text, encoding="utf-8")


@pytest.fixture
def clone(tmp_path):
    """A folder like a clone, with some of the articles: a run over all of them takes long."""
    write_clone(tmp_path)
    return tmp_path


def write_clone(folder: Path) -> None:
    (folder / "corpora").mkdir()
    for path in sorted((ROOT / "corpora").glob("*")):
        if path.stem.split(".")[0] in ARTICLES:
            shutil.copy(path, folder / "corpora")
        if path.stem.split(".")[0] == ARTICLES[0]:
            crawl = folder / "crawl" / path.suffixes[0].removeprefix(".")  # a folder a language, for docs/corpus.md
            crawl.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, crawl)


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """The folder of a run over one article of the clone, made once."""
    folder = tmp_path_factory.mktemp("finished")
    for path in (ROOT / "corpora").glob(f"{ARTICLES[0]}.*"):
        shutil.copy(path, folder)
    run_here("run", ".", "--out", "out", "--engine", "none", "--reports", "none", cwd=folder)
    return folder / "out"


@pytest.mark.parametrize("page", COMMANDS)
def test_the_commands_of_a_page_run_in_their_order(cli, clone, finished, page, monkeypatch):
    monkeypatch.setenv("ALIGNER_ENGINE", "none")
    if page == "docs/terms.md":
        write_tour_of_terms(clone)
    if page != "README.md":  # whose commands make the folder that those of the other pages read
        shutil.copytree(finished, "out")
    for command in COMMANDS[page]:
        if command in SHOWN_ELSEWHERE.get(page, ()):
            assert command in COMMANDS[SHOWN_ELSEWHERE[page][command]]
            continue
        done = cli(*shlex.split(command)[1:])
        assert done.code in (0, 1) and "Traceback" not in done.err, f"{command}: {done.err}"


@pytest.mark.parametrize(("page", "number", "block"), PYTHON, ids=[f"{page}-{number}" for page, number, _ in PYTHON])
def test_python_examples_run(clone, monkeypatch, page, number, block):
    monkeypatch.chdir(clone)
    if page == "docs/terms.md":
        write_tour_of_terms(clone)
    exec(compile(block, f"{page} example {number}", "exec"), {})


def test_the_output_in_readme_and_the_picture_are_current(cli, monkeypatch, tmp_path):
    made = runpy.run_path(str(ROOT / "scripts/lib/readme"), run_name="readme")
    monkeypatch.chdir(ROOT)
    output = cli(*made["options"](tmp_path / "page.html")).out
    page = (tmp_path / "page.html").read_bytes()
    assert made["extract"](output) in (ROOT / "README.md").read_text(encoding="utf-8"), "run scripts/lib/readme"
    assert made["page_state"](page) == made["STATE"].read_text(encoding="utf-8").strip(), "run scripts/lib/readme"
