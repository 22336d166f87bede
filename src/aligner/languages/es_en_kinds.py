"""Kinds of things of which a statement names one: animals, vehicles, buildings, illnesses, materials, in Spanish and English.

A line is a rung of a ladder: Spanish words | English words | further Spanish words | further English words, written as `ladders` says.
The further words may say it, too, but have other meanings, or say more or less: they answer, and are never reported. A line
`= one | other` names rungs, by their first English word, that translations exchange freely.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["KINDS"]

_ANIMALS = """
caballo~ yegua~ | horse~ mare~ stallion~ | potro~ equin* jinete~ corcel~ purasangre~ caball* montura~ | pony ponies equestrian equine
  foal~ rider~ steed~ colt~
vaca~ | cow~ | toro~ res reses ganado~ buey~ bovin* vacun* ternera~ novill* lecher* | cattle bull~ calf calves ox oxen bovine dairy beef
oveja~ cordero~ | sheep lamb~ ewe~ | carnero~ ovin* borrego~ ganad* rebaño~ | ram flock~ mutton livestock
cabra~ | goat~ | cabrito~ chivo~ caprin* ganad* | kid~ livestock
burro~ asno~ mula~ | donkey~ mule~ | borrico~ acémila~ | ass asses
cerdo~ puerco~ marrano~ | pig~ hog~ swine | porcin* jabal* lechón* chancho~ cochin* guarro~ tocino~ jamón* | pork boar~ piglet~ porcine
  sow ham
gallina~ pollo~ | chicken~ hen~ | ave aves gallo~ avícola~ corral* pollit* | poultry bird~ fowl rooster~ cock~ avian
pato~ | duck~ | ánade~ ave aves | bird~ drake~ duckling~
perro~ | dog~ | can canes cachorro~ canin* mastín* galgo~ sabueso~ mascota~ | puppy puppies hound~ canine pet~ pup~ mutt~
gato~ | cat~ | felin* minino~ mascota~ gatit* | kitten~ feline pet~
lobo~ | wolf wolves | lobezn* manada~ | pack lupine
zorro~ | fox foxes | raposa~ | vixen~
oso~ | bear~ | osezn* plantígrad* | cub~ grizzly grizzlies
león leones leona leonas | lion~ lioness* | felin* fiera~ | cat~ pride
tigre~ | tiger~ tigress* | felin* fiera~ | cat~
leopardo~ jaguar~ puma~ | leopard~ jaguar~ puma~ panther~ | felin* pantera~ | cat~ cougar~
elefante~ | elephant~ | paquiderm* marfil | ivory pachyderm~
mono~ simio~ chimpancé~ gorila~ | monkey~ chimpanzee~ gorilla~ ape~ | primat* macac* | primate~ chimp~ macaque~
rata~ | rat~ | roedor* | rodent~
ratón ratones | mouse mice | roedor* | rodent~ mouse~
conejo~ liebre~ | rabbit~ hare~ | gazap* | bunny bunnies
serpiente~ culebra~ víbora~ | snake~ serpent~ viper~ | reptil* ofidio~ | reptile~ adder~ cobra~
cocodrilo~ caimán caimanes | crocodile~ alligator~ caiman~ | reptil* lagarto~ | reptile~ croc~
tortuga~ | turtle~ tortoise~ | galápago~ quelonio~ reptil* | reptile~
tiburón tiburones | shark~ | escual* pez peces | fish*
ballena~ | whale~ | cetáce* | cetacean~
delfín delfines | dolphin~ | cetáce* | cetacean~ porpoise~
foca~ | seal~ | | sea_lion~
atún atunes | tuna | pescado~ pez peces túnid* | fish*
salmón salmones | salmon | pescado~ pez peces | fish*
sardina~ anchoa~ | sardine~ anchovy anchovies | pescado~ pez peces boquerón* | fish*
águila~ halcón halcones | eagle~ falcon~ hawk~ | ave aves rapaz rapaces | bird~ raptor~
paloma~ | pigeon~ dove~ | ave aves | bird~
buitre~ | vulture~ | carroñer* ave aves | bird~ scavenger~
abeja~ | bee~ | colmena~ enjambre~ apícola~ insect* | hive~ swarm~ honey insect~
avispa~ avispón avispones | wasp~ hornet~ | insect* véspul* | insect~
mosquito~ | mosquito mosquitoes mosquitos | insect* zancud* | insect~ midge~
hormiga~ | ant ants | insect* | insect~
= leopard | tiger | lion
= bee | wasp
= cow | sheep
= rat | mouse
= sardine | tuna
"""

_VEHICLES = """
coche~ automóvil automóviles | car~ automobile~ | carro~ auto autos vehículo~ turismo todoterren* camioneta~ furgoneta~ patrulla~
  unidad~ | vehicle~ auto autos sedan~ taxi~ motor~ suv suvs jeep~
camión camiones tráiler~ | truck~ lorry lorries | vehículo~ camioneta~ furgón furgones tractocami* pickup~ volquete~ cisterna~ unidad~
  bus autobús | vehicle~ pickup~ trailer~ van vans rig~ semi~ tanker~ juggernaut~
furgoneta~ | van vans | furgón furgones camioneta~ vehículo~ combi~ coche~ | minibus* truck~ vehicle~ minivan~ pickup~
autobús autobuses autocar~ | bus buses coach_crash | bus buses camión camiones colectivo~ microbús* guagua~ ómnibus micro ruta~
  vehículo~ convoy coche~ unidad~ | coach~ minibus* vehicle~ busload~
