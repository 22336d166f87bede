"""The messages of the checks in Spanish, for pages in Spanish.

A line has a message, or a clause of one, in English and in Spanish. `{a}`, `{b}` … stand for any words; `{L}` and `{M}` for the name of a
language; `{C}` for a clause that has a line of its own, `{R}` for numbers of rows, `{T}` for what is said elsewhere. A message without a
line is taken apart at ": ", "; " and ", ", and put together of its clauses. `MEANINGS` has what stands in quotation marks, or in place of
words, to say what a word means.
"""

from __future__ import annotations

__all__ = ["LANGUAGES", "MEANINGS", "MESSAGES"]

MESSAGES = """
{a} became {b} => {a} pasó a ser {b}
{a} became {b}, perhaps rightly => {a} pasó a ser {b}, quizá con razón
{a} became {b}, word for word => {a} pasó a ser {b}, palabra por palabra
the idiom means {a} => la expresión significa {a}
{a} became {b}, which says the opposite => {a} pasó a ser {b}, que dice lo contrario
{a} became {b}, which is another matter => {a} pasó a ser {b}, que es otra cosa
{a} became {b}, which means something else => {a} pasó a ser {b}, que significa otra cosa
{a} explains {b} as something that it is not => {a} explica {b} como algo que no es
{a} joins the names of two: {b} and {c} => {a} junta los nombres de dos: {b} y {c}
{a}: probably {b} => {a}: probablemente {b}
{a}: probably {b}, for {c} in the source => {a}: probablemente {b}, por {c} en el original
{a}: probably {b}, for {c} in the translation => {a}: probablemente {b}, por {c} en la traducción
{a} is a single letter and no word => {a} es una letra suelta, no una palabra
{a} became another name: {b} => {a} pasó a ser otro nombre: {b}
{a} was translated as {b} => {a} se tradujo por {b}
{a} was converted to {b} => {a} se convirtió en {b}
{a} is missing from the translation => {a} falta en la traducción
{a} is not in the source => {a} no está en el original
{a} was added => {a} se ha añadido
{a} was dropped => se ha perdido {a}
{a} was lost => se ha perdido {a}
it is not in the source => no está en el original
they are not in the source => no están en el original
not the same amount => no es la misma cantidad
another order of magnitude => es otro orden de magnitud
another number => es otro número
somebody else of the sentence => es otra persona de la frase
another of those the sentence speaks of => es otro de los que nombra la frase
who did it to whom is the other way round => quién se lo hizo a quién está al revés
what comes first is the other way round => lo que ocurre antes está al revés
what causes what is the other way round => la causa y el efecto están al revés
with a comma all of them are meant, without one only some => con coma son todos, sin ella solo algunos
what is compared with what is the other way round => lo que se compara está al revés
a condition on one side, a fact on the other => una condición en un lado, un hecho en el otro
a condition on one side, on the other one that does not matter => una condición en un lado, en el otro una que no importa
the money of another country => el dinero de otro país
the condition is the other way round => la condición está al revés
another amount => otra cantidad
another place => otro lugar
another time => otro momento
what follows is joined in another way => lo que sigue se une de otra manera
the way goes in the other direction => el trayecto va en la otra dirección
what is so and what is not changed places => lo que se afirma y lo que se niega han cambiado de lugar
whose it is changed places => de quién es cada cosa ha cambiado de lugar
what is said of two people or sides changed places => lo que se dice de dos personas o partes ha cambiado de lugar
one says more, the other less or as much => uno dice más, y el otro menos o lo mismo
one person on one side, several on the other => una persona en un texto, varias en el otro
percent and percentage points are not the same => por ciento y puntos porcentuales no son lo mismo
they do not stand for the same => no significan lo mismo
each is with the words of the other => cada uno está con las palabras del otro
{a} and {b} changed places => {a} y {b} han cambiado de lugar
{a} and {b} may have changed places => puede que {a} y {b} hayan cambiado de lugar
{a} are in the place of another => {a} están en el lugar de otro
by the dateline it is {a} => según la data es {a}
{a} was a {b} => {a} fue {b}
the {L} says nothing of the kind => el {L} no dice nada parecido
the {L} says that it was done => el {L} dice que se hizo
the {L} states an accusation as fact => el {L} da por hecho lo que es una acusación
what would be so is told as certain on one side => lo que sería así se da por seguro en un lado
a word or an accent is missing => falta una palabra o una tilde
the first is hearsay, the second did not happen => lo primero es un rumor, lo segundo no ocurrió
the {L} states it as fact => el {L} lo da por hecho
the {L} does not say who says so => el {L} no dice quién lo dice
the {L} does not say that it is only possible => el {L} no dice que solo es posible
the {L} does not say that it is only likely => el {L} no dice que solo es probable
the {L} does not say that it is a lower or upper limit => el {L} no dice que es un límite
the {L} gives it as exact => el {L} lo da por exacto
the {L} does not say how often => el {L} no dice con qué frecuencia
the {L} does not say that it is only partly so => el {L} no dice que solo es así en parte
the {L} does not say how sure it is => el {L} no dice hasta qué punto es seguro
the {L} does not say how many or how much => el {L} no dice cuántos o cuánto
the {L} does not limit it in this way => el {L} no lo limita así
the {L} denies what the {M} affirms => el {L} niega lo que afirma el {M}
the {L} affirms what the {M} denies => el {L} afirma lo que niega el {M}
the translation does not say how many => la traducción no dice cuántos
the source does not say how many => el original no dice cuántos
that the office is {a} was dropped => se ha perdido que el cargo es {a}
that the office is {a} was added => se ha añadido que el cargo es {a}
the {L} states a quotation as fact => el {L} da por hecho lo que es una cita
neither its marks nor {a} are there => no están ni sus comillas ni {a}
the {L} states a claim as fact => el {L} da por hecho lo que alguien afirma
it has nothing for {a} => no tiene nada que corresponda a {a}
{a} states a condition, and the {L} states the same without one => {a} pone una condición, y el {L} dice lo mismo sin ella
{a} was dropped with its clause: the {L} states no condition => se ha perdido {a} con su oración: el {L} no pone ninguna condición
{a} was added with its clause: the {L} states no condition => se ha añadido {a} con su oración: el {L} no pone ninguna condición
{a} means {b} => {a} significa {b}
{a} only looks like it => {a} solo se le parece
{a} and {b} are different countries => {a} y {b} son países distintos
{a} is {b} in {L} => {a} es {b} en {L}
{a} is {b} => {a} es {b}
{a} beside {b} is {c} => {a} junto a {b} es {c}
{a} ({b} in {L}) is missing from the translation => {a} ({b} en {L}) falta en la traducción
{a} ({b} in {L}) was added => {a} ({b} en {L}) se ha añadido
the name {a} is missing from the translation => el nombre {a} falta en la traducción
the name {a} is not in the source => el nombre {a} no está en el original
{a} is spelled {b} in the translation => {a} se escribe {b} en la traducción
{a} is spelled {b} elsewhere in the article => {a} se escribe {b} en otros lugares del artículo
{a} is a woman => {a} es una mujer
{a} is a man => {a} es un hombre
{a} in the sentence before is a woman => {a}, en la frase anterior, es una mujer
{a} in the sentence before is a man => {a}, en la frase anterior, es un hombre
the English says {a} => el inglés dice {a}
the {L} says {a}, the {M} says {b} => el {L} dice {a}, y el {M} dice {b}
{a} is {b} here and {c} further up => {a} es aquí {b}, y más arriba {c}
{a} is in both headlines and in the Spanish article, but not in the English one => \
{a} está en los dos titulares y en el texto español, pero no en el inglés
{a} in the headline is {b} in the article => {a} en el titular es {b} en el artículo
{a} is {L} in the {M} text => {a} está en {L} en el texto {M}
{a} was left in {L} => {a} ha quedado en {L}
this was not translated => esto no se ha traducido
the translation is the same as the source => la traducción es igual que el original
this should be {L} and looks {M} => esto debería estar en {L} y parece {M}
{a} is a Spanish mark, left in the English => {a} es un signo español que ha quedado en el inglés
the {L} asks a question here, the {M} does not => el {L} hace aquí una pregunta, y el {M} no
the exclamation mark of the {L} is missing from the {M} => el signo de exclamación del {L} falta en el {M}
the bracket {a} is never closed => el paréntesis {a} no se cierra
the bracket {a} was never opened => el paréntesis {a} no se ha abierto
brackets in the {L} only => hay paréntesis solo en el {L}
see whether the {L} says what is in them => compruebe si el {L} dice lo que contienen
the quotation mark {a} has no partner => la comilla {a} no tiene pareja
the quotation mark {a} is never closed => la comilla {a} no se cierra
the quotation mark {a} is the wrong way round => la comilla {a} está al revés
nothing opens the quotation that {a} closes => nada abre la cita que cierra {a}
there is nothing between the quotation marks {a} => no hay nada entre las comillas {a}
the quotation marks of the two sides do not match => las comillas de los dos textos no se corresponden
a quotation in the {L}, none in the {M} => hay una cita en el {L} y ninguna en el {M}
the marks were lost, or it became indirect speech => se han perdido las comillas, o pasó a estilo indirecto
the {L} says whose words these are, the {M} does not => el {L} dice de quién son estas palabras, y el {M} no
two spaces in a row => dos espacios seguidos
a space before {a} => un espacio delante de {a}
no space after {a} => falta un espacio detrás de {a}
{a} is there twice in a row => {a} está dos veces seguidas
{a} is markup => {a} es código
it should be the character itself => debería ser el propio carácter
damaged characters => caracteres dañados
the text was read in the wrong encoding => el texto se leyó con otra codificación
the text was read in the wrong encoding (in {a} words) => el texto se leyó con otra codificación (en {a} palabras)
{a} is markup: it should be the character itself (in {b} words) => {a} es código: debería ser el propio carácter (en {b} palabras)
an invisible control character, left by a quotation mark or dash in the wrong encoding => \
un carácter de control invisible, resto de una comilla o raya con otra codificación
write {a}, not {b} => escriba {a}, no {b}
the e-mail address {a} is missing from the translation => la dirección de correo {a} falta en la traducción
the e-mail address {a} is not in the source => la dirección de correo {a} no está en el original
the e-mail address is {a} in the source and {b} in the translation => la dirección de correo es {a} en el original y {b} en la traducción
the web address {a} is missing from the translation => la dirección web {a} falta en la traducción
the web address {a} is not in the source => la dirección web {a} no está en el original
the web address is {a} in the source and {b} in the translation => la dirección web es {a} en el original y {b} en la traducción
the handle {a} is missing from the translation => la cuenta {a} falta en la traducción
the handle {a} is not in the source => la cuenta {a} no está en el original
the handle is {a} in the source and {b} in the translation => la cuenta es {a} en el original y {b} en la traducción
the hashtag {a} is missing from the translation => la etiqueta {a} falta en la traducción
the hashtag {a} is not in the source => la etiqueta {a} no está en el original
the hashtag is {a} in the source and {b} in the translation => la etiqueta es {a} en el original y {b} en la traducción
the dateline {a} is in the {L} only => la data {a} está solo en el {L}
the credit {a} is in the {L} only => el crédito {a} está solo en el {L}
the {L} has a byline here, the {M} other text => el {L} tiene aquí una firma, y el {M} otro texto
the {L} has a credit here, the {M} other text => el {L} tiene aquí un crédito, y el {M} otro texto
the {L} has a caption here, the {M} other text => el {L} tiene aquí un pie de foto, y el {M} otro texto
the {L} has a headline here, the {M} other text => el {L} tiene aquí un titular, y el {M} otro texto
the {L} has a attribution here, the {M} other text => el {L} tiene aquí una atribución, y el {M} otro texto
this byline is missing from the translation => esta firma falta en la traducción
this byline was added => esta firma se ha añadido
this sentence is missing from the translation => esta frase falta en la traducción
this sentence was added => esta frase se ha añadido
this headline is missing from the translation => este titular falta en la traducción
this headline was added => este titular se ha añadido
this caption is missing from the translation => este pie de foto falta en la traducción
this caption was added => este pie de foto se ha añadido
this attribution is missing from the translation => esta atribución falta en la traducción
this attribution was added => esta atribución se ha añadido
{C}; it says: {T} => {C}; dice: {T}
the last {a} sentences are missing from the translation (rows {b} to {c}) => \
las últimas {a} frases faltan en la traducción (filas {b} a {c})
these {a} sentences are missing from the translation (rows {b} to {c}) => estas {a} frases faltan en la traducción (filas {b} a {c})
{a} sentences were added at the end => se han añadido {a} frases al final
{a} sentences were added here => se han añadido aquí {a} frases
they are not in the source (rows {a} to {b}) => no están en el original (filas {a} a {b})
this sentence and the one of row {a} do not correspond => esta frase y la de la fila {a} no se corresponden
{a} sentence of the source and {b} of the translation (rows {c} to {d}) do not correspond => \
{a} frase del original y {b} de la traducción (filas {c} a {d}) no se corresponden
{a} sentences of the source and {b} of the translation (rows {c} to {d}) do not correspond => \
{a} frases del original y {b} de la traducción (filas {c} a {d}) no se corresponden
something else is said here => aquí se dice otra cosa
this sentence and the one of row {a} were not recognised as a translation of each other => \
no se reconoció que esta frase y la de la fila {a} fueran una traducción de la otra
{a} sentence of the source and {b} of the translation (rows {c} to {d}) were not recognised as a translation of each other => \
no se reconoció que {a} frase del original y {b} de la traducción (filas {c} a {d}) fueran una traducción de la otra
{a} sentences of the source and {b} of the translation (rows {c} to {d}) were not recognised as a translation of each other => \
no se reconoció que {a} frases del original y {b} de la traducción (filas {c} a {d}) fueran una traducción de la otra
they look like one => lo parecen
the two articles end differently from row {a} on => los dos artículos terminan de otro modo desde la fila {a}
the two articles are different versions => los dos artículos son versiones distintas
the translation is a shorter version of the article => la traducción es una versión más corta del artículo
the translation is a longer version of the article => la traducción es una versión más larga del artículo
{a} of the {b} sentences of the source are missing, {c} of the {d} sentences of the translation were added => \
faltan {a} de las {b} frases del original, y se han añadido {c} de las {d} frases de la traducción
{a} of the {b} sentences of the source are missing => faltan {a} de las {b} frases del original
{a} of the {b} sentences of the translation were added => se han añadido {a} de las {b} frases de la traducción
rows {R} => filas {R}
this repeats an earlier text of the same article => esto repite un texto anterior del mismo artículo
this repeats an earlier text of the same article, on both sides => esto repite un texto anterior del mismo artículo, en los dos lados
this text is in the article twice => este texto está dos veces en el artículo
the translation has these sentences in another order => la traducción tiene estas frases en otro orden
this sentence is at another place in the translation => esta frase está en otro lugar de la traducción
this headline is at another place in the translation => este titular está en otro lugar de la traducción
this caption is at another place in the translation => este pie de foto está en otro lugar de la traducción
this byline is at another place in the translation => esta firma está en otro lugar de la traducción
this attribution is at another place in the translation => esta atribución está en otro lugar de la traducción
{a} sentences from here on are at another place in the translation => {a} frases, desde aquí, están en otro lugar de la traducción
row {a} => fila {a}
these two texts do not look like translations of each other => estos dos textos no parecen traducción el uno del otro
see whether the right files were paired => compruebe si se han emparejado los archivos correctos
these two texts share hardly a word => estos dos textos apenas comparten una palabra
they are too short to tell whether they belong together => son demasiado cortos para saber si van juntos
the two sentences say different things => las dos frases dicen cosas distintas
the machine translation of this sentence went wrong (a loop, a copy or other damage) => \
la traducción automática de esta frase salió mal (un bucle, una copia u otro daño)
its scores mean nothing => sus puntuaciones no significan nada
the translation is word for word, or nearly so, what the engine gives => la traducción es palabra por palabra, o casi, la del motor
machine translation? => ¿traducción automática?
the same letters again and again => las mismas letras una y otra vez
the same words again and again, as when an engine goes wrong => las mismas palabras una y otra vez, como cuando un motor falla
{a} characters are too long for a sentence and were not compared word by word => \
{a} caracteres son demasiados para una frase y no se compararon palabra por palabra
split the texts into sentences => divida los textos en frases
the check {a} failed here ({T}); the other checks went on => la comprobación {a} falló aquí ({T}); las demás siguieron
{a} took more than {b} s on this text and is not looked for further on => {a} tardó más de {b} s en este texto y no se busca más
write it more simply => escríbalo de forma más sencilla
{a} is written {b} in the term base => {a} se escribe {b} en la base terminológica
{a} is {b} in the term base, which the translation does not have => {a} es {b} en la base terminológica, y la traducción no lo tiene
the term base has {a} => la base terminológica tiene {a}
the term base forbids {a} => la base terminológica prohíbe {a}
the term base forbids {a} for {b} => la base terminológica prohíbe {a} para {b}
use {a} => use {a}
{a} is allowed for {b} => {a} se admite para {b}
the term base prefers {a} => la base terminológica prefiere {a}
"""

