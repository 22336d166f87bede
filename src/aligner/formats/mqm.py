"""Findings as annotations of quality: MQM, a row a finding, and ESA, a row a pair with its error spans.

MQM has the columns and the marks of Google's data for WMT (https://github.com/google/wmt-mqm-human-evaluation), with categories of the
MQM typology (https://themqm.org); ESA has the spans of Kocmi et al., Error Span Annotation (WMT 2024), where what is missing has no place
in the translation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from aligner.bitext import Bitext, Finding, Severity, Span, Unit
from aligner.checks.identity import finding_id
from aligner.formats.tabular import tsv_cell

__all__ = ["ESA_COLUMNS", "MQM_COLUMNS", "category_of", "write_esa", "write_mqm"]

MQM_COLUMNS = ("system", "doc", "doc_id", "seg_id", "rater", "source", "target", "category", "severity", "check", "message", "id")
"""The first nine are those of the data for WMT."""
ESA_COLUMNS = ("doc_id", "seg_id", "rater", "source", "target", "score", "error_spans")
_SEVERITIES = {Severity.ERROR: "Major", Severity.WARNING: "Minor", Severity.INFO: "Neutral"}
_ESA_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor"}
_NO_ERROR = "no-error"
MISSING = "missing"
"""In place of the ends of a span in ESA: the words are not there."""
_MISTRANSLATION = "Accuracy/Mistranslation"
_CATEGORIES = {
    "Accuracy/Omission": "omission partial-omission version",
    "Accuracy/Addition": "addition partial-addition repeat",
    "Accuracy/Untranslated text": "untranslated language",
    "Accuracy/Non-translation": "not-parallel degenerate",
    "Terminology/Inconsistent use": "terminology",
    "Terminology/Wrong term": "term forbidden-term",
    "Fluency/Punctuation": "question quotation bracket spacing",
    "Fluency/Grammar": "repeated-word gender",
    "Fluency/Character encoding": "mojibake",
    "Style/Organizational style": "byline url pattern",
    "Style/Structure": "order moved too-long",
    "Locale convention/Measurement format": "unit",
    "Locale convention/Currency format": "currency",
}
_OF_CHECK = {check: category for category, checks in _CATEGORIES.items() for check in checks.split()}


def category_of(check: str) -> str:
    """The category of a check's findings in the MQM typology; most say something else than the source."""
    return _OF_CHECK.get(check, _MISTRANSLATION)


def write_mqm(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A header and a line a finding, its words between `<v>` and `</v>`; a pair without findings has a line that says so.

    A finding about what is missing has no mark in the translation. Cells are as in other TSV files.
    """
    _line(out, MQM_COLUMNS)
    for bitext in bitexts:
        for unit in bitext.units:
            for cells in _mqm_rows(bitext, unit):
                _line(out, cells)


def _line(out: BinaryIO, cells: Sequence[str]) -> None:
    out.write("\t".join(map(tsv_cell, cells)).encode("utf-8", errors="backslashreplace") + b"\n")


def _mqm_rows(bitext: Bitext, unit: Unit) -> Iterator[tuple[str, ...]]:
    head = (unit.origin.value, bitext.id, bitext.id, str(unit.number + 1), "aligner")
    if not unit.findings:
        yield (*head, _unmarked(unit.source), _unmarked(unit.target), _NO_ERROR, _NO_ERROR, "", "", "")
    for finding in unit.findings:
        source, target = _spans(unit, finding)
        texts = (_marked(unit.source, source), _marked(unit.target, target))
        category = (category_of(finding.check), _SEVERITIES[finding.severity])
        yield (*head, *texts, *category, finding.check, finding.message, finding_id(unit, finding))


def _spans(unit: Unit, finding: Finding) -> tuple[Span | None, Span | None]:
    """The spans on both sides; of a sentence that only one side has, all of it; none for a place between two words."""
    if not unit.source or not unit.target:
        return ((0, len(unit.source)) if unit.source else None), ((0, len(unit.target)) if unit.target else None)
    source, target = (None if span is None or span[0] >= span[1] else span for span in (finding.source_span, finding.target_span))
    return source, target


def _unmarked(text: str) -> str:
    """A text in which nothing is taken for a mark."""
    return text.replace("<v>", "‹v›").replace("</v>", "‹/v›")


def _marked(text: str, span: Span | None) -> str:
    if span is None:
        return _unmarked(text)
    start, end = span
    return f"{_unmarked(text[:start])}<v>{_unmarked(text[start:end])}</v>{_unmarked(text[end:])}"


def write_esa(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A header and a line a pair: its quality as a score of 0 to 100 and its error spans as JSON, in characters of the translation.

    What is only worth knowing is no error. What is missing has `missing` for its ends, and stands last.
    """
    _line(out, ESA_COLUMNS)
    for bitext in bitexts:
        for unit in bitext.units:
            quality = unit.scores.quality
            score = "" if quality is None else f"{100 * quality:.2f}".rstrip("0").rstrip(".")
            spans = json.dumps(list(_error_spans(unit)), ensure_ascii=False)
            _line(out, (bitext.id, str(unit.number + 1), "aligner", unit.source, unit.target, score, spans))


def _error_spans(unit: Unit) -> Iterator[dict[str, str | int]]:
    found = [(finding, _spans(unit, finding)[1]) for finding in unit.findings if finding.severity in _ESA_SEVERITIES]
    for finding, span in sorted(found, key=lambda one: (one[1] is None, one[1] or (0, 0))):
        start, end = span or (MISSING, MISSING)
        yield {"start_i": start, "end_i": end, "severity": _ESA_SEVERITIES[finding.severity], "error_type": category_of(finding.check)}
