"""Words with several meanings, the words beside them that call for one of these, and how each is said in the other language.

A block is a word: its forms, then a meaning a line: `calls for it / speaks for it | says it | may say it`. What calls for a
meaning stands near the word; what only speaks for it keeps the others silent. What says it is in the other language; the first is its name.
`~` stands for every form, `*` for any ending, `_` joins the words of a phrase. Words of phrases that have the word itself are sure.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["MEANINGS", "SENSES"]

_SPANISH = """
banco bancos
dormi* dormía* indigente* sentad* sentó sentaron sentarse banco_de_madera|piedra banco_del|de_parque|plaza banco_de_la_plaza
  banco_de_un_parque banquillo palomas petanca / suplent* jubilados | bench benches | seat~ pew~ dugout
cuenta~ crédit* préstamo~ hipoteca~ financ* sucursal* cajero~ depósit* ahorro~ bancari* banco_central banco_mundial banco_de_españa
  atrac* accion* banco_santander invertir~|inversión|inversiones|inversor~ banquero~ interés intereses tipos tasa~ monetari* / euros
  millones dólares pesos director* presidente deuda~ dinero clientes robo rescate | bank banks | banking lender~ banker~ institution~
  reserve
banco_de_peces|sardinas|atunes / pescar~|pesca|pesquero~ red redes | shoal shoals school schools | bank~
banco_de_arena|niebla | sandbank sandbar bank banks | shoal~ patch*
banco_de_sangre|alimentos|datos|esperma|semillas | bank banks | pantry database~

planta plantas
planta_baja planta_alta planta_noble planta_superior planta_inferior primera|segunda|tercera|cuarta|quinta|sexta|séptima_planta
  octava|novena|décima|última_planta planta_sótano ascensor* escalera~ / piso~ edificio~ oficinas | floor floors storey storeys level
  levels | story stories downstairs upstairs ward~ ground first second third fourth fifth sixth seventh eighth ninth tenth top basement
planta_de_ensamblaje|tratamiento|producción|energía|reciclaje planta_nuclear|industrial|química|potabilizadora|desaladora|depuradora
  planta_solar|automotriz|ensambladora|termoeléctrica|tratadora planta_de_ensamblaje|tratamiento|producción|energía|reciclaje reactor*
  ensambl* obrer* automotri* cierre / fabric* trabajadores producción empleos eléctric* | plant plants factory factories facility
  facilities | works station~ mill~
planta_medicinal plantas_medicinales|ornamentales|tropicales|carnívoras|acuáticas|silvestres semilla~ hojas regar botánic* raíces
  invernadero~ / jardín flores | plant plants herb herbs | vegetation species
planta_del_pie planta_de_los_pies | sole soles | foot feet

cuadra cuadras
caballo~ yegua~ jinete~ potro~ establo~ caballerizas hipódromo purasangre* / carreras | stable stables | yard
pavimentar pavimentación esquina~ cuadras_de|del|que cuadra_de|del vereda~ barrio~ bache~ caminar caminó caminaron vecino~ peatonal* /
  metros calle~ | block blocks | street~ yards

camión camiones
pasajeros ruta parada usuarios boleto pasaje camión_urbano|escolar chofer_del_camión camión_de_pasajeros camiones_de_pasajeros / chofer
  | bus buses | coach~ passenger~
toneladas cisterna cargad* tráiler tractocamión mercancí* camión_de_la_basura camión_de_bomberos camión_de_carga
  camiones_de_carga|bomberos remolque volquete / carga transport* ocultos basura bomberos militar* | truck trucks lorry lorries |
  engine~ tanker~ rig~ vehicle~ trailer~

cabo cabos
cabo_primero|segundo sargento~ soldado~ cuartel regimiento guardia_civil legión|ejército|infantería_de ascendido militar* tropa |
  corporal corporals | sergeant~ officer~ pfc lance
faro~ promontorio navegant* bordear doblar_el_cabo cabo_de_hornos|gata|palos|creus|peñas | cape capes headland headlands | horn point
cabo_suelto cabos_sueltos | loose_end loose_ends | end ends thread~
llevar~_a_cabo llevado~_a_cabo llevó_a_cabo al_cabo | |

cura curas
párroco parroquia~ misa~ obispo~ sacerdote~ iglesia~ feligres* sotana~ bautiz* monja~ homilía seminarist* el_cura los_curas un_cura /
  pueblo oficiar | priest priests | father clergy* cleric* vicar~ parish
enfermedad* vacuna~ cáncer tratamiento paciente~ remedio sida la_cura|una_cura no_tiene_cura / médic* herida~ | cure cures | treatment~
  healing remedy remedies curable incurable

capital capitales
capital_social|riesgo|extranjero|privado|humano|inicial capitales_extranjeros|privados fuga_de_capitales ampliación_de_capital
  ampliar_capital mercado~_de_capital|capitales blanqueo_de_capitales acciones accionist* inversor* inversionista* | capital | money
  equity funds stake venture
capital_de_españa|méxico|francia|argentina|colombia|chile|perú capital_del_país|estado|departamento
  la_capital_francesa|mexicana|española habitantes capitalin* | capital capitals | city

órgano órganos
trasplant* donante~ donación donar riñón riñones hígado tejidos órganos_vitales donado~|donante~ / hospital | organ organs | transplant*
catedral concierto~ organista tubos iglesia bach música | organ organs | pipe~
órgano_judicial|rector|colegiado|legislativo|directivo|autónomo|regulador|electoral|ejecutivo
  órgano_de_gobierno|control|administración|dirección órganos_de_gobierno|control órganos_judiciales|electorales|autónomos miembros_del
  | body bodies | board~ court~ authority authorities organ~ institution~ agency agencies arm branch* council~ committee~ department~

papel papeles
actor~ actriz actrices película~ protagon* rodaje papel_protagonista|secundario|principal interpret* hollywood telenovela~ serie guion
  desempeñ* jugar~|jugador~ papel_de_la|los|las|el|del | role roles part parts | character~ starring play* lead
papel_higiénico|moneda|reciclado|periódico hoja~_de_papel papel_pintado papelera celulosa impres* cuaderno~ folio~ tinta lápiz
  sobre_el_papel en_el_papel / imprenta escrib* | paper papers | wallpaper toilet newsprint newspaper
sin_papeles / inmigrantes regulariz* | undocumented papers documents | illegal* without
papeles_de_panamá|la|pandora|bárcenas | papers | documents files

partido partidos
gol~ árbitro~ estadio~ entrenador~ delantero~ jugador* jornada_de_liga futbol* fútbol tenis torneo~ semifinal* penalti~ marcador equipo~
  partido_amistoso|de_ida|de_vuelta|inaugural selección portero goles partido_de_fútbol|tenis|béisbol / victoria derrota liga copa final
  | match matches game games | fixture~ tie ties clash~ encounter~ play* friendly
militante~ afiliad* elector* diputad* senador* voto~ coalición candidat*
  partido_popular|socialista|político|conservador|liberal|comunista|demócrata|republicano|laborista|verde partidos_políticos líder_del
  ideolog* escaño~ izquierda derecha congreso parlament* elecciones comicios / líder | party parties | political* politic* faction~
  group*
sacar~_partido sacó_partido tomar~_partido tomó_partido | |

puesto puestos
mercado ambulante~ vendedor* tianguis callejer* fruta~ comida~ tacos verduras feria pescado puesto_de_flores|libros|tacos|fruta|comida /
  venta | stall stalls stand stands | booth~ kiosk~ vendor~
puestos_de_trabajo puesto_de_trabajo vacante~ directiv* salario~ contrat* sueldo~ despid* oposici* / trabajo cargo empleo | job jobs
  post posts position positions | vacanc* employ* work workplace role~ positions
puesto_fronterizo|militar|policial|de_control|de_mando|de_socorro puesto_de_control|mando|socorro|vigilancia | post posts checkpoint
  checkpoints | point~ station~ command border crossing outpost~ aid
primer|segundo|tercer|cuarto|quinto|último_puesto clasificación tabla ranking descenso lista_de | place places spot spots position
  positions | rank* second third fourth fifth standing~ ranked bottom finished
puesto_que | |

cargo cargos
cargos_contra|penales|criminales cargos_de_homicidio|fraude|asesinato|corrupción|robo|violación acusad* fiscal~ imput* formul* juez
  jurado culpable retirar_los_cargos procesad* / delito~ fiscalía | charge charges | count~ accus* indict* offence~ offense~
dimit* dimisión renunci* asumir~ jurar~ destitu* cesad~ nombr* cargo_público|de_alcalde|de_ministro|de_presidente|de_director alto_cargo
  altos_cargos cargos_públicos / mandato gobern* ministr* | post posts office position positions job jobs | official~ role~ term
  officer~ officials executive* appoint*
a_cargo_de hacer~_cargo hizo_cargo hicieron_cargo cargo_de_conciencia | |

tribunal tribunales
oposiciones opositor~ tesis doctorando examinador* plaza_de_profesor / examen | board panel examiners | jury committee examining
sentencia~ fallo recurso juez juzgar~|juzgado~ magistrad* delito~ acusad* tribunal_supremo|constitucional|penal|superior|europeo /
  condena* | court courts tribunal tribunals | bench judge~ justice

operación operaciones
quirófano cirujan* hospital* paciente~ rodilla menisco tumor~ anestesi* corazón trasplant* quirúrgic* lesión cadera / médic* | operation
  operations surgery surgeries | procedure~ operated operate* transplant~
policial* antidroga detenid* narco* militar* redada* ejército guardia_civil | operation operations | raid~ crackdown mission~ op
compra venta acciones opa bancari* fusión adquisi* comprador* inmobiliari* operación_financiera|inmobiliaria|bursátil
  cerrar|cerró|cerrado_la_operación | deal deals transaction transactions | operation~ sale~ trade~ trading purchase~ takeover merger~

toma tomas
toma_de_posesión|protesta toma_posesión investidura | inauguration swearing swearing-in | oath sworn taking office inaugurat*
toma_de_rehenes|la|palacio|decisiones asalto rehenes | seizure taking capture | storm* siege hostage* mak* taken
toma_de_corriente|luz | socket sockets outlet outlets | plug~ power
toma_falsa tomas_falsas cámara~ rodaj* director* | take takes shot shots | outtake~ blooper~ footage

corte cortes
corte_suprema|penal|interamericana|constitucional|internacional|federal|superior|apelaciones corte_de_apelaciones magistrad* juez fallo
  sentencia demanda / amparo justici* | court courts | supreme tribunal~
corte_de_luz|energía|agua|suministro|gas|internet|electricidad cortes_de_luz|energía|agua|suministro|electricidad apagón apagones | cut
  cuts outage outages | blackout~ interruption~ failure~ shut* off power
corte_de_carretera|ruta|rutas|calle|tráfico cortes_de_carretera|ruta|calle|tráfico piquete~ manifestant* ruta~ tránsito | closure
  closures roadblock roadblocks | block* cut closed closing shut picket* barricad*
corte_de_pelo|cabello peluquer* melena / tijeras | haircut haircuts | cut hair trim
cortes_generales diputad* senad* constituyentes | parliament cortes | legislature congress assembly
corte_real rey reyes cortesan* palacio | court courts | royal household

fallo fallos
fallo_mecánico|técnico|humano|eléctrico|multiorgánico|cardiaco|cardíaco|renal|informático|estructural fallo_del|en_motor|sistema frenos
  motor software avería~ seguridad arreglar piloto / error | failure failures fault faults error errors flaw flaws | malfunction*
  glitch* bug~ mistake~ technical
juez jueza magistrad* tribunal recurr* sentencia juzgado corte apelar~ fallo_judicial / demanda favor | ruling rulings verdict verdicts
  judgment judgement decision | ruled judgments judgements sentence~
jurado_del_premio premio~ galardón concurso | decision | award* announce* winner~ verdict~ ruling

juicio juicios
muela~ | wisdom |
perder|perdió|pierda_el_juicio sano_juicio a_mi|su|nuestro|tu_juicio sentido_común | judgment judgement mind opinion view | sanity sense
  reason according
acusad* juez jueza fiscal~ testig* jurado abogad* banquillo tribunal oral culpable homicidio | trial trials | court case~ proceedings
  tried hearing~ lawsuit~ prosecution

derecho derechos
derecho_penal|civil|internacional|laboral|constitucional|mercantil|administrativo|comunitario|romano|procesal facultad_de_derecho
  estudi*_derecho catedrátic* licenciado|licenciada|profesor|profesora_de|en_derecho estado_de_derecho | law laws | legal jurist*
  lawyer~ attorney
derechos_humanos|civiles|fundamentales|laborales|sociales derecho_a|al vulner* violaci* | right rights | entitle* civil
derechos_de_autor|televisión|imagen|emisión | rights copyright copyrights royalties | royalty licensing
derechos_de_aduana|importación|exportación | duty duties tariff tariffs | fee~ rights tax* custom*
ojo|brazo|pie|lado|riñón|pulmón|lateral_derecho mano|pierna|rodilla_derecha | right | starboard

orden órdenes
orden_de_detención|arresto|aprehensión|captura|registro|búsqueda|cateo|desalojo|alejamiento|extradición
  órdenes_de_detención|arresto|aprehensión|captura|registro|cateo judicial emitió dictó giró juez / interpol | warrant warrants order
  orders | injunction~ writ~ notice~ ordered mandate
orden_alfabético|cronológico|inverso en_ese|este_orden | order | sequence turn alphabetical* chronological* respectively
orden_público | order | public peace
orden_religiosa|franciscana|dominica|jesuita|militar|benedictina monjas monjes frailes | order orders | religious convent congregation~
orden_del_día | agenda agendas | order business

firma firmas
recoger~ recogieron recoger recogida_de petición autógrafo~ documento~ falsific* falsificó puño notari* tratado
  firma_del|de_acuerdo|contrato|convenio|tratado estampó / acuerdo | signature signatures signing signings | sign* autograph~
firma_de_abogados|consultoría|inversión|auditoría|moda firma_consultora|auditora|alemana|española|japonesa|tecnológica|italiana bufete
  empleados consultora acciones clientes factur* / empresa | firm firms company companies | house label brand~ business* maker~

bolsa bolsas
bolsa_de_plástico|basura|papel|mano|dormir|supermercado|aire|agua|patatas bolsas_de_plástico|basura|papel|aire supermercado plástico
  compra_del maleta~ basura cremallera mochila marihuana cocaína | bag bags | sack~ purse~ handbag~ pouch* airbag~ plastic pocket~
  carrier
bolsa_de_valores|madrid|nueva|tokio|londres|valores bursátil* índice~ ibex accion* cotizar~|cotización inversor* inversionista* puntos
  dow jones wall nasdaq bolsas_europeas|asiáticas / mercados subir~ bajar~ | stock exchange stocks market markets | bourse~ equit*
  share~ listed float* trading
bolsa_de_trabajo|empleo|viaje | pool fund board | list* job~ grant~

