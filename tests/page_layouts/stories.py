"""The texts of the pages: what belongs to an article, and what stands around it. Each is given in Spanish and in English."""

from __future__ import annotations

Pair = tuple[str, str]

BRIDGE: dict[str, list[Pair]] = {
    "h": [("Valdemora reabre el puente viejo tras dos años de obras", "Valdemora reopens the old bridge after two years of work")],
    "s": [
        (
            "La reparación costó 3,4 millones de euros y deja un carril para bicicletas que los vecinos pedían desde 2016.",
            "The repair cost 3.4 million euros and leaves a lane for bicycles that residents had been asking for since 2016.",
        )
    ],
    "b": [("Por Irene Salas", "By Irene Salas")],
    "p": [
        (
            "El puente viejo de Valdemora volvió a abrirse este lunes, dos años después de que una crecida dañara uno de sus pilares.",
            "The old bridge of Valdemora reopened this Monday, two years after a flood damaged one of its pillars.",
        ),
        (
            "El alcalde, Tomás Rueda, cruzó a pie con los primeros vecinos y prometió que el tráfico de camiones seguirá prohibido.",
            "The mayor, Tomás Rueda, crossed on foot with the first residents and promised that trucks will remain banned.",
        ),
        (
            "Durante las obras, los autobuses tuvieron que dar un rodeo de once kilómetros por la carretera del embalse.",
            "During the work, buses had to make a detour of eleven kilometres along the reservoir road.",
        ),
        (
            "La empresa que ganó el concurso reforzó los cimientos con acero y sustituyó cuarenta y dos sillares de piedra.",
            "The company that won the tender reinforced the foundations with steel and replaced forty-two blocks of stone.",
        ),
        (
            "Los comerciantes de la calle Mayor calculan que perdieron un tercio de sus clientes mientras el paso estuvo cerrado.",
            "Shopkeepers on Calle Mayor estimate that they lost a third of their customers while the crossing was closed.",
        ),
        (
            "El ayuntamiento abrirá en mayo una línea de ayudas de hasta 2.000 euros para cada negocio afectado.",
            "In May the town council will open a line of aid of up to 2,000 euros for each business affected.",
        ),
        (
            "La oposición reprocha al gobierno local que el carril para bicicletas termine sin aviso en una rotonda.",
            "The opposition criticises the local government because the bicycle lane ends without warning at a roundabout.",
        ),
        (
            "Según el informe técnico, el puente soporta ahora el paso de 9.500 vehículos al día, el doble que antes.",
            "According to the technical report, the bridge now withstands the passage of 9,500 vehicles a day, twice as many as before.",
        ),
        (
            "Las asociaciones de vecinos celebrarán el sábado una comida popular en la orilla izquierda del río.",
            "Residents' associations will hold a community lunch on Saturday on the left bank of the river.",
        ),
        (
            "La próxima obra prevista es la del molino, que lleva cerrado desde el incendio de 2011.",
            "The next project planned is the mill, which has been closed since the fire of 2011.",
        ),
        (
            "El gobierno regional estudia declarar el conjunto bien de interés cultural antes de que acabe el verano.",
            "The regional government is considering declaring the site an asset of cultural interest before the summer ends.",
        ),
        (
            "Quienes quieran visitar las obras del molino podrán inscribirse en la biblioteca a partir del día 15.",
            "Those who want to visit the works at the mill will be able to register at the library from the 15th.",
        ),
    ],
    "c": [
        ("El alcalde cruza el puente viejo el lunes. Foto: Irene Salas", "The mayor crosses the old bridge on Monday. Photo: Irene Salas"),
        ("Dos obreros colocan un sillar en 2023.", "Two workers set a block of stone in 2023."),
        ("Vista del río desde el molino, cerrado desde 2011.", "View of the river from the mill, closed since 2011."),
        ("Un autobús en la carretera del embalse.", "A bus on the reservoir road."),
        ("La calle Mayor, casi vacía, el pasado invierno.", "Calle Mayor, almost empty, last winter."),
        ("Plano del nuevo carril para bicicletas.", "Plan of the new bicycle lane."),
    ],
}

