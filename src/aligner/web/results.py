"""Checked pairs that the pages of `aligner serve` can still ask for, each under a name that nobody can guess."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from typing import Any

from aligner.bitext import Article, Bitext, Finding, Span, Unit
from aligner.checks.spanish import spanish_message
from aligner.formats.places import place_of
from aligner.formats.tabular import unit_record

__all__ = ["Results", "alignment_json", "bitext_json", "counts"]

KEPT = 50
"""Pairs that are kept, the last ones; nothing is written to the disk."""


class Results:
    """The last checked pairs, by name."""

    def __init__(self) -> None:
        """None yet."""
        self._kept: OrderedDict[str, Bitext] = OrderedDict()

    def keep(self, bitext: Bitext) -> str:
        """Keep a pair, and return its name."""
        name = secrets.token_urlsafe(24)
        self._kept[name] = bitext
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return name

    def get(self, name: str) -> Bitext | None:
        """The pair of a name; None when there is none, or it is no longer kept."""
        return self._kept.get(name)


def bitext_json(bitext: Bitext) -> dict[str, Any]:
    """What `POST /check` answers, as openapi.json describes it."""
    return {**_head(bitext), "units": [_unit(bitext, unit) for unit in bitext.units]}


def alignment_json(bitext: Bitext) -> dict[str, Any]:
    """What `POST /align` answers: the sentences of both texts, and which belong together."""
    return {
        **_head(bitext),
        "source_sentences": [segment.text for segment in bitext.source.segments],
        "target_sentences": [segment.text for segment in bitext.target.segments],
        "links": [
            {"source": list(link.source), "target": list(link.target), "probability": link.posterior}
            for link in (unit.link for unit in bitext.units)
        ],
    }


def _head(bitext: Bitext) -> dict[str, Any]:
    return {
        "languages": {"source": bitext.source.language, "target": bitext.target.language},
        "parallel": bitext.parallel,
        "similarity": bitext.similarity,
        "engine": bitext.engine,
        "notes": list(bitext.notes),
    }


def _unit(bitext: Bitext, unit: Unit) -> dict[str, Any]:
    record = unit_record(bitext, unit)
    for name in ("id", "document", "source_language", "target_language", "signature", "engine", "reviewer", "note", "status"):
        record.pop(name, None)
    for told, finding in zip(record["findings"], unit.findings, strict=True):
        told["message_es"] = spanish_message(finding.message)
        told["source_place"] = _place(bitext.source, unit.link.source, unit.source, finding.source_span)
        told["target_place"] = _place(bitext.target, unit.link.target, unit.target, finding.target_span)
    return record


def _place(article: Article, numbers: tuple[int, ...], text: str, span: Span | None) -> dict[str, int] | None:
    """Lines and columns of a finding's words in the text as it was sent, from 1; None where there is nothing, or no lines."""
    place = None if span is None else place_of(article, numbers, text, span)
    if place is None:
        return None
    return {"line": place.line, "column": place.column, "end_line": place.end_line, "end_column": place.end_column}


def counts(findings: tuple[Finding, ...]) -> dict[str, int]:
    """How many findings of each severity."""
    found = {"error": 0, "warning": 0, "info": 0}
    for finding in findings:
        found[finding.severity.value] += 1
    return found
