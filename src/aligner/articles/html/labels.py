"""Short texts of a page that are none of its article: headings of lists of other articles, names of buttons."""

from __future__ import annotations

import re
from functools import lru_cache

from aligner.articles.html.marks import listed

__all__ = [
    "LONGEST_LABEL",
    "announces_articles",
    "is_address",
    "is_author_label",
    "is_button",
    "is_byline",
    "is_date",
    "is_label",
    "is_lead_in",
    "is_led_to",
    "is_notice",
    "leads_to_article",
    "names_source",
    "opens_comments",
    "says_where_to_read",
    "without_dates",
]

LONGEST_LABEL = 70

# Headings of lists of other articles, of what readers wrote, of what they are asked to do. Without accents; `(?::|$)`: nothing else, or
# what it is of after a colon.
_LABELS = re.compile(
    r"(?:(?:te|le|os) (?:puede|podria)n? (?:tambien )?(?:interesar|gustar)|(?:te|le|os) (?:recomendamos|sugerimos|interesa)\b|"
    r"(?:tambien )?(?:te )?puede(?:s|n)? (?:interesar|leer)|le[ea] (?:tambien|ademas|mas|aqui)\b|ve[ra]? (?:tambien|ademas|mas)\b|"
    r"le[ea]r tambien\b|mira (?:tambien|ademas)\b|tambien (?:lee|lea|te puede|mira|ve[ra]?|en)\b|"
    r"(?:noticias?|notas?|articulos?|temas?|contenidos?|entradas?|historias?|informacion|enlaces?|videos?) "
    r"(?:relacionad\w+|recomendad\w+|similares)(?::|$)|relacionad[oa]s?(?::|$)|recomendad[oa]s?(?::|$)|"
    r"mas (?:noticias|notas|historias|articulos|leid[oa]s|vist[oa]s|temas|sobre)\b|mas informacion(?::|$)|"
    r"lo mas (?:leido|visto|comentado|popular)|lo ultimo\b|ultimas (?:noticias|notas)|otras (?:noticias|notas)|no te pierdas|"
    r"(?:sigue|siga|continua) leyendo|para (?:leer mas|saber mas|seguir leyendo)|archivado en\b|temas?(?::|$)|etiquetas?(?::|$)|"
    r"(?:\d+ )?comentarios?(?::|$)|deja (?:un|tu) comentario|compart(?:e|ir)(?: est\w+.*| en .*|:|$)|siguenos|suscri[bp]\w+(?::|$)|"
    r"publicidad(?::|$)|contenido (?:patrocinado|promocionado)|"
    r"related(?: (?:articles?|stor\w+|news|topics?|posts?|content|coverage|links?|reading))?(?::|$)|related subjects?\b|keywords?\b|"
    r"recommended(?: (?:for you|stories|reading|articles))?(?::|$)|read (?:more|also|next)\b|see (?:also|more)\b|also (?:read|see)\b|"
    r"more (?:from|on|about|news|stories|like|coverage)\b|most (?:read|popular|viewed|shared|commented)|latest (?:news|stories|posts)|"
    r"you (?:may|might) (?:also )?(?:like|be interested|enjoy)|up next(?::|$)|(?:keep|continue) reading|further reading(?::|$)|don t miss|"
    r"top stories(?::|$)|other stories(?::|$)|trending(?: now)?(?::|$)|popular (?:now|stories|posts)|topics?(?::|$)|tags?(?::|$)|"
    r"filed under\b|(?:\d+ )?comments?(?::|$)|leave a (?:comment|reply)|join the (?:conversation|discussion)|share(?: this.*| on .*|:|$)|"
    r"follow us\b|subscribe(?::|$)|sign up\b|newsletter(?::|$)|advertisement(?::|$)|sponsored(?::|$)|in this story(?::|$)|"
    r"editor s? ?picks?)"
)
# What stands with a colon before a link to another article: "En contexto: …", "WATCH: …".
_LEADS = re.compile(
    r"(?:le[ea]r?|ve[ar]?|mira|mire|escuch[ae]|ademas|en contexto|contexto|mas|relacionad[oa]s?|(?:nota|noticia|historia) relacionada|"
    r"(?:en )?videos?|fotos|(?:foto)?galeria|en vivo|opinion|analisis|read|see|watch|listen|also|more|related(?: \w+)?|context|background|"
    r"explainer|photos|gallery|live(?: updates)?|analysis|go deeper|earlier|previously)"
    r"(?: (?:tambien|mas|ademas|also|next|more|aqui|here|now|ahora))? ?:"
)
_HERE = re.compile(r"(?:le[ea]r?|ve[ar]?|consult[ae]|haz clic|haga clic|read|see|click)\b.*\b(?:aqui|here|completa|completo|full)\b")
# A short lead-in before a link: `También en El Faro: …`, `RELATED | …`.
_LEAD_IN = re.compile(r"([^:|.!?]{2,40})[:|] ?(.{25,})", re.DOTALL)
_NO_LEAD_IN = re.compile(r"(?:fuentes?|documentos?|informe|texto|sources?|document|report|pdf|via|por|by)\b")
LEAST_WORDS, MOST_LEADING = 4, 5
"""Words of a headline, and of what leads to it."""
_SECTION = re.compile(r"(?:M[aá]s (?:de|en)|More in) [A-ZÁÉÍÓÚÑ]\w{1,20}(?: \w{1,20}){0,2}")
_CALLS = re.compile(
    r"compart|siguenos|suscri|publicidad|contenido (?:patrocinado|promocionado)|share|follow us|subscribe|sign up|newsletter|"
    r"advertisement|sponsored"
)
_COMMENTS = re.compile(
    r"(?:(?:ver|lee|view|show) )?(?:(?:los|todos los|all) )?(?:\d+ )?(?:comentarios?|comments?|respuestas|replies)(?: \d+)?"
    r"(?: (?:de|by) (?:los )?(?:lectores|readers))?|(?:deja|escribe|anade) (?:un|tu) comentario|leave a (?:comment|reply)|"
    r"join the (?:conversation|discussion)|participa en la conversacion|what readers say|reader comments"
)
# What stands on buttons and between paragraphs.
_BUTTONS = (
    "la noticia continua despues de la publicidad|continua leyendo despues de la publicidad|"
    "article continues after advertisement|story continues below advertisement|sigue leyendo tras la publicidad|"
    "informacion del articulo|article continues below|abrir en ventana nueva|contenido promocionado|listen to this article|"
    "contenido patrocinado|article information|opens in new window|share this article|skip advertisement|compartir noticia|"
    "continuar leyendo|escuchar articulo|saltar publicidad|share on facebook|continua leyendo|continue reading|"
    "dejar comentario|noticia guardada|share on twitter|guardar noticia|ampliar imagen|enlace copiado|iniciar sesion|"
    "advertisement|copiar enlace|image caption|inicia sesion|sigue leyendo|volver arriba|link copiado|save article|"
    "siga leyendo|view gallery|advertising|back to top|comentarios|link copied|mostrar mas|patrocinado|pie de foto|"
    "suscribirse|ver galeria|copiar url|publicidad|registrate|reproducir|share this|suscribete|compartir|copy link|"
    "follow us|maximizar|minimizar|pinterest|read more|show more|siguiente|sponsored|subscribe|agrandar|anterior|anuncios|"
    "cargando|comentar|comments|comparte|escuchar|facebook|imprimir|leer mas|linkedin|previous|siguenos|telegram|whatsapp|"
    "ampliar|anuncio|comment|guardar|loading|sign in|sign up|twitter|ver mas|buscar|cerrar|enviar|follow|imagen|listen|"
    "autora|autor|author|autores|authors|fecha de publicacion|published on|fecha|responder|replies|reply|"
    "view this post on instagram|ver esta publicacion en instagram|view on instagram|now playing|up next|reproduciendo|"
    "log in|scroll|search|seguir|close|email|image|photo|print|share|tweet|foto|menu|next|play|save|ad|x"
)
_NETWORKS = "messenger|instagram|threads|bluesky|reddit|tiktok|youtube|correo(?: electronico)?|e mail|mail|copiar|copy"
_BUTTON = re.compile(
    rf"(?:(?:compart\w+|share)(?: \w+){{0,3}} (?:en|on|por|via) \w+|"
    r"(?:compart\w+|share)(?: (?:est[ae]|la|el|this) \w+)?(?: (?:en|on|por|via))? ?:|"
    r"(?:(?:la|el|the|this) )?(?:(?:nota|noticia|articulo|historia|texto|article|story|text) )?"
    r"(?:continua|sigue|siga|continues?|scroll)(?: (?:leyendo|reading))?(?: \w+){0,3} (?:anuncios?|publicidad|ads?|advertisement)|"
    r"scroll to continue(?: with content| reading)?|"
    r"(?:escuch[ae]r?|listen to) (?:est[ae]|la|el|this|the) (?:nota|noticia|articulo|article|story)(?: \d+ ?(?:min\w*|m))?|"
    rf"{_BUTTONS}|{_NETWORKS})"
)
_RIGHTS = re.compile(
    r"(?:copyright )?(?:©|\(c\) ?\d{4})|copyright\b[^.!?]{0,40}(?:©|\(c\)|\d{4})[^.!?]{0,40}"
    r"(?:$|\. (?:this|este|esta|ning|no |prohib|queda|reprod))|"
    r".{0,150}(?:todos los derechos reservados|all rights reserved)\b",
    re.IGNORECASE,
)
_AUTHORS = re.compile(
    r"(?:sobre|acerca de|conoce a)l? (?:(?:el|la|los|las) )?(?:autor|autora|autores|autoras|firma)|"
    r"(?:about|meet) the authors?|biografia|bio"
)
_BYLINE = re.compile(
    r"(?:por|by|texto(?: de)?:?|text by|escrito por|written by|escribe|enviado por|submitted by|posted by|publicado por|published by|"
    r"redacci[oó]n:?|words by)\s+[A-ZÁÉÍÓÚÑÜ]",
    re.IGNORECASE,
)
# Words that stand in dates, times and times of reading, apart from numbers.
_OF_DATES = listed(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul "
    "ago sep sept set oct nov dic january february march april june july august september october november december jan apr aug dec "
    "lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom monday tuesday wednesday thursday friday saturday sunday "
    "mon tue tues wed thu thur thurs fri sat sun de del a las la el los en at on of the h hr hrs hs hora horas am pm m p gmt utc edt est "
    "pdt pst cdt cst mdt mst cet cest bst et pt updated actualizado actualizada actualizacion ultima publicado publicada publicacion "
    "published publish posted first last modified modificado creado hace ago hour hours minute minutes minuto minutos segundos dia dias "
    "day days min mins read reading lectura leer time tiempo fecha date hoy ayer today yesterday local y and an st nd rd th noon midnight"
)
_DIGIT = re.compile(r"\d")
_DATE_PART = re.compile(r"\d+|[^\W\d_]+")
_PARTS = re.compile(r"[|·•/\n]|(?<=\s)[-–—](?=\s)")
_AUTHOR = re.compile(r"(?:autora?|autores|authors?)\s*,\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[^\W\d_]+ ){0,3}[^\W\d_]*:? ?https?://\S{1,2000}")
_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")
_OTHER = re.compile(r"[^\w:]+")


