"""The decoder, with tiny real models: some that translate, some that misbehave as people report of the large ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from string import ascii_lowercase

import pytest
from argosmodels import LEXICON, Faults, build_folder, words_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.errors import EngineError
from aligner.translation import decoding
from aligner.translation.argos import ArgosPackage
from aligner.translation.decoding import LONGEST, Decoder, one_line, output_limit

KINDS = ("sentencepiece", "bpe")
Make = Callable[..., Decoder]

ANYTHING = st.lists(
    st.one_of(
        st.sampled_from(
            [*LEXICON, "@@", "@-@", "▁", "_", "&amp;", "&apos;", "<unk>", "</s>", "⁇", "\n", "\u2028", "\0", "\u200b", "\ufeff"]
        ),
        st.sampled_from(["¡", "¿", ".", "...", "«", "»", "|", "&", "[", "%", "'s", "1.234,5", "http://a.b/c?d=e", "EE. UU.", "a@b.es"]),
        st.text(max_size=12),
    ),
    max_size=12,
).map(" ".join)


@pytest.fixture(scope="module")
def decoders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Decoder]:
    folder = tmp_path_factory.mktemp("models")
    return {kind: ArgosPackage.read(build_folder(folder / kind, kind=kind)).decoder() for kind in KINDS}


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(**options: object) -> Decoder:
        return ArgosPackage.read(build_folder(tmp_path / "package", **options)).decoder()  # type: ignore[arg-type]

    return made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("El gato duerme en la casa.", "The cat sleeps in the house."),
        ("La niña lee un libro de Zurbarán.", "The girl reads a book of Zurbarán."),  # unknown words are copied
        ("  El gato\n duerme\u00a0hoy. ", "The cat sleeps today."),
        ("El gato\u0000duerme\u2028hoy.", "The cat sleeps today."),
        ("El go\u00adbierno dijo que llueve.", "The government said that rains."),  # a soft hyphen is no word break
        ("La nin\u0303a lee.", "The girl reads."),  # decomposed letters
        ("EL GATO DUERME EN LA CASA.", "THE CAT SLEEPS IN THE HOUSE."),  # Argos 310, LibreTranslate 710
        ("", ""),
        (" \t\n", ""),
        ("2019", "2019"),
        ("…", "…"),
        ("> * ♪", "> * ♪"),  # Argos 299, 319: invented words for symbols
    ],
)
def test_translates(decoders: dict[str, Decoder], kind: str, source: str, expected: str) -> None:
    [translation] = decoders[kind].translate([source])
    assert translation.text == expected
    assert translation.degenerate == ()


def test_underscores_stay(decoders: dict[str, Decoder]) -> None:
    """Argos Translate turns them into spaces."""
    assert decoders["sentencepiece"].translate(["El archivo tu_lista_1."])[0].text == "The archivo tu_lista_1."


@pytest.mark.parametrize("kind", KINDS)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sentences=st.lists(ANYTHING, max_size=6))
def test_one_sentence_in_one_sentence_out(decoders: dict[str, Decoder], kind: str, sentences: list[str]) -> None:
    markers = ["gato", "perro", "libro", "casa"]
    mixed = [part for pair in zip(sentences, markers, strict=False) for part in pair]
    translations = decoders[kind].translate(mixed)
    assert len(translations) == len(mixed)
    assert [t.text for t in translations[1::2]] == [LEXICON[word] for word in mixed[1::2]]
    for source, translation in zip(mixed, translations, strict=True):
        assert "\n" not in translation.text
        assert bool(translation.text) or not one_line(source) or bool(translation.degenerate)


@pytest.mark.parametrize("kind", KINDS)
def test_a_translation_depends_on_its_sentence_only(decoders: dict[str, Decoder], kind: str) -> None:
    sentences = [f"El gato {'muy ' * n}duerme." for n in range(12)] + ["", "La casa es de Zurbarán."] * 3
    together = decoders[kind].translate(sentences)
    assert together == [decoders[kind].translate([sentence])[0] for sentence in sentences]
    assert together == decoders[kind].translate(sentences[::-1])[::-1]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("separator", [" ", ", ", "; ", ". "])
def test_long_sentences_lose_nothing(decoders: dict[str, Decoder], kind: str, separator: str) -> None:
    words = [word.capitalize() for word in {english: word for word, english in LEXICON.items() if len(word) > 3}.values()] * 8
    [translation] = decoders[kind].translate([separator.join(words)])  # far longer than a model's input may be
    assert words_of(translation.text) == [LEXICON[word.lower()] for word in words]
    assert translation.degenerate in {(), ("no final stop",)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_word_without_end_comes_out_whole(decoders: dict[str, Decoder], kind: str) -> None:
    """Where it is cut, no letter of it is taken for the word "y", nor "el" for the article. The last letter is no word of the lexicon."""
    words = ["".join(chr(97 + n * 7 % 26) for n in range(length)) + "z" for length in (199, 449, 600, 999, 1999)]
    translations = decoders[kind].translate(words)
    assert [translation.text for translation in translations] == words


def test_no_output_limit_depends_on_the_batch() -> None:
    assert [output_limit(n) for n in (1, 24, 25, 64, LONGEST, LONGEST + 1)] == [68, 68, 148, 148, 320, 322]


def test_the_model_computes_as_it_was_saved(make: Make) -> None:
    """`compute_type="auto"` breaks the Spanish-English package (Argos 504, 522, pull request 511): it would say int8 here."""
    assert make().compute_type == "float32"


def test_a_prefix_is_asked_for_and_not_shown(tmp_path: Path) -> None:
    folder = build_folder(tmp_path / "package", extra={"__en__": "__en__"})
    decoder = ArgosPackage.read(folder).decoder()
    assert Decoder(folder / "model", decoder._tokenizer, prefix="▁__en__").translate(["gato perro casa."])[0].text == "dog house."
    # the first position is taken by the prefix: the model, which translates by position, goes on from the second word


STUTTER = "El perro nunca come en la casa."
RIGHT = ["the", "dog", "eats", "in", "house"]
STUTTERING = tuple(f"▁{word}" for word in LEXICON.values() if word not in RIGHT)
"""All words but those that are right: a beam that left the loop would end in good order."""


def without_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "ATTEMPTS", ())


def test_a_loop_is_seen(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    without_retries(monkeypatch)
    [translation] = make(faults=Faults(stuttering=STUTTERING)).translate([STUTTER])
    assert translation.text.startswith("The dog never never never")
    assert translation.degenerate == ("loop",)


def test_a_loop_is_translated_again(make: Make) -> None:
    [translation] = make(faults=Faults(stuttering=STUTTERING)).translate([STUTTER])
    assert translation.degenerate == ()
    assert translation.text.endswith("in the house.")


FINAL_STOP = "El gato duerme en la casa."


def test_a_final_stop_that_spoils_everything_is_seen(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    without_retries(monkeypatch)
    [translation] = make(faults=Faults(attracting=(".",))).translate([FINAL_STOP])
    assert "empty" in translation.degenerate


def test_a_final_stop_is_taken_away_and_put_back(make: Make) -> None:
    """LibreTranslate 567, 612: remove the final stop and it works."""
    [translation] = make(faults=Faults(attracting=(".",))).translate([FINAL_STOP])
    assert translation.text == "The cat sleeps in the house."
    assert translation.degenerate == ()


def test_a_text_is_tried_in_pieces(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Argos 409: one of two sentences is lost."""
    monkeypatch.setattr(decoding, "ATTEMPTS", decoding.ATTEMPTS[-2:-1])
    text = "El gato duerme en la casa. ¿El perro come?"
    [translation] = make(faults=Faults(attracting=("?",))).translate([text])
    assert translation.text.startswith("The cat sleeps in the house.")


