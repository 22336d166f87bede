"""What was read of an article: its sentences with kind and place, and what was left out, as text, JSON or a page."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from aligner.articles.left_out import LeftOut
from aligner.bitext import Article, Kind, Segment
from aligner.formats.escaping import one_line, visible_text
from aligner.formats.places import sentence_places
from aligner.formats.report.markup import THEME_BUTTON, closing, language_attribute, opening, plain, prose
from aligner.formats.report.words import count
from aligner.languages.codes import language_name

__all__ = ["write_shown_html", "write_shown_json", "write_shown_text"]

_SCRIPT = "index.js"


LONGEST_SHOWN = 200
"""Characters of a text that was left out that are shown in the terminal."""


def write_shown_text(article: Article, rest: Sequence[LeftOut], out: BinaryIO) -> None:
    """A line on the file, a line for each remark, a line for each sentence (number, place, kind, text), and what was left out."""
    lines = [_head(article), *(f"{name}: {value}" for name, value in _facts(article)), *(f"note: {note}" for note in article.notes), ""]
    for number, (segment, place) in enumerate(_placed(article), 1):
        repeat = f"  (repeats {segment.repeat_of + 1})" if segment.repeat_of is not None else ""
        lines.append(f"{number:>5}  {place:<7} {segment.kind:<11} {one_line(segment.text)}{repeat}")
    lines += ["", f"left out: {count(len(rest), 'text')}"] if rest else []
    lines += [f"       [{reason}] {_shortened(text)}" for reason, text in rest]
    out.write("".join(f"{visible_text(line)}\n" for line in lines).encode("utf-8", "replace"))


def write_shown_json(article: Article, rest: Sequence[LeftOut], out: BinaryIO) -> None:
    """One object: name, language, what the reader knows of the article, notes, the segments with their offsets, and what was left out."""
    content = {
        "name": article.name,
        "language": article.language,
        **{name: value for name, value in _facts(article)},
        "notes": article.notes,
        "segments": [
            {
                "number": number,
                "place": place,
                "kind": segment.kind,
                "start": segment.start,
                "end": segment.end,
                "repeat_of": None if segment.repeat_of is None else segment.repeat_of + 1,
                "text": segment.text,
            }
            for number, (segment, place) in enumerate(_placed(article), 1)
        ],
        "left_out": [{"reason": reason, "text": text} for reason, text in rest],
    }
    out.write(json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace") + b"\n")


def write_shown_html(article: Article, rest: Sequence[LeftOut], out: BinaryIO) -> None:
    """A page like that of a pair, with one article."""
    facts = "".join(f"<div><dt>{plain(name)}</dt><dd>{plain(value)}</dd></div>" for name, value in _facts(article))
    notes = "".join(f"<li>{plain(note)}</li>" for note in article.notes)
    rows = "".join(_row(article, number, segment, place) for number, (segment, place) in enumerate(_placed(article), 1))
    page = [
        opening(f"{article.title or article.name} – as read", _SCRIPT),
        f'<header class="head">\n<p class="overline">What was read</p>\n<h1>{plain(article.title or article.name)}</h1>\n'
        f'<p class="files">{plain(_head(article))}</p>\n',
        f'<ul class="notes" aria-label="Notes">{notes}</ul>\n' if notes else "",
        f'<dl class="figures">{facts}</dl>\n</header>\n<main>\n<div class="tools">{THEME_BUTTON}</div>\n',
        f'<ol class="units shown-article">\n{rows}</ol>\n{_rest(rest)}</main>\n',
        closing(_SCRIPT),
    ]
    out.write("".join(page).encode("utf-8"))


def _rest(rest: Sequence[LeftOut]) -> str:
    """What was left out, as a list that is closed at first."""
    if not rest:
        return ""
    rows = "".join(f'<li><span class="tag">{plain(reason)}</span> {prose(text)}</li>\n' for reason, text in rest)
    return f"<details><summary>Left out: {count(len(rest), 'text')}</summary>\n<ul>\n{rows}</ul>\n</details>\n"


def _shortened(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]} …"


def _head(article: Article) -> str:
    kinds = Counter(segment.kind for segment in article.segments)
    counted = ", ".join(count(kinds[kind], kind.value if kind != Kind.BODY else "sentence") for kind in Kind if kinds[kind])
    return f"{article.name}: {language_name(article.language)}, {counted or 'no text'}"


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    for name, value in (
        ("title", article.title),
        ("date", article.date),
        ("address", article.url),
        ("encoding", article.encoding),
        ("read by", article.extractor),
    ):
        if value:
            yield name, value


def _placed(article: Article) -> Iterator[tuple[Segment, str]]:
    """Segments with their place as editors count: `3.2` is the second sentence of the third paragraph; `cue 7`, `page 2, line 5`."""
    if article.counted:
        yield from zip(article.segments, sentence_places(article), strict=True)
        return
    paragraph, sentence, last = 0, 0, None
    for segment in article.segments:
        if segment.paragraph != last:
            paragraph, sentence, last = paragraph + 1, 0, segment.paragraph
        sentence += 1
        yield segment, f"{paragraph}.{sentence}"


def _row(article: Article, number: int, segment: Segment, place: str) -> str:
    repeat = f'<span class="tag">repeats {segment.repeat_of + 1}</span>' if segment.repeat_of is not None else ""
    return (
        f'<li class="unit" id="u{number}"><div class="place"><a class="number" href="#u{number}">{place}</a>'
        f'<span class="tag">{plain(segment.kind.value)}</span>{repeat}</div>\n'
        f'<div class="side"><p class="text {segment.kind}"{language_attribute(article.language)}>{prose(segment.text)}</p></div></li>\n'
    )