CLINIC: dict[str, list[Pair]] = {
    "h": [("Las enfermeras de Ixtaltepec piden médicos para sus noches", "Nurses in Ixtaltepec ask for doctors on their nights")],
    "s": [
        (
            "El centro de salud atiende a catorce mil personas y desde enero no tiene ningún médico después de las ocho.",
            "The health centre serves fourteen thousand people and since January has had no doctor after eight o'clock.",
        )
    ],
    "b": [("Por Marcos Ibarra y Lucía Prado", "By Marcos Ibarra and Lucía Prado")],
    "p": [
        (
            "Las doce enfermeras del centro de salud entregaron ayer una carta en la que piden médicos para el turno de noche.",
            "The twelve nurses of the health centre yesterday handed in a letter asking for doctors on the night shift.",
        ),
        (
            "La carta, que firman también tres parteras, recuerda que el hospital más cercano queda a cincuenta minutos en coche.",
            "The letter, which three midwives also signed, recalls that the nearest hospital is fifty minutes away by car.",
        ),
        (
            "La secretaria de Salud del estado respondió que la plaza se ha ofrecido cuatro veces y que nadie la ha aceptado.",
            "The state's health secretary replied that the post has been offered four times and that nobody has accepted it.",
        ),
        (
            "Un médico general gana en la zona 18.500 pesos al mes, poco más de la mitad que en la capital.",
            "A general practitioner earns 18,500 pesos a month in the area, little more than half as much as in the capital.",
        ),
        (
            "En marzo, una mujer dio a luz en la ambulancia porque el camino estaba cortado por las lluvias.",
            "In March, a woman gave birth in the ambulance because the road was cut off by the rains.",
        ),
        (
            "El comité de padres ha reunido dinero para arreglar la casa en la que dormiría el nuevo médico.",
            "The parents' committee has raised money to repair the house in which the new doctor would sleep.",
        ),
        (
            "Las enfermeras explican que de noche cosen heridas, vigilan partos y reparten medicinas sin que nadie las firme.",
            "The nurses explain that at night they stitch wounds, watch over births and hand out medicine without anyone signing for it.",
        ),
        (
            "El año pasado el centro atendió 6.200 urgencias, de las que un tercio llegó entre las ocho y las seis.",
            "Last year the centre treated 6,200 emergencies, a third of which arrived between eight and six.",
        ),
        (
            "La universidad de la región propone enviar a estudiantes del último curso los fines de semana.",
            "The region's university proposes sending final-year students at weekends.",
        ),
        (
            "El sindicato acepta la idea, pero pide que un médico con experiencia los acompañe por teléfono.",
            "The union accepts the idea, but asks that an experienced doctor accompany them by telephone.",
        ),
        (
            "La secretaria visitará el pueblo el próximo jueves y se reunirá con el personal en el salón de actos.",
            "The secretary will visit the village next Thursday and meet the staff in the assembly hall.",
        ),
        (
            "Mientras tanto, las enfermeras han decidido no suspender ningún turno.",
            "Meanwhile, the nurses have decided not to suspend any shift.",
        ),
    ],
    "c": [
        (
            "Enfermeras del centro de salud, el martes por la noche. Foto: Lucía Prado",
            "Nurses of the health centre on Tuesday night. Photo: Lucía Prado",
        ),
        ("La ambulancia del pueblo, en el patio.", "The village ambulance in the yard."),
        ("La casa que espera al nuevo médico.", "The house that awaits the new doctor."),
        ("El camino del hospital después de las lluvias.", "The road to the hospital after the rains."),
        ("Una partera enseña la carta.", "A midwife shows the letter."),
        ("La sala de espera, a las once de la noche.", "The waiting room at eleven at night."),
    ],
}

