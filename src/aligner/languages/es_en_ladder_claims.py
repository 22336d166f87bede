"""How a thing is known, how far a decision or a work has got, and how strong something is: in Spanish and English.

A block is a ladder, a line a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first
English word is its name. They are listed by the check that reports them.
"""

from __future__ import annotations

from aligner.languages.ladders import Ladder, ladder_of

__all__ = ["CLAIMS"]

_STATED = """
correlación correlaciones correlacionar~ correlacionado~ asociado~_con|a|al se_asocia|asocian|asoció|asociaron|asociaba|asociaban_con|a|al
  relacionado~_con se_relaciona|relacionan|relacionó|relacionaron|relacionaba_con vinculado~_a|al|con
  se_vincula|vinculan|vinculó|vincularon_a|al|con ligado~_a|al guarda|guardan|guardaba|guardaban_relación asociación_entre vínculo_entre
  relación_entre coincide|coinciden|coincidió|coincidieron|coincidía_con | correlation~ correlat* associated_with association_between
  linked_to|with tied_to related_to link_between|to links_between connected_to|with coincid~_with coincided_with goes_hand_in_hand
  | correl* asoci* vincul* víncul* relac* lig* relaci* coincid* atribu* conect* conex* | correl* associat* link* relat* connect* tied tie
  ties coincid* attribut* involv* implicat* concern* regard*
causar~ causa causan causó causaron causaba provocar~ ocasionar~ desencadenar~ acarrear~ desatar~ producir~ produjo produjeron generar~
  originar~ motivar~ suscitar~ dar_lugar_a da|dan|dio|dieron_lugar_a
  desembocar~_en conduce|conducen|condujo|condujeron_a|al lleva|llevan|llevó|llevaron_a|al hace|hacen|hizo|hicieron_que es_la_causa_de
  | cause~ caused causes cause_of|for causing lead~_to leads_to led_to leading_to trigger~ triggered bring~_about brought_about
  give~_rise_to gives_rise_to gave_rise_to result~_in resulted_in results_in induce~ induced provoke~ provoked spark~ sparked produce~
  produced generate~ generated
  | caus* provoc* deb* produ* gener* ocasion* motiv* lleva* llev* desat* desenc* origin* deriv* culp* raz* por dej* acarre* implic*
  conllev*
  suscit* supus* supon* result* trae* traj* consec* hac* hiz* hic* condu* dar dio dieron da dan despert* promov* obli* forz* | caus*
  provok*
  due lead* led result* produc* trigger* creat* bring* brought give* gave because prompt* induc* reason* spark* blam* rais* generat* make*
  made inflict* driv* drove draw* drew arous* by from stir* elicit* mean* forc* set* contribut* behind responsib* fault
agravar~ agrava|agravan_el|la|los|las empeorar~_el|la empeora|empeoran_el|la|los|las
  aumenta|aumentan|eleva|elevan|incrementa|incrementan_el_riesgo
  reduce|reducen|disminuye|disminuyen|rebaja_el_riesgo aumentar~_el_riesgo reducir~_el_riesgo | aggravate~ aggravated worsens exacerbate~
  raise~_the|your_risk raises_the|your_risk increase~_the|your_risk increases_the|your_risk reduce~_the|your_risk reduces_the|your_risk
  cut~_the|your_risk cuts_the|your_risk lowers_the|your_risk | agrav* empeor* aument* elev* increment* redu* dismin* may* men* deterior*
  exacerb* | aggrav* wors* exacerb* rais* increas* high* reduc* cut* low* great* less* boost* doubl* great* danger* risk*
= cause | aggravate

sugerir~_que sugiere|sugieren|sugirió|sugirieron|sugería_que sugiere sugieren insinuar~ insinúa insinúan insinuó apunta|apuntan|apuntaba_a
  da|dan|dio_a_entender | suggest~ suggested hint~ hinted hints points_to|towards point_to|towards pointed_to|towards
  | suger* sugier* sugir* insin* indic* parec* apunt* señal* posib* podr* pued* propon* propus* plante* dar da dan indici* entrever
  implic*
  conclu* pens* hac* revel* desprend* deduc* recomend* aconsej* | suggest* hint* indicat* seem* may might could impl* propos* sign*
  appear*
  point* show* find* found recommend* clue* possib* think* believ* conclu* advis* urg* reveal*
demostrar~ demuestr* prueba|prueban|probó|probaron|probaba_que ha|han_probado queda|quedó_probado|demostrado evidenciar~ acreditar~
  acredita
  certificar~_que | prove~ proved proven proves demonstrat* conclusive* | prob* prueb* acredit* evidenc* confirm* muestr* mostr* revel*
  verific* constat* comprob* result* cert* establec* concluy* demostr* manifest* ens* mues* | prov* show* demonstrat* test* evidenc*
  confirm*
  verif* establish* reveal* turn* proof find* found see* conclu* display* exhib*
mostrar~_que muestra|muestran|mostró|mostraron_que halló|hallaron_que descubrió|descubrieron_que comprobar~_que comprobó|comprobaron_que
  | shows_that show_that showed_that found_that finds_that showed | muestr* mostr* revel* encontr* hall* descub* comprob* demostr*
  demuestr*
  indic* señal* refle* conclu* observ* constat* prob* prueb* evidenc* confirm* ens* exhib* apunt* | show* find* found discover* reveal*
  prov* indicat* demonstrat* conclu* observ* suggest* evidenc* establish* see* saw point*
indica|indican_que | indicates_that indicate_that indicated_that indicating_that indicate indicates | indic* señal* apunt* muestr* suger*
  sugier*
  parec* revel* demuestr* desprend* | indicat* suggest* show* point* sign* find* found reveal* demonstrat* mean*
= prove | shows that
= suggest | indicates that
= shows that | indicates that

hipótesis teoría~ conjetura~ suposición suposiciones | hypothesis hypotheses theory theories conjecture~ supposition~ | teór* hipot*
  conjet*
  supos* tesis supon* especul* idea* línea* | theor* hypoth* conject* suppos* thesis speculat* idea* line* assum* notion
indicio~ | indications inkling | indic* señal* prueb* evidenc* rastr* sospech* signo* pist* síntoma* | indic* sign* evidenc* clue* hint*
  proof
  suspic* trace* suggest* symptom*
evidencia~ prueba~_de|contra|que | evidence | prueb* evidenc* indic* testim* dato* muestr* rastro* demostr* | evidenc* proof prov*
  testimon*
  sign* test* exhibit* data indicat* show*
prueba~_concluyente~|irrefutable~|definitiva|definitivas | proof conclusive_evidence irrefutable_evidence proof_of|that | prueb* evidenc*
  demostr* constancia justific* garant* muestr* confirm* irrefut* conclu* | proof prov* evidenc* demonstrat* show* confirm* test* irrefut*
  conclu*
hecho_probado|demostrado|comprobado|cierto|confirmado es_un_hecho realidad_demostrada | a_fact proven_fact established_fact | hech*
  realid*
  cier* verdad* segur* | fact* reality true certain* truth
= indications | evidence
= evidence | proof

revisado~_por_pares revisión_por_pares | peer_reviewed peer_review | pares revis* arbitr* | peer* review*
sin_revisar|revisión_por aún_no_revisado prepublicación preimpreso | preprint preprints | preimpr* prepub* no sin aún | preprint* not yet
"""