cámara cámaras
cámara_de_seguridad|fotos|vigilancia|video|vídeo|televisión|cine cámaras_de_seguridad|vigilancia|televisión grabar~|grabación captar*
  captó captaron fotógraf* fotos lente~ imágenes trípode radar enfoc* filmar circuito | camera cameras | cctv footage video* webcam~
cámara_alta|baja|de_diputados|de_representantes|de_senadores|de_los diputad* legislad* senad* parlament* ley votó votación / presidente
  | house chamber chambers houses | congress senate parliament* lower upper deputies
cámara_de_comercio|industria|empresarios | chamber chambers | association* commerce
cámara_de_gas|gases|frigorífica|hiperbárica|acorazada | chamber chambers | vault~ cold gas room~ store*

gato gatos
rueda~ pinchazo neumático~ coche~ levantar llanta~ hidráulic* mecánic* | jack jacks | lift~
maullar~|maullido~ felino~ mascota~ veterinari* callejero~ perro~ ratón ratones arañar~ gatit~ | cat cats | feline~ pet~ kitten~

sede sedes
sede_olímpica mundial juegos olímpic* torneo copa candidat* cumbre final | venue venues host hosts site | headquarter* seat~ hosting
  city
santa_sede | see | vatican
sede_central|social empresa* compañía* oficinas partido* policía* banco~ | headquarters office offices | seat~ hq head* premises
  building~ based

cuartel cuarteles
militar* soldado~ tropa~ guardia_civil sargento | barracks | base~ garrison~ headquarters station~ post~ army
cuartel_general | headquarters | hq

llave llaves
cerradura~ puerta abrir portal llavero coche maestra | key keys | keyring
agua gas grifo~ fuga | tap taps faucet faucets valve valves | key~ stopcock spigot~
inglesa tuerca~ tornillo~ herramienta~ mecánic* | wrench wrenches spanner spanners | key~
llave_de_judo|estrangulamiento judo yudo luchador* lucha_libre policía_inmovilizó | hold holds lock locks | headlock~ chokehold~ grip*

vela velas
barco~ velero~ regata~ mástil navegación windsurf viento mástiles | sail sails sailing |
cumpleaños encend* cera apagón altar soplar tarta pastel procesión vigilia velatorio | candle candles | candlelit candlelight

muñeca muñecas
fractur* lesion* reloj pulsera esguince tenista brazo codo esposas | wrist wrists | hand~
muñeca_de_trapo|porcelana juguete~ barbie niña jugar~|jugador~ | doll dolls | toy~ puppet~ dummy

pila pilas
bautism* bautizo iglesia agua_bendita | font fonts | baptis* sink basin
alcalin* litio recarg* linterna mando | battery batteries | cell~
platos fregadero | sink sinks | basin~

banda bandas
música concierto rock pop guitarra cantante disco gira batería trompetas músic* banda_de_rock|música|jazz|pop banda_musical|municipal
  tamb* álbum | band bands | group~ act orchestra~
robos ladrones criminal* armad* delincuent* detenid* secuestr* narcotr* pandill* banda_terrorista|criminal|armada|organizada policía
  sicari* / desartic* | gang gangs ring rings | band~ group~ organi* terror* outfit* cell~
banda_derecha|izquierda lateral* extremo* centro* balón | wing wings flank flanks | touchline sideline~ side
banda_ancha | broadband | band
banda_sonora | soundtrack soundtracks | score~

cadena cadenas
televis* audiencia programa emitió presentador* canal~ cadena_pública|ser|cope|fox|nbc|abc|cbs|televisiva emisora / entrevista | network
  networks channel channels broadcaster broadcasters station stations | chain~ tv
cadena_perpetua | life | sentence~ imprisonment
hotel~ tienda~ supermercado~ restaurante~ franquici* minorista* cadena_hotelera|de_tiendas|de_supermercados | chain chains | retailer~
  group~
cadena_montañosa | range ranges chain | mountain~
oro cuello joya~ colgante plata / robo | chain chains necklace | gold
bicicleta rueda~ engranaj* pedales candado encaden* | chain chains | cuffs
cadena_de_suministro|montaje|producción|mando|custodia | chain chains line lines | supply assembly production command

carta cartas
baraja naipe~ póquer poker partida jugar_a_las_cartas mus casino tahúr / jugar~|jugador~ | card cards | deck~
restaurante~ plato~ chef cocina vino~ comensal* postre* carta_de_vinos | menu menus list | wine dish*
escribi* remitente firmad* enviad* buzón despedida destinatario carta_abierta carta_de_dimisión|renuncia dirigida | letter letters |
  note~ wrote written mail
carta_magna | constitution charter | magna

cola colas
esper~ horas supermercado gente haciendo|hacer|hicieron|hacen_cola colas_kilométricas taquilla | queue queues line lines | queu* wait*
  lining
avión perro animal* timón cometa / ala | tail tails | rear
pegamento esnifar inhal* | glue glues | sniff*

copa copas
copa_libertadores|américa|davis|del_rey|sudamericana|del_mundo|mundial|uefa|italia final campeón trofeo eliminat* gol~ / título | cup
  cups trophy | tournament~ title~ championship~
vino champán cava brindis brindis|brindar~ bar beber~|bebida~ tomar|tomaron|tomó_una|unas_copa|copas ron whisky alcohol | glass glasses
  drink drinks | drinking wine cup~
árbol~ pino~ rama~ tronco bosque | top tops treetop treetops crown crowns | canop*

cuadro cuadros
museo pintor* lienzo óleo exposición goya picasso velázquez subast* colección galería retrato pintar~|pintor~ | painting paintings
  picture pictures | work~ canvas* portrait~ artwork~
cuadro_clínico|febril|médico|gripal paciente~ síntoma~ intoxicación fiebre | symptom* condition picture case | syndrome~ illness*
cuadro_de_mando|mandos eléctric* avión | panel panels dashboard board | instrument* control
cuadro_técnico|directivo partido cuadros_medios dirigent* militant* | cadres cadre officials staff managers | manager~ executives
  leaders
bicicleta ciclist* | frame frames |
camisa~ falda mantel tela a_cuadros | check checked chequered checkered | plaid tartan squares

dirección direcciones
calle número postal correo remitente código piso domicilio ip dirección_de_correo|internet | address addresses | postal email
contraria sentido norte sur viento conduc* dirección_prohibida | direction directions way | wrong-way heading toward* bound
volante dirección_asistida | steering | wheel
empresa partido directiv* sindicato dirección_general|nacional|del_centro / colegio hospital | management leadership board | directorate
  department~ executive~ head* director* running

fuente fuentes
agua plaza chorro~ jardín monumental monedas cibeles trevi beber~|bebida~ | fountain fountains | spring~ source~
fuentes_policiales|oficiales|judiciales|cercanas|diplomáticas|militares|sanitarias|gubernamentales según_fuentes|una|la anónim*
  periodist* citado~ informaron fuentes_de_la|del | source sources | official~ according
ingresos energía alimento* financiación riqueza fuente_de_ingresos|energía|riqueza|inspiración|financiación | source sources | supply

hoja hojas
árbol~ otoño rama~ verde~ tabaco coca planta~ lechuga laurel caída~ | leaf leaves | foliage
cuchillo navaja afeitar espada machete filo hoja_de_afeitar | blade blades | razor~ edge
cuaderno papel impres* folio escrit* libreta hoja_de_papel|vida|ruta|cálculo|servicios|reclamaciones | sheet sheets page pages | paper~
  form~ leaf roadmap record resume

lengua lenguas
idioma* indígena* hablant* cooficial* diccionario gramátic* lengua_materna|extranjera|vasca|catalana|inglesa|española|oficial|castellana
  aprend* academia náhuatl quechua guaraní lenguas_indígenas|extranjeras|oficiales dialecto~ / enseñanza | language languages tongue |
  mother spanish linguistic*
morder~|mordisco~ boca saliva paladar piercing labios dientes papilas | tongue tongues | mouth
lengua_de_lava|glaciar|fuego|tierra | tongue tongues | stream~ flow~ spit strip

mano manos
mano_de_obra | labour labor workforce | manpower worker~ hands work
mano_de_pintura | coat coats | paint* layer~
primera|segunda_mano | hand | second-hand first-hand firsthand used

mina minas
antipersona* explot* pisar pisó desmin* artefacto* detonad* campo_minado desactiv* mina_terrestre minas_terrestres|antipersonales | mine
  mines landmine landmines | explosive~
lápiz grafito | lead | pencil~

monte montes
casa_de_empeño monte_de_piedad | pawnshop | pawn* pawnbroker~
incend* leña pasto senderis* cazador* maleza bosque forest* | mountain mountains hill hills woodland scrubland forest forests | mount~
  wood* bush

muelle muelles
barco~ buque~ atrac* puerto ferry descarg* estibador* pesquer* crucero* amarrar~ | dock docks quay pier wharf | quays piers wharves
  berth~ dockside
colchón sofá resorte~ | spring springs | coil~

obra obras
teatro* estren* dramaturg* escena* actor~ actriz director_de_escena obra_teatral|dramática representación | play plays work works |
  production~ drama~ theatre theater
albañil* andamio* constru* grúa~ hormigón licencia_de_obra|obras arquitect* obra_pública obras_públicas ladrillo~ excavadora* tren
  carretera / millones concejal* | work works construction project projects site | building~ roadwork* renovation~ repair~ worker~
  operas
pintor* museo lienzo* exposición escultor* subast* robado~ obra_de_arte obras_de_arte | work works painting paintings | art* piece~
  artwork~
novel~ escritor* literari* autor~ poeta~ libro~ editorial obra_literaria|completa obras_completas | work works | book~ novel~ writing~
  oeuvre

paso pasos
paso_de_cebra|peatones peatón peatones paso_peatonal cruz~ / atropell* | crossing crossings crosswalk crosswalks | pedestrian~ zebra
paso_fronterizo|a_nivel tren barrera* frontera | crossing crossings | border level checkpoint* pass
semana_santa procesión virgen costaleros cofrad* | float floats | procession~ statue~ image~
montaña puerto nieve cordillera himalaya paso_de_montaña | pass passes | mountain

pata patas
perro~ gato~ oso~ gallina animal* caballo* pata_delantera|trasera | leg legs paw paws | foot feet hoof
mesa silla mueble~ | leg legs |
meter|metió|meten|metió_la_pata | | blunder* foot gaffe* screw* slip*

pico picos
montaña~ cumbre~ alpinist* montañer* escal~ nieve metros_de_altura picos_de_europa | peak peaks | summit~ mountain~
pájaro~ ave~ loro gaviota águila | beak beaks bill | peck*
contagios casos pandemia demanda consumo horas_pico pico_de_contagios|la|demanda | peak peaks high spike | rush surge top*
pala cavar minero | pick pickaxe picks | axe

pie pies
pie_de_foto | caption captions | photo
pie_de_página | footnote footnotes | foot bottom

pista pistas
aterriz* despeg* avión aviones aeropuerto piloto pista_de_aterrizaje|despegue | runway runways | airstrip~ tarmac landing track
tenis raqueta pista_de_tenis|pádel | court courts | clay
esquí nieve estación_de_esquí esquiador* | slope slopes piste pistes run runs | ski trail~
policía investig* crimen desaparec* detective* paradero sospechos* seguir|siguen|sigue_la_pista pistas_sobre | clue clues lead leads
  trail | track~ trace* tip~ evidence
atlet* carrera~ circuito velódromo ciclis* corredor* | track tracks circuit | lane~ race*
pista_de_baile|hielo | floor rink | dance ice

plaza plazas
plaza_de_toros torero~ novill* lidia / toro~ | bullring bullrings | ring arena bull*
plaza_mayor|pública|central|de_armas|de_mayo|roja ayuntamiento manifest* concentr* catedral estatua / centro | square squares plaza
  plazas | main
aparcamiento parking estacionamiento garaje coche~ | space spaces spot spots | parking place~ bay~
hotel~ avión camas guardería* hospital* universidad* oposici* alumn* médic* profesor* funcionari* | place places post posts position
  positions bed beds job jobs | seat~ spot~ opening~ vacanc* space~ room~ capacity

recurso recursos
recurso_de_apelación|casación|amparo|inconstitucionalidad|reposición|alzada interpus* presentó_un tribunal sentencia juez juzgado
  supremo fallo | appeal appeals challenge | complaint~ motion~ writ petition
recursos_humanos|naturales|económicos|hídricos|energéticos|financieros agua escasez presupuest* | resource resources | fund~ means money

red redes
pescar~|pesca|pesquero~ barco~ atún peces merluza arrastre | net nets | fish*
balón portero* delantero gol~ tenis | net nets | goal
redes_sociales red_social facebook twitter instagram | network networks media | social online
tráfico_de narcot* trata redes_criminales desartic* espías red_criminal|terrorista|clandestina | ring rings network networks | cell~
  gang*
eléctric* ferroviari* carreteras metro apagón alta_tensión | grid network networks system | rail*

sala salas
cine películ* estren* taquilla proyect* sala_de_cine | theater theaters theatre theatres cinema cinemas screen screens | auditorium
  hall~ room~
tribunal supremo magistrad* juez sala_de_lo|segunda|tercera|penal|civil audiencia / recurso | chamber chambers court division |
  courtroom~ panel room bench criminal
hospital espera urgencias partos operaciones pacientes | room rooms ward wards | theatre unit~
conciert* exposici* fiestas baile | hall halls room rooms | venue~ gallery club~

sierra sierras
montañ* nevado~ senderis* comunidad* pueblos serran* guerrill* municipio* cumbre~ | mountain mountains sierra range highlands | hill~
motosierra árbol~ madera carpinter* / cortar~ | saw saws | chainsaw~

talla tallas
ropa vestido~ pantalón pantalones zapatos modelo~ camisa moda talla_única | size sizes |
madera virgen escultor* imaginer* retablo románic* | carving carvings | statue~ sculpture~ figure~

tienda tiendas
camp* acampar~ refugiad* mochiler* tienda_de_campaña tiendas_de_campaña | tent tents | camp*
comprar~|compra~ dependient* escaparate~ rebajas ropa clientes | shop shops store stores | retailer~ outlet~ boutique~

tiempo tiempos
lluvia~ nube~ temperatura~ meteorol* pronóstico viento tormenta~ soleado buen|mal_tiempo grados | weather | forecast* climate conditions
primer|segundo_tiempo medio_tiempo tiempo_extra gol~ | half halves time | extra stoppage

tronco troncos
árbol~ talar~|tala pino~ madera leña aserradero~ | trunk trunks log logs | tree~ timber
pulmón extremidades brazos piernas tórax | torso trunk | body

vuelta vueltas
ciclis* etapa~ pelotón corredor* maillot vuelta_a_españa|burgos|colombia | tour vuelta lap race | return round
segunda|primera_vuelta elecciones balotaje candidat* | round rounds runoff run-off | second first ballot
pista circuito piloto fórmula boxes parrilla vuelta_rápida | lap laps | circuit
vuelta_de_campana volcar~|volcó | overturn* somersault* roll* flip* | over

yema yemas
huevo~ | yolk yolks | egg*
dedo~ | fingertip fingertips tip tips | finger~

