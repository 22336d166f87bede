"""The table of thresholds of a run, measured by its workers: they have the tables of the checks already, and share the sets of errors."""

from __future__ import annotations

import logging
from typing import Any

from aligner.batch.crew import Crew, Task, in_order
from aligner.errors import InternalError
from aligner.quality.sample import MIN_PAIRS, ErrorSets, Sample, ThresholdRow
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["find_qualities", "find_rows", "make_sets", "self_test"]

_LOG = logging.getLogger(__name__)

SECONDS = 600.0
"""How long a part may take."""


def self_test(sample: Sample, crew: Crew) -> list[ThresholdRow]:
    """The table; empty for a small sample. Whoever measures, the figures are the same: when workers are lost, this process does."""
    if len(sample.units()[1]) < MIN_PAIRS:
        return []
    try:
        return _by_crew(sample, crew)
    except InternalError as error:
        from aligner.quality.evaluate import threshold_table_of

        _LOG.warning("%s; done without workers", error)
        return threshold_table_of(sample)


def _by_crew(sample: Sample, crew: Crew) -> list[ThresholdRow]:
    [sets] = in_order([Task("error sets", sample, SECONDS)], crew)
    qualities = list(in_order([Task("qualities", (sets.languages, units), SECONDS) for units in sets.changed], crew))
    [rows] = in_order([Task("thresholds", (sets, qualities), SECONDS)], crew)
    return list(rows)


def make_sets(sample: Sample, _settings: Settings, _engine: Engine | None) -> ErrorSets:
    """What a worker does first: good pairs and changed ones."""
    from aligner.quality.evaluate import threshold_sets  # here and below: brings all checks, which the main process need not load

    return threshold_sets(sample)


def find_qualities(content: tuple[Any, Any], _settings: Settings, _engine: Engine | None) -> list[float]:
    """The qualities of one set."""
    from aligner.quality.evaluate import qualities_of

    languages, units = content
    return [float(quality) for quality in qualities_of(units, languages)]


def find_rows(content: tuple[ErrorSets, list[list[float]]], _settings: Settings, _engine: Engine | None) -> list[ThresholdRow]:
    """The rows of the table."""
    from aligner.quality.evaluate import threshold_rows

    return threshold_rows(*content)