tren trenes | train~ | ferrocarril* convoy* ferroviari* ave vagón* cercan* metro línea~ vía~ locomotor* unidad~ | rail* locomotive~
  railway~ carriage~ subway tram~ express
tranvía~ | tram~ streetcar~ | metro tren trenes ligero convoy* | trolley~ light_rail train~ tramway~
avión aviones avioneta~ | plane~ aeroplane~ airplane~ airliner~ | aeronave~ aparato~ vuelo~ jet~ bimotor* caza~ aére* aeroplano~ boeing
  airbus reactor* | aircraft jet~ flight~ airline~ air
helicóptero~ | helicopter~ chopper~ | aeronave~ aparato~ | aircraft
barco~ buque~ | ship~ vessel~ | nave~ embarcaci* carguero~ portacontenedor* petrolero~ crucero~ lancha~ navío~ naval* ferri* ferry*
  transbordador* bote~ pesquer* velero~ fragata~ naufrag* | boat~ freighter~ tanker~ liner~ ferry ferries cruise trawler~ craft frigate~
  yacht~ shipwreck~ warship~ destroyer~ aircraft_carrier~
velero~ yate~ | yacht~ sailboat~ sailing_boat~ | barco~ embarcaci* | boat~ vessel~ ship~
transbordador~ ferry ferrys ferri ferris | ferry ferries | barco~ buque~ embarcaci* nave lanzader* | boat~ vessel~ ship~ shuttle~
submarino~ | submarine~ | sumergible~ | sub subs submersible~ underwater undersea
bicicleta~ | bicycle~ | bici~ ciclist* ciclis* | bike~ cycl* biking
motocicleta~ | motorcycle~ motorbike~ | moto motos motorist* motociclist* scooter* ciclomotor* | bike~ scooter~ moped~ biker~
  motorcyclist~
ambulancia~ | ambulance~ | sanitari* | paramedic~ medic~
tractor~ | tractor~ | maquinaria agrícola* | machinery farm_vehicle~
dron drones | drone~ | tripulad* aparato~ | unmanned uav uavs
= car | van | truck
= bus | van
= train | tram
= ship | yacht | ferry
= plane | helicopter | drone
= bus | tram | train
= car | motorcycle
"""

_BUILDINGS = """
escuela~ colegio~ instituto_de_secundaria | school~ | instituto~ aula~ primaria~ secundaria~ liceo~ escolar* preparatoria~ centro~
  internado~ plantel* universidad* facultad* jardín* bachiller* académic* educa* clase~ | academy academies classroom~ college~
  preschool kindergarten~ campus* institute~ class* pupil~ educat*
universidad~ escuela~_superior escuelas_superiores | universit* | campus facultad* universitari* escuela~ centro~ institución* académic*
  politécnic* | college~ campus* faculty school~ academ* institution~ student~ higher
guardería~ | nursery nurseries kindergarten~ | jardín* infantil* preescolar* escuela~ cendi | creche~ daycare day_care preschool~
  childcare school~
hospital~ | hospital~ | clínica~ sanatorio~ sanitari* hospitalari* centro~ ingres* uci urgencias médic* policlínic* | clinic~ infirmary
  medical ward~ health
cárcel~ prisión prisiones | prison~ jail~ gaol~ | penal~ penitenciar* reclusorio~ centro~ celda~ reja~ preso~ encarcel* presidio~ pena
  condena* reclusi* calabozo~ cautiv* | penitentiar* cell~ bars detention custody inmate~ imprison* sentence* lockup
comisaría~ | police_station~ | policía~ cuartel* delegación* jefatura~ dependencias | station~ police precinct~ headquarters
cuartel~ | barracks | cuartel* base~ militar* comandancia~ comisaría~ jefatura~ sede~ | base~ garrison~ military headquarters army
iglesia~ catedral~ | church~ churches cathedral~ | templo~ parroqu* capilla~ basílica~ ermita~ misa~ santuario~ eclesiástic* fiel*
  religios* cristian* convento~ monasterio~ | chapel~ parish* temple~ basilica~ shrine~ minster~ abbey ecclesi* religio* monaster*
  christ*
mezquita~ | mosque~ | templo~ islámic* | temple~ islamic
sinagoga~ | synagogue~ | templo~ judí* | temple~ jewish
convento~ monasterio~ | convent~ monaster* | abadía~ iglesia~ cenobi* clausura | abbey~ priory cloister~ nunnery church*
biblioteca~ | librar* | bibliotecari* | librarian~
librería~ | bookshop~ bookstore~ | librer* estant* tienda~ | bookseller~ bookcase~ shelf shelves shop~ store~
panadería~ | bakery bakeries baker's | panificador* tahona~ horno~ obrador* | baker~ bread
farmacia~ | pharmac* chemist's drugstore~ | botica~ farmac* | chemist~ drug*
carnicería~ | butcher's butcher_shop~ | carnicer* matanza~ | butcher~ slaughter* carnage bloodbath massacre~ shambles
supermercado~ | supermarket~ | súper hipermercado~ tienda~ autoservicio~ gran_superficie | store~ hypermarket~ grocer* shop~
mercado_de_abastos tianguis | street_market~ | mercado~ mercadillo~ puesto~ | market~ stall~ marketplace~
fábrica~ | factory factories | planta~ fabril* nave~ industria* empresa~ factor* taller* maquila~ instalaci* fabri* molino~ | plant~
  mill~ works manufactur* industr* workshop~ maker~ facility facilities
almacén almacenes bodega_industrial | warehouse~ | depósito~ bodega~ nave~ centro~ galpón* grandes_almacenes almacen* tienda~ | depot~
  store~ storage storeroom~ stock* department_store~ shed~
