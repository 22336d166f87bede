"""Sentences of Spanish news, of Spain and of America. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

EVERYDAY = """
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

MIXED = """
Tiene un Ph.D. | Ana lo sabe.
Todo salió bien. | Ana lo celebró.
Votó en contra. | Luis se abstuvo.
Nació el 5 dic. 2010. | Es joven.
El acto es a las 9 a. m. GMT. | Nadie irá.
Los CC. Diputados llegaron. | Votaron.
La web diario.com. | Ana la lee.
El 112do. Congreso empieza. | Es en enero.
El 3er. Distrito votó. | Ganó el no.
Leyó " El agua . " | Juan lo compró.
1) Pan | 2) Vino | 3) Agua
Cerró en DIC. | Juan lo vio.
Vende en Acme Inc. Bolivia y en Lima. | Gana poco.
El fallo (Ruiz v. Gómez) es firme. | Nadie apeló.
La Gda. Ruiz y el Insp. Jefe Sáez llegaron. | El robo fue a las 3 a. m. | Nadie vio nada.
El Cptán. Soto y el Alf. Mora navegaron. | El buque volvió.
Mons. Oscar A. Romero fue arzobispo. | Lo mataron en 1980.
El Card. Ruiz ofició en la Cat. de Burgos. | El Papa Francisco lo nombró.
S. S. el Papa viaja a África. | S. E. el embajador lo recibe.
S. M. el Rey abrió las Cortes. | S. A. R. la Infanta asistió.
El Excmo. y Rvdmo. Sr. Obispo bendijo el templo. | Hubo misa.
La Sala 2.ª del T. S. anuló el fallo. | El T. C. lo revisará.
El Mag. Pte. leyó la sentencia. | El acusado lloró.
El Juzg. de 1.ª Inst. e Instr. núm. 3 archivó el caso. | La fiscal recurrirá.
La Proc. Gral. de la República investiga. | El exgobernador huyó.
El H. Congreso del Edo. aprobó la ley. | La Comisión de Hda. la revisó.
La Dip. Fed. Ana Luz y el Sen. Suplente Raúl Paz debaten. | El tema es el agua.
Vive en Priv. de los Olivos núm. 8, int. 3, Col. Del Valle, C. P. 03100. | Tiene 80 años.
El bloqueo fue en Av. de los Insurgentes Sur, esq. con Viad. Miguel Alemán. | Duró dos horas.
La sede está en Pº de la Castellana, 200, 3.º dcha. | Abre a las nueve.
Envíe su C. V. a la oficina. | La plaza es fija.
Nació en Sta. Cruz de Tfe. en 1950. | Murió en Las Palmas de G. C. | Era poeta.
En Sgto. del Estero llueve. | En S. M. de Tucumán no.
La tropa del 5.º Bat. de Inf. salió. | El 2.º Reg. de Cab. quedó.
Ganó el Atl. de Madrid. | El Dep. Cali perdió.
El Hosp. Gral. de Zona núm. 5 no tiene camas. | El IMSS lo niega.
El Gral. de Div. Luis Cresencio habló. | El Gral. Brig. calló.
El B. O. E. lo publica. | La Junta recurre.
Según la O. M. S., el virus C. no existe. | Es un rumor.
Detuvieron a Javier "N". | El juez lo liberó.
Detuvieron a Javier “N”. | Fiscales apelaron.
El imputado, Carlos M. G., se negó a declarar. | Su abogado lo pidió.
La víctima, de iniciales A. R. P., tenía 20 años. | Vivía sola.
El menor L. A. G. fue hallado. | Está bien.
La clase B. | La clase C. | Son dos barrios.
La nota fue una A. | El alumno lloró.
Es fan de R.E.M. y de U2. | Toca la guitarra.
Midió 1.80 m. y pesó 80 kg. | Es alto.
Hay 5 °C. en Soria. | En Ávila hay 3 °C.
El metro cuadrado cuesta 3.000 €. | Es caro.
Cuesta 20 EUR. | La entrada incluye café.
El horario es de 9 a. m. a 5 p. m. | Los sábados cierra.
El virus apareció en el s. XX. | En el s. XXI volvió.
Vivió en el siglo IV a. C. | Fue filósofo.
Véase Gil et al. (2010). | El estudio es claro.
El autor (pág. 5) miente. | Véase la nota 3.
Lo cita en «Obras», t. II, p. 45. | Es falso.
La cta. de Twitter fue borrada. | Tenía mil seguidores.
El depto. jurídico apeló. | La demanda sigue.
Habló con el lic. Peña. | Peña calló.
El ing. Soto y el arq. Luna discuten. | La obra sigue.
La mtra. Cruz enseña. | El mtro. Díaz también.
Los Hnos. Ruiz cantaron. | El público pidió otra.
Compró leche, huevos, etc. | Todo caro.
Compró de todo (pan, leche, etc.). | Gastó mucho.
«Nos vamos a EE. UU.», dijo. | Su madre lloró.
«Nos vamos a EE. UU.» | La madre lloró.
¡Atención! | ¡Atención! | El tren sale.
Dijo: «¡Basta!». | Todos callaron.
Dijo: «¿Y qué?». | Nadie respondió.
—¡No! —gritó Ana—. | ¡No voy!
—Ven —dijo. | —Voy —contestó.
«Es tarde», dijo Ana. | «¿Tarde?», respondió Luis. | «Mucho».
El fallo dice: «Se condena a A. R. | Se absuelve a B. T.». | Es firme.
Se elegirá: 1) alcalde; 2) síndico; 3) regidores. | Votan 300 mil.
Art. 1.º El Estado es laico. | Art. 2.º La bandera es azul.
OPINIÓN. | El presidente se equivoca.
ENTREVISTA A LUIS PAZ. | "NO ME VOY".
Fuente: I. N. E. | Los datos son de 2020.
Fuente: INE. | Datos de 2020.
Visite gob.mx/salud. | Ahí están los datos.
Síganos en @diario_mx. | Gracias.
Lo publicó Reforma.com. | El diario lo borró.
Usa Windows 3.1. | Es viejo.
El 31 de dic. cerró la tienda. | Era de 1920.
El vuelo AM 405 salió a las 12:30 hrs. | Llegó a las 15 hrs.
Pagó 300 mdd. | La empresa no comenta.
El Lic. en Derecho Juan Paz ganó. | Tiene 30 años.
El Dr. en Física Raúl Gil dio la charla. | Duró una hora.
Fco. I. Madero fue presidente. | Lo mataron en 1913.
J. Guadalupe Posada grabó calaveras. | Murió pobre.
La Cía. de Jesús y la O. P. fundaron escuelas. | Fue en 1600.
El P. Arrupe y el H. Marcos viajaron. | Iban a Japón.
El Tte. de Alcalde dimitió. | Lo sustituye D.ª Rosa Mas.
Dª. Rosa Mas dimitió. | D. Luis Gil la sustituye.
Vota no. | Vota sí. | Pero vota.
El plan es este: ahorrar... y esperar. | No hay otro.
El gol de J. Aguirre. | El de M. Ruiz.
""".strip().split("\n")

