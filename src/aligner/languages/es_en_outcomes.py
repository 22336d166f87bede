"""How something came out: games, votes, rulings, patients, prices; in Spanish and English. One of a block's lines excludes the others.

A block is a ladder, written as in `es_en_poles`: what surely says it, and what may, in each language.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["GAMES", "OUTCOMES"]

_OUTCOMES = """
ganó ganaron superó_por_poco vencer~ venció vencieron derrotar~ derrotó derrotaron golear~ goleó se_impuso se_impusieron batió batieron
  doblegó remontó
  victoria triunfo | won win winning beat beats defeat~ defeated thrash* trounc* edged outlast* prevailed rout* victory triumph* | gan*
  venc*
  venz* derrot* gole* impu* bat* super* triunf* victor* éxito elimin* campe* conquist* arroll* apabull* sum* lev* vuelta | win* beat*
  defeat*
  victor* triumph* conquer* overc* succe* champion* clinch* secur* tak* took edg* over* knock* eliminat* stun* upset* crush* saw top*
  claim*
  down* lift* comeback behind best*
cayó_ante|frente|contra|goleado cayó_en_casa cayó_por_la_mínima cayeron_ante|frente|contra cayeron_en_casa caer_ante|frente
  perdió_ante|frente|contra|por perdió_en_casa perdió_la_final
  perdieron_ante|frente|contra|por perdieron_en_casa perdieron_la_final sucumb* derrota | lost_to|at|by lost_the_final losing_to
  fell_to went_down_to slump*_to defeat
  loss | perd* pérd* pierd* ca* derrot* sucumb* vencid* batid* elimin* revés tropez* tropie* | los* defeat* fell fall* beaten slump* down
  went go crash* stumbl* suffer* setback
empatar~ empató empataron empate~ | drew_with|at|against draw~_with draw a_draw tied tie equali* levell* leveled | igual* tabl* empat*
  | draw*
  drew tie* tied equal* level* all deadlock* stalemate even

salió_adelante salieron_adelante prosperar~ prosperó respaldar~ respaldó respaldaron avalar~ avaló aprobar~ aprobó aprobaron aprobada
  aprobado
  autorizar~ autorizó visto_bueno luz_verde | carried_by backed approve~ approved passed_the|thanks|by|unanimously cleared_the
  upheld_the|a green_light greenlit endorse~ endorsed authori* | aprob* aprueb* aval* respald* apoy* prosper* adelant* acept* ratific*
  vot*
  autoriz* sal* pas* sí permit* convalid* refrend* promulg* confirm* mantuv* mantien* dio dieron favor* acuer* acord* | pass* approv*
  back* carr* clear*
  adopt* support* endors* vot* yes sail* allow* permit* accept* agree* uph* ok* confirm* affirm* enact* ratif* nod green favo* authori*
  grant* let sanction* licens* sign*
tumbar~ tumbó tumbaron no_prosperó fue_derrotada|derrotado rechazar~ rechazó rechazaron vetar~ vetó bloquear~ bloqueó bloquearon
  fracasó fracasaron naufragó desestimó | voted_down reject~ rejected fell_because|by|short|after failed_by|in failed_to_pass block~_the|a
  blocked_the|a veto~
  vetoed threw_out struck_down torpedo* defeated_a|the|by | rechaz* tumb* derrot* vet* bloque* fracas* naufrag* desestim* anul* deneg*
  nieg* neg*
  no contra impid* imped* fren* ech* cay* perd* suspend* par* invalid* derrib* derog* desech* prohib* cort* oponer* opus* cierr* cerr*
  | reject* defeat* veto*
  block* fail* fell thr* struck strik* turn* down torpedo* refus* den* no not n't against lost los* bar* ban* stop* halt* obstruct*
  dismiss*
  quash* void* annul* overturn* repeal* oppos* scupper* kill* sink* sank prevent* close* nullif* overrid*

