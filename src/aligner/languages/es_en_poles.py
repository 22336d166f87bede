"""Poles: words of which one says the opposite of another, in Spanish and English: praised and condemned, full and empty, more and less.

A block is a ladder, a line a pole, written as in `es_en_kinds`: what surely says it, and what may. Both words must be without an answer on
the other side to be reported, which a whole text need not be, as it must for the groups of `es_en_opposites`.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["POLES"]

_POLES = """
aplaudir~ elogiar~ alabar~ celebraron_la celebró_la | applaud~ applauded prais* hail~ hailed | felicit* celebr* encomi* elogi* reconoc*
  ensalz* ovacion* acog* saludar~ salud* bienven* exalt* aclam* aprob* respald* | welcom* celebrat* congrat* commend* laud* cheer*
  acclaim* approv* clap* compliment* admir* tribut*
condenar~ repudiar~ criticar~ censurar~ deplorar~ | condemn~ denounc* critici* deplor* slammed blasted | denunci* reprob* rechaz*
  fustig* arremet* reproch* atac* lament* cargó critic* crític* cuestion* acus* tach* reprend* quej* | condemn* attack* blam* lash*
  rebuk* slam* blast* reject* censur* critic* reproach* complain* question* decri* sentenc* convict* accus* oppos* disapprov* objected

vacío~ | empty emptied | vaci* desiert* hueco* desocup* sin deshabit* vacante* desalojad* | void vacant bare desert* hollow unoccupied
  blank vacuum uninhabited empt* without no
lleno~ repleto~ abarrotado~ | full packed crowded | llen* complet* plen* rebos* atest* colm* cargad* abarrot* hasta_los_topes | filled
  fill* complet* loaded brim* cram* whole entire* fully jam* flood* bustling heavy

mejor mejores mejorar~ | better improv* | bien mejor* superior* más óptim* perfeccion* avanz* aument* optim* recuper* preferi* | best
  good well superior enhanc* upgrad* higher more progress* nicer advanc* perfect* prefer* stronger boost* greater rather recover*
peor peores empeorar~ | worse worsen* deteriorat* | mal mala malo* peor* agrav* deterior* menos inferior* degrad* | worst bad badly
  inferior lower poor* less aggravat* exacerbat* decline* weaker degrad*

más_que más_caro~ más_eficaz más_eficaces más_puntos más_votos más_goles más_grave~ superar~ superior|superiores_a|al | more_than
  costs_more better more_effective more_points more_votes larger|bigger|higher|greater_than exceed~ exceeded surpass~ outnumber* | más
  mayor* mejor* sobre superior*
  arriba super* exced* rebas* sobrepas* encima alt* adelant* venc* aument* | more over above better greater higher bigger exceed*
  surpass* beyond most longer larger top* overcom* beat* over* pass* harder stronger outdo* further than upwards outstrip* upper
  superior
menos_que menos_caro~ menos_eficaz menos_eficaces menos_puntos menos_votos menos_grave~ inferior|inferiores_a|al | less_than
  smaller|lower_than costs_less
  less_effective fewer_points fewer_votes fewer less_serious less worse | menos menor* peor* bajo debajo inferior* poco* no apenas baj*
  mínimo* | less fewer least under below lower smaller not short* worse without no n't little few minus minor* within slow* sub* weaker
  inferior cheap*

fortalecer~ reforzar~ apreciarse se_apreció se_fortaleció | strengthen* reinforc* appreciat* | fort* apreci* consolid* robust* afianz*
  refuerz* increment* sub* valor* repunt* gan* | firm* stronger gain* bolster* consolidat* boost* shor* rose rise* cement* rall*
  support* tighten* enhanc* valu*
debilitar~ depreciar~ se_depreció se_debilitó devaluar~ | weaken* depreciat* devalu* | debil* cay* ced* perd* deprec* devalu* merm* baj*
  socav* flaque* atenu* menguar~ aflo* retroced* ablan* | weak* fell fall* slip* lost lose* declin* slid* drop* undermin* eas* down
  soften* lower* erod* sap* cut*

