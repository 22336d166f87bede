"""Reading a Word file back: which of our comments people resolved or answered, and what they said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from aligner.errors import FormatError
from aligner.formats.decisions import FindingDecision, Verdict, identity_of, verdict_word
from aligner.formats.escaping import one_line
from aligner.formats.files import read_whole
from aligner.formats.word.comments import AUTHOR, TAG, W14, W15
from aligner.formats.word.package import COMMENTS, COMMENTS_EXTENDED, Package, open_package
from aligner.formats.word.runs import W
from aligner.text.characters import plain

__all__ = ["Answers", "read_answers"]

LARGEST = 100_000_000
"""Bytes of a file."""
MOST_QUOTED = 200
"""Characters of a comment that a message quotes."""
_W, _W14, _W15 = f"{{{W}}}", f"{{{W14}}}", f"{{{W15}}}"
# What may stand between a word that decides and what is said about it.
_FIRST_WORDS = re.compile(r"[^,.;:!\n–—(-]{1,40}")
_YET = re.compile(r"\W*(?:but|pero|although|though|aunque|however|sin embargo|except|salvo)\b", re.IGNORECASE)
"""What follows where it is not quite so: ok, but the date is wrong."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a Word file says. `conflicts`: what could not be taken, a line each. `others`: how many comments are not of aligner."""

    findings: tuple[FindingDecision, ...]
    conflicts: tuple[str, ...]
    others: int


@dataclass(frozen=True, slots=True)
class _Comment:
    """A comment: the identifiers of its paragraphs, its lines, who wrote it, its number from 1, and its `id` in the document."""

    paragraphs: tuple[str, ...]
    lines: tuple[str, ...]
    author: str
    number: int
    mark: str


@dataclass(frozen=True, slots=True)
class _State:
    """What the file says of the comment that ends with a paragraph: whether it is resolved, and which one it answers."""

    is_done: bool
    parent: str


def read_answers(path: Path) -> Answers:
    """The decisions in a Word file that `annotate` wrote. Raises FormatError for one that is damaged, dangerous or without comments."""
    package = open_package(read_whole(path, LARGEST, "an article"), str(path))
    comments = list(_comments(package))
    if not comments:
        raise FormatError(f"{path}: has no comments; give a file that aligner wrote with --docx, with its comments in it")
    states = _states(package)
    conflicts: list[str] = []
    decisions: dict[str, list[FindingDecision]] = {}
    answers = _answers(comments, states, {} if any(one.parent for one in states.values()) else _beside(package))
    others = 0
    for comment in comments:
        tag = _tag_of(comment)
        if tag is None:
            if comment.number in answers.reply_numbers:
                continue
            if comment.author == AUTHOR:
                conflicts.append(f"comment {comment.number} lost its last line, by which it is known; it said: {_quoted(comment.lines)}")
            else:
                others += 1
            continue
        decision = _decision(comment, tag, answers.replies.get(comment.number, ()), is_done=answers.is_done(comment))
        if decision is not None:
            decisions.setdefault(decision.id, []).append(decision)
    findings = [found for made in decisions.values() for found in _agreed(made, conflicts)]
    return Answers(tuple(findings), tuple(conflicts), others)


def _quoted(lines: Sequence[str]) -> str:
    return one_line(" ".join(lines))[:MOST_QUOTED]


def _comments(package: Package) -> Iterator[_Comment]:
    """The comments in order."""
    name = package.related.get(COMMENTS)
    if name is None or not package.has(name):
        return
    for number, comment in enumerate(package.root(name).iter(f"{_W}comment"), 1):
        paragraphs = list(comment.iter(f"{_W}p"))
        identifiers = tuple(paragraph.get(f"{_W14}paraId", "").upper() for paragraph in paragraphs)
        lines = tuple(line for paragraph in paragraphs for line in _lines(paragraph))
        yield _Comment(identifiers, lines, plain(comment.get(f"{_W}author", "")).strip(), number, comment.get(f"{_W}id", ""))


def _lines(paragraph: etree._Element) -> Iterator[str]:
    """The lines of a paragraph that are not empty, without what was deleted."""
    parts = []
    for element in paragraph.iter():
        if element.tag == f"{_W}t":
            parts.append(element.text or "")
        elif element.tag in (f"{_W}br", f"{_W}cr"):
            parts.append("\n")
        elif element.tag == f"{_W}tab":
            parts.append(" ")
    for line in "".join(parts).split("\n"):
        text = one_line(plain(line))
        if text:
            yield text


def _states(package: Package) -> dict[str, _State]:
    name = package.related.get(COMMENTS_EXTENDED)
    if name is None or not package.has(name):
        return {}
    return {
        one.get(f"{_W15}paraId", "").upper(): _State(
            one.get(f"{_W15}done", "0") in ("1", "true", "on"), one.get(f"{_W15}paraIdParent", "").upper()
        )
        for one in package.root(name).iter(f"{_W15}commentEx")
    }


