"""Phrases of the news that became others or were lost, and slips in the Spanish: each wrong pair beside right ones."""

from __future__ import annotations

import pytest
from checks.helpers import EN_ES, ES_EN, bitext_of, findings, marked
from tables import each

from aligner.bitext import Severity
from aligner.checks.base import Document
from aligner.checks.registry import find_check
from aligner.languages.pair import LanguagePair

# English ; wrong Spanish ; right Spanish ; further right Spanish …
CASES = {
    "so-called": """
The so-called harbour plan was shelved. ; El supuesto plan del puerto quedó aparcado. ; El llamado plan del puerto quedó aparcado.
Neighbours oppose the so-called green belt. ; Los vecinos rechazan el presunto cinturón verde. ; \
Los vecinos rechazan el denominado cinturón verde.
She chairs the so-called Committee of Ten. ; Preside el supuesto Comité de los Diez. ; Preside el conocido como Comité de los Diez.
The so-called Tuesday Club meets in a bar. ; El supuesto Club del Martes se reúne en un bar. ; \
El llamado Club del Martes se reúne en un bar.
He attacked the so-called sugar tax. ; Atacó el pretendido impuesto al azúcar. ; Atacó el llamado impuesto al azúcar.
The alleged thief fled in his so-called supercar. ; ; El supuesto ladrón huyó en su superdeportivo.
""",
    "titles": """
The special counsel closed the case. ; El abogado especial cerró el caso. ; El fiscal especial cerró el caso.
A special counsel will question the banker. ; Un consejero especial interrogará al banquero. ; Un fiscal especial interrogará al banquero.
The special prosecutor resigned. ; El abogado especial dimitió. ; El fiscal especial dimitió.
Ana Bell, a senior fellow at the institute, disagrees. ; Ana Bell, profesora emérita del instituto, discrepa. ; \
Ana Bell, investigadora principal del instituto, discrepa. ; Ana Bell, miembro del instituto, discrepa.
Tom Reed is a senior fellow there. ; Tom Reed es un compañero del centro. ; Tom Reed es investigador del centro.
The ranking member left the room. ; El miembro de alto rango salió de la sala. ; El líder de la minoría salió de la sala.
The chief of staff called the bank. ; El jefe de personal llamó al banco. ; El jefe de gabinete llamó al banco.
The attorney general filed the suit. ; El abogado general presentó la demanda. ; El fiscal general presentó la demanda.
The district attorney dropped the charges. ; El abogado del distrito retiró los cargos. ; El fiscal retiró los cargos.
The speaker of the house postponed the vote. ; El portavoz de la cámara aplazó la votación. ; \
El presidente de la cámara aplazó la votación.
Chief Justice Malone wrote the ruling. ; El jefe de justicia Malone redactó el fallo. ; \
El presidente del tribunal, Malone, redactó el fallo.
The chancellor of the exchequer cut the tax. ; El canciller rebajó el impuesto. ; El ministro de Hacienda rebajó el impuesto.
The Home Secretary visited the port. ; El secretario del Hogar visitó el puerto. ; La ministra del Interior visitó el puerto.
The Foreign Secretary flew to Oslo. ; El secretario extranjero voló a Oslo. ; El ministro de Exteriores voló a Oslo.
A police constable was hurt. ; Un condestable resultó herido. ; Un agente resultó herido.
Ireland cap Dan Moss scored twice. ; El capitán irlandés Dan Moss marcó dos veces. ; El internacional irlandés Dan Moss marcó dos veces.
She wants to be a voice for tenants. ; Quiere ser la portavoz de los inquilinos. ; Quiere ser la voz de los inquilinos.
The spokeswoman wants to be a voice for tenants. ; ; La portavoz quiere defender a los inquilinos.
He spoke during a town hall in Dayton. ; Habló en el Ayuntamiento de Dayton. ; Habló en una asamblea con vecinos en Dayton.
A town hall meeting was called. ; Se convocó al pueblo en el Consistorio. ; Se convocó una reunión vecinal.
The senator held a town hall. ; La senadora compareció en el ayuntamiento. ; La senadora celebró un encuentro con votantes.
""",
    "party": """
The Democratic senator won, and Republicans protested. ; El senador democrático ganó. ; El senador demócrata ganó.
A Democratic candidate for the Senate paid for it. ; Un candidato democrático al Senado lo pagó. ; \
Un candidato demócrata al Senado lo pagó.
The Democratic Party lost the House. ; El Partido Democrático perdió la Cámara. ; El Partido Demócrata perdió la Cámara.
The Democratic convention opens in Washington. ; La convención democrática se abre en Washington. ; \
La convención demócrata se abre en Washington.
Democratic voters distrust Congress. ; Los votantes democráticos desconfían del Congreso. ; \
Los votantes demócratas desconfían del Congreso.
The Democratic Party of Kosovo sent a letter to the United States. ; ; El Partido Democrático de Kosovo envió una carta a Estados Unidos.
The Democratic Union Party met in Rome. ; ; El Partido Democrático se reunió en Roma.
""",
    "arrested after": """
A man was arrested after breaking windows. ; Un hombre fue arrestado por romper ventanas. ; \
Un hombre fue arrestado tras romper ventanas. ; \
Un hombre fue arrestado por presuntamente romper ventanas.
Two women were detained after a shop was robbed. ; Dos mujeres fueron detenidas por robar una tienda. ; \
Dos mujeres fueron detenidas tras el robo de una tienda.
A driver was charged after the crash. ; Un conductor fue acusado de causar el choque. ; Un conductor fue acusado tras el choque.
Three boys held after a shed was burned. ; Tres chicos detenidos por quemar un cobertizo. ; Tres chicos detenidos tras arder un cobertizo.
Police arrested a clerk for selling passports. ; Un empleado, detenido tras vender pasaportes. ; \
Un empleado, detenido por vender pasaportes.
A nurse was arrested on suspicion of poisoning a patient. ; Una enfermera fue detenida tras envenenar a un paciente. ; \
Una enfermera fue detenida como sospechosa de envenenar a un paciente.
A guard was arrested after a gate was smashed. ; Un vigilante fue detenido después de destrozar una verja. ; \
Un vigilante fue detenido después de que destrozaran una verja.
A man was arrested for breaking windows. ; ; Un hombre fue arrestado por romper ventanas.
""",
    "accountable": """
Voters will hold Murphy accountable. ; El voto rendirá cuentas a Murphy. ; Los votantes pedirán cuentas a Murphy.
They want to hold Ms. Ortiz to account. ; Quieren rendir cuentas a Ortiz. ; Quieren exigir cuentas a Ortiz. ; \
Quieren que Ortiz rinda cuentas.
The council must hold Barnes accountable. ; El pleno debe rendir cuentas ante Barnes. ; El pleno debe pedir cuentas a Barnes.
""",
    "joined": """
Above all, the town needs water. ; Además, el pueblo necesita agua. ; Sobre todo, el pueblo necesita agua. ; \
Ante todo, el pueblo necesita agua.
Will they, above all, be paid? ; ¿Se les pagará además? ; ¿Se les pagará, por encima de todo?
Above all, she also needs a lawyer. ; ; Además necesita una abogada.
Rossi hit the post, before, minutes from time, he scored. ; Rossi dio en el palo. Antes, a minutos del final, marcó. ; \
Rossi dio en el palo. Después, a minutos del final, marcó.
""",
    "deadline": """
He will resign by March. ; Dimitirá en marzo. ; Dimitirá antes de marzo. ; Dimitirá a más tardar en marzo.
The firm must pay the fine by Friday. ; La empresa debe pagar la multa el viernes. ; La empresa debe pagar la multa antes del viernes.
Troops will withdraw by June. ; Las tropas se retirarán en junio. ; Las tropas se habrán retirado para junio.
The panel is to decide by December. ; El panel decidirá en diciembre. ; El panel tiene hasta diciembre para decidir.
They promised to finish the bridge by 2031. ; Prometieron terminar el puente en 2031. ; Prometieron terminar el puente antes de 2031.
Members have to vote by Tuesday. ; Los socios votan el martes. ; Los socios tienen de plazo el martes.
He will resign in March. ; ; Dimitirá en marzo.
""",
    "rank": """
It is the second-oldest bakery in town. ; Es la panadería más antigua del pueblo. ; Es la segunda panadería más antigua del pueblo.
The third largest lender collapsed. ; El mayor banco se hundió. ; El tercer mayor banco se hundió. ; El tercer banco del país se hundió.
She climbed the fifth-highest peak. ; Subió al pico más alto. ; Subió al quinto pico más alto.
He is the second-richest man in Chile. ; Es el hombre más rico de Chile. ; Es el segundo hombre más rico de Chile.
""",
    "equal": """
Sales were as strong as last year. ; Las ventas superaron las del año pasado. ; Las ventas fueron tan buenas como el año pasado.
Turnout was as high as in 2015. ; La participación fue mayor que en 2015. ; La participación igualó la de 2015.
The harvest was as good as the previous one. ; La cosecha fue mejor que la anterior. ; La cosecha fue igual de buena que la anterior.
""",
    "likely": """
A likely delay worries farmers. ; Un posible retraso preocupa al campo. ; Un probable retraso preocupa al campo.
Rain is likely on Sunday. ; Es posible que llueva el domingo. ; Es probable que llueva el domingo.
The likely winner stayed at home. ; El posible ganador se quedó en casa. ; El probable ganador se quedó en casa.
The blast was likely caused by gas. ; El gas posiblemente causó la explosión. ; El gas probablemente causó la explosión.
Likely buyers toured the plant. ; Posibles compradores visitaron la planta. ; Compradores potenciales visitaron la planta.
It could be true and is likely so. ; ; Es posible que sea cierto.
""",
    "here and there": """
“We found the dog there,” she said. ; «Encontramos al perro aquí», dijo. ; «Encontramos al perro allí», dijo.
“I slept there for a week,” he said. ; «Dormí aquí una semana», dijo. ; «Dormí ahí una semana», dijo.
“Nobody wants a mine here,” she said. ; «Nadie quiere una mina allí», dijo. ; «Nadie quiere una mina aquí», dijo.
“My sons were born here,” he said. ; «Mis hijos nacieron allá», dijo. ; «Mis hijos nacieron aquí», dijo.
“There are no doctors,” she said. ; ; «Aquí no hay médicos», dijo.
“Someone is still there,” he said. ; «Alguien sigue aquí», dijo. ; «Alguien sigue allí», dijo.
""",
    "would": """
“The village would benefit from a school,” she says. ; «El pueblo se beneficiará de una escuela», dice. ; \
«El pueblo se beneficiaría de una escuela», dice.
“A tunnel would destroy the park,” he says. ; «Un túnel destruirá el parque», dice. ; «Un túnel destruiría el parque», dice.
“This law would protect children,” she says. ; «Esta ley protegerá a los niños», dice. ; «Esta ley protegería a los niños», dice.
“He told us that the plant would close,” she says. ; ; «Nos dijo que la planta cerrará», dice.
She said she would consider the offer. ; Dijo que estaba considerando la oferta. ; Dijo que consideraría la oferta.
""",
    "lost": """
The strike comes months after the merger. ; La huelga llega después de la fusión. ; La huelga llega meses después de la fusión.
Weeks later the dam burst. ; Después reventó la presa. ; Semanas más tarde reventó la presa.
He sold the flat years ago. ; Vendió el piso. ; Vendió el piso hace años. ; Vendió el piso hace tiempo.
Days before the vote, she quit. ; Antes de la votación, dimitió. ; Días antes de la votación, dimitió.
Profits more than doubled to 4 million. ; Los beneficios se duplicaron hasta 4 millones. ; \
Los beneficios crecieron más del doble, a 4 millones.
The rent has more than tripled. ; El alquiler se ha triplicado. ; El alquiler es más del triple.
As many as 250 homes lost power. ; 250 viviendas se quedaron sin luz. ; Hasta 250 viviendas se quedaron sin luz.
The show drew as many as 1.2 million viewers. ; El programa atrajo a 1,2 millones. ; El programa llegó a atraer a 1,2 millones.
“He just kind of froze,” she said. ; «Se quedó helado», dijo. ; «Se quedó como helado», dijo.
“It was sort of a dare,” he said. ; «Era un reto», dijo. ; «Era una especie de reto», dijo.
“I sort of knew it,” she said. ; «Lo sabía», dijo. ; «Más o menos lo sabía», dijo.
He breeds a kind of goat. ; ; Cría cabras.
""",
    "time zone": """
The fire began at 19:30 BST. ; El fuego empezó a las 19:30. ; El fuego empezó a las 19:30, hora británica. ; El fuego empezó a las 20:30.
The launch is at 7 p.m. ET. ; El lanzamiento es a las 19:00. ; El lanzamiento es a las 19:00, hora del este. ; Es a las 23:00 GMT.
Polls close at 8:00 pm local time. ; Las urnas cierran a las 20:00. ; Las urnas cierran a las 20:00, hora local.
The quake hit at 04:12 GMT. ; El sismo ocurrió a las 4:12. ; El sismo ocurrió a las 4:12 GMT. ; El sismo ocurrió a las 5:12.
Trading stops at 5 p.m. Eastern time. ; La bolsa cierra a las 17:00. ; La bolsa cierra a las 17:00, hora de Nueva York.
""",
}
SPANISH_FIRST = (
    ("El fuego empezó a las 21:15 hora local.", "The fire began at 9:15 p.m.", "The fire began at 9:15 p.m. local time."),
    ("El tren salió a las 8:40, hora peninsular.", "The train left at 8:40.", "The train left at 8:40 Spanish time."),
    ("Meses después cerró la fábrica.", "Then the factory closed.", "Months later the factory closed."),
    ("Lo contrató años después.", "He hired him afterwards.", "He hired him years later."),
    ("La deuda más que duplicó la previsión.", "The debt was twice the forecast.", "The debt was more than twice the forecast."),
)
WORD_FOR_WORD = (
    ("El consejero delegado vendió la fábrica.", "The delegate counsellor sold the factory.", "The chief executive sold the factory."),
    ("El fiscal general presentó la demanda.", "The general prosecutor filed the suit.", "The attorney general filed the suit."),
    ("La jefa de gabinete dimitió.", "The cabinet chief resigned.", "The chief of staff resigned."),
    ("El juez de instrucción citó al banquero.", "The instruction judge called the banker.", "The investigating judge called the banker."),
    ("El ministerio público pidió tres años.", "The public ministry asked for three years.", "Prosecutors asked for three years."),
    ("Las fuerzas del orden cerraron la plaza.", "The order forces closed the square.", "Police closed the square."),
    ("El jefe del Estado Mayor viajó a Lima.", "The head of the Major State flew to Lima.", "The chief of the general staff flew to Lima."),
    ("Un alto cargo de Sanidad llamó al hospital.", "A high charge of Health called.", "A senior health official called the hospital."),
    ("La teniente de alcalde abrió el acto.", "The mayor's lieutenant opened the event.", "The deputy mayor opened the event."),
    ("Sigue en prisión preventiva.", "He is still in preventive prison.", "He is still in pre-trial detention."),
    ("Salió en libertad condicional.", "He left on conditional freedom.", "He was released on parole."),
    ("La sentencia firme llegó en mayo.", "The firm sentence came in May.", "The final ruling came in May."),
    ("La vista oral empieza hoy.", "The oral view begins today.", "The hearing begins today."),
    ("El recurso de casación fracasó.", "The cassation resource failed.", "The appeal to the high court failed."),
    ("La querella llegó al juzgado.", "The quarrel reached the court.", "The lawsuit reached the court."),
)


