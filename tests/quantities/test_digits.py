"""Numbers in digits: how a document writes them and what they are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.languages.pair import Language
from aligner.quantities.digits import NumberStyle, number_style, read_digits


@each(
    ("language", "decimal", "number", "values"),
    [
        ("es", "", "3,5", ["3.5"]),
        ("es", "", "3.5", ["3.5"]),
        ("es", "", "1.250", ["1250"]),
        ("es", ",", "1.250", ["1250"]),
        ("es", ".", "1.250", ["1250", "1.250"]),
        ("es", "", "1,250", ["1250", "1.250"]),
        ("es", ",", "1,250", ["1.250"]),
        ("es", ".", "1,250", ["1250"]),
        ("es", "", "1.234.567", ["1234567"]),
        ("es", "", "1.234,56", ["1234.56"]),
        ("es", "", "1,234.56", ["1234.56"]),
        ("es", "", "0,250", ["0.250"]),
        ("es", "", "346 500", ["346500"]),
        ("es", "", "346\u00a0500", ["346500"]),
        ("es", "", "140. 000", ["140000"]),
        ("en", "", "1,250", ["1250"]),
        ("en", "", "1.250", ["1.250"]),
        ("en", ",", "1.250", ["1250"]),
        ("en", "", "630,4", ["630.4"]),
        ("en", "", "2007", ["2007"]),
        ("en", "", "1.2.3", []),
        ("es", "", "31.12.2007", []),
        ("es", "", "1.23,45.6", []),
    ],
)
def test_reads(language: str, decimal: str, number: str, values: list[str]) -> None:
    assert read_digits(number, NumberStyle(Language(language), decimal)) == tuple(map(Decimal, values))


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("Subió un 3,5 %; luego un 0,250 %.", ","),
        ("Subió un 3.5 %; costó 1,234.56 pesos.", "."),
        ("Son 1.234.567 personas.", ","),
        ("Son 1.250 personas y 4.300 casas.", ""),
        ("Fue a las 20.30 h y acabó a las 21.45 horas.", ""),
        ("Un 3,5 %, un 2.1 %.", ""),
        ("Llame al 91.123.45.67.", ""),
        ("", ""),
    ],
)
def test_style_is_the_majority_of_clear_cases(text: str, decimal: str) -> None:
    assert number_style(text, Language.SPANISH) == NumberStyle(Language.SPANISH, decimal)


@given(st.integers(0, 10**15), st.sampled_from(Language))
def test_grouped_integers_are_read_as_they_are_written(value: int, language: str) -> None:
    written = f"{value:,}"
    if language == "es":
        written = written.replace(",", ".")
    assert read_digits(written, NumberStyle(Language(language)))[0] == value


@given(st.text(alphabet="0123456789.,", max_size=30).map(lambda rest: "1" + rest).filter(lambda text: text[-1].isdigit()))
def test_any_mixture_is_read_or_refused(number: str) -> None:
    for decimal in ("", ".", ","):
        for language in Language:
            assert all(value >= 0 for value in read_digits(number, NumberStyle(Language(language), decimal)))
