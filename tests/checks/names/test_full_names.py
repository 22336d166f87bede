"""Surnames that are ordinary words, behind a given name that stayed."""

import pytest

from aligner.checks.names.full_names import find_other_surnames
from aligner.languages.pair import Language

OTHER = [
    ("El portero Íker Salas jugará en Osasuna.", "Goalkeeper Íker Solano will play for Osasuna.", "Íker Salas", "Íker Solano"),
    ("El cantante Julio Iglesias actuó en la plaza.", "Singer Julio Montes performed on the square.", "Julio Iglesias", "Julio Montes"),
    ("La jueza Grace Hunter cerró el caso.", "Judge Grace Fisher closed the case.", "Grace Hunter", "Grace Fisher"),
    ("Murió Wendell Strickland, de 49 años.", "Wendell Strickler, 49, died.", "Wendell Strickland", "Wendell Strickler"),
    ("El alcalde Ramón Flores viajó a Roma.", "Mayor Ramon Torres traveled to Rome.", "Ramón Flores", "Ramon Torres"),
]
SAME = [
    ("El portero Íker Salas jugará en Osasuna.", "Goalkeeper Íker Salas will play for Osasuna."),
    ("Ingresó en el Hospital Clínico.", "She was admitted to Hospital Clinic."),  # an institution, translated
    ("Publicó Física Espacial.", "Fisica Cosmica published it."),  # an ordinary Spanish word
    ("Lo dijo General Motors.", "General Electric said so."),  # ordinary words
    ("Ganó el Madrid Abierto.", "She won the Madrid Open."),  # a place
    ("Habló Barack Obama.", "Barack Hussein Obama spoke."),  # a part that was left out
    ("Denis Kuliash cayó.", "Denis Kuljash fell."),  # another spelling, which is another check's
    ("Vino Ana Ruiz, y Ana Soto calló.", "Ana Soto came, and Ana Ruiz was silent."),  # twice: which is which cannot be told
    ("VINO ANA RUIZ", "ANA SOTO CAME"),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), OTHER)
def test_another_surname_is_found(spanish, english, own, other):
    (spans,) = find_other_surnames(spanish, english)
    assert spanish[slice(*spans[Language.SPANISH])] == own and english[slice(*spans[Language.ENGLISH])] == other


@pytest.mark.parametrize(("spanish", "english"), SAME)
def test_nothing_is_said_of(spanish, english):
    assert list(find_other_surnames(spanish, english)) == []
