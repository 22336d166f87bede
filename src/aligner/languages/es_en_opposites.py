"""Words that exclude each other, in Spanish and in English, for the check of opposites.

A group is a scale or a pair of which a statement says one: more or less, north or south, always or rarely. Each meaning of it lists
patterns of words (regular expressions, lower case, `*` for any ending), separated by spaces; those with `_` are phrases. `also_*` lists
what says the same but is too common, or has other meanings too often, to be reported itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from aligner.languages.pair import Language

__all__ = [
    "CONVERSES",
    "DEGREE_WORDS",
    "DENIED_BY_PREFIX",
    "DENYING_WORD",
    "EXCLUSIVE",
    "LESSENING",
    "MIXED_PLURALS",
    "ON_TRIAL",
    "TURNING",
    "Meaning",
]


@dataclass(frozen=True, slots=True)
class Meaning:
    """One meaning of a group: how Spanish and English say it."""

    spanish: str
    english: str
    also_spanish: str = ""
    also_english: str = ""


EXCLUSIVE: dict[str, tuple[Meaning, ...]] = {
    "consent": (
        Meaning("acept*", "accept*", "accede* accedi* admit* aprob* aprueb*", "agree* approv* welcom* embrac* tak* took"),
        Meaning(
            "rechaz* rehus* rehús*",
            "reject* rebuff* spurn* turn*_down",
            "deneg* nieg* neg[óa]*",
            "refus* declin* den(y|ies|ied|ying) dismiss*",
        ),
    ),
    "admission": (
        Meaning("admit* confirm* reconoc*", "admit* confirm* acknowledg*", "acept* confes*", "accept* recogni* conce* confess* own"),
        Meaning(
            "neg(ó|aron|ado|aba|aban|ará|arán|ar|ando) nieg* desmient* desmint*",
            "den(y|ies|ied|ying)",
            "rechaz* refut*",
            "reject* refus* refut* disput* dismiss*",
        ),
    ),
    "permission": (
        Meaning(
            "permit* autoriz*", "allow* permit* authori[sz]*", "dej* admit* pued* pod*", "let lets letting can could able enabl* makes made"
        ),
        Meaning(
            "proh[íi]b* imp[ií]d*",
            "prohibit* forb[ia]d* ban bans banned banning",
            "vet* evit* bloque*",
            "prevent* bar bars barred stop* block* keep*",
        ),
    ),
    "vote": (
        Meaning(
            "aprob* aprueb* a_favor",
            "approv* in_favo(u?)r",
            "apoy* respald* ratific*",
            "pass passed passes back* support* for adopt* endors*",
        ),
        Meaning("rechaz* desaprob* desaprueb* en_contra", "reject* disapprov* against vot*_down", "contra opus* opon*", "oppos* object*"),
    ),
    "support": (
        Meaning("apoy* respald*", "support* endors*", "favor* defend* sost*", "back* favo* help* stand* aid* assist*"),
        Meaning("opus* opon* opos*", "oppos*", "contra rechaz*", "against reject* resist* object*"),
    ),
    "guilt": (
        Meaning("culpable culpables", "guilty", "culpa* conden*", "blame* convict* responsible culprit*"),
        Meaning("inocente inocentes", "innocent", "absuel*", "acquit* exonerat* clear*"),
    ),
    "growth": (
        Meaning(
            "aument* sub(ió|e|en|ieron|irá|irán|ida|idas|iendo|ía|ían) crec(ió|e|en|ieron|erá|erán|imiento) increment*",
            "increas* rise rises rose risen rising grow grows grew grown growing growth climb* soar* surg*",
            "subi* crec* elev* alza* ascen* mejor* gan* dispar* repunt* ampl* más mayor*",
            "up high* gain* rais* jump* improv* expand* advanc* more add* hik* boost* greater bigger mount* go* went ris* exceed* over",
        ),
        Meaning(
            "disminu* descen* decrec* ca(yó|yeron|ída|ídas)",
            "decreas* fall falls fell fallen falling declin* drop* shr[aiu]nk* plung* slump* dwindl*",
            "baj* ca(e|en|er|erá|erán|ían?|ído) redu* recort* perd* pierd* pérd* retroce* reces* desplom* hund* contra* men* derrumb*"
            " cort*",
            "down low* reduc* cut* lose lost loss* losing less* fewer slid* sank sink* sunk slip* shed* shrink* weak* off deterior*"
            " collaps* crash*"
            " slow* tumbl* retreat* dip* ebb* diminish* contract*",
        ),
    ),
    "outcome": (
        Meaning(
            "gan(ó|aron|a|an|ar|ará|arán|aba|ado)",
            "win wins won winning beat_(the|a|his|her|its|their|last|top|bottom)",
            "venc* derrot* victori* triunf* ganador* imp*",
            "beat* defeat* victor* gain* earn* triumph* top*",
        ),
        Meaning(
            "perd(ió|ieron|er|erá|erán|ido) pierde pierden",
            "lose loses lost losing",
            "derrot* pérd* ca(yó|yeron)",
            "defeat* loss* beaten miss* fell",
        ),
    ),
    "opening": (
        Meaning(
            "abr(e|ió|ir|irá|irán|en|ieron) reabr* reapert*",
            "open opens opened reopen*",
            "abiert* apert* inaugur* abr*",
            "opening* launch* unlock* start*",
        ),
        Meaning(
            "cerr(ó|ar|ará|arán|aron|ado|ada|ados|adas) cierr(a|an|e|en) clausur*",
            "closed closes shut shuts shutting",
            "cerr* cierre*",
            "clos* end* lock* seal* conclud* finish*",
        ),
    ),
    "traffic": (
        Meaning("import(ación|aciones|ar|ado|ada|ados|adas|ó|an|aron)", "import imports imported importing importer importers"),
        Meaning("export*", "export*"),
    ),
    "north": (
        Meaning("norte septentrional* norteñ* norcore*", "north northern northward* northbound", "nort* nor*", "north*"),
        Meaning("sur meridional* sureñ* surcore* mediodía", "south southern southward* southbound", "sur* sud*", "south*"),
    ),
    "east": (
        Meaning(
            "del_este al_este el_este rumbo_este dirección_este sentido_este oriental orientales oriente",
            "east eastern eastward* eastbound",
            "este nor(d?)este sureste sudeste orient*",
            "east* northeast* southeast* orient*",
        ),
        Meaning(
            "oeste occidental occidentales occidente",
            "west western westward* westbound",
            "noroeste suroeste sudoeste occident*",
            "west* northwest* southwest*",
        ),
    ),
    "corner": (
        Meaning(
            "noreste nordeste nororiental*",
            "northeast* north_east north_eastern",
            "este norte oriental oriente",
            "north east northern eastern",
        ),
        Meaning(
            "noroeste noroccidental*",
            "northwest* north_west north_western",
            "oeste norte occident*",
            "north west northern western",
        ),
        Meaning(
            "sureste sudeste suroriental*",
            "southeast* south_east south_eastern",
            "este sur oriental oriente",
            "south east southern eastern",
        ),
        Meaning(
            "suroeste sudoeste suroccidental*", "southwest* south_west south_western", "oeste sur occident*", "south west southern western"
        ),
    ),
    "wing": (
        Meaning("izquierd*", "leftist leftists left-wing left_wing far_left the_left leftwing", "", "left left-* progressiv* radical*"),
        Meaning(
            "derechist* la_derecha ultraderech*",
            "rightist rightists right-wing right_wing far_right the_right rightwing",
            "derech*",
            "right* conservativ*",
        ),
    ),
    "order": (
        Meaning(
            "antes",
            "before",
            "previ* anterior* antec* hasta ante",
            "prior earlier previous* ahead until first advance former* ago rather pre* by sooner",
        ),
        Meaning(
            "después",
            "after afterwards",
            "tras desp* luego posterior* siguient* cuando desde una_vez ya",
            "following later since then post* once subsequent* when next onc* past on with in as from",
        ),
    ),
    "bound": (
        Meaning(
            "más_de más_que",
            "more_than",
            "más super* mayor* encima exced* rebas*",
            "more over above exceed* upward* greater least beyond in_excess plus top* surpass* higher",
        ),
        Meaning(
            "menos_de menos_que",
            "less_than fewer_than",
            "menos inferior* menor* debajo",
            "less fewer under below lower within almost short smaller not",
        ),
    ),
    "extreme": (
        Meaning(
            "máxim*",
            "maximum maximal highest",
            "tope* máximo* mayor* más alt* récord",
            "max* high* peak* top* great* most record* full* utmost ultimate large* limit* ceiling up big*",
        ),
        Meaning(
            "mínim*",
            "minimum minimal lowest",
            "menor* mínimo* menos baj* poc* récord",
            "min* low* least small* slight* record* few* less bottom* floor*",
        ),
    ),
    "worth": (
        Meaning(
            "mejor mejores",
            "best better",
            "mejor* óptim* buen* bien",
            "best* better* improv* good ideal* well prefer* top* prime super* rather finest great* more enhanc*",
        ),
        Meaning("peor peores", "worst worse", "peor* empeor* mal*", "wors* bad* deterior* poor*"),
    ),
    "share": (
        Meaning("mayoría mayoritari*", "majority", "mayor* más", "most* major* main* large* predominan* bulk more"),
        Meaning("minoría minoritari*", "minority", "minor* menor*", "minorit* few* small* less*"),
    ),
    "amount": (
        Meaning(
            "much[oa]s",
            "many",
            "much* numeros* más tant* cuant* infinidad bastant* divers* vari*",
            "much more lot* numerous most plenty several countless so how great* long wide* various large* often popular"
            " last_few past_few next_few first_few recent_few",
        ),
        Meaning(
            "poc[oa]s",
            "few",
            "poco* escas* contad* apenas",
            "few* little* small* scarce* handful less rare* a_few hardly scant* couple several some not only limited",
        ),
    ),
    "all": (
        Meaning(
            "tod[oa]s",
            "all every",
            "tod* cada cualquier* entero* complet* ambos",
            "whole* entire* each everyone* everybody everything any full* always* both throughout across complete* total* nationwide",
        ),
        Meaning("mayoría", "most majority", "mayor* casi", "most* main* large* nearly almost bulk majorit* more"),
        Meaning(
            "algun[oa]s",
            "a_few",
            "algun* algún vari* cierto* cierta* un[oa]s parte",
            "some* several certain few various any part* of number many those couple handful",
        ),
    ),
    "frequency": (
        Meaning(
            "siempre",
            "always",
            "siempre* cada todo* constant* continu*",
            "always* ever* every* constant* forever all consistent* continu* invariab* still as_usual usual* long whenever never any*"
            " once time* perman* regular* tradition*",
        ),
        Meaning(
            "a_menudo frecuentemente con_frecuencia",
            "often frequently",
            "muchas_veces suel* frecuen* usual* normal* habitual* regular* general* muchas much*",
            "often* frequent* usual* regular* common* normal* generally typical* tend* many* repeated* routine* much",
        ),
        Meaning(
            "a_veces en_ocasiones algunas_veces",
            "sometimes occasionally",
            "ocasion* algun* pued*",
            "sometime* occasion* at_times time* can may some* now once",
        ),
        Meaning(
            "rara_vez raramente pocas_veces casi_nunca",
            "rarely seldom",
            "rar* poc* apenas difícil* inusual*",
            "rare* seldom* hardly almost_never infrequent* scarcely uncommon unusual* few* not",
        ),
    ),
    "vitality": (
        Meaning("viv[oa]s con_vida", "alive", "viv* vida* sobreviv*", "living live* surviv* life"),
        Meaning(
            "muert[oa]s? inerte",
            "dead",
            "muer* mor[ií]* mur* falle* mat* asesin* cadáver* víctim*",
            "die* dying death* kill* deceas* late fatal* lifeless bod*",
        ),
    ),
    "gains": (
        Meaning(
            "beneficios? ganancias?",
            "profit profits",
            "utilidad* gan* lucr* benefici*",
            "profit* earn* gain* benefit* income return* proceed* winning* margin*",
        ),
        Meaning("pérdidas?", "loss losses", "perd* pierd* deficit* déficit", "lose* lost losing loss* deficit* damag* red"),
    ),
    "force": (
        Meaning(
            "fuertes? fortaleza",
            "strong stronger strongest strength",
            "fuert* fort* refor* sólid* inten* poder* gra* firm*",
            "strong* heav* power* intens* solid* robust* sharp* loud* stiff* strength* force* hard* tough* severe* steep* fierce* high*"
            " big* great*",
        ),
        Meaning(
            "débil* debilidad*",
            "weak weaker weakest weakness*",
            "débil* debil* floj*",
            "weak* feeble* fragil* slow* poor* soft* faint* frail*",
        ),
    ),
    "sector": (
        Meaning("públic[oa]s", "public", "públi* estatal* public* estad*", "public* state* government* open* audience* official*"),
        Meaning("privad[oa]s", "private", "priv* particular*", "privat* personal* confiden* behind"),
    ),
    "sex": (
        Meaning(
            "hombres? varón varones",
            "man men",
            "hombre* varon* masculin* señor* chic* muchach* joven* human* tipo* niñ* person*",
            "male* boy* guy* gentlem* human* mankind people person one those he his him someone husband* youth* kid* child*"
            " (chair|spokes|police|gun|business|fire|sales|states|work|fisher|clergy|country|air)m[ae]n",
        ),
        Meaning(
            "mujer mujeres",
            "woman women",
            "mujer* femenin* señor* chic* muchach* espos* hembr* dama* niñ* joven* madre* ell*",
            "female* girl* lad(y|ies) wife wives mother* *woman *women feminin* women* she her person people those someone sister* youth*"
            " child*",
        ),
    ),
    "parent": (Meaning("padre", "father"), Meaning("madre", "mother", "mam*", "mom mum parent*")),
    "child": (Meaning("hijo", "son", "hijos", "child* kid* boy*"), Meaning("hija", "daughter", "hijas hijos", "child* kid* girl* baby")),
    "sibling": (
        Meaning("hermano", "brother", "hermanos hermanit*", "sibling* twin* fellow"),
        Meaning("hermana", "sister", "hermanas hermanos", "sibling* twin*"),
    ),
    "spouse": (
        Meaning("esposo marido", "husband", "esposos", "spouse* partner* hubby"),
        Meaning("esposa", "wife", "mujer* esposas esposos señora", "spouse* partner* wives lady"),
    ),
    "day": (
        Meaning("ayer anoche", "yesterday", "antier anteayer víspera noche", "last night previous day* before"),
        Meaning(
            "hoy",
            "today",
            "actual* ahora est[ae]* día* tod*",
            "now* current* present* day* nowadays still this these modern tonight contemporary ongoing date recent*",
        ),
        Meaning("pasado_mañana mañana", "tomorrow", "mañan* matin* madrugada", "morning* a\\.m\\. am overnight next"),
    ),
    "turn": (
        Meaning(
            "próxim[oa]s? que_viene",
            "next upcoming",
            "siguiente* futuro* vi[e]n* cerca* entrante* inmediat* futur*",
            "coming following near* future forthcoming close* ahead later soon imminent* immediate* within",
        ),
        Meaning(
            "(semana|mes|año|verano|temporada|lunes|martes|miércoles|jueves|viernes|sábado|domingo)_pasad[oa]"
            " pasad[oa]_(semana|mes|año|verano|temporada|lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
            "last",
            "pasad* anterior* últim* hace previ* ayer anoche",
            "past previous* prior ago recent* earlier before preced* late* final* since former yesterday then",
        ),
    ),
    "peace": (
        Meaning("guerra guerras", "war wars", "bélic* guerr*", "war* combat* conflict*"),
        Meaning("paz", "peace", "pac* paci*", "peac* truce quiet"),
    ),
    "settlement": (
        Meaning("urban*", "urban", "ciudad* urb*", "city cities town* urban*"),
        Meaning("rural*", "rural", "camp* pueb* aldea*", "country* village* rural* farm*"),
    ),
    "term": (
        Meaning("corto_plazo", "short-term short_term", "corto* breve* inmediat*", "short* near* soon* immediate*"),
        Meaning("largo_plazo", "long-term long_term", "larg* dur*", "long* last* durabl*"),
    ),
    "size": (
        Meaning(
            "pequeñ[oa]s?",
            "small",
            "pequeñ* men* diminut* chic* niñ* reduc* mini* poc*",
            "small* little tiny less* minor* slight* short* young* few* narrow* micro* modest* low* child* mini* petty",
        ),
        Meaning(
            "grandes?",
            "large big huge",
            "gran* enorm* mayor* inmens*",
            "large* big* huge* great* enorm* major* vast* wide* massive* tall* high* heav* giant* grand* lot* much top*",
        ),
    ),
    "ease": (
        Meaning(
            "fácil fáciles fácilmente",
            "easy easily easier",
            "fácil* facil* sencill* simple*",
            "eas* simpl* effortless* readily straight* likely facilit* prone",
        ),
        Meaning(
            "difícil difíciles difícilmente",
            "difficult",
            "difíc* dific* dur* compl*",
            "difficult* hard* tough* tricky challeng* arduous* complicat* trouble* delicate uneas* unlikely",
        ),
    ),
    "result": (
        Meaning(
            "éxito éxitos exitos*",
            "success* succeed*",
            "éxito* logr* triunf* consig*",
            "success* succeed* achiev* hit* triumph* manag* win* won work* popular",
        ),
        Meaning("fracas*", "fail* failure*", "fall* fracas*", "fail* flop* collaps* unsuccess* defeat* fiasco*"),
    ),
    "employment": (
        Meaning(
            "emplead[oa]s trabajador*",
            "employees employee workers worker",
            "trabaj* obrer* plantill* asalariad*",
            "staff* labo* work* personnel jobs",
        ),
        Meaning("empleador* patronal*", "employers employer", "patron* empresari* empresa*", "business* compan* manag* boss*"),
    ),
    "inside": (
        Meaning("dentro", "inside", "interior* adentro en", "in within into internal* among indoor* interior"),
        Meaning("fuera", "outside", "afuera exterior* fuer* sal* ajen*", "out* abroad* off away extern* beyond elsewhere be were was"),
    ),
    "level": (
        Meaning(
            "por_encima",
            "above",
            "super* más encima sobre mayor* arriba",
            "over* exceed* more higher beyond surpass* better ahead than up top upper",
        ),
        Meaning(
            "por_debajo", "below", "inferior* menor* menos bajo abajo debajo", "under* less lower fewer beneath short worse behind down"
        ),
    ),
    "ruling": (
        Meaning(
            "confirm(ó|a|an|aron|ado|ada|ar) ratific*",
            "uphold upholds upheld upholding",
            "aval* manten* mantuv* mantien* respald* estim* apoy* defend*",
            "confirm* ratif* back* affirm* maintain* endors*",
        ),
        Meaning(
            "anul* revoc* desestim* invalid*",
            "overturn* quash* annul* revok* rescind*",
            "tumb* deneg* dej* rechaz* levant* cancel* suspend* derog* corrig* contra",
            "struck strik* dismiss* reject* revers* cancel* void* scrap* lift* threw throw* den* und* invalid* nullif*",
        ),
    ),
    "grant": (
        Meaning(
            "conced(e|ió|en|ieron|ido|ida|er|erá|erán) otorg*",
            "grant grants granted granting",
            "dio da dieron dar dado aprob* autoriz* acept* conce* admit*",
            "award* give* gave approv* allow* accept* conce* bestow* confer* admit*",
        ),
        Meaning("deneg*", "den(y|ies|ied|ying)", "rechaz* neg* nieg* no desestim*", "refus* reject* turn* declin* withh* not"),
    ),
    "severity": (
        Meaning(
            "graves? gravemente",
            "serious seriously severe severely gravely",
            "seri* crític* sever* dur* grav* fuert* muy mal",
            "grav* critical* major* bad* grievous* acute* life* heav* fatal* deep*",
        ),
        Meaning(
            "leves? levemente",
            "slight slightly mild mildly",
            "liger* poc* pequeñ* men* superficial* algo suav*",
            "minor* light* small* superficial* little modest* marginal* bit somewhat soft* gent*",
        ),
    ),
    "obligation": (
        Meaning(
            "oblig(a|an|ó|aba|aban|ar|ará|arán|aría|aron|ado|ada)",
            "oblige* compel* force forces forced",
            "fuerz* forz* exig* deb* tien* ten* impon* impus* necesit* requier* requir* precis* hay oblig*",
            "must mandat* obligat* impos* have has had need* demand* compuls* bound make* made forc* requir*",
        ),
        Meaning(
            "permit(e|en|ió|ían|ía|ir|irá|irán|ieron|ido)",
            "allow allows allowed allowing",
            "autoriz* pued* pod* dej* permis*",
            "permit* let lets letting enabl* authori* can could able may possib*",
        ),
    ),
    "litigant": (
        Meaning("demandantes? querellantes?", "plaintiff plaintiffs", "denunciante* parte", "claimant* complainant* petition* applicant*"),
        Meaning("demandad[oa]s?", "defendant defendants", "acusad* imputad* procesad* encausad*", "accused respondent*"),
    ),
    "tenancy": (
        Meaning("inquilin[oa]s? arrendatari[oa]s?", "tenant tenants", "alquil* arrend*", "lessee* renter* rent*"),
        Meaning("caseros? caseras? arrendador*", "landlord landlords", "propietari* dueñ* arrend*", "landlad* owner* lessor*"),
    ),
    "debt": (
        Meaning("acreedor*", "creditor creditors", "prestamista*", "lender* bondholder*"),
        Meaning("deudor*", "debtor debtors", "moros*", "borrower* default*"),
    ),
    "backing": (
        Meaning(
            "partidari[oa]s?", "supporter supporters", "defensor* simpatizant* seguidor* favor", "advocate* proponent* backer* fan* favo*"
        ),
        Meaning("detractor*", "opponent opponents detractor*", "opositor* crític* contrari* rival*", "critic* foe* against oppos*"),
    ),
    "budget": (
        Meaning("superávit", "surplus", "excedent* sobr*", "surplus* excess*"),
        Meaning("déficit", "deficit deficits shortfall", "déficit* falt* agujero", "gap* hole* lack* short*"),
    ),
    "judgement": (
        Meaning(
            "elogi(ó|a|an|aron|ar|ado|os?)", "praise praised praises praising", "alab* aplaud* felicit*", "laud* applaud* commend* hail*"
        ),
        Meaning(
            "critic(ó|a|an|aron|ar|ado)",
            "critici[sz](e|es|ed|ing)",
            "crític* censur* reproch* arremet*",
            "critic* slam* attack* blast* condemn* denounc*",
        ),
    ),
    "hardness": (
        Meaning(
            "endurec* endurez*",
            "tighten* toughen*",
            "reforz* refuerz* dur*",
            "hard* tough* strict* stiff* strength* step* crack*",
        ),
        Meaning(
            "suaviz* suavic* flexibiliz* relaj*",
            "relax* soften* loosen*",
            "alivi* flexib* levant* aflo*",
            "eas* flexib* lift* mitigat* moderat*",
        ),
    ),
    "pace": (
        Meaning("aceler(ó|a|an|aron|ar|ará|arán|ado)", "accelerat*", "agiliz* rápid*", "speed* sped fast* quick* hasten*"),
        Meaning("ralentiz* desaceler*", "decelerat* slowdown", "fren* lent* retras* retard*", "slow* brak* delay* drag*"),
    ),
    "strengthening": (
        Meaning(
            "fortalec* fortalez* reforz*", "strengthen*", "refuerz* fuert* consolid* robust*", "bolster* reinforc* strong* boost* tough*"
        ),
        Meaning("debilit*", "weaken*", "débil* merm* min*", "weak* undermin* sap* erod*"),
    ),
    "presence": (
        Meaning("presencia", "presence", "present* asist* acud*", "present* attend*"),
        Meaning("ausencia", "absence", "ausen* falt* sin", "absent* lack* without miss* no"),
    ),
    "side": (
        Meaning("aliad[oa]s?", "ally allies", "soci* amig* alianz*", "allied partner* friend* allian*"),
        Meaning("enemig[oa]s? adversari[oa]s?", "enemy enemies foe foes adversar*", "rival* oponent* contrar*", "rival* opponent* hostil*"),
    ),
    "wealth": (
        Meaning(
            "ric[oa]s", "rich richest wealthy wealthiest", "riqu* adinerad* acaudal* millonari* acomod*", "rich* wealth* affluent well-off"
        ),
        Meaning("pobres", "poor poorest", "pobre* desfavorec* necesitad*", "poor* poverty depriv* disadvant* needy low*"),
    ),
    "season": (
        Meaning("verano veranos", "summer summers", "veran* estival* estío", "summer*"),
        Meaning("invierno inviernos", "winter winters", "invern*", "winter* wintry"),
        Meaning("otoño otoños", "autumn", "otoñ*", "autumn* fall falls"),
        Meaning("primavera primaveras", "springtime", "primaver*", "spring*"),
    ),
    "concession": (
        Meaning(
            "pese_a", "despite in_spite", "pesar aun* obstante pese sin", "although though notwithstanding even regardless while yet but"
        ),
        Meaning("debido_a gracias_a", "because_of due_to thanks_to", "causa porque por culpa motivo", "because as since for after by from"),
    ),
    "staffing": (
        Meaning(
            "contrat(ó|ar|aron|ará|arán|ación|aciones)",
            "hire hires hired hiring",
            "contrat* emple* fich*",
            "recruit* employ* contract* sign* engag* commission*",
        ),
        Meaning(
            "desp(ide|iden|idió|idieron|edir|edirá|edirán|edid[oa]s?|idos?)",
            "sack sacks sacked sacking lay_off laid_off layoffs",
            "ces* destitu* recort* ech*",
            "fir* dismiss* redundan* cut* axe* let job*",
        ),
    ),
}

# Words that turn what follows around: "dejó de subir" is no rise. Regular expressions over whole words, in any case.
TURNING = {
    Language.SPANISH: (
        r"dej\w* de|evit\w+|imp[ei]d\w+|lejos de|en (?:vez|lugar) de|falt\w+|carec\w+|no|ni|sin|nunca|jamás|nadie|ning\w+"
        r"|tampoco|nada|salvo|excepto|contra"
    ),
    Language.ENGLISH: (
        r"stop\w*|prevent\w*|avoid\w*|fail\w*|far from|instead|rather than|lack\w*|unless|not|no|non|never|nobody|none|nothing|neither"
        r"|nor|without|cannot|\w+n['’]t|except\w*|hardly|barely|keep\w* from|kept"
    ),
}

# Words of degree, which the groups above compare; linked with each other they say nothing by themselves.
DEGREE_WORDS = frozenset(
    """
    más menos mucho mucha muchos muchas poco poca pocos pocas siempre nunca jamás mayor menor mejor peor
    próximo próxima próximos próximas further missing indoors indoor parte partes partido partidos
    more less most least much many little fewer always never ever better worse best worst greater smaller
    """.split()
)

# Words before a word that take something off it: "less safe", «poco seguro».
LESSENING = r"poco|menos|apenas|difícilmente|contrari[oa]s? a|less|least|hardly|barely|scarcely|(?:breach|violation) of|contrary to"

# Words (lower case) with a prefix that denies; the group is what they deny.
# Words that only begin like that are left out: inmigrante, invaluable.
DENIED_BY_PREFIX = {
    Language.SPANISH: r"(?:in|im|ir|i(?=l))(?=\w{5})((?!migr|form(?!al))[^\W\d_]{4,}(?<![aei]r))",
    Language.ENGLISH: (
        r"(?:un|(?:in|ir|il|non)(?=\w{5})|im(?=balan|mater|matur|mobil|moral|parti|pass|patien|penetr|perfec|plaus|polit|possib|practic|precis"
        r"|probab|proper|prud|pur))((?!expens|famous|valuab|differ|tens|less)[^\W\d_]{4,})"
    ),
}

# Words (lower case) that deny by a prefix or ending of their own, and so do not say what another one denies.
DENYING_WORD = r"(?:in|im|ir|il|un|des|dis|non|anti|mal)\w{4,}|\w+(?:less|free)"

CONVERSES = frozenset(
    "antes después tras previo previa posterior comprar compró compra compran vender vendió vende venden ganar ganó gana ganan perder "
    "perdió pierde pierden dar dio da recibir recibió recibe prestar prestó heredar heredó preceder precedió precede seguir siguió sigue "
    "superar superó supera arriba abajo encima debajo delante detrás prestamista prestatario empleador empleado comprador vendedor "
    "before after prior previous following later earlier buy bought buys buying sell sold sells selling win won wins winning lose lost "
    "loses losing give gave gives given receive received receives lend lent borrow borrowed inherit inherited precede preceded follow "
    "followed above below over under ahead behind beat beaten employer employee buyer seller lender borrower teach taught learn "
    "learned".split()
)
"""Words whose opposite says the same when the two that it joins change places: "A after B" and "B before A", "A sold B" and "B bought"."""

MIXED_PLURALS = frozenset(
    """
    padres hijos hermanos abuelos nietos tíos sobrinos primos suegros cuñados esposos novios reyes príncipes duques condes marqueses actores
    señores niños muchachos chicos gemelos mellizos padrinos ahijados viudos alumnos héroes anfitriones
    """.split()
)
"""Spanish masculine plurals that may be of men and women."""

ON_TRIAL = frozenset((verb, "trial") for verb in ("stand", "stands", "stood", "standing"))
"""«Sentarse en el banquillo» is to stand trial: the verbs are no opposites there."""
