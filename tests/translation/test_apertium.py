from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.errors import EngineError
from aligner.translation.apertium import MODE_FOLDER, Apertium, _decode, _encode
from aligner.translation.apertium_stages import read_stages
from aligner.translation.decoding import one_line
from aligner.translation.engine import ScoringEngine

needs_apertium = pytest.mark.skipif(
    shutil.which("apertium") is None or not (MODE_FOLDER / "spa-eng.mode").exists(), reason="apertium-eng-spa is not installed"
)
ANYTHING = st.one_of(
    st.text(max_size=30),
    st.lists(st.sampled_from([*"\\[]{}<>^$@/~*#+|_ \0\n.a", "gato", "^a/b$", "[<b>]", "\\", "[]", ".[]", "EE. UU."]), max_size=12).map(
        "".join
    ),
)


@needs_apertium
def test_both_directions() -> None:
    engine = Apertium()
    assert engine.translate(["El gato duerme en la casa."], "es", "en")[0].text == "The cat sleeps in the house."
    assert "gato" in engine.translate(["The cat sleeps."], "en", "es")[0].text
    assert engine.describe().startswith("apertium 3")
    assert engine.fingerprint("es", "en") != engine.fingerprint("en", "es")
    assert not isinstance(engine, ScoringEngine)
    with pytest.raises(EngineError, match="cannot translate es to fr"):
        engine.translate(["x"], "es", "fr")


@needs_apertium
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(sentences=st.lists(ANYTHING, min_size=1, max_size=60))
def test_one_sentence_in_one_sentence_out(sentences: list[str]) -> None:
    mixed = [part for sentence in sentences for part in (sentence, "El gato duerme.")]
    translations = Apertium().translate(mixed, "es", "en")
    assert len(translations) == len(mixed)
    assert {t.text for t in translations[1::2]} == {"The cat sleeps."}
    for sentence, translation in zip(mixed, translations, strict=True):
        assert "\n" not in translation.text
        assert "\0" not in translation.text
        if not one_line(sentence):
            assert translation.text == ""


@needs_apertium
def test_a_translation_depends_on_its_sentence_only() -> None:
    sentences = ["El gato duerme", "dijo que sí", "", "La casa es grande.", "EE. UU."] * 3
    together = Apertium().translate(sentences, "es", "en")
    alone = [Apertium(processes=1).translate([sentence], "es", "en")[0] for sentence in sentences[:5]]
    assert together == alone * 3


CHANGES_THE_TAGGER = ["The price included breakfast.", "He was drunk, I am told.", "The near side of the lake froze.", "NEAR", "Near, far"]
TAGGED_BY_CONTEXT = [
    "Three Zorbians visited were not amused.",
    "The Qworgs painted left early.",
    "Most Brixels selected had lunch.",
    "A Glimp considered useful stayed.",
    "The cat sleeps.",
    "",
]


@cache
def alone(sentence: str, source: str, target: str) -> str:
    """Its translation by processes of its own, through the command as a person would use it."""
    output = subprocess.run(
        ["apertium", "-z", "-u", "-f", "none", f"{source}-{target}"],
        input=f"{_encode(sentence)}\0".encode(),
        capture_output=True,
        check=True,
    ).stdout
    return _decode(output.decode().split("\0")[0]) if sentence else ""


@needs_apertium
@settings(max_examples=4, suppress_health_check=list(HealthCheck))
@given(
    sentences=st.lists(st.sampled_from(CHANGES_THE_TAGGER + TAGGED_BY_CONTEXT), min_size=2, max_size=20),
    processes=st.sampled_from([1, 2, 3]),
)
def test_neighbours_change_nothing(sentences: list[str], processes: int) -> None:
    """English words of more kinds than the tagger learned change what it makes of unknown words, for the rest of its process."""
    expected = {sentence: alone(sentence, "eng", "spa") for sentence in set(sentences)}
    translations = Apertium(processes=processes).translate(sentences, "en", "es")
    assert [t.text for t in translations] == [expected[sentence] for sentence in sentences]