impulsar~ estimular~ potenciar~ fomentar~ | boost~ boosted spur~ spurred foster~ | impuls* estim* aument* crec* refor* promov* promuev*
  alent* increment* favor* anim* aviv* elev* mejor* dinam* ayud* sub* foment* potenc* lanz* incentiv* tirón relanz* | stimulat*
  encourag* promot* driv* push* help* rais* grow* rise rose lift* increas* improv* enhanc* fuel* strengthen* support* prop* launch*
  further* develop* advanc* favo* empower* back* jump-start kick*
frenar~ mermar~ lastrar~ | dent~ dented curb~ curbed stifl* dampen* | fren* reduc* merm* limit* conten* desacel* cort* lastr* fren*
  deten* disminu* obstac* ralent* menguar~ perjud* desalent* baj* afect* recort* abol* dent* parar~ impi* amort* bord* | slow* halt*
  stop* limit* reduc* check* hinder* brak* restrain* hamper* hurt* cut* harm* damp* rein* hold* contain* block* weigh* drag* lower*
  prevent* impede* restrict* abat* curb* damag*

aumentar~ crecer~ incrementar~ ascender~ crecimiento~ | climbed climbing rise~ rising risen increas* grew growing growth soar* | sub*
  alza* elev* crec* repunt* dispar* más mayor* amplia* ascens* sub* mejor* avanz* doblar~ duplic* multiplic* agrand* ampl* amplif* gan*
  intensific* acumul* añad* acrec* | climb* up gain* jump* higher more add* rais* grow* go* expand* hik* boost* surg* rocket* swell*
  ris* advanc* spike* enlarg* greater multipl* mount* amount* doubl* deepen* extend* further heighten* promot* widen* escalat* intensif*
  accrue* rose scal* bigger improv* sprout* burgeon*
disminuir~ descender~ decrecer~ disminución~ | declin* decreas* fell falling fallen dwindl* drop~ dropped shrinking shrank | baj* ca*
  reduc* menos menor* descen* red* merm* retroced* desplom* recort* contra* perd* pérd* men* remit* reces* hund* derrumb* encog* amain*
  | fall* lower* reduc* less* fewer down* cut* lost lose* shrink* slump* shrunk* slip* plung* sank sink* weak* tumbl* diminish* ebb*
  slid* dip* drop* subsid* lessen* crash* retreat* contract* deteriorat* land* settl* collaps* eas*

conceder~ concedió otorgar~ otorgó | grant~ granted | conced* otorg* dar dio dieron da dan dado daba acept* aprob* aprueb* autoriz*
  adjudic* entreg* brind* estim* ced* prest* asign* permit* | give* gave giving award* allow* approv* accord* bestow* authori* provid*
  accept* subsid* grant* hand* permit* lend* lent confer* scholar*
denegar~ denegó deniega | refus~ refused denied_him|her|them|the|a turned_down | neg* nieg* rechaz* desestim* rehus* declin* no deneg*
  priv* rehúsa impid* desech* | den* reject* declin* withh* not n't no dismiss* depriv* rebuff* unable turn* refus* disallow* unwilling

levantó_la|el|las_prohibición|prohibiciones|veto|embargo|sanciones|suspensión levantar_la|el|las_prohibición|veto|embargo|sanciones
  | lifted_the|a|its|an lifting_the | levant* elimin* derog* retir* anul* acab* fin suprim* quit* revoc* suspend* cancel* | lift* scrap*
  end* revok* remov* drop* repeal* overturn* eas* struck strik* cancel* quash* rescind* rais* void* annul* revers* waiv*
mantuvo_la|el|las_prohibición|prohibiciones|veto|embargo|sanciones|suspensión mantener_la|el|las_prohibición|veto|embargo|sanciones
  | upheld_the|a|its|an upholding_the kept_the maintained_the | mant* confirm* ratific* respald* aval* prorrog* renov* conserv* sigu* vigor
  | uph* keep* kept maint* remain* confirm* back* retain* extend* renew* stay* affirm* sustain* endors* stand* stood place force

