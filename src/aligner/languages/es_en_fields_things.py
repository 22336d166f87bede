"""Fields of nouns of things, as `fields` reads them: home and traffic, nature, matter and food, technology."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_HOME = """
puerta | door gate
ventana ventanal | window
techo tejado azotea | roof ceiling rooftop
suelo piso | floor ground
pared muro | wall
escalera | stairs staircase ladder
pasillo | corridor hallway
columna pilar | column pillar
chimenea | chimney fireplace

cocina | kitchen
baño aseo lavabo | bathroom toilet
dormitorio alcoba recámara | bedroom
salón sala | living_room lounge
balcón | balcony
jardín | garden yard
garaje cochera | garage
sótano | basement cellar
desván ático buhardilla | attic loft

casa chalé chalet vivienda | house home
apartamento piso departamento | flat apartment
oficina despacho | office
tienda comercio | shop store
fábrica | factory plant
granja finca | farm
castillo | castle
iglesia | church

colchón | mattress
almohada | pillow
sábana | sheet
manta cobija frazada | blanket
toalla | towel
cortina | curtain
alfombra | carpet rug

cama | bed
mesa escritorio | table desk
silla | chair
sofá | sofa couch
armario ropero clóset | wardrobe cupboard closet
estante estantería | shelf
lámpara | lamp
espejo | mirror
cajón | drawer

lavadora | washing_machine
lavavajillas | dishwasher
nevera frigorífico refrigerador heladera | fridge refrigerator
horno | oven
microondas | microwave
secadora | dryer
plancha | iron
aspiradora | vacuum_cleaner hoover

plato | plate dish
vaso | glass
taza | cup mug
botella | bottle
cuchara | spoon
tenedor | fork
cuchillo | knife
sartén | frying_pan
olla cazuela | pot

bolsa bolso | bag handbag
caja | box
cesta canasta | basket
barril bidón | barrel drum
paquete | package parcel
saco costal | sack
cubo balde cubeta | bucket
lata | tin can
frasco tarro | jar

martillo | hammer
sierra | saw
destornillador desarmador | screwdriver
pala | shovel spade
tijera tijeras | scissors
clavo | nail
tornillo | screw
hacha | axe ax
cincel | chisel
taladro | drill
radial amoladora | angle_grinder
soplete | blowtorch
pico | pick pickaxe
alicate | plier
cuerda soga | rope
cadena | chain

lápiz | pencil
bolígrafo pluma | pen
papel | paper
tinta | ink
pincel | paintbrush brush
cuaderno | notebook

calefacción | heating
aire_acondicionado refrigeración climatización | air_conditioning
iluminación alumbrado | lighting
ventilación | ventilation

electricidad | electricity
gas | gas
agua | water
teléfono telefonía | telephone phone
internet | internet

vela | candle
bombilla foco | bulb
linterna | torch flashlight
fósforo cerilla cerillo | match
encendedor mechero | lighter

juguete | toy
muñeca | doll
globo | balloon
pelota balón | ball
cometa papalote | kite
peluche | teddy

collar | necklace
anillo sortija | ring
pulsera brazalete | bracelet
pendiente arete | earring
reloj | watch clock
broche | brooch
corona | crown

jabón | soap
champú | shampoo
pasta_de_dientes dentífrico | toothpaste
perfume | perfume
desodorante | deodorant
pintalabios lápiz_labial | lipstick

rueda neumático llanta | tyre tire
motor | engine motor
freno | brake
volante | steering_wheel
faro | headlight
parabrisas | windscreen windshield
maletero cajuela baúl | boot trunk
capó cofre | bonnet hood
batería | battery
cinturón_de_seguridad | seat_belt
airbag bolsa_de_aire | airbag
acelerador | accelerator
embrague | clutch
matrícula placa | number_plate licence_plate license_plate
retrovisor | rear_view_mirror

ala | wing
cabina | cockpit cabin
hélice | propeller
tren_de_aterrizaje | landing_gear
cola | tail
fuselaje | fuselage

despegue | take_off takeoff
aterrizaje | landing
escala | stopover layover
vuelo | flight

puerto | port harbour harbor
aeropuerto | airport
estación | station
parada | stop

carretera autopista autovía | road motorway highway
ferrocarril vía_férrea | railway railroad
canal | canal

vagón | carriage wagon
locomotora | locomotive
andén | platform
vía raíl riel | track rail
taquilla | ticket_office

