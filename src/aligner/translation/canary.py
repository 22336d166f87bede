"""Trying out a package before it is trusted: plain sentences whose translation must hold a word that any translator would use.

It catches models that load and yet say nothing but nonsense (Argos Translate, issues 504 and 522).
`python -m aligner.translation.canary FOLDER` does it in a process of its own: reading a damaged model may bring a process down.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.errors import AlignerError
from aligner.languages.pair import Language
from aligner.translation.argos import ArgosPackage
from aligner.translation.engine import Translation

__all__ = ["CANARIES", "MOST_FAILED", "Trial", "judge", "try_out"]

CANARIES: dict[tuple[str, str], tuple[tuple[str, frozenset[str]], ...]] = {
    (Language.SPANISH, Language.ENGLISH): (
        ("El gato duerme en la casa.", frozenset({"cat", "sleeps", "sleeping", "sleep", "house", "home"})),
        ("El presidente habló con los periodistas.", frozenset({"president", "spoke", "talked", "journalists", "reporters"})),
        ("La ciudad tiene dos millones de habitantes.", frozenset({"city", "two", "million", "inhabitants", "people", "population"})),
        ("El agua está muy fría en invierno.", frozenset({"water", "very", "cold", "winter"})),
        ("Mi hermana compró un libro nuevo.", frozenset({"sister", "bought", "book", "new"})),
        ("Los niños juegan en el parque.", frozenset({"children", "kids", "boys", "play", "playing", "park"})),
        ("El gobierno anunció nuevas medidas económicas.", frozenset({"government", "announced", "new", "economic", "measures"})),
        ("El hospital abrió las puertas el año pasado.", frozenset({"hospital", "opened", "doors", "last", "year"})),
    ),
    (Language.ENGLISH, Language.SPANISH): (
        ("The cat sleeps in the house.", frozenset({"gato", "gata", "duerme", "casa"})),
        ("The president spoke with the journalists.", frozenset({"presidente", "presidenta", "habló", "periodistas"})),
        ("The city has two million inhabitants.", frozenset({"ciudad", "tiene", "dos", "millones", "habitantes"})),
        ("The water is very cold in winter.", frozenset({"agua", "muy", "fría", "invierno"})),
        ("My sister bought a new book.", frozenset({"hermana", "compró", "libro", "nuevo"})),
        ("The children play in the park.", frozenset({"niños", "niñas", "juegan", "parque"})),
        ("The government announced new economic measures.", frozenset({"gobierno", "anunció", "nuevas", "medidas", "económicas"})),
        ("The hospital opened the doors last year.", frozenset({"hospital", "abrió", "puertas", "año", "pasado"})),
    ),
}
MOST_FAILED = 0.5
"""Share of the sentences from which a package is refused."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a package made of one sentence; `faults` is empty when that will do."""

    sentence: str
    output: str
    faults: tuple[str, ...]


def judge(sentence: str, expected: frozenset[str], translation: Translation) -> Trial:
    """Whether an output is one, and holds one of the expected words."""
    faults = translation.degenerate
    if not expected & set(re.findall(r"\w+", translation.text.lower())):
        faults = (*faults, "none of the expected words")
    return Trial(sentence, translation.text, faults)


def try_out(package: ArgosPackage) -> list[Trial]:
    """Load a package and translate; no trials for languages that there are no sentences for. Raises EngineError or PackageError."""
    canaries: Sequence[tuple[str, frozenset[str]]] = CANARIES.get((package.from_code, package.to_code), ())
    outputs = package.decoder(threads=1).translate([sentence for sentence, _ in canaries])
    return [judge(sentence, expected, output) for (sentence, expected), output in zip(canaries, outputs, strict=True)]


def main(folder: str) -> None:
    """Print the trials, or why there are none, as JSON."""
    try:
        answer: object = {"trials": [[t.sentence, t.output, list(t.faults)] for t in try_out(ArgosPackage.read(Path(folder)))]}
    except AlignerError as error:
        answer = {"error": str(error)}
    print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1])
