"""What of an article's markup makes a block: every text once, no two words glued, lines apart."""

import pytest
from tables import each

from aligner.articles.html import read_html

FIRST = "El río creció por tercer día seguido y el agua llegó a la escuela del pueblo, según el alcalde."
SECOND = "Los vecinos sacaron los muebles a la calle y pasaron la noche en el polideportivo municipal."
LAST = "La escuela abrirá de nuevo el lunes si el nivel del río sigue bajando durante el fin de semana."


def page(inside, before="", after=""):
    return f"""<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Sube el agua</title></head><body>
<header><nav><a href="/">Portada</a></nav></header>{before}<main><article><h1>Sube el agua</h1><p>{FIRST}</p><p>{SECOND}</p>
{inside}<p>{LAST}</p></article></main>{after}<footer>Aviso legal</footer></body></html>"""


def inside(content):
    """The blocks between the two first paragraphs and the last one."""
    read = read_html(content, "a.html")
    blocks = [read.text[start:end] for start, end, _ in read.blocks]
    assert blocks[:3] == ["Sube el agua", FIRST, SECOND] and blocks[-1] == LAST, blocks
    return blocks[3:-1]


CONTAINERS = [
    ("<blockquote><p>Uno de ellos.</p><p>Otro más.</p></blockquote>", ["Uno de ellos.", "Otro más."]),
    ("<blockquote>Uno de ellos.<p>Otro más.</p>Y el tercero.</blockquote>", ["Uno de ellos.", "Otro más.", "Y el tercero."]),
    ("<blockquote><div><p>Uno de ellos.</p></div></blockquote>", ["Uno de ellos."]),
    ("<blockquote><ul><li>Uno de ellos.</li><li><p>Otro más.</p></li></ul></blockquote>", ["Uno de ellos.", "Otro más."]),
    ("<blockquote>Uno de ellos.<footer>— Luis Mena</footer></blockquote>", ["Uno de ellos.", "— Luis Mena"]),
    ("<blockquote><p>Uno de ellos.</p><cite>Luis Mena</cite></blockquote>", ["Uno de ellos.", "Luis Mena"]),
    ("<blockquote><p>Uno de ellos.</p><p class='author'>Luis Mena, vecino</p></blockquote>", ["Uno de ellos.", "Luis Mena, vecino"]),
    ("<figure><blockquote><p>Uno de ellos.</p></blockquote><figcaption>Luis Mena</figcaption></figure>", ["Uno de ellos.", "Luis Mena"]),
    ("<ul><li><p>Uno de ellos.</p></li><li><p>Otro más.</p></li></ul>", ["Uno de ellos.", "Otro más."]),
    ("<ul><li>Uno de ellos.<p>Otro más.</p></li></ul>", ["Uno de ellos.", "Otro más."]),
    ("<ul><li><p>Uno de ellos.</p>Otro más.</li></ul>", ["Uno de ellos.", "Otro más."]),
    ("<ol><li>Uno<ol><li>Dos</li><li><p>Tres</p></li></ol>Cuatro</li></ol>", ["Uno", "Dos", "Tres", "Cuatro"]),
    ("<ul><li><strong>Uno</strong></li><li><span><em>Dos</em></span></li></ul>", ["Uno", "Dos"]),
    ("<ul><li><div>Uno de ellos.</div><div>Otro más.</div></li></ul>", ["Uno de ellos.", "Otro más."]),
    ("<menu><li>Uno de ellos.</li></menu>", []),
    ("<dl><dt>Uno</dt><dd><p>Dos</p><p>Tres</p></dd><dt><p>Cuatro</p></dt><dd>Cinco</dd></dl>", ["Uno", "Dos", "Tres", "Cuatro", "Cinco"]),
    ("<dl><div><dt>Uno</dt><dd>Dos</dd></div></dl>", ["Uno", "Dos"]),
    ("<table><tr><td><p>Uno</p></td><td>Dos<p>Tres</p></td></tr></table>", ["Uno", "Dos", "Tres"]),
    (
        "<table><caption>Uno</caption><thead><tr><th>Dos</th></tr></thead><tbody><tr><td>Tres</td></tr></tbody></table>",
        ["Uno", "Dos", "Tres"],
    ),
    ("<table><tr><td><table><tr><td>Uno</td></tr></table></td><td>Dos</td></tr></table>", ["Uno", "Dos"]),
    ("<table><tr><td><ul><li>Uno</li><li><p>Dos</p></li></ul></td></tr></table>", ["Uno", "Dos"]),
    ("<figure><table><tr><td>Uno</td></tr></table><figcaption>Dos</figcaption></figure>", ["Uno", "Dos"]),
    ("<details><summary>Uno</summary><p>Dos</p>Tres</details>", ["Uno", "Dos", "Tres"]),
    ("<div>Uno de ellos.<p>Otro más.</p>Y el tercero.</div>", ["Uno de ellos.", "Otro más.", "Y el tercero."]),
    ("<div><div>Uno de ellos.</div><div>Otro más.</div></div>", ["Uno de ellos.", "Otro más."]),
    ("<section><h3>Uno</h3>Dos de ellos.<p>Tres más.</p></section>", ["Uno", "Dos de ellos.", "Tres más."]),
    ("<address>Uno de ellos.<p>Otro más.</p></address>", ["Uno de ellos.", "Otro más."]),
    ("<center><p>Uno de ellos.</p></center>", ["Uno de ellos."]),
    ("<font size=2><p>Uno de ellos.</p><p>Otro más.</p></font>", ["Uno de ellos.", "Otro más."]),
    ("<x-quote><p>Uno de ellos.</p></x-quote><x-note>Otro más.</x-note>", ["Uno de ellos.", "Otro más."]),
    ("<x-a>Uno de ellos.</x-a><x-b>Otro más.</x-b>", ["Uno de ellos.", "Otro más."]),
    ("<p>Uno <x-term>de</x-term> ellos.</p>", ["Uno de ellos."]),
    ("<p>Uno <ins>de</ins> <mark>ellos</mark>, <abbr>dice</abbr> <cite>él</cite>.</p>", ["Uno de ellos, dice él."]),
    ("<p>El alcalde dijo <q>ya basta</q> y se fue.</p>", ["El alcalde dijo «ya basta» y se fue."]),
    ("<p>El alcalde dijo <q>«ya basta»</q> y se fue.</p>", ["El alcalde dijo «ya basta» y se fue."]),
    ("<p>Bebió H<sub>2</sub>O a 10<sup>3</sup> metros.</p>", ["Bebió H2O a 103 metros."]),
    ("<p>Uno de ellos.<sup><a href='#fn1'>1</a></sup> Otro más.<a href='#fn2' class='footnote'>[2]</a></p>", ["Uno de ellos. Otro más."]),
    ("<p>Hay <a href='/tema/2'>12</a> casas.</p>", ["Hay 12 casas."]),
    ("<p>Ver<wbr>dade<wbr/>ro.</p>", ["Verdadero."]),
    ("<p><span class='dropcap'>U</span>no de ellos.</p>", ["Uno de ellos."]),
    ("<p><b>Uno.</b><i>Dos.</i></p>", ["Uno. Dos."]),
    ("<p><span>Uno de ellos.</span><span>Otro más.</span></p>", ["Uno de ellos. Otro más."]),
    ("<p><ruby>Uno<rp>(</rp><rt>u</rt><rp>)</rp></ruby> de ellos.</p>", ["Uno de ellos."]),
    ("<p>El <time datetime='2024-03-05'>5 de marzo</time> hubo pleno.</p>", ["El 5 de marzo hubo pleno."]),
    (
        "<p>La autora <span class='author'>Rosa Peña</span> leyó su obra en el teatro municipal.</p>",
        ["La autora Rosa Peña leyó su obra en el teatro municipal."],
    ),
    ("<p>Leyó la nota <a class='related-link' href='/x'>del martes</a> en voz alta.</p>", ["Leyó la nota del martes en voz alta."]),
    (
        "<blockquote class='twitter-tweet'><p>Uno de ellos.</p>&mdash; Luis (@luis) <a href='/t'>5 de marzo</a></blockquote>",
        ["Uno de ellos.", "— Luis (@luis) 5 de marzo"],
    ),
    ("<p>Uno de ellos.<script>var a = 1</script> Otro <style>b {}</style>más.</p>", ["Uno de ellos. Otro más."]),
    ("<p>Uno&nbsp;de&#160;ellos &lt;sic&gt; &amp; otro.</p>", ["Uno de ellos <sic> & otro."]),
    ("<noscript><p>Uno</p></noscript><template><p>Dos</p></template><p hidden>Tres</p><p style='display:none'>Cuatro</p>", []),
    ("<p>Uno de <span style='display: none'>ellos y</span> ellos.</p>", ["Uno de ellos."]),
    ("<h2>Uno<br>de ellos</h2><p>Otro más.</p>", ["Uno de ellos", "Otro más."]),
    ("<h2><span>Uno</span> <span>de ellos</span></h2><p>Otro más.</p>", ["Uno de ellos", "Otro más."]),
    ("<h2><div>Uno</div><div>de ellos</div></h2><p>Otro más.</p>", ["Uno de ellos", "Otro más."]),
    ("<h3>Uno <a class='anchor' href='#uno'>#</a></h3><p>Otro más.</p>", ["Uno", "Otro más."]),
]