museo~ | museum~ | galería~ sala~ pinacoteca~ centro~ colección* fundación* | galler* collection~ foundation~ exhibition~
cine~ | cinema~ movie_theater~ movie_theatre~ | sala~ película~ cinemat* pantalla~ film* cartel* | film~ movie~ theater~ theatre~
  screen~ picture~ hollywood big_screen
teatro~ | | escena~ escenario~ teatral* coliseo~ sala~ cine~ función* ópera* | theatre~ theater~ stage~ playhouse~ drama
estadio~ | stadium~ stadia | cancha~ campo~ arena~ coliseo~ grada~ instalación* | ground~ arena~ venue~ terrace~ stand~
gimnasio~ | gym gyms gymnasium~ | polideportiv* sala~ | fitness sports_hall sports_centre
hotel~ | hotel~ | hostal~ alojamiento~ hoteler* hospedaje~ motel* establecimiento~ resort* parador* hospeda* pensión* albergue~ posada~
  | motel~ inn~ hostel~ accommodation resort~ lodg* guesthouse~ hospitality
restaurante~ | restaurant~ | bar bares local~ establecimiento~ cafetería~ fonda~ hosteler* restaurac* comedor* mesón* asador* café
  taberna~ | diner~ eatery eateries café~ cafe~ bistro~ tavern~ cater* dining bar~ pub~
aeropuerto~ | airport~ | terminal* aeródromo~ aere* aeroport* pista~ base | airfield~ terminal~ aerodrome~ airstrip~ runway~
aeródromo~ | airfield~ aerodrome~ | aeropuerto~ pista~ base | airport~ airstrip~
gasolinera~ | petrol_station~ gas_station~ filling_station~ | estación* servicio~ bomba~ | service_station~ forecourt~ garage~
puente~ | bridge~ | viaducto~ pasarela~ paso_elevado puente~ acueducto~ fin_de_semana | viaduct~ overpass* footbridge~ gap~ crossing~
  aqueduct~ flyover~ weekend holiday
túnel~ | tunnel~ | galería~ paso* subterrán* | passage~ underground underpass* shaft~
embajada~ | embass* | consulad* diplomátic* misión* embajador* legación* delegación* | consulate~ mission~ diplomat* ambassador~
consulado~ | consulate~ | embajada~ cónsul* consular* diplomátic* | embass* consul~ diplomat* consular
castillo~ | castle~ | fortaleza~ palacio~ alcázar* torre~ | fortress* palace~ fort~ château chateau citadel~
palacio~ | palace~ | castillo~ mansión* palac* alcázar* edificio~ sede real zarzuela moncloa casa~ | castle~ mansion~ royal hall~ house~
  court~ building
cementerio~ panteón panteones camposanto~ | cemeter* graveyard~ | tumba~ fosa~ sepult* entierr* nicho~ enterr* | grave~ churchyard~
  burial~ tomb~ buri*
refinería~ | refiner* | planta~ petrol* | plant~ oil
mina~ | mine~ | miner* yacimiento~ explotaci* cantera~ pozo~ explosiv* antiperson* excavaci* | mining pit~ colliery collieries quarry
  deposit~ landmine~ miner~ minefield~
cantera~ | stone_quarry | yacimiento~ mina~ juvenil* filial* | quarry quarries mine~ pit~ youth academy
presa~ embalse~ | dam~ reservoir~ | pantano~ represa~ represar~ pres* hidr* detenida* encarcelad* víctima* | dammed lake~ barrier~ weir~
  prisoner~ prey hydro*
residencia_de_mayores residencia_de_ancianos asilo_de_ancianos geriátrico~ | old_people's_home nursing_home~ care_home~ retirement_home~
  | residencia~ asilo~ hogar~ centro~ geriátric* | home~ residence~ care residential
orfanato~ orfelinato~ | orphanage~ | hospicio~ huérfan* hogar* | orphan~ home~
vestuario~ | locker_room~ changing_room~ dressing_room~ | ropa* traje* camerino~ vestidor* plantilla equipo | wardrobe~ costume~ cloth*
  squad team
= airport | airfield
= warehouse | factory | refiner
= castle | palace
= convent | church | school
= embass | consulate
= mine | stone quarry
= gym | stadium
= cinema | museum
= police station | barracks
= school | universit | nursery
= hotel | restaurant | palace | castle
= street market | supermarket
"""

_ILLNESSES = """
cáncer~ | cancer~ | tumor* oncológic* oncólog* leucemia~ maligno~ melanoma~ carcinoma~ cancer* carcin* linfoma~ neoplas* quimio*
  metástasis | tumour~ tumor~ leukaemia leukemia oncolog* malignan* melanoma~ carcinoma~ lymphoma~ cancerous chemo*
gripe~ influenza | flu influenza | gripal* aviar* epidemia~ virus resfri* h1n1 n1h1 pandemia~ porcina | epidemic~ virus* bird swine h1n1
  cold pandemic~
