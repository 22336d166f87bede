"""What a page says of itself in its head: title, name of the site, address, date, and the text that it carries as data (JSON-LD)."""

from __future__ import annotations

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast

import lxml.html
from lxml import etree

from aligner.articles.html.outline import clean

__all__ = ["PageData", "published", "read_data", "title_parts", "title_words"]

MOST_ITEMS = 10_000
"""Objects of a page's data that are looked at."""
LONGEST_TITLE = 500
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|Story")
_NEW_YEAR = re.compile(
    r"\b(?:\d{4}[-/.]?0?1[-/.]?0?1|0?1[-/.]0?1[-/.]\d{2,4}|1(?:\.?[º°o])? de ene(?:ro)?|1(?:st)? jan(?:uary)?|jan(?:uary)?\.? 1(?:st)?)\b",
    re.IGNORECASE,
)
"""The first of January, in any way of writing it."""
_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"(?<=\s)[-–—|·•»:/~]+(?=\s)|\||:(?=\s)")


@dataclass(frozen=True, slots=True)
class PageData:
    """`titles` are the page's own statements of its headline, the surest first; `text` the article's text as data."""

    titles: tuple[str, ...] = ()
    site: str = ""
    url: str | None = None
    text: str = ""


def read_data(tree: etree._Element) -> PageData:
    """What the page says of itself. Data that cannot be read counts as none."""
    metas = _metas(tree)
    items = list(_items(tree))
    articles = [item for item in items if _ARTICLE_TYPES.search(str(item.get("@type", "")))]
    # The first is the page's own; the entries of a live blog have headlines, too.
    headline = next((text for item in articles if (text := _text_of(item.get("headline")))), "")
    stated = [metas.get("og:title", ""), headline, metas.get("twitter:title", "")]
    element = next((inner for head in tree.iter("head") if (inner := head.find("title")) is not None), None)
    title = _plain("".join(element.itertext()) if element is not None else "")
    statements = [statement for statement in map(_plain, stated) if statement]
    site = metas.get("og:site_name") or next((name for item in items if (name := _text_of(item.get("publisher")))), "")
    if not site and statements:
        # What the title has beside the headline.
        site = next((part for part in reversed(title_parts(title)) if not title_words(part) & title_words(statements[0])), "")
    bodies = [body for item in articles if isinstance(body := item.get("articleBody"), str)]
    return PageData(
        tuple(dict.fromkeys(found for found in (_without_site(text, site) for text in (*statements, title)) if found)),
        clean(site),
        _address(tree, metas),
        max(bodies, key=len, default=""),
    )


def title_parts(title: str) -> list[str]:
    """The parts of `Headline | Section | Site`."""
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()]


def title_words(title: str) -> frozenset[str]:
    """The words of a title, by which titles are compared."""
    return frozenset(_WORD.findall(title.casefold()))


def _plain(text: str) -> str:
    return clean(html.unescape(text[:LONGEST_TITLE]))


def _metas(tree: etree._Element) -> dict[str, str]:
    """The page's `<meta>`, the first of each name."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or "").lower()
        value = clean(element.get("content") or "")
        if name and value:
            found.setdefault(name, value)
    return found


def _without_site(title: str, site: str) -> str:
    """`Title - Site` and `Site | Title` are the title."""
    if not site or title.casefold() == site.casefold():
        return "" if site else title
    marks = r"\s*[-–—|·•»:/~]\s*"
    name = re.escape(site)
    return re.sub(rf"^{name}{marks}|{marks}{name}$", "", title, flags=re.IGNORECASE)


def _address(tree: etree._Element, metas: dict[str, str]) -> str | None:
    links = (element.get("href") for element in tree.iter("link") if (element.get("rel") or "").lower() == "canonical")
    for address in (*links, metas.get("og:url")):
        if address and re.match(r"https?://[^\s/]+", address.strip()):
            return address.strip()
    return None


def _items(tree: etree._Element) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, with those inside others."""
    waiting: deque[Any] = deque()
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or "") or not element.text:
            continue
        try:
            waiting.append(json.loads(element.text, strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(MOST_ITEMS):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, dict):
            yield value
            waiting += (inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            waiting += value


def _text_of(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return clean(value) if isinstance(value, str) else ""


def published(tree: etree._Element, *, large: bool) -> tuple[str | None, tuple[str, ...]]:
    """The day of publication as YYYY-MM-DD, and a note when it could not be looked for. A large page is asked by its head alone."""
    from htmldate import find_date

    if large:
        head = tree.find("head")
        tree = lxml.html.document_fromstring("<html></html>")
        tree.insert(0, deepcopy(cast(lxml.html.HtmlElement, head)) if head is not None else lxml.html.Element("head"))
    try:
        found = find_date(cast(lxml.html.HtmlElement, tree), original_date=True, extensive_search=not large)
    except Exception as error:  # htmldate does not say what it raises
        return None, (f"the page's date could not be read ({type(error).__name__})",)
    # Of any year that stands in the text, htmldate makes its first day.
    is_guess = found is not None and found.endswith("-01-01") and not _NEW_YEAR.search(etree.tostring(tree, encoding="unicode"))
    return (found if isinstance(found, str) and not is_guess else None), ()
