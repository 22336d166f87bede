"""The tables of `evaluate quality`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from aligner.cli.summary import threshold_table

if TYPE_CHECKING:
    from rich.console import Console

    from aligner.quality.evaluate import QualityEvaluation

__all__ = ["print_evaluation"]


def print_evaluation(result: QualityEvaluation, screen: Console) -> None:
    """Print AUC and recall by kind of error, the calibration error, and what thresholds keep."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for name in ("error", "pairs", "AUC", "recall at 1 % false alarms", "at 5 %"):
        table.add_column(name, justify="left" if name == "error" else "right")
    for row in result.kinds:
        table.add_row(row.kind, str(row.pairs), f"{row.auc:.3f}", f"{row.recall_at_1:.1%}", f"{row.recall_at_5:.1%}")
    screen.print(table)
    screen.print(f"\nexpected calibration error: {result.ece:.3f}\n")
    screen.print(threshold_table(result.thresholds))
