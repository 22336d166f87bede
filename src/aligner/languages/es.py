"""Spanish."""

from aligner.languages.segmentation_rules import SegmentationRules, words

# The months and days of the calendar, short.
_DATES = words("ene feb febr mzo abr may jun jul ago agto sep sept set oct nov dic lun mié miérc jue juev vie vier sáb")
# Titles, ranks and offices, of Spain and of America.
_PEOPLE = words(
    """
    sr sra srta sres sras srtas srita sto sta stos stas d dña dn dr dra dres dras lic lics licda licdo lcda lcdo ldo lda ing ings inga arq
    arqs arqto arqta mtro mtra mtros mtras prof profa profr profra profs profº profª psic psicól abog abg abgdo cp cdor cdora cra cr enf
    odont téc tco insp agt agte gral grales tte tnte tcnel cnel cmdte cdte cmte comte capt cptán sgto sgtos sarg brig cbo contralm valm
    vicealm alm alte subte subtte sbtte pol ofl mons pbro pbros presb rvdo rvda rvdos rdo rda revdo emmo excmo excma exmo exma ilmo ilma
    ilmos ilmas hble hno hna hnas fr arz mn dip dips diput sen senad senads dptdo conc regid magdo magda magdos mgdo mgda pdte pdta presid
    vicepdte vicepdta vpdte gob gbdor gbdora gobdor alc alcde secr srio sria subsecr proc fisc notº ma mª fco fdo gpe sn ayto aytos h.c
    min mtr emb embaj dtor dtora vdo vda hered mr mrs ms mme st ste pfc lt col gen alf card rvdmo rvdma mag pte div dª subinsp cor ten
    gda frag corb nav mpal mpales nal adm bs p.d n.b trib juzg aud ntra ntro vtra vtro atl sup
    sría srío sríos srías deleg delegs subdeleg subdir subgte interv consej vicealmte gdor obpo arzob rev diác nunc bach vet perit atco ath
    rac subproc procur minist comis inspect cptn embajd gnral coordra parl perm regim cuart
    dip.fed dips.fed pol.fed gob.fed min.fed agt.fed proc.fed cód.fed
    """
)
# In front of figures, Roman numerals, names of streets and titles of works.
_REFERENCES = words(
    """
    núm núms nº n.º n.° n° nro nros nums num pág págs pag pags pp pgs art arts artº arto cap caps vol vols ed eds fig figs lám láms
    tab gráf cuad ilustr párr párrs párrf párrfs parr parrs incs frac fracc fraccs apdo apdos apart sec secc seccs epígr ap cf cfr
    cfme vid v.gr v.g p.ej ej ejs p.e exp expte exptes fol fols ff reg regto resol res dcto dto dtos ref refs rad aprox ca tel tels
    teléf tfno tfnos tlf tfn cel ext exts dpto dptos depto deptos distr mun mpio mpios prov provs edo edos cd cdad av avs avda avdas
    blvd bulev bvar bv bvd calz cda cdla cerr priv prol ret callej cll ctra crta carr carret cl pl pza plza pzta pº psj psje pje pasj
    gta glta trav transv trv condom fraccto libram pobl ejid rto urb urbz cols barr resid manz mz mza lte lot edif esc esq ptal pta
    ofic kilóm km kms hist compl aprov obs introd pról coord comp dir dirs coords vs mt e.j int viad v cód org nac civ const cto cda
    cont inf pto ptos lit lits
    """
)

