"""Writing TMX 1.4b as a stream.

The rules are those of the TMX 1.4b specification (LISA OSCAR, 2004). A unit becomes one `<tu>`; omissions and additions, which have
nothing on one side, are left out, as an empty `<seg>` is refused by most importers.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain
from typing import BinaryIO

from lxml import etree

from aligner.bitext import Bitext, Code, CodeKind, Status, Unit
from aligner.errors import UsageError
from aligner.formats.escaping import attribute, escaped, xml_characters, xml_text
from aligner.formats.inline_codes import NamedCode, named_codes, pieces
from aligner.formats.options import ExportOptions, reason_to_leave_out

__all__ = ["TMX_END", "TmxSummary", "tmx_language", "tmx_start", "tmx_units", "write_tmx"]

_DECLARATION = b"<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
TMX_END = b"</body></tmx>"
"""The file after its last unit."""
_MOST_DIGITS = 9


@dataclass
class TmxSummary:
    """What was written and left out."""

    written: int = 0
    one_sided: int = 0
    below_quality: int = 0
    repeats: int = 0
    rejected: int = 0
    characters_dropped: int = 0

    def add(self, other: TmxSummary) -> None:
        """Count what another part of the file wrote and left out."""
        for name, count in asdict(other).items():
            setattr(self, name, getattr(self, name) + count)


def write_tmx(bitexts: Iterable[Bitext], out: BinaryIO, options: ExportOptions | None = None, *, version: str) -> TmxSummary:
    """Write the units of all bitexts. The source language of the file is that of its first bitext, `*all*` when there is none.

    The same units make the same bytes; dates are written only when SOURCE_DATE_EPOCH is set. `version` is the tool's.
    """
    options = options or ExportOptions()
    summary = TmxSummary()
    bitexts = iter(bitexts)
    first = next(bitexts, None)
    source_language = tmx_language(first.source.language, options) if first else "*all*"
    tuids = _Tuids()
    out.write(tmx_start(source_language, version))
    for bitext in chain([first] if first else [], bitexts):
        for element in _elements(bitext, source_language, options, summary, tuids):
            out.write(element)
    out.write(TMX_END)
    return summary


def tmx_start(source_language: str, version: str) -> bytes:
    """The file up to its first unit."""
    return b"".join((_DECLARATION, b'<tmx version="1.4">\n', etree.tostring(_header(source_language, version)), b"\n<body>\n"))


def tmx_units(bitext: Bitext, source_language: str, options: ExportOptions) -> tuple[bytes, TmxSummary]:
    """The units of a bitext whose name no other one in the file has, and how many were written and left out."""
    summary = TmxSummary()
    return b"".join(_elements(bitext, source_language, options, summary, _Tuids())), summary


def _header(source_language: str, version: str) -> etree._Element:
    attributes = {
        "creationtool": "aligner",
        "creationtoolversion": version,
        "segtype": "sentence",
        "o-tmf": "aligner",
        "adminlang": "en",
        "srclang": source_language,
        "datatype": "plaintext",
    }
    date = _date()
    if date:
        attributes["creationdate"] = date
    return etree.Element("header", attributes)


def _date() -> str | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    if not epoch.isdecimal():
        raise UsageError(f"SOURCE_DATE_EPOCH is {epoch!r}; set it to a number of seconds, or unset it")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).strftime("%Y%m%dT%H%M%SZ")
    except (ValueError, OverflowError, OSError):
        raise UsageError(f"SOURCE_DATE_EPOCH is {epoch}, which is no date; set it to a number of seconds, or unset it") from None


class _Tuids:
    """Gives each unit an identifier of its own that stays the same as long as its text does."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, int]] = {}

    def of(self, bitext: Bitext, unit: Unit, source: str, target: str) -> str:
        """16 hexadecimal digits. Bitexts that have the same name, and so may have the same units, are told apart by their order."""
        occurrence, last = self._last.get(bitext.id, (0, -1))
        if unit.number <= last:
            occurrence += 1
        self._last[bitext.id] = (occurrence, unit.number)
        parts = [bitext.id, str(unit.number), source, target, *([str(occurrence)] if occurrence else [])]
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _elements(bitext: Bitext, source_language: str, options: ExportOptions, summary: TmxSummary, tuids: _Tuids) -> Iterator[bytes]:
    languages = tmx_language(bitext.source.language, options), tmx_language(bitext.target.language, options)
    own_language = "" if languages[0] == source_language else languages[0]
    heads = [_tuv_head(*side, options) for side in zip(languages, (bitext.source.url, bitext.target.url), strict=True)]
    for unit in bitext.units:
        reason = reason_to_leave_out(unit, options)
        if reason is not None:
            setattr(summary, reason, getattr(summary, reason) + 1)
            continue
        source, source_dropped = xml_text(unit.source)
        target, target_dropped = xml_text(unit.target)
        summary.characters_dropped += source_dropped + target_dropped
        if not source or not target:
            summary.one_sided += 1
            continue
        codes = _named_codes(unit)
        segs = (head + _coded(text, own) for head, text, own in zip(heads, (source, target), codes, strict=True))
        start = _tu_start(bitext, unit, tuids.of(bitext, unit, source, target), own_language)
        props = "".join([_prop(name, value) for name, value in _PROPS[options.profile](bitext, unit) if value])
        yield f"{start}{props}{''.join(f'{seg}</seg></tuv>' for seg in segs)}</tu>\n".encode()
        summary.written += 1


