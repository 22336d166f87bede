"""Amounts in words that are no plain numerals: ordinals, fractions, dozens, multiples, orders of magnitude."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.es_en_quantity_words import BEFORE_WHOLES, BEHIND_HALF, BEHIND_MULTIPLES, MULTIPLYING, NO_NOUNS
from aligner.languages.pair import Language
from aligner.quantities.dates import read_ordinal_century
from aligner.quantities.numerals import Numeral, half_after
from aligner.quantities.periods import read_fraction_of_a_unit, read_part_of_a_year
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Measure, Quantity, Read, Strength
from aligner.quantities.words import quantity_words

__all__ = [
    "half_token",
    "ordinal_value",
    "read_collective",
    "read_fraction",
    "read_hint",
    "read_magnitude",
    "read_multiple",
    "read_numeral_joined",
    "read_ordinal",
    "read_single_unit",
    "read_small_parts",
]

_HALF = Decimal("0.5")
_TENTHS = 10


def read_magnitude(tokens: Tokens, i: int, language: Language) -> tuple[Decimal, int] | None:
    """The power of ten of `miles`, `decenas de miles`, `several million`, and the token after it."""
    words = quantity_words(language)
    power = words.MAGNITUDES.get(tokens.words[i]) or words.SCALES.get(tokens.words[i])
    if not power:
        return None
    end = i + 1
    while True:
        at = end + 1 if tokens.word(end) in ("de", "of") else end
        more = words.MAGNITUDES.get(tokens.word(at)) or words.SCALES.get(tokens.word(at))
        if not more:
            return Decimal(power), end
        power, end = power + more, at + 1


def half_token(tokens: Tokens, i: int, language: Language) -> int | None:
    """The token of the half of the scale word or collective at i: `medio millón`, `half a million`, `media docena`; None without one."""
    words = quantity_words(language)
    at = i + 1 if tokens.word(i) == "a" and tokens.word(i - 1) == "half" else i
    if tokens.word(at) not in words.SCALES and tokens.word(at) not in words.COLLECTIVES:
        return None
    if tokens.word(at - 1) in ("medio", "media", "half"):
        return at - 1
    return at - 2 if tokens.word(at - 1) == "a" and tokens.word(at - 2) == "half" else None


def read_collective(tokens: Tokens, i: int, language: Language, factor: Decimal, start: int, strength: Strength) -> Read:
    """`una docena`, `two dozen`, `media docena`, `un centenar y medio`: the collective at i times a factor that starts at token `start`."""
    half = half_token(tokens, i, language)
    if half is not None:
        factor, start = _HALF, half
    more = half_after(tokens, i + 1, language)
    factor, end = (factor + _HALF, more) if more and half is None else (factor, i + 1)
    values = tuple(value * factor for value in quantity_words(language).COLLECTIVES[tokens.words[i]])
    return [Quantity(Kind.NUMBER, values, tokens.span(start, end), strength)], end


def ordinal_value(tokens: Tokens, i: int, language: Language, tens: Decimal) -> tuple[Decimal, int] | None:
    """The value of the ordinal at i, with tens in front of it, and the token after it: `third`, `vigésimo segundo`."""
    words = quantity_words(language)
    word = tokens.word(i)
    value = words.ORDINALS.get(word) or (words.FIRST_ORDINALS.get(word) if tens else None)
    if value is None:
        return None
    end = i + 1
    if language == Language.SPANISH and value in range(10, 100, 10):
        below = words.ORDINALS.get(tokens.word(end)) or words.FIRST_ORDINALS.get(tokens.word(end), 0)
        if 0 < below < 10:
            value, end = value + below, end + 1
    return tens + value, end


def read_ordinal(tokens: Tokens, i: int, start: int, tens: Decimal, language: Language) -> Read | None:
    """`third`, `vigésimo segundo`, with tens in front `twenty-third`; `a third of` is a share."""
    found = ordinal_value(tokens, i, language, tens)
    if found is None:
        return None
    value, end = found
    word = tokens.word(i)
    part = read_ordinal_century(tokens, start, end, value, language) or read_part_of_a_year(tokens, start, value, end, language)
    if part is not None:
        return part
    denominator = quantity_words(language).DENOMINATORS.get(word)
    room = word in ("cuarto", "cuarta", "quarter") and not _orders(tokens, i)
    strength = Strength.HINT if tokens.capital(i) or room else Strength.WEAK
    values: tuple[Decimal, ...] = (value,)
    if denominator and not tens:
        share = 1 / Decimal(denominator)
        if (tokens.word(i - 1) in ("a", "one") and tokens.word(end) == "of") or tokens.word(end) == "parte":
            return [Quantity(Kind.NUMBER, (share, value), tokens.span(start, end), strength)], end
        values = (value, share)
    return [Quantity(Kind.ORDINAL, values, tokens.span(start, end), strength)], end


def _orders(tokens: Tokens, i: int) -> bool:
    """Whether an ordinal that means other things too is one: it stands between a determiner and a noun."""
    after = tokens.word(i + 1)
    return tokens.word(i - 1) in BEFORE_WHOLES and after.isalpha() and after not in NO_NOUNS


def read_hint(tokens: Tokens, i: int, language: Language) -> Read | None:
    """Words that stand for numbers: `ambos`, `twice`, `un par de`, `la mitad de`."""
    words = quantity_words(language)
    hint = words.HINTS.get(tokens.words[i])
    if hint is None:
        return read_single_unit(tokens, i, language)
    if i + 1 < len(tokens) and half_token(tokens, i + 1, language) is not None:
        return None
    values = tuple(map(Decimal, hint))
    special = _unit_and_a_half(tokens, i, language)
    if special is None and tokens.words[i] in words.FIRST_ORDINALS:
        special = _first_or_second(tokens, i, values, language)
    if special is not None:
        return special
    if tokens.words[i] in ("quarter", "cuarto") and tokens.word(i - 1) in ("a", "one") and tokens.word(i + 1) == "of":
        share = tuple(value for value in values if value not in (3, 15))  # the quarter of a year, of an hour
        return [Quantity(Kind.NUMBER, tuple(sorted(share)), tokens.span(i, i + 1), Strength.WEAK)], i + 1
    strength = Strength.WEAK if _is_half_of(tokens, i) or _is_pair_of(tokens, i, language) else Strength.HINT
    return [Quantity(Kind.NUMBER, values, tokens.span(i, i + 1), strength)], i + 1


def _first_or_second(tokens: Tokens, i: int, values: tuple[Decimal, ...], language: Language) -> Read | None:
    """`segundo trimestre`, `the second time`; None where the word means something else."""
    part = read_ordinal_century(tokens, i, i + 1, values[0], language) or read_part_of_a_year(tokens, i, values[0], i + 1, language)
    if part is None and _orders(tokens, i):
        return [Quantity(Kind.ORDINAL, values, tokens.span(i, i + 1), Strength.WEAK)], i + 1
    return part


def _is_half_of(tokens: Tokens, i: int) -> bool:
    """`la mitad de`, `half of`, but not the first half of something."""
    before = tokens.word(i - 1)
    if tokens.word(i) == "mitad":
        return before == "la" or (tokens.word(i + 1) in BEHIND_HALF and before not in ("primera", "segunda", "y"))
    return tokens.word(i) == "half" and tokens.word(i + 1) in BEHIND_HALF and before not in ("and", "a", "first", "second")


def _is_pair_of(tokens: Tokens, i: int, language: Language) -> bool:
    """`un par de`, `a couple of`, but not of dozens or thousands."""
    words = quantity_words(language)
    if tokens.word(i) not in ("par", "couple") or tokens.word(i - 1) not in ("un", "a") or tokens.word(i + 1) not in ("de", "of"):
        return False
    return not any(tokens.word(i + 2) in table for table in (words.COLLECTIVES, words.SCALES, words.MAGNITUDES))


def read_single_unit(tokens: Tokens, i: int, language: Language) -> Read | None:
    """`a foot`, `a mile`: one of a unit, which may be a conversion of what the other side says."""
    keys = quantity_words(language).MEASURES.get(tokens.words[i])
    if keys is None or tokens.word(i - 1) not in ("a", "an"):
        return None
    measure = Measure(keys, tokens.span(i, i + 1))
    return [Quantity(Kind.NUMBER, (Decimal(1),), tokens.span(i, i + 1), Strength.HINT, measure)], i + 1


def _unit_and_a_half(tokens: Tokens, i: int, language: Language) -> Read | None:
    """One and a half of a unit, from the word for half: `kilómetro y medio`, `a mile and a half`."""
    unit = i - 2 if tokens.word(i - 1) == "y" else i - 3
    joined = tokens.word(i - 1) == "y" or (tokens.word(i - 1), tokens.word(i - 2)) == ("a", "and")
    keys = quantity_words(language).MEASURES.get(tokens.word(unit))
    if not joined or keys is None or tokens.word(i) not in ("medio", "media", "half"):
        return None
    measure = Measure(keys, tokens.span(unit, unit + 1))
    return [Quantity(Kind.NUMBER, (Decimal("1.5"),), tokens.span(unit, i + 1), Strength.WEAK, measure)], i + 1


def read_multiple(tokens: Tokens, i: int, language: Language) -> Read | None:
    """`se duplicó`, `tenfold`, `el doble que`, `twice as`: so many times; `tricampeón`, `triplets`, `nonagenario`: so many of a sort."""
    words = quantity_words(language)
    noun = words.COUNTED_NOUNS.get(tokens.words[i])
    if noun is not None:
        span = tokens.span(i, i + 1)
        return [Quantity(Kind.NUMBER, (Decimal(noun[0]),), span, Strength.WEAK, Measure(frozenset({noun[1]}), span))], i + 1
    times = words.MULTIPLES.get(tokens.words[i])
    if times is None and tokens.words[i] in MULTIPLYING:
        times = int(words.HINTS.get(tokens.words[i], ("0",))[0]) if tokens.word(i + 1) in BEHIND_MULTIPLES[language] else None
    if not times:
        return None
    span = tokens.span(i, i + 1)
    return [Quantity(Kind.NUMBER, (Decimal(times),), span, Strength.WEAK, Measure(frozenset({"times"}), span))], i + 1


def read_fraction(tokens: Tokens, i: int) -> Read | None:
    """`3/4`, and `24/7` for round the clock."""
    above, below = tokens.text(i), tokens.text(i + 2)
    if above == "24" and below == "7" and tokens.word(i + 1) == "/":
        span = tokens.span(i, i + 3)
        return [Quantity(Kind.NUMBER, (Decimal(value),), span, Strength.HINT) for value in (24, 7)], i + 3
    if tokens.word(i + 1) != "/" or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or not (above.isdigit() and below.isdigit()):
        return None
    if len(above) != 1 or below not in ("2", "3", "4", "5", "6", "8") or not 0 < int(above) < int(below) or tokens.word(i + 3) == "/":
        return None
    # "5/8" may be told as "5 of 8".
    parts = tuple(Quantity(Kind.NUMBER, (Decimal(n),), tokens.span(k, k + 1), Strength.WEAK) for n, k in ((above, i), (below, i + 2)))
    return [Quantity(Kind.NUMBER, (Decimal(above) / Decimal(below),), tokens.span(i, i + 3), Strength.WEAK, parts=parts)], i + 3


def read_small_parts(tokens: Tokens, i: int, numeral: Numeral, language: Language) -> Read | None:
    """`8 décimas`, `45 hundredths`: digits and so many tenths or smaller parts, which may be told as a decimal or as their number."""
    word, value = tokens.word(numeral.end), numeral.values[0]
    below = quantity_words(language).DENOMINATORS.get(word, 0)
    if below < _TENTHS or not word.endswith("s") or numeral.mantissa or not 0 < value < below or value % 1:
        return None
    span = tokens.span(i, numeral.end + 1)
    return [Quantity(Kind.NUMBER, (value / below, value), span, Strength.FIRM, digits=numeral.digits)], numeral.end + 1


def read_numeral_joined(tokens: Tokens, i: int, numeral: Numeral, language: Language) -> Read | None:
    """`twenty-first`, `two dozen`, `two thirds`: what a number in words makes with the word behind it."""
    words = quantity_words(language)
    end, value = numeral.end, numeral.values[0]
    hyphen = end + 1 if tokens.word(end) == "-" else end
    if language == Language.ENGLISH and value in range(20, 100, 10):
        compound = read_ordinal(tokens, hyphen, i, value, language)
        if compound is not None:
            return compound
    if tokens.word(end) in words.COLLECTIVES and not (tokens.word(end) in words.PERIODS and tokens.word(end + 1) != "de"):
        return read_collective(tokens, end, language, value, i, min(numeral.strength, Strength.WORD) or Strength.WEAK)
    below = words.DENOMINATORS.get(tokens.word(hyphen), 0)
    if below > value > 0 and (value < 10 or below > _TENTHS) and tokens.word(hyphen) not in ("medio", "half"):
        period = read_fraction_of_a_unit(tokens, i, language, value / below, hyphen + 1)
        if period is not None:
            return period
        values = (value / below, value) if tokens.word(hyphen) == "quarters" else (value / below,)
        return [Quantity(Kind.NUMBER, values, tokens.span(i, hyphen + 1), Strength.WEAK)], hyphen + 1
    return None
