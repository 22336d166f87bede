"""FLAG and OK cases of `gender`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, bitext_of, findings, marked
from tables import each

from aligner.checks import check_bitext

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("La ministra dijo que dimitirá.", "The minister said he will resign.", "La ministra", "he"),
    ("El alcalde anunció que se presentará.", "The mayor announced that she will stand.", "El alcalde", "she"),
    ("La presidenta explicó que viajará pronto.", "The president explained that he will travel soon.", "La presidenta", "he"),
    ("La jueza pidió su informe.", "The judge asked for his report.", "La jueza", "his"),
    ("El obispo confirmó que está enfermo.", "The bishop confirmed that she is ill.", "El obispo", "she"),
    ("María contó que vive en Lugo.", "María said he lives in Lugo.", "María", "he"),
    ("La escritora presentó su novela.", "The writer presented his novel.", "La escritora", "his"),
    ("La actriz aseguró que volverá.", "The actress said that he will return.", "La actriz", "he"),
    ("El ministro perdió su puesto.", "The minister lost her post.", "El ministro", "her"),
    ("La senadora votó según su conciencia.", "The senator voted as his conscience told him.", "La senadora", "his"),
    ("Carlos cree que ganará.", "Carlos believes she will win.", "Carlos", "she"),
    ("La directora firmó y después se marchó.", "The head signed and then he left.", "La directora", "he"),
    ("La primera ministra dijo que seguirá.", "The prime minister said he will go on.", "La primera ministra", "he"),
    ("El actor recordó a sus lectores que escribe.", "The actor reminded readers that she writes.", "El actor", "she"),
    ("La princesa saludó con la mano.", "The princess waved his hand.", "La princesa", "his"),
    ("La presidenta viajó con su esposo.", "The president travelled with his husband.", "La presidenta", "his"),
    ("El alcalde asistió con su mujer.", "The mayor attended with her wife.", "El alcalde", "her"),
    ("La portavoz dijo que ella misma llamó.", "The spokesperson said he had called himself.", "ella", "he"),
]
OK = [
    (
        "Cuando vuelve a casa no siempre oye lo que el vecino le grita.",
        "When she comes home she does not always hear what the neighbour shouts.",
    ),
    ("Fue despedida en mayo, cuando el alcalde cerró la oficina.", "She was dismissed in May, when the mayor closed the office."),
    ("En el andén empujó a una mujer embarazada.", "On the platform he pushed a pregnant woman."),
    ("Su segundo hijo nació en el exilio.", "Her second child was born in exile."),
    ("La persona detenida entregó su pasaporte.", "The man detained handed over his passport."),
    ("La portavoz dijo que ella llamó a su marido.", "The spokeswoman said she had called her husband."),
    ("La ministra dijo que dimitirá.", "The minister said she will resign."),
    ("El juez citó a su hermana.", "The judge summoned his sister."),
    ("El juez citó a su hermana.", "The judge summoned her sister."),
    ("La ministra y el alcalde se saludaron.", "The minister greeted him."),
    ("Habló con la ministra.", "He spoke to the minister."),
    ("La presidenta y su marido llegaron.", "The president and her husband arrived."),
    ("La portavoz habló.", "The spokesman said he had spoken."),
    ("El ministro dijo que irá.", "The minister said he will go."),
    ("Pedro y María salieron; ella volvió.", "Pedro and María went out; she came back."),
    ("La víctima contó lo que vio.", "The victim told what he saw."),
    ("La persona dijo que no.", "The person said he would not."),
    ("La hija de Ramón estudia.", "Ramón's daughter studies with him."),
    ("La abogada de Suárez negó los hechos.", "Suárez's lawyer said he denied it."),
    ("El presidente agradeció a la reina su visita.", "The president thanked her for the visit."),
    ("La policía lo detuvo.", "The police arrested him."),
    ("Compró la casa y vive junto a ella.", "He bought the house and lives beside it."),
    ("Luego su esposa Julia enfermó.", "Then his wife Julia fell ill."),
    ("La visión general de Ríos es clara.", "Ríos, in her overview, is clear."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = alarms(findings("gender", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("gender", spanish, english, languages=languages))


@pytest.mark.parametrize(
    ("pairs", "places"),
    [
        # A surname says what its first name says elsewhere in the article.
        ([("Hoy habló Elena Quiroga.", "Elena Quiroga spoke today."), ("Quiroga negó que dimita.", "Quiroga denied he will resign.")], [1]),
        ([("Habló el Sr. Ortúñez.", "Mr Ortúñez spoke."), ("Ortúñez negó que dimita.", "Ortúñez denied she will resign.")], [1]),
        # The person need not begin the sentence.
        ([("Hacía frío.", "It was cold."), ("Según explicó ayer la alcaldesa, irá.", "As the mayor said yesterday, he will go.")], [1]),
        # Somebody of the pronoun's sex in a sentence beside it may be meant.
        ([("Habló Pedro.", "Pedro spoke."), ("Según explicó ayer la alcaldesa, irá.", "As the mayor said yesterday, he will go.")], []),
        ([("Según explicó ayer la alcaldesa, irá.", "As the mayor said, he will go."), ("Pedro calla.", "Pedro is silent.")], []),
        ([("Según explicó a la alcaldesa, irá.", "As he told the mayor, he will go."), ("Nada más.", "No more.")], []),
        ([("Según contó su hermana, irá.", "As his sister said, he will go."), ("Nada más.", "No more.")], []),
    ],
)
def test_the_sentences_beside_it_say_who_may_be_meant(pairs, places):
    units = check_bitext(bitext_of(pairs)).units
    assert [unit.number for unit in units if any(finding.check == "gender" for finding in unit.findings)] == places


def test_a_pronoun_for_the_subject_of_the_sentence_before():
    pairs = [
        ("La directora del museo, Ofelia Cantú, lo anunció.", "The director, Ofelia Cantú, announced it."),
        ("“Se acabó”, dijo.", "“It is over,” he said."),
    ]
    (finding,) = (finding for finding in check_bitext(bitext_of(pairs)).units[1].findings if finding.check == "gender")
    assert finding.source_span is None and finding.message == "«La directora» in the sentence before is a woman: the English says “he”"
    pairs.append(("Pedro calla.", "Pedro is silent."))
    assert not [finding for finding in check_bitext(bitext_of(pairs)).units[1].findings if finding.check == "gender"]


# The article gives the first name of somebody whose surname looks like a first name.
SURNAMES = [
    (("Lo dijo Elena Warren.", "Elena Warren said so."), ("Warren confirmó que irá.", "Warren confirmed that she will go."), "he"),
    (("Lo dijo Elena Rose.", "Elena Rose said so."), ("En Lugo, Rose contó que vive allí.", "In Lugo, Rose said she lives there."), "he"),
    (("La niñera Xhesika Maurice calló.", "The nanny Xhesika Maurice was silent."),
     ("Maurice demanda a la familia.", "Maurice is suing the family that she worked for."), None),
]  # fmt: skip


@pytest.mark.parametrize(("first", "later", "wrong"), SURNAMES)
def test_a_surname_that_looks_like_a_first_name(first, later, wrong):
    def said(english):
        units = check_bitext(bitext_of([first, ("Llovía.", "It was raining.")] * 2 + [(later[0], english)])).units
        return [one.check for one in alarms(units[-1].findings) if one.check == "gender"]

    assert said(later[1]) == []
    if wrong is not None:
        assert said(later[1].replace("she", wrong)) == ["gender"]


TOLD_OF_ANOTHER = [
    ("Un asistente le preguntó si tenía pensado presentarse.", "An attendee asked her if the plan was to run."),
    ("El ministro le entregó el premio.", "The minister handed her the prize."),
]


@pytest.mark.parametrize(("spanish", "english"), TOLD_OF_ANOTHER)
def test_to_whom_something_is_done(spanish, english):
    assert not alarms(findings("gender", spanish, english))
