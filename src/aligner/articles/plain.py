"""Plain text and Markdown: which lines make a block."""

from __future__ import annotations

import html
import re
from itertools import accumulate, pairwise

from aligner.bitext import Kind

__all__ = ["Block", "headline_first", "join_parts", "markdown_blocks", "plain_blocks"]

Block = tuple[int, int, Kind]

WRAPPED_AT = 100
"""Text is taken as wrapped by hand when no line is longer than this and paragraphs of several lines are separated by blank lines."""
HEADLINE_LENGTH = 200

_FINAL = (".", "!", "?", "…", ":", ";", ".”", ".»", '."', "!”", "?”", "!»", "?»", ".)")
_HEADING = re.compile(r" {0,3}#{1,6}\s+")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_MARKER = re.compile(r"\s*(?:>\s?)*(?:(?:[-*+]|\d{1,3}[.)])\s+)?")
_RULE = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})\s*")
_TABLE_RULE = re.compile(r"(?=[^-]*+-)[\s:|-]++")
_DEFINITION = re.compile(r" {0,3}\[[^\]]{1,100}\]:\s+\S.*")
# Markup inside a line. What stands between the marks is bounded or excludes the opening mark, so that time grows with the line's length.
_TARGET = r"\((?:[^()]|\([^()]{0,500}\)){0,1000}+\)"
_IMAGE = re.compile(rf"!\[([^\[\]]*+)\](?:{_TARGET}|\[[^\[\]]{{0,100}}\])")
_LINK = re.compile(rf"(?<!!)\[([^\[\]]*+)\](?:{_TARGET}|\[[^\[\]]{{0,100}}\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,30}\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,500})?/?>")
_STRONG = re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.{1,300}?)(?<=[^\s\\])\1")
_EMPHASIS = re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])(.{1,300}?)(?<=[^\s*_\\])\1(?![\w*_])")
_CODE = re.compile(r"`([^`]*+)`")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>|-])")
_COMMENT_OPEN, _COMMENT_CLOSE = "<!--", "-->"


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
        if _looks_like_headline(text[start:end]):
            blocks[0] = (start, end, Kind.HEADLINE)
    return blocks


def headline_first(parts: list[tuple[str, Kind]], *, among_others: bool = False) -> list[tuple[str, Kind]]:
    """The parts, the first as the headline when it looks like one and no part is one; `among_others`: though others are."""
    if (
        len(parts) > 1
        and all(kind == Kind.BODY for _, kind in (parts[:1] if among_others else parts))
        and _looks_like_headline(parts[0][0])
    ):
        return [(parts[0][0], Kind.HEADLINE), *parts[1:]]
    return parts


def _looks_like_headline(text: str) -> bool:
    return len(text) <= HEADLINE_LENGTH and "\n" not in text and not text.endswith(_FINAL)


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


def markdown_blocks(text: str) -> tuple[str, list[Block], list[tuple[int, int]]]:
    """The text with its markup taken out, and its blocks: headings, paragraphs, list items, table cells; images give captions.

    Fenced code, comments, front matter and definitions of links are left out. The third value has the number (from 1) of each line that
    was kept, with the offset in the text where it begins.
    """
    reader = _Markdown()
    for number, line in enumerate(_without_comments(_without_front_matter(text)).split("\n"), 1):
        reader.read(number, line)
    joined, blocks = join_parts([(" ".join(content for _, content in lines), kind) for lines, kind in reader.parts])
    offsets: list[tuple[int, int]] = []
    for (start, _, _), (lines, _) in zip(blocks, reader.parts, strict=True):
        lengths = accumulate((len(content) + 1 for _, content in lines), initial=start)
        offsets += ((offset, number) for offset, (number, _) in zip(lengths, lines, strict=False))
    return joined, blocks, offsets


Line = tuple[int, str]
"""The number of a line, and what is kept of it."""


