"""Spanish."""

# A full stop after these does not end a sentence: titles, ranks, street and page words, months in dates. Lower case, without the stop.
TITLES = frozenset(
    """
    sr sra srta sres sras dr dra dres dras d dña lic lics ing arq mtro mtra mtros prof profa gral tte cnel cap sgto cmdte alte mons
    pbro fr sto sta rvdo excmo excma ilmo ilma hno hna c av avda blvd col fracc núm num nro no n pág págs pp art arts cap caps vol
    ed fig figs cf ej aprox tel apdo dpto depto prov edo mpio km cía hnos gob pdte vicepdte secr admón ene feb mar abr jun jul ago
    sept sep oct nov dic mr mrs ms st pfc
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# These may end a sentence; they do when a word that starts sentences follows.
ABBREVIATIONS = frozenset(
    """
    etc ee uu a m p s l c v f h sa cv rl inc ltd jr sr corp vs ss mm rr oo aa hh
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# Words that start sentences and, with a capital, rarely anything else.
STARTERS = frozenset(
    """
    el la los las un una unos unas en y pero por para con sin según tras desde hasta aunque cuando mientras además también asimismo
    sin embargo no ni si como es fue son eran era había hay este esta estos estas ese esa esos esas su sus lo le les se al del entre
    sobre durante después antes ayer hoy mañana ante así ya más otro otra otros otras todo toda todos ambos ninguno nadie él ella
    ellos ellas quien quienes qué cuál dijo añadió entonces luego pese gracias debido ahora allí aquí ahí así aun aún casi cada
    algunos algunas muchos muchas varios varias pocos nunca siempre tampoco también incluso mediante durante conforme dado desde
    donde dónde cómo quizá quizás tal tales tanto uno éste ésta éstos aquel aquella aquellos ello nuestro nuestra mi mis tu
    solo sólo cualquier mientras excepto salvo contra bajo dos tres cuatro cinco seis siete ocho nueve diez
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
CAPTION_WORDS = ("foto", "fotos", "fotografía", "fotografia", "imagen", "video", "vídeo", "crédito", "archivo", "gráfico", "infografía")
BYLINE_WORDS = ("por", "redacción", "redaccion", "texto", "con información de", "corresponsal", "enviado", "enviada", "agencia")
# What a byline may begin with, before the name (a regular expression).
BYLINE_LABELS = "por|texto|redacci[oó]n"
MONTHS = ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre")
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