resfriado~ constipado~ catarro~ | head_cold common_cold a_cold had_colds | gripe* constip* resfr* frío~ catarr* | cold colds flu sniffles
estreñimiento estreñido~ | constipat* | constip* intestin* | bowel~
diarrea~ | diarrhoea diarrhea | gastro* intestin* disentería* | dysentery stomach gastro* runs
sarampión | measles | | rubella
rubeola rubéola | rubella german_measles | sarampión | measles
paperas parotiditis | mumps | |
varicela | chickenpox chicken_pox | viruela~ | pox
viruela~ | smallpox | varicela mono símic* mpox | chickenpox pox mpox monkeypox
cólera | cholera | ira rabia enfad* | anger rage wrath fury
malaria paludismo | malaria | palúd* antimalári* antipalúd* | malarial antimalarial~
tuberculosis | tuberculosis tb | tuberculos* tísic* | tubercul*
dengue | dengue | |
fiebre_amarilla | yellow_fever | |
rabia | rabies rabid | ira cólera furia rabi* enfado coraje | anger rage fury wrath angry
diabetes | diabetes | diabétic* azúcar insulin* | diabetic~ sugar insulin
asma | asthma | asmátic* respirator* | asthmatic~ respirat*
neumonía pulmonía | pneumonia | pulmon* respirator* neumon* | lung~ chest respirat*
bronquitis | bronchitis | bronqui* pulmon* | lung~ chest
hepatitis | hepatitis | hepát* hígado | liver jaundice
meningitis | meningitis | |
sida vih | aids hiv | seropositiv* retrovir* virus | human_immunodeficiency virus
alzhéimer alzheimer | alzheimer's alzheimer | demencia* | dementia
párkinson parkinson | parkinson's parkinson | |
epilepsia | epilep* | epilépt* convuls* | seizure~ convuls*
infarto~ | heart_attack~ | ataque~ cardiac* cardíac* corazón* paro~ miocard* coronari* ictus cerebr* | cardiac heart coronary infarct*
  stroke~
ictus derrame_cerebral embolia~ | stroke~ | derrame~ apopl* cerebr* ataque~ infarto~ accidente~ golpe~ embol* brazada* | embolism brain
  cerebral hemorrhage haemorrhage
anorexia bulimia | anorexi* bulimi* | aliment* | eating_disorder~
obesidad | obes* | obes* sobrepeso gord* | overweight fat
ceguera ciego~ | blind blindness | cieg* invident* visi* vista | sight* vis*
sordera sordo~ | deaf deafness | sord* auditiv* audición | hearing hard_of_hearing
cojera cojo~ | lame limp | coj* | limp* limping
embarazada~ embarazo~ | pregnan* | embaraz* gest* encint* preñ* grávid* parto~ | expecting expectant gestat* birth* child* mother*
= flu | head cold
= measles | rubella
= chickenpox | smallpox
= pneumonia | bronchitis | asthma
"""

_MATERIALS = """
oro | gold | dorad* áure* medalla~ podio oro~ | golden medal~ gilt bullion
plata | silver | platead* argent* dinero medalla~ subcampe* segund* río* | silvery medal~ plate runner~ second
bronce | bronze | medalla~ bronc* tercer* | medal~ brass third
cobre | copper | cuprífer* | brass
hierro | iron | férre* siderúrg* acero* hierr* | iron* steel wrought ferrous
acero~ | steel | acer* siderúrg* inox* hierro | steel* stainless iron
aluminio | aluminium aluminum | | foil
plomo | lead | plomiz* plomo~ cable | leaded leaden bullet~
litio | lithium | |
uranio plutonio | uranium plutonium | nuclear* | nuclear
mármol~ | marble~ | | stone
madera~ | wood timber wooden | leñ* roble* pino* maderer* tala* palo* tabla* árbol* bosque* forest* | lumber log~ logging oak pine
  plywood tree~ woods forest*
vidrio~ cristal~ | glass | vidri* ventana* luna~ cristal* | crystal* pane~ window~ glaz*
plástico~ | plastic~ | pvc polietil* plástic* cirug* | pvc polythene polyethylene plasticky
cemento~ hormigón | cement concrete | concreto ladrill* asfalto | mortar
= iron | steel
"""

_FUELS_AND_CROPS = """
gasolina | petrol gasoline | carburante~ combustible~ nafta gasolin* magna | gas fuel~
gasóleo gasoil diésel diesel | diesel | carburante~ combustible~ gas* | fuel~ heating_oil
petróleo | crude petroleum | petroler* crudo hidrocarbur* petrol* barril* combustible* | oil crude_oil petro* hydrocarbon~ barrel~ fuel
carbón | coal charcoal | carbon* miner* hull* | coking coalfield~ carbon
trigo | wheat | cereal~ grano~ harina | cereal~ grain~ flour
maíz | maize corn | cereal~ grano~ elote~ mazorca~ maicer* tortilla* milpa* | cereal~ grain~ sweetcorn cob~ tortilla~
arroz arroces | rice | cereal~ grano~ arroc* paella | cereal~ grain~ paddy paella
cebada | barley | cereal~ malta | cereal~ grain~ malt
azúcar~ | sugar | azucarer* caña~ dulce~ edulcor* glucosa glucemia | cane sweet* sugary glucose
café~ | coffee~ | cafetal* cafeter* cafete* bar bares cafeína | café~ cafe~ caffein* espresso
cacao | cocoa cacao | chocolat* | chocolate
tabaco | tobacco | tabacal* tabaquer* fum* cigar* tabaqu* nicot* | cigar* smok* nicotine
algodón | cotton | algodon* | swab~
aguacate~ palta~ | avocado avocados avocadoes | |
limón limones | lemon~ | cítric* lima~ | citrus lime~
naranja~ | | cítric* anaranjad* naranj* | orange~ citrus
manzana~ | apple~ | manzan* cuadra~ fruta~ sidra | block~ cider fruit
plátano~ banano~ | banana~ | banan* platan* bananer* fruta~ | plantain~ fruit
tomate~ jitomate~ | tomato tomatoes | |
papa_frita patata~ | potato potatoes | papa papas patat* tubérculo~ chips frit* | fries chips crisps spud~
cebolla~ | onion~ | |
frijol~ alubia~ judías_blancas | bean~ | habich* judía~ fríjol* soja soya haba~ legumbre~ | pulse~ lentil~ soy soya
aceituna~ olivar~ olivo~ | olive~ | oliv* aceite~ oleícola~ | oil
uva~ viñedo~ viña~ | grape~ vineyard~ | vendim* vino~ vitivin* viní* vid vides | wine~ winer* vintage vine~ pick*
vino~ | wine~ | vinícol* tinto~ caldo~ bodega~ vitivin* rioja vendim* vino vin* venir | winer* red_wine vintage vineyard~ came come
cerveza~ | beer~ | cervecer* caña~ | lager~ ale~ brew* pint~
leche | milk | láct* lecher* queso* | dairy cheese
queso~ | cheese~ | láct* queser* | dairy
pan panes | bread loaf loaves | panader* barra~ harina torta* bollo* pan~ | bun~ roll~ toast baker*
huevo~ | egg~ | |
miel | honey | mel* | honey*
marihuana cannabis hachís | marijuana cannabis hashish | porro~ droga~ hierba hach* cannáb* mota | pot weed joint~ drug~ hash
cocaína | cocaine | droga~ coca crack cocaín* estupefac* polvo | coke drug~ coca crack
heroína | heroin | droga~ opi* héro* | drug~ opi* heroine~
metanfetamina~ | methamphetamine~ meth | droga~ anfetam* cristal | drug~ amphetamine~ crystal
fentanilo | fentanyl | opi* droga~ | opi* drug~
= petrol | crude | diesel
= grape | wine
= wheat | barley | maize
"""

_DISASTERS = """
terremoto~ seísmo~ sismo~ | earthquake~ | temblor* temblor~ sacudid* sísmic* réplica~ magnitud | quake~ tremor~ seismic aftershock~
  temblor~ magnitude
