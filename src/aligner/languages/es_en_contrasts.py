"""Two or three outcomes, states or sorts of which the news tells one: civil and criminal cases, a road open or closed, home or away.

A block is a ladder, a line a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first
English word is its name. They are listed by the check that reports them.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["CONTRASTS"]

_OF_LAW = """
demanda|demandas|juicio|jurado|tribunal|juez|jueza|vía|procedimiento|responsabilidad|causa_civil demanda|demandas_civiles | civil_case
  civil_suit|claim|court|jury|lawsuit|complaint|trial|action|judge|proceedings|liability | civil* demand* | civil* lawsuit* sue* suit*
jurado|tribunal|juicio|proceso|causa|denuncia|querella|responsabilidad|vía_penal juez|jueza_penal
  | criminal_case criminal_complaint|court|jury|trial|charges|proceedings|charge|investigation|inquiry | penal* crim* delito* delict*
  querell* denunc*
  imput* cargos acus* | crim* penal* charg* prosecut* indict* felon* offen*
administrativo~ contencioso_administrativo | administrative administrative_court|case|proceedings | admin* | admin* disciplin*
"""

_SAID = """
lamentó lamentaron lamenta lamentan expresó|expresaron|manifestó_su_pesar | regretted expressed_regret|sorrow|sympathy lamented deplored
  | lament* pesar* dolor* deplor* condolen* pésame sient* sint* pen* | regret* lament* sorr* deplor* sympath* sad* mourn* condolen*
  unfortunat* bemoan* complain* decri* pity
pidió|pidieron|pide|piden|pedir|pedirá_perdón|disculpas ofreció|ofrecieron_disculpas|una_disculpa se_disculpó se_disculparon | apologised
  apologized apologise~ apologize~ apology apologies asked_for_forgiveness | perdón* disculp* excus* | apolog* sorry forgiv* pardon*
  excus* regret*

declinó|declinaron|rehusó|rehusaron|evitó|evitaron_hacer|comentar|pronunciarse|hablar|responder sin_comentarios no_quiso|quisieron_comentar
  no_quiso_hacer_comentarios no_hizo_comentarios | no_comment declined|refused_to_comment|say|answer|respond|discuss|speak
  would_not_say|comment made_no_comment no_comment
  | declin* rehus* rechaz* evit* comentar* guard* silenc* niega* negó_a negaron_a se_negó se_negaron
  | declin* refus* comment* would silen* avoid* without won't wouldn't decline*
negó|negaron_que|haber|tener|ser|estar|cualquier|toda|todo|las|los|la|el|rotundamente|tajantemente desmintió desmintieron | denied denies
  deny dismissed_the_claims | neg* nieg* desmint* desment* rechaz* refut* | den* reject* refut* dismiss* rul* disput* contradict*
  insist* not n't no refus*

no_descarta|descartan|descartó|descartaron | not_ruled_out not|n't_ruled_out|rule_out | descart* posib* podr* | rul* may might
  could possib* exclud* discount*
confirmó|confirmaron|confirma|confirman_que han|ha_confirmado | confirmed | confirm* ratific* corrobor* asegur* | confirm* ratif*
  corrobor* assur* said say*

negocia negocian negociaba negociaban está|están_negociando en_conversaciones|negociaciones en_tratos | in_talks
  in_negotiations is|are_negotiating negotiates | negoci* convers* dialog* trat* habl* | talk* negotiat* discuss* bargain*
llegó|llegaron_a_un_acuerdo ha|han_llegado_a_un_acuerdo cerró|cerraron|firmó|firmaron|alcanzó|alcanzaron_un_acuerdo
  ha|han_alcanzado_un_acuerdo
  | reached_an_agreement reached_a_deal has|have_reached_an_agreement|a_deal struck_a_deal has|have_agreed signed_a_deal
  | acuerd* acord* pact* conven* trat* | agree* deal* accord* pact* struck settle* reach* sign*
