"""Fields of nouns of life, as `fields` reads them: people, the body, health, animals, what people feel."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_PEOPLE = """
amigo | friend
vecino | neighbour neighbor
desconocido extraño | stranger
pariente familiar | relative
colega | colleague
conocido | acquaintance

huésped invitado | guest
anfitrión | host
intruso | intruder

visitante turista | visitor tourist
residente habitante | resident inhabitant

dueño propietario | owner proprietor
inquilino arrendatario | tenant renter

jefe patrón | boss chief
subordinado subalterno | subordinate underling
socio | partner
empleado | employee

maestro profesor docente | teacher professor
alumno estudiante discípulo | pupil student disciple
director | head headmaster principal director

experto especialista perito | expert specialist
novato principiante aprendiz | novice beginner newcomer rookie apprentice
aficionado | amateur

veterano | veteran
debutante | debutant newcomer

héroe | hero
villano malo | villain baddie
cobarde | coward
traidor | traitor

genio | genius
idiota imbécil tonto | idiot fool imbecile

adulto | adult grown_up
menor niño bebé | minor child baby infant
anciano | pensioner elder

soltero | bachelor
casado | married
viudo | widower
viuda | widow
divorciado | divorcee

creyente | believer
ateo | atheist
agnóstico | agnostic

obispo | bishop
cardenal | cardinal
monja religiosa | nun
monje fraile | monk friar
rabino | rabbi
imán | imam
pastor | pastor

fundador | founder
heredero | heir
mecenas patrocinador | patron sponsor

político | politician
empresario | businessman businesswoman entrepreneur
sindicalista | trade_unionist unionist
militar | soldier serviceman
académico | academic scholar
banquero | banker

donante | donor
receptor | recipient
beneficiario | beneficiary

líder | leader
seguidor | follower

pionero precursor | pioneer forerunner
imitador | imitator

optimista | optimist
pesimista | pessimist
escéptico | sceptic skeptic
realista | realist

mayordomo | butler
criado sirviente | servant
niñera | nanny babysitter
jardinero | gardener
chófer chofer | chauffeur
cocinero | cook chef

obrero | worker labourer laborer
capataz encargado | foreman
ingeniero | engineer
arquitecto | architect
aparejador | surveyor

mecánico | mechanic
electricista | electrician
fontanero plomero | plumber
carpintero | carpenter
albañil | bricklayer mason
pintor | painter
cerrajero | locksmith
soldador | welder
herrero | blacksmith
zapatero | shoemaker cobbler

traductor | translator
intérprete | interpreter
secretario | secretary
contable contador | accountant
auditor | auditor
asesor consejero | adviser advisor consultant

piloto | pilot
azafata auxiliar_de_vuelo sobrecargo | stewardess flight_attendant steward
controlador | controller
marinero | sailor
maquinista | train_driver

hijo_único | only_child
gemelo mellizo | twin
primogénito | first_born firstborn eldest
trillizo | triplet

zurdo | left_handed left_hander
diestro | right_handed right_hander

ganador | winner
finalista subcampeón | finalist runner_up
participante concursante | participant contestant

espectador televidente | viewer spectator
oyente radioyente | listener
lector | reader
internauta | internet_user web_user

peatón | pedestrian
ciclista | cyclist
motorista motociclista | motorcyclist biker
automovilista conductor | motorist driver

caballero | knight
duque | duke
conde | count
marqués | marquis marquess
barón | baron
príncipe | prince
rey | king
emperador | emperor

reina | queen
princesa | princess
duquesa | duchess
condesa | countess
emperatriz | empress

pirata | pirate
contrabandista | smuggler
carterista | pickpocket
estafador timador | swindler fraudster conman
falsificador | forger counterfeiter

apicultor | beekeeper
ganadero | rancher
pescador | fisherman
viticultor | winegrower
leñador | woodcutter lumberjack
pastor | shepherd
cazador | hunter
minero | miner
jornalero | day_labourer day_laborer farmhand

estibador | docker dockworker stevedore longshoreman
camionero | lorry_driver truck_driver trucker
ferroviario | railwayman rail_worker railway_worker
basurero recolector_de_basura | binman dustman garbage_collector refuse_collector
repartidor | delivery_driver courier
cajero | cashier
camarero mesero mozo | waiter
limpiador | cleaner
bombero | firefighter fireman
socorrista salvavidas | lifeguard

