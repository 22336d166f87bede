"""Findings of `term`, `forbidden-term` and `allowed-term`."""

from __future__ import annotations

import pytest
from tables import each
from terms.helpers import findings

from aligner.bitext import Severity
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.quality.finding_evidence import finding_columns, finding_odds
from aligner.terms.table import parse_table
from aligner.terms.term_base import TermBase

HOUSE = """es;en;status;note
alcalde;mayor
presunto;alleged
presunto;suspected;allowed
presunto;presumed;forbidden
guardia;guard
guardia civil;Civil Guard
Guardia Civil;Civil Guard
agente;police officer;preferred;not “agent”
agente;officer;allowed
agente;agent;forbidden
agente de viajes;travel agent
juez;judge
juez de paz;justice of the peace
juez de paz;peace judge;forbidden
;illegal alien;forbidden
inmigrante;migrant
Ibáñez;Ibáñez
OTAN;NATO
Sol;Sol
"""


def base(text=HOUSE):
    return parse_table(text.encode(), "house.csv")


def said(source, target, languages=DEFAULT_PAIR, terms=None):
    """(check, words marked in the source, words marked in the translation) of each finding."""
    marked = []
    for one in findings(terms or base(), source, target, languages):
        marked.append((one.check, one.source_span and source[slice(*one.source_span)], one.target_span and target[slice(*one.target_span)]))
    return marked


CASES = [
    ("El alcalde mintió.", "The mayor lied.", []),
    ("El alcalde mintió.", "The councillor lied.", [("term", "alcalde", "councillor")]),
    ("El alcalde y la alcaldesa callaron.", "The councillors kept silent.", [("term", "alcalde", "councillors")]),
    ("Habló el presunto asesino.", "The alleged killer spoke.", []),
    ("Habló el presunto asesino.", "The presumed killer spoke.", [("forbidden-term", "presunto", "presumed")]),
    ("Habló el presunto asesino.", "The suspected killer spoke.", [("allowed-term", "presunto", "suspected")]),
    (
        "Habló el presunto asesino, presunto ladrón.",
        "The alleged killer, a presumed thief, spoke.",
        [("forbidden-term", "presunto", "presumed")],
    ),
    ("Habló el asesino.", "The presumed killer spoke.", []),
    # The longest term counts.
    ("Un guardia civil lo vio.", "A Civil Guard saw him.", []),
    ("La Guardia Civil lo vio.", "The police saw him.", [("term", "Guardia Civil", "police")]),
    ("Un guardia lo vio.", "A guard saw him.", []),
    # A forbidden word that is right for another term, or part of a longer one.
    ("El agente de viajes cobró.", "The travel agent took the money.", []),
    ("El agente y el agente de viajes cobraron.", "The police officer and the travel agent took the money.", []),
    ("El agente cobró.", "The agent took the money.", [("forbidden-term", "agente", "agent")]),
    ("El juez de paz dimitió.", "The peace judge resigned.", [("forbidden-term", "juez de paz", "peace judge")]),
    # Without a term of the source it is forbidden wherever it stands.
    ("Un inmigrante cruzó.", "A migrant, an illegal alien, crossed.", [("forbidden-term", None, "illegal alien")]),
    ("Nada de eso pasó.", "Illegal aliens crossed.", [("forbidden-term", None, "Illegal aliens")]),
    # Names and their spelling, capitals.
    ("Lo dijo Ibáñez.", "Ibanez said so.", [("term", "Ibáñez", "Ibanez")]),
    ("Lo dijo Ibáñez.", "IBÁÑEZ SAID SO, AND NOBODY ELSE", []),
    ("La OTAN calló.", "Nato kept silent.", [("term", "OTAN", "Nato")]),
    ("LA OTAN GUARDA SILENCIO HOY", "NATO KEEPS SILENT TODAY", []),
    ("El sol salió en Sol.", "The sun rose at Sol.", []),
    ("El sol salió.", "The sun rose.", []),
    # Rows without a translation are not the terms' business.
    ("El alcalde mintió.", "", []),
]


@each(("source", "target", "expected"), CASES)
def test_findings(source, target, expected):
    assert said(source, target) == expected