_DECIDED = """
negociar negocia negocian negociaban negociaba negociando negociarán negociará negociación negociaciones está|están_en_conversaciones
  | negotiat* in_talks talks_with|between|on|to|over|about | negoci* convers* dialog* trat* pact* acuerd*
  acord* regate* tram* | negotiat* talk* discuss* bargain* agree* deal* haggl* broker* work*
debatir~ debate debaten debatió debatieron debatido~ debatirse se_debate se_debatirá | debate~ debated debating debates | debat* discut*
  trat* examin* estudi* discus* deliber* polém* abord* analiz* controv* | debat* discuss* consider* examin* deliberat* argu* discours* row
  review* controvers*
firmar~ firmó firmaron firmado~ suscribir~ suscribió suscribieron rubricar~ rubricó | sign~ signed signs signing | firm* suscri* rubric*
  contrat* fich* señ* sell* estamp* acord* pact* promulg* | sign* initial* ink* contract* agree* seal* struck hire* conclud* deal* join*
ratificar~ ratificó ratificaron ratificado~ ratificación | ratif* | ratific* confirm* valid* aprob* aprueb* refrend* respald* reafirm*
  manten*
  mantuv* | ratif* confirm* approv* endors* uph* valid* reaffirm* affirm* back*
denunciar~_el_tratado|acuerdo|convenio retirarse_del_tratado|acuerdo se_retiró_del_tratado|acuerdo | withdrew_from_the pulled_out_of_the
  withdraw~_from_the | denunci* retir* abandon* sal* romp* | withdr* pull* quit* leav* left denounc* exit* scrap*
borrador~ anteproyecto~ | draft drafts | borr* antepr* proyect* inicia* propuest* esbo* | draft* bill* propos* blueprint outline rough
  plan*
analiza analizan estudia estudian estudió_la|si sopesa sopesan baraja barajan valora valoran se_plantea se_plantean se_planteó
  contempla_la
  considera_la en_estudio bajo_revisión en_revisión está|están|estaba_siendo_examinado~|analizado~|estudiado~ examina examinan
  | considering mulling weighing under_review|consideration|study|discussion mulls weighs contemplating reviewing
  | analiz* estudi* sopes* baraj* valor* plante* contempl* consider* pens* piens* evalú* evalu* examin* revis* exam* medit* ponder*
  discut*
  posib* podr* opci* duda* debat* explor* cree* | consider* mull* weigh* review* consid* study* studi* stud* think* ponder* contemplat*
  discuss*
  look* evaluat* examin* assess* possib* may might could option* debat* explor* deem* believ* regard* analy*
proponer~ propuso propusieron propuesto~ | propose~ proposed proposing proposes | propon* propus* propuest* plante* suger* sugier*
  present*
  pretend* ofrec* recom* pid* ped* iniciat* nomin* postul* quer* quier* prop* plan* | propos* suggest* plan* bid offer* motion* put*
  present*
  recommend* call* table* idea* want* intend* nominat* would pitch* float* draft* bill
presentó|presentaron|presentará|presentarán|registró|registraron_un|una|el|la|su_proyecto|iniciativa|proposición|moción|enmienda
  presentó|presentaron_los|las|sus_proyectos|iniciativas|enmiendas
  turnar~ turnó turnaron turnado~ tramitar~ tramitación se_presentó_en|ante
  fue_presentado|presentada_en|ante ingresó_al_congreso|senado | submitted_to referred_to sent_to|back take~_up took_up
  introduced_a|the_bill|measure|motion|legislation
  was|were_introduced introduced_in|by tabled_a|the|by
  | present* introd* registr* ingres* present* pus* someti* remit* env* entreg* plante* propus* propon* interp* | introduc* present*
  submit*
  tabl* fil* put* bring* brought propos* sent send* lodg* sponsor* unveil*
acordar~ acordó acordaron acordado~ acuerda acuerdan aceptar~ aceptó aceptaron aceptado~ pactar~ pactó pactaron pactado~
  han|ha_acordado|pactado | agreed accepted accept~ agree~_to|on|that
  agrees_to|on struck_a_deal|an_agreement reached_a_deal|an_agreement | acord* acuerd* pact* conven* trat* decid* acept*
  compromet* cerr*
  alcanz* lleg* coincid* negoci* resol* conform* dispuest* sell* firm* opt* accede* acced* aprob* record* | agree* deal* accord* pact*
  settl*
  decid* accept* consent* commit* sign* reach* resol* concur* negotiat* approv* set* arrang* broker* compromis* remember* stipulat*
aprobar~ aprobó aprobaron aprobado~ aprobada aprobación dar~_luz_verde dio_luz_verde dieron_luz_verde visto_bueno autorizar~ autorizó
  autorizaron | approve~ approved approves approval passed_the|a|by|in|into has|have_passed authorise~ authorised authorize~ authorized
  gave_the_green greenlit green_light | aprob* aprueb* visto luz aval* autoriz* ratific* sancion* convalid* pas* super* adopt* acept*
  acord*
  respald* favor* prosper* adelant* vot* apoy* valid* permit* dio dar dieron firm* promulg* confirm* admit* habilit* licen* acuer*
  concede*
  conced* homolog* acog* | approv* pass* adopt* back* green* ratif* clear* endors* vote* okay* favor* favour* authori* enact* accept*
  agree*
  support* sanction* nod permi* grant* consent* bless* valid* carr* succe* allow* licen* licens* sign* let confirm* uph* give gave
rechazar~ rechazó rechazaron rechazado~ rechazo_a tumbar~ tumbó tumbaron desestimar~ desestimó | reject~ rejected rejects voted_down
  turned_down
  threw_out | rechaz* tumb* derrot* fracas* desestim* deneg* nieg* neg* contra no ni vet* descart* desech* repud* declin* rehus* opon*
  opus*
  bloque* cay* imped* derog* | reject* defeat* refus* den* turn* down against not n't no fail* block* threw thrown rebuff* dismiss* oppos*
  veto* fell declin* vot* repuls* rule*
entrar~_en_vigor entró_en_vigor entraron_en_vigor entra_en_vigor entrará_en_vigor en_vigor_desde está|están_en_vigor vigente~
  | in_force came|come|comes|coming_into_force|effect takes|take|took_effect went_into_effect|force go~_into_effect | vig* entr* efect*
  aplic* rig*
  promulg* vál* | forc* effect* law appl* start* valid* begin* began enact* current* existing implement*
= considering | propose | submitted to | draft | debate
= agreed | approve
= agreed | sign
= sign | approve
= ratif | approve
= negotiat | debate
"""