gobernador | governor
alcalde intendente | mayor
senador | senator
diputado | congressman
fiscal_general | attorney_general
concejal regidor | councillor councilman

biólogo | biologist
químico | chemist
físico | physicist
geólogo | geologist
matemático | mathematician
astrónomo | astronomer
arqueólogo | archaeologist archeologist
antropólogo | anthropologist
sociólogo | sociologist
psicólogo | psychologist
historiador | historian
filósofo | philosopher
lingüista | linguist
economista | economist
meteorólogo | meteorologist weatherman
botánico | botanist
"""

_BODY = """
cabeza | head
cara rostro | face
cuello | neck
hombro | shoulder
espalda | back
pecho tórax | chest
vientre barriga abdomen tripa | belly abdomen tummy
cadera | hip
brazo | arm
codo | elbow
muñeca | wrist
mano | hand
dedo | finger toe
pierna | leg
muslo | thigh
rodilla | knee
tobillo | ankle
pie | foot
talón | heel
costilla | rib
ingle | groin
ojo | eye
oreja oído | ear
nariz | nose
boca | mouth
labio | lip
lengua | tongue
diente muela | tooth
mejilla | cheek
barbilla mentón | chin
ceja | eyebrow
párpado | eyelid
mandíbula | jaw

barba | beard
bigote | moustache mustache
patilla | sideburn
flequillo fleco | fringe
trenza | plait braid
coleta | ponytail

cráneo | skull
columna columna_vertebral | spine backbone
pelvis | pelvis
fémur | femur
tibia | shin tibia
clavícula | collarbone

corazón | heart
cerebro | brain
pulmón | lung
hígado | liver
riñón | kidney
estómago | stomach
intestino | intestine gut bowel
páncreas | pancreas

cicatriz | scar
quemadura | burn
fractura | fracture
moratón hematoma moretón | bruise
ampolla | blister
mordedura mordisco | bite
picadura | sting
rasguño arañazo | scratch

cuerpo | body
mente | mind
alma espíritu | soul spirit

embarazo | pregnancy
parto | birth childbirth delivery
lactancia | breastfeeding
menopausia | menopause
pubertad | puberty

respiración | breathing
digestión | digestion
circulación | circulation

tamaño | size
peso | weight
color | colour color
forma | shape
sabor | taste flavour flavor
olor | smell odour odor scent
sonido | sound
textura | texture

fecha | date
lugar sitio | place venue location
hora | hour
"""

_HEALTH = """
enfermedad | disease illness sickness
síntoma | symptom
cura curación | cure
vacuna | vaccine jab

virus | virus
bacteria | bacterium bacteria
hongo | fungus
parásito | parasite

antibiótico | antibiotic
analgésico calmante | painkiller analgesic
vacuna | vaccine jab
anestesia anestésico | anaesthetic anesthetic anaesthesia anesthesia
antidepresivo | antidepressant
sedante tranquilizante somnífero | sedative tranquilliser tranquilizer sleeping_pill
anticonceptivo | contraceptive
insulina | insulin
esteroide | steroid
vitamina | vitamin
antihistamínico | antihistamine
laxante | laxative
antídoto | antidote

dolor_de_cabeza jaqueca migraña cefalea | headache migraine
fiebre | fever
tos | cough
náusea vómito | nausea vomiting sickness
diarrea | diarrhoea diarrhea
mareo vértigo | dizziness vertigo
fatiga cansancio agotamiento | fatigue tiredness exhaustion
insomnio | insomnia
alergia | allergy
sarpullido erupción | rash
hinchazón | swelling
calambre | cramp
escalofrío | chill shivering

ansiedad | anxiety
depresión | depression
esquizofrenia | schizophrenia
demencia | dementia
autismo | autism
bulimia | bulimia
anorexia | anorexia

próstata | prostate
mama pecho seno | breast
colon | colon bowel
páncreas | pancreas
pulmón | lung
riñón | kidney
hígado | liver
estómago | stomach
piel | skin
ovario | ovary
vejiga | bladder
tiroides | thyroid
útero matriz | womb uterus
garganta | throat
bazo | spleen
médula | marrow

