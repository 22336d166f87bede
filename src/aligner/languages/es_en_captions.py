"""What credits, datelines and agencies look like in Spanish and English articles, for the check of bylines and credits."""

from __future__ import annotations

__all__ = ["AGENCIES", "CREDIT", "CREDIT_WORDS", "DATELINE"]

# A credit: in brackets, or a label with a colon at the beginning of a sentence. Any case.
CREDIT = (
    r"[(\[]\s*(?:fotos?|fotograf[ií]as?|imagen|im[aá]genes|v[ií]deo|photos?|photographs?|images?|pictures?|file photo"
    r"|cr[eé]ditos?|credits?|archivo|ap|afp|efe|reuters|getty)\b[^()\[\]]{0,200}[)\]]"
    r"|(?:^|(?<=[.!?]\s))(?:fotos?|photos?|imagen|image|cr[eé]dito|credit)\s*:\s*[^.]{2,80}"
)
# Parts of words without which a text has no credit. Any case.
CREDIT_WORDS = r"fot|photo|ima|pict|v[ií]deo|cr[eé]dit|archiv|efe|reuters|getty|\bap\b|afp"

# "Place (country), day month (Agency).-" or "PLACE, Country, Mon. day (Agency) -", at the beginning of a text.
DATELINE = (
    r"^[A-ZÁÉÍÓÚÑ][^()\n]{1,60}?(?:\([^()\n]{2,30}\)[^()\n]{0,30}?)?\((?:[A-Z][\w. /]{1,30})\)\s*(?:\.\s*)?[-—–]+"
    r"|^[A-ZÁÉÍÓÚÑ][^()\n]{1,40}\((?:EFE|AP|AFP|Reuters|DPA|ANSA|Xinhua)\)"
)

AGENCIES = r"\b(?:EFE|AP|AFP|Reuters|DPA|ANSA|Xinhua|Notimex|Europa Press)\b"
