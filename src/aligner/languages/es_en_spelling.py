"""How Spanish and English spell the same name: sounds, endings, and letters of other alphabets. Used to compare the spellings of names.

All keys and values are in lower case, and without accents unless said otherwise.
"""

from __future__ import annotations

__all__ = [
    "ALIKE_LETTERS",
    "CASE_ENDINGS",
    "CLASSICAL_SPELLINGS",
    "DEMONYM_ENDINGS",
    "FOREIGN_NAME",
    "GERMANIC_LETTERS",
    "NAME_ENDINGS",
    "SOUNDS",
    "TRANSCRIPTIONS",
]

# Letters of names from other scripts and languages, longest first, each with the letters of the sounds that it may stand for.
SOUNDS: tuple[tuple[str, str], ...] = (
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("ch", "shk"), ("kh", "hk"), ("zh", "s"), ("sh", "s"), ("ts", "s"), ("tz", "s"), ("cz", "s"),
    ("ph", "f"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("dj", "i"), ("ck", "k"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("oe", "o"), ("ue", "u"), ("ae", "a"), ("ie", "e"), ("ij", "i"), ("iy", "i"), ("yi", "i"), ("ye", "e"), ("cs", "s"), ("c", "ks"),
    ("q", "k"), ("w", "v"), ("j", "hi"), ("z", "s"), ("x", "s"), ("y", "i"),
)  # fmt: skip
# A regular expression: what makes it likely that a name comes from another script.
FOREIGN_NAME = r"k|w|y|j|sh|zh|kh|[vw]$|ff$|iev|ov|ev|ts|tch|aa|q|h|ou|guei|ine$"
# Spellings of French and German (regular expressions), and what SOUNDS is to read instead: Poutine, Sergueï, Valujew.
TRANSCRIPTIONS: tuple[tuple[str, str], ...] = ((r"gu(?=[ei])", "g"), (r"(?<=[aeiou])j(?=e)", ""), (r"(?<=[aeiou]n)e$", ""))
# Endings of a Spanish name and of its English form: Consistorio, Consistory; Pentecostés, Pentecost.
NAME_ENDINGS = frozenset(
    {("o", "y"), ("o", ""), ("a", ""), ("a", "e"), ("e", ""), ("es", ""), ("es", "s"), ("ia", "y"), ("io", "y"), ("o", "us"), ("os", "s"),
     ("ion", ""), ("cion", "tion"), ("ion", "ion"), ("ia", "e"), ("as", "s"), ("o", "e"), ("os", "us"), ("is", "e"), ("ico", "ic"),
     ("ica", "ic"), ("ano", "an"), ("ana", "an"), ("o", "um"), ("ista", "ist"), ("idad", "ity"), ("eo", "ean"), ("y", "e"), ("i", "y"),
     ("ov", "ova"), ("ski", "sky"), ("", "s"), ("s", ""), ("no", "nian"), ("no", "n"), ("e", "a"), ("ema", "em"), ("dor", "tor"),
     ("istas", "ist"), ("as", "e"), ("is", ""), ("ado", "ate"), ("oy", "ij"), ("y", "ij"), ("i", "ij"), ("ado", "ine"), ("eno", "ine"),
     ("o", "an"), ("a", "an"), ("ico", "ian"), ("ica", "ian"), ("ico", "ean"), ("ida", "ian"), ("ro", "er"), ("on", ""), ("ino", "ian"),
     ("ina", "ian"), ("ino", "ine"), ("ina", "ine"), ("anos", "ans"), ("anas", "an"), ("anas", "ans"), ("ano", "anian"), ("ia", "i"),
     ("o", "i"), ("os", "ers"), ("tad", "ty"), ("dad", "ty"), ("cion", "tions"), ("ciones", "tions"), ("oso", "ous"), ("isa", "ess"),
     ("as", "es"), ("istas", "ists"), ("ista", "istic")}
)  # fmt: skip
# Spellings (regular expressions) of words from Greek and Latin, and one spelling for both languages: Hercínica, Hercynian; británico,
# Britannic.
CLASSICAL_SPELLINGS: tuple[tuple[str, str], ...] = (
    ("^p(?=s)", ""), ("ph", "f"), ("ch|qu(?=[ei])|k", "c"),
    ("th", "t"), ("rh", "r"), ("y", "i"), ("[ao]e", "e"), ("^h", ""),
    (r"(.)\1+", r"\1"), ("m(?=f)", "n"),
)  # fmt: skip
# Case endings of languages that decline names: Pardubický, Pardubice.
CASE_ENDINGS = frozenset(("", "u", "e", "a", "em", "er", "en", "ov", "ova", "y", "ych", "ky", "sky", "ska", "i"))
# Letters of German and its neighbours that are not in the English alphabet, and how they are spelled without them.
GERMANIC_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"}
# Endings that make the English word for the people of a place from its name: Abkhazia, Abkhazian; Costa Rica, Costa Rican.
DEMONYM_ENDINGS = ("n", "an", "ian", "ese", "i", "ic", "s", "ns", "ans", "ics")

# Letters of words in one language and of the same words in the other: "photo" and «foto». In this order.
ALIKE_LETTERS = (
    ("ph", "f"),
    ("th", "t"),
    ("ch", "c"),
    ("qu", "c"),
    ("k", "c"),
    ("y", "i"),
    ("w", "v"),
    ("ñ", "n"),
    ("tion", "cion"),
    ("ss", "s"),
    ("mm", "m"),
)
