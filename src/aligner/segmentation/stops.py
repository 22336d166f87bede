"""Whether a sentence ends at a full stop with no lower case behind it."""

from __future__ import annotations

import re
from collections.abc import Callable

from aligner.languages.segmentation_rules import INITIAL_PARTICLES
from aligner.segmentation.contractions import is_contraction
from aligner.segmentation.engine import is_abbreviation
from aligner.segmentation.place import Place

__all__ = ["ends_at_stop", "is_known"]

LEAD_WORDS = 10
"""Words that a sentence may have before the hour or year that its subject follows."""
SHORT_LEAD = 6
"""The same when its second word is a figure: "El 44 a. C."."""
LEAD = 120
"""Characters that these words may have."""
MOST_ORDINAL_DIGITS = 3
BACK = 12
"""Characters before a word in which "N. de la " stands."""
LONGEST_NOTE_LABEL = 4
"""Letters of what is behind it: "R.", "Red."."""

_ROMAN = re.compile(r"[IVXLCDM]+")
_SITE = re.compile(
    r"www\..+|https?://.+|[^@]+@.+|.+\.(?:com|org|net|gob|gov|edu|mx|es|io|info|tv|co|uk|eu|fr|de|pt|br|it|cat|ar|cl)", re.IGNORECASE
)
_ORDINAL = re.compile(r"\d{1,3}(?:[ºª°]|[oa]s?|er|[rdtmvn][oa])")
_MONTH_AND_YEAR, _YEAR = re.compile(r"\d{1,2}\.\s?\d{4}\b"), re.compile(r"\d{4}\b")
_DEGREES = re.compile(r".*[°º][CFK]")
_STREET = re.compile(r"\d{1,4}(?:st|nd|rd|th)")
_DATELINE = re.compile(r"(?:\([A-Z][\w ./-]{1,30}\)\.?\s?)?[—–]")
_QUOTATION_MARKS = tuple('"”»“')


def ends_at_stop(place: Place) -> bool:
    """What the first rule says that knows the word before the stop; else what the engine says, with some doubt."""
    for rule in _RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return _at_other_word(place)


def is_known(place: Place) -> bool:
    """Whether the word before the mark may have a stop of its own."""
    rules, token = place.rules, place.token.lower()
    return token not in rules.plain and (token in rules.known or (token in rules.units and place.after_figure))


def _at_no_word(place: Place) -> bool | None:
    """Behind a sign: "5 %.", "(1949).", "”."."""
    token = place.token
    return None if token and (token[-1].isalnum() or token[-1] in "ºª°²³") else True


def _at_site(place: Place) -> bool | None:
    return True if _SITE.fullmatch(place.token) and place.token.lower() not in place.rules.titles else None


def _at_number(place: Place) -> bool | None:
    """Behind a figure: a year, a price; German "am 3. Oktober"."""
    token = place.token.lstrip("-+−$€£#")
    if not (token[:1].isdigit() and token[-1].isdigit()):
        return None
    if not place.rules.ordinal_stop or not token.isdigit() or len(token) > MOST_ORDINAL_DIGITS:
        return True
    return not _counts(place) and not _is_date(place)


def _is_date(place: Place) -> bool:
    """German "1. 5. 2010"."""
    text, core = place.text, place.mark.core
    return _MONTH_AND_YEAR.match(text, core) is not None or (
        place.previous.removesuffix(".").isdigit() and _YEAR.match(text, core) is not None
    )


def _at_ordinal(place: Place) -> bool | None:
    """Behind "1o", "3er", "2ª"."""
    return (place.starts or bool(place.closing)) if _ORDINAL.fullmatch(place.token) else None


def _at_unit(place: Place) -> bool | None:
    """Behind "5 km", "30 °C", "30 C", but not "5 A"."""
    token, rules = place.token, place.rules
    if _DEGREES.fullmatch(token) or (token in ("C", "F", "K") and place.compound == place.last and place.after_figure):
        return not place.next_is_initial
    if place.compound not in rules.units or place.compound in rules.times or not place.after_figure:
        return None
    if len(token) == 1 and token.isupper():
        return None
    return not place.first.isdigit()


