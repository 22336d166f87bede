"""Short texts around an article are told from short texts in it: a sentence is no label, no button and no notice."""

import pytest
from tables import each

from aligner.articles.html.calls import is_call, is_wall
from aligner.articles.html.labels import (
    announces_articles,
    is_button,
    is_byline,
    is_date,
    is_label,
    is_notice,
    opens_comments,
    without_dates,
)

LABELS = [
    "Te puede interesar",
    "También te puede interesar:",
    "Lee también",
    "LEA TAMBIÉN:",
    "Noticias relacionadas",
    "Relacionados",
    "Lo más leído",
    "Más información",
    "Temas",
    "12 comentarios",
    "Related stories",
    "Read more:",
    "Most read",
    "More from Politics",
    "You may also like",
    "Tags:",
]
SENTENCES = [
    "Más de cien personas cruzaron el puente.",
    "Más de cien muertos",
    "Más en serio que en broma",
    "Le puede pasar a cualquiera.",
    "Temas como este no se votan",
    "Relacionados con el caso hay tres hombres",
    "Comparte piso con su hermana.",
    "Comentarios como ese no ayudan.",
    "Ver para creer.",
    "Share prices fell",
    "Comments by the mayor were met with anger",
    "Related costs rose by a third",
    "Most people stayed at home.",
    "Tags were found on the dogs",
    "Read the letter aloud",
    "Topics of the day",
    "Save the date",
    "Print is not dead",
    "Reciba o no la ayuda, el alcalde seguirá.",
    "Sigue sin llover en todo el valle y los socios de la cooperativa lo notan.",
    "Copyright fees rose to 2000 euros.",
    "Copyright law was reformed in 2019.",
    "2024 fue un año seco.",
    "Por la tarde volvió a llover.",
    "Por fin llueve",
    "Mayo fue un mes seco",
    "Siguiente parada: Olmedo",
    "El menú cuesta 12 euros",
    "¿Compartir?",
    "—Siguiente.",
    "Facebook cae",
]


@each("text", LABELS)
def test_labels(text):
    assert is_label(text, linked=False)
    assert is_label(f"{text} El mercado estrena horario de tarde", linked=True) or not text.endswith(":")


@each("text", SENTENCES)
def test_what_is_said_in_an_article_is_none_of_them(text):
    assert not is_label(text, linked=False)
    assert not is_button(text) and not is_call(text) and not is_notice(text) and not is_date(text) and not is_byline(text)


@pytest.mark.parametrize(
    "text", ["Publicidad", "Compartir", "Compartir en Facebook Guardar", "Share on X", "Advertisement", "VER MÁS", "Print"]
)
def test_buttons(text):
    assert is_button(text)


CALLS = [
    "Reciba cada mañana en su correo las noticias del valle.",
    "Suscríbete a nuestro boletín",
    "Hágase socio por tres euros al mes y apoye el periodismo independiente.",
    "Usamos cookies para mejorar su visita a esta página; al navegar acepta su uso aquí.",
    "Sign up for our newsletter",
    "Get the news that matters in your inbox every morning.",
]


@pytest.mark.parametrize("text", CALLS)
def test_what_readers_are_asked_to_do(text):
    assert is_call(text)


@pytest.mark.parametrize(
    "text", ["© 2024 Diario del Sur", "Copyright 2024 Diario del Sur", "Diario del Sur. Todos los derechos reservados.", "(c) 2024 Sur"]
)
def test_notices(text):
    assert is_notice(text)


DATES = [
    "5 de marzo de 2024",
    "Martes, 5 de marzo de 2024 | 10:35 h",
    "Actualizado el 05/03/2024 a las 10:35 horas",
    "Mar 5, 2024, 4:22am EDT",
    "Updated 2 hours ago",
    "Hace 3 horas",
    "3 min de lectura",
    "12:10",
    "2024-03-05",
]


@pytest.mark.parametrize("text", DATES)
def test_dates(text):
    assert is_date(text)


BYLINES = [
    ("Por Ana Luz", "Por Ana Luz"),
    ("Por Ana Luz | 5 de marzo de 2024", "Por Ana Luz"),
    ("5 de marzo de 2024, 10:35 Por Ana Luz", "Por Ana Luz"),
    ("By Ana Luz, Mar 5, 2024, 4:22 pm EDT", "By Ana Luz"),
    ("Ana Luz / Jul 19, 2013", "Ana Luz"),
    ("Autor, Ana Luz", "Ana Luz"),
    ("Ana Luz y Julio Abril", "Ana Luz y Julio Abril"),
    ("Ana Luz | Olmedo", "Ana Luz | Olmedo"),
    ("4 min read", ""),
    ("Actualizado", ""),
]


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_bylines_without_dates(text, expected):
    assert without_dates(text) == expected


@pytest.mark.parametrize("text", ["Te puede interesar", "Related stories", "Lee también:"])
def test_labels_of_other_articles(text):
    assert announces_articles(text, linked=False)


@pytest.mark.parametrize("text", ["Suscríbete", "Publicidad", "Compartir", "Follow us", "Advertisement"])
def test_labels_behind_which_the_article_goes_on(text):
    assert is_label(text, linked=False) and not announces_articles(text, linked=False)


@pytest.mark.parametrize("text", ["12 comentarios", "Comments (3)", "Deja tu comentario", "Leave a reply", "Ver los comentarios"])
def test_headings_of_what_readers_wrote(text):
    assert opens_comments(text)


WALLS = [
    "Contenido solo para suscriptores",
    "Este artículo es exclusivo para socios",
    "This article is for paid subscribers",
    "Subscribers only",
]


@pytest.mark.parametrize("text", WALLS)
def test_headings_of_offers_to_subscribe(text):
    assert is_wall(text)


@each("text", SENTENCES)
def test_what_is_said_in_an_article_opens_no_box(text):
    assert not is_wall(text) and not opens_comments(text) and not announces_articles(text, linked=False)