"""

_THINGS = """
depresión_tropical | tropical_depression | depres* | depress*
tormenta_tropical | tropical_storm | torment* | storm*
huracán huracanes | hurricane hurricane~ | torment* cicl* huracan* | storm* cyclon* hurricane* typhoon*

duplicar~ duplicaron duplicó doblar~ | double~ twofold | dupl* dobl* doble* dos vez veces gemel* | doubl* twice two* twin* dual*
reducir~_a_la_mitad redujo|redujeron|recortar|reduzcan|bajar|bajó|cayó|cayeron_a_la_mitad | halve~ cut_in_half
  cut_by_half | mitad medi* | half* halv* fifty 50
triplicar~ triplicó triplicaron | triple~ treble~ threefold | tripl* tres | tripl* trebl* three* third*
= double | triple

estabilizado~ estabilizar~ | stabilised stabilized under_control contained brought_under_control | estab* control* perimet*
  cont* | stab* contain* control*
extinguido~ extinguir~ sofocado~ apagado~ | put_out extinguished doused | exting* sofoc* apag* liquid* control* | put* exting* dous*
  out control*

finado~ difunto~ extinto~ | the_late deceased | fallec* muert* muri* viud* huérfan* | dead died death late widow* decease*
enfermo~ convaleciente~ | ailing sick sickly | enferm* convalec* ingres* salud grave* | ill* sick* ail* health hospital*

sentencia_firme condena_firme es_firme resolución_firme inapelable~ | final_ruling cannot_be_appealed not_subject_to_appeal unappealable
  | firme* definitiv* ultim* | final* definit* last no not
recurrible~ apelable~ cabe_recurso se_puede_recurrir|apelar | can_be_appealed may_be_appealed subject_to_appeal open_to_appeal | recur*
  apel*
  | appeal*

archivó|archivaron|archivar_la|las|el|los archivo_de_la sobreseer~ sobreseimiento carpetazo | shelved dropped_the_case|charges|investigation
  case_closed shelve~ closed_the_case dismissed_the_case | archiv* sobrese* cerr* cierr* | clos* drop* shelv* dismiss* fil*
reabrió|reabrieron|reabrir|reabre|reapertura_la|las|el|los|de reabierto~ | reopened reopen~ | reabr* reabier* reanud* retom* | reopen*
  resum*
  again

orden|órdenes_de_detención|captura|arresto|aprehensión_fue|fueron_revocada|revocadas|anulada|anuladas revocar~_la_orden revocó_la_orden
  | warrant_was_revoked revoked lifted_the_warrant warrant_was_withdrawn | revoc* anul* retir* levant* | revok* withdr* lift* quash* cancel*
orden|órdenes_de_detención|captura|arresto|aprehensión_fue|fueron_emitida|emitidas|dictada|dictadas|librada|libradas giró_una_orden
  libró_una_orden | warrant_was_issued issued_a_warrant|an_arrest | emit* dict* libr* gir* expid* | issu* warrant*

delito~_menor falta_leve delito_leve | misdemeanour misdemeanor~ minor_offence|offense petty_offence|offense | menor* leve* falt*
  | minor petty misdemean* less*
delito~_grave | felony felonies serious_crime|offence|offense | grave* seri* | serious* grave* felon* major

retiró|retiraron|retirar_la_denuncia|demanda|querella | withdrew_the_complaint dropped_the_complaint|suit|lawsuit withdrawn_complaint |
  retir*
  desist* | withdr* drop* retract*
presentó|presentaron|interpuso|interpusieron_una_denuncia|demanda|querella | filed_a_complaint filed_a_complaint|lawsuit|suit brought_a_suit
  lodged_a_complaint
  | present* interp* pus* demand* denunc* querell* | fil* lodg* brought sue* press* complain*