semáforo | traffic_light
paso_de_peatones paso_de_cebra | pedestrian_crossing zebra_crossing crosswalk
rotonda glorieta | roundabout
cruce intersección | crossroads intersection junction
acera banqueta | pavement sidewalk
puente | bridge
túnel | tunnel
arcén acotamiento | hard_shoulder
carril | lane

ida | outward outbound
vuelta regreso retorno | return

llegada | arrival
salida partida marcha | departure

subida ascenso | climb ascent rise
bajada descenso | descent fall

embarque | boarding
desembarque desembarco | landing disembarkation

remolcador | tug tugboat
transbordador ferry | ferry
pesquero | trawler
velero | yacht sailing_boat sailboat
carguero | freighter
petrolero | tanker oil_tanker
crucero | cruise_ship cruise_liner
canoa piragua | canoe
kayak | kayak
patrullera | patrol_boat
portaaviones | aircraft_carrier
fragata | frigate
submarino | submarine

faro | lighthouse
molino | mill windmill
granero | barn granary
cuartel | barracks
lonja | fish_market
acueducto | aqueduct
muralla | city_wall rampart
ermita | chapel hermitage
monasterio abadía | monastery abbey
convento | convent
hospicio | hospice
matadero rastro | slaughterhouse abattoir
astillero | shipyard
aserradero serrería | sawmill
panadería | bakery
carnicería | butcher_'s
farmacia | pharmacy chemist
librería | bookshop bookstore
ferretería | hardware_store ironmonger
peluquería | hairdresser_'s hair_salon
lavandería | laundry laundrette
joyería | jeweller_'s jewelry_store jewellery_shop

retroexcavadora excavadora | backhoe excavator digger
apisonadora | steamroller
grúa | crane
montacargas carretilla_elevadora | forklift
hormigonera | cement_mixer concrete_mixer
cosechadora | combine_harvester harvester
segadora | mower
"""

_NATURE = """
planeta | planet
estrella | star
luna | moon
sol | sun
cometa | comet
asteroide meteorito | asteroid meteorite
galaxia | galaxy
agujero_negro | black_hole

mercurio | mercury
venus | venus
marte | mars
júpiter | jupiter
saturno | saturn
urano | uranus
neptuno | neptune
plutón | pluto

árbol | tree
flor | flower
hierba césped pasto | grass
arbusto | bush shrub
musgo | moss
helecho | fern
alga | alga algae seaweed

hoja | leaf
raíz | root
semilla | seed
rama | branch
tronco | trunk
espina | thorn
corteza | bark
fruto | fruit

fruta | fruit
verdura hortaliza | vegetable
carne | meat
pescado | fish
cereal | cereal
dulce caramelo golosina | sweet candy
lácteo | dairy

ave pájaro | bird
pez | fish
insecto | insect
mamífero | mammal
reptil | reptile
anfibio | amphibian
molusco | mollusc mollusk
crustáceo | crustacean

animal | animal
planta vegetal | plant
hongo seta | fungus mushroom
mineral | mineral

alimento comida víveres | food
agua | water
ropa vestimenta | clothes clothing
medicina medicamento fármaco | medicine drug medication
combustible | fuel
manta cobija | blanket
arma armamento | weapon arm weaponry
dinero | money cash

comida alimento | food
bebida | drink beverage

aire | air
agua | water
suelo tierra | soil land ground

fuego | fire
agua | water
hielo | ice
nieve | snow
humo | smoke
vapor | steam vapour vapor
polvo | dust
ceniza | ash
arena | sand
barro lodo | mud
piedra roca | stone rock

sólido | solid
líquido | liquid
gas | gas

río | river
lago laguna | lake lagoon
mar océano | sea ocean
arroyo | stream brook
ciénaga humedal marisma | swamp marsh wetland
cascada catarata | waterfall
manantial fuente | spring fountain
pozo | well
embalse presa pantano | reservoir dam
glaciar | glacier

montaña monte sierra cordillera colina cerro loma | mountain mount range hill
valle | valley
llanura planicie | plain
meseta | plateau
acantilado | cliff
desierto | desert
bosque selva | forest jungle wood
pradera prado | meadow prairie
isla | island
península | peninsula
bahía golfo | bay gulf
playa | beach
volcán | volcano
cueva gruta | cave

campo | countryside field
ciudad urbe | city
mar | sea
montaña sierra | mountain