estimar~_el estimar~_la estimó_el estimó_la estima_el estima_la estiman_el confirmar~_la confirmó_la ratificar~ | upheld uphold~ |
  estim* confirm* ratific* mantu* mantien* dar dio acog* aceptó avaló aval* respald* sostuv* defend* proteg* acept* admit* | up*
  confirm* maintain* back* support* sid* accept* grant* reaffirm* ratif* defend* favo* estimat*
desestimar~ desestimó revocar~ revocó anular~ anuló | dismiss~ dismissed overturn~ overturned quash* struck_down overrul* | rechaz*
  inadmit* denieg* deneg* archiv* tumb* anul* revoc* invalid* neg* cancel* despid* desped* destit* descart* derog* rest* deshech* ces*
  suspend* desech* retir* rescind* desautoriz* | reject* threw thrown annul* revok* nullif* void* den* cancel* declar* repeal* sack*
  fire* remov* scrap* rescind* tipped flipped revers* ax* withdr* invalid* void

ricos_del adinerado~ pudiente~ acaudalado~ | wealthy affluent | ric* millonar* próspero~ fortuna* potent* opulent* adiner* acomod*
  dinero | rich* millionaire* prosper* well-off wealth* moneyed fortune*
débil débiles pobre~ | poor weak weakest poorest | pobre* débil* frágil* vulnerab* desfavorec* humild* necesit* indefens* mal* desvalid*
  escas* flojo* endeble* marginad* | need* vulnerab* fragil* disadvantag* impover* feeble frail bad underprivil* low* destitut*
  powerless weak* poor*

seguro~ | safe safer safest | segur* fiab* salvo certez* protec* garant* cierto cierta convencid* asegur* cert* inocu* sin_peligro |
  secur* safe* certain sure insur* reliab* protect* convinc* firm* assur* confiden* harmless definite* harmless
peligroso~ inseguro~ | dangerous unsafe hazardous | riesg* peligr* insegur* no nociv* inestab* | danger* risk* hazard* perilous insecur*
  harm* not n't threat* unsure unstable

caro~ | expensive dear costly | car* cost* encarec* elevad* precio* querid* alto* | cost* pric* high* dear* expens* steep
barato~ económico_y | cheap cheaper cheapest inexpensive | barat* económic* asequib* rebaj* bajo* menos mód* | afford* low* less cheap*
  bargain* reduc* budget discount*

ignorar~_que ignoraba_que ignoraban_que desconocer~ desconocía desconocían | unaware had_no_idea have_no_idea has_no_idea no_idea
  did_n't_know did_not_know | ignor* descon* no sin | not n't no ignor* unknown unfamiliar oblivious without never unsure
conocía_que sabía_que sabían_que sabe_que saben_que consciente~_de al_tanto_de | well_aware was_aware were_aware is_aware are_aware
  knew_that knew_about knew_full knows_that fully_aware | sab* conoc* conscien* tanto enter* entera* perfect* | know* knew aware
  conscious* realis* realiz* understand* learn* familiar* cognizan* found

recordar~ recuerda recuerdan recuerdo | remember~ remembered recall~ | record* recuerd* memor* evoc* acord* acuerd* rememor* conmem*
  hacer_memoria | remember* recall* remind* memor* reminisc* not_forget commemorat* point* withdr* think* look*
olvidar~ olvido~ | forget~ forgot forgotten | olvid* descuid* pas* omit* dej* record* | forget* forgot* overlook* neglect* leav* left
  oblivion put remember* unforgett*

contratar~ contratación~ | hire~ hired hiring recruit~ recruited | contrat* fich* emple* reclut* incorpor* encarg* acord* pact* firm*
  licit* adjudic* | hire* recruit* contract* employ* engag* sign* appoint* commission* procur* taken took tak* deal* book* rent* job*
despedir~_a despidió_a despidieron_a despido~ | fired_him fired_her sacked lay_off laid_off redundanc* | desped* despid* ces* ech*
  regul* recort* plantilla* destitu* baja* sali* ere* | fire* dismiss* sack* cut* layoff* redundan* job* let oust* goodby* farewell
  sever* lay* laid

