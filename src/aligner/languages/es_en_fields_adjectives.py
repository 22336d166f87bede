"""Fields of adjectives and adverbs, as `fields` reads them: simultaneous and consecutive, often and now and then."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_TIME = """
a_menudo con_frecuencia frecuentemente frecuente habitual asiduo | often frequently frequent regular habitual
ocasional ocasionalmente de_vez_en_cuando esporádico esporádicamente | occasional occasionally sporadic sporadically now_and_then
raro raramente rara_vez infrecuente | rare rarely infrequent seldom

simultáneo simultáneamente de_forma_simultánea a_la_vez | simultaneous simultaneously concurrent concurrently
consecutivo consecutivamente sucesivo sucesivamente | consecutive consecutively successive successively
alterno alternativamente | alternate alternately

gradual gradualmente paulatino paulatinamente progresivamente poco_a_poco | gradual gradually progressively little_by_little
  step_by_step
repentino repentinamente súbito súbitamente brusco bruscamente de_repente de_pronto de_golpe | sudden suddenly abrupt abruptly

inmediato inmediatamente de_inmediato enseguida en_el_acto al_instante instantáneamente | immediate immediately at_once instantly
  straight_away right_away
más_tarde posteriormente | later afterwards subsequently

anterior previo precedente anteriormente previamente | previous preceding prior earlier previously
siguiente posterior subsiguiente posteriormente | next subsequent later subsequently

originalmente inicialmente al_principio en_un_principio originariamente | originally initially at_first
actualmente en_la_actualidad hoy_en_día | currently nowadays at_present presently
en_el_futuro en_adelante | in_future in_the_future from_now_on

inicial | initial
final definitivo | final definitive

provisional provisionalmente temporal temporalmente | provisional provisionally temporary temporarily
definitivo definitivamente permanente permanentemente indefinidamente | definitive permanent permanently indefinitely for_good

constante constantemente continuo continuamente ininterrumpido | constant constantly continuous continuously uninterrupted
intermitente intermitentemente | intermittent intermittently

puntual puntualmente a_tiempo | punctual punctually on_time
con_retraso tardío tardíamente | late delayed belated belatedly
con_antelación por_adelantado con_anticipación anticipadamente | in_advance early ahead_of_time

eterno eternamente | eternal eternally everlasting
breve brevemente fugaz efímero | brief briefly fleeting short

por_primera_vez | for_the_first_time
de_nuevo otra_vez nuevamente | again once_more once_again anew

diurno | daytime
nocturno | nocturnal night_time overnight
vespertino | evening afternoon
matutino matinal | morning

antiguo milenario centenario | ancient age_old centuries_old
nuevo reciente novedoso | new recent novel
moderno contemporáneo | modern contemporary
futurista | futuristic
medieval | medieval

prematuro prematuramente | premature prematurely
tardío | late

veraniego estival | summer
invernal | winter wintry
primaveral | spring
otoñal | autumn autumnal fall

prehistórico | prehistoric
medieval | medieval
contemporáneo | contemporary

semanal | weekly
mensual | monthly
anual | annual yearly
diario cotidiano | daily

vigente en_vigor válido | in_force valid
caducado vencido expirado | expired out_of_date lapsed

último | last latest
primero | first
penúltimo | penultimate second_to_last

recientemente últimamente hace_poco | recently lately
hace_mucho hace_tiempo | long_ago
"""

_EXTENT = """
parcial parcialmente en_parte | partial partially partly in_part
total totalmente completo completamente por_completo íntegramente | total totally complete completely entirely fully wholly

principalmente sobre_todo mayormente mayoritariamente fundamentalmente | mainly mostly primarily chiefly largely predominantly
exclusivamente únicamente solamente exclusivo | exclusively solely exclusive

significativo significativamente considerable considerablemente notable notablemente sustancial sustancialmente | significant
  significantly considerable considerably substantial substantially notable notably marked markedly
ligero ligeramente leve levemente un_poco | slight slightly marginal marginally a_little

enorme enormemente inmenso gigantesco colosal | enormous enormously immense huge giant colossal gigantic
diminuto minúsculo ínfimo | tiny minute minuscule

excesivo excesivamente en_exceso | excessive excessively
escaso insuficiente insuficientemente | scarce insufficient insufficiently scant meagre meager
suficiente suficientemente | sufficient sufficiently enough