lluvia precipitación | rain rainfall
nieve nevada | snow snowfall
niebla neblina bruma | fog mist
viento | wind
granizo | hail
sol | sun sunshine
trueno | thunder
relámpago rayo | lightning
helada | frost
nube | cloud

tormenta tempestad temporal huracán | storm hurricane
ola_de_calor | heatwave heat_wave
ola_de_frío | cold_snap cold_wave
sequía | drought
inundación crecida | flood
tornado | tornado

calor | heat
frío | cold
humedad | humidity damp

altura altitud | height altitude
profundidad | depth
anchura ancho | width
longitud largo | length
peso | weight
velocidad rapidez | speed velocity
edad | age
temperatura | temperature
volumen | volume
superficie | surface
espesor grosor | thickness

latitud | latitude
longitud | longitude
altitud | altitude

luz claridad | light
oscuridad tinieblas | darkness dark
sombra | shadow shade

cachorro | puppy cub
potro | foal colt
ternero becerro | calf
cordero | lamb
pollito polluelo | chick
gatito | kitten

rebaño manada jauría | flock herd pack
enjambre | swarm
banco cardumen | shoal school

pluma | feather
escama | scale
pelo pelaje | hair fur
concha caparazón | shell
cuerno | horn
garra | claw
pico | beak
cola rabo | tail
ala | wing
pezuña | hoof

nido | nest
madriguera | burrow den
colmena | hive beehive
jaula | cage
establo cuadra | stable
pocilga | pigsty
corral | pen corral
acuario | aquarium
zoológico zoo | zoo

cosecha recolección | harvest crop
siembra | sowing planting
riego regadío | irrigation
poda | pruning
abono fertilizante | fertiliser fertilizer manure
plaguicida pesticida | pesticide
herbicida | herbicide weedkiller

caza | hunting hunt
pesca | fishing
tala | felling logging
ganadería | livestock stockbreeding

invernadero | greenhouse
huerto | orchard vegetable_garden
viñedo | vineyard
olivar | olive_grove
pastizal | pasture
arrozal | paddy rice_field
"""

_MATTER = """
arsénico | arsenic
plomo | lead
hierro | iron
cobre | copper
aluminio | aluminium aluminum
litio | lithium
mercurio | mercury
fósforo | phosphorus phosphorous
cianuro | cyanide
cloro | chlorine
amianto asbesto | asbestos
azufre | sulphur sulfur
plutonio | plutonium
uranio | uranium
helio | helium
yodo | iodine
flúor | fluorine fluoride
calcio | calcium
sodio | sodium
potasio | potassium
magnesio | magnesium
zinc cinc | zinc
níquel | nickel
titanio | titanium
cobalto | cobalt
cadmio | cadmium
cromo | chromium chrome
estaño | tin
platino | platinum

hidrógeno | hydrogen
oxígeno | oxygen
nitrógeno | nitrogen
carbono | carbon
metano | methane
ozono | ozone
amoniaco amoníaco | ammonia
butano | butane
propano | propane

átomo | atom
molécula | molecule
célula | cell
electrón | electron
protón | proton
neutrón | neutron
gen | gene

algodón | cotton
lana | wool
seda | silk
lino | linen
cuero piel | leather
nailon nylon | nylon
poliéster | polyester
terciopelo | velvet
mezclilla vaquero | denim

cartón | cardboard
papel | paper
plástico | plastic
vidrio cristal | glass
madera | wood timber
metal | metal
cerámica | ceramic pottery
goma caucho hule | rubber
ladrillo | brick
hormigón concreto cemento | concrete cement
mármol | marble
granito | granite
yeso escayola | plaster
porcelana | porcelain china
barro arcilla | clay mud
corcho | cork
cera | wax
espuma | foam

oro | gold
plata | silver
bronce | bronze
platino | platinum

diamante | diamond
esmeralda | emerald
rubí | ruby
perla | pearl
zafiro | sapphire
topacio | topaz
obsidiana | obsidian
jade | jade
ámbar | amber
cuarzo | quartz
turquesa | turquoise
marfil | ivory
coral | coral

manteca mantequilla | butter lard
aceite | oil
vinagre | vinegar
mayonesa | mayonnaise
mostaza | mustard
kétchup catsup | ketchup
salsa | sauce

