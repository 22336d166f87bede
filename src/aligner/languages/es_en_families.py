"""Closed families of words of which one is easily exchanged for another, in Spanish and English: how often, stages, sides, places, foods.

A line is a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first English word is its
name. A family is a block; families are listed by the check that reports them.
"""

from __future__ import annotations

from dataclasses import replace

from aligner.languages.ladders import FAR, Ladder, ladder_of

__all__ = ["FAMILIES"]

_PERIODS = """
cada_hora por_hora a_la_hora | an_hour per_hour hourly every_hour | hora~ km h minuto~ | hour~ mph kph o'clock minute~
diarios diarias diario~ diariamente a_diario al_día por_día cada_día todos_los_días por_jornada | daily a_day per_day every_day
  each_day | día~ jornada~ cotidian* diari* periódico~ prensa noche~ 24 24_horas | day~ everyday newspaper* paper* press night~ nightly
  dail* 24 24_hours today~
cada_dos_días un_día_sí día_por_medio | every_other_day every_two_days | dos_días alterno~ | alternate two_days
dos_veces_al_día dos_veces_por_día | twice_a_day twice_daily | veces día~ | two_times day~ daily
semanal~ semanalmente a_la_semana por_semana cada_semana todas_las_semanas semanario~ | weekly a_week per_week every_week each_week |
  seman* siete_días ocho_días lunes martes miércoles jueves viernes sábado~ domingo~ | week* seven_days monday~ tuesday~ wednesday~
  thursday~ friday~ saturday~ sunday~
dos_veces_por_semana dos_veces_a_la_semana | twice_a_week twice_weekly | veces seman* | two_times week*
quincenal~ quincenalmente cada_quince_días cada_dos_semanas a_la_quincena | fortnightly biweekly every_two_weeks
  every_other_week a_fortnight every_fortnight | quincena~ dos_semanas quince_días | fortnight~ two_weeks 15_days
mensual~ mensualmente al_mes por_mes cada_mes todos_los_meses mensualidad~ | monthly a_month per_month every_month each_month |
  mes meses treinta_días 30_días | month* 30_days thirty_days
cada_dos_meses bimestral~ bimensual~ | every_two_months every_other_month bimonthly | bimest* dos_meses | two_months
trimestral~ trimestralmente por_trimestre cada_tres_meses al_trimestre | quarterly per_quarter every_three_months every_quarter
  each_quarter | trimestre~ tres_meses interanual~ | quarter~ three_months
semestral~ cada_seis_meses dos_veces_al_año dos_veces_por_año bianual~ por_semestre | half-yearly twice_a|per|every|each_year
  twice_yearly twice_annually every_six_months biannual* semiannual* semi-annual* | semestre~ seis_meses dos_ocasiones veces | half
  two_times six_months
anual~ anualmente al_año por_año cada_año todos_los_años | yearly a_year per_year every_year each_year annual annually | año~
  interanual~ ejercicio~ anuar* doce_meses aniversari* edición | year* annum annual* twelve_months 12_months anniversar*
cada_dos_años bienal~ bianualmente | every_two_years every_other_year biennial* once_every_two_years | bienio~ dos_años
  bienal* | two_years biennial*
cada_tres_años trienal~ | every_three_years triennial* | trienio~ tres_años | three_years
cada_cuatro_años cuatrienal~ | every_four_years | cuatrienio~ cuatro_años | four_years quadrenni*
cada_cinco_años quinquenal~ | every_five_years five-yearly | quinquenio~ lustro~ cinco_años sexenal* | five_years five-year
cada_diez_años cada_década decenal~ | every_ten_years every_10_years every_decade | década~ decenio~ diez_años |
  decade~ ten_years 10_years
= yearly | every two years | every three years | every four years
"""

_TENTATIVE = """
preliminar~ provisional~ provisionalmente conteo_rápido dato_adelantado estimación_adelantada|preliminar | preliminary provisional
  provisionally tentative tentatively quick_count flash_estimate|reading advance_estimate early_count|returns | principio~ previo~ primer*
  inicial~ parcial~ interin* avance~
  temporal~ tentativ* cautelar~ preliminar* provisional* pre | interim early first initial* temporary temporarily partial* caretaker
  unofficial tentativ* transitional remand acting bail pre
definitivo~ definitivamente resultado~_final~ informe_final conteo_final recuento_final cómputo_final versión_final decisión_final
  sentencia_firme | final definitive definitively | último~ final finales finalmente termin* fin firme~ concluyente~ oficial~ absolut*
  cierre irrevocable~ remat* finalista* semifinal* eliminat* complet* cuartos octavos permanente~ decisiv* postrer* | last end* finally
  firm conclusive* permanent* official ultimate* finals finish* eventual* latest decisive* once_and_for complet* semi-final* irrevocab*
  semifinal* quarterfinal* finalist* closing concluding
"""

_OFFICIAL = """
extraoficial~ extraoficialmente oficioso~ | unofficial unofficially off_the_record | oficios* no_oficial* offi* | informal* unconfirmed not
oficialmente | officially | oficial* formal* | official* formal*
"""

_MARGIN = """
por_poco por_la_mínima por_escaso_margen por_un_escaso|estrecho|mínimo|ajustado_margen por_estrecho_margen ajustadamente por_un_pelo
  por_los_pelos por_la_mínima_diferencia ajustado~ apretado~ | narrowly by_a_narrow|slim|tiny_margin by_a_whisker|hair|nose by_the_narrowest
  | apenas casi mínim* escas* estrech* justo~ reñid* pírric* | narrow* slim* slight* marginal* barely just close* tight* only scrap* edg*
holgadamente holgado~ con_holgura por_amplio_margen por_un_amplio|gran|cómodo_margen cómodamente ampliamente con_comodidad con_claridad
  claramente por_goleada | comfortably easily handily by_a_wide|comfortable|large|big_margin convincingly by_far far_and_away
  | ampli* holg* cómod* clar* fácil* abrumador* arras* rotund* contundent* sobrad* mucho~ much* gran* con_creces lejos |
  comfort* eas* hand* wide* clear* convinc* landslide* large* overwhelm* resounding* much far well widely broad* significant* strong*
"""

_LIKELIHOOD = """
está|están|queda|quedan|estaba|quedó_descartado~ completamente_descartado~ | out_of_the_question ruled_out | imposib* descart* exclu* negar*
  rechaz* | impossib* rul* exclu* discard* dismiss* out not n't no reject*
improbable~ poco_probable~ dudoso~ es_difícil_que resulta_difícil_que | unlikely improbable doubtful | difícil* dud* remot* escas* imposib*
  poc* | hard* difficult* doubt* slim remote* dubious* question* uncertain* n't not
probable~ previsible~ lo_más_probable probablemente | likely probably | posib* seguro~ segur* esper* podr* puede* parec* prev* fácil* quiz*
  | probab* expect* possib* may might could should will well prone set foresee* predict* apt bound presum* perhaps
es_seguro_que con_total_certeza|seguridad con_toda_certeza|seguridad sin_duda indudable~ | certain certainly definitely without_a_doubt
  undoubtedly | segur* cierto~ cert* claro~ dud* efectiv* evident* indudab* determinad* | sure* definit* clear* doubt* indeed bound
  confident* some given particular specific
= likely | certain
"""