MEANINGS = {
    "the value itself": "el valor mismo", "at least": "al menos", "more than": "más de", "at most": "como máximo",
    "less than": "menos de", "almost": "casi", "about": "unos", "exactly": "exactamente", "before": "antes", "by": "para",
    "until": "hasta", "since": "desde", "after": "después", "a rise": "una subida", "a fall": "una bajada",
    "by how much": "cuánto", "to what value": "hasta qué valor", "from what value": "desde qué valor", "points": "puntos",
    "per cent of a value": "por ciento de un valor", "former": "anterior", "deputy": "adjunto", "acting": "en funciones",
    "elect": "electo", "outgoing": "saliente", "still to come": "aún por venir", "not finished": "sin terminar", "done": "hecho",
    "not yet": "aún no", "already": "ya", "under way": "en curso", "still": "todavía", "finished": "terminado", "no longer": "ya no",
    "then": "entonces", "now": "ahora", "allowed": "permitido", "recommended": "aconsejado", "to happen": "por ocurrir",
    "obligatory": "obligatorio", "required": "exigido", "not allowed": "no permitido", "not required": "no exigido",
    "only considered": "solo en estudio", "decided": "decidido", "only threatened": "solo una amenaza",
    "only intended": "solo una intención", "only tried": "solo intentado", "not done": "no hecho", "prevented": "impedido",
    "denied": "negado", "not denied": "no negado", "admitted": "admitido", "ruled out": "descartado", "hearsay": "de oídas",
    "first": "primero", "second": "segundo", "third": "tercero", "fourth": "cuarto", "fifth": "quinto", "sixth": "sexto",
    "seventh": "séptimo", "eighth": "octavo", "ninth": "noveno", "tenth": "décimo", "penultimate": "penúltimo", "last": "último",
    "today": "hoy", "yesterday": "ayer", "tomorrow": "mañana", "the day before yesterday": "anteayer",
    "the day after tomorrow": "pasado mañana", "double": "doble", "triple": "triple", "four times": "cuatro veces",
    "five times": "cinco veces", "ten times": "diez veces", "this": "este", "next": "próximo", "negative": "negativo",
    "positive": "positivo", "each": "cada uno", "in total": "en total", "except": "salvo", "including": "incluido", "only": "solo",
    "even": "incluso", "not only": "no solo", "also": "también", "Monday": "lunes", "Tuesday": "martes", "Wednesday": "miércoles",
    "Thursday": "jueves", "Friday": "viernes", "Saturday": "sábado", "Sunday": "domingo", "a pattern": "un patrón",
    "early hours": "madrugada", "morning": "mañana", "midday": "mediodía", "afternoon": "tarde", "evening": "tarde o noche",
    "night": "noche", "midnight": "medianoche",
}  # fmt: skip

LANGUAGES = {
    "English": "inglés", "Spanish": "español", "French": "francés", "German": "alemán", "Portuguese": "portugués", "Italian": "italiano",
    "Catalan": "catalán", "Galician": "gallego", "Basque": "vasco", "Dutch": "neerlandés", "Greek": "griego", "Polish": "polaco",
    "Romanian": "rumano", "Russian": "ruso", "Ukrainian": "ucraniano", "Arabic": "árabe", "Chinese": "chino", "Japanese": "japonés",
    "Korean": "coreano", "Swedish": "sueco", "Danish": "danés", "Norwegian": "noruego", "Finnish": "finés", "Czech": "checo",
    "Hungarian": "húngaro", "Turkish": "turco", "Bulgarian": "búlgaro", "Croatian": "croata", "Slovak": "eslovaco",
}  # fmt: skip
"""Names of languages in Spanish; others stay as they are."""