def _tu_start(bitext: Bitext, unit: Unit, tuid: str, own_language: str) -> str:
    """A unit's own tag, and its note. `own_language`: of its source, if that is not the file's."""
    several = len(unit.link.source) > 1 or len(unit.link.target) > 1
    attributes = f'tuid="{tuid}" segtype="{"block" if several else "sentence"}"'
    if own_language:
        attributes += f' srclang="{attribute(own_language)}"'
    if unit.origin == "mt":
        attributes += f' creationid="{attribute(xml_text(f"MT!{bitext.engine}")[0])}"'
    if unit.reviewer:
        attributes += f' changeid="{attribute(xml_text(unit.reviewer)[0])}"'
    return f"<tu {attributes}>{f'<note>{escaped(xml_text(unit.note)[0])}</note>' if unit.note else ''}"


@lru_cache(maxsize=1 << 14)
def _prop(name: str, value: str) -> str:
    return f'<prop type="{name}">{escaped(xml_text(value)[0])}</prop>'


def _tuv_head(language: str, url: str | None, options: ExportOptions) -> str:
    """A text's element up to the text."""
    name = "source-document" if options.profile == "bitextor" else "x-source-document"
    return f'<tuv xml:lang="{attribute(language)}">{_prop(name, url) if url else ""}<seg>'


def _named_codes(unit: Unit) -> tuple[tuple[NamedCode, ...], tuple[NamedCode, ...]]:
    if not (unit.source_codes or unit.target_codes):
        return (), ()
    return named_codes(unit.source_codes, unit.target_codes, lambda name: name.isascii() and name.isdecimal() and len(name) < _MOST_DIGITS)


def _coded(text: str, codes: tuple[NamedCode, ...]) -> str:
    """A text with its inline codes."""
    if not codes:
        return escaped(text)
    parts: list[str] = []
    number = 0
    for piece in pieces(text, [one.code for one in codes]):
        if isinstance(piece, Code):
            name, attributes = _code_element(codes[number], number)
            said = "".join(f' {key}="{attribute(value)}"' for key, value in attributes.items())
            parts.append(f"<{name}{said}>{escaped(xml_characters(piece.markup))}</{name}>")
            number += 1
        else:
            parts.append(escaped(piece))
    return "".join(parts)


def _code_element(one: NamedCode, number: int) -> tuple[str, dict[str, str]]:
    """The name and the attributes of an inline code. `number`: its place among those of its text; a pair has that of its first half."""
    own = {"type": xml_text(one.code.type)[0]} if one.code.type else {}
    if one.code.kind is CodeKind.ALONE:
        return "ph", {"x": one.name, **own}
    if one.partner is None:
        return "it", {"pos": "begin" if one.code.kind is CodeKind.OPENS else "end", "x": one.name, **own}
    if one.code.kind is CodeKind.OPENS:
        return "bpt", {"i": str(number + 1), "x": one.name, **own}
    return "ept", {"i": str(one.partner + 1)}


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _default_props(bitext: Bitext, unit: Unit) -> list[tuple[str, str]]:
    scores = unit.scores
    return [
        ("x-score", _number(scores.quality)),
        ("x-score-align", _number(scores.posterior)),
        ("x-score-mt-sim", _number(None if scores.chrf is None else scores.chrf / 100)),
        ("x-score-length", _number(scores.length_z)),
        ("x-align-type", unit.link.type),
        ("x-status", unit.status),
        ("x-qa", ",".join(sorted({finding.check for finding in unit.findings})) if unit.findings else ""),
        ("x-origin", unit.origin),
        ("x-mt-engine", bitext.engine if unit.source_machine is not None or unit.target_machine is not None else ""),
        ("x-doc", bitext.id),
        ("x-src-idx", _range(unit.link.source)),
        ("x-trg-idx", _range(unit.link.target)),
        ("x-signature", bitext.signature),
    ]


def _range(numbers: tuple[int, ...]) -> str:
    return "" if not numbers else str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


def _trados_props(bitext: Bitext, unit: Unit) -> list[tuple[str, str]]:
    quality = unit.scores.quality
    approved = unit.status in (Status.ACCEPTED, Status.EDITED)
    return [
        ("x-Quality:SingleString", "" if quality is None else str(round(100 * quality))),
        ("x-Source File:SingleString", bitext.source.name),
        ("x-Target File:SingleString", bitext.target.name),
        ("x-ConfirmationLevel", "ApprovedTranslation" if approved else "Draft"),
        ("x-Origin", "MachineTranslation" if unit.origin == "mt" else "TM"),
    ]


def _bitextor_props(bitext: Bitext, unit: Unit) -> list[tuple[str, str]]:
    return [
        ("score-aligner", _number(unit.scores.quality)),
        ("score-bleualign", _number(None if unit.scores.bleu is None else unit.scores.bleu / 100)),
        ("type", unit.link.type),
        ("translation-direction", f"{bitext.source.language}-{bitext.target.language}"),
        ("info", "|".join(sorted({finding.check for finding in unit.findings}))),
    ]


_PROPS = {"default": _default_props, "trados": _trados_props, "bitextor": _bitextor_props}


def tmx_language(code: str, options: ExportOptions) -> str:
    """The code to write, in its canonical case (RFC 5646, 2.1.1): es-MX, zh-Hant-TW."""
    parts = options.languages.get(code, code).replace("_", "-").split("-")
    rest = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in parts[1:]]
    return "-".join([parts[0].lower(), *rest])