dio_la_razón dieron_la_razón falló_a_favor fallaron_a_favor dictaminó_a_favor sentenció_a_favor | ruled_for ruled_in_favor|favour
  sided_with
  found_for found_in_favor|favour | favor* razón estim* aval* respald* ganar* gan* | favo* side* uph* back* won support* agree* accept*
falló_en_contra fallaron_en_contra falló_contra quitó_la_razón dictaminó_en_contra | ruled_against found_against sided_against |
  contra* desestim* rechaz* deneg* perd* tumb* revés | against reject* dismiss* los* threw overturn* struck deni* setback
admitir~_a_trámite admitió_a_trámite admitieron_a_trámite aceptó_estudiar|examinar|revisar | agreed_to_hear|review|consider
  will_hear_the|a|an took_up_the_case | admi* trámit* estud* revis* examin* acept* conoc* | hear* review* accept* admit* consider* tak*
  took

repetir_el_juicio repetición_del_juicio nuevo_juicio ordenó_repetir | new_trial retrial mistrial | repet* repit* juic* nuev* | trial*
  retri*
archivar~ archivó archivo_del archivo_de_la sobreseer~ sobreseyó sobreseimiento dio_carpetazo | shelved_the|its
  closed_the_case|probe|investigation
  dropped_the_case|charges|probe dismissed_the_case|charges | archiv* sobres* cerr* cierr* desest* carpetazo retir* anul* | shelv* clos*
  drop* dismiss* archiv* end* file*

libertad_bajo_fianza libertad_con_fianza | on_bail granted_bail out_on_bail released_on_bail set_bail | fianza caución bail* liber* |
  bail* bond* releas* fianc*
arresto_domiciliario prisión_domiciliaria detención_domiciliaria arraigo_domiciliario | house_arrest home_detention home_confinement |
  domicil* arraig* casa | home house domicil* confin*
prisión_preventiva prisión_provisional cárcel_preventiva | pretrial_detention pre_trial_detention remanded_in preventive_detention
  held_without_bail remand | preventiv* provisional* prisión cárcel encarcel* deten* | detain* detention* custod* remand* jail* prison*
libertad_condicional | parole paroled | condicional* | parol* probation* condition* bail*

se_clasificó se_clasificaron clasificarse clasificar~_para se_metió_en se_metieron_en pasó_a_la|los|octavos|cuartos|semifinales
  avanzó_a_la|los
  | qualif* advanced_to through_to reached_the_final|semifinal|semifinals|quarterfinal|quarterfinals|last made_the_final | clasif* pas*
  avanz*
  met* alcanz* lleg* acced* sell* jug* final* disput* | advanc* reach* through qualif* made book* mov* progress* secur* earn* play* final*
quedó_eliminado|eliminada|fuera quedaron_eliminados|eliminadas|fuera eliminado_en eliminada_en eliminados_en eliminadas_en
  cayó_eliminado |
  eliminated_in|from|by knocked_out crash~_out crashed_out bow*_out ousted_in|from|by | elimin* fuera cay* apead* despid* perd* marg* |
  elimin*
  knock* crash* bow* oust* exit* out los* lost beat*

avanzar~_un|tras avanzaron_tras|un avanzó_un|tras repunt* cobró_fuerza|impulso ganó_fuerza tomó_fuerza cobraron_fuerza cogió_fuerza
  fortalec*
  apreci* escaló_un | firmed picked_up picks_up gathered_strength|pace|steam gained_strength|ground|momentum strengthen* rallied rebounded
  advanced_after|on|by | avanz* repunt* sub* aument* crec* fuerz* fort* gan* mejor* alza* recuper* apreci* rebot* intensif* consol*
  anim* reactiv* ascend*
  aceler* increment* alt* | firm* pick* gather* gain* strength* rall* rebound* advanc* rise* rose up grow* grew increas* recover*
  climb* jump*
  improv* higher boost* surg* appreciat* bounc* soar* more
