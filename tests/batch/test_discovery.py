"""Which files of a folder belong together."""

import os
from pathlib import Path

import pytest

from aligner.batch.discovery import discover
from aligner.batch.file_names import pair_name
from aligner.errors import ManifestError
from aligner.languages.pair import LanguagePair

ENGLISH_FIRST = LanguagePair("en", "es")
FRENCH = LanguagePair("fr", "en")


def found(tmp_path, files, paths=(".",), *languages):
    for name in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Uno.", encoding="utf-8")
    return discover([str(tmp_path / path) for path in paths], *languages)


def relative(tmp_path, discovery):
    """Pairs as (id, source, target, source language), with paths below the folder."""
    return [
        (pair.id, str(pair.source.relative_to(tmp_path)), pair.target and str(pair.target.relative_to(tmp_path)), pair.languages.source)
        for pair in discovery.pairs
    ]


LAYOUTS = [
    (["x.es.txt", "x.en.html"], [("x", "x.es.txt", "x.en.html", "es")]),
    (["x_es.docx", "x_en.md"], [("x", "x_es.docx", "x_en.md", "es")]),
    (["x-es.txt", "x-en.txt"], [("x", "x-es.txt", "x-en.txt", "es")]),
    (["x.es", "x.en"], [("x", "x.es", "x.en", "es")]),
    (["X.ES.TXT", "X.en.Txt"], [("X", "X.ES.TXT", "X.en.Txt", "es")]),
    (["es/x.txt", "en/x.html"], [("x", "es/x.txt", "en/x.html", "es")]),
    (["ES/a/x.txt", "EN/a/x.txt"], [("a/x", "ES/a/x.txt", "EN/a/x.txt", "es")]),
    (["a/es/x.txt", "a/en/x.txt", "b/es/y.txt"], [("a/x", "a/es/x.txt", "a/en/x.txt", "es"), ("b/y", "b/es/y.txt", None, "es")]),
    (["news_es/x.txt", "news_en/x.txt"], [("news/x", "news_es/x.txt", "news_en/x.txt", "es")]),
    (["x/es.txt", "x/en.html"], [("x", "x/es.txt", "x/en.html", "es")]),
    (["a/x.es.txt", "a/x.en.txt", "b/y.es.txt"], [("a/x", "a/x.es.txt", "a/x.en.txt", "es"), ("b/y", "b/y.es.txt", None, "es")]),
    (["x.es.txt", "x.en.txt", "es/y.txt", "en/y.txt"], [("x", "x.es.txt", "x.en.txt", "es"), ("y", "es/y.txt", "en/y.txt", "es")]),
    (["dos palabras, ñ.es.txt", "dos palabras, ñ.en.txt"], [("dos palabras, ñ", "dos palabras, ñ.es.txt", "dos palabras, ñ.en.txt", "es")]),
    (["v1.2.es.txt", "v1.2.en.txt"], [("v1.2", "v1.2.es.txt", "v1.2.en.txt", "es")]),
    (["x.en.txt"], [("x", "x.en.txt", None, "en")]),
    # language in folder and name
    (["es/a.es.txt", "en/a.en.txt"], [("a", "es/a.es.txt", "en/a.en.txt", "es")]),
    (["es/a_es.txt", "en/a_en.txt"], [("a", "es/a_es.txt", "en/a_en.txt", "es")]),
    (["es/2024/a.es.txt", "en/2024/a.txt"], [("2024/a", "es/2024/a.es.txt", "en/2024/a.txt", "es")]),
    (["es/es_a.html", "en/en_a.html"], [("a", "es/es_a.html", "en/en_a.html", "es")]),
    # regions
    (["es-ES/a.txt", "en-US/a.txt"], [("a", "es-ES/a.txt", "en-US/a.txt", "es")]),
    (["es_MX/a.txt", "en_us/a.txt"], [("a", "es_MX/a.txt", "en_us/a.txt", "es")]),
    (["a.es-MX.txt", "a.en-US.txt"], [("a", "a.es-MX.txt", "a.en-US.txt", "es")]),
    (["a_es_419.txt", "a_en_GB.txt"], [("a", "a_es_419.txt", "a_en_GB.txt", "es")]),
    (["es/a.es-MX.txt", "en/a.en-US.txt"], [("a", "es/a.es-MX.txt", "en/a.en-US.txt", "es")]),
    (["ES-mx/a.txt", "EN/a.txt"], [("a", "ES-mx/a.txt", "EN/a.txt", "es")]),
    # other separators, brackets, words for the language, its place in the name
    (["nota (es).txt", "nota (en).txt"], [("nota", "nota (es).txt", "nota (en).txt", "es")]),
    (["nota [ES].docx", "nota [EN].docx"], [("nota", "nota [ES].docx", "nota [EN].docx", "es")]),
    (["nota es.txt", "nota en.txt"], [("nota", "nota es.txt", "nota en.txt", "es")]),
    (["nota@es.txt", "nota@en.txt"], [("nota", "nota@es.txt", "nota@en.txt", "es")]),
    (["spanish.txt", "english.txt"], [("text", "spanish.txt", "english.txt", "es")]),
    (["es.txt", "en.html"], [("text", "es.txt", "en.html", "es")]),
    (["nota+es.txt", "nota+en.txt"], [("nota", "nota+es.txt", "nota+en.txt", "es")]),
    (["nota - español.txt", "nota - inglés.txt"], [("nota", "nota - español.txt", "nota - inglés.txt", "es")]),
    (["nota_spanish.txt", "nota_english.txt"], [("nota", "nota_spanish.txt", "nota_english.txt", "es")]),
    (["nota.spa.txt", "nota.eng.txt"], [("nota", "nota.spa.txt", "nota.eng.txt", "es")]),
    (["nota_ESP.txt", "nota_ENG.txt"], [("nota", "nota_ESP.txt", "nota_ENG.txt", "es")]),
    (["Spanish/a.txt", "English/a.txt"], [("a", "Spanish/a.txt", "English/a.txt", "es")]),
    (["español/a.txt", "inglés/a.txt"], [("a", "español/a.txt", "inglés/a.txt", "es")]),
    (["es_nota.txt", "en_nota.txt"], [("nota", "es_nota.txt", "en_nota.txt", "es")]),
    (["SP_nota.txt", "EN_nota.txt"], [("nota", "SP_nota.txt", "EN_nota.txt", "es")]),
    (["ES - nota.txt", "EN - nota.txt"], [("nota", "ES - nota.txt", "EN - nota.txt", "es")]),
    (["2024-es-nota.txt", "2024-en-nota.txt"], [("2024-nota", "2024-es-nota.txt", "2024-en-nota.txt", "es")]),
    (["nota.es.final.txt", "nota.en.final.txt"], [("nota-final", "nota.es.final.txt", "nota.en.final.txt", "es")]),
    (["original/a.txt", "translation/a.txt"], [("a", "original/a.txt", "translation/a.txt", "es")]),
    (["a.source.txt", "a.target.txt"], [("a", "a.source.txt", "a.target.txt", "es")]),
    (["articulos-es/a.txt", "articles-en/a.txt"], [("a", "articulos-es/a.txt", "articles-en/a.txt", "es")]),
    # no separator beside the language
    (["es001.txt", "en001.txt"], [("001", "es001.txt", "en001.txt", "es")]),
    (["001es.txt", "001en.txt"], [("001", "001es.txt", "001en.txt", "es")]),
    (["notaES.docx", "notaEN.docx"], [("nota", "notaES.docx", "notaEN.docx", "es")]),
    (["notaEspañol.docx", "notaInglés.docx"], [("nota", "notaEspañol.docx", "notaInglés.docx", "es")]),
    (["ES-001.txt", "EN-001.txt"], [("001", "ES-001.txt", "EN-001.txt", "es")]),
    # one of the two names its language
    (["nota.txt", "nota.en.txt"], [("nota", "nota.txt", "nota.en.txt", "es")]),
    (["nota.es.html", "nota.html"], [("nota", "nota.es.html", "nota.html", "es")]),
    (["nota.txt", "en/nota.txt"], [("nota", "nota.txt", "en/nota.txt", "es")]),
    (["x.es.txt", "x.en.txt", "x.txt", "es/y.txt"], [("x", "x.es.txt", "x.en.txt", "es"), ("y", "es/y.txt", None, "es")]),
    # invisible characters and odd spaces
    (["dos\u00a0palabras.es.txt", "dos palabras.en.txt"],
     [("dos\u00a0palabras", "dos\u00a0palabras.es.txt", "dos palabras.en.txt", "es")]),
    (["a\u200b.es.txt", "a.en.txt"], [("a\u200b", "a\u200b.es.txt", "a.en.txt", "es")]),
    # any sign may part them, and the side may stand beside the language
    (["nota·es.txt", "nota·en.txt"], [("nota", "nota·es.txt", "nota·en.txt", "es")]),
    (["nota!es.txt", "nota!en.txt"], [("nota", "nota!es.txt", "nota!en.txt", "es")]),
    (["nota 5 – ES.txt", "nota 5 – EN.txt"], [("nota 5", "nota 5 – ES.txt", "nota 5 – EN.txt", "es")]),
    (["x-src.es.txt", "x-ref.en.txt"], [("x", "x-src.es.txt", "x-ref.en.txt", "es")]),
    (["nota_source_es.txt", "nota_target_en.txt"], [("nota", "nota_source_es.txt", "nota_target_en.txt", "es")]),
    (["fuente/es/nota.txt", "destino/en/nota.txt"], [("nota", "fuente/es/nota.txt", "destino/en/nota.txt", "es")]),
    (["originales/nota_ES.docx", "traducciones/nota_EN.docx"],
     [("nota", "originales/nota_ES.docx", "traducciones/nota_EN.docx", "es")]),
    (["2024/es/03/nota.html", "2024/en/03/nota.html"], [("2024/03/nota", "2024/es/03/nota.html", "2024/en/03/nota.html", "es")]),
    (["nota__es_MX__v2.txt", "nota__en_US__v2.txt"], [("nota-v2", "nota__es_MX__v2.txt", "nota__en_US__v2.txt", "es")]),
    # words of a name that look like a language
    (["es/vivir-en.txt", "en/vivir-en.txt"], [("vivir-en", "es/vivir-en.txt", "en/vivir-en.txt", "es")]),
    (["crisis-en-x.es.txt", "crisis-en-x.en.txt"], [("crisis-en-x", "crisis-en-x.es.txt", "crisis-en-x.en.txt", "es")]),
    (["es/elecciones en puebla.txt", "en/elecciones en puebla.txt"],
     [("elecciones en puebla", "es/elecciones en puebla.txt", "en/elecciones en puebla.txt", "es")]),
    # upper case, accents and separators alone never part a pair
    (["es/Día-1.txt", "en/dia_1.TXT"], [("Día-1", "es/Día-1.txt", "en/dia_1.TXT", "es")]),
    (["Gran Incendio.es.txt", "gran-incendio.en.txt"], [("Gran Incendio", "Gran Incendio.es.txt", "gran-incendio.en.txt", "es")]),
    ([".x.es.txt", ".git/x.es.txt", "README.md", "notes/LICENSE.txt", "data.csv", "x.png"], []),
]  # fmt: skip


