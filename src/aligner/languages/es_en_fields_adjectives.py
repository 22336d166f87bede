"""Fields of adjectives and adverbs, as `fields` reads them: when and how often, how much, where, of what subject, of what matter."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_WHEN = """
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
con_antelación por_adelantado con_anticipación anticipadamente | in_advance ahead_of_time

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
total | total

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
regional autonómico provincial | regional provincial
nacional | national nationwide
internacional mundial global | international worldwide global
municipal | municipal
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

marino marítimo submarino | marine maritime underwater undersea
terrestre | land terrestrial overland
aéreo | air aerial
subterráneo | underground subterranean
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

_SUBJECT = """
económico financiero comercial industrial | economic financial commercial industrial
político | political
social | social
cultural | cultural
religioso | religious
militar | military
médico sanitario clínico | medical health clinical
científico académico | scientific academic
educativo escolar | educational school
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

_STUFF = """
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
superficial somero poco_profundo | shallow superficial

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

FIELDS = fields_of("".join((_WHEN, _EXTENT, _PLACE, _SUBJECT, _STUFF)))
