"""Fields of verbs, as `fields` reads them: to extend and to shorten, to invite and to order."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_MORE_OR_LESS = """
ampliar extender alargar prolongar ensanchar | extend lengthen prolong widen expand broaden
acortar abreviar recortar reducir estrechar | shorten curtail shrink narrow reduce cut

bajar rebajar abaratar reducir recortar disminuir descender caer | lower cut reduce decrease slash drop fall decline
subir encarecer aumentar elevar incrementar ascender crecer | raise increase hike boost rise climb grow
congelar | freeze
mantener | maintain

acelerar agilizar apresurar apurar adelantar anticipar avanzar | accelerate advance bring_forward speed_up hasten expedite hurry
frenar ralentizar desacelerar parar detener interrumpir cancelar suspender
  | slow brake slow_down stop halt interrupt cancel suspend call_off
retrasar demorar aplazar posponer postergar | delay postpone defer put_off

fortalecer reforzar robustecer consolidar | strengthen reinforce bolster shore_up consolidate
debilitar mermar minar socavar | weaken undermine erode sap

endurecer | toughen tighten harden stiffen
suavizar relajar ablandar flexibilizar | soften relax loosen ease

facilitar simplificar | facilitate ease simplify
dificultar entorpecer complicar obstaculizar | hinder hamper complicate obstruct impede

mejorar | improve
empeorar agravar deteriorar | worsen deteriorate aggravate

duplicar doblar | double
triplicar | triple treble
cuadruplicar | quadruple

ahorrar | save
gastar invertir derrochar despilfarrar malgastar | spend invest waste squander

ganar | win gain earn
perder | lose
empatar | draw tie

llenar | fill
vaciar | empty

calentar | heat warm
enfriar | cool chill

añadir agregar sumar | add
quitar restar retirar sacar | remove subtract take_away
multiplicar | multiply
dividir | divide split

exagerar | exaggerate overstate
minimizar restar_importancia | downplay minimise minimize play_down

sobrestimar sobreestimar | overestimate
subestimar infravalorar | underestimate
"""

_COMING_AND_GOING = """
permanecer | remain stay
salir marchar irse | leave depart exit
entrar ingresar | enter
regresar volver retornar | return come_back go_back
llegar arribar | arrive reach

acercar aproximar | approach near
alejar distanciar | distance move_away

despegar | take_off
aterrizar | land
estrellar | crash

zarpar | set_sail
atracar | dock moor

subir montar | board get_on mount
bajar apear descender | get_off alight disembark

cruzar atravesar | cross
rodear bordear | skirt go_around
bloquear cerrar | block

adelantar rebasar | overtake pass
seguir perseguir | follow chase pursue

empujar | push shove
tirar jalar arrastrar halar | pull drag tug

caminar andar | walk
correr | run
conducir manejar | drive
volar | fly
nadar | swim
navegar | sail

mudar trasladar | move relocate
permanecer quedar | stay remain

exportar | export
importar | import

emigrar | emigrate
inmigrar | immigrate

enviar mandar remitir | send ship dispatch
interceptar | intercept

repatriar | repatriate
deportar expulsar | deport expel
acoger recibir | take_in host shelter
"""

_DOING = """
abrir inaugurar | open inaugurate
cerrar clausurar | close shut

empezar comenzar iniciar arrancar | begin start
terminar acabar finalizar concluir | end finish conclude
reanudar retomar | resume
suspender interrumpir parar detener | suspend interrupt halt stop

construir edificar levantar | build construct erect
demoler derribar derruir | demolish tear_down knock_down raze
restaurar rehabilitar reparar renovar reformar | restore repair renovate refurbish

crear fundar establecer | create found establish
destruir | destroy
disolver desmantelar | dissolve disband dismantle

instalar colocar poner | install place put
desinstalar desmontar retirar quitar | remove dismantle take_down

encender prender | turn_on switch_on light
apagar extinguir | turn_off switch_off extinguish put_out

atar amarrar | tie bind
desatar soltar | untie release

esconder ocultar | hide conceal
mostrar enseñar exhibir revelar desvelar divulgar | show display exhibit reveal disclose unveil

encontrar hallar descubrir | find discover
perder | lose

guardar almacenar | store keep
tirar desechar arrojar botar | throw dump discard

romper quebrar | break
arreglar reparar componer | fix repair mend

