"""How binding, how often and how much: modal verbs and quantifiers, in Spanish and English."""

from __future__ import annotations

from aligner.languages.ladders import Ladder, Rung, alike

__all__ = ["EXTENT", "FREQUENCY", "MODALITY"]

MODALITY = Ladder(
    (
        Rung(
            "could or might",
            "podría podrían podríamos podrías quizá quizás puede_que",
            "might may could_have",
            "pudiera pudieran pudiese pudiesen pudo pudieron podía podían puede pueden podrá podrán pueda puedan poder~ "
            "posible~ posiblemente tal_vez "
            "acaso probable~ probablemente habría habrían eventual* a_lo_mejor sería serían quiz* cabe potencial* capaz "
            "capaces permit* debería deberían iría daría tendría haría "
            "quisiera gustaría suel* arriesg* riesgo amenaz* parec*",
            "could can can't cannot ca able possib* perhaps maybe potential* likely would probabl* possibilit* should seem* "
            "allow* risk* threat* chance* eventual* enabl* capable "
            "expected appear* suppos* set let* opportun* likelihood must",
        ),
        Rung(
            "can",
            "puede pueden podrá podrán",
            "can will_be_able is_able are_able",
            "podría podrían pudo pudieron podía podían pueda puedan podemos poder~ capaz capaces permit* posible~ posiblemente sab*",
            "could may might able possib* capable would allow* let lets cannot ca will permit* enabl* likely unable",
        ),
        Rung(
            "need not",
            "no_tiene|tienen|tendrá|tendrán|tenía|tenían_por_qué no_hace_falta no_es_necesario "
            "no_está|están|estaba|estaban|estará|estarán_obligado~ "
            "no_será_necesario no_hará_falta",
            "need_not need_n't not_have_to n't_have_to not_required not_obliged not_necessary no|any_obligation no_need",
            "innecesario~ necesari* no oblig* por_qué",
            "unnecessary necessar* not n't need* without no",
        ),
        Rung(
            "should",
            "debería deberían deberíamos convendría conviene se_recomienda|aconseja|aconsejó|recomendó",
            "should ought is|are|was|were_advised|urged|encouraged_to",
            "debe deben debemos debo deba deban deberá deberán debía debían debió debiera debieran habría_que hay_que "
            "haya_que tendría tendrían tener~_que toca conven* necesit* hac* falta "
            "podría podrían recomend* obligad* previst* sería supon* aconsej* mejor correspond* merec* pued* hace oportun* "
            "precis* lógico interes* suel* imprescindible si poder* preferible deber~",
            "must have_to has_to had_to need~ need_to supposed must've better recommend* would could advis* ideal* expect* "
            "due owe* worth appropriate shall may might desir* necess* best can deserve* obliged "
            "if were require* essential imperative ha*",
        ),
        Rung(
            "must",
            "tuvo_que tuvieron_que deberá deberán tiene_que tienen_que tenemos_que tendrá_que tendrán_que "
            "está_obligado~ están_obligado~ "
            "obligatorio~ es_obligatorio",
            "must have_to has_to will_have_to would_have_to is_obliged are_obliged is_required are_required was|were_forced_to mandatory "
            "was|were_obliged_to "
            "compulsory obligatory",
            "debe deben debemos debo deba deban debía debían debió debieron tener~_que tenía_que hay_que "
            "tenían_que obligado~ necesit* debería deberían habrá_que forzos* oblig* imprescindible~ forzado~ vincul* "
            "preciso necesari* falta "
            "seguramente haya_que hubo_que había_que tengan_que tenga_que habría_que exig* tendría_que tendrían_que "
            "imposible impresc* cabe seguro toca haber_que imperativ* requ* deber~ vea* ha_de han_de tener_que hab* "
            "indispens* previst* requis* va* hace",
            "need~ need_to had_to required requir* forc* obliged oblig* should shall binding necessar* bound_to ought got_to "
            "gotta will need* cannot can't ca essential imperative supposed requirement* duty "
            "expect* can crucial impossible vital inevitab* due only indispensable compel* to want* ha*",
        ),
        Rung(
            "must not",
            "no_está|están|estará|estarán|estaba|estaban_autorizado~|permitido~|facultado~ no_se_permite|permitirá|permitía|autoriza "
            "no_debe no_deben no_deberá no_deberán no_debería no_deberían prohibido~ prohibir~ prohíbe prohíben prohibición~",
            "is|are|was|were_not_allowed is|are|was|were_not_permitted must_not must_n't not_allowed not_permitted "
            "n't_allowed should_not should_n't ought_not prohibit* forbid forbids forbidden "
            "banned_from barred_from",
            "no_puede no_pueden no_podrá no_podrán no_podía no_podían vet* veda* proh* imped* impid* no_se_debe "
            "no_hay_que no_autoriz* evit* "
            "nunca_debe nunca_deben no_cabe no_tener~_que no_habría_que no_haya jamás ilegal* no_permit* ni_deb* nadie_deb* "
            "nadie ni tampoco sin no desaconsej* inadmis* inacept* abst* deja*",
            "cannot can_not ca_n't may_not never ban* bar barred bars outlaw* illegal* not n't prevent* no stop* disallow* refus* block* "
            "avoid* unable nobody don't do_n't unlawful* veto* prevent* nor without neither",
        ),
        Rung(
            "is optional",
            "optativo~ opcional~ voluntario~ facultativo~",
            "optional voluntary",
            "voluntari* opci* libre* médic* benévol*",
            "volunt* option* free* volunteer* medic* willing*",
        ),
        Rung(
            "will",
            "",
            "will wo 'll",
            "",
            "shall would going_to to set plan* due about",
        ),
    ),
    idle_spanish="sala_de_poder puede_ser no_puede|pueden|podrá|podrán no_se_puede|pueden|podrá no_lo|la|le|les_puede|pueden",
    idle_english="last_will at_will will_power goodwill will_and_testament against_his_will may_be free_will political_will "
    "ill_will cannot_but",
    alike=alike("could or might|can", "can|will", "could or might|should"),
)

