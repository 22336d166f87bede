"""Every command and every option has help, and every command stands in the guide."""

import re
import runpy
from pathlib import Path

import pytest
from tables import each
from typer.main import get_command

from aligner.cli.app import app

ROOT = Path(__file__).parents[2]


def commands(command, path=("aligner",)):
    if hasattr(command, "commands"):
        for name, sub in sorted(command.commands.items()):
            yield from commands(sub, (*path, name))
    else:
        yield " ".join(path), command


COMMANDS = dict(commands(get_command(app)))


@each("name", COMMANDS)
def test_every_command_and_option_has_help(name):
    command = COMMANDS[name]
    assert command.help
    assert all(getattr(parameter, "help", None) for parameter in command.params), name


@pytest.mark.parametrize("page", ["commands.md", "checks.md"])
def test_reference_pages_are_up_to_date(page):
    made = runpy.run_path(str(ROOT / "scripts" / "lib" / "reference_pages.py"), run_name="pages")["PAGES"][page]()
    assert (ROOT / "docs" / page).read_text(encoding="utf-8") == made, "run scripts/lib/reference_pages.py"


def test_the_readme_names_the_guides_pages_and_they_exist():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for page in sorted((ROOT / "docs").glob("*.md")):
        assert f"docs/{page.name}" in readme, page.name


@each("page", ["README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))])
def test_every_row_of_a_table_has_as_many_cells_as_its_head(page):
    """A bar within code ends a cell, too, unless a backslash stands before it."""
    cells = None
    for line in (ROOT / page).read_text(encoding="utf-8").splitlines():
        count = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else None
        assert count is None or cells is None or count == cells, f"{page}: {line}"
        cells = count
