"""Reading articles from files, and what must hold for the segments of any of them."""

import io
import os
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.articles import LARGEST, read_article, read_lines, read_text
from aligner.articles.docx import read_docx
from aligner.articles.html import read_html
from aligner.articles.plain import markdown_blocks, plain_blocks
from aligner.bitext import Article
from aligner.errors import ArticleError
from aligner.segmentation import segment_article
from aligner.text.places import line_and_column


def test_the_ending_says_what_a_file_is(tmp_path):
    for name, content in (("a.md", "# Uno\n\nDos *tres*."), ("a.txt", "# Uno\n\nDos *tres*."), ("a.es", "Uno\nDos.")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert read_article(tmp_path / "a.md", language="es").text == "Uno\n\nDos tres."
    assert read_article(tmp_path / "a.txt", language="es").text == "# Uno\n\nDos *tres*."
    article = read_article(tmp_path / "a.es", language="es", url="https://a.example", date="2024-01-02")
    assert (article.title, article.url, article.date, article.encoding) == ("Uno", "https://a.example", "2024-01-02", "utf-8")


# A file, and where the words of its segments stand in it: line and column, 0 for a column that is not known.
PLACED = [
    ("a.txt", "Uno\u00ad dos\n\n\u200bTres.\n", {"Uno dos": (1, 1), "dos": (1, 6), "Tres.": (3, 2)}),
    ("a.txt", "Un texto con\u00ad\ntinuo y su\x02cio.\n\nFin.\n", {"continuo": (1, 10), "tinuo": (2, 1), "sucio": (2, 9), "Fin.": (4, 1)}),
    ("a.txt", "a\r\ne\u0301l\r\n", {"l": (2, 3)}),
    (
        "a.md",
        "---\nx: y\n---\n<!-- a\nb -->\n# Uno\n\nDos *tres*\ncuatro.\n\n| a | b |\n",
        {"Uno": (6, 0), "tres": (8, 0), "cuatro": (9, 0), "b": (11, 0)},
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), PLACED)
def test_words_are_found_in_the_file(name, content, expected, tmp_path):
    (tmp_path / name).write_text(content, encoding="utf-8", newline="")
    article = read_article(tmp_path / name, language="es")
    assert {words: line_and_column(article.text, article.places, article.text.rindex(words)) for words in expected} == expected


def test_a_text_as_its_file_has_it_needs_no_places(tmp_path):
    (tmp_path / "a.txt").write_text("El año «pasó».\n\n— Sí —dijo\u00a0él.\n", encoding="utf-8")
    assert read_article(tmp_path / "a.txt", language="es").places == ()


def test_presplit_text_is_taken_as_it_is_whatever_its_ending(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# Uno\n\n  dos\n", encoding="utf-8")
    article = segment_article(read_article(path, language="es", presplit=True), presplit=True)
    assert [segment.text for segment in article.segments] == ["# Uno", "", "dos"]


def message_of(path, **options):
    with pytest.raises(ArticleError) as error:
        read_article(path, language="es", **options)
    assert str(path) in str(error.value) and "\n" not in str(error.value)
    return str(error.value)


def test_files_that_cannot_be_read(tmp_path):
    assert "No such file" in message_of(tmp_path / "no.txt")
    assert "a folder, not a file" in message_of(tmp_path)
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert "cannot be read" in message_of(tmp_path / "loop.txt")
    assert "File name too long" in message_of(tmp_path / ("a" * 300))
    (tmp_path / "empty.txt").touch()
    assert "empty; give a file with text in it" in message_of(tmp_path / "empty.txt")
    (tmp_path / "blank.md").write_text("---\ntitle: x\n---\n\n```\ncódigo\n```\n", encoding="utf-8")
    assert "empty; give a file with text in it" in message_of(tmp_path / "blank.md")


def test_a_name_that_no_file_can_have():
    with pytest.raises(ArticleError, match="cannot be read"):
        read_article(Path("a\0b.txt"), language="es")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Uno.", encoding="utf-8")
    path.chmod(0)
    assert "Permission denied" in message_of(path)


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert "larger than 20 MB, too large for an article" in message_of(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_that_never_ends():
    with pytest.raises(ArticleError, match=f"larger than {LARGEST // 1_000_000} MB"):
        read_article(Path("/dev/zero"), language="es")


def test_lines(tmp_path):
    path = tmp_path / "a"
    for content, lines in (
        (b"", []),
        (b"\n\n", ["", ""]),
        (b"uno\n\ndos", ["uno", "", "dos"]),
        (b"\xef\xbb\xbfuno\r\ndos\r\n", ["uno", "dos"]),
    ):
        path.write_bytes(content)
        assert read_lines(path) == lines


def assert_whole(article):
    """Spans and gaps give the text back, in order, gaps hold only white space, and no segment crosses a block."""
    at = 0
    for segment in article.segments:
        assert at <= segment.start < segment.end <= len(article.text)
        assert article.text[segment.start : segment.end] == segment.text == segment.text.strip()
        assert not article.text[at : segment.start].strip()
        at = segment.end
    assert not article.text[at:].strip()
    for start, end, _ in article.blocks:
        assert not any(segment.start < edge < segment.end for segment in article.segments for edge in (start, end))
    paragraphs = [segment.paragraph for segment in article.segments]
    assert paragraphs == sorted(paragraphs)
    assert all(segment.repeat_of is None or segment.repeat_of < n for n, segment in enumerate(article.segments))


PIECES = [
    "Sr. Gil ",
    "EE. UU. ",
    "¿Qué? ",
    "El fin. ",
    "(Foto: EFE) ",
    "“No”. ",
    "\n",
    "\n\n",
    "# ",
    "— dijo —",
    "3.5 ",
    "a. m. ",
    "- ",
    "> ",
    "<b>",
    "*",
]
NEWS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
LANGUAGES = st.sampled_from(["es", "en"])


@given(NEWS, LANGUAGES)
def test_segments_of_plain_text_and_markdown(text, language):
    marked, blocks, _ = markdown_blocks(text)
    assert_whole(segment_article(Article("a", language, text, tuple(plain_blocks(text)))))
    assert_whole(segment_article(Article("a", language, marked, tuple(blocks))))


@given(NEWS, LANGUAGES)
def test_segments_of_text_from_a_stream(text, language):
    try:
        article = read_text(text.encode(), "<stdin>", language=language)
    except ArticleError:
        assert not text.strip()
    else:
        assert_whole(segment_article(article))


@given(st.lists(NEWS, min_size=1, max_size=4), LANGUAGES)
def test_segments_of_pages(paragraphs, language):
    try:
        page = read_html(
            "<article><h1>Sube el agua</h1>" + "".join(f"<p>{p}</p><figcaption>{p}</figcaption>" for p in paragraphs), "a.html"
        )
    except ArticleError:
        return
    assert_whole(segment_article(Article("a", language, page.text, tuple(page.blocks))))


@given(st.lists(NEWS, min_size=1, max_size=4), LANGUAGES)
def test_segments_of_documents(paragraphs, language):
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    stream = io.BytesIO()
    document.save(stream)
    try:
        read = read_docx(stream.getvalue(), "a.docx")
    except ArticleError:
        assert not "".join(paragraphs).strip()
    else:
        assert_whole(segment_article(Article("a", language, read.text, tuple(read.blocks))))
