"""Plain text and Markdown: which lines make a block, and what of the markup goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.articles.plain import headline_first, markdown_blocks, plain_blocks
from aligner.bitext import Kind


def blocks_of(text):
    return [(text[a:b], str(kind)) for a, b, kind in plain_blocks(text)]


def parts_of(markdown):
    text, blocks, _ = markdown_blocks(markdown)
    return [(text[a:b], str(kind)) for a, b, kind in blocks]


def test_every_long_line_is_a_paragraph_and_the_first_short_one_a_headline():
    long = "El río creció durante toda la noche y al amanecer el agua llegaba ya a las ventanas del primer piso de la escuela."
    assert blocks_of(f"Sube el agua\n\n{long}\n{long}\n") == [("Sube el agua", "headline"), (long, "body"), (long, "body")]


def test_text_wrapped_by_hand_is_joined():
    text = "Sube el agua\n\nEl río creció durante toda la noche y al amanecer el agua\nllegaba ya a las ventanas del primer piso "
    text += "de la escuela del\npueblo.\n\nNadie murió, pero hay cuarenta familias que han perdido su casa\ny que duermen en el gimnasio.\n"
    assert [kind for _, kind in blocks_of(text)] == ["headline", "body", "body"]


@pytest.mark.parametrize("first", ["El río creció.", "¿Qué pasó?", "Dijo: “¡Basta!”", "Lo dijo el alcalde (ayer.)", "x" * 201])
def test_a_first_line_that_is_no_headline(first):
    assert blocks_of(f"{first}\nNadie murió.") == [(first, "body"), ("Nadie murió.", "body")]


@pytest.mark.parametrize("text", ["Sube el agua", "  \n Sube el agua \n\n"])
def test_a_single_line_is_the_article_itself(text):
    assert blocks_of(text) == [("Sube el agua", "body")]


# Markdown, and its parts as they are read.
MARKDOWN = [
    ("# Sube el agua\n\nEl río creció.\nNadie murió.", [("Sube el agua", "headline"), ("El río creció. Nadie murió.", "body")]),
    ("Sube el agua\n============\nEl río creció.", [("Sube el agua", "headline"), ("El río creció.", "body")]),
    ("Sube el agua\n---\nEl río creció.", [("Sube el agua", "headline"), ("El río creció.", "body")]),
    ("## Sube el agua ##", [("Sube el agua", "headline")]),
    ("# Aprender C#", [("Aprender C#", "headline")]),
    ("---\ntitle: Uno\n---\n# Dos", [("Dos", "headline")]),
    ("+++\ntitle = 'Uno'\n+++\nDos.", [("Dos.", "body")]),
    ("---\nno es portada", [("no es portada", "body")]),
    ("Uno.\n\n---\n\nDos.\n\n***\n\nTres.\n\n_ _ _\n", [("Uno.", "body"), ("Dos.", "body"), ("Tres.", "body")]),
    ("- Uno.\n- Dos,\n  y medio.\n* Tres.\n12) Doce.", [("Uno.", "body"), ("Dos, y medio.", "body"), ("Tres.", "body"), ("Doce.", "body")]),
    ("> Uno.\n>Dos.\n> - Tres.", [("Uno.", "body"), ("Dos.", "body"), ("Tres.", "body")]),
    ("Lea [el informe](https://ejemplo.es/a_(b) 'título') y [otro][1].\n\n[1]: https://ejemplo.es", [("Lea el informe y otro.", "body")]),
    ("Vea <https://ejemplo.es/a> ahora.", [("Vea https://ejemplo.es/a ahora.", "body")]),
    ("Creció[^1].\n\n[^1]: Según la policía.", [("Creció.", "body")]),
    ("![Vecinos *limpian*](a.jpg)\nEl río.", [("Vecinos limpian", "caption"), ("El río.", "body")]),
    ("[![Vecinos](a.jpg)](b.html)", [("Vecinos", "caption")]),
    ("Antes ![Vecinos](a.jpg) después.", [("Antes después.", "body"), ("Vecinos", "caption")]),
    ("Un **muy _grave_** error de `código` y __otro__.", [("Un muy grave error de código y otro.", "body")]),
    ("snake_case_uno y 2*3*4 y a * b * c", [("snake_case_uno y 2*3*4 y a * b * c", "body")]),
    (r"Un \*asterisco\* y \# más", [("Un *asterisco* y # más", "body")]),
    ("Uno.\n```py\ncódigo = 1\n```\nDos.\n~~~~\n~~~\n# no\n~~~~\nTres.", [("Uno.", "body"), ("Dos.", "body"), ("Tres.", "body")]),
    ("| País | Muertos |\n|:-----|----:|\n| Chile | 3 |", [("País", "body"), ("Muertos", "body"), ("Chile", "body"), ("3", "body")]),
    ("Uno <!-- nota\nlarga --> dos<br/> y <b>tres</b>: 2 < 3, 5 > 4.", [("Uno dos y tres: 2 < 3, 5 > 4.", "body")]),
    ("Tom &amp; Jerry&nbsp;2", [("Tom & Jerry 2", "body")]),
    ("Desde\n2011. Fue.", [("Desde 2011. Fue.", "body")]),
    ("", []),
    ("\n\n```\nsólo código\n", []),
]


@each(("markdown", "parts"), MARKDOWN)
def test_markdown(markdown, parts):
    assert parts_of(markdown) == parts


def test_markdown_marks_inside_a_line_are_text():
    line = "Puerto Calmo, 9 dic (Costa).- Vive sola desde 2011. Debe 3 - 4 meses, es #1 > 2 y llega a las 8) hoy."
    text, blocks, _ = markdown_blocks(f"# Uno # dos\n\n- {line}\n\n> {line}\n\n{line}\n")
    assert [text[a:b] for a, b, _ in blocks] == ["Uno # dos", line, line, line]


# Each of these once took minutes at this length.
@each("piece", [" ", "[", "![", "**a", "**a ", "![a](", "[a](", "_a", "a`", "<a", "<http://", "| a ", "- ", "> ", "a.\n", "&", "# "])
def test_long_markdown_made_to_slow_it_down(piece):
    text, blocks, _ = markdown_blocks((piece * 100_000)[:100_000] + "x")
    assert blocks and all(text[a:b].strip() for a, b, _ in blocks)


@given(st.text(alphabet=st.sampled_from("aÁ.# \n*_[]()!`>-|~=\\<&;1"), max_size=80))
def test_blocks_of_any_text_follow_each_other_and_hold_text(text):
    for content, blocks in (markdown_blocks(text)[:2], (text, plain_blocks(text))):
        at = 0
        for start, end, _ in blocks:
            assert at <= start < end <= len(content)
            assert content[start:end] == content[start:end].strip() != ""
            at = end
        assert at == len(content) or not content[at:].strip()


def test_an_only_part_is_no_headline():
    assert headline_first([("Llueve", Kind.BODY)]) == [("Llueve", Kind.BODY)]
    assert headline_first([("Llueve", Kind.BODY), ("Llovió.", Kind.BODY)]) == [("Llueve", Kind.HEADLINE), ("Llovió.", Kind.BODY)]
