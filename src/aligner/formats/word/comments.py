"""The comments of a Word document: the part that holds them, and how aligner writes one and knows it again.

A comment has three paragraphs: what was found, what the source says, and a small line by which it is known: the id of the finding, its
check, and the words that the house keeps of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from xml.sax.saxutils import escape

from aligner.bitext import Finding, Unit
from aligner.checks.identity import identify
from aligner.formats.escaping import xml_text
from aligner.formats.word.runs import W, prefix_of

__all__ = [
    "AUTHOR",
    "TAG",
    "W14",
    "W15",
    "Comment",
    "comment_of",
    "comments_part",
    "extended_part",
    "names_paragraphs",
    "next_numbers",
    "paragraph_ids",
    "with_elements",
]

AUTHOR = "aligner"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FIRST_PARAGRAPH = 0x5A000001
_TAG_SIGN = "‖"
TAG = re.compile(rf"aligner ([0-9a-z]{{5,12}}) ([a-z][a-z0-9-]{{1,60}}) {_TAG_SIGN} ([^{_TAG_SIGN}]*){_TAG_SIGN}(.*)")
"""The last line of a comment: id, check, words of the source, words of the translation."""
MOST_QUOTED = 1_000
"""Characters of the source that a comment quotes."""
_PARAGRAPH = re.compile(rb"""paraId\s*=\s*["']([0-9A-Fa-f]{8})["']""")
_NUMBER = re.compile(rb"""\bid\s*=\s*["']([0-9]{1,9})["']""")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: its number in the document, its paragraph's id, and its lines, the last of which is the tag.

    `date`: the attribute that says when it was made.
    """

    number: int
    paragraph: str
    lines: tuple[str, ...]
    date: str = ""


def comment_of(unit: Unit, finding: Finding, number: int, paragraph: str, date: str = "") -> Comment:
    """The comment on a finding."""
    identity = identify(unit, finding)
    source = unit.source if len(unit.source) <= MOST_QUOTED else f"{unit.source[:MOST_QUOTED]} …"
    words = f"{identity.source} {_TAG_SIGN} {identity.target}"
    lines = (
        f"{finding.severity.value.capitalize()}: {finding.message}",
        source,
        f"aligner {identity.id} {finding.check} {_TAG_SIGN} {words}",
    )
    return Comment(number, paragraph, tuple(filter(None, lines)), date)


def next_numbers(*parts: bytes) -> int:
    """A number from which on no element of the parts has an `id`."""
    return max((int(number) for part in parts for number in _NUMBER.findall(part)), default=-1) + 1


def paragraph_ids(count: int, *parts: bytes) -> list[str]:
    """Identifiers of paragraphs that none of the parts has."""
    taken = {name.decode().upper() for part in parts for name in _PARAGRAPH.findall(part)}
    free = (name for name in map("{:08X}".format, range(_FIRST_PARAGRAPH, 0x80000000)) if name not in taken)
    return list(islice(free, count))


def comments_part(old: bytes, comments: Sequence[Comment]) -> bytes:
    """The part with the comments added behind those that it has; a new part when there is none."""
    if not old:
        head = f'<w:comments xmlns:w="{W}" xmlns:w14="{W14}" xmlns:mc="{_MC}" mc:Ignorable="w14">'
        old = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{head}</w:comments>'.encode()
    has_ids = names_paragraphs(old)
    return with_elements(old, "".join(_element(comment, prefix_of(old), has_ids=has_ids) for comment in comments))


def names_paragraphs(part: bytes) -> bool:
    """Whether the part of the comments can name their paragraphs, as `extended_part` needs it: a new one can."""
    return not part or W14.encode() in part[: part.find(b">", part.find(b"comments")) + 1]


def _element(comment: Comment, prefix: str, *, has_ids: bool) -> str:
    *lines, tag = comment.lines
    forms = ('<w:rPr><w:b/><w:sz w:val="18"/></w:rPr>', '<w:rPr><w:i/><w:sz w:val="18"/></w:rPr>')
    paragraphs = [f"<w:p><w:r>{form}<w:t{_SPACE}>{_text(line)}</w:t></w:r></w:p>" for form, line in zip(forms, lines, strict=False)]
    identifier = f' xmlns:w14="{W14}" w14:paraId="{comment.paragraph}"' if has_ids else ""
    small = '<w:rPr><w:color w:val="808080"/><w:sz w:val="14"/></w:rPr>'
    paragraphs.append(f"<w:p{identifier}><w:r>{small}<w:t{_SPACE}>{_text(tag)}</w:t></w:r></w:p>")
    return f'<w:comment{prefix} w:id="{comment.number}" w:author="{AUTHOR}" w:initials="al"{comment.date}>{"".join(paragraphs)}</w:comment>'


_SPACE = ' xml:space="preserve"'


def _text(line: str) -> str:
    return escape(xml_text(line)[0])


def extended_part(old: bytes, comments: Sequence[Comment]) -> bytes:
    """The part that says which comments are resolved and which answer another, with the comments added; a new one when there is none."""
    if not old:
        old = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w15:commentsEx xmlns:w15="{W15}"></w15:commentsEx>'.encode()
    added = "".join(f'<w15:commentEx xmlns:w15="{W15}" w15:paraId="{one.paragraph}" w15:done="0"/>' for one in comments)
    return with_elements(old, added)


def with_elements(old: bytes, added: str) -> bytes:
    """A part with elements added at the end of its root, whatever form that has."""
    at = old.rfind(b"</")
    empty = old.rfind(b"/>")
    if empty > at and not old[empty + 2 :].strip():
        # A root without content.
        root = old[old.rfind(b"<", 0, empty) :]
        name = root[1:].split()[0].rstrip(b"/>")
        return old[:empty] + b">" + added.encode() + b"</" + name + b">" + old[empty + 2 :]
    return old[:at] + added.encode() + old[at:]
