"""Fields of nouns of single objects, places, people and doings, as `fields` reads them: what crime reports and daily life name."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_OBJECTS = """
jeringa jeringuilla | syringe
bisturí escalpelo | scalpel
termómetro | thermometer
estetoscopio | stethoscope
gasa vendaje venda | gauze bandage dressing
férula | splint
muleta | crutch
catéter sonda | catheter
mascarilla cubrebocas | face_mask mask facemask
desfibrilador | defibrillator

navaja cortaplumas | penknife pocketknife knife
puñal daga | dagger
espada sable | sword sabre saber
lanza | spear lance
ballesta | crossbow
honda tirachinas resortera | slingshot catapult sling
porra macana | baton truncheon club
hacha | axe ax hatchet
guadaña | scythe
hoz | sickle
machete | machete
martillo mazo | hammer mallet
destornillador desarmador | screwdriver
soplete | blowtorch torch
taladro | drill
lima | file lime
cincel | chisel
serrucho sierra | saw handsaw
motosierra | chainsaw
palanca | crowbar lever leverage
tenaza tenazas alicates | pliers pincers

silenciador | silencer suppressor
mira_telescópica | telescopic_sight scope
cargador | magazine
funda pistolera | holster cover case
trípode | tripod
cartucho casquillo | cartridge casing shell
culata | butt stock
gatillo | trigger
detonador | detonator
mecha | fuse wick

candado | padlock
cerradura | lock
llave | key spanner wrench tap
cadena | chain
cuerda soga | rope string cord
alambre | wire
hilo | thread
cinta | tape ribbon film
clavo | nail
tornillo | screw
bisagra | hinge
pestillo cerrojo | latch bolt
manija pomo picaporte | handle doorknob knob

manta cobija frazada | blanket
sábana | sheet
colcha edredón | quilt duvet bedspread
toalla | towel
mantel | tablecloth
servilleta | napkin
almohada | pillow
cojín | cushion
alfombra | carpet rug
cortina | curtain
persiana | blind shutter
biombo | screen
tapiz | tapestry
felpudo tapete | doormat

linterna | torch flashlight
cámara | camera
prismáticos binoculares | binoculars
telescopio | telescope
lupa | magnifying_glass
gafas anteojos lentes | glasses spectacles
brújula | compass
mapa | map
reloj | watch clock
bolígrafo pluma | pen
lápiz | pencil
mochila maleta bolsa bolso maletín portafolios | backpack rucksack bag suitcase case handbag briefcase
cartera billetera monedero | wallet purse
paraguas sombrilla | umbrella parasol
abanico | fan
tijeras | scissors
peine | comb
bastón | cane walking_stick
guante | glove
calcetín | sock stocking
bufanda pañuelo velo | scarf handkerchief headscarf veil hijab
cinturón | belt
corbata | tie
casco | helmet
gorra sombrero | cap hat

jarrón florero | vase
cuenco tazón | bowl
plato | plate dish
taza vaso copa cáliz | cup mug glass goblet chalice
tenedor | fork
cuchara | spoon
cuchillo | knife
olla cazuela | pot casserole saucepan
sartén | frying_pan pan
horno | oven
tostadora | toaster
nevera refrigerador frigorífico | fridge refrigerator
congelador | freezer
licuadora batidora | blender mixer
balanza báscula | scales scale
colador | strainer colander
bandeja charola | tray
cubo cubeta balde | bucket cube bin
escoba | broom
trapeador fregona | mop

arpa | harp
laúd | lute
órgano | organ body
flauta | flute
clarinete | clarinet
oboe | oboe
fagot | bassoon
violín | violin
viola | viola
contrabajo | double_bass
trombón | trombone
pandereta | tambourine
castañuelas | castanets
gaita | bagpipes
acordeón | accordion
bandoneón | bandoneon
marimba | marimba
mandolina | mandolin
arco | bow
batuta | baton

busto | bust
relieve | relief
estatua | statue
códice | codex
pergamino | parchment
manuscrito | manuscript
grabado | engraving print
acuarela | watercolour watercolor
óleo | oil_painting
vidriera vitral | stained_glass
retablo | altarpiece
púlpito | pulpit
custodia | monstrance
casulla | chasuble
crucifijo | crucifix
campana | bell
reloj_de_sol | sundial
reloj_de_arena | hourglass
ánfora | amphora
mosaico | mosaic
fresco | fresco
marco | frame framework
pedestal | pedestal plinth
lápida | tombstone gravestone headstone
ataúd féretro | coffin casket
urna | urn

