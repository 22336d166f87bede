"""A table with a row a finding."""

from __future__ import annotations

import io
from dataclasses import replace

from report_samples import hostile_bitext, port_bitext

from aligner.bitext import Bitext, Dismissed, Scope
from aligner.checks.consequence import by_consequence
from aligner.formats.finding_rows import COLUMNS, write_finding_rows


def rows(*bitexts: Bitext) -> list[dict[str, str]]:
    out = io.BytesIO()
    write_finding_rows(bitexts, out)
    header, *lines = out.getvalue().decode().removesuffix("\n").split("\n")
    assert tuple(header.split("\t")) == COLUMNS
    return [dict(zip(COLUMNS, line.split("\t"), strict=True)) for line in lines]


def test_the_gravest_come_first_and_dismissed_ones_last():
    bitext = port_bitext()
    assert [row["check"] for row in rows(bitext)] == [finding.check for _, _, finding in by_consequence(bitext)]
    unit = bitext.units[2]
    first, *rest = unit.findings
    unit = replace(unit, findings=tuple(rest), dismissed=(Dismissed(first, Scope.HERE, "", "2026-11-30", "Ana"),))
    changed = rows(bitext.with_units((*bitext.units[:2], unit, *bitext.units[3:])))
    assert [bool(row["dismissed"]) for row in changed] == [False] * (len(changed) - 1) + [True]
    last = changed[-1]
    assert (last["dismissed"], last["scope"], last["date"], last["by"]) == ("yes", "here", "2026-11-30", "Ana")
    assert last["source_words"] == "un aumento salarial del [7,5 %] informó el sindicato el"
    assert last["id"] in {row["id"] for row in rows(bitext)}


def test_hostile_text_stays_in_its_cell():
    for row in rows(hostile_bitext()):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
