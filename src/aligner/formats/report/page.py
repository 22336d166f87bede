"""The page of one pair: head, filters, the findings, a row for each pair of sentences, legend.

Everything is written as plain HTML that reads without scripts; the script adds filters, jumps and hints to what is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath
from typing import BinaryIO

from aligner.bitext import Article, Bitext, Origin, Severity
from aligner.formats.report.found import found_list
from aligner.formats.report.markup import THEME_BUTTON, attribute, closing, language_attribute, opening, plain
from aligner.formats.report.rows import SYMBOLS, row
from aligner.formats.report.words import SEVERITIES, count, headline, is_missing, link_words, noun
from aligner.formats.since import Compared
from aligner.languages.codes import language_name

__all__ = ["write_report"]

_SCRIPT = "report.js"
MANY = 200
"""Units from which a browser lays out only what is in sight."""


def write_report(bitext: Bitext, out: BinaryIO, compared: Compared | None = None) -> None:
    """Write the page of a bitext: one HTML file that needs nothing else. The same bitext makes the same bytes.

    `compared`: findings that are new since then are marked.
    """
    _write(out, opening(f"{headline(bitext)} – checked translation", _SCRIPT))
    _write(out, _head(bitext))
    many = " many" if len(bitext.units) > MANY else ""
    _write(out, f'<main id="report">\n{found_list(bitext, compared)}{_toolbar(bitext)}<ol class="units{many}">\n')
    for unit in bitext.units:
        _write(out, row(bitext, unit, compared))
    _write(
        out, f'</ol>\n<p class="empty" id="empty" hidden>No row matches these filters.</p>\n{_legend(bitext)}{_provenance(bitext)}</main>\n'
    )
    _write(out, _help())
    _write(out, closing(_SCRIPT))


def _write(out: BinaryIO, text: str) -> None:
    out.write(text.encode("utf-8"))


def _head(bitext: Bitext) -> str:
    source, target, title = bitext.source, bitext.target, headline(bitext)
    name = "" if title == bitext.id else f'<p class="overline">{plain(bitext.id)}</p>\n'
    return (
        f'<header class="head">\n{name}'
        f"<h1{language_attribute(source.language)}>{plain(title)}</h1>\n"
        f'<p class="files">{_file(source)} <span class="arrow" aria-label="to">→</span> {_file(target)}</p>\n'
        f"{_banner(bitext)}{_figures(bitext)}{_notes(bitext.notes)}</header>\n"
    )


def _file(article: Article) -> str:
    name = PurePath(article.name).name or article.name
    return f'<span class="file">{plain(name)}</span> <span class="language">{plain(language_name(article.language))}</span>'


def _banner(bitext: Bitext) -> str:
    """What must be known before any row is read."""
    if bitext.units and all(unit.origin == Origin.MT for unit in bitext.units):
        if any(unit.target.strip() for unit in bitext.units):
            machine = f"next to it is a machine translation by {bitext.engine}; nothing was checked"
            said = f"There is no translation of this article: {machine}."
        else:
            said = "There is no translation of this article, and no engine to make one: only the source is shown."
    elif not bitext.parallel:
        said = f"These two texts do not look like translations of each other (similarity {bitext.similarity:.2f})."
    elif not bitext.units:
        said = "There is nothing to show: the pair has no sentences."
    else:
        return ""
    return f'<p class="banner">{plain(said)}</p>\n'


def _figures(bitext: Bitext) -> str:
    units = bitext.units
    severities = Counter(finding.severity for unit in units for finding in unit.findings)
    qualities = [unit.scores.quality for unit in units if unit.scores.quality is not None]
    omissions = sum(is_missing(unit, "target") for unit in units)
    additions = sum(is_missing(unit, "source") for unit in units)
    figures = [
        (noun(len(units), "row"), f"{len(units):,}", ""),
        *(
            (noun(severities[severity], singular, plural), f"{severities[severity]:,}", f"{severity} some" if severities[severity] else "")
            for severity, singular, plural in SEVERITIES
        ),
        ("missing", f"{omissions:,}", ""),
        ("added", f"{additions:,}", ""),
        ("mean quality", f"{sum(qualities) / len(qualities):.2f}" if qualities else "–", ""),
    ]
    items = "".join(f'<div class="{style or "plain"}"><dt>{name}</dt><dd>{value}</dd></div>' for name, value, style in figures)
    return f'<dl class="figures">{items}</dl>\n'


def _notes(notes: Iterable[str]) -> str:
    items = "".join(f"<li>{plain(note)}</li>" for note in notes)
    return f'<ul class="notes" aria-label="Notes">{items}</ul>\n' if items else ""


def _provenance(bitext: Bitext) -> str:
    lines = [
        ("Engine", plain(bitext.engine)),
        ("Evidence", plain(", ".join(bitext.evidence) or "none")),
        ("Similarity", f"{bitext.similarity:.2f}"),
        *(line for name, article in (("Source", bitext.source), ("Translation", bitext.target)) for line in _origin(name, article)),
        ("Signature", f"<code>{plain(bitext.signature)}</code>"),
    ]
    items = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in lines)
    return f'<details class="provenance"><summary>How this was made</summary><dl>{items}</dl></details>\n'


def _origin(name: str, article: Article) -> Iterable[tuple[str, str]]:
    """What is known of where an article comes from. Only web addresses become links: others could run code."""
    for label, value in (("title", article.title), ("date", article.date), ("encoding", article.encoding), ("read by", article.extractor)):
        if value:
            yield f"{name} {label}", plain(value)
    if article.url:
        shown = plain(article.url)
        web = article.url.lower().startswith(("https://", "http://"))
        yield f"{name} address", f'<a href="{attribute(article.url)}" rel="noopener noreferrer">{shown}</a>' if web else shown


def _toolbar(bitext: Bitext) -> str:
    units = bitext.units
    findings = [finding for unit in units for finding in unit.findings]
    severities = Counter(finding.severity for finding in findings)
    checks = Counter(finding.check for finding in findings)
    types = Counter(unit.link.type for unit in units)
    chips = "".join(_chip(severity, plural.capitalize(), severities[severity]) for severity, _, plural in SEVERITIES)
    check_options = "".join(_option(name, f"{name} ({number:,})") for name, number in sorted(checks.items()))
    type_options = "".join(
        _option(name, f"{link_words(name)} ({number:,})") for name, number in sorted(types.items(), key=lambda t: (-t[1], t[0]))
    )
    machine = any(unit.origin != Origin.MT and (unit.source_machine or unit.target_machine) for unit in units)
    switch = '<label class="switch"><input type="checkbox" id="machine"> Machine translations</label>' if machine else ""
    return (
        '<div class="bar-top" id="toolbar" hidden>\n'
        '<div class="jump" role="group" aria-label="Findings">'
        f'<button type="button" id="previous" aria-keyshortcuts="p k" {"disabled" * (not findings)}>'
        '<span aria-hidden="true">↑</span> Previous</button>'
        f'<span class="position" id="position">{count(len(findings), "finding")}</span>'
        f'<button type="button" id="next" aria-keyshortcuts="n j" {"disabled" * (not findings)}>'
        '<span aria-hidden="true">↓</span> Next</button></div>\n'
        '<details class="filters" id="filters" open><summary>Filters</summary>\n<form id="filter-form" role="search" aria-label="Rows">\n'
        '<label class="field wide"><span>Search</span><input type="search" name="text" autocomplete="off" spellcheck="false"></label>\n'
        f'<fieldset class="chips"><legend class="unseen">Severity</legend>{chips}</fieldset>\n'
        '<label class="field"><span class="unseen">Check</span><select name="check"><option value="">All checks</option>'
        f"{check_options}</select></label>\n"
        '<label class="field"><span class="unseen">Alignment</span><select name="type"><option value="">All alignments</option>'
        f"{type_options}</select></label>\n"
        '<label class="field number-field"><span>Quality below</span>'
        '<input type="number" name="quality" min="0" max="1" step="0.05" inputmode="decimal" placeholder="any"></label>\n'
        '<button type="reset">Clear</button>\n</form></details>\n'
        f'<p class="shown" id="shown" role="status">{count(len(units), "row")}</p>\n'
        f'<div class="tools">{switch}<a href="#legend">Legend</a>'
        f"{THEME_BUTTON}"
        '<button type="button" id="help-open" aria-label="Keyboard help" aria-keyshortcuts="?"><span aria-hidden="true">?</span></button>'
        "</div>\n"
        f'</div>\n<p class="unseen" id="live" role="status" aria-live="polite"></p>\n{_columns(bitext)}'
    )


def _chip(severity: Severity, name: str, number: int) -> str:
    return (
        f'<label class="chip {severity}"><input type="checkbox" name="severity" value="{severity}"{" disabled" * (not number)}>'
        f'<span><span aria-hidden="true">{SYMBOLS[severity]} </span>{name} <b>{number:,}</b></span></label>'
    )


def _option(value: str, text: str) -> str:
    return f'<option value="{attribute(value)}">{plain(text)}</option>'


def _columns(bitext: Bitext) -> str:
    source, target = plain(language_name(bitext.source.language)), plain(language_name(bitext.target.language))
    return (
        f'<div class="columns" aria-hidden="true"><span></span><span>Source <i>{source}</i></span>'
        f"<span>Translation <i>{target}</i></span><span>Quality</span></div>\n"
    )


def _legend(bitext: Bitext) -> str:
    from aligner.checks import CHECKS  # all checks with their tables, which what else is in this package does not need

    used = {finding.check for unit in bitext.units for finding in unit.findings}
    explained = "".join(
        f"<div><dt>{plain(check.id)}</dt><dd><b>{plain(check.title)}.</b> {plain(check.explanation)}</dd></div>"
        for check in CHECKS
        if check.id in used
    )
    checks = f'<h3>Checks that found something here</h3>\n<dl class="checks">{explained}</dl>\n' if explained else ""
    return (
        '<section class="legend" id="legend" aria-labelledby="legend-title">\n<h2 id="legend-title">Legend</h2>\n<ul>\n'
        '<li><span class="mark error">marked words</span> <b>■ Error</b>: the content differs.</li>\n'
        '<li><span class="mark warning">marked words</span> <b>▲ Warning</b>: likely wrong; a reader should look.</li>\n'
        '<li><span class="mark info">marked words</span> <b>● Info</b>: good to know.</li>\n'
        '<li><span class="sample omission">−</span> <b>Missing</b>: a sentence of the source that the translation lacks.</li>\n'
        '<li><span class="sample addition">+</span> <b>Added</b>: a sentence of the translation that the source lacks.</li>\n'
        '<li><span class="machine-name">Machine translation</span> of the other side: always beside what is missing or added, else on '
        "demand.</li>\n"
        '<li><span class="sample">0.93</span> <b>Quality</b>: the estimated probability that the pair is a correct, complete '
        "translation. It has a bar and reasons where it is low and no finding says why. Open it for the scores behind it.</li>\n"
        '<li><span class="name">k3f9w2m</span> The name of a finding: <code>aligner dismiss</code> with it says that it is fine.</li>\n'
        '<li><span class="sample">2:1</span> Two source sentences translated as one. Rows without such a mark are one to one.</li>\n'
        '<li><span class="hidden-character">U+202E</span> A character that cannot be seen, by its Unicode number.</li>\n'
        f"</ul>\n{checks}</section>\n"
    )


def _help() -> str:
    keys = (
        ("n, j", "Next finding"),
        ("p, k", "Previous finding"),
        ("/", "Search"),
        ("t", "Light or dark"),
        ("?", "This help"),
        ("Esc", "Close this, or a hint"),
        ("Tab", "From mark to mark; the hint says what was found"),
    )
    lines = "".join(
        f"<div><dt>{''.join(f'<kbd>{key}</kbd> ' for key in names.split(', '))}</dt><dd>{text}</dd></div>" for names, text in keys
    )
    return (
        '<dialog id="help" aria-labelledby="help-title">\n<h2 id="help-title">Keyboard</h2>\n'
        f"<dl>{lines}</dl>\n"
        '<label class="switch"><input type="checkbox" id="keys" checked> Single-letter keys</label>\n'
        '<form method="dialog"><button>Close</button></form>\n</dialog>\n'
        '<div class="hint" id="hint" hidden></div>\n'
    )
