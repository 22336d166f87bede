"""`aligner status`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import say, tell

__all__ = ["status"]

STALE_SECONDS = 60.0
"""A run that has written nothing for so long has probably ended."""


def status(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of a run.")],
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Say how far a run is, while it goes on or afterwards."""
    import time

    from aligner.batch.status import read_status

    found = read_status(folder)
    if as_json:
        tell(json.dumps(asdict(found)))
        return
    silent = time.time() - found.updated
    gone = found.state in ("running", "writing") and silent > STALE_SECONDS
    tell("state", f"{found.state}, but nothing was heard for {silent:,.0f} s: perhaps it was killed" if gone else found.state)
    tell("pairs", f"{found.done + found.unchanged + found.failed} of {found.total}")
    tell("done", str(found.done))
    tell("unchanged", str(found.unchanged))
    tell("failed", str(found.failed))
    tell("sentences", f"{found.sentences} ({found.sentences / max(found.seconds, 0.001):,.0f} a second)")
    tell("workers", f"{found.workers} on {found.host}, process {found.process}")
    if found.state == "running" and not gone and found.seconds_left is not None:
        tell("left", f"about {found.seconds_left:,.0f} s")
    for pair_id, reason in found.failures.items():
        say(f"failed: {pair_id}: {reason}")
