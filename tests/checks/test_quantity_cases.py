"""Numbers as papers write them: right renderings of which nothing is reported, and their wrong twins, of which something is.

cases/quantities_*.tsv: an id, a Spanish sentence, its English rendering, and the rendering with one quantity changed; in the style of
Mexican papers, of Spanish ones, and (mixed) of both, with scores, races, fractions, eras and money. Every pair is tried in both directions.
"""

import csv
from pathlib import Path

import pytest
from checks.helpers import DIRECTIONS, alarms
from checks.quantity_tables import quantity_findings
from tables import each

CASES = Path(__file__).parent / "cases"


def table(name: str) -> list[tuple[str, str, str]]:
    """Spanish, English, wrong English."""
    with (CASES / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["spanish"], row["english"], row["wrong english"]) for row in rows]


PAIRS = [
    pytest.param(*texts, id=f"{name}-{number}")
    for name in ("mexico", "spain", "mexico_2", "spain_2", "mexico_3", "spain_3", "mixed", "forms")
    for number, texts in enumerate(table(f"quantities_{name}"), start=2)
]
"""The id is the table and the line."""


@each(("spanish", "english", "wrong"), PAIRS)
def test_right_rendering_is_quiet_and_wrong_one_is_found(spanish: str, english: str, wrong: str) -> None:
    for languages in DIRECTIONS:
        assert alarms(quantity_findings(spanish, english, languages=languages)) == []
        assert alarms(quantity_findings(spanish, wrong, languages=languages)) != []