batería baterías
músic* guitarra bajo bajista cantante rock concierto grupo banda | drums drummer drummers drum | percussion* kit
coche~ móvil litio recarg* eléctric* carga teléfono celular | battery batteries |
cocina ollas sartenes | cookware pots | pans set

bomba bombas
agua achicar~ inundar~|inundación|inundaciones riego pozo gasolina extra~ bomba_de_agua|calor|insulina|inyección bombas_de_agua | pump
  pumps | pumping
explo* terrorist* atentado detonar~|detonación artefacto coche_bomba bomba_atómica|casera|nuclear amenaza_de_bomba | bomb bombs |
  device~ explosive~ bombing~ blast

café cafés
cultiv* cosech* grano~ taza~ cafetal* productor* exporta* caficult* tostad* azúcar leche | coffee coffees | bean~
terraza* camarer* tertulia* mesa~ cliente* | café cafe cafés cafes | coffee bar~

campo campos
futbol* gol~ equipo* local visitante campo_de_fútbol árbitro / estadio partido | pitch ground field stadium | home away court
cosech* tractor* agricult* siembr* trigo maíz jornaler* cultiv* campesin* sequía | field fields countryside farmland | rural land
  country farm*
campo_de_refugiados|concentración|exterminio|trabajo|entrenamiento|desplazados
  campos_de_refugiados|concentración|exterminio|trabajo|entrenamiento | camp camps | concentration
golf hoyo~ campo_de_golf | course courses | golf*

canal canales
televis* emitir~ programa* audiencia* presentador* canal_de_televisión|noticias|youtube noticiario | channel channels network | station~
  broadcaster~
buque~ esclus* panamá suez navega* riego agua barco~ canal_de_panamá|suez|navegación | canal canals waterway channel | ditch*

carrera carreras
universi* estudi* médico medicina ingenier* licenciatura titulación carrera_universitaria|de_derecho|de_medicina | degree degrees course
  | career~ study studies university
atlet* meta ciclis* kilómetros piloto* caballo* hipódromo maratón fórmula corredor* pelotón / victoria podio | race races | run~ racing
  event~
béisbol entrada bateador jonrón cuadrangular* lanzador pitcher* sultanes yankees | run runs | homer* rbi

casco cascos
casco_antiguo|histórico|viejo|urbano | centre center quarter town old | historic district city
motocicl* moto~ ciclista~|ciclismo obrer* bicicleta policía antidisturb* soldad* cabeza | helmet helmets | hard
barco~ buque~ quilla naufrag* velero | hull hulls |
cascos_azules | helmets peacekeepers | blue
caballo~ yegua~ herradura~ | hoof hooves |

celda celdas
preso~ cárcel prisión carcel* reclus* calabozo* | cell cells | jail*
abeja~ panal colmena | cell cells | comb
combustible solar~ hoja_de_cálculo | cell cells |

cinta cintas
cinta_transportadora|adhesiva|métrica|de_correr aeropuerto equipaje | belt carousel tape treadmill | conveyor
director* filme~ película* estren* taquilla actor~ | film films movie movies | picture~ tape~
inaugur* cortar~ alcalde | ribbon ribbons | tape

cita citas
médic* paciente~ consulta hospital ambulatori* vacun* dentista cita_previa | appointment appointments | date~ meeting~ book*
romántic* pareja tinder novio~ primera_cita | date dates | dating
libro autor~ frase~ célebre textual comillas | quote quotes quotation quotations | cite*
electoral* urnas comicios | election elections vote | date~ appointment poll~ ballot

colegio colegios
colegio_de_abogados|médicos|arquitectos|periodistas|enfermería|economistas|profesional colegios_profesionales colegiad* | association
  college bar | society chamber board order guild
colegio_electoral colegios_electorales votant* urna~ papelet* | polling | station~ voting electoral college
alumn* niñ* profesor* aula~ pupitre* maestr* patio matrícul* escolar* mochila* comedor | school schools | college~ pupil*

compás compases
orquesta música* vals piano marcha | bar bars beat rhythm time | measure~ tempo music
dibuj* geometría escuadra círculo | compass compasses |

comisaría comisario comisaria comisarios
exposición museo muestra galería artista~ obras pinturas bienal | curator curators | curat* commissioner~
policía detenid* agente* policial* crimen inspector* | police commissioner superintendent station | chief~ precinct*
bruselas europe* ue | commissioner commissioners | eu

consulta consultas
médic* paciente~ dentista clínica doctor* enfermer* | surgery practice appointment consultation clinic | office visit* surgeries
  consulting
popular* ciudadan* soberanist* urnas referend* votación votar independenc* | referendum vote consultation | poll ballot consult*

corona coronas
corona_sueca|danesa|noruega|checa|islandesa coronas_suecas|danesas|noruegas|checas millones_de_coronas | krona kronor krone kroner
  koruna crown crowns | currency czech
flores funeral féretro ataúd ofrenda* tumba~ corona_de_flores coronas_de_flores | wreath wreaths | crown~ floral
diente~ dental muela dentista | crown crowns |
rey reina monarca* heredero príncip* / trono | crown | throne monarchy royal*

cuello cuellos
camisa corbata almidon* blusa | collar collars | neck
cuello_de_botella | bottleneck bottlenecks |

cuenta cuentas
corriente bancari* ahorro* banco~ depósit* suiza~ cuenta_corriente|bancaria cuentas_bancarias transfer* titular | account accounts |
  bank*
twitter facebook instagram usuario* red_social redes | account accounts | profile*
restaurante camarer* pagar pagó propina cenar comensal* | bill bills check | tab pay*
collar rosario cristal* | bead beads |
tener_en_cuenta darse_cuenta dieron|dio_cuenta cuenta_con cuenta_que por_su_cuenta rendir_cuentas rendición | |

cuota cuotas
cuota_de_mercado|pantalla | share | quota~
pesquer* captur* lácte* género leche pesca cuota_de_género | quota quotas | share*
mensual* hipoteca socio~ gimnasio afiliad* autónomo* pagar cuota_mensual | fee fees instalment installment payment payments dues |
  contribution~

delfín delfines
nadar nadar~|nadador~ mar acuario cetáceo* varar~|varado~|varamiento~ playa agua | dolphin dolphins |
político presidente sucesor partido heredero sucesión | heir heirs successor dauphin | protégé

destino destinos
turíst* vacacion* turistas viaje~ playa~ viajer* vuelo~ | destination destinations | tourist
suerte inexorable fatal trágico | fate destiny | fortune

entrada entradas
concierto* taquilla* estadio reventa* museo~ precio* espectácul* vendid* agotad* cine~ festival* entrada_gratuita comprar | ticket
  tickets admission | entry entrance pass*
béisbol lanzador pitcher bateador* jonrón carrera* cuadrangular* | inning innings |
restaurante plato~ postre menú | starter starters appetizer | entree
edificio* puerta* principal fachada acceso* hotel~ portal | entrance entrances entry | door~ gate~ access way
tarjeta* defens* árbitro dura_entrada amonest* tobillo | tackle tackles | foul* challenge

equipo equipos
fútbol futbol* jugador* entrenador* liga club gol~ vestuario campeon* | team teams side squad club | clubs sides
informátic* médico* equipo_informático|médico|de_sonido|de_música|de_protección equipos_informáticos|médicos|de_protección | equipment
  computer computers | gear kit team* system device~ hardware machine~

esposa esposas
muñeca* detenid* policía* esposad* agente* preso~ | handcuff handcuffs cuffs | wife wives
marido boda casado~ matrimonio hijos él | wife wives | spouse~

estación estaciones
tren~ metro~ andén andenes viajero* ferrocarril* autobus* estación_de_tren|trenes|autobuses|metro | station stations | stop~ terminal
  depot
año lluvia~ invierno verano otoño primavera seca estación_seca|lluviosa|húmeda | season seasons | rainy
esquí nieve pistas | resort resorts | ski
espacial* meteorológica astronaut* | station stations | space

fiesta fiestas
patron* pueblo* santo~ virgen procesión encierro* toros~ día_de_fiesta fiestas_patronales | festival festivities holiday fiesta fiestas
  | celebrat* feast party holidays
cumpleaños jóvenes alcohol discoteca dj~ boda~ fiesta_de_cumpleaños|disfraces | party parties | celebration~ rave~

franja franjas
gaza | strip | gaza
horaria* | slot slots time | zone~ hours
color~ bandera camiseta | stripe stripes band | strip

frente frentes
sudor arruga* ceja~ golpe~ herida* bala beso fiebre cabeza | forehead foreheads brow | head
batalla* trincher* soldado* ruso~ ucrania* guerra tropas | front frontline | lines
frente_frío|polar lluvia* nube~ temperatura* | front fronts | cold

gabinete gabinetes
ministr* presidente gobierno canciller | cabinet | ministers government
abogad* prensa comunicación psicólog* gabinete_de_prensa|abogados|comunicación | office firm department practice | press

guion guiones guión
película* director* actor~ serie~ guionist* cine | script scripts screenplay | screenplays
palabra* ortograf* apellid* | hyphen hyphens dash | hyphenated

intervención intervenciones
quirúrgic* cirugía~ paciente* hospital* quirófano* operad* | operation operations surgery procedure | surgeries intervention~
teléfon* escuch* judicial* conversacion* | tap tapping taps wiretap wiretaps | intercept* bug*

jornada jornadas
laboral* horas trabajador* salari* jornada_laboral|completa|reducida | day hours time week | working shift work
liga gol goles golazo equipo* líder* partido* clasific* puntos | round matchday week | game~ day fixture~ games
electoral* votación urnas | day | election polling voting

letra letras
canción canciones himno~ cantant* compos* música* letrista | lyric lyrics words | song
alfabeto abecedario mayúscul* minúscul* acento~ | letter letters |
manuscrit* grafólog* calígraf* puño_y_letra caligraf* | handwriting writing hand | written
tesoro subast* deuda~ letras_del_tesoro meses interés | bill bills | treasury
filosofía_y_letras facultad* licenciad* | arts humanities letters | literature

lista listas
cognitiv* inteligent* niña | clever smart bright | ready
electoral* candidat* partido* encabez* | list lists slate ticket | ballot

llama llamas
incendi* arder~ ardió bomber* pasto_de_las fuego quemar~|quemado~ humo | flame flames | fire blaze burn*
andes alpaca* ganado perú~ rebañ* lana vicuñ* | llama llamas |

luna lunas
luna_de_miel | honeymoon honeymoons |
escaparate* coche~ cristal* tienda* parabrisas | window windows windscreen glass | windshield pane*
astronaut* eclipse* nasa cohete* planeta* satélit* espacial* lunar~ | moon moons | lunar

manga mangas
camisa* corta~ larga~ camiseta* vestido* | sleeve sleeves |
riego incendio bomber* | hose hoses |
japonés* cómic* anime dibujante | manga | comics

mando mandos
televis* distancia* mando_a_distancia | remote | control*
militar* policial* ejército tropas alto_mando | command commander commanders | officer~ chief~

medio medios
medios_de_comunicación prensa* periodist* televis* medios_locales|digitales|estatales | media outlet outlets | news* press
ambiente medio_ambiente | environment | environmental*
medios_de_transporte|vida|producción | means livelihood | transport*

monitor monitores
esquí niñ* campamento* gimnasio aerobic natación deport* | instructor instructors coach counsellor counselor | monitor~ teacher~
pantalla* ordenador* computadora* | monitor monitors screen | display~

nota notas
alumn* examen* exámenes bachillerato media_de selectividad universidad* escolar* suspens* nota_media|de_corte | mark marks grade grades
  score | result~ average
música* piano~ cantant* melodía* agud* musical* nota_musical | note notes |
nota_de_prensa | release statement | press

ojo ojos
ojo_de_la_cerradura | keyhole |
huracán tormenta ciclón | eye | storm

operador operadores
móvil* telefon* telecomunic* | operator carrier provider operators | company firm
turístico* viajar~|viajero~ | operator operators | tour

parada paradas
autobús* metro~ bus taxi~ tranvía* línea~ | stop stops rank | station~
porter* guardameta* penalti* arquero* remate* gol goles golazo | save saves | stop~ stopped
militar* desfil* tropas | parade parades |
cardiac* cardíac* corazón cardiorrespiratori* | arrest | cardiac

patrón patrones
barco~ pesquer* tripulan* velero* | skipper skippers captain | master
santo~ fiest* virgen devot* | patron saint |
comport* repetir~ genétic* sigue|siguen conducta | pattern patterns |
obrer* trabajador* emplead* jornaler* / sindic* | boss bosses employer employers | owner~
oro patrón_oro | standard | gold

pendiente pendientes
oreja~ oro~ diamante* joya~|joyería~ collar* | earring earrings | jewel*
montañ* cuesta* inclinad* esquí* ladera* ciclist* | slope slopes gradient | hill*
asignatura* resolver decidir~ trámit* juicio* tarea~ | pending outstanding | awaiting waiting unresolved remain*

piloto pilotos
avión* helicóptero* vuelo~ avioneta* caza~ aterriz* despeg* cabina* | pilot pilots | aviator~ captain~
fórmula circuito* carrera* rally* podio~ ferrari* escuderí* motogp ducati honda campeonato* | driver drivers rider riders | racer~
  pilot~
prueba* proyecto* programa* experiencia_piloto | pilot | trial

pinchazo pinchazos
rueda~ neumátic* coche~ ciclista~|ciclismo | puncture punctures flat | blowout tyre tire
inmobiliari* burbuja* | burst bursting | bubble
discotec* jeringuill* sumisión | jab jabs needle spiking | injection~ prick*

pinza pinzas
ropa tender* | peg pegs clothespin | clip~
cangrejo* langosta* | claw claws pincer | pincers
cirujan* quirúrgic* ceja~ | forceps tweezers | clamp~

piso pisos
alquil* hipotec* inquilin* vivienda* propietari* comprar~|compra~ desahuci* inmobiliari* metros_cuadrados piso_turístico
  pisos_turísticos | flat flats apartment apartments | home~ house~ property properties housing condo*
primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|último_piso ascensor* escalera* cayó ventana* / edificio* | floor
  floors storey storeys | story stories flat~ apartment~
tierra baldosa* barrer~ trapeador~ alfombra* resbal* mojado piso_de_tierra | floor floors ground | flooring

pluma plumas
ave~ pájar* gallina* almohad* pavo~ indio~ penacho* | feather feathers | plume~
tinta firmar~ escrib* estilográfic* escritor* novel~ | pen pens | writer~ fountain writing
grúa~ construc* obra~ | boom jib crane |

polvo polvos
limpiar~ muebl* tormenta* calima* sahar~ nube~ | dust | dusty
leche~ hornear* blanc~ pólvora* talco~ | powder | powdered

portero porteros
gol goles golazo penalti* equipo* parada~ delanter* selección* liga~ | goalkeeper goalkeepers keeper goalie | keepers goalkeeping
edificio* finca~ vecino~ portal* comunidad_de | doorman doormen caretaker janitor porter concierge | porters
discotec* bar bares antro~ club~_nocturno~ matón~ gorila* | bouncer bouncers doorman doormen |

