"""Subtitles: cues joined to sentences, with the number of the cue in which each begins."""

import pytest

from aligner.articles import read_article, read_article_with_rest
from aligner.articles.subtitles import read_subtitles
from aligner.errors import ArticleError
from aligner.formats.places import sentence_places
from aligner.segmentation import segment_article, segment_text

SRT = """1
00:00:01,000 --> 00:00:03,000
El puente cierra
por <i>obras</i> desde

2
00:00:03,100 --> 00:00:05,000
{\\an8}el lunes. La alcaldesa

3
00:00:05,100 --> 00:00:07,000
lo anunció ayer.

4
00:00:08,000 --> 00:00:10,000
- ¿Hasta cuándo?
- Nadie lo sabe

7
00:00:11,000 --> 00:00:12,000
[música]

8
00:00:40,000 --> 00:00:41,000
2019
"""
VTT = """WEBVTT - Título
Kind: captions

NOTE
Revisado por Ana

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.000 align:start position:0%
<v Rosa>Hola,&nbsp;<00:00:02.000><c.x>vecinos</c> &amp; amigos

00:03.500 --> 01:00:05.000
de la otra orilla.

NOTE otra cosa

00:05.000 --> 00:06.000
Adiós.
"""


def sentences(text, name="a.srt"):
    document = read_subtitles(text, name)
    blocks = [document.text[a:b] for a, b, _ in document.blocks]
    return [block[a:b] for block in blocks for a, b in segment_text(block, "es")]


def test_cues_are_joined_and_keep_their_numbers(tmp_path):
    (tmp_path / "a.srt").write_text(SRT.replace("\n", "\r\n"), encoding="cp1252")
    article = segment_article(read_article(tmp_path / "a.srt", language="es"))
    assert list(zip([segment.text for segment in article.segments], sentence_places(article), strict=True)) == [
        ("El puente cierra por obras desde el lunes.", "cue 1"),
        ("La alcaldesa lo anunció ayer.", "cue 2"),
        ("¿Hasta cuándo?", "cue 4"),
        ("Nadie lo sabe", "cue 4"),
        ("[música]", "cue 7"),
        ("2019", "cue 8"),
    ]
    assert article.encoding == "cp1252"


def test_webvtt_names_settings_tags_and_comments(tmp_path):
    (tmp_path / "a.vtt").write_text(VTT, encoding="utf-8-sig")
    article, rest = read_article_with_rest(tmp_path / "a.vtt", language="es")
    assert article.text == "Hola, vecinos & amigos de la otra orilla.\n\nAdiós."
    assert [one.text for one in rest] == ["NOTE Revisado por Ana", "STYLE ::cue { color: red }", "NOTE otra cosa"]
    assert sentence_places(segment_article(article)) == ("cue 1", "cue 3")


def test_cues_without_numbers_and_blank_lines_are_understood():
    assert sentences("0:00:01.5 --> 0:00:02.5\nUno\n0:00:03,5 --> 0:00:04,5\ndos.\n\n\n\n5\n0:00:05,0 --> 0:00:06,0\n\nTres.") == [
        "Uno dos.",
        "Tres.",
    ]


def test_a_sentence_that_breaks_off_goes_on():
    cues = ["Si vienes...", "...te lo digo.", "No sé…", "Buenas noches."]
    text = "".join(f"{n}\n00:00:{n:02},0 --> 00:00:{n:02},9\n{cue}\n\n" for n, cue in enumerate(cues, 1))
    assert sentences(text) == ["Si vienes... ...te lo digo.", "No sé…", "Buenas noches."]


def test_an_abbreviation_ends_no_sentence(tmp_path):
    (tmp_path / "a.srt").write_text("1\n00:00:01,0 --> 00:00:02,0\nLlegó el Sr.\nPérez. Salió\n\n2\n00:00:03,0 --> 00:00:04,0\nAna.\n")
    article = segment_article(read_article(tmp_path / "a.srt", language="es"))
    assert [segment.text for segment in article.segments] == ["Llegó el Sr. Pérez.", "Salió Ana."]


def test_a_long_pause_ends_a_sentence():
    assert sentences("1\n00:00:01,0 --> 00:00:02,0\nTítulo\n\n2\n00:00:30,0 --> 00:00:31,0\nOtra cosa.") == ["Título", "Otra cosa."]


@pytest.mark.parametrize(
    ("content", "words"), [("Hola.\nUno.", "no subtitles in it"), ("1\n00:00:01,0 --> 00:00:02,0\n<i></i>\n", "empty")]
)
def test_what_holds_no_subtitles_is_refused(content, words, tmp_path):
    (tmp_path / "a.srt").write_text(content, encoding="utf-8")
    with pytest.raises(ArticleError, match=words):
        read_article(tmp_path / "a.srt", language="es")