DOUBLED_CAPITALS = """
Las FF. AA. no salieron de los cuarteles. | El ministro lo negó.
La Comisión de DD. HH. pidió la renuncia del jefe. | Nadie respondió.
Los JJ. OO. de invierno empiezan el jueves. | Hay 90 países.
Las CC. AA. piden más dinero. | Hacienda calla.
El secretario de CC. OO. convocó la huelga. | UGT se sumó.
El director de RR. HH. dimitió. | Lo sustituye su adjunta.
Sus MM. SS. los Reyes de Oriente llegaron en barco. | Llovía.
SS. MM. visitaron el puerto. | Fueron aplaudidos.
Trabaja en RR. PP. desde 2010. | Le gusta.
Las FF.AA. patrullan el puerto. | El alcalde lo pidió.
Los EE.UU. retiraron a su embajador. | Caracas hizo lo mismo.
Fue ministro de OO. PP. en dos gobiernos. | Luego se retiró.
Las CC. SS. fueron consultadas. | El plan cambió.
El informe de DD. HH. | El relator lo presentó ayer.
Defendió a las FF. AA. | También criticó al ministro.
Habló de los JJ. OO. | Luego calló.
Lo dijo la portavoz de las CC. AA. | Según ella, falta dinero.
La ley se aprobó en EE. UU. | Nadie lo esperaba.
La empresa de EE. UU. Omega Foods compró la planta. | Pagó poco.
Viajó a EE. UU. | Regresó enfermo.
""".strip().split("\n")

SINGLE_CAPITALS = """
La policía detuvo a Juan Carlos M. | La jueza dictó prisión.
Fue vinculado a proceso Óscar R. | El juez fijó seis meses de plazo.
José Luis N. y su hermano fueron detenidos. | No hubo disparos.
La víctima es Ana Karen T. | Tenía 22 años.
Arrestaron a Pedro Q. | Según la Fiscalía, huía.
Le falta vitamina C. | El médico le recetó naranjas.
Toma vitamina D. | Juan no la toma.
Murió de hepatitis B. | Nadie lo supo.
No hay plan B. | Ni siquiera lo discutieron.
España quedó en el grupo A. | Francia, en el C.
Juega en la serie B. | Marcó 12 goles.
El acusado vive en la puerta C. | Vecinos lo confirmaron.
Sirvió en la guerra. | El general J. Ruiz lo condecoró.
El candidato A. Pérez ganó. | Los demás protestaron.
Según M. Vargas, nadie fue avisado. | El alcalde calla.
El profesor J. M. Arce firmó el informe. | Ocupa 30 páginas.
Lo firma R. de la Vega. | Es un texto breve.
El tenista D. Ruiz perdió. | No se lesionó.
La banda de Los Z. | El jefe huyó.
El papa Juan XXIII lo recibió. | Fue en 1962.
El rey Alfonso XIII. | Fue el último.
Reinó Felipe V. | En 1701 llegó a Madrid.
Isabel I. | Tras su muerte hubo guerra.
Pasó en la Segunda Guerra Mundial. | Duró seis años.
El tipo de sangre es A. | El hospital la necesita.
""".strip().split("\n")