class _Markdown:
    """Collects the parts of a text, line by line."""

    def __init__(self) -> None:
        self.parts: list[tuple[list[Line], Kind]] = []
        self._number = 0
        self._fence = ""
        self._paragraph: list[Line] = []
        """The lines of the last part, as long as a line can be added to it."""

    def read(self, number: int, line: str) -> None:
        self._number = number
        fence = _FENCE.match(line)
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not line[fence.end() :].strip():
                self._fence = ""
        elif fence:
            self._fence, self._paragraph = fence[1], []
        elif not line.strip() or _DEFINITION.fullmatch(line):
            self._paragraph = []
        elif len(self._paragraph) == 1 and _UNDERLINE.fullmatch(line):
            self.parts[-1] = (self.parts[-1][0], Kind.HEADLINE)
            self._paragraph = []
        elif _RULE.fullmatch(line) or ("|" in line and _TABLE_RULE.fullmatch(line)):
            self._paragraph = []
        elif line.lstrip().startswith("|"):
            self._table_row(line)
        else:
            self._text(line)

    def _table_row(self, line: str) -> None:
        cells = (_plain_markdown(cell) for cell in re.split(r"(?<!\\)\|", line))
        self.parts += (([(self._number, cell)], Kind.BODY) for cell in cells if cell)
        self._paragraph = []

    def _text(self, line: str) -> None:
        heading, marker = _HEADING.match(line), _MARKER.match(line)
        captions = [caption for caption in (_plain_markdown(image[1]) for image in _IMAGE.finditer(line)) if caption]
        # Only what stands at the start of the line is markup: "desde 2011. Ahora" and "(EFE).- El" are text.
        begun = heading or (marker if marker and marker[0].strip() else None)
        content = _plain_markdown(_IMAGE.sub("", line[begun.end() if begun else 0 :]))
        if heading:
            content = _without_closing_marks(content)
        if content and self._paragraph and not begun:
            self._paragraph.append((self._number, content))
        elif content:
            lines = [(self._number, content)]
            self.parts.append((lines, Kind.HEADLINE if heading else Kind.BODY))
            self._paragraph = [] if heading else lines
        if captions:
            self.parts += (([(self._number, caption)], Kind.CAPTION) for caption in captions)
            self._paragraph = []


def _without_closing_marks(heading: str) -> str:
    """`Uno ##` is `Uno`, but `C#` stays."""
    core = heading.rstrip("#")
    return core.rstrip() if not core or core[-1].isspace() else heading


def _without_comments(text: str) -> str:
    """The text without comments; the line ends in them stay, so that lines keep their numbers."""
    parts: list[str] = []
    at = 0
    while (begin := text.find(_COMMENT_OPEN, at)) >= 0:
        end = text.find(_COMMENT_CLOSE, begin + len(_COMMENT_OPEN))
        if end < 0:
            break
        parts += (text[at:begin], "\n" * text.count("\n", begin, end))
        at = end + len(_COMMENT_CLOSE)
    return "".join([*parts, text[at:]])


def join_parts(parts: list[tuple[str, Kind]]) -> tuple[str, list[Block]]:
    """One text of the parts, each on a line of its own, and their spans."""
    blocks, at = [], 0
    for content, kind in parts:
        blocks.append((at, at + len(content), kind))
        at += len(content) + 2
    return "\n\n".join(content for content, _ in parts), blocks


def _without_front_matter(text: str) -> str:
    if not text.startswith(("---\n", "+++\n")):
        return text
    closing = re.compile(rf"^{re.escape(text[:3])}\s*?$|^\.\.\.$", re.MULTILINE).search(text, 4)
    return "\n" * text.count("\n", 0, closing.end()) + text[closing.end() :] if closing else text


def _plain_markdown(line: str) -> str:
    line = _FOOTNOTE.sub("", _LINK.sub(r"\1", line))
    line = _TAG.sub("", _AUTOLINK.sub(r"\1", line))
    line = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", line))
    line = _ESCAPED.sub(r"\1", _CODE.sub(r"\1", line))
    return " ".join(html.unescape(line).split())
