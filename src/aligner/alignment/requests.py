"""What is asked of the aligner: two lists of segments and what is known about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aligner.alignment.blocks import Block
from aligner.alignment.link_model import EMBEDDED
from aligner.bitext import Segment
from aligner.embeddings.encoder import Encoder
from aligner.errors import UsageError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.lexicon.lexicon import Lexicon, load_lexicon, load_reversed_lexicon

__all__ = ["Request", "check", "fixed_blocks", "part_of", "text_of", "without_surplus"]


@dataclass(frozen=True)
class Request:
    """Two lists of segments to align, and what is known about them.

    `source_translations`: a machine translation into the target's language of every source segment; `target_translations` the other
    way round. `lexicon`: None for none. `anchors`: (source, target) segments that are certainly linked, one to one.
    `breaks`: places (source, target) that no link may cross: segments before them belong together, and those from them on.
    The languages decide which weights are used when there is nothing but translations. `encoder`: for sentence embeddings, None for
    none; `embed_all`: of all segments, not only of those whose links are in doubt without them.
    """

    source: Sequence[str | Segment]
    target: Sequence[str | Segment]
    source_translations: Sequence[str] | None = None
    target_translations: Sequence[str] | None = None
    lexicon: Lexicon | None = None
    anchors: Sequence[tuple[int, int]] = ()
    breaks: Sequence[tuple[int, int]] = ()
    source_language: str = DEFAULT_PAIR.source
    target_language: str = DEFAULT_PAIR.target
    encoder: Encoder | None = None
    embed_all: bool = False

    def evidence_names(self) -> tuple[str, ...]:
        """What is used, for people to read."""
        names = []
        if self.source_translations is not None:
            names.append("mt:source")
        if self.target_translations is not None:
            names.append("mt:target")
        if self.lexicon is not None:
            names.append("lexicon")
        if self.encoder is not None:
            names.append("embeddings")
        return (*names, "cognates", "numbers", "punctuation", "lengths")

    def profile(self) -> str:
        """The kind of evidence, one of link_model.PROFILES."""
        mt = self.source_translations is not None or self.target_translations is not None
        if mt and self.lexicon is None:
            return "mt" if LanguagePair(self.source_language, self.target_language).has_tables else "mt, other languages"
        if mt:
            return "mt+lexicon"
        return "surface" if self.lexicon is None else "lexicon"

    def embedded_profile(self) -> str:
        """The same with embeddings."""
        return f"{self.profile().removesuffix(', other languages')}{EMBEDDED}"

    def kind(self) -> tuple[object, ...]:
        """Equal for requests whose evidence can be gathered together, with the same weights."""
        translations = self.source_translations is not None, self.target_translations is not None
        return self.profile(), *translations, id(self.lexicon), id(self.encoder), self.embed_all

    def size(self) -> int:
        """Estimated work, in segments of about a hundred characters."""
        return max(max(len(side), sum(len(text_of(s)) for s in side) // 100) for side in (self.source, self.target))


def without_surplus(request: Request) -> Request:
    """The request with the evidence that is used, as more of it has made results worse (docs/benchmarks.md).

    Embeddings are not used for languages that the encoder does not know. Translations are not used beside the shipped lexicon, nor
    beside any lexicon with embeddings.
    """
    if request.encoder is not None and not {request.source_language, request.target_language} <= request.encoder.languages:
        request = replace(request, encoder=None)
    if request.lexicon is None:
        return request
    if request.encoder is not None or any(request.lexicon is shipped() for shipped in (load_lexicon, load_reversed_lexicon)):
        request = replace(request, source_translations=None, target_translations=None)
    return request


def part_of(request: Request, rows: Sequence[int], columns: Sequence[int]) -> Request:
    """Some source and target segments of a request, without its anchors and breaks."""

    def picked(values: Sequence[str] | None, numbers: Sequence[int]) -> list[str] | None:
        return None if values is None else [values[k] for k in numbers]

    return replace(
        request,
        source=[request.source[i] for i in rows],
        target=[request.target[j] for j in columns],
        source_translations=picked(request.source_translations, rows),
        target_translations=picked(request.target_translations, columns),
        anchors=(),
        breaks=(),
    )


def text_of(segment: str | Segment) -> str:
    """The segment's text."""
    return segment if isinstance(segment, str) else segment.text


def check(request: Request) -> None:
    """Raise UsageError when translations are not one to a segment, or anchors and breaks cross or lie outside."""
    n, m = len(request.source), len(request.target)
    for name, given, size in (("source", request.source_translations, n), ("target", request.target_translations, m)):
        if given is not None and len(given) != size:
            raise UsageError(f"{len(given)} translations for {size} {name} segments; give one to a segment, in order")
    for name, places, (last_i, last_j) in (("anchor", request.anchors, (n - 1, m - 1)), ("break", request.breaks, (n, m))):
        for i, j in places:
            if not (0 <= i <= last_i and 0 <= j <= last_j):
                raise UsageError(f"{name} {i}:{j} lies outside the {n} source and {m} target segments (numbered from 0)")
    fixed_blocks(request, 0, 0)


def fixed_blocks(request: Request, row: int, column: int) -> list[tuple[Block, bool]]:
    """The parts between breaks and anchors, shifted by (row, column); True: an anchor, linked as it is."""
    parts: list[tuple[Block, bool]] = []
    at_i = at_j = 0
    marks = [((i, j), (i + 1, j + 1)) for i, j in request.anchors] + [((i, j), (i, j)) for i, j in request.breaks]
    end = (len(request.source), len(request.target))
    for (i, j), (next_i, next_j) in [*sorted(set(marks)), (end, end)]:
        if i < at_i or j < at_j:
            raise UsageError(f"anchor or break {i}:{j} crosses another; they must rise on both sides")
        parts.append((Block((row + at_i, row + i), (column + at_j, column + j)), False))
        if next_i > i:
            parts.append((Block((row + i, row + next_i), (column + j, column + next_j)), True))
        at_i, at_j = next_i, next_j
    return [part for part in parts if part[0].size != (0, 0)]