UNITS_AND_HOURS = """
El termómetro marcó 42 °C. | La gente buscó sombra.
Hubo 40 ºC. | Nadie salió.
El agua está a 18°C. | Está fría.
Midió 20 cm. | Pesó 3 kg. | Nació sano.
El muro mide 30 m. | Costó dos millones.
Cayeron 50 mm. | Las calles se inundaron.
Recorrió 10 km. | Después descansó.
Son 300 m2. | Caben 40 personas.
El tren va a 300 km/h. | Llega en dos horas.
La reunión duró 3 h. | Acabó sin acuerdo.
El partido empieza a las 20 h. | Habrá 30 mil personas.
Descansa 5 min. | Luego sigue.
Cierra a las 9 p. m. | Juan llegó tarde.
Abre a las 9 a.m. | Después hay fila.
A las 8 a. m. Juan Soto salió de casa. | No volvió.
Desde las 6 p. m. Protección Civil vigila el río. | Sigue creciendo.
El vuelo sale a las 5 p. m. del lunes. | Va lleno.
El templo data de 300 a. C. | Fue hallado en 1990.
Murió en el 44 a. C. | Roma quedó sin jefe.
En el 44 a. C. César fue asesinado. | Tenía 55 años.
El barrio creció hacia el 100 d. C. | Había un foro.
Pesa 80 kg. de músculo. | Es boxeador.
A 3 km. de la costa hay un faro. | No funciona.
La finca tiene 12 ha. | Está en venta.
Subió un 5 %. | Es mucho.
Compró 10 lts. de leche. | Le faltó pan.
Usa un motor de 90 c. v. | Gasta poco.
Costó 5 mdp. | El Congreso lo sabía.
Costó 20 mdd. | La obra no avanza.
Hizo 9 s. | Es récord.
Quedan 3 hs. | No hay prisa.
""".strip().split("\n")

PEOPLE = """
El Dip. Gómez y la Sen. Lara votaron en contra. | El resto se abstuvo.
La Dra. h. c. Ana Luz habló. | Nadie aplaudió.
El Magdo. Peña firmó la sentencia. | La Mgda. Ríos votó en contra.
El Excmo. Sr. Alcalde abrió el acto. | La Ilma. Sra. Decana cerró.
La Cra. Ruth Díaz revisó las cuentas. | Faltaba dinero.
El Cr. Luis Paz renunció. | Era contador.
El Pbro. Raúl Mena dio misa. | Mons. Ávila lo acompañó.
El Contralm. Prado y el Valm. Soto viajaron. | Volvieron el martes.
El Sgto. Mora y el Cbo. Lima declararon. | El juez los citó.
La Lcda. Vera y el Ldo. Mas presentaron la demanda. | Piden un millón.
Dña. Rosa y D. Luis se casaron. | Hubo fiesta.
El Prof. Dr. Núñez operó. | Todo salió bien.
La Profra. Elsa Ríos dirige la escuela. | El Profr. Cano la ayuda.
Los Sres. Díaz y Paz pagaron. | Las Sras. Gil y Mar no.
El Gob. Ochoa y el Pdte. Mesa se reunieron. | Hablaron dos horas.
El Arq. Leal y la Arq. Luna hicieron el plano. | Es caro.
El Psic. Rey atiende aquí. | La Enf. Sol también.
Ma. Elena Cruz y Fco. Javier Ríos ganaron. | Recibieron flores.
La Sra. Vda. de Peña vendió la casa. | Se mudó.
El Embaj. Ruiz entregó sus cartas. | El Min. Paz lo recibió.
El Fr. Luis de la Cruz escribió el libro. | La Hna. Inés lo copió.
El Subtte. Rey cayó. | Lo ascendieron.
Mr. Brown y Mrs. Green llegaron a Lima. | Venían de Quito.
El Cap. de Corbeta Luis Vega murió. | Tenía 50 años.
Vino el Dr. Peña. | La Dra. Luz no.
""".strip().split("\n")

REFERENCES = """
Véase el párr. 5 de la sentencia. | El párrf. 6 lo aclara.
El inc. c) del art. 12 fue anulado. | El frac. IV sigue.
El exp. 12/2020 se archivó. | El expte. 13 no.
La pág. 3 y las págs. 8 y 9 faltan. | El resto está.
El nº. 7 llegó primero. | El nº. 9 no llegó.
El Nro. 10 marcó. | El Nº 9 falló.
Vea la fig. 3 y la tab. 2. | Son claras.
Fue hacia ca. 1850. | No hay certeza.
Nació c. 1510 y murió ca. 1570. | Era pintor.
Cita el cap. IV del vol. II. | No lo leyó.
La ley (art. 5, apdo. 2) lo prohíbe. | El juez lo sabe.
Hay frutas, p. ej. Manzanas de Puebla. | Son caras.
Pagó aprox. 300 pesos. | Es poco.
Llame al tel. 555 1234. | Atienden de día.
El cel. 555 1234 no contesta. | Nadie sabe por qué.
La res. 45 fue apelada. | El dcto. 12 no.
Cfr. Ruiz (2010). | Véase también Mora.
Lo dice Pérez, op. cit. | El otro lo niega.
La ed. 2010 se agotó. | Hay otra.
Es el no. 1 del mundo. | Ganó otra vez.
Dijo que no. | Juan insistió.
Respondió que sí, pero no. | Ana se rio.
Ley núm. 30. | La aprobó el Congreso.
""".strip().split("\n")