_PATIENT = """
estable~ fuera_de_peligro estabilizado~ | stable out_of_danger
  fair|good|satisfactory_condition | estabil* mejor* leve~ sólid* constante* firme~ segur* | stab* steady good
  fair minor improv* recover* safe secure
estado_grave gravedad estado_crítico en_estado_grave gravemente_herido~|enfermo~ muy_grave~ | serious_condition critical_condition
  seriously_ill|injured|hurt|wounded critically_ill|injured|hurt|wounded grave_condition severely_injured|wounded | grave~ grav* crític*
  seri* delicad* reservado malherid* peligr* terminal* severo~ | serious* critical* grave* severe* bad* life-threatening poor fight*
  life ill gravity guarded terminal*
coma_inducido en_coma coma~ comatoso~ | coma comatose | inconsc* sedad* coma* comer~ comi* | unconscious sedat* comma* vegetative
muerte_cerebral muerte_encefálica muerto~_cerebral~ cerebralmente_muerto~ | brain_dead brain_death | muert* cerebr* | dead death* brain*
falleció fallecieron murió murieron | died dead | mur* muer* fallec* mat* víctim* asesin* perec* cadáver* deces* mort* difunt* ahog*
  vida* cay* sucumb* perd* | die* dying death* kill* deceas* perish* body bodies fatal* lives casualt* murder* late toll drown* succumb*
  deadly slain lost pass*
dado~_de_alta de_alta alta_médica recibió_el_alta alta_hospitalaria dar~_de_alta dieron_de_alta | discharged
  released_from_hospital|the|a left_hospital | alta salió sal* dej* cas* recuper* | releas* leav* left home sent discharg* out return*
hospitalizado~ hospitalizar~ ingresado~_en internado~_en hospitalización hospitalizó hospitalizaron permanece_ingresado~ |
  hospitalised hospitalized hospitali* admitted_to_hospital|the remains_in_hospital | hospital* ingres* intern* traslad* llev* clínic*
  sanitari* médic* cama~ |
  hospital* admit* taken rush* inpatient* ward~ clinic* medical
curado~ se_recupera se_recuperó se_recuperaron recuperarse convaleciente~ | recovering recovered_from cured convalesc* | recuper* cur*
  san* mejor* alta convalec* superar~ superó | recover* cure* heal* better improv* overcom* rehab*
= stable | recovering
= recovering | discharged | hospitalised
= serious condition | hospitalised | coma
= dead | brain dead
"""

_BILLS = """
aprobar~ aprobó aprobaron aprobado~ aprobación avalar~ avaló salió_adelante salieron_adelante prosperó prosperaron |
  passed approve~ approved approves approval | aprueb* visto_bueno luz_verde
  ratific* sancion* convalid* pasar~ pasó pas* super* adopt* acept* aprob* respald* favor* autoriz*
  acord* dio dar voto* apoy* valid* |
  approv* pass* adopt* back* green* ratif* clear* endors* vote* okay* favor* authori* enact* accept* agree* ok support* sanction* nod
  permi* grant* consent* bless* validat* carr* succe* through prosper* ahead forward
rechazar~ rechazó rechazaron rechazado~ tumbar~ tumbó tumbaron bloqueó_la|el|los|las |
  reject~ rejected voted_down defeated blocked_the | rechaz* tumb* derrot* fracas* perd*
  cay* cae* desestim* deneg* neg* contra no ni bloque* vet* repud* descart* desech* venc* super* gan* declin* rehus* opus* opon* |
  reject* defeat* fail* lost lose* turn* down against not block* fell fall* oppos* no kill* sank beat* refus* dismiss* den* rebuff*
vetar~ vetó vetaron veto~ | veto~ vetoed vetoes | bloque* impid* impedir* rechaz* prohib* excl* vet* | block* reject* ban* bar* prohibit*
  exclud* veto* black*
promulgar~ promulgó promulgaron promulgación promulgado~ | enact~ enacted promulgat* signed_into_law
  sign~_into_law signed_the_law|bill | sancion* publi* firm*
  rubric* suscrib* entr* vigor es_ley en_ley promulg* aprob* aprueb* dict* expid* adopt* establec* decret* emit* | sign* publish* law*
  effect
  sanction* enact* pass* issu* adopt* approv* introduc* implement* declar*
derogar~ derogó derogaron derogación derogado~ abrogar~ abrogó abrogación | repeal~ repealed repeals | anul* abol* suprim* revoc*
  elimin* invalid* retir* cancel* revert* dej* derog* derris* | scrap* abol* overturn* revok* rescind* annul* end* strik* struck withdr*
  cancel* quash* undo* revers* remov* repeal* abrogat* eliminat*
archivó_el|la|los_proyecto|iniciativa|ley|reforma|propuesta archivaron_el|la|los_proyecto|iniciativa|ley|reforma|propuesta engavetó
  engavetaron encarpetó | shelved shelves | aplaz* posterg* congel* guard* rechaz* descart* aparc* abandon* paraliz* archiv* suspend*
  cajón desech* retras* | archiv* fil* drop* kill* reject* set_aside abandon* tabl* put_off hold delay* suspend* postpon* scrap* ditch*
  halt* shelv* clos* block*
en_comisión dictaminar~ dictaminó fase_de_comisión | in_committee committee_stage | comisi* comité* dictam* | committee* commission*
= passed | enact
= reject | veto
= reject | shelved
= veto | shelved
= repeal | shelved
"""

_UNREST = """
manifestarse se_manifestó se_manifestaron se_manifiestan se_manifestarán se_manifestaban manifestándose marcharon protestaron
  manifestante~ | demonstrated demonstrating marched rallied protested demonstrator~ protester~ | manifest* protest* march* moviliz*
  concentr* reun* congreg* sal* activist* | demonstrat* protest* march* rall* mobili* gather* took complain* oppos* activist*
disturbio~ amotinarse se_amotinaron se_amotinó amotinado~ motín alborotador~ provocaron_disturbios causaron_disturbios | riot~ rioted
  rioting rioter~ | tumult* revuelta~ desorden* incident* enfrentamient* alborot* violen* alteraci* altercad* protest* antidisturb*
  subleva* vándal* motin* amotin* revolt* | disturb* unrest clash* upris* revolt* turmoil violen* disorder* brawl* trouble* mutin* riot*
  hooligan* mob
saquearon saquear~ saqueo~ saqueador~ saqueó | looted looting looter~ loot | saque* rob* pill* desvalij* expol* asalt* vándal* |
  loot* plunder* pillag* ransack* raid* rob* stole* steal* theft* sack*
huelga~ huelguista~ | strike~ striking striker~ walkout~ | paro~ huelg* plant* ataque* bombard* golpe* golpe~ contundente~ llamativ*
  impact* delanter* | stoppage~ industrial unemploy* struck walk* picket*
"""

_INSIDE = """
dentro_del|de adentro en_el_interior al_interior en_su_interior | inside indoors indoor | interior* intern* dentro en intramuros cubiert*
  bajo_techo entr* | in within interior* internal into inner under
fuera_de|del afuera a_las_afueras en_el_exterior en_los_alrededores extramuros al_aire_libre a_la_intemperie | outside outdoors outdoor |
  exterior* fuera alrededor* afuera* puerta~ frente inmediac* cerc* extranjer* extern* ante* calle~ ajen* junto abiert* aire patio* campo
  exced* | out outer exterior* external* beyond abroad near away front around surround* off gate~ outskirts open-air street~ without
  other apart foreign* next
"""