@pytest.mark.parametrize(("files", "pairs"), LAYOUTS)
def test_layouts(files, pairs, tmp_path):
    discovery = found(tmp_path, files)
    assert relative(tmp_path, discovery) == pairs
    reasons = [unpaired.reason for unpaired in discovery.unpaired if unpaired.path.name != "x.txt"]
    assert reasons == ["no translation was found for it: it is translated by machine"] * sum(not pair[2] for pair in pairs)


NUMBERED = [
    (["es/001_incendio.txt", "en/001_fire.txt", "es/002_lluvia.txt", "en/002_rain.txt"], ["001_incendio 001_fire", "002_lluvia 002_rain"]),
    (["001-es-incendio.txt", "001-en-fire.txt", "002-es-lluvia.txt", "002-en-rain.txt"],
     ["001-es-incendio 001-en-fire", "002-es-lluvia 002-en-rain"]),
    (["01 Crisis en casa ES.txt", "1 Crisis at home EN.txt", "02 Luz ES.txt", "2 Light EN.txt"],
     ["01 Crisis en casa ES 1 Crisis at home EN", "02 Luz ES 2 Light EN"]),
    (["2024-05-06-x.es.txt", "2024-05-06-fire.en.txt", "2024-05-07-y.es.txt", "2024-05-07-rain.en.txt"],
     ["2024-05-06-x.es 2024-05-06-fire.en", "2024-05-07-y.es 2024-05-07-rain.en"]),
    # not sure: one pair alone, a number that one side lacks, a number twice, years
    (["es/001_incendio.txt", "en/001_fire.txt"], []),
    (["es/01_a.txt", "en/01_b.txt", "es/02_c.txt", "en/02_d.txt", "es/03_e.txt"], []),
    (["es/01_a.txt", "en/01_b.txt", "es/02_c.txt", "en/02_d.txt", "es/02_e.txt"], []),
    (["es/2023_a.txt", "en/2023_b.txt", "es/2024_c.txt", "en/2024_d.txt"], []),
]  # fmt: skip