ADDRESSES = """
Vive en la Av. Juárez, núm. 5, col. Roma. | La casa es vieja.
El choque fue en Blvd. Díaz Ordaz y Calz. Madero. | Hubo dos heridos.
La oficina está en c. Mayor, 3, 2.º izda. | La puerta no cierra.
El local (C/ Real, n.º 4, bajo dcha.) se alquila. | Es barato.
La Pza. Mayor y el P.º del Prado se llenaron. | Llovía.
La Ctra. Nacional 5 se cortó. | Hubo nieve.
La Carr. México-Puebla sigue cerrada. | No hay paso.
El Fracc. Los Pinos quedó sin luz. | La Col. El Rosario también.
La Urb. Las Lomas pide agua. | El Barr. San Juan también.
Vive en Mza. 4, Lte. 7. | La calle no tiene nombre.
Cd. Juárez amaneció con nieve. | Cerraron las escuelas.
El Edo. de México y el Mpio. de Lerma firmaron. | Falta Toluca.
Es de Sta. Fe y vive en Sto. Domingo. | Viaja mucho.
El Apdo. 35 está lleno. | La C. P. 06700 no existe.
Vive en el D. F. | Nació en Puebla.
Nació en Monterrey, N. L. | Creció en Saltillo.
El Dpto. 4 B fue robado. | El Depto. 5 no.
La Gta. de Bilbao y la Rda. de Toledo se cortan. | Hay obras.
Está en la Vía 5, esq. Calle 8. | Tiene rejas.
""".strip().split("\n")

COMPANIES = """
La firma Hierros del Sur, S. L. cerró. | Debía mucho.
Compró acciones de Banco Sol, S. A. | El precio subió.
El grupo Azul, S.A. de C.V. ganó la obra. | Nadie compitió.
La constructora Ríos Hnos. y Cía. quebró. | Dejó deudas.
Compró Acme Inc. | El precio no se sabe.
Trabaja en Datos Ltda. | La empresa es de Cali.
Acme Corp. y Beta Inc. se unen. | Suman 30 mil empleados.
La Asoc. de Vecinos protestó. | El Ayto. de Soria calló.
La Univ. de Sonora y el Inst. Mora firmaron. | Dura tres años.
Vende ropa, zapatos, etc. | Juan compra todo.
Vende ropa (camisas, faldas, etc.) en la calle. | No paga impuestos.
La tienda vende pan, etc.; no hay café. | Abre a las seis.
El PP. | Pero eso no es todo.
Votó al PP. | El PSOE perdió.
La OTAN. | La ONU. | Nadie actuó.
Trabajó para la FIFA. | Era abogado.
La norma ISO. | La exige Europa.
El Sr. Presidente llegó. | Se fue pronto.
""".strip().split("\n")

REFERENCE_MARKS = """
El río nace aquí.[1] | Después baja al valle.
El río nace aquí.[1][2] | Después baja.[3] | Muere en el mar.
Fundó la ciudad en 1520. [4] | Murió allí.
Lo dijo dos veces.² | Nadie lo oyó.
El volcán es alto[5] y frío. | Nieva siempre.
Lo dijo [sic] dos veces. | [Risas] No sigo.
""".strip().split("\n")

QUOTATIONS = """
«No hay agua. | No hay luz. | No hay nada», dijo Rosa.
“Estamos listos. | Vamos a ganar.” | El técnico sonrió.
"Basta." | Así terminó el discurso.
"Basta", dijo. | "No sigo".
El cartel decía «Cerrado». | Nadie entró.
El lema «¿Y tú?» gustó. | Ganó un premio.
“¿Quién fue?”, preguntó el juez. | “Yo”, dijo él.
«¡Fuera!». | El grito se oyó en la plaza.
El juez preguntó: «¿Lo vio usted?». | «Sí», dijo.
—¿Vienes? —preguntó Ana. | —No —dijo Luis—. | Estoy cansado.
—Vete. | —No quiero.
— Mañana salgo — dijo Rosa. | — Yo también.
–No lo sé –admitió el concejal–. | Pregunte al alcalde.
Dijo que "no hay dinero" y se fue. | Nadie lo siguió.
'No me iré', avisó. | Se fue al otro día.
«Ella dijo: “Ya basta”. | Y se fue», contó Luis.
(No había nadie.) | El juez esperó.
El juez (que venía de Lima) esperó. | Nadie llegó.
El juez esperó (nadie llegó). | Luego se fue.
El plan (¿cuál?) no existe. | Lo inventó.
El plan (!) no existe. | Lo inventó.
""".strip().split("\n")

ELLIPSES_AND_MARKS = """
Dudó... | Al final firmó.
Dudó… y firmó. | No leyó nada.
Había de todo: pan, vino... | Nadie pagó.
¡Ganamos! | ¡Ganamos! | El estadio rugió.
¿Cuándo? | ¿Dónde? | ¿Por qué?
¿Cuándo?, preguntó. | Nadie contestó.
¡¿Qué?! | No puede ser.
¡Sí!, gritó. | ¡Sí!, gritaron todos.
Llegó. . . tarde. | No importa.
(...) El juez calló. | El fiscal no.
El juez (...) calló. | El fiscal no.
[…] Todo acabó. | Se fue.
Salió a las 10. | 20 personas lo vieron.
Gastó 3.000. | 5.000 eran de su padre.
El 15. | El 16 no hubo nada.
La nota fue 9.5. | Pasó.
""".strip().split("\n")