def test_what_stays_bad_is_marked_and_does_not_touch_its_neighbours(make: Make) -> None:
    decoder = make(faults=Faults(attracting=("▁nunca",)))
    good, bad = decoder.translate(["El gato duerme.", "El perro nunca duerme, nunca come y nunca vuelve."])
    assert good.text == "The cat sleeps."
    assert good.degenerate == ()
    assert bad.degenerate


@pytest.mark.parametrize(("kind", "token"), [("sentencepiece", "▁mainstre@@"), ("bpe", "mainstre@@")])
def test_a_model_that_says_one_thing_only(make: Make, kind: str, token: str) -> None:
    """Argos 504, 522."""
    decoder = make(kind=kind, extra={"vamos": "mainstre@@"}, faults=Faults(always=token))
    [translation] = decoder.translate(["Vamos a la casa."])
    assert "loop" in translation.degenerate


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_that_says_nothing(make: Make, kind: str) -> None:
    decoder = make(kind=kind, faults=Faults(silent=True))  # one token, to be exact: the library asks for that much
    text = "El gobierno anunció nuevas medidas económicas."
    assert [t.degenerate for t in decoder.translate([text, "", "12"])] == [("too short",), (), ()]


def test_entities_are_marked_and_undone(make: Make) -> None:
    """Argos 268."""
    [translation] = make(extra={"dijo": "&apos;"}).translate(["El gato dijo que llueve."])
    assert translation.text == "The cat ' that rains."
    assert translation.degenerate == ("entities",)


