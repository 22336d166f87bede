"""TMX that is valid, the same each time, and leaves out what importers choke on."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import FINDINGS, LANG, assert_valid, bitext_of, unit_of

from aligner.bitext import Link, Origin, Scores, Status
from aligner.errors import UsageError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.options import PROFILES, ExportOptions
from aligner.formats.tmx_check import check_tmx
from aligner.formats.tmx_writer import TmxSummary, write_tmx


def written(*bitexts, **options):
    out = io.BytesIO()
    summary = write_tmx(bitexts, out, ExportOptions(**options), version="1.2.3")
    return out.getvalue(), summary


def props(element):
    return {prop.get("type"): prop.text for prop in element.iterchildren("prop")}


EVERYTHING = [
    unit_of(0, findings=FINDINGS),
    unit_of(1, "Uno. Dos.", "One, two.", link=Link((1, 2), (1,)), origin=Origin.MT, source_machine="One. Two.", scores=Scores()),
    unit_of(2, "Sí.", "Yes.", status=Status.EDITED, scores=Scores(quality=1.0)),
]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("source", ["es", "en"])
def test_every_profile_is_valid(profile, source, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    content, summary = written(bitext_of(*EVERYTHING, source=source, url="https://a.example/?a=1&b=2"), profile=profile)
    assert summary.written == 3
    root = assert_valid(content)
    assert root.find("header").get("creationdate") == "20231114T221320Z"
    path = tmp_path / "a.tmx"
    path.write_bytes(content)
    assert list(check_tmx(path)) == []


def test_the_default_profile_says_everything():
    root = assert_valid(written(bitext_of(*EVERYTHING, url="https://a.example/"))[0])
    assert dict(root.find("header").attrib) == {
        "creationtool": "aligner",
        "creationtoolversion": "1.2.3",
        "segtype": "sentence",
        "o-tmf": "aligner",
        "adminlang": "en",
        "srclang": "es",
        "datatype": "plaintext",
    }
    first, second, third = root.iter("tu")
    assert props(first) == {
        "x-score": "0.8000",
        "x-score-align": "0.9000",
        "x-score-mt-sim": "0.4550",
        "x-score-length": "-0.2500",
        "x-align-type": "1:1",
        "x-status": "auto",
        "x-qa": "acronym,number",
        "x-origin": "human",
        "x-doc": "uno",
        "x-src-idx": "0",
        "x-trg-idx": "0",
        "x-signature": "aligner|version:0",
    }
    assert (second.get("segtype"), second.get("creationid")) == ("block", "MT!apertium 3.9")
    assert {"x-origin": "mt", "x-mt-engine": "apertium 3.9", "x-align-type": "2:1", "x-src-idx": "1-2"}.items() <= props(second).items()
    assert "x-score" not in props(second)
    assert props(third)["x-status"] == "edited"
    assert [(tuv.get(LANG), tuv.findtext("seg"), props(tuv)) for tuv in first.iter("tuv")] == [
        ("es", "El río creció.", {"x-source-document": "https://a.example/"}),
        ("en", "The river rose.", {"x-source-document": "https://a.example/"}),
    ]


def test_the_profiles_of_other_tools():
    trados = assert_valid(written(bitext_of(*EVERYTHING), profile="trados")[0])
    first, second, third = (props(tu) for tu in trados.iter("tu"))
    assert first["x-Quality:SingleString"] == "80" and first["x-ConfirmationLevel"] == "Draft"
    assert second["x-Origin"] == "MachineTranslation" and third["x-ConfirmationLevel"] == "ApprovedTranslation"
    assert first["x-Source File:SingleString"] == "uno.es.txt"
    bitextor = assert_valid(written(bitext_of(*EVERYTHING), profile="bitextor")[0])
    first = props(next(bitextor.iter("tu")))
    assert first == {
        "score-aligner": "0.8000",
        "score-bleualign": "0.3000",
        "type": "1:1",
        "translation-direction": "es-en",
        "info": "acronym|number",
    }


def test_language_codes_are_written_in_their_canonical_case():
    root = assert_valid(written(bitext_of(), languages={"es": "ES_mx", "en": "en-latn-us"})[0])
    assert root.find("header").get("srclang") == "es-MX"
    assert [tuv.get(LANG) for tuv in root.iter("tuv")] == ["es-MX", "en-Latn-US"]


def test_a_unit_of_the_other_direction_says_its_source():
    root = assert_valid(written(bitext_of(), bitext_of(name="dos", source="en"))[0])
    assert [tu.get("srclang") for tu in root.iter("tu")] == [None, "en"]


def test_nothing_is_valid_too():
    content, _ = written()
    assert assert_valid(content).find("header").get("srclang") == "*all*"


def test_what_is_left_out_is_counted():
    units = [
        unit_of(0, target=""),
        unit_of(1, source=""),
        unit_of(2, status=Status.REJECTED),
        unit_of(3, repeat=True),
        unit_of(4, scores=Scores(quality=0.5)),
        unit_of(5, scores=Scores()),
        unit_of(6, "\x02 \x0b", "One."),
        unit_of(7, "Uno\x00.", "One\ud800.", scores=Scores(quality=0.6)),
        unit_of(8),
    ]
    content, summary = written(bitext_of(*units), min_quality=0.6)
    assert (summary.written, summary.one_sided, summary.rejected, summary.repeats, summary.below_quality) == (2, 3, 1, 1, 2)
    assert summary.characters_dropped == 4
    assert [seg.text for seg in assert_valid(content).iter("seg")] == ["Uno.", "One.", "El río creció.", "The river rose."]
    _, summary = written(bitext_of(*units), repeats=True)
    assert (summary.written, summary.repeats, summary.below_quality) == (5, 0, 0)


@pytest.mark.parametrize(
    ("text", "seg"),
    [
        ("a\tb\r\nc\u2028d\u00a0e", "a b c d e"),
        ("nin\u0303ez", "ni\u00f1ez"),
        ("fin 😀 👩\u200d👩", "fin 😀 👩\u200d👩"),
        ("1 < 2 & 3 > 2 ]]> \"'", "1 < 2 & 3 > 2 ]]> \"'"),
        ("\ufffe\uffff\ud83d\x1bx", "x"),
    ],
)
def test_texts(text, seg):
    root = assert_valid(written(bitext_of(unit_of(source=text)))[0])
    assert next(root.iter("seg")).text == seg


def test_identifiers_are_never_there_twice_and_stay_the_same():
    same = [bitext_of(unit_of(0), unit_of(1)), bitext_of(unit_of(0), unit_of(1)), bitext_of(unit_of(0), name="dos")]
    content, _ = written(*same)
    tuids = [tu.get("tuid") for tu in assert_valid(content).iter("tu")]
    assert len(set(tuids)) == 5
    assert written(*same)[0] == content
    assert next(tu.get("tuid") for tu in assert_valid(written(bitext_of(unit_of(0), unit_of(1, "Otro.")))[0]).iter("tu")) == tuids[0]


@pytest.mark.parametrize("epoch", ["hoy", "-1", "99999999999999999999"])
def test_a_date_that_is_none(epoch, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        written(bitext_of())


@pytest.mark.parametrize("options", [{"profile": "memoq"}, {"min_quality": 1.1}, {"min_quality": float("nan")}])
def test_options_that_make_no_sense(options):
    with pytest.raises(UsageError):
        ExportOptions(**options)


ANY = st.text(alphabet=st.characters(codec=None), max_size=30)


@given(st.lists(st.tuples(ANY, ANY), max_size=4), ANY, st.sampled_from(PROFILES))
def test_any_text_makes_valid_tmx(pairs, name, profile):
    units = [unit_of(number, source, target) for number, (source, target) in enumerate(pairs)]
    content, _ = written(bitext_of(*units, name=name, url=name), profile=profile)
    assert all(seg.text for seg in assert_valid(content).iter("seg"))


def test_status_reviewer_and_note_come_back(tmp_path):
    units = [
        unit_of(0, status=Status.EDITED, reviewer="Inés <i>", note="mejor & más claro"),
        unit_of(1),
        unit_of(2, status=Status.ACCEPTED),
    ]
    content, _ = written(bitext_of(*units))
    root = assert_valid(content)
    assert [tu.get("changeid") for tu in root.iter("tu")] == ["Inés <i>", None, None]
    path = tmp_path / "a.tmx"
    path.write_bytes(content)
    got = [unit for bitext in read_bitexts(path) for unit in bitext.units]
    assert [(u.status, u.reviewer, u.note) for u in got] == [(u.status, u.reviewer, u.note) for u in units]


def test_the_summary_of_a_file_counts_all_its_parts():
    summary = TmxSummary(written=5, one_sided=1, repeats=2)
    summary.add(TmxSummary(written=3, below_quality=4, repeats=1, rejected=6, characters_dropped=7))
    assert summary == TmxSummary(written=8, one_sided=1, below_quality=4, repeats=3, rejected=6, characters_dropped=7)
