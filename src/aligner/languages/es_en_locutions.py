"""Fixed phrases of Spanish and English that join, place or grade, and whose nouns and verbs mean nothing by themselves: «por medio de».

A term base that has “front” for «frente» does not mean “in front of”. Words are in lower case; `a|b` stands for either. Names of more than
a phrase, such as «medio ambiente», are here where their noun is another thing without the rest.
"""

from __future__ import annotations

from itertools import product

from aligner.languages.pair import Language

__all__ = ["LOCUTIONS"]

_SPANISH = """
a base de; a bordo; a cambio; a cargo de; a causa de; a consecuencia de; a costa de; a cuenta de; a dedo; a diario; a diferencia de;
a efectos de; a falta de; a favor; a fin de; a fines de; a finales de; a flote; a fondo; a fuerza de; a gusto; a juicio de;
a mi|su|nuestro juicio; a la altura de; a la cabeza; a la espera; a la fecha; a la fuerza; a la hora de; a la larga; a la luz de; a la par;
a la postre; a la vez;
a la vista; a la vuelta de; a largo|medio|corto plazo; a lo largo; a lo mejor; a lo sumo; a mano; a mano armada; a manos de; a mediados de;
a medida que; a medias; a medio; a menos que; a menudo; a merced de; a modo de; a partir de; a paso; a pesar de; a pie; a pique;
a principios de; a propósito; a prueba; a punto; a puerta cerrada; a raíz de; a ras de; a razón de; a sangre fría; a secas; a simple vista;
a solas; a su vez; a su cargo; a tiempo; a título de; a toda costa; a todas luces; a través; a veces; a vista de; a voces;
al alcance de; al amparo de; al azar; al borde de; al cabo de; al cargo de; al contado; al corriente; al cuidado de; al descubierto; al día;
al fin; al fin y al cabo; al final; al fondo; al frente; al hilo de; al igual; al lado; al margen; al mando; al menos; al mes; al paso;
al parecer; al pie; al por mayor; al principio; al punto; al rescate; al servicio de; al tanto; al tiempo; al uso; ante todo;
aparte de; cada vez; cara a; cara a cara; con arreglo a; con base en; con cargo a; con creces; con el fin de; con el objeto de; con miras a;
con motivo de; con objeto de; con ocasión de; con razón; con relación a; con respecto a; con rumbo a; con tal de; con seguridad; con toda
seguridad; con todo; con vistas a;
cuanto antes; de acuerdo; de acuerdo con; de alguna forma|manera; de algún modo; de antemano; de balde; de buena gana; de cabeza;
de camino; de cara a; de cerca; de cuando en cuando; de cuenta; de esta forma|manera; de este modo; de forma que; de frente; de golpe;
de hecho; de igual forma|manera; de igual modo; de lado; de la mano; de largo; de lleno; de lo contrario; de manera que; de memoria;
de modo que; de momento; de ningún modo; de ninguna forma|manera; de nuevo; de otra forma|manera; de otro modo; de par en par; de parte de;
de paso; de pie; de plano; de primera mano; de pronto; de punta; de raíz; de regreso; de repente; de segunda mano; de seguro; de sobra;
de tal forma|manera; de tal modo; de todas formas|maneras; de todos modos; de un lado; de una vez; de uno u otro modo; de veras; de vez en
cuando; de vista; de vuelta; el caso es; en absoluto; en alto; en ambos casos; en aras de; en base a; en breve; en buena medida; en buena
parte; en cabeza; en cambio; en camino; en caso de; en caso contrario; en cierta medida; en cierto modo; en concepto de; en concreto;
en contra; en cualquier caso; en cuanto; en cuenta; en cuestión; en curso; en el peor|mejor de los casos; en la mayoría de los casos; en
todos|muchos|algunos|estos|esos casos; en todos los casos;
en este|ese caso; en qué medida; en orden; en definitiva; en desarrollo; en detrimento de; en efecto;
en el caso de; en el fondo; en el marco de; en especial; en fin; en forma de; en frente; en función de; en general; en gran medida;
en gran parte; en honor a; en juego; en la medida; en lo que va de; en lugar de; en manos de; en marcha; en masa; en materia de; en medio;
en mitad de; en ningún caso; en nombre de; en orden a; en parte; en particular; en pie; en pleno; en plena; en principio; en pro de; en
punto;
en razón de; en realidad; en relación con; en resumen; en seguida; en serio; en su defecto; en su día; en su lugar; en suma; en tal caso;
en teoría; en todo caso; en torno a; en última instancia; en vano; en vela; en vez de; en vías de; en vigor; en vilo; en virtud de;
en vista de; en vivo; entre tanto; es decir; fin de semana; fuera de juego; fuera de lugar; fuera de serie; fuerza mayor; gracias a;
la mayor parte; la mayoría de; los medios; mal de ojo; mano a mano; mano de obra; más bien; media hora; media docena; medias tintas;
medio ambiente; medio camino; medio millón; medio mundo; medio plazo; medio siglo; medios de comunicación; mientras tanto; no obstante;
ni siquiera; otra vez; para siempre; paso a paso; poco a poco; por adelantado; por asalto; por así decirlo; por azar; por casualidad;
por causa de; por ciento; por cierto; por completo; por cuenta de; por cuenta propia; por mi|tu|su|nuestra cuenta; por desgracia; por día;
por ejemplo; por el contrario;
por encima; por fin; por fortuna; por fuerza; por la mañana|tarde|noche; por lo demás; por lo general; por lo menos; por lo pronto;
por lo tanto; por lo visto; por medio de; por mi|su|nuestra parte; por motivos de; por ningún lado; por norma; por obra de; por otra parte;
por otro lado; por parte de; por parte del; por poco; por razones de; por regla general; por separado; por suerte; por supuesto; por tanto;
por turnos; por un lado; por una parte; por vez primera; por vía de; puesta en marcha; puesta en escena; puesto que; punto de vista;
rumbo a; salvo que; si bien; sin cesar; sin duda; sin embargo; sin falta; sin fin; sin par; sin parar; sin reservas; sobre la base de;
sobre la marcha; sobre todo; so pena de; tal vez; tan pronto; tarde o temprano; toda vez que; todo el mundo; una vez; unas veces; vez en vez
"""

