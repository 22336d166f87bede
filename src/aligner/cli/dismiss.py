"""`aligner dismiss`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.bitext import Scope
from aligner.cli.consoles import say, tell
from aligner.cli.houses import HouseFile, house_path, keep, remembered_path, today
from aligner.cli.options import Config, load_checks
from aligner.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aligner.house.results import Seen

__all__ = ["dismiss", "results_of"]


def dismiss(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Ids of findings, as `aligner check` shows them.")] = None,
    scope: Annotated[
        Scope, typer.Option("--scope", help="here: these words in this place; article: these words in this article; everywhere.")
    ] = Scope.HERE,
    reason: Annotated[str, typer.Option("--reason", help="Why it is fine.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so.")] = "",
    source: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="RESULT",
            help="A JSONL or TSV result, where findings may be marked as dismissed, or a run's --out folder (default: the last checks).",
        ),
    ] = None,
    house: HouseFile = None,
    config: Config = None,
) -> None:
    """Say that findings are fine, so that they are not reported again. They are kept in `aligner.house`."""
    from aligner.house.results import choose, marked, recall

    if not ids and source is None:
        raise UsageError("nothing to dismiss; give ids of findings, or a returned file with --from")
    seen = recall(remembered_path()) if source is None else list(results_of(source))
    chosen = choose(seen, ids, source) if ids else [one for one in seen if one.mark is not None]
    if not chosen:
        raise UsageError(f"{source}: nothing in it is marked as dismissed; fill in `dismissed`, or give ids")
    made = [marked(one, scope, reason=reason, date=today(), by=by) for one in chosen]
    path = house_path(house, config)
    fresh = keep(path, made)
    for one, found in zip(made, chosen, strict=True):
        tell(f"{one.id}  {one.scope:<10}  {one.identity.check}: {found.message}")
    say(f"{path}: {fresh} dismissed" + (f", {len(made) - fresh} dismissed before" if len(made) > fresh else ""))


def results_of(path: Path) -> Iterator[Seen]:
    """The findings of a result: a file of `aligner check`, or the store of a run. Raises FormatError and StoreError."""
    from aligner.house.results import read_results, seen_in

    if not path.is_dir():
        yield from read_results(path)
        return
    from aligner.corpus.store import FILE_NAME, Store

    with Store(path / FILE_NAME) as store:
        for bitext in store.bitexts(load_checks(None) if store.reviewed_pairs() else None):
            yield from seen_in(bitext)
