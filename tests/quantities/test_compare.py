"""Which quantities match."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.quantities import (
    Change,
    Comparison,
    Difference,
    NumberStyle,
    Topic,
    compare,
    differences,
    number_style,
    read_quantities,
)

NOTHING: frozenset[str] = frozenset()


def compared(spanish: str, english: str) -> Comparison:
    return compare(
        read_quantities(spanish, number_style(spanish, Language.SPANISH)),
        read_quantities(english, number_style(english, Language.ENGLISH)),
    )


def differing(spanish: str, english: str) -> list[tuple[Topic, Change]]:
    return [(d.topic, d.change) for d in differences(compared(spanish, english), NOTHING, NOTHING)]


def test_lost_and_added_leave_out_hints() -> None:
    comparison = compared("Un muerto y 12 heridos en la primera hora", "Both drivers and 15 others")
    assert [quantity.value for quantity in comparison.lost] == [12]
    assert [quantity.value for quantity in comparison.added] == [15]


def test_order_is_free() -> None:
    comparison = compared("Entre 3 gatos y 5 perros, 8 loros", "8 parrots, 5 dogs, 3 cats")
    assert len(comparison.matched) == 3
    assert not comparison.lost
    assert not comparison.added


def test_a_wrong_currency_is_still_the_same_number() -> None:
    assert not compared("Pagó 50 euros", "He paid 50 dollars").lost
    assert differing("Pagó 50 euros", "He paid 50 dollars") == [(Topic.CURRENCY, Change.CHANGED)]


def test_said_twice_on_one_side_is_a_repetition() -> None:
    comparison = compared("En 2018 ganó; en 2018 también perdió", "In 2018 she won and lost")
    assert not comparison.lost
    assert [quantity.value for quantity in comparison.repeated_spanish] == [2018]


def test_a_value_said_twice_does_not_hide_a_change() -> None:
    assert differing("En 18 meses y en tres años", "In 18 months and in eighteen years") == [(Topic.NUMBER, Change.CHANGED)]


def test_hints_match_each_other_first() -> None:
    assert differing("Ganaron dos, la segunda en casa", "The second at home, they won seven") == [(Topic.NUMBER, Change.CHANGED)]


def test_one_cause_one_difference() -> None:
    assert differing("El 05/06/2019", "On May 6, 2019") == [(Topic.DATE, Change.CHANGED)]
    assert differing("El 3 de mayo de 2011", "Then") == [(Topic.DATE, Change.SPANISH_ONLY)]
    assert differing("Perdieron 50-49", "They lost") == [(Topic.NUMBER, Change.SPANISH_ONLY)]
    assert differing("Entre 20 y 30 euros", "Between 20 and 30 pounds") == [(Topic.CURRENCY, Change.CHANGED)]


def test_a_million_is_no_slip_for_six() -> None:
    assert differing("Cobró un millón", "He was paid six times") == []
    assert differing("Cobró un millón", "He was paid sixteen million") != []


def test_words_for_days_stand_for_dates() -> None:
    comparison = compared("Habló el 3 de marzo", "He spoke")
    assert differences(comparison, NOTHING, frozenset({"yesterday"})) == ()
    (difference,) = differences(comparison, NOTHING, NOTHING)
    assert difference == Difference(Topic.DATE, Change.SPANISH_ONLY, (9, 19), None)


def test_huge_numbers_are_compared_too() -> None:
    huge = "9" * 22
    assert differing(f"Los años 90 y {huge} trillones, {huge} mil mil mil mil mil mil mil", "The 1980s and 3 trillion quintillion") != []
    assert differing(f"{huge} trillones de casas", f"{huge} quintillion houses in the 1990s") == [(Topic.YEAR, Change.ENGLISH_ONLY)]


def test_a_table_is_not_compared() -> None:
    table = "; ".join(map(str, range(1, 600)))
    assert compared(table, "1; 2; 3") == Comparison((), (), ())


@given(st.lists(st.integers(2, 999), max_size=12).flatmap(lambda values: st.tuples(st.just(values), st.permutations(values))))
def test_the_same_numbers_never_differ(sides: tuple[list[int], list[int]]) -> None:
    spanish, english = (" y ".join(f"{value} gatos" for value in side) for side in sides)
    left = read_quantities(spanish, NumberStyle(Language.SPANISH))
    right = read_quantities(english, NumberStyle(Language.ENGLISH))
    assert differences(compare(left, right), NOTHING, NOTHING) == ()


@given(st.lists(st.integers(20, 999), unique=True, min_size=1, max_size=8), st.integers(1000, 9999), st.data())
def test_one_changed_number_is_one_difference(values: list[int], other: int, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(values) - 1))
    changed = [*values[:place], other, *values[place + 1 :]]
    spanish, english = (", ".join(f"{value} casas" for value in side) for side in (values, changed))
    comparison = compare(
        read_quantities(spanish, NumberStyle(Language.SPANISH)),
        read_quantities(english.replace("casas", "kilos"), NumberStyle(Language.ENGLISH)),
    )
    assert len(differences(comparison, NOTHING, NOTHING)) >= 1


def test_an_amount_that_the_other_side_converts_is_not_taken_apart() -> None:
    spanish = "Tardó 135 minutos en la ida y 1 hora y 20 minutos en la vuelta."
    english = "It took 2 hours and 15 minutes to get there and 1 hour and 20 minutes to get back."
    assert differing(spanish, english) == []


def test_a_percentage_does_not_say_which_quarter_it_is_of() -> None:
    comparison = compared("La economía creció un 2 % en el segundo trimestre.", "The economy grew by 2 %.")
    assert comparison.repeated_spanish == ()
    assert any(one.measure is not None and "quarter" in one.measure.keys for one in comparison.spanish)


def test_a_share_is_the_percentage_that_it_comes_to() -> None:
    assert differing("El 20 % votó en contra.", "A fifth voted against it.") == []
    assert differing("El 20 % votó en contra.", "A quarter voted against it.") == [(Topic.PERCENT, Change.SPANISH_ONLY)]


def test_an_era_may_be_told_once_for_several_years() -> None:
    assert differing("Gobernó del año 44 a. C. al año 30 a. C.", "He ruled from the year 44 to the year 30 BC.") == []
    assert differing("Murió en el 44 a. C.", "He died in AD 44.") == [(Topic.YEAR, Change.CHANGED)]