SEGMENTATION = SegmentationRules(
    titles=_PEOPLE,
    references=_REFERENCES,
    endings=words(
        """
        s.a s.l s.a.b s.a.p.i s.a.u s.l.u s.a.s s.r.l s.c s.c.l c.v r.l ltda ltd corp co llc plc ee.uu uu hnos cía cías admón admva adva
        ppal pral incl excl q.e.p.d r.i.p d.e.p u e.p.d c.u c.s.j univ inst fund hosp fac facult asoc sig sigs vto bto gpo gtia
        hdez glez gzlz fdez mtz mtnez rdz rguez gtz cit op.cit ob.cit loc.cit ib ibíd ibid íd trad jr ud uds vd vds vo.bo atte et.al inc
        """
    ),
    places=words(
        """
        ags b.c b.c.s camp chis chih coah dgo gto gro hgo jal méx mex mich nay n.l oax pue qro q.r q.roo s.l.p son tamps tlax ver yuc zac
        d.f cdmx slp
        """
    ),
    closings=words("etc etcét izq izda izqda dcha ptas pts cts mdp mdd máx mín"),
    times=words("a.m p.m a.c d.c a.de.c d.de.c a.j.c d.j.c a.n.e n.e e.c a.e.c h hs hrs"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words(
        """
        c.v m cm mm km kms kg kgs g gr grs mg l lts lt ml h hr hrs hs min mins s seg segs ha has t tm tn kw mw gw hp w v °c ºc °f ºf c f
        °k k m2 m3 km2 m² m³ km² m/s km/h lb lbs oz ft in pulg yd mi gal cc cl dl hl hz khz mhz ghz
        """
    ),
    words=words(
        """
        no mar min sec res ap esc inc com mun comp exp ext hist priv prov dom cal sal fin sol reg par pol not proc cap dir ref mes fil
        conc alc just bo ed pl cl sig u gen vol obs est dist of
        """
    ),
    plain=words(
        """
        no sol un con para sobre nos bien entre contra da ante tras mar ex in auto di post sub pro super extra vs an pre mono mega pos
        vice uni bis macro multi let retro tri rep dis imp fra anti mini micro trans inter semi neo poli homo bi
        """
    ),
    dates=_DATES,
    starters=words(
        """
        el la los las un una unos unas en y pero por para con sin según tras desde hasta aunque cuando mientras además también asimismo
        embargo no ni si como es fue son eran era había hay este esta estos estas ese esa esos esas su sus lo le les se al del entre sobre
        durante después antes ayer hoy mañana ante así ya más otro otra otros otras todo toda todos todas ambos ambas ninguno ninguna
        nadie él ella ellos ellas quien quienes qué quién quiénes cuál cuáles dijo añadió entonces luego pese gracias debido ahora allí
        allá aquí ahí aun aún casi cada algunos algunas alguien algo muchos muchas mucho varios varias pocos pocas nunca siempre tampoco
        incluso mediante conforme dado donde dónde cómo cuándo cuánto cuántos quizá quizás tal tales tanto uno éste ésta éstos éstas aquel
        aquella aquellos aquellas ello esto eso nuestro nuestra nuestros nuestras mi mis tu tus yo nosotros ustedes usted me te nos solo
        sólo solamente cualquier excepto salvo contra bajo dos tres cuatro cinco seis siete ocho nueve diez once doce cientos miles porque
        pues o sino que cuya cuyo hace hubo habrá será serán está están estaba estaban tiene tienen tenía puede pueden podría fueron sería
        han ha he hemos va van ver véase buen buena buenos buenas finalmente actualmente posteriormente anteriormente igualmente
        precisamente a de
        """
    ),
    after_time=words(
        """
        lunes martes miércoles jueves viernes sábado domingo gmt utc et est edt pt pst pdt ct cst cdt cet bst hora
        """
    ),
    fronting=words(
        """
        a al alrededor antes aproximadamente cerca con de desde después durante en entre hacia hasta para pasadas por sobre tras unas
        mañana ayer hoy
        """
    ),
    labels=words(
        """
        vitamina vitaminas plan planes grupo grupos tipo tipos clase clases fase zona zonas sección hepatitis influenza gripe anexo opción
        letra nota punto puerta terminal bloque línea categoría inciso serie liga equipo módulo torre edificio lote manzana modelo nivel
        caso tabla figura apartado acto parte versión talla copa guerra segmento división palco salida sala ruta apéndice cuadro planta
        virus cepa escenario variante tramo generación
        """
    ),
    verb_endings=("ó", "aron", "ieron", "aban", "ían"),
    short_words=6,
    capitals=words("CC SS"),
    note_labels=r"[Nn]\. ?d(?:el?|e l[ao]s?) ",
    captions=("foto", "fotos", "fotografía", "fotografia", "imagen", "video", "vídeo", "crédito", "archivo", "gráfico", "infografía"),
    bylines=("por", "redacción", "redaccion", "texto", "con información de", "corresponsal", "enviado", "enviada", "agencia"),
)

# What a byline may begin with, before the name; and names of the newsroom, which stand alone or before a place or an agency (regular
# expressions).
BYLINE_LABELS = "por|textos?(?: de)?|escribe|una informaci[oó]n de"
NEWSROOM = "(?:(?:de |por )?la )?redacci[oó]n|(?:de )?(?:nuestr[oa]s? )?(?:corresponsal(?:es)?|enviad[oa]s?(?: especial(?:es)?)?)|agencias?"
