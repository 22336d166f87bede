from __future__ import annotations

from pathlib import Path

import pytest
from argosmodels import LEXICON, byte_pair_codes, sentencepiece_model
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import PackageError
from aligner.translation.tokenizers import MosesBpe, SentencePiece

VOCABULARY = ["the", "cat", "ca@@", "c@@", "a@@", "t", "'s", "&apos;s", "."]


@pytest.fixture(scope="module")
def moses(tmp_path_factory: pytest.TempPathFactory) -> MosesBpe:
    path = tmp_path_factory.mktemp("codes") / "bpe.model"
    path.write_text(byte_pair_codes(tuple(sorted(LEXICON))), encoding="utf-8")
    return MosesBpe(path, "es", "en", VOCABULARY)


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> SentencePiece:
    path = tmp_path_factory.mktemp("pieces") / "sentencepiece.model"
    path.write_bytes(sentencepiece_model([f"▁{word}" for word in LEXICON]))
    return SentencePiece(path)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("el gato duerme.", ["el", "gato", "duerme", "."]),
        ("el gatos", ["el", "gat@@", "os"]),
        ("¿el gato?", ["¿", "el", "gato", "?"]),
        ("«el»", ["&@@", "qu@@", "o@@", "t@@", ";", "el", "&@@", "qu@@", "o@@", "t@@", ";"]),  # as such models were trained
        ("", []),
        (" ", []),
    ],
)
def test_moses_tokens(moses: MosesBpe, sentence: str, expected: list[str]) -> None:
    assert moses.encode(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("the cat.", ["the", "cat", "."]),
        ("the cat's", ["the", "cat", "&apos;s"]),
        ("cact", ["ca@@", "c@@", "t"]),
        ("catx", ["ca@@", "t@@", "x"]),  # what the vocabulary lacks is told apart all the same
        ("", []),
    ],
)
def test_target_tokens_are_the_longest_that_the_model_can_write(moses: MosesBpe, sentence: str, expected: list[str]) -> None:
    assert moses.encode_target(sentence) == expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (["The", "c@@", "a@@", "t", "sleeps", "."], "The cat sleeps."),
        (["mainstre@@", "am"], "mainstream"),
        (["cut", "off", "mainstre@@"], "cut off mainstre"),  # Argos leaves the mark
        (["O", "&apos;", "Neill"], "O 'Neill"),
        (["He", "said", "&quot;", "no", "&quot;", "."], 'He said "no".'),
        (["&amp;lt;"], "&lt;"),  # undone once, not twice
        ([], ""),
    ],
)
def test_moses_text(moses: MosesBpe, tokens: list[str], expected: str) -> None:
    assert moses.decode(tokens) == expected


@given(st.text())
def test_anything_can_be_encoded(moses: MosesBpe, pieces: SentencePiece, text: str) -> None:
    for tokenizer in (moses, pieces):
        for tokens in (tokenizer.encode(text), tokenizer.encode_target(text)):
            assert all(tokens)
            assert isinstance(tokenizer.decode(tokens), str)


def test_pieces(pieces: SentencePiece) -> None:
    assert pieces.encode("el gato_1") == ["▁el", "▁gato", "_", "1"]
    assert pieces.decode(["▁el", "▁gato", "_", "1"]) == "el gato_1"
    assert pieces.encode("") == []


def test_two_models_for_two_languages(tmp_path: Path) -> None:
    (tmp_path / "source.spm").write_bytes(sentencepiece_model(["▁gato"]))
    (tmp_path / "target.spm").write_bytes(sentencepiece_model(["▁cat"]))
    both = SentencePiece(tmp_path / "source.spm", tmp_path / "target.spm")
    assert both.encode("gato") == ["▁gato"]
    assert both.encode_target("cat") == ["▁cat"]


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x0a\xff\xff\xff\xff"])
def test_damaged_pieces(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sentencepiece.model"
    path.write_bytes(content)
    with pytest.raises(PackageError, match=r"sentencepiece\.model: not a SentencePiece model"):
        SentencePiece(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [("#version: 0.2\na b\na b c\n", "line 3"), ("a\n", "line 1"), ("#version: 0.3\na b\n", "version '0.3'"), ("", "nothing in it")],
)
def test_damaged_codes(tmp_path: Path, content: str, message: str, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bpe.model"
    path.write_text(content)
    with pytest.raises(PackageError, match=message):
        MosesBpe(path, "es", "en")
    assert capfd.readouterr() == ("", "")