se_declaró_en_quiebra|bancarrota se_declararon_en_quiebra entró_en_concurso quebró | filed_for_bankruptcy went_bankrupt declared_bankruptcy
  | quiebr* bancarr* concurs* quebr* insolv* | bankrupt* insolv* administ* receiver* collaps* bust under
salió|sale_de_la_quiebra|bancarrota salió_del_concurso | emerged_from_bankruptcy exited_bankruptcy | sal* | emerg* exit* out

cerró|cerraron|marcó|marcaron_en|un_máximos|máximo máximo_histórico nuevo_máximo | high record_high all_time_high closed_at_a_high|record
  | máxim* récord alto alza* pico* | high* record* peak* top* up
cerró|cerraron|marcó|marcaron_en|un_mínimos|mínimo mínimo_histórico nuevo_mínimo | low record_low all_time_low closed_at_a_low | mínim* bajo
  baja* suelo* | low* bottom* floor* down least

huelga|paro_indefinida|indefinido | indefinite_strike indefinite_strike|walkout open_ended_strike|walkout | indefin* ilimit* | indefin*
  open* unlimit* no
huelga|paro_de_un|24_día|horas | one_day_strike 24_hour_strike will_last_one_day | día* hora* jornada* | day* hour*

desconvocar~ desconvocado~ desconvocaron suspendieron_la_huelga | called_off call_off calls_off | desconv* suspend* cancel* levant* anul*
  | off
  cancel* suspend* end* withdr*
convocar~_una_huelga|un_paro huelga_convocada | called_a_strike strike_was_called call_a_strike | convoc* llam* | call* announc* stag*

equipo|conjunto|cuadro|once_local locales anfitrión anfitriones | home_team home_team|side hosts | local* anfitr* cas* | home* host* local*
equipo|conjunto|cuadro|once_visitante visitantes | visitors visiting_team|side away_team|side | visit* foráne* fuer* | visit* away guest*
  road

gol_anulado gol_fue_anulado anuló|anularon_un|el_gol tanto_anulado | disallowed_goal goal_was_disallowed ruled_out_goal disallow~
  chalked_off
  | anul* inval* | disallow* rul* cancel* chalk* void* annul*
dio_validez dio_por_bueno gol_válido | goal_was_allowed allowed_the_goal goal_stood | valid* válid* concedi* bueno | allow* stood award*
  giv*
  count*

expulsado~ expulsó expulsaron tarjeta_roja vio_la_roja | sent_off red_card shown_red | expuls* roja* ech* | sent red dismiss* eject* expel*
  expuls* off
sustituido~ fue_cambiado | substituted substitute~ taken_off | sustitu* cambi* relev* reempl* | substit* replac* subbed off came on

enfermedad|enfermedades|mal|trastorno_hereditaria|hereditarias|hereditario|genética|genéticas|genético | hereditary inherited_disease
  genetic_disorder|disease | heredit* genét* cong* famil* | heredit* genet* inherit* run* famil* congen*
contagioso~ infeccioso~ transmisible~ | contagious infectious catching | contag* infec* transmis* | contag* infect* transmi* spread* catch*

se_desbordó se_desbordaron desbordado~ desbordamiento | overflowed burst_its|their_banks overflow~ | desbord* crec* inund* salió | overfl*
  burst* flood* spill* swell* swollen
se_secó se_secaron seco_por_completo | dried_up ran_dry | sec* sequ* | dr*

reabierto~ reabrió_al_tráfico|tránsito abierta|abierto_al_tráfico|tránsito | reopened reopened_to_traffic open_to_traffic | abr* abier*
  reabr* reabier* | open* reopen*
cortado~_al_tráfico|tránsito cerrada|cerrado_al_tráfico|tránsito cortaron|cortó_la_carretera|autopista|vía | closed_to_traffic
  road_was_closed was_closed_to | cort* cerr* clausur* bloqu* | clos* block* shut* cut*

descarriló descarrilaron descarrilamiento descarrilar~ | derailed derail~ derailment~ | descarril* vía* | derail* track* rail*
frenó frenaron frenazo | braked brake~ | fren* | brak* slow* stop*