presa presas
río~ embalse* agua~ hidroeléctric* cuenca* hectómetro* desfog* compuert* litros* lluvia~ sequía* conagua | dam dams reservoir reservoirs
  | hydro*
cárcel* módulo* condenad* recluta* penal~ celda~ prisión* polític* carcel* | prisoner prisoners inmate inmates | jailed imprisoned
cazador* león~ depredador* felino~ lobo~ tigre~ garra~ devor* | prey quarry victim | preys

prueba pruebas
adn forense* jurado* juez~ juicio* culpab* fiscal* testig* inculp* acusac* incrimin* | evidence proof | test~ exhibit~
alumn* acceso_a examen|exámenes selectividad* selectivo* | exam exams test tests | examination~ paper~
atlet* olímpic* relevo* nadar~|nadador~ metros* medalla* | event events race | trial~ heat~ test*
sangre* covid~ orina~ embarazo* diagnóstic* positiv* pcr~ alcoholemia* prueba_de_embarazo|alcoholemia|paternidad|adn | test tests
  testing | scan~
nuclear* misil~ balístic* norcorea* | test tests testing | launch*

pulso pulsos
corazón* latid~ médic* respira* muñeca* | pulse pulses | heart*
gobierno* sindicat* president* echar~ mantien* mantener~|mantuvo político* | standoff battle struggle showdown | fight* wrestling tussle
  clash

punto puntos
liga~ gol goles golazo clasific* tabla~ descenso* empate~|empatar~ victoria* líder* equipo* | point points |
agua_en_su_punto de_cruz agujas tejer~ lana~ | stitch stitches knitting knit knitted |
puntos_de_sutura herida* ceja~ coser~ sutur* | stitch stitches | suture~

raya rayas
coca~ cocaín* esnif* | line lines |
pez~ mar mares acuario* tiburón* manta~ | ray rays skate stingray | manta
camisa* traje~ camiseta* pijama* cebra* tigre~ | stripe stripes striped | pinstripe~

regla reglas
menstru* compresa* tampon* dolor~ mujer~ ciclo~ | period periods | menstrua*
madera* centímetr* escol* medir~ | ruler rulers |

restos
mortales* cadáver* óseos* human~ féretro* sepult* fosa~ exhumar~|exhumación ataúd* restos_mortales|humanos|óseos | remains | body bodies
  bones
comida* cena~ basura* mesa~ | leftovers scraps leftover | remains
avión* naufragi* accidente* fuselaj* nave~ satélit* | wreckage debris | remains wreck

ronda rondas
bar bares cervez* copa~ invitar~ pagar | round rounds |
policial* vecino~ noctur* patrull* | patrol patrols round rounds | beat
boxeo~ boxeador* asalto* negociac* conversac* | round rounds |

sello sellos
correo* filatel* carta~ colecc* postal* | stamp stamps | seal~ postage
disco~ discográfic* músic* cantant* grabaci* editorial* | label labels | imprint record

señal señales
tráfico* tránsit* carreter* velocidad* stop~ | sign signs signal | signals signage
satélit* televis* antena* wifi~ radar~ gps~ | signal signals |

sesión sesiones
bolsa~ índice* accion* puntos* bursátil* | session day trading | sessions
cine~ película* | showing screening | session~
parlamento* congreso* pleno~ senado* | session sitting | sessions

sombra sombras
árbol~ calor~ temperatur* grados* refugi* | shade | shadow~
sombrilla* | shade |

suela suelo suelos
tipos~ hipotec* cláusul* banco~ | floor floors clause | ground
piso~ caer~|cayó tirado~ caída~ mármol* madera* cocina* fregar* baldosa* | floor floors ground | flooring
urbaniz* edific* constru* ayuntamiento* rústic* | land | soil plot~ ground
agrícol* fértil* erosión* cultiv* ph~ nutrient* contamin* | soil soils land | ground

tabla tablas
surf~ ola~ mar mares | board boards surfboard | surf*
teatro* actor~ escenari* | stage boards |
ajedrez* ajedrecist* gran_maestro | draw draws stalemate | drawn
gol goles golazo liga~ equipo* descenso* puntos* | table standings | league

tapa tapas
bar bares cerveza* restaurant* cocinero~|cocinar~ vino~ comer~ | tapa tapas | snack*
olla~ frasco* alcantarill* inodor* ataúd* | lid lids cover top | cap

tarjeta tarjetas
árbitro* amarill* roja~ expuls* amonest* falta~ tarjeta_roja|amarilla | card cards | yellow red booked
crédit* débit~ banco~ pagar~ compra* cajero* tarjeta_de_crédito|débito | card cards |

techo techos
gasto~ salari* presupuest* deuda~ techo_de_gasto|deuda | ceiling cap limit | roof
casa~ teja~ lámin~ derrumb* lluvia~ vendaval* | roof roofs ceiling | rooftop*

tipo tipos
bce~ banco_central interés* hipotec* reserva_federal fed tipos_de_interés tipo_de_interés | rate rates | interest
cambio* divisa* dólar~ tipo_de_cambio | rate rates | exchange

título títulos
universi* licenciad* doctor* máster* académic* carrera* título_universitario|académico|superior|de_ingeniero|de_licenciado | degree
  degrees qualification | diploma~ title~
bolsa~ accion* bono~ invertir~|inversión|inversiones|inversor~ cotizar~|cotización | share shares security securities stock | bond~
equipo* campe* liga~ copa~ final~ | title titles | championship* trophy
nobiliari* duque~ marqués* rey~ conde~ | title titles |

torre torres
ajedrez* alfil* dama~ peón* | rook rooks castle | tower
eléctric* alta_tensión* cable~ | pylon pylons tower towers | mast~

tráfico
droga~ influenc* arma~ person* cocaín* heroín* órgano* estupefac* | trafficking traffic smuggling peddling | trade
coche~ carreter* atasc* conductor* vial~ dgt~ tránsit* | traffic | road*

trama tramas
corrup* investig* imputad* judicial* blanqu* gürtel* comision* | plot ring scheme network | case conspiracy
novela* película* serie~ libro~ argument* personaj* | plot plots storyline | story

turno turnos
trabaj* noche~ enfermer* fábrica* hospital* obrer* turno_de_noche|tarde|mañana | shift shifts | duty turn
oficio* abogad* turno_de_oficio | duty legal public court-appointed |

valla vallas
publicit* anunci* vía~ | billboard billboards hoarding | advertis*
atlet* metros* correr~|corredor~ | hurdle hurdles | fence~
frontera* melilla* ceuta~ saltar~ alambr* inmigrant* jardín* | fence fences barrier | border

valor valores
bolsa~ bursátil* mercado* cotizar~|cotización ibex~ mercado_de_valores bolsa_de_valores | security securities stock shares value |
  stocks market exchange
héroe* heroic* medalla* soldad* bomber* militar* demostr* | bravery courage valour valor | value~ gallantry

ventanilla ventanillas
coche~ tren~ avión* autobús* auto~ conductor* | window windows |
funcionari* trámit* banco~ cajer~ correos* ventanilla_única | counter window desk | one-stop

vía vías
tren~ ferrocarril~|ferroviario~ descarril* andén* maquinist* raíl~ | track tracks line lines | railway rail
médic* intravenos* oral~ paciente* | line drip route | intravenous oral
judicial* diplomátic* legal~ pacífic* | route way channels means path | avenue~

vista vistas
juez~ tribunal* juzgado* oral~ acusad* testig* fiscal* declar* vista_oral | hearing hearings trial | view~
mar mares montañ* mirador* ventana* panorámic* paisaj* hotel~ terraza* | view views | sight* overlooking
ojo~ gafas~ oculist* oftalm* ceguera perder~ | sight eyesight vision | view

zapatilla zapatillas
casa~ pijama* bata~ | slipper slippers |
correr* deport* marca~ nike~ adidas* corredor* baloncest* | trainer trainers sneaker sneakers shoe shoes |
ballet* bailarin* | pump pumps shoe shoes pointe slipper slippers |

caja cajas
supermercado cajera~ cajero~ línea_de_caja registradora | till tills checkout cash | counter~ register~ desk~
caja_negra cajas_negras | recorder recorders box boxes | black flight
caja_fuerte cajas_fuertes | safe safes vault vaults | deposit
caja_de_ahorros|madrid cajas_de_ahorros | savings bank banks | caja cajas thrift~
zapatos cartón galletas bombones embalaje | box boxes shoebox shoeboxes | carton~ crate~ case~ package~

billete billetes
euros dólares pesos falso~ efectivo fajo~ cartera~ banco_central | note notes banknote banknotes bill bills | cash money
tren avión vuelo~ metro autobús lotería | ticket tickets | fare~ travel

arma armas
escudo_de_armas heráldic* | coat arms |
arma_de_fuego armas_de_fuego calibre munición disparo~ | weapon weapons gun guns firearm firearms arms | rifle~ pistol~ shotgun~

baja bajas
baja_médica|laboral|por médic* laboral enfermedad maternidad | leave sick | absence time off
combate~ soldado~ enemigo~ frente tropas | casualty casualties losses | dead killed

bote botes
remos naufrag* salvavidas patera | boat boats lifeboat lifeboats | vessel~ dinghy dinghies raft~
bote_de_humo|pintura|conserva botes_de_humo|pintura|conserva | can cans canister canisters tin tins jar jars | pot~ bottle~

caña cañas
azúcar ingenio~ zafra | cane sugarcane | sugar
pescar pescador~ anzuelo~ | rod rods | fishing

capa capas
ozono hielo pintura polvo | layer layers coat coats | sheet~ film blanket
torero~ vampiro~ superhéroe~ terciopelo | cape capes cloak cloaks |

celular celulares
teléfono llamada~ mensaje~ pantalla | phone phones mobile mobiles cellphone cellphones cell | handset~ telephone~
tejido~ división membrana~ | cellular cell cells |

central centrales
central_nuclear|eléctrica|térmica|hidroeléctrica|atómica centrales_nucleares|eléctricas|térmicas | plant plants station stations | power
  nuclear
central_obrera|sindical centrales_sindicales | union unions confederation federation | labour labor workers
fichaje zaguero | defender defenders back centre-back | central centre center half

clase clases
alumn* profesor* aula~ colegio~ instituto~ | class classes lesson lessons | classroom~ school~ lecture~ teaching
clase_media|obrera|trabajadora|política|dirigente | class classes | middle working political ruling

cruce cruces
semáforo~ carretera~ peaton* | junction junctions crossroads intersection intersections crossing crossings | cross
cementerio tumba~ altar | cross crosses | crucifix*

cubo cubos
basura agua fregona | bin bins bucket buckets can cans | pail~
rubik hielo~ geometr* | cube cubes |

dado dados
parchís casino | dice die |
acciones | given |

guardia guardias
médic* urgencias turno_de_guardia farmacia_de_guardia | call duty shift shifts | night emergency on-call
guardia_civil|nacional|municipal|urbana | guard guards police | officer~ civil

jefe jefes
jefe_de_gobierno|estado|del gobierno | head prime president minister | leader~ premier
oficina empleado~ | boss bosses manager managers chief | head~ supervisor~

mecha mechas
peluquer* tinte cabello pelo | highlights streaks | hair
bomba explosivo~ dinamita petardo~ | fuse fuses wick | detonat*

oposición oposiciones
opositor~_a plaza~_de temario academia | exam exams examination examinations | competitive civil
gobierno congreso líder_de_la | opposition | rival~

pase pases
balón delantero~ centrocampista | pass passes assist | ball
modelo~ desfile colección | show shows |

plancha planchas
ropa camisa~ vapor | iron irons ironing | press*
acero zinc | sheet sheets plate plates |
gambas pescado | grill griddle grilled | hotplate

puente puentes
festivo~ puente_de_diciembre|mayo|noviembre puente_festivo | long weekend holiday | bank break
río arco~ puente_colgante|peatonal | bridge bridges | overpass footbridge

sobre sobres
papeleta~ remitente sello~ sobre_cerrado sobres_con_dinero | envelope envelopes | packet~ sachet~
acerca | about on over |

descuento descuentos
gol minuto~ árbitro prórroga tiempo_de_descuento segunda_parte | stoppage injury added | time
tarifa~ precio~ cupón tarjeta rebajas clientes | discount discounts | reduction~ cut~ off

detener detener~
/ | arrest~ detain~ | seize~ catch~ capture~ hold~ stop~
/ | stop~ halt~ end~ cease~ interrupt~ suspend~ |

renunciar renunciar~
/ | resign~ | quit~ step_down stepped_down stepping_down
/ | reject~ refuse~ waive~ renounce~ relinquish~ forgo~ | give_up gave_up given_up giving_up

advertir advertir~
/ | warn~ | caution~ alert~
/ | notice~ remark~ realise~ realize~ |
"""

_ENGLISH = """
bank banks
river~ left|right|north|south|west|east|opposite_bank burst|bursts|bursting_its|their_banks riverbank* canal stream mud~ reeds fishing
  anglers / water flood~ | orilla orillas ribera riberas margen márgenes | cauce borde~ desbord*
loan~ account~ central deposit* lend~ credit* mortgage~ financ* bank_of_england|america|japan|spain world_bank bailout* investment
  robber* cash branch* customers savings interest rates monetary teller~ / billion million money | banco bancos | bancari* entidad*
  banca
snow fog cloud~ sand~ | banco bancos | nieve niebla acumul*
blood food sperm seed data | banco bancos | sangre alimentos

sentence sentences
comma commas grammar grammatical* adjective~ verb~ syntax paragraph~ punctuation typo~ adverb~ clause~ full_stop novelist~
  sentence_structure opening_sentence finish_her|his|my|your|the_sentence words / writ~ wrote read prose word | frase frases oración
  oraciones | línea~ palabra~ párrafo~
jail~ prison* years year months life death suspended convict* murder* serving served crime~ guilty appeal* parole* probation custodial
  offence* offense* sentence_of|for | condena condenas pena penas sentencia sentencias | años cadena prisión cárcel conden* cadena

charge charges
battery batteries electric* phone~ plug~ usb charger~ volt~ overnight electric_car | carga cargas | recarg* batería*
murder fraud assault prosecut* court plead~ indict* convict* guilty criminal drop~ felon~ theft manslaughter rape arson custody bail
  police denied denies acquitt* face~ / magistrate* | cargo cargos acusación acusaciones imputación imputaciones | acus* imput* delito~
  proces*
entry free|small|extra|booking|service|congestion_charge fee~ customers passengers parking price pay bank | tarifa tarifas recargo
  recargos cargo cargos coste costo comisión comisiones cobro cobros precio tasa tasas cuota | gratis gratu* cobr* pag*
cavalry bayonet* | carga cargas |
in_charge take~_charge took_charge charge_of free_of_charge | |