construir~ construyó construcción~ edificar~ | build~ built building_of construct~ constructed construction | constru* edific* levant*
  erig* obra* urban* mont* hac* edifici* | build* built construct* erect* rais* develop* put made make*
demoler~ derribar~ demolición | demolish~ demolished demolition tear_down tore_down torn_down knocked_down pulled_down | derrib* derru*
  demol* tir* ech* tumb* abat* destru* derrumb* derroc* | demoli* raz* level* down destroy* tor* tear* rip* shot toppl* overthr*
  flatten* dismant*

abolir~ abolición derogar~ suprimir~ | abolish~ abolished abolition repeal~ repealed | abol* derog* supri* elimin* anul* quitar* cancel*
  revoc* acab* | abol* repeal* scrap* remov* end* eliminat* revok* rescind* do_away suppress* drop* cut* axe* delet* annul* get
implantar~ instaurar~ restablecer~ reinstaurar~ | reinstat* reintroduc* restor* introduc* | impl* introduc* establec* cre* reinst*
  instaur* restab* restaur* recuper* adopt* reincorp* devolv* vuelv* repuest* pon* | establish* introduc* implement* set* creat* impos*
  bring* brought launch* reinstat* restor* recover* resum* return* install* instat* adopt* put* rebuild* renovat* insert*

admisible~ aceptable~ | admissible acceptable permissible | acept* admis* admit* permis* válid* | accept* admit* allow* valid* tolera*
  permit*
inadmisible~ inaceptable~ intolerable~ | inadmissible unacceptable intolerable impermissible | inadm* inacept* no intoler* ni insosten*
  | unacc* inadm* not n't no intol* un* unten*

imperdonable~ | unforgivable inexcusable unpardonable | imperdon* inexcus* perdón* injust* no | unforg* inexcus* unpard* not
comprensible~ perdonable~ disculpable~ | understandable forgivable excusable | compren* entend* entien* lógic* perdon* | understand*
  natural* comprehens* excus* forgiv* logical*

descartar~ descartó descartaron | ruled_out rule_out rules_out ruling_out | descart* desech* exclu* neg* rechaz* deses* elimin* no sin |
  rul* dismiss* discard* exclud* den* reject* discount* not n't no scrap* abandon* drop* eliminat* discart*
contemplar~_la|el confirmar~ confirmó confirmaron | confirm~ confirmed | confirm* ratific* corrob* verific* reafirm* contempl* comprob*
  constat* asegur* avalar~ prueb* acredit* demuestr* refrend* convalid* | confirm* verif* uphold upheld corrobor* reaffirm* contemplat*
  consider* prov* show* establish* ratif* endors* approv* said say* stat* assur* acknowledg* testif* bear* validat* substant*

ascenso ascender~_a_primera ascendido~ | promoted promotion | asc* prom* sub* ascend* foment* | promot* rise* rose climb* ascen* advanc*
  mov* go* went
descenso descendido~ degradado~ | relegated relegation demoted | desc* baj* degrad* releg* disminu* caíd* red* declive | releg* demot*
  down* declin* fall* drop* decreas* descen* reduc*

hasta_entonces hasta_ese_momento|día|mes hasta_esa_fecha | until_then until_that_point|moment|day|date up_to_then | hasta mientras antes
  todavía aún previo* anterior* | until till before yet meanwhile meantime far previously up earlier
desde_entonces a_partir_de_entonces a_partir_de_ese_momento|día a_partir_de_esa_fecha desde_ese_momento|día | from_then_on since_then
  from_that_point|moment|day|date thereafter ever_since | desde partir después luego posterior* adelante | since from after later on onwards
  following afterwards subsequent*

minoría minoritario~ | minority minorities | minor* | minor* few* small*
mayoría mayoritario~ mayoritariamente | majority majorities | mayor* casi más principal* | most* major* bulk main* largely greater over
  mainly

