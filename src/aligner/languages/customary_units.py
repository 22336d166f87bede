"""Units that are usually converted in translation, for the comparison of numbers in languages without tables."""

from __future__ import annotations

__all__ = ["CUSTOMARY_UNITS", "FACTORS"]

# English words and the symbols of all languages, as a regular expression in any case.
CUSTOMARY_UNITS = (
    r"(?<![^\W\d_])(?:miles?|mph|mi|feet|foot|ft|inch(?:es)?|yards?|yds?|pounds?|lbs?|ounces?|oz|stones?|acres?|gallons?|pints?|fahrenheit)\b"
    r"|°\s?F\b|\d['′\"″]"
)

# What they are in metric units: kilometres a mile, metres a foot, centimetres an inch, kilograms a pound, grams an ounce, kilograms a
# stone, hectares an acre, square kilometres a square mile, litres a gallon (American, British) and a pint, metres a yard.
FACTORS = ("1.609344", "0.3048", "2.54", "0.45359", "28.3495", "6.35", "0.404686", "2.58999", "3.78541", "4.54609", "0.568", "0.9144")
