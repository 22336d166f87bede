"""What the checks say is in the words of an editor, names the words, and says on which side they were."""

import re

import pytest
from checks.helpers import EN_ES, ES_EN, bitext_of
from checks.test_any_pair import DEFECTS
from checks.test_any_pair import bitext_of as bitext_in
from checks.test_cases import BAD, GOOD, found
from tables import each

from aligner.bitext import Finding, Kind, Severity
from aligner.checks import CHECKS, Check, check_bitext
from aligner.languages.es_en_glosses import gloss

# Words of engineers and translators, and turns of phrase that leave open what happened.
JARGON = re.compile(r"\b(?:counterpart|render\w*|hedges?|link\w*|segments?|stands?(?! for)|cues?|tokens?)\b", re.IGNORECASE)
UNIT = re.compile(r"\bunits?\b", re.IGNORECASE)

MESSAGES = [
    # check, source language first; what the finding says
    ("hedge", "El presunto autor huyó.", "The perpetrator fled.", "«presunto» (alleged) was dropped: the English states it as fact"),
    ("negation", "El juez no aceptó el recurso.", "The judge accepted the appeal.",
     "«no» (not) was dropped: the Spanish denies what the English affirms"),
    ("restriction", "Solo el juez puede abrirlo.", "The judge can open it.",
     "«Solo» (only) was dropped: the English does not limit it in this way"),
    ("name", "Lo dijo Marcelo Ebrard ayer.", "Marcelo Ebrad said so yesterday.", "«Ebrard» is spelled “Ebrad” in the translation"),
    ("name", "Viajó a Praga con su hermano.", "He travelled to Vienna with his brother.", "«Praga» became another name: “Vienna”"),
    ("acronym", "La OTAN se reunió el lunes.", "The WHO met on Monday.", "OTAN became WHO: they do not stand for the same"),
    ("acronym", "La ONU condenó el ataque.", "The ONU condemned the attack.", "ONU is UN or UNO in English"),
    ("acronym", "La OTAN enviará más soldados.", "More soldiers will be sent.", "OTAN (NATO in English) is missing from the translation"),
    ("number", "Hubo quince heridos.", "There were 50 injured.", "«quince» became “50”"),
    ("number", "Hubo 27 heridos en el choque.", "There were people injured in the crash.", "«27» is missing from the translation"),
    ("scale", "Costó 1.500 millones de euros.", "It cost 1.5 million euros.",
     "«1.500 millones de euros» became “1.5 million euros”: another order of magnitude"),
    ("unit", "Recorrió 100 km en dos días.", "He covered 100 miles in two days.", "«100 km» became “100 miles”: not the same amount"),
    ("unit", "Recorrió 100 km en dos días.", "He covered 62 miles in two days.", "«100 km» was converted to “62 miles”"),
    ("currency", "Pagó 50 dólares.", "He paid €50.", "«50 dólares» became “€50”"),
    ("weekday", "Llegó el martes.", "He arrived on Thursday.", "«martes» became “Thursday”"),
    ("roles", "El sindicato demandó a la empresa.", "The company sued the union.",
     "«demandó» (by «sindicato») became “sued” (by “company”): who did it to whom is the other way round"),
    ("legal-status", "El alcalde fue absuelto.", "The mayor was convicted.",
     "«absuelto» (acquitted) was translated as “convicted”"),
    ("opposite", "Los sindicatos rechazaron la oferta.", "The unions accepted the offer.",
     "«rechazaron» became “accepted”, which says the opposite"),
    ("gender", "La ministra dijo que dimitirá.", "The minister said he will resign.", "«La ministra» is a woman: the English says “he”"),
    ("false-friend", "Actualmente vive en Lima.", "He actually lives in Lima.",
     "«Actualmente» means currently, presently, nowadays: “actually” only looks like it"),
    ("untranslated", "Según fuentes oficiales, el puente cayó.", "According to fuentes oficiales, the bridge fell.",
     "«fuentes oficiales» was left in Spanish"),
    ("language", "The minister said that the law would be changed this year.", "The law will be changed during this year.",
     "this should be Spanish and looks English"),
    ("question", "¿Qué pasó?", "What happened.", "the Spanish asks a question here, the English does not"),
    ("question", "¿Qué pasó?", "¿What happened?", "“¿” is a Spanish mark, left in the English"),
    ("bracket", "la norma (aprobada en mayo)", "the rule (passed in May", "the bracket “(” is never closed"),
    ("bracket", "la norma aprobada en mayo)", "the rule (passed in May)", "the bracket “)” was never opened"),
    ("quotation", "“Nos vamos”, dijo.", "”We are leaving,” he said.", "the quotation mark ” is the wrong way round"),
    ("quotation", "Llamó a la ley «una vergüenza.", 'He called the law "a disgrace".', "the quotation mark « is never closed"),
    ("repeated-word", "Salió de de la reunión.", "He left the meeting.", "“de” is there twice in a row"),
    ("spacing", "dijo el juez , que", "said the judge, who", "a space before “,”"),
    ("mojibake", "El aÃ±o pasado", "Last year", "damaged characters: the text was read in the wrong encoding"),
    ("url", "Lo dijo @agenciasur ayer.", "@agenciasud said so.",
     "the handle is @agenciasur in the source and @agenciasud in the translation"),
    ("partial-omission", "El ministro visitó el hospital y habló con los médicos que trataron a los heridos.",
     "The minister visited the hospital.",
     "«y habló con los médicos que trataron a los heridos» is missing from the translation"),
]  # fmt: skip


