"""A corpus without its texts."""

import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.bitext import Article, Bitext, Dismissed, Finding, Kind, Link, Scores, Segment, Severity, Unit
from aligner.formats.sealing import opened, sealed, sealing_key
from aligner.formats.standoff import write_standoff

TEXTS = ("El faro de Punta Gris cierra en junio. Nadie lo esperaba.", "Punta Gris lighthouse closes in July. Nobody expected it.")


def article(text, language, **given):
    cut = text.index(".") + 1
    spans = [(0, cut), (cut + 1, len(text))]
    return Article(f"a.{language}.txt", language, text, segments=tuple(Segment(text[s:e], s, e) for s, e in spans), **given)


def bitext(*findings, **given):
    source, target = article(TEXTS[0], "es", **given), article(TEXTS[1], "en")
    units = [
        Unit(n, Link((n,), (n,)), a.text, b.text, scores=Scores(0.5), findings=findings)
        for n, (a, b) in enumerate(zip(source.segments, target.segments, strict=True))
    ]
    return Bitext("lighthouse", source, target, tuple(units[:1]), "none", (), "aligner|version:1|presplit:no")


def written(*bitexts):
    out = io.BytesIO()
    write_standoff(bitexts, out)
    return [json.loads(line) for line in out.getvalue().splitlines()][1:]


MESSAGES = {
    "«junio» became “July”": "[source 32-37] became [target 32-36]",
    "the words “Nobody expected it at all” are new": "the words […] are new",
    "El faro de Punta Gris": "",  # quotes without quotation marks: nothing of it is kept
    "a space before “,”": "a space before “,”",
    "this sentence is missing from the translation": "this sentence is missing from the translation",
}


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_say_where_not_what(message):
    [record] = written(bitext(Finding("month", Severity.ERROR, message, (32, 37), (32, 36))))
    [found] = record["units"][0]["findings"]
    assert found["message"] == MESSAGES[message] and found["check"] == "month" and found["source_span"] == [32, 37]


def test_an_address_that_is_the_headline_again_is_sealed():
    for url, plain in (("https://x.example/el-faro-de-punta-gris", None), ("https://x.example/2026/faro", "https://x.example/2026/faro")):
        [record] = written(bitext(url=url))
        assert record["source"].get("url") == plain
        assert plain or record["source"]["host"] == "x.example"


def test_what_people_wrote_is_sealed():
    one = bitext()
    gone = Dismissed(Finding("number", Severity.ERROR, "x"), "unit", "asked Ana", "2026-11-30", "Luz Mar")
    unit = Unit(0, Link((0,), (0,)), "Otra cosa", "Another thing", reviewer="Luz Mar", note="as the editor wished", dismissed=(gone,))
    text = json.dumps(written(one.with_units((unit,))))
    assert not [word for word in ("Luz", "editor", "Ana", "Otra", "Another") if word in text]


def runs(text):
    words = text.casefold().split()
    return {" ".join(words[k : k + 4]) for k in range(len(words) - 3)}


WORDS = st.lists(
    st.sampled_from(["faro", "lago", "the", "is", "this", "missing", "translation", "sentence", "luz"]), min_size=4, max_size=9
)
LINES = WORDS.map(" ".join)


@given(source=LINES, target=LINES, message=LINES, title=LINES, name=LINES, url=LINES, machine=LINES)
def test_no_run_of_four_words_is_there(source, target, message, title, name, url, machine):
    finding = Finding("number", Severity.ERROR, f"{message} «{source}» {target}", (0, 4), None)
    unit = Unit(
        0, Link((0,), (0,)), source, target, machine, scores=Scores(reasons=(message, target)), findings=(finding,), id=name, note=url
    )
    sides = [
        Article(name, language, text, segments=(Segment(text, 0, len(text)),), title=title, url=url.replace(" ", "-"))
        for language, text in (("es", source), ("en", target))
    ]
    [record] = written(Bitext(name, *sides, (unit,), f"engine {target}", (source,), "aligner"))
    kept = " ".join(re.findall(r"[a-z]+", json.dumps(record).casefold()))
    assert not [run for text in (source, target, title, machine) for run in runs(text) if f" {run} " in f" {kept} "]


@given(st.text(), st.text(), st.text())
def test_only_the_articles_open_what_is_sealed(secret, text, other):
    key = sealing_key([text])
    assert opened(sealed(secret, key), key) == secret
    if other != text:
        with pytest.raises(ValueError, match="other articles"):
            opened(sealed(secret, key), sealing_key([other]))


@pytest.mark.parametrize("damaged", ["", "AAAA", "not base64!", sealed("x", b"k")[:-4]])
def test_what_was_damaged_is_refused(damaged):
    with pytest.raises(ValueError, match=r"base64|other articles"):
        opened(damaged, b"k")


def test_two_texts_share_no_key_stream():
    one, other = (sealed(text, b"k") for text in ("a lighthouse by the sea", "a lighthouse by the bay"))
    assert len({one[:20], other[:20]}) == 2 and one[60:] != other[60:]


def test_the_kind_of_each_segment_is_kept():
    assert written(bitext())[0]["source"]["segments"][1] == [39, 57, 0, Kind.BODY, None]