@needs_apertium
def test_the_tagger_is_changed_by_what_the_test_above_sends() -> None:
    """Or else that test says nothing: in one stream, the neighbours do change it."""
    stream = f"{_encode(CHANGES_THE_TAGGER[0])}\0{_encode(TAGGED_BY_CONTEXT[0])}\0"
    output = subprocess.run(
        ["apertium", "-z", "-u", "-f", "none", "eng-spa"], input=stream.encode(), capture_output=True, check=True
    ).stdout
    if _decode(output.decode().split("\0")[1]) == alone(TAGGED_BY_CONTEXT[0], "eng", "spa"):
        pytest.skip("this version of Apertium has no such fault")


@needs_apertium
def test_what_stays_bad_is_marked() -> None:
    [translation] = Apertium().translate(["qwzx xqzw zzqx wxzq qqxz."], "es", "en")
    assert translation.degenerate == ("copied",)


def broken(folder: Path, program: str, script: str) -> str:
    """A command `apertium` in a folder with one program that comes before Apertium's own."""
    (folder / "apertium").symlink_to(str(shutil.which("apertium")))
    (folder / program).write_text(f"#!/bin/sh\n{script}\n")
    (folder / program).chmod(0o755)
    return str(folder / "apertium")


@needs_apertium
def test_one_sentence_at_fault_does_not_stop_the_others(tmp_path: Path) -> None:
    """A program that fails on one word stands in front of the real one."""
    script = f'cat > "$0.$$"\nif grep -q FATAL "$0.$$"; then exit 1; fi\nexec {shutil.which("apertium-pretransfer")} "$@" < "$0.$$"'
    outputs = Apertium(broken(tmp_path, "apertium-pretransfer", script)).translate(
        ["El gato.", "FATAL", "La niña.", "Un libro."], "es", "en"
    )
    assert [t.degenerate for t in outputs] == [(), ("empty",), (), ()]
    assert outputs[2].text == "The girl."


@needs_apertium
@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("echo broken >&2; exit 1", "apertium-interchunk: broken; reinstall apertium-eng-spa"),
        ("cat >/dev/null", r"apertium-interchunk: its output does not fit the input \(code 0\); reinstall"),
    ],
)
def test_a_program_that_always_fails(tmp_path: Path, script: str, message: str) -> None:
    with pytest.raises(EngineError, match=message):
        Apertium(broken(tmp_path, "apertium-interchunk", script)).translate(["El gato."], "es", "en")


@needs_apertium
def test_warnings_that_name_no_words(tmp_path: Path) -> None:
    """Then each text has a tagger of its own."""
    real = shutil.which("apertium-tagger")
    script = f'echo "Error: A new ambiguity class was found." >&2\nexec {real} "$@" 2>/dev/null'
    engine = Apertium(broken(tmp_path, "apertium-tagger", script))
    sentences = [*CHANGES_THE_TAGGER, *TAGGED_BY_CONTEXT]
    assert engine.translate(sentences, "en", "es") == Apertium().translate(sentences, "en", "es")


@pytest.mark.parametrize("text", ["lt-proc 'a", "a | ", "a; rm b | c", "a $(b) | c", "a > b", "a & b", ""])
def test_a_mode_that_is_no_plain_pipeline(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.mode").write_text(text)
    with pytest.raises(EngineError, match=r"a\.mode: .*reinstall apertium-eng-spa"):
        read_stages(tmp_path / "a.mode")


def test_stages_of_a_mode(tmp_path: Path) -> None:
    (tmp_path / "a.mode").write_text("lt-proc $1 '/a folder/x.bin' | apertium-tagger -g $2 '/y'\n")
    assert read_stages(tmp_path / "a.mode") == [("lt-proc", "-z", "-n", "/a folder/x.bin"), ("apertium-tagger", "-z", "-g", "/y")]
    with pytest.raises(EngineError, match=r"b\.mode: cannot be read"):
        read_stages(tmp_path / "b.mode")


def test_not_installed() -> None:
    with pytest.raises(EngineError, match="not installed; install it with: apt-get install apertium-eng-spa"):
        Apertium("no-such-apertium")
