"""What belongs to the article and what stands around it: boxes, captions of other articles, other articles, what readers wrote."""

import pytest
from tables import each

from aligner.articles.html import read_html

FIRST = "El río creció por tercer día seguido y el agua llegó a la escuela del pueblo, según el alcalde."
SECOND = "Los vecinos sacaron los muebles a la calle y pasaron la noche en el polideportivo municipal."
LAST = "La escuela abrirá de nuevo el lunes si el nivel del río sigue bajando durante el fin de semana."
TEXTS = ["Sube el agua", FIRST, SECOND, LAST]
START = "<html lang=es><head><title>Sube el agua</title></head><body>"


def page(before="", within="", after="", outside=""):
    return f"""<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Sube el agua</title></head><body>
<header><nav><a href="/">Portada</a></nav></header>{before}<main><article><h1>Sube el agua</h1><div class="cuerpo"><p>{FIRST}</p>{within}
<p>{SECOND}</p><p>{LAST}</p></div>{after}</article></main>{outside}<footer>Aviso legal</footer></body></html>"""


def blocks(content):
    read = read_html(content, "a.html")
    return [read.text[start:end] for start, end, _ in read.blocks]


FIGURE = "<figure><img src='x.jpg'><figcaption>Pie de otra nota.</figcaption></figure>"
LINKED = "<h3><a href='/x'>Titular de otra nota</a></h3>"
BOXES = [
    f"<aside>{FIGURE}{LINKED}</aside>",
    f"<aside class='relacionadas'>{FIGURE}<p>Resumen de otra nota que habla de la feria de ganado.</p></aside>",
    f"<section class='notas-relacionadas'><h2>Notas relacionadas</h2>{FIGURE}{LINKED}</section>",
    f"<div class='related-articles'>{FIGURE}{LINKED}</div>",
    f"<div class='teaser'>{FIGURE}{LINKED}</div>",
    f"<div>{FIGURE}{LINKED}</div>",
    f"<div>{FIGURE}{LINKED}<p>Resumen de otra nota que habla de la feria de ganado.</p></div>",
    f"<div><div>{FIGURE}</div><div>{LINKED}</div></div>",
    f"<ul><li>{FIGURE}<a href='/x'>Titular de otra nota</a></li><li>{FIGURE}<a href='/y'>Titular de otra nota más</a></li></ul>",
    f"<a href='/x'>{FIGURE}<span>Titular de otra nota</span></a>",
    "<a href='/x'><figure><img src='x.jpg'><figcaption>Pie de otra nota.</figcaption></figure></a>",
    f"<nav>{FIGURE}{LINKED}</nav>",
    f"<div class='carousel-related'><div class='slide'>{FIGURE}{LINKED}</div></div>",
    f"<div class='widget-mas-leidas'><ol><li>{FIGURE}{LINKED}</li></ol></div>",
    f"<section aria-label='Más noticias'>{FIGURE}{LINKED}</section>",
    f"<div id='lo-mas-visto'>{FIGURE}{LINKED}</div>",
    f"<div data-component='recommendations'>{FIGURE}{LINKED}</div>",
    f"<div class='mod_tePuedeInteresar'>{FIGURE}<h4>Titular de otra nota</h4></div>",
    f"<div><h4>Te puede interesar</h4>{FIGURE}<p><a href='/x'>Titular de otra nota</a></p></div>",
    f"<h4>Lee también</h4>{FIGURE}<p><a href='/x'>Titular de otra nota</a></p>",
    "<p><strong>Lee también:</strong> <a href='/x'>Titular de otra nota</a></p>",
    "<p>Te recomendamos: <a href='/x'>Titular de otra nota</a></p>",
    "<ul class='tags'><li><a href='/t'>Lluvia</a></li></ul>",
    "<div class='newsletter'><h3>Boletín</h3><p>Reciba las noticias del valle cada mañana.</p></div>",
    "<div class='ad-slot'>Publicidad</div>",
    "<div>Publicidad</div>",
    "<form><p>Suscríbase</p><input></form>",
    "<div class='share-tools'><a href='#'>Compartir</a> <span>12</span></div>",
    "<div id='comments'><h3>2 comentarios</h3><p>Ya era hora de que alguien limpiara el cauce del río.</p></div>",
    "<section class='comentarios-lectores'><article><p>Ya era hora de que alguien limpiara el cauce del río.</p></article></section>",
    "<div class='comment-list'><div><p>Ya era hora de que alguien limpiara el cauce del río.</p></div></div>",
    "<div role='dialog'><p>Usamos cookies para mejorar su visita a esta página.</p></div>",
    "<div class='paywall-message'><p>Hágase socio para seguir leyendo sin límites.</p></div>",
    "<div role='complementary'><p>La tienda del diario vende libros y láminas del valle.</p></div>",
    "<amp-ad><p>Compre ya en nuestra tienda.</p></amp-ad>",
    "<iframe src='x'><p>Compre ya en nuestra tienda.</p></iframe>",
    "<div class='author-box'><p>Luis Mena es redactor de sucesos desde hace diez años.</p></div>",
]


