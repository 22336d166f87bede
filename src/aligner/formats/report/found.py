"""The list of findings at the top of a page: the gravest first, each a link to its place."""

from __future__ import annotations

from aligner.bitext import Article, Bitext, Finding, Severity, Unit
from aligner.checks.consequence import by_consequence
from aligner.formats.report.markup import language_attribute, plain, prose
from aligner.formats.report.rows import SYMBOLS, finding_id, finding_message
from aligner.formats.report.words import count

__all__ = ["found_list", "place_words"]

_AROUND = 34
"""Characters of the sentence that are shown before and after the words in question."""
_MARKED = 90


def found_list(bitext: Bitext) -> str:
    """All errors and warnings in the open, and what is only worth knowing folded away; a line that says so when there is nothing."""
    found = by_consequence(bitext)
    grave = [one for one in found if one[2].severity != Severity.INFO]
    rest = [one for one in found if one[2].severity == Severity.INFO]
    said = "" if grave else '<p class="none-found">No errors and no warnings.</p>\n'
    listed = f'<ol class="found-list">{"".join(_item(bitext, *one) for one in grave)}</ol>\n' if grave else ""
    folded = (
        f"<details><summary>{count(len(rest), 'more thing')} worth knowing</summary>"
        f'<ol class="found-list">{"".join(_item(bitext, *one) for one in rest)}</ol></details>\n'
        if rest
        else ""
    )
    return f'<section class="found" aria-labelledby="found-title">\n<h2 id="found-title">Findings</h2>\n{said}{listed}{folded}</section>\n'


def place_words(article: Article, numbers: tuple[int, ...]) -> str:
    """Where a sentence stands in its article, as Word and other editors count: `paragraph 7, sentence 2`; "" when it is not known."""
    if not numbers or numbers[0] >= len(article.segments):
        return ""
    segment = article.segments[numbers[0]]
    paragraphs = sorted({one.paragraph for one in article.segments})
    inside = [place for place, one in enumerate(article.segments) if one.paragraph == segment.paragraph]
    return f"paragraph {paragraphs.index(segment.paragraph) + 1}, sentence {inside.index(numbers[0]) + 1}"


def _item(bitext: Bitext, unit: Unit, place: int, finding: Finding) -> str:
    severity = finding.severity
    where = place_words(bitext.target, unit.link.target) or place_words(bitext.source, unit.link.source)
    quotes = "".join(
        f'<span class="excerpt"{language_attribute(language)}>{_excerpt(text, span)}</span>'
        for language, text, span in (
            (bitext.source.language, unit.source, finding.source_span),
            (bitext.target.language, unit.target, finding.target_span),
        )
        if span is not None and text.strip()
    )
    return (
        f'<li class="{severity}"><a href="#{finding_id(unit, place)}">'
        f'<span class="severity"><span aria-hidden="true">{SYMBOLS[severity]} </span>{severity.value.capitalize()}</span> '
        f'<span class="message">{plain(finding_message(unit, finding))}</span></a>'
        f'<span class="where">{where}</span>{quotes}</li>\n'
    )


def _excerpt(text: str, span: tuple[int, int]) -> str:
    """The words in question, with some of the sentence around them; a missing word is a gap between its neighbours."""
    start, end = (min(max(offset, 0), len(text)) for offset in (span[0], max(span)))
    marked = text[start:end] if end - start <= _MARKED else text[start : start + _MARKED].rsplit(" ", 1)[0] + " …"
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = "… " + before.partition(" ")[2]
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] + " …"
    return f"{prose(before)}<b>{prose(marked) if marked else '‸'}</b>{prose(after)}"
