"""The page in Spanish: all of its own words, and nothing of the articles."""

import base64
import hashlib
import io
import re
from dataclasses import replace

import pytest
from report_samples import hostile_bitext, long_bitext, machine_bitext, port_bitext

from aligner.formats.report import write_report
from aligner.formats.report.spanish import in_spanish, untold
from aligner.formats.since import Compared

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
