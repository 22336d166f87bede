"""Fields of nouns of culture, as `fields` reads them: bodies and gatherings, what is said, written and done, schools, the arts, sport."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_BODIES = """
ministerio | ministry department
tribunal juzgado corte | court tribunal
parlamento congreso | parliament congress
ayuntamiento alcaldía | town_hall city_hall city_council town_council
embajada consulado | embassy consulate
sindicato | union
empresa compañía firma | company firm
universidad | university
hospital clínica | hospital clinic
iglesia | church

reunión encuentro | meeting
entrevista | interview
visita gira | visit tour
concierto recital | concert recital gig
exposición | exhibition exhibit
subasta | auction
feria | fair
concurso certamen | contest competition
desfile | parade
ceremonia | ceremony
discurso | speech address
rueda_de_prensa conferencia_de_prensa | press_conference news_conference
huelga paro | strike walkout

guerra_civil | civil_war
guerra_mundial | world_war
guerra_fría | cold_war
guerra_comercial | trade_war
guerra_nuclear | nuclear_war
guerra_santa | holy_war

visita_oficial | official_visit
visita_privada | private_visit
visita_de_estado | state_visit

clase_alta | upper_class
clase_media | middle_class
clase_obrera clase_trabajadora clase_baja | working_class lower_class

primer_mundo | first_world
tercer_mundo | third_world

mansión palacete | mansion
chabola choza | shack hut shanty
rascacielos | skyscraper tower_block high_rise

candidato | candidate nominee
votante elector | voter

remitente | sender
destinatario | recipient addressee

usuario | user
administrador | administrator
programador desarrollador | programmer developer

fundación | foundation
empresa | company business
asociación | association
cooperativa | cooperative co_operative

nacionalidad ciudadanía | nationality citizenship
residencia | residency residence
asilo | asylum

policía | policeman
bombero | firefighter fireman
vigilante guardia | guard

sede_central | head_office headquarters
sucursal | branch
"""

_SAID_AND_WRITTEN = """
anuncio declaración comentario | announcement statement declaration comment remark
queja denuncia reclamación | complaint
elogio alabanza | praise
disculpa | apology
promesa | promise pledge
amenaza | threat
desmentido | denial
broma chiste | joke
invitación | invitation
orden | order
solicitud petición | request
agradecimiento | thanks
felicitación enhorabuena | congratulation
pésame condolencia | condolence
juramento | oath

informe | report
borrador | draft
resumen | summary
anexo apéndice | annex appendix annexe

contrato | contract
factura | invoice bill
recibo | receipt
multa | fine ticket
pasaporte | passport
visado visa | visa
testamento | will
certificado | certificate

patente | patent
marca marca_registrada | brand trademark
derechos_de_autor | copyright
licencia permiso | licence license permit

arancel | tariff duty
subvención subsidio | subsidy
cuota contingente | quota
embargo | embargo

apodo alias mote | nickname alias
apellido | surname last_name family_name
nombre_de_pila | first_name given_name

idioma lengua | language
dialecto | dialect
acento | accent

serie | series
película filme | film movie
telenovela culebrón | soap_opera
noticiario informativo telediario | newscast news_bulletin
anuncio comercial | advertisement ad advert commercial

álbum | album
canción | song
sencillo | single
videoclip | music_video

portada | front_page cover
contraportada | back_cover back_page

mayúscula | capital_letter upper_case
minúscula | lower_case small_letter

copia duplicado | copy duplicate
original | original

editorial | editorial
entrevista | interview
reseña crítica | review
esquela obituario necrológica | obituary

dato cifra | figure datum data
anécdota | anecdote
rumor | rumour rumor

descarga | download
subida | upload

suscripción | subscription
entrada boleto | ticket
"""

_DONE = """
permiso autorización | permission permit authorisation authorization
prohibición veto | ban prohibition veto

aceptación aprobación | acceptance approval
rechazo negativa | rejection refusal

apoyo respaldo | support backing endorsement
oposición | opposition

presencia | presence
ausencia | absence