sal | salt
azúcar | sugar
pimienta | pepper
canela | cinnamon
vainilla | vanilla
azafrán | saffron
orégano | oregano
perejil | parsley
cilantro | coriander
ajo | garlic
jengibre | ginger

pan | bread
arroz | rice
pasta fideo | pasta noodle
papa patata | potato
tortilla | tortilla
galleta | biscuit cookie
pastel tarta | cake
helado | ice_cream
sopa | soup
ensalada | salad
queso | cheese
mermelada | jam

vino | wine
cerveza | beer
sidra | cider
café | coffee
té | tea
leche | milk
zumo jugo | juice
refresco gaseosa | soft_drink soda
cava champán champaña | champagne
agua | water

piña | pineapple
fresa frutilla | strawberry
cereza | cherry
melocotón durazno | peach
pera | pear
ciruela | plum
sandía | watermelon
melón | melon
uva | grape
manzana | apple
naranja | orange
limón | lemon lime
plátano banana | banana
mango | mango
higo | fig
coco | coconut
granada | pomegranate

lechuga | lettuce
zanahoria | carrot
pepino | cucumber
calabaza | pumpkin squash
berenjena | aubergine eggplant
pimiento | pepper
espinaca | spinach
coliflor | cauliflower
col repollo | cabbage
brócoli | broccoli
espárrago | asparagus
alcachofa | artichoke
champiñón seta | mushroom
cebolla | onion
tomate jitomate | tomato

lenteja | lentil
garbanzo | chickpea
frijol alubia judía | bean
guisante chícharo | pea
cacahuete cacahuate maní | peanut
almendra | almond
nuez | walnut nut
avellana | hazelnut
pistacho | pistachio

jamón | ham
salchicha | sausage
chorizo | chorizo
tocino panceta | bacon
hamburguesa | hamburger burger
albóndiga | meatball
filete bistec | steak fillet

atún | tuna
salmón | salmon
bacalao | cod
sardina | sardine
anchoa | anchovy
trucha | trout
merluza | hake
gamba camarón langostino | prawn shrimp
cangrejo | crab
langosta | lobster
mejillón | mussel
ostra ostión | oyster
calamar | squid
pulpo | octopus
almeja | clam

triángulo | triangle
cuadrado | square
círculo | circle
rectángulo | rectangle
estrella | star
cubo | cube
esfera | sphere
pirámide | pyramid
"""

_TECHNOLOGY = """
ordenador computadora computador | computer
teléfono móvil celular | phone telephone mobile cellphone
tableta | tablet
televisor | television
impresora | printer
cámara | camera
robot | robot
satélite | satellite
antena | antenna aerial
radar | radar

pantalla | screen
teclado | keyboard
ratón | mouse
altavoz parlante bocina | speaker loudspeaker
micrófono | microphone
auricular | headphone earphone
cargador | charger
cable | cable wire
batería pila | battery

hardware | hardware
software programa | software program
archivo fichero | file
contraseña clave | password
virus | virus
servidor | server

texto | text
imagen | image picture
sonido audio | sound audio
vídeo video | video

prototipo | prototype
modelo | model
copia réplica | copy replica

invento invención | invention
descubrimiento hallazgo | discovery finding
plagio | plagiarism

microscopio | microscope
telescopio | telescope
termómetro | thermometer
barómetro | barometer
brújula | compass
balanza báscula | scale

lanzamiento | launch
aterrizaje | landing
explosión | explosion
colisión choque impacto | collision crash impact
avería | breakdown malfunction

mantenimiento | maintenance
instalación | installation
desmantelamiento | dismantling

energía_solar | solar_power solar_energy
energía_eólica | wind_power wind_energy
energía_nuclear | nuclear_power nuclear_energy
energía_hidroeléctrica energía_hidráulica | hydroelectric_power hydropower

carbón | coal
petróleo crudo | petroleum crude
gas_natural | natural_gas
leña | firewood
gasóleo diésel | diesel
gasolina nafta | petrol gasoline gas
queroseno | kerosene
fuelóleo combustóleo | fuel_oil
biocombustible | biofuel
hidrógeno | hydrogen

emisión | emission
absorción captura | absorption capture

residuo basura desecho | waste rubbish garbage trash
alimento | food
agua | water

consumo | consumption
ahorro | saving
despilfarro derroche | waste squandering
"""

FIELDS = fields_of("".join((_HOME, _NATURE, _MATTER, _TECHNOLOGY)))