@each(("check", "spanish", "english", "message"), MESSAGES)
def test_a_message_says_what_happened(check, spanish, english, message):
    assert message in [f.message for f in check_bitext(bitext_of([(spanish, english)])).units[0].findings if f.check == check]


@pytest.mark.parametrize(
    ("check", "spanish", "english", "message"),
    [
        ("hedge", "El autor huyó.", "The alleged perpetrator fled.", "“alleged” was dropped: the Spanish states it as fact"),
        ("negation", "El juez no aceptó el recurso.", "The judge accepted the appeal.",
         "«no» (not) was added: the Spanish denies what the English affirms"),
        ("name", "Lo dijo Marcelo Ebrard ayer.", "Marcelo Ebrad said so yesterday.", "“Ebrad” is spelled «Ebrard» in the translation"),
        ("number", "Hubo quince heridos.", "There were 50 injured.", "“50” became «quince»"),
        ("number", "Hubo 27 heridos en el choque.", "There were people injured in the crash.", "«27» was added: it is not in the source"),
        ("acronym", "La OTAN enviará más soldados.", "More soldiers will be sent.",
         "OTAN (NATO in English) was added: it is not in the source"),
        ("untranslated", "Según fuentes oficiales, el puente cayó.", "According to fuentes oficiales, the bridge fell.",
         "«fuentes oficiales» is Spanish in the English text"),
    ],
)  # fmt: skip
def test_from_english_what_was_dropped_is_what_was_added(check, spanish, english, message):
    checked = check_bitext(bitext_of([(spanish, english)], languages=EN_ES))
    assert message in [finding.message for finding in checked.units[0].findings if finding.check == check]


def test_sentences_on_one_side_are_said_to_be_missing_or_added():
    machine = {"source_machine": "The judge summoned them.", "target_machine": "El juez los citó."}
    missing = check_bitext(bitext_of([("El juez los citó.", "")], **machine)).units[0].findings
    added = check_bitext(bitext_of([("", "The judge summoned them.")], **machine)).units[0].findings
    headline = check_bitext(bitext_of([("El juez cita", "")], source_kind=Kind.HEADLINE)).units[0].findings
    assert [finding.message for finding in (*missing, *added, *headline)] == [
        "this sentence is missing from the translation; it says: The judge summoned them.",
        "this sentence was added: it is not in the source; it says: El juez los citó.",
        "this headline is missing from the translation",
    ]


def test_no_check_explains_itself_in_jargon():
    said = {check.id: f"{check.title} {check.explanation}" for check in CHECKS}
    assert {name: JARGON.findall(text) for name, text in said.items() if JARGON.search(text)} == {}
    assert [name for name, text in said.items() if UNIT.search(text) and name != "unit"] == []
    assert all(check.title[0].isupper() or check.title[0] == "“" for check in CHECKS)


def test_no_message_is_jargon():
    said = {finding.message for case in GOOD + BAD for finding in found(case)}
    for languages, source, target, *_ in DEFECTS:
        said |= {finding.message for finding in check_bitext(bitext_in(languages, [(source, target)])).units[0].findings}
    quoted = re.compile(r"«[^»]*»|“[^”]*”")
    assert [message for message in said if JARGON.search(quoted.sub("", message)) or UNIT.search(quoted.sub("", message))] == []
    assert all("\n" not in message for message in said)


@pytest.mark.parametrize(
    ("words", "meaning"),
    [("presunto", "alleged"), ("Presuntas", "alleged"), ("habrían huido", "is said to have"), ("Sólo", "only"), ("ningunas", "no"),
     ("de acuerdo con", "according to"), ("Únicas", "only"), ("al menos", "at least"), ("mesa", None), ("", None)],
)  # fmt: skip
def test_glosses(words, meaning):
    assert gloss(words) == meaning


def test_a_message_is_one_line_even_when_it_quotes_two_paragraphs():
    quoting = Check(
        "quoting", Severity.INFO, "Quotes", "Quotes.", find=lambda pairing: [Finding("quoting", Severity.INFO, "«a\n\nb  c\u2028d»")]
    )
    checked = check_bitext(bitext_of([("Uno.", "One.")], languages=ES_EN), checks=[quoting])
    assert "«a b c d»" in [finding.message for finding in checked.units[0].findings]