inundación inundaciones | flood~ flooded floodwater* | riada~ inund* crecid* aneg* desbord* aguas avenida~ torrencial* diluvi* dana
  encharc* agua | deluge~ torrent* inundat* swamped flash overflow* water* submerg* under_water
sequía~ | drought~ | sec* estiaje falta_de_lluvia* hídric* | dry aridity arid rain* water_shortage~
huracán huracanes | hurricane~ | ciclón* tifón* tormenta~ vendaval* borrasca~ | cyclone~ typhoon~ storm~
tornado~ | tornado tornadoes tornados | torbellin* remolin* manga* | twister~ whirlwind~
tsunami~ maremoto~ | tsunami~ | ola~ | tidal wave~
avalancha~ alud aludes | avalanche~ | alud* desliz* oleada~ corrimiento* aluvión* | slide~ snowslide~ flood stampede~ rush wave
  mudslide~ landslide~ onslaught flurry
corrimiento_de_tierra deslave~ deslizamiento_de_tierra | landslide~ mudslide~ landslip~ | derrumb* alud* desl* desprend* corrim*
  avalancha~ lodo | slide~ collapse~ rockfall~ avalanche~ subsid*
erupción erupciones | eruption~ | volcán* lava sarpullid* | volcan* erupt* lava rash*
nevada~ | snowfall~ snowstorm~ | niev* nev* temporal* ventisca~ tormenta~ | snow* blizzard~ storm~
granizada~ granizo | hailstorm~ hail | tormenta~ pedrisc* graniz* | storm~ hailstone~
helada~ | frost~ | hiel* frío~ hel* | freez* froze* cold ice icy chill
niebla~ | fog mist | brum* neblina~ nebl* bruma~ | foggy haze misty
incendio~ | blaze~ wildfire~ | fuego~ llama~ quem* arder ardi* incendi* foresta* bomber* | fire~ flame~ burn* arson inferno
explosión explosiones | explosion~ | estall* deton* deflagr* explot* bomba~ onda* auge* | blast~ explo* detonat* bomb* boom~ burst* blew
apagón apagones | blackout~ power_cut~ power_outage~ | corte~ luz eléctric* electric* | outage~ power electric* cut~
= hurricane | tornado
= avalanche | landslide | flood
= snowfall | hailstorm | frost
= explosion | blaze
= earthquake | tsunami
"""

_WEAPONS = """
pistola~ revólver revólveres | pistol~ revolver~ handgun~ | arma~ tiro~ dispar* fuego | gun~ weapon~ firearm~ gunpoint shot~ sidearm~
fusil~ rifle~ escopeta~ | rifle~ shotgun~ | arma~ tiro~ carabina~ fusil* kaláshnikov kalashnikov | gun~ weapon~ firearm~ musket~
  carbine~ kalashnikov ak-47 firing
cuchillo~ navaja~ puñal~ | knife knives dagger~ | arma~ apuñal* puñal* punzocortant* cutter cúter acuchill* blanca hoja | stab* blade~
  weapon~ knifepoint knif* penknife machete~
machete~ | machete~ | arma~ cuchill* | blade~ knife knives
hacha~ | axe~ ax axes | | hatchet~
munición municiones | ammunition ammo | bala~ cartucho~ proyectil* pertrech* parque | bullet~ round~ cartridge~ munition~ shell~
explosivo~ | explosives | bomba~ dinamita granada* artefact* deton* explos* | explosive~ bomb* dynamite detonat* blast* explo*
granada~ | grenade~ | fragmentaci* explosiv* ciudad provincia | explosive~ pomegranate~ granada
misil~ | missile~ | cohete~ proyectil* misil* | rocket~ projectile~
bomba~ | bomb~ | artefact* explosiv* bomb* proyectil* obús* atentado~ extractor* hidrául* | bomb* explosive~ device~ pump~ blast* shell*
  attack* ied
