"""Right translations that a check once reported, each with a twin that is wrong in the same place: silence here, a finding there.

A row: the checks of which one must report the twin (divided by bars), Spanish, a right English translation, a wrong one.
"""

from checks.helpers import DIRECTIONS, alarms, checked_together
from tables import each

from aligner.bitext import Finding
from aligner.languages.pair import Language, LanguagePair

TWINS = [
    (
        "statement|negation|opposite|wrong-word",
        "La naviera aseguró que hubo un error.",
        "The shipping line said there was a mistake.",
        "The shipping line denied there was a mistake.",
    ),
    (
        "condition|tense",
        "Si la grúa hubiera llegado antes, los marineros se habrían salvado.",
        "Had the crane arrived sooner, the sailors would have been saved.",
        "As the crane arrived sooner, the sailors were saved.",
    ),
    # what one side denies and the other affirms of the opposite
    (
        "extent|negation",
        "Ninguno de los tres buzos rescatados en la gruta presenta heridas.",
        "All three divers rescued from the cave escaped injury.",
        "All three divers rescued from the cave have injuries.",
    ),
    (
        "negation|opposite",
        "Ni la fundación ni el museo han querido pronunciarse sobre la venta del retablo.",
        "Both the foundation and the museum have declined to comment on the sale of the altarpiece.",
        "Both the foundation and the museum have commented on the sale of the altarpiece.",
    ),
    (
        "bound",
        "Más de la mitad de los apicultores de Lerma no ha contratado un seguro.",
        "Fewer than half of the beekeepers in Lerma have taken out insurance.",
        "Fewer than half of the beekeepers in Lerma have not taken out insurance.",
    ),
    (
        "word-value|negation|roles",
        "La ordenanza no se votará antes de que vuelva la alcaldesa.",
        "The bylaw will not be put to a vote until after the mayor returns.",
        "The bylaw will be put to a vote before the mayor returns.",
    ),
    (
        "negation",
        "El pintor nunca ocultó su simpatía por los anarquistas.",
        "The painter was open about his sympathy for the anarchists.",
        "The painter concealed his sympathy for the anarchists.",
    ),
    (
        "negation|statement",
        "Los pescadores jubilados no tendrán que pagar la nueva licencia.",
        "Retired fishermen will be exempt from the new licence fee.",
        "Retired fishermen will have to pay the new licence fee.",
    ),
    (
        "word-value|number",
        "Una de cada diez casas de Lerma está habitada en invierno.",
        "Nine in ten houses in Lerma stand empty in winter.",
        "Nine in ten houses in Lerma are occupied in winter.",
    ),
    # what is still to be done, superlatives, denied opposites, "not until" told from the other end
    (
        "negation",
        "El pleno aprobó el reglamento de la feria.",
        "The council approved the rules of the fair.",
        "The council has yet to approve the rules of the fair.",
    ),
    (
        "negation|tense",
        "El censo tiene que ser todavía ratificado por el pleno.",
        "The census has yet to be ratified by the full council.",
        "The census has been ratified by the full council.",
    ),
    (
        "negation",
        "No he visto en mi vida una granizada peor.",
        "It is the worst hailstorm I have ever seen.",
        "I have seen a worse hailstorm in my life.",
    ),
    (
        "negation",
        "Eso no es una buena noticia para los apicultores.",
        "This is bad news for beekeepers.",
        "This is good news for beekeepers.",
    ),
    (
        "negation",
        "La tienda no estaba abierta el domingo.",
        "The shop was closed on Sunday.",
        "The shop was open on Sunday.",
    ),
    (
        "negation",
        "Tenía ya 60 años cuando volvió a la aldea.",
        "He did not return to the village until he was 60.",
        "He did not return to the village at 60.",
    ),
    # the speaker behind the verb, with what stands between them
    (
        "roles|speaker",
        "La reforma requiere el voto del Senado y el aval del gobernador Ruiz, recordó en su blog la senadora Pilar Escandón.",
        "The reform requires the vote of the Senate and the backing of Gov. Ruiz, Sen. Pilar Escandón noted on her blog.",
        "The reform requires the vote of the Senate and the backing of Sen. Pilar Escandón, Gov. Ruiz noted on his blog.",
    ),
    # what one noun says of another is not counted
    (
        "people",
        "Los médicos residentes de Lugo cobran menos que sus colegas.",
        "Lugo's resident doctors earn less than their colleagues.",
        "Lugo's resident doctor earns less than his colleagues.",
    ),
    # "only after" is "not until"; ratios told in other numbers; words that only look like values
    (
        "word-value|relation|roles",
        "La alcaldesa se enteró del cierre después de que protestaran los vecinos.",
        "The mayor learned of the closure after residents had protested.",
        "The mayor learned of the closure before residents had protested.",
    ),
    (
        "number|percent",
        "Dos de cada tres socios votaron a favor, y solo un 20 % en contra.",
        "Two-thirds of members voted in favour and only one in five against.",
        "Two-thirds of members voted in favour and only one in four against.",
    ),
    (
        "number",
        "Guardaba los más de 4.000 negativos que hoy se exhiben.",
        "He kept the more than 4,000 negatives that are now on show.",
        "He kept the more than 40,000 negatives that are now on show.",
    ),
    (
        "exchanged",
        "La junta bajó la cuota por tres votos contra dos.",
        "In a three-to-two vote the board cut the fee.",
        "In a two-to-three vote the board cut the fee.",
    ),
    # the ends of a period, what is almost always so, and what is lessened
    (
        "opposite|word-value",
        "Publica su primera novela en Lima.",
        "She publishes her first novel in Lima.",
        "She publishes her last novel in Lima.",
    ),
    (
        "opposite|extent",
        "La feria se celebra siempre bajo la lluvia.",
        "The fair is always held in the rain.",
        "The fair is never held in the rain.",
    ),
    (
        "hedge|bound",
        "Los viajeros pueden llevar como mucho dos maletas.",
        "Travellers may only carry two suitcases at most.",
        "Travellers may carry two suitcases.",
    ),
    # what was never alleged, forced or called so
    (
        "hedge",
        "El supuesto ladrón, al que detuvo un agente, robó tres relojes.",
        "The alleged thief, arrested by an officer, stole three watches.",
        "The thief, arrested by an officer, stole three watches.",
    ),
    (
        "statement",
        "Los inquilinos no han sido obligados a marcharse.",
        "The tenants have not been forced to leave.",
        "The tenants have been forced to leave.",
    ),
    (
        "exchanged|trend|percent",
        "La inflación subirá del 2,1 % actual al 2,5 %.",
        "Inflation will climb to 2.5% from the earlier 2.1%.",
        "Inflation will climb to 2.1% from the earlier 2.5%.",
    ),
    (
        "negation|opposite",
        "Ni la alcaldesa ni el rector quisieron hablar ayer del pacto.",
        "Both the mayor and the rector declined yesterday to talk about the pact.",
        "Both the mayor and the rector talked about the pact yesterday.",
    ),
    # learned words with the ending of each language; words that neither language has
    (
        "name",
        "La Sociedad Andina de Pediatría lo desmintió.",
        "The Andean Society of Pediatrics denied it.",
        "The Andean Society of Pedrera denied it.",
    ),
    # what two figures leave; less quickly is more slowly
    (
        "number",
        "De los 15 potros, cuatro se vendieron y el resto volvió al establo.",
        "Of the 15 foals, four were sold and the other 11 went back to the stable.",
        "Of the 15 foals, four were sold and the other 12 went back to the stable.",
    ),
    (
        "trend|opposite|comparison",
        "El lago de Lerma se calienta menos deprisa que el mar.",
        "Lake Lerma is warming more slowly than the sea.",
        "Lake Lerma is warming more quickly than the sea.",
    ),
    # words of a phrase that stand elsewhere in the other text
    (
        "partial-addition|grave-word",
        "La capitana Irma Voss, de la oficina del alguacil, dirigía la cárcel de Lerma.",
        "Sheriff's Captain Irma Voss ran the jail in Lerma.",
        "Sheriff's Captain Irma Voss, who was visibly drunk that night, ran the jail in Lerma.",
    ),
    # what a negation does not reach
    (
        "bound",
        "El apagón dejó a oscuras al barrio durante más de cuatro horas.",
        "The neighbourhood was without power for more than four hours.",
        "The neighbourhood was without power for less than four hours.",
    ),
    (
        "bound",
        "El jarabe todavía no está disponible para menores de seis años.",
        "Children under six cannot yet be given the syrup.",
        "Children over six cannot yet be given the syrup.",
    ),
    (
        "bound",
        "El molino seguirá abierto al menos hasta 2031.",
        "The mill will stay open until at least 2031.",
        "The mill will stay open after 2031.",
    ),
    # acronyms that are told beside their name, or by it
    (
        "acronym",
        "La Agencia Estatal de Meteorología espera nieve en Soria.",
        "Spain's weather agency, AEMET, expects snow in Soria.",
        "Spain's weather agency, NATO, expects snow in Soria.",
    ),
    (
        "name|partial-omission|partial-addition|wrong-word|acronym",
        "La Conagua avisó a los municipios de la ribera.",
        "The National Water Commission warned the riverside towns.",
        "The mayor of Toluca warned the riverside towns.",
    ),
    # whose gender an article shows; somebody else of the sentence
    (
        "gender",
        "La juez que frenó el desahucio recibió amenazas en su despacho.",
        "The judge who stopped the eviction received threats at her office.",
        "The judge who stopped the eviction received threats at his office.",
    ),
    # who was found not guilty was acquitted
    (
        "legal-status",
        "El rejoneador fue absuelto por un jurado de maltratar a un caballo.",
        "A jury found the bullfighter not guilty of mistreating a horse.",
        "A jury found the bullfighter guilty of mistreating a horse.",
    ),
    # what is examined is no plan; "provided that" is no verb; to sit in the dock is to stand trial; dams are no prisoners
    (
        "word-value|number|count",
        "La inspección estudia lo ocurrido y ha trasladado a los dos alumnos de la clase de Lerma.",
        "Inspectors are looking into what happened and have moved the two pupils out of the class in Lerma.",
        "Inspectors are looking into what happened and have moved the three pupils out of the class in Lerma.",
    ),
    (
        "statement|modality|negation",
        "Los bares podrán cobrar los envases, pero deberán informarlo en la carta.",
        "Bars may charge for the containers, provided that they say so on the menu.",
        "Bars may not charge for the containers, provided that they say so on the menu.",
    ),
    (
        "offence|wrong-word",
        "El gerente de la bodega se sentará en el banquillo por estafa en Lerma.",
        "The manager of the winery will stand trial for fraud in Lerma.",
        "The manager of the winery will stand trial for rape in Lerma.",
    ),
    (
        "number|percent",
        "Las presas de Lerma apenas alcanzan 31% de su capacidad, lo que obligará a sembrar menos.",
        "Lerma's reservoirs are barely 31 percent full, which will force growers to plant less.",
        "Lerma's reservoirs are barely 41 percent full, which will force growers to plant less.",
    ),
    # an "if" that only asks; one that goes on with another
    (
        "wrong-word|person",
        "Es hora de examinar si se han cumplido las promesas hechas a los pescadores de Lerma.",
        "It is time to look at how far the promises made to the fishermen of Lerma have been kept.",
        "It is time to look at how far the promises made to the farmers of Lerma have been kept.",
    ),
    (
        "condition",
        "Si el banco aprueba el crédito y firma el notario, la obra empezará en mayo.",
        "If the bank approves the loan and if the notary signs, the work will begin in May.",
        "Because the bank approves the loan and the notary signs, the work will begin in May.",
    ),
    # "former" stands for no «formalmente»
    (
        "office",
        "El jurado acusó formalmente a Leo Fariza, exdirector de escuela, de hurto.",
        "The jury formally indicted Leo Fariza, a former school principal, for theft.",
        "The jury formally indicted Leo Fariza, a school principal, for theft.",
    ),
    # a word of doubt right beside the verb
    (
        "hedge",
        "El Norteña habría alcanzado un principio de acuerdo con el delantero.",
        "Norteña has reportedly reached an agreement in principle with the striker.",
        "Norteña has reached an agreement in principle with the striker.",
    ),
    (
        "hedge",
        "El sospechoso habría comprado la escopeta en Lerma y, según fuentes del caso, habló de ello a su tía.",
        "The suspect is said to have bought the shotgun in Lerma and reportedly told his aunt of it.",
        "The suspect bought the shotgun in Lerma and reportedly told his aunt of it.",
    ),
    # what has to be done is no hearsay
    (
        "number|count",
        "El puente debía inspeccionarse cada seis meses.",
        "The bridge was supposed to be inspected every six months.",
        "The bridge was supposed to be inspected every two months.",
    ),
    # «un» before a percentage says that it is about that
    (
        "number|percent",
        "Tenemos un noventa por ciento de los camiones que hacen falta.",
        "We have about ninety percent of the trucks that are needed.",
        "We have about nineteen percent of the trucks that are needed.",
    ),
    # a plan that is wanted is not done
    (
        "number|year",
        "El gremio quiere suprimir antes de 2030 los exámenes de ingreso.",
        "The guild wants the entrance exams abolished before 2030.",
        "The guild wants the entrance exams abolished before 2013.",
    ),
    # a word that is said twice and means the other one; only people stand in each other's place
    (
        "wrong-word|opposite|roles",
        "La reforma química exige controles químicos más lentos y controles de agua.",
        "The chemical reform calls for slower chemical checks and for water checks.",
        "The chemical reform calls for faster chemical checks and for water checks.",
    ),
    # a purpose is no result
    (
        "roles",
        "El puente cerró y, por eso, los vecinos tomaron el tren.",
        "The bridge closed, and so the residents took the train.",
        "The bridge closed because the residents took the train.",
    ),
    # hearsay and what it seems
    (
        "hedge",
        "El conductor habría golpeado al ciclista con un bate, según los agentes.",
        "The driver appears to have struck the cyclist with a bat, officers said.",
        "The driver struck the cyclist with a bat.",
    ),
    # what could not be was not
    (
        "hedge|negation",
        "Por desgracia, no se pudo celebrar la boda que todos esperaban.",
        "Unfortunately, the wedding that everybody expected did not take place.",
        "Unfortunately, the wedding that everybody expected took place.",
    ),
    (
        "hedge|negation|wrong-word",
        "La región no dedica ni el tiempo ni el dinero necesarios a sus bosques.",
        "The region is not spending nearly the time and money it needs on its forests.",
        "The region is spending the time and money it needs on its forests.",
    ),
    # kin of things have the gender of their noun
    (
        "opposite|roles|name",
        "La firma y su empresa hermana Nortia abrirán el jueves en León.",
        "The firm and its sister company Nortia will open in León on Thursday.",
        "The firm and its rival company Nortia will close in León on Thursday.",
    ),
    # "the last few days" are not few
    (
        "opposite",
        "En los últimos días el ministro hizo muchas declaraciones.",
        "In the last few days, the minister made many statements.",
        "In the last few days, the minister made few statements.",
    ),
    # an acronym that repeats the words before it
    (
        "acronym|name|wrong-word|partial-addition",
        "La agencia concedió la autorización de uso de urgencia al laboratorio Velmar.",
        "The agency granted emergency use authorization (EUA) to the laboratory Velmar.",
        "The agency granted emergency use authorization to the WHO laboratory Velmar.",
    ),
    # who says so, in other words
    (
        "number|count",
        "El incendio en el almacén de Toro dejó 7 heridos, según el 112.",
        "Seven people were injured in the fire at a warehouse in Toro, emergency services said.",
        "Nine people were injured in the fire at a warehouse in Toro, emergency services said.",
    ),
    # where a place is, for readers who do not know
    (
        "number",
        "La localidad turolense de Bermeda registró 9 grados bajo cero.",
        "The town of Bermeda, in Spain's Teruel province, recorded minus 9 degrees Celsius.",
        "The town of Bermeda, in Spain's Teruel province, recorded minus 19 degrees Celsius.",
    ),
    # cognates are no grave words of one side
    (
        "grave-word|wrong-word",
        "El poeta quedó abducido por aquella voz del otro lado del río.",
        "The poet was abducted by that voice from the far side of the river.",
        "The poet was bribed by that voice from the far side of the river.",
    ),
    # two that are told of one person in the other order
    (
        "relative|roles|exchanged|person",
        "Rogelio Arce, cuñado del gobernador y propietario de la fábrica, negó los cargos.",
        "Rogelio Arce, the factory's owner and the governor's brother-in-law, denied the charges.",
        "Rogelio Arce, the factory's owner and the governor's son-in-law, denied the charges.",
    ),
    # what is still to come, and no lack
    (
        "name",
        "A falta de pasar el examen médico, el portero Íker Salas jugará cedido en Osasuna.",
        "Contingent on a clean medical exam, goalkeeper Íker Salas will join Osasuna on loan.",
        "Contingent on a clean medical exam, goalkeeper Íker Solano will join Osasuna on loan.",
    ),
    # "former" is no part of «informaron»
    (
        "number",
        "Un exmiembro de la milicia fue detenido con 14 bombas, informaron los agentes.",
        "A former member of the militia was arrested with 14 bombs, the agents said.",
        "A former member of the militia was arrested with 40 bombs, the agents said.",
    ),
    # an earliest date told as what will not be before it
    (
        "number",
        "El museo reabrirá, como muy pronto, en Semana Santa, con 40 salas.",
        "The museum will not reopen before Easter, with 40 rooms.",
        "The museum will not reopen before Easter, with 14 rooms.",
    ),
    # a century in one word
    (
        "century|year|number",
        "La capilla decimonónica perdió la techumbre en el incendio.",
        "The 19th-century chapel lost its roof in the blaze.",
        "The 17th-century chapel lost its roof in the blaze.",
    ),
    (
        "number",
        "La inspectora apenas había visitado la mina en tres años.",
        "The inspector had rarely visited the mine in three years.",
        "The inspector had rarely visited the mine in five years.",
    ),
    # amounts told in the readers' own units, too
    (
        "number",
        "El termómetro del faro marcó 42 grados.",
        "The thermometer at the lighthouse showed 42 degrees Celsius (108 F).",
        "The thermometer at the lighthouse showed 42 degrees Celsius (90 F).",
    ),
    # «según» and a verb that is none of saying
    (
        "hedge|partial-omission|partial-addition",
        "La senadora Nuria Peláez dirigirá la comisión de Pesca, según acordó el martes la Mesa.",
        "Senator Nuria Peláez will lead the fisheries committee, the governing board decided Tuesday.",
        "Senator Nuria Peláez will lead the fisheries committee.",
    ),
    # a vote, and no censorship
    (
        "opposite|event",
        "La moción de censura salió adelante por un solo voto.",
        "The no-confidence motion carried by a single vote.",
        "The no-confidence motion was defeated by a single vote.",
    ),
    # a name of the sentence in the place of another one, though both begin alike
    (
        "name",
        "La edil Nerea Oyarzábal aclaró que Oyarbide, el antiguo gerente, nunca firmó el acta.",
        "Councilor Nerea Oyarzábal said that Oyarbide, the former manager, never signed the minutes.",
        "Councilor Nerea Oyarzábal said that Oyarzábal, the former manager, never signed the minutes.",
    ),
    # the number of a court or a school is often left out
    (
        "roles|number|person|legal-status",
        "El Juzgado de Paz número 6 de Ronda absolvió a los dos pescadores.",
        "The Ronda magistrates' court acquitted the two fishermen.",
        "The Ronda magistrates' court acquitted the three fishermen.",
    ),
    # "not … until" is said without a denial
    (
        "negation",
        "El puente se abrió en 2011 con dos carriles.",
        "The bridge was not opened until 2011, with two lanes.",
        "The bridge was not opened in 2011, with two lanes.",
    ),
    (
        "negation",
        "Hacía tiempo que no llovía así en Soria.",
        "It had been some time since it rained like that in Soria.",
        "It had rained like that in Soria for some time.",
    ),
    # idioms in which a denial denies nothing
    (
        "negation",
        "El guardia intervino con firmeza.",
        "The guard intervened in no uncertain terms.",
        "The guard did not intervene firmly.",
    ),
    # a place with the office, and two holders who changed places
    (
        "roles",
        "La alcaldesa de Bilbao, Irene Casado, acusó al edil de Vitoria, Jon Arrieta, de mentir.",
        "Mayor Irene Casado of Bilbao accused councilor Jon Arrieta of Vitoria of lying.",
        "Councilor Jon Arrieta of Vitoria accused Mayor Irene Casado of Bilbao of lying.",
    ),
    # an object that a pronoun takes up before the verb
    (
        "roles",
        "El gol lo marcaron ellos y la alcaldesa felicitó al portero.",
        "They are the ones who scored the goal, and the mayor congratulated the goalkeeper.",
        "They are the ones who scored the goal, and the goalkeeper congratulated the mayor.",
    ),
    (
        "roles",
        "La receta la conservaban nuestras tías y el cocinero elogió a la dueña.",
        "Our aunts preserved the recipe, and the cook praised the owner.",
        "Our aunts preserved the recipe, and the owner praised the cook.",
    ),
    # an office and a name that stand for one another, in either order
    (
        "roles",
        "«No antes de mayo», respondió la consejera de Salud, Lía Torres, que prometió un plan al rector Saúl Vela.",
        "“Not before May,” replied Lía Torres, the regional head of health, who promised Rector Saúl Vela a plan.",
        "“Not before May,” replied Saúl Vela, the rector, who promised Lía Torres, the regional head of health, a plan.",
    ),
    # people who say what kind of agency it is
    (
        "people",
        "Acnur, la agencia de la ONU para los refugiados, recordó ayer que un médico murió.",
        "UNHCR, the UN refugee agency, recalled yesterday that a doctor had died.",
        "UNHCR, the UN refugee agency, recalled yesterday that several doctors had died.",
    ),
    # a condition begins a clause of its own
    (
        "roles",
        "Oslo devolverá sus camiones siempre que Riga pague a Tallin.",
        "Oslo will return its trucks provided Riga pays Tallinn.",
        "Oslo will return its trucks provided Tallinn pays Riga.",
    ),
    # temperatures below zero are no fall
    (
        "number|unit|trend",
        "La mínima fue de menos 6 grados.",
        "The low was six degrees below zero.",
        "The low was nine degrees below zero.",
    ),
    # two prefixes of an office
    (
        "office",
        "El exvicepresidente Ramiro Solís habló ante el Congreso.",
        "Former vice president Ramiro Solís spoke before Congress.",
        "Vice president Ramiro Solís spoke before Congress.",
    ),
    # an object pronoun is not who acts; a promotion happens to the club
    # hearsay in reports, a document that says so, a comparison that denies, a state that lasts since a day
    (
        "bound",
        "El pescador, desaparecido el 4 de marzo, tenía dos hijos.",
        "The fisherman, missing since March 4, had two children.",
        "The fisherman, missing until March 4, had two children.",
    ),
    # the bound of a figure that was converted
    ("bound", "El viento sopló a más de 96 km/h en la costa.", "The wind blew at 60 mph on the coast.", "The wind blew at under 60 mph."),
    (
        "bound",
        "La presa está a casi 320 kilómetros de la capital.",
        "The dam is 199 miles from the capital.",
        "The dam is more than 199 miles from the capital.",
    ),
    (
        "unit",
        "La finca mide unas 40 hectáreas y linda con el río.",
        "The estate covers 100 acres and borders the river.",
        "The estate covers 300 acres and borders the river.",
    ),
    ("bound", "La tabla mide más de 90 centímetros de ancho.", "The board is three feet wide.", "The board is at most three feet wide."),
    # behind a rise and a comma, "up to" is where it ended
    (
        "number",
        "El peso se apreció ligeramente, hasta 17.85 unidades por dólar.",
        "The peso strengthened slightly, to 17.85 to the dollar.",
        "The peso strengthened slightly, to 18.75 to the dollar.",
    ),
    # a whole day, the end of a range, a state at a time of day
    ("weekday", "La huelga durará todo el viernes.", "The strike will last through Friday.", "The strike will last through Thursday."),
    (
        "number|unit",
        "Se esperan entre 10 y 15 centímetros de nieve en la sierra.",
        "As much as 10 to 15 centimetres of snow is expected in the mountains.",
        "As much as 10 to 50 centimetres of snow is expected in the mountains.",
    ),
    (
        "time",
        "A las tres de la tarde no se había recibido ninguna queja.",
        "No complaint had been received by 3 p.m.",
        "No complaint had been received by 5 p.m.",
    ),
    (
        "weekday",
        "El temporal, que el martes seguía con vientos máximos de 80 km/h, avanza hacia el norte.",
        "The storm, still going on Tuesday with maximum winds of 80 km/h, is moving north.",
        "The storm, still going on Wednesday with maximum winds of 80 km/h, is moving north.",
    ),
    (
        "trend",
        "El precio del cobre cayó a mínimos de seis años.",
        "The price of copper fell to a six-year low.",
        "The price of copper rose to a six-year high.",
    ),
    (
        "bound|word-value",
        "No se conocen los recortes posteriores a 2011.",
        "The cuts beyond 2011 are not known.",
        "The cuts before 2011 are not known.",
    ),
    ("month", "Lleva en el cargo desde marzo.", "She took office in March.", "She took office in May."),
    # plurals of men and women
    (
        "opposite|relative",
        "La madre de la víctima habló con la prensa.",
        "The victim's mother spoke to the press.",
        "The victim's father spoke to the press.",
    ),
    (
        "opposite|relative",
        "Marta y su marido son padres de dos niñas y viven en Cádiz.",
        "Mother-of-two Marta and her husband live in Cadiz with their girls.",
        "Mother-of-two Marta and her brother live in Cadiz with their girls.",
    ),
    # one cause, one finding; numbers that leave something out
    (
        "number|ordinal",
        "Dijo que quiere volver a reunirse con ella, tras elogiar la primera cita de mayo.",
        "He said he wants a second meeting with her, after praising their initial meeting in May.",
        "He said he wants a third meeting with her, after praising their initial meeting in May.",
    ),
    (
        "scale|number",
        "El paro bajó a 3,2 millones de personas, frente a los 3,6 del año anterior.",
        "Unemployment fell to 3.2 million people, compared with 3.6 million the year before.",
        "Unemployment fell to 3.2 million people, compared with 3.9 million the year before.",
    ),
    # what the word before makes of a word
    (
        "opposite|event",
        "La obra ya ha empezado y no se puede cambiar.",
        "The works are half-finished and cannot be changed.",
        "The works are finished and cannot be changed.",
    ),
    (
        "statement",
        "La vacuna será voluntaria a partir de enero.",
        "The vaccine will not be compulsory from January.",
        "The vaccine will be compulsory from January.",
    ),
    (
        "negation",
        "Los detenidos no se inmutaron y siguieron buscando ayuda.",
        "Those arrested were undeterred and went on looking for help.",
        "Those arrested were upset and went on looking for help.",
    ),
    # names and acronyms
    ("acronym", "CC OO y UGT convocaron la huelga.", "CCOO and UGT called the strike.", "CSIF and UGT called the strike."),
    ("name", "Washington negó la acusación.", "The United States denied the accusation.", "Germany denied the accusation."),
    # who says so
    (
        "hedge|partial-omission|partial-addition",
        "La reunión fue aplazada, precisó el ministro.",
        "The meeting was postponed, according to the minister.",
        "The meeting was postponed.",
    ),
    # a third language, words that both use
    ("language", "Wir sind nicht allein.", "Wir sind nicht allein.", "No estamos solos."),
    (
        "untranslated",
        "Lo explicó un analista senior de la fundación.",
        "It was explained by a senior analyst of the foundation.",
        "It was explained by a senior analista of the fundación.",
    ),
    # a gloss in brackets behind a name
    (
        "partial-omission|partial-addition|number",
        "La coalición Ahora (una alianza de pequeños partidos ecologistas y vecinales) ganó en la capital y anunció la compra de cuarenta "
        "autobuses eléctricos.",
        "The Ahora coalition won in the capital and announced the purchase of forty electric buses.",
        "The Ahora coalition won in the capital.",
    ),
    # what is only named: a body with its foreign acronym, a foreign name, words of a sport
    (
        "month",
        "La Junta de Apelaciones Migratorias (JAM, por sus siglas en inglés) anuló la orden de mayo.",
        "The Board of Immigrant Appeals overturned the May order.",
        "The Board of Immigrant Appeals overturned the June order.",
    ),
    ("number", "Ganó tres medallas en la Segunda Guerra Mundial.", "He won three medals in WWII.", "He won four medals in WWII."),
    (
        "acronym",
        "La exdiputada que visitó la OTAN evitará la cárcel.",
        "The former MP who visited NATO will avoid prison.",
        "The former MP who visited OPEC will avoid prison.",
    ),
    (
        "negation",
        "Es la mayor multa impuesta jamás en el sector.",
        "It is the largest fine ever imposed in the industry.",
        "It is not the largest fine ever imposed in the industry.",
    ),
    (
        "untranslated",
        "Dirige Parents for Safety and Peace in Texas desde mayo, según los vecinos.",
        "She has led Parents for Safety and Peace in Texas since May, according to neighbours.",
        "She has led Parents for Safety and Peace in Texas since May, según los vecinos.",
    ),
    (
        "untranslated",
        "La bola cayó en el rough y los campos quedaron en silencio.",
        "The ball fell in the rough and the fields went quiet.",
        "The ball fell in the rough and the campos went quiet.",
    ),
    (
        "repeated-word",
        "Quieren un acuerdo Plus Plus con los vecinos.",
        "They want a plus plus deal with the neighbours.",
        "They want a plus plus deal with with the neighbours.",
    ),
    (
        "gender",
        "Un asistente le preguntó si pensaba presentarse.",
        "An attendee asked her if she planned to run.",
        "An attendee said she planned to run herself.",
    ),
    # «si» of a comparison
    (
        "opposite",
        "Quedan pisos libres en la costa norte, pero en menos barrios si se compara con la semana pasada.",
        "Flats are still free on the north coast, but in fewer districts relative to last week.",
        "Flats are still free on the south coast, but in fewer districts relative to last week.",
    ),
]


