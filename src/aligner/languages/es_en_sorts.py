"""Sorts of one thing of which the news tells one: strikes, wounds, companies, masses, votes, parts of a building, what was done to files.

A block is a ladder, a line a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first
English word is its name. A line `= one | other` names rungs that translations exchange freely.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["SORTS"]

_SORTS = """
huelga|huelgas_de_hambre | hunger_strike~ | hambre ayun* aliment* | hunger fast*
huelga|huelgas|paro_general | general_strike~ | general* nacional* total* | general* nationwide total all-out national
huelga|huelgas_de_celo trabajo_a_reglamento | work-to-rule work|works|working|worked_to_rule go-slow | celo reglament* |
  rule slow* industrial
huelga|huelgas_de_brazos sentada~ | sit-in~ sit-down_strike | brazos sent* | sit* sat
huelga_salvaje huelga_no_autorizada | wildcat_strike~ | salvaj* autoriz* ilegal* espont* | wildcat unofficial unauthori* illegal

empresa|compañía|sociedad|casa_matriz la|su_matriz | parent_company|group|firm | matric* matriz central* | parent* head* owner*
filial~ subsidiaria~ | subsidiary subsidiaries | filial* subsid* sucurs* divis* brazo unidad* delegac* | subsid* unit* branch* arm arms
  division* affiliat*
empresa|compañía|sociedad_hermana | sister_company|firm | herman* | sister*

custodia|tenencia|tutela_compartida | joint_custody shared_custody joint_physical | compart* conjunt* ambos mitad | joint* shar* both equal*
  split
custodia|tenencia_exclusiva|única|total|completa|plena custodia_en_exclusiva | sole_custody full_custody exclusive_custody | exclus* únic*
  complet* plen* total* sol* | sole* full exclus* alone complete total

herida~_de_bala herida~_de_arma impacto~_de_bala balazo~ | gunshot~ bullet_wound~ gunfire_wound~ | bal* dispar* fueg* tir* arma* perdig* |
  gun* bullet* shot* shoot* fire* wound* pellet*
arma~_blanca puñalada~ cuchillada~ navajazo~ | stab|knife_wound|wounds stabbing~ | puñal* cuchill* navaj* apuñal* blanc* acuchill* machet*
  cort* | stab* knif* blade* slash* machete* bladed cut*
objeto~_contundente | blunt_object~ blunt_force blunt_instrument~ | contund* golp* trauma* | blunt* blow* trauma*

misa|oficio|funeral_de_réquiem|difuntos|cuerpo misa_fúnebre | requiem requiem_mass funeral_mass | réquiem difunt* fúneb* funer* exequ*
  entierr* memor* | requiem* funer* memor* burial
acción_de_gracias | thanksgiving | graci* | thank* gratitude
misa_de_gallo | midnight_mass | gallo medianoch* nochebuena | midnight christmas
misa_campal | open-air_mass outdoor_mass | campal aire libre | open-air open outdoor* field

obispo|arzobispo|profesor|profesora|rector|rectora|presidente|presidenta|catedrático_emérito|emérita | emeritus emerita | emérit* jubil*
  retir* ex* | emerit* retired former
obispo|arzobispo|rector|rectora|presidente|presidenta|alcalde|alcaldesa|gobernador|gobernadora_electo|electa | president-elect bishop-elect
  mayor-elect governor-elect rector-elect president|bishop|mayor|governor_elect | elect* eleg* próxim* futur* | elect* incoming next new
  chosen future
rector|rectora|presidente|presidenta|alcalde|alcaldesa|gobernador|gobernadora|director|directora_interino|interina|en_funciones
  | acting_president|mayor|governor|rector|director|head interim_president|mayor|governor|rector|director|head | interin* funcion*
  provisional* encarg* accidental* suplent* | acting interim caretaker temporar* stand-in provisional*
presidente|presidenta|alcalde|alcaldesa|gobernador|gobernadora|director|directora|gobierno|ejecutivo_saliente | outgoing_president|mayor
  outgoing_governor|director|head|government departing_president|mayor|governor|director | salient* ex* despid* | outgoing depart* leaving
  former
= bishop-elect | outgoing governor
= requiem | thanksgiving

dirigido~_por | directed_by | dirig* direct* realiz* cineast* filme* firm* puesta orient* encabez* | direct* helm* film* shot head* aim*
  led
protagonizado~_por | starring stars starred_in | protagon* interpret* papel* estrell* actri* actor* encarn* repart* | star* lead* play* cast
  featur* role* act*
escrito~_por guion|guión_de | written_by screenplay_by scripted_by | escri* guion* guión* autor* libret* firm* redact* texto* novel*
  | writ* wrot* script* screen* author* pen* novel* by
producido~_por | produced_by | produc* financi* | produc* financ* made
compuesto~_por | composed_by | compu* compos* músic* partitur* form* integr* | compos* scor* music* writ* wrot* made consist*
narrado~_por presentado~_por conducido~_por | narrated_by hosted_by presented_by | narr* voz present* conduc* relat* | narrat* voice* host*
  present* told
= composed by | written by
= written by | directed by

