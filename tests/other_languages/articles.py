"""Articles in pairs of languages without tables, written for these tests: true translations, and what is changed in a spoilt one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Sample:
    """A pair of articles. `spoilt` replaces text of the target: (old, new, check that must find it)."""

    name: str
    languages: tuple[str, str]
    spoilt: tuple[tuple[str, str, str], ...]

    @property
    def source(self) -> str:
        return (FOLDER / f"{self.name}.{self.languages[0]}.txt").read_text(encoding="utf-8")

    @property
    def target(self) -> str:
        return (FOLDER / f"{self.name}.{self.languages[1]}.txt").read_text(encoding="utf-8")


SAMPLES = (
    Sample(
        "bridge",
        ("fr", "en"),
        (
            ("3,250,000", "3,520,000", "number"),
            ("400 residents", "40 residents", "number"),
            ("(founded in 1957)", "(founded in 1957", "bracket"),
            ("bremont.example/pont", "bremont.example/point", "url"),
            (" The firm Duvernay & Fils (founded in 1957) had promised that the work would end in June.", "", "omission"),
        ),
    ),
    Sample(
        "rain",
        ("pt", "en"),
        (
            ("1,180 houses", "1,810 houses", "number"),
            ("4.7 metres", "4.9 metres", "number"),
            ("(updated at 18:30)", "(updated at 18:30", "bracket"),
            (' "We need 60 tents today," he told Rádio Litoral.', "", "omission"),
        ),
    ),
    Sample(
        "ferry",
        ("de", "es"),
        (
            ("36 coches", "63 coches", "number"),
            ("[solo en línea]", "[solo en línea", "bracket"),
            (" El barco costó 8,4 millones de euros y se construyó en Gdynia.", "", "omission"),
        ),
    ),
)
