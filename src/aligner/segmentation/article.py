"""An article's blocks cut into segments, each with its place in the text and its kind.

Its blocks are paragraphs, headlines, captions; each is cut by `segment_text`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner import languages
from aligner.bitext import Article, Kind, Segment
from aligner.languages.segmentation_rules import SegmentationRules
from aligner.segmentation.text import CREDIT, segment_text

__all__ = ["segment_article"]

Span = tuple[int, int]

LEAST_REPEAT_WORDS = 8
"""Words from which a repeated sentence counts as a repeat."""
BYLINE_WORDS = 14
CAPTION_WORDS = 60
_QUOTE_END = ("”", "»", '"')
_ATTRIBUTION = re.compile(r"[—–-]\s?[A-ZÁÉÍÓÚÜÑÀÈÇÂÊÔ][^.!?]{2,100}$")


def segment_article(article: Article, *, presplit: bool = False) -> Article:
    """The article with its segments. `presplit`: each line is one segment, blank ones too, so that numbers are those of the lines.

    `text[start:end]` of every segment is its text; segments follow each other and leave out nothing but white space.
    """
    if presplit:
        return replace(article, segments=tuple(_with_repeats(_one_a_line(article.text))))
    blocks = _blocks(article)
    rules = languages.segmentation_rules(article.language)
    segments: list[Segment] = []
    for paragraph, (start, end, kind) in enumerate(blocks):
        text = article.text[start:end]
        known = kind if kind != Kind.BODY else _kind_of_block(text, segments, rules)
        spans = [(0, len(text))] if known == Kind.BYLINE else segment_text(text, article.language)
        if known == Kind.BODY and _is_credited_caption(text, spans):
            known = Kind.CAPTION
        for a, b in spans:
            piece = text[a:b]
            own = Kind.CAPTION if known == Kind.BODY and CREDIT.fullmatch(piece.rstrip(".")) else known
            segments.append(Segment(piece, start + a, start + b, paragraph, own))
    return replace(article, segments=tuple(_with_repeats(segments)))


def _one_a_line(text: str) -> list[Segment]:
    lines = text.split("\n")
    segments, start = [], 0
    for line in lines[:-1] if lines[-1] == "" else lines:
        begin = start + len(line) - len(line.lstrip()) if line.strip() else start
        content = line.strip()
        segments.append(Segment(content, begin, begin + len(content)))
        start += len(line) + 1
    return segments


def _lines(text: str) -> Iterator[tuple[int, int, Kind]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            begin = start + len(line) - len(line.lstrip())
            yield begin, begin + len(line.strip()), Kind.BODY
        start += len(line) + 1


def _blocks(article: Article) -> list[tuple[int, int, Kind]]:
    """The article's blocks and whatever text stands between them."""
    blocks, at = [], 0
    for start, end, kind in [*article.blocks, (len(article.text), len(article.text), Kind.BODY)]:
        blocks += [(at + a, at + b, k) for a, b, k in _lines(article.text[at:start])]
        if start < end:
            blocks.append((start, end, kind))
        at = max(at, end)
    return blocks


def _is_credited_caption(text: str, spans: Sequence[Span]) -> bool:
    """Whether a block is one sentence and the credit of its picture: that is a caption, not a paragraph of the article."""
    if len(spans) != 2 or len(text.split()) > CAPTION_WORDS:
        return False
    start, end = spans[1]
    return CREDIT.fullmatch(text[start:end].rstrip(".")) is not None


def _kind_of_block(text: str, before: Sequence[Segment], rules: SegmentationRules) -> Kind:
    lowered, words = text.lower().lstrip("([ "), len(text.split())
    if words <= CAPTION_WORDS and _begins_with(rules.captions, r"\b[^:]{0,40}[:|/]", lowered):
        return Kind.CAPTION
    unfinished = not text.rstrip().endswith((".", "!", "?", "…", "”", "»", '"'))
    if words <= BYLINE_WORDS and unfinished and _begins_with(rules.bylines, r"\b", lowered):
        return Kind.BYLINE
    if before and before[-1].text.rstrip().endswith(_QUOTE_END) and _ATTRIBUTION.fullmatch(text.strip()):
        return Kind.ATTRIBUTION
    return Kind.BODY


def _begins_with(words: tuple[str, ...], behind: str, text: str) -> bool:
    """Whether a text begins with one of the words, and with a pattern behind it."""
    return bool(words) and re.match(rf"(?:{'|'.join(map(re.escape, words))}){behind}", text) is not None


def _fold(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text).casefold()).split())


def _with_repeats(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Captions, credits and long sentences that stood before are marked, and so are all sentences of a repeated paragraph."""
    paragraphs: dict[int, list[int]] = {}
    for number, segment in enumerate(segments):
        paragraphs.setdefault(segment.paragraph, []).append(number)
    first_paragraph: dict[str, list[int]] = {}
    repeat_of: dict[int, int] = {}
    for numbers in paragraphs.values():
        text = " ".join(_fold(segments[n].text) for n in numbers)
        earlier = first_paragraph.setdefault(text, numbers)
        if earlier is not numbers and len(text.split()) >= LEAST_REPEAT_WORDS // 2 and len(earlier) == len(numbers):
            repeat_of |= dict(zip(numbers, earlier, strict=True))
    first: dict[str, int] = {}
    for number, segment in enumerate(segments):
        text = _fold(segment.text)
        long = segment.kind in (Kind.CAPTION, Kind.BYLINE) or len(text.split()) >= LEAST_REPEAT_WORDS
        earlier_number = first.setdefault(text, number)
        if long and text and earlier_number != number:
            repeat_of.setdefault(number, earlier_number)
        yield replace(segment, repeat_of=repeat_of[number]) if number in repeat_of else segment