hueso | bone
músculo | muscle
nervio | nerve
grasa | fat
tendón | tendon
ligamento | ligament
cartílago | cartilage

sangre | blood
orina | urine
saliva | saliva spit
sudor | sweat
lágrima | tear

arteria | artery
vena | vein

vista visión | sight eyesight vision
oído audición | hearing_loss sense_of_hearing
olfato | smell
gusto | taste
tacto | touch
habla | speech

dolor sufrimiento | pain suffering
placer | pleasure
alivio | relief

cesárea | caesarean cesarean c_section
parto | birth childbirth delivery labour labor
aborto | abortion miscarriage

trasplante | transplant
amputación | amputation
transfusión | transfusion
radioterapia | radiotherapy
quimioterapia | chemotherapy
biopsia | biopsy
diálisis | dialysis

radiografía | x_ray
ecografía ultrasonido | ultrasound
resonancia | mri
escáner | scan
análisis | test

cirujano | surgeon
anestesista anestesiólogo | anaesthetist anesthetist anesthesiologist
enfermero enfermera | nurse
comadrona matrona partera | midwife
paramédico | paramedic
médico doctor | doctor physician
paciente enfermo | patient

pediatra | paediatrician pediatrician
ginecólogo | gynaecologist gynecologist
dentista odontólogo | dentist
oculista oftalmólogo | ophthalmologist eye_doctor
veterinario | vet veterinarian
psiquiatra | psychiatrist
cardiólogo | cardiologist
oncólogo | oncologist
neurólogo | neurologist
dermatólogo | dermatologist
fisioterapeuta | physiotherapist
nutricionista dietista | nutritionist dietitian dietician

camilla | stretcher
muleta | crutch
silla_de_ruedas | wheelchair
prótesis | prosthesis
marcapasos | pacemaker
audífono | hearing_aid
respirador | ventilator respirator

pastilla píldora comprimido | pill tablet
inyección | injection shot
jarabe | syrup
pomada ungüento crema | ointment cream
parche | patch
supositorio | suppository

alcohol | alcohol
tabaco | tobacco
droga estupefaciente narcótico | drug narcotic
juego apuesta ludopatía | gambling betting

alcoholismo | alcoholism
tabaquismo | smoking
drogadicción toxicomanía | drug_addiction
ludopatía | gambling_addiction

proteína | protein
carbohidrato hidrato_de_carbono | carbohydrate
grasa | fat
vitamina | vitamin
fibra | fibre fiber
azúcar | sugar
sal | salt
colesterol | cholesterol

supervivencia | survival
extinción | extinction

prevención | prevention
detección | detection
diagnóstico | diagnosis

discapacidad minusvalía invalidez | disability
ceguera | blindness
sordera | deafness
parálisis | paralysis
cojera | limp

sobrepeso obesidad | overweight obesity
desnutrición malnutrición | malnutrition undernourishment
hambre | hunger
sed | thirst

epidemia pandemia brote | epidemic pandemic outbreak
hambruna | famine
sequía | drought
plaga | plague

córnea | cornea
retina | retina
iris | iris
cristalino | lens

célula | cell
embrión | embryo
feto | foetus fetus
tejido | tissue
espermatozoide esperma | sperm
óvulo | egg ovum

esclerosis_múltiple | multiple_sclerosis
esclerosis_lateral_amiotrófica ela | als amyotrophic_lateral_sclerosis motor_neurone_disease
distrofia_muscular | muscular_dystrophy
parálisis_cerebral | cerebral_palsy
fibrosis_quística | cystic_fibrosis

vapeador cigarrillo_electrónico cigarro_electrónico | vape e_cigarette
cigarrillo cigarro | cigarette
puro | cigar
pipa | pipe

apendicitis | appendicitis
peritonitis | peritonitis
gastritis | gastritis
úlcera | ulcer
hernia | hernia
cataratas catarata | cataract
glaucoma | glaucoma
artritis | arthritis
artrosis | osteoarthritis
osteoporosis | osteoporosis
leucemia | leukaemia leukemia
anemia | anaemia anemia
sepsis septicemia | sepsis septicaemia septicemia
trombosis | thrombosis
embolia | embolism
"""

_ANIMALS = """
hormiga | ant
araña | spider
abeja | bee
avispa | wasp
mosca | fly
mosquito zancudo | mosquito
cucaracha | cockroach roach
mariposa | butterfly
escarabajo | beetle
langosta saltamontes | locust grasshopper
garrapata | tick
pulga | flea
piojo | louse