_WORKS = """
paralizar~ paralizado~ paralizó paralizaron en_punto_muerto estancado~ estancar~ se_estancó detenido~_la_obra|las_obras en_suspenso
  congelar~
  congelado~ | standstill stalled stalls on_hold deadlock* halted frozen paralys* paralyz* | paraliz* parad* parar* suspen* deten* estanc*
  interrump* bloque* congel* punto muert* hiel* fren* atasc* pausa* cerr* | standstill stall* hold halt* stop* suspen* deadlock* paus*
  frozen
  freez* froz* stuck block* paraly* interrupt* stagnat* grind* ground impasse brought cold ice freez*
en_marcha en_curso en_ejecución | under_way underway in_progress ongoing | march* curs* ejecu* avan* contin* sigu* desarroll* inici*
  arranc*
  puest* pon* lanz* activ* | way underway progress* ongoing continu* go* under current* runn* operat* launch* start* set* mov* begun began
reanudar~ reanudó reanudaron reanudado~ retomar~ retomó retomaron | resume~ resumed | reanud* retom* reabr* vuel* volv* recomenz*
  reinici* seguir* contin* | resum* return* restart* continu* reopen* again pick* back
se_rompió se_rompieron fracasó fracasaron fracasado~ naufragó naufragaron ruptura~ | broke_down broken_down collapsed | romp* rot* ruptur*
  fracas* naufrag* quebr* interrump* hund* derrumb* cay* | break* broke* collaps* fail* fell fall* ruptur* down
previsto~_para programado~ está|están_previsto~ tiene|tienen_previsto | scheduled slated
  due_to_begin|start|open|end|take|finish|meet|vote|resume | prev* program* plan* fij* va van
  esper* agend* proyect* debe* tien* | schedul* slated due plan* set expect* will programm* book* propos* forecast* time*
concluir~ concluyó concluyeron concluido~ terminar~ terminado~ terminó terminaron finalizar~ finalizó finalizado~ culminar~ culminó
  | completed complete~ finish~ finished | conclu* termin* finaliz* acab* culmin* complet* cerr* fin ultim* cumpl* list* | complet*
  finish*
  conclud* end* over done wrap* close* final* ready full* whole entire total*
"""