= knife | machete | axe
= bomb | missile | grenade
= pistol | rifle
"""

_BODY = """
cabeza~ | | cráneo~ crane* encefál* cabecilla* frente | head~ skull~ scalp~
brazo~ | arm arms | extremidad* braz* hombro~ | limb~ armed weapon*
pierna~ | leg legs | extremidad* muslo~ pie~ pantorrill* | limb~ thigh~
mano~ | | puño~ man* palma~ | hand~ fist~
rodilla~ | knee~ | menisco~ ligament* cruzado rótula | cruciate ligament* kneecap~
tobillo~ | ankle~ | pie~ | foot feet
hombro~ | | clavícula~ espalda~ | shoulder~ collarbone~
cadera~ | hip hips | pelvis pélvic* | pelvi*
pelvis | pelvis | cadera~ pélvic* | pelvic hip hips
muñeca~ | wrist~ | mano~ muñec* juguet* | doll~ hand~
codo~ | elbow~ | brazo~ | arm arms
dedo~ | finger~ toe~ | pulgar* | thumb~ digit~
riñón riñones | kidney~ | renal* nefro* | renal
hígado~ | liver~ | hepát* hepat* | hepat*
pulmón pulmones | lung~ | pulmon* respirat* | pulmonary respirat* chest
estómago~ | stomach~ | gástric* gastr* vientre* abdom* tripa* barriga* | gastr* abdom* belly tummy gut~
corazón corazones | | cardí* card* infart* centro | heart~ cardi* core centre center
cerebro~ | brain~ | cerebr* encefál* cabeza mente* | cerebral mind~ mastermind~ head
columna_vertebral | spine spinal | vertebra* médula espalda* columna~ | vertebra* back backbone
garganta~ | throat~ | cuello~ laring* degoll* | neck~ larynx
cuello~ | neck~ | cervical* garganta* cuell* | cervical throat~ collar~ bottleneck~
ojo~ | eye~ | ocul* vista~ mirada~ visi* ocular* ojead* | eyesight ocular vision sight look*
oreja~ | ear ears | oíd* audit* | earring~ hearing
nariz narices | nose~ | nas* olfat* | nasal nostril~
= hip | pelvis
= throat | neck
= arm | elbow | wrist | finger
= ankle | leg | knee
= stomach | liver
= spine | neck
"""

_RELIGIONS = """
católico~ catolicismo | catholic~ catholicism | cristian* iglesia~ vatican* apostól* | christian* roman_catholic church* vatican
protestante~ evangélico~ | protestant~ evangelical~ | luteran* anglican* cristian* pentecost* reform* evang* | luther* anglican*
  christian* pentecostal* baptist~ methodist~ evangel*
musulmán musulmanes musulmana musulmanas | muslim~ moslem~ | islam* mahomet* chií* sun* yihad* | islam* shia* shiit* sunni*
judío~ judaísmo | jew jews jewish | hebre* israel* judía~ semit* semít* juda* | hebrew* israel* juda* semit*
budista~ budismo | buddhis* | buda* | buddha*
hindú hindúes hinduismo | hindu hindus hinduism | indi* | indian~
suní suníes sunita~ | sunni sunnis | suni* musulm* islam* | muslim~
chií chiíes chiita~ | shia shias shiite~ | chi* musulm* islam* | shi'* shi muslim~
= sunni | muslim | shia
"""

_ARTS = """
novela~ | novel novels | libro~ obra~ ficción* novel* relato~ literar* título~ | book~ fiction novelist~ story work title~ titles
poema~ poesía~ | poem~ poetry | poét* vers* poet* lír* | poet* verse~ lyric~
película~ filme~ | | cinta~ film~ largometraje~ cine* rodaj* título~ | film~ movie~ feature~ picture~ cinema
pintura~ | | cuadro~ óleo~ lienzo~ pint* retrat* acuarela~ pictór* obra~ mural* | painting~ paint~ canvas* portrait~ oil~ picture~
  artwork~
escultura~ estatua~ | sculpture~ statue~ | busto~ monumento~ figura~ escult* talla~ imagen | bust~ monument~ sculpt* carving~ figure~
canción canciones | song~ | tema~ balad* himn* copla~ cancion* sencill* single~ cant* music* letra~ corrid* | single~ track~ ballad~
  tune~ anthem~ sing* music* lyric~