contratación | hiring recruitment
despido | dismissal layoff firing sacking

ascenso | promotion
degradación | demotion
despido destitución | dismissal firing sacking

empleo | employment job
desempleo | unemployment joblessness

satisfacción | satisfaction
insatisfacción descontento malestar | dissatisfaction discontent unease

eficacia eficiencia | effectiveness efficiency
ineficacia ineficiencia | inefficiency ineffectiveness

experiencia | experience
inexperiencia | inexperience

incentivo estímulo | incentive stimulus
obstáculo traba freno | obstacle hindrance brake

diversidad variedad | diversity variety
uniformidad | uniformity

rapidez celeridad | speed swiftness
lentitud | slowness

multa | fine
prisión cárcel | prison jail imprisonment
destierro exilio | exile banishment

vacación vacaciones | holiday vacation
baja_por_enfermedad baja_médica | sick_leave
baja_por_maternidad permiso_de_maternidad | maternity_leave

materia_prima | raw_material
producto_terminado producto_acabado | finished_product finished_good

avance progreso | advance progress
retroceso | setback

hipótesis conjetura suposición | hypothesis conjecture assumption
certeza | certainty

llenado | filling
vaciado | emptying draining

encendido | ignition switching_on
apagado | switching_off

evolución desarrollo | evolution development
involución | regression
revolución | revolution

ensayo prueba | test trial
estreno | premiere

sanción castigo | sanction punishment penalty
incentivo premio recompensa | incentive prize reward award

entrega | delivery handover
recogida retirada | collection pickup

liderazgo | leadership
sumisión | submission

legado | legacy
ruptura | break rupture

integración | integration
marginación | marginalisation marginalization
asimilación | assimilation

aceleración | acceleration
frenazo deceleración desaceleración | slowdown deceleration

endurecimiento | tightening toughening hardening
relajación flexibilización | easing relaxation loosening

ahorro | saving
derroche despilfarro | waste squandering extravagance

lentitud demora | slowness delay
prisa urgencia | haste urgency hurry

azar casualidad | chance coincidence accident
destino | fate destiny

mejora mejoría | improvement
empeoramiento deterioro agravamiento | worsening deterioration

fortalecimiento refuerzo | strengthening
debilitamiento | weakening

simplificación | simplification
complicación | complication

acercamiento aproximación | rapprochement approach
distanciamiento alejamiento | estrangement distancing

concentración | concentration
dispersión | dispersal dispersion

centralización | centralisation centralization
descentralización | decentralisation decentralization

modernización | modernisation modernization
abandono | neglect abandonment

paralización parálisis | paralysis standstill
reanudación | resumption
"""

_EDUCATION_AND_NEWS = """
guardería jardín_de_infancia | nursery kindergarten
colegio | school
universidad | university

primaria | primary
secundaria | secondary
preescolar | preschool

examen | exam examination
tarea | homework
matrícula | enrolment enrollment
título diploma | degree diploma
beca | scholarship

aprobado | pass
suspenso | fail

historia | history
geografía | geography
matemáticas | mathematics maths math
física | physics
química | chemistry
biología | biology
filosofía | philosophy
economía | economics
derecho | law
medicina | medicine
informática | computing computer_science

licenciatura | bachelor_'s
máster maestría | master_'s
doctorado | doctorate phd

teoría | theory
práctica | practice

conocimiento saber | knowledge
ignorancia desconocimiento | ignorance

inteligencia | intelligence
estupidez necedad | stupidity foolishness

periódico diario prensa | newspaper press
televisión | television tv
radio | radio
revista | magazine
libro | book
internet | internet

autor escritor | author writer
lector | reader
editor | publisher editor
ilustrador | illustrator

capítulo | chapter
párrafo | paragraph
página | page
título titular | title headline
prólogo prefacio | prologue foreword preface
epílogo | epilogue
índice | index contents

sustantivo | noun
verbo | verb
adjetivo | adjective
adverbio | adverb

vocal | vowel
consonante | consonant

pregunta | question
respuesta contestación | answer reply response