_ACTS = """
insinuar~ insinuó insinuaron insinúa dejó|dejaron|deja_caer dejó|dejaron_entrever dio|dieron_a_entender | hint~ hinted hints intimated
  | insin* suger* sugir* sugier* apunt* dej* dio entrever asom* desliz* alud* anticip* | hint* suggest* intimat* impl* indicat* clue*
  signal*
  allud*
anunciar~ anunció anunciaron anuncia anuncian | announce~ announced announces | anunci* comunic* inform* declar* revel* inform* hizo hacer
  public* promet* dijo dijeron adelant* avis* present* conoc* | announc* declar* report* said say* reveal* unveil* inform* advertis*
  public* notif* tell* told proclaim* promis* disclos* issu* launch*
descartar~ descartó descartaron descarta descartan | ruled_out rule~_out rules_out ruling_out | descart* exclu* neg* rechaz* desech* no
  sin
  desest* elimin* | rul* dismiss* discard* exclud* den* reject* discount* not n't no scrap* abandon* drop* eliminat* doubt*
prometer~ prometió prometieron promete prometen se_comprometió|comprometieron_a | promise~ promised promises pledge~ pledged vow~ vowed
  | promet* comprom* jur* asegur* ofrec* garant* promes* aseg* | promis* pledg* vow* swore swear* commit* offer* assur* guarant* undert*
  said
  will hope*
se_ofreció|ofrecieron|ofrece|ofrecen_a|para ofrecerse_a | offered_to offers_to offer_to volunteer~_to | ofrec* ofer* prop* dispues* brind*
  prest* volunt* | offer* volunt* propos* will* bid present*
amenazar~ amenazó amenazaron amenaza_con amenazan_con | threaten~ threatened threatens | amenaz* advert* advirt* peligr* intim* amag*
  riesgo* | threat* warn* risk* danger* menac* intimid* loom* jeopard*
= announce | promise
"""

