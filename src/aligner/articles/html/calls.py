"""What a page asks of its readers: to subscribe, to pay, to follow, to give, to agree to cookies."""

from __future__ import annotations

import re

__all__ = ["asks_with_link", "is_call", "is_farewell", "is_plain_call", "is_wall"]

LONGEST, LONGEST_WALL = 280, 140
"""Characters of a call, and of the heading of what is shown to readers who have not paid."""
LONGEST_ASKING = 200
"""Characters of a text that a link to subscribe ends."""

_WALL = re.compile(
    r"^(?:(?:est[ea] )?(?:contenido|artículo|noticia) (?:es )?(?:s[oó]lo|exclusiv[oa]) (?:para|de) (?:nuestros )?"
    r"(?:suscriptores|socios|registrados)|"
    r"(?:s[oó]lo|exclusivo) para suscriptores|para (?:seguir|continuar) leyendo|¿?ya eres? suscriptor|has alcanzado (?:el|tu) límite|"
    r"this (?:article|story|content|post) is (?:only )?for (?:paid |paying )?(?:subscribers|members)|(?:subscribers?|members?)[ -]only|"
    r"subscribe to (?:continue|keep|read)|to (?:continue|keep) reading|already a (?:subscriber|member)|"
    r"you[’']ve reached your (?:limit|article limit))|"
    r"\b(?:acceso ilimitado|unlimited access|cancel any ?time|cancela cuando quieras)\b"
)
# What readers are asked to do: how it begins, what it is about, and whom it speaks to.
_CALL = re.compile(
    r"^(?:reciba|recibe|reciban|suscr[ií]bete|suscr[ií]base|suscr[ií]banse|ap[uú]ntate|ap[uú]ntese|inscr[ií]bete|inscr[ií]base|reg[ií]strate|"
    r"reg[ií]strese|hazte|h[aá]gase|[uú]nete|[uú]nase|apoya|apoye|descarga|descargue|desc[aá]rgate|sigue|siga|s[ií]guenos|s[ií]ganos|"
    r"puedes? seguir|activa|active|quiero recibir|si quieres recibir|get|sign up|subscribe|become|join|support|download|follow|"
    r"want (?:more|to)|enjoying|usamos|utilizamos|este sitio|esta web|we use|this (?:site|website)|our (?:site|website))\b"
)
_CALLED_FOR = re.compile(
    r"\b(?:newsletters?|bolet[ií]n(?:es)?|correo|inbox|e-?mail|suscr[ií]\w+|subscri\w+|soci[oa]s?|members?(?:hip)?|app|aplicaci[oó]n|cookies|"
    r"whatsapp|telegram|facebook|twitter|instagram|google news|canal|channel|periodismo independiente|independent journalism)\b"
)
_CALLED = re.compile(
    r"\b(?:tu|tus|sus? (?:correo|e-?mail|bandeja|móvil|celular|tel[eé]fono|navegador|dispositivo|experiencia|privacidad|uso|"
    r"consentimiento)|nuestr[oa]s?|nos|aqu[ií]|gratis|clic|usted|your|our|us|here|free|click|you|al mes|a month|l[eé]e?a?nos|offline)\b"
)
# The same where it can be nothing else, in whatever element it stands; a question may come first.
_OF_COOKIES = (
    r"\b(?:terceros|third[- ]part(?:y|ies)|navegador|browser|browsing|tráfico|traffic|consent\w*|acept\w+|accept|agree|rechaz\w+|reject|"
    r"manage|publicidad|advertis\w+|privacidad|privacy|experiencia|experience|servicios|services|partners|socios|preferenc\w+|settings)\b"
)
_OWN_CALL = re.compile(
    r"^(?:(?:¿|want|do you|looking|would you)[^?]{1,80}\? )?(?:"
    r"(?:suscr[ií](?:bete|base|banse)|recib[ea]|ap[uú]ntate|inscr[ií]bete|reg[ií]strate|[uú]nete|[uú]nase|sign up|subscribe|join|get)\b"
    r"[^.!?]{0,80}\b(?:(?:nuestr[oa]s?|our)(?: [\w’'-]{1,20}){0,3} "
    r"(?:newsletters?|bolet[ií]n(?:es)?|canal(?:es)?|channels?|app|comunidad|community|podcast)|"
    r"(?:newsletter|bolet[ií]n)\b[^.!?]{0,80}\b(?:tu|su|your) (?:correo|bandeja|e-?mail|inbox))|"
    r"(?:suscr[ií](?:bete|base)|reg[ií]strate|ap[uú]ntate|sign up|subscribe) (?:[\w’'-]{1,20} ){0,4}?"
    r"(?:aqu[ií]|here|newsletter|bolet[ií]n)\b|"
    r"(?:s[ií]guenos|s[ií]ganos|encu[eé]ntranos|follow us|like us|find us) (?:en|a|on|at)\b|"
    rf"(?=.*{_OF_COOKIES})"
    r"(?:este sitio|esta (?:p[aá]gina|web)|utilizamos|usamos|this (?:web)?site|we (?:and our|use)|by (?:continuing|using|browsing)|"
    r"si contin[uú]a|al (?:navegar|continuar|usar)|we value your|valoramos (?:tu|su)|(?:para|to) (?:ver|reproducir|view|see|watch) "
    r"(?:est[ea]|this))\b.{0,300}\bcookies\b)"
)
_ASKING = re.compile(
    r"(?:^|[.!?…:] )[¡«“]?(?:sign up|subscribe|reg[ií]strate|suscr[ií]bete|suscr[ií]base|ap[uú]ntate|donate|dona|join us|[uú]nete)"
    r"(?: (?:now|here|today|free|for free|aqu[ií]|ahora|gratis|hoy|ya)){0,2}[.!]?$"
)
# What a paper says to its readers when the text is over.
_FAREWELL = re.compile(
    r"^(?:¿?(?:te (?:ha )?gust(?:ó|ado)|did you (?:like|enjoy)|quieres (?:leer|saber) más|want (?:more|to (?:read|learn|know) more))"
    r"\b.{0,80}\?|"
    r"¿?(?:(?:tienes?|do you have|have) (?:información|alguna pista|una pista|information|a (?:news |story )?tip)|"
    r"(?:see|know|spot|ves|sabes|has visto) (?:something|an? (?:error|mistake|typo)|algo|un error))\b.{0,80}\?.{0,80}"
    r"(?:\w@\w|\b(?:escr[ií]benos|cont[aá]ctanos|email us|contact us|tell us|let us know)\b)|"
    r"(?:si|if)\b.{0,60}\b(?:error|errata|typo|mistake)s?\b.{0,80}(?:av[ií]s[ae]nos|escr[ií]b[ea]nos|let us know|tell us|email us|\w@\w)|"
    r"(?:tu|su|your) (?:apoyo|suscripción|donación|aportación|support|subscription|donation|contribution)s?\b.{0,60}"
    r"\b(?:periodismo|journalism|noticias|news)\b|our standards: |conforme a los criterios de|"
    r"descarga (?:nuestra|la) app|download (?:our|the) (?:[\w’'-]{1,20} ){0,3}app\b|(?:follow|sigue a|siga a) [^.]{1,40} (?:on|en) "
    r"(?:telegram|whatsapp|facebook|instagram|twitter|x|youtube|tiktok|threads|bluesky|google)\b|"
    r".{0,120}[:.!?] (?:suscr[ií]bete|suscr[ií]base|subscribe) (?:a|to) [^.!?]{1,40}[.!]?$)"
)


def is_wall(text: str) -> bool:
    """Whether it is the heading of what is shown to readers who have not paid."""
    return len(text) <= LONGEST_WALL and _WALL.search(text.casefold()) is not None


def is_call(text: str) -> bool:
    """Whether readers are asked to subscribe, to follow or to agree."""
    if len(text) > LONGEST:
        return False
    lowered = text.casefold()
    return _OWN_CALL.match(lowered) is not None or all(pattern.search(lowered) for pattern in (_CALL, _CALLED_FOR, _CALLED))


def is_plain_call(text: str) -> bool:
    """Whether it is such a call for sure, whatever stands around it."""
    return len(text) <= LONGEST and _OWN_CALL.match(text.casefold()) is not None


def asks_with_link(text: str) -> bool:
    """Whether a text that holds a link ends as those do whose link is to subscribe or to give: `… Sign up.`"""
    return len(text) <= LONGEST_ASKING and _ASKING.search(text.casefold()) is not None


def is_farewell(text: str) -> bool:
    """Whether it is what a paper says to its readers when the text is over."""
    return len(text) <= LONGEST and _FAREWELL.match(text.casefold()) is not None
