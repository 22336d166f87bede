"""Whatever the file: text with invisible, decomposed or oddly shaped characters is read as the same text without them."""

import io
import json
import unicodedata
from html import escape

import docx
import pytest

from aligner.articles import read_article, read_lines
from aligner.formats.bitext_reader import read_bitexts
from aligner.lexicon.lexicon import read_lexicon
from aligner.segmentation import segment_article

SPANISH = "La oficina de Peñíscola, según Rosa Gil, firmó 1.250 contratos en mayo."
ENGLISH = "The office of Peñíscola, says Rosa Gil, signed 1,250 contracts in May."
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\u206f"
    "\ufe00\ufe0e\ufe0f\ufeff"
)
SPACES = "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u205f\u3000\u2028\u0085"


def within(character):
    """The character inside words and figures, and at the ends of sentences."""

    def changed(text):
        return (
            text.replace("of", f"o{character}f").replace("1", f"1{character}").replace("50", f"5{character}0").replace(".", f".{character}")
        )

    return changed


def spaced(space):
    def changed(text):
        return text.replace(" ", space)

    return changed


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def shaped(text):
    return text.replace("fi", "\ufb01").replace("ff", "\ufb00").translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})


CHANGES = {
    **{f"U+{ord(character):04X}": within(character) for character in INVISIBLE},
    **{f"U+{ord(space):04X}": spaced(space) for space in SPACES},
    "NFD": decomposed,
    "shapes": shaped,
}


def of_bitext(name):
    def read(folder, spanish, english):
        path = folder / name
        if name.endswith(".tsv"):
            path.write_text(f"source\ttarget\n{spanish}\t{english}\n", encoding="utf-8", newline="")
        elif name.endswith(".jsonl"):
            path.write_text(json.dumps({"source": spanish, "target": english}), encoding="utf-8")
        else:
            tuvs = "".join(f'<tuv xml:lang="{code}"><seg>{text}</seg></tuv>' for code, text in (("es", spanish), ("en", english)))
            path.write_text(f'<tmx version="1.4"><header/><body><tu>{tuvs}</tu></body></tmx>', encoding="utf-8")
        (bitext,) = read_bitexts(path)
        return [(unit.source, unit.target) for unit in bitext.units]

    return read


def of_article(name, *, presplit=False):
    def read(folder, spanish, english):
        texts = []
        for language, text in (("es", spanish), ("en", english)):
            path = folder / f"{language}-{name}"
            if name.endswith(".docx"):
                document = docx.Document()
                document.add_paragraph(text)
                stream = io.BytesIO()
                document.save(stream)
                path.write_bytes(stream.getvalue())
            else:
                page = f"<html><body><article><h1>T</h1><p>{escape(text)}</p></article></body></html>"
                path.write_text(page if name.endswith(".html") else f"{text}\n", encoding="utf-8", newline="")
            article = segment_article(read_article(path, language=language, presplit=presplit), presplit=presplit)
            texts.append([segment.text for segment in article.segments])
        return texts

    return read


READERS = {
    **{name: of_bitext(name) for name in ("a.tsv", "a.jsonl", "a.tmx")},
    **{name: of_article(name) for name in ("a.txt", "a.md", "a.html", "a.docx")},
    "presplit": of_article("a.txt", presplit=True),
}
SLOW = ("a.html", "a.docx")
FEW = ("U+00AD", "U+200B", "U+202E", "U+FE0F", "U+FEFF", "U+00A0", "U+2028", "NFD", "shapes")


@pytest.mark.parametrize(("reader", "name"), [(reader, name) for reader in READERS for name in (FEW if reader in SLOW else CHANGES)])
def test_readers_of_articles_and_pairs(reader, name, tmp_path):
    read, change = READERS[reader], CHANGES[name]
    assert change(SPANISH) != SPANISH
    assert read(tmp_path, change(SPANISH), change(ENGLISH)) == read(tmp_path, SPANISH, ENGLISH)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_lines_of_translations(change, tmp_path):
    (tmp_path / "a").write_text(f"{change(SPANISH)}\n{change(ENGLISH)}\n", encoding="utf-8", newline="")
    assert [line.rstrip() for line in read_lines(tmp_path / "a")] == [SPANISH, ENGLISH]


@pytest.mark.parametrize("change", [CHANGES["U+00AD"], CHANGES["U+FEFF"], decomposed, shaped])
def test_lexicons(change, tmp_path):
    (tmp_path / "a").write_text(f"{change('oficina')}\t{change('office')}\n{change('Peñíscola')}\tx\t0.5\n", encoding="utf-8")
    assert sorted(read_lexicon(tmp_path / "a").words.source) == ["oficina", "peñíscola"]