HEADLINES_AND_LISTS = """
EL SR. GÓMEZ GANÓ. | LA SRA. PAZ PERDIÓ.
EE. UU. Y CHINA FIRMAN. | MÉXICO ESPERA.
DTO. DEL 30 %. | SOLO HOY.
CERRARON LA AV. JUÁREZ. | NO HAY PASO.
1. Compre pan. | 2. Compre vino.
1) Compre pan. | 2) Compre vino.
a) El alcalde. | b) El juez.
• Uno. | • Dos.
I. Los hechos. | II. El derecho.
El orden es: a) pan; b) vino; c) agua. | No hay más.
""".strip().split("\n")

DATELINES_AND_GLUE = """
MADRID, 3 may. (EFE). - El Gobierno aprobó la ley. | Entra en vigor hoy.
Lima, 3 (EFE).– El Congreso cerró. | No hay fecha.
Bogotá.- El fiscal renunció. | Lo anunció ayer.
Ciudad de México.— El Senado votó. | Ganó el sí.
Escriba a redaccion@diario.example. | Le responderán.
Visite www.diario.example/norte. | Hay fotos.
La web diario.com. | Ahí está todo.
Vea https://diario.example/a.b.html. | No cierra.
El usuario @luis.paz borró el mensaje. | Era falso.
Ocurrió el 12.05.2020. | Nadie lo vio.
La versión 2.0 falló. | La 2.1 no.
El 2o. lugar fue para Ana. | El 3er. lugar, para Luis.
El 1o. de mayo hubo marcha. | El 2 no.
El 3.er piso ardió. | El 4.º no.
El 5.º puesto. | El 6.º también.
""".strip().split("\n")

LOWER_CASE = """
El iPhone subió. | iPhone y iPad son de Apple.
Según la Sra. de Paz, no. | El juez duda.
Llegó. | ¿y ahora? | Nada.
El 5 de sept. de 2010 nació. | Es joven.
En sept. 2010 nació. | Es joven.
El vie. 5 hay junta. | El lun. 8 no.
""".strip().split("\n")

CASES = [
    *EVERYDAY,
    *MIXED,
    *DOUBLED_CAPITALS,
    *SINGLE_CAPITALS,
    *UNITS_AND_HOURS,
    *PEOPLE,
    *REFERENCES,
    *ADDRESSES,
    *COMPANIES,
    *REFERENCE_MARKS,
    *QUOTATIONS,
    *ELLIPSES_AND_MARKS,
    *HEADLINES_AND_LISTS,
    *DATELINES_AND_GLUE,
    *LOWER_CASE,
]


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "es")] == expected


