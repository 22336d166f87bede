"""Who acts and who is acted on, what comes first, and the way of a journey: what is read, and what is exchanged."""

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.grammar.clauses import is_predicate, read_roles
from aligner.signals.roles.actors import find_role_exchanges
from aligner.signals.roles.journeys import find_turned_journeys
from aligner.signals.roles.order_and_cause import find_exchanges


@pytest.mark.parametrize(
    ("text", "verb", "agent", "patient"),
    [
        ("El sindicato demandó a la empresa", "demandó", "sindicato", "empresa"),
        ("La empresa fue demandada por el sindicato", "demandada", "sindicato", "empresa"),
        ("A la ministra la interrumpió el portavoz", "interrumpió", "portavoz", "ministra"),
        ("El presidente del club ha acusado al árbitro", "acusado", "presidente", "árbitro"),
        ("Fue rescatada por un bombero la anciana", "rescatada", "bombero", "anciana"),
        ("El lunes Robles venció a Menchaca", "venció", "Robles", "Menchaca"),
        ("La ministra, que ayer volvió de Oslo, criticó al gobernador", "criticó", "ministra", "gobernador"),
        ("El diputado al que la periodista acusó", "acusó", "periodista", "diputado"),
        ("El guardia disparó contra el ladrón", "disparó", "guardia", "ladrón"),
        ("El contratista le debe dos meses al ayuntamiento", "debe", "contratista", "ayuntamiento"),
        ("Al perro lo encontró una vecina del barrio", "encontró", "vecina", "perro"),
        ("Los vecinos no quisieron denunciar al casero", "denunciar", "vecinos", "casero"),
        ("El juez deberá pagar las costas a la viuda", "pagar", "juez", "viuda"),
        ("La cantante, demandada por su agencia, canceló la gira", "demandada", "agencia", "cantante"),
        ("La cantante, demandada por su agencia, canceló la gira", "canceló", "cantante", "gira"),
        ("Ferrer venció a Nadal en la final", "venció", "Ferrer", "Nadal"),
        ("Los padres de los alumnos escribieron una carta al ministro", "escribieron", "padres", "ministro"),
        ("El tribunal condenó al banco a devolver el dinero", "condenó", "tribunal", "banco"),
        ("La fiscal acusó al edil de engañar al juez", "acusó", "fiscal", "edil"),
        ("La hija del juez saludó al hijo de la fiscal", "saludó", "hija", "hijo"),
        ("Las autoridades detuvieron el lunes a dos sospechosos", "detuvieron", "autoridades", "sospechosos"),
        ("El libro fue escrito en 1990 por dos hermanas", "escrito", "hermanas", "libro"),
    ],
)
def test_spanish_roles(text, verb, agent, patient):
    _check(text, verb, agent, patient, Language.SPANISH)


@pytest.mark.parametrize(
    ("text", "verb", "agent", "patient"),
    [
        ("The union sued the company", "sued", "union", "company"),
        ("The company was sued by the union", "sued", "union", "company"),
        ("The head of the union has accused the bank", "accused", "head", "bank"),
        ("He says that Ashworth beat Keeler by twelve votes", "beat", "Ashworth", "Keeler"),
        ("A contractor arrested by officers", "arrested", "officers", "contractor"),
        ("The minister, who came back yesterday, criticised the governor", "criticised", "minister", "governor"),
        ("The congressman whom the journalist accused", "accused", "journalist", "congressman"),
        ("Her neighbour's brother reported the dentist", "reported", "brother", "dentist"),
        ("The keeper slipped and hit the referee", "hit", "keeper", "referee"),
        ("The singer, sued by her agency, cancelled the tour", "sued", "agency", "singer"),
        ("Neighbours did not want to report the landlord", "report", "Neighbours", "landlord"),
        ("The judge agreed to pay the widow", "pay", "judge", "widow"),
        ("Police tipped off the manager", "tipped", "Police", "manager"),
        ("The goalkeeper has been dropped by the coach", "dropped", "coach", "goalkeeper"),
        ("The court ordered the bank to return the money", "ordered", "court", "bank"),
        ("The judge's daughter greeted the prosecutor's son", "greeted", "daughter", "son"),
        ("The book was written in 1990 by two sisters", "written", "sisters", "book"),
        ("Officers shot at the man and killed his dog", "killed", "Officers", "dog"),
        ("Yesterday the company, which lost money, sacked 200 workers", "sacked", "company", "workers"),
        ("According to the doctor, the striker broke his leg", "broke", "striker", "leg"),
        ("The team beat them", "beat", "team", "them"),
        ("The boys were seen by nobody", "seen", "nobody", "boys"),
    ],
)
def test_english_roles(text, verb, agent, patient):
    _check(text, verb, agent, patient, Language.ENGLISH)


