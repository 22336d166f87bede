"""Pages after the layouts of news systems: every text of the article, in its order, with its kind, and nothing of the page around it."""

from page_layouts import LANGUAGES, LAYOUTS, render
from tables import each

from aligner.articles.html import read_html


@each("language", LANGUAGES)
@each("layout", LAYOUTS)
def test_a_layout(layout, language):
    page = render(layout, language, LANGUAGES.index(language))
    read = read_html(page.content, page.name)
    found = [(read.text[start:end], str(kind)) for start, end, kind in read.blocks]
    assert [text for text, _ in found] == [text for text, _ in page.own]
    # A standfirst may stand in a heading or in a paragraph.
    standfirst = {text for text, kind in page.own if kind == "standfirst"}
    assert [part for part in found if part[0] not in standfirst] == [part for part in page.own if part[0] not in standfirst]
    assert read.title == page.own[0][0]


def test_there_are_many_layouts_and_each_has_something_around_its_article():
    assert len(LAYOUTS) >= 140
    bare = [layout for layout in LAYOUTS if not render(layout, "es").foreign]
    assert bare == ["google_docs_export", "word_export"]