máximo | maximum utmost
mínimo | minimum minimal

doble | double twofold
triple | triple threefold
cuádruple | quadruple fourfold

único singular | single sole unique
doble | double dual
múltiple | multiple

individual individualmente | individual individually
colectivo colectivamente conjunto conjuntamente | collective collectively joint jointly

unilateral unilateralmente | unilateral unilaterally
bilateral bilateralmente | bilateral bilaterally
multilateral | multilateral

unánime unánimemente por_unanimidad | unanimous unanimously
por_mayoría | by_majority by_a_majority

juntos conjuntamente en_conjunto | together jointly
por_separado separadamente | separately

general generalizado | general widespread
particular específico específicamente concreto | particular specific specifically
local localizado | local localised localized

idéntico idénticamente mismo igual | identical identically same equal
distinto diferente diverso | different distinct diverse

absoluto | absolute
relativo | relative

proporcional proporcionalmente | proportional proportionally
inverso inversamente | inverse inversely

abundante cuantioso | abundant plentiful
escaso | scarce scant

ampliamente | widely broadly
estrechamente | narrowly closely

creciente | growing increasing rising
menguante decreciente | declining dwindling shrinking decreasing

pleno lleno | full
medio | half

básico elemental | basic elementary
avanzado | advanced
intermedio | intermediate

promedio medio | average
máximo | maximum
mínimo | minimum

bruto | gross
neto | net

primario | primary
secundario | secondary
terciario | tertiary

principal | main principal chief
secundario accesorio | secondary subsidiary

mayoritario | majority
minoritario | minority

superior | upper higher superior
inferior | lower inferior
"""

_PLACE = """
local | local
regional autonómico | regional
nacional | national nationwide
internacional mundial global | international worldwide global
municipal | municipal
provincial | provincial
continental | continental

extranjero exterior foráneo | foreign overseas external
nacional interno interior | domestic national internal home

interno interior internamente | internal inner interior internally
externo exterior externamente | external outer exterior externally

costero litoral | coastal
montañoso | mountainous
insular | island insular
desértico | desert
fluvial | river
fronterizo | border

marino marítimo | marine maritime
terrestre | land terrestrial overland
aéreo | air aerial
subterráneo | underground subterranean
submarino | underwater undersea
espacial | space

tropical | tropical
polar ártico antártico | polar arctic antarctic
templado | temperate

delantero frontal | front frontal
trasero posterior | rear back hind

horizontal horizontalmente | horizontal horizontally
vertical verticalmente | vertical vertically
diagonal diagonalmente en_diagonal | diagonal diagonally
oblicuo inclinado | oblique slanting sloping

recto en_línea_recta | straight
curvo | curved
zigzagueante en_zigzag | zigzag

redondo circular | round circular
cuadrado | square
triangular | triangular
rectangular | rectangular
ovalado | oval
esférico | spherical

cercano próximo | nearby close near
lejano remoto distante | distant remote faraway far_off far_away

céntrico | central downtown
periférico suburbano | peripheral suburban outlying

urbano | urban
rural campestre | rural country

fijo | fixed
móvil portátil | mobile portable

septentrional norteño | northern
meridional sureño | southern
oriental | eastern
occidental | western

norte | north
sur | south
este | east
oeste | west

izquierdo zurdo | left left_handed
derecho diestro | right right_handed

terrenal terreno | earthly worldly
celestial divino | heavenly divine celestial

en_el_extranjero en_el_exterior fuera_del_país | abroad overseas
dentro_del_país | at_home domestically

a_pie andando caminando | on_foot
en_coche en_auto en_carro | by_car
en_bicicleta en_bici | by_bicycle by_bike
en_tren por_tren | by_train by_rail
en_avión | by_plane
en_barco por_barco | by_boat by_ship by_sea
en_autobús | by_bus by_coach
a_caballo | on_horseback
en_taxi | by_taxi by_cab

arriba | upstairs above
abajo | downstairs below

adelante hacia_delante hacia_adelante | forward forwards
atrás hacia_atrás | backward backwards

dentro | inside indoors
fuera | outside outdoors
"""

_QUALITY = """
real verdadero auténtico genuino | real true genuine authentic
falso ficticio imaginario falsificado | false fake fictitious imaginary counterfeit bogus
simulado fingido | simulated feigned mock

