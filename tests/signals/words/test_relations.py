"""Prepositions, conjunctions and verbs of motion that say something else of the same words, and those that may stand for each other."""

import pytest

from aligner.languages.es_en_relations import EXCLUSIVE, RELATION_WORDS
from aligner.languages.pair import Language
from aligner.signals.words.relations import find_other_relations

OTHERWISE = [
    # places
    ("El cuerpo fue hallado sobre el muelle.", "The body was found beneath the pier.", "sobre", "beneath"),
    ("El coche estaba delante del banco.", "The car was behind the bank.", "delante del", "behind"),
    ("La bomba estalló fuera del mercado.", "The bomb went off inside the market.", "fuera del", "inside"),
    ("Acamparon dentro del consulado.", "They camped outside the consulate.", "dentro del", "outside"),
    ("La avioneta se estrelló cerca del aeródromo.", "The light aircraft crashed far from the airfield.", "cerca del", "far from"),
    ("El hotel se levanta junto a la catedral.", "The hotel stands inside the cathedral.", "junto a", "inside"),
    ("Se concentraron frente al consulado.", "They gathered inside the consulate.", "frente al", "inside"),
    ("Vive en las afueras de Rosario.", "She lives in the centre of Rosario.", "en las afueras de", "in the centre of"),
    ("El carguero encalló frente a la costa gallega.", "The freighter ran aground on the coast of Galicia.", "frente a", "on"),
    ("Escondió la pistola debajo del colchón.", "He hid the gun next to the mattress.", "debajo del", "next to"),
    # ways
    ("El convoy salía de Damasco.", "The convoy was entering Damascus.", "salía de", "entering"),
    ("La ministra regresó de Bruselas.", "The minister returned to Brussels.", "regresó de", "returned to"),
    ("Los camiones llegaron de Honduras.", "The trucks arrived in Honduras.", "llegaron de", "arrived in"),
    ("El ladrón huyó hacia el bosque.", "The thief fled from the forest.", "huyó hacia", "fled from"),
    ("Las tropas fueron enviadas a la frontera.", "The troops were withdrawn from the border.", "enviadas a", "withdrawn from"),
    ("Un tren procedente de Cádiz.", "A train bound for Cádiz.", "procedente de", "bound for"),
    ("El agua fluye de los campos al embalse.", "Water flows from the reservoir to the fields.", "fluye de", "to"),
    ("Los vecinos metieron al niño en el pozo.", "Neighbours pulled the boy out of the well.", "metieron al niño en", "out of"),
    ("El pesquero regresaba a puerto.", "The trawler was leaving port.", "regresaba a", "leaving"),
    ("Salieron a pie de Chad.", "They crossed into Chad on foot.", "Salieron a pie de", "crossed into"),
    # times
    ("La fábrica cerró durante la pandemia.", "The factory closed before the pandemic.", "durante", "before"),
    ("La tienda estuvo cerrada hasta la inundación.", "The shop has been closed since the flood.", "hasta", "since"),
    ("Antes de que abriera el puerto, pescaban.", "Since the port opened, they fished.", "Antes de que", "Since"),
    # reasons
    ("Cerró la escuela ya que el techo se caía.", "The school closed although the roof was falling.", "ya que", "although"),
    ("Aunque las ventas cayeron, contrató a cien.", "Because sales fell, it hired a hundred.", "Aunque", "Because"),
    ("El partido se jugó a pesar de la lluvia.", "The match was played because of the rain.", "a pesar de", "because of"),
    ("Como había perdido el carné, andaba.", "Even though he had lost his licence, he walked.", "Como", "Even though"),
    ("Pagó la multa a pesar de evitar un juicio.", "He paid the fine in order to avoid a trial.", "a pesar de", "in order to"),
    ("Se irá salvo que el club pague la deuda.", "He will leave even if the club pays the debt.", "salvo que", "even if"),
    ("Como el puente era viejo, lo cerraron.", "Although the bridge was old, they closed it.", "Como", "Although"),
    # what is counted in or out
    ("Contrató a su primo en lugar de a su sobrino.", "He hired his cousin besides his nephew.", "en lugar de", "besides"),
    # how many
    ("Varios testigos vieron el coche.", "All the witnesses saw the car.", "Varios", "All the"),
    ("Una docena de presos se amotinó.", "Dozens of prisoners rioted.", "Una docena de", "Dozens of"),
    ("Un par de animales murieron.", "Scores of animals died.", "Un par de", "Scores of"),
    ("La mayoría de las casas ardió.", "A few of the houses burned.", "La mayoría de las", "A few of the"),
    ("Un grupo de turistas quedó atrapado.", "Hundreds of tourists were trapped.", "Un grupo de", "Hundreds of"),
    ("Lo detuvieron la víspera de la boda.", "He was arrested the day after the wedding.", "la víspera de", "the day after"),
    ("Toda la clase faltó.", "Half of the class was absent.", "Toda la", "Half of the"),
    ("Los tres hermanos huyeron.", "One of the three brothers fled.", "Los tres", "One of the three"),
    ("Votaron todos, incluido el tesorero.", "They all voted, except the treasurer.", "incluido", "except"),
]
ALIKE = [
    ("El cuerpo fue hallado bajo el muelle.", "The body was found beneath the pier."),
    ("Habló sobre la crisis bajo la lluvia.", "She spoke of the crisis under the rain."),  # other things
    ("Está bajo el puente y sobre la vía.", "It is over the track and under the bridge."),
    ("Llegó antes de las ocho.", "He came before eight."),
    ("Protestaron frente a la embajada.", "They protested outside the embassy."),
    ("Vive no lejos del puerto.", "He lives near the harbour."),
    ("Vive cerca del puerto.", "He lives not far from the harbour."),
    ("El cuerpo apareció en la orilla opuesta del río.", "The body turned up on the opposite bank of the river."),
    ("Hallaron a la niña entre los escombros.", "They found the girl under the rubble."),
    ("La finca está junto al mar.", "The estate is by the sea."),
    ("No firmará hasta la reunión de mayo.", "He will only sign after the meeting in May."),
    ("No volvió hasta después de la guerra.", "He did not return until after the war."),
    ("Salió de Lima hacia Cuzco.", "He left Lima for Cuzco."),
    ("Empezó a retirar a las tropas de Malí.", "He began pulling the troops out of Mali."),
    ("Llegaron de madrugada al puerto.", "They arrived at the harbour in the early hours."),
    ("Cluster volvió en mayo y desde entonces ha crecido.", "Cluster returned in May, and went on to grow."),
    ("Aunque llovía, salieron.", "They went out, while it was raining."),
    ("Ya que llovía, no salieron.", "Since it was raining, they stayed in."),
    ("No lo hizo porque tuviera miedo.", "He did it, although he was not afraid."),
    ("Además de Rusia, lo reconoció Cuba.", "Apart from Russia, Cuba recognised it."),
    ("El brote afecta sobre todo a niños pequeños.", "The outbreak affects children under five above all."),
    ("Casi todos los vecinos votaron.", "Nearly all the residents voted."),
    ("Trabajaban prácticamente todos los días.", "They worked virtually every day."),
    ("Unos cuantos vecinos lo vieron.", "A few residents saw him."),
    ("Decenas de miles de fieles rezaron.", "Tens of thousands of faithful prayed."),
    ("No todos los testigos lo vieron.", "Only some of the witnesses saw it."),
    ("Todos los pasajeros menos dos bajaron.", "All but two of the passengers got off."),
    ("Pero algunos se saltaron todo julio.", "But some skipped the whole of July."),
    ("Ninguno de los cuatro presenta heridas.", "All four escaped injury."),
    ("El agua fluye del embalse a los campos.", "Water flows to the fields from the reservoir."),
    ("Más de 300 casas, dentro de dos años.", "More than 300 houses, over two years."),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), OTHERWISE)
def test_told_otherwise(spanish, english, own, other):
    (found,) = find_other_relations(spanish, english)
    assert spanish[slice(*found.spans[Language.SPANISH])] == own and english[slice(*found.spans[Language.ENGLISH])] == other


@pytest.mark.parametrize(("spanish", "english"), ALIKE)
def test_may_stand_for_each_other(spanish, english):
    assert list(find_other_relations(spanish, english)) == []


def test_no_meaning_excludes_what_nothing_says():
    said = frozenset().union(*(row.values for rows in RELATION_WORDS.values() for row in rows))
    assert frozenset().union(*EXCLUSIVE) <= said
    assert all(len(pair) == 2 for pair in EXCLUSIVE)