problema dificultad | problem difficulty trouble
solución | solution

causa motivo | cause reason
consecuencia efecto | consequence effect outcome

ejemplo | example
excepción | exception

regla norma | rule
excepción | exception

elogio alabanza | praise
crítica censura | criticism
insulto injuria burla mofa | insult mockery

silencio | silence
ruido estruendo | noise din racket

ficción fantasía | fiction fantasy
realidad | reality

verdad | truth
ficción | fiction

éxito | success
fracaso | failure flop

diferencia | difference
semejanza similitud parecido | similarity resemblance likeness

cantidad | quantity
calidad | quality

fotografía foto | photograph photo
vídeo video grabación | video recording footage
dibujo boceto | drawing sketch
mapa plano | map plan
"""

_ARTS = """
literatura | literature
música | music
pintura | painting
escultura | sculpture
cine | cinema film
teatro | theatre theater
danza baile ballet | dance ballet dancing
arquitectura | architecture
fotografía | photography
ópera | opera
circo | circus

ciencia | science
religión fe | religion faith
arte | art
filosofía | philosophy
magia brujería | magic witchcraft
política | politics

comedia | comedy
drama tragedia | drama tragedy
documental | documentary
thriller | thriller
ciencia_ficción | science_fiction sci_fi
terror | horror
western | western

novela | novel
poema poesía | poem poetry
cuento relato | story tale
ensayo | essay
biografía autobiografía | biography autobiography memoir
diario | diary
obra_de_teatro | play
guion guión | script screenplay
cómic historieta tebeo | comic
diccionario | dictionary
enciclopedia | encyclopedia encyclopaedia
atlas | atlas

novelista | novelist
poeta | poet
dramaturgo | playwright dramatist
ensayista | essayist
guionista | screenwriter scriptwriter
biógrafo | biographer

fotógrafo | photographer
pintor | painter
escultor | sculptor
diseñador modisto | designer
cineasta director director_de_orquesta | film_maker filmmaker director conductor
compositor | composer
arquitecto | architect
coreógrafo | choreographer
cantante | singer
bailarín | dancer
actor | actor
humorista cómico | comedian humorist comic
letrista | lyricist
guionista | screenwriter scriptwriter

coro | choir chorus
orquesta | orchestra
banda grupo | band group
cuarteto | quartet
trío | trio
dúo | duo
solista | soloist

soprano | soprano
tenor | tenor
barítono | baritone
contralto | contralto

piano | piano
violín | violin
guitarra | guitar
flauta | flute
trompeta | trumpet
tambor | drum
arpa | harp
saxofón | saxophone
violonchelo chelo | cello
clarinete | clarinet
acordeón | accordion
órgano | organ

melodía | melody tune
letra | lyric words
ritmo | rhythm beat

jazz | jazz
rock | rock
pop | pop
flamenco | flamenco
blues | blues
rap hiphop | rap hip_hop
salsa | salsa
tango | tango
vals | waltz
bolero | bolero
ranchera | ranchera
reguetón reggaetón | reggaeton

estreno | premiere opening
reposición | revival rerun
ensayo | rehearsal
clausura | closing

retrato | portrait
paisaje | landscape
bodegón naturaleza_muerta | still_life
autorretrato | self_portrait
mural | mural
grabado | engraving print
óleo | oil oil_painting
acuarela | watercolour watercolor
carboncillo | charcoal

gótico | gothic
barroco | baroque
románico | romanesque
renacentista | renaissance
modernista | modernist art_nouveau
neoclásico | neoclassical

realismo | realism
surrealismo | surrealism
cubismo | cubism
impresionismo | impressionism
romanticismo | romanticism

estatua escultura | statue sculpture
cuadro pintura lienzo | painting canvas
fotografía foto | photograph photo
tapiz | tapestry
vidriera vitral | stained_glass
mosaico | mosaic

boda | wedding
bautizo | christening baptism
funeral entierro sepelio exequias | funeral burial
cumpleaños | birthday
graduación | graduation