RIGHT = [
    ("Aunque está previsto que se reanuden el lunes, nadie da fechas.", "Nobody gives dates, but they are due to resume on Monday."),
    ("El termómetro podría bajar hasta los 12 grados bajo cero.", "Temperatures could fall as low as minus 12 degrees Celsius."),
    ("El decreto eximiría del impuesto a los pescadores.", "Under the decree, fishermen would pay no tax."),
    (
        "Los cinco jóvenes, todos sin antecedentes, fueron expulsados.",
        "The five youths, none of whom had a criminal record, were expelled.",
    ),
    ("La naviera aseguró que el hundimiento no se debió a un error.", "The shipping line denied that the sinking was due to a mistake."),
    ("El club negó haber recibido ofertas por el portero.", "The club denied receiving any bids for the goalkeeper."),
    ("Los equipos dieron por terminada la búsqueda del velero.", "Rescuers called off the search for the yacht."),
    ("La jueza ordenó al acusado entregar las llaves.", "The judge ordered the defendant to hand over the keys."),
    ("El incendio arrasó un almacén en Tampa, Florida, dijo el alcalde.", "The fire gutted a warehouse in Tampa, Fla., the mayor said."),
    ("El chef abrirá en Pilsen y en la Apulia.", "The chef is to open in Plzen and in Puglia."),
    # words that only join, conditions by the order of words, what comes about only after something, a place told by its people
    (
        "El fiscal pidió seis años; el abogado, por su parte, habló de «un malentendido».",
        "The prosecutor asked for six years, while the lawyer spoke of “a misunderstanding”.",
    ),
    (
        "Si la grúa hubiera llegado antes, los dos marineros estarían vivos.",
        "Had the crane arrived sooner, the two sailors would be alive.",
    ),
    ("El banco no admitió el robo hasta que terminó la auditoría.", "Only after the audit ended did the bank admit the theft."),
    ("En Kansas ya hay más mujeres que hombres con carrera.", "More women than men among Kansans now have degrees."),
    (
        "La asistencia cayó seis puntos con respecto a las anteriores elecciones al consejo, hasta el 58 %.",
        "Attendance fell six points from the previous council election, to 58%.",
    ),
    ("El armador renunció a recurrir la multa.", "The shipowner waived his right to appeal the fine."),
    ("La rectificación salió en la misma página que la noticia.", "The correction ran on the same page as the story."),
    ("El camión volcó en Mendoza, cerca de un viñedo.", "The truck overturned in Mendoza, Argentina, near a vineyard."),
    ("El sastre había dejado de hablarse con su hijo tras una riña.", "The tailor had not spoken to his son since a quarrel."),
    ("El viento dejó sin luz a unos 300 abonados.", "The wind cut power to some 300 customers."),
    ("El temblor se sintió en buena parte de la comarca.", "The tremor was felt in much of the district."),
    ("La violonchelista confía en volver a tocar en mayo.", "The cellist expects to play again in May."),
    ("Pocos vecinos votaron, y casi ninguno firmó el acta.", "Few residents voted, and almost none signed the record."),
    (
        "Los temporeros que se quejaron perdieron el jornal, según denunció el sindicato ante la inspección.",
        "Farmhands who spoke up lost their wages, the union complained to inspectors.",
    ),
    (
        "Ni la lluvia ni el frío impidieron que la fondista batiera su marca.",
        "The distance runner beat her best despite the rain and the cold.",
    ),
    ("Al llegar a la consulta ya no quedaba nadie.", "When they got to the surgery it was empty."),
    ("Los socios llevan dos meses sin reunirse.", "It has been two months since the partners last met."),
    (
        "Casi todas las pistas abrieron, aunque en una seguía sin funcionar la luz.",
        "Almost all the courts opened, though the light was still off in one.",
    ),
    ("La Comisión Económica para América Latina recortó su previsión.", "The UN's Economic Commission for Latin America cut its forecast."),
    ("La Cámara de Casación revisará el caso.", "Argentina's Court of Cassation will review the case."),
    ("El opositor suspendió el examen de cartero dos veces.", "The candidate failed the postman's exam twice."),
    ("En nombre de los regantes, el bufete reclamó las cuotas.", "Acting for the irrigators, the law firm demanded the fees."),
    ("La grava salía del cauce del río Bravo.", "The gravel came from the bed of the Rio Grande."),
    ("La venta se firmará el primer lunes de Adviento.", "The sale will be signed on the first Monday of Advent."),
    ("El puente quedó dañado por la riada de octubre.", "The bridge was damaged by the October flood."),
    ("El banco central bajó medio punto la tasa y la dejó en 9,25 %.", "The central bank cut its rate by half a point to 9.25 per cent."),
    ("La actriz de Juego de Tronos vive en Lerma.", "The Game of Thrones actress lives in Lerma."),
    # a figure at the end is no word
    (
        "Por segunda vez, los vecinos votan el primer lunes (véase el gráfico 5).",
        "For the second time, the residents vote on the first Monday (see chart 5).",
    ),
    # who else may be meant, where a name says no gender
    (
        "La jueza recordó que Harabel copió la idea para su negocio.",
        "The judge recalled that Harabel copied the idea for his business.",
    ),
    ("Ninguna pregunta fue más absurda que la del muñeco.", "None of the questions was quite as absurd as the puppet's."),
    ("En el siglo XVII, los molinos usaban agua.", "By the 17th century, the mills used water."),
    ("La vacuna se probó in vivo en ratones.", "The vaccine was tested in vivo in mice."),
    ("La isla de Palmas y la sierra Morada son parques.", "The Isla de Palmas and the Sierra Morada mountain range are parks."),
    ("Los debates sobre el libre albedrío siguieron en Trento.", "Debates about the freedom of the will continued in Trento."),
    ("Los laboratorios sintetizan el compuesto en Gales.", "The laboratories synthesise the compound in Wales."),
    # two who act together; both ends of a time; where and with whom; half an hour; hearsay; a doubt said once
    (
        "El ministro de Obras Aurelio Pinto y la consejera de Transportes de la región norte Berta Salas firmaron el convenio.",
        "The agreement was signed by Works Minister Aurelio Pinto and the northern region's transport chief, Berta Salas.",
    ),
    (
        "Lávese las manos tanto antes como después de la cena con los pacientes.",
        "Wash your hands both before and after dinner with the patients.",
    ),
    (
        "El Almenara empató en Sotillo con el Deportivo Lerma, que falló un penalti.",
        "Almenara drew with Deportivo Lerma at Sotillo; the visitors missed a penalty.",
    ),
    (
        "En la ventanilla se espera una media hora.",
        "They wait about half an hour at the counter.",
    ),
    (
        "Según dicen, el alcalde guardaba las joyas en el horno.",
        "The mayor allegedly kept the jewels in the oven.",
    ),
    (
        "Se temía que la presa pudiera romperse el jueves.",
        "The dam was feared to break on Thursday.",
    ),
    (
        "La firma despedirá a 80 personas, según el acuerdo con los sindicatos.",
        "Under an agreement with the unions, the firm will lay off 80 people.",
    ),
    ("El entrenador protestó: «Nos quitaron el título».", "The coach protested: “The title was taken from us.”"),
    # who is asked and who tells; a place beside an office; a condition; a hedge; common nouns with capitals
    (
        "Dos testigos consultados por la revista Faro vieron huir al conductor.",
        "Two witnesses told the magazine Faro that they saw the driver flee.",
    ),
    (
        "La concejala electa de Bilbao, Irene Casado, visitó el jueves el vivero.",
        "Councilor-elect Irene Casado of Bilbao visited the nursery on Thursday.",
    ),
    (
        "Oslo devolverá sus camiones al astillero siempre que Riga cubra los gastos.",
        "Oslo will return its trucks to the shipyard provided Riga covers the costs.",
    ),
    ("El pirómano podría pasar hasta seis años en la cárcel.", "The arsonist faces up to six years in jail."),
    ("Las ventanillas de la Contraloría cerrarán en agosto.", "The Puebla City Comptroller will close its windows in August."),
    ("Un vehículo de la Patrulla atropelló a un ciervo.", "A Highway Patrol vehicle hit a deer."),
    (
        "Los vecinos, entrevistados por la cadena Sur, que pidieron discreción, oyeron dos golpes.",
        "Neighbors who asked for discretion told the station Sur they heard two bangs.",
    ),
    ("El Granja ascenderá hoy a Segunda si gana.", "Granja will be promoted to the second tier today if they win."),
    ("Según los primeros informes, el camión se habría quedado sin frenos.", "Early reports indicate that the truck had no brakes."),
    ("El daño fue menos grave de lo que se creía.", "The damage was not as bad as had been thought."),
    ("Nevó en todo el Pirineo aragonés.", "It snowed all over the Aragonese Pyrenees."),
    ("El portero se queja: «Nos robaron el triunfo».", "The goalkeeper complains: “We were robbed of the win.”"),
    (
        "La Auditoría Superior halló desvíos por 30 millones de pesos.",
        "The Federal Audit Office found that 30 million pesos had been diverted.",
    ),
    # two organisations that each language shortens in its own way
    ("El Sindicato Libre de Tranviarios (SLTR) convocó un paro.", "The Free Tram Workers' Union (VDSZ) called a stoppage."),
    ("La firma promovía el que sería el mayor parque eólico de Soria.", "The firm promoted what became Soria's largest wind farm."),
    ("El proyecto probablemente podría abrir en junio.", "The project might open in June."),
    (
        "La empresa sudanesa cerró en Sudán la planta de otra empresa sudanesa.",
        "In Sudan, the Sudanese company closed another company's plant.",
    ),
    ("La víctima avisó a la Comisaría nº 3, que envió dos patrullas.", "The victim called the police station, which sent two patrols."),
    ("El nuevo modelo pesa nada menos que 80 kilos menos.", "The new model weighs no less than 80 kilos less."),
    ("Por dolorosa que resulte, la reforma es necesaria.", "Painful though it may be, the reform is needed."),
    (
        "El disco «Never Not Home» salió ayer y se agotó en dos horas.",
        "The record “Never Not Home” came out yesterday and sold out in two hours.",
    ),
    ("La encargó la Filarmónica de Oslo.", "It was commissioned by the Oslo Philharmonic."),
    (
        "La escritora publicará en otoño su primera novela en casi dos décadas, ambientada en el puerto.",
        "Nearly twenty years after her last novel, the author is to publish a new one in the autumn, set in the port.",
    ),
    ("El ministro no habló de los vuelos de la CIA.", "The minister did not speak of the flights of the CIA."),
    (
        "La alcaldesa no se enteró del cierre hasta que los vecinos habían protestado.",
        "The mayor learned of the closure only after residents had protested.",
    ),
    ("Casi siempre la feria se celebra bajo la lluvia.", "Too often the fair is held in the rain."),
    ("Los alcaldes hablaron del kirchnerismo.", "The mayors talked about kirchnerismo."),
    ("En el supuesto que nos ocupa, los jugadores cumplieron la sanción.", "In the case at hand, the players served the ban."),
    ("No iban a hacer un depósito, sino en frente del banco.", "They were not there to make a deposit, but in front of the bank."),
    ("La casa tiene dos torres, una para cada esquina.", "The house has a tower at each corner."),
    ("El registro lleva desde 2006 sin publicar las cifras.", "Since 2006, the registry no longer publishes the figures."),
    ("«El señor Zapata avisa de que llueve», opina.", "“Mr Zapata warns that it is raining,” she thinks."),
    ("Joan Vila dijo que dejó de fumar.", "Joan Vila said he gave up smoking."),
    (
        "Hay que tomar un comprimido y esperar media hora antes de comer.",
        "Patients should take one tablet and wait thirty minutes before eating.",
    ),
    ("Las penas por este delito oscilan entre cuatro y ocho años de prisión.", "Those found guilty face four to eight years in prison."),
    ("No todos los vinos premiados procedían de la sierra.", "Not all of the award-winning wines came from the sierra."),
    ("Las acciones de Lund cayeron un 4 % y las de Ferrand, un 11 %.", "Shares in Lund and Ferrand slid 4% and 11% respectively."),
    (
        "La matrona había avisado once veces a los responsables de la falta de personal.",
        "The midwife had warned managers about staffing eleven times.",
    ),
    (
        "El sindicato aceptó un alza del 9 %, tres puntos menos de lo que pedía.",
        "The union settled for a 9% rise when it had asked for 12%.",
    ),
    ("El apoyo cayó al 41 %, frente al 47 % del año pasado.", "Support fell to 41%, six points below last year's figure."),
    (
        "La fundación recaudó 3 millones de euros, que se redujeron a 900.000 tras los gastos.",
        "The charity raised 3 million euros, and 900,000 was left after costs.",
    ),
    ("La tenista ganó la final sin ceder un set.", "The tennis player won the final in straight sets."),
    ("Hacía 400 años que no se veían castores en el río.", "Beavers were seen in the river for the first time in 400 years."),
    ("La cadena avisó de que no cumplirá su objetivo de beneficios.", "The chain warned it would miss its profit target."),
    ("La embajadora fue declarada persona non grata.", "The ambassador was declared persona non grata."),
    ("Una cadena ha retirado su hummus.", "A chain has recalled its own hummus."),
    ("El Congreso votará la reforma el martes.", "MPs will vote on the reform on Tuesday."),
    (
        "Quieren restituir la garantía, porque la suerte del herido no tenga que depender de una dádiva.",
        "They want to restore the guarantee, so that the fate of the injured does not have to depend on a gift.",
    ),
    ("Las obras de la ermita estaban aún por empezar.", "Work on the chapel had yet to begin."),
    ("La Tarasca volverá a salir el jueves.", "The Tarasca, the dragon of the city's processions, will be out again on Thursday."),
]
"""Right translations of which a check once said something, without a twin."""


