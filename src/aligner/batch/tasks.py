"""What can be done for a run, by name, so that it can be asked for across processes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aligner.batch.processing import process_group
from aligner.batch.rendering import render_group
from aligner.batch.self_test import find_qualities, find_rows, make_sets
from aligner.batch.texts import check_texts

__all__ = ["TASKS"]

TASKS: dict[str, Callable[..., Any]] = {
    "process": process_group,
    "render": render_group,
    "texts": check_texts,
    "error sets": make_sets,
    "qualities": find_qualities,
    "thresholds": find_rows,
}
"""Each is given what it works on, the settings and the engine."""
