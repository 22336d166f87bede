"""The summary for a ticket: the gravest first, and nothing in it acts."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import bitext_of, unit_of

from aligner.bitext import Finding, Severity
from aligner.formats.markdown import markdown_text, write_markdown


def written(*units, **fields):
    out = io.BytesIO()
    write_markdown([bitext_of(*units, **fields)], out)
    return out.getvalue().decode()


def test_findings_with_their_words_in_bold():
    number = Finding("number", Severity.ERROR, "«3» became “4”", (3, 4), (3, 4))
    space = Finding("spacing", Severity.INFO, "two spaces", None, (0, 1))
    text = written(unit_of(0, "No.", " x", findings=(space,)), unit_of(1, "En 3 casas.", "In 4 houses.", findings=(number,)))
    lines = text.split("\n")
    assert lines[0] == "## uno: 1 error, 1 info"
    assert lines[2] == "uno.es.txt → uno.en.txt, 2 rows, mean quality 0.80"
    assert lines[4] == "1. **Error**: «3» became “4”  " and "row 2" in lines[5] and lines[5].endswith("(number)")
    assert lines[6:8] == ["   > es: En **3** casas.  ", "   > en: In **4** houses.  "]
    assert lines[9].startswith("2. **Info**: two spaces")
    assert written(unit_of(0)).startswith("## uno: no findings\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](javascript:1) ![y](z)", "\\[x\\](javascript:1) !\\[y\\](z)"),
        ("*a* _b_ `c` ~d~ #1 | e", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#1 \\| e"),
        ("write to @ana now", "write to `@ana` now"),
        ("a\u202eb &amp;", "a⟨U+202E⟩b &amp;amp;"),
    ],
)
def test_nothing_in_a_text_acts(text, shown):
    assert markdown_text(text) == shown


@given(st.text())
def test_no_text_breaks_a_line_or_holds_html(text):
    shown = markdown_text(text)
    assert "\n" not in shown and "<" not in shown


def test_names_of_folders_stay_on_this_computer():
    assert (
        "/home" not in written(unit_of(0), name="uno").replace("uno", "")
        and "secret" not in written(unit_of(0), name="/home/secret/uno").split("\n")[2]
    )