_MOVES = """
avanzar~ avanzó avanzaron avanzaba avanzaban avance~ | advance~ advanced advancing | progres* adelant* acerc* marcha* empuj* ganar* mejor*
  avanz* prosper* anticip* entr* aproxim* lleg* | progress* push* mov* forward march* gain* head* approach* breakthrough* step* close* clos*
  advanc* went go going came come ahead preview* early
replegar~ replegarse se_replegó se_replegaron se_repliegan se_replegaban repliegue~ retirarse se_retiró se_retiraron se_retiraban
  retroceder~
  retrocedió retrocedieron retroceso~ | withdraw~ withdrew withdrawn withdrawal~ retreat~ retreated pull~_back pulled_back | replieg*
  repleg*
  retroced* retir* sal* abandon* saca* ech* retract* desist* march* vuelt* baj* ca* reintegr* dej* ret* apart* reduc* revoc* jubil*
  disminu* |
  pull* fall* fell back* remov* leav* left recede* retir* recall* retract* step* took tak* setback* declin* withdr* drop* regress* away
  slip*
  revers* shr* lower* down out cancel*

llegar~ llegó llegaron llegada~ arribar~ arribó arribaron aterrizar~ aterrizó | arrive~ arrived arrival~ land~ landed | lleg* desembarc*
  entr* ven*
  vin* alcanz* acud* regres* volv* present* apareci* instal* toc* advenim* arrib* aterriz* tierra* terren* recib* est* pas* naci* amaneci* |
  reach* com* came get* got enter* return* go* went show* turn* home* arriv* advent* incoming land* touch* been be is was are were
zarpar~ zarpó zarparon despegar~ despegó despegaron partir~_de partió partieron marcharse se_marchó se_marcharon salir~_de salió_de
  salieron_de salida~_de abandonar~_el|la abandonó_el|la abandonaron_el|la | depart~ departed departure~ left_for left_the leave~_for
  leave~_the
  set_sail took_off sail~_from sailed_from | sal* part* abandon* dej* zarp* despeg* march* fue fueron ir* quit* retir* evacu* viaj* huy* hu*
  emigr* embarc* rumbo izquierd* qued* aband* emprend* despid* dimi* | leav* left go* went set exit* sail* fled flee* quit* out away off
  emerg* from took tak* walk* depart* abandon* come came coming get* got drop* pull* step* releas* start* origin*
"""

_UP_AND_DOWN = """
río_arriba aguas_arriba corriente_arriba | upstream upriver | arriba | up above
río_abajo aguas_abajo corriente_abajo | downstream downriver | abajo | down below
cuesta_arriba ladera_arriba subiendo_la | uphill | arriba sub* asc* difícil* empinad* | up climb* steep*
cuesta_abajo ladera_abajo bajando_la pendiente_abajo | downhill | abajo baj* desc* pendient* | down slope* descen*
planta_alta piso_de_arriba planta_superior piso_superior | upstairs upper_floor|story|storey|deck top_floor | arriba primer* alto~
  superior* último | up upper top first higher
planta_baja piso_de_abajo | downstairs ground_floor street_level | abajo baj* primer* | down below first ground lower
sótano~ | basement~ cellar~ | bodega~ subterr* subsuelo | underground below vault~
azotea~ tejado~ | rooftop~ roof roofs | techo~ cubierta~ terraza~ techumbre~ | top terrace~
= downhill | downstream
= uphill | upstream
"""

_LAND_SEA_AIR = """
por_tierra terrestre~ por_carretera | by_land overland by_road ground_forces|troops|offensive|attack|invasion | tierra suelo carretera*
  terr* infanter* | land ground road* terrestr*
por_mar marítimo~ naval navales | by_sea maritime naval seaborne | mar mares marin* barco* buque* flota* armada agua* barc* | sea seas
  ship* boat* navy marine shipping fleet*
por_aire aéreo~ vía_aérea | by_air airborne airlift* aerial | aire aére* avi* vuel* bombard* cielo* aero* helic* | air air* flight* plane*
  fly* flown flew bomb* raid* helicop*
= by air | by land | by sea
"""

_CUP = """
primera_ronda|eliminatoria | first_round opening_round | prim* 1ª | first opening 1st
segunda_ronda|eliminatoria | second_round | segund* 2ª | second 2nd
tercera_ronda|eliminatoria | third_round | tercer* 3ª dieciseis* | third 3rd last
cuarta_ronda|eliminatoria | fourth_round | cuart* 4ª octav* | fourth 4th last
fase_de_grupos fase_grupos liguilla | group_stage~ group_phase | grupo~ | group~ pool
dieciseisavos_de_final dieciseisavos | round_of_32 last_32 | | round
octavos_de_final octavos | round_of_16 last_16 last_sixteen round_of_sixteen | ronda* | round second knockout
cuartos_de_final | quarterfinal~ quarter-final~ | cuarto~ | quarter~ last_eight
semifinal~ semifinalista~ | semifinal~ semi-final~ semis semi-finalist~ semifinalist~ last_four | semi* penúltim* | semi* final_four
la_final gran_final finalista~ | the_final grand_final finalist~ championship_game cup_final | final finales últim* definitiv* título~
  finalmente | final finals title* last end championship* showpiece
= second round | round of 32
= second round | round of 16
= third round | round of 32
= third round | round of 16
= fourth round | round of 16
"""

_STANDING = """
asegurar~_su|el|la aseguró_su|el|la aseguraron_su|el|la amarrar~ amarró amarraron clasificarse se_clasificó se_clasificaron clasificado~
  clasificó clasificaron clasificación_para | clinch* qualif* secured_a|their|its|his|her|the booked_a|their|its|his|her|the | asegur*
  clasif*
  sell* logr* consig* obtuv* obten* pase~ avanz* gan* meter* met* alcanz* garantiz* pas* habilit* cualific* titulad* matiz* capacit* |
  secur* book* advanc* seal* reach* earn* ensur* assur* guarante* classif* made progress* through land* certif* entitle* rank* safe*
quedar~_fuera quedó_fuera quedaron_fuera se_quedó_sin|fuera se_quedaron_sin|fuera eliminado~_en|por|de|del fue_eliminado~
  fueron_eliminado~ descalificado~ queda_fuera quedan_fuera | eliminated knocked_out knock~_out missed_out miss~_out crashed_out
  bowed_out disqualif* missed_the_playoffs|final|finals|cut missed_a_playoff|place | elimin* fuera cay* apeado~ perd* despid* sin no
  descalif* exclu* suprim* desech* | out eliminat* exit* lost los* beaten without not n't miss* exclud* fail* drop* remov* ous* ban*
  gone left
"""

_GROUND = """
como_local|locales de_local jugar~_en_casa en_su_estadio | home_game|match|win|victory|defeat|loss at_home_to|against at_home | casa local*
  hogar feudo doméstic* cas* campo estadio | home* host* domestic hous* ground
como_visitante|visitantes de_visitante a_domicilio fuera_de_casa | away_game|match|win|victory|defeat|loss on_the_road away_to
  away_from_home | visit* fuera camino cancha campo carretera* gira desplaz* lejos | away visit* road* outside tour* travel*
"""

_RESULT = """
empatar~ empató empataron empate~ | draw~ drew draws tie~ tied stalemate | igual* tabl* sorteo~ empat* dibuj* atra* corbata~ lazo~ vínculo*
  vincul* sac* at* relacion* estanc* tablas iguala* punt* | drawn level* equal* deadlock* link* bond* connect* lot~ attract* even
victoria~ ganar~ ganó ganaron vencer~ venció vencieron derrotar~ derrotó derrotaron perder~ perdió perdieron derrota~ | won win~ wins
  victory victories beat~ beaten defeat~ defeated lose~ lost loses | triunf* imp* gan* perd* pierd* derrot* super* venc* consig* sum*
  conquist* cay* golea* eliminó doblega* tumb* batió bat* victori* obt* logr* llev* | triumph* top* edg* earn* down* oust* fall* fell
  succumb* gain* conquer* overcom* overcame loss* upset rout* victor* thrash* claim* take took secur* get got missing
"""

