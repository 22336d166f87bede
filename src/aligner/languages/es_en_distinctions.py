"""Terms that the news keeps apart: civil and criminal cases, regret and apology, no comment and denial, what a figure is compared with.

A line is a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first English word is its
name. They are listed by the check that reports them.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["DISTINCTIONS"]

_BRANCHES_OF_LAW = """
demanda|demandas|juicio|jurado|tribunal|juez|jueza|vía|procedimiento|responsabilidad|causa_civil demanda|demandas_civiles | civil_case
  civil_suit|claim|court|jury|lawsuit|complaint|trial|action|judge|proceedings|liability | civil* demand* | civil* lawsuit* sue* suit*
jurado|tribunal|juicio|proceso|causa|denuncia|querella|responsabilidad|vía_penal juez|jueza_penal
  | criminal_case criminal_complaint|court|jury|trial|charges|proceedings|charge|investigation|inquiry | penal* crim* delito* delict*
  querell* denunc*
  imput* cargos acus* | crim* penal* charg* prosecut* indict* felon* offen*
administrativo~ contencioso_administrativo | administrative administrative_court|case|proceedings | admin* | admin* disciplin*
"""

_APOLOGY = """
lamentó lamentaron lamenta lamentan expresó|expresaron|manifestó_su_pesar | regretted expressed_regret|sorrow|sympathy lamented deplored
  | lament* pesar* dolor* deplor* condolen* pésame sient* sint* pen* | regret* lament* sorr* deplor* sympath* sad* mourn* condolen*
  unfortunat* bemoan* complain* decri* pity
pidió|pidieron|pide|piden|pedir|pedirá_perdón|disculpas ofreció|ofrecieron_disculpas|una_disculpa se_disculpó se_disculparon | apologised
  apologized apologise~ apologize~ apology apologies asked_for_forgiveness | perdón* disculp* excus* | apolog* sorry forgiv* pardon*
  excus* regret*
"""

_COMMENT = """
declinó|declinaron|rehusó|rehusaron|evitó|evitaron_hacer|comentar|pronunciarse|hablar|responder sin_comentarios no_quiso|quisieron_comentar
  no_quiso_hacer_comentarios no_hizo_comentarios | no_comment declined|refused_to_comment|say|answer|respond|discuss|speak
  would_not_say|comment made_no_comment no_comment
  | declin* rehus* rechaz* evit* comentar* guard* silenc* niega* negó_a negaron_a se_negó se_negaron
  | declin* refus* comment* would silen* avoid* without won't wouldn't decline*
negó|negaron_que|haber|tener|ser|estar|cualquier|toda|todo|las|los|la|el|rotundamente|tajantemente desmintió desmintieron | denied denies
  deny dismissed_the_claims | neg* nieg* desmint* desment* rechaz* refut* | den* reject* refut* dismiss* rul* disput* contradict*
  insist* not n't no refus*
"""

_STORMS = """
depresión_tropical | tropical_depression | depres* | depress*
tormenta_tropical | tropical_storm | torment* | storm*
huracán huracanes | hurricane hurricane~ | torment* cicl* huracan* | storm* cyclon* hurricane* typhoon*
"""

_BASES = """
interanual~ a_tasa_anual respecto_al año_anterior|pasado año_a_año en_un_año | year_on_year year_over_year annually
  from_a_year_earlier|ago compared_with_a_year_earlier|ago | anual* año* | year* annual* twelve 12
mes_a_mes intermensual~ a_tasa_mensual respecto_al_mes_anterior frente_al_mes_anterior | month_on_month month_over_month
  from_the_previous_month from_a_month_earlier | mes meses mensual* | month*
respecto_al_trimestre_anterior frente_al_trimestre_anterior intertrimestral~ trimestre_a_trimestre | quarter_on_quarter
  from_the_previous_quarter on_the_previous_quarter quarter_over_quarter | trimest* | quarter* three
= year on year | month on month
"""

_HEADS = """
por_habitante per_cápita por_persona por_cabeza | per_head per_capita per_person per_inhabitant | habitant* person* cada cápita
  cabeza* | each person* people capita head* inhabitant* resident* every
