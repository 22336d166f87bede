"""E-mail addresses, telephone numbers and numbers of identity in a text, as far as their form or a check digit shows them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from aligner.bitext import Span

__all__ = ["Personal", "personal_spans"]


@dataclass(frozen=True, slots=True)
class Personal:
    """Something personal: what it is (EMAIL, PHONE, ID), where it stands, and the form in which two of the same are equal."""

    kind: str
    span: Span
    key: str


_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?![\w@])")
# A number with its country, or nine or more digits behind a word or sign for a telephone.
_PHONE = re.compile(
    r"(?<![\w+])\+\d{1,3}(?:[ .\-]?\(?\d{1,4}\)?){2,6}(?!\w)"
    r"|(?i:(?<=tel\. )|(?<=tel: )|(?<=teléfono )|(?<=teléfono: )|(?<=tfno\. )|(?<=móvil )|(?<=móvil: )|(?<=celular )|(?<=whatsapp )"
    r"|(?<=phone )|(?<=phone: )|(?<=telephone )|(?<=telephone: )|(?<=mobile )|(?<=mobile: )|(?<=call )|(?<=☎ ))"
    r"\(?\d{2,4}\)?(?:[ .\-]?\d{2,4}){2,4}(?!\w)"
)
_LEAST_PHONE, _MOST_PHONE = 8, 15
"""Digits of a telephone number: ITU-T E.164 allows fifteen."""
_SPANISH_ID = re.compile(r"(?<!\w)([XYZxyz]?)[ \-]?(\d{7,8}|\d{1,2}\.\d{3}\.\d{3})[ \-]?([A-Za-z])(?!\w)")
_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
"""Check letters of the DNI and NIE: the number modulo 23 (Real Decreto 1553/2005)."""
_CURP = re.compile(r"(?<!\w)[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?!\w)")
_SOCIAL_SECURITY = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)")
_CARD = re.compile(r"(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])")


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _is_spanish_id(match: re.Match[str]) -> bool:
    first, number, letter = match[1].upper(), _digits(match[2]), match[3].upper()
    whole = f"{'XYZ'.index(first)}{number}" if first else number
    return len(number) == (7 if first else 8) and _LETTERS[int(whole) % 23] == letter


def _is_iban(match: re.Match[str]) -> bool:
    """ISO 13616: the number modulo 97 is 1."""
    text = match[0].replace(" ", "")
    return int("".join(str(int(character, 36)) for character in text[4:] + text[:4])) % 97 == 1


def _is_card(match: re.Match[str]) -> bool:
    """ISO/IEC 7812: the check digit of Luhn."""
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(_digits(match[0])))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _is_phone(match: re.Match[str]) -> bool:
    return _LEAST_PHONE <= len(_digits(match[0])) <= _MOST_PHONE


def _always(_: re.Match[str]) -> bool:
    return True


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    ("EMAIL", _EMAIL, _always),
    ("ID", _SPANISH_ID, _is_spanish_id),
    ("ID", _CURP, _always),
    ("ID", _SOCIAL_SECURITY, _always),
    ("ID", _IBAN, _is_iban),
    ("ID", _CARD, _is_card),
    ("PHONE", _PHONE, _is_phone),
)


def personal_spans(text: str) -> list[Personal]:
    """What is personal in a text, in its order, without overlaps."""
    found: list[Personal] = []
    for kind, pattern, is_one in _KINDS:
        for match in pattern.finditer(text):
            span = match.span()
            if is_one(match) and all(span[1] <= one.span[0] or one.span[1] <= span[0] for one in found):
                own = match[0].casefold() if kind == "EMAIL" else "".join(filter(str.isalnum, match[0])).casefold()
                found.append(Personal(kind, span, own))
    return sorted(found, key=lambda one: one.span)