ópera~ | opera~ | líric* oper* | lyric operatic
zarzuela~ | zarzuela operetta~ | | light_opera
sinfonía~ | symphon* | sinfón* orquest* | orchestra*
guitarra~ | guitar~ | guitarr* | guitarist~
piano~ | piano~ | pian* | pianist~ keyboard~
violín violines | violin~ | violin* | violin* fiddle~
trompeta~ | trumpet~ | trompet* | trumpet* bugle~
tambor tambores batería_musical | drum drums | bater* percus* bombo~ caj* | drumm* percuss*
= song | opera | symphon | zarzuela
= novel | poem
"""

_OBJECTS = """
cáliz cálices | chalice~ | copa~ | goblet~ cup~ grail
candelabro~ | candlestick~ candelabra candelabrum | vela~ palmatori* candeler* | candle* chandelier~
crucifijo~ | crucifix* | cruz cruces | cross crosses
corona_real diadema~ tiara~ | tiara~ diadem~ | corona~ | crown~
anillo~ sortija~ | ring_was wedding_ring~ engagement_ring~ | alianza~ joya~ anill* aro~ | ring~ jewel* band~
collar~ | necklace~ | joya~ collar* gargantill* | jewel* chain collar~ pearl~
pendiente_de_oro pendientes aretes | earring~ earrings | joya~ arete~ zarcill* pendient* | jewel* pending slope~
reloj relojes | watch_was wristwatch~ clock~ | hora~ reloj* contrarreloj* cronó* | watch* time* timepiece~ o'clock
moneda~ | coin~ | divis* monetar* numism* moned* dinero lanz* | currenc* coin* monetary money change
billete~ | banknote~ | boleto~ entrada~ dinero pasaje~ billet* efectivo plaza~ | note~ bill~ ticket~ fare~ cash
espejo~ | mirror~ | retrovisor* espej* reflej* | mirror* reflect* wing_mirror~
mesa~ | table~ | escritorio~ negoci* mes* electoral* | desk~ board~ tabl* bureau panel
silla~ | chair~ wheelchair~ | asiento~ sillón* escañ* butac* sill* montura sede | seat~ armchair~ stool~ saddle* chair*
cama~ | bed beds | lecho~ camastro* camilla~ plaza~ | bunk~ mattress* bedside berth~ bed*
maleta~ | suitcase~ | equipaj* malet* bagaj* bolsa~ mochila~ | luggage baggage case~ bag~ trunk~
mochila~ | backpack~ rucksack~ | bolsa~ bulto~ morral* | bag~ pack packs knapsack~ satchel~
paraguas | umbrella~ | | parasol~
llave~ | | cerradura~ clave~ | key~ lock~ spanner~ tap~
teléfono~ | phone~ telephone~ | móvil* celular* telefón* llam* aparato~ smartphone~ | mobile~ handset~ cell* call* rang smartphone~
  telephon* phon*
ordenador~ computadora~ | computer~ | portátil* pc equipo~ computador* informátic* laptop~ tableta~ ordenad* | laptop~ pc pcs comput*
  machine~ tablet~
cámara_fotográfica | | cámara~ | camera~ chamber~
= ring was | necklace
= suitcase | backpack
"""

_NATURE = """
río~ | river~ | cauce~ fluvial* ribera* ribereñ* afluent* arroyo~ caudal* agua* corrient* riad* orill* | riverside tributar* stream~
  creek~ bank~ fluvial water* riverbed~
lago~ laguna~ | lake~ lagoon~ | lacust* pantan* estanq* embals* charc* agua* | pond~ reservoir~ loch~ lakeside water~
mar~ mediterráneo | sea seas | océan* marin* marít* costa* oleaj* ultramar* alta_mar agua* atlántic* mediterrán* caribe* litoral* playa~
  | ocean~ marine maritime coast* overseas offshore seaside mediterranean water~ atlantic waves
océano~ | ocean~ | mar~ marin* oceán* atlántic* pacífic* aguas índic* | sea seas marine atlantic pacific water~
montaña~ | mountain~ | monte~ sierra~ montañ* cumbre~ cima~ cordillera~ pico~ alpin* serran* cerro~ colina~ | mount~ hill~ peak~ summit~
  range~ alpin* mountain* sierra
colina~ | hill hills hillside~ | monte~ cerro~ loma~ ladera~ altozan* otero* montañ* | mountain~ hilltop~ mount slope~ knoll~
valle~ | valley~ | cuenca~ vall* | vale~ dale~ basin~ glen~
bosque~ selva~ | forest~ rainforest~ jungle~ | monte~ foresta* arbol* pinar* boscos* arboled* selv* madera | woods wood woodland~ grove~
  trees forest* pine* timber
desierto~ | desert deserts | desért* árid* desiert* vac* | arid wilderness sahara deserted empty
isla~ | island~ isle~ | archipi* islote~ isleñ* insular* canari* balear* islas | islet~ archipelago* islander~ insular atoll~ caribbean
playa~ | beach~ beaches | costa~ litoral* arena~ play* bañist* mar | seaside coast* shore~ sand* seafront
volcán volcanes | volcano volcanoes | volcán* erup* volcan* cráter* | volcan* erup* crater~
cueva~ gruta~ | cave~ cavern~ | cavern* gruta* rupest* | grotto* cavern*
glaciar~ | glacier~ | hielo~ | ice glacial
= lake | river
= sea | ocean | beach
= mountain | hill | valley
= volcano | mountain
= island | beach
"""

_MONEY = """
salario~ sueldo~ | salar* | paga~ remunera* nómin* retrib* jornal* ingreso~ salarial* pago~ honorario~ cobr* gan* | wage~ pay* paycheck~
  earning~ income~ remunerat* earn*
pensión pensiones | pension~ | jubilaci* pensionist* prestaci* retiro* hostal* aliment* manuten* | retire* pensioner~ annuit* alimony
  maintenance superannuat*
impuesto~ | tax~ taxes | tribut* fiscal* iva gravam* gravar grav* tasa~ contribu* impositiv* impues* hacienda irpf arancel* recarg* |
  taxation vat lev* tariff~ duty duties fiscal taxpay* revenue~ imposed
multa~ | fine~ fined | sanción* multa* penaliz* sancion* | penal* fining ticket~ sanction~
hipoteca~ | mortgage~ | hipotec* préstamo~ crédit* | mortg* home_loan~ loan~
indemnización indemnizaciones | compensation | compens* indemniz* daños finiquit* reparac* liquid* resarc* | damages indemn* payout~
  compensat* severance settlement redundanc* award*
