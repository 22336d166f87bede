"""Pages on which trafilatura or htmldate would take very long, or fail: their article is read all the same."""

import pytest
from lxml import etree

from aligner.articles.html import extraction, read_html
from aligner.articles.html.extraction import WIDEST_ELEMENT
from aligner.articles.html.metadata import published

FIRST = "El río creció por tercer día seguido y el agua llegó a la escuela del pueblo, según el alcalde."
SECOND = "Los vecinos sacaron los muebles a la calle y pasaron la noche en el polideportivo municipal."
HEAD = "<head><title>Sube el agua</title><meta property='article:published_time' content='2024-03-05T10:00:00Z'></head>"
NOTE = "the page is very large, so that its article was looked for by a simpler way"


def page(inside):
    menu = "<nav><a href='/'>Portada</a></nav><div class='related'><h3><a href='/x'>Otra nota</a></h3></div>"
    return f"<html lang=es>{HEAD}<body>{menu}<article><h1>Sube el agua</h1><p>{FIRST}</p>{inside}<p>{SECOND}</p></article></body></html>"


WIDE = {
    "inline": "".join(f"<b>{n}</b> " for n in range(WIDEST_ELEMENT + 1)),
    "scripts": "".join(f"{n}<script>x</script> " for n in range(WIDEST_ELEMENT + 1)),
    "pictures": "".join(f"{n}<img src='x.jpg'> " for n in range(WIDEST_ELEMENT + 1)),
    "times": "".join(f"{n}<svg></svg> " for n in range(WIDEST_ELEMENT + 1)),
}


@pytest.mark.parametrize("kind", WIDE)
def test_an_element_with_very_many_in_it(kind):
    read = read_html(page(f"<div>{WIDE[kind]}</div>"), "a.html")
    blocks = [read.text[start:end] for start, end, _ in read.blocks]
    assert read.notes == (NOTE,) and read.date == "2024-03-05"
    assert blocks == ["Sube el agua", FIRST, " ".join(map(str, range(WIDEST_ELEMENT + 1))), SECOND]


def test_a_table_of_very_many_cells(monkeypatch):
    monkeypatch.setattr(extraction, "LARGEST_TREE", 3_000)
    rows = extraction.LARGEST_TREE // 3
    read = read_html(page(f"<table>{''.join(f'<tr><td>{n}</td><td>uno</td></tr>' for n in range(rows))}</table>"), "a.html")
    blocks = [read.text[start:end] for start, end, _ in read.blocks]
    assert read.notes == (NOTE,) and read.title == "Sube el agua"
    assert blocks == ["Sube el agua", FIRST, *(cell for n in range(rows) for cell in (str(n), "uno")), SECOND]


def test_a_date_that_cannot_be_looked_for():
    # htmldate refuses what is no page of lxml.html.
    assert published(etree.Element("html"), large=False) == (None, ("the page's date could not be read (TypeError)",))
