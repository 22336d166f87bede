"""HTML as text: escaping, marked spans, and the frame of a page that may load and run nothing but what it carries."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from html import escape
from importlib import resources

from aligner.bitext import Severity
from aligner.formats.escaping import hidden_name, is_hidden, visible_text

__all__ = ["THEME_BUTTON", "Mark", "attribute", "closing", "language_attribute", "marked", "opening", "plain", "prose"]

Mark = tuple[int, int, str, Severity]
"""A span of a text (start, end), the id of the element that says what is wrong with it, and how grave that is."""

THEME_BUTTON = '<button type="button" id="theme" aria-label="Change between light and dark"><span aria-hidden="true">◐</span></button>'

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def plain(text: str) -> str:
    """Text from outside as content of an element."""
    return escape(visible_text(text), quote=False)


def attribute(text: str) -> str:
    """Text from outside as the value of an attribute in double quotes, on one line."""
    return escape(visible_text(" ".join(text.split())), quote=True)


def language_attribute(code: str) -> str:
    """` lang="es"` for what may be a language code (RFC 5646), else nothing."""
    return f' lang="{code}"' if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", code) else ""


def prose(text: str) -> str:
    """An article's text as content of an element: hidden characters become small labels."""
    if text.isprintable():
        return escape(text, quote=False)
    return "".join(
        f'<span class="hidden-character">{hidden_name(character)}</span>' if is_hidden(character) else escape(character, quote=False)
        for character in text
    )


def marked(text: str, marks: Iterable[Mark]) -> str:
    """An article's text with its marks. Each marked span is a link to its finding, so that the keyboard reaches it without scripts.

    Marks may overlap, touch, be empty (a place, shown as a caret) or reach beyond the text (cut off).
    """
    clipped = [(_clip(start, text), _clip(max(start, end), text), name, severity) for start, end, name, severity in marks]
    edges = sorted({0, len(text), *(edge for start, end, _, _ in clipped for edge in (start, end))})
    parts = []
    for start, end in zip(edges, [*edges[1:], edges[-1]], strict=True):
        places = [mark for mark in clipped if mark[0] == mark[1] == start]
        if places:
            parts.append(_link("", places, "point"))
        if start == end:
            continue
        piece = text[start:end]
        covering = [mark for mark in clipped if mark[0] <= start and end <= mark[1]]
        if not covering:
            parts.append(prose(piece))
        elif piece.strip() == text.strip():
            parts.append(_link(piece, covering, "whole"))
        else:
            parts.append(_link(piece, covering, "" if piece.strip() else "blank"))
    return "".join(parts)


def _clip(offset: int, text: str) -> int:
    return min(max(offset, 0), len(text))


def _link(piece: str, marks: Sequence[Mark], shape: str) -> str:
    severity = next(severity for severity in _GRAVEST_FIRST if any(mark[3] == severity for mark in marks))
    names = list(dict.fromkeys(mark[2] for mark in marks))
    label = "" if piece.strip() else ' aria-label="this place"'
    classes = f"mark {severity} {shape}".strip()
    return f'<a class="{classes}" href="#{names[0]}" aria-describedby="{" ".join(names)}" draggable="false"{label}>{prose(piece)}</a>'


def _asset(name: str) -> str:
    return resources.files("aligner.formats.report").joinpath("assets", name).read_text(encoding="utf-8")


def _code(script: str) -> str:
    """What a page runs: the choice of light and dark, which all pages share, and its own."""
    return _asset("theme.js") + (_asset(script) if script else "")


def _source(code: str) -> str:
    """The source expression of a Content-Security-Policy that admits exactly this code."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def opening(title: str, script: str, style_file: str = "") -> str:
    """The start of a page up to and with `<body>`. `script` is the file of what `closing` puts at its end, "" for none of its own.

    `style_file`: a file of styles beside those of all pages.
    """
    style = _asset("report.css") + (_asset(style_file) if style_file else "")
    policy = (
        f"default-src 'none'; script-src {_source(_code(script))}; style-src {_source(style)}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{plain(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def closing(script: str) -> str:
    """The end of a page."""
    return f"<script>{_code(script)}</script>\n</body>\n</html>\n"
