"""What the names on an element (class, id, role and the like) say about its text: part of the article or of the page around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache

__all__ = ["LABELS", "LONGEST_LABEL", "NO_MARK", "Mark", "Region", "Role", "listed", "mark"]


def listed(names: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(names.split())


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
    PLAYER = 2
    """A player of sound or pictures: its caption is the article's, its buttons and titles are not."""
    AROUND = 3
    """Menus, related articles, advertisements, forms."""
    READERS = 4
    """What readers wrote, and where they write it."""
    HIDDEN = 5


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
    PORTRAIT = 8
    """What is said of the author beside the name."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of an element."""

    region: Region = Region.NONE
    role: Role = Role.NONE


NO_MARK = Mark()

# Roots that are looked for in a name without its hyphens, capitals and underscores: "te-puede-interesar" is "tepuedeinteresar".
_AROUND = re.compile(
    r"(?<!un)(?<!cor)related|relacionad|recom+end|recomiend|mas(?:leid|vist|popular|comentad)|most(?:read|popular|viewed|shared)|"
    r"le[ea]tambien|tambien(?:le[ea]|en)|(?:read|see)also|also(?:read|see|like|on)|read(?:next|more)|puedeinteresar|teinteresa|"
    r"(?:mas|otras?)(?:noticias?|notas?|historias?)|more(?:news|stories|from|like|coverage)|otherstories|"
    r"(?:ultimas|latest)(?:noticias|notas|news|posts|stories)|loultimo|teaser|recirc|richlink|outbrain|taboola|newsletter|boletin|"
    r"suscrib|suscrip|subscri(?!ber(?:only|premium|content|exclusive))|signup|breadcrumb|migasdepan|compartir|redessociales|siguenos|followus|"
    r"publicidad|publicitari|advert|adsense|ad(?:slot|unit|box|container|wrapper|banner|placeholder)|sponsor|patrocin|cookie|gdpr|navbar|navigation|subnav|"
    r"masthead|skip(?:link|to|nav)|infinitescroll|(?:next|prev|previous|siguiente|anterior)(?:article|post|story|nota|noticia)|upnext|"
    r"prevnext|postnav|pagination|paginacion|editsection|wpadblock|sitenavigation|wpsidebar|wpfooter|tableofcontents|tabladecontenido|"
    r"(?:pay|reg|premium|meter|access|content)wall|muro(?:de)?(?:pago|suscr|premium)|nextread|interstitial|internallink|linkinterno|noticiainterna|elementorshare|jprelated|addtoany|playlist|"
    r"audiomodule|resaudio|jwplayer"
)
# Words of a name.
_AROUND_WORDS = listed(
    "share sharing shares comparte social follow ad ads adv dfp gpt anuncio anuncios nav menu "
    "navegacion toolbar cta tools actions acciones herramientas modal popup overlay trending tendencias tags etiquetas topics "
    "temas toc promo promos promoted onward consent complementary login search buscador buscar menubar contentinfo dialog navigation "
    "ticker recientes popular populares print imprimir whatsapp telegram linkedin pinterest controls controles poll encuesta quiz"
)
# "tag" alone, or with what a list of tags is made of; "footer" alone, or of the page: a part of a box may be its footer.
_TAG_WORDS = listed("tag list cloud link links container wrapper group item items block post article story")
_FOOTER_WORDS = listed("footer site page main global wrapper container nav area outer inner colophon top bottom section")
_PAGE_FOOTER = re.compile(r"#.*footer$", re.IGNORECASE)
# Players of sound and pictures, by their class; an `id` often says what the whole page is.
_PLAYER_WORDS = listed("video videos player vjs audio podcast brightcove")
_READERS = re.compile(r"comentarios|disqus|commentlist|commentslist")
_READERS_WORDS = listed("comments comment comentario respond reply replies discussion")
_BESIDE_WORDS = listed(
    "sidebar side aside lateral widget meta metadata bio about profile perfil copyright disclaimer legal ranking banner authorbox semblanza"
)
_HIDDEN_WORDS = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "screen-reader", "hidden"))
# A wrapper that says which boxes the page has is no such box: "has-sidebar", "no-ads", "with-comments".
_SAYS_OF_OTHERS = listed("has no not with without con sin show hide enabled disabled")
# Page builders put the article into "widgets"; posts of social networks that stand in an article are "embedded".
_BUILDERS = listed("elementor fusion vc wpb tgme")
_EMBEDDED = listed("embed embedded embedly tweet twitter instagram tiktok bluesky")
_POSTS = listed("post message")
_BODY = re.compile(
    r"(?:article|articulo|story|entry|post|nota|noticia|news|main|single)s?(?:body|content|contenido|cuerpo|text|texto|copy|main)|"
    r"(?:body|content|contenido|cuerpo|texto)(?:articulo|nota|noticia|article|story|text)"
)
_CAPTION = re.compile(
    r"caption|(?:image|photo|picture|foto|imagen)(?:source|fuente)|pie(?:de)?(?:foto|imagen|video)|(?:foto|imagen)pie|epigrafe|leyenda|(?:photo|image|foto|imagen|media|picture|img|figure)credit(?!s)|"
    r"credito(?:foto|imagen)|(?:photo|image|media)description"
)
_BYLINE_WORDS = listed(
    "byline author authors autor autora autores firma firmas firmante writer periodista redactor reporter contributor contributors "
    "submitted"
)
_PORTRAIT_WORDS = listed("box card description descripcion image img photo foto avatar picture profile perfil bio about sobre acerca")
_NO_BYLINE = _PORTRAIT_WORDS | listed("follow social more links list page posts url archive quote cita")
_TIME_WORDS = listed(
    "time date fecha hora timestamp datetime published publicado publicacion pubdate updated actualizado modified modificado posted "
    "duration duracion readtime datepublished datemodified lectura reading"
)
_STANDFIRST = re.compile(
    r"standfirst|subtit|bajada|entradilla|sumario|copete|subhead|subtitular|excerpt|extracto|alternativeheadline|secondarytitle|balazo|"
    r"antetitulo|pretitulo|volanta|articlesummary|articledek"
)
_STANDFIRST_WORDS = listed("dek deck lead lede intro entrada summary resumen")
_HEADLINE = re.compile(r"headline|titular|(?:article|entry|post|story|nota|noticia|page)(?:title|titulo)")
_EMPHASIS = re.compile(
    r"quote|cita|factbox|recuadro|despiece|apoyo|ficha|claves|highlight|destacad|infobox|callout|keypoint|keyfact|timeline|cronologia|"
    r"glosario|correction|correccion|fedeerrata|tweet|tuit"
)
_WORD = re.compile(r"[A-ZÁÉÍÓÚÑ]?[a-záéíóúñ]+|[A-ZÁÉÍÓÚÑ]+(?![a-záéíóúñ])|[0-9]+")
_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")