@lru_cache(maxsize=1_000)
def _plain(text: str) -> str:
    return _OTHER.sub(" ", text.casefold().translate(_PLAIN)).strip()


def is_label(text: str, *, linked: bool) -> bool:
    """Whether it is what stands before other articles: `Te puede interesar`, `Most read`; `linked`: with a headline that is a link."""
    if not linked and (len(text) > LONGEST_LABEL or text[-1] in ".!?…"):
        return False
    plain = _plain(text[: LONGEST_LABEL * 4])
    return _LABELS.match(plain) is not None or (_LEADS.match(plain) if linked else _SECTION.fullmatch(text)) is not None


def leads_to_article(text: str) -> bool:
    """Whether a text that ends with a link, or is one, begins as those do that lead to other articles: `Lee también: …`, `WATCH: …`."""
    plain = _plain(text[: LONGEST_LABEL * 2])
    label = _LABELS.match(plain)
    return _LEADS.match(plain) is not None or (label is not None and ":" in plain[label.start() : label.end() + 20])


def is_led_to(lead: str, headline: str) -> bool:
    """Whether a text before a link is a few words with a colon, and the link a headline: `For more: …`."""
    found = _LEAD_IN.fullmatch(lead + headline)
    return lead.rstrip()[-1:] in (":", "|") and found is not None and _is_lead(found[1], headline)


