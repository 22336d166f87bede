"""What a run says at its end, and what it would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.table import Table

from aligner.batch.discovery import Discovery
from aligner.batch.forecast import Forecast
from aligner.batch.outputs import RunResults
from aligner.cli.consoles import console, plain, say, tell
from aligner.cli.fail_on import findings_line
from aligner.formats.report.words import count
from aligner.quality.sample import ThresholdRow

__all__ = ["print_plan", "print_summary", "threshold_table"]


def print_plan(found: Discovery, work: Forecast, workers: int) -> None:
    """Pairs as tab-separated lines (id, source, target); what is unpaired, and the forecast, on standard error."""
    for pair in found.pairs:
        tell(pair.id, str(pair.source), str(pair.target or ""))
    for note in found.notes:
        say(f"note: {note}")
    for unpaired in found.unpaired:
        say(f"unpaired: {unpaired.path}: {unpaired.reason}")
    for pair_id, reason in work.unreadable:
        say(f"cannot be read: {pair_id}: {reason}")
    pairs = sum(pair.target is not None for pair in found.pairs)
    say(f"{pairs} pairs, {len(found.pairs) - pairs} articles without a translation")
    say(f"about {work.sentences:,} sentences and {_duration(work.seconds)} with {count(workers, 'worker')} ({work.sampled} pairs tried)")
    say(f"about {work.memory / 1e6:,.0f} MB of memory a worker, and {_size(work.disk)} on the disk")


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count < 1e9 else f"{count / 1e9:,.1f} GB"


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


def print_summary(results: RunResults, seconds: float, redone: Mapping[str, int]) -> None:
    """The closing tables, on standard error. `redone`: pairs that were done again, by reason."""
    screen = console()
    statistics = results.statistics
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    alone = (
        f", {statistics.without_counterpart} translated by machine, as they have no translation" if statistics.without_counterpart else ""
    )
    links = ", ".join(f"{name} {count}" for name, count in sorted(statistics.links.items(), key=lambda item: (-item[1], item[0])))
    quality = statistics.mean_quality
    rows = [
        ("pairs", f"{statistics.pairs - statistics.without_counterpart}{alone}"),
        ("failed", str(len(results.failed))),
        ("unchanged since the last run", str(results.unchanged)),
        *((("done again", _counted(redone)),) if redone else ()),
        ("alignments", links or "none"),
        ("missing, added", f"{statistics.omissions}, {statistics.additions}"),
        ("not translations of each other", str(statistics.not_parallel)),
        ("findings", findings_line(statistics.findings) + (f", {statistics.dismissed} dismissed" if statistics.dismissed else "")),
        ("mean quality", "none" if quality is None else f"{quality:.3f}"),
        *((("probably machine translations", f"{statistics.machine_made} articles"),) if statistics.machine_made else ()),
        ("engine", "; ".join(sorted(statistics.engines)) or "none"),
        ("seconds", f"{seconds:.1f}"),
    ]
    for name, value in rows:
        table.add_row(name, plain(value))
    screen.print(table)
    if results.thresholds:
        screen.print("\nWhat a threshold would keep if half of the pairs were bad (synthetic errors in a sample of these pairs):")
        screen.print(threshold_table(results.thresholds))
    for pair_id, reason in results.failed:
        screen.print(plain(f"failed: {pair_id}: {reason}"))
    screen.print()
    for path, what in results.written:
        screen.print(plain(f"{what}: {path}"))


def _counted(reasons: Mapping[str, int]) -> str:
    """`12 (aligner changed), 1 (articles changed)`."""
    return ", ".join(f"{count} ({reason})" for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0])))


def threshold_table(rows: Sequence[ThresholdRow]) -> Table:
    """What each threshold keeps of a set that is half good pairs and half pairs with an error."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for name in ("--min-quality", "kept", "precision", "recall"):
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(f"{row.threshold:.2f}", f"{row.kept:.1%}", f"{row.precision:.1%}", f"{row.recall:.1%}")
    return table