entrada_en_vigor entrar~_en_vigor entró_en_vigor | came_into_force|effect come~_into_force|effect took_effect take~_effect | vigen*
  vigor entr* efecto* aplic* | forc* effect* enter* start* appl* valid* begin* law
expirar~ expiró caducar~ vencimiento | expire~ expired expir* | venc* expir* caduc* termin* final* | expir* end* laps* run out due
  finish* dead* matur* elaps*

madrugada temprano | early_morning small_hours early_hours | amanec* madrug* tempran* alba noche mañana* horas pronto | early dawn morn*
  hours night* soon a.m am small
mediodía | midday noon | medio* tarde* comer sur | noon* mid* lunch* south
medianoche | midnight | noche* doce media cero | night* mid* twelve zero

ileso~ indemne~ | unharmed unhurt uninjured unscathed | iles* indem* sin san* no daño* | un* without not no safe* alive n't
herido~_grave herido~_de_gravedad gravemente_herido~ malherido~ | seriously_injured|hurt|wounded badly_injured|hurt|wounded
  critically_injured severely_injured | herid* grave* lesion* crític* | serious* bad* critical* wound* injur* grave* hurt sever*
  life-threatening

vivo~_y con_vida sobrevivir~ sobrevivió | alive survived survive~ | vid* viv* sobrev* superv* ilesa* salv* | liv* surviv* aliv* life
  outliv*
murió murieron falleció fallecieron muerto~ | died dead killed | mur* muer* fallec* mat* víctim* asesin* perec* cadáver* deces* mort*
  difunt* fenec* ahog* vida* cay* sucumb* | die* dead death* kill* deceas* perish* los* body bodies fatal* dying lives casualt* murder*
  late toll drown* succumb* deadly slain

permitir~ permite permitió autorizar~ autorizó | allow~ allowed permit~ permitted authori* | permit* autoriz* dej* pued* pod* habilit*
  aprob* admit* facilit* posibilit* licenc* concede* da dio | allow* permit* let* enabl* authori* approv* can could grant* able licen*
  clear* consent* make* possib* give* accept* empower* entitl* sanction* help* afford*
prohibir~ prohibió prohíbe prohíben vetar~ vetó | ban~ banned prohibit* forbid* forbade outlaw* vetoed veto | prohib* prohíb* veda* vet*
  imp* no bloque* inhabil* ileg* sin | ban* prohibit* forb* outlaw* bar* prevent* veto* block* not n't no illegal* disallow* restrict*
  preclud* stop* exclud* against suspend*

falló_un|el|los|dos|tres|otro_penalti|penal|penales|lanzamiento|lanzamientos|tiro|tiros|gol fallar~_un|el_penalti|penal|lanzamiento|tiro
  desperdició_un|el|dos|tres marró malogró desaprovechó desaprovecharon erró | missed_a|an|the|his|her|their|two|three|from|four wasted
  squander* | fall* desperd* marr* malogr* desaprov* err* perd* dej* tir* no sin | miss* wast* squand* fail* lost lose* not n't spurn* blew
convirtió_un|el|los|dos|tres|otro anotó anotaron marcó_un|el|dos|tres|de transformó_un|el aprovechó_un|el|la | converted_a|the|two|three|his
  scored_a|an|the|from|two netted buried slotted | convirt* convert* anot* marc* transf* aprov* gol* met* hizo empat* señal* | convert*
  scor*
  net* slot* bur* goal* put struck strik* made make* took found turn*

salvar~ salvó salvaron levantó_una|dos|tres_bola|bolas|punto|puntos | saved saving fended_off | salv* rescat* evit* levant* ahorr* guard*
  conserv* recuper* libr* proteg* neutraliz* | sav* rescu* fend* stav* keep* kept prevent* avoid* spar* conserv* survive* protect* stor*
desperdiciar~ desperdició desaprovechar~ malgastar~ dilapidar~ dejó_escapar | wasted wasting waste~ squander* frittered | desperd* desaprov*
  malgast* derroch* despilf* perd* tir* dej* dilap* desech* fall* residu* basur* | wast* squand* miss* fritter* lost lose* blow* blew
  spurn* misspen* throw*