def test_severities_and_messages():
    [one] = findings(base(), "El agente cobró.", "The agent took the money.")
    assert (one.severity, one.message) == (
        Severity.ERROR,
        "the term base forbids “agent” for «agente»; use “police officer” or “officer” (not “agent”)",
    )
    [one] = findings(base(), "El alcalde mintió.", "The councillor lied.")
    assert (one.severity, one.message) == (Severity.WARNING, "«alcalde» became “councillor”; the term base has “mayor”")
    [one] = findings(base(), "Lo dijo Ibáñez.", "Ibanez said so.")
    assert one.message == "“Ibanez” is written “Ibáñez” in the term base"
    [one] = findings(base(), "Habló el presunto asesino.", "The suspected killer spoke.")
    assert (one.severity, one.message) == (Severity.INFO, "“suspected” is allowed for «presunto»; the term base prefers “alleged”")


def test_the_other_direction():
    languages = DEFAULT_PAIR.reversed
    assert said("The mayors lied.", "Los alcaldes mintieron.", languages) == []
    assert said("The mayors lied.", "Los ediles mintieron.", languages) == [("term", "mayors", "ediles")]


@pytest.mark.parametrize("columns", ["es-MX;en-GB", "source;target", "es;en"])
def test_regions_and_unnamed_languages(columns):
    terms = base(f"{columns}\nalcalde;mayor\n")
    assert said("El alcalde mintió.", "The councillor lied.", terms=terms) == [("term", "alcalde", "councillor")]


def test_any_pair_of_languages():
    languages = LanguagePair("fr", "de")
    terms = base("fr;de\nmaire;Bürgermeister\n")
    assert said("Le maire a menti.", "Der Bürgermeister log.", languages, terms) == []
    assert said("Le maire a menti.", "Der Ortsvorsteher log.", languages, terms) == [("term", "maire", None)]
    assert said("El alcalde mintió.", "The councillor lied.", DEFAULT_PAIR, terms) == []


def test_the_first_file_counts_where_two_have_the_same_term():
    client = base("es;en\nalcalde;town mayor\n")
    joined = TermBase.joined([client, base()])
    assert said("El alcalde mintió.", "The mayor lied.", terms=joined) == [("term", "alcalde", "mayor")]
    assert said("Un juez mintió.", "A magistrate lied.", terms=joined) == [("term", "juez", "magistrate")]


def test_what_is_forbidden_for_a_term_of_another_region_is_not_forbidden_everywhere():
    mexican = base("es-MX;en;status\npresunto;alleged;\npresunto;presumed;forbidden\n;illegal alien;forbidden\n")
    source, target = "Huyó el presunto ladrón.", "The presumed thief, an illegal alien, fled."
    everywhere = ("forbidden-term", None, "illegal alien")
    of_mexico = said(source, target, terms=mexican.of_regions(frozenset({"es-MX"})))
    assert of_mexico == [everywhere, ("forbidden-term", "presunto", "presumed")]
    assert said(source, target, terms=mexican.of_regions(frozenset({"es-ES"}))) == [everywhere]


def test_words_of_a_name_that_is_kept_are_no_terms():
    terms = base("es;en\npuerto;port\ncosta;coast\n")
    assert said("Llegó a Puerto Rico.", "He reached Puerto Rico.", terms=terms) == []
    assert said("Llegó a Puerto Lindo.", "He reached Puerto Rico.", terms=terms) == []
    assert said("Llegó a un puerto lindo.", "He reached a pretty harbour.", terms=terms) == [("term", "puerto", "harbour")]


def test_what_nothing_or_perhaps_another_meaning_stands_for_is_information():
    terms = base("es;en\npala;shovel\nhospital;hospital\n")
    (found,) = findings(terms, "El tenista rompió la pala.", "The player broke the bat.")
    assert (found.severity, found.message) == (Severity.INFO, "«pala» became “bat”, perhaps rightly; the term base has “shovel”")
    (found,) = findings(terms, "El hospital lo negó todo.", "It denied everything.")
    message = "«hospital» is “hospital” in the term base, which the translation does not have"
    assert (found.severity, found.message, found.target_span) == (Severity.INFO, message, None)


def test_the_quality_does_not_depend_on_the_words_of_a_house():
    found = [findings(base(), "El agente cobró.", "The agent took the money.")]
    assert not finding_odds(found, ("claim",)).any()
    assert not finding_columns(found, ("any error", "error forbidden-term")).any()