_ENGLISH = """
a bit of; a couple of; a good deal; a great deal; a handful of; a host of; a kind of; a lot of; a number of; a good|bad|poor|great job; a
pair of; a piece of; a set
of;
a sort of; a string of; a wealth of; all right; as a matter of fact; as a result; as a rule; as a whole; as far as; as long as; as of;
as opposed to; as regards; as soon as; as well; as well as; at a loss; at all costs; at any cost; at any rate; at arm's length; at bay;
at best; at ease; at fault; at first hand; at first sight; at gunpoint; at hand; at heart; at home and abroad; at issue; at large; at last;
at least; at length; at odds; at once; at present; at random; at rest; at risk; at stake; at the cost of; at the end of the day;
at the expense of; at the hands of; at the head of; at the heart of; at the latest; at the mercy of; at the point of; at the same time;
at the time; at this rate; at this point; at that point; at times; at will; at work; at worst; because of; behind bars; by accident; by all
means; by and large; by chance; by contrast; by degrees; by far; by hand; by heart; by means of; by mistake; by name; by no means;
by now; by order of; by the time; by the way; by turns; by virtue of; by way of; by word of mouth; close to; close up; due to; end to end;
even though; every right to; every now and then; face to face; face value; far from; first hand; first of all; for a change; for example;
for fear of;
for good; for instance; for lack of; for life; for the good of; for the most part; for the record; for the sake of; for the time being;
for want of; from now on; from scratch; from time to time; given that; hand in hand; head and shoulders; head on; head over heels; head to
head; heads or tails; in a bid to; in a row; in a sense; in a way; in accordance with; in addition; in advance; in any case; in any event;
in bulk; in case; in case of; in most|many|some|all|such cases; in this case; in charge; in charge of; in check; in common; in conclusion;
in danger; in demand; in depth; in detail;
in due course; in earnest; in effect; in fact; in favour; in favor; in force; in front; in front of; in full; in general; in hand; in kind;
in light of; in line; in line with; in mind; in name; in no time; in no way; in office; in order; in order that; in order to; in part;
in particular; in person; in place; in place of; in power; in practice; in principle; in question; in recent years; in return; in secret;
in short; in shape; in sight; in some respects; in spite of; in stock; in store; in terms of; in that case; in the act of; in the air;
in the balance; in the case of; in the course of; in the end; in the event; in the event of; in the eyes of; in the face of; in the field
of;
in the first place; in the form of; in the hands of; in the know; in the light of; in the line of; in the long run; in the long term;
in the main; in the making; in the meantime; in the name of; in the process of; in the short term; in the wake of; in the way; in this way;
in time; in total; in touch; in tune with; in turn; in vain; in view of; in wait; inside out; instead of; into account; into force;
into line; into place; just about; just as well; let alone; long ago; long since; many a; next of kin; next to; no longer; no matter; no
way;
nothing but; of age; of course; of late; off course; off guard; off the record; on account of; on air; on average; on behalf of; on board;
on call; on condition that; on course; on display; on duty; on edge; on end; on file; on fire; on foot; on guard; on hand; on hold; on
leave;
on line; on loan; on no account; on occasion; on offer; on order; on par with; on paper; on purpose; on record; on sale; on schedule;
on second thoughts; on sight; on site; on the basis of; on the brink of; on the cards; on the contrary; on the edge of; on the eve of;
on the face of it; on the ground; on the grounds; on the one hand; on the other hand; on the part of; on the point of; on the quiet;
on the record; on the road; on the run; on the spot; on the strength of; on the table; on the verge of; on the way; on the whole; on time;
on top; on top of; on track; on trial; on view; on watch; once and for all; once again; one another; one way or another; other than;
out of bounds; out of breath; out of control; out of date; out of doors; out of hand; out of line; out of mind; out of order; out of place;
out of practice; out of print; out of reach; out of sight; out of step; out of stock; out of the blue; out of the question; out of the way;
out of touch; out of work; over and over; over the counter; owing to; per cent; point of view; prior to; quite a few; rather than;
regardless of; right across; right after; right away; right back; right behind; right over; right up; right before; right here; right now;
right there; side by side; so far; so long as; step by step;
subject to; such as; thanks to; that is; the lot; the other way round; the rest of; this time; to a certain extent; to a degree; to date;
to some degree; to some extent; to the point; to the tune of; turn of the century; under way; up and running; up front; up to; up to date;
upside down; well known; with a view to; with one voice; with regard to; with respect to; with the exception of; word for word
"""