limpiar | clean
ensuciar manchar contaminar | dirty stain pollute contaminate

lavar | wash
secar | dry
planchar | iron
coser | sew
cocinar guisar | cook
hornear | bake
freír | fry
hervir | boil

comer | eat
beber tomar | drink
ayunar | fast
fumar | smoke
masticar | chew
tragar | swallow
escupir | spit

dormir | sleep
despertar | wake
soñar | dream

sembrar plantar | sow plant
cosechar recolectar | harvest reap
podar | prune
talar | fell chop_down
regar | water irrigate
fertilizar abonar | fertilise fertilize

pescar | fish
cazar | hunt
criar | breed raise rear
sacrificar | slaughter
ordeñar | milk

fabricar producir manufacturar | manufacture produce make
distribuir repartir | distribute deliver hand_out
consumir | consume
reciclar | recycle

pintar | paint
esculpir | sculpt carve
dibujar | draw sketch
fotografiar | photograph

cantar | sing
bailar danzar | dance
actuar interpretar | act perform
componer | compose
dirigir | direct conduct
recitar | recite

escribir redactar | write
borrar | erase delete
copiar | copy
traducir | translate
publicar | publish

aceptar | accept
rechazar rehusar | reject refuse turn_down decline

aprobar | approve pass
rechazar denegar | reject deny refuse
vetar | veto
aplazar posponer | postpone

cumplir acatar respetar obedecer | comply obey respect abide
incumplir violar infringir quebrantar desobedecer desacatar | breach violate infringe break flout disobey

permitir autorizar tolerar consentir | allow permit authorise authorize tolerate
prohibir vetar impedir | ban forbid prohibit bar prevent

unir juntar fusionar | unite join merge
separar dividir escindir | separate split divide

incluir | include
excluir | exclude

nombrar designar | appoint name
destituir cesar despedir | dismiss sack fire remove oust
elegir | elect choose

contratar | hire recruit
despedir | fire sack dismiss lay_off
jubilar | retire
ascender | promote
degradar | demote

ocupar | occupy
desalojar desocupar evacuar | evict vacate evacuate

cargar | load
descargar | unload
recargar | recharge

activar | activate
desactivar | defuse deactivate disarm
detonar explotar estallar | detonate explode blow_up go_off

heredar | inherit
legar | bequeath leave
"""

_SAYING = """
invitar convidar | invite
ordenar mandar obligar forzar exigir reclamar requerir | order command force oblige compel demand require
ofrecer brindar | offer
rogar suplicar implorar | beg plead implore
proponer sugerir plantear | propose suggest

reconocer admitir | acknowledge admit concede recognise recognize
negar desmentir rebatir refutar disputar cuestionar | deny dispute refute rebut contest challenge question
confirmar ratificar | confirm ratify

agradecer | thank
felicitar | congratulate
reprochar recriminar | reproach
disculpar excusar | apologise apologize excuse

preguntar | ask inquire
responder contestar | answer reply respond
callar guardar_silencio | keep_quiet keep_silent

gritar | shout yell scream
susurrar murmurar | whisper murmur
llorar sollozar | cry weep sob
reír | laugh
bromear | joke

prometer | promise pledge vow
amenazar | threaten
advertir alertar | warn alert
aconsejar recomendar | advise recommend

elogiar alabar aplaudir ensalzar | praise applaud hail laud
criticar censurar condenar denunciar | criticise criticize condemn denounce slam
ridiculizar burlar | mock ridicule

defender | defend
atacar | attack
acusar | accuse
absolver exculpar exonerar | exonerate acquit clear
perdonar indultar | pardon forgive

apoyar respaldar | support back endorse
oponer rechazar | oppose reject

explicar aclarar | explain clarify
ignorar desconocer | ignore
confundir | confuse

recordar acordar | remember recall
olvidar | forget

saber conocer | know
dudar | doubt
creer sospechar | believe suspect
ignorar desconocer | not_know

insultar ofender | insult offend
halagar adular | flatter

mentir | lie
confesar | confess

celebrar festejar | celebrate
lamentar deplorar | regret lament deplore mourn

saludar | greet
despedir | bid_farewell

anunciar | announce
ocultar encubrir | conceal cover_up hide
filtrar | leak

citar convocar | summon
interrogar | question interrogate

