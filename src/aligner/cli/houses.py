"""Where the file of the house is, for the commands that use it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aligner.bitext import Bitext
    from aligner.house import Dismissal, House

__all__ = ["HouseFile", "applied", "house_path", "keep", "load_house", "remembered_path", "today"]

HouseFile = Annotated[
    Path | None,
    typer.Option(
        "--house", metavar="FILE", help="File of dismissed findings (default: aligner.house beside aligner.toml, else in this folder)."
    ),
]


def house_path(given: Path | None, config: Path | None) -> Path:
    """The file of the house: the one that is given, else `aligner.house` beside the settings file, else in this folder."""
    from aligner.house import FILE_NAME

    if given is not None:
        return given
    return (config.parent if config is not None else Path()) / FILE_NAME


def load_house(given: Path | None, config: Path | None) -> House:
    """The house. Raises UsageError when the file that is named is not there, HouseError when it is damaged."""
    from aligner.house import read_house

    path = house_path(given, config)
    if given is not None and not path.exists():
        raise UsageError(f"{path}: no such file; `aligner dismiss` makes it, or leave --house out")
    return read_house(path)


def keep(path: Path, made: Sequence[Dismissal]) -> int:
    """Add dismissals to the file of the house; returns how many are new. Raises HouseError.

    What is there already keeps its date, and its reason and name where nothing is said now.
    """
    from aligner.house.house_file import change_house

    fresh: list[Dismissal] = []

    def add(before: House) -> House:
        said = {one.key: (one.reason, one.by) for one in before.dismissals}
        fresh[:] = [one for one in made if one.key not in said or (one.reason, one.by) not in {("", ""), said[one.key]}]
        return before.with_dismissals(fresh)

    change_house(path, add)
    return len(fresh)


def applied(bitexts: Iterable[Bitext], house: House) -> Iterator[Bitext]:
    """The bitexts as the house sees them."""
    from aligner.house import apply_house

    return (apply_house(bitext, house) for bitext in bitexts)


def remembered_path() -> Path:
    """Where the findings of the last checks are kept: `findings.jsonl` beside the translations."""
    from aligner.cli.options import cache_path

    return cache_path().with_name("findings.jsonl")


def today() -> str:
    """The date of this day, or that of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    day = datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else date.today()
    return day.isoformat()
