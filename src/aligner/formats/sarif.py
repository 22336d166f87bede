"""Findings as SARIF 2.1.0, for editors and code-review tools.

Names of properties are those of the OASIS standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO
from urllib.parse import quote

from aligner._version import __version__
from aligner.bitext import Article, Bitext, Dismissed, Finding, Severity, Unit
from aligner.checks import CHECKS, Check
from aligner.checks.identity import identify
from aligner.formats.places import Place, source_place, target_place
from aligner.formats.since import Compared, Gone, state_of

__all__ = ["write_sarif"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write_sarif(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    """Write one run with a result a finding, as a stream. The same bitexts make the same bytes.

    A result is located in the target, where a reader would fix it, and related to its place in the source; an omission, which has no
    place in the target, in the source. Lines and columns are those of the file, in code points; pages and Word files have none.
    A dismissed finding is a result that is suppressed. The fingerprint of a result is that of `checks.identity`: the same while the words
    in question stand. `compared`: results say whether they are new or unchanged since then, and what is gone is there as absent.
    """
    driver = {"name": "aligner", "version": __version__, "rules": [_rule(check) for check in CHECKS]}
    tool = _json({"driver": driver})
    out.write(
        f'{{"$schema":{_json(SCHEMA)},"version":"2.1.0","runs":[{{"columnKind":"unicodeCodePoints","tool":{tool},"results":['.encode()
    )
    indices = {check.id: index for index, check in enumerate(CHECKS)}
    separator = "\n"
    for bitext in bitexts:
        for unit in bitext.units:
            found = [(finding, None) for finding in unit.findings]
            for finding, dismissed in (*found, *((one.finding, one) for one in unit.dismissed)):
                told = _suppression(dismissed) | _baseline(compared, bitext, unit, finding)
                line = separator + _json(_result(bitext, unit, finding, indices) | told)
                # A lone surrogate, which UTF-8 cannot hold, is left as its JSON escape.
                out.write(line.encode("utf-8", errors="backslashreplace"))
                separator = ",\n"
    for gone in () if compared is None else compared.gone():
        out.write((separator + _json(_absent(gone, indices))).encode("utf-8", errors="backslashreplace"))
        separator = ",\n"
    out.write(b"\n]}]}\n")


def _baseline(compared: Compared | None, bitext: Bitext, unit: Unit, finding: Finding) -> dict[str, Any]:
    state = state_of(compared, bitext, unit, finding)
    return {"baselineState": state} if state else {}


def _absent(gone: Gone, indices: dict[str, int]) -> dict[str, Any]:
    """A result of the earlier check that is no longer there; where it was, nothing says any more."""
    rule = {"ruleIndex": indices[gone.check]} if gone.check in indices else {}
    return {
        "ruleId": gone.check,
        **rule,
        "level": _LEVELS[gone.severity],
        "message": {"text": gone.message},
        "partialFingerprints": {"finding/v2": gone.fingerprint},
        "properties": {"id": gone.id},
        "baselineState": "absent",
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _rule(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": check.explanation},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _result(bitext: Bitext, unit: Unit, finding: Finding, indices: dict[str, int]) -> dict[str, Any]:
    places = []
    if unit.target:
        where = target_place(bitext.target, unit, finding.target_span)
        places.append(_location(bitext, unit, bitext.target, where, finding.target_span, unit.target))
    if unit.source:
        where = source_place(bitext.source, unit, finding.source_span)
        places.append(_location(bitext, unit, bitext.source, where, finding.source_span, unit.source))
    result: dict[str, Any] = {"ruleId": finding.check}
    if finding.check in indices:
        result["ruleIndex"] = indices[finding.check]
    result |= {"level": _LEVELS[finding.severity], "message": {"text": finding.message}, "locations": places[:1]}
    if places[1:]:
        result["relatedLocations"] = [{"id": 1, **places[1], "message": {"text": "what the source says"}}]
    identity = identify(unit, finding)
    result["partialFingerprints"] = {"finding/v2": identity.fingerprint}
    properties = {"id": identity.id, "pair": bitext.id, "unit": unit.number, "link": unit.link.type, "quality": unit.scores.quality}
    result["properties"] = {name: value for name, value in properties.items() if value is not None}
    return result


def _location(bitext: Bitext, unit: Unit, article: Article, place: Place | None, span: tuple[int, int] | None, text: str) -> dict[str, Any]:
    """The article's file, the region in its text where that is known, and always the unit."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(article.name, errors="replace")}}
    if place is not None:
        physical["region"] = _region(article, place)
        if span is not None:
            physical["region"]["snippet"] = {"text": article.text[place.start : place.end]}
    logical = {"fullyQualifiedName": f"{bitext.id}#{unit.number}", "kind": "element"}
    return {"physicalLocation": physical, "logicalLocations": [logical]}


def _region(article: Article, place: Place) -> dict[str, Any]:
    """Lines, and columns where they are known; offsets where the article's text is that of its file."""
    if not place.column:
        return {"startLine": place.line, "endLine": place.end_line}
    lines = {"startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column}
    return lines if article.places else lines | {"charOffset": place.start, "charLength": place.end - place.start}


def _suppression(dismissed: Dismissed | None) -> dict[str, Any]:
    """Why a result is suppressed; it was said outside the texts, in the file of the house."""
    if dismissed is None:
        return {}
    reason = {"justification": dismissed.reason} if dismissed.reason else {}
    said = {"scope": dismissed.scope, "date": dismissed.date, "by": dismissed.by}
    return {
        "suppressions": [
            {"kind": "external", "status": "accepted", **reason, "properties": {name: value for name, value in said.items() if value}}
        ]
    }
