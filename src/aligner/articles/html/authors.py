"""What is said of an article's authors at its end: who they are, how they are reached."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["begins_with_name", "is_about_author", "names_of_byline"]

LONGEST = 500
"""Characters of a text about an author."""
_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\w.'’-]{0,30}"
_NAME = rf"{_CAPITAL}(?: (?:{_CAPITAL}|de|del|la|los|y|and|&|van|von|da)){{1,6}}"
_AUTHOR = r"(?:(?:El|La|Los|Las) (?:autora?|autores|autoras)|The (?:author|writer)s?)"
_JOB = (
    r"periodistas?|report(?:er[oa]?s?|era)|corresponsal(?:es)?|redactor(?:a|es)?|editor(?:a|es|s)?|columnistas?|colaborador(?:a|es)?|"
    r"fotoperiodistas?|fot[oó]graf[oa]s?|articulistas?|cronistas?|writers?|correspondents?|columnists?|contributors?|journalists?|"
    r"photographers?|photojournalists?|producers?|critics?"
)
_SCHOLAR = (
    r"profes\w+|investigador\w*|doctor\w*|escritor\w*|novelista|historiador\w*|economista|abogad\w+|director\w*|acad[eé]mic\w+|catedr[aá]tic\w+|"
    r"polit[oó]log\w+|soci[oó]log\w+|autor\w*|lecturer|researcher|historian|economist|lawyer|novelist|fellow|scholar|scientist|analyst|author"
)
_BIO = re.compile(
    rf"{_AUTHOR},? (?:(?:es|son|is|are) .{{0,80}}?\b(?:{_JOB}|{_SCHOLAR})|works?|teaches|trabaja|enseña|escribe|writes?)\b|"
    rf"{_NAME},? (?:es|son|is|are) (?:(?!no\b|not\b)[\w’'-]+,? ){{0,5}}(?:{_JOB})\b|"
    rf"{_NAME},? (?:es|son|is|are) .{{1,200}}\b(?:autora? de|authors? of|opiniones|views|opinions)\b|"
    rf"{_NAME}[.:] (?i:{_JOB}) (?:del?|en|at|for|of|with|in)\b|"
    rf"{_NAME} \([^()]{{1,60}}\),? (?:es|son|is|are)\b|"
    rf"{_NAME}, [^.,]{{1,60}}, (?:cubren?|escriben?|informan?|covers?|writes?|reports?)\b|"
    rf"(?:Sobre|Acerca de) (?:el|la|los|las) autor(?:a|es|as)?:|(?:About|Meet) the authors?:|"
    rf"{_NAME},? (?:writes? (?:about|for|on)|reports? (?:on|for|from)|escribe (?:sobre|en|para)|covers? [^.]{{1,80}} for)\b"
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]|(?<!\w)@\w|https?://|www\.")
_NETWORK = r"(?:E-?mail|Correo(?: electr[oó]nico)?|Twitter|X|Instagram|Facebook|Threads|Bluesky|TikTok)"
_WHOM = rf"(?:the |el |la |al |a la )?(?:reporter[oa]?|writer|author|journalist|periodista|autora?|redactora?|him|her|them|me|us|{_NAME})"
_CONTACT = re.compile(
    rf"(?:{_NAME} can be reached|(?:You can |Puedes? )?(?:Reach|Contact(?:[ae]? con|[ae])?|Email|Follow|Sig[au]e? a) {_WHOM}\b|"
    r"(?:S[ií]gu?e?l[oae]s?|S[ií]ga(?:me|l[oae]s?)|S[ií]gueme|Escr[ií]bel[ea]s?|Escr[ií]b[ea](?:me|nos))\b|"
    rf"{_NETWORK} ?: )",
    re.IGNORECASE,
)
_HANDLES = re.compile(rf"(?:{_NETWORK} ?:? ?)?@\w{{1,40}}(?:[\s,/|·]{{1,3}}@\w{{1,40}}){{0,4}}\.?", re.IGNORECASE)
_MAIL = re.compile(r"(?:(?:E-?mail|Correo) ?:? ?)?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}", re.IGNORECASE)
_BEFORE_NAME = re.compile(r"^(?:(?:por|by|texto|text|words|escrito por|written by)\b:?\s*)+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|\||/|·|•|—|–|\by\b|\band\b|&)\s*")
_TWO_NAMES = re.compile(rf"{_CAPITAL} {_CAPITAL}")
LEAST_NAME = 2
"""Words of a name that is looked for: one alone may be anybody's."""


def names_of_byline(text: str) -> list[str]:
    """The names in a byline."""
    parts = _BETWEEN_NAMES.split(_BEFORE_NAME.sub("", text.strip()))
    return [part for part in parts if len(part.split()) >= LEAST_NAME and part[:1].isupper()]


def begins_with_name(text: str) -> str:
    """The first two words of a text that begins with a name; "" when it does not."""
    found = _TWO_NAMES.match(text)
    return found[0] if found else ""


def is_about_author(text: str, names: Sequence[str] = ()) -> bool:
    """Whether a text at the end of an article is about its author: begins as such texts do or with one of the `names`, or is an address."""
    if len(text) > LONGEST:
        return False
    if _HANDLES.fullmatch(text) or _MAIL.fullmatch(text) or _BIO.match(text):
        return True
    if any(text.startswith((f"{name} ", f"{name}, ")) for name in names):
        return True
    return _CONTACT.match(text) is not None and _ADDRESS.search(text) is not None
