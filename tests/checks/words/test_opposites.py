"""Opposites: what is reported, on which words, and what is not; in both directions."""

from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

FLAG = [
    ("Los sindicatos rechazaron la oferta", "The unions accepted the offer", "rechazaron", "accepted"),
    ("El ministro admitió los pagos", "The minister denied the payments", "admitió", "denied"),
    ("La ley permite fumar en las terrazas", "The law forbids smoking on terraces", "permite", "forbids"),
    ("El Senado aprobó la reforma", "The Senate rejected the reform", "aprobó", "rejected"),
    ("La comisión lo creyó culpable", "The commission believed him innocent", "culpable", "innocent"),
    ("La fábrica está en el norte del país", "The factory is in the south of the country", "norte", "south"),
    ("Pocos vecinos apoyan el plan", "Many residents support the plan", "Pocos", "Many"),
    ("Rara vez habla con la prensa", "He always talks to the press", "Rara vez", "always"),
    ("La policía a menudo detiene a menores", "Police sometimes detain minors", "a menudo", "sometimes"),
    ("Es el peor resultado de su historia", "It is the best result in its history", "peor", "best"),
    ("La empresa anunció pérdidas", "The company announced profits", "pérdidas", "profits"),
    ("La herencia pasó a su hermano", "The inheritance went to his sister", "hermano", "sister"),
    ("El puente es seguro para los camiones", "The bridge is unsafe for lorries", "seguro", "unsafe"),
    ("El acuerdo es ilegal, dijo el tribunal", "The deal is legal, the court said", "ilegal", "legal"),
    # linked words that are opposites in WordNet, in no table
    ("La comisión lo escuchó a puerta cerrada", "The committee heard him behind open doors", "cerrada", "open"),
    ("La fiesta terminó en tragedia", "The party began in tragedy", "terminó", "began"),
    ("La película cuenta su derrota más amarga", "The film tells of his most bitter victory", "derrota", "victory"),
    ("Encontraron al niño vivo bajo los escombros", "They found the child dead under the rubble", "vivo", "dead"),
]
OK = [
    ("Los juristas creen que la norma es inconstitucional.", "The lawyers believe that the rule is in breach of the Constitution."),
    ("Los sindicatos rechazaron la oferta", "The unions turned down the offer"),
    # told from the other end
    (
        "Cerraron la piscina un mes después de que enfermara el primer bañista",
        "The first bather fell ill a month before the pool was closed",
    ),
    ("El museo compró el cuadro a un coleccionista suizo", "A Swiss collector sold the painting to the museum"),
    ("La escritora murió antes de que se publicara su última novela", "Her last novel was published after the writer had died"),
    ("Los sindicatos no aceptaron la oferta", "The unions rejected the offer"),
    ("El ministro negó los pagos", "The minister did not admit the payments"),
    ("El jurado lo declaró inocente", "The jury found him not guilty"),
    ("La ministra aceptó unas tesis y rechazó otras", "The minister accepted some arguments and rejected others"),
    ("Las ventas dejaron de aumentar", "Sales declined"),
    ("El metro no es inseguro", "The metro is safe"),
    ("Es poco probable que vuelva", "He is unlikely to return"),
    ("Es la solución menos habitual de todas", "It is the rarest solution of all"),
    ("La compañía no ha sido capaz de explicarlo", "The company was unable to explain it"),
    ("La secuencia exacta sigue sin estar clara", "The exact sequence remains unclear"),
    ("La explicación del diario no es exacta", "The account of the newspaper is inaccurate"),
    ("Es el final más dramático que se haya visto jamás", "It is the most dramatic ending ever seen"),
    ("El cliente desconocido pagó", "The unknown customer paid"),
    ("Corea del Norte y Corea del Sur negocian", "The two Koreas, North and South, are talking"),
    ("Ha declarado mucho estos últimos días", "He has said a great deal in the last few days"),
    ("La policía busca a un hombre", "Police are looking for a man"),
    ("Un hombre y una mujer fueron detenidos", "A man and a woman were arrested"),
    ("No más de cien personas esperaban", "Fewer than a hundred people were waiting"),
    ("El barrio es menos seguro", "The neighbourhood is more unsafe"),
    ("Tras la cena hubo baile", "Before the dance there was dinner"),
    ("Como siempre, llegó tarde", "As usual, he was late"),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english", "own", "other"), FLAG)
def test_opposites_are_reported_on_their_words(spanish, english, own, other, languages):
    found = alarms(findings("opposite", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found] == [(own, other)]


@each("languages", DIRECTIONS)
@each(("spanish", "english"), OK)
def test_nothing_is_said_of_what_agrees(spanish, english, languages):
    assert findings("opposite", spanish, english, languages=languages) == []
