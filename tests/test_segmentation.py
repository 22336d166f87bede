"""Segmentation: tricky sentences of Spanish and English news, and what must hold for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.bitext import Article, Kind
from aligner.segmentation import segment_article, segment_text

# Each case is a text whose sentences are parted by " | ".
SPANISH = """
El Sr. Gómez llegó tarde. | Nadie lo esperaba.
La Sra. Prieto y la Dra. Salas firmaron el acta. | Después salieron.
El Lic. Ramos y el Ing. Soto renunciaron. | El alcalde aceptó.
La Mtra. Luisa Peña inauguró la escuela. | Asistieron 300 alumnos.
El Gral. Ortega y el Cnel. Ruiz hablaron. | No hubo preguntas.
Viajó a EE. UU. para la cumbre. | Volvió el lunes.
Viajó a EE. UU. | El presidente lo confirmó.
El comercio con EE.UU. creció un 3 %. | Las ventas a China cayeron.
Los gobiernos de México y EE. UU. acordaron un plan. | Entrará en vigor en mayo.
La reunión empezó a las 10 a. m. y terminó tarde. | Hubo acuerdo.
Llegó a las 8 p. m. | El acto ya había terminado.
Véase el art. 27 de la ley. | El núm. 5 fue derogado.
La calle Mayor, núm. 14, quedó cerrada. | Los vecinos protestaron.
Ocupó el 1.º lugar en la lista. | El 2.º fue para Chile.
La 3.ª víctima fue identificada. | Tenía 40 años.
Costó 3.5 millones de pesos. | La obra sigue parada.
El índice subió a 1.234,5 puntos. | Fue un récord.
¿Qué pasó? | Nadie lo sabe. | ¡Increíble!
—¿Seguro? —insistió el juez. | —Sí —respondió ella.
—No vamos a ceder —dijo el ministro—. | Es una decisión firme.
“No vamos a ceder”, dijo el ministro. | “Es firme”, añadió.
«Ya basta», gritó. | «Queremos agua».
Dijo: “Se acabó.” | Luego se fue.
“¿Por qué ahora?”, preguntó la diputada. | Nadie contestó.
“¡Fuera!” gritaban los vecinos. | La policía no intervino.
Madrid, 3 ene (EFE).- El Gobierno aprobó ayer el decreto. | Entra en vigor hoy.
Más datos en www.ejemplo.com.mx y en redes. | El plazo vence hoy.
Escriba a prensa@ejemplo.es. | Le responderemos.
La empresa Aceros S. A. de C. V. despidió a 40 personas. | El sindicato protestó.
El grupo de J. L. Borja ganó. | M. Ruiz quedó segundo.
Compraron pan, leche, etc. | Después cerraron.
Compraron pan, leche, etc., y cerraron. | Era tarde.
Hubo heridos... pero ninguno grave. | La vía sigue cortada.
Hubo heridos… | Nadie sabe cuántos.
El acuerdo (que vence en junio) se firmó ayer. | Habrá otro.
El partido acabó 3-1. | Marcó Pérez.
Hay tres causas: sequía, plagas y fuego. | La primera es la peor.
El papa Juan Pablo II visitó la ciudad. | Fue en 1990.
Según el INEGI, la inflación fue de 4.2 %. | El Banxico calló.
El Dr. Á. Núñez, de la UNAM, lo explicó. | El público aplaudió.
La Av. Reforma fue cerrada. | El Blvd. Juárez también.
Nació el 5 de mayo de 1980. | Murió en 2019.
El tuit decía: «No. | No iremos». | Fue borrado.
La presidenta | (Foto: Agencia Sur) | llegó puntual.
El volcán despertó. | (Foto: Agencia Sur / Luis Mora)
¿Y ahora qué? | ¿Quién paga?
¡Gol! | ¡Gol! | El estadio estalló.
No. | Así de claro respondió.
El Tte. Vega murió. | Lo confirmó el Edo. Mayor.
En la pág. 12 hay un error. | En la 13, otro.
El temblor fue de magnitud 7.1. | No hubo daños.
Eran las 7:30 h. | La ciudad dormía.
El aula 3.º B ganó. | La 2.ª A perdió.
— ¿Seguro? —insistió el fiscal. | — Sí.
Los Dres. Mora y Gil operaron. | El paciente vive.
La Mtra. Gil y el Tte. Cnel. Paz declararon. | El juez escuchó.
Acme Inc. es una empresa. | Fabrica tubos.
El vuelo sale a las 5 p.m. y llega de noche. | No hay otro.
Mora hizo una pausa. | "No tengo prisa. | Tengo tiempo", dijo.
Mora hizo una pausa. | «No tengo prisa», dijo.
Mora calló. | « No tengo prisa », dijo después.
El centro es «viejo», dijo Mora. | « Hablamos con el alcalde.
Atacó a Mr. Hyde en la obra. | El público rio.
Compraron pan, vino, etc. | Cientos de cajas quedaron.
Viajó con los EEUU. | Ocho años después volvió.
Viajó a EE. UU. | Recordó que había vivido allí.
Vive en EE. UU. desde 1999. | Es médico.
Vea http://ejemplo.es/buscar?q=río.alto para más. | No cierra.
¿Ha leído www.ejemplo.es? | Debería.
Cerró a las 3.30 h. | Abrió a las 9.
Costó 12.500.000 de euros. | Nadie pagó.
El art. 3.1 y el art. 4.º siguen vigentes. | El 5.º no.
El km. 14 está cortado. | El 15 no.
Nació el 3 de ene. de 1990. | Murió ayer.
El núm. de teléfono cambió. | Nadie avisó.
Llegaron la Srta. Peña y D. Julio. | Faltaba Dña. Rosa.
La OTAN (1949). | Fue un pacto.
Ganó Neus. | ¡Bravo! | ¿Y ahora?
Cayó la bolsa: -3.5 %. | El euro subió.
Dijo el Gral. Paz: “Fuego”. | Y disparó.
El lema era “¡Agua ya!”. | Lo gritaban todos.
Fue el no. 3 de la lista. | Dijo que no. | Luego sí.
Son las 8 a. m. en Lima y las 9 a. m. en Caracas. | Amanece.
El plan [sic] sigue. | [Ríe] No lo creo.
Todo acabó (al fin). | (Nadie lo creía.) | Hoy sí.
SAN JUAN, P. R. (AP) — La isla quedó a oscuras. | Volvió la luz.
""".strip().split("\n")
ENGLISH = """
Mr. Gomez arrived late. | Nobody was waiting.
Dr. Salas and Mrs. Prieto signed. | Then they left.
Gov. Ortiz and Sen. Ruiz spoke. | There were no questions.
He flew to the U.S. for the summit. | He returned on Monday.
He flew to the U.S. | The president confirmed it.
The U.S. Senate voted. | The bill passed.
Trade with the U.K. rose 3%. | Sales to China fell.
It began at 10 a.m. and ended late. | There was a deal.
It ended at 8 p.m. | The crowd had gone.
The call is at 9 a.m. ET on Friday. | Reporters may join.
Acme Inc. cut 40 jobs. | The union protested.
He works for Acme Corp. in Texas. | She does not.
J. K. Moore won. | M. Ruiz came second.
"We will not give in," he said. | "It is final."
“We will not give in.” | He then left the room.
He said: "It is over." | Then he left.
"Why now?" asked the deputy. | Nobody answered.
"Get out!" they shouted. | Police stood by.
“” We have a post open, he said. | Nobody applied.
What happened? | Nobody knows. | Incredible!
It cost $3.5 million. | Work has stopped.
The index rose to 1,234.5 points. | It was a record.
See No. 5 on the list. | It was dropped.
Jan. 3 was the deadline. | Nobody met it.
The storm hit on Sept. 14. | It killed two.
There were injuries... but none serious. | The road is closed.
More at www.example.com and on social media. | The deadline is today.
Write to press@example.org. | We will answer.
The volcano woke up. | (Photo: South Agency / Luis Mora)
The deal (which ends in June) was signed. | There will be another.
It ended 3-1. | Perez scored.
She holds a Ph.D. from Yale. | He does not.
They bought bread, milk, etc. and left. | It was late.
Lt. Col. Vega died. | The army confirmed it.
St. Louis won again. | Fans cheered.
WASHINGTON — The deal is done. | It starts today.
"No. | We will not go," it said. | It was deleted.
Is it true? | Who pays?
The quake measured 7.1. | There was no damage.
Prof. A. Nunez explained it. | The audience clapped.
The company, founded by E. E. Hale, closed. | He was 80.
Goal! | The stadium erupted.
The room 3.B was shut. | Nobody knew.
He paused. | "I am in no hurry. | I have time," he said.
He paused. | «I am in no hurry», he said.
They sold books, maps, etc. | Hundreds of boxes stayed.
Mr. and Mrs. Vega live in Washington, D.C. | Then they moved.
It is in Washington, D.C., near the park. | It is old.
Pfc. Vega and Cpl. Ruiz died. | The army said so.
He met Gen. Paz in St. Petersburg. | It rained.
Does it work? | Yes. | No!
The U.N. Security Council met. | It did not vote.
See http://example.com/search?q=a.b for more. | It is free.
The index fell 0.5%. | The euro rose.
He was born on Feb. 3, 1990. | He died yesterday.
The dept. of health spoke. | Nobody listened.
"It is over!" she said. | "Go home."
It opens at 9 a.m. and shuts at 5 p.m. on Monday. | Entry is free.
Smith v. Jones was settled. | The court agreed.
The vote was 5-4. | Justice Vega wrote it.
He said it (again). | (Nobody heard.) | Then he left.
""".strip().split("\n")


@pytest.mark.parametrize(("language", "case"), [("es", c) for c in SPANISH] + [("en", c) for c in ENGLISH])
def test_sentences(language, case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, language)] == expected


@given(st.text(alphabet=st.characters(codec=None), max_size=300), st.sampled_from(["es", "en"]))
def test_spans_and_gaps_give_back_the_text(text, language):
    at, rebuilt = 0, ""
    for start, end in segment_text(text, language):
        gap = text[at:start]
        assert start >= at and end > start and not gap.strip()
        rebuilt += gap + text[start:end]
        at = end
    assert not text[at:].strip()
    assert rebuilt + text[at:] == text


@given(
    st.lists(
        st.sampled_from(["Sr. Gil ", "EE. UU. ", "¿Qué? ", "El fin. ", "(Foto: EFE) ", "“No”. ", "\n\n", "— dijo —", "3.5 ", "a. m. "])
    )
)
def test_pieces_of_news_give_back_the_text(pieces):
    text = "".join(pieces)
    spans = segment_text(text, "es")
    assert "".join(text[a:b] for a, b in spans).replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")


def article(text, language="es", blocks=()):
    return Article("a", language, text, tuple(blocks))


def test_kinds_paragraphs_and_repeats():
    text = "Sube el agua\nPor Ana Luz\nFoto: Agencia Sur\nEl río creció ayer. Nadie murió.\nFoto: Agencia Sur\n"
    text += "“No hay agua”\n— Luis Mora, vecino"
    segments = segment_article(article(text, blocks=[(0, 12, Kind.HEADLINE)])).segments
    kinds = [s.kind for s in segments]
    assert kinds == ["headline", "byline", "caption", "body", "body", "caption", "body", "attribution"]
    assert [s.paragraph for s in segments] == [0, 1, 2, 3, 3, 4, 5, 6]
    assert [s.repeat_of for s in segments] == [None, None, None, None, None, 2, None, None]
    assert all(text[s.start : s.end] == s.text for s in segments)


def test_a_sentence_and_the_credit_of_its_picture_are_a_caption():
    text = "Vecinos de Puerto Calmo limpian el lodo. (Foto: Agencia Sur)\nEl río creció. Nadie murió. (Foto: Agencia Sur)\n"
    text += "La presidenta (Foto: Agencia Sur) llegó puntual.\nEl Gobierno calló. (EFE)\nUn barco en Lima. (EFE/Luis Mora)"
    segments = segment_article(article(text)).segments
    kinds = [[s.kind for s in segments if s.paragraph == number] for number in range(5)]
    assert kinds[0] == ["caption", "caption"]
    assert kinds[1] == ["body", "body", "caption"]
    assert kinds[2] == ["body", "caption", "body"]
    assert kinds[3] == ["body", "body"]
    assert kinds[4] == ["caption", "caption"]


# Each of these once took time that grew with the square of its length, here or in the engine: minutes for a text this long.
HOSTILE = [
    "(",
    "a.",
    "a. ",
    '"',
    "“",
    "”",
    " -",
    "—",
    "1.",
    "1",
    "x",
    ".",
    "!",
    "...",
    "a@",
    "a-",
    "_",
    "![",
    "A.",
    "Sr. ",
    "(Foto: ",
    "x.com",
]
HOSTILE += ["(Foto: x). ", "etc. ", "\n\n", " ", "[", "¿", "É", "« "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_lines_made_to_slow_it_down(piece):
    text = (piece * 100_000)[:100_000] + "x"
    at = 0
    for start, end in segment_text(text, "es"):
        assert start >= at and end > start and not text[at:start].strip()
        at = end
    assert at == len(text)


def test_sentences_of_a_very_long_line():
    text = "El gato duerme en casa. " * 9_000
    assert len(text) > 200_000
    assert {text[a:b] for a, b in segment_text(text, "es")} == {"El gato duerme en casa."}
    without_stops = "gato " * 40_000
    assert segment_text(without_stops, "es") == [(0, len(without_stops) - 1)]


def test_a_repeated_paragraph_is_marked_but_a_short_answer_is_not():
    text = "Sí.\nEl volcán lanzó ceniza. Los pueblos cercanos fueron evacuados.\n" * 2
    assert [s.repeat_of for s in segment_article(article(text)).segments] == [None, None, None, None, 1, 2]


def test_presplit_takes_every_line_as_it_is():
    text = "Uno. Dos.\n\n  Tres  \n"
    segments = segment_article(article(text), presplit=True).segments
    assert [s.text for s in segments] == ["Uno. Dos.", "", "Tres"]
    assert all(text[s.start : s.end] == s.text for s in segments)


def test_the_editor_named_at_the_end_is_a_byline():
    text = "The river rose.\nNobody was hurt.\nEdited by Laura Hensley"
    assert [s.kind for s in segment_article(article(text, "en")).segments] == ["body", "body", "byline"]