águila | eagle
buitre | vulture
halcón | falcon hawk
búho lechuza | owl
paloma | pigeon dove
gaviota | seagull gull
cuervo | crow raven
loro | parrot
pingüino | penguin
cisne | swan
pato | duck
ganso | goose
pavo guajolote | turkey
pollo gallina | chicken hen
avestruz | ostrich
cigüeña | stork
golondrina | swallow
gorrión | sparrow

ballena | whale
delfín | dolphin
foca | seal
tiburón | shark
pulpo | octopus
medusa | jellyfish

rana | frog
sapo | toad
lagarto lagartija | lizard
serpiente culebra víbora | snake serpent viper
cocodrilo caimán | crocodile alligator
tortuga | turtle tortoise

ardilla | squirrel
erizo | hedgehog
murciélago | bat
topo | mole
castor | beaver
nutria | otter
tejón | badger
hurón | ferret
mapache | raccoon
ciervo venado | deer
jabalí | boar
oso | bear
lobo | wolf
zorro | fox
lince | lynx

león | lion
tigre | tiger
leopardo | leopard
jaguar | jaguar
puma | puma cougar
guepardo | cheetah
hiena | hyena
elefante | elephant
rinoceronte | rhinoceros rhino
hipopótamo | hippopotamus hippo
jirafa | giraffe
cebra | zebra
camello dromedario | camel
llama | llama
gorila | gorilla
chimpancé | chimpanzee chimp
"""

_MIND = """
amor cariño | love affection
odio aborrecimiento | hatred hate
celos envidia | jealousy envy
amistad | friendship

esperanza | hope
desesperación desesperanza | despair desperation hopelessness

valor valentía coraje | courage bravery
miedo temor pánico terror | fear panic terror dread
cobardía | cowardice

orgullo | pride
vergüenza | shame embarrassment
humildad modestia | humility modesty
arrogancia soberbia | arrogance haughtiness

alegría felicidad júbilo | joy happiness delight
tristeza pena pesar | sadness sorrow grief
ira rabia cólera furia enojo | anger rage wrath fury
sorpresa asombro | surprise astonishment amazement
aburrimiento tedio | boredom tedium

calma serenidad | calm serenity
nerviosismo | nervousness

generosidad | generosity
avaricia codicia | greed avarice
egoísmo | selfishness

paciencia | patience
impaciencia | impatience

confianza | confidence trust
desconfianza recelo | distrust mistrust

respeto | respect
desprecio menosprecio | contempt scorn

entusiasmo | enthusiasm
apatía indiferencia | apathy indifference

optimismo | optimism
pesimismo | pessimism
escepticismo | scepticism skepticism

sueño | dream
pesadilla | nightmare

recuerdo | memory
olvido | oblivion

simpatía | sympathy liking
antipatía | antipathy dislike

atracción | attraction
rechazo | rejection

bondad | kindness goodness
maldad crueldad | evil cruelty wickedness

belleza hermosura | beauty
fealdad | ugliness

sabiduría | wisdom
locura demencia | madness insanity folly

debilidad flaqueza | weakness
fortaleza fuerza | strength

estabilidad | stability
inestabilidad | instability

trabajo labor | work labour
descanso reposo | rest
ocio | leisure

aparición | appearance emergence
desaparición | disappearance

soledad | loneliness solitude
compañía | company

grandeza | greatness grandeur
mezquindad | meanness pettiness

tradición | tradition
innovación | innovation
modernidad | modernity

pérdida | loss
hallazgo | find discovery

parte porción | part portion
totalidad | whole totality entirety

comodidad confort | comfort
incomodidad molestia | discomfort

rigidez | rigidity stiffness
flexibilidad | flexibility

prudencia cautela | prudence caution
temeridad imprudencia | recklessness rashness

madurez | maturity
inmadurez | immaturity

castidad | chastity
lujuria | lust

gratitud agradecimiento | gratitude
ingratitud | ingratitude

vida | life
muerte | death
"""

FIELDS = fields_of("".join((_PEOPLE, _BODY, _HEALTH, _ANIMALS, _MIND)))
