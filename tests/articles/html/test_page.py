"""HTML: the article, with its title, byline and captions, and nothing of what surrounds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.articles import read_article
from aligner.articles.html import read_html
from aligner.errors import ArticleError

SENTENCES = [
    f"El río creció por {day} día seguido y el agua llegó a la escuela del pueblo, según el alcalde." for day in ("tercer", "cuarto")
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
PAGE = f"""<!doctype html><html lang="es"><head><title>Sube el agua - Diario del Sur</title>
<meta property="article:published_time" content="2024-03-05T10:00:00Z"><link rel="canonical" href="https://diario.example/agua">
<script>var anuncio = "compre ya en nuestra tienda";</script><style>p {{ color: red }}</style></head>
<body><header><nav><a href="/">Portada</a> <a href="/deportes">Deportes</a></nav></header>
<main><article><h1>Sube el agua</h1><p class="byline">Por Ana Luz</p>
<figure><img src="a.jpg"><figcaption>Vecinos del pueblo. (Foto: Agencia Sur)</figcaption></figure>
<p>{SENTENCES[0]}</p><figure><img src="b.jpg"><figcaption>La escuela, ayer.</figcaption></figure>
<h2>Sin clases</h2><p>{SENTENCES[1]}</p><ul><li>Hay cuarenta familias sin casa en el pueblo.</li></ul></article></main>
<aside><p>Suscríbase a nuestro boletín y reciba todas las noticias.</p></aside>
<footer><p>© Diario del Sur. Todos los derechos reservados.</p></footer></body></html>"""


def parts_of(content):
    page = read_html(content, "a.html")
    return [(page.text[a:b], str(kind)) for a, b, kind in page.blocks]


def test_a_news_page():
    page = read_html(PAGE, "a.html")
    assert (page.title, page.date, page.url) == ("Sube el agua", "2024-03-05", "https://diario.example/agua")
    assert page.extractor.startswith("trafilatura ") and page.notes == ()
    assert parts_of(PAGE) == [
        ("Sube el agua", "headline"),
        ("Por Ana Luz", "byline"),
        ("Vecinos del pueblo. (Foto: Agencia Sur)", "caption"),
        (SENTENCES[0], "body"),
        ("La escuela, ayer.", "caption"),
        ("Sin clases", "headline"),
        (SENTENCES[1], "body"),
        ("Hay cuarenta familias sin casa en el pueblo.", "body"),
    ]


# Pages with something wrong, all with the same two paragraphs to be found.
ODD = [
    f"<p>x</p>{PARAGRAPHS}",
    f"<html><body><article><h1>Sube<p>Uno<b>dos</i><div>{PARAGRAPHS}",
    f"<html><head><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'></head><body><article>{PARAGRAPHS}</article></body></html>",
    f"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><article>{PARAGRAPHS}</article></body></html>",
    f"<html><body><article {' '.join(f'a{n}=1' for n in range(100_000))}>{PARAGRAPHS}</article></body></html>",
    f"<html><body><article>{PARAGRAPHS}<img src='data:image/png;base64,{'A' * 6_000_000}'></article></body></html>",
    f"<html><body><article>{PARAGRAPHS}</article>{'<b>' * 100_000}</body></html>",
    f"<html><body><article>{PARAGRAPHS}</article>{'<!--' * 100_000}",
    f"<html><body>\x01<article>{PARAGRAPHS}<script>document.write('<p>no</p>')</script></article></body></html>",
]


@pytest.mark.parametrize("page", ODD)
def test_odd_pages(page):
    text = read_html(page, "a.html").text
    assert all(sentence in text for sentence in SENTENCES)
    assert "document.write" not in text and "base64" not in text


NO_ARTICLE = [
    "<html><body></body></html>",
    "sólo texto",
    "<html><body><script>var a = 1</script></body></html>",
    "<" * 100_000,
    "<frameset><frame></frameset>",
]
NO_ARTICLE += [f"<html><body>{'<div>' * 100_000}x"]


@pytest.mark.parametrize("page", NO_ARTICLE)
def test_a_page_without_an_article(page):
    with pytest.raises(ArticleError, match=r"^a\.html: (no article found in the page|not HTML that can be read)") as error:
        read_html(page, "a.html")
    assert "save its text as .txt" in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("entity", ["<!ENTITY b '&a;&a;&a;&a;&a;'>", "<!ENTITY x SYSTEM 'file:///etc/hostname'>"])
def test_entities_are_refused(entity):
    with pytest.raises(ArticleError, match="declares entities of its own, which looks like an attack"):
        read_html(f"<?xml version='1.0'?>\n<!DOCTYPE html [\n{entity}]><html><body>&x;&b;{PARAGRAPHS}</body></html>", "a.html")


def test_a_year_in_the_text_is_no_date_of_the_page():
    sentence = "Los vecinos pedían desde 2016 un carril para bicicletas, y el ayuntamiento lo abrió por fin ayer por la tarde. "
    page = "<nav><a href='/c'>Cultura</a></nav><article><h1>Abre el carril</h1><p class='volanta'>Cultura</p>{}</article>"
    text = f"<p>{sentence}</p><img src='a.jpg'><div class='pie'>El carril, ayer.</div><p>{sentence * 2}</p>"
    read = read_html(page.format(text), "a.html")
    assert read.date is None and "Cultura" not in read.text
    assert ("El carril, ayer.", "caption") in [(read.text[start:end], str(kind)) for start, end, kind in read.blocks]
    assert read_html(page.format(f"<time datetime='2024-01-01'>1 de enero</time>{text}"), "a.html").date == "2024-01-01"


def test_a_page_that_is_too_large():
    with pytest.raises(ArticleError, match="too large for an article"):
        read_html("<p>" + "uno " * 1_300_000, "a.html")


def test_many_captions_keep_their_places():
    figure = "<figure><img src=a.jpg><figcaption>Vecinos {0}</figcaption></figure>"
    parts = parts_of(f"<article><p>{SENTENCES[0]}</p>{''.join(figure.format(n) for n in range(2_000))}<p>{SENTENCES[1]}</p></article>")
    assert parts[0] == (SENTENCES[0], "body") and parts[-1] == (SENTENCES[1], "body")
    assert parts[1:-1] == [(f"Vecinos {n}", "caption") for n in range(2_000)]


def test_it_is_said_when_most_of_the_page_was_left_out():
    links = "".join(f"<div><a href='/{n}'>Otra noticia de la que no se habla aquí, número {n}</a></div>" for n in range(200))
    assert (
        "% of the page's text was taken for the article" in read_html(f"<body><article>{PARAGRAPHS}</article>{links}</body>", "a").notes[0]
    )


def test_a_file_in_another_encoding_than_it_says(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(PAGE.replace("<head>", "<head><meta charset='iso-8859-1'>").encode())
    article = read_article(path, language="es")
    assert SENTENCES[0] in article.text
    assert (article.encoding, article.notes) == ("utf-8", ("declares the encoding iso-8859-1, but is UTF-8",))


TAGS = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<figure>",
    "<figcaption>",
    "<h1>",
    "<ul><li>",
    "<table><tr><td>",
    "<blockquote>",
    "<br>",
    "<!--",
    "-->",
]


@given(st.lists(st.sampled_from([*TAGS, *SENTENCES, "uno", "&nbsp;", "&#0;", "<", "</article>", "<a href='x'>"]), max_size=25))
def test_any_page_is_read_or_refused(pieces):
    try:
        page = read_html("<html><body><article>" + "".join(pieces), "a.html")
    except ArticleError as error:
        assert "\n" not in str(error)
    else:
        assert all(page.text[a:b].strip() == page.text[a:b] != "" for a, b, _ in page.blocks)