WRITTEN_BLIND = """
Lo dijo la Fed. | Wall Street baja.
Vive en Cto. Lomas 45, Fracc. El Sol, C.P. 45000. | Es caro.
La sen. sup. Ana Gil no vino. | Nadie preguntó.
Según el Cód. Pen., art. 123 bis, es delito. | Prescribe a los 5 años.
El Trib. Sup. lo anuló. | La Aud. Nac. calló.
El Juzg. 3.º de lo Civ. lo citó. | No acudió.
La Ley Org. 1/2004 lo prevé. | Se aplica poco.
Ntra. Sra. de Guadalupe atrae a miles. | Es patrona.
El Atl. Morelia perdió. | Fue en casa.
La Secr. Gral. Téc. del Min. de Int. no contestó. | Nadie insistió.
Los PP. jesuitas llegaron en 1767. | Se fueron pronto.
El Dip. Juan Ríos votó en contra. | La Sen. Ana Cruz se abstuvo.
Vive en la Cra. 7 N.º 45-12. | Llegó ayer.
Está en la Av. Insurgentes Sur núm. 1602, Col. Crédito Constructor. | Abre a las 9.
El Gral. Div. Luis Mora y el Cap. Frag. José Gil asistieron. | Hubo honores.
Lo firmó el Mtro. J. A. Pérez. | El documento es público.
El Arz. Carlos Aguiar ofició la misa. | Asistió el Pbro. Tomás Ruiz.
La Hna. Lucía y el Rvdo. P. Manuel dirigen el centro. | Son dos.
El art. 14, párr. 2, inc. b) lo prohíbe. | Nadie lo cumple.
Véase la STC 31/2010, FJ 12. | Lo dijo el TC.
Según el Exp. 045-2020, la Sala Penal falló ayer. | La Corte confirmó.
El Magdo. Pte. Ramón Sáez leyó el fallo. | Duró una hora.
El Lic. Adolfo López y la Lcda. Inés Paz firmaron. | Falta el Notario.
Es originario de Sta. María del Oro, Dgo. | Tiene 30 años.
Nació en Cd. Juárez, Chih., en 1980. | Vive en Monterrey, N.L. | Trabaja allí.
Viajó a Guadalajara, Jal. | Regresó el lunes.
La empresa Aceros del Sur, S.A. de C.V., cerró. | Despidió a 40.
Compró acciones de Telmex S.A.B. de C.V. | El precio subió.
La firmó Ferrovial, S. A. | La obra dura dos años.
Trabaja en Gas Natural S.L.U. | Es ingeniero.
El Sr. y la Sra. Gómez llegaron. | Los Sres. Díaz no.
Doña M.ª del Carmen vive aquí. | D. José no.
Fco. Javier y Ma. Elena se casaron. | Fue en mayo.
El Prof. Dr. Hans Müller habló. | Nadie entendió.
La Dra. h. c. Marie Curie aparece en la foto. | Es antigua.
Llegó a las 8 p. m. | Se fue a las 10 a. m. del martes.
Son las 20 hrs. | El acto empieza.
El acto será a las 18:00 h. | La entrada es libre.
Murió en el 44 a. C. | César tenía 55 años.
Data del s. XV. | Es gótico.
Vivió en el s. IV d. de C. | Fue obispo.
Pesa 3 kg. | Mide 50 cm. | Está sano.
La temperatura bajó a 3 °C. | Nevó.
Hay 40 km. | Se tarda una hora.
El terreno mide 500 m². | Vale poco.
Cayeron 30 l/m². | El río creció.
Corre a 120 km/h. | Lo multaron.
Tiene 2 hab. por km². | Es un desierto.
Los EE. UU. firmaron. | La U. E. también.
Las FF. AA. intervinieron. | Los CC. OO. protestaron.
Los JJ. OO. de París empezaron. | Hubo lluvia.
Habló el portavoz de CC. OO. | La patronal calló.
Viajó a EE. UU. | Allí lo detuvieron.
Es de los EE.UU. | Nadie lo sabía.
La O.N.U. lo condenó. | La O.E.A. no.
El P.R.I. ganó. | El P.A.N. perdió.
El detenido, José Luis N., fue trasladado. | Está preso.
La policía detuvo a José Luis N. | La Fiscalía lo investiga.
Detuvieron a María Fernanda "N". | Tiene 30 años.
Le falta vitamina C. | El médico lo dijo.
Tiene hepatitis B. | No lo sabía.
Ganó el grupo A. | México quedó fuera.
Aplicaron el plan B. | Funcionó.
Votó Juan Carlos I. | Era rey.
Felipe VI. | Rey de España.
Murió Juan XXIII. | Lo sucedió Pablo VI. | Era 1963.
Lo explica J. R. R. Tolkien. | Es un clásico.
El libro de J. M. Coetzee es breve. | Se lee bien.
Escribió A. Machado. | Nació en Sevilla.
La población creció.[1] | El censo lo confirma.[2] | Nadie dudó.
Así lo dijo.¹ | Nadie respondió.
Así fue.(3) | Luego cambió.
Habló de «cambio». | Nadie aplaudió.
«No iré.» | Lo dijo ayer.
«No iré. | Estoy cansado», dijo Ana. | Se fue.
¿Vendrá? | No lo sé. | ¡Ojalá!
¿Vendrá? preguntó Ana. | Nadie contestó.
¡Qué susto!, gritó. | Todos rieron.
Dijo que sí... y se fue. | Nadie lo vio.
Dijo que sí... | Luego se fue.
Esperó… | Nadie vino.
Costó 3.500 euros. | Era caro.
Ganó por 3.5 puntos. | Fue justo.
La versión 2.0. es mejor.
El punto 3.1. del acuerdo sigue abierto. | Se verá.
La web www.ejemplo.es. cerró ayer.
Escriba a info@ejemplo.com. | Le contestarán.
Visite ejemplo.com.mx. | Es gratis.
El archivo informe.pdf.zip pesa poco. | Se abre bien.
Tel. 55 1234 5678. | Pida cita.
Vive en C/ Mayor, 5, 3.º izq. | Llame antes.
Está en la Pza. de España. | Hay metro.
El km. 45 de la carretera está cortado. | Hay desvío.
La Ctra. N. 340 está cortada. | Hay desvío.
Ver fig. 3 y tab. 2. | Son claras.
Véase el cap. IV del t. II. | Es largo.
Págs. 34 y ss. | Trata del clima.
Lo dice el vol. 3, núm. 2, pp. 45-60. | Es de 1998.
Cf. Borges, op. cit., p. 33. | Es una broma.
Apdo. 345, C. P. 28080. | Madrid.
El Tte. Cnel. Antonio Tejero entró. | Disparó.
El Cmdte. Ernesto Guevara murió en 1967. | Tenía 39 años.
El Sgto. 1.º Pérez fue herido. | Está grave.
La GC. investiga. | La PN. también.
S. M. el Rey habló. | SS. MM. cenaron.
S. S. Francisco viajó a Chile. | Hizo frío.
Su Excma. Sra. ministra llegó. | Saludó.
El Excmo. Ayto. de Jaén lo aprobó. | Fue unánime.
Comió pan, queso, etc. | Luego durmió.
Trajo pan, queso, etc. y vino.
Compró lápices, etc., para todos. | Costó poco.
Aprox. 300 personas llegaron. | Hacía frío.
Máx. 30 ºC. | Mín. 12 ºC.
Quedan 5 min. | El partido se acaba.
Ganó 500 mdp. | Es una fortuna.
Debe 30 mdd. | No pagará.
Ud. no puede entrar. | Uds. sí.
Vd. manda. | Yo obedezco.
P. D. Te quiero.
N. del T.: el original dice otra cosa. | Se corrigió.
Q. E. P. D. Juan Pérez. | Murió ayer.
MADRID.- El Gobierno aprobó la ley. | Entra en vigor hoy.
CIUDAD DE MÉXICO, 3 de mayo (Notimex).- El dólar subió. | El peso cayó.
Madrid, 5 may. (EFE).- El paro baja. | Es buena noticia.
Foto: J. Pérez. | Texto: A. Ruiz.
El 1.º de mayo es fiesta. | El 2.º no.
La 4.ª edición empieza. | Habrá premios.
1. Abrir la tapa. | 2. Cerrar la llave.
a) Leer. | b) Escribir.
Llegó el núm. 1 del mundo. | Ganó.
Es el No. 1. | Lo sabe.
Habló con la C. Rosa Díaz. | Es regidora.
El C. Presidente llegó. | Saludó.
La Profa. Elsa Ruiz y el Ing. Civil Raúl Paz. | Firmaron.
El Edo. de Méx. no respondió. | Nadie insistió.
En Tamps. hubo 3 muertos. | En Ver. ninguno.
La Gob. Mara Lezama y el Pdte. Mpal. Luis Gil. | Acordaron.
El min. de Hacienda dimitió. | El pdte. aceptó.
La Adm. Local no paga. | La Dir. Gral. sí.
El Depto. de Salud avisó. | Hay dengue.
El Inst. Nal. de Migración calló. | Es raro.
La Univ. Complutense cerró. | La Fac. de Derecho no.
El Hosp. Gral. está lleno. | Faltan camas.
Bs. As. amaneció con lluvia. | Hubo cortes.
La Sta. Sede respondió. | El Vaticano negó.
La Resol. 245 de la CIDH es clara. | Se acata.
El D.O.F. lo publicó. | Rige hoy.
El B.O.E. de ayer lo trae. | Léalo.
El R. D. 463/2020 lo fijó. | Sigue vigente.
La L. O. 2/2024 entra en vigor. | Es nueva.
"""