@each(("markup", "expected"), CONTAINERS)
def test_each_text_is_read_once(markup, expected):
    assert inside(page(markup)) == expected


LINES = [
    ("<p>Uno de ellos.<br>Otro más.</p>", ["Uno de ellos.", "Otro más."]),
    ("<p>Uno de ellos.<br/><br />Otro más.</p>", ["Uno de ellos.", "Otro más."]),
    ("<p>Uno de ellos.<br clear='all'>\n<br>\n Otro más.</p>", ["Uno de ellos.", "Otro más."]),
    ("<p>—¿Uno?<br>—Otro.<br>—¿Cuándo?</p>", ["—¿Uno?", "—Otro.", "—¿Cuándo?"]),
    ("<ul><li>Uno de ellos.<br>Otro más.</li></ul>", ["Uno de ellos.", "Otro más."]),
    ("<table><tr><td>Uno<br>Dos</td><td>Tres</td></tr></table>", ["Uno", "Dos", "Tres"]),
    ("<blockquote>Uno de ellos.<br><br>Otro más.</blockquote>", ["Uno de ellos.", "Otro más."]),
    ("<dl><dt>Uno</dt><dd>Dos<br>Tres</dd></dl>", ["Uno", "Dos", "Tres"]),
    ("<div>Uno de ellos.<br>Otro más.</div>", ["Uno de ellos.", "Otro más."]),
    ("<p><span>Uno de ellos.<br></span>Otro más.</p>", ["Uno de ellos.", "Otro más."]),
    ("<p><b>Uno<br></b><i>Otro<br>más</i></p>", ["Uno", "Otro", "más"]),
    ("<p>Uno de ellos.<hr>Otro más.</p>", ["Uno de ellos.", "Otro más."]),
    ("<address>Calle Mayor, 1<br>Olmedo</address>", ["Calle Mayor, 1", "Olmedo"]),
    ("<figure><img><figcaption>Uno de ellos.<br>Foto: Luis Mena</figcaption></figure>", ["Uno de ellos.", "Foto: Luis Mena"]),
    ("<pre>Uno\n  dos\n\ntres</pre>", ["Uno", "dos", "tres"]),
    ("<p style='white-space:pre-wrap'>Uno\ndos</p>", ["Uno", "dos"]),
    ("<p>Vuelve el agua a la piedra,<br>vuelve el paso a la orilla.</p>", ["Vuelve el agua a la piedra,", "vuelve el paso a la orilla."]),
    (
        "<p>Los vecinos que esperaban el autobús en la plaza decidieron<br>volver a casa andando porque no llegaba.</p>",
        ["Los vecinos que esperaban el autobús en la plaza decidieron volver a casa andando porque no llegaba."],
    ),
    ("<p>Uno\nde\n   ellos.</p>", ["Uno de ellos."]),
    ("<p>Uno de ellos.<p>Otro más.", ["Uno de ellos.", "Otro más."]),
]


@each(("markup", "expected"), LINES)
def test_lines_are_blocks(markup, expected):
    assert inside(page(markup)) == expected


KINDS = [
    ("<h3>Uno</h3><p>Dos</p>", ["headline", "body"]),
    ("<figure><img><figcaption>Uno</figcaption></figure>", ["caption"]),
    ("<figure><img><p>Uno</p></figure>", ["caption"]),
    ("<div class='wp-caption'><img><p class='wp-caption-text'>Uno</p></div>", ["caption"]),
    ("<div><img><span class='pie-de-foto'>Uno</span></div>", ["caption"]),
    ("<figure><blockquote>Uno</blockquote><figcaption>Dos</figcaption></figure>", ["body", "body"]),
    ("<figure><table><tr><td>Uno</td></tr></table><figcaption>Dos</figcaption></figure>", ["body", "caption"]),
    ("<p class='byline'>Por Luis Mena</p>", ["byline"]),
    ("<details><summary>Uno</summary>Dos</details>", ["headline", "body"]),
]


@pytest.mark.parametrize(("markup", "kinds"), KINDS)
def test_kinds(markup, kinds):
    read = read_html(page(markup), "a.html")
    assert [str(kind) for _, _, kind in read.blocks][3:-1] == kinds