FREQUENCY = Ladder(
    (
        Rung(
            "never",
            "nunca jamás",
            "never",
            "no ningun* ni nadie ningún sin nada tampoco alguna_vez",
            "not n't no none ever nor without nobody neither hardly anything cannot",
        ),
        Rung(
            "hardly ever",
            "casi_nunca prácticamente_nunca",
            "hardly_ever almost_never scarcely_ever practically_never virtually_never",
            "nunca jamás poc* apenas rar* contad*",
            "rarely seldom never hardly scarcely barely little few rare",
        ),
        Rung(
            "rarely",
            "rara_vez raramente raras_veces pocas_veces contadas_ocasiones|veces pocas_ocasiones en_raras_ocasiones",
            "rarely seldom infrequent* a_handful_of_times|occasions few_times on_rare_occasions",
            "poc* apenas raro~ excepcional* ocasion* difícil* casi inusual* esporádic*",
            "rare not hardly scarcely barely few little unusual uncommon occasional* exceptional* n't almost never",
        ),
        Rung(
            "sometimes",
            "a_veces algunas_veces en_ocasiones de_vez_en_cuando ocasionalmente alguna_vez",
            "sometimes occasionally at_times from_time_to_time now_and_then every_so_often",
            "veces ocasión~ ocasiones esporádic* vez en_algunos* momentos cuando frecuen* puede* ratos casos aveces "
            "eventual* ocasional* suel*",
            "time~ often occasion* at_one_time once moments sporad* can may eventual* some now_and cases intermitt* ever",
        ),
        Rung(
            "often",
            "a_menudo con_frecuencia|regularidad|asiduidad frecuentemente regularmente "
            "muchas_veces asiduamente seguido_de innumerables_veces|ocasiones "
            "infinidad_de_veces|ocasiones "
            "numerosas|muchas|repetidas|múltiples_ocasiones una_y_otra_vez",
            "often frequently many_times oftentimes regularly routinely countless_times|occasions numerous|many|several_occasions|times "
            "time_and_again repeatedly",
            "frecuen* habitual* suel* menudo normalmente generalmente veces repetid* común comúnmente reitera* siempre "
            "mucho~ muy regular* constante* usual* asidu* tant* numeros* repet* tendencia casi",
            "frequent* usual* common* general* regular* repeated* normal* many time~ tend* always much constant* mostly "
            "typical* largely widely lots most sometimes",
        ),
        Rung(
            "usually",
            "por_lo_general generalmente habitualmente normalmente usualmente suele suelen acostumbra acostumbran "
            "acostumbraba acostumbraban",
            "usually generally normally typically",
            "general* habitual* normal* usual* frecuen* solía solían menudo suel* comúnmente costumbre típic* tradicional* "
            "ordinari* gener* siempre mayor* regla tend* acostumbr* sol* comun* común",
            "general* often common* usual* tend* used habit* regular* normal* custom* frequent* mostly typical* ordinar* "
            "always largely mainly traditional* broadly standard most routin* wont like~ as_a_rule",
        ),
        Rung(
            "always",
            "siempre en_todo_momento todas_las_veces",
            "always at_all_times every_time",
            "cada_vez constante* continu* perman* todo~ eternam* invariable* perpetu* sin etern* habitual* jamás nunca tradicional* cuand*",
            "ever every forever constant* continu* all permanent* whenever invariabl* still never consistent* usual* "
            "eternal* as_long long only never perpetual* everlasting any provided more increasing* still remain* time~ "
            "long-standing longtime old whatever* again unfail* traditional*",
        ),
        Rung("not always", "no_siempre", "not_always n't_always", "siempre veces no", "always sometimes not n't"),
        Rung(
            "daily",
            "diariamente a_diario cada_día todos_los_días diario~",
            "daily every_day each_day",
            "día* cotidian* jornada diari* periódico* dieta* prensa",
            "day* everyday newspaper* paper* per_day press journal* diari*",
        ),
        Rung("weekly", "semanalmente cada_semana todas_las_semanas semanal~", "weekly every_week each_week", "seman*", "week*"),
        Rung("monthly", "mensualmente cada_mes todos_los_meses mensual~", "monthly every_month each_month", "mes* mensual*", "month*"),
        Rung(
            "yearly",
            "anualmente cada_año todos_los_años anual~",
            "yearly annually every_year each_year annual",
            "año* anual* interanual*",
            "year* annual* per_year",
        ),
        Rung(
            "once",
            "una_sola_vez una_vez en_una_ocasión",
            "only_once once on_one_occasion one_single_time",
            "vez cuando antes otrora antiguo* tras después*",
            "one_time time~ after when former* single ever again",
        ),
        Rung("twice", "dos_veces", "twice", "doble* bis veces dos segund* par dobl*", "two double* second* couple doubl*"),
    ),
    idle_spanish="menos_frecuentemente|frecuente como_siempre para_siempre de_siempre desde_siempre hasta_siempre más_que_nunca "
    "como_nunca mejor_que_nunca "
    "siempre_que siempre_y_cuando lo_de_siempre la_de_siempre los_de_siempre",
    idle_english="as_always as_usual than_ever at_once once_again once_more never_mind",
    alike=alike(
        "usually|often|always",
        "sometimes|once",
        "hardly ever|rarely",
        "rarely|sometimes",
    ),
)

