"""Subtitles, SubRip (.srt) and WebVTT (.vtt): cues joined to sentences, each with the number of the cue in which it begins."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from aligner.articles.document import Document
from aligner.articles.left_out import LeftOut
from aligner.articles.plain import join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError
from aligner.text.characters import plain
from aligner.text.places import FilePlace

__all__ = ["read_subtitles"]

MOST_DIGITS = 7
"""Of the number of a cue."""
LONGEST_PAUSE = 8.0
"""Seconds between two cues behind which a sentence that has not ended is given up."""
_TIMES = re.compile(
    r"\s*(?:(?P<h1>\d{1,3}):)?(?P<m1>\d{1,2}):(?P<s1>\d{1,2})[.,](?P<f1>\d{1,3})\s*-->"
    r"\s*(?:(?P<h2>\d{1,3}):)?(?P<m2>\d{1,2}):(?P<s2>\d{1,2})[.,](?P<f2>\d{1,3})(?:\s.*)?"
)
# Tags of HTML and WebVTT, times inside a cue, and the places and fonts of other players.
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{1,100}\}")
_SPEAKER = re.compile(r"\s*[-–—‐]\s*(?=\S)")
_FINAL = re.compile(r"(?:[.!?…♪♫]|\.\.\.)[\"”»’')\]]*\s*$")
_SHORT = re.compile(r"(?<!\w)\w{1,4}\.$")
_BROKEN = re.compile(r"(?:\.\.\.|…)\s*$")
_SOUND = re.compile(r"[\[(♪♫][^\[\]()]*[\])♪♫]\s*$")
_COMMENTS = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class _Cue:
    number: int
    start: float
    end: float
    lines: tuple[str, ...]


def read_subtitles(text: str, name: str) -> Document:
    """The sentences of a file of subtitles. Raises ArticleError when there is no cue in it."""
    left_out: list[LeftOut] = []
    cues = list(_cues(text, left_out))
    if not cues:
        raise ArticleError(f"{name}: no subtitles in it; each needs a line with its times, such as 00:00:01,000 --> 00:00:03,500")
    paragraphs: list[list[tuple[int, str]]] = []
    last: _Cue | None = None
    for cue in cues:
        pause = last is not None and not 0 <= cue.start - last.end + LONGEST_PAUSE <= 2 * LONGEST_PAUSE
        for number, line in enumerate(cue.lines):
            speaker = _SPEAKER.match(line)
            words = line[speaker.end() :] if speaker else line
            before = paragraphs[-1][-1][1] if paragraphs else ""
            ended = not paragraphs or _is_ended(before, words) or _SOUND.match(before)
            if ended or speaker or (pause and not number) or _SOUND.match(words):
                paragraphs.append([])
            paragraphs[-1].append((cue.number, words))
        last = cue
    if not paragraphs:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    joined, blocks = join_parts([(" ".join(words for _, words in lines), Kind.BODY) for lines in paragraphs])
    return Document(joined, blocks, None, "subtitles", (), tuple(left_out), tuple(_places(blocks, paragraphs)), "cue")


def _is_ended(before: str, words: str) -> bool:
    """Whether a sentence has ended in front of the next line. A short word with a stop may be an abbreviation ("Sr."): where its sentence
    ends is found later. One that breaks off may go on: "Si vienes... | ...te lo digo".
    """
    if _FINAL.search(before) is None or _SHORT.search(before):
        return False
    return not (_BROKEN.search(before) and (words[:1].islower() or words.startswith(("...", "…"))))


def _places(blocks: list[tuple[int, int, Kind]], paragraphs: list[list[tuple[int, str]]]) -> Iterator[FilePlace]:
    for (start, _, _), lines in zip(blocks, paragraphs, strict=True):
        at = start
        for number, words in lines:
            yield at, number, 0
            at += len(words) + 1


def _cues(text: str, left_out: list[LeftOut]) -> Iterator[_Cue]:
    """The cues in their order. The number is that of the file, when it has one, else the cue's own, from 1."""
    lines = text.split("\n")
    times = [(place, found) for place, line in enumerate(lines) if (found := _TIMES.fullmatch(line))]
    ends = [*(place for place, _ in times[1:]), len(lines)]
    _without_comments(lines[: times[0][0]] if times else [], left_out)
    for counted, ((place, found), end) in enumerate(zip(times, ends, strict=False), 1):
        before = lines[place - 1].strip() if place else ""
        number = int(before) if before.isdecimal() and len(before) < MOST_DIGITS else counted
        inside = lines[place + 1 : end]
        if end < len(lines) and _names_next(inside):
            inside = inside[:-1]
        shown = (_MARKUP.sub("", line) for line in _without_comments(inside, left_out))
        words = (" ".join(plain(html.unescape(line)).split()) for line in shown)
        yield _Cue(number, _seconds(found, "1"), _seconds(found, "2"), tuple(line for line in words if line))


def _names_next(lines: list[str]) -> bool:
    """Whether the last line is the number or name of the next cue: a number, or a line behind an empty one."""
    last = lines[-1].strip() if lines else ""
    return bool(last) and (last.isdecimal() or (len(lines) > 1 and not lines[-2].strip()))


def _seconds(found: re.Match[str], which: str) -> float:
    hours, minutes, seconds, parts = (found[f"{name}{which}"] or "0" for name in "hmsf")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{parts}")


def _without_comments(lines: list[str], left_out: list[LeftOut]) -> list[str]:
    """The lines without WebVTT's comments and style sheets, which are added to what is left out."""
    kept: list[str] = []
    comment: list[str] | None = None
    for line in [*lines, ""]:
        if comment is None and (line.split(None, 1)[:1] or [""])[0] in _COMMENTS and not (kept and kept[-1].strip()):
            comment = []
        if comment is None:
            kept.append(line)
        elif line.strip():
            comment.append(line)
        else:
            left_out.append(LeftOut("comment or style sheet", " ".join(" ".join(comment).split())))
            comment = None
    return kept
