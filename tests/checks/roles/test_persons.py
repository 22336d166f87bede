"""Right and wrong twins about persons: their sex, what a pronoun stands for, and who does it to whom."""

from checks.helpers import alarms, findings
from tables import each

SEX = [
    # Spanish, right English, wrong English
    ("La concejal de Hacienda anunció ayer que dejará el cargo en otoño.",
     "The finance councillor announced yesterday that she will leave office in the autumn.",
     "The finance councillor announced yesterday that he will leave office in the autumn."),
    ("El azafato recibió a los viajeros en la puerta.", "The steward greeted passengers at the door.",
     "The stewardess greeted passengers at the door."),
    ("Varias compañeras lo denunciaron.", "Several female colleagues reported it.", "Several male colleagues reported it."),
    ("Rosario Pinto, elegido alcalde por sorpresa, prometió bajar los impuestos.",
     "Rosario Pinto, the surprise choice for mayor, promised that he would cut taxes.",
     "Rosario Pinto, the surprise choice for mayor, promised that she would cut taxes."),
    ("Andrea Bocci, detenido el martes en Roma, negó los cargos.",
     "Andrea Bocci, arrested in Rome on Tuesday, denied the charges against him.",
     "Andrea Bocci, arrested in Rome on Tuesday, denied the charges against her."),
    ("Noor Haddad, la más joven del equipo, marcó dos goles.", "Noor Haddad, the youngest on the team, scored twice in her debut.",
     "Noor Haddad, the youngest on the team, scored twice in his debut."),
    ("La arquitecta presentó los planos que había dibujado con su padre.",
     "The architect presented the plans she had drawn with her father.", "The architect presented the plans he had drawn with her father."),
    ("Graciela Monje, directora del archivo, seguirá en la casa que compró con su marido.",
     "Graciela Monje, head of the archive, will stay in the house she bought with her husband.",
     "Graciela Monje, head of the archive, will stay in the house he bought with her husband."),
    ("Una de las vecinas contó que había oído los disparos.", "One of the neighbours said she had heard the shots.",
     "One of the neighbours said he had heard the shots."),
    ("La policía buscó durante días a la exmujer del empresario, que fue localizada en un hostal.",
     "Police spent days looking for the businessman's ex-wife until she was traced to a guest house.",
     "Police spent days looking for the businessman's ex-wife until he was traced to a guest house."),
    ("El abogado denunció que su socia había vendido el piso de él sin permiso.",
     "The lawyer complained that his partner had sold his flat without permission.",
     "The lawyer complained that his partner had sold her flat without permission."),
    ("El actor y la cantante discutieron en el coche; conducía ella.", "The actor and the singer argued in the car; she was driving.",
     "The actor and the singer argued in the car; he was driving."),
    ("La senadora recibió al embajador y reconoció que ella misma había pedido la cita.",
     "The senator received the ambassador and admitted that she had asked for the meeting herself.",
     "The senator received the ambassador and admitted that he had asked for the meeting himself."),
]  # fmt: skip

SEX_FROM_ENGLISH = [
    # English, right Spanish, wrong Spanish
    ("The geologist said she had warned the council about the slope.", "La geóloga afirmó que había advertido al ayuntamiento.",
     "El geólogo afirmó que había advertido al ayuntamiento."),
    ("The beekeeper lost half of his hives in the fire.", "El apicultor perdió la mitad de sus colmenas en el incendio.",
     "La apicultora perdió la mitad de sus colmenas en el incendio."),
    ("A policewoman was slightly hurt in the scuffle.", "Una policía resultó herida leve en el forcejeo.",
     "Un policía resultó herido leve en el forcejeo."),
    ("Sasha Venn was sacked after she refused to sign the report.", "Sasha Venn fue despedida tras negarse a firmar el informe.",
     "Sasha Venn fue despedido tras negarse a firmar el informe."),
    ("One of the nurses said that she had seen the doctor leave.", "Una de las enfermeras dijo que había visto salir al médico.",
     "Uno de los enfermeros dijo que había visto salir al médico."),
    ("The hotelier's daughter was released after she was questioned for six hours.",
     "La hija del hotelero quedó en libertad tras ser interrogada durante seis horas.",
     "La hija del hotelero quedó en libertad tras ser interrogado durante seis horas."),
    ("The tailor quarrelled with his sister because he had paid for everything.",
     "El sastre discutió con su hermana porque él lo había pagado todo.",
     "El sastre discutió con su hermana porque ella lo había pagado todo."),
]  # fmt: skip

