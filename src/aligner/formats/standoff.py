"""A corpus without its texts: links, spans, scores, findings, hashes and addresses, for those who have the articles.

A line of JSON a pair of articles, after a first line that names the format. No run of more than three words of an article is in it: a
string that has one (an address that is the headline again, a message that quotes) is left out, or sealed so that only the articles open
it (`sealing`). `corpus.rebuilding` puts the texts back.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import PurePath
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from aligner.bitext import Article, Bitext, Finding, Origin, Span, Unit
from aligner.formats.sealing import sealed, sealing_key

__all__ = ["FORMAT_NAME", "FORMAT_VERSION", "has_own_text", "name_digest", "text_digest", "texts_of", "unit_span", "write_standoff"]

FORMAT_NAME, FORMAT_VERSION = "aligner stand-off", 1
LONGEST_RUN = 3
"""Words of an article that may follow each other in the file."""
_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"«([^«»]*)»|“([^“”]*)”")
_TEXTS = ("source", "target")
_MACHINES = ("source_machine", "target_machine")
_PERSONAL = ("id", "dismissed", "reviewer", "note", "source_codes", "target_codes")


@dataclass(frozen=True)
class _Guard:
    """The runs of words that must not be written."""

    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, texts: Iterable[str | None]) -> _Guard:
        return cls(frozenset(run for text in texts if text for run in _runs(text)))

    def is_safe(self, text: str) -> bool:
        return self.runs.isdisjoint(_runs(text))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return list(zip(*(words[start:] for start in range(LONGEST_RUN + 1)), strict=False))


def write_standoff(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """Write the pairs, one at a time. The same bitexts make the same bytes."""
    out.write(_line({"format": FORMAT_NAME, "version": FORMAT_VERSION}))
    for bitext in bitexts:
        out.write(_line(_record(bitext)))


def _line(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n"


def text_digest(text: str) -> str:
    """SHA-256 (hexadecimal) of the text of an article."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def name_digest(name: str) -> str:
    """SHA-256 (hexadecimal) of the name of a file, without its folder: tells a changed article without naming it."""
    return hashlib.sha256(PurePath(name).name.encode("utf-8", "surrogateescape")).hexdigest()


def has_own_text(bitext: Bitext) -> bool:
    """Whether the target text is an article, not what a machine made of the source."""
    return any(unit.origin != Origin.MT for unit in bitext.units)


def texts_of(source: Article, target: Article | None) -> list[str]:
    """What the key is made of: the texts of the articles that there are."""
    return [source.text] if target is None else [source.text, target.text]


def unit_span(unit_text: str, article: Article, numbers: tuple[int, ...]) -> Span | None:
    """Where the text of a unit stands in its article: from its first to its last segment; None when it says something else."""
    if not numbers or numbers[-1] >= len(article.segments):
        return None
    start, end = article.segments[numbers[0]].start, article.segments[numbers[-1]].end
    return (start, end) if article.text[start:end] == unit_text else None


def _record(bitext: Bitext) -> dict[str, Any]:
    own = has_own_text(bitext)
    articles = (bitext.source, bitext.target)
    machines = (text for unit in bitext.units for text in (unit.source_machine, unit.target_machine))
    units = (text for unit in bitext.units for text in (unit.source, unit.target))
    guard = _Guard.of([*(text for article in articles for text in (article.text, article.title)), *units, *machines])
    hidden: dict[str, Any] = {"units": {}}
    record: dict[str, Any] = {name: getattr(bitext, name) for name in ("similarity", "parallel")}
    for name in ("id", "engine", "signature"):
        _put(record, hidden, name, getattr(bitext, name), guard)
    record["evidence"] = [word for word in bitext.evidence if guard.is_safe(word)]
    for side, article in zip(_TEXTS, articles, strict=True):
        record[side], hidden[side] = _article(article, guard)
    if not own:
        hidden["target"]["text"] = bitext.target.text
        record["target"] |= {"sha256": None, "name_sha256": None}
    record["units"] = [_unit(bitext, unit, hidden["units"], guard) for unit in bitext.units]
    key = sealing_key(texts_of(bitext.source, bitext.target if own else None))
    record["sealed"] = sealed(json.dumps(hidden, ensure_ascii=True, sort_keys=True, separators=(",", ":")), key)
    return record


def _put(record: dict[str, Any], hidden: dict[str, Any], name: str, text: str | None, guard: _Guard) -> None:
    """A string where all can read it, or sealed."""
    if text is None or guard.is_safe(text):
        record[name] = text
    else:
        hidden[name] = text


def _article(article: Article, guard: _Guard) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is said of an article, and what is sealed."""
    record: dict[str, Any] = {
        "language": article.language,
        "sha256": text_digest(article.text),
        "name_sha256": name_digest(article.name),
        "date": article.date if article.date is None or guard.is_safe(article.date) else None,
        "segments": [[segment.start, segment.end, segment.paragraph, segment.kind, segment.repeat_of] for segment in article.segments],
    }
    hidden = {"name": article.name, "title": article.title, "date": article.date}
    _put(record, hidden, "url", article.url, guard)
    if "url" in hidden:
        host = urlsplit(article.url or "").netloc
        record["host"] = host if guard.is_safe(host) else None
    return record, hidden


def _unit(bitext: Bitext, unit: Unit, hidden: dict[str, Any], guard: _Guard) -> dict[str, Any]:
    """A unit without words; what no span gives goes to `hidden`, under its place."""
    record = asdict(replace(unit, findings=(), dismissed=()))
    own = {name: record.pop(name) for name in (*_PERSONAL, *_MACHINES, *_TEXTS)}
    rest = {name: own[name] for name in ("id", "reviewer", "note") if own[name]}
    for side, article in zip(_TEXTS, (bitext.source, bitext.target), strict=True):
        span = unit_span(own[side], article, getattr(unit.link, side))
        record[f"{side}_span"] = span
        if span is None:
            rest[side] = own[side]
    record["machine"] = [own[name] is not None for name in _MACHINES]
    record["scores"]["reasons"] = [reason for reason in unit.scores.reasons if guard.is_safe(reason)]
    record["findings"] = [_finding(finding, unit, guard) for finding in unit.findings]
    record["dismissed"] = [{"finding": _finding(one.finding, unit, guard), "date": one.date} for one in unit.dismissed]
    if unit.dismissed:
        rest["dismissed"] = [{"scope": one.scope, "reason": one.reason, "by": one.by} for one in unit.dismissed]
    if rest:
        hidden[str(unit.number)] = rest
    return record


def _finding(finding: Finding, unit: Unit, guard: _Guard) -> dict[str, Any]:
    """The finding with places instead of words."""
    message = _without_words(finding, unit)
    return asdict(replace(finding, message=message if guard.is_safe(message) else ""))


def _without_words(finding: Finding, unit: Unit) -> str:
    """Its message, in which what it quotes of the texts is `[source 3-12]`."""

    def place(match: re.Match[str]) -> str:
        quoted = match[1] if match[1] is not None else match[2]
        sides = (("source", unit.source, finding.source_span), ("target", unit.target, finding.target_span))
        for name, text, span in sides if match[1] is not None else sides[::-1]:
            if span is not None and text[span[0] : span[1]] == quoted:
                return f"[{name} {span[0]}-{span[1]}]"
            start = text.find(quoted)
            if quoted and start >= 0:
                return f"[{name} {start}-{start + len(quoted)}]"
        return match[0] if len(_WORD.findall(quoted)) <= 1 else "[…]"

    return _QUOTED.sub(place, finding.message)