@dataclass(frozen=True)
class _Answers:
    """The answers to each comment, in order, by its number; and which comments are answers."""

    replies: dict[int, list[_Comment]]
    reply_numbers: frozenset[int]
    states: dict[str, _State]

    def is_done(self, comment: _Comment) -> bool:
        """Whether a comment, or one that answers it, is resolved."""
        thread = (comment, *self.replies.get(comment.number, ()))
        return any(self.states[name].is_done for one in thread for name in one.paragraphs if name in self.states)


def _beside(package: Package) -> dict[str, str]:
    """By the id of a comment, that of the one whose mark stands directly before its own, with no text between."""
    found: dict[str, str] = {}
    before = ""
    for element in package.root(package.document).iter(f"{_W}t", f"{_W}p", f"{_W}commentReference"):
        if element.tag == f"{_W}commentReference":
            mark = element.get(f"{_W}id", "")
            if before:
                found[mark] = before
            before = mark
        elif element.tag == f"{_W}p" or element.text:
            before = ""
    return found


def _answers(comments: Sequence[_Comment], states: dict[str, _State], beside: dict[str, str]) -> _Answers:
    """The threads of comments. `beside`: as `_beside` gives it, for a file that names no threads, as LibreOffice writes it."""
    by_mark = {comment.mark: comment for comment in comments}
    by_paragraph = {name: comment for comment in comments for name in comment.paragraphs if name}
    replies: dict[int, list[_Comment]] = {}
    numbers = set()
    for comment in comments:
        root = _root(comment, by_paragraph, states)
        if root is comment and _tag_of(comment) is None:
            root = _behind_ours(comment, by_mark, beside) or comment
        if root is not comment:
            replies.setdefault(root.number, []).append(comment)
            numbers.add(comment.number)
    return _Answers(replies, frozenset(numbers), states)


def _behind_ours(comment: _Comment, by_mark: dict[str, _Comment], beside: dict[str, str]) -> _Comment | None:
    """The comment of ours behind which a comment stands, with none but answers between them."""
    seen = set()
    mark = comment.mark
    while mark in beside and mark not in seen:
        seen.add(mark)
        mark = beside[mark]
        found = by_mark.get(mark)
        if found is None or _tag_of(found) is not None:
            return found
    return None


def _root(comment: _Comment, by_paragraph: dict[str, _Comment], states: dict[str, _State]) -> _Comment:
    """The comment that a comment answers in the end; itself when it answers none."""
    seen = {comment.number}
    while True:
        parents = (states[name].parent for name in comment.paragraphs if name in states)
        parent = next((by_paragraph[name] for name in parents if name in by_paragraph), None)
        if parent is None or parent.number in seen:
            return comment
        seen.add(parent.number)
        comment = parent


def _tag_of(comment: _Comment) -> re.Match[str] | None:
    return next((found for line in comment.lines if (found := TAG.fullmatch(line))), None)


def _decision(comment: _Comment, tag: re.Match[str], replies: Sequence[_Comment], *, is_done: bool) -> FindingDecision | None:
    """What was decided; None when there is neither an answer nor a resolution."""
    said = [(one.author, line) for one in replies for line in one.lines]
    # Some people write below the comment instead of answering it.
    place = next(number for number, line in enumerate(comment.lines) if TAG.fullmatch(line))
    said = [("", line) for line in comment.lines[place + 1 :]] + said
    verdict, by = (Verdict.DONE if is_done else Verdict.OPEN), ""
    for author, line in said:
        found = _said(line)
        if found is not None:
            verdict, by = found, author
    if verdict is Verdict.OPEN and not said:
        return None
    note = " ".join(line for _, line in said)
    by = by or next((author for author, _ in reversed(said) if author), "")
    identifier, check, source, target = (part.strip() for part in tag.groups())
    identity = identity_of(identifier, check, source, target)
    return FindingDecision(identifier, verdict, note, by, f"comment {comment.number}", identity)


def _said(line: str) -> Verdict | None:
    """What an answer decides: by all of it, or by its first word or words where nothing is held against them."""
    whole = verdict_word(line)
    if whole is not None:
        return whole
    first = _FIRST_WORDS.match(line)
    if first is None or _YET.match(line, first.end()) or line.endswith("?"):
        return None
    return verdict_word(first[0])


def _agreed(decisions: Sequence[FindingDecision], conflicts: list[str]) -> Iterator[FindingDecision]:
    """One decision of several about findings that are the same; none when they differ."""
    settled = [one for one in decisions if one.verdict is not Verdict.OPEN] or list(decisions)
    if len({one.verdict for one in settled}) > 1:
        said = ", ".join(f"{one.place}: {one.verdict}" + (f" ({one.note[:MOST_QUOTED]})" if one.note else "") for one in settled)
        conflicts.append(f"the finding {settled[0].id} has several comments with different decisions, and none of them is taken: {said}")
        return
    notes = list(dict.fromkeys(one.note for one in decisions if one.note))
    yield replace(settled[0], note=" ".join(notes))