@each("case", [case for case in WRITTEN_BLIND.split("\n") if case])
def test_sentences_that_were_written_without_a_look_at_the_rules(case):
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "es")] == case.split(" | ")


CONTRACTIONS = """
Lo anunció la Sría. Gral. del partido, Rosa Mena. | No habrá primarias.
Vive en la Col. Roma, C.P. 06700, Deleg. Cuauhtémoc. | Tiene dos hijos.
Ganó el Atco. Madrid por 2 a 1. | El Dptvo. Alavés bajó.
El Rgto. Pavía y el Bvr. Norte siguen cerrados. | Abren mañana.
El jzdo. Primero lo citó. | El Jzdo. Segundo no.
El escritor es Nguyen. | Brno es su ciudad. | Vive en Gdansk. | Trabaja allí.
Habló Mbappé. | Luego salió Kvaratskhelia. | Marcó Szczesny. | Ganaron.
"""
NOTES = """
El autor (N. de la R. Murió en 1998) era cubano. | Vivía en Lugo.
Eso dijo ayer. | N. de R. La cita es literal. | Otra no.
N. del T. La palabra no tiene traducción. | Se usa en Galicia.
N. de la E.: Este texto se publicó en 2010. | Se reproduce aquí.
N. de la Red. El dato es oficial. | Se publicó ayer.
Dijo «saudade» (N. del T.). | El público rió.
Lo escribió N. de la Rosa. | Fue ayer.
"""


@each("case", [case for case in (CONTRACTIONS + NOTES).split("\n") if case])
def test_contractions_in_no_table_and_labels_of_notes(case):
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "es")] == case.split(" | ")


