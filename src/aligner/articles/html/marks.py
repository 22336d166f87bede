"""What the names on an element (class, id, role and the like) say about its text: part of the article or of the page around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache

__all__ = ["LABELS", "NO_MARK", "Mark", "Region", "Role", "mark"]

LABELS = frozenset(
    ("class", "id", "role", "rel", "itemprop", "itemtype", "aria-label", "data-component", "data-testid", "data-qa", "data-gu-name")
)
"""Attributes that say what an element is for."""
LONGEST_LABEL = 300
"""Characters of an attribute that are looked at."""


class Region(IntEnum):
    """How surely a part of the page is none of the article."""

    NONE = 0
    BESIDE = 1
    """Beside the article: asides, side bars, authors' portraits. Taken only where an extractor takes it, too."""
    AROUND = 2
    """Menus, related articles, advertisements, forms."""
    READERS = 3
    """What readers wrote, and where they write it."""
    HIDDEN = 4


class Role(Enum):
    """What an element holds."""

    NONE = 0
    CAPTION = 1
    BYLINE = 2
    TIME = 3
    STANDFIRST = 4
    HEADLINE = 5
    EMPHASIS = 6
    """Boxes that belong to the article though they stand beside it."""
    QUOTE = 7


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of an element."""

    region: Region = Region.NONE
    role: Role = Role.NONE


NO_MARK = Mark()

# Roots that are looked for in a name without its hyphens, capitals and underscores: "te-puede-interesar" is "tepuedeinteresar".
_AROUND = re.compile(
    r"related|relacionad|recom+end|recomiend|mas(?:leid|vist|popular|comentad)|most(?:read|popular|viewed|shared)|"
    r"le[ea]tambien|tambien(?:le[ea]|en)|(?:read|see)also|also(?:read|see|like|on)|read(?:next|more)|puedeinteresar|teinteresa|"
    r"(?:mas|otras?)(?:noticias?|notas?|historias?)|more(?:news|stories|from|like|coverage)|otherstories|"
    r"(?:ultimas|latest)(?:noticias|notas|news|posts|stories)|loultimo|teaser|recirc|richlink|outbrain|taboola|newsletter|boletin|"
    r"suscrib|suscrip|subscri(?!ber(?:only|premium|content|exclusive))|signup|breadcrumb|migasdepan|compartir|redessociales|siguenos|followus|"
    r"publicidad|publicitari|advert|adsense|ad(?:slot|unit|box|container|wrapper|banner|placeholder)|sponsor|patrocin|cookie|gdpr|navbar|navigation|subnav|"
    r"masthead|skip(?:link|to|nav)|infinitescroll|(?:next|prev|previous|siguiente|anterior)(?:article|post|story|nota|noticia)|upnext|"
    r"prevnext|postnav|pagination|paginacion|editsection|wpadblock|sitenavigation|wpsidebar|wpfooter|tableofcontents|tabladecontenido|"
    r"paywall|regwall|nextread|internallink|linkinterno|noticiainterna|elementorshare|jprelated|addtoany|playlist|"
    r"audiomodule|resaudio|jwplayer"
)
# Words of a name.
_AROUND_WORDS = frozenset(
    "share sharing shares comparte social follow ad ads adv dfp gpt anuncio anuncios nav menu "
    "navegacion toolbar cta tools actions acciones herramientas modal popup overlay trending tendencias tags etiquetas topics "
    "temas toc promo promos promoted onward consent complementary login search buscador buscar menubar contentinfo dialog navigation "
    "ticker recientes popular populares print imprimir whatsapp telegram linkedin pinterest".split()
)
# "tag" alone, or with what a list of tags is made of; "footer" alone, or of the page: a part of a box may be its footer.
_TAG_WORDS = frozenset("tag list cloud link links container wrapper group item items block post article story".split())
_FOOTER_WORDS = frozenset("footer site page main global wrapper container nav area outer inner colophon top bottom section".split())
# Players of sound and pictures, by their class; an `id` often says what the whole page is.
_PLAYER_WORDS = frozenset("video videos player vjs audio podcast brightcove".split())
_READERS = re.compile(r"comentarios|disqus|commentlist|commentslist")
_READERS_WORDS = frozenset("comments comment comentario respond reply replies".split())
_BESIDE_WORDS = frozenset(
    "sidebar side aside lateral widget meta metadata bio about profile perfil copyright disclaimer legal poll encuesta quiz ranking banner "
    "authorbox semblanza".split()
)
_HIDDEN_WORDS = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "screen-reader", "hidden"))
# A wrapper that says which boxes the page has is no such box: "has-sidebar", "no-ads", "with-comments".
_SAYS_OF_OTHERS = frozenset("has no not with without con sin show hide enabled disabled".split())
# Page builders put the article into "widgets"; posts of social networks that stand in an article are "embedded".
_BUILDERS = frozenset("elementor fusion vc wpb".split())
_EMBEDDED = frozenset("embed embedded embedly tweet twitter instagram tiktok bluesky".split())
_BODY = re.compile(
    r"(?:article|articulo|story|entry|post|nota|noticia|news|main|single)s?(?:body|content|contenido|cuerpo|text|texto|copy|main)|"
    r"(?:body|content|contenido|cuerpo|texto)(?:articulo|nota|noticia|article|story|text)"
)
_CAPTION = re.compile(
    r"caption|pie(?:de)?(?:foto|imagen|video)|(?:foto|imagen)pie|epigrafe|leyenda|(?:photo|image|foto|imagen|media|picture|img|figure)credit(?!s)|"
    r"credito(?:foto|imagen)|(?:photo|image|media)description"
)
_BYLINE_WORDS = frozenset(
    "byline author authors autor autora autores firma firmas firmante writer periodista redactor reporter contributor contributors submitted".split()  # noqa: E501
)
_PORTRAIT_WORDS = frozenset(
    "box card description descripcion image img photo foto avatar picture profile perfil bio about sobre acerca".split()
)
_NO_BYLINE = _PORTRAIT_WORDS | frozenset("follow social more links list page posts url archive quote cita".split())
_TIME_WORDS = frozenset(
    "time date fecha hora timestamp datetime published publicado publicacion pubdate updated actualizado modified modificado posted readtime "  # noqa: E501
    "datepublished datemodified lectura reading".split()
)
_STANDFIRST = re.compile(
    r"standfirst|subtit|bajada|entradilla|sumario|copete|subhead|subtitular|excerpt|extracto|alternativeheadline|secondarytitle|balazo|"
    r"antetitulo|pretitulo|volanta|articlesummary|articledek"
)
_STANDFIRST_WORDS = frozenset("dek deck lead lede intro entrada summary resumen".split())
_HEADLINE = re.compile(r"headline|titular|(?:article|entry|post|story|nota|noticia|page)(?:title|titulo)")
_EMPHASIS = re.compile(
    r"quote|cita|factbox|recuadro|despiece|apoyo|ficha|claves|highlight|destacad|infobox|callout|keypoint|keyfact|timeline|cronologia|"
    r"glosario|correction|correccion|fedeerrata|tweet|tuit"
)
_WORD = re.compile(r"[A-ZÁÉÍÓÚÑ]?[a-záéíóúñ]+|[A-ZÁÉÍÓÚÑ]+(?![a-záéíóúñ])|[0-9]+")
_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")


def mark(label: str) -> Mark:
    """What a label says: the values of an element's LABELS, one after the other, an `id` with a `#`. Each name is looked at alone."""
    region, role = Region.NONE, Role.NONE
    # What a content management system says of a post: its categories and tags are among its names.
    body = "hentry" in label or "type-post" in label
    for name in label.split():
        own_region, own_role, own_body = _said(name)
        # "article-body__share" is no body.
        region, body = max(region, own_region), body or (own_body and own_region == Region.NONE)
        role = role if role != Role.NONE else own_role
    if role in (Role.CAPTION, Role.STANDFIRST, Role.EMPHASIS) and region == Region.BESIDE:
        region = Region.NONE
    return Mark(Region.NONE if body and region < Region.HIDDEN else region, role)


