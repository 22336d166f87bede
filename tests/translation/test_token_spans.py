"""Where tokens stand in a text."""

from __future__ import annotations

import pytest

from aligner.translation.token_spans import token_spans


@pytest.mark.parametrize(
    ("text", "tokens", "expected"),
    [
        ("El gato duerme.", ["▁El", "▁ga", "to", "▁duerme", "."], ["El", "ga", "to", "duerme", "."]),
        ("El  gato\n duerme", ["▁El", "▁gato", "▁duerme"], ["El", "gato", "duerme"]),
        ("Dijo «no»", ["Dijo", "&quot;", "no", "&quot;"], ["Dijo", "«", "no", "»"]),  # Moses writes plain quotation marks, escaped
        ("AT&T pagó", ["AT@@", "&amp;@@", "T", "pa@@", "gó"], ["AT", "&", "T", "pa", "gó"]),
        ("5\u00a0000 €", ["▁5", "▁000", "▁", "€"], ["5", "000", "", "€"]),
        ("un … largo", ["▁un", "▁...", "▁largo"], ["un", "…", "largo"]),  # one character became three
        ("nin\u0303a lee", ["▁niña", "▁lee"], ["nin\u0303a", "lee"]),  # two became one
        ("go\u00adbierno", ["▁go", "bierno"], ["go", "\u00adbierno"]),
        ("gato", ["▁gato", "▁extra"], ["gato", ""]),
        ("", ["▁"], [""]),
        ("", [], []),
    ],
)
def test_spans(text: str, tokens: list[str], expected: list[str]) -> None:
    spans = token_spans(text, tokens)
    found = [text[start:end] for start, end in spans]
    assert [one.strip("\u00ad") for one in found] == [one.strip("\u00ad") for one in expected]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