_HALVES = """
primer_tiempo primera_parte primera_mitad | first_half | descanso medio* primer* mitad semestre | half* first interval opening
segundo_tiempo segunda_parte segunda_mitad | second_half | descanso medio* complement* segund* mitad semestre | half* second interval latter
"""

_DECIDED = """
prórroga tiempo_extra tiempos_extra alargue | extra_time overtime | prórrog* horas_extra* adicional* suplement* descuento | extra* stoppage
  injury_time extension*
penaltis tanda_de_penaltis|penales penales penalti penal | shootout shoot-out penalties penalty_kick~ | penal* pena~ multa~ lanzamient*
  once_metros tiroteo* sancion* | penalt* spot* fine* gunfight* shoot*
"""

_LEGS = """
partido_de_ida la_ida encuentro_de_ida | first_leg | ida | first* outward
partido_de_vuelta encuentro_de_vuelta | second_leg return_leg | vuelta | return* second* lap* round
"""

_TITLE = """
campeón campeones campeona campeonas | champion champions | camp* titul* ganador* defensor* | champ* titl* winner* holder* defend*
subcampeón subcampeones subcampeona subcampeonas | runner-up runners-up | segund* finalist* plata | second* finalist* silver runner*
"""

_COURT_SIDES = """
la_acusación abogado~_de_la_acusación acusación_particular acusación_popular fiscal fiscales fiscalía~ ministerio_público |
  prosecution prosecutor~ | acus* procurad* parte* fiscal* ministerio* querella* imputa* cargo* | attorney~ da accus* plaintiff~ prosecut*
  state charge~ indict* complainant* public_ministry d.a tax state's
la_defensa abogado~_defensor~ defensa_de|del defensor~_público~ defensor~_del|de_los_acusado~ |
  defense defence defense_lawyer~|attorney~|team|counsel defence_lawyer~|counsel|team public_defender~ | abogad* letrad* defens* defend*
  ministerio* representante* asesor* defien* jurídic* | lawyer~ attorney~ counsel* defend* defens* defenc* pentagon barrister* represent*
  military solicitor* ombuds* advoca* legal protect*
"""

_JUDGES = """
jurado_popular el_jurado un_jurado jurados | jury juries juror jurors | jurad* juez jueces tribunal* jur* | panel* judge~ judging court
juez jueza jueces juezas magistrado~ | judge judges magistrate~ | togad* tribunal* juzgad* justic* judicial* sala corte* árbitr* jurad*
  juzg* ministr* juec* | justice~ court* referee* judicia* jurist* bench jur* panel*
"""

_PERSONS = """
hombre hombres varón varones | man men male males | señor~ tipo~ joven~ jóvenes persona* sujeto~ individuo~ masculin* human* muchach*
  chico~ alguien esposo~ marido* caballero* él padre* niño* macho* quien* el los un uno unos presunto* sospech* gente agente* muchach*
  anciano* trabajador* soldado* señor* tío ciudadan* viejo* efectivo* miembro* varon* pistoler* abuelo* compañer* | guy guys gunm*
  gentlem* people
  human* mankind husband* boy boys he him his father* masculin* person* manned individual* someone anyone those one ones youth* lad*
  who suspect* brother* fellow* son sons figure*
mujer mujeres | woman women female females | esposa~ señora~ dama~ chica~ joven~ jóvenes femenin* feminis* madre* ella* hembra* niña*
  señorita* una la las muchach* anciana* víctima* persona* abuel* femin* novia* género madres trabajadora* compañera* alguna* quien* |
  wife wives lady ladies girl* her she mother* femin* hers person* people spouse* widow* gender* one ones who victim* daughter*
  sister* girlfriend* partner* those
niña niñas | girl girls | chica~ joven* hija* menor* mujer* muchach* bebé* adolescent* niñ* estudiant* | child* woman women daughter*
  kid* baby female* infant* teen* schoolgirl* young* minor* toddler*
niño_varón | boy boys | niñ* chic* joven* jóvenes hijo* menor* muchach* varon* varón bebé* adolescent* crío* chaval* estudiant* mozo* |
  child* kid*
  son sons young* teen* schoolboy* lad* youth* baby infant* minor* toddler*
adolescente adolescentes | teenager~ teenage teen teens | joven* jóvenes menor* chic* muchach* quincea* años niñ* juven* | adolescent*
  young* youth* minor* boy* girl* kid* juvenile*
anciano anciana ancianos ancianas octogenario~ | elderly pensioner~ octogenarian~ | mayor* viej* abuel* jubilad* vejez tercera_edad años
  veteran* | old* senior* aged grand* retire* pension* age* veteran*
bebé bebés recién_nacido~ | baby babies newborn~ infant infants | niñ* lactant* nacid* hij* infan* neonat* criatur* pequeñ* | child*
  toddler*
  born birth* boy* girl* kid* little
= man | boy | teenager | elderly
= woman | girl | teenager | elderly
= boy | girl | baby | teenager
"""

_SEX = """
sicaria sicarias bombera bomberas empresaria empresarias concejala concejalas regidora regidoras actriz actrices camarera camareras mesera
  meseras la_portavoz la_vocera vocera voceras una_portavoz la_policía_local|municipal|nacional monja monjas reina reinas princesa
  princesas viuda viudas modista azafata azafatas la_congresista la_edil | hit_woman hit_women hitwoman policewoman policewomen spokeswoman
  spokeswomen councilwoman congresswoman congresswomen assemblywoman businesswoman businesswomen actress* waitress* firewoman
  camerawoman saleswoman chairwoman nun nuns queen~ princess* widow widows heroine~ landlady | la ella mujer* portavoz* diputada*
  agente* congresist* legislador* policía* presidenta* directora* jefa* edil* representante* concej* una dependienta* miembro* heroína*
  casera* ministra* miss portavoc* | she her woman women female spoke* officer* member* representative* legislator* server* flight host*
  lady ms mrs miss actor* lawmaker* councillor* firefighter* business* chair* policy
sicario bombero empresario concejal regidor actor camarero mesero el_portavoz el_vocero vocero un_portavoz un_vocero monje monjes rey
  príncipe viudo el_congresista el_edil empresarios actores sicarios bomberos concejales voceros portavoces camareros
  el_diputado diputado diputados legislador~ edil ediles congresista~ | hitman hitmen policeman policemen spokesman spokesmen councilman
  councilmen congressman congressmen assemblyman businessman businessmen waiter~ fireman firemen cameraman cameramen salesman monk~ king
  kings prince princes widower~ | el él hombre* portavoz* vocer* legislador* agente* congresist* polic* presidente* director* jefe*
  representante* un los dependiente* miembro* reyes héroe* casero* delegad* camaróg* vendedor* comercial* operador* ejecutiv* pistoler*
  asesin* | he his man men male spoke* officer* member* representative* legislator* server* cop* guy* mr actor* lawmaker*
  councillor* councilor* firefighter* business* entrepreneur* police deput* mp mps gunm* killer* they assassin* executive*
"""

