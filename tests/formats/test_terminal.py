"""Findings on a terminal: what stands there, marked with and without colour, and that articles cannot command it."""

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import hostile_bitext, machine_bitext, port_bitext
from rich.console import Console

from aligner.bitext import Dismissed, Finding, Scope, Severity
from aligner.checks.identity import finding_id
from aligner.formats.escaping import is_hidden
from aligner.formats.terminal import print_findings

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def printed(bitext, least=Severity.INFO, width=100, colour=False) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=colour, color_system="standard" if colour else None)
    print_findings(bitext, console, least)
    return out.getvalue()


def test_a_finding_has_its_unit_places_and_words_of_both_sides():
    lines = printed(port_bitext()).splitlines()
    assert lines[0] == "puertos/altamira  altamira.es.txt → altamira.en.html  12 rows, 5 errors, 3 warnings, 3 info, mean quality 0.78"
    at = next(place for place, line in enumerate(lines) if line.startswith("   3  error    numbers"))
    assert lines[at : at + 3] == [
        "   3  error    numbers: 7,5 % (7.5 per cent) became 75%  quality 0.31  abs0bhc",
        "      es 3:109   …de aceptar un aumento salarial del ⟦7,5 %⟧, informó el sindicato el 3 de marzo.",
        # A page has no lines.
        "      en         …to work yesterday after accepting a ⟦75%⟧ pay rise, the union said on May 3.",
    ]
    severities = [line[6:13].strip() for line in lines[1:] if line[:4].strip().isdigit()]
    assert severities == ["error"] * 5 + ["warning"] * 3 + ["info"] * 3, "the gravest come first"


def test_a_long_message_goes_on_below_itself_on_a_terminal_only():
    message = "the Spanish says “1.250 millones de pesos”, the English “1.25 million pesos”: another order of magnitude"
    bitext = port_bitext()
    unit = replace(bitext.units[0], findings=(Finding("scale", Severity.ERROR, message),))
    bitext = bitext.with_units((unit,))
    lines = ESCAPES.sub("", printed(bitext, width=80, colour=True)).splitlines()
    assert all(len(line.rstrip()) <= 80 for line in lines[1:])
    assert lines[1].startswith("   1  error    scale: the Spanish says") and lines[2].startswith(" " * 15 + "“1.25 million pesos”")
    assert message in printed(bitext, width=80)


def test_marks_are_colours_where_there_are_colours():
    shown = printed(port_bitext(), colour=True)
    assert "⟦" not in shown and "\x1b[1;4;31m75%\x1b[0m" in shown
    assert ESCAPES.sub("", shown).replace("75%", "⟦75%⟧", 0).count("75%") == printed(port_bitext()).count("75%")


@pytest.mark.parametrize(("least", "expected"), [(Severity.ERROR, 5), (Severity.WARNING, 8), (Severity.INFO, 11)])
def test_least_severity(least, expected):
    out = io.StringIO()
    assert print_findings(port_bitext(), Console(file=out, width=100), least) == expected
    assert len(re.findall(r"^ +\d+  (?:error|warning|info)", out.getvalue(), re.MULTILINE)) == expected


def test_omissions_and_additions_show_the_side_that_is_there():
    lines = printed(port_bitext(), Severity.ERROR, width=200).splitlines()
    omission = next(number for number, line in enumerate(lines) if " omission: " in line)
    assert lines[omission + 1].lstrip().startswith("es 6:1") and lines[omission + 2].lstrip()[0] == "9"


def test_nothing_found_and_nothing_to_check_are_said():
    clean = port_bitext()
    clean = clean.with_units(tuple(replace(unit, findings=()) for unit in clean.units))
    assert printed(clean).strip().endswith("12 rows, no findings, mean quality 0.78")
    assert "translated by machine, nothing to check" in printed(machine_bitext())
    assert "1 row," in printed(clean.with_units(clean.units[:1]))


@pytest.mark.parametrize("colour", [False, True])
def test_articles_cannot_command_the_terminal(colour):
    shown = ESCAPES.sub("", printed(hostile_bitext(), colour=colour))
    assert not {character for character in shown if is_hidden(character)}
    assert "⟨U+001B⟩" in shown and "⟨U+202E⟩" in shown
    bitext = port_bitext()
    brackets = bitext.with_units((replace(bitext.units[0], findings=(Finding("x", Severity.ERROR, "[bold]b[/bold] :smile: [/]"),)),))
    assert "[bold]b[/bold] :smile: [/]" in printed(brackets)


def test_lines_keep_to_the_width():
    for width in (60, 80, 120):
        sides = [line for line in printed(port_bitext(), width=width).splitlines() if re.match(r" +e[ns] ", line)]
        assert sides and max(map(len, sides)) <= width


@given(st.text(min_size=1, max_size=60), st.integers(-5, 70), st.integers(-5, 70), st.integers(1, 90))
def test_any_span_in_any_text(words, start, end, width):
    bitext = port_bitext()
    unit = replace(bitext.units[0], source=words, findings=(Finding("x", Severity.ERROR, "y", (start, end), None),))
    shown = printed(bitext.with_units((unit,)), width=width)
    assert not {character for character in shown if is_hidden(character)}
    assert "⟦" in shown or not words.strip()


def test_dismissed_findings_are_counted_and_listed_when_asked_for():
    bitext = port_bitext()
    unit = bitext.units[2]
    first, *rest = unit.findings
    dismissed = Dismissed(first, Scope.HERE, "\x1b[31mas said", "2026-11-30", "Ana")
    bitext = bitext.with_units((replace(unit, findings=tuple(rest), dismissed=(dismissed,)),))
    assert ", 1 dismissed" in printed(bitext).splitlines()[0]
    out = io.StringIO()
    print_findings(bitext, Console(file=out, width=200, color_system=None), dismissed=True)
    last = out.getvalue().splitlines()[-1]
    assert last == f"   3  dismissed  numbers: {first.message}  {finding_id(unit, first)}  (here, 2026-11-30, Ana: ⟨U+001B⟩[31mas said)"
