"""Reading XLIFF 1.2 and 2.x as a stream: each segment with its texts, state, quality and notes.

What other programs write under names of their own (`.sdlxliff`, `.mqxliff`) is read as far as it is plain XLIFF 1.2, and never written.
As in TMX nothing outside the file is fetched, and a file that declares entities is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from aligner.bitext import Code, Status
from aligner.errors import FormatError
from aligner.formats.escaping import one_line
from aligner.formats.files import READ_ONLY
from aligner.formats.tmx_reader import forget, local_name, parse_events
from aligner.formats.xliff.inline import coded_words, words_of
from aligner.formats.xliff.markup import FACTS
from aligner.formats.xliff.states import PREFIX, status_of

__all__ = ["XLIFF_SUFFIXES", "XliffUnit", "file_version", "languages_of", "read_xliff", "units_of", "version_of"]

XLIFF_SUFFIXES = (".xlf", ".xliff", *READ_ONLY)
_UNITS = ("trans-unit", "unit")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MOST_ALTERNATIVES = 1_000
"""Proposals of a unit that are looked at."""


@dataclass(frozen=True, slots=True)
class XliffUnit:
    """A segment: texts in one way of writing, without codes; `target` is None where there is none. Languages as they are written.

    `line`, `target_line`: of the two texts. `quality` in 0..1, where the file has one that aligner gave. `notes`: (from whom, text).
    `facts`: what aligner added by name. `segment`: its own identifier in a unit that has several. `is_fixed`: the file says that it is not
    to be translated. `source_codes`, `target_codes`: the inline codes of the texts. `others`: the languages of further targets, which are
    not read.
    """

    id: str
    line: int
    target_line: int
    source_language: str
    target_language: str
    source: str
    target: str | None
    status: Status = Status.AUTO
    quality: float | None = None
    notes: tuple[tuple[str, str], ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    segment: str = ""
    is_fixed: bool = False
    source_codes: tuple[Code, ...] = ()
    target_codes: tuple[Code, ...] = ()
    others: tuple[str, ...] = ()


def read_xliff(path: Path, notes: list[str] | None = None) -> Iterator[XliffUnit]:
    """The segments of a file in its order; memory does not grow with the file, but with its largest unit.

    `notes`: what was wrong with the encoding is added at the end of the file. Raises FormatError.
    """
    version = 0
    languages = ("", "")
    depth = 0
    for event, element in parse_events(path, ("start", "end"), notes):
        name = local_name(element)
        if event == "start":
            if not version:
                version = version_of(element, path)
                languages = (element.get("srcLang", ""), element.get("trgLang", ""))
            elif name == "file" and version == 1:
                languages = (element.get("source-language", ""), element.get("target-language", ""))
        if name == _UNITS[version - 1]:
            depth += 1 if event == "start" else -1
            if not depth:
                yield from units_of(element, version, languages)
                forget(element)


def languages_of(path: Path) -> tuple[str, str] | None:
    """The languages of the first segment that names both, as they are written; None when none does. Raises FormatError."""
    named = ((unit.source_language, unit.target_language) for unit in read_xliff(path))
    return next((languages for languages in named if all(languages)), None)


def file_version(path: Path) -> int:
    """1 or 2, for the version of a file. Raises FormatError as `version_of` does."""
    return version_of(next(element for _, element in parse_events(path, ("start",))), path)


def version_of(root: etree._Element, path: Path) -> int:
    """1 or 2. Raises FormatError for anything that is not XLIFF of one of these, or another program's that is not plain."""
    name = local_name(root)
    own = next((ending for ending in READ_ONLY if path.name.lower().endswith(ending)), None)
    version = root.get("version", "") or str(root.tag).rpartition("}")[0].rpartition(":")[2]
    if own is not None and (name != "xliff" or not version.startswith("1.")):
        raise FormatError(f"{path}: a {own} file that is not plain XLIFF 1.2 (<{name}> {version}); export it as XLIFF 1.2 or TMX")
    if name != "xliff":
        raise FormatError(f"{path}: not XLIFF: the root element is <{name}>")
    if version[:2] not in ("1.", "2."):
        raise FormatError(f"{path}: XLIFF of version {version or 'unknown'}; export it as XLIFF 1.2 or 2.1")
    return int(version[0])


def units_of(element: etree._Element, version: int, languages: tuple[str, str]) -> Iterator[XliffUnit]:
    """The segments of a `<trans-unit>` or `<unit>`. `languages`: of its file."""
    yield from _of_trans_unit(element, languages) if version == 1 else _of_unit(element, languages)


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element if local_name(child) == name), None)