rescate_de_dinero | | rescat* | ransom~ rescu* bailout~
soborno~ mordida~ | bribe~ bribery | cohecho* soborn* coim* corrup* mordid* | brib* kickback~ corrupt* backhander~ pay*
subvención subvenciones subsidio~ | subsid* | ayuda~ beca~ prestaci* subvenc* | grant~ aid benefit~ fund* allowance~
beca~ | scholarship~ bursar* | ayuda~ subvenc* becari* pasant* | grant~ fellowship~ stipend~ internship~
herencia~ | inheritance~ | legado~ hered* sucesi* testament* patrimon* | legac* inherit* estate~ heir* bequest~ heritage
beneficio~ ganancia~ | profit~ | utilidad* rendimient* lucr* ganan* benefici* plusval* ingreso~ | gain~ earning~ benefit~ return~ income
  lucrative profit* revenue~ advantage~
pérdida~ | loss losses | pérdi* perd* perdi* déficit* quebranto* minusval* daño~ mengua* | lost losing deficit~ lose* bereave* waste*
  damage*
deuda~ | debt~ | endeud* adeud* pasivo~ deudor* impag* debe* moros* préstamo~ bono* | indebt* owe* liabilit* arrear* debtor~ loan~ bond~
  borrow*
= subsid | scholarship | pension | compensation
= debt | mortgage
= salar | compensation
= tax | fine
"""

_LAWS = """
ley leyes | law laws | norma~ legisla* legal* reglament* jur* proyect* iniciativ* normativ* derecho* decret* orden | legisl* act acts
  bill~ legal* statut* rule~ rul*
tratado~ | treaty treaties | acuerdo~ convenio~ pacto~ tratad* convenc* | pact~ agreement~ accord~ convention~ treatise~ treated deal~
contrato~ | contract~ | contrat* convenio* adjudic* acuerdo* empleo* | contract* deal~ hire* agreement* employ* job~
testamento~ | | herencia* testament* últim* | will wills testament* inherit*
carta~ | letter~ | misiva~ escrito~ corre* epist* menú* naip* constituc* | charter~ menu~ card~ written wrote missive~ mail writ* note~
pasaporte~ | passport~ | documentaci* identidad* visa* | id papers ident* travel_document~
visado~ | visa~ | permiso~ pasaporte~ visa visas | permit~ passport~
factura~ | invoice~ | recibo~ cuenta~ factur* cobr* precio | bill~ receipt~ billed charge~
recibo~ | receipt~ | factura~ comprobant* resguard* ticket* recib* cuota | bill~ slip~ payment~ ticket~ receiv*
sentencia~ | | fallo~ condena* sentenci* resoluc* veredict* dictam* pena | ruling~ judgment~ judgement~ verdict~ sentenc* ruled
  conviction decision
= treaty | contract | law
= invoice | receipt
= passport | visa
"""

_SPORTS = """
fútbol | football soccer | futbol* liga champions mundial balón* fútb* | league footbal* cup
baloncesto básquetbol | basketball | basket* canasta~ acb nba balonces* | hoops nba
tenis | tennis | tenist* raqueta* atp wta | racquet racket
béisbol | baseball | beisbol* pelota |
balonmano | handball | balonman* mano |
ciclismo | cycling | ciclist* bici* vuelta tour | bike* bicycle* cyclist~ tour
natación | swimming | nad* acuátic* piscin* | swim* aquatic*
atletismo | athletics track_and_field | atlet* carrera* | athlet* track
boxeo | boxing | box* pugil* combate* | box* fight* bout
golf | golf | golfist* | golf*
rugby rugbi | rugby | |
hockey | hockey | |
esquí | skiing ski | esqui* nieve | ski* snow
gimnasia | gymnastics | gimn* | gym*
ajedrez | chess | ajedrec* tabler* | chess*
"""

_COLOURS = """
rojo~ | red | rojiz* encarn* roj* colorad* carmes* rubí* ruboriz* tinto~ granate~ rojiblanc* rojinegr* bermej* | scarlet crimson reddish
  redd* maroon
azul azules | blue | azulad* celest* marin* azul* blaugran* | navy bluish blu* azure
verde verdes | green | ecolog* verd* verdos* | greenish ecolog* green*
amarillo~ | yellow | amarill* ámbar* dorad* | amber yellowish golden
morado~ violeta~ | purple violet | púrpura* morad* malva* lila* | mauve lilac violet*
marrón marrones | brown | café castañ* pard* | chestnut tan brown* hazel
= purple | red
"""

_DIRECTION = """
derecha derechas derechista~ | right-wing right_wing rightist~ conservative~ | derech* conservador* ultraderech* popular* | right
  far-right tory tories conserv*
izquierda izquierdas izquierdista~ | left-wing left_wing leftist~ | izquierd* zurd* ultraizquierd* progresist* socialist* | left lefty
  far-left labour left-hand progressive~ socialist~
"""

_TABLES = (
    _ANIMALS,
    _VEHICLES,
    _BUILDINGS,
    _ILLNESSES,
    _MATERIALS,
    _FUELS_AND_CROPS,
    _DISASTERS,
    _WEAPONS,
    _BODY,
    _RELIGIONS,
    _ARTS,
    _OBJECTS,
    _NATURE,
    _MONEY,
    _LAWS,
    _SPORTS,
    _COLOURS,
    _DIRECTION,
)


KINDS = tuple(map(ladder_of, _TABLES))
"""One ladder for each kind of things."""
