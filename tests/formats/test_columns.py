"""Which columns of a table hold the texts of a pair."""

from pathlib import Path

import pytest
from tables import each

from aligner.errors import FormatError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.columns import name_columns
from aligner.languages.codes import parse_tag

PATH = Path("pairs.tsv")


def texts(names: str, source: str = "es", target: str = "en", notes: list[str] | None = None) -> tuple[int, int]:
    """The columns that hold the source and the target."""
    named = name_columns(PATH, names.split("|"), (parse_tag(source), parse_tag(target)), notes, "tabs")
    return named.index("source"), named.index("target")


@each(
    ("names", "places"),
    [
        ("source|target", (0, 1)),
        ("id|target|source", (2, 1)),
        ("es|en", (0, 1)),
        ("en|es", (1, 0)),
        ("EN|ES", (1, 0)),
        ("Spanish|English", (0, 1)),
        ("english|quality|spanish", (2, 0)),
        ("español|inglés", (0, 1)),
        ("ESPAÑOL|INGLÉS", (0, 1)),
        ("Inglés|Castellano", (1, 0)),
        ("es-MX|en-US", (0, 1)),
        ("en_US|es_419", (1, 0)),
        ("source_en|target_es", (1, 0)),
        ("source_es|target_en", (0, 1)),
        ("es_text|en_text", (0, 1)),
        ("texto_es|texto_en", (0, 1)),
        ("Texto en español|Texto en inglés", (0, 1)),
        ("Source (Spanish)|Target (English)", (0, 1)),
        ("Spanish (Mexico)|English (US)", (0, 1)),
        ("spa|eng", (0, 1)),
        ("spa_Latn|eng_Latn", (0, 1)),
        ("Original (ES)|Traducción (EN)", (0, 1)),
        ("es|translation", (0, 1)),
        ("Source|Target", (0, 1)),
        ("ORIGINAL|TRADUCCIÓN", (0, 1)),
        ("Texto original|Texto traducido", (0, 1)),
        ("src|tgt", (0, 1)),
        ("id|es|es_url|en|en_url", (1, 3)),
        ("es_score|en_score|en|es", (3, 2)),
        ("source_lang|target_lang|es|en", (2, 3)),
    ],
)
def test_columns_are_known_by_language_or_side(names, places):
    notes: list[str] = []
    assert texts(names, notes=notes) == places
    assert notes == []


@pytest.mark.parametrize(
    "names", ["a|b", "es|fr", "quality|en", "El perro ladra.|The dog barks.", "es|es_en", "source_lang|target_lang", ""]
)
def test_other_columns_are_refused(names):
    with pytest.raises(FormatError, match="the first line must name the columns, `source` and `target` or `es` and `en` among them"):
        texts(names)


def test_of_two_regions_one_is_read_and_the_other_named():
    notes: list[str] = []
    assert texts("en|es-ES|es-MX", notes=notes) == (1, 0)
    assert notes == ["the column 'es-ES' was read for es, and not 'es-MX'; rename one, or choose by region (es-MX)"]
    assert texts("en|es-ES|es-MX", "es-MX") == (2, 0)
    assert texts("en|es-MX|es", "es") == (2, 0)
    with pytest.raises(FormatError):
        texts("en|es-ES", "es-MX")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tsv", "en\tes\nThe dog.\tEl perro.\n"),
        ("a.csv", "en,es\nThe dog.,El perro.\n"),
        ("a.csv", "sep=;\nInglés;Español\nThe dog.;El perro.\n"),
        ("a.csv", "English\tSpanish\nThe dog.\tEl perro.\n"),
        ("a.jsonl", '{"en": "The dog.", "es": "El perro.", "score": 1}\n'),
        ("a.jsonl", '{"id": "7", "translation": {"en": "The dog.", "es": "El perro."}}\n'),
        ("a.csv", "\ufeffsource_en;target_es;note\nThe dog.;El perro.;\n"),
    ],
)
def test_files(name, content, tmp_path):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    (unit,) = next(read_bitexts(path)).units
    assert (unit.source, unit.target) == ("El perro.", "The dog.")


def test_lines_are_counted_with_the_separator_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("sep=;\nes;en\nUno.;One.\nDos.\n", encoding="utf-8")
    with pytest.raises(FormatError, match=r"a\.csv:4: 1 columns where the first line names 2"):
        next(read_bitexts(path))


def test_an_odd_separator_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('sep="\nes"en\n', encoding="utf-8")
    with pytest.raises(FormatError, match="separate the columns by commas, semicolons or tabs"):
        next(read_bitexts(path))