def test_output_far_too_long(make: Make) -> None:
    [translation] = make(extra={"gato": "".join(Random(1).choices(ascii_lowercase, k=150))}).translate(["El gato."])
    assert translation.degenerate == ("too long",)


def test_no_model(tmp_path: Path, decoders: dict[str, Decoder]) -> None:
    (tmp_path / "model.bin").write_bytes(b"\0" * 100)
    with pytest.raises(EngineError, match=r"not a CTranslate2 model .* install the package again"):
        Decoder(tmp_path, decoders["bpe"]._tokenizer)


@pytest.mark.parametrize("kind", KINDS)
def test_scores_tell_right_from_wrong(decoders: dict[str, Decoder], kind: str) -> None:
    source = "El gato duerme en la casa."
    renderings = ["The cat sleeps in the house.", "The dog sleeps in the house.", "The cat sleeps.", "The water is very cold today."]
    scores = decoders[kind].score([source] * 4, renderings)
    logs = [found.logs for found in scores if found is not None]
    means = [sum(own) / len(own) for own in logs]
    assert len(means) == 4
    assert means[0] > -0.05
    assert all(mean < -0.5 for mean in means[1:])
    assert min(logs[1]) == logs[1][1]  # it is the second word that is wrong
    assert len(logs[0]) == 8  # six words, the stop, the end
    assert [renderings[0][start:end] for start, end in scores[0].spans] == ["The", "cat", "sleeps", "in", "the", "house", "."]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("source", "target"), [("", "The cat."), ("El gato.", ""), ("  ", "\n"), ("gato " * 500, "cat"), ("gato", "cat " * 500)]
)
def test_nothing_to_score(decoders: dict[str, Decoder], kind: str, source: str, target: str) -> None:
    """A model gives an empty source a perfect score, and does not see what is beyond its longest input."""
    assert decoders[kind].score([source, "gato"], [target, "cat"])[0] is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_score_depends_on_its_pair_only(decoders: dict[str, Decoder], kind: str) -> None:
    sources = [f"El gato {'muy ' * n}duerme." for n in range(9)]
    targets = [f"The cat sleeps {'very ' * (n % 4)}today." for n in range(9)]
    together = decoders[kind].score(sources, targets)
    assert together == [decoders[kind].score([s], [t])[0] for s, t in zip(sources, targets, strict=True)]
    assert together == decoders[kind].score(sources[::-1], targets[::-1])[::-1]


def test_no_pairs_no_scores(decoders: dict[str, Decoder]) -> None:
    assert decoders["bpe"].score([], []) == []
    assert decoders["bpe"].translate([]) == []