def _phrases(spanish: str, english: str, languages: LanguagePair) -> list[str]:
    find = find_check("phrase").find
    assert find is not None
    (pairing,) = Document(bitext_of([(spanish, english)], languages=languages)).pairings
    return [finding.message for finding in find(pairing)]


@each("kind", CASES)
@each("languages", [ES_EN, EN_ES])
def test_a_phrase_is_found_and_its_right_translations_are_not(kind: str, languages: LanguagePair):
    for line in CASES[kind].strip().splitlines():
        english, wrong, *right = (part.strip() for part in line.split(" ;"))
        if wrong:
            assert _phrases(wrong, english, languages), (wrong, english)
        for spanish in right:
            assert not _phrases(spanish, english, languages), (spanish, english)


@pytest.mark.parametrize("languages", [ES_EN, EN_ES], ids=["es-en", "en-es"])
def test_what_the_spanish_says_alone(languages: LanguagePair):
    for spanish, wrong, right in (*SPANISH_FIRST, *WORD_FOR_WORD):
        assert _phrases(spanish, wrong, languages), (spanish, wrong)
        assert not _phrases(spanish, right, languages), (spanish, right)


def test_the_message_says_how_it_is_said():
    spanish, english = "El abogado especial cerró el caso.", "The special counsel closed the case."
    (found,) = findings("phrase", spanish, english)
    assert found.severity is Severity.WARNING
    assert found.message == "«abogado especial» became “special counsel”: “special counsel” is «fiscal especial» in Spanish"
    assert marked(spanish, english, found) == ("abogado especial", "special counsel")