persuadir convencer animar | persuade convince encourage
disuadir desalentar | dissuade discourage deter
"""

_FEELING = """
amar querer adorar | love adore
odiar detestar aborrecer | hate detest loathe

temer | fear
esperar confiar | hope trust
desconfiar recelar | distrust mistrust

alegrar | delight please cheer
entristecer apenar | sadden
enfadar enojar indignar enfurecer irritar | anger infuriate outrage irritate annoy
tranquilizar calmar | reassure calm
preocupar inquietar | worry alarm
sorprender asombrar | surprise astonish amaze
decepcionar defraudar | disappoint
aburrir | bore
asustar espantar aterrorizar | scare frighten terrify

admirar | admire
despreciar desdeñar | despise scorn disdain
envidiar | envy
respetar | respect

intentar tratar_de procurar | try attempt
lograr conseguir | manage succeed achieve
fracasar fallar | fail

evitar eludir rehuir | avoid evade dodge shun
afrontar encarar enfrentar | face confront

merecer | deserve
necesitar precisar | need require

gustar | like
disgustar | dislike displease
"""

_LIFE_AND_HARM = """
nacer | be_born
morir fallecer perecer | die perish pass_away
sobrevivir | survive
resucitar | resurrect
enfermar | fall_ill

matar asesinar | kill murder
herir lesionar | wound injure hurt
salvar rescatar | save rescue
amenazar | threaten

secuestrar raptar | kidnap abduct
liberar | free release
detener arrestar aprehender | arrest detain

golpear pegar | beat punch
apuñalar acuchillar | stab
disparar balear tirotear | shoot
estrangular | strangle
atropellar arrollar | run_over
violar | rape
acariciar | caress stroke
abrazar | hug embrace
besar | kiss
morder | bite
patear | kick
ahogar | drown
quemar | burn
envenenar intoxicar | poison

curar sanar | heal cure
contagiar infectar | infect
vacunar | vaccinate
operar intervenir | operate
diagnosticar | diagnose
trasplantar | transplant
amputar | amputate
anestesiar | anaesthetise anesthetize

casar | marry wed
divorciar | divorce
separar | separate
enviudar | be_widowed

hospitalizar ingresar | hospitalise hospitalize admit
recuperar | recover
empeorar | worsen

proteger | protect
exponer | expose
atacar | attack

robar hurtar sustraer | steal
comprar adquirir | buy purchase acquire
vender | sell
alquilar arrendar rentar | rent lease hire
regalar donar | donate give_away
empeñar | pawn
subastar | auction
devolver | return give_back
confiscar incautar decomisar | confiscate seize impound

pagar abonar | pay
adeudar | owe
condonar | forgive write_off cancel
multar | fine

conservar mantener preservar retener | keep retain preserve maintain conserve
perder | lose
recuperar recobrar | recover regain retrieve

aparecer | appear
desaparecer | disappear vanish go_missing

hundir naufragar | sink
flotar | float
emerger | emerge surface

ascender escalar trepar | climb scale
caer despeñar | fall

llover | rain
nevar | snow
granizar | hail

enterrar sepultar inhumar | bury
exhumar desenterrar | exhume dig_up
incinerar cremar | cremate

sentar | sit
levantar | stand_up rise
acostar tumbar | lie_down

respirar | breathe
toser | cough
estornudar | sneeze
sangrar | bleed
vomitar | vomit
temblar | tremble shake
sudar | sweat

adelgazar | lose_weight
engordar | gain_weight put_on_weight

enseñar | teach
aprender | learn
estudiar | study
aprobar pasar | pass
suspender reprobar | fail

trabajar | work
descansar reposar | rest
holgazanear | laze

vestir poner | wear dress put_on
desnudar desvestir | undress strip

vigilar | watch guard monitor
descuidar desatender | neglect

ayudar auxiliar socorrer | help assist aid
perjudicar dañar | harm damage hurt
abandonar | abandon

obedecer | obey
rebelar sublevar | rebel revolt
rendir capitular | surrender capitulate
resistir | resist
"""

_PUBLIC_LIFE = """
nacionalizar estatizar expropiar | nationalise nationalize expropriate
privatizar | privatise privatize
subvencionar subsidiar | subsidise subsidize
gravar | tax levy

legalizar despenalizar | legalise legalize decriminalise decriminalize
ilegalizar proscribir penalizar | outlaw criminalise criminalize ban