original | original
copiado plagiado | copied plagiarised plagiarized

natural naturalmente | natural naturally
artificial artificialmente sintético | artificial artificially synthetic

positivo positivamente favorable favorablemente | positive positively favourable favorable favourably favorably
negativo negativamente desfavorable | negative negatively unfavourable unfavorable
neutral neutro | neutral

bueno | good
malo | bad poor evil

mejor | better best
peor | worse worst

activo activamente | active actively
pasivo pasivamente | passive passively
inactivo ocioso | inactive idle

directo directamente | direct directly
indirecto indirectamente | indirect indirectly

explícito explícitamente expreso expresamente | explicit explicitly express expressly
implícito implícitamente tácito tácitamente | implicit implicitly tacit tacitly

formal formalmente | formal formally
informal informalmente | informal informally

oficial oficialmente | official officially
extraoficial extraoficialmente oficioso | unofficial unofficially

público públicamente en_público | public publicly in_public
privado privadamente en_privado | private privately in_private
secreto secretamente en_secreto a_escondidas clandestino clandestinamente | secret secretly in_secret clandestine clandestinely covert
  covertly

abiertamente | openly
veladamente | veiled

voluntario voluntariamente | voluntary voluntarily
forzoso forzosamente a_la_fuerza por_la_fuerza forzado | forced forcibly by_force

accidental accidentalmente por_accidente por_error sin_querer involuntario involuntariamente fortuito | accidental accidentally by_accident
  inadvertent inadvertently unintentional unintentionally mistakenly by_mistake
deliberado deliberadamente a_propósito intencionado intencionadamente intencional intencionalmente adrede premeditado
  a_sabiendas | deliberate
  deliberately intentional intentionally on_purpose purposely premeditated knowingly wittingly

legal legalmente lícito | legal legally lawful lawfully
ilegal ilegalmente ilícito ilícitamente | illegal illegally unlawful unlawfully illicit illicitly

verbal verbalmente oral oralmente de_palabra | verbal verbally oral orally
escrito por_escrito | written in_writing

por_teléfono telefónico telefónicamente | by_phone by_telephone over_the_phone telephone
por_correo_electrónico | by_email via_email
por_carta por_correo_postal | by_letter by_post by_mail
en_persona personalmente presencial | in_person personally face_to_face
por_videoconferencia | by_videoconference by_video

teórico teóricamente en_teoría | theoretical theoretically in_theory
práctico en_la_práctica | practical in_practice

concreto | concrete
abstracto | abstract

cuantitativo | quantitative
cualitativo | qualitative

literal literalmente | literal literally
figurado metafórico metafóricamente | figurative figuratively metaphorical metaphorically

objetivo objetivamente | objective objectively
subjetivo subjetivamente | subjective subjectively

sencillo simple | simple plain straightforward
complejo complicado intrincado | complex complicated intricate

importante relevante trascendental | important relevant momentous
insignificante irrelevante intrascendente trivial nimio | insignificant irrelevant unimportant trivial negligible

necesario imprescindible indispensable | necessary essential indispensable
innecesario superfluo prescindible | unnecessary superfluous dispensable needless
opcional optativo facultativo | optional
obligatorio | compulsory mandatory obligatory

útil | useful
inútil | useless

eficaz efectivo eficazmente | effective effectively
ineficaz inefectivo | ineffective

rentable lucrativo | profitable lucrative
deficitario ruinoso | loss_making unprofitable ruinous

fiable confiable | reliable trustworthy dependable
dudoso sospechoso | doubtful dubious questionable suspicious

seguro | safe secure
peligroso arriesgado riesgoso | dangerous risky hazardous

común corriente | common ordinary commonplace
extraordinario insólito inusual excepcional | extraordinary unusual uncommon exceptional unprecedented

famoso célebre renombrado conocido | famous celebrated renowned well_known
desconocido anónimo | unknown obscure anonymous

popular | popular
impopular | unpopular

prestigioso reputado | prestigious reputable
desprestigiado desacreditado | discredited

exitoso | successful
fallido frustrado fracasado | failed unsuccessful

