"""Bitexts as JSON, exactly and always in the same bytes: what the store keeps."""

from __future__ import annotations

import json
from typing import Any

from aligner.bitext import (
    Article,
    Bitext,
    Code,
    CodeKind,
    Dismissed,
    Finding,
    Kind,
    Link,
    Origin,
    Scope,
    Scores,
    Segment,
    Severity,
    Status,
    Unit,
)

__all__ = ["bitext_from_json", "bitext_to_json"]


_LEFT_OUT_WHEN_EMPTY = ("source_codes", "target_codes")


def bitext_to_json(bitext: Bitext) -> str:
    """One line of JSON; lone surrogates and control characters are escaped."""
    return json.dumps(bitext, default=_by_field, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _by_field(value: Any) -> dict[str, Any]:
    """One of the values of `bitext` by its fields (`dataclasses.asdict` copies all that is in them, too)."""
    fields = value.__dataclass_fields__
    return {field: getattr(value, field) for field in fields if field not in _LEFT_OUT_WHEN_EMPTY or getattr(value, field)}


def bitext_from_json(text: str) -> Bitext:
    """What `bitext_to_json` was given. Raises ValueError, KeyError or TypeError for anything else."""
    data = json.loads(text)
    return Bitext(
        **{
            **data,
            "source": _article(data["source"]),
            "target": _article(data["target"]),
            "units": tuple(_unit(unit) for unit in data["units"]),
            "evidence": tuple(data["evidence"]),
            "notes": tuple(data["notes"]),
        }
    )


def _article(data: dict[str, Any]) -> Article:
    return Article(
        **{
            **data,
            "blocks": tuple((start, end, Kind(kind)) for start, end, kind in data["blocks"]),
            "segments": tuple(Segment(**{**segment, "kind": Kind(segment["kind"])}) for segment in data["segments"]),
            "notes": tuple(data["notes"]),
            "places": tuple((offset, line, column) for offset, line, column in data.get("places", ())),
        }
    )


def _unit(data: dict[str, Any]) -> Unit:
    return Unit(
        **{
            **data,
            "link": _link(data["link"]),
            "source_kind": _kind(data["source_kind"]),
            "target_kind": _kind(data["target_kind"]),
            "origin": Origin(data["origin"]),
            "status": Status(data["status"]),
            "scores": Scores(**{**data["scores"], "reasons": tuple(data["scores"].get("reasons", ()))}),
            "findings": tuple(_finding(finding) for finding in data["findings"]),
            "dismissed": tuple(_dismissed(one) for one in data.get("dismissed", ())),
            "source_codes": tuple(_code(one) for one in data.get("source_codes", ())),
            "target_codes": tuple(_code(one) for one in data.get("target_codes", ())),
        }
    )


def _code(data: dict[str, Any]) -> Code:
    return Code(**{**data, "kind": CodeKind(data["kind"])})


def _link(data: dict[str, Any]) -> Link:
    crossing = tuple((i, j) for i, j in data["crossing"])
    sides = {name: tuple(data.get(name, ())) for name in ("source", "target", "counterpart")}
    return Link(**{**data, **sides, "crossing": crossing})


def _kind(name: str | None) -> Kind | None:
    return None if name is None else Kind(name)


def _dismissed(data: dict[str, Any]) -> Dismissed:
    return Dismissed(**{**data, "finding": _finding(data["finding"]), "scope": Scope(data["scope"])})


def _finding(data: dict[str, Any]) -> Finding:
    spans = {side: None if data[side] is None else tuple(data[side]) for side in ("source_span", "target_span")}
    return Finding(**{**data, **spans, "severity": Severity(data["severity"])})