party parties
labour conservative~ democrat* republican* socialist* leader|leadership|members|conference|politics|lines|line|manifesto political*
  coalition* election~ elector* vot~ candidate~ opposition ruling mps senator~ parliament* president party_leader|conference|members |
  partido partidos | formación partidari* coalición
birthday guest~ dj dance~ drunk~ balloon~ hallowe'en halloween christmas party_goers costume~ hen|stag|cocktail|dinner|garden_party
  champagne music lockdown_parties lockdown / drink~ teenagers | fiesta fiestas | celebra* cumpleaños festej*
search|rescue|landing|scouting_party | equipo partida | grupo expedición
third|injured|guilty|aggrieved_party contract~ litigation lawsuit | parte partes tercero terceros | contratante~

court courts
tennis basketball clay|grass|hard|squash|tennis|basketball|centre|center_court serve baseline umpire racket racquet wimbledon dribbl*
  hoop~ / players | pista pistas cancha canchas | tierra césped central polvo
supreme|high|crown|federal|appeals|magistrates|district|criminal|county_court judge~ trial ruling ruled appeal* lawsuit sentenc*
  prosecut* verdict hearing testif* convict* | tribunal tribunales corte cortes juzgado juzgados | justicia audiencia sala judicial*
  juez juicio
courtier~ versailles royal_court court_of_king|queen|versailles | corte cortes | cortesan*

case cases
suitcase~ luggage packed violin guitar cello glasses carry~ zip~ wheel~ airport | maleta maletas estuche estuches funda fundas |
  equipaje maletín
court judge murder lawsuit lawyer~ police detective~ investigat* prosecut* corruption | caso casos causa causas | proceso asunto
  expediente
covid~ infect* virus outbreak disease* flu measles cholera dengue ebola patient~ | caso casos | contagi* infec*

plant plants
nuclear|power|chemical|car|assembly|manufacturing|desalination|treatment|steel|bottling|processing_plant|plants worker~ jobs assembl*
  production reactor~ carmaker* shut~ factory | planta plantas fábrica fábricas central centrales | factoría~ instalaci* nuclear*
flower* garden* leaves leaf seed~ botan~ species water~ pot potted roots medicinal* native|rare|houseplants greenhouse | planta plantas
  | vegetal* flor flores mata

strike strikes
union~ workers walkout picket* pay railway|rail|train|hunger|general|nurses|teachers|doctors|pilots_strike wage~ industrial teachers
  nurses drivers doctors | huelga huelgas paro paros | huelgu* plante
air|missile|drone|military|retaliatory_strike|strikes missile~ drone~ airstrike~ bomb~ pentagon militants rocket~ killed | ataque
  ataques bombardeo bombardeos | golpe~ ofensiva
striker~ goal~ keeper post added|injury|stoppage_time yard~ shot winning|late|opening_strike half |
  gol goles tanto tantos disparo remate | golpe chut*
lightning thunder* | rayo rayos | impact*
batter pitch~ umpire / baseball | strike strikes |

bill bills
congress* senat~ parliament* law legislat* vot~ veto~ lawmaker~ amend~ mps house clause~ passed signed pass commons lords draft~
  committee republicans | proyecto proyectos ley leyes | iniciativa propuesta legisla* norma
gas electric* energy|heating|water|phone|medical|utility|grocery|hospital|fuel_bill|bills restaurant waiter~ pay paid household~ |
  factura facturas cuenta cuentas recibo recibos | gasto~ pagar
dollar_bill|bills 100|twenty|five|ten_bill|bills counterfeit* wallet | billete billetes | dólar*
duck platypus bird~ beak | pico |

suit suits
tailor* tie wore wearing jacket trousers grey|dark|black|pinstripe|three-piece|business_suit shirt dressed linen | traje trajes |
  vestid* terno~
court lawsuit fil~ damages sue~ plaintiff~ judge libel defam~ class-action settle* legal | demanda demandas pleito pleitos querella |
  juicio
wet|space|diving|hazmat_suit | traje trajes | neopreno escafandra

trial trials
clinical vaccine* drug~ patients placebo* phase volunteers pharmaceutical participants dose~ random* | ensayo ensayos estudio estudios |
  prueba~ experiment* fase clínic*
court judge jury murder defendant* prosecut* witness* testif* guilty verdict plead~ acquitt* charges on|stand|awaiting|awaits_trial /
  lawyer~ | juicio juicios proceso procesos | procesad* juzg*
free|one-month|30-day_trial subscri* | prueba pruebas | gratis gratuit*
time_trial cyclist* stage tour | contrarreloj crono |

cabinet cabinets
minister~ reshuffle* prime government president secretary secretaries shadow|war_cabinet resign* appoint* | gabinete gabinetes gobierno
  consejo | ministros ejecutivo
kitchen drawer* filing|medicine|display|bathroom_cabinet|cabinets shelf shelves glass wood~ locked bathroom | armario armarios vitrina
  vitrinas archivador archivadores botiquín | mueble~ alacena

bench benches
park sat sit~ sleep~ slept wooden garden square pigeons church platform | banco bancos | asiento~ banca~ sent*
substitute~ coach replac* half-time second-half goal~ bench_for | banquillo banca banco | suplente~ sustitut*
judge~ magistrate~ supreme appoint* court | tribunal magistratura estrado judicatura | juez jueces
front|back_bench mps backbench* | escaño escaños bancada |

ward wards
hospital patient~ nurse~ maternity|psychiatric|children's|cancer_ward doctors beds intensive | sala salas pabellón pabellones planta
  plantas unidad unidades área áreas servicio | hospital* ingres*
councillor* council election* voters electoral borough by-election | distrito distritos circunscripción circunscripciones barrio barrios
  | sección
court guardian* orphan* legal | pupilo pupila pupilos tutelado | tutela

squad squads
world coach~ players team england national injur~ fixture* manager qualif* tour | selección plantilla plantel convocatoria equipo |
  convoc*
police fraud|vice|drug|murder|bomb|firing|death|flying_squad detective~ | brigada brigadas unidad patrulla escuadrón escuadrones pelotón
  pelotones escuadra | grupo policía equipo

pitch pitches
players referee ref goal~ grass football* rugby cricket invaded invasion half stadium flood~ waterlogged / fans match | campo campos
  césped cancha canchas terreno | estadio
investor* client* sales advert* startup* start-up executives | propuesta presentación discurso argumento | oferta vend*
voice singer* sing note~ key perfect_pitch | tono afinación oído | agud* grave
tent camp~ | plaza parcela |
pitcher* batter inning* baseball home_run | lanzamiento lanzamientos | lanz*

draw draws
match goal~ points league half equaliser* equalizer* goalless 0-0 1-1 2-2 held settle* | empate empates | igual* tablas
lottery winner* ticket* jackpot raffle prize uefa fifa group~ quarter-final* world | sorteo sorteos | lotería

tie ties
wore wearing suit silk shirt collar neck red|blue|black|bow|school|striped_tie jacket | corbata corbatas pajarita | lazo
diplomatic trade close|closer|economic|family|cut|sever|severed|links_ties sever~ / countries | lazo lazos vínculo vínculos relación
  relaciones nexo nexos | contacto~
round cup leg fa draw~ quarter-final* knockout | eliminatoria eliminatorias partido partidos cruce | empate

spring springs
summer autumn winter march april may blossom* last|next|this|early|late_spring season flower* | primavera primaveras | primaveral
water hot|thermal|mineral_spring|springs drink~ pollut* aquifer* | manantial manantiales fuente fuentes aguas | termas termales
mattress* coil~ suspension* | muelle muelles resorte resortes |

match matches
football* goal~ referee* team~ player~ stadium league cup tennis rugby fixture* half coach win defeat draw fans | partido partidos
  encuentro encuentros | choque~ duelo~ juego~ clásico
lit light struck strike petrol burn~ cigarette* box_of_matches fire arson~ | cerilla cerillas fósforo fósforos cerillo cerillos |
donor~ dna fingerprint* marrow kidney organ~ tissue | coincid* compatib* | correspond*

letter letters
alphabet capital_letter|letters spell~ word block~ initial* | letra letras |
wrote post~ mail~ envelope* signed address* sent stamp~ dear resignation_letter | carta cartas misiva | escrito~

figure figures
statistic* unemployment inflation sales per_cent percent data official_figures latest_figures estimates gdp | cifra cifras dato datos
  número números | estad*
political|public|leading|senior|opposition|prominent|religious|key|controversial_figure | figura figuras personaje personajes |
  dirigente~ líder personalidad*

officer officers
police arrest* patrol* station* custody suspect* detective* | agente agentes policía policías | oficial oficiales funcionari*
army military navy naval colonel* soldier* regiment* rank~ lieutenant* | oficial oficiales militar militares | mando~
chief_executive|financial|operating|medical|technology_officer | director directora responsable jefe consejero | ejecutiv*

race races
presidential senate governor* candidate~ election~ campaign* poll~ nominee* mayoral democrat* republican* leadership_race | carrera
  contienda elecciones campaña | lucha disputa
racist* ethnic* black white skin racial* race_relations discriminat* hate religion gender | raza razas racial raciales | étnic* origen
horse~ jockey* runner* marathon* driver* lap~ formula cyclist* finish* derby / win~ | carrera carreras | prueba~ competencia

seat seats
parliament* senat~ congress* mp mps vot~ party coalition majority council marginal* house | escaño escaños banca bancas curul curules |
  puesto puestos diputad* asiento~ circunscripción
passenger* plane car driver* train bus belt~ back|front|rear_seat theatre theater stadium | asiento asientos plaza plazas butaca butacas
  | localidad* localidades

shell shells
artillery defus* unexploded fired mortar* tank~ soldier* bombard* explod* russian ukrain* howitzer* | obús obuses proyectil proyectiles
  | bomba~ munición
oyster* snail~ turtle* mussel* clam~ crab~ sea | concha conchas caparazón caparazones | cáscara~
company* firm~ | pantalla fantasma | fachada
egg~ nut~ walnut* | cáscara cáscaras |

shot shots
vaccin* flu covid~ jab~ booster* dose~ nurse~ pfizer moderna arm | vacuna vacunas inyección inyecciones dosis | pinchazo~
gunm~ police fired rifle~ heard wounded pistol* sniper* head chest killed | disparo disparos tiro tiros balazo balazos | bala~ tirote*
goal~ keeper* post crossbar striker* penalty midfielder* | disparo disparos tiro tiros remate remates | chut*
whisky whiskey tequila vodka bar drank | chupito chupitos trago tragos caballito | copa~
camera* photograph* film director* close-up | toma tomas plano planos foto fotos | imagen

track tracks
train~ rail~ railway derail* subway sleepers line platform | vía vías | raíl* riel rieles carril*
album~ song~ singer* band~ record* single* | canción canciones tema temas pista pistas | corte
athlet* sprint* runner* metres olympic* lap~ velodrome cyclist* | pista pistas circuito | velódromo

tank tanks
army russian soldier* armoured armored battle* turret* german leopard abrams military invasion | tanque tanques carro carros | blindado~
water fuel fish gas petrol oxygen storage* litre~ gallon* septic | tanque tanques depósito depósitos | acuario cisterna bombona

trunk trunks
elephant* | trompa trompas |
car~ body drove driver* boot vehicle* police | maletero maleteros cajuela baúl baúles portaequipaje* |
tree~ oak~ pine~ bark log~ | tronco troncos |

boot boots
car~ spare suitcase* drove vehicle* boot_of_the|a|his|her_car | maletero maleteros cajuela baúl baúles portaequipaje* |
football* leather walking|hiking|ski|rubber|cowboy_boots lace~ wore wearing mud~ feet | bota botas botín botines zapatilla* | calzado

bonnet bonnets
car~ engine vehicle* windscreen driver* | capó capós cofre | motor
wore wearing straw lace ribbon* head baby | gorro gorros sombrero bonete cofia |

crane cranes
construction site collapse* operator* lift~ tower port building* | grúa grúas |
bird~ wetland* migrat* nest~ species wings | grulla grullas |

seal seals
ice pup~ arctic beach~ colony hunt~ fur whale~ zoo~ penguin* sea | foca focas | lobo marino
broken wax~ packag* tamper* envelope* document* official | sello sellos precinto precintos | lacre

bat bats
cave~ virus~ wuhan rabies coronavirus wings vampire fruit roost~ species | murciélago murciélagos |
baseball cricket* swing~ ball beat~ wooden | bate bates |

palm palms
tree~ beach~ coconut* desert oil island | palmera palmeras palma palmas |
hand~ read~ finger* sweat~ | palma palmas mano |

pupil pupils
eye~ dilat~ light iris | pupila pupilas |
school* teacher* classroom* class~ lesson* head exam~ secondary primary | alumno alumna alumnos alumnas | estudiante~ escolar* niñ*

nail nails
hammer* wood~ plank~ coffin* bomb~ rust~ shrapnel | clavo clavos |
manicur* paint~ polish* finger* varnish* salon~ bit~ | uña uñas |

drill drills
oil well~ rig~ offshore | perforación perforaciones taladro taladros perforadora | perfor*
fire|earthquake|military|lockdown|evacuation|navy_drill|drills school* evacuat* troops | simulacro simulacros maniobra maniobras
  ejercicio ejercicios |
dentist* | torno fresa |

duty duties
import|customs|anti-dumping|stamp|excise|export_duty|duties imports steel tariff* goods imported alcohol fuel | arancel aranceles
  derecho derechos impuesto impuestos gravamen gravámenes | tasa~ aduan*
officer off|on_duty police | servicio turno guardia deber deberes | funciones

fan fans
electric ceiling|extractor_fan heatwave cool~ blades | ventilador ventiladores extractor |
football* club~ concert* team~ stadium singer* match crowd~ support* | aficionado aficionados hincha hinchas seguidor seguidores fan
  fans admirador* | afición hinchada fanátic*

file files
police document* secret court investigat* lawyer* classified case | expediente expedientes archivo archivos | documento~ carpeta~
  fichero~ ficha~
computer* download* delet~ upload* | archivo archivos fichero ficheros |
nail~ metal saw~ | lima limas |

gas gases
pump~ gallon* gas_station driver* tank car~ | gasolina combustible nafta bencina | carburante*
tear~ riot~ police | gas gases | lacrimógen*

iron irons
clothes shirt~ | plancha planchas |
ore mine~ steel~ | hierro |

jam jams
traffic* motorway* cars hours road~ | atasco atascos embotellamiento embotellamientos tráfico trancón | congestión
strawberr* bread toast jar~ fruit | mermelada mermeladas |

key keys
door~ lock~ car~ house~ | llave llaves |
piano~ computer* keyboard* | tecla teclas |

lead leads
dog~ walk~ | correa correas |
pipe~ paint~ poison* petrol* roof~ water~ battery batteries | plomo |
singer* role~ actor~ actress* film~ play~ | protagonista papel | principal
detective* police* investigat* | pista pistas |
points poll~ half goal~ | ventaja delantera |

line lines
railway train~ rail~ tube metro~ | línea líneas vía vías |
queue~ wait~ voters long_line|lines | cola colas fila filas |
actor~ script* play~ film~ poem~ | frase frases línea líneas verso versos | diálogo~
cocaine* snort~ | raya rayas línea líneas |