vencedor victorioso ganador triunfante | winning victorious triumphant
derrotado vencido perdedor | defeated losing beaten

perfecto impecable | perfect impeccable flawless
defectuoso imperfecto | defective faulty imperfect flawed

intacto ileso | intact undamaged unscathed
dañado averiado roto | damaged broken

caro costoso | expensive costly dear
barato económico asequible | cheap inexpensive affordable
gratuito gratis | free

lujoso | luxurious luxury
modesto humilde austero | modest humble austere

valioso | valuable precious
despreciable sin_valor | worthless

completo | complete
incompleto inacabado | incomplete unfinished

correcto acertado correctamente | correct right correctly
incorrecto erróneo equivocado incorrectamente | incorrect wrong mistaken erroneous incorrectly wrongly

exacto exactamente preciso con_precisión | exact exactly precise precisely accurate accurately
aproximado aproximadamente | approximate approximately

claro claramente nítido | clear clearly
confuso confusamente vago vagamente borroso | confused vague vaguely blurred confusing

coherente consistente | coherent consistent
incoherente contradictorio | incoherent inconsistent contradictory

oportuno | timely opportune
inoportuno | untimely inopportune

digno | worthy
indigno | unworthy

variable cambiante | variable changing changeable
estable constante | stable steady constant

rígido inflexible | rigid inflexible stiff
flexible | flexible

visible | visible
invisible oculto escondido | invisible hidden unseen

evitable | avoidable preventable
inevitable | inevitable unavoidable

reversible | reversible
irreversible | irreversible

singular | singular
plural | plural

mejorable | improvable
óptimo | optimal optimum

pendiente | pending outstanding
resuelto solucionado | resolved solved settled
"""

_MATTER = """
caliente cálido caluroso templado | hot warm mild
frío gélido helado congelado | cold icy freezing frozen chilly

seco árido | dry arid
húmedo mojado empapado | wet damp humid moist soaked
nublado nuboso cubierto | cloudy overcast
soleado despejado | sunny clear

limpio impoluto | clean spotless
sucio mugriento contaminado | dirty filthy grubby polluted

pesado | heavy
liviano ligero | light lightweight

grueso espeso denso | thick dense
delgado fino | thin slim fine

ancho amplio | wide broad
estrecho angosto | narrow

profundo hondo | deep
superficial poco_profundo somero | shallow superficial

largo | long
corto | short

alto | high tall
bajo | low short

liso | smooth
rugoso áspero | rough coarse

afilado puntiagudo | sharp pointed
romo desafilado | blunt

dulce | sweet
salado | salty
amargo | bitter
ácido agrio | sour acid tart
picante | spicy hot

crudo | raw
cocido hervido | boiled cooked
frito | fried
asado | roast roasted
ahumado | smoked

fresco | fresh
congelado | frozen
enlatado en_conserva | canned tinned
seco deshidratado | dried

maduro | ripe
verde | unripe green
podrido | rotten

comestible | edible
venenoso tóxico | poisonous toxic

vegetariano | vegetarian
vegano | vegan
carnívoro | carnivorous

ruidoso estruendoso | noisy loud
silencioso | silent quiet

oscuro sombrío | dark gloomy
luminoso brillante claro | bright light luminous

opaco | opaque
transparente | transparent

encendido prendido | lit switched_on
apagado | switched_off turned_off

duro | hard
blando | soft

sólido | solid
líquido | liquid
gaseoso | gaseous

negro | black
blanco | white
rojo colorado | red
azul | blue
verde | green
amarillo | yellow
gris | grey gray
rosa rosado | pink
morado violeta púrpura | purple violet
marrón café castaño pardo | brown
naranja anaranjado | orange
dorado | golden gold
plateado | silver silvery

rubio | blond blonde fair
moreno castaño | dark brown_haired dark_haired
pelirrojo | red_haired redhead red_headed ginger
canoso | grey_haired gray_haired white_haired
calvo | bald

a_rayas rayado | striped
a_cuadros | checked checkered
liso | plain

nuclear atómico | nuclear atomic
solar fotovoltaico | solar photovoltaic
eólico | wind
hidroeléctrico hidráulico | hydroelectric hydraulic hydro
geotérmico | geothermal
térmico | thermal

renovable | renewable
fósil | fossil