retroceder~_tras|un retrocedió_tras|un|el|ante retrocedieron_tras|un|ante perdió_fuerza|impulso|fuelle perdieron_fuerza flaque* debilit*
  se_deprec* | slipped_after|on|by slid_after|on|by lost_strength|steam|ground|momentum slacken* weaken* faltered |
  retroc* ca* perd* pierd* flaq* debil* baj* ced* afloj* desc* merm* reces* depreci* menos amain* dismin* hund* moder* frena* resint*
  resb* desliz* | slip* slid* lost los* slack* weak* falter* fall* fell down drop* eas* declin* ebb* lower* retreat* flag* slow* sag*
  dip* less
  sank sink* depreciat* shed* tumbl* plung*

se_recrudeci* recrudec* avivar~ avivó se_tensaron se_tensó estall* se_agrav* | flared flare~ escalated escalat* | recrud* aviv* tens*
  aument*
  agrav* enc* increm* estall* sub* agud* brot* escal* intens* inflam* surg* estalla* | flar* escalat* worsen* ris* rose increas*
  heighten* mount* erupt*
  intens* grew grow* high* soar* spark* explod* exac*
se_calmaron se_calmó calmar~ apacigu* amainar~ amainó se_relaj* remiti* se_enfri* | calm* cooled subsid* eased_on|in|after died_down
  abated
  defused | calm* apac* amain* relaj* remit* enfri* dismin* baj* dism* suav* redu* aplac* tranquil* distens* | calm* cool* subsid* eas*
  down abat*
  defus* quiet* less* settl* relax* sooth* fade*

abaratar~ abarató abaratará más_barato|barata|baratos|baratas | cheaper cheapen* | barat* abarat* baj* redu* menos económ* asequib* rebaj*
  | cheap* lower* less reduc* cut* afford* down inexpens*
encarecer~ encareció encarecerá más_caro|cara|caros|caras | costlier pricier more_expensive dearer | car* encar* sub* aument* cost*
  alza* elev*
  más | cost* pric* expens* dear* high* rais* rise* rose increas* more up steep*

endurecer~ endureció endurecerá endurecieron | tighten~ tightened toughen* | endur* refor* agrav* estrech* restr* duro* ajust* apret*
  intens*
  | tight* tough* hard* stiff* strict* strength* stricter crack* harsh* sever* restric* increas*
relajar~ relajó relajará relajaron suavizar~ suavizó flexibiliz* | relax~ relaxed loosen* softened_the|its | relaj* suav* flexib* aflo*
  levant* redu*
  laxo* ablan* alivi* dulcif* | relax* loos* soft* eas* lift* lax* lighten* water* flex* lenien* less

el_mayor_en|de|desde el_más_alto la_mayor_en|de|desde la_más_alta los_mayores_de máximo_en|de|desde | the_largest the_biggest the_highest
  the_greatest a_record_high | mayor* máx* más récord alt* grand* principal* gran | largest biggest highest greatest high* most record*
  top* large*
  big* great* main major steep* worst peak* maxim*
el_menor_en|de|desde el_más_bajo la_menor_en|de|desde la_más_baja los_menores_de mínimo_en|de|desde | the_smallest the_lowest the_least
  a_record_low | menor* mín* menos baj* peque* escas* | smallest lowest least low* fewest minim* bottom* small* less*

un_tercio_menos un_cuarto_menos la_mitad_menos menos_combustible|energía|agua|dinero|tiempo|votos|goles|horas|visitantes
  | a_third_less|fewer a_quarter_less|fewer less_fuel|energy|water|money|time|than fewer_votes|hours|goals|visitors|than | menos menor*
  redu* baj* inferior*
  debajo peor* poc* no | less fewer low* small* below under short* slow* not n't reduc* minus worse* cut* sav* weak* lag* trail*
un_tercio_más un_cuarto_más la_mitad_más más_combustible|energía|agua|dinero|tiempo|votos|goles|horas|visitantes
  | a_third_more a_quarter_more more_fuel|energy|water|money|time|votes|hours|goals|visitors | más mayor* aument* super* arriba encima
  mejor*
  sub* adicional* extra otr* | more high* larg* great* above over exceed* beyond extra longer addition* better* further increas*
  another up