_WEIGHT = """
leve~ levemente ligero~ ligeramente de_escasa|poca_consideración|importancia|gravedad|intensidad|entidad|relevancia insignificante~ nimio~
  modesto~ pequeño~ pequeñísimo~ diminuto~ irrisorio~ tímido~ discreto~_aumento|alza|subida|crecimiento|mejora tenue~
  baja_intensidad|gravedad
  | minor slight slightly mild mildly modest modestly negligible insignificant trivial tiny minuscule low_level marginal marginally small
  smaller faint low_in | menor* poc* pequeñ* escas* suave* baj* limitad* mínim* moderad* liger* chic* nim* tenu* reduc* corto* débil* lev*
  margin* apenas tímid* pobre* discret* | minor* slight* small* little low* light* limited less few soft* gentle weak* moderat* narrow*
  bit
  short* poor* faint* mild* modest* scant* petty trivial* superficial* underage child* young* marginal* tiny thin minim* mere under*
grave~ gravemente gravísimo~ severo~ severamente fuerte~ fuertemente enorme~ considerable~ considerablemente cuantioso~ drástico~
  drásticamente masivo~ devastador~ intenso~ intensamente brutal~ brutalmente violento~ aplastante~ gigantesco~ ingente~ catastrófico~
  demoledor~
  severísimo~ aparatoso~ desastroso~ | severe severely serious seriously heavy heavily considerable considerably substantial substantially
  massive massively huge hugely enormous enormously drastic drastically devastating devastated intense intensely violent violently
  catastrophic crushing staggering colossal vast grave gravely
  | gran* much* alt* importante* notable* notori* signific* fuert* dur* seri* acus* agud* profund* crud* ampli* mayor* dramát* extrem*
  bruto*
  pesad* abund* elev* abult* mal* peor* crític* rotund* contund* poder* sólid* cruent* sangr* intens* violen* aument* sobr* larg* tremend*
  cuant*
  | big* large* great* high* strong* bad* badly sever* deep* significant* hard* sharp* steep* major dramat* grave* acute* critical* tough*
  wide*
  much many far extens* ferocious fierce* power* loud* rough extreme* strict* dense thick* heav* hefty stiff worst poor* intens* violen*
  sizeable
  sizable tremend* overwhelm* full* good* vast* solid*
"""