_CROPS = """
aceituna~ olivar~ olivo~ | olive olives | oliv* aceit* oleícol* oleo* | oil
naranja naranjas naranjal~ naranjo~ | orange_grove~ orange_tree~ oranges | cítric* anaranjad* naranj* | orange citrus
limón limones limonero~ | lemon lemons | cítric* lima~ | lime limes citrus
manzana~ manzano~ | apple apples apple_tree~ orchard_apple | fruta~ sidra cuadra~ manzan* | fruit block~ cider orchard~
melocotón melocotones durazno~ melocotonero~ | peach peaches | fruta~ hueso nectarin* | fruit nectarine~
cereza~ cerezo~ | cherry cherries | guinda~ | fruit
fresa~ fresón fresones frutilla~ | strawberry strawberries | fresa~ frut* taladr* | berry berries fruit
pera~ peral~ | pear pears | | fruit
ciruela~ | plum plums | pasa~ | prune~
albaricoque~ chabacano~ damasco_maduro | apricot apricots | |
higo~ higuera~ | fig figs | |
piña~ ananá | pineapple~ | piñ* | cone~ pine
sandía~ | watermelon~ | |
melón melones | melon~ | | cantaloupe~
mango~ | mango mangoes mangos | | handle~
plátano~ banano~ | banana bananas | banan* platan* | plantain~
coco~ cocotero~ | coconut~ | | palm~
arándano~ | blueberry blueberries cranberry cranberries | | berries
frambuesa~ mora_silvestre | raspberry raspberries | | berries
almendra~ almendro~ | almond almonds | | nut nuts
nuez nueces nogal~ | walnut~ | | nut nuts
avellana~ | hazelnut~ | | nut nuts
cacahuate~ cacahuete~ maní | peanut~ groundnut~ | | nut nuts
pistacho~ | pistachio~ | | nut nuts
girasol~ | sunflower~ | aceite |
soja soya | soybean~ soy soya | | bean~
trigo trigal~ | wheat | cereal* grano* harina* triguer* | cereal* grain* flour
maíz maizal~ elote~ milpa~ | maize corn cornfield~ | cereal* grano* mazorca* maicer* tortilla* | cereal* grain* sweetcorn tortilla*
arroz arrozal~ | rice paddy | cereal* grano* arroc* | grain*
cebada | barley | malta cereal* | malt grain* cereal*
avena | oats oat | | cereal* grain*
lechuga~ | lettuce~ | ensalada | salad
zanahoria~ | carrot carrots | |
ajo~ | garlic | |
cebolla~ | onion onions | |
pepino~ | cucumber~ | pepin* | gherkin~
calabaza~ calabacín calabacines | pumpkin~ squash courgette~ zucchini | |
pimiento~ chile~ ají | pepper peppers chili chilies chilli chillies | pimient* chile | capsicum~ chile
lenteja~ | lentil~ | legumbre~ | pulse~
garbanzo~ | chickpea~ | legumbre~ | pulse~
algodón algodonal~ | cotton | algodon* | swab~
caña_de_azúcar | sugarcane sugar_cane | caña~ azúcar* | cane sugar
amapola~ adormidera~ | poppy poppies | opio | opium
seta~ hongo~ champiñón champiñones | mushroom~ | níscal* hong* | fung*
= peanut | hazelnut | almond | walnut
= blueberry | raspberry | strawberry
= lemon | orange grove
"""

_TREES = """
pino~ pinar~ | pine pines pine_tree~ | conífer* bosque* | conifer* woods forest*
roble~ encina~ robledal~ | oak oaks | robl* bellota* | acorn*
eucalipto~ | eucalyptus eucalypt* | | gum
palmera~ palma_datilera | palm_tree~ palms | palm* | palm
haya~ hayedo~ | beech beeches | haya |
castaño~ | chestnut_tree~ | castañ* | chestnut*
ciprés cipreses | cypress* | |
álamo~ chopo~ | poplar~ | | aspen~
abeto~ | fir firs spruce~ | árbol* |
rosa~ rosal~ | rose_bush* roses | ros* | rose pink
clavel~ | carnation~ | |
tulipán tulipanes | tulip~ | |
orquídea~ | orchid~ | |
girasol~ | sunflower~ | |
= oak | chestnut tree
"""

_FOODS = """
carne_de_res|vaca|vacuno|ternera ternera | beef veal | res vacun* carne* bistec* filete* vaca* | meat* steak* cattle cow*
carne_de_cerdo|puerco cerdo~ | pork | porcin* tocino jamón carne* puerc* | pig* bacon ham meat* swine
cordero~ | lamb | carne* oveja* borrego* | mutton sheep meat* lamb*
pollo pollos | chicken | gallina* ave aves avícol* polla* | poultry hen* chick* bird*
pavo~ | turkey turkeys | ave aves guajolote* turquía turc* | bird* poultry turk*
pescado~ | | pez peces mar* pesc* | fish* seafood
marisco~ gamba~ camarón camarones langostino~ | seafood shrimp~ prawn~ shellfish | crustác* mar | crab*
langosta~ bogavante~ | lobster~ | plaga | locust*
mejillón mejillones | mussel~ | molusc* bivalv* | shellfish mollus*
almeja~ | clam clams | molusc* bivalv* | shellfish mollus* cockle~
ostra~ ostión ostiones | oyster~ | molusc* bivalv* | shellfish mollus*
pulpo~ | octopus* | |
calamar~ | squid~ | |
mantequilla | butter | margarin* | margarine
aceite_de_oliva | olive_oil | aceite* | oil*
aceite_de_girasol | sunflower_oil | aceite* girasol* | oil* sunflower*
aceite_de_palma | palm_oil | aceite* palma* | oil* palm*
harina~ | flour | trigo maíz | meal wheat
sal_de_mesa sal_marina la_sal | salt table_salt | sal sales salin* | salin* salt*
pasta~ fideo~ espagueti~ | pasta noodle~ spaghetti | macarron* | macaroni
sopa~ | soup~ | caldo~ guis* | broth stew*
chocolate~ | chocolate~ | cacao | cocoa
galleta~ | biscuit~ cookie~ cracker~ | |
helado~ | ice_cream | hel* paleta~ nieve | ice frozen* icy
leche | milk | láct* lecher* | dairy
yogur yogures | yoghurt~ yogurt~ | láct* | dairy
agua_embotellada agua_mineral | bottled_water mineral_water | agua* | water*
refresco~ gaseosa~ | soft_drink~ soda sodas | bebida~ | drink* beverage* pop
zumo~ jugo~ | juice~ | |
té infusión | tea teas | bebida* | herbal
ron | rum | | spirits liquor
tequila | tequila | | spirits
whisky güisqui | whisky whiskey | | spirits scotch bourbon
vodka | vodka | |
ginebra_seca | gin | ginebra | genev*
= beef | lamb
"""