prestado~_por cedido~_por en_préstamo | on_loan loaned loaned_by lent_by | prest* présta* ced* cesi* deja* | loan* lent lend* borrow* on
regalado~_por regalo~_de donado~_por donación|obsequio_de | gift gift_from gift_of donated_by | regal* don* obsequi* leg* ofrec* | gift*
  donat* giv* gave present* bequest* bequeath* left
comprado~_por|a adquirido~_por|a | bought_by|from|for purchased_by|from | compr* adquir* adquis* | bought buy* purchas* acquir*
alquilado~_por|a arrendado~_por|a alquilaron|alquiló arrendaron|arrendó | rented leased hired_from | alquil* arrend* rent* leas* | rent*
  leas* hir* let tenan*

descendió|descendieron|bajó|bajaron_de_categoría descendió|descendieron|bajó|bajaron_a_segunda|tercera
  perdió|perdieron_la_categoría descenso_a|de|directo descenso_a_segunda|tercera|categoría
  | relegated relegation went_down_on|to|after|despite|with | descen* baj* categor* perd* | relegat*
  drop* down demot* lower
ascendió|ascendieron|subió|subieron_de|a_categoría|primera|segunda ascenso_a|de_primera|segunda|categoría
  ascendió|ascendieron_por_diferencia
  | won|win|secured|clinched|gained_promotion promoted_to_the promoted_on_goal went_up_on|to|after|despite|with
  | ascen* subi* sub* | promot* up top

examen exámenes | exam~ examination~ | exam* prueb* test* evalu* oposici* select* | exam* test* paper* assess* GCSE* A-level*
asignatura~ | subject~ | asignatur* materi* | subject* class* course* module*
curso~ | course~ | curs* clas* asignatur* formac* taller* año | course* class* year* grade* module* train* lesson* school
beca~ | scholarship~ bursary bursaries | bec* ayud* | scholar* bursar* grant* fellow* stipend* award*

inquilino~_actual|actuales contrato~_vigente|vigentes|en_vigor | sitting|existing|current_tenant|tenants | actual* vigent* vigor existent* |
  sitting exist* current*
nuevo~_inquilino|inquilinos|arrendatario|arrendatarios | new|incoming|prospective_tenant|tenants | nuev* futur* entrant* | new incoming
  prospect* future

recontar~ recuento~ nuevo_conteo | recount~ | recont* recuent* cont* escrut* cómput* revis* | count* recount* tall* scrutin*
anular~_los|las|el|la|votos|elecciones|comicios votos|boletas|elección|elecciones_anulados|anuladas|anulada | annul~ annulled invalidated
  invalidate~ voided | anul* inval* nul* cancel* | annul* void* invalid* cancel* quash* overturn* scrap* null* spoil* struck
impugnar~ impugnó impugnaron impugnado~ | contested challenged | impugn* recurr* cuestion* | contest* challeng* appeal* disput*
validar~ validó validaron validado~ | validated certified | valid* certific* ratific* aval* | valid* certif* ratif* uphold* upheld
= recount | validated

cifrar~ cifraron cifró encriptar~ encriptaron | encrypt~ encrypted | cifr* encript* codific* bloque* secuestr* | encrypt* cod* lock*
  scrambl* cipher*
borrar~ borraron borró borrado~ | wiped wipe~ erased erase~ deleted delete~ | borr* elimin* destr* suprim* desapar* | wip* eras* delet*
  destr* remov* lost scrub* gone
filtrar~ filtró filtraron filtrado~ | leaked leak~ | filtr* public* difund* divulg* revel* fuga* | leak* publish* releas* disclos* filter*
  spill*
copiar~ copió copiaron copiado~ | copied copy copies | copi* duplic* clon* plagi* imit* | copi* copy* duplicat* clon* imitat*
= leaked | copied

excluía excluye excluyen excluían excluyó | excluded excludes exclude | exclu* salv* except* ampar* no ni sin | exclu* salv* except* n't not
  omit* left leav* bar* without rul* no
cubría cubre cubren cubrían | covered covers cover | cub* ampar* inclu* abarc* tap* proteg* recub* | cover* includ* insur* protect* span*
  wrap* blanket* report*

eximir~ eximirá eximió eximieron exento~_de|del exención | exempt~ exempted exemption~ spared spare~ | exim* exen* libr* exoner* sin no
  ni salv* evit* descart* excl* perdon* ahorr* ileso* ilesa* | exempt* spar* waiv* free* n't not without reliev* except* no excus*
gravar~ gravará gravarán gravó gravado~ gravamen~ | levied levy levies taxed subject_to_tax|duty|the_tax|the_levy hit_with|by_a|an
  | grav* impu* impo* tribut* arancel* tas* | tax* levy levi* hit duty duties tariff* subject* impos* charg* slap* burden*

se_replegaron se_replegó repliegue se_retiró|retiraron_de|del|hacia | pulled_out|back withdrew retreated | replieg* repleg* retir* abandon*
  sal* march* reti* deja* | pull* withdr* retreat* left leav* fell back
