"""Which amounts in different units are the same."""

from tables import each

from aligner.languages.pair import Language
from aligner.quantities import NumberStyle, read_quantities
from aligner.quantities.conversion import converts


@each(
    ("spanish", "english", "same"),
    [
        ("100 km", "62 miles", True),
        ("100 km", "60 miles", True),
        ("100 km", "80 miles", False),
        # Small numbers are rounded farther.
        ("2 cm", "one inch", True),
        ("5 cm", "one inch", False),
        ("2,54 cm", "two inches", False),
        # Heights are told to the inch.
        ("1,80 m", "5ft 11in", True),
        ("1,80 m", "6'2\"", False),
        ("1,88", "6'2\"", True),
        ("18,8", "6'2\"", False),
        # Spans of time.
        ("quince días", "two weeks", True),
        ("ocho días", "a week ago", True),
        ("diez días", "a week ago", False),
        ("cuatro semanas", "one month", True),
        ("18 meses", "a year and a half", True),
        # Temperatures, and differences of temperatures.
        ("30 grados", "86 F", True),
        ("30 grados", "100 F", False),
        ("1,5 grados", "2.7 degrees", True),
        ("1,5 grados", "2.5 degrees", False),
        ("2 grados", "4 degrees", True),
        # Another dimension.
        ("3 kilos", "3 litres", False),
    ],
)
def test_converts(spanish: str, english: str, same: bool) -> None:
    (one,), (other,) = (
        read_quantities(text, NumberStyle(language)) for text, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH))
    )
    assert converts(one, other) == converts(other, one) == same
