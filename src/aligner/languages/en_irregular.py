"""Irregular forms of English words: plurals, verbs, comparatives. Regular forms are made by rule in `word_forms`."""

from __future__ import annotations

__all__ = [
    "ADVERBS",
    "BEFORE_NOUNS",
    "COPULAS",
    "INVARIABLE",
    "IRREGULAR_DEGREES",
    "IRREGULAR_PLURALS",
    "IRREGULAR_VERBS",
    "MODALS",
    "OWN_PLURALS",
    "SELDOM_NOUNS",
    "SUBJECTS",
    "VERB_PREFIXES",
]


def _pairs(table: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split() for line in table.strip().split(";"))
    return {row[0]: tuple(row[1:]) for row in rows if row}


# A word and its plurals. Words that end in one of these after another word have the same plural: policeman, grandchild.
IRREGULAR_PLURALS = _pairs("""
man men; woman women; child children; person people persons; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; die
dice; brother brothers brethren; penny pence pennies; half halves; knife knives; life lives; wife wives; self selves; leaf leaves; loaf
loaves; shelf shelves; thief thieves; wolf wolves; calf calves; hoof hooves hoofs; scarf scarves scarfs; elf elves; sheaf sheaves; wharf
wharves; dwarf dwarves dwarfs; analysis analyses; axis axes; basis bases; crisis crises; diagnosis diagnoses; emphasis emphases;
hypothesis hypotheses; oasis oases; parenthesis parentheses; prognosis prognoses; synthesis syntheses; thesis theses; paralysis
paralyses; catharsis catharses; metamorphosis metamorphoses; criterion criteria; phenomenon phenomena; automaton automata; medium media
mediums; datum data; bacterium bacteria; curriculum curricula curriculums; memorandum memoranda memorandums; referendum referendums
referenda; stadium stadiums stadia; spectrum spectra; stratum strata; symposium symposia symposiums; forum forums fora; aquarium
aquariums aquaria; consortium consortia consortiums; ultimatum ultimatums; moratorium moratoriums moratoria; honorarium honoraria;
addendum addenda; erratum errata; millennium millennia millenniums; alumnus alumni; cactus cacti cactuses; focus focuses foci; fungus
fungi; nucleus nuclei; radius radii; stimulus stimuli; syllabus syllabi syllabuses; virus viruses; corpus corpora; genus genera; index
indices indexes; appendix appendices appendixes; matrix matrices; vertex vertices; vortex vortices; larva larvae; vertebra vertebrae;
formula formulas formulae; antenna antennas antennae; nebula nebulae; alga algae; plateau plateaus plateaux; bureau bureaus bureaux;
tableau tableaux; chateau chateaux; passerby passersby; hero heroes; echo echoes; potato potatoes; tomato tomatoes; veto vetoes; torpedo
torpedoes; embargo embargoes; cargo cargoes cargos; volcano volcanoes volcanos; mosquito mosquitoes; tornado tornadoes tornados; buffalo
buffaloes; mango mangoes mangos; motto mottoes mottos; zero zeros zeroes; no noes; quiz quizzes; gas gases; bus buses; yes yeses; plus
pluses; lens lenses; money monies moneys; soliloquy soliloquies; graffito graffiti; paparazzo paparazzi; concerto concertos concerti;
libretto libretti
""")

INVARIABLE = frozenset(
    """aircraft spacecraft hovercraft series species sheep fish deer salmon trout cod bison moose means headquarters crossroads barracks
gallows offspring cattle police chassis corps swiss
chinese japanese portuguese vietnamese lebanese taiwanese congolese sudanese senegalese maltese
news politics
economics mathematics physics athletics gymnastics ethics logistics""".split()
)
"""Words with one form, whether they are singular or plural."""