derogar abolir revocar anular invalidar | repeal abolish revoke annul overturn quash strike_down void
ratificar confirmar convalidar refrendar | ratify uphold confirm
promulgar sancionar | enact promulgate
enmendar modificar reformar | amend modify
redactar | draft
debatir discutir | debate discuss

presentar entregar | file submit hand_in
retirar | withdraw
archivar | shelve

recurrir apelar impugnar | appeal challenge contest
acatar aceptar | accept abide
desistir renunciar | drop waive

declarar testificar | testify
callar | remain_silent
jurar | swear
confesar | confess

centralizar | centralise centralize
descentralizar | decentralise decentralize

regular reglamentar | regulate
desregular liberalizar | deregulate liberalise liberalize

invadir ocupar | invade occupy
liberar | liberate
defender | defend
rendir capitular | surrender capitulate
negociar | negotiate
bombardear | bomb shell
desplegar | deploy
replegar retirar | withdraw pull_back pull_out

armar | arm
desarmar | disarm
reclutar | recruit enlist conscript
licenciar desmovilizar | demobilise demobilize discharge

coronar | crown
destronar | dethrone
abdicar | abdicate
derrocar | overthrow topple

fundar | found
heredar | inherit
comprar adquirir | buy purchase acquire

dimitir renunciar | resign step_down quit
asumir | take_office be_sworn_in
jubilar | retire
postular | run

ganar vencer derrotar | win beat defeat
perder caer | lose
empatar igualar | draw tie

fichar contratar | sign
ceder | loan
traspasar vender | sell

marcar anotar | score
encajar recibir | concede
fallar errar | miss
atajar | save
asistir | assist

clasificar calificar | qualify
eliminar | eliminate knock_out
descalificar | disqualify
amonestar | book caution
expulsar | send_off
sustituir reemplazar | replace substitute

liderar encabezar | lead head top
cerrar | close
seguir | follow trail

estrenar | premiere
rodar filmar | shoot film
reponer reestrenar | rerun
cancelar suspender | cancel
aplazar posponer | postpone

publicar editar | publish
retirar | withdraw recall
censurar | censor
filtrar | leak

emitir transmitir retransmitir | broadcast air
grabar | record

cotizar | trade
quebrar | go_bankrupt
fusionar | merge
comprar adquirir absorber | acquire buy take_over
vender | sell
refinanciar | refinance
liquidar | liquidate wind_up

endeudar | borrow
amortizar | repay pay_off
depositar ingresar | deposit
retirar sacar | withdraw
transferir | transfer
ahorrar | save

apreciar revalorizar | appreciate
depreciar devaluar | depreciate devalue

recaudar | raise collect
desviar malversar | embezzle divert misappropriate
blanquear lavar | launder
sobornar cohechar | bribe
extorsionar chantajear | extort blackmail
estafar timar defraudar | defraud swindle con
falsificar | forge counterfeit
espiar | spy
hackear piratear | hack

vigilar custodiar | guard watch
inspeccionar registrar catear allanar | search inspect raid
incautar decomisar | seize confiscate
destruir | destroy

perseguir | chase pursue
alcanzar atrapar capturar | catch capture
escapar huir fugarse | escape flee
esconder ocultar | hide

inundar anegar | flood
secar | dry_up
desbordar | overflow burst
erupcionar | erupt
temblar | shake
derretir fundir | melt
congelar helar | freeze

extinguir | die_out
sobrevivir | survive
reproducir criar | breed
migrar | migrate
hibernar | hibernate

germinar brotar | germinate sprout
florecer | bloom flower
marchitar | wither wilt

ensayar | try_out
demostrar comprobar | prove demonstrate
desmentir refutar | disprove refute
descubrir | discover
inventar | invent
patentar | patent

aumentar subir | increase rise
prevenir | prevent
causar provocar ocasionar generar | cause trigger spark
agravar empeorar | aggravate worsen
aliviar mitigar | relieve ease alleviate
curar | cure

recetar prescribir | prescribe
administrar inyectar | administer inject
ingerir | ingest swallow
inhalar aspirar | inhale
suspender retirar | discontinue withdraw
"""

FIELDS = fields_of(
    "\n\n".join(table.strip() for table in (_MORE_OR_LESS, _COMING_AND_GOING, _DOING, _SAYING, _FEELING, _LIFE_AND_HARM, _PUBLIC_LIFE))
)