@lru_cache(maxsize=2_000)
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
    if (role in (Role.STANDFIRST, Role.EMPHASIS) and region == Region.BESIDE) or (
        role == Role.CAPTION and region in (Region.BESIDE, Region.PLAYER)
    ):
        region = Region.NONE
    return Mark(Region.NONE if body and region < Region.HIDDEN else region, role)


@lru_cache(maxsize=20_000)
def _said(name: str) -> tuple[Region, Role, bool]:
    """What a name says of region and role, and whether it is that of an article's body."""
    words = [word.lower().translate(_PLAIN) for word in _WORD.findall(name)]
    squashed = "".join(words)
    return _region_of(name.lower(), words, squashed), _role_of(words, squashed), _BODY.search(squashed) is not None


def _region_of(name: str, words: list[str], squashed: str) -> Region:
    if name in _HIDDEN_WORDS:
        return Region.HIDDEN
    found = set(words)
    if found & _SAYS_OF_OTHERS:
        return Region.NONE
    found -= {"widget"} if found & _BUILDERS else set()
    found -= {"social", "share"} if found & _EMBEDDED else set()
    found -= {"telegram"} if found & _POSTS else set()
    if _READERS.search(squashed) or found & _READERS_WORDS:
        return Region.READERS
    if _is_around(name, found, squashed):
        return Region.AROUND
    if found & _PLAYER_WORDS and not name.startswith("#"):
        return Region.PLAYER
    return Region.BESIDE if "footer" in found or found & _BESIDE_WORDS else Region.NONE


def _is_around(name: str, words: set[str], squashed: str) -> bool:
    portrait = words & _BYLINE_WORDS and words & _PORTRAIT_WORDS
    tags = ("tag" in words and words <= _TAG_WORDS) or ("footer" in words and words <= _FOOTER_WORDS) or _PAGE_FOOTER.match(name)
    return bool(_AROUND.search(squashed) or words & _AROUND_WORDS or portrait or tags)


def _role_of(words: list[str], squashed: str) -> Role:
    found = set(words)
    if found & _SAYS_OF_OTHERS:
        return Role.NONE
    # "author-date" is a date, "date-author" a name.
    last = [word for word in words if word in _BYLINE_WORDS or word in _TIME_WORDS][-1:]
    byline = (found & _BYLINE_WORDS or words[-1:] == ["by"]) and not found & _NO_BYLINE
    said = {
        Role.CAPTION: _CAPTION.search(squashed) or words[-1:] in (["credit"], ["credito"]),
        Role.TIME: found & _TIME_WORDS and not (byline and last[0] in _BYLINE_WORDS),
        Role.BYLINE: byline,
        Role.STANDFIRST: _STANDFIRST.search(squashed) or found & _STANDFIRST_WORDS,
        Role.HEADLINE: _HEADLINE.search(squashed),
        Role.EMPHASIS: _EMPHASIS.search(squashed),
    }
    return next((role for role, holds in said.items() if holds), Role.NONE)
