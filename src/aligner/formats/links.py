"""Links as other aligners write them, so that their users can change over: Vecalign, hunalign, Bleualign; and as TSV and JSONL.

Every format but Bleualign's lists every segment; Bleualign's own output leaves out segments without a partner.
Scores are posteriors, 0..1, rounded to four places (Vecalign writes a cost there, hunalign a score of its own: higher is better here).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from aligner.bitext import Alignment, Link, Segment
from aligner.errors import UsageError
from aligner.formats.escaping import one_line

__all__ = ["LINK_FORMATS", "bleualign_sides", "link_lines", "write_links"]

Texts = Sequence[str | Segment]


def write_links(alignment: Alignment, out: BinaryIO, name: str, source: Texts | None = None, target: Texts | None = None) -> None:
    """Write links as UTF-8 lines. `source` and `target`: the segments, for the formats that hold text.

    Raises UsageError for an unknown format, or one that holds text when no segments are given.
    """
    for line in link_lines(alignment, name, source, target):
        out.write(line.encode("utf-8", errors="replace") + b"\n")


def link_lines(alignment: Alignment, name: str, source: Texts | None = None, target: Texts | None = None) -> Iterator[str]:
    """The lines of a format, without line ends; see `write_links`."""
    if name in _WITHOUT_TEXT:
        return _WITHOUT_TEXT[name](alignment.links)
    if name not in _WITH_TEXT:
        raise UsageError(f"unknown format {name!r} of links; use one of {', '.join(LINK_FORMATS)}")
    if source is None or target is None:
        raise UsageError(f"format {name!r} holds text: give the segments of both sides")
    return _WITH_TEXT[name](alignment.links, [_text(s) for s in source], [_text(s) for s in target])


def _text(segment: str | Segment) -> str:
    return one_line(segment if isinstance(segment, str) else segment.text)


def _vecalign(links: Sequence[Link]) -> Iterator[str]:
    """`[0, 1]:[0]:0.9876` (https://github.com/thompsonb/vecalign)."""
    for link in links:
        yield f"{list(link.source)}:{list(link.target)}:{link.posterior:.4f}"


def _hunalign(links: Sequence[Link]) -> Iterator[str]:
    """The ladder: source and target segments passed before each link, and its score; the last line has the totals.

    https://github.com/danielvarga/hunalign
    """
    i = j = 0
    for link in links:
        yield f"{i}\t{j}\t{link.posterior:.4f}"
        i, j = i + len(link.source), j + len(link.target)
    yield f"{i}\t{j}\t0.0000"


def bleualign_sides(links: Sequence[Link], source: Texts, target: Texts, *, keep_nulls: bool = False) -> tuple[list[str], list[str]]:
    """Bleualign's two output files (`-s`, `-t`): line N of one is the translation of line N of the other.

    Segments without a partner are left out, or with `keep_nulls` stand beside an empty line (`--printempty`).
    """
    sides: tuple[list[str], list[str]] = ([], [])
    for link in links:
        if keep_nulls or not link.is_null:
            sides[0].append(" ".join(_text(source[i]) for i in link.source))
            sides[1].append(" ".join(_text(target[j]) for j in link.target))
    return sides


def _bleualign(links: Sequence[Link], source: Sequence[str], target: Sequence[str]) -> Iterator[str]:
    """Bleualign's two files side by side, separated by a tab: `cut -f1` and `cut -f2` give them."""
    for left, right in zip(*bleualign_sides(links, source, target), strict=True):
        yield f"{left}\t{right}"


def _tsv(links: Sequence[Link], source: Sequence[str], target: Sequence[str]) -> Iterator[str]:
    yield "source_numbers\ttarget_numbers\ttype\tposterior\tscore\tsource\ttarget"
    for link in links:
        numbers = (",".join(map(str, side)) for side in (link.source, link.target))
        texts = (" ".join(texts[k] for k in side) for texts, side in ((source, link.source), (target, link.target)))
        yield "\t".join((*numbers, link.type, f"{link.posterior:.4f}", f"{link.score:.4f}", *texts))


def _jsonl(links: Sequence[Link], source: Sequence[str], target: Sequence[str]) -> Iterator[str]:
    for link in links:
        value = {
            "source_numbers": link.source,
            "target_numbers": link.target,
            "type": link.type,
            "posterior": round(link.posterior, 4),
            "score": round(link.score, 4),
            "crossing": link.crossing,
            "counterpart": link.counterpart,
            "source": [source[i] for i in link.source],
            "target": [target[j] for j in link.target],
        }
        yield json.dumps(value, ensure_ascii=False)


_WITHOUT_TEXT: dict[str, Callable[[Sequence[Link]], Iterator[str]]] = {"vecalign": _vecalign, "hunalign": _hunalign}
_WITH_TEXT: dict[str, Callable[[Sequence[Link], Sequence[str], Sequence[str]], Iterator[str]]] = {
    "bleualign": _bleualign,
    "tsv": _tsv,
    "jsonl": _jsonl,
}
LINK_FORMATS = (*_WITHOUT_TEXT, *_WITH_TEXT)
"""Names of the formats."""