@lru_cache(maxsize=20_000)
def _said(name: str) -> tuple[Region, Role, bool]:
    """What a name says of region and role, and whether it is that of an article's body."""
    words = [word.lower().translate(_PLAIN) for word in _WORD.findall(name)]
    squashed = "".join(words)
    return _region_of(name.lower(), words, squashed), _role_of(words, squashed), _BODY.search(squashed) is not None


def _region_of(name: str, words: list[str], squashed: str) -> Region:  # noqa: PLR0911
    if name in _HIDDEN_WORDS:
        return Region.HIDDEN
    found = set(words)
    if found & _SAYS_OF_OTHERS:
        return Region.NONE
    found -= {"widget"} if found & _BUILDERS else set()
    found -= {"social", "share"} if found & _EMBEDDED else set()
    if _READERS.search(squashed) or found & _READERS_WORDS:
        return Region.READERS
    if _AROUND.search(squashed) or found & _AROUND_WORDS:
        return Region.AROUND
    if not name.startswith("#") and found & _PLAYER_WORDS:
        return Region.AROUND
    if ("tag" in found and found <= _TAG_WORDS) or ("footer" in found and found <= _FOOTER_WORDS):
        return Region.AROUND
    if found & _BYLINE_WORDS and found & _PORTRAIT_WORDS:
        return Region.AROUND
    return Region.BESIDE if "footer" in found or found & _BESIDE_WORDS else Region.NONE


def _role_of(words: list[str], squashed: str) -> Role:  # noqa: PLR0911
    found = set(words)
    if found & _SAYS_OF_OTHERS:
        return Role.NONE
    if _CAPTION.search(squashed) or words[-1:] in (["credit"], ["credito"]):
        return Role.CAPTION
    if (found & _BYLINE_WORDS or words[-1:] == ["by"]) and not found & _NO_BYLINE:
        # "author-date" is a date, "date-author" a name.
        last = [word for word in words if word in _BYLINE_WORDS or word in _TIME_WORDS][-1:]
        return Role.TIME if last and last[0] in _TIME_WORDS else Role.BYLINE
    if found & _TIME_WORDS:
        return Role.TIME
    if _STANDFIRST.search(squashed) or found & _STANDFIRST_WORDS:
        return Role.STANDFIRST
    if _HEADLINE.search(squashed):
        return Role.HEADLINE
    return Role.EMPHASIS if _EMPHASIS.search(squashed) else Role.NONE