OWN_PLURALS = frozenset(
    """airs amends arms arrears ashes barracks blues bowels brains briefs colors colours communications compasses contents cosmetics creeps
    customs damages dealings drawers dues earnings economics effects facilities findings fireworks forces fumes funds glasses goods grounds
    guts heads headquarters holidays honors honours hostilities humanities humours irons leftovers letters lines lodgings looks losses mains
    manners means media minutes news odds openings operations outskirts pains pants papers particulars parts pictures pieces pliers politics
    premises proceedings provisions quarters rates regards relations remains resources respects rests riches savings scales sciences
    securities shades shorts sights skies slacks specs spectacles spirits spoils stairs statistics stocks suds surroundings takings talks
    tens thanks tights times trappings travels troops trunks trousers utilities valuables vespers wages waters weeds wits woods works
    writings
    youths""".split()
)
"""Plurals that may mean something else than several of a thing: arms, customs, glasses, minutes."""

# The dictionary form, then past tenses and participles.
IRREGULAR_VERBS = _pairs("""
arise arose arisen; awake awoke awoken; be am is are was were been being; bear bore borne born; beat beat beaten; become became become;
begin began begun; behold beheld; bend bent; bet bet; bid bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcast broadcasted; build built; burn burnt; burst burst; buy bought; cast
cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dove;
do did done does; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast
forecasted; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook
forsaken; freeze froze frozen; get got gotten; give gave given; go went gone goes; grind ground; grow grew grown; hang hung hanged; have
has had having; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; input input; keep kept; kneel knelt; know knew known; lay
laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let let; lie lay lain lying; light lit; lose lost; make
made; mean meant; meet met; mow mown; offset offset; pay paid; plead pled; prove proven; put put; quit quit; read read; rend rent; rid
rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawn; say said; see saw seen; seek sought; sell sold; send
sent; set set; sew sewn; shake shook shaken; shear shorn; shed shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut
shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell smelt; sow sown;
speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; split split; spoil spoilt; spread spread;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode; strike struck
stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took
taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; upset upset; wake
woke woken; wear wore worn; weave wove woven; wed wed; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld;
withstand withstood; wring wrung; write wrote written; panic panicked panicking; picnic picnicked picnicking; traffic trafficked
trafficking; mimic mimicked mimicking; die dying died; tie tying tied; untie untying; program programmed programming
""")
VERB_PREFIXES = ("under", "inter", "over", "fore", "with", "out", "mis", "pre", "off", "re", "un", "up", "be", "by", "co")
"""What may stand before an irregular verb, which then has the same forms: overthrow, rebuild, mislead, foresee."""

IRREGULAR_DEGREES = _pairs("""
good better best; well better best; bad worse worst; far farther farthest further furthest; little less least; many more most; much more
most; old older oldest elder eldest
""")

BEFORE_NOUNS = frozenset(
    """a an the my your his her its our their this these those some any no each every another under of in on for with by from at after
    before during without against despite over into through between among great good big new net gross""".split()
)
"""Words that stand before nouns and not before finite verbs: under arrest, the arrest, a great deal."""

SELDOM_NOUNS = frozenset("can will might may must well like still just even".split())
"""Words that are nouns only behind one of BEFORE_NOUNS: a will, the can."""

SUBJECTS = frozenset("i he she we they who".split())
"""Pronouns that stand before a finite verb and before no noun."""

MODALS = frozenset("would could should must shall cannot will can may might do does did".split())
"""Verbs that stand before an infinitive and before no noun."""

ADVERBS = frozenset(
    """also often never always ever then still later now just only once again even soon already not seldom last first well sometimes
    usually very so too
    quite rather more most less as almost""".split()
)
"""Short adverbs that stand between a subject and its verb, or a verb and what is said with it."""

COPULAS = frozenset(
    """be am is are was were been being become becomes became becoming remain remains remained remaining stay stays stayed staying stand
    stands stood standing seem seems seemed seeming look looks looked looking feel feels felt feeling sound sounds sounded sounding prove
    proves proved proven grow grows grew grown turn turns turned go goes went gone get gets got getting keep keeps kept hold holds held lie
    lies lay appear appears appeared taste tastes tasted smell smells smelt smelled do does did doing done""".split()
)
"""Forms of verbs that have an adjective behind them: stood firm, felt fine."""
