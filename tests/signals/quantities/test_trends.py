"""Words for rises and falls, and what a value is to them: where it began, by how much, where it ended."""

from tables import each

from aligner.languages.pair import Language
from aligner.quantities import NumberStyle, read_quantities
from aligner.signals.quantities.trends import read_role, trend_words


@each(
    ("language", "text", "trends", "roles"),
    [
        ("es", "Los precios bajaron del 9 % al 5 %.", ["bajaron: a fall"], ["9: by, from", "5: to"]),
        ("es", "Los precios subieron de 5 a 9 euros.", ["subieron: a rise"], ["5: by, from", "9: to"]),
        ("es", "Cayó hasta los 5 puntos.", ["Cayó: a fall"], ["5: to"]),
        ("es", "Aumentó en 5 puntos.", ["Aumentó: a rise"], ["5: by"]),
        ("es", "La subida fue de 5 puntos.", ["subida: a rise"], ["5: by, from"]),
        ("es", "Redujo su plantilla en 50 personas, hasta las 300.", ["Redujo: a fall"], ["50: by", "300: to"]),
        ("en", "Prices rose by 5%.", ["rose: a rise"], ["5: by"]),
        ("en", "Prices fell from 9% to 5%.", ["fell: a fall"], ["9: from", "5: to"]),
        ("en", "Prices rose to 9 euros from 5.", ["rose: a rise"], ["9: to", "5: from"]),
        ("en", "It dropped to 5 points.", ["dropped: a fall"], ["5: to"]),
        ("en", "It fell by 5 points.", ["fell: a fall"], ["5: by"]),
        ("en", "The rise was 5 points.", ["rise: a rise"], ["5:"]),
        ("en", "It cut its staff by 50 to 300.", ["cut: a fall"], ["50: by", "300: to"]),
        ("en", "Sales were up 5%.", ["were up: a rise"], ["5: by"]),
        ("en", "She was born in 1990 and won 5 cups.", [], ["1990:", "5:"]),
    ],
)
def test_rises_and_falls_and_their_values(language: str, text: str, trends: list[str], roles: list[str]) -> None:
    side = Language(language)
    assert [f"{text[slice(*word.span)]}: {word.trend}" for word in trend_words(text, side)] == trends
    spans = [quantity.span for quantity in read_quantities(text, NumberStyle(side))]
    assert [f"{text[slice(*span)]}: {', '.join(sorted(read_role(text, span, side)[0]))}".rstrip() for span in spans] == roles
