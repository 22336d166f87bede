"""Text on its way out: spreadsheets take some beginnings for formulas, and a TSV file that was written so reads back as it was."""

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from report_samples import port_bitext

from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.escaping import attribute, escaped, is_formula, xml_characters
from aligner.formats.tabular import write_tsv
from aligner.text.characters import plain

FORMULAS = ['=HYPERLINK("x","y")', "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(1)"]


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas(text):
    assert is_formula(text)


@pytest.mark.parametrize("text", ["", "1 + 1 = 2", "a=b", "—dijo", "– no", "'=1", "«=»", "El 3-0 final"])
def test_plain_text(text):
    assert not is_formula(text)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_tsv_file_is_a_formula(tmp_path, text):
    bitext = port_bitext(text)
    unit = replace(bitext.units[0], source=text, target=text, source_machine=text, target_machine=text)
    out = io.BytesIO()
    write_tsv([bitext.with_units((unit,))], out)
    path = tmp_path / "a.tsv"
    path.write_bytes(out.getvalue())
    cells = [cell for line in out.getvalue().decode().splitlines() for cell in line.split("\t")]
    numbers = {"-0.42"}
    assert not [cell for cell in cells if is_formula(cell) and cell not in numbers]
    ((read,),) = (read.units for read in read_bitexts(path))
    assert read.source == " ".join(plain(text).split())


@given(st.text().map(xml_characters))
def test_what_is_escaped_is_what_lxml_writes(text):
    element = etree.Element("a", {"b": text})
    element.text = text
    assert f'<a b="{attribute(text)}">{escaped(text)}</a>'.encode() == etree.tostring(element, encoding="UTF-8", xml_declaration=False)