_SPANISH_VERBS = """
da damos dan daba daban di dio dimos dieron dará darán daría dar darse dando dado dé den diera dieran doy: cuenta, lugar, fin, fe, paso, pie
tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tener teniendo tenido tenga tengan: lugar, cabida, efecto
hace hacen hacía hacían hizo hicieron hará harán hacer haciendo hecho haga hagan: frente, falta, caso, hincapié, gala, alarde, mella
pone ponen puso pusieron pondrá pondrán poner poniendo puesto: fin, coto, freno, pie, reparos
toma toman tomó tomaron tomará tomar tomando tomado: parte, nota, cartas
vale valen valía valió merece merecen merecía: la pena
"""
_ENGLISH_VERBS = """
take takes took taken taking: part, place, care, advantage, charge, note, hold, shape, stock, aim, issue, root, heart, turns, effect, sides
take takes took taken taking: the lead, the floor, to the streets
make makes made making: sense, use, way, do, sure, light of, much of, ends meet
keep keeps kept keeping: pace, track, watch, hold
come comes came coming: to terms, to light, of age, into play, into force
give gives gave given giving: way, rise to, birth to, voice to
lose loses lost losing: sight of, track of, face, heart, touch
bear bears bore borne bring brings brought keep keeps kept: in mind, to mind, to light, to book
play plays played: a part
pay pays paid: lip service
set sets setting: foot, sail, fire to
stand stands stood: trial, by
"""
"""The forms of a verb, and what it makes such a phrase with."""


def _phrases(table: str, verbs: str) -> tuple[tuple[str, ...], ...]:
    found = [words for line in " ".join(table.split()).split("; ") for words in product(*(one.split("|") for one in line.split()))]
    for line in verbs.strip().splitlines():
        forms, objects = line.split(": ")
        found += [(form, *one.split()) for form in forms.split() for one in objects.split(", ")]
    return tuple(dict.fromkeys(found))


LOCUTIONS = {Language.SPANISH: _phrases(_SPANISH, _SPANISH_VERBS), Language.ENGLISH: _phrases(_ENGLISH, _ENGLISH_VERBS)}
"""By language, the phrases as tuples of words."""
