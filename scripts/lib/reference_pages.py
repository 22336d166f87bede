#!/usr/bin/env python3
"""Write docs/commands.md and docs/checks.md from what the commands and the checks say of themselves.

scripts/lib/reference_pages.py
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from typer.main import get_command

from aligner import checks
from aligner.checks import CHECKS, Check
from aligner.cli.app import app

DOCS = Path(__file__).parents[2] / "docs"
COMMANDS_HEAD = """# Commands

Made from the commands' own help by `scripts/lib/reference_pages.py`; `aligner COMMAND --help` says the same.

Data goes to standard output, everything else to standard error. Exit codes: 0 all good; 1 the command did its work and found
what it looks for (findings, failed pairs, texts that are no translations); 2 wrong usage or unreadable input; 130 interrupted.

Control characters and hidden ones that come from outside are spelt out on a terminal (`⟨U+001B⟩`); files and pipes get them as they are.

Settings come from `aligner.toml` in the current folder (or `--config FILE`), then the environment, then flags:

```toml
engine = "auto"             # auto, argos, ctranslate2, apertium, none   (ALIGNER_ENGINE)
model = "models/opus-es-en" # directory for ctranslate2                  (ALIGNER_MODEL)
presplit = false
lexicon = true
embeddings = "auto"         # auto, use, none                          (ALIGNER_EMBEDDINGS)
both_directions = true      # left out: when the engine is fast
forced_decoding = true      # left out: no
terms = ["house.csv"]       # term bases, from the folder of this file (docs/terms.md)

[checks]
disabled = ["spacing"]

[checks.severity]
gender = "info"

[[patterns]]                # what else to look for: a regular expression for either side
target = '\\bper cent\\b'
message = "write “%”"

[clients.acme]              # with --client acme, beside the above: terms, patterns, disabled, severity
terms = ["acme.tbx"]
```

`ALIGNER_CACHE` names the file that keeps translations (default: in the user's cache folder), `ARGOS_PACKAGES_DIR` the folder of packages.
`SOURCE_DATE_EPOCH` (seconds) puts a date into TMX headers; without it there is none, so that equal inputs give equal bytes.
"""


def sections(command: object, path: tuple[str, ...]) -> list[str]:
    """A section a command, with usage and a table of its arguments and options."""
    if hasattr(command, "commands"):
        return [part for name, sub in command.commands.items() for part in sections(sub, (*path, name))]
    name = " ".join(path)
    parts = [f"\n## `{name}`\n", command.help.strip(), ""]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    words = [p.metavar or p.name.upper() for p in arguments]
    parts += ["```", " ".join([name, *words, "[OPTIONS]"]), "```", "", "| | |", "|---|---|"]
    parts += [f"| `{cell(word)}` | {cell(p.help)} |" for word, p in zip(words, arguments, strict=True)]
    for p in options:
        names = ", ".join([*p.opts, *p.secondary_opts])
        default = f" (default: {p.default})" if p.default not in (None, False, "") and "default" not in p.help else ""
        parts.append(f"| `{names}` | {cell(p.help)}{default} |")
    return parts


def cell(text: str) -> str:
    """The text in a cell of a table: a bar would end the cell, also within code."""
    return text.replace("|", "\\|")


CHECKS_HEAD = """# Checks

Made from the checks themselves by `scripts/lib/reference_pages.py`; `aligner check --explain ID` says the same of one.

`error` is surely wrong, `warning` is likely wrong and worth a look, `info` is worth knowing.
The severity given is the gravest that the check reports.
Checks are turned off, and their severity is changed, in `aligner.toml` (see [commands.md](commands.md)).

Most checks need tables of Spanish and English; a run of other languages says once which ones are off. Those marked "any" work on every
pair of languages.

## Adding a check of your own

A check is a function that gets a pair of texts and gives findings. It can live in a package of its own:

```python
# house_style.py
from aligner.bitext import Finding, Severity
from aligner.checks import Check


def find(pairing):
    at = pairing.target.find("utilize")
    if at >= 0:
        yield Finding("house-style", Severity.INFO, "write “use”, not “utilize”", target_span=(at, at + 7))


CHECKS = (Check("house-style", Severity.INFO, "A word we do not use", "“utilize” should be “use”.", find=find),)
```

The package names it under the entry point group `aligner.checks`, as one `Check` or a tuple of them:

```toml
[project.entry-points."aligner.checks"]
house-style = "house_style:CHECKS"
```

Once the package is installed, `aligner check`, `run` and `score` use it, `[checks]` in `aligner.toml` turns it off or changes its severity,
and `--explain` shows it. From Python, `check_bitext(bitext, checks=[...])` takes further checks without a package. A check that crashes
becomes a finding `failed-check`, with the traceback in the log `aligner.checks`; an entry point that does not load is named in the notes.
`of_words=True` says that a check looks at words only: it is not asked about pairs without a letter on either side, of which a table
may have many thousands.
`pairing` has `source`, `target`, `languages` and `unit`; for a check that must see the whole article first, or units that have one side
only, see `Check` in `aligner/checks/base.py`.

## All checks

| check | severity | languages | |
|---|---|---|---|
"""


def commands_page() -> str:
    return COMMANDS_HEAD + "\n".join(sections(get_command(app), ("aligner",))) + "\n"


def languages_of(check: Check) -> str:
    """The languages of a check, as the table has them."""
    return ", ".join(sorted(check.languages)) or "any"


def homes() -> dict[str, str]:
    """By the id of a check, its module under src/aligner."""
    found = {}
    for module in pkgutil.walk_packages(checks.__path__, "aligner.checks."):
        if module.name != "aligner.checks.registry":
            for check in getattr(importlib.import_module(module.name), "CHECKS", ()):
                found[check.id] = module.name.removeprefix("aligner.").replace(".", "/") + ".py"
    return found


def checks_page() -> str:
    ordered = sorted(CHECKS, key=lambda check: check.id)
    rows = [f"| [{check.id}](#{check.id}) | {check.severity} | {languages_of(check)} | {check.title} |" for check in ordered]
    home = homes()
    texts = [f"\n### {check.id}\n\n{check.title} ({check.severity}). {check.explanation} Code: `{home[check.id]}`." for check in ordered]
    return CHECKS_HEAD + "\n".join([*rows, *texts]) + "\n"


PAGES = {"commands.md": commands_page, "checks.md": checks_page}


if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
