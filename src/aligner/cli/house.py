"""`aligner house`."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import say, tell
from aligner.cli.houses import HouseFile, house_path, load_house, remembered_path
from aligner.cli.options import Config
from aligner.errors import UsageError

if TYPE_CHECKING:
    from aligner.house import House

__all__ = ["app"]

app = typer.Typer(help="What this house dismissed.", no_args_is_help=True)


@app.command("list")
def list_dismissals(
    check: Annotated[str | None, typer.Option("--check", metavar="ID", help="Only those of one check.")] = None,
    house: HouseFile = None,
    config: Config = None,
) -> None:
    """List what was dismissed: id, check, scope, date, by whom, article, words of the source, words of the translation, reason."""
    every = load_house(house, config).dismissals
    if check is not None and all(one.identity.check != check for one in every):
        from aligner.checks import require_checks

        require_checks([check])
    found = [one for one in every if check in (None, one.identity.check)]
    for one in found:
        words = one.identity
        tell(one.id, words.check, one.scope, one.date, one.by, one.article, str(words.source), str(words.target), one.reason)
    say(f"{house_path(house, config)}: {len(found)} dismissed")


@app.command("remove")
def remove(
    ids: Annotated[list[str], typer.Argument(metavar="ID", help="Ids of dismissed findings.")],
    house: HouseFile = None,
    config: Config = None,
) -> None:
    """Take dismissals back: the findings are reported again."""
    from aligner.checks.identity import typed_id
    from aligner.house.house_file import change_house

    path = house_path(house, config)
    removed: list[str] = []

    def change(before: House) -> House:
        known = {one.id for one in before.dismissals}
        removed[:] = []
        for written in ids:
            found = sorted(one for one in known if len(typed_id(written)) >= 4 and one.startswith(typed_id(written)))
            if len(found) != 1:
                which = (
                    f"is the beginning of {', '.join(found[:5])}; type more of it"
                    if found
                    else "was not dismissed; see `aligner house list`"
                )
                raise UsageError(f"{written[:40]!r} {which}")
            removed.extend(found)
        return before.without(frozenset(removed))

    change_house(path, change)
    say(f"{path}: removed {', '.join(removed)}")


@app.command("stats")
def stats(
    results: Annotated[
        list[Path] | None,
        typer.Argument(metavar="RESULT", help="JSONL or TSV results, or --out folders of runs (default: the last checks)."),
    ] = None,
    house: HouseFile = None,
    config: Config = None,
) -> None:
    """Count by check what was dismissed, what was found in results, and which share of that stands: the check's precision in this house."""
    from aligner.cli.dismiss import results_of
    from aligner.house.dismissals import QUIET_AFTER
    from aligner.house.results import recall

    loaded = load_house(house, config)
    dismissed = Counter(one.identity.check for one in loaded.dismissals)
    found: Counter[str] = Counter()
    fine: Counter[str] = Counter()
    for one in chain.from_iterable(map(results_of, results)) if results else recall(remembered_path()):
        found[one.identity.check] += 1
        fine[one.identity.check] += loaded.find(one.identity, one.article) is not None
    tell("check", "dismissed", "found", "dismissed there", "stands")
    for check in sorted(dismissed.keys() | found.keys()):
        share = f"{1 - fine[check] / found[check]:.2f}" if found[check] else "-"
        tell(check, str(dismissed[check]), str(found[check]), str(fine[check]), share)
    for (check, source, target), times in loaded.forms(QUIET_AFTER):
        say(f"dismissed {times} times: {check}: {source or '-'} | {target or '-'}")