_SCIENCES = """
biología biólogo~ | biology biologist~ | biológ* natural* científic* | biolog* scientist* life
química_orgánica químico~ química~ | chemistry chemist~ chemical chemicals | quím* sustanc* farmac* | chemi* pharmac* substance*
física_nuclear físico~ | physics physicist~ | físic* | physic*
matemáticas matemático~ | mathematics maths mathematician~ | mate* cálculo~ aritm* | math* arithm* calculus
geología geólogo~ | geology geologist~ | geológ* sismól* | geolog* seismolog*
astronomía astrónomo~ astrofísica astrofísico~ | astronomy astronomer~ astrophysic* | astron* astrof* | astro*
astrología astrólogo~ | astrology astrologer~ | astról* horósc* | horoscope*
arqueología arqueólogo~ | archaeology archeology archaeologist~ archeologist~ | arqueol* | archaeol* archeol*
antropología antropólogo~ | anthropology anthropologist~ | antropol* | anthropol*
sociología sociólogo~ | sociology sociologist~ | social* | social*
filosofía filósofo~ | philosophy philosopher~ | filosóf* pensador* | philosoph* thinker*
historiador~ | historian~ | histór* histor* cronist* | histor* chronicler*
economista~ | economist~ | económ* econom* analist* | econom* analyst*
sismólogo~ sismología | seismologist~ seismology | sísm* sism* geolog* geólog* | seism* geolog* quake*
meteorólogo~ meteorología | meteorologist~ meteorology weather_forecaster~ | meteoro* tiempo clima* | weather* forecast* climat* meteor*
epidemiólogo~ epidemiología | epidemiologist~ epidemiology | epidem* virólog* salud | epidem* virolog* health
ingeniería_civil ingeniero~ | engineer engineers | ingenier* técnic* | engineer* technic*
arquitecto~ arquitectura | architect~ architecture | arquitect* edific* | architect* build*
psicólogo~ psicología | psychologist~ psychology | psic* terapeut* | psych* therap*
psiquiatra~ psiquiatría | psychiatrist~ psychiatry | psiqui* psic* | psych*
cardiólogo~ cardiología | cardiologist~ cardiology | cardi* corazón | cardi* heart
oncólogo~ oncología | oncologist~ oncology | oncol* cáncer | oncol* cancer
pediatra~ pediatría | paediatric* pediatric* | infant* niñ* pediátr* | child*
neurólogo~ neurología neurocirujano~ | neurologist~ neurology neurosurgeon~ | neuro* cerebr* | neuro* brain*
dermatólogo~ | dermatologist~ | dermat* piel | dermat* skin
ginecólogo~ | gynaecologist~ gynecologist~ | ginec* obstet* | gynaec* gynec* obstet*
= geology | seismologist
= psychologist | psychiatrist
= biology | epidemiologist
"""

_POLITICS = """
oficialismo oficialista~ partido_en_el_poder partido_gobernante coalición_gobernante bancada_oficialista | ruling_party ruling_coalition
  governing_party governing_coalition pro-government party_in_power | gobern* gobierno* poder mayoría* oficial* mand* | ruling governing
  government* majority power official* incumbent* president* governm*
oposición opositor~ | opposition | oponent* contr* rechaz* opos* disiden* rival* crític* antigubern* antichavist* resist* opon* |
  oppos* dissident* critic* rival* opponent* resist* object* anti-government shadow
"""

_PARTIES = """
republicano~ | republican~ gop | repúblic* conservador* | republic*
demócrata~ | democrat democrats | democr* demócrat* | democrat*
socialista~ | socialist~ | social* izquierd* psoe | social* left* labour
comunista~ | communist~ | comunis* marx* | communis* marx*
liberal liberales | liberal~ | liber* neoliber* centr* | liber* libertarian*
conservador conservadora conservadores conservadoras | conservative~ tory tories | conserv* derech* popular* | conserv* right*
laborista~ | labour labour_party | labor* | labor* worker*
ecologista~ los_verdes | greens the_green_party | verd* ambient* ecol* | green* environment* ecolog*
nacionalista~ | nationalist~ | nacional* independent* patri* | national* patriot*
separatista~ independentista~ secesionista~ | separatist~ secessionist~ pro-independence | independ* separ* soberanis* | independ* separat*
  secess* breakaway
monárquico~ | monarchist~ royalist~ | monarq* real* | monarch* royal*
= nationalist | separatist
"""

_FINANCES = """
deuda~ endeudamiento pasivo~ | debt~ indebtedness liabilities | endeud* adeud* deud* impag* debe* moros* préstamo* bono* crédit* pasiv* |
  indebt* owe* liabilit* arrear* debtor* loan* bond* borrow* deficit* credit*
déficit~ | deficit~ | défic* agujero* desequilib* pérdid* falt* carenc* deficien* desfase* | shortfall* gap* imbalance* deficien* lack*
  attention hole
superávit~ | surplus* | excedent* sobrant* exces* | excess* superavit
ingresos facturación | revenue~ turnover income | ingres* factur* venta~ recaud* rent* cifra_de_negocio* entrada~ gan* negocio* sueldo*
  volumen taquilla* impuesto* fisc* hospital* renta~ salario~ | sale* earn* takings receipt* box_office incom* tax* proceeds
  money turn* entr* admission* gross* business
beneficio_neto beneficios ganancias utilidades utilidad_neta lucro | profit profits net_income | gan* benefic* utilid* rendim* lucr*
  plusval* ingres* result* ventaj* | earn* gain* benefit* return* incom* lucrat* profit* advantage* yield* margin*
pérdidas | losses net_loss | pérdid* perd* pierd* muert* baj* daño* mengu* rojo* caíd* | loss lost los* casualt* red damage* drop* fall*
gasto~ gasto_público desembolso~ | spending expenditure~ expenses outlay~ | gast* cost* invers* invert* desembols* consum* presupuest*
  dispend*
  egreso~ | spend* spent cost* expens* invest* budget* disburs* consum* pay* outgo*
= debt | deficit
"""

_GROSS = """
bruto bruta brutos brutas antes_de_impuestos | gross before_tax before_taxes pretax pre-tax | brut* crud* petról* pib producto |
  gross* gdp crude
neto neta netos netas después_de_impuestos libre~_de_impuestos | net after_tax after_taxes take-home | net* red redes portería líquid*
  limpi* clar* |
  net* clear* internet clean* web
"""

_ECONOMY = """
inflación inflacionario~ | inflation inflationary | precio* ipc inflac* estanfl* | price* cpi inflat* rpi stagflat* cost*
desempleo paro_registrado tasa_de_paro desocupación | unemployment jobless* | paro parad* desemple* emple* desocup* | unemploy* job*
  employ* work*
  out_of
tipos_de_interés tasas_de_interés tasa_de_interés tipo_de_interés | interest_rate~ | tipo~ tasa~ interes* interés | rate~ interest* lend*
pib producto_interno_bruto producto_interior_bruto | gdp gross_domestic_product | economía* product* crecim* brut* | econom* growth output
  product*
= inflation | interest rate
"""

_SECURITIES = """
acción_ordinaria acciones | shares stocks | acc* título* bolsa* particip* bursátil* valor* capital* accion* activid* medid* | share* stock*
  equit* stake* action* secur* act* move* step* value* measure* work deed*
bono~ deuda_soberana obligaciones_del | bonds bond_issue treasuries gilts | bon* deuda* oblig* letra~ letras título* renta_fija cédula* |
  bond* debt* gilt* note* treasur* bill* secur* voucher* bonus*
"""

_DEALS = """
comprar~ compró compraron adquirir~ adquirió adquirieron | buy~ bought buys purchase~ purchased |
  adquis* compr* vent* vend* hac* pag* oferta* opa* tom* obten* llev* negoci* despach* merc* consum* | acqui* purchas* sale* sell* takeover*
  buy* get* got took pay* paid deal* shop* trade* off* auction*
vender~ vendió vendieron | sell~ sold sells | vent* vend* despach* negoci* comerc* ced* compr* traspas* | sale* sell* market* trade*
  off* auction*
  retail* peddl* buy* bought
alquilar~ alquiló alquilaron arrendar~ arrendó arrendaron alquiler~ arrendamiento~ rentar~ | rent~ rented lease~ leased renting leasing |
  alquil* arrend* rent* contrat* fletar~ inquilin* ces* conces* leasing | rent* leas* hir* charter* tenan* let letting* landlord*
  concession*
donar~ donó donaron regalar~ regaló donación~ | donat* | don* regal* entreg* oblig* cede* ced* aport* contrib* limosn* | give* gave giv*
  gift* contribut* present* offer* grant*
= buy | sell
"""