@pytest.mark.parametrize(("files", "wanted"), NUMBERED)
def test_files_that_are_numbered_alike(files, wanted, tmp_path):
    discovery = found(tmp_path, files)
    pairs = [pair for pair in discovery.pairs if pair.target is not None]
    assert [f"{pair.source.stem} {pair.target.stem}" for pair in pairs] == wanted
    assert [note.split(",")[0] for note in discovery.notes] == ["2 pairs were made by the numbers in their names alone"] * bool(wanted)


OTHERS = [
    (FRENCH, ["x.fr.txt", "x.en.txt"], [("x", "x.fr.txt", "x.en.txt", "fr")]),
    (FRENCH, ["fr/x.txt", "en/x.txt"], [("x", "fr/x.txt", "en/x.txt", "fr")]),
    (FRENCH, ["x.fr", "x.en"], [("x", "x.fr", "x.en", "fr")]),
    (FRENCH, ["fr-CA/x.txt", "en-CA/x.txt"], [("x", "fr-CA/x.txt", "en-CA/x.txt", "fr")]),
    (FRENCH, ["français/x.txt", "English/x.txt"], [("x", "français/x.txt", "English/x.txt", "fr")]),
    (FRENCH, ["x.fr.txt"], [("x", "x.fr.txt", None, "fr")]),
    (LanguagePair("de", "es"), ["x_de.txt", "x_es.txt"], [("x", "x_de.txt", "x_es.txt", "de")]),
    (LanguagePair("pt", "en"), ["pt-BR/x.txt", "en/x.txt"], [("x", "pt-BR/x.txt", "en/x.txt", "pt")]),
    (ENGLISH_FIRST, ["x.es.txt", "x.en.txt", "y.es.txt"], [("x", "x.en.txt", "x.es.txt", "en"), ("y", "y.es.txt", None, "es")]),
]