superar~_a|las|los|la|ya superan_a|las|los|ya superó_a|las|los|la superaron_a|las|los por_encima_de|del rebas*_a sacaron_mejor~ aventaj* |
  outpac* outstrip* overtook overtak* surpass*
  beat_forecasts|expectations|estimates|targets|analysts outscored outsold outnumber* outperform* exceed* topped | super* encima rebas*
  más
  mayor* sobrep* exced*
  adelant* aventaj* mejor* arriba ventaj* gan* venc* derrot* elimin* | out* overt* surpass* exceed* top* above over more better high*
  beat* pass*
  beyond lead* led ahead edg* excel* faster greater larg* defeat* won overc* clear*
por_debajo_de|del quedaron_por_debajo quedó_por_debajo a_la_zaga sacaron_peor~ | below_those|that|the lag~ lagged_behind trail~ trailed
  scored_lower
  fell_behind fell|falls|fall_short missed_forecasts|expectations|estimates|targets|analysts lower_than fewer_than | debajo menos menor*
  inferior* zaga detrás peor* atrás baj* reza* | below lag* trail* lower* less*
  fewer
  behind under short* worse* small* underp* slow* down inferior
igualar~_a|la|las|los|el igualó_a|la|las|los|el lo_mismo_que el_mismo_que la_misma_que los_mismos_que las_mismas_que
  tan_alto|alta|bajo|baja|fuerte
  | matched_the|last|those the_same_as unchanged_from|on level_with on_a_par as_high|low|strong|many|much_as equal*_to equalled |
  igual* mism* tan tant* idéntic* par cambios vari* manten* mantuv* estab* equipar* | match* same equal* unchang* level* par as flat
  steady similar* identic* draw* tie*
mayor_que mayores_que más_alto|alta|fuerte|altos|altas_que más_que_su|el|la|los | higher_than|last stronger_than
  more_than_his|her|the|its|last
  greater_than up_from | mayor* más super* mejor* aument* sub* encima exced* crec* | high* more strong* great* larg* exceed* better up
  increas*
  above rose over beat* out* surpass*
= outpac | higher than

dado_de_alta dada_de_alta dados_de_alta dadas_de_alta alta_médica recibió_el_alta recibieron_el_alta | discharged released_from_hospital
  left_hospital sent_home | alta abandon* sal* dej* | discharg* releas* left leav* home sent
ingresado~_en|con|e ingresada ingresadas quedó_ingresado|ingresada hospitalizar~ hospitalizado~ e_ingresada e_ingresado | hospitali*
  admitted_to
  taken_to_hospital kept_in_hospital | ingres* hospital* intern* traslad* llev* UCI cuidados clínic* | hospital* admit* taken rush*
  kept intern* clinic*
  icu care

fuera_de_peligro fuera_de_riesgo sin_riesgo_vital no_corre_peligro su_vida_no_corre | out_of_danger not_life_threatening
  off_the_danger_list
  not_in_danger no_danger | peligro riesgo grave leve* estable* vida | danger* life* stabl* risk* minor light*
pronóstico_reservado estado_grave|crítico estado_de_gravedad está_grave están_graves sigue_grave siguen_graves grave~_con muy_grave
  | guarded_condition serious_condition critical_condition grave_condition life_threatening seriously_ill|injured|hurt
  critically_ill|injured
  fighting_for_his|her|their_life | grav* crític* reserv* delicad* serio* mal peligr* vital* | serious* critic* grav* guard* sever*
  bad* danger*
  life* poor intens*
salió_ileso salieron_ilesos ileso~ indemne~ | unhurt unharmed unscathed uninjured | ileso* indem* sin san* no | un* without not no
  safe* n't

sedado sedada sedados sedadas sedación | sedated sedation | sed* coma induc* dorm* | sedat* coma induc* sleep*
en_coma estado_de_coma | in_a_coma comatose coma | coma* inconsc* vegetat* induc* | coma* unconsc* vegetat* induc*