_PERMIT = """
permitir~ permite permitió permiten permitirá permitía permitieron autorizar~ autoriza autorizó facultar~ faculta | allow~ allowed allows
  permit~ permitted lets may enables authori* entitl* | podr* pued* pud* dej* pod* habilit* posib* autoriz* facilit* mayo da dan quizá*
  cab* permis* aprob* aprueb* lic* acept* legal* derecho* sirv* ser* pos* hac* tal_vez permit* conced* otorg* habr* | can could let able
  possib* might make* made help* enabl* permi* allow* approv* licen* give* gave grant* right* empower* clear* provid* means
  offer* facilitat* accept*
exigir~ exige exigió exigen exigirá exigía obligar~ obliga obligó obligan obligará obligaba | require~ required requires oblige~ obliged
  obliges compel* mandates | requier* requer* necesit* deb* oblig* pid* pedi* demand* exig* hay tener tien* tuv* forz* impon* impus*
  reclam* solicit* hac* precis* implic* supon* llev* manda* conllev* necesar* imprescind* reiv* obligator* previst* | forc* must need* have
  has had demand* mandat* ask* call* requir* insist* impos* should bound order* oblig* want* necess* claim* request* urg* push* expect*
  seek* sought bind* tak* took necessit* mak* made press* prompt* involv* is are was were lead* led caus* due driv* drove
prohibir~ prohíbe prohibió prohíben prohibirá prohibía impedir~ impide impidió impiden | prohibit* forbid* forbade ban~ banned bans bar~
  barred bars outlaw* prevent~ prevents | prohib* vet* veda* imp* no bloque* inhabil* ileg* sin evit* ni contra obst* niega neg* nunca
  tampoco dific* deten* barra* fren* proscri* exclu* deteng* | ban* bar* prevent* veto* block* not n't no illegal* disallow* restrict*
  preclud* stop* exclud* against cannot hinder* unable refus* without keep* kept avoid* never hamper* unlaw* nor deny den* suspen*
  off-limits
"""

_NEITHER = """
ni_el|la|los|las|un|una|su|sus|en|a|de|siquiera ni | neither | no tampoco ningun* ninguno nadie sin nunca nada | nor not n't no none either
  without never nobody nothing cannot hardly
tanto_el|la|los|las|un|una|en|a|de|para|por|como | both | tant* ambos ambas dos entre así pareja* mutu* cada también uno_y todos los | as
  alike each two so much well either equally couple together all mutual*
"""

_WEAPONS_USED = """
a_tiros a_balazos tiroteado~ baleado~ acribillado~ disparo~ balazo~ tiro~ bala~ baleó tirotearon dispararon disparó | shot shots gunned
  gunshot~ gunfire bullet~ shooting~ shoot~ | dispar* tir* tirot* bal* arma* fuego pistol* acribill* fusil* ráfag* chut* | shoot* gun*
  fire* fir* bullet* rifle* riddled kick* effort* strike
apuñalado~ apuñalar~ apuñaló apuñalaron acuchillado~ acuchillar~ a_cuchilladas a_puñaladas puñalada~ navajazo~ cuchillada~ | stab~ stabbed
  stabbing~ knifed | cuchill* puñal* navaj* arma* apuñal* acuchill* machet* | knif* knives stab* blade* slash* dagger*
estrangulado~ estrangular~ estranguló asfixiado~ asfixiar~ asfixió ahorcado~ ahorcar~ | strangl* suffocat* smother* hanged asphyxiat* |
  asfix* ahorc* ahog* estrang* colg* sofoc* | chok* hang* strangl* throttl* drown*
envenenado~ envenenar~ envenenó | poison~ poisoned poisoning | veneno* intoxic* tóx* toxic* enven* | poison* toxic* venom*
a_golpes golpeado~ golpear~ golpearon golpeó apaleado~ paliza~ golpiza~ | beaten beating~ bludgeon* clubbed | golp* agred* peg* pali* apale*
  puñetaz* patad* agres* maltr* derrot* venc* | beat* hit* punch* attack* batter* assault* kick* club* struck strik* defeat*
atropellado~ atropellar~ atropelló atropellaron arrollado~ arrolló arrollaron | ran_over run_over hit_by_a_car|truck|bus|train|vehicle
  mown_down mowed_down knocked_down | arroll* atropell* embest* choc* golpe* impact* coche* auto* vehíc* camión tren | ran* run* hit*
  struck mow* ram* crash* car plough* knock* plow* vehicle*
quemado~_vivo~ calcinado~ quemado~ quemaron | burned burnt scorched charred | quem* incend* fuego* calcin* arde* ardi* abras* | burn* fire*
  torch* ablaze char* flames
ahogado~ ahogarse se_ahogó se_ahogaron | drown~ drowned | ahog* asfix* inund* | drown* suffocat* chok* flood*
decapitado~ decapitar~ degollado~ degollar~ | behead* decapitat* | cabeza* decap* degoll* | head* throat* slit
"""

_HOSPITALITY = """
hospital hospitales | hospital~ | clínic* sanatori* centro~ hospital* sanitari* médic* ingres* | clinic* medical* hospital* infirm* health*
hotel hoteles | hotel~ | hostal* aloj* hoteler* hospeda* motel* resort* posada* establec* | motel~ inn inns resort* hostel* lodg* accommod*
restaurante~ | restaurant~ | comed* bar bares local* fonda* mesón cafeter* restaur* establec* | diner~ eatery cafe* café* bar bars
bar bares cantina~ pub pubs discoteca~ | bar bars pub pubs tavern~ nightclub~ disco~ | taberna* antro* local* club* barra* discotec* |
  tavern* club* saloon* barr* canteen* bartender*
= restaurant | bar
"""