def _of_trans_unit(element: etree._Element, languages: tuple[str, str]) -> Iterator[XliffUnit]:
    source, everything = _child(element, "source"), [child for child in element if local_name(child) == "target"]
    if source is None:
        return
    target = everything[0] if everything else None
    others = tuple(one.get(_LANGUAGE, languages[1]) for one in everything[1:])
    facts = _contexts(element)
    identifier = (element.get("resname") if facts else None) or element.get("id") or ""
    segmented = _child(element, "seg-source")
    sources = {} if segmented is None else _segments(segmented)
    targets = {} if target is None else _segments(target)
    if not (sources and (targets or target is None or not words_of(target, {}))):
        sources, targets = {"": source}, {} if target is None else {"": target}
    qualities = _qualities(element)
    notes = tuple((child.get("from", ""), one_line(child.text or "")) for child in element if local_name(child) == "note")
    confirmed = {seg.get("id", ""): seg.get("conf", "") for seg in element.iter() if local_name(seg) == "seg"}
    for mid, part in sources.items():
        other = targets.get(mid)
        own_words, own_codes = coded_words(part, {})
        other_words, other_codes = (None, ()) if other is None else coded_words(other, {})
        yield XliffUnit(
            id=f"{identifier}/{mid}" if len(sources) > 1 else identifier,
            line=part.sourceline or 0,
            target_line=(part if other is None else other).sourceline or 0,
            source_language=languages[0],
            target_language=languages[1],
            source=own_words,
            target=other_words,
            status=status_of(
                state="" if target is None else target.get("state", ""),
                qualifier="" if target is None else target.get("state-qualifier", ""),
                approved=element.get("approved") == "yes",
                confirmed=confirmed.get(mid, ""),
            ),
            quality=qualities.get(mid, qualities.get("")),
            notes=notes,
            facts=facts,
            segment=mid if len(sources) > 1 else "",
            is_fixed=element.get("translate") == "no",
            source_codes=own_codes,
            target_codes=other_codes,
            others=others,
        )


def _segments(element: etree._Element) -> dict[str, etree._Element]:
    """The segments that marks in a text make of it, by their identifiers."""
    return {mark.get("mid", ""): mark for mark in element.iter() if local_name(mark) == "mrk" and mark.get("mtype") == "seg"}


def _contexts(element: etree._Element) -> dict[str, str]:
    """What aligner added to a `<trans-unit>`."""
    contexts = (context for group in element if local_name(group) == "context-group" for context in group)
    named = ((context.get("context-type", ""), one_line(context.text or "")) for context in contexts)
    return {name.removeprefix(FACTS): text for name, text in named if name.startswith(FACTS)}


def _qualities(element: etree._Element) -> dict[str, float]:
    """The qualities that aligner gave, by the identifier of the segment; "" for the whole unit."""
    found = {}
    for alternative in list(element)[:MOST_ALTERNATIVES]:
        if local_name(alternative) == "alt-trans" and alternative.get("origin") == "aligner":
            quality = _percent(alternative.get("match-quality", ""))
            if quality is not None:
                found[alternative.get("mid", "")] = quality
    return found


def _percent(text: str) -> float | None:
    try:
        number = float(text.strip().removesuffix("%"))
    except ValueError:
        return None
    return number / 100 if 0 <= number <= 100 else None


def _of_unit(element: etree._Element, languages: tuple[str, str]) -> Iterator[XliffUnit]:
    segments = [child for child in element if local_name(child) == "segment"]
    facts = {one.get("type", ""): one_line(one.text or "") for one in _metas(element)}
    identifier = (element.get("name") if facts else None) or element.get("id") or ""
    data = {one.get("id", ""): one.text or "" for one in element.iter() if local_name(one) == "data"}
    notes = tuple((_author(one), one_line(one.text or "")) for one in element.iter() if local_name(one) == "note")
    qualities = _matches(element)
    for number, segment in enumerate(segments, 1):
        source, target = _child(segment, "source"), _child(segment, "target")
        if source is None:
            continue
        name = segment.get("id", "") or str(number)
        own_words, own_codes = coded_words(source, data)
        other_words, other_codes = (None, ()) if target is None else coded_words(target, data)
        yield XliffUnit(
            id=f"{identifier}/{number}" if len(segments) > 1 else identifier,
            line=source.sourceline or 0,
            target_line=(source if target is None else target).sourceline or 0,
            source_language=languages[0],
            target_language=languages[1],
            source=own_words,
            target=other_words,
            status=status_of(state=segment.get("state", ""), qualifier=segment.get("subState", "")),
            quality=qualities.get(segment.get("id", "")),
            notes=notes,
            facts=facts,
            segment=name if len(segments) > 1 else "",
            is_fixed=element.get("translate") == "no",
            source_codes=own_codes,
            target_codes=other_codes,
        )


def _author(note: etree._Element) -> str:
    """From whom a note is, as far as its category says."""
    return note.get("category", "").removeprefix(PREFIX)


def _metas(element: etree._Element) -> Iterator[etree._Element]:
    for group in element.iter():
        if local_name(group) == "metagroup" and group.get("category") == "aligner":
            yield from (meta for meta in group if local_name(meta) == "meta")


def _matches(element: etree._Element) -> dict[str, float]:
    """The qualities that aligner gave, by the identifier of the segment."""
    found = {}
    for match in element.iter():
        if local_name(match) == "match" and match.get("origin") == "aligner":
            quality = _percent(match.get("matchQuality", ""))
            if quality is not None:
                found[match.get("ref", "").removeprefix("#")] = quality
    return found