@pytest.mark.parametrize(("languages", "files", "pairs"), OTHERS)
def test_other_languages(languages, files, pairs, tmp_path):
    assert relative(tmp_path, found(tmp_path, files, (".",), languages)) == pairs


def test_a_language_that_the_run_is_not_about_is_named(tmp_path):
    discovery = found(tmp_path, ["x.fr.txt", "fr/y.txt"])
    assert discovery.pairs == ()
    wanted = "its name says French, and the pairs are es-en; add --source-lang fr or --target-lang fr"
    assert [unpaired.reason for unpaired in discovery.unpaired] == [wanted, wanted]


@pytest.mark.parametrize(
    "folders", [("es", "en"), ("en", "es"), ("news_es", "news-en"), ("a/es", "b/en"), ("es-MX", "en-US"), ("Spanish", "english")]
)
def test_a_folder_for_each_language(folders, tmp_path):
    files = [f"{folder}/{name}.txt" for folder in folders for name in ("x", "sub/y")]
    discovery = found(tmp_path, files, folders)
    spanish, english = sorted(folders, key=lambda folder: folder.endswith(("en", "US", "english")))
    assert relative(tmp_path, discovery) == [
        ("sub/y", f"{spanish}/sub/y.txt", f"{english}/sub/y.txt", "es"),
        ("x", f"{spanish}/x.txt", f"{english}/x.txt", "es"),
    ]
    assert discovery.unpaired == ()