_STATES = """
legal legales lícito~ legítimo~ | legal legally lawful legitimate | leg* juríd* lícit* legítim* abogad* | leg* law* lawyer* attorney*
ilegal ilegales ilícito~ ilegítimo~ ilegalmente | illegal illegally unlawful illicit illegitimate | ileg* ilíc* ilic* prohib* irregul*
  clandest* no sin indocument* | illeg* unlaw* illic* prohib* not undocument* ban* outlaw* criminal unauthor* forbid*

público pública públicos públicas | public publicly state-run state-owned | public* estat* públic* abiert* audien* espectador* estado
  gubern* concurr* fiscal* gente oficial* ciudadan* soc* | public* state* audience* govern* crowd* people civic open* spectator* municipal*
  community communal nation*
privado privada privados privadas en_privado | private privately | priv* particul* empresar* íntim* confid* personal* propi* cerrad* | priv*
  personal* closed corporate compan* business* individual* deprived

rural rurales | rural | camp* rur* agr* pueblo* | country* farm* village* agri* outback
urbano urbana urbanos urbanas | urban | ciudad* urban* metropol* municip* | cit* town* metropol* urban*

masculino masculina masculinos masculinas | men's male | hombre* varon* varón masc* | men man male* masculin* boys* gender*
femenino femenina femeninos femeninas | women's female | mujer* femen* | women woman female* feminin* girls* ladies* gender*

nacional_de_vuelos vuelos_nacionales vuelo_nacional demanda_interna mercado_interno consumo_interno | domestic_flight~ domestic_demand
  domestic_market domestic_consumption | intern* nacion* doméstic* | domestic* intern* home national*
vuelos_internacionales vuelo_internacional demanda_externa mercado_exterior | international_flight~ foreign_demand external_demand
  foreign_market~ | extern* extranj* internac* exterior* | foreign* international* overseas extern* export* abroad

empleo_fijo contrato_fijo indefinido~ permanente~ permanentemente | permanent permanently | fij* indefin* perman* estable* constant* perpet*
  definitiv* siempre perenne* | fixed indefinit* perman* standing constant* lasting perpetual* always stable forever
temporal temporales temporalmente transitorio~ eventual eventuales | temporary temporarily | tempor* transit* eventual* provision* momentán*
  interin* plazo* tempor* pasajer* tormenta* plaz* | tempor* interim short* provision* casual* storm* transi* brief* while fixed-term
  momentar*

obligatorio~ obligatoriamente | compulsory mandatory obligatory | oblig* forzos* exig* deb* imper* vincul* requer* | requir* must bind*
  mandat* oblig* force* compul*
voluntario~ voluntariamente optativo~ opcional~ | voluntary voluntarily optional | volunt* opci* optat* libre* facultat* elect* |
  volunt* option*
  free* willing* choice elective

en_directo en_vivo | live_broadcast broadcast_live | direct* viv* | live* direct
grabado~_con grabación_previa en_diferido | pre-recorded prerecorded taped | grab* difer* | record* tape*

analógico~ | analogue analog | |
digital digitales | digital digitally | huella* dedo* dactil* | finger* electronic*

manual manuales manualmente | manual manually | man* | hand* guide*
automático automática automáticos automáticas automáticamente | automatic automatically automated | autom* | autom*

presencial presenciales presencialmente | in_person face-to-face | presenc* person* cara* físic* aula* | person* face* classroom*
virtual virtuales en_línea telemático~ telemáticamente por_videollamada por_videoconferencia a_distancia | online virtual virtually
  by_video videoconferenc* remote remotely | virtual* distanc* internet video* remot* telem* cas* zoom web* línea digital* práctic* casi |
  virtual* internet remot* video* distanc* web* zoom almost nearly practic* digital* net

soltero~ | unmarried single_man|woman|mother|father | solter* únic* sol* | single* bachelor* alone only
casado~ casarse se_casó se_casaron | married marry~ | cas* matrimon* espos* bod* cónyug* | marri* wed* spouse* husband* wife
divorciado~ divorciarse se_divorció se_divorciaron divorcio~ | divorce~ divorced | separ* divorc* ruptur* | divorc* separat* split* ex-*

matrimonio~_civil~ civilmente | civil_ceremony civil_wedding civil_marriage | civil* | civil* registr*
matrimonio_religioso boda_religiosa | church_wedding religious_ceremony religious_wedding | relig* igles* | relig* church*

nacer~ nació nacieron | was_born were_born | nac* origin* orig* natal* parto* surg* | born birth* nativ* native*
fallecer~_en falleció fallecieron murió murieron | died | mur* muer* fallec* mat* víctim* perec* mort* difunt* vida* asesin* | die* dead
  death* kill* late deceas* pass* perish* lives fatal*

ausente~ ausencia~ | absent absence | falt* ausent* no sin inasist* carenc* lej* | absen* lack* miss* not no away
  without
presente~_en estuvo_presente estuvieron_presentes asistió asistieron asistencia_de acudió acudieron | attended was_present were_present
  attendance | asist* acud* presen* particip* presenc* estuv* concurr* ayud* fue fueron | attend* present* presence took turn* show*
  particip* assist* aid* help* went came joined

interino~ en_funciones provisional_al_frente | interim caretaker acting | provision* transit* suplent* tempor* encarg* funcion* sustit* |
  provision* temporar* transit* stand-in
electo~ | elect_president president-elect mayor-elect governor-elect | eleg* elect* | elect*
"""

_STREETS = """
avenida~ | avenue~ | av calle~ bulevar* paseo* vía* | ave street~ boulevard* road*
autopista~ autovía~ | motorway~ freeway~ highway~ expressway~ | carretera* vía* auto* | road* route* interstate* turnpike*
acera~ banqueta~ vereda~ | sidewalk~ pavement~ | calle* bord* | street* footpath* roadside
callejón callejones | alley~ alleyway~ | calle* pasaj* | lane~ passage* back*
plaza~ zócalo | square~ | plaz* explanada* centro* parque* cuadrad* puest* | plaza~ seat* spot* place* park* quad* bullring*
parque~ | park~ | jardín* plaza* parqu* bosque* estacionam* | garden* park* playground*
jardín jardines | garden~ | parque* patio* jardin* césped | yard* park* lawn* kindergarten* backyard*
= square | park
"""

_VEHICLE_PARTS = """
metro suburbano | subway underground_station metro tube_station | estación metr* subterr* línea* tren* | tube underground train* meter*
  metres station* rail
autobús autobuses camión_de_pasajeros ómnibus | bus buses coaches | colectiv* camion* microb* autocar* guagua* vehíc* bus | coach* minibus*
tranvía~ | tram trams streetcar~ | tren* | trolley* train*
taxi taxis | taxi taxis cab cabs | taxist* coche* carro* | taxi* cab*
tren trenes | train trains | ferroc* ferrov* convoy* vagon* vagón línea* ave metro | rail* locomot* carriage* express subway
bicicleta~ | bicycle~ | bici* ciclis* | bike* cycl*
motocicleta~ moto motos | motorcycle~ motorbike~ | ciclomot* scooter* motoc* motor* | bike* scooter* moped* biker*
patineta~ monopatín monopatines patinete~ | scooter~ skateboard~ | patin* | skat*
= tram | train | subway
= motorcycle | scooter
"""

_MEASURES = """
alto_de_estatura altura~ estatura | height tall | alt* estat* elev* | high* tall* altitude elevat*
peso_de pesaba pesa pesan pesar_kilos | weighed weighs weight | pes* carg* | weigh* heavy
longitud largo_de | length long | larg* extens* distanc* kilómetr* longitud* | long* length* stretch* longitude
anchura ancho~ | width wide | anch* amplitud* | wide* broad* breadth
profundidad~ | depth | hond* fond* profund* | deep* depth* depths
velocidad~ | speed speeds | ráp* veloc* rapid* | fast* quick* pace* veloc* speed* rate*
temperatura~ | temperature~ | calor* grad* term* fiebre | heat* degree* fever warm*
= height | length | width | depth
= height | length | width | depth
"""


def _of_a_woman_and_a_man(table: str) -> Ladder:
    """The ladder of two rungs whose words say only whether a person is a woman or a man."""
    woman, man = ladder_of(table).rungs
    return Ladder((replace(woman, name="a woman"), replace(man, name="a man")), reach=FAR)


FAMILIES: dict[str, tuple[Ladder, ...]] = {
    "extent": (ladder_of(_PERIODS),),
    "person": (*map(ladder_of, (_COURT_SIDES, _JUDGES, _PERSONS, _POLITICS, _PARTIES)), _of_a_woman_and_a_man(_SEX)),
    "event": tuple(
        map(
            ladder_of,
            (_BILLS, _UNREST, _CUP, _STANDING, _GROUND, _RESULT, _HALVES, _DECIDED, _LEGS, _TITLE, _DEALS, _WEAPONS_USED),
        )
    ),
    "statement": (ladder_of(_PERMIT), ladder_of(_LIKELIHOOD)),
    "opposite": (
        *map(ladder_of, _MOVES.strip().split("\n\n")),
        *map(ladder_of, (_INSIDE, _UP_AND_DOWN, _NEITHER, _OFFICIAL, _TENTATIVE, _MARGIN)),
        *map(ladder_of, _STATES.strip().split("\n\n")),
    ),
    "wrong-word": tuple(
        map(
            ladder_of,
            (
                _PATIENT,
                _CROPS,
                _TREES,
                _FOODS,
                _SCIENCES,
                _FINANCES,
                _GROSS,
                _ECONOMY,
                _SECURITIES,
                _HOSPITALITY,
                _STREETS,
                _VEHICLE_PARTS,
                _MEASURES,
                _LAND_SEA_AIR,
            ),
        )
    ),
}
"""The ladders of each check."""
