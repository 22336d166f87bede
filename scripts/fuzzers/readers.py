"""Articles: plain text, encodings, Markdown, HTML, Word."""

from __future__ import annotations

from pathlib import Path
from random import Random

from aligner.articles import read_article
from aligner.bitext import Article
from fuzzers import bases
from fuzzers.mutation import changed, changed_text, changed_zip
from fuzzers.target import Files, Target, letters, look_at_article, require

__all__ = ["TARGETS"]

HTML = (
    *(
        "<p>",
        "</p>",
        "<br>",
        "<br/>",
        "<div>",
        "</div>",
        "<blockquote>",
        "</blockquote>",
        "<li>",
        "<ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
    ),
    *(
        "<h1>",
        "</h1>",
        "<aside>",
        "<figure>",
        "<figcaption>",
        "<script>",
        "</script>",
        "<style>",
        "<noscript>",
        "<template>",
        "<svg>",
        "<math>",
    ),
    *(
        "<article>",
        "<main>",
        "<nav>",
        "<a href='x'>",
        "<span>",
        "<b>",
        "<!--",
        "-->",
        "<pre>",
        "<textarea>",
        "<iframe>",
        "<meta charset='x'>",
    ),
    *(
        "<time datetime='2024-13-45'>",
        "<base href='//x'>",
        "<html lang='zz'>",
        "<title>",
        "</body>",
        "</html>",
        "&nbsp;",
        "&#x110000;",
        "<p hidden>",
    ),
    *(
        '<meta property="article:published_time" content="2024-02-30T99:99">',
        '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ),
)
MARKDOWN = (
    *(
        "# ",
        "## ",
        "* ",
        "- ",
        "1. ",
        "> ",
        "```",
        "~~~",
        "---",
        "***",
        "|",
        "| a | b |",
        "|---|---|",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "[a][b]",
    ),
    *("**", "_", "`", "<!--", "-->", "<b>", "===", "    ", "\\", "[^1]", "[^1]: x", "---\ntitle: x\n---\n", "&amp;", "<http://x>"),
)
WORD = (
    *(
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>",
        "</w:t>",
        "<w:tbl>",
        "<w:tr>",
        "<w:tc>",
        "<w:br/>",
        "<w:tab/>",
        "<w:sdt>",
        "<w:del>",
        "<w:ins>",
    ),
    *('<w:t xml:space="preserve">', "<w:hyperlink>", "<w:fldSimple>", '<w:pStyle w:val="Heading1"/>', "<w:footnoteReference/>", "xmlns:w="),
    *(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "<mc:AlternateContent>",
    ),
)


def _text(random: Random) -> Files:
    text = changed_text(random.choice(bases.texts()), random, others=bases.texts())
    return {"a.es.txt": text.encode("utf-8", "replace")}


def _check_text(folder: Path) -> None:
    content = (folder / "a.es.txt").read_bytes()
    article = read_article(folder / "a.es.txt", language="es")
    look_at_article(article)
    text = content.decode("utf-8-sig", "replace")
    if "\x00" not in text:
        require(letters(text) == letters(article.text), "letters of the text were lost, added or changed")


def _encodings(random: Random) -> Files:
    encoding = random.choice(("utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-32", "mac-roman", "cp850"))
    text = random.choice(bases.texts())[: random.choice((50, 500, 5000))].encode(encoding, "replace")
    return {"a.es.txt": changed(text, random, others=bases.articles(".txt"))}


def _of_kind(suffix: str, words: tuple[str, ...]) -> Target:
    def make(random: Random) -> Files:
        return {f"a{suffix}": changed(random.choice(bases.articles(suffix)), random, words, bases.articles(suffix))}

    return Target(suffix[1:], make, lambda folder: _check(folder / f"a{suffix}"))


def _word(random: Random) -> Files:
    content = random.choice(bases.articles(".docx"))
    return {"a.docx": changed_zip(content, random, lambda name, data: changed(data, random, WORD))}


def _check(path: Path) -> None:
    _look(read_article(path, language="es"))


def _look(article: Article) -> None:
    look_at_article(article)


TARGETS = (
    Target("text", _text, _check_text),
    Target("encoding", _encodings, lambda folder: _check(folder / "a.es.txt")),
    _of_kind(".md", MARKDOWN),
    _of_kind(".html", HTML),
    Target("docx", _word, lambda folder: _check(folder / "a.docx")),
)
