"""Findings as a summary in Markdown, for a ticket or an e-mail: short enough to be read, with the words in question in bold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import BinaryIO

from aligner.bitext import Article, Bitext, Finding, Severity, Span, Unit
from aligner.checks.consequence import by_consequence
from aligner.checks.identity import finding_id
from aligner.formats.escaping import one_line, visible_text
from aligner.formats.places import sentence_places, unit_place
from aligner.formats.since import NEW, Compared, state_of

__all__ = ["markdown_text", "write_markdown"]

_AROUND = 160
"""Characters of a sentence that are shown before and behind the words in question."""
_MARKED = 400
# What means something within a line. A text never begins one, so that a hyphen or "1." are no list.
_SPECIAL = re.compile(r"[\\`*_\[\]#|~$]")
_NAME = re.compile(r"@[\w-]+")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_BREAKING = re.compile("[&<>]")


def write_markdown(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    """A section a pair: how many findings, and each with its place and both sentences, the gravest first.

    `compared`: says which findings are new since then, and lists those that are gone.
    """
    for bitext in bitexts:
        out.write(("\n".join(_section(bitext, compared)) + "\n\n").encode("utf-8", errors="backslashreplace"))
    gone = () if compared is None else compared.gone()
    if gone:
        lines = [f"- {one.severity.value}: {markdown_text(one.message)}, `{one.id}` ({markdown_text(one.check)})" for one in gone]
        out.write("\n".join(("## Gone since the earlier check", "", *lines, "", "")).encode("utf-8", errors="backslashreplace"))


def markdown_text(text: str) -> str:
    """A text that Markdown shows as it is, on one line: no markup, no HTML, and nobody is called by an @."""
    shown = _BREAKING.sub(lambda found: _ENTITIES[found[0]], visible_text(one_line(text)))
    parts, done = [], 0
    for name in _NAME.finditer(shown):
        parts += [_escaped(shown[done : name.start()]), f"`{name[0]}`"]
        done = name.end()
    return "".join((*parts, _escaped(shown[done:])))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", text)


def _section(bitext: Bitext, compared: Compared | None) -> Iterator[str]:
    counts = Counter(finding.severity for unit in bitext.units for finding in unit.findings)
    parts = [f"{counts[one]} {one}{'s' * (counts[one] != 1 and one != Severity.INFO)}" for one in reversed(Severity) if counts[one]]
    yield f"## {markdown_text(bitext.id)}: {', '.join(parts) or 'no findings'}"
    yield ""
    qualities = [unit.scores.quality for unit in bitext.units if unit.scores.quality is not None]
    mean = f", mean quality {sum(qualities) / len(qualities):.2f}" if qualities else ""
    names = " → ".join(markdown_text(_file_name(article)) for article in (bitext.source, bitext.target))
    yield f"{names}, {len(bitext.units)} row{'s' * (len(bitext.units) != 1)}{mean}"
    places = sentence_places(bitext.source), sentence_places(bitext.target)
    for number, (unit, _, finding) in enumerate(by_consequence(bitext), 1):
        yield ""
        where = ", ".join(filter(None, (f"row {unit.number + 1}", unit_place(unit, *places))))
        new = " (new)" if state_of(compared, bitext, unit, finding) == NEW else ""
        yield f"{number}. **{finding.severity.value.capitalize()}**{new}: {markdown_text(finding.message)}  "
        yield f"   {where}, `{finding_id(unit, finding)}` ({markdown_text(finding.check)})"
        yield from (f"   > {line}  " for line in _quotes(bitext, unit, finding))


def _file_name(article: Article) -> str:
    """The name of a file without the folders of this computer."""
    return PurePath(article.name.replace("\\", "/")).name or article.name


def _quotes(bitext: Bitext, unit: Unit, finding: Finding) -> Iterator[str]:
    for language, text, span in (
        (bitext.source.language, unit.source, finding.source_span),
        (bitext.target.language, unit.target, finding.target_span),
    ):
        if text.strip():
            yield f"{markdown_text(language)}: {_excerpt(text, span)}"


def _excerpt(text: str, span: Span | None) -> str:
    """The words in question in bold, with those around them."""
    start, end = (0, 0) if span is None else (max(span[0], 0), max(span[1], span[0], 0))
    before, marked, after = text[:start], text[start:end], text[end:]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:]
    if len(marked) > _MARKED:
        marked = marked[:_MARKED] + "…"
    if len(after) > 2 * _AROUND:
        after = after[: 2 * _AROUND] + "…"
    bold = marked.strip()
    if not bold:
        return markdown_text(before + marked + after)
    lead, tail = marked[: len(marked) - len(marked.lstrip())], marked[len(marked.rstrip()) :]
    parts = (markdown_text(before), " " if (before + lead)[-1:].isspace() else "", f"**{markdown_text(bold)}**")
    return "".join((*parts, " " if (tail + after)[:1].isspace() else "", markdown_text(after)))