se_hundió se_hundieron naufragó naufragaron hundimiento naufragio | sank sunk sink~ shipwreck~ foundered | hund* naufrag* fondo | sink* sank
  sunk wreck* founder* went under*
encalló encallaron varado~ embarrancó encallado~ | ran_aground grounded run_aground | encall* var* embarr* | aground ground* strand* beach*

moción|propuesta|enmienda|iniciativa|proposición_rechazada rechazó|rechazaron_la_moción|enmienda|propuesta|iniciativa
  | motion_was_rejected motion|amendment|proposal_was_rejected|defeated rejected_the_motion voted_down | rechaz* derrot* tumb* no contra
  | reject* defeat* fail*
  turn* down against no not
moción|propuesta|enmienda|iniciativa|proposición_aprobada aprobó|aprobaron_la_moción|enmienda|propuesta|iniciativa
  | motion_was_passed motion|amendment|proposal_was_passed|carried|approved passed_the_motion | aprob* adelante prosper* apoy* | pass*
  approv* carr* adopt*
  back* support*

reelegido~ reelegir~ revalidó_el_cargo reelecto~ | reelected re_elected reelection | reeleg* reelig* reelec* revalid* repit* | reelect*
  elect*
  again second
perdió|perdieron_el_cargo|escaño|puesto|la_alcaldía | lost_his_seat lost_his|her|their_seat was_voted_out | perd* pierd* | lost los*
  oust* vote*

en_la_oposición partido_opositor partidos_opositores | in_opposition opposition_party|parties | opos* | oppos*
en_el_gobierno partido_gobernante partido_en_el_poder oficialista~ partido_oficialista | in_government ruling_party|parties governing_party
  in_power | gobern* gobier* poder oficialis* | govern* rul* power

elecciones_municipales comicios_municipales elecciones_locales | municipal_elections municipal_elections|election
  local_elections|election mayoral_election
  | municip* local* alcald* ayunt* | municip* local* mayor* council*
elecciones_generales comicios_generales | general_election general_election|elections | general* nacion* | general* nation*
elecciones_autonómicas elecciones_regionales elecciones_estatales | regional_elections regional_elections|election
  state_elections|election | autonóm* region*
  estat* | region* state*
elecciones_presidenciales comicios_presidenciales | presidential_election presidential_election|elections | presiden* | presiden*
elecciones_legislativas comicios_legislativos elecciones_parlamentarias | legislative_election
  legislative|parliamentary|congressional_election|elections
  midterms
  | legisl* parlament* congres* interm* | legisl* parliament* congress* mid*
= general election | legislative election

embajador|embajadora|encargado|diplomático_fue|ha_sido|expulsado expulsó|expulsaron_al_embajador|a_la_embajadora|diplomáticos | expelled
  expelled_the_ambassador|diplomats | expuls* ech* | expel* expuls* kick* throw* order*
convocó|convocaron|llamó_al_embajador|a_la_embajadora embajador|embajadora_fue_convocado|convocada | summoned summoned_the_ambassador
  | convoc* cit* llam* | summon* call*

prorrogado~ prorrogó prorrogaron prórroga prolongaron_el | extended the_ceasefire_was_extended extend~_the_ceasefire | prorrog* prórrog*
  prolong* ampl* exten* alarg* | exten* prolong* renew* longer
tregua|fuego_rota|roto rompió|rompieron_la_tregua|el_alto | broken broke_the_ceasefire|truce ceasefire|truce_was_broken | romp* rot*
  viol* quebr*
  | brok* break* violat* breach* collapse*

rehén|rehenes|secuestrado|secuestrada|secuestrados_fue|fueron_liberado|liberada|liberados|rescatado |
  hostage_was_released hostage|hostages_was|were_released|freed
  | liber* libr* rescat* suelt* salv* | releas* free* rescu* sav* let
