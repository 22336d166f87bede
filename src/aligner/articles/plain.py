"""Plain text and Markdown: which lines make a block."""

from __future__ import annotations

import re
from itertools import pairwise

from aligner.bitext import Kind

__all__ = ["markdown_blocks", "plain_blocks"]

Block = tuple[int, int, Kind]

WRAPPED_AT = 100
"""Text is taken as wrapped by hand when no line is longer than this and paragraphs of several lines are parted by blank lines."""
HEADLINE_LENGTH = 200

_FINAL = (".", "!", "?", "…", ":", ";", ".”", ".»", '."')
_HEADING = re.compile(r" {0,3}#{1,6}\s+")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_MARKER = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)]|>+)\s+")
_RULE = re.compile(r"\s*([-*_]\s*){3,}$|\s*=+\s*$")


def _lines(text: str) -> list[tuple[int, int]]:
    """Spans of the lines, without white space at their ends; blank lines are empty spans."""
    spans, start = [], 0
    for line in text.split("\n"):
        stripped = line.strip()
        begin = start + (len(line) - len(line.lstrip()) if stripped else 0)
        spans.append((begin, begin + len(stripped)))
        start += len(line) + 1
    return spans


def plain_blocks(text: str) -> list[Block]:
    """A block a paragraph: of lines between blank lines where the text is wrapped by hand, else of each line.

    The first line is the headline when it is short and does not end as a sentence does.
    """
    lines = _lines(text)
    spans = _joined(lines) if _is_wrapped(lines) else [span for span in lines if span[0] < span[1]]
    blocks = [(start, end, Kind.BODY) for start, end in spans]
    if len(blocks) > 1:
        start, end, _ = blocks[0]
        first = text[start:end]
        if len(first) <= HEADLINE_LENGTH and "\n" not in first and not first.endswith(_FINAL):
            blocks[0] = (start, end, Kind.HEADLINE)
    return blocks


def _is_wrapped(lines: list[tuple[int, int]]) -> bool:
    lengths = [end - start for start, end in lines]
    filled = [length for length in lengths if length]
    if not filled or max(filled) > WRAPPED_AT:
        return False
    follows = sum(1 for a, b in pairwise(lengths) if a > WRAPPED_AT // 2 and b)
    return follows > len(filled) // 3


def _joined(lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    open_block = False
    for start, end in lines:
        if start == end:
            open_block = False
        elif open_block:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
            open_block = True
    return spans


def markdown_blocks(text: str) -> tuple[str, list[Block]]:
    """The text with its markup taken out, and its blocks: headings, paragraphs, list items; images give captions, code is left out."""
    parts: list[tuple[str, Kind]] = []
    fenced = open_paragraph = False
    for line in _without_front_matter(text).split("\n"):
        if _FENCE.match(line):
            fenced, open_paragraph = not fenced, False
            continue
        if fenced:
            continue
        if not line.strip() or _RULE.fullmatch(line):
            open_paragraph = False
            continue
        heading, marker = _HEADING.match(line), _MARKER.match(line)
        captions = [alt.strip() for alt in _IMAGE.findall(line) if alt.strip()]
        # Only what stands at the start of the line is markup: "desde 2011. Ahora" and "(EFE).- El" are text.
        begun = heading or marker
        content = _plain_markdown(_IMAGE.sub("", line[begun.end() if begun else 0 :]))
        if heading or marker or not open_paragraph:
            if content:
                parts.append((content, Kind.HEADLINE if heading else Kind.BODY))
        elif content:
            parts[-1] = (f"{parts[-1][0]} {content}", parts[-1][1])
        open_paragraph = bool(content) and not heading
        parts += ((caption, Kind.CAPTION) for caption in captions)
        if captions:
            open_paragraph = False
    return join_parts(parts)


def join_parts(parts: list[tuple[str, Kind]]) -> tuple[str, list[Block]]:
    """One text of the parts, each on a line of its own, and their spans."""
    blocks, at = [], 0
    for content, kind in parts:
        blocks.append((at, at + len(content), kind))
        at += len(content) + 2
    return "\n\n".join(content for content, _ in parts), blocks


def _without_front_matter(text: str) -> str:
    if text.startswith("---\n"):
        end = text.find("\n---", 4)
        if end > 0:
            return text[text.find("\n", end + 1) + 1 :]
    return text


def _plain_markdown(line: str) -> str:
    line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line)
    line = re.sub(r"<(https?://[^>]*)>", r"\1", line)
    line = re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", line)
    line = re.sub(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)", r"\2", line)
    line = re.sub(r"`([^`]*)`", r"\1", line)
    line = re.sub(r"\s+#+\s*$", "", line)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!>-])", r"\1", line).strip()
