"""What stands around an article's text, and inside its paragraphs: links to other articles, calls, portraits of authors, old captions.

around.tsv: where the HTML is put (`after` and `insent`: into a paragraph; `mid`, `end`, `start`: between paragraphs), its language, the
texts in it that are not the article's, and those that are. Each is tried in one of three pages, by its line.
"""

import csv
from pathlib import Path

from tables import each

from aligner.articles.html import read_html

PARAGRAPHS = {
    "es": [
        "La presa de Las Cruces alcanzó ayer el 92 por ciento de su capacidad tras una semana de lluvias, informó la comisión del agua.",
        "Los vecinos de las colonias bajas fueron evacuados durante la madrugada y pasaron la noche en dos escuelas del municipio.",
        "«No pudimos sacar nada, ni los papeles», contó Marta Reyes, que llegó con sus tres hijos al albergue instalado en el gimnasio.",
        "El director de Protección Civil, Ramón Ochoa, aseguró que las compuertas se abrirán por etapas para evitar daños río abajo.",
        "El servicio meteorológico prevé que las precipitaciones disminuyan a partir del jueves, aunque mantiene la alerta en la sierra.",
        "El gobierno del estado destinará 40 millones de pesos a reparar los caminos que quedaron cortados por los deslaves.",
    ],
    "en": [
        "The Las Cruces dam reached 92 percent of its capacity yesterday after a week of rain, the water commission said.",
        "Residents of the low-lying districts were evacuated before dawn and spent the night in two schools in the town.",
        "“We could not save anything, not even our papers,” said Marta Reyes, who came to the shelter with her three children.",
        "The head of civil protection, Ramón Ochoa, said that the gates will be opened in stages to avoid damage downstream.",
        "The weather service expects the rain to ease from Thursday on, although it is keeping the alert in the mountains.",
        "The state government will spend 40 million pesos on repairing the roads that were cut off by landslides.",
    ],
}
TITLES = {"es": "La presa de Las Cruces, al borde de su capacidad", "en": "Las Cruces dam close to its capacity"}
MENU = '<ul><li><a href="/p">Norte</a></li><li><a href="/d">Sur</a></li></ul>'
PAGES = (
    '<html lang="{0}"><title>{1} | El Faro</title><header><nav>{2}</nav></header><main><article><h1>{1}</h1>{3}</article></main>'
    "<footer><p>El Faro, S. A.</p></footer></html>",
    '<html lang="{0}"><title>{1} - El Faro</title><div id="wrapper"><div class="menu">{2}</div><div class="post"><h1 class="title">{1}</h1>'
    '<div class="entry-content">{3}</div></div><div id="sidebar"><h3>Blog</h3>{2}</div></div></html>',
    '<html lang="{0}"><title>{1}</title><table width="760"><tr><td width="150">{2}</td><td><font size="5"><b>{1}</b></font>{3}</td></tr>'
    "</table></html>",
)
with (Path(__file__).parent / "around.tsv").open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def page(number: int, case: dict[str, str]) -> str:
    texts = list(PARAGRAPHS[case["language"]])
    if case["place"] == "after":
        texts[1] += f" {case['html']}"
    elif case["place"] == "insent":
        words = texts[4].split(" ")
        texts[4] = " ".join([*words[:6], case["html"], *words[6:]])
    paragraphs = [f"<p>{text}</p>" for text in texts]
    if case["place"] in ("mid", "end", "start"):
        paragraphs.insert({"mid": 3, "end": len(paragraphs), "start": 0}[case["place"]], case["html"])
    return PAGES[number % 3].format(case["language"], TITLES[case["language"]], MENU, "".join(paragraphs))


@each("number, case", enumerate(CASES, 2))
def test_the_text_is_read_and_nothing_around_it(number: int, case: dict[str, str]) -> None:
    found = read_html(page(number, case), "page")
    blocks = [found.text[start:end] for start, end, _ in found.blocks]
    own = [text for text in case["own"].split(" | ") if text]
    assert [text for text in case["around"].split(" | ") if text and text.lower() in found.text.lower()] == []
    assert [text for text in own if text not in found.text] == []
    whole = [text for text in PARAGRAPHS[case["language"]] if text in blocks or (own and any(text in block for block in blocks))]
    assert whole == PARAGRAPHS[case["language"]]


def test_a_link_in_a_paragraph_is_among_what_was_left_out() -> None:
    case = {"language": "es", "place": "insent", "html": '(Lee también: <a href="/o">Cierran tres escuelas</a>)'}
    left_out = read_html(page(0, case), "page").left_out()
    assert [one.text for one in left_out if "escuelas" in one.text] == ["(Lee también: Cierran tres escuelas)"]


def test_what_is_said_of_the_author_by_name_ends_the_text() -> None:
    byline = '<p class="byline">Por Inés Roca y Luis Paz</p>'
    text = "".join(f"<p>{one}</p>" for one in PARAGRAPHS["es"])
    ending = "<p>Inés Roca vive en Puebla y cría caballos.</p>"
    content = PAGES[0].format("es", TITLES["es"], MENU, byline + text + ending)
    assert "cría caballos" not in read_html(content, "page").text
    assert "cría caballos" in read_html(content.replace("Roca y", "Rocha y"), "page").text
