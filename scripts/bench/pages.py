"""How much of an article is read from a web page, and how much of the page around it: aligner beside trafilatura and readability.

    python scripts/bench/pages.py [FOLDER] [--wrong] [--layouts NAME ...]

Without a folder: the pages of tests/page_layouts, each in Spanish and in English. With one: every x.html in it and below. Where x.txt
stands beside it, that is the right text, a block a line, the headline first; where none does, what trafilatura takes is shown beside
what aligner keeps of it. readability is measured where readability-lxml is installed (`pip install readability-lxml`, not a dependency).

kept      words of the right text that were read, in their order
body      the same without headline, byline and captions, which trafilatura and readability do not promise
foreign   words that were read and are not the article's, among all that were read; what is read twice counts
glued     words that the reader made of two
exact     pages whose blocks are all right
"""

from __future__ import annotations

import argparse
import difflib
import logging
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))

import trafilatura
from lxml import html
from page_layouts import LANGUAGES, LAYOUTS, Page, render

from aligner.articles.html import read_html
from aligner.errors import ArticleError

Reader = Callable[[str], list[str]]
_WORD = re.compile(r"\w+")
_BLOCKS = ("p", "li", "h1", "h2", "h3", "h4", "div", "td", "th", "br", "blockquote", "figcaption", "dd", "dt", "tr", "pre", "section")


def aligner_blocks(content: str) -> list[str]:
    """The blocks that aligner reads."""
    try:
        page = read_html(content, "page")
    except ArticleError:
        return []
    return [page.text[start:end] for start, end, _ in page.blocks]


def trafilatura_blocks(content: str) -> list[str]:
    """The lines of trafilatura's text, with its own settings."""
    return (trafilatura.extract(content, include_comments=False) or "").split("\n")


def recall_blocks(content: str) -> list[str]:
    """The lines of trafilatura's text when it is asked for more."""
    return (trafilatura.extract(content, include_comments=False, favor_recall=True) or "").split("\n")


def readability_blocks(content: str) -> list[str]:
    """The text of readability's summary, a line for each block."""
    from readability import Document

    tree = html.fromstring(Document(content).summary())
    for element in tree.iter(*_BLOCKS):
        element.tail = f"\n{element.tail or ''}"
        element.text = f"\n{element.text or ''}"
    return tree.text_content().split("\n")


def readers() -> dict[str, Reader]:
    """The readers that can be had."""
    found: dict[str, Reader] = {"aligner": aligner_blocks, "trafilatura": trafilatura_blocks, "  for recall": recall_blocks}
    try:
        import readability  # noqa: F401
    except ImportError:
        return found
    return {**found, "readability": readability_blocks}


@dataclass
class Counts:
    """Sums over pages."""

    wanted: int = 0
    kept: int = 0
    wanted_body: int = 0
    kept_body: int = 0
    read: int = 0
    foreign: int = 0
    glued: int = 0
    pages: int = 0
    exact: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


def words(lines: Sequence[str]) -> list[str]:
    """The words of some lines."""
    return _WORD.findall("\n".join(lines).casefold())


def in_common(one: list[str], other: list[str]) -> int:
    """Words that both have in the same order."""
    return sum(block.size for block in difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())


def glued_words(right: Sequence[str], got: Sequence[str]) -> list[str]:
    """Words that are two neighbours of the right text, or the ends of two of its blocks, without a space."""
    tokens = " ".join(right).split()
    pairs = {first + second for first, second in pairwise(tokens)} - set(tokens)
    return [token for line in got for token in line.split() if token in pairs]


def measure(counts: Counts, page: Page, reader: Reader) -> None:
    """Add a page to the counts."""
    started = time.process_time()
    got = [line for line in (" ".join(line.split()) for line in reader(page.content)) if line]
    counts.seconds += time.process_time() - started
    right = [text for text, _ in page.own]
    wanted, read = words(right), words(got)
    body = words([text for text, kind in page.own if kind == "body"])
    common = in_common(wanted, read)
    counts.pages += 1
    counts.wanted, counts.kept = counts.wanted + len(wanted), counts.kept + common
    counts.wanted_body, counts.kept_body = counts.wanted_body + len(body), counts.kept_body + in_common(body, read)
    counts.read, counts.foreign = counts.read + len(read), counts.foreign + len(read) - common
    counts.glued += len(glued_words(right, got))
    counts.exact += got == right
    if got != right:
        counts.wrong.append(page.name)


def layouts(names: Sequence[str]) -> Iterator[Page]:
    """The pages of the layouts, with one story in each language."""
    for name in names or LAYOUTS:
        for story, language in enumerate(LANGUAGES):
            yield render(name, language, story)


def folder_pages(folder: Path) -> Iterator[tuple[Path, str, Page | None]]:
    """The pages of a folder, with their right texts where these stand beside them."""
    for path in sorted(folder.rglob("*.html")):
        content, beside = path.read_text(encoding="utf-8", errors="replace"), path.with_suffix(".txt")
        if not beside.exists():
            yield path, content, None
            continue
        lines = [" ".join(line.split()) for line in beside.read_text(encoding="utf-8").split("\n")]
        own = tuple((line, "body" if number else "headline") for number, line in enumerate(filter(None, lines)))
        yield path, content, Page(str(path.relative_to(folder)), content, own, ())


def table(pages: Sequence[Page], show_wrong: bool) -> None:
    """Print a line for each reader."""
    print(f"{'reader':<14}{'pages':>6}{'kept':>9}{'body':>9}{'foreign':>9}{'glued':>7}{'exact':>7}{'ms/page':>9}")
    for name, reader in readers().items():
        counts = Counts()
        reader(pages[0].content)
        for page in pages:
            measure(counts, page, reader)
        kept, body = counts.kept / max(counts.wanted, 1), counts.kept_body / max(counts.wanted_body, 1)
        foreign = counts.foreign / max(counts.read, 1)
        speed = 1000 * counts.seconds / counts.pages
        print(f"{name:<14}{counts.pages:>6}{kept:>9.2%}{body:>9.2%}{foreign:>9.2%}{counts.glued:>7}{counts.exact:>7}{speed:>9.1f}")
        if show_wrong and name == "aligner":
            print("\n".join(f"  wrong: {page}" for page in counts.wrong))


def beside_trafilatura(pages: Sequence[tuple[Path, str]]) -> None:
    """Print, for pages without a right text, how much of trafilatura's text aligner has, too."""
    print(f"\n{'page without a right text':<60}{'trafilatura':>12}{'kept':>8}{'more':>8}")
    for path, content in pages:
        theirs, ours = words(recall_blocks(content)), words(aligner_blocks(content))
        common = in_common(theirs, ours)
        print(f"{path.name[-58:]:<60}{len(theirs):>12}{common / max(len(theirs), 1):>8.1%}{len(ours) - common:>8}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--wrong", action="store_true", help="name the pages that are not read exactly")
    parser.add_argument("--layouts", nargs="*", default=[])
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if arguments.folder is None:
        table(list(layouts(arguments.layouts)), arguments.wrong)
        return
    found = list(folder_pages(arguments.folder))
    known = [page for _, _, page in found if page is not None]
    if known:
        table(known, arguments.wrong)
    unknown = [(path, content) for path, content, page in found if page is None]
    if unknown:
        beside_trafilatura(unknown)


if __name__ == "__main__":
    main()
