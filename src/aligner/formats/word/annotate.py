"""Findings put into the translator's own Word document, as comments at the words, and slips mended as tracked changes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aligner.bitext import Bitext, Finding, Span, Unit
from aligner.checks.writing.fixes import Fix
from aligner.errors import FormatError
from aligner.formats.word.changes import Changes
from aligner.formats.word.comments import (
    Comment,
    comment_of,
    comments_part,
    extended_part,
    names_paragraphs,
    next_numbers,
    paragraph_ids,
    with_elements,
)
from aligner.formats.word.edits import Edits
from aligner.formats.word.lines import ArticleMap, Spot, map_article
from aligner.formats.word.package import COMMENTS, COMMENTS_EXTENDED, Package, open_package
from aligner.formats.word.runs import Run, prefix_of, read_runs

__all__ = ["Annotated", "annotate"]

_CLOSES, _ALONE, _OPENS = range(3)
_NO_RELATIONSHIPS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)
_ROOT = re.compile(rb"<((?:[\w.-]{1,40}:)?)(?:Types|Relationships)\b")
_TYPES = {
    COMMENTS: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    COMMENTS_EXTENDED: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
}


@dataclass(frozen=True, slots=True)
class Annotated:
    """The new file, and how many comments and tracked changes were put into it."""

    content: bytes
    comments: int
    fixes: int


def annotate(content: bytes, name: str, bitext: Bitext, *, fix: bool = False) -> Annotated:
    """The Word file that the translation was read from, with a comment for each finding.

    `fix`: slips whose right form is certain are changed, too, so that the translator can accept or reject each; those have no comment.
    Only the document gets anything in between, and the parts for comments; text, formatting, comments and tracked changes that are there
    stay as they are. Raises FormatError for a file that is damaged, dangerous, in the strict form, or not the translation of the bitext.
    """
    package = open_package(content, name)
    document = package.part(package.document)
    runs = read_runs(document, name)
    where = map_article(bitext.target, runs, content)
    if not where.lines:
        raise FormatError(f"{name}: not the document of this translation; give the file that was checked")
    edits = Edits(document)
    old = package.part(package.related.get(COMMENTS, "")), package.part(package.related.get(COMMENTS_EXTENDED, ""))
    numbers = iter(range(next_numbers(document, *old), 2**31))
    # Not the time of day: the same input makes the same bytes.
    date = f' w:date="{package.saved}"' if package.saved else ""
    changes = Changes(edits, numbers, prefix_of(document), date)
    mended = changes.mend(bitext, where) if fix else []
    blanks = changes.mend_blanks(where) if fix else 0
    found = [
        (unit, finding)
        for unit in bitext.units
        for finding in unit.findings
        if not any(other is unit and _settles(one, finding) for other, one in mended)
    ]
    identifiers = paragraph_ids(len(found), document, *old)
    comments = []
    for (unit, finding), identifier in zip(found, identifiers, strict=True):
        comment = comment_of(unit, finding, next(numbers), identifier, date)
        comments.append(comment)
        _anchor(edits, where, _place(bitext, unit, finding), comment.number, prefix_of(document))
    return Annotated(_packed(package, edits.result(), comments), len(comments), len(mended) + blanks)


def _settles(fix: Fix, finding: Finding) -> bool:
    """Whether a fix leaves nothing to be said by a finding."""
    span = finding.target_span
    return fix.check == finding.check and span is not None and span[0] <= fix.end and fix.start <= span[1]


def _place(bitext: Bitext, unit: Unit, finding: Finding) -> Span:
    """The characters of the translation that a finding is about; of a missing sentence the place where it should stand."""
    if not unit.link.target:
        place = _missing_place(bitext, unit)
        return place, place
    base = bitext.target.segments[unit.link.target[0]].start
    start, end = finding.target_span or (0, len(unit.target))
    return base + start, base + max(start, end)


def _missing_place(bitext: Bitext, unit: Unit) -> int:
    """Behind the sentence before, or before the next one when it begins the paragraph that the missing one belongs to."""
    before = next((one for one in reversed(bitext.units[: unit.number]) if one.link.target), None)
    after = next((one for one in bitext.units[unit.number + 1 :] if one.link.target), None)
    segments = bitext.target.segments
    if after is None or (before is not None and not _begins(bitext, unit, before, after)):
        return segments[before.link.target[-1]].end if before is not None else 0
    return segments[after.link.target[0]].start


def _begins(bitext: Bitext, unit: Unit, before: Unit, after: Unit) -> bool:
    """Whether a missing sentence stands in one paragraph with what comes behind it, and in another than what comes before."""
    own, first, last = (_paragraphs(bitext, one) for one in (unit, before, after))
    return bool(own) and own[0] not in first[-1:] and own[-1] in last[:1]


def _paragraphs(bitext: Bitext, unit: Unit) -> list[int]:
    return [bitext.source.segments[number].paragraph for number in unit.link.source if number < len(bitext.source.segments)]


def _anchor(edits: Edits, where: ArticleMap, place: Span, number: int, prefix: str) -> None:
    opening, closing = f'<w:commentRangeStart{prefix} w:id="{number}"/>', f'<w:commentRangeEnd{prefix} w:id="{number}"/>'
    closing += f'<w:r{prefix}><w:commentReference w:id="{number}"/></w:r>'
    start, end = place
    first = where.start(start) if end > start else _point(where, start)
    last = where.end(end) if end > start else first
    first, last = first or last or _any(where), last or first or _any(where)
    if isinstance(first, Spot) and first == last:
        edits.mark(first, (opening + closing).encode(), _ALONE)
    else:
        edits.mark(first, opening.encode(), _OPENS)
        edits.mark(last, closing.encode(), _CLOSES, behind=True)


def _point(where: ArticleMap, offset: int) -> Spot | Run | None:
    """The place between two characters: behind the one before, unless it ends the line before."""
    after = where.start(offset)
    before = where.end(offset) if offset else None
    if isinstance(after, Spot) and isinstance(before, Spot) and any(first == offset for first, _ in where.lines):
        return after
    return before or after


def _any(where: ArticleMap) -> Spot | Run:
    """The beginning of the first line, for what is about the whole article."""
    _, line = where.lines[0]
    return line if isinstance(line, Run) else line[0][1]


def _packed(package: Package, document: bytes, comments: list[Comment]) -> bytes:
    """The file with the new document and its comments."""
    changed = {package.document: document}
    if not comments:
        return package.with_parts(changed)
    types, relationships = package.part("[Content_Types].xml"), package.part(package.relationships)
    folder = package.document.rpartition("/")[0]
    parts = {COMMENTS: ("comments.xml", comments_part), COMMENTS_EXTENDED: ("commentsExtended.xml", extended_part)}
    for kind, (file, make) in parts.items():
        if kind == COMMENTS_EXTENDED and not names_paragraphs(package.part(package.related.get(COMMENTS, ""))):
            break
        path = package.related.get(kind)
        if path is None:
            path = _free_name(package, folder, file)
            name = next(one for one in map("rIdAligner{}".format, range(1, 1000)) if one.encode() not in relationships)
            target = path.removeprefix(f"{folder}/")
            relationships = _before_end(relationships or _NO_RELATIONSHIPS, f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>')
            types = _before_end(types, f'<Override PartName="/{path}" ContentType="{_TYPES[kind]}"/>')
        changed[path] = make(package.part(path), comments)
    return package.with_parts({**changed, "[Content_Types].xml": types, package.relationships: relationships})


def _free_name(package: Package, folder: str, file: str) -> str:
    base, dot, ending = file.partition(".")
    names = (f"{base}{number}{dot}{ending}" for number in ("", *range(2, 1000)))
    return next(path for name in names if not package.has(path := f"{folder}/{name}" if folder else name))


def _before_end(part: bytes, element: str) -> bytes:
    """A part with an element at the end of its root, in the root's own namespace."""
    root = _ROOT.search(part)
    prefix = b"" if root is None else root[1]
    return with_elements(part, element.replace("<", f"<{prefix.decode()}", 1))