PAIRS = (*((spanish, english) for _, spanish, *both in TWINS for english in both), *RIGHT)


def reported(spanish: str, english: str, languages: LanguagePair) -> list[Finding]:
    return alarms(checked_together(PAIRS, languages)[spanish, english])


@each("languages", DIRECTIONS)
@each(("checks", "spanish", "right", "wrong"), TWINS)
def test_a_right_translation_is_left_alone(checks: str, spanish: str, right: str, wrong: str, languages: LanguagePair):
    assert reported(spanish, right, languages) == []


@each("languages", DIRECTIONS)
@each(("spanish", "right"), RIGHT)
def test_nothing_is_said_of_a_right_translation(spanish: str, right: str, languages: LanguagePair):
    assert reported(spanish, right, languages) == []


@each("languages", DIRECTIONS)
@each(("checks", "spanish", "right", "wrong"), TWINS)
def test_the_wrong_twin_is_reported(checks: str, spanish: str, right: str, wrong: str, languages: LanguagePair):
    found = {finding.check for finding in reported(spanish, wrong, languages)} & set(checks.split("|"))
    # What an English author wrote, a single Spanish word or a word twice in a row, is no mistake of the translation.
    assert found or (checks in ("untranslated", "repeated-word") and languages.source == Language.ENGLISH)
