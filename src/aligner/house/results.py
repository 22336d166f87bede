"""Findings of an earlier result, by which ids that people type, or mark in a returned file, are known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aligner.bitext import Bitext, Finding, Scope, Severity
from aligner.checks.consequence import by_consequence
from aligner.checks.identity import Excerpt, Identity, identify, typed_id
from aligner.errors import FormatError, OutputError, UsageError
from aligner.formats.escaping import one_line
from aligner.formats.files import atomic_write
from aligner.formats.table_reader import JsonLine, TsvTable, cell_text, read_jsonl, read_tsv
from aligner.house.dismissals import MAX_REASON, Dismissal, article_name, require_width
from aligner.house.house_file import alone

__all__ = ["Seen", "choose", "marked", "read_results", "recall", "remember", "seen_in"]

LEAST_TYPED = 4
"""Characters of an id that are enough when no other one begins like it."""
MAX_REMEMBERED = 20_000
_NO = frozenset({"", "no", "false", "falso", "0", "-", "n"})
_YES = frozenset({"yes", "y", "x", "true", "verdadero", "1", "ok", "sí", "si", "s"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding that a user has seen: its identity, the name of its article, its severity and message.

    `mark`: why it is fine, as somebody wrote it into the file; None when nothing is marked. `scope`: what they wrote beside it, or "".
    """

    identity: Identity
    article: str
    severity: str
    message: str
    mark: str | None = None
    scope: str = ""

    @property
    def id(self) -> str:
        """The id that the user saw."""
        return self.identity.id


def seen_in(bitext: Bitext) -> Iterator[Seen]:
    """The findings of a bitext, the gravest first, with those that are dismissed already."""
    article = article_name(bitext.id)
    found = [(unit, finding) for unit, _, finding in by_consequence(bitext)]
    found += [(unit, one.finding) for unit in bitext.units for one in unit.dismissed]
    for unit, finding in found:
        yield Seen(identify(unit, finding), article, finding.severity, one_line(finding.message))


def marked(seen: Seen, scope: Scope, *, reason: str = "", date: str = "", by: str = "") -> Dismissal:
    """The dismissal of what was seen; a scope and a reason of its own come first. Raises UsageError as `Dismissal` does."""
    own = Scope(seen.scope) if seen.scope else scope
    made = Dismissal(seen.identity, own, seen.article, seen.mark or reason, date, by)
    require_width(made)
    return made


def choose(seen: Iterable[Seen], ids: Iterable[str], result: Path | None = None) -> list[Seen]:
    """What was seen under the ids, which may be cut to their first characters. Raises UsageError for one that is unknown or ambiguous.

    `result`: where it was seen, for messages; None for the last checks.
    """
    known: dict[str, Seen] = {}
    for one in seen:
        known.setdefault(one.identity.fingerprint, one)
    chosen = []
    for written in ids:
        typed = typed_id(written)
        found = [one for fingerprint, one in known.items() if len(typed) >= LEAST_TYPED and fingerprint.startswith(typed)]
        exact = [one for one in found if one.id == typed]
        found = exact or found
        if not found:
            if len(typed) < LEAST_TYPED:
                raise UsageError(f"{written[:40]!r} is too short for an id; give its first {LEAST_TYPED} characters at least")
            if result is not None:
                raise UsageError(f"{result}: no finding {written[:40]!r} in it; check the id, or give another result with --from")
            raise UsageError(f"no finding {written[:40]!r} in what was checked last; check the pair again, or name its result with --from")
        if len(found) > 1:
            which = ", ".join(f"{one.identity.fingerprint[: len(typed) + 2]} ({one.identity.check})" for one in found[:5])
            raise UsageError(f"{written[:40]!r} is the beginning of {len(found)} ids: {which}; type more of it")
        chosen.append(found[0])
    return chosen


def read_results(path: Path) -> Iterator[Seen]:
    """The findings in a JSONL file of `aligner check`, or in a table with a row a finding. Raises FormatError."""
    name = path.name.lower()
    if name.endswith(".jsonl"):
        for line in read_jsonl(path):
            yield from _of_record(path, line)
    elif name.endswith(".tsv"):
        yield from _of_table(path, read_tsv(path))
    else:
        raise FormatError(f"{path}: not a result; give a .jsonl file, a .tsv file with a row a finding, or the --out folder of a run")


