"""Messages in Spanish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.checks.spanish import spanish_message

CASES = [
    ("«12» became “74”", "«12» pasó a ser “74”"),
    ("«Tras» became “before”: what comes first is the other way round", "«Tras» pasó a ser “before”: lo que ocurre antes está al revés"),
    ("«200 como mínimo» became “200 at most”: “at least” became “at most”",
     "«200 como mínimo» pasó a ser “200 at most”: «al menos» pasó a ser «como máximo»"),
    ("«presunto» (alleged) was dropped: the English states it as fact", "se ha perdido «presunto»: el inglés lo da por hecho"),
    ("«acusó» (by «alcaldesa») became “accused” (by “builder”): who did it to whom is the other way round",
     "«acusó» (por «alcaldesa») pasó a ser “accused” (por “builder”): quién se lo hizo a quién está al revés"),
    ("this sentence is missing from the translation; it says: A: b; c became d.",
     "esta frase falta en la traducción; dice: A: b; c became d."),
    ("the term base forbids “presumed” for «presuntos»; use “alleged” or “suspected” (see the style guide)",
     "la base terminológica prohíbe “presumed” para «presuntos»; use “alleged” o “suspected” (see the style guide)"),
    ("the translation is a shorter version of the article: 5 of the 9 sentences of the source are missing; rows 2, 4 to 6",
     "la traducción es una versión más corta del artículo: faltan 5 de las 9 frases del original; filas 2, 4 a 6"),
    ("write “%”", None),
    ("", None),
    ("«a» became “b became c”: another number", "«a» pasó a ser “b became c”: es otro número"),
]  # fmt: skip


@pytest.mark.parametrize(("english", "spanish"), CASES)
def test_a_message_in_spanish(english, spanish):
    assert spanish_message(english) == spanish


FORMS = ("{}", "{} became {}: another number", "the name {} is not in the source")


@given(
    st.text(alphabet="«»“”:;, \x02\x030a", max_size=40),
    st.sampled_from(FORMS),
)
def test_any_words_are_kept(words, form):
    told = spanish_message(form.replace("{}", words))
    assert told is None or isinstance(told, str)


def test_a_long_message_takes_no_longer_than_its_length():
    assert spanish_message("a: " * 20_000) is None
    assert spanish_message(", ".join(["«a»"] * 5_000)) is None
    assert spanish_message("it is not in the source: " * 80) is None