def _is_lead(lead: str, headline: str) -> bool:
    short = len(lead.split()) <= MOST_LEADING and len(headline.split()) >= LEAST_WORDS
    return short and _NO_LEAD_IN.match(_plain(lead)) is None


def names_source(text: str) -> bool:
    """Whether it is a source with its title: `Fuente: Informe anual …`."""
    found = _LEAD_IN.fullmatch(text) if len(text) <= LONGEST_LABEL * 4 else None
    return found is not None and _NO_LEAD_IN.match(_plain(found[1])) is not None


def says_where_to_read(text: str) -> bool:
    """Whether a link says that something is to be read where it leads: `Lee la nota completa aquí`."""
    return len(text) <= LONGEST_LABEL and _HERE.match(_plain(text)) is not None


def is_lead_in(text: str, linked: float) -> bool:
    """Whether a block is a few words and, behind a colon or a bar, a headline that is a link. `linked`: share of letters in links."""
    found = _LEAD_IN.fullmatch(text) if 0.3 < linked < 1 and len(text) <= LONGEST_LABEL * 4 else None
    if found is None or text[-1] in ".!?…":
        return False
    letters = [sum(map(str.isalnum, part)) for part in found.groups()]
    return _is_lead(*found.groups()) and abs(linked - letters[1] / sum(letters)) < 0.02