def _of_record(path: Path, line: JsonLine) -> Iterator[Seen]:
    record, where = line.record, f"{path}:{line.line}"
    article = article_name(str(record.get("document") or ""))
    for key in ("findings", "dismissed"):
        found = record.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise FormatError(f"{where}: {key!r} is not a list of objects; use the file that `aligner check --format jsonl` wrote")
        for one in found:
            finding = _finding(one, where)
            sides = (Excerpt.of(record["source"], finding.source_span), Excerpt.of(record["target"], finding.target_span))
            identity = Identity(finding.check, *sides)
            _require_id(identity, one.get("id"), where)
            mark = one.get("dismissed") if key == "findings" else one.get("reason") or True
            yield _seen(identity, article, finding, mark, one.get("scope"), where)


def _finding(one: dict[str, Any], where: str) -> Finding:
    try:
        spans = (None if one.get(side) is None else (int(one[side][0]), int(one[side][1])) for side in ("source_span", "target_span"))
        return Finding(str(one["check"]), Severity(one.get("severity", "info")), str(one.get("message", "")), *spans)
    except (KeyError, IndexError, TypeError, ValueError, OverflowError):  # a span may be Infinity
        raise FormatError(f"{where}: a finding without check, severity or spans; use the file that `aligner check` wrote") from None


def _of_table(path: Path, table: TsvTable) -> Iterator[Seen]:
    needed = ("id", "check", "source_words", "target_words", "dismissed")
    missing = [name for name in needed if name not in table.names]
    if missing:
        raise FormatError(f"{path}:1: no column {missing[0]!r}; write the table with `aligner check … --format tsv --rows findings`")
    for row in table.rows:
        cells = {name: _text(cell_text(table, row, name)) for name in (*needed, "document", "severity", "message", "scope")}
        where = f"{path}:{row.line}"
        try:
            identity = Identity(cells["check"], Excerpt.read(cells["source_words"]), Excerpt.read(cells["target_words"]))
        except ValueError as error:
            raise FormatError(f"{where}: {error}; leave these two columns as they are") from None
        _require_id(identity, cells["id"], where)
        severity = cells["severity"] if cells["severity"] in set(Severity) else Severity.INFO
        finding = Finding(identity.check, Severity(severity), cells["message"])
        yield _seen(identity, article_name(cells["document"]), finding, cells["dismissed"], cells["scope"], where)


def _text(placed: Any) -> str:
    return placed.text if placed is not None else ""


def _seen(identity: Identity, article: str, finding: Finding, mark: object, scope: object, where: str) -> Seen:
    """What was seen, with what somebody wrote beside it. Raises FormatError for a scope that is none, or a reason that is too long."""
    reason = _reason(mark)
    if reason is not None and len(reason) > MAX_REASON:
        raise FormatError(f"{where}: a reason of {len(reason):,} characters; {MAX_REASON} are the most, so shorten it")
    chosen = "" if reason is None or scope is None else str(scope).strip().lower()
    if chosen and chosen not in set(Scope):
        raise FormatError(f"{where}: unknown scope {chosen[:40]!r}; use {', '.join(Scope)}")
    return Seen(identity, article, finding.severity, one_line(finding.message), reason, chosen)


def _reason(mark: object) -> str | None:
    """The reason that a mark holds, "" for a mere yes; None when nothing is marked."""
    if mark is None or mark is False:
        return None
    text = "yes" if mark is True else one_line(str(mark))
    return None if text.lower() in _NO else "" if text.lower() in _YES else text


def _require_id(identity: Identity, written: object, where: str) -> None:
    if written is not None and typed_id(str(written)) != identity.id:
        raise FormatError(f"{where}: the texts are not those of the finding {str(written)[:40]!r}; check the pair again")


def remember(path: Path, seen: Iterable[Seen]) -> None:
    """Keep what was seen, the newest first, so that `aligner dismiss ID` needs no more than the id. Raises OutputError."""
    fresh = {one.identity.fingerprint: one for one in seen}
    with alone(path.parent):
        kept = [one for one in recall(path) if one.identity.fingerprint not in fresh]
        with atomic_write(path) as out:
            for one in [*fresh.values(), *kept][:MAX_REMEMBERED]:
                identity = one.identity
                record = [identity.check, str(identity.source), str(identity.target), one.article, one.severity, one.message]
                out.write(json.dumps(record).encode() + b"\n")


def recall(path: Path) -> list[Seen]:
    """What `remember` kept; nothing when there is no file, or it is damaged. Raises OutputError when it cannot be read."""
    try:
        if not path.is_file():
            return []
        records = [json.loads(line) for line in path.read_bytes().splitlines()]
        return [
            Seen(Identity(check, Excerpt.read(source), Excerpt.read(target)), article, severity, message)
            for check, source, target, article, severity, message in records
        ]
    except OSError as error:
        raise OutputError(f"{path}: cannot be read ({error.strerror or error}); remove it") from None
    except (ValueError, TypeError):
        return []  # written by another version, or cut short: a check writes it anew