def _check(text, verb, agent, patient, language):
    words = read_words(text)
    place = words.written.index(verb)
    assert is_predicate(words, place, language)
    roles = read_roles(words, place, language)
    assert roles is not None
    assert {words.written[n] for n in roles.agent} == {agent}
    assert {words.written[n] for n in roles.patient} == {patient}


@pytest.mark.parametrize(
    ("spanish", "english", "is_exchanged"),
    [
        ("Robles perdió ante Menchaca", "Menchaca beat Robles", False),
        ("Robles perdió ante Menchaca", "Robles beat Menchaca", True),
        ("Robles se impuso a Menchaca", "Menchaca lost to Robles", False),
        ("La viuda vendió el cuadro al museo", "The museum bought the painting from the widow", False),
        ("La viuda vendió el cuadro al museo", "The widow bought the painting from the museum", True),
        ("Argentina compró trigo a Rusia.", "Argentina sold wheat to Russia.", True),
        ("La directora envió una carta a los padres.", "The headteacher received a letter from the parents.", True),
        ("La profesora aprendió ruso con sus alumnos.", "The teacher taught her pupils Russian.", True),
        ("La directora envió una carta a los padres.", "The parents received a letter from the headteacher.", False),
        ("Argentina compró trigo a Rusia.", "Russia sold wheat to Argentina.", False),
        ("La viuda compró el cuadro al museo.", "The museum sold the painting to the widow.", False),
        ("El colegio demandó al casero", "The school filed a complaint against the landlord", False),
        ("El colegio demandó al casero", "The landlord filed a complaint against the school", True),
        ("El colegio demandó al casero", "The landlord filed a report on the school", False),
    ],
)
def test_an_event_told_from_either_end(spanish, english, is_exchanged):
    assert bool(list(find_role_exchanges(spanish, english))) is is_exchanged


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Se levantó un escenario", "levantó"),
        ("una fuerza apoyada en datos", "apoyada"),
        ("Se vendieron tres casas", "vendieron"),
        ("La ley faculta a los caseros para exigir una fianza", "faculta"),
    ],
)
def test_nothing_is_read_of_reflexive_verbs_and_adjectives(text, verb):
    words = read_words(text)
    assert read_roles(words, words.written.index(verb), Language.SPANISH) is None


@pytest.mark.parametrize(
    ("find", "spanish", "english", "found"),
    [
        (find_role_exchanges, "El perro mordió al cartero.", "The postman bit the dog.", 1),
        (find_role_exchanges, "El perro mordió al cartero.", "The postman was bitten by the dog.", 0),
        (find_role_exchanges, "El perro mordió al cartero.", "The dog was bitten.", 1),
        (find_role_exchanges, "El perro mordió al cartero.", "The postman was bitten.", 0),
        (find_exchanges, "Cenó después de la reunión con el alcalde.", "She dined before the meeting with the mayor.", 1),
        (find_exchanges, "Cenó después de la reunión con el alcalde.", "The meeting with the mayor was before she dined.", 0),
        (find_exchanges, "La sequía causó el cierre.", "The closure was caused by the drought.", 0),
        (find_exchanges, "La sequía causó el cierre.", "The drought was caused by the closure.", 1),
        (find_turned_journeys, "Voló de Lima a Quito.", "She flew from Quito to Lima.", 1),
        (find_turned_journeys, "Voló de Lima a Quito.", "She flew to Quito from Lima.", 0),
        (find_turned_journeys, "La ruta Bilbao-Lima.", "The route from Lima to Bilbao.", 1),
    ],
)
def test_exchanges(find, spanish, english, found):
    assert len(list(find(spanish, english))) == found