def _at_time(place: Place) -> bool | None:
    """Behind "5 p. m.", "44 B.C.", but not "Washington, D.C."."""
    rules = place.rules
    is_time = place.compound in rules.times and (place.token[0].islower() or place.after_figure)
    if not is_time and place.token not in rules.times and place.pair not in rules.times:
        return None
    if place.following in rules.after_time or place.next_token in rules.after_time or len(place.before) == 1:
        return False
    if place.first.isdigit() and place.opening:
        # "300 a. C. – 200 a. C."
        return False
    if place.starts and place.following not in rules.titles:
        return True
    return not _is_fronted(place)


def _is_fronted(place: Place) -> bool:
    """Whether the sentence has just begun, with a time or a place that its subject follows."""
    if place.mark.start - place.begin > LEAD:
        return False
    clause = re.split(r"[:;]\s", place.text[place.begin : place.mark.start])[-1]
    words = re.findall(r"[^\W_]+", clause)
    if 1 < len(words) <= SHORT_LEAD and words[1].isdigit():
        return True
    return 0 < len(words) <= LEAD_WORDS and words[0].lower() in place.rules.fronting


def _at_degree(place: Place) -> bool | None:
    """Behind "Ph.D.", "a J.D.", but not "by J.D."."""
    rules = place.rules
    if place.compound not in rules.degrees or (len(place.compound) == len("j.d") and place.previous not in rules.before_degrees):
        return None
    return not place.is_figure


def _at_note_label(place: Place) -> bool | None:
    """Behind "N. de la R.", "N. del T.": the note follows, unless a parenthesis closes."""
    label = place.rules.note_label
    if label is None or not place.written.istitle() or len(place.written) > LONGEST_NOTE_LABEL or place.closing:
        return None
    start = place.mark.start - len(place.token)
    return False if label.search(place.text, max(place.begin, start - BACK), start) else None


def _at_letter(place: Place) -> bool | None:
    """Behind a single letter: an initial, or "vitamin C", "World War I", "José Luis N."; "c. Mayor", "p. 5"."""
    if place.compound != place.last or len(place.last) != 1:
        return None
    rules = place.rules
    if place.previous in rules.labels:
        return not place.first.isdigit()
    if place.last in rules.pronouns and place.previous in rules.joiners:
        return True
    if place.written.islower() and not is_known(place) and not place.is_figure and not place.next_is_initial:
        return _at_other_word(place)
    if place.written in rules.capitals or not place.starts:
        return False
    return place.written.islower() or place.following not in INITIAL_PARTICLES


def _at_pair(place: Place) -> bool | None:
    """Behind "op. cit.", "v. gr.", "et al."."""
    if not place.pair or place.pair == place.compound:
        return None
    if place.pair in place.rules.titles or place.pair in place.rules.references:
        return False
    return place.starts if place.pair in place.rules.endings else None


def _at_doubtful_word(place: Place) -> bool | None:
    """Behind "no", "mar", "art": words, and abbreviations before a figure or a name."""
    rules, last = place.rules, place.last
    if place.compound != last or last not in rules.words:
        return None
    if place.is_figure or place.next_is_initial:
        return False
    if place.starts or (len(last) > 2 and place.in_capitals):
        return True
    return last not in rules.titles and last not in rules.references and (last in rules.plain or place.written.islower())


def _at_closing(place: Place) -> bool | None:
    """Behind "etc."."""
    return not place.is_figure if place.compound in place.rules.closings or place.last in place.rules.closings else None


def _at_title(place: Place) -> bool | None:
    """Behind "Sr.", "EL SR.", "Ten.-Cel."."""
    titles = place.rules.titles
    return False if place.compound in titles or ("-" in place.last and place.last.rpartition("-")[2] in titles) else None


def _at_reference(place: Place) -> bool | None:
    """Behind "pág.", "Av."; "del PP." is a party, "un CD." a disc, unless a figure or a headline follows."""
    if place.compound not in place.rules.references:
        return None
    in_text = place.in_capitals and len(place.written) > 1 and not place.before[-2:][0].isupper()
    return in_text and place.written not in place.rules.capitals


