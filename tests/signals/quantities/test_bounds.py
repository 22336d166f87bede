"""What the words around a value say of its limits."""

from tables import each

from aligner.languages.pair import Language
from aligner.quantities import NumberStyle, read_quantities
from aligner.signals.quantities.bounds import bounds_of


@each(
    ("language", "text", "expected"),
    [
        ("es", "Hay más de 50 heridos.", ["50: more than (más de)"]),
        ("es", "Hay al menos 50 heridos.", ["50: at least (al menos)"]),
        ("es", "Hay menos de 50 heridos.", ["50: less than (menos de)"]),
        ("es", "Hay como mucho 50 heridos.", ["50: at most (como mucho)"]),
        ("es", "Hay unos 50 heridos.", ["50: about (unos)"]),
        ("es", "Hay casi 50 heridos.", ["50: almost, less than (casi)"]),
        ("es", "Hay 50 heridos o más.", ["50: at least, more than (o más)"]),
        ("es", "Hay 50 heridos como mínimo.", ["50: at least (como mínimo)"]),
        ("es", "Hay hasta 50 heridos.", ["50: at most (hasta)"]),
        ("es", "No hay más de 50 heridos.", ["50: at most (No hay más de)"]),
        ("es", "Superó los 50 puntos.", ["50: more than (Superó)"]),
        ("es", "Tarda entre 25 y 45 minutos.", ["25: plain", "45: plain"]),
        ("es", "Hay 50 heridos.", ["50: plain"]),
        ("es", "Cayó hasta los 5 puntos.", ["5: at most, plain (hasta)"]),
        ("es", "Cuesta alrededor de 50 euros.", ["50: about (alrededor de)"]),
        ("es", "Duró exactamente 50 días.", ["50: exactly (exactamente)"]),
        ("es", "Cuesta por lo menos 50 euros y como mucho 90.", ["50: at least (por lo menos)", "90: at most (como mucho)"]),
        ("es", "No llega a 50 euros.", ["50: less than (No llega a)"]),
        ("es", "Vinieron más de 30 y menos de 40 personas.", ["30: more than (más de)", "40: less than (menos de)"]),
        ("es", "Rozó los 50 grados.", ["50: almost, less than (Rozó)"]),
        ("en", "There are more than 50 injured.", ["50: more than (more than)"]),
        ("en", "There are at least 50 injured.", ["50: at least (at least)"]),
        ("en", "There are fewer than 50 injured.", ["50: less than (fewer than)"]),
        ("en", "There are at most 50 injured.", ["50: at most (at most)"]),
        ("en", "There are about 50 injured.", ["50: about (about)"]),
        ("en", "There are nearly 50 injured.", ["50: almost, less than (nearly)"]),
        ("en", "There are 50 or more injured.", ["50: at least, more than (or more)"]),
        ("en", "There are up to 50 injured.", ["50: at most, plain (up to)"]),
        ("en", "It exceeded 50 points.", ["50: more than (exceeded)"]),
        ("en", "It takes 25 to 45 minutes.", ["25: plain", "45: plain"]),
        ("en", "There are 50 injured.", ["50: plain"]),
        ("en", "It costs around 50 euros.", ["50: about (around)"]),
        ("en", "It lasted exactly 50 days.", ["50: exactly (exactly)"]),
        ("en", "It costs at least 50 euros and at most 90.", ["50: at least (at least)", "90: at most (at most)"]),
        ("en", "It costs under 50 euros.", ["50: less than (under)"]),
        ("en", "Over 50 people came.", ["50: more than (Over)"]),
        ("en", "More than 30 and fewer than 40 people came.", ["30: more than (More than)", "40: less than (fewer than)"]),
        ("en", "Well over 50 people came.", ["50: more than (Well over)"]),
    ],
)
def test_bounds_of_the_values_of_a_text(language: str, text: str, expected: list[str]) -> None:
    quantities = read_quantities(text, NumberStyle(Language(language)))
    told = []
    for quantity, bounded in bounds_of(text, quantities, Language(language)).items():
        words = "" if bounded.span is None else f" ({text[slice(*bounded.span)]})"
        told.append(f"{text[slice(*quantity.span)]}: {', '.join(bounded.meanings)}{words}")
    assert told == expected