eléctrico | electric electrical
mecánico | mechanical
hidráulico | hydraulic
manual | manual
automático | automatic

inalámbrico | wireless cordless
por_cable | wired

digital | digital
impreso en_papel | printed print paper

reutilizable | reusable
desechable | disposable single_use
reciclable | recyclable
reciclado | recycled
biodegradable | biodegradable

salvaje silvestre | wild
doméstico domesticado | domestic tame domesticated

fértil | fertile
estéril infértil | sterile barren infertile

puro | pure
mezclado mixto | mixed

inflamable | flammable inflammable
ignífugo | fireproof

dulce | fresh
salado | salt salty

macizo | solid
hueco | hollow

tenso | taut tense
flojo | loose slack

antiadherente | nonstick
impermeable | waterproof

metálico | metal metallic
plástico | plastic

pequeño diminuto chico | small tiny little
grande enorme gigante | big large huge giant great
mediano | medium medium_sized

bello hermoso bonito lindo precioso | beautiful pretty lovely handsome
feo horrible | ugly hideous

gordo obeso corpulento | fat obese overweight
flaco delgado esbelto | thin slim lean skinny
"""

_PERSON = """
valiente valeroso valientemente | brave courageous bravely
cobarde | cowardly

honesto honrado íntegro | honest upright
deshonesto corrupto | dishonest corrupt crooked

sincero sinceramente | sincere sincerely
hipócrita | hypocritical

generoso generosamente | generous generously
tacaño avaro mezquino | stingy mean miserly
egoísta | selfish

humilde modesto | humble modest
arrogante soberbio prepotente altivo | arrogant haughty

paciente pacientemente | patient patiently
impaciente impacientemente | impatient impatiently

tranquilo sereno calmado tranquilamente | calm serene quiet calmly peaceful relaxed
nervioso inquieto alterado | nervous restless agitated upset

cortés amable educado cortésmente | polite courteous kind friendly
grosero maleducado descortés | rude impolite

perezoso vago holgazán | lazy idle
trabajador laborioso | hard_working hardworking industrious

inteligente listo astuto | intelligent clever smart shrewd
tonto estúpido torpe | stupid foolish silly dumb clumsy

cuerdo sensato | sane sensible
loco demente | mad insane crazy

sobrio | sober
borracho ebrio beodo embriagado | drunk drunken intoxicated inebriated

despierto | awake
dormido | asleep sleeping

sano saludable | healthy
enfermo enfermizo | sick ill unwell sickly

hambriento | hungry
sediento | thirsty

cansado agotado exhausto | tired exhausted weary
descansado | rested

feliz contento alegre felizmente | happy glad cheerful joyful happily
triste tristemente apenado | sad sadly

enfadado enojado furioso | angry furious
contento satisfecho | pleased satisfied content happy

solo a_solas en_solitario | alone on_his_own on_her_own on_their_own by_himself by_herself solo
acompañado | accompanied

de_pie | standing
sentado | sitting seated
arrodillado de_rodillas | kneeling on_his_knees on_her_knees on_their_knees
tumbado acostado tendido | lying

desnudo | naked nude
vestido | dressed clothed
descalzo | barefoot

armado | armed
desarmado | unarmed

soltero | single unmarried
casado | married
divorciado | divorced
viudo | widowed

vivo con_vida | alive living
muerto | dead

joven | young
viejo anciano | elderly aged

infantil | childish children child
adulto | adult
juvenil | youth juvenile youthful

masculino | male masculine
femenino | female feminine

optimista | optimistic
pesimista | pessimistic

famélico | starving
saciado | sated

pacífico pacíficamente | peaceful peacefully
violento violentamente | violent violently

amistoso amigable cordial | friendly cordial amicable
hostil | hostile unfriendly

leal fiel | loyal faithful
desleal infiel | disloyal unfaithful

tímido | shy timid
atrevido osado audaz | bold daring audacious

tolerante | tolerant
intolerante | intolerant

cruel despiadado | cruel ruthless merciless
compasivo misericordioso | compassionate merciful

experto experimentado | expert experienced
inexperto novato | inexperienced

profesional | professional
aficionado amateur | amateur

culpable | guilty
inocente | innocent

presente | present
ausente | absent

consciente | conscious aware
inconsciente | unconscious unaware

