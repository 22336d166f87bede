"""Whose dollars, pesos, pounds or crowns a sum is in: Australian ones, A$, AUD.

A line a country: beginnings of its Spanish adjective or name | beginnings of its English one | letters before `$`, and codes of three
letters. Without accents, in lower case; `_` joins the words of a name.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["KINDS", "OWNERS"]

KINDS = {
    Language.SPANISH: r"d[oó]lar(?:es)?|pesos?|francos?|libras?|coronas?|rupias?|dinar(?:es)?|liras?|chelin(?:es)?|rial(?:es)?",
    Language.ENGLISH: r"dollars?|pesos?|francs?|pounds?|crowns?|kron[ae]r?|rupees?|dinars?|liras?|shillings?|rials?",
}
"""Money of which several countries have their own."""

OWNERS = """
estadounidens norteamerican americano eeuu | american u.s us united_states | us u.s usd
canadiens canada | canadian canada | c ca can cad
australian australia | australian aussie australia | a au aud
neozeland neocelandes nueva_zelan | new_zealand | nz nzd
hongkones hong_kong | hong_kong | hk hkd
singapur | singapore | s sg sgd
taiwan | taiwan | nt twd
jamaican jamaiquin jamaica | jamaica | j jmd
bahamen bahamas | bahamian bahamas | bsd
belicen belice | belize | bz bzd
namibi | namibia | nad
fiyian fiyi | fiji | fj fjd
liberian liberia | liberia | lrd
zimbabu zimbabw | zimbabwe | zwl
barbaden barbados | barbad | bds bbd
guyan | guyan | gyd
surinam | surinam | srd
mexican mexico | mexic | mx mex mxn
argentin | argentin | ar ars
chilen chile | chile | cl clp
colombian colombia | colombia | col cop
uruguay | uruguay | uyu
dominican | dominican | rd dop
cuban cuba | cuba | cup
filipin | philippine filipino | php
suizo suiza | swiss switzerland | chf
belga belgica | belgian belgium | bef
frances francia | french france | frf
congol congo | congol congo | cdf
ruand | rwanda | rwf
sueca suecia | swedish sweden | sek
noruega | norweg norway | nok
danesa dinamarca | danish denmark | dkk
checa chequia | czech | czk
islandes islandia | iceland | isk
britanic esterlina inglesa | british sterling english u.k uk | gbp
egipci egipto | egypt | egp
libanes libano | leban | lbp
siri | syria | syp
sudanes sudan | sudan | sdg
turc turquia | turk | try
chipriot chipre | cypr | cyp
indi | india | inr
pakistan | pakistan | pkr
nepali nepal | nepal | npr
cingales lanka | lanka | lkr
indonesi | indonesia | idr
serbi | serbia | rsd
iraqu irak | iraq | iqd
kuwait | kuwait | kwd
tunec tunez | tunisia | tnd
argelin argelia | algeria | dzd
jordan | jordan | jod
libi | libya | lyd
kenian kenia keniata | kenya | kes
somali | somali | sos
ugand | uganda | ugx
irani iran | iran | irr
"""
