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
from aligner.values import by_field

__all__ = ["bitext_from_json", "bitext_to_json"]


_LEFT_OUT_WHEN_EMPTY = ("source_codes", "target_codes")


def bitext_to_json(bitext: Bitext) -> str:
    """One line of JSON; lone surrogates and control characters are escaped."""
    return json.dumps(bitext, default=_by_field, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _by_field(value: Any) -> dict[str, Any]:
    """One of the values of `bitext` by its fields, without those that are left out."""
    return {name: content for name, content in by_field(value).items() if name not in _LEFT_OUT_WHEN_EMPTY or content}


def bitext_from_json(text: str) -> Bitext:
    """What `bitext_to_json` was given. Raises ValueError, KeyError or TypeError for anything else."""
    data = json.loads(text)
    return Bitext(
        **{
            **data,
            "source": _article(data["source"]),
            "target": _article(data["target"]),
            "units": tuple([_unit(unit) for unit in data["units"]]),
            "evidence": tuple(data["evidence"]),
            "notes": tuple(data["notes"]),
        }
    )


def _article(data: dict[str, Any]) -> Article:
    return Article(
        **{
            **data,
            "blocks": tuple((start, end, Kind(kind)) for start, end, kind in data["blocks"]),
            "segments": tuple([_segment(segment) for segment in data["segments"]]),
            "notes": tuple(data["notes"]),
            "places": tuple([(offset, line, column) for offset, line, column in data.get("places", ())]),
        }
    )


# A corpus holds millions of these: what was read is changed in place, and names are looked up.
_KINDS: dict[str | None, Kind | None] = {None: None, **{kind.value: kind for kind in Kind}}
_ORIGINS = {origin.value: origin for origin in Origin}
_STATUSES = {status.value: status for status in Status}


def _segment(data: dict[str, Any]) -> Segment:
    data["kind"] = Kind.BODY if data["kind"] == Kind.BODY else Kind(data["kind"])
    return Segment(**data)


def _unit(data: dict[str, Any]) -> Unit:
    data["link"] = _link(data["link"])
    data["source_kind"] = _KINDS[data["source_kind"]]
    data["target_kind"] = _KINDS[data["target_kind"]]
    data["origin"] = _ORIGINS[data["origin"]]
    data["status"] = _STATUSES[data["status"]]
    scores = data["scores"]
    scores["reasons"] = tuple(scores.get("reasons", ()))
    data["scores"] = Scores(**scores)
    data["findings"] = tuple([_finding(finding) for finding in data["findings"]])
    data["dismissed"] = tuple([_dismissed(one) for one in data.get("dismissed", ())])
    data["source_codes"] = tuple([_code(one) for one in data.get("source_codes", ())])
    data["target_codes"] = tuple([_code(one) for one in data.get("target_codes", ())])
    return Unit(**data)


def _code(data: dict[str, Any]) -> Code:
    return Code(**{**data, "kind": CodeKind(data["kind"])})


def _link(data: dict[str, Any]) -> Link:
    data["crossing"] = tuple([(i, j) for i, j in data["crossing"]])
    for name in ("source", "target", "counterpart"):
        data[name] = tuple(data.get(name, ()))
    return Link(**data)


def _dismissed(data: dict[str, Any]) -> Dismissed:
    return Dismissed(**{**data, "finding": _finding(data["finding"]), "scope": Scope(data["scope"])})


def _finding(data: dict[str, Any]) -> Finding:
    spans = {side: None if data[side] is None else tuple(data[side]) for side in ("source_span", "target_span")}
    return Finding(**{**data, **spans, "severity": Severity(data["severity"])})