carruaje | carriage
trineo | sleigh sled sledge
carreta carro | cart wagon car
diligencia | stagecoach
bicicleta bici | bicycle bike
triciclo | tricycle
patinete | scooter
remolque | trailer tow
grúa | crane
excavadora retroexcavadora | excavator digger
apisonadora | steamroller
globo_aerostático | hot_air_balloon
paracaídas | parachute
planeador | glider
dron | drone
teleférico | cable_car
funicular | funicular
góndola | gondola
balsa | raft
remo | oar
ancla | anchor
mástil | mast
timón | rudder helm
vela | sail candle
boya | buoy
faro | lighthouse headlight
muelle | pier quay dock wharf bay spring
"""

_PLACES = """
sótano | basement cellar
azotea terraza tejado techo | roof_terrace rooftop terrace roof
desván buhardilla ático | attic loft
despensa alacena | pantry larder
trastero | storeroom storage_room
lavandería | laundry launderette
garaje cochera | garage
vestíbulo recibidor pasillo corredor | lobby hall foyer corridor hallway aisle
comedor | dining_room
cuarto_de_baño baño | bathroom
lavadero | washhouse
vestuario camerino | changing_room dressing_room locker_room
escenario | stage scenario setting scene
taquilla mostrador ventanilla | box_office ticket_office counter
palco | box
andén | platform
cabina | booth cockpit cabin
sala_de_espera | waiting_room
quirófano | operating_theatre operating_room
morgue depósito_de_cadáveres | morgue mortuary
celda calabozo | cell dungeon
patio | courtyard playground patio
almacén bodega | warehouse
caldera | boiler crater
ascensor elevador | lift elevator
escalera_mecánica | escalator
escaparate aparador | shop_window
alcantarilla | sewer drain
pozo | well
zanja | ditch trench
terraplén | embankment
túnel | tunnel
viaducto | viaduct flyover overpass
pasarela | footbridge walkway gangway
acera banqueta | pavement sidewalk
bordillo | kerb curb
rotonda glorieta | roundabout
semáforo | traffic_light traffic_lights
autopista | motorway highway freeway
sendero | path trail footpath
callejón | alley
avenida | avenue
plaza | square
parque | park
cementerio panteón camposanto | cemetery graveyard
basurero vertedero | dump landfill rubbish_tip
gasolinera | petrol_station gas_station
estacionamiento aparcamiento | car_park parking_lot

panadería | bakery
carnicería | butcher_'s butcher
pescadería | fishmonger_'s fishmonger
frutería verdulería | greengrocer_'s greengrocer
zapatería | shoe_shop
joyería | jeweller_'s jewelry_store
ferretería | hardware_store
papelería | stationer_'s stationery_shop
juguetería | toy_shop toy_store
floristería florería | florist_'s florist
farmacia botica | pharmacy chemist_'s
librería | bookshop bookstore
barbería | barber_'s barbershop
peluquería | hairdresser_'s hair_salon
tintorería | dry_cleaner_'s
sastrería | tailor_'s
armería | gun_shop
ultramarinos abarrotes | grocery grocer_'s
gimnasio | gym
guardería | nursery day_care crèche kindergarten preschool
biblioteca | library
museo | museum
cine | cinema
teatro | theatre theater
orfanato | orphanage
residencia_de_ancianos asilo | nursing_home care_home
cuartel | barracks
comisaría | police_station
ayuntamiento | town_hall city_hall
juzgado | court courthouse
cárcel prisión penal | prison jail
embajada | embassy
hospital clínica ambulatorio dispensario | hospital clinic health_centre dispensary surgery

península | peninsula
isla | island
archipiélago | archipelago
continente | continent
país | country
provincia | province
comarca | district region county area
hemisferio | hemisphere
cordillera sierra | mountain_range
valle | valley
meseta | plateau
desierto | desert
selva | jungle rainforest
pantano ciénaga | swamp marsh reservoir
laguna | lagoon lake pond
golfo | gulf
bahía | bay
estrecho | strait
cabo | cape corporal cable
delta | delta
estuario ría | estuary
cascada catarata | waterfall
manantial | spring
arroyo | stream creek brook
"""

_PEOPLE = """
capataz | foreman
aparejador | quantity_surveyor
topógrafo | surveyor
albañil | bricklayer mason
soldador | welder
electricista | electrician
plomero fontanero | plumber
carpintero | carpenter
cerrajero | locksmith
herrero | blacksmith
gruista | crane_operator
pintor | painter
techador | roofer
jardinero | gardener
conserje portero | caretaker concierge doorman janitor porter goalkeeper keeper
vigilante velador guardia_de_seguridad carcelero custodio | guard watcher security_guard watchman jailer warder
dueño propietario casero arrendador | owner landlord landlady proprietor
inquilino arrendatario | tenant
ingeniero | engineer
maquinista | train_driver
taxista | taxi_driver cab_driver cabbie
camionero | lorry_driver truck_driver trucker
chófer chofer | chauffeur
arquitecto | architect
abogado | lawyer
cajero | cashier teller
dependiente | shop_assistant clerk assistant
repartidor | delivery_driver courier delivery_man
azafata | flight_attendant stewardess hostess
mesero camarero | waiter
cocinero | cook chef
panadero | baker
carnicero | butcher
pescador | fisherman
pastor | shepherd pastor minister
apicultor | beekeeper
leñador | lumberjack
sastre | tailor
costurera modista | seamstress dressmaker
zapatero | shoemaker cobbler
relojero | watchmaker
joyero | jeweller jeweler
barbero | barber
peluquero | hairdresser
payaso | clown
mago | magician wizard
domador | tamer
acróbata | acrobat
titiritero | puppeteer
niñera | nanny babysitter
partera comadrona matrona | midwife
enfermero | nurse
camillero | stretcher_bearer
paramédico | paramedic
forense | coroner pathologist medical_examiner
dentista | dentist
veterinario | vet veterinarian
boticario farmacéutico | pharmacist
bombero | firefighter fireman
socorrista salvavidas | lifeguard
verdugo | executioner
sepulturero | gravedigger
monaguillo | altar_boy
sacristán | sacristan
párroco cura | parish_priest priest vicar
monja | nun
fraile | friar
obispo | bishop
rabino | rabbi
imán | imam
"""

_CROPS = """
cebada | barley
avena | oats oat
centeno | rye
trigo | wheat
sorgo | sorghum
mijo | millet
quinua quinoa | quinoa
alfalfa | alfalfa
trébol | clover
garbanzo | chickpea chickpeas
lenteja | lentil lentils
haba | broad_bean bean
soya soja | soya soybean soybeans
cacahuate cacahuete maní | peanut
almendra | almond
nuez nogal | walnut nut
avellana | hazelnut
ciruela | plum
cereza | cherry
chabacano albaricoque damasco | apricot
durazno melocotón | peach
pera | pear
membrillo | quince
higo | fig
granada | pomegranate
toronja pomelo | grapefruit
mandarina | mandarin tangerine
papaya | papaya
guayaba | guava
pimiento | pepper
pepino | cucumber
calabacín calabacita | courgette zucchini
remolacha betabel | beetroot beet
rábano | radish
nabo | turnip
apio | celery
espárrago | asparagus
algodón | cotton
lino | flax linen
cáñamo | hemp
cártamo | safflower
girasol | sunflower
colza canola | rapeseed canola
nopal | nopal prickly_pear
agave maguey | agave maguey
cacao | cocoa cacao
vainilla | vanilla
caña_de_azúcar | sugar_cane
tabaco | tobacco