log logs
wood~ fire~ tree~ burn~ cabin~ | tronco troncos leño leños leña |
flight ship~ captain* visitor* record* | registro registros bitácora diario diarios |

mine mines
coal|gold|copper|lithium|silver|iron_mine miner~ pit shaft~ ore~ | mina minas | yacimiento
land|anti-personnel_mines explod* soldier* sea laid defus~ clear~ | mina minas |

mole moles
mi6 cia spy~ agent~ intelligence kgb leak~ | topo topos infiltrado infiltrados | espía
skin cancer* doctor* melanoma* | lunar lunares |

nut nuts
allerg* peanut* almond* eat~ | fruto frutos nuez nueces |
bolt~ screw~ wheel~ tighten* spanner* | tuerca tuercas |

paper papers
scientific|research|peer-reviewed_paper journal* author* scientist* researcher* professor* | artículo artículos estudio estudios trabajo
  trabajos | investigación
newspaper* editor* front~ headline* reporter* sunday daily tabloid* | periódico periódicos diario diarios | prensa rotativo
toilet|wrapping|recycled|rolling_paper | papel papeles |

pen pens
pig~ sheep~ cattle* animal* farm~ | corral corrales redil pocilga |
ink~ sign~ wrote write~ paper~ fountain* | pluma plumas bolígrafo bolígrafos lapicer* |

pipe pipes
water~ burst~ leak~ sewage* drain~ gas~ | tubería tuberías cañería cañerías tubo tubos caño caños | conducto*
smok~ tobacco* | pipa pipas |

plot plots
land build~ house~ hectare* acre~ | parcela parcelas terreno terrenos solar solares lote lotes |
assassinat* bomb~ terror* kill~ overthrow* coup~ foil~ | complot complots conspiración conspiraciones plan planes trama tramas | conjura
novel~ film~ story~ character* | trama tramas argumento argumentos |

pole poles
north|south_pole arctic* antarctic* magnetic explorer* | polo polos |
warsaw polish poland* | polaco polaca polacos |
vault~ athlete* | pértiga garrocha |
telegraph* tent~ wooden* flag~ | poste postes palo palos mástil asta |

pool pools
swim~ swam drown~ hotel~ olympic* lifeguard* water | piscina piscinas alberca albercas pileta piletas |
cue~ snooker* bar~ | billar |
blood | charco charcos |

post posts
goal~ header* striker* | poste postes palo palos |
minister* resign* appoint* job~ vacant* | cargo cargos puesto puestos |
facebook twitter instagram* social* blog~ online* | publicación publicaciones mensaje mensajes post posts entrada entradas | tuit*
parcel* royal_mail letter* deliver* stamp~ | correo correos | postal

pound pounds
dog~ stray~ | perrera |
weigh~ weight* lost | libra libras kilo kilos |
sterling* euro~ dollar* exchange* | libra libras |

pump pumps
petrol* gas~ fuel~ driver* | surtidor surtidores gasolinera* | bomba~
water~ flood~ drain~ | bomba bombas |

range ranges
mountain* peak~ himalaya* | cordillera cordilleras sierra sierras cadena |
missile* kilomet* km long-range short-range | alcance |
shooting* rifle~ firing* | campo polígono galería |

record records
album~ label~ singer* band~ vinyl~ | disco discos | grab*
criminal|police_record conviction* | antecedentes historial | penal*
world~ break~ broke~ olympic* fastest* | récord récords marca marcas plusmarca |
medical* patient* hospital* | historia historias historial historiales expediente expedientes | registro~

ring rings
wedding|engagement_ring diamond* finger* gold~ jewel~ | anillo anillos sortija sortijas alianza |
boxer~ boxing* fight~ heavyweight* | ring cuadrilátero lona |
drug~ smuggl* spy~ paedophile* prostitut* traffick* crime | red redes banda bandas | trama

rock rocks
band~ singer* concert* music~ guitar* album~ | rock | roquero
police* threw throw~ hurl~ pelt~ climb~ stone~ geolog* moon~ | piedra piedras roca rocas |

round rounds
ammunition fired~ rifle~ bullet* police* | bala balas disparo disparos tiro tiros cartucho cartuchos ráfaga* | munición
drink~ pub~ beer~ | ronda rondas |
boxing* boxer~ | asalto asaltos round rounds |
first|second|third|final|next|last|previous_round cup playoff* seed* draw tournament* election* talks negotiat* | ronda rondas vuelta
  vueltas eliminatoria eliminatorias | fase instancia

ruler rulers
king~ emperor* dictator* autocrat* military* | gobernante gobernantes soberano mandatario monarca líder | dirigente~
inch~ pencil* centimet* school* | regla reglas |

scale scales
fish~ reptile* snake~ | escama escamas |
weigh~ bathroom* kitchen* | balanza báscula básculas balanzas |
richter* earthquake* magnitude* | escala |

school schools
whale~ dolphin* shoal~ school_of_fish|sardines|whales|dolphins | banco bancos cardumen |
pupil~ teacher* head~ classroom* | escuela escuelas colegio colegios instituto institutos | liceo* centro* escolar*

score scores
composer* music~ film~ orchestra* soundtrack* | partitura partituras banda música |
goal~ half~ match~ final~ | marcador resultado tanteo |
exam~ test~ student* | puntuación puntuaciones nota notas calificación calificaciones puntaje |

secretary secretaries
of_state|of_defense|of_health home|foreign|education|health|treasury|defence|defense_secretary | secretario secretaria ministro ministra
  titular | canciller
general un | secretario secretaria |

sheet sheets
bed~ mattress* linen~ cotton* | sábana sábanas |
paper~ write~ | hoja hojas folio folios |
ice~ glacier* antarctic* greenland* | capa capas manto casquete placa | hielo
metal~ steel~ | lámina láminas plancha planchas chapa chapas |

sole soles
shoe~ rubber* foot~ | suela suelas planta plantas |
fish~ plaice* | lenguado lenguados |

spell spells
cold|dry|hot|warm_spell weather* | ola período periodo racha |
witch~ magic~ wizard* curse~ | hechizo hechizos conjuro |

staff
hospital* nhs worker* teachers cut~ | personal plantilla empleados trabajadores | equipo
wooden* shepherd* lean~ | bastón cayado báculo vara |

stall stalls
market* vendor* food~ | puesto puestos tenderete* caseta* |
theatre* opera~ seats~ | platea patio butaca* |

stand stands
stadium* fans~ supporters* terrace* | grada gradas tribuna tribunas |
witness* testif* court~ trial~ | estrado | declar*
taxi~ | parada |

stock stocks
wall_street shares* nasdaq* market* investor* dow~ | acción acciones valor valores | títulos bursátil* bolsa~
stock_market~ stock_exchange~ | bolsa~ bursátil* | mercado~
fish~ cod~ quota~ | población poblaciones caladero* banco bancos | existencias
shelves* shortage* warehouse* | existencias | provisión reserv*
chicken* soup~ simmer* | caldo |

stroke strokes
hospital* patient* brain~ suffered* heart~ died paralys* | derrame derrames ictus apoplejía embolia | cerebrovascular* accidente
swim~ breast* | brazada brazadas estilo |
golf~ par~ | golpe golpes |
brush~ paint~ | pincelada pinceladas trazo |

subject subjects
school* curriculum* pupil~ students maths~ | asignatura asignaturas materia materias |
british* king~ queen~ crown~ | súbdito súbditos |

table tables
league* relegat* points* premier* bottom|top_of_the_table | tabla tablas clasificación | posiciones
restaurant* kitchen* dinner* chair~ | mesa mesas |

tap taps
water~ drink~ kitchen* bath~ | grifo grifos llave llaves canilla |
phone~ | pinchazo escucha* intervención* |

term terms
school* autumn* pupil~ | trimestre trimestres curso |
office* president* mayor~ second* re-elect* | mandato mandatos período períodos periodo periodos | legislatura
prison* jail~ | condena pena |

tip tips
waiter* restaurant* bill~ | propina propinas |
police* anonymous* caller* hotline* | soplo soplos pista pistas aviso avisos chivatazo | dato~ denuncia~ información
advice* | consejo consejos |

toast
champagne* glass~ rais~ wedding* | brindis | brind*
bread~ butter* breakfast* | tostada tostadas | pan

tube tubes
london* passenger* underground* station* tfl~ strike | metro | suburbano
feeding* test~ breathing* | tubo tubos sonda probeta* |

turkey turkeys
thanksgiving* christmas* roast~ farm~ bird~ stuff~ | pavo pavos guajolote* |
ankara* istanbul* erdogan* turkish* nato syria~ kurd~ | turquía |

wave waves
sea~ surf~ tsunami* beach~ ocean~ swept coast~ | ola olas oleaje |
radio~ sound~ gravitational* | onda ondas |
heat~ covid~ migrant* violence* | ola olas oleada oleadas |

will wills
lawyer* inherit* estate* left~ died bequ~ | testamento testamentos | voluntad
political|free_will | voluntad |

wing wings
bird~ plane~ aircraft* butterfl* feather* | ala alas |
military|political|armed|youth_wing | brazo ala rama |
hospital* museum* prison* | ala pabellón módulo |
wing_back left|right_winger cross~ striker* | banda bandas extremo |

yard yards
scotland_yard | yard |
goal~ shot~ | metro metros yarda yardas |
back~ house~ lawn~ | patio patios jardín jardines |
ship~ | astillero astilleros |

chair chairs
committee* board~ commission* | presidente presidenta presidencia |
professor* university* | cátedra cátedras catedrátic* |
sat~ sit~ wooden* table~ | silla sillas sillón sillones | asiento~

chest
wound~ shot~ pain~ stab~ | pecho tórax |
drawers* | cómoda |
medieval* treasure* oak~ locked | cofre cofres arcón baúl |

club clubs
golf~ | palo palos club |
night~ dancer* | discoteca discotecas club clubes | local~
football* league* player* signing* | club clubes equipo |

coach coaches
passenger* driver* tourist* motorway* pilgrims overturned | autocar autocares autobús autobuses ómnibus | bus buses micro
player* team~ win~ champion* assistant* squad goal~ | entrenador entrenadora entrenadores técnico técnicos | seleccionador* míster
  dirig*

column columns
newspaper* wrote~ columnist* | columna columnas artículo |
spinal* | columna |
smoke~ | columna columnas |

conductor conductors
orchestra* symphon* music~ opera~ philharmonic* baton~ | director directora directores | batuta
train~ ticket* bus~ passenger* fare~ | revisor revisora revisores cobrador cobradores | interventor
electric* heat~ copper | conductor conductores |

date dates
restaurant* romantic* tinder* boyfriend* girlfriend* | cita citas | pareja
fruit~ palm~ | dátil dátiles |

deck decks
ship~ ferry~ crew~ cruise* | cubierta cubiertas |
card~ shuffl* | baraja barajas mazo |

delivery deliveries
baby~ midwife* maternity* birth~ | parto partos | nacimiento
parcel* driver* food~ pizza~ | entrega entregas reparto repartos |

dock docks
defendant* court~ trial~ accused* | banquillo |
ship~ port~ cargo~ | muelle muelles dársena |

drug drugs
patient* disease* treatment* prescri* pharmaceutical* clinical* trial | medicamento medicamentos fármaco fármacos medicina* |
cocaine* heroin* cartel* traffick* dealer* gang~ smuggl* seized personal_use recreational possession | droga drogas | estupefacientes
  narco*

exchange
student* school* | intercambio intercambios |
stock~ | bolsa |

hall
city|town_hall mayor~ | ayuntamiento alcaldía | municipal*
concert* orchestra* | sala auditorio |
village|church_hall | salón sala |

hood
car~ engine* vehicle* | capó capós cofre |
wore~ wearing face~ klan~ sweatshirt* | capucha capuchas | encapuchad*

bull bulls
papal~ | bula |
ring~ matador* spain~ bullfight* | toro toros |

jet jets
water~ | chorro chorros |
fighter* plane~ pilot~ private_jet | avión aviones jet jets caza cazas | reactor* aparato*

keeper
zoo~ | cuidador cuidadora cuidadores |
goal~ save~ penalt* | portero guardameta arquero |

magazine magazines
rifle~ bullet* ammunition* assault* high-capacity | cargador cargadores |
editor* cover~ reader* fashion* | revista revistas |

note notes
five-pound|ten-pound|20-pound|euro_note|notes counterfeit* wallet* | billete billetes |
piano~ singer* music~ | nota notas |
suicide* handwritten* left~ | nota notas | carta

plate plates
number|licence|license|registration_plate|plates car~ | matrícula matrículas placa placas patente* |
tectonic* | placa placas |
food~ kitchen* dinner* | plato platos |

poll polls
opinion* survey* pollster* percent* lead~ | encuesta encuestas sondeo sondeos |
polling_station queue~ | urna urnas | votación elecciones

port ports
ship~ cargo~ container* | puerto puertos |
wine~ bottle* glass~ | oporto |

rate rates
interest* mortgage* central* fed ecb | tipo tipos tasa tasas interés |
unemployment* inflation* birth~ death~ | tasa tasas índice |

reservation reservations
native* tribe~ tribal* sioux~ navajo* apache* | reserva reservas |
hotel~ restaurant* book~ | reserva reservas reservación |

resort resorts
ski|beach|seaside|tourist_resort hotel~ holiday* | complejo complejos centro centros localidad estación balneario* destino* | turístic*
last|first_resort | recurso |

speaker speakers
house~ parliament* commons* pelosi congress* | presidente presidenta | portavoz
conference* audience* | orador oradores ponente ponentes conferenciante* |
music~ sound~ loud~ | altavoz altavoces bocina bocinas parlante* |

station
police* fire~ train~ petrol* | estación estaciones comisaría parque gasolinera | cuartel*
radio~ tv~ | emisora emisoras cadena canal |
polling* | mesa colegio centro casilla | urna*

sting
police* undercover* fbi~ | operación operativo | trampa encubiert*
bee~ wasp~ jellyfish* | picadura picaduras |

story stories
building* floor~ | piso pisos planta plantas |
newspaper* reporter* journalist* | noticia noticias reportaje historia historias artículo | información

tablet tablets
apple~ samsung* ipad~ screen* | tableta tabletas tablet |
doctor* pain~ overdos* swallow* pharm~ | pastilla pastillas comprimido comprimidos tableta | píldora*
clay~ stone~ cuneiform* | tablilla tablillas |

terminal
airport* passenger* flights* | terminal terminales |
cancer* patient* ill~ disease* | terminal terminales | incurable

vault
bank~ gold~ thieves* | bóveda cámara caja |
gymnast* | salto |

vessel
blood~ | vaso vasos |
ship~ coast~ crew~ | buque buques barco barcos embarcación* | nave*

agent agents
estate property landlord~ letting | agente agentes inmobiliario inmobiliaria inmobiliarios | inmobiliari*
chemical nerve~ toxic sarin | agente agentes sustancia sustancias |

