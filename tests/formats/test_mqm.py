"""Findings as MQM and ESA: what is missing has no place in the translation."""

import io
import json

from tables import each
from tmx_rules import bitext_of, unit_of

from aligner.bitext import Finding, Scores, Severity
from aligner.checks import CHECKS
from aligner.formats.mqm import ESA_COLUMNS, MQM_COLUMNS, category_of, write_esa, write_mqm

UNITS = [
    unit_of(0, "En 3 casas.", "In 4 <v>houses.", findings=(Finding("number", Severity.ERROR, "3\tbecame 4", (3, 4), (3, 4)),)),
    unit_of(1, "Falta esto.", "", findings=(Finding("omission", Severity.ERROR, "missing"),)),
    unit_of(2, "", "Added.", findings=(Finding("addition", Severity.WARNING, "added", None, (0, 6)),)),
    unit_of(
        3,
        "Tal vez sí.",
        "Yes.",
        findings=(Finding("hedge", Severity.WARNING, "dropped", (0, 7), (0, 0)), Finding("spacing", Severity.INFO, "x")),
    ),
    unit_of(4, scores=Scores()),
]


def rows(write):
    out = io.BytesIO()
    write([bitext_of(*UNITS)], out)
    return [line.split("\t") for line in out.getvalue().decode().splitlines()]


def test_mqm_marks_the_words_on_both_sides():
    head, *lines = rows(write_mqm)
    assert tuple(head) == MQM_COLUMNS and all(len(line) == len(head) for line in lines)
    assert [line[5:9] for line in lines] == [
        ["En <v>3</v> casas.", "In <v>4</v> ‹v›houses.", "Accuracy/Mistranslation", "Major"],
        ["<v>Falta esto.</v>", "", "Accuracy/Omission", "Major"],
        ["", "<v>Added.</v>", "Accuracy/Addition", "Minor"],
        ["<v>Tal vez</v> sí.", "Yes.", "Accuracy/Mistranslation", "Minor"],
        ["Tal vez sí.", "Yes.", "Fluency/Punctuation", "Neutral"],
        ["El río creció.", "The river rose.", "no-error", "no-error"],
    ]
    assert lines[0][:5] == ["human", "uno", "uno", "1", "aligner"] and lines[0][9:11] == ["number", "3 became 4"]


def test_esa_has_a_score_and_spans():
    head, *lines = rows(write_esa)
    assert tuple(head) == ESA_COLUMNS
    assert [json.loads(line[6]) for line in lines] == [
        [{"start_i": 3, "end_i": 4, "severity": "major", "error_type": "Accuracy/Mistranslation"}],
        [{"start_i": "missing", "end_i": "missing", "severity": "major", "error_type": "Accuracy/Omission"}],
        [{"start_i": 0, "end_i": 6, "severity": "minor", "error_type": "Accuracy/Addition"}],
        [{"start_i": "missing", "end_i": "missing", "severity": "minor", "error_type": "Accuracy/Mistranslation"}],
        [],
    ]
    assert [line[5] for line in lines] == ["80"] * 4 + [""]


@each("check", [check.id for check in CHECKS])
def test_every_check_has_a_category(check):
    assert category_of(check).count("/") == 1