rehén|rehenes|secuestrado|secuestrada|secuestrados_fue|fueron_asesinado|asesinada|asesinados|ejecutado |
  hostage_was_killed hostage|hostages_was|were_killed|murdered|executed | asesin* mat* mur* muer* ejecut* | kill* murder* die* dead
  death* execut* slain

gratuito~ gratis sin_costo es_gratuita | free free_of_charge at_no_cost | gratu* grat* libre* cost* cobr* | free* charg* cost* no pay*
de_pago cuesta|cuestan_euros|pesos|dólares cobra|cobran_entrada | costs_a_fee charges_a_fee paid_entry | pag* cost* cuest* cobr* precio
  | pay* paid fee* cost* charg* price*

póstumo~ póstumamente | posthumous posthumously | póstum* muert* tras | posthum* after dead death
novela|obra|disco|película|álbum_debut ópera_prima primera_novela primer_disco | debut_novel debut_novel|album|film|feature
  first_novel|album | debut*
  prim* | debut* first

será|fue|serán|fueron|ha_sido_restaurado|restaurada|restaurados|rehabilitado|rehabilitada | restored renovated will_be_restored|renovated
  refurbished | restaur* rehabilit* renov* reform* | restor* renov* refurb* rehab* repair*
será|fue|serán|fueron|ha_sido_demolido|demolida|demolidos|derribado|derribada|derribados demolición | demolished demolish~ torn_down
  pulled_down
  knocked_down demolition | demol* derrib* derru* tir* | demol* torn tear* pull* knock* raz* bulldoz* level*

precio|precios|tipo|tipos|tasa|tasas|cuota_fijo|fijos|fija|fijas | fixed_price fixed_price|prices|rate|rates | fij* | fix* flat set
precio|precios|tipo|tipos|tasa|tasas|cuota_variable|variables | variable_rate variable_rate|rates|price|prices | variab* | variab* float*
  adjust*

hipotecado~ | mortgaged remortgaged | hipotec* | mortgag*
casa_pagada vivienda_pagada libre_de_cargas | paid_off mortgage_free | pag* libre | paid pay* free own*

agua_potable es_potable potabilizado~ | drinkable safe_to_drink drinking_water potable | potab* beb* | drink* potab* clean safe tap fresh
agua_contaminada contaminado~ no_apta | contaminated polluted | contamin* pollu* suci* | contamin* pollut* dirty foul taint* unsafe

eléctrico~_100|enchufable coche|coches|auto|autos|vehículo|vehículos|autobús|autobuses_eléctrico|eléctricos |
  electric_car electric_car|cars|vehicle|vehicles|bus|buses | eléctr* enchuf* bater* | electr* ev evs batter* plug*
coche|coches|auto|autos|vehículo|vehículos|autobús|autobuses_diésel|de_gasóleo | diesel_car diesel_car|cars|vehicle|vehicles|bus|buses |
  diés* diesel*
  gasó* | diesel*
coche|coches|auto|autos|vehículo|vehículos_híbrido|híbridos | hybrid_car hybrid_car|cars|vehicle|vehicles | híbrid* | hybrid*
coche|coches|auto|autos|vehículo|vehículos_de_gasolina | petrol_car petrol_car|cars gasoline_car|cars gas_powered_car|cars | gasol* nafta
  | petrol gas*

arma|pistola|rifle|fusil_de_juguete arma|pistola_simulada arma|pistola_falsa réplica_de_arma | toy_gun toy_gun|pistol|rifle fake_gun
  replica_gun
  imitation_firearm | juguet* simul* fals* réplic* | toy* fake* replica* imitat* mock
arma_de_fuego_real pistola_real arma_real arma_auténtica | real_gun real_gun|pistol|weapon gun_was_real | real* auténtic* verdad* | real*
  genuine
  actual