_WILL = """
deliberado~ deliberadamente de_forma|manera_deliberada|intencionada|intencional|consciente|premeditada a_propósito adrede intencionado~
  intencionadamente intencionalmente a_sabiendas con_premeditación | deliberately deliberate on_purpose intentional intentionally wilfully
  willfully knowingly purposely premeditated | deliber* intenc* propós* conscien* premedit* sabiendas volunt* plane* calcul* | deliber*
  intent*
  purpos* wilful* willful* knowing* premedit* conscious* planned calculat* meant aim*
accidental~ accidentalmente de_forma|manera_accidental|involuntaria|fortuita por_error por_accidente por_equivocación por_descuido
  sin_querer
  involuntariamente inadvertidamente fortuito~ | accidental accidentally by_accident by_mistake in_error mistakenly inadvertent
  inadvertently
  unintentional unintentionally unwittingly | accident* error* equivoc* descuid* involunt* inadvert* fortuit* querer casual* negligen* |
  accident* mistak* error* inadvert* unintent* unwit* wrong* neglig* careless* involunt*

por_voluntad_propia por_su_propia_voluntad por_decisión_propia por_iniciativa_propia voluntariamente de_forma|manera_voluntaria
  de_motu_proprio motu_proprio | voluntarily of_his|her|their|its_own_accord|volition|will of_his|her|their_own_free willingly by_choice
  | volunt* inicia* decisi* propi* libre* quis* quer* acced* | volunt* accord volition will* choice choos* chose free* own agree*
a_la_fuerza por_la_fuerza forzosamente bajo_coacción|amenaza|presión obligado~_a forzado~_a
  fue|fueron_obligado~|forzado~|apartado~|desalojado~
  | forcibly under_duress was|were_forced|evicted|ousted|removed|expelled|compelled forced_to against_his|her|their_will by_force coerced
  compelled_to | fuerza* forz* oblig* coacc* apart* desaloj* desahuc* expuls* ech* destit* ces* despid* desped* presi* impus* tuv* ten* |
  forc* evict* oust* remov* expel* compel* coerc* oblig* duress press* made had have must dismiss* fired sacked thrown drove driv*
"""

_SENTENCES = """
solicita solicitan solicitó solicitaron solicitará pide piden pidió pidieron pedirá reclama reclaman reclamó petición_de | seeking
  sought seeks
  asked_for asking_for asks_for requested calling_for called_for demanded demanding | pid* pet* solic* reclam* exig* requ* demand* quer*
  busc*
  | seek* sought ask* request* call* demand* want* urg* recommend* appeal*
imponer~ impuso impusieron impuesto~ le_cayeron le_cayó fue|fueron|ha_sido_condenado~|sentenciado~_a condenó_a sentenció_a obtuvo
  obtuvieron
  | imposed handed_down|out imposes sentenced_to jailed_for obtained secured | impus* impon* impues* cond* sentenc* cay* obt* logr*
  consig* dict*
  encarc* | hand* impos* sentenc* jail* convict* obtain* secur* got get* won win* given gave receiv* levied imprison*
"""


def _ladders(blocks: str) -> tuple[Ladder, ...]:
    return tuple(map(ladder_of, blocks.strip().split("\n\n")))


CLAIMS = {
    "statement": _ladders(_STATED + _ACTS),
    "event": _ladders(_DECIDED + _WORKS),
    "extent": _ladders(_WEIGHT),
    "opposite": _ladders(_WILL),
    "legal-status": _ladders(_SENTENCES),
}
"""The ladders of each check."""
