"""PDF: paragraphs in the order in which they are read, without what every page repeats; scans and locked files are refused."""

import zlib

import pytest
from documents import Text, column, pdf

from aligner.articles import read_article, read_article_with_rest
from aligner.articles.pdf import read_pdf
from aligner.errors import ArticleError
from aligner.formats.places import sentence_places
from aligner.segmentation import segment_article


def parts_of(content):
    document = read_pdf(content, "a.pdf")
    return [(document.text[a:b], str(kind)) for a, b, kind in document.blocks]


FIRST = [
    "La alcaldesa de Aldea ha anunciado que el puen-",
    "te de la carretera vieja cerrará tres semanas por",
    "obras. Los vecinos lo temían.",
]
SECOND = [
    "Los autobuses darán un rodeo de once kilómetros",
    "por la carretera del embalse, según ha explicado",
    "el consejero de Transportes en la radio.",
]


def test_lines_become_paragraphs_and_parted_words_whole():
    content = pdf(
        [Text(40, 440, 18, "El puente cierra"), Text(40, 418, 18, "por obras"), *column(40, 380, FIRST), *column(40, 330, SECOND)]
    )
    assert parts_of(content) == [
        ("El puente cierra por obras", "headline"),
        (
            "La alcaldesa de Aldea ha anunciado que el puente de la carretera vieja cerrará tres semanas por obras. Los vecinos lo temían.",
            "body",
        ),
        (" ".join(SECOND), "body"),
    ]


def test_a_hyphen_stays_where_the_text_has_the_word_with_it():
    lines = ["El acuerdo franco-alemán se firmó ayer, y es el", "primer pacto franco-", "alemán que se firma en esta sala desde hace años."]
    assert "primer pacto franco-alemán que se firma" in parts_of(pdf(column(40, 380, lines)))[0][0]


def test_columns_are_read_one_after_the_other():
    left = ["Uno de los vecinos más", "viejos de la orilla dice", "que nadie le preguntó y", "que no piensa moverse de"]
    right = ["su casa hasta que venga", "la alcaldesa en persona", "a explicarle las obras,", "cosa que nadie espera."]
    # The file has the lines row by row.
    rows = [line for pair in zip(column(40, 380, left), column(210, 380, right), strict=True) for line in pair]
    assert parts_of(pdf([Text(40, 430, 20, "Un vecino no se mueve de su casa"), *rows])) == [
        ("Un vecino no se mueve de su casa", "headline"),
        (" ".join(left + right), "body"),
    ]


def test_cells_of_a_table_are_parts_of_their_own():
    cells = [line for y in (380, 360, 340) for line in (Text(40, y, 10, f"Lunes {y}"), Text(240, y, 10, f"{y} buses"))]
    assert [text for text, _ in parts_of(pdf(cells))] == [text.words for text in cells]


def page(number, lines):
    head, foot = Text(40, 480, 8, f"El Diario de Aldea, {number} de mayo"), Text(190, 20, 8, f"{number}")
    return [head, *column(40, 400, lines), foot]


def test_running_heads_and_page_numbers_are_left_out_and_text_goes_on_behind_them(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf(page(1, FIRST[:2]), page(2, [FIRST[2], *SECOND])))
    article, rest = read_article_with_rest(tmp_path / "a.pdf", language="es")
    assert "cerrará tres semanas por obras." in article.text and "Diario" not in article.text
    assert (rest[0].reason, rest[0].text) == ("running head or footer", "El Diario de Aldea, 1 de mayo")
    assert len(rest) == 4
    places = sentence_places(segment_article(article))
    assert places[0] == "page 1, line 1" and places[-1] == "page 2, line 2"


def test_a_page_number_of_a_single_page():
    assert [text for text, _ in parts_of(pdf([*column(40, 400, FIRST), Text(200, 20, 8, "Página 1 de 1")]))] == [
        "La alcaldesa de Aldea ha anunciado que el puente de la carretera vieja cerrará tres semanas por obras. Los vecinos lo temían."
    ]


def test_what_browsers_print_around_a_page_is_left_out():
    around = [
        Text(30, 485, 8, "11/30/26, 12:08 PM"),
        Text(180, 485, 8, "El puente cierra"),
        Text(30, 15, 8, "https://a.example/x"),
        Text(370, 15, 8, "1/1"),
    ]
    assert parts_of(pdf([*around, *column(40, 400, FIRST)])) == parts_of(pdf(column(40, 400, FIRST)))