OTHER_FORMS = """
El art. 14 bis de la ley lo prohíbe. | La Sala lo aplicó ayer.
Véase la pág. 212 del informe. | Allí figuran los núms. 3 y 4.
La sentencia cita el § 8 del convenio. | El tribunal no lo discutió.
Según el exp. núm. 45/2019 de la Sala, no hubo delito. | Así lo dijo el magdo. Ruiz.
El pto. 3 del orden del día se aplazó. | Los demás se votaron.
La Lic. Mora y el Ing. Peña firmaron el acta. | El C. Gobernador no acudió.
Trabajó en la S.E.P. y en la S.C.T. durante años. | Luego se jubiló.
El fraccionamiento está en el km. 12 de la carretera. | Nadie vive allí.
Vive en Avda. Libertad 45, 3.º B, cerca del río. | El piso es alquilado.
Compró en Almacenes Vidal, S. A. de C. V., dos camiones. | Nunca llegaron.
Lo denunció Grupo Norte S.A.B. de C.V. | La empresa cotiza en la bolsa.
Guadalajara, Jal., 3 Mar (Notimex).— Un incendio arrasó el mercado. | No hay heridos.
MÉRIDA, Yuc., 12 de mayo.- La lluvia inundó el centro. | El alcalde pidió ayuda.
Monterrey, N.L. — El juez ordenó su captura. | El abogado apelará.
Nació en Tuxtla Gtz., Chis., en 1950. | Murió en la capital.
Los vecinos de S. Cristóbal protestaron. | La presidenta mpal. los recibió.
—No lo sé —dijo la testigo—. | Pregúntele a mi hermano. | Luego calló.
—¿Viene usted del norte? | —Sí, señor. | —Pase.
«No hay dinero», admitió. | «Ni lo habrá.»
¿Quién lo hizo? | ¿Cuándo?, ¿dónde? | Nadie responde.
¡Vaya! | No me lo esperaba... | Pero así fue.
Pensó en irse... y no se fue. | Tampoco llamó.
«Yo... no sé», murmuró. | Tenía miedo.
El partido terminó 3-2 en el min. 94. | El portero lloró.
El Real Madrid vs. Barcelona se jugará el sábado. | Habrá lleno.
El Atl. Madrid perdió 2-0. | Su entrenador dimitió.
Quedó 4.º en los 100 m. | El récord no cayó.
Corrió 10 km. | Después descansó.
Pesa 82 kg. y mide 1,90 m. | Es el más alto del equipo.
La reunión fue a las 9 a.m. en Palacio. | Duró tres horas.
Salió a las 7 p.m. | El tráfico era terrible.
Lo firmó J. R. Jiménez. | El poema es de 1916.
La novela es de Juan José Arreola G. | Se vendió poco.
Habló el Dr. en Derecho Luis Paz. | El público aplaudió.
Los EE.UU. vetaron la medida. | China se abstuvo.
Viajó a EE. UU. | Allí lo esperaba su familia.
El presupuesto de la U. de G. baja. | Los alumnos protestan.
La gaceta (vol. II, no. 7) lo publicó. | Nadie lo leyó.
Cf. el tomo 3, cap. 2, de la obra. | El autor lo explica.
1. Lave las manos. | 2. Hierva el agua. | 3. Espere.
a) El dueño pagará. | b) El inquilino saldrá.
Trajeron mesas, sillas, etc. | La fiesta empezó tarde.
Había perros, gatos, etc., en la casa. | Olía mal.
El acusado, alias «El Güero», huyó. | La PGR lo busca.
Murió el 3 de oct. de 1998. | Tenía 90 años.
La Ma. Elena Solís ganó. | Su rival, Fco. Ortiz, la felicitó.
El Gral. Brig. D.E.M. Ramón Soto asumió el mando. | El anterior se retira.
El Cmdte. Rojas y el Sgto. Lima cayeron presos. | El Tte. Vera escapó.
Fr. Bartolomé llegó a Chiapas. | La Hna. Inés lo acompañó.
Pbro. José Luna ofició la misa. | Mons. Arce predicó.
La Ley Org. del Poder Judicial cambió. | El Trib. Sup. la revisará.
El fallo (STS 123/2020, de 4 de feb.) es firme. | No cabe recurso.
El R.D. 12/2021 entró en vigor. | Lo publicó el B.O.E.
Costó US$ 3.5 mills. | El vendedor quería más.
Ganó 12.500 Ptas. al mes. | Era poco.
La Cía. Minera del Sur cerró. | Hnos. Gómez la compró.
El Depto. de Estado calló. | La Emb. tampoco habló.
La prof.ª Gil y el Prof. Díaz dimitieron. | El rector aceptó.
Vivió en el s. XIX. | Su obra se perdió.
La cita aparece en op. cit., p. 33. | El libro está agotado.
Tel. 5555-1234, ext. 12. | Horario: de 9 a 14 h.
Escriba a info@ejemplo.mx. | Responderemos pronto.
Visite www.ejemplo.es/ayuda. | Allí está el formulario.
Lo dijo Ana («la verdad es otra»). | Nadie la oyó.
(Fuente: INEGI.) | El dato es de 2020.
El dato es falso [sic]. | La oficina lo retiró.
El índice subió 0.5. | 30 empresas ganaron.
Murieron 12. | 45 resultaron heridos.
Fue en 1998. | 2003 fue peor.
Dice Jesús: «Venid.» | Y fueron.
«¿Por qué yo?», preguntó. | «¡Porque sí!», le gritaron.
El PRI, el PAN... todos votaron. | El resultado fue claro.
El Sr. D. Pedro y la Sra. D.ª Luisa vinieron. | Comieron aquí.
Jugó en el Sta. Cruz y en el Sto. Domingo. | Se retiró joven.
Prohibido s/n. en las cartas. | Ponga el número.
El Pdte. de la Rep. viajó. | El Vicepdte. quedó a cargo.
Los Dres. Ruiz y Paz operaron. | El paciente vive.
La Dra. K. O'Neill llegó. | No habló.
La carretera (Mex. 15) está cerrada. | Use la libre.
El ptos. 4 y 5 del acta se votaron juntos. | El 6 no.
Lo dice el art. 123, apdo. B, fracc. XI. | La corte lo confirmó.
La ley (DOF, 3 de ene. de 2020) obliga. | Nadie la cumple.
Querétaro, Qro. – La feria abrió ayer. | Cerrará el domingo.
Acudió la Profa. D'Angelo. | Habló poco.
Vive en c/ Mayor, núm. 4, 2.º izq. | El portal es verde.
El Cap. Gral. y el Almte. Díaz se reunieron. | No hubo acuerdo.
La FGR vs. Pérez y otros. | Así se titula el expediente.
El R. P. Ramón y Sor Ana rezaron. | Llovía.
Llegó a Cd. Juárez. | Cruzó el puente.
El Cd. Victoria FC ganó 2-1. | El Atlas perdió.
Dijo: «¡Alto!». | Todos pararon.
«¿Y ahora?» | «Ahora nada», respondió.
Esperó… | Nadie vino.
Eran 3.000… o más. | No se sabe.
Se gastó 5 mdp. | El resto se perdió.
Mide 1.70 m. | Pesa 80 kg.
Según Ud., ¿quién manda? | Nadie contesta.
La Corp. Andina y la Cía. Naviera firmaron. | El pacto dura un año.
El Sr. Presidente de la H. Cámara habló. | Lo aplaudieron.
"""


@each("case", [case for case in OTHER_FORMS.split("\n") if case])
def test_sentences_with_citations_datelines_lists_and_dialogue(case):
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "es")] == case.split(" | ")