zurdo | left_handed
diestro | right_handed
ambidiestro | ambidextrous

monolingüe | monolingual
bilingüe | bilingual
trilingüe | trilingual

crónico | chronic
agudo | acute

mental psíquico | mental
físico | physical

oral por_vía_oral | oral orally
intravenoso por_vía_intravenosa | intravenous intravenously

contagioso infeccioso | contagious infectious
hereditario genético | hereditary genetic inherited

leve | mild minor slight
grave severo | serious severe grave
mortal letal fatal | fatal deadly lethal

ciego | blind
sordo | deaf
mudo | mute dumb
cojo | lame

creyente religioso | religious believing
ateo | atheist
laico secular | secular lay

católico | catholic
protestante | protestant
ortodoxo | orthodox
evangélico | evangelical
anglicano | anglican

musulmán islámico | muslim islamic
cristiano | christian
judío | jewish
hindú | hindu
budista | buddhist

chií chiita | shiite shia
suní sunita | sunni

conservador | conservative
liberal | liberal
progresista | progressive
reaccionario | reactionary
moderado | moderate
radical extremista | radical extreme extremist

comunista | communist
fascista | fascist
socialista | socialist
anarquista | anarchist
nacionalista | nationalist
ecologista | environmentalist green

democrático | democratic
autoritario dictatorial totalitario | authoritarian dictatorial totalitarian
monárquico | royalist monarchist

izquierdista de_izquierda de_izquierdas | left_wing leftist
derechista de_derecha de_derechas | right_wing rightist
centrista de_centro | centrist

favorable a_favor | in_favour in_favor favourable favorable
contrario en_contra | against opposed

nativo autóctono indígena | native indigenous
extranjero | foreign

estricto severo | strict severe
indulgente permisivo laxo | lenient permissive lax indulgent

alto | tall
bajo | short

admirado respetado | admired respected
despreciado | despised scorned

amado querido | beloved loved dear
odiado | hated
"""

_SUBJECT = """
económico financiero comercial industrial | economic financial commercial industrial
político | political
social | social
cultural | cultural
religioso | religious
militar | military
médico sanitario clínico | medical health clinical
científico | scientific
educativo académico escolar | educational academic school
deportivo | sporting sports
artístico | artistic
histórico | historical historic
jurídico judicial legal | legal judicial
agrícola agrario | agricultural
turístico | tourist
ambiental medioambiental ecológico | environmental ecological
nuclear atómico | nuclear atomic
espacial | space
naval marítimo | naval maritime
diplomático | diplomatic
electoral | electoral
fiscal tributario | fiscal tax
laboral | labour labor
sexual | sexual
racial étnico | racial ethnic
psicológico mental | psychological mental
lingüístico | linguistic
musical | musical
literario | literary
técnico tecnológico | technical technological

civil | civilian civil
militar | military
policial | police

ejecutivo | executive
legislativo | legislative
judicial | judicial

presidencial | presidential
parlamentario | parliamentary
municipal | municipal

bancario | banking bank
industrial | industrial
agrícola | agricultural farming
pesquero | fishing
minero | mining
turístico | tourist tourism
inmobiliario | property real_estate
textil | textile
farmacéutico | pharmaceutical
petrolero petrolífero | oil petroleum
automotriz automovilístico | automotive car
alimentario alimenticio | food

biológico | biological
químico | chemical
nuclear atómico | nuclear atomic
físico | physical

cardíaco cardiaco | cardiac heart
cerebral | cerebral brain
pulmonar | lung pulmonary
renal | kidney renal
hepático | liver hepatic
ocular | eye ocular
dental | dental
óseo | bone
muscular | muscle muscular
cutáneo | skin

infantil pediátrico | child paediatric pediatric
materno | maternal
paterno | paternal
fraternal fraterno | brotherly fraternal
conyugal matrimonial | marital conjugal
familiar | family

humano | human
animal | animal
vegetal | plant vegetable

ferroviario | rail railway
aéreo | air
marítimo | sea maritime
terrestre por_carretera | land road

estatal público | state public
privado particular | private
mixto | mixed

monárquico | monarchical
republicano | republican
"""

FIELDS = fields_of("".join((_TIME, _EXTENT, _PLACE, _QUALITY, _MATTER, _PERSON, _SUBJECT)))
