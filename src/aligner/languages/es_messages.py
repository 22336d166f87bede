"""What the checks say in Spanish, for pages in Spanish: their messages, and what each of them looks for.

A line of `MESSAGES` has a message, or a clause of one, in English and in Spanish. `{a}`, `{b}` … stand for any words; `{L}` and `{M}` for
the name of a language; `{C}` for a clause that has a line of its own, `{R}` for numbers of rows, `{T}` for what is said elsewhere. A
message without a line is taken apart at ": ", "; " and ", ", and put together of its clauses. `MEANINGS` has what stands in quotation
marks, or in place of words, to say what a word means. `EXPLANATIONS` has the title and the explanation of each check, whose English is in
the check itself. Tests hold that no check and no message is missing.
"""

from __future__ import annotations

__all__ = ["EXPLANATIONS", "LANGUAGES", "MEANINGS", "MESSAGES"]

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
another part of the sentence is limited => se limita otra parte de la frase
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
one of two is meant on one side, and both on the other => en un lado se trata de una de dos cosas y en el otro de ambas
the way goes in the other direction => el trayecto va en la otra dirección
what is so and what is not changed places => lo que se afirma y lo que se niega han cambiado de lugar
whose it is changed places => de quién es cada cosa ha cambiado de lugar
what is said of two people or sides changed places => lo que se dice de dos personas o partes ha cambiado de lugar
one says more, the other less or as much => uno dice más, y el otro menos o lo mismo
one person on one side, several on the other => una persona en un texto, varias en el otro
one of several on one side, the only one on the other => uno de varios en un texto, el único en el otro
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
    "not able to": "no poder", "not willing to": "no querer",
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
    "it does not say so": "no dice que sea así", "it says that it is not so": "dice que no es así", "not all": "no todos",
    "none": "ninguno", "one after the other": "uno tras otro", "at the same time": "a la vez", "not until then": "no hasta entonces",
    "until then": "hasta entonces", "would not comment": "no quiso comentar", "could not be reached": "no se le pudo localizar",
}  # fmt: skip

LANGUAGES = {
    "English": "inglés", "Spanish": "español", "French": "francés", "German": "alemán", "Portuguese": "portugués", "Italian": "italiano",
    "Catalan": "catalán", "Galician": "gallego", "Basque": "vasco", "Dutch": "neerlandés", "Greek": "griego", "Polish": "polaco",
    "Romanian": "rumano", "Russian": "ruso", "Ukrainian": "ucraniano", "Arabic": "árabe", "Chinese": "chino", "Japanese": "japonés",
    "Korean": "coreano", "Swedish": "sueco", "Danish": "danés", "Norwegian": "noruego", "Finnish": "finés", "Czech": "checo",
    "Hungarian": "húngaro", "Turkish": "turco", "Bulgarian": "búlgaro", "Croatian": "croata", "Slovak": "eslovaco",
}  # fmt: skip
"""Names of languages in Spanish; others stay as they are."""