celebración fiesta festejo | celebration party
luto duelo | mourning

campanario | belfry bell_tower
cúpula | dome
altar | altar
claustro | cloister
cripta | crypt
retablo | altarpiece
capilla | chapel

misa | mass
oración rezo plegaria | prayer
sermón homilía | sermon homily
procesión | procession
peregrinación romería | pilgrimage
confesión | confession

cielo paraíso | heaven paradise
infierno | hell
purgatorio | purgatory

dios | god
diablo demonio | devil demon
ángel | angel
santo | saint
profeta | prophet
apóstol | apostle

biblia | bible
corán | koran quran qur_an
torá | torah
evangelio | gospel

libreto | libretto
partitura | score sheet_music
coreografía | choreography
decorado escenografía | set scenery
vestuario | costume wardrobe

restaurador | restorer
tasador | appraiser valuer
coleccionista | collector
marchante | dealer
subastador | auctioneer
comisario curador | curator
"""

_SPORT = """
gol tanto | goal
asistencia | assist
falta | foul
penalti penal | penalty
tiro_libre libre_directo golpe_franco | free_kick
saque_de_esquina córner tiro_de_esquina | corner
fuera_de_juego fuera_de_lugar | offside
saque_de_banda | throw_in

portero arquero guardameta | goalkeeper keeper
defensa zaguero central | defender centre_back
centrocampista mediocampista volante | midfielder
delantero atacante | forward striker
árbitro | referee umpire
entrenador técnico | coach manager trainer
suplente | substitute
capitán | captain

titular | starter
suplente reserva | substitute reserve

tarjeta_amarilla amarilla amonestación | yellow_card booking caution
tarjeta_roja roja expulsión | red_card sending_off dismissal

ascenso | promotion
descenso | relegation

oro medalla_de_oro | gold gold_medal
plata medalla_de_plata | silver silver_medal
bronce medalla_de_bronce | bronze bronze_medal

liga | league
copa | cup
amistoso | friendly

fútbol | football soccer
baloncesto básquetbol | basketball
balonmano | handball
voleibol vóley | volleyball
béisbol | baseball
tenis | tennis
rugby | rugby
hockey | hockey
golf | golf
natación | swimming
atletismo | athletics
ciclismo | cycling
boxeo | boxing
gimnasia | gymnastics
esgrima | fencing
judo | judo
remo | rowing
vela | sailing
esquí | skiing
patinaje | skating
ajedrez | chess
surf | surfing
automovilismo | motor_racing
motociclismo | motorcycling
tiro_con_arco | archery
halterofilia levantamiento_de_pesas | weightlifting
lucha_libre lucha | wrestling
waterpolo | water_polo
hípica equitación | horse_riding equestrian

maratón | marathon
velocidad | sprint
relevo | relay
salto_de_altura | high_jump
salto_de_longitud | long_jump
salto_con_pértiga | pole_vault
jabalina | javelin
disco | discus
valla | hurdle
marcha | race_walking

crol | crawl freestyle
braza pecho | breaststroke
espalda | backstroke
mariposa | butterfly

césped hierba pasto | grass
arcilla tierra_batida polvo_de_ladrillo | clay
pista_dura cemento | hard_court

nocaut nocáut ko | knockout ko
puntos | points
abandono | retirement

pelotón | peloton pack
escapada fuga | breakaway
etapa | stage
contrarreloj | time_trial

aficionado hincha seguidor | fan supporter
jugador futbolista | player footballer
árbitro | referee
directivo | director executive
entrenador | coach

estadio | stadium
piscina alberca | pool swimming_pool
pista | track court
gimnasio | gym gymnasium
velódromo | velodrome
hipódromo | racecourse racetrack

cuadrangular jonrón | home_run homer
ponche | strikeout
doblete | double
sencillo | single

triple | three_pointer
rebote | rebound
tiro_libre | free_throw
"""

FIELDS = fields_of("".join((_BODIES, _SAID_AND_WRITTEN, _DONE, _EDUCATION_AND_NEWS, _ARTS, _SPORT)))