def test_paragraphs_of_one_line_that_stand_in_are_parted():
    lines = [
        "Uno dijo que no se movería de su casa nunca.",
        "Otro dijo que sí, porque el agua llega a la",
        "puerta y no hay quien la pare.",
    ]
    texts = [Text(52, 400, 10, lines[0]), Text(52, 388, 10, lines[1]), Text(40, 376, 10, lines[2])]
    assert [text for text, _ in parts_of(pdf(texts))] == [lines[0], " ".join(lines[1:])]


def test_notes_come_last_without_their_numbers_and_captions_are_known():
    lines = [
        *column(40, 400, FIRST),
        Text(173, 380, 6, "1"),
        Text(40, 90, 7, "Obreros junto al puente."),
        Text(40, 60, 7, "1 Según su nota."),
    ]
    found = parts_of(pdf(lines, pictures=True))
    assert found[1:] == [("Obreros junto al puente.", "caption"), ("Según su nota.", "body")]
    assert found[0][0].endswith("Los vecinos lo temían.")


def test_bold_lines_are_headings():
    lines = [*column(40, 400, FIRST), Text(40, 350, 10, "Sin fecha", True), *column(40, 330, SECOND)]
    assert ("Sin fecha", "headline") in parts_of(pdf(lines))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pdf([], [], pictures=True), "a scanned PDF: its pages are pictures without text; read it with a program for OCR first"),
        (pdf([]), "empty"),
        (pdf([Text(40, 400, 10, "Secreto")], encrypted=True), "encrypted with a password; save it without one"),
        (b"%PDF-1.7\n" + b"\x00\xff" * 500, "a damaged PDF file"),
        (b"nothing of the kind", "not a PDF file"),
        (pdf([Text(40, 400, 10, "Uno.")])[:200], "a damaged PDF file"),
        (pdf([], packed=(zlib.compress(b" " * 60_000_000), "/Filter /FlateDecode")), "unpacks to more than 50 MB"),
        (pdf([], packed=(zlib.compress(b" "), "/Filter [/FlateDecode /FlateDecode]")), "looks like an attack"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(content, words, tmp_path):
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(ArticleError, match=words):
        read_article(tmp_path / "a.pdf", language="es")


def test_packed_pages_are_read():
    packed = zlib.compress(b"BT /F 10 Tf 40 400 Td (Uno es grande.) Tj ET")
    assert parts_of(pdf([], packed=(packed, "/Filter /FlateDecode"))) == [("Uno es grande.", "body")]


def test_pages_that_are_pictures_are_named():
    document = read_pdf(pdf(column(40, 400, FIRST), [], pictures=True), "a.pdf")
    assert document.notes[-1] == "without text, as they are pictures: page 2"
    assert document.text.startswith("La alcaldesa")


def test_without_the_extra_the_message_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(ArticleError, match=r"install the extra: pip install 'aligner\[pdf\]'"):
        read_pdf(pdf([]), "a.pdf")


def test_a_headline_over_one_gap_parts_no_column_too_few():
    texts = [
        ["Uno de los vecinos", "más viejos dice que", "nadie le preguntó"],
        ["si quería moverse", "de su casa antes", "de que llegara el"],
        ["agua, y que ahora", "es tarde para eso", "y para todo lo demás."],
    ]
    rows = [
        line for row in zip(*(column(x, 400, lines) for x, lines in zip((40, 150, 260), texts, strict=True)), strict=True) for line in row
    ]
    assert parts_of(pdf([Text(40, 430, 18, "Un vecino espera aquí"), *rows])) == [
        ("Un vecino espera aquí", "headline"),
        (" ".join(line for lines in texts for line in lines), "body"),
    ]


def test_words_of_a_line_set_wide_stay_one_line():
    wide = [Text(x, 388, 10, word) for x, word in ((40, "por"), (90, "obras,"), (150, "según"), (215, "dicen."))]
    lines = [
        Text(40, 400, 10, "El puente de la carretera vieja cierra hoy"),
        *wide,
        *column(40, 376, ["Nadie lo esperaba y todos lo lamentan mucho,", "según la alcaldesa."]),
    ]
    assert parts_of(pdf(lines))[0][0].startswith("El puente de la carretera vieja cierra hoy por obras, según dicen. Nadie lo esperaba")


def test_ligatures_and_lines_drawn_twice():
    lines = [Text(40, 400, 10, "El oficio"), Text(40.3, 400, 10, "El oficio"), Text(40, 380, 10, "de afficionado.")]
    assert "El oficio El oficio" not in " ".join(text for text, _ in parts_of(pdf(lines)))


def test_compounds_with_figures_keep_their_hyphen():
    assert (
        "a 61-year history of"
        in parts_of(pdf(column(40, 400, ["The title is the first in a 61-", "year history of the club, they", "say."])))[0][0]
    )
