"""Surnames that are ordinary words behind a given name that stayed, and given names before a surname that stayed."""

import pytest

from aligner.checks.names.full_names import find_other_given_names, find_other_surnames
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


OTHER_GIVEN_NAMES = [
    ("El batería Tim Harlow dejó el grupo.", "Drummer Tom Harlow left the band.", "Tim Harlow", "Tom Harlow"),
    ("La concejala Ana Bermejo votó en contra.", "Councillor Eva Bermejo voted against.", "Ana Bermejo", "Eva Bermejo"),
]
SAME_GIVEN_NAMES = [
    ("El batería Tim Harlow dejó el grupo.", "Drummer Tim Harlow left the band."),
    ("El actor Pepe Belmonte recibió el premio.", "Actor José Belmonte received the award."),  # a short form
    ("William Harlow cantó.", "Bill Harlow sang."),
    ("Benjamín Harlow cantó.", "Ben Harlow sang."),
    ("El papa Bergoglio habló.", "Jorge Bergoglio spoke."),  # a title
    ("Lo compró Banco Tarsis.", "Grupo Tarsis bought it."),  # what it is called
    ("Habló Eva Ruiz Tarsis.", "Ana Tarsis spoke."),  # a longer name
    ("Viajó a Nueva Londres.", "She went to Old London."),  # a place
    ("Eva Tarsis y Ana Soto.", "Ana Tarsis and Eva Soto."),  # both are in both texts, which is another check's
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), OTHER_GIVEN_NAMES)
def test_another_given_name_is_found(spanish, english, own, other):
    (spans,) = find_other_given_names(spanish, english)
    assert spanish[slice(*spans[Language.SPANISH])] == own and english[slice(*spans[Language.ENGLISH])] == other


@pytest.mark.parametrize(("spanish", "english"), SAME_GIVEN_NAMES)
def test_nothing_is_said_of_a_given_name(spanish, english):
    assert list(find_other_given_names(spanish, english)) == []