COMMON: dict[str, list[Pair]] = {
    "q": [
        (
            "«No pedimos un milagro, pedimos que alguien descuelgue el teléfono»",
            "“We are not asking for a miracle, we are asking for someone to pick up the phone”",
        ),
        ("«Llevamos 24 meses esperando este día»", "“We have been waiting 24 months for this day”"),
        ("«Nadie nos consultó antes de firmar el acuerdo»", "“Nobody consulted us before signing the agreement”"),
        ("«El presupuesto alcanza para 7 meses, no para un año»", "“The budget is enough for 7 months, not for a year”"),
        (
            "«Si llueve otra vez como en marzo, volveremos a quedarnos solos»",
            "“If it rains again as it did in March, we will be left on our own once more”",
        ),
        ("«Mi abuela ya contaba esta historia»", "“My grandmother used to tell this story”"),
    ],
    "a": [
        ("— Amparo Gil, presidenta de la asociación", "— Amparo Gil, president of the association"),
        ("— Benito Cruz, conductor", "— Benito Cruz, driver"),
        ("Elena Soto, maestra jubilada", "Elena Soto, retired teacher"),
        ("— Elena Soto (@elenasoto) 5 de marzo de 2024", "— Elena Soto (@elenasoto) March 5, 2024"),
    ],
    "k": [
        ("Un acuerdo que llegó tarde", "An agreement that came late"),
        ("Quién paga la diferencia", "Who pays the difference"),
        ("Lo que falta por hacer", "What remains to be done"),
        ("Las cifras del año", "The figures of the year"),
        ("Una larga espera", "A long wait"),
        ("Voces en contra", "Voices against"),
    ],
    "l": [
        ("Presentar el plan antes del 30 de abril.", "Present the plan before 30 April."),
        ("Contratar a seis personas.", "Hire six people."),
        ("Abrir una oficina en el mercado.", "Open an office in the market."),
        ("Publicar las cuentas cada tres meses.", "Publish the accounts every three months."),
        ("Reparar la calefacción de la escuela.", "Repair the heating of the school."),
        ("Pintar los pasos de peatones.", "Paint the pedestrian crossings."),
        ("Limpiar el cauce del arroyo.", "Clean the bed of the stream."),
        ("Poner bancos en la plaza.", "Put benches in the square."),
    ],
    "t": [
        ("Barrio", "District"),
        ("Vecinos", "Residents"),
        ("Ayuda", "Aid"),
        ("El Pinar", "El Pinar"),
        ("1.240 personas", "1,240 people"),
        ("80.000 euros", "80,000 euros"),
        ("La Vega", "La Vega"),
        ("960 personas", "960 people"),
        ("55.000 euros", "55,000 euros"),
        ("San Roque", "San Roque"),
        ("2.015 personas", "2,015 people"),
        ("120.000 euros", "120,000 euros"),
    ],
    "d": [
        ("¿Cuándo se enteró de la noticia?", "When did you hear the news?"),
        ("El domingo, por la radio.", "On Sunday, on the radio."),
        ("¿Y qué pensó?", "And what did you think?"),
        ("Que por fin alguien había leído nuestras cartas.", "That at last someone had read our letters."),
        ("¿Volverá a presentarse?", "Will you stand again?"),
        ("No, ya he cumplido.", "No, I have done my part."),
        ("¿Qué les diría a los jóvenes?", "What would you say to young people?"),
        ("Que pregunten mucho y firmen poco.", "To ask a lot and sign little."),
    ],
    "v": [
        ("Vuelve el agua a la piedra,", "The water returns to the stone,"),
        ("vuelve el paso a la orilla,", "the step returns to the shore,"),
        ("y la tarde se queda", "and the evening remains"),
        ("sentada en una silla.", "seated on a chair."),
        ("Nadie cuenta los años", "No one counts the years"),
        ("que el puente estuvo solo,", "that the bridge was alone,"),
        ("solo el río los dice", "only the river says them"),
        ("en voz baja y del todo.", "in a low voice and in full."),
    ],
    "e": [
        (
            "Nota de la redacción: este texto se actualizó el miércoles con la respuesta del gobierno regional.",
            "Editor's note: this story was updated on Wednesday with the reply of the regional government.",
        ),
        (
            "Corrección: una versión anterior de este artículo daba una fecha equivocada para la primera reunión.",
            "Correction: an earlier version of this article gave a wrong date for the first meeting.",
        ),
    ],
    # What stands around an article: none of it may be taken.
    "x": [
        ("El mercado de Abastos estrena horario de tarde", "The food market launches afternoon hours"),
        ("Detienen a dos personas por el robo de cobre en la estación", "Two people arrested over copper theft at the station"),
        ("La orquesta juvenil busca violonchelistas para su gira", "The youth orchestra is looking for cellists for its tour"),
        ("Así será el tiempo durante el fin de semana en la costa", "This is what the weather will be like at the weekend on the coast"),
        ("Un estudio revela cuánto café bebemos en la oficina", "A study reveals how much coffee we drink at the office"),
        ("El equipo de balonmano pierde por un gol en la prórroga", "The handball team loses by one goal in extra time"),
        ("Suben los alquileres en los barrios del norte", "Rents rise in the northern districts"),
        ("Diez rutas para caminar cerca de casa", "Ten routes for walking near home"),
    ],
    "y": [
        (
            "Los puestos abrirán hasta las nueve los jueves, según anunció la gerencia a los vendedores.",
            "The stalls will open until nine on Thursdays, the management announced to the vendors.",
        ),
        (
            "La policía recuperó cuatrocientos metros de cable en un almacén de las afueras.",
            "Police recovered four hundred metres of cable in a warehouse on the outskirts.",
        ),
        (
            "Las pruebas se celebrarán en el conservatorio durante la primera semana de junio.",
            "Auditions will be held at the conservatory during the first week of June.",
        ),
        (
            "La agencia de meteorología prevé chubascos y un descenso de seis grados.",
            "The weather agency forecasts showers and a drop of six degrees.",
        ),
    ],
    "z": [
        ("Puestos del mercado de Abastos en una imagen de archivo.", "Stalls at the food market in a file picture."),
        ("Bobinas de cable en la comisaría.", "Reels of cable at the police station."),
        ("Ensayo de la orquesta juvenil.", "Rehearsal of the youth orchestra."),
        ("Nubes sobre la playa del norte.", "Clouds over the northern beach."),
    ],
    "w": [
        (
            "Reciba cada mañana en su correo las noticias que importan, sin coste alguno.",
            "Get the news that matters in your inbox every morning, free of charge.",
        ),
        (
            "Usamos cookies propias y de terceros para mejorar su experiencia; al navegar acepta su uso.",
            "We use our own and third-party cookies to improve your experience; by browsing you accept them.",
        ),
        (
            "Hágase socio por tres euros al mes y apoye el periodismo independiente.",
            "Become a member for three euros a month and support independent journalism.",
        ),
        ("© Ediciones del Valle. Todos los derechos reservados.", "© Valle Publishing. All rights reserved."),
        ("Descargue la aplicación y léanos sin conexión.", "Download the app and read us offline."),
    ],
    "m": [
        (
            "Ya era hora, llevo dos años dando la vuelta entera para ir a trabajar.",
            "About time, I have been going all the way round to get to work for two years.",
        ),
        ("Seguro que en seis meses estamos otra vez igual.", "I bet in six months we will be back where we were."),
        (
            "Gracias por contarlo tan bien, no se lee en ningún otro sitio.",
            "Thanks for telling it so well, you cannot read it anywhere else.",
        ),
    ],
    "i": [
        (
            "Periodista desde 1998, cubre la información de los municipios del norte y ha publicado dos novelas.",
            "A journalist since 1998, she covers the towns of the north and has published two novels.",
        ),
        (
            "Redactor de la sección de economía y profesor asociado en la escuela de periodismo.",
            "He writes for the business section and teaches at the school of journalism.",
        ),
    ],
    "n": [
        ("Portada", "Home"),
        ("Política", "Politics"),
        ("Economía", "Business"),
        ("Cultura", "Culture"),
        ("Deportes", "Sport"),
        ("Opinión", "Opinion"),
        ("Vídeos", "Videos"),
        ("Sociedad", "Society"),
    ],
    "u": [
        ("Diario del Valle", "Valle Daily"),
        ("Compartir en Facebook", "Share on Facebook"),
        ("Lee también", "Read also"),
        ("Te puede interesar", "You may also like"),
        ("Lo más leído", "Most read"),
        ("Noticias relacionadas", "Related news"),
        ("Publicidad", "Advertisement"),
        ("12 comentarios", "12 comments"),
        ("Temas:", "Topics:"),
        ("5 de marzo de 2024, 10:35", "5 March 2024, 10:35"),
        ("3 min de lectura", "3 min read"),
        ("Suscríbete", "Subscribe"),
    ],
}

STORIES = (BRIDGE, CLINIC)
OWN = "hsbpcqakltdve"
"""Texts of the article; all others belong to the page around it."""