@each("box", BOXES)
@each("place", ["before", "within", "after", "outside"])
def test_boxes_around_the_article_are_left_out(box, place):
    assert blocks(page(**{place: box})) == TEXTS


OWN = [
    "<figure><img src='x.jpg'><figcaption>El río, ayer.</figcaption></figure>",
    "<figure><a href='x.jpg'><img src='x.jpg'></a><figcaption>El río, ayer.</figcaption></figure>",
    "<figure class='wp-block-image'><picture><source><img></picture><figcaption><p>El río, ayer.</p></figcaption></figure>",
    "<div class='wp-caption'><img><p class='wp-caption-text'>El río, ayer.</p></div>",
    "<div class='foto'><img><p class='pie'><span class='pie-de-foto'>El río, ayer.</span></p></div>",
    "<div class='gallery'><figure><img><figcaption>El río, ayer.</figcaption></figure></div>",
    "<amp-carousel><figure><amp-img></amp-img><figcaption>El río, ayer.</figcaption></figure></amp-carousel>",
    "<figure><noscript><img src='y.jpg'></noscript><img data-src='y.jpg'><figcaption>El río, ayer.</figcaption></figure>",
]


@pytest.mark.parametrize("figure", OWN)
def test_captions_of_the_article_are_kept_where_they_stand(figure):
    assert blocks(page(within=figure)) == ["Sube el agua", FIRST, "El río, ayer.", SECOND, LAST]


HEADS = [
    "{f}<h1>Sube el agua</h1><p class='standfirst'>{s}</p>",
    "<h1>Sube el agua</h1>{f}<h2>{s}</h2>",
    "<header><h1>Sube el agua</h1><h2 class='bajada'>{s}</h2>{f}</header>",
    "<header><div>{f}</div><h1>Sube el agua</h1><div class='excerpt'>{s}</div></header>",
    "<h1>Sube el agua</h1><div class='share'><a href='#'>Compartir</a></div><div class='lead'>{s}</div><div class='media'>{f}</div>",
    "<div><h1>Sube el agua</h1></div><div><p>{s}</p></div><div>5 de marzo de 2024 · 10:35 h</div><div>{f}</div>",
]


@pytest.mark.parametrize("head", HEADS)
def test_standfirst_and_leading_picture_are_kept(head):
    standfirst, caption = "La tercera crecida del mes deja a cuarenta familias sin casa.", "El río, ayer."
    figure = f"<figure><img src='x.jpg'><figcaption>{caption}</figcaption></figure>"
    content = f"""{START}<nav><a href='/'>Portada</a></nav><article>
{head.format(f=figure, s=standfirst)}<div class='cuerpo'><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div></article></body></html>"""
    found = blocks(content)
    assert sorted(found) == sorted([*TEXTS, standfirst, caption]) and found[0] == "Sube el agua" and found[3:] == [FIRST, SECOND, LAST]