recortar~_su|el|la|sus|las|los recortó_su|el|la|sus recortara rebajar~_su|la|el rebajó_su|la|el redujo_su|la|el bajó_su|la|el reducir~_su
  | trimmed trimming slashed lowered | recort* rebaj* red* baj* dismin* ajust* cort* menos mengu* acort* abarat* desc* revis* | trim* slash*
  lower* cut* reduc* pare* pruned shav* less down* drop* scal* revis* mow* low
elevar~_su|el|la|sus elevó_su|el|la|sus elevara subió_su|el|la|sus aumentó_su|el|la|sus mejoró_su|la|el incrementó_su|la|el |
  raised_its|the|their|his|her hiked lifted_its|the|their boosted_its|the|their upgraded |
  elev* sub* aument* mejor* increment* alz* más mayor* revis*
  levant*
  | rais* hik* lift* boost* upgrad* increas* up higher improv* more greater rise* rose better*

orilla|ribera|acera|banda|lado|lados|dirección|sentido|extremo_opuesta|opuesto|opuestos|contraria|contrario|contrarios opuesta_a la_opuesta
  sentido_contrario dirección_contraria la_otra_orilla | opposite_side|bank|direction|end|shore|sides|ends|directions opposing_side|sides
  | opuest* contrari* otr* enfrente frente rival* | oppos* contrary other far across facing counter* revers* wrong
el_mismo_lado|sentido|extremo la_misma_orilla|ribera|acera|banda|dirección | same_side|bank|direction|end|shore|sides | mism* igual* ambos
  propi* | same similar very identical both self* own himself itself

al_alba al_amanecer de_amanecida al_rayar_el_alba al_despuntar_el_día amanecer el_alba | dawn daybreak sunrise first_light | alb* amanec*
  amanezc* madrug* salida orient* nac* aurora temprano principi* comienz* mañana | dawn* daybreak sunris* early morn* begin* start* light
atardecer anochecer ocaso al_caer_la_tarde|noche puesta_de_sol crepúsculo | dusk sunset nightfall twilight | atard* anoch* ocas* tard* noch*
  crepúsc* puesta caíd* penumbr* vesp* final* | dusk* sunset* night* twilight* evening* late* dark* end* decline*

materno~ maternal | maternal | matern* madre* | matern* mother* her
paterno~ paternal | paternal | patern* padre* | patern* father* his

boca_abajo de_bruces | face_down | boca abajo bruces prono* | face* down prone stomach* belly
boca_arriba | face_up | boca arriba espalda* supin* | face* up back supine

piso|planta|vecino|vecina|vecinos|vecinas|apartamento|departamento_de_arriba escaleras_arriba | upstairs | arriba sub* alt* superior* encima
  primer* segund* | up* above top first second higher
piso|planta|vecino|vecina|vecinos|vecinas|apartamento|departamento_de_abajo escaleras_abajo | downstairs | abajo baj* inferior* debajo
  sótano | down* below ground lower under* bottom basement

adentro | indoors | dentro adentro interior* cubierto techo | in* within
afuera | outdoors | fuera afuera exterior* aire intemperie calle | out* open* beyond away

benigno~ | benign | benign* leve* inofens* suav* | benign* mild* harml* kind*
maligno~ | malignant | malign* cánc* canc* mal* | malign* canc* evil

inducido~ farmacológico~ | induced medically_induced | induc* farmac* provoc* sedac* sed* artific* | induc* medic* artific* sedat* caus* led
irreversible irreversibles | irreversible | irrever* permanent* defin* irrecup* sin | irrever* perman* irrepar* final* point

devolver~ devolvió devolvieron restituir~ restituyó reintegrar~ reintegró reembolsar~ reembolsó | give_back gave_back given_back giving_back
  refund~ refunded reimburs* | devol* devuel* restit* reintegr* reembols* regres* pag* volv* vuel* retorn* repon* | give* gave
  return* repa* refund* reimb* restor* back* pay* paid