por_hogar por_familia por_vivienda | per_household per_family per_home | hogar* famil* viviend* cada cas* | household* famil*
  home* each every
por_empleado|trabajador por_trabajadora | per_worker per_employee | emplead* trabajad* cada | worker* employee* each every staff
"""

_HALF_AND_DOUBLE = """
duplicar~ duplicaron duplicó doblar~ | double~ twofold | dupl* dobl* doble* dos vez veces gemel* | doubl* twice two* twin* dual*
reducir~_a_la_mitad redujo|redujeron|recortar|reduzcan|bajar|bajó|cayó|cayeron_a_la_mitad | halve~ cut_in_half
  cut_by_half | mitad medi* | half* halv* fifty 50
triplicar~ triplicó triplicaron | triple~ treble~ threefold | tripl* tres | tripl* trebl* three* third*
= double | triple
"""

_FIRES = """
estabilizado~ estabilizar~ | stabilised stabilized under_control contained brought_under_control | estab* control* perimet*
  cont* | stab* contain* control*
extinguido~ extinguir~ sofocado~ apagado~ | put_out extinguished doused | exting* sofoc* apag* liquid* control* | put* exting* dous*
  out control*
"""

_ROUNDS = """
primera_ronda|eliminatoria | first_round opening_round | prim* 1ª | first opening 1st
segunda_ronda|eliminatoria | second_round | segund* 2ª | second 2nd
tercera_ronda|eliminatoria | third_round | tercer* 3ª dieciseis* | third 3rd last round
cuarta_ronda|eliminatoria | fourth_round | cuart* 4ª octav* | fourth 4th last round
octavos_de_final | last_16 round_of_16 last_sixteen | octav* | 16 sixteen round
cuartos_de_final | quarter_final quarter_finals quarterfinal~ last_eight | cuart* | quarter* eight
semifinal~ semifinales | semi_final semi_finals semifinal~ last_four | semi* | semi* four
= third round | last 16
= fourth round | last 16
= second round | last 16
"""

_RULED_OUT = """
no_descarta|descartan|descartó|descartaron | not_ruled_out not|n't_ruled_out|rule_out | descart* posib* podr* | rul* may might
  could possib* exclud* discount*
confirmó|confirmaron|confirma|confirman_que han|ha_confirmado | confirmed | confirm* ratific* corrobor* asegur* | confirm* ratif*
  corrobor* assur* said say*
"""

_TALKS = """
negocia negocian negociaba negociaban está|están_negociando en_conversaciones|negociaciones en_tratos | in_talks
  in_negotiations is|are_negotiating negotiates | negoci* convers* dialog* trat* habl* | talk* negotiat* discuss* bargain*
llegó|llegaron_a_un_acuerdo ha|han_llegado_a_un_acuerdo cerró|cerraron|firmó|firmaron|alcanzó|alcanzaron_un_acuerdo
  ha|han_alcanzado_un_acuerdo
  | reached_an_agreement reached_a_deal has|have_reached_an_agreement|a_deal struck_a_deal has|have_agreed signed_a_deal
  | acuerd* acord* pact* conven* trat* | agree* deal* accord* pact* struck settle* reach* sign*
"""

_LATE = """
finado~ difunto~ extinto~ | the_late deceased | fallec* muert* muri* viud* huérfan* | dead died death late widow* decease*
enfermo~ convaleciente~ | ailing sick sickly | enferm* convalec* ingres* salud grave* | ill* sick* ail* health hospital*
"""

DISTINCTIONS = {
    "legal-status": tuple(map(ladder_of, (_BRANCHES_OF_LAW,))),
    "statement": tuple(map(ladder_of, (_APOLOGY, _COMMENT, _RULED_OUT, _TALKS))),
    "wrong-word": tuple(map(ladder_of, (_STORMS, _BASES, _HEADS, _HALF_AND_DOUBLE, _FIRES, _ROUNDS, _LATE))),
}
"""The ladders of each check."""