atado~ amarrado~ con_correa | on_a_leash on_a_leash|lead tied_up leashed tethered chained | atad* amarr* corre* encaden* | leash* lead
  tie* tether*
  chain*
suelto~_por|y|sin perro|perros_suelto|sueltos | loose off_the_leash|lead unleashed stray | suelt* libre* callej* | loose* stray* free*
  off unleash*

doble_ciego | double_blind double_blinded | cieg* | blind*
ensayo_abierto etiqueta_abierta | open_label | abiert* | open*

muestra_representativa | representative_sample_representative representative_sample|is_representative sample_is_representative |
  represent* | represent*
muestra_pequeña|reducida muestra_es_pequeña|reducida | small_sample sample_is_small | pequeñ* reduc* limit* | small* limit* little

se_agravó se_agravaron empeoró empeoraron agudizó agudizaron recrudeció | worsened worsen~ got_worse deteriorated | agrav* empeor* agudiz*
  peor* recrud* deterior* | wors* deterior* aggrav* deepen* intensif* escalat*
mejoró mejoraron se_alivió se_aliviaron remitió remitieron amainó | eased improved ease~ abated subsided | mejor* alivi* remit* amain* ced*
  | eas* improv* abat* subsid* better reliev* let

tiene|tenía_antecedentes con_antecedentes | has_a_criminal_record had_a_criminal_record had_a_record prior_convictions | anteced* histor*
  | record* previous* prior* history criminal
sin_antecedentes no_tiene|tenía_antecedentes carece|carecía_de_antecedentes | no_criminal_record no_prior_convictions clean_record
  without_a_record
  | anteced* limpi* | no not clean without

carta|nota|mensaje|llamada|denuncia|donante_anónima|anónimo anónimamente | anonymous anonymously unsigned | anónim* sin | anonym* unsign*
  unnam*
  unknown
firmado~_por carta_firmada | signed_by letter_was_signed | firm* suscr* | sign*

hermano|hermana_mayor primogénito~ | older_brother older_brother|sister elder_brother|sister big_brother|sister | mayor* primog* | older
  elder* big*
  eldest
hermano|hermana_menor|pequeño|pequeña benjamín | younger_brother younger_brother|sister little_brother|sister kid_brother|sister | menor*
  pequeñ* chic*
  | young* little kid

asiento~_trasero|traseros parte_trasera | back_seat back_seat|seats rear_seat|seats | traser* atrás detrás | back rear behind
asiento~_delantero|delanteros asiento_del_copiloto|acompañante | front_seat front_seat|seats passenger_seat | delant* copil* frente |
  front passenger
asiento_del_conductor al_volante | drivers_seat driver's_seat at_the_wheel behind_the_wheel | conduct* volant* manej* | driv* wheel*

permanente~_del|de|sobre exposición|muestra|colección|sede|residencia_permanente | permanent_exhibition
  permanent_exhibition|collection|residence|home
  is_permanent
  | perman* | perman*
exposición|muestra|sede|residencia_temporal | temporary_exhibition temporary_exhibition|residence|home is_temporary | tempor* provis* |
  tempor* short interim

bruto~_mensual|mensuales|anual|anuales sueldo|salario|ingreso|ingresos_bruto|brutos | gross_salary gross_salary|pay|income|wage
  before_tax | brut* |
  gross*
  before
sueldo|salario|ingreso|ingresos_neto|netos neto~_mensual|mensuales|anual|anuales | net_salary net_salary|pay|income|wage take_home_pay
  after_tax | net*
  limpi* | net* take after

inflación|tasa_subyacente | core_inflation underlying_inflation | subyac* | core underl*
inflación|tasa_general | headline_inflation overall_inflation | general* | headlin* overall general*
"""

CONTRASTS = {
    check: tuple(map(ladder_of, blocks.strip().split("\n\n")))
    for check, blocks in (("legal-status", _OF_LAW), ("statement", _SAID), ("wrong-word", _THINGS))
}
"""The ladders of each check."""