def test_what_is_left_over_is_said(tmp_path):
    discovery = found(
        tmp_path, ["x.es.html", "x.es.txt", "x.en.txt", "es/x.txt", "nota.txt", "informe.es.doc", "y.en.txt", "plan en casa.txt"]
    )
    assert relative(tmp_path, discovery) == [("x", "x.es.html", "x.en.txt", "es"), ("y", "y.en.txt", None, "en")]
    reasons = {str(unpaired.path.relative_to(tmp_path)): unpaired.reason for unpaired in discovery.unpaired}
    assert reasons["nota.txt"] == reasons["plan en casa.txt"] == "its name does not say its language (x.es.txt, es/x.txt)"
    assert reasons["informe.es.doc"].startswith("not a kind of file that can be read; convert it to one of .txt")
    assert reasons["x.es.txt"].startswith("another file has the same name and language: ")
    assert reasons["es/x.txt"].startswith("another file has the same name and language: ")
    assert reasons["y.en.txt"] == "no translation was found for it: it is translated by machine"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("incendio.es.txt", "incendio_final.en.txt"),
        ("incendio-forestal.es.txt", "incendio-forestl.en.txt"),
        ("es/nota-1.txt", "en/nota-01-v2.txt"),
        ("2024-05-01-incendio.es.txt", "2024-05-01-fire.en.txt"),
        ("NTX_884213.es.txt", "AP_884213.en.txt"),
        ("es/portada/incendio.txt", "en/nacional/incendio.txt"),
        ("es/noticia7.txt", "en/news7.txt"),
        ("es/01-incendio.txt", "en/1-fire.txt"),
        ("incendio.es.txt", "incendio.en.final.txt"),
        ("incendio.es (1).txt", "incendio.en.txt"),
        ("VO_incendio.txt", "EN_incendio.txt"),
        ("es/incendio.txt", "incendio-traduced.txt"),
    ],
)
def test_articles_with_nearly_the_same_name_are_not_translated_but_named(source, target, tmp_path):
    discovery = found(tmp_path, [source, target, "otra.es.txt"])
    assert relative(tmp_path, discovery) == [("otra", "otra.es.txt", None, "es")]
    reasons = {str(unpaired.path.relative_to(tmp_path)): unpaired.reason for unpaired in discovery.unpaired}
    assert reasons[source].startswith(
        f"its counterpart may be {tmp_path / target}, whose name differs; rename one, or list both in a manifest"
    )
    assert reasons[target].startswith(f"its counterpart may be {tmp_path / source}, whose name differs")