BYLINES = [
    ("<p class='byline'>Por Ana Luz</p>", "Por Ana Luz"),
    ("<div class='autor'><a href='/ana'>Ana Luz</a></div>", "Ana Luz"),
    ("<p>Por <a rel='author' href='/ana'>Ana Luz</a> y <a rel='author' href='/leo'>Leo Gil</a></p>", "Por Ana Luz y Leo Gil"),
    ("<div><span class='author'>Ana Luz</span> <span class='date'>5 de marzo de 2024</span></div>", "Ana Luz"),
    ("<div class='meta'>Por <b class='autor'>Ana Luz</b> | <time>5 mar 2024</time> | <span class='comments'>3</span></div>", "Por Ana Luz"),
    ("<p class='firma'>Ana Luz | 5 de marzo de 2024 | 10:35</p>", "Ana Luz"),
    ("<div class='byline'>By Ana Luz, Mar 5, 2024, 4:22 pm EDT</div>", "By Ana Luz"),
    ("<div>Por Ana Luz</div>", "Por Ana Luz"),
    ("<address>Por Ana Luz</address>", "Por Ana Luz"),
    ("<div itemprop='author'><span itemprop='name'>Ana Luz</span></div>", "Ana Luz"),
    ("<div data-testid='byline-name'>Por Ana Luz</div><div data-testid='published-date'>5 mar 2024</div>", "Por Ana Luz"),
]


@pytest.mark.parametrize(("markup", "byline"), BYLINES)
def test_bylines(markup, byline):
    content = f"{START}<article><h1>Sube el agua</h1>{markup}<p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    read = read_html(content, "a.html")
    assert [(read.text[a:b], str(kind)) for a, b, kind in read.blocks][:3] == [
        ("Sube el agua", "headline"),
        (byline, "byline"),
        (FIRST, "body"),
    ]


HEADLINES = [
    # The name of the site, in a heading of its own.
    "<title>Sube el agua - Diario del Sur</title></head><body><h1><a href='/'>Diario del Sur</a></h1><article><h1>Sube el agua</h1>",
    "<title>Sube el agua | Diario del Sur</title></head><body><h1>Diario del Sur</h1><article><h2>Sube el agua</h2>",
    "<title>Diario del Sur</title><meta property='og:title' content='Sube el agua'></head><body><h1>Diario del Sur</h1><article>",
    # Its lines.
    "<title>x</title></head><body><article><h1><span>Sube</span> <span>el agua</span></h1>",
    "<title>x</title></head><body><article><h1>Sube<br>el agua</h1>",
    "<title>x</title></head><body><article><h1><div>Sube</div><div>el agua</div></h1>",
    "<title>x</title></head><body><article><h1>\n  Sube   el\n agua </h1>",
    "<title>Sube el agua</title></head><body><article><h1><span>Sube</span><span>el agua</span></h1>",
    "<title>x</title><meta property='og:title' content='Sube el agua - Diario'><meta property='og:site_name' content='Diario'>"
    "</head><body><article>",
    '<title>x</title><script type="application/ld+json">{"@type": "Article", "headline": "Sube el agua"}</script></head><body><article>',
    # After other headings of the same rank.
    "<title>Sube el agua</title></head><body><nav><h1>Menú</h1></nav><h1>Lo último</h1><article><h1>Sube el agua</h1>",
]


@pytest.mark.parametrize("head", HEADLINES)
def test_headlines(head):
    read = read_html(f"<html lang=es><head>{head}<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></article></body></html>", "a.html")
    assert read.title == "Sube el agua"
    assert [read.text[start:end] for start, end, _ in read.blocks] == TEXTS


def test_articles_that_follow_are_left_out():
    article = "<article class='nota'><h1>{0}</h1><figure><img><figcaption>Foto de {0}</figcaption></figure><p>{1}</p><p>{2}</p></article>"
    others = article.format("Baja el pan", SECOND.replace("vecinos", "panaderos"), LAST.replace("escuela", "tahona"))
    content = f"{START}{article.format('Sube el agua', FIRST, SECOND)}{others}</body></html>"
    assert blocks(content) == ["Sube el agua", "Foto de Sube el agua", FIRST, SECOND]


def test_entries_of_a_live_blog_are_kept():
    entries = "".join(f"<article><time>12:{n}</time><h2>Hora {n}</h2><p>{FIRST} {n}.</p></article>" for n in range(10, 14))
    content = f"{START}<div class='directo'><h1>Sube el agua</h1>{entries}</div></body></html>"
    assert blocks(content) == ["Sube el agua"] + [text for n in range(10, 14) for text in (f"Hora {n}", f"{FIRST} {n}.")]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<aside class='pullquote'><p>“{}”</p></aside>", False),
        ("<div class='destacado'>«{}»</div>", False),
        ("<figure class='wp-block-pullquote'><blockquote><p>{}</p></blockquote></figure>", False),
        ("<blockquote><p>{}</p></blockquote>", True),
        ("<blockquote class='twitter-tweet'><p>{}</p></blockquote>", True),
        ("<aside class='pullquote'><p>“{} Y nada más se sabe.”</p></aside>", True),
    ],
)
def test_a_quotation_out_of_the_text_is_read_once(box, kept):
    found = blocks(page(within=box.format(LAST)))
    assert (len(found) == 5) == kept and found[-1] == LAST


