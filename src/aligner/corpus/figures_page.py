"""The figures of a corpus as a page with plots, which look like those of the report: inline SVG, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import BinaryIO

from aligner.corpus.figures import CorpusFigures
from aligner.formats.report.markup import THEME_BUTTON, attribute, closing, opening, plain

__all__ = ["write_figures_page"]

Row = tuple[str, int]
MOST_ROWS = 25
"""Bars of a plot; what is left is one more."""
_WIDTH, _LABEL, _COUNT, _ROW, _BAR = 480, 150, 90, 26, 14
"""Of a plot, in units of its drawing: width, label, count; height of a row and of its bar."""
_LONGEST_LABEL = 22
_SEVERITIES = frozenset({"error", "warning", "info"})


def write_figures_page(figures: CorpusFigures, title: str, out: BinaryIO) -> None:
    """Write the page. `title`: of the corpus, such as the name of its folder."""
    totals = [
        ("pairs of articles", figures.documents),
        ("pairs of sentences", figures.units),
        *((f"words of {language}", count) for language, count in sorted(figures.words.items())),
        ("repeats", figures.repeats),
    ]
    items = "".join(f'<div class="plain"><dt>{plain(name)}</dt><dd>{count:,}</dd></div>' for name, count in totals)
    page = [
        opening(f"Statistics: {title}", "", "plots.css"),
        f'<header class="head">\n<p class="overline">Aligner</p>\n<h1>{plain(title)}</h1>\n'
        f'<p class="files">What the corpus holds</p>\n<dl class="figures">{items}</dl>\n'
        f'<div class="tools plots-tools">{THEME_BUTTON}</div>\n</header>\n<main>\n<div class="plots">\n',
        *_plots(figures),
        "</div>\n</main>\n",
        closing(""),
    ]
    out.write("".join(page).encode("utf-8", "replace"))


def _plots(figures: CorpusFigures) -> Iterable[str]:
    shown = figures.to_json()
    without = [("none", figures.without_quality)] if figures.without_quality else []
    made = list(shown["machine_made"].items()) if any(shown["machine_made"].values()) else []
    yield _plot("Quality", "Probability of a correct, complete translation", [*shown["quality"].items(), *without], figures.units)
    yield _plot("Gravest finding", "Of each pair of sentences", list(shown["severities"].items()), figures.units)
    yield _plot("Length", "Words of the longer side", list(shown["lengths"].items()), figures.units)
    yield _plot("Links", "Sentences of source and translation", list(shown["types"].items()), figures.units)
    yield _plot("Kinds of text", "", list(shown["kinds"].items()), figures.units)
    yield _plot("Machine-made", "Probability that a machine made the translation", made, figures.units)
    yield _plot("Findings by check", "Pairs of sentences with a finding of the check", list(shown["checks"].items()), figures.units)
    yield _plot("Languages", "Pairs of articles", list(shown["languages"].items()), figures.documents)


def _plot(title: str, remark: str, rows: Sequence[Row], total: int) -> str:
    """Horizontal bars with their counts and shares; nothing for no rows."""
    if not rows:
        return ""
    if len(rows) > MOST_ROWS:
        rest = sum(count for _, count in rows[MOST_ROWS:])
        rows = [*rows[:MOST_ROWS], (f"{len(rows) - MOST_ROWS} others", rest)]
    most = max(1, *(count for _, count in rows))
    height = _ROW * len(rows)
    said = "; ".join(f"{name}: {count:,}" for name, count in rows)
    bars = "".join(_bar(place, name, count, count / most, total) for place, (name, count) in enumerate(rows))
    below = f"<p>{plain(remark)}</p>" if remark else ""
    return (
        f"<figure>\n<figcaption><h2>{plain(title)}</h2>{below}</figcaption>\n"
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{attribute(f"{title}: {said}")}">{bars}</svg>\n</figure>\n'
    )


def _bar(place: int, name: str, count: int, share: float, total: int) -> str:
    top = place * _ROW
    room = _WIDTH - _LABEL - _COUNT
    label = name if len(name) <= _LONGEST_LABEL else f"{name[: _LONGEST_LABEL - 1]}…"
    middle = top + _ROW / 2 + 4
    style = f"plot-bar {name}" if name in _SEVERITIES else "plot-bar"
    percent = f" ({count / total:.0%})" if total else ""
    y = top + (_ROW - _BAR) / 2
    width = max(round(room * share, 1), 1.5 if count else 0)
    return (
        f'<text x="0" y="{middle:g}">{plain(label)}</text>'
        f'<rect class="plot-whole" x="{_LABEL}" y="{y:g}" width="{room}" height="{_BAR}" rx="2"/>'
        f'<rect class="{style}" x="{_LABEL}" y="{y:g}" width="{width:g}" height="{_BAR}" rx="2"/>'
        f'<text class="plot-count" x="{_WIDTH}" y="{middle:g}" text-anchor="end">{count:,}{percent}</text>'
    )
