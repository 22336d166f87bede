"""FLAG and OK cases of `quotation`."""

import pytest
from checks.helpers import DIRECTIONS, EN_ES, ES_EN, alarms, bitext_of, findings, marked
from tables import each

from aligner.bitext import Severity
from aligner.checks import check_bitext

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("“Tenemos un puesto”", "“” We have an open position", None, "“”"),
    ("«» Dijo el alcalde que no.", "The mayor said no.", "«»", None),
    ('Habló de "reformas".', 'He spoke of "" reforms.', None, '""'),
    ("“Nos vamos”, dijo.", "”We are leaving,” he said.", None, "”"),
    ("Dijo que ”nadie sabe” nada.", "He said that “nobody knows” anything.", "”", None),
    ("«La obra sigue», dijo el jefe de obra.", '"The work goes on, the foreman said.', None, '"'),
    ("La obra sigue», dijo el jefe de obra.", '"The work goes on," the foreman said.', "»", None),
    ("Llamó a la ley «una vergüenza.", 'He called the law "a disgrace".', "«", None),
    ('Llamó a la ley "una vergüenza".', "He called the law “a disgrace.", None, "“"),
    ('El "mapa del barrio está en la pared.', 'The "map" of the district is on the wall.', '"', None),
    ('La feria abre "mañana".', 'The fair opens "tomorrow.', None, '"'),
    ("“Tenemos que hablar con ellos”, dijo la jueza.", "“We have to talk to them.”", "dijo", "“We have to talk to them.”"),
    ("«No vamos a ceder en nada».", '"We will give in on nothing," the mayor said.', "«No vamos a ceder en nada»", "said"),
    ("El lema es «pan y trabajo».", 'The motto is "bread and work.', None, '"'),
    ("Leyó “El faro” dos veces.", "He read The Lighthouse” twice.", None, "”"),
    ("Lo llamó ❝traidor y calló.", "He called him a “traitor” and fell silent.", "❝", None),
]
INFORMATION = [
    ("«No vamos a ceder», dijo", "He said they would not give in.", "«No vamos a ceder»", None),
    ("Dijo que no piensan marcharse.", '"We are not going to leave," he said.', None, '"We are not going to leave,"'),
    ("“Es hora de volver a casa”, pidió.", "He asked them to go back home.", "“Es hora de volver a casa”", None),
]
OK = [
    ("«No vamos a ceder», dijo", '"We won\'t give in," he said'),
    ("El llamado «plan B» fracasó.", "The so-called plan B failed."),
    ("El “plan” fracasó.", "The 'plan' failed."),
    ("—No vamos a ceder en esto —dijo.", '"We won\'t give in on this," he said.'),
    ("“No vamos a ceder", "“We won't give in"),
    ("a ceder nunca”, dijo.", 'ever give in," he said.'),
    ("Una pantalla de 27 pulgadas.", 'A 27" screen.'),
    ("Los años 90 y los '80.", "The '80s and the 90s."),
    ("El libro de Tomás O'Brien.", "Tomás O'Brien's book."),
    ("Dijo: «Leí “El faro” dos veces».", "He said: “I read ‘The Lighthouse’ twice.”"),
    ('Habló de “espacios comunes".', 'He spoke of "common spaces".'),
    ("„Vamos“, dijo.", '"Let\'s go," he said.'),
    ("“Esto se acabó para todos”, dijo.", "“This is over for everyone,” Ruiz said."),
    ("Nadó en 20''53 la final.", "He swam the final in 20.53."),
    ("No hay comillas aquí.", "There are no quotation marks here."),
    ("Lo llamó ❝traidor❞ y nada más.", "He called him a ‟traitor” and nothing else."),
    ("Lo llamó ＂traidor＂ y calló.", "He called him a ˝traitor˝ and fell silent."),
    ("Una tabla de 5″ de grosor.", "A board 5″ thick."),
    ("«Perdimos la cosecha entera», dijo.", "â€œWe lost the whole harvestâ€\u009d, he said."),
    ("Lo llamó «traidor» y «cobarde».", 'He called him a "traitor" and a "coward".'),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english", "spanish_words", "english_words"), FLAG)
def test_flag(spanish, english, spanish_words, english_words, languages):
    found = findings("quotation", spanish, english, languages=languages)
    assert len(found) == 1
    assert (found[0].severity is Severity.INFO) == (found[0].target_span is None)  # a slip of the source
    assert marked(spanish, english, found[0], languages=languages) == (spanish_words, english_words)


@pytest.mark.parametrize(("spanish", "english", "spanish_words", "english_words"), INFORMATION)
def test_indirect_speech_is_information(spanish, english, spanish_words, english_words):
    found = findings("quotation", spanish, english)
    assert [finding.severity for finding in found] == [Severity.INFO]
    assert marked(spanish, english, found[0]) == (spanish_words, english_words)


@each("languages", DIRECTIONS)
@each(("spanish", "english"), OK)
def test_ok(spanish, english, languages):
    assert not findings("quotation", spanish, english, languages=languages)


def _places(pairs):
    return [unit.number for unit in check_bitext(bitext_of(pairs)).units if any(f.check == "quotation" for f in unit.findings)]


def test_a_quotation_over_several_units_is_in_order():
    pairs = [
        ("«Hemos llegado tarde, dijo.", "“We came late,” he said."),
        ("Nadie nos esperaba.", "“Nobody was waiting for us."),
        ("Nos volvimos a casa».", "We went back home.”"),
    ]
    assert _places(pairs) == []


def test_paragraphs_of_a_long_quotation_begin_with_a_mark():
    pairs = [("«Llegamos tarde.", "“We came late."), ("»Nadie nos esperaba.", "“Nobody was waiting."), ("»Volvimos».", "“We went back.”")]
    assert _places(pairs) == []


def test_a_quotation_that_never_closes_is_found_where_it_opens():
    pairs = [("«Llegamos tarde», dijo.", "“We came late, he said."), *[("Nada más.", "Nothing more.")] * 20]
    assert _places(pairs) == [0]


def test_a_stray_mark_does_not_shift_the_pairs_after_it():
    pairs = [('Una "nota.', "A note."), ('La "ley" salió.', 'The "law" passed.'), ('Y "más".', 'And "more".')]
    assert _places(pairs) == [0]


@pytest.mark.parametrize(
    ("pairs", "places"),
    [
        # Both sides go on over several units in their own way.
        ([("«Salimos tarde.", "“We left late.”"), ("Llovía mucho».", "“It rained a lot.”")], []),
        ([('"Salimos tarde", dijo.', '"We left late," he said.'), ('"Llovía.', '"It was raining.'), ('Volvimos".', 'We went back."')], []),
        ([("—Salimos tarde.", '"We left late.'), ("Llovía —dijo.", 'It rained," he said.')], []),
        ([('"¿Por qué?', '"Why?'), ('Nadie lo sabe".', 'Nobody knows."')], []),
        ([("Lo llamó “ladrón\", “mentiroso\" y algo más.", 'He called him a "thief", a "liar" and more.')], []),
        # The mark that one side lost is not made good by quotations that come after it.
        ([("«Salimos tarde», dijo.", "“We left late, he said."), ("Nada más.", "No more."), ("«Era ley».", "It was law.”")], [0, 2]),
        ([("«Salimos tarde», dijo.", "“We left late, he said."), ("«Sí».", "“Yes.”"), ("«Fin».", "The end.”")], [0, 2]),
        ([('"Salimos tarde", dijo.', '"We left late, he said.'), ('"Volvimos", dijo.', '"We went back," he said.')], [0]),
        ([('"Salimos tarde.', '"We left late.'), ("Llovía.", "It rained."), ('Volvimos".', "We went back.")], [2]),
        ([('"Salimos tarde.', "We left late."), ("Llovía.", "It rained."), ('Volvimos".', 'We went back."')], [0]),
        ([('"¿Es difícil competir?', 'Is it hard to compete?"')], [0]),
    ],
)  # fmt: skip
def test_quotations_are_followed_on_both_sides_at_once(pairs, places):
    assert _places(pairs) == places


# A quotation over two paragraphs; British papers put it in single marks.
OVER_PARAGRAPHS = [
    ("La ministra añadió: “El plan sigue en pie.", "The minister added: 'The plan still stands."),
    ("“No vamos a cambiar nada”.", "'We won't change a thing.'"),
]
CLOSED_LATER = [
    ("La ministra añadió: “El plan sigue en pie.", "The minister added: 'The plan still stands."),
    ("No vamos a cambiar nada”.", "We won't change a thing.'"),
]


@pytest.mark.parametrize("pairs", [OVER_PARAGRAPHS, CLOSED_LATER])
@pytest.mark.parametrize("languages", DIRECTIONS)
def test_single_marks_over_paragraphs(pairs, languages):
    checked = check_bitext(bitext_of(pairs, languages=languages))
    assert not [one for one in alarms(checked.findings) if one.check == "quotation"]


def test_a_mark_that_is_not_there_is_found_beside_apostrophes():
    after = ("Nadie dijo nada más.", "Nobody said anything else.")
    pairs = [("La ministra añadió: “El plan sigue en pie.", "The minister added that the Joneses' plan still stands."), after]
    assert [one.check for one in alarms(check_bitext(bitext_of(pairs, languages=EN_ES)).findings)] == ["quotation"]
    pairs = [("Nadie fue a los “bares de la calle.", "Nobody went to the pubs' street."), after]
    assert [one.check for one in alarms(check_bitext(bitext_of(pairs, languages=EN_ES)).findings)] == ["quotation"]


ALONE = [
    # Spanish, English, severity: of a pair of sentences on its own, whose quotation may begin or end in another
    ("El plan sigue en pie”, añadió la ministra.", "The plan still stands, the minister added.", Severity.INFO),
    ("La ministra añadió: “El plan sigue en pie.", "The minister added that the plan still stands.", Severity.INFO),
    ("“El plan sigue en pie, añadió.", "“The plan still stands,” she added.", Severity.WARNING),
]


@pytest.mark.parametrize(("spanish", "english", "severity"), ALONE)
@pytest.mark.parametrize("languages", DIRECTIONS)
def test_a_mark_of_a_sentence_on_its_own(spanish, english, severity, languages):
    of_source = severity is Severity.WARNING and languages == ES_EN
    assert [one.severity for one in findings("quotation", spanish, english, languages=languages)] == [
        Severity.INFO if of_source else severity
    ]