def test_what_is_shown_twice_for_two_widths_is_read_once_but_a_refrain_stays():
    twice = f"<p class='wide'>{SECOND}</p><p class='narrow'>{SECOND}</p>"
    assert blocks(page(within=twice)) == ["Sube el agua", FIRST, SECOND, LAST]
    refrain = "<p>—No.</p><p>—No.</p><p>—No.</p>"
    assert blocks(page(within=refrain)) == ["Sube el agua", FIRST, "—No.", "—No.", "—No.", SECOND, LAST]
    pulled = f"<aside class='pullquote'><p>{LAST}</p></aside>"
    assert blocks(page(within=pulled)) == ["Sube el agua", FIRST, SECOND, LAST]


def test_what_readers_wrote_is_left_out_though_it_is_longer_than_the_article():
    comments = "".join(
        f"<div class='comment'><p>Ya era hora de que alguien limpiara el cauce, dijo el lector {n} de la lista.</p></div>"
        for n in range(50)
    )
    assert blocks(page(outside=f"<section id='comments'>{comments}</section>")) == TEXTS


WRAPPERS = [
    "<div class='share-enabled with-sidebar comments-open'>{}</div>",
    "<form id='aspnetForm'>{}</form>",
    "<div class='sidebar-layout'>{}</div>",
    "<aside>{}</aside>",
    "<div style='display:none'>{}</div>",
    "<div class='paywall'>{}</div>",
    "<div class='newsletter-post'>{}</div>",
    "<div aria-hidden='true'>{}</div>",
    "<div class='tag-politica category-newsletter related post hentry'>{}</div>",
]


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_the_article_itself_is_no_box_whatever_its_element_is_called(wrapper):
    text = f"<h1>Sube el agua</h1><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>"
    assert blocks(f"{START}{wrapper.format(text)}</body></html>") == TEXTS
    body = wrapper.format(f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>")
    assert blocks(f"{START}<h1>Sube el agua</h1>{body}</body></html>") == TEXTS


DATA = [
    ('{"@type": "NewsArticle", "articleBody": "%s\\n\\n%s\\n%s"}', True),
    ('{"@graph": [{"@type": "WebPage"}, {"@type": ["ReportageNewsArticle"], "articleBody": "<p>%s</p><p>%s<br>%s</p>"}]}', True),
    ('[{"@type": "BlogPosting", "mainEntity": {"@type": "Article", "articleBody": "%s\\n%s\\n%s"}}]', True),
    ('{"@type": "NewsArticle", "articleBody": 7}', False),
    ("{" * 2_000, False),
    ("[" * 100_000, False),
]


@pytest.mark.parametrize(("data", "readable"), DATA)
def test_text_that_is_only_in_the_pages_data(data, readable):
    script = data % (FIRST, SECOND, LAST) if readable else data
    shown = "" if readable else f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>"
    content = f"{START}<script type='application/ld+json'>{script}</script><h1>Sube el agua</h1>{shown}</body></html>"
    assert blocks(content) == TEXTS


@each(
    ("head", "beside"),
    [
        (
            "<figure><img src='x.jpg'><figcaption>El río, ayer.</figcaption></figure><h1><a href='/sube'>Sube el agua</a></h1>",
            "El río, ayer.",
        ),
        ("<a href='/sube'><h1>Sube el agua</h1></a><p>Segundo aviso en un mes.</p>", "Segundo aviso en un mes."),
    ],
)
def test_what_holds_the_headline_is_no_teaser_though_it_is_a_link(head, beside):
    content = f"{START}<main><div>{head}</div><div class='cuerpo'><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div></main></body></html>"
    assert blocks(content)[:3] == ["Sube el agua", beside, FIRST]