bar bars
prison cell~ behind_bars window~ iron | barrote barrotes reja rejas | cárcel prisión
drinks pint~ beer~ bartender~ pub~ nightclub~ | bar bares cantina~ | local~ taberna~
lawyer~ barrister~ bar_association | colegio abogacía barra | abogado~
chocolate soap gold | barra barras tableta tabletas pastilla pastillas lingote lingotes |

beam beams
laser~ light~ | haz rayo rayos |
roof~ ceiling~ steel wooden collapsed | viga vigas |

board boards
directors company~ chairman shareholder~ board_of_directors|trustees | consejo junta directorio directiva | administración consejeros
surf~ snowboard~ skate~ | tabla tablas |
plane train ship flight | bordo abordo | embarc* subi* abord*

bowl bowls
super_bowl nfl | tazón bowl |
soup cereal rice | cuenco cuencos tazón tazones plato | bol~

branch branches
tree~ leaves fell storm~ | rama ramas |
bank~ customers store~ closure~ | sucursal sucursales oficina oficinas | filial
executive|legislative|judicial_branch|branches | poder poderes rama ramas |

brush
teeth~ toothbrush~ | cepillo cepill* |
fire~ wildfire~ | maleza matorral~ | arbustos monte

bulb bulbs
light~ led energy | bombilla bombillas foco focos ampolleta~ |
tulip~ daffodil~ flower~ | bulbo bulbos |

calf calves
cow~ cattle farm~ | ternero terneros becerro becerros ternera |
injur* muscle~ leg strain~ midfielder | pantorrilla gemelo gemelos | sóleo muscular

cell cells
prison~ jail~ inmate~ guard~ custody | celda celdas calabozo calabozos |
cancer tissue blood stem_cells | célula células | celular
phone~ | móvil celular |
terror~ sleeper | célula células |

chip chips
fish_and_chips salt vinegar fried | papas patatas fritas |
semiconductor~ intel computer~ | chip chips semiconductor* | procesador*
poker casino~ | ficha fichas |

cold
flu fever~ sneez* cough* | resfriado resfrío catarro constipado gripa | frío
weather temperature~ snow winter | frío fría fríos frías | helad*

company companies
theatre dance ballet actors | compañía compañías | elenco
soldier~ regiment infantry | compañía compañías |

cone cones
traffic road~ police | cono conos |
ice_cream | cucurucho cono barquillo |

crown
king queen monarch~ throne | corona |
tooth dentist~ | corona funda |

degree degrees
university graduat* bachelor~ master~ law_degree | título títulos grado licenciatura carrera máster | diploma~ licenciad* titul*
temperature~ celsius fahrenheit | grado grados |
murder first|second|third-degree | grado | primer segundo tercer

engine engines
train~ locomotive~ steam | locomotora locomotoras máquina | motor
fire_engine|engines | camión camiones coche coches autobomba~ bomberos | unidad*
car~ plane~ failure | motor motores |

exchange exchanges
stock_exchange | bolsa | bursátil
fire gunfire shots exchange_of_fire | intercambio tiroteo | cruce
prisoner~ hostage~ | canje intercambio |

ground grounds
stadium~ football home|away_ground fans | campo estadio cancha | terreno
legal technical humanitarian on_the_grounds grounds_for | motivo motivos razón razones causa fundamento~ | por

horn horns
car driver~ honk* | claxon bocina bocinas | pit*
bull rhino* goat | cuerno cuernos asta astas | marfil
orchestra* jazz brass | trompa corneta~ metales |

lock locks
door~ key~ burglar* | cerradura cerraduras candado candados |
canal boat~ ship~ | esclusa esclusas |
hair | mechón mechones |

mass
priest~ church pope bishop~ catholic | misa misas | eucaristía
muscle body bone | masa |

mint
coin~ royal_mint | casa moneda ceca | fábrica
tea leaves herb~ | menta hierbabuena |

pack packs
wolf wolves dog~ hounds | manada jauría | grupo
cigarette~ | cajetilla paquete paquetes | tabaco
cyclist~ rider~ | pelotón |

platform platforms
train~ station passenger~ | andén andenes plataforma~ |
oil gas offshore | plataforma plataformas |
party election manifesto | programa plataforma |

practice practices
gp doctor~ surgery patient~ | consulta ambulatorio consultorio centro | médic*
law lawyer~ | bufete despacho |
football nfl coach | entrenamiento práctica |

roll
toilet paper | rollo |
bread ham | panecillo bollo | pan

row
seat~ front|back_row theatre | fila hilera |
boat oxford cambridge river | rem* regata |
prime_minister mps minister~ over | polémica disputa bronca pelea discusión | controversia enfrentamiento

shift shifts
night nurse~ worker~ factory | turno turnos | jornada guardia
policy opinion gear | cambio giro | viraje

spirit spirits
vodka whisky gin alcohol bottle~ | licor licores alcohol | destilad* bebidas
ghost~ holy ancestor~ | espíritu espíritus |

stage stages
actor~ theatre singer~ concert audience | escenario escena tablas | teatro
tour cyclist~ stage_win rider~ | etapa etapas |
cancer tumour disease | fase estadio etapa |

stamp stamps
postage letter~ collector~ | sello sellos estampilla~ timbre~ |
passport visa | sello sellos |
food_stamps | cupón cupones vale~ alimentos | ayuda

star stars
film hollywood pop movie | estrella estrellas | astro
galaxy telescope astronom* | estrella estrellas |

starter starters
menu dessert | entrante entrantes entrada primer | aperitivo
pitcher innings | abridor lanzador |

stick sticks
walking beat police | palo palos bastón bastones | porra vara
dynamite | cartucho cartuchos | barra

strip strips
gaza | franja |
landing|air_strip | pista |
football|away_strip shirt kit | camiseta equipación | uniforme

temple temples
bullet head shot | sien sienes |
buddhist hindu worship | templo templos |

wake
funeral coffin mourner~ | velatorio velorio | vela
in_the_wake | tras estela raíz | consecuencia

bug bugs
software computer~ glitch~ code app | fallo fallos error errores | defecto~ programa
stomach flu winter vomit* | virus bacteria | infección gastr* bicho
bed_bugs insect~ garden | insecto insectos bicho bichos chinche chinches |
"""

_MORE_SPANISH = """
cúpula | dome~ | leadership top_brass
trama | plot~ storyline~ | ring~ network~ scheme~ racket~
expediente | file~ dossier~ | record~ transcript~
seguridad | security | safety | certainty confidence sure
elección | election~ vote~ poll~ | choice~ selection~ option~ pick~
beneficio | profit~ earnings gain~ | benefit~ advantage~ allowance~ perk~
jugador | player~ footballer~ | gambler~ punter~
investigador | researcher~ scientist~ scholar~ | investigator~ detective~
casa | house~ dwelling~ | home~ household~ | firm~ house~
padre | father~ dad~ | parent~ | priest~ friar~
hijo | son~ | child children kid~
acción | share~ stock~ equity equities | action~ act~ deed~
investigación | research study studies | investigation~ inquiry inquiries enquiry enquiries probe~ examination~
derecho | right~ | law | straight upright | fee~ duty duties levy levies
estado | state~ | condition~ status state~
poder | power~ | proxy proxies power_of_attorney
trabajo | work labour labor | job~ employment post~ | paper~ assignment~ essay~
pueblo | village~ town~ | people~ nation~
tierra | land~ | earth | soil dirt ground
tiempo | time~ | weather | tense~ | half halves
historia | history | story stories tale~
director | director~ manager~ head~ chief~ executive~ | conductor~ | editor~ | principal~ headmaster~ head_teacher~ headteacher~
hombre | man men | mankind humanity person people human~
mujer | woman women female~ | wife wives
médico | doctor~ physician~ medic~ | medical
científico | scientist~ | scientific
político | politician~ | political
militar | soldier~ serviceman servicemen officer~ troop~ | military
técnico | technician~ engineer~ expert~ | technical | coach coaches manager~
crítico | critic~ reviewer~ | critical
público | audience~ public crowd~ spectator~ | public
nota | note~ memo~ | mark~ grade~ | statement~ release~
orden | order~ warrant~ command~ | order sequence | order~
prueba | test~ trial~ exam~ | evidence proof~ | event~ race~
medio | means | middle centre center | environment~ habitat~ | half | medium media outlet~
paciente | patient~ | patient
central | plant~ station~ | headquarters head_office | central
residencia | residence~ home~ residency | hall_of_residence dormitory dormitories | nursing_home~
ejercicio | exercise~ drill~ | year~ financial_year~ | exercise
jornada | day~ | working_day~ shift~ hours | matchday~ round~
manifestación | demonstration~ march marches protest~ rally rallies | sign~ expression~ manifestation~ statement~
declaración | statement~ declaration~ | testimony testimonies evidence | return~
formación | training education | formation~ | party parties team~ lineup
cuerpo | body bodies corpse~ | corps force~
jefe | head~ chief~ leader~ | boss bosses
bala | bullet~ shot~ round~ slug~ | bale~
ficha | token~ chip~ counter~ domino~ | file~ record~ card~ dossier~ | piece~
grado | degree~ | rank~ grade~ | level~ extent~ | year~
clave | key~ crucial | password~ code~ passcode~ | clef~ | harpsichord~
cubierta | cover~ covers covering~ | deck~ | roof~ | jacket~ | tyre~ tire~
partida | departure~ | game~ match matches | item~ line~ allocation~ appropriation~ | certificate~ | shipment~ batch consignment~ | gang~
  band~ party parties