def _at_capitals(place: Place) -> bool | None:
    """Behind words in capitals that look like the abbreviations below: "la CIA.", "los EST."."""
    if place.written in place.rules.capitals:
        return place.starts
    return _at_other_word(place) if place.compound == place.last and len(place.last) > 2 and place.in_capitals else None


def _at_date(place: Place) -> bool | None:
    """Behind "dic.", "Feb."."""
    if place.compound != place.last or place.last not in place.rules.dates:
        return None
    if place.first.isdigit():
        return False
    return place.starts or (place.written.islower() and not place.opening.startswith("("))


def _at_ending(place: Place) -> bool | None:
    """Behind "S. A.", "EE. UU.", "Inc.", "Fla."; "34th St." is a street and no saint."""
    rules = place.rules
    if place.compound in rules.endings and _STREET.fullmatch(place.previous):
        return not place.is_figure
    if place.compound in rules.places and len(place.before) > 1 and place.before[-2].endswith(","):
        # "Monterrey, N.L. — El juez", "TAMPA, Fla. (AP) — A storm": datelines.
        return not place.is_figure and not _DATELINE.match(place.text, place.mark.next)
    if place.compound in rules.endings or place.compound in rules.places or place.compound.endswith(rules.suffixes):
        return place.starts or place.closing.startswith(_QUOTATION_MARKS)
    return None


def _at_dotted(place: Place) -> bool | None:
    """Behind "U.S.", "J. K.", "JJ. OO."."""
    if place.compound == place.last:
        return None
    parts = place.compound.split(".")
    if not (any(len(part) == 1 for part in parts) or place.token.isupper()) or any(len(part) > 3 or not part.isalpha() for part in parts):
        # A file, a version: "os.py", "3.x".
        return place.agreed or place.starts
    if _is_doubled(place.written) and _is_doubled(place.next_word):
        return False
    return (place.starts and place.following not in INITIAL_PARTICLES) or place.closing.startswith(_QUOTATION_MARKS)


def _at_doubled(place: Place) -> bool | None:
    """Behind the first part of "FF. AA.", "LL. B."."""
    return False if _is_doubled(place.written) and (_is_doubled(place.next_word) or place.next_is_initial) else None


def _at_contraction(place: Place) -> bool | None:
    """Behind "Dptvo.", "Twp.", which are in no table."""
    if place.compound != place.last or place.last in place.rules.plain or place.last in place.rules.units:
        return None
    return place.starts or bool(place.closing) if is_contraction(place.written) else None


def _is_doubled(word: str) -> bool:
    return len(word) == 2 and word[0] == word[1] and word.isupper() and word not in ("II", "XX")


def _at_other_word(place: Place) -> bool:
    """A word that is in no table: what the engine says counts, unless it is known to be wrong."""
    rules = place.rules
    if place.agreed or place.closing:
        return True
    if rules.ordinal_stop and _ROMAN.fullmatch(place.written) and _counts(place):
        return False
    if place.last in rules.plain or not rules.trusts_engine or (len(place.last) > 1 and place.written.isupper()):
        return True
    if is_abbreviation(place.written, place.language):
        return place.starts and not place.first.isdigit()
    # Something around the word speaks against it: single quotation marks, a parenthesis; or German, where figures are ordinals.
    return rules.ordinal_stop and place.first.isdigit()


def _counts(place: Place) -> bool:
    """Whether a number with a stop counts what follows: "am 3. Oktober", "das 19. Jahrhundert"."""
    rules = place.rules
    if place.following in rules.dates or place.following in rules.after_ordinals:
        return True
    return not place.starts and not place.first.isdigit() and place.previous in rules.before_ordinals


# In the order in which they are asked.
_RULES: tuple[Callable[[Place], bool | None], ...] = (
    _at_no_word,
    _at_site,
    _at_number,
    _at_ordinal,
    _at_unit,
    _at_time,
    _at_degree,
    _at_note_label,
    _at_letter,
    _at_pair,
    _at_doubtful_word,
    _at_closing,
    _at_title,
    _at_reference,
    _at_capitals,
    _at_date,
    _at_ending,
    _at_dotted,
    _at_doubled,
    _at_contraction,
)