EXTENT = Ladder(
    (
        Rung(
            "none",
            "ninguno ninguna ningún nadie",
            "none nobody no_one",
            "no nada tampoco ni sin cualquier* nul* algun* carec* alguien jam* nunca falt* negar*",
            "no any not nothing neither n't nor without never either zero nil lack* one anyone cannot anybody unless hardly "
            "few little free absen* non",
        ),
        Rung(
            "few",
            "pocos_de pocas_de muy_pocos muy_pocas pocos pocas casi_ningún|ninguna|ninguno",
            "few_of very_few precious_few few hardly_any scarcely_any barely_any almost_no almost_none next_to_no",
            "poc* escas* apenas casi_ningun* contad* ningun* minor* unos unas algun*",
            "few hardly barely scarce* little only handful rare* minorit* almost_no some none",
        ),
        Rung(
            "a few",
            "un_puñado_de unos_cuantos unas_cuantas unos_pocos unas_pocas",
            "a_handful a_few",
            "pocos pocas algun* uno~ alg* cuant* par puñ* vari* escas* reducid* minor*",
            "few some several couple* hand* small scant*",
        ),
        Rung(
            "some",
            "algunos algunas parte_de",
            "some",
            "alg* uno~ ciert* vari* parte otr* cuant* pocos pocas unos unas determin* divers* unas vez poc* más* si* quien* "
            "hay* cuantos uno",
            "several few a_number part* any various number* one~ ones sever* couple* other* somewhat about around sometime* "
            "somehow something someone many often roughly quite such kind* half those who there more",
        ),
        Rung(
            "one of them",
            "uno_de_los una_de_las uno_de_ellos una_de_ellas",
            "one_of_the|them|his|her|their|its",
            "algun* uno~ entre otr*",
            "one among another some an a",
        ),
        Rung(
            "both",
            "ambos ambas los|las_dos",
            "both both_the|of",
            "dos ambos ambas pareja tanto entrambos cada todos todas uno_y_otro mutu* recíproc* igual* tambi* par doble~ bilater* y",
            "two couple each pair either mutual* bilateral all together double the_two",
        ),
        Rung("half", "la_mitad mitad", "half halves", "medi* mitad semi* cincuenta", "mid* hal* fifty middle semi* 50"),
        Rung(
            "many",
            "muchos muchas numerosos numerosas multitud_de infinidad_de un_sinfín_de bastantes buena|gran_parte buen|gran_número_de",
            "many numerous plenty_of scores_of a_host_of a_raft_of quite_a_few a_good|large|great_number|many|deal|share",
            "mucho~ vari* numer* bastante parte número "
            "tant* cuant* gran* divers* demasiad* cantidad* bastant* incont* abund* multitud* infinidad* "
            "sinnúmero algun* mayor* distint* frecuen* diferent* much*",
            "much several lot~ plenty number* most various large* great* so_many divers* multi* majorit* host* countless "
            "widespread wide* scores dozens multitude variet* more often vast some few",
        ),
        Rung(
            "most",
            "la_mayoría mayoría_de mayor_parte la_mayoría_de casi_todo~",
            "most the_majority majority_of",
            "mayor* mayoritar* mayorm* casi gran_parte más principal* mayores sobre_todo muy",
            "most majorit* mostly main* largely bulk almost more predominant* primar* nearly large* principal* great* chief* "
            "much overwhelm* highly very virtually especial*",
        ),
        Rung(
            "all",
            "todos todas cada_uno cada_una la_totalidad",
            "all every each everyone everybody",
            "todo toda cada total* enter* complet* cualquier* plen* conjunto íntegr* ambos ambas conjunt* siempre ent* unánim* sin nadie",
            "whole entire* both total* complet* any* full* everything throughout always across altogether each_of unanim* "
            "anyone* the_rest overall* universal* ever* no_one through around",
        ),
    ),
    idle_spanish="sobre_todo ante_todo todo_el_mundo de_todos_modos de_todas_maneras|formas a_todas_luces "
    "todos_los_días|años|meses|lunes|martes|miércoles|jueves|viernes|sábados|domingos "
    "todas_las_semanas|noches|mañanas|tardes muchas_gracias muchas_veces algunas_veces no_mucho "
    "con_mucho ni_mucho por_parte_de a_parte_de de_parte_de en_parte_de formar~_parte_de forma_parte_de la_parte_de "
    "mayor_parte_de de_todas a_todo tomar_parte "
    "unos|los|esos|estos|aquellos|sus|otros_pocos unas|las|esas|estas|aquellas|sus|otras_pocas "
    "pocos_días|años|meses|minutos|segundos|metros|kilómetros|pasos|instantes|momentos "
    "pocas_horas|semanas|millas|cuadras|palabras|ocasiones|veces|décadas",
    idle_english="the_most at_most his|her|its|their_most "
    "most_likely|important|recent|common|popular|famous|powerful|dangerous|beautiful|serious|difficult|recently|notably "
    "at_all after_all all_right first_of_all above_all all_but once_and_for_all in_all not_at_all each_other "
    "every_day|year|month|week|time|night|morning all_over all_the_way half_an_hour the_other_half all_the_time "
    "first_half second_half half_past "
    "half_time all_along for_all one_and_all all_of_a_sudden last_half better_half all_day all_year "
    "a_few_hours|minutes|days|weeks|months|years "
    "the|last|past|next|first|these|those|every|another|his|her|their|its|one|many_few few_and_far few_and_few "
    "few_hours|minutes|days|weeks|months|years|metres|meters|miles|kilometres|kilometers|yards|feet|times|moments|words",
    alike=alike("some|a few"),
)