def announces_articles(text: str, *, linked: bool) -> bool:
    """Whether it is a label behind which other articles stand, not one of a button or an advertisement."""
    return is_label(text, linked=linked) and _CALLS.match(_plain(text[: LONGEST_LABEL * 4])) is None


def opens_comments(text: str) -> bool:
    """Whether it is the heading of what readers wrote: `12 comments`."""
    return len(text) <= LONGEST_LABEL and _COMMENTS.fullmatch(_plain(text)) is not None


def is_author_label(text: str) -> bool:
    """Whether it is what stands before a portrait of the author."""
    return len(text) <= LONGEST_LABEL and _AUTHORS.fullmatch(_plain(text)) is not None


def is_button(text: str) -> bool:
    """Whether it is all that stands on a button or an advertisement."""
    if len(text) > LONGEST_LABEL or text[0] in '—–-¿¡«“"' or text[-1] in '.!?…»”"':
        return False
    plain = _plain(text)
    while plain and (button := _BUTTON.match(plain)) is not None and plain[button.end() :][:1] in ("", " "):
        plain = plain[button.end() + 1 :]
        if not plain:
            return True
    return False


def is_notice(text: str) -> bool:
    """Whether it says whose the rights are."""
    return len(text) <= 4 * LONGEST_LABEL and _RIGHTS.match(text) is not None


def is_byline(text: str) -> bool:
    """Whether it begins as a byline does, behind dates or not, and holds little but names."""
    if len(text) > 2 * LONGEST_LABEL or text[-1] in ".!?":
        return False
    words = (without_dates(text) if _PARTS.search(text) else text).split()
    if len(words) < 2 or len(words) > 14:
        return False
    return _AUTHOR.match(text) is not None or (_BYLINE.match(" ".join(words)) is not None and words[1][:1].isupper())


def is_address(text: str) -> bool:
    """Whether it is nothing but an address, and what it is called: `Permanent link https://…`."""
    return _ADDRESS.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether it is nothing but a date, a time, or the minutes that reading takes."""
    if len(text) > 2 * LONGEST_LABEL or _DIGIT.search(text) is None:
        return False
    words = _DATE_PART.findall(text.casefold().translate(_PLAIN))
    return any(word[0].isdigit() for word in words) and all(word[0].isdigit() or word in _OF_DATES for word in words)


def without_dates(text: str) -> str:
    """A byline without the dates and times that stand beside the names; nothing when nothing else is in it."""
    text = _AUTHOR.sub("", text, count=1) if _AUTHOR.match(text) else text
    parts = [part.strip() for part in _PARTS.split(text) if part.strip()]
    kept = [part for part in parts if not is_date(part)]
    words = (text if len(kept) == len(parts) else " | ".join(kept)).split()
    while (end := _dates_at_an_end(words)) is not None:
        words = words[end]
    return " ".join(words).strip(" ,|·-–—") if any(_is_name(word) for word in words) else ""


def _is_name(word: str) -> bool:
    return not all(part[0].isdigit() or part in _OF_DATES for part in _DATE_PART.findall(word.casefold().translate(_PLAIN)))


def _dates_at_an_end(words: list[str]) -> slice | None:
    """What is left of the words when a date at their end or their start is taken away; None when there is none."""
    for step in (-1, 1):
        length = next((n for n, word in enumerate(words[::step]) if _is_name(word)), len(words))
        dated = words[:length] if step == 1 else words[len(words) - length :]
        if 0 < length < len(words) and any(map(str.isdigit, "".join(dated))):
            return slice(length, None) if step == 1 else slice(None, len(words) - length)
    return None