a_excepción_de|del con_excepción_de|del con_la_excepción_de con_la_salvedad excepto_en|el|la|los|las salvo_el|la|los|las|en
  menos_los|las
  | except_for with_the_exception_of excluding apart_from but_not all_but except_the|those|in | excep* salv* menos excluy* sin no
  aparte sino fuera
  solo sólo | except* but exclud* not n't no apart without save barring only other unless exempt*
incluido~_el|la|los|las incluidos_los|dos incluidas_las|dos | including_the|those|a|an|two|three including | inclu* entre tambi* incl*
  | inclu*
  among with

a_regañadientes reticente~ reacio~ con_reservas | reluctant* grudging* half_hearted* | regañ* retic* reac* reserv* resist* renu*
  desgan* dud*
  rehus* pesar | reluct* grudg* half* hesit* reserv* resist* unwill* wary
con_entusiasmo entusiasta~ sin_reservas incondicional* sin_ambages de_buen_grado | enthusiastic* wholehearted* staunch unreserved*
  ardent keen
  eager* | entus* reserv* incond* acérr* ferv* firme* decid* grado gusto volunt* ávid* ansios* interes* aficion* amant* | enthus*
  whole* staunch* reserv*
  ardent keen* eager* avid strong* firm* willing* fervent uncondition* fan* lover*

laxo~ permisivo~ indulgente~ benévolo~ | lenient* lax permissive indulgent | lax* permis* indulg* benév* bland* suav* flexib* leve*
  clem* toler* |
  lenien* lax* permiss* indulg* soft* mild* loose* easy light* generous* toler*
severo~ estricto~ riguroso~ draconiano~ | strict* harsh* stringent draconian severe* rigorous* | sever* estric* riguros* rígid* dur*
  drac* grav* fuert* exig*
  cruel* tajant* rigur* intens* | strict* harsh* string* drac* sever* rigor* rigid* tough* hard* tight* serious* acute* heavy

con_sigilo sigilosamente sigiloso~ en_silencio silenciosamente calladamente | quietly stealthily silently | sigil* silenc* call* discr*
  secret*
  tranquil* quiet* baja | quiet* stealth* silent* secret* discreet* soft*
a_la_fuerza por_la_fuerza violentamente con_violencia a_golpes | forcibly by_force violently | fuerza* violen* golp* forz* forc* |
  forc* violen*
  brut*

varios_testigos|integrantes|miembros varias_personas|mujeres varios varias algunos algunas unos_cuantos unas_cuantas | several some_of
  a_few | alg* vari* un*
  ciert* divers* pocos pocas cuant* distint* numeros* much* par puñ* dos tres serie parte | sever* some few number* many various
  couple* certain differ* two
  three handful any part* divers* range series a_number multiple
la_mayoría_de|del la_mayor_parte la_mayoría casi_todos casi_todas | most_of the_majority nearly_all almost_all most |
  mayor* cas* buena gran práctic*
  más muy tod* principal* | most* major* near* almost bulk main* larg* much many virtual* great* good chief* typic* all more very
cientos centenares miles millares | hundreds thousands | cient* centen* mil* | hundred* thousand*
decenas docenas una_veintena una_treintena una_docena | dozens scores tens_of | decen* docen* vein* trein* vent* | dozen* score* tens
  twent* thirt*

anunció anunciaron anunciado~ se_anunció | announced | anunci* comunic* inform* dij* declar* dio_a_conocer | announc* said report* declar*
  unveil* say* reveal*
se_rumorea se_rumoreaba rumor~ corre_el_rumor | rumored rumoured rumor~ rumour~ | rumor* especul* dic* dij* habr* supuest* | rumo*
  speculat*
  report* alleg* said suppos* talk gossip
"""

OUTCOMES = tuple(ladder_of(block) for block in _OUTCOMES.strip().split("\n\n"))
"""One ladder for each matter."""
GAMES = OUTCOMES[0]
"""The ladder of games: won, lost, drawn."""
