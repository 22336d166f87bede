from __future__ import annotations

from pathlib import Path

import pytest
from argosmodels import LEXICON, save_model, sentencepiece_model

from aligner.errors import EngineError
from aligner.languages.pair import LanguagePair
from aligner.translation.engine import ScoringEngine
from aligner.translation.opus import CTranslate2Directory
from aligner.translation.registry import find_engine


def build(folder: Path, *, language_token: bool = False) -> Path:
    """A directory as conversions of OPUS-MT have it: two SentencePiece models, an end that the caller adds."""
    source, target = [f"▁{word}" for word in LEXICON], [f"▁{word}" for word in LEXICON.values()]
    tokens = ["<unk>", "<s>", "</s>", *dict.fromkeys([".", *source, *target])]
    if language_token:
        tokens.append(">>eng<<")
    pairs = {f"▁{a}": f"▁{b}" for a, b in LEXICON.items()} | {".": ".", ">>eng<<": "▁the"}
    save_model(folder, tokens, pairs)
    (folder / "source.spm").write_bytes(sentencepiece_model([".", *source]))
    (folder / "target.spm").write_bytes(sentencepiece_model([".", *target]))
    return folder


def test_translates_and_scores(tmp_path: Path) -> None:
    engine = find_engine("ctranslate2", model=build(tmp_path / "opus-mt-es-en"))
    assert isinstance(engine, ScoringEngine)
    assert engine.describe() == "ctranslate2 opus-mt-es-en es-en"
    assert [t.text for t in engine.translate(["gato duerme.", "", "casa"], "es", "en")] == ["cat sleeps.", "", "house"]
    right, wrong, empty = engine.score(["gato duerme."] * 3, ["cat sleeps.", "dog sleeps.", ""], "es", "en")
    assert right is not None
    assert wrong is not None
    assert empty is None
    assert sum(right.logs) > sum(wrong.logs)


def test_the_target_language_is_told_by_one_token(tmp_path: Path) -> None:
    engine = CTranslate2Directory(build(tmp_path / "m", language_token=True))
    # The tiny model translates that token, too, which shows that it was there, once, whole, and for each part of a long sentence.
    assert engine.translate(["gato duerme."], "es", "en")[0].text == "the cat sleeps."
    long = " ".join(["gato", "perro", "casa", "libro"] * 60)
    words = engine.translate([long], "es", "en")[0].text.split()
    assert [word for word in words if word != "the"] == [LEXICON[word] for word in long.split()]
    assert words.count("the") >= 2


def test_one_direction_only(tmp_path: Path) -> None:
    engine = CTranslate2Directory(build(tmp_path / "m"), LanguagePair("es", "en"))
    assert engine.supports("es", "en")
    assert not engine.supports("en", "es")
    for call in (
        lambda: engine.translate(["x"], "en", "es"),
        lambda: engine.fingerprint("en", "es"),
        lambda: engine.score([], [], "en", "es"),
    ):
        with pytest.raises(EngineError, match="translates es to en, not en to es"):
            call()


def test_the_fingerprint_covers_all_files(tmp_path: Path) -> None:
    folder = build(tmp_path / "m")
    before = CTranslate2Directory(folder).fingerprint("es", "en")
    (folder / "target.spm").unlink()
    assert CTranslate2Directory(folder).fingerprint("es", "en") != before


def test_no_directory_of_a_model(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"no model\.bin with source\.spm"):
        CTranslate2Directory(tmp_path)


def test_a_damaged_configuration(tmp_path: Path) -> None:
    folder = build(tmp_path / "m")
    (folder / "config.json").write_text("{")
    with pytest.raises(EngineError, match=r"config\.json: not a JSON file"):
        CTranslate2Directory(folder).translate(["gato"], "es", "en")