consejo | council~ board~ | advice tip~ counsel recommendation~
asiento | seat~ chair~ | entry entries record~
radio | radio~ wireless | radius radii range | spoke~ | radium
sueño | dream~ | sleep sleepiness drowsiness
golpe | blow~ hit~ punch punches knock~ stroke~ thump~ bang~ | coup~ putsch | heist~ robbery robberies | shock~ setback~ | shot~
gemelo | twin~ | cufflink~ | calf calves | binoculars opera_glasses
registro | search searches raid~ | register~ registry registries record~ registration~ log~ | registrar~
cabecera | headboard~ bedside head | masthead~ header~ heading~ | headwaters source~ | county_seat
corriente | current~ flow~ stream~ | draught~ draft~ | trend~ tendency tendencies movement~ | power electricity
barra | bar~ rod~ rail~ ingot~ | bar~ counter~ | loaf loaves stick~ | slash | fans
calificación | rating~ qualification~ classification~ | mark~ grade~ score~ | description~
célula | cell~ | card~ document~
cerco | siege~ cordon~ encirclement | fence~ | ring~ halo~
código | code~ | code~ act
comisión | commission~ fee~ | committee~ commission~ panel~ | commission perpetration
compañía | company companies firm~ | company companies | troupe~ | company companionship
concierto | concert~ gig~ recital~ concerto concertos | agreement~ accord~ arrangement~ pact~
conductor | driver~ motorist~ | conductor~ | host~ presenter~
cuerda | rope~ cord~ string~ line~ | string~ chord~ | spring~
curso | course~ class classes | course~ | year~ term~
despacho | office~ study studies | dispatch dispatches report~ cable~ | law_firm~ firm~ | sale~
diligencia | diligence care | stagecoach stagecoaches | proceeding~ procedure~ step~ inquiry inquiries formality formalities
disco | record~ disc~ disk~ album~ | discus | traffic_light~ | nightclub~
escala | scale~ | stopover~ layover~ stop~ | ladder~
escena | scene~ | stage~
escudo | shield~ | coat_of_arms crest~ badge~ | escudo escudos
espacio | space~ room gap~ | programme~ program~ slot~
extracto | extract~ excerpt~ | statement~ | essence~
falla | fault~ | failure~ flaw~ defect~
faro | lighthouse~ | headlight~ headlamp~ light~
fila | line~ queue~ | row~ file~ rank~
foco | focus focuses centre~ center~ | spotlight~ floodlight~ bulb~ light~ | outbreak~ source~ hotbed~
galería | gallery galleries | tunnel~ passage~ | arcade~ mall~
gancho | hook~ | appeal draw | decoy~
giro | turn~ twist~ shift~ rotation~ | transfer~ money_order~ | expression~ phrase~ | tour~
globo | balloon~ | globe~ | lob~
goma | rubber~ gum~ | glue~ | eraser~ | condom~
gota | drop~ droplet~ | gout
grano | grain~ | pimple~ spot~ zit~ | bean~
grúa | crane~ | tow_truck~ breakdown_truck~
herencia | inheritance~ legacy legacies bequest~ estate~ | heredity
hilo | thread~ yarn~ | wire~ | linen | trickle~ | thread~
impresión | impression~ | printing~ print~
interés | interest~ | interest~
junta | board~ council~ junta~ committee~ | meeting~ | joint~ gasket~ seal~
lazo | tie~ bond~ link~ | bow~ ribbon~ | lasso~ noose~
local | premises venue~ place~ | local~
mancha | stain~ spot~ mark~ | slick~ | blot~ stigma
manifiesto | manifesto manifestos statement~ | manifest
masa | mass masses | dough pastry batter | crowd~
materia | matter | subject~ | material~
moneda | coin~ | currency currencies
montaje | assembly installation | editing edit~ | staging production~ | set-up sham
objetivo | objective~ goal~ target~ aim~ | lens lenses
oración | prayer~ | sentence~ clause~
palma | palm~ | palm~ | applause clapping
paro | strike~ stoppage~ walkout~ | unemployment | arrest~
pasaje | ticket~ fare~ | passage~ excerpt~ | passengers | alley~ passageway~
pieza | piece~ part~ | piece~ work~ | room~
placa | plate~ sheet~ slab~ | badge~ | plaque~ | X-ray~ | number_plate~
plato | dish dishes meal~ course~ | plate~ | cymbal~
polo | pole~ | polo | lolly lollies | hub~
potencia | power~ | power~ capacity
prenda | garment~ clothing item~ | pledge~ security token~
propiedad | property properties ownership estate~ | property properties attribute~ quality qualities
rama | branch branches bough~ twig~ | branch branches field~ wing~
rayo | ray~ beam~ | lightning thunderbolt~ bolt~ | spoke~
recibo | receipt~ bill~ | reception
reclamo | claim~ demand~ complaint~ | decoy~ lure~
recurso | resource~ means | appeal~ challenge~ motion~
remo | oar~ paddle~ | rowing
renta | income~ | rent~
respaldo | support backing endorsement~ | back~ backrest~ | backup~
retiro | retirement~ | withdrawal~ removal~ | retreat~
rueda | wheel~ tyre~ tire~ | press_conference news_conference | slice~
saldo | balance~ | sale~ | toll~ result~
seno | breast~ bosom~ | sinus sinuses | sine
sentido | sense~ | meaning~ sense~ | direction~ way~
serie | series | string~ succession~ number~
signo | sign~ symbol~ | mark~
sociedad | society societies | company companies firm~ corporation~ partnership~
suerte | luck fortune | fate lot | kind~ sort~
testigo | witness witnesses | baton~
vaso | glass glasses tumbler~ | vessel~
vocal | vowel~ | member~ | vocal
volante | wheel~ steering_wheel~ | flyer~ leaflet~ | ruffle~ frill~ | winger~ | shuttlecock~
cabeza | head~ | mind~ | bulb~ clove~ | leader~ head~
brazo | arm~ | branch branches wing~ | limb~
boca | mouth~ | entrance~ exit~
cara | face~ | side~ heads
espalda | back~ | backstroke
columna | column~ pillar~ | spine~ backbone~ | column~ article~
causa | cause~ reason~ | case~ lawsuit~ trial~ | cause~
proceso | process processes | trial~ proceedings case~ prosecution~
acta | minutes record~ | certificate~ | seat~
auto | car~ | order~ ruling~ writ~ | play~ | self
sentencia | sentence~ ruling~ verdict~ judgment~ judgement~ decision~ | saying~ maxim~ statement~
pena | sentence~ penalty penalties punishment~ | sorrow~ grief pity shame sadness
condición | condition~ term~ | status nature | state
dama | lady ladies | queen~ | draughts checkers
rey | king~ monarch~ | queen
peón | labourer~ laborer~ worker~ | pawn~
cresta | crest~ comb~ | ridge~ peak~
ala | wing~ | brim~ | wing~ faction~
fondo | fund~ | bottom~ bed~ | background~ backdrop~ | content substance | end~ back
talón | heel~ | cheque~ check~
chapa | sheet~ plate~ bodywork | badge~ | bottle_top~ cap~
mono | monkey~ ape~ | overalls coveralls jumpsuit~ boiler_suit~
bando | side~ faction~ camp~ | edict~ proclamation~
grabado | engraving~ print~ etching~ | recorded
relevo | relay~ | replacement~ relief changeover~ handover~
crédito | credit~ loan~ | credit credibility
balance | balance~ balance_sheet~ | toll~ | assessment~ review~ result~
cartera | wallet~ purse~ billfold~ | briefcase~ bag~ satchel~ | portfolio portfolios ministry ministries | postwoman postwomen
efecto | effect~ impact~ | spin | belongings possessions
estudio | study studies research survey~ | studio studios | flat~ apartment~ | studies
cuarto | room~ bedroom~ | quarter~ | fourth
quinta | villa~ country_house~ | draft | fifth
portal | portal~ website~ | doorway~ hallway~ entrance~ | nativity
estancia | stay~ | room~ | ranch ranches
finca | estate~ farm~ property properties | building~
villa | villa~ | town~ | shanty_town~ slum~
lista | list~ roll~ | stripe~ | smart clever ready
regla | rule~ norm~ | ruler~ | period~
sala | room~ hall~ ward~ | court~ chamber~ division~ | cinema~ theatre~
pila | pile~ stack~ heap~ | battery batteries | sink~ basin~ font~
bote | boat~ dinghy dinghies lifeboat~ | tin~ can~ jar~ | bounce~ | jackpot~ | canister~
cuello | neck~ | collar~
muñeca | doll~ | wrist~
fuente | source~ | fountain~ spring~ | dish dishes | font~
marca | brand~ make~ | mark~ | record~ | score~
tinta | ink~ | dye~
juego | game~ | play | set~ | gambling
bomba | bomb~ | pump~ | bombshell~
"""

_MORE_ENGLISH = """
bond | bono~ obligación obligaciones | vínculo~ lazo~ | fianza~
chip | chip~ microchip~ | patata~ papa~ | astilla~ | ficha~
crack | grieta~ fisura~ | crack
seat | asiento~ plaza~ sitio~ butaca~ localidad | escaño~ | sede~
environment | medio_ambiente medioambiente | entorno~
building | edificio~ inmueble~ | construcción
fall | caída~ descenso~ bajada~ baja~ | otoño~
player | jugador~ futbolista~ | actor~ protagonista~ agente~ | reproductor~ tocadiscos | músico~ intérprete~
gas | gas gases | gasolina~
oil | petróleo~ crudo | aceite~ | óleo~
game | partido~ encuentro~ | juego~ videojuego~ | caza
right | derecho~ | derecha~ | correcto~ adecuado~ bien acertado~ debido~ | justo precisamente
rate | tasa~ índice~ | tipo~ | ritmo~ velocidad | tarifa~ precio~
child | niño~ niña~ menor~ | hijo~ hija~
parent | padre~ progenitor~ | matriz
power | poder~ potestad | potencia~ | electricidad luz energía eléctrico~ | fuerza~
home | hogar~ casa~ vivienda~ domicilio~ | asilo~ residencia~
country | país países nación naciones | campo
report | informe~ | noticia~ información informaciones reportaje~ | denuncia~
union | sindicato~ gremio~ | unión uniones
council | ayuntamiento~ concejo~ cabildo~ | consejo~
house | casa~ vivienda~ | cámara~
force | fuerza~ | cuerpo~ policía
security | seguridad | valor valores título~
school | escuela~ colegio~ instituto~ liceo~ | facultad facultades | banco~ cardumen
driver | conductor~ chofer chófer automovilista~ piloto~ | motor~ | controlador~
law | ley leyes | derecho | policía
death | muerte~ fallecimiento~ deceso~ | muerto~ fallecido~ víctima~
fire | incendio~ fuego~ | fuego disparo~ tiroteo~ tiros
man | hombre~ varón varones | humanidad
people | persona~ gente | pueblo~
work | trabajo~ labor | obra~
story | historia~ relato~ cuento~ | noticia~ reportaje~ información | planta~ piso~
news | noticia~ | informativo~ telediario~
time | tiempo~ | hora~ | vez veces
study | estudio~ investigación | despacho~
service | servicio~ | misa~ oficio~ | saque~
support | apoyo~ respaldo~ | soporte~
market | mercado~ | mercadillo~ plaza
show | espectáculo~ función | programa~ | exposición muestra~
office | oficina~ despacho~ | cargo~ | consulta~
season | temporada~ | estación
police | policía~ | policías agentes
talk | charla~ conferencia~ | negociación negociaciones conversación conversaciones diálogo~ | rumores
summit | cumbre~ | cima~ cumbre~
director | director~ | consejero~ administrador~
concern | preocupación inquietud | empresa~ grupo~
offer | oferta~ propuesta~
practice | práctica~ | entrenamiento~ | consulta~ bufete~
measure | medida~ | medida~ compás
source | fuente~ | nacimiento manantial
level | nivel niveles | llano~
cause | causa~ motivo~ | causa~
class | clase~ | clase~ curso~
term | plazo~ | mandato~ legislatura~ | término~ | trimestre~ curso~
capital | capital | mayúscula~ | capitales
shower | ducha~ | chubasco~ aguacero~ lluvia~ | fiesta~
box | caja~ cajón cajones | palco~ | casilla~ recuadro~ | área | boxeo
period | período~ periodo~ época~ etapa~ | punto~ | regla~ menstruación
current | corriente~ | actual~ vigente~
gum | encía~ | chicle~ goma~
glass | vidrio~ cristal~ | vaso~ copa~
cast | reparto elenco | escayola~ yeso | molde~
bolt | cerrojo~ pestillo~ | tornillo~ perno~ | rayo~ relámpago~
bow | arco~ | lazo~ | proa~ | reverencia~
cap | gorra~ gorro~ | tope~ límite~ techo~ | tapa~ tapón tapones
card | tarjeta~ | carta~ naipe~ baraja~ | carné~ carnet~
check | control~ comprobación verificación revisión | cheque~ | cuenta~ | jaque~ | cuadro~
claim | afirmación afirmaciones alegación alegaciones | reclamación reclamaciones reclamo~ reivindicación | demanda~ solicitud~ petición
coat | abrigo~ | capa~ mano~ | pelaje~
code | código~ | clave~ cifrado
collar | cuello~ | collar~
copy | copia~ | ejemplar~ | texto~
count | recuento~ cuenta~ | cargo~ | conde~
counter | mostrador~ barra~ ventanilla~ | ficha~ | contador~
cover | cubierta~ tapa~ portada~ | cobertura~ | funda~ | fachada~ tapadera~ | refugio~
craft | oficio~ artesanía~ | embarcación nave~ barco~ | aeronave~
crew | tripulación tripulaciones | equipo~ cuadrilla~ | banda~ pandilla~
deal | acuerdo~ trato~ pacto~ | reparto~ | oferta~
deposit | depósito~ ingreso~ | señal~ fianza~ entrada~ | yacimiento~ | sedimento~
desk | escritorio~ mesa~ pupitre~ | sección | mostrador~
diet | dieta~ régimen alimentación | parlamento~
dish | plato~ | fuente~ | antena~
draft | borrador~ proyecto~ anteproyecto~ | corriente~ | reclutamiento~ leva~ | giro~
drama | drama~ | teatro | serie~
drive | paseo~ viaje~ | campaña~ | empuje iniciativa | unidad~ disco~ | camino~ entrada~
drop | gota~ | caída~ descenso~ bajada~
duck | pato~
express | expreso~ | urgente~
face | cara~ rostro~ | pared~ ladera~ | esfera~
fair | feria~ | justo~ | rubio~
fault | culpa~ | falla~ | fallo~ defecto~ avería~ | falta~
field | campo~ prado~ | terreno~ campo~ cancha~ | ámbito~ sector~ área~ | pelotón | yacimiento~
film | película~ filme~ cinta~ | capa~ película~ | carrete~ rollo~
flat | piso~ apartamento~ departamento~ | llano~ plano~ | pinchazo~
fleet | flota~ | armada~ | parque
flight | vuelo~ | huida~ fuga~ | tramo~ | escuadrilla~
float | carroza~ | flotador~ boya~ | fondo
floor | suelo~ piso~ | planta~ piso~ | fondo | pista~ | hemiciclo
fly | mosca~ | bragueta~
foot | pie~ | pata~
fork | tenedor~ | bifurcación | horca~ horquilla~
foul | falta~ | sucio~ fétido~
frame | marco~ | fotograma~ | montura~ | cuadro~ bastidor~ | armazón
gear | equipo~ material | marcha~ | engranaje~
grade | nota~ calificación | grado~ | curso~ | pendiente~ | calidad
grave | tumba~ sepultura~ fosa~ | grave~
green | verde~ | verdura~ | green~
hail | granizo~ | saludo~
hand | mano~ | manecilla~ aguja~ | peón jornalero~ operario~ | letra
head | cabeza~ | jefe~ director~ responsable~ líder~ | cabecera~ | cara
heel | talón | tacón
hide | piel~ cuero~ | escondite~
hook | gancho~ anzuelo~ | gancho~
host | anfitrión | presentador~ conductor~ | multitud~ | hostia~ | huésped~
issue | asunto~ cuestión tema~ problema~ | número~ ejemplar~ edición | emisión | descendencia
jack | gato~ | sota~ | clavija~
joint | articulación | junta~ unión | porro~ | local~ antro~ | asado~
kid | niño~ niña~ chico~ crío~ | cabrito~
kind | tipo~ clase~ especie~ | amable~ bondadoso~
knot | nudo~ | nudo~ | corro~
landing | aterrizaje~ | desembarco~ desembarque~ | rellano~ descansillo~
lap | vuelta~ | regazo~
leaf | hoja~ | página~ | tablero~
league | liga~ | legua~
leg | pierna~ | pata~ | etapa~ tramo~ | partido~
lens | lente~ | objetivo~ | lupa~
litter | basura~ desperdicio~ residuo~ | camada~ | camilla~ litera~ | arena
lobby | vestíbulo~ | grupo~ lobby
lot | solar~ parcela~ terreno~ | lote~ | suerte
master | amo~ dueño~ | maestro~ | máster~ | capitán patrón | original~
medium | medio~ | médium | mediano~
mill | molino~ | fábrica~ | molinillo~
minute | minuto~ | acta~ | diminuto~
mold mould | molde~ | moho~
mouth | boca~ | desembocadura~ | entrada~
net | red~ | neto~
novel | novela~ | novedoso~
operator | operador~ | operario~ | telefonista~
order | orden órdenes mandato~ | pedido~ encargo~ | orden
organ | órgano~ | órgano~
page | página~ | paje~
panel | panel~ | jurado~ comité~ grupo~ | tablero~
passage | paso~ | pasaje~ fragmento~ | pasillo~ | aprobación | travesía~
pattern | patrón patrones | dibujo~ estampado~ | pauta~
pin | alfiler~ | clavija~ | insignia~ | bolo~
pitcher | lanzador~ | jarra~ jarro~ cántaro~
plane | avión | plano~ | cepillo~
play | obra~ | juego~ | jugada~
plug | enchufe~ | tapón
pot | olla~ cazuela~ | maceta~ tiesto~ | marihuana hierba | bote~
present | regalo~ obsequio~ | presente~ actualidad
press | prensa~ | imprenta~ | prensa~
punch | puñetazo~ golpe~ | ponche~ | perforadora~ punzón
quarter | cuarto~ | trimestre~ | barrio~ | cuartel~
racket | raqueta~ | alboroto~ ruido~ jaleo~ | chanchullo~ extorsión
rank | rango~ grado~ | fila~
ray | rayo~ | raya~
root | raíz raíces | origen
sack | saco~ bolsa~ | saqueo~
safe | caja~ | seguro~ salvo~
sale | venta~ | rebaja~ liquidación saldo~
saw | sierra~ | refrán
screen | pantalla~ | biombo~ | criba~
shade | sombra~ | tono~ matiz | persiana~
share | acción acciones | parte~ cuota~ porción
shed | cobertizo~ nave~
sign | señal~ signo~ indicio~ | letrero~ cartel~ rótulo~
sink | fregadero~ lavabo~ pila~
slip | resbalón | error~ desliz | papeleta~ | combinación
sound | sonido~ ruido~ | estrecho~
spade | pala~ | pica~
spot | mancha~ | lugar~ sitio~ | grano~ | anuncio~ | lunar~
squash | calabaza~ | squash
stable | cuadra~ establo~ | estable~
state | estado~ | estado~
steam | vapor~
stem | tallo~ | pie~ | célula~
stool | taburete~ banqueta~ | heces
storey story | planta~ piso~ | historia~ relato~ cuento~ | noticia~ artículo~
strain | tensión esfuerzo~ presión | cepa~ variedad~ | esguince~ distensión
stream | arroyo~ riachuelo~ | corriente~ | transmisión
string | cuerda~ | serie~ sarta~ ristra~
tick | garrapata~ | tic | visto~ marca~
tongue | lengua~ | idioma~ | lengüeta~
trailer | remolque~ | tráiler~ avance~ | caravana~
train | tren~ | cola~ | séquito~ | caravana~
volume | volumen volúmenes | tomo~
watch | reloj~ | guardia~ vigilancia~
well | pozo~ | bien
"""

SENSES: dict[Language, str] = {Language.SPANISH: _SPANISH, Language.ENGLISH: _ENGLISH}
"""By language, the words with several meanings."""

MEANINGS = {Language.SPANISH: _MORE_SPANISH, Language.ENGLISH: _MORE_ENGLISH}
"""By language, words with several meanings that little beside them calls for: a word | what says a meaning of it | what says another."""
