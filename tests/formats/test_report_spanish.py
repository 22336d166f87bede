"""The page in Spanish: all of its own words, and nothing of the articles."""

import base64
import hashlib
import io
import re
from dataclasses import replace

import pytest
from report_samples import hostile_bitext, long_bitext, machine_bitext, port_bitext
from tables import each

from aligner.checks import CHECKS
from aligner.formats.report import IndexEntry, index_entry, write_index, write_report
from aligner.formats.report.spanish import in_spanish, untold
from aligner.formats.since import Compared
from aligner.languages.es_messages import EXPLANATIONS

PAGES = {
    "a pair": port_bitext(),
    "no translation": machine_bitext(),
    "many rows": long_bitext(250),
    "no rows": port_bitext().with_units(()),
    "not parallel": replace(port_bitext(), parallel=False),
}


def page_of(bitext, compared=None):
    out = io.BytesIO()
    write_report(bitext, out, compared)
    return out.getvalue()


@pytest.mark.parametrize("name", PAGES)
def test_every_text_of_a_page_has_a_spanish_form(name):
    page = page_of(PAGES[name], Compared(lambda *_: True, tuple))
    assert [text for text in untold(page) if not text.startswith("https://")] == []


def test_words_are_spanish_and_texts_stay_as_they_are():
    page, english = in_spanish(page_of(port_bitext())).decode(), page_of(port_bitext()).decode()
    assert '<html lang="es">' in page and page.startswith("<!DOCTYPE html>")
    for told in (
        ">Hallazgos<",
        ">esta frase falta en la traducción<",
        "Falta en la traducción",
        "párrafo 8, frase 1",
        ">Sin calidad<",
        "Aviso",
    ):
        assert told in page, told
    assert "Findings" not in page and "Missing from" not in page
    texts = re.compile(r'<p class="text[^>]*>.*?</p>')
    assert texts.findall(page) == texts.findall(english)


def test_what_the_page_may_run_is_what_it_carries():
    page = in_spanish(page_of(hostile_bitext())).decode()
    for kind in ("script", "style"):
        code = re.search(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)[1]
        assert base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() in page
    assert page.count("<script") == 1 and "<img" not in page


def test_every_check_is_explained_in_spanish():
    assert EXPLANATIONS.keys() == {check.id for check in CHECKS}


@each("check", CHECKS)
def test_an_explanation_says_the_same_with_the_same_example(check):
    """What it quotes of the languages compared, its figures and its options are those of the English."""
    title, explanation = EXPLANATIONS[check.id]
    assert not title.endswith(".") and explanation.rstrip("”").endswith(".")
    assert ("Example" in check.explanation) == ("Ejemplo" in explanation)
    assert set(re.findall(r"--[a-z]+|\[\[\w+\]\]", check.explanation)) == set(re.findall(r"--[a-z]+|\[\[\w+\]\]", explanation))
    example = check.explanation.partition("Example:")[2]
    if check.id != "pattern":
        assert set(re.findall(r"“[^“”]*”", example)) == set(re.findall(r"“[^“”]*”", explanation.partition("Ejemplo:")[2]))


def test_the_legend_is_in_spanish_but_for_checks_of_somebody_else():
    page = in_spanish(page_of(port_bitext())).decode()
    legend = page.partition('<dl class="checks"')[2].partition("</dl>")[0]
    assert "<b>Falta una frase en la traducción.</b> Nada en la traducción" in legend and 'lang="en"' not in legend
    foreign = page_of(port_bitext()).replace(b"<dt>omission</dt>", b"<dt>our-own</dt>")
    assert '<dd lang="en"><b>A sentence is missing' in in_spanish(foreign).decode()


def test_an_index_is_in_spanish_and_names_stay():
    out = io.BytesIO()
    entries = [index_entry(port_bitext(), "port.html"), IndexEntry("Mean quality", None, failure="a.txt: pairs"), IndexEntry("z", "z.html")]
    write_index(entries, out)
    assert untold(out.getvalue()) == []
    page = in_spanish(out.getvalue()).decode()
    assert ">Traducciones comprobadas<" in page and ">3 pares<" in page and "Fallido: a.txt: pairs" in page
    assert ">Mean quality<" in page and page.count("Calidad media") == 1 + 3
    assert ">Notas<" in page and ">Faltan<" in page and "Nota<" not in page
    assert "</span>Notas <b>" in in_spanish(page_of(port_bitext())).decode()