SILENT = [
    # Nouns of one gender for everybody, «su», which says nothing of its owner, and months that are names.
    ("La víctima fue hallada en su coche.", "The victim was found in his car."),
    ("La persona rescatada dijo que estaba bien.", "The person rescued said he was fine."),
    ("Su bisabuelo construyó la casa.", "Her great-grandfather built the house."),
    ("El portero, que llegó en junio, agradeció su apoyo a la grada.", "The keeper, who arrived in June, thanked fans for his support."),
    ("La presidenta fue recibida por el rey, que la felicitó.", "The president was received by the king, and he congratulated her."),
    ("La pareja fue detenida cuando él salía de casa.", "The couple were arrested as he was leaving the house."),
    ("La alcaldesa acudió con el rector; él habló primero.", "The mayor came with the rector; he spoke first."),
    ("Al tesorero lo acusa la alcaldesa, a la que él había demandado.", "The mayor, whom he had sued, accuses the treasurer."),
    ("La policía detuvo al sospechoso, que confesó.", "Police arrested the suspect, and he confessed."),
    ("El cura fue trasladado a la costa, donde vive su hermana.", "The priest was moved to the coast, where his sister lives."),
]  # fmt: skip

TURNED = [
    ("El alcalde visitó a la anciana y le regaló un ramo de flores.", "The mayor visited the old woman and gave her a bunch of flowers.",
     "The mayor visited the old woman and was given a bunch of flowers by her."),
    ("La actriz esperó al productor en el vestíbulo y le reprochó su conducta.",
     "The actress waited for the producer in the lobby and rebuked him for his conduct.",
     "The actress waited for the producer in the lobby and was rebuked by him for her conduct."),
    ("Los atracadores ataron a la cajera y la golpearon con una barra.", "The robbers tied up the cashier and they hit her with a bar.",
     "The robbers tied up the cashier and she hit them with a bar."),
    ("Los manifestantes rodearon al diputado y lo insultaron durante una hora.",
     "The protesters surrounded the deputy and insulted him for an hour.",
     "The protesters surrounded the deputy and he insulted them for an hour."),
]  # fmt: skip

TURNED_FROM_ENGLISH = [
    ("The bishop met the teenagers and he thanked them for their letter.",
     "El obispo se reunió con los adolescentes y les agradeció la carta.",
     "El obispo se reunió con los adolescentes y le agradecieron la carta."),
    ("The nurse found the boy in the corridor and she hugged him.", "La enfermera encontró al niño en el pasillo y lo abrazó.",
     "La enfermera encontró al niño en el pasillo y fue abrazada por él."),
]  # fmt: skip

OTHERS = [
    # A subject behind another phrase, a shared one, what is received, other verbs for one event.
    ("Al rector lo acusó de plagio un antiguo becario de la facultad.",
     "The rector has been accused of plagiarism by a former scholarship holder at the faculty.",
     "The rector has accused of plagiarism a former scholarship holder at the faculty."),
    ("A la directora del museo la criticó en público un pintor local.",
     "The museum's director was criticised in public by a local painter.",
     "The museum's director criticised in public a local painter."),
    ("La gerente recibió de los inquilinos una carta de protesta.",
     "The manager received a letter of protest from the tenants.",
     "The tenants received a letter of protest from the manager."),
    # Somebody else speaks.
    ("«No firmaré eso», replicó la viuda de Ortiz, Elvira Paz, después de hablar con el notario.",
     "“I won't sign that,” replied Ortiz's widow, Elvira Paz, after speaking to the notary.",
     "“I won't sign that,” replied the notary after speaking to Ortiz's widow, Elvira Paz."),
    ("«Es una vergüenza», protestó el portero, Iker Sanz, al árbitro del partido, Marc Vila.",
     "“It's a disgrace,” goalkeeper Iker Sanz protested to the match referee, Marc Vila.",
     "“It's a disgrace,” match referee Marc Vila protested to the goalkeeper, Iker Sanz."),
]  # fmt: skip