inundación | flood flooding
deslave alud derrumbe deslizamiento avalancha | landslide mudslide avalanche collapse slide
terremoto sismo seísmo temblor | earthquake quake tremor
tsunami maremoto | tsunami
huracán | hurricane
tornado | tornado
granizada granizo | hailstorm hail
nevada | snowfall
helada | frost freeze
sequía | drought
incendio | fire blaze wildfire
apagón | blackout power_cut outage power_outage
socavón | sinkhole hole pothole
erupción | eruption
marejada | swell storm_surge

tobillo | ankle
rodilla | knee
muñeca | wrist
codo | elbow
hombro | shoulder
cadera | hip
clavícula | collarbone clavicle
omóplato escápula | shoulder_blade scapula
costilla | rib
columna espina_dorsal | spine column backbone
pelvis | pelvis
fémur | femur thighbone
tibia espinilla | shin tibia
peroné | fibula
rótula | kneecap
menisco | meniscus
ligamento | ligament
tendón | tendon
mandíbula quijada | jaw
cráneo | skull
pómulo | cheekbone
párpado | eyelid
tímpano | eardrum
córnea | cornea
retina | retina
bazo | spleen
hígado | liver
riñón | kidney
páncreas | pancreas
vesícula | gallbladder
vejiga | bladder
apéndice | appendix
intestino | intestine bowel
estómago | stomach
pulmón | lung
aorta | aorta
próstata | prostate
útero matriz | uterus womb
tiroides | thyroid
médula | marrow spinal_cord
"""

_DOINGS = """
ampliación expansión | expansion extension enlargement widening increase
cierre clausura | closure closing shutdown
derribo demolición | demolition
restauración reparación rehabilitación reforma renovación | restoration repair refurbishment renovation
inspección | inspection
licitación concurso | tender bidding contest
venta | sale
compra adquisición | purchase acquisition buying takeover
alquiler arrendamiento | rental lease
financiación financiamiento | financing funding
construcción edificación | construction building
traslado | relocation move transfer
inauguración apertura | opening inauguration
presupuesto | budget
trazado diseño | layout route design
ubicación emplazamiento | location site
nombre | name
mantenimiento | maintenance
limpieza | cleaning
evacuación desahucio desalojo | evacuation eviction
expropiación | expropriation
indemnización | compensation
multa | fine ticket penalty
embargo | seizure embargo
deportación | deportation
extradición | extradition
secuestro | kidnapping
rescate | rescue ransom bailout
robo | robbery theft burglary heist
asesinato | murder killing assassination
soborno cohecho | bribery bribe
fraude estafa | fraud scam swindle
chantaje extorsión | blackmail extortion
espionaje | espionage spying
contrabando | smuggling
falsificación | forgery
calumnia difamación | slander libel defamation
perjurio | perjury
incendio_provocado | arson
violación | rape violation breach
acoso | harassment bullying stalking
amenaza | threat
agresión | assault attack aggression
tortura | torture
abandono | abandonment
negligencia | negligence malpractice neglect
allanamiento | break_in raid search trespassing
"""

FIELDS = fields_of("".join((_OBJECTS, _PLACES, _PEOPLE, _CROPS, _DOINGS)))
"""Of objects, places, people, crops and disasters and bodies, doings, in this order."""