gastar~ gastó gastaron gastarse | spend~ spent spending | gast* desembols* dedic* emple* invert* inviert* pas* consum* derroch* dispend*
  us* |
  spen* expend* wast* us* pay* paid invest* cost* squand* splurg*

desactivar~ desactivó desactivaron desactivado~ | defus~ defused deactivat* | desact* desmont* inutiliz* neutraliz* desarm* apag* desmin*
  inhabilit* | defus* deactiv* disarm* neutral* disabl* made turn* switch* shut* dismantl*
detonar~ detonó detonaron hizo_estallar|explotar hicieron_estallar|explotar | detonat~ detonated set_off blew_up blown_up | deton* estall*
  explo* activ* accion* vol* revent* deflagr* | detonat* explo* blew blow* trigger* set* blast* burst* spark*

descartó_que|un|una|el|la|los|las|cualquier descarta_que|un|una|el|la descartaron_que|un|una|el|la | ruled_out rule_out rules_out
  ruling_out |
  descart* desech* exclu* neg* nieg* rechaz* deses* elimin* no sin ning* | rul* dismiss* discard* exclud* den* reject* discount* not n't no
  without eliminat* never unlikely
apuntó_a apunta_a apuntan_a apuntaron_a apuntaba_a apuntaban_a | pointed_to|towards points_to|towards point_to|towards pointing_to|towards |
  apunt* señal* indic* sug* confirm* muestr* mostr* revel* parec* orient* dirig* dispar* | point* indicat* suggest* confirm* show* sign*
  reveal* aim* refer* cit* target*

rico_y ricos los_ricos adinerado~ pudientes | the_rich wealthy affluent | ric* millon* próspero~ fortun* potent* opulent* adiner* acomod*
  dinero pud* abund* sabros* | rich* million* prosper* well-off wealth* money* fortun* afflu*
los_débiles los_más_débiles los_pobres los_más_pobres | the_weak the_weakest the_poor the_poorest | pobr* débil* frágil* vulnerab* desfav*
  humild* necesit* indefens* desvalid* | poor* weak* need* vulnerab* fragil* disadv* impover* low*

la_mitad_de|del|que la_mitad | half_the|of|that|as|its|their half | medi* mitad* semi* 50 cincuenta ecuador | hal* mid* 50 fifty semi*
  centre
el_doble_de|del|que al_doble_de el_doble | double_the twice_the|as|what|its|that is_double double_that | dobl* dupl* dos par 100 vec* |
  doubl*
  twice two* 100 couple again

virtual_totalidad práctica_totalidad casi_la_totalidad casi_todo~ prácticamente_todo~ | nearly_all almost_all virtually_all practically_all
  nearly_every almost_every | tod* cas* práctic* totalid* mayor* total* cada | all every* near* almost virtual* most* whole entire*
  practical*
  overwhelm* vast
apenas_unos|unas|un|una muy_pocos|pocas contados|contadas escasísim* una_minoría_de | only_a_few|handful very_few hardly_any a_handful_of
  just_a_few|handful a_minority_of | apenas poc* cont* escas* algun* minor* ning* sólo solo | only few* hardly handful scarc* rare* some
  minor* just little bare*

consciente~ | conscious | conscien* consc* sab* despiert* lúcid* lucid* | conscious* aware* awake lucid* know* delib*
inconsciente~ sin_conocimiento sin_sentido desmayado~ | unconscious | inconsc* desmay* desvan* conocimiento sentido coma | unconsc* faint*
  pass* coma sens* without un*

perder~_altura perdió_altura | lost_altitude lose~_altitude | perd* pierd* desc* baj* ca* | los* descend* drop* fell sink*
ganar~_altura ganó_altura | gained_altitude gain~_altitude | gan* asc* sub* elev* remont* | gain* climb* ascend* rose ris*
"""

POLES = tuple(ladder_of(block) for block in _POLES.strip().split("\n\n"))
"""One ladder for each opposition."""