@pytest.mark.parametrize(
    ("source", "target"),
    [("incendio.es.txt", "budget.en.txt"), ("2024-lluvia.es.txt", "2024-taxes.en.txt"), ("nota.es.txt", "aviso.en.txt")],
)
def test_names_that_have_nothing_in_common_are_no_counterparts(source, target, tmp_path):
    assert [pair.target for pair in found(tmp_path, [source, target]).pairs] == [None, None]


def test_many_names_that_are_alike_in_part_are_compared_quickly(tmp_path):
    files = [f"noticia-{number}-de-hoy.{language}.txt" for number in range(400) for language in ("es",)]
    files += [f"story-{number + 1000}-of-today.en.txt" for number in range(400)]
    assert len(found(tmp_path, files).pairs) == 800


def test_links_to_folders_are_followed_but_never_in_circles(tmp_path):
    for language in ("es", "en"):
        (tmp_path / "elsewhere" / language).mkdir(parents=True)
        (tmp_path / "elsewhere" / language / "x.txt").write_text("Uno.", encoding="utf-8")
    work = tmp_path / "work"
    work.mkdir()
    for language in ("es", "en"):
        (work / language).symlink_to(tmp_path / "elsewhere" / language, target_is_directory=True)
    (work / "again").symlink_to(work, target_is_directory=True)
    (work / "self.es.txt").symlink_to("self.es.txt")
    discovery = discover([str(work)])
    assert [(pair.id, pair.target is not None) for pair in discovery.pairs] == [("self", False), ("x", True)]


def test_names_that_are_spelt_in_two_ways_or_are_no_text(tmp_path):
    discovery = found(tmp_path, ["caf\u00e9.es.txt", "cafe\u0301.en.txt", os.fsdecode(b"\xff.es.txt")])
    assert [(pair.id, pair.target is not None) for pair in discovery.pairs] == [("\\udcff", False), ("caf\u00e9", True)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_said(tmp_path):
    (tmp_path / "closed").mkdir(mode=0)
    assert "cannot be read" in found(tmp_path, ["x.es.txt", "x.en.txt"]).unpaired[0].reason


def test_paths_that_cannot_be_used(tmp_path):
    with pytest.raises(ManifestError, match="not found; give a folder of articles, a manifest, or -"):
        discover([str(tmp_path / "no")])
    (tmp_path / "a.txt").touch()
    with pytest.raises(ManifestError, match=r"neither a folder nor a manifest \(\.csv, \.tsv, \.jsonl\)"):
        discover([str(tmp_path / "a.txt")])
    assert discover([str(tmp_path)]).pairs == ()


def test_the_same_name_in_two_folders_is_refused(tmp_path):
    with pytest.raises(ManifestError, match=r"the id 'x' is also that of .*; rename one of them"):
        found(tmp_path, ["a/x.es.txt", "b/x.es.txt"], ("a", "b"))


@pytest.mark.parametrize(
    ("name", "pair"),
    [("a/x.es.txt", "x"), ("x-en.html", "x"), ("x.es", "x"), ("x.txt", "x"), ("x.y.txt", "x.y"), ("x.es-MX.docx", "x"), ("es.txt", "es")],
)
def test_the_name_of_a_pair_by_one_of_its_files(name, pair):
    assert pair_name(Path(name)) == pair


@pytest.mark.parametrize("name", ["x" * 300, "x" * 300 + ".csv", "x/" * 3000])
def test_a_name_that_no_file_can_have(name):
    with pytest.raises(ManifestError, match="cannot be read"):
        discover([name])


def test_results_of_runs_and_reviews_among_the_articles_are_passed_over(tmp_path):
    files = [
        "x.es.txt",
        "x.en.txt",
        "out/aligner.sqlite",
        "out/corpus.tmx",
        "out/index.html",
        "out/reports/x.es.html",
        "x.en.review/aligner.sqlite",
    ]
    discovery = found(tmp_path, files)
    assert [pair.id for pair in discovery.pairs] == ["x"] and not discovery.unpaired