entró|entraron_en avanzó|avanzaron_hacia|hasta|sobre irrumpió|irrumpieron_en penetró|penetraron_en
  | marched|advanced|moved|rolled|swept_into marched_on advanced_on|towards stormed
  | entr* avanz* irrump* penetr* tom* invad* march* lleg* ocup* asalt* | march* advanc* enter* storm*
  into mov* push* took tak* invad* seiz* roll* swept burst broke forward reach* came come

sacrificar~ sacrificaron sacrificó sacrificado~ eutanasiar~ | put|putting_down euthanise~ euthanised euthanize~ euthanized put_to_sleep
  culled | sacrific* eutan* muert* mat* mur* | put euthan* destroy* kill* cull* slaughter* sacrific* down
operaron|operó_a|al operado~_de intervinieron|intervino_quirúrgicamente | operated_on underwent_surgery | oper* cirug* interv* quiróf*
  quirúr* | operat* surg*

balcón balcones | balcony balconies | balcon* balcón terraz* mirador* | balcon* terrace* gallery
cornisa~ alero~ | cornice~ eave~ | cornis* aler* mold* saliente* | cornic* eave* ledge* mould* mold* overhang* rim parapet*
fachada~ | façade~ facade~ | fachad* frent* frontis* exterior* | facade* façade* front* exterior* face outside
escalera~ escalinata~ | staircase~ stairway~ stairwell~ ladder~ stairs | escal* peldañ* | stair* ladder* step* escalator*
sótano~ | basement~ cellar~ | sótan* bodeg* subsuel* subterr* garaj* | basement* cellar* vault* underground
tejado~ techumbre~ | roof roofs rooftop~ | tejad* tech* cubiert* azotea* terraz* | roof* ceiling top thatch*
chimenea~ | chimney~ | chimene* hogar | chimney* stack* smokestack* fireplace* flue*
ventana~ | window~ | ventan* ventanill* cristal* vidri* escaparat* vitral* | window* glass pane* glazing
tabique~ | partition_wall~ | tabiqu* mur* pared* | partition* wall* divid*
muro~_de_carga | load-bearing_wall~ | mur* pared* carga | wall* load* bear*
= roof | window
= façade | window

fianza~ | bail | fianz* cauci* libert* garant* dej* | bail* bond* surety releas* free* deposit
multa~ | fine fines | mult* sanc* pena* cast* | fine* fining penal* ticket* sanction*
indemnización indemnizaciones | compensation damages payout~ | indemniz* compens* resarc* daño* pag* | compens* damag* payout* redress*
  settle* sever* pay*
pensión_alimenticia|de_alimentos manutención | alimony maintenance child_support | pensi* manuten* aliment* manten* | alimon* mainten*
  support upkeep pension*
= compensation | alimony

licencia|permiso_por_maternidad|paternidad baja_por_maternidad|paternidad baja_maternal|paternal | maternity_leave paternity_leave
  | matern* patern* baj* permis* licenc* | matern* patern* leave parental
licencia|baja_médica|por_enfermedad | sick_leave | enferm* médic* baj* | sick* ill* medical leave
vacaciones | holiday~ vacation~ annual_leave | vacac* festiv* descans* viaj* asuet* | holiday* vacation* leave break* recess off
año_sabático | sabbatical | sabát* | sabbat* gap

despacho_de_abogados bufete~ | law_firm~ | bufet* abogad* despach* jurídic* | law* legal firm* attorney* solicitor*
notaría~ | notary's_office | notar* | notar*
consultora~ consultoría~ | consultancy consulting_firm|company | consult* asesor* | consult* advis*
auditora~ | auditor~ auditing_firm | audit* | audit* account*

accionista~ | shareholder~ stockholder~ | accionist* soci* inver* | sharehold* stockhold* investor* owner*
acreedor~ acreedora~ | creditor~ | acreedor* prest* banc* | credit* lend* bank* owed
deudor~ deudora~ moroso~ | debtor~ defaulter~ | deud* moros* deb* | debt* default* owe* owing borrow*
proveedor~ | supplier~ provider~ vendor~ | proveed* suminist* abastec* distrib* | suppl* provid* vendor* contract*
avalista~ fiador~ garante~ | guarantor~ | aval* fiad* garant* | guarant* surety
= supplier | shareholder

subasta~ | auction~ | subast* remat* puja* licit* | auction* bid* sale* hammer
sorteo~ rifa~ lotería~ | raffle~ draw lottery | sorte* rif* loter* | raffl* draw* lotter* lot lots ballot*
licitación licitaciones concurso_público | tender tenders bidding_process | licit* concurs* convocat* adjudic* | tender* bid* contract*
  compet* procure*

prólogo~ | prologue~ foreword~ preface~ | prólog* prefac* introd* | prolog* forew* prefac* introd*
epílogo~ | epilogue~ afterword~ | epílog* | epilog* afterw* coda
borrador~ | draft~ | borrad* proyect* ante* | draft* outlin* prelim*
"""

SORTS = {"wrong-word": tuple(map(ladder_of, _SORTS.strip().split("\n\n")))}
"""The ladders of each check."""
