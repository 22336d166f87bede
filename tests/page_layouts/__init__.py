"""Pages after the layouts of news systems, each with what a reader of it should find: for the tests and for scripts/bench/pages.py.

A layout is an HTML file with places for texts: `[[p3]]` is the third paragraph. The letters are those of `stories`; those of OWN are the
article's, in the order of the layout (the headline first), all others stand around it.

    [[p3+]]   with inline elements in it          [[p3~]]   with line breaks of the source in it
    [[h1<]] [[h1>]]   its two halves              [[c1<.]] [[c1>.]]  its two sentences   [[p1<<]] [[p1>>]]   its first letter and the rest
    [[=h1]]   where it does not count: attributes, titles of the head
    [[j:h1]]  the same, in JSON                   [[J:p1]]  in JSON, counted
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path

from page_layouts.stories import COMMON, OWN, STORIES

__all__ = ["LANGUAGES", "LAYOUTS", "Page", "render"]

LANGUAGES = ("es", "en")
FOLDER = Path(__file__).parent / "layouts"
LAYOUTS = tuple(sorted(path.stem for path in FOLDER.glob("*.html")))

_PLACE = re.compile(r"\[\[(=|j:|J:)?([a-z]+)(\d*)(\+|~|<<|>>|<\.|>\.|<|>)?\]\]")
_KINDS = {"h": "headline", "k": "headline", "c": "caption", "b": "byline", "s": "standfirst"}


@dataclass(frozen=True)
class Page:
    """A page, the texts of its article in their order with their kinds, and the texts around it."""

    name: str
    content: str
    own: tuple[tuple[str, str], ...]
    foreign: tuple[str, ...]


def render(layout: str, language: str, story: int = 0) -> Page:
    """A layout filled with a story of one language."""
    side = LANGUAGES.index(language)
    texts = {**COMMON, **STORIES[story % len(STORIES)]}
    found: dict[str, tuple[str, str]] = {}
    foreign: list[str] = []

    def fill(place: re.Match[str]) -> str:
        how, letter, number, shape = place.groups()
        if letter == "lang":
            return language
        text = texts[letter][int(number) - 1][side]
        key = letter + number
        if how not in ("=", "j:"):
            if letter in OWN:
                found.setdefault(key, (text, _KINDS.get(letter, "body")))
            else:
                foreign.append(text)
        if how in ("j:", "J:"):
            return json.dumps(text, ensure_ascii=False)[1:-1]
        return _shaped(text, shape)

    content = _PLACE.sub(fill, (FOLDER / f"{layout}.html").read_text(encoding="utf-8"))
    own = sorted(found.items(), key=lambda item: item[0] != "h1")
    return Page(f"{layout}.{language}", content, tuple(part for _, part in own), tuple(foreign))


def _shaped(text: str, shape: str | None) -> str:
    words = text.split(" ")
    half = len(words) // 2
    if shape in ("<.", ">."):
        first, _, second = text.partition(". ")
        return html.escape(f"{first}." if shape == "<." else second, quote=False)
    if shape == "<":
        return html.escape(" ".join(words[:half]), quote=False)
    if shape == ">":
        return html.escape(" ".join(words[half:]), quote=False)
    if shape == "<<":
        return text[0]
    if shape == ">>":
        return html.escape(text[1:], quote=False)
    words = [html.escape(word, quote=False) for word in words]
    if shape == "+" and len(words) > 8:
        words[0] = f"<strong>{words[0]}</strong>"
        words[2], words[4] = f'<a href="/tema">{words[2]}', f"{words[4]}</a>"
        words[6] = f"<em>{words[6]}</em>"
        words[7] = f"<span>{words[7]}</span>"
    return ("\n      " if shape == "~" else " ").join(words)
