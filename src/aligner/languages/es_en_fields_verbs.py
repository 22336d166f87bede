"""Fields of verbs, as `fields` reads them: to extend and to shorten, to invite and to order."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_VERBS = """
ampliar extender alargar prolongar | extend lengthen prolong widen expand
acortar abreviar recortar reducir | shorten curtail shrink narrow reduce cut

bajar rebajar abaratar reducir recortar disminuir | lower cut reduce decrease slash
subir encarecer aumentar elevar incrementar | raise increase hike boost

invitar convidar | invite
ordenar mandar obligar forzar | order command force oblige compel
prohibir vetar impedir | ban forbid prohibit bar prevent
ofrecer brindar | offer
exigir reclamar demandar | demand require
rogar suplicar | beg plead implore

reconocer admitir | acknowledge admit concede recognise recognize
negar desmentir rebatir refutar disputar cuestionar | deny dispute refute rebut contest challenge question

conservar mantener guardar preservar retener | keep retain preserve maintain conserve
perder | lose
recuperar recobrar | recover regain retrieve

permanecer quedar seguir continuar | remain stay continue
salir marchar irse abandonar | leave depart exit
entrar ingresar | enter
regresar volver retornar | return
llegar arribar | arrive reach

nacer | be_born
morir fallecer perecer | die perish

comprar adquirir | buy purchase acquire
vender | sell
alquilar arrendar rentar | rent lease hire
regalar donar | donate give_away
robar hurtar | steal
prestar | lend loan
"""

FIELDS = fields_of(_VERBS)
