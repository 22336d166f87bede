from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.errors import EngineError
from aligner.translation.apertium import MODE_FOLDER, Apertium
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
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(sentences=st.lists(ANYTHING, min_size=1, max_size=8))
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


@needs_apertium
def test_what_stays_bad_is_marked() -> None:
    [translation] = Apertium().translate(["qwzx xqzw zzqx wxzq qqxz."], "es", "en")
    assert translation.degenerate == ("copied",)


@needs_apertium
def test_one_sentence_at_fault_does_not_stop_the_others(tmp_path: Path) -> None:
    """A command that fails on one word stands in front of the real one."""
    command = tmp_path / "apertium"
    command.write_text(
        '#!/bin/sh\n[ "$1" = -V ] && exec apertium -V\ncat > "$0.$$"\nif grep -q FATAL "$0.$$"; then exit 1; fi\n'
        f'exec {shutil.which("apertium")} "$@" < "$0.$$"\n'
    )
    command.chmod(0o755)
    outputs = Apertium(str(command)).translate(["El gato.", "FATAL", "La niña.", "Un libro."], "es", "en")
    assert [t.degenerate for t in outputs] == [(), ("empty",), (), ()]
    assert outputs[2].text == "The girl."


@needs_apertium
def test_a_command_that_always_fails(tmp_path: Path) -> None:
    command = tmp_path / "apertium"
    command.write_text("#!/bin/sh\necho broken >&2\nexit 1\n")
    command.chmod(0o755)
    with pytest.raises(EngineError, match="apertium spa-eng: broken; reinstall apertium-eng-spa"):
        Apertium(str(command)).translate(["El gato."], "es", "en")


def test_not_installed() -> None:
    with pytest.raises(EngineError, match="not installed; install it with: apt-get install apertium-eng-spa"):
        Apertium("no-such-apertium")