EXPLANATIONS: dict[str, tuple[str, str]] = {
    "not-parallel": (
        "Los dos textos no son traducción el uno del otro",
        "Los dos textos comparten demasiado poco para ser un artículo y su traducción. Ejemplo: la noticia del terremoto se "
        "emparejó con la página en inglés de la final de copa. Mire primero los archivos: ningún otro hallazgo del par "
        "significa nada. En textos de menos de ocho palabras es solo un aviso, porque un dicho puede traducirse con palabras "
        "muy distintas.",
    ),
    "version": (
        "La traducción es de otra versión del artículo",
        "Faltan o sobran tantas frases que un texto es una versión más corta o más larga del otro, una actualización, o acaba "
        "de otra manera. Se dice una sola vez, con las filas; las frases en sí quedan entonces como notas. Ejemplo: la noticia "
        "tiene 30 frases y la traducción para la web, 18 de ellas.",
    ),
    "omission": (
        "Falta una frase en la traducción",
        "Nada en la traducción dice lo que dice una frase del original. Ejemplo: la noticia dice «El juez los citó para el "
        "lunes.», y la traducción sigue con la frase siguiente. Varias frases seguidas, como un final cortado, son un solo "
        "hallazgo; también lo es una frase en cuyo lugar la traducción pone otra. Si hay un motor, se muestra la traducción "
        "automática de la frase que falta.",
    ),
    "addition": (
        "Se ha añadido una frase",
        "Nada en el original dice lo que dice una frase de la traducción. Ejemplo: la traducción explica en una frase aparte "
        "quién es el ministro, y la noticia no.",
    ),
    "repeat": (
        "Un pie de foto o un párrafo está dos veces",
        "Un pie de foto, un crédito, un párrafo o una frase larga repite otro anterior del mismo artículo, como en las páginas "
        "que muestran dos veces la misma foto. Ejemplo: «(Foto: Agencia Sur)» bajo el titular y otra vez bajo el segundo "
        "párrafo.",
    ),
    "order": (
        "Dos frases han cambiado de orden",
        "Dos frases vecinas están en la traducción en el orden contrario. No se pierde nada, pero conviene que lo sepa quien "
        "compara línea por línea.",
    ),
    "moved": (
        "Un pasaje está en otro lugar",
        "Una frase, o varias seguidas, están en otro lugar de la traducción, como cuando se cambia de sitio un párrafo al "
        "editar. Ni faltan ni sobran; no se comprueba cómo se tradujeron. Se indica la fila de la traducción.",
    ),
    "too-long": (
        "El texto es demasiado largo para comprobarlo",
        "Un lado tiene más de 10 000 caracteres: la mayoría de las comprobaciones dejan el par aparte, y su calidad es la del "
        "principio. Ejemplo: una noticia entera en una sola línea de un archivo que debía tener una frase por línea.",
    ),
    "partial-omission": (
        "Falta parte de una frase",
        "Varias palabras seguidas de una frase del original no están en su traducción: ni el léxico ni la grafía, ni la "
        "traducción automática donde la hay, encuentran nada para ellas; bastan dos o tres que dicen por qué o cómo donde lo demás "
        "está traducido, y un elemento de una enumeración donde los de al lado lo están, o una palabra que cambia lo que se dice "
        "(una reunión secreta, «avisado tardíamente»). Una explicación entre paréntesis tras "
        "un nombre, o "
        "entre comas tras algo que no es una persona, es una nota, y también lo que puede estar dicho con más libertad. Ejemplo: "
        "«El alcalde, que llevaba dos semanas de viaje, "
        "volvió ayer» se tradujo por “The mayor came back yesterday”.",
    ),
    "partial-addition": (
        "Se ha añadido algo a una frase",
        "Varias palabras seguidas de la traducción no están en la frase del original. Ejemplo: «El juez los citó» se tradujo "
        "por “The judge, known for his strictness in such matters, summoned them”.",
    ),
    "people": (
        "Una persona pasó a ser varias, o varias a una",
        "Un sustantivo de personas está en singular en un lado y en plural en el otro: quién resultó herido, fue detenido o lo "
        "dijo; o «uno de los» varios, personas o cosas, pasó a ser el único. Ejemplo: «una trabajadora» se tradujo por “several workers”.",
    ),
    "phrase": (
        "Una expresión de las noticias pasó a ser otra, o se perdió",
        "Una expresión que tiene su propia traducción se tradujo por otra cosa: un cargo, “so-called”, “arrested after”, un plazo, "
        "“second-largest”, aquí y allí en una cita, lo que sería y lo que será; o una frase hecha se tradujo palabra por palabra («le "
        "tomaron el pelo» por “they pulled his hair”); o solo un lado tiene una zona horaria, “months after”, "
        "“more than doubled”, “as many as”, “sort of”, “again”, “even” o “for the first time”. Ejemplo: "
        "“the special counsel” se tradujo por «el abogado especial».",
    ),
    "number": (
        "Una cifra está mal o falta",
        "Un número, en cifras o en letra, tiene otro valor en el otro lado, o está en un solo lado. Se comparan los valores, no "
        "cómo se escriben: «3,5» es 3.5, «una treintena» es 30, «tercera» es third, «1.250» es 1,250, «3 mil 500» es 3,500, "
        "«1'250,000» es 1,250,000, «quince días» son two weeks. Los números romanos, los múltiplos («el doble») y los períodos "
        "sin número («un lustro») se señalan solo donde el otro lado tiene otro. Cómo escribe los decimales un documento lo "
        "decide la mayoría de los casos claros. «un» y “one” no se comparan. Ejemplo: «quince heridos» se tradujo por “50 "
        "injured”. En idiomas que no sean español e inglés solo se comparan los números en cifras.",
    ),
    "scale": (
        "Miles, millones o billones: la magnitud está mal o falta",
        "El número es el mismo y su magnitud no: mil, millón, mil millones, billón. Un «billón» español es un trillion inglés, "
        "«mil millones» son un billion, «mdp» son millones de pesos. Ejemplo: «1.500 millones de euros» se tradujo por “1.5 "
        "million euros”, o «60 mil personas» por “60 people”.",
    ),
    "percent": (
        "Un porcentaje está mal o falta",
        "Un porcentaje tiene otro valor, está en un solo lado, o en el otro lado no es un porcentaje. Se entienden las listas y "
        "los intervalos que llevan el signo una sola vez. Ejemplo: «subió un 4,2 %» se tradujo por “rose by 2.4%”, o por “rose "
        "by 4.2”.",
    ),
    "date": (
        "Una fecha está mal o falta",
        "El día o el mes de una fecha difieren, o la fecha está en un solo lado. En las fechas españolas en cifras el día va "
        "primero; las inglesas se leen de las dos maneras. Una fecha puede traducirse por un día de la semana, hoy o ayer. "
        "Ejemplo: «el 05/06/2019» se tradujo por “May 6, 2019”.",
    ),
    "month": (
        "Un mes está mal o falta",
        "Un mes sin día difiere, o está en un solo lado donde el otro no dice nada como «el mes pasado». Ejemplo: «en junio» se "
        "tradujo por “in July”.",
    ),
    "weekday": (
        "Un día de la semana está mal o falta",
        "Un día de la semana difiere, o está en un solo lado donde el otro no tiene ninguna fecha ni nada como «ayer». Ejemplo: "
        "«el martes» se tradujo por “on Thursday”.",
    ),
    "time": (
        "Una hora está mal o falta",
        "Una hora difiere, ya se diga en 24 horas, con a. m. y p. m. o en letra («las ocho y media», «cuarto para las nueve»). "
        "Una hora que no dice si es de la mañana o de la tarde puede ser cualquiera de las dos. Ejemplo: «a las 20:30 horas» se "
        "tradujo por “at 8:30 a.m.”.",
    ),
    "year": (
        "Un año, un decenio o un siglo está mal o falta",
        "Un año, un decenio («los años 90» son the 1990s) o un siglo («siglo XXI») difiere, es antes de Cristo en un solo lado, "
        "o está en un solo lado donde el otro no dice nada como «el año pasado». Ejemplo: «en 2018» se tradujo por “in 2019”.",
    ),
    "currency": (
        "El dinero está en otra moneda",
        "Una cantidad en una moneda pasó a otra, por el nombre, el signo o el código. «$» son dólares o pesos. No se señalan "
        "las cantidades convertidas que conservan al lado la original. De quién son los dólares, los pesos o las coronas se "
        "compara donde lo "
        "dicen los dos lados. Ejemplo: «50 dólares» se tradujo por “€50”, o “A$50” por «50 dólares estadounidenses».",
    ),
    "unit": (
        "Una unidad de medida difiere o se convirtió",
        "El número es el mismo y la unidad no («100 km», “100 miles”), o un valor convertido no es correcto; una conversión "
        "correcta («100 km», “62 miles”) es una nota. Los valores pueden redondearse hasta un 6 %, y las estaturas en pies y "
        "pulgadas, un 1,2 %.",
    ),
    "bound": (
        "Ha cambiado el límite de un valor, o lo exacto que es",
        "Un lado dice al menos, más de, hasta, menos de, casi, unos, antes de, a más tardar, desde o después de un número, una "
        "fecha o una hora, y el otro dice otra cosa del mismo valor, o nada. Lo contrario es un error; un límite perdido o "
        "añadido, un aviso; un «unos» o «casi» perdido o añadido, una nota. Ejemplo: «más de 200 casas» se tradujo por “nearly "
        "200 homes”, y «antes del 30 de junio» por “on June 30”.",
    ),
    "exchanged": (
        "Dos cifras o fechas han cambiado de lugar",
        "Los dos lados tienen los mismos dos valores, y cada uno está con las palabras del otro: «3 muertos y 12 heridos» se "
        "tradujo por “12 dead and 3 injured”, se intercambiaron las condenas o las edades de dos personas, o cada fecha pasó al "
        "otro suceso. Un valor va con el sustantivo que cuenta, con el nombre más cercano y con las palabras de su oración.",
    ),
    "trend": (
        "Una subida pasó a bajada, o «un» pasó a «al»",
        "Un lado dice que algo subió donde el otro dice que bajó, o un valor es lo que subió o bajó en un lado y hasta dónde "
        "llegó en el otro. Ejemplo: «el paro bajó» se tradujo por “unemployment rose”; «subió al 8 %», por “rose by 8%”.",
    ),
    "word-value": (
        "Primero, hoy, la mitad, el año próximo: un valor en letra es otro",
        "Un lado dice primero, segundo, tercero o último; hoy, ayer o mañana; mitad, doble o triple; la semana, el mes o "
        "el año pasado, este o próximo; la mañana, la tarde o la noche; cada uno o en total, y el otro dice ahí otra de "
        "estas cosas. Ejemplo: «hoy» se tradujo por “yesterday”, «la penúltima etapa» por “the final stage”, «se ha "
        "duplicado» por “has tripled”.",
    ),
    "count": (
        "Un número pequeño en letra falta o pasó a uno",
        "Un lado cuenta personas o cosas en letra, y el otro tiene el mismo sustantivo sin número, o con “a” u “one”. Ejemplo: "
        "«tres fuentes» se tradujo por “a source”, o por “sources”.",
    ),
    "calendar": (
        "Un día de la semana contradice una fecha",
        "Con una data del miércoles, «ayer» se tradujo por “on Monday” (un error), o una fecha lleva en la traducción un día de "
        "la semana en el que no cayó (un aviso).",
    ),
    "name": (
        "Un nombre falta, está mal escrito o es otro",
        "El nombre de una persona o de un lugar falta, se escribe de otra manera o pasó a ser otro; o un club, un partido, un periódico, "
        "una empresa o una institución pasó a ser otro de su clase, según una lista. Se conocen las tildes, los "
        "nombres que cada idioma tiene en su forma (Londres y London, el papa Francisco y Pope Francis) y las transliteraciones "
        "(Jodorkovski, Khodorkovsky); una errata del original es una nota. Ejemplo: «Marcelo Ebrard» se tradujo por "
        "“Marcelo Ebrad”, o «viajó a Praga» por “travelled to Vienna”.",
    ),
    "acronym": (
        "Una sigla falta o difiere",
        "Una sigla falta, pasó a ser otra, o se dejó como la tiene el otro idioma. Las siglas que difieren se conocen por una "
        "lista (ONU y UN, T-MEC y USMCA); el nombre desarrollado vale por la sigla; las demás siglas deben ser iguales en los "
        "dos lados. Ejemplo: «la OTAN» se tradujo por “the WHO”, o por “the OTAN”.",
    ),
    "explanation": (
        "Un nombre se explica como algo que no es",
        "La traducción dice a sus lectores qué es una institución, un partido u otro nombre conocido, el original no lo dice, y la "
        "explicación es de otra clase o de otro asunto que el que tiene ese nombre según una lista de unos doscientos: “the SAT, "
        "Mexico's stock market regulator” por la administración tributaria. Los nombres que en varios países designan cosas distintas "
        "pueden explicarse como cualquiera de ellas.",
    ),
    "negation": (
        "Una negación se perdió o se añadió",
        "Un lado niega algo y el otro no tiene nada que lo niegue: ni una palabra como no, nunca, sin, not, never o without, ni "
        "un verbo o adjetivo que niegue por sí mismo (niega, rechaza, refuses, unable). La doble negación del español cuenta "
        "una vez. Donde las palabras de alrededor se traducen con libertad, solo la que se perdió con seguridad es más que una nota. "
        "Una negación sin palabra negativa (failed to, lacks, dejó de) que el otro lado no dice de ningún modo es un "
        "aviso. Ejemplo: «El juez no aceptó el recurso» se tradujo por “The judge accepted the appeal”.",
    ),
    "opposite": (
        "Un lado dice lo contrario",
        "Dos palabras se excluyen, nada más de ningún lado se corresponde con ellas y ninguna negación les da la vuelta: "
        "rejected y aceptó, norte y south, más de y less than, muchos y few, siempre y rarely, safe e inseguro, y cualesquiera "
        "dos que estén una por otra y sean contrarias en WordNet, como cerrado y open. Ejemplo: «Los sindicatos rechazaron la "
        "oferta» se tradujo por “The unions accepted the offer”.",
    ),
    "roles": (
        "Quién hizo qué a quién está al revés",
        "Dos personas, organizaciones o cosas cambiaron de lugar: quién actúa y quién lo sufre, qué fue antes y qué después, "
        "qué causó qué, o de dónde a dónde fue alguien; dos nombres o gentilicios; lo que es y lo que no («el rector, no el "
        "decano»). Se entienden las pasivas, las oraciones de relativo, la «a» ante una persona, los pronombres, los verbos que "
        "cuentan un mismo hecho desde cada lado (ganar a y perder con, vender y comprar), los sustantivos (“X’s lawsuit against "
        "Y”), “shows X beating Y”, quién habla en una cita, una palabra que se repite, a quién señalan “the latter” y "
        "«este», y dos cosas de un mismo tipo, cada una en el lugar de la otra (“law in Leeds and medicine in Bristol”); una "
        "oración que depende de otro nombre («el cirujano, que trabaja aquí»), dos listas contadas respectivamente, y de quién se cuenta "
        "una parte («de los que se fueron, el 70 % volvió»). "
        "Ejemplo: «El sindicato demandó a la empresa» se tradujo por “The "
        "company sued the union”.",
    ),
    "relation": (
        "Dónde, cuándo o por qué se cuenta de otra manera",
        "Una preposición, una conjunción o un verbo de movimiento dice una cosa de unas palabras, y el otro lado dice de las mismas "
        "palabras algo que la excluye: detrás y dentro, cerca y lejos, venir de e ir a, durante y antes, desde y hasta, porque y aunque, "
        "en lugar de y además de, multa o prisión y multa y prisión. Las palabras con varios sentidos se dejan en paz si uno de ellos "
        "encaja. "
        "Ejemplo: «detrás de la estación» se tradujo por “inside the station”.",
    ),
    "scope": (
        "Solo, no solo, también, salvo, incluido: lo dicho abarca más o menos",
        "Un lado dice salvo y el otro incluido; uno dice solo, y el otro no solo o también, o solo de otra cosa («solo los lunes», «solo "
        "visados»); no todos y ninguno, abierto hasta y no hasta, uno tras otro y a la vez, «no dijo que fuera» y «dijo que no era», no se "
        "le pudo localizar y no quiso comentar; «los funcionarios, que se negaron» "
        "(todos) pasó a ser «los que se negaron» (algunos). Ejemplo: «todos los municipios, "
        "salvo la capital» se tradujo por “all municipalities, including the capital”.",
    ),
    "comparison": (
        "Lo que es más y lo que es menos cambiaron de lugar",
        "Se comparan dos cosas, y las dos cambiaron de lugar, o más pasó a menos o a igual. Ejemplo: «Jaén gastó más que Cádiz» "
        "se tradujo por “Cádiz spent more than Jaén”.",
    ),
    "points": (
        "Se confunden porcentaje y puntos porcentuales",
        "La misma cifra es un porcentaje en un lado y son puntos en el otro. Ejemplo: «subió dos puntos» se tradujo por “rose "
        "two percent”.",
    ),
    "speaker": (
        "Una cita o una afirmación ajena se da como un hecho",
        "El original cita a alguien, y la traducción dice lo mismo por cuenta propia: sin comillas y sin decir quién habla; o "
        "el original atribuye una afirmación a quien sea, una empresa, un estudio o un testigo, con cualquier verbo de decir o "
        "pensar, y la traducción no la atribuye a nadie. Ejemplo: «“El ayuntamiento infló las facturas”, acusó el portavoz» se tradujo "
        "por “The council "
        "padded the bills”.",
    ),
    "legal-status": (
        "El caso está en otra fase",
        "Un lado dice que alguien es sospechoso, o que lo investigan, detienen, acusan, juzgan, condenan, absuelven o ponen en "
        "libertad, y el otro dice en su lugar otra de estas cosas. Si cambia el final de un caso (una condena, una absolución), "
        "es un error. Ejemplo: «fue absuelto» se tradujo por “was convicted”.",
    ),
    "offence": (
        "Otro delito",
        "Un delito pasó a ser otro de distinta clase o gravedad: murder y manslaughter, hurto y robo, violación y fraude. "
        "Ejemplo: «homicidio culposo» se tradujo por “murder”.",
    ),
    "relative": (
        "Otro parentesco",
        "Un pariente pasó a ser otro. Un plural como «hermanos» puede ser brothers, o brothers and sisters. Ejemplo: «su nieta» "
        "se tradujo por “his daughter”.",
    ),
    "office": (
        "Otro cargo, rango o tribunal",
        "Un cargo, un rango, un tribunal o una cámara pasó a ser otro, o un solo lado dice que el cargo es anterior, adjunto, "
        "en funciones, electo o saliente. Ejemplo: «el Tribunal Supremo» se tradujo por “the Constitutional Court”, o «la "
        "presidenta en funciones» por “the president”.",
    ),
    "person": (
        "A las personas o al gobierno se los llama de otro modo",
        "Palabras para personas de las que un lado dice una y el otro otra: manifestantes y alborotadores, civiles y "
        "milicianos, víctimas y sospechosos, gobierno y régimen. Ejemplo: «manifestantes» se tradujo por “rioters”.",
    ),
    "statement": (
        "Una afirmación es más fuerte o más débil",
        "Un verbo de decir o de saber, o un verbo modal, dice más o menos que el del otro lado: dijo y reconoció, sugirió y "
        "ordenó, cree y sabe, podría y debe; o lo que solo está relacionado pasa a ser la causa, y lo que se sugiere, lo demostrado. "
        "Ejemplo: «dijo que conocía al intermediario» se tradujo por “admitted that he knew”.",
    ),
    "extent": (
        "Otra proporción u otra frecuencia",
        "Todos, la mayoría, muchos, algunos o ninguno; siempre, por lo general, a menudo, a veces, rara vez o nunca; cada día, "
        "cada semana o cada año; leve o grave: un lado dice otra de estas cosas. Ejemplo: «la mayoría de los vecinos» se tradujo por “all "
        "residents”.",
    ),
    "event": (
        "Otro suceso, u otra fase del mismo",
        "Una protesta pasó a disturbios, un despido a dimisión, un plan a comienzo, un aplazamiento a cancelación, un pago a "
        "cobro; lo propuesto, debatido, acordado, aprobado o en vigor, otra de estas fases. "
        "Ejemplo: «la obra fue suspendida» se tradujo por “the work was finished”.",
    ),
    "tense": (
        "Un plan pasó a hecho, o un hecho a plan",
        "Un verbo dice en un lado que algo está por venir, por su tiempo o como un plan, que está en marcha, o que solo se "
        "intentó o se buscaba, y en el otro que ya ocurrió; o que era así entonces, y en el otro que lo es ahora; o aún "
        "no y ya, ya no y todavía. Ejemplo: «prevé derribar el edificio» se tradujo por “demolished the building”.",
    ),
    "grave-word": (
        "Solo un lado tiene una palabra grave",
        "Un lado nombra un delito, un vicio o una culpa (terrorista, soborno, ebrio, sin licencia, confesó, despedido), y el "
        "otro no tiene ninguna palabra de lo mismo; un juicio que se perdió es una nota. Ejemplo: «el delegado, que renunció el lunes» "
        "se tradujo por “the representative, who resigned on Monday after taking bribes”.",
    ),
    "wrong-word": (
        "Una palabra pasó a ser otra",
        "La traducción tiene una palabra donde el original tiene otra que difícilmente puede significar eso, a menudo de la "
        "misma clase: «pescadores» se tradujo por “farmers”, «farmacia» por “bakery”; o una palabra con varios significados tiene otro que "
        "el que piden las palabras de al lado: el «banco» de un parque se tradujo por “bank”. Lo deciden los diccionarios y lo literal "
        "que es la traducción de alrededor. A las palabras de una cita textual se les exige más.",
    ),
    "spelling": (
        "Una errata",
        "Una palabra está mal escrita, partida o pegada a otra, hay una letra suelta, o una palabra pasó a ser otra que se "
        "escribe casi igual; o al español le falta una preposición ante un infinitivo, o dice «esta» por «está». "
        "El otro texto dice cuál debía ser: «munto» por “world” es probablemente «mundo», y “county” por "
        "«país» es probablemente “country”. Es un aviso la palabra que pasó a ser otra; son notas las simples erratas, que dejan "
        "el significado como estaba, y lo que está en el original.",
    ),
    "condition": (
        "Una condición se perdió, se añadió o se invirtió",
        "Un lado dice que algo vale si, a menos que, siempre que o con tal de que ocurra otra cosa; el otro dice las dos sin "
        "condición o como algo ya cumplido, o la deja fuera con su oración, o un «a menos que» pasó a ser un «si». Ejemplo: «si "
        "el banco aprueba el "
        "crédito» se tradujo por “because the bank approves the loan”.",
    ),
    "hedge": (
        "Una palabra como «presunto», «podría» o «unos» se perdió o se añadió",
        "Un lado dice que algo es presunto, atribuido, posible, probable, aproximado, parcial, frecuente o seguro, y el otro "
        "no. Una acusación que la traducción da como un hecho es un error; lo que quizá está dicho con otras palabras, una nota. "
        "Ejemplo: «el presunto autor» se tradujo por “the "
        "author”, o «habría recibido dinero», donde el condicional es de rumor, por “received money”.",
    ),
    "restriction": (
        "Una restricción se perdió o se añadió",
        "Un lado limita lo dicho con solo, únicamente, only, just u otra palabra así, y el otro no. Ejemplo: «Solo el juez "
        "puede abrirlo» se tradujo por “The judge can open it”.",
    ),
    "gender": (
        "Un pronombre o un sustantivo del género equivocado",
        "La frase española habla de una mujer o de un hombre, por un sustantivo, su artículo, un nombre de pila o un apellido "
        "que lleva uno en otra parte del artículo, y el inglés dice he por ella o she por él, sin que se hable de nadie de ese "
        "género ni en ella ni en las frases de al lado. El español omite el pronombre, así que quien traduce, o el motor, tiene "
        "que adivinar. Un artículo, y lo que concuerda con un nombre, dicen más que el sustantivo o el nombre («la juez», «Trinidad "
        "Olmos, el más veterano»). También se comparan los pronombres y los participios junto a su verbo («bebía ella» y “his "
        "drinking”, «fue detenida» y “he was arrested”). Ejemplo: «La ministra dijo que dimitirá» se tradujo "
        "por “The minister said he will resign”.",
    ),
    "false-friend": (
        "Una palabra se tradujo por otra que solo se le parece",
        "Un falso amigo conocido está donde debería estar la traducción de la palabra española, y no hay cerca ninguna palabra "
        "con el significado correcto. Ejemplo: «Actualmente vive en Lima» se tradujo por “He actually lives in Lima”; "
        "actualmente es currently.",
    ),
    "untranslated": (
        "Hay texto sin traducir",
        "La traducción es igual que el original, o se dejaron palabras tal cual: «Según fuentes oficiales» se tradujo por "
        "“According to fuentes oficiales”, «los campos» por “the campos”. Pueden ser iguales los nombres, los números, los "
        "títulos entre comillas, las direcciones y las palabras que usan los dos idiomas. En idiomas que no sean español e "
        "inglés solo se comparan frases enteras.",
    ),
    "language": (
        "El texto está en otro idioma",
        "Por sus palabras más comunes, un texto está en el idioma del otro lado, o en francés, portugués, alemán, italiano o "
        "catalán, y no es igual que el otro (eso se señala como sin traducir). Ejemplo: los dos textos de un par están en "
        "inglés, como cuando se intercambiaron original y traducción.",
    ),
    "quotation": (
        "Han cambiado las comillas o la atribución de una cita",
        "Comillas sin pareja, sin nada dentro o al revés, en un solo lado; una cita de la que solo un lado dice quién habla. "
        "Las comillas mal puestas del original, y que una cita pasó a estilo indirecto, son notas. Las citas de varias frases se "
        "siguen por el artículo; en un par de "
        "frases suelto, cuya cita puede empezar o acabar en otro, unas comillas que el otro lado no tiene en absoluto son una "
        "nota. Ejemplo: «“Tenemos un puesto”» se tradujo por “““ We have an open position”.",
    ),
    "question": (
        "Una pregunta o exclamación se perdió o se añadió",
        "Un texto pregunta y el otro no, o en el inglés quedó un signo de apertura español. Lo que puede haber pasado a "
        "pregunta indirecta, y los signos de exclamación, son notas. Ejemplo: «¿Qué pasó?» se tradujo por “What happened.”",
    ),
    "bracket": (
        "Falta un paréntesis",
        "Un paréntesis se abre y no se cierra, o al revés, en un solo lado. Una aclaración entre paréntesis que en el otro lado "
        "va sin ellos es una nota. Ejemplo: «la norma (aprobada en mayo)» se tradujo por “the rule (passed in May”.",
    ),
    "spacing": (
        "Espacios",
        "Dos espacios seguidos, un espacio antes de una coma o un punto, ningún espacio detrás de un signo. Donde un idioma "
        "pone espacio antes de algunos signos, como el francés, no se señala. Ejemplo: «dijo el juez , que» tiene un espacio "
        "antes de la coma.",
    ),
    "repeated-word": (
        "Una palabra está dos veces seguidas",
        "La misma palabra dos veces seguidas en un solo lado; en el original es una nota. No se señalan los nombres (Duran "
        "Duran), el énfasis ni la "
        "gramática (“that that”, “had had”, «nous nous»). Ejemplo: «de de la reunión», “the the meeting”.",
    ),
    "mojibake": (
        "Caracteres dañados",
        "Caracteres que salen de leer el texto con otra codificación, caracteres de sustitución, signos de interrogación en "
        "lugar de letras con tilde y marcas como «&quot;» en lugar de su carácter. Ejemplo: «aÃ±o» en lugar de «año».",
    ),
    "url": (
        "Una dirección, un usuario o una etiqueta difiere",
        "Una dirección web, un correo o un nombre de usuario está en un solo lado, o es otro. No se señala la página del mismo "
        "sitio en el otro idioma; las etiquetas se traducen a menudo, así que son notas. Ejemplo: «@agenciasur» se tradujo por "
        "“@agenciasud”.",
    ),
    "byline": (
        "Una firma o un crédito en un solo lado",
        "Un crédito como «(Foto: Agencia Sur)» está en un solo lado, o un lado tiene un pie de foto, un crédito o una firma "
        "donde el otro tiene una frase del artículo. Una data en un solo lado es una nota. Los créditos y las datas se conocen "
        "en español y en inglés; en otros idiomas solo se compara la clase de texto. Ejemplo: «(Foto: Agencia Sur)» junto a "
        "“The president said on Monday …”.",
    ),
    "degenerate": (
        "La traducción automática salió mal",
        "La traducción repite una y otra vez las mismas letras o palabras. Que la traducción del propio motor salió mal, y que "
        "una traducción larga es palabra por palabra la del motor, son notas. Ejemplo: “mainstremainstremainstremainstre…”.",
    ),
    "terminology": (
        "Un término se traduce de varias maneras",
        "Un nombre de varias palabras con mayúscula (un cargo, una ley, una organización) se traduce de distintas maneras en el "
        "artículo. Ejemplo: «Fiscalía General» es “Attorney General's Office” en un párrafo y “General Prosecution” en el "
        "siguiente.",
    ),
    "headline": (
        "El titular contradice el artículo",
        "Una cifra que está en los dos titulares y en el artículo español no está en el artículo inglés, o un nombre del "
        "titular inglés se escribe de otra manera en el artículo. Ejemplo: “12 injured” sobre un artículo en inglés que habla "
        "de 21, cuando el español dice 12 en los dos sitios.",
    ),
    "term": (
        "No se usa un término de la base terminológica",
        "El original tiene un término de su base terminológica (`--terms`), y la traducción no tiene, en ninguna de sus formas, "
        "nada de lo que la base prefiere o permite para él. Es información cuando la palabra puede tener otro sentido, cuando nada en la "
        "traducción está en su lugar, y cuando la traducción es tan libre que lo que parece estarlo puede decir otra cosa. "
        "Ejemplo: la base tiene “mayor” para «alcalde», y la traducción dice "
        "“town chief”; o tiene “Ibáñez”, y la traducción dice “Ibanez”.",
    ),
    "forbidden-term": (
        "Se usa un término que la base terminológica prohíbe",
        "La traducción tiene palabras que su base terminológica (`--terms`) prohíbe para un término del original, o en todas "
        "partes. Ejemplo: la base prohíbe “presumed” para «presunto», y la traducción dice “the presumed killer”.",
    ),
    "allowed-term": (
        "Se usa un término permitido, pero no el preferido",
        "La traducción usa una palabra que su base terminológica (`--terms`) permite, donde prefiere otra. Ejemplo: la base "
        "prefiere “police officer” para «agente» y permite “officer”.",
    ),
    "pattern": (
        "Coincide un patrón propio",
        "Una expresión regular de sus ajustes (`[[patterns]]` en aligner.toml) coincide en la traducción, en el original o en "
        "los dos. El mensaje y la gravedad son los suyos. Ejemplo: `target = '\\bper cent\\b'`, `message = 'escriba «%»'`.",
    ),
}