OTHERS_FROM_ENGLISH = [
    ("The club was approached by a Chinese bank in the summer.", "Un banco chino se dirigió al club en verano.",
     "El club se dirigió a un banco chino en verano."),
    ("The agency was contacted by the kidnappers on Tuesday.", "Los secuestradores se pusieron en contacto con la agencia el martes.",
     "La agencia se puso en contacto con los secuestradores el martes."),
    ("The minister was reminded by the bishop that the law protects shrines.",
     "El ministro recibió del obispo el recordatorio de que la ley protege los santuarios.",
     "El obispo recibió del ministro el recordatorio de que la ley protege los santuarios."),
    ("Ulster held on to beat Munster 19-12 in Belfast.", "El Ulster resistió y ganó al Munster por 19-12 en Belfast.",
     "El Munster resistió y ganó al Ulster por 19-12 en Belfast."),
    ('"He lied to us," testified the widow, pointing at the banker.', "«Nos mintió», declaró la viuda mientras señalaba al banquero.",
     "«Nos mintió», declaró el banquero mientras señalaba a la viuda."),
]  # fmt: skip

STRAIGHT = [
    # Freely, but the same one speaks.
    ("«Nos vamos», anunció tras el acto la portavoz, Inés Roca, que evitó citar al alcalde.",
     "Spokeswoman Inés Roca, who avoided any mention of the mayor, announced after the event: “We are leaving.”"),
    ("Mientras la tesorera, Ana Gil, vaticinó pérdidas, el gerente, Luis Mora, dijo que cerraría el año sin deudas.",
     "Treasurer Ana Gil predicted losses; manager Luis Mora said he would end the year free of debt."),
    ("La tienda culpó al otoño y anunció su segundo aviso en tres meses.",
     "The shop blamed the autumn for poor sales of coats and boots and announced its second warning in three months."),
    ("Las víctimas criticaron al arzobispo por tachar de excesivo el acuerdo.",
     "The archbishop was criticised by the victims for calling the deal excessive."),
    # The pronoun behind "by" is somebody else, whom the Spanish names.
    ("El embajador llegó tarde y la ministra le entregó una nota.", "The ambassador arrived late and was handed a note by the minister."),
    ("Entró en la tienda y la atendieron enseguida.", "She went into the shop and they served her at once."),
    ("Los agentes la vieron salir y la siguieron.", "The officers saw her leave and followed her."),
    ("La cajera los vio y los llamó.", "The cashier saw them and she called them."),
]  # fmt: skip


def _alarms(check, spanish, english):
    return alarms(findings(check, spanish, english))


@each(("spanish", "right", "wrong"), SEX)
def test_the_sex_of_a_person(spanish, right, wrong):
    assert not _alarms("gender", spanish, right) and _alarms("gender", spanish, wrong)


@each(("english", "right", "wrong"), SEX_FROM_ENGLISH)
def test_the_sex_of_a_person_from_english(english, right, wrong):
    assert not _alarms("gender", right, english) and _alarms("gender", wrong, english)


@each(("spanish", "english"), SILENT)
def test_words_that_say_nothing_of_the_sex(spanish, english):
    assert not _alarms("gender", spanish, english)


@each(("spanish", "right", "wrong"), TURNED + OTHERS)
def test_a_pronoun_for_the_other_one(spanish, right, wrong):
    assert not _alarms("roles", spanish, right) and _alarms("roles", spanish, wrong)


@each(("english", "right", "wrong"), TURNED_FROM_ENGLISH + OTHERS_FROM_ENGLISH)
def test_a_pronoun_for_the_other_one_from_english(english, right, wrong):
    assert not _alarms("roles", right, english) and _alarms("roles", wrong, english)


@each(("spanish", "english"), STRAIGHT)
def test_pronouns_for_the_same_one(spanish, english):
    assert not _alarms("roles", spanish, english)
