"""Italian."""

from aligner.languages.segmentation_rules import SegmentationRules, words

SEGMENTATION = SegmentationRules(
    titles=words(
        """
        sig sigg sig.ra sig.na sig.re sig.ri sigra signa dott dott.ssa dottssa dr dr.ssa drssa prof prof.ssa proff profssa avv avvti ing
        ingg arch geom rag onn sen gen col ten magg mar cap cav comm comm.re uff cdr serg brig amm mons mgr card fr p st s ss sta egr gent
        spett ill ill.mo eccmo rev sac pres dir dir.gen vicepres mr mrs ms on vesc m.llo psicol pref racc contr
        """
    ),
    references=words(
        """
        n nr nn num pag pagg pg pp art artt lett capp fig figg tav tavv vol voll edd es p.es cfr cf v vd vs ca c.a tel telef fax rif riff
        sec sez secc trad par parr cpv d.lgs d.l d.p.r d.m l dlgs reg prot fasc fol p.za p.zza pza pzza v.le vle c.so cso l.go lgo str int
        pal sc prov fraz loc km chil c.p i.e e.g n.b n.d.r
        """
    ),
    endings=words(
        """
        s.p.a s.r.l s.n.c s.a.s s.s inc corp ltd f.lli flli u.s u.e jr max min mln mld abit ab escl incl esclus succ d.o.c igt n.d.a
        op.cit loc.cit ibid ib cit et.al co
        """
    ),
    closings=words("ecc etc"),
    times=words("a.c d.c a.m p.m av.cr"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words("m cm mm km kg g mg l ml h min sec s ha t kw mw hz °c °f mq mc kmq m2 m3 m² m³ km² m/s km/h q hl"),
    words=words("no mar per non ed all est sta on"),
    dates=words("gen genn feb febb mar apr mag giu lug ago set sett ott nov dic lun mart merc gio ven sab dom"),
    starters=words(
        """
        il lo la i gli le l' un uno una un' e ed ma o oppure però tuttavia anzi infatti inoltre anche ancora già mai sempre non né in nel
        nello nella nell' nei negli nelle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle di del dello della
        dell' dei degli delle con su sul sullo sulla sull' sui sugli sulle per tra fra dopo prima durante secondo senza contro verso
        mentre quando come dove se che chi cosa cos' perché quanto quale quali lui lei loro egli ella essi io noi voi suo sua suoi sue mio
        mia nostro nostra questo questa questi queste quest' quello quella quelli quelle quell' ciò tutto tutta tutti tutte molto molti
        molte alcuni alcune qualcuno nessuno nessuna niente nulla ogni altro altra altri altre entrambi oggi ieri domani ora adesso allora
        poi quindi così qui qua là lì forse almeno solo soltanto due tre quattro cinque sei sette otto nove dieci è era erano fu sono c'
        ci si ne dunque comunque intanto nonostante grazie ecco
        """
    ),
    after_time=words("lunedì martedì mercoledì giovedì venerdì sabato domenica gmt utc"),
    fronting=words("a alle all nel nell in verso dalle fino dopo prima circa entro tra fra per intorno"),
    labels=words(
        """
        vitamina vitamine piano gruppo gruppi girone tipo tipi classe fase zona sezione epatite influenza allegato opzione lettera nota
        punto porta terminal blocco linea categoria comma serie lega squadra torre edificio lotto modello livello caso tabella figura
        guerra divisione variante virus
        """
    ),
    trusts_engine=False,
    short_words=6,
    note_labels=r"[Nn]\. ?d(?:el|ella|ei|i) ",
    captions=("foto", "immagine", "video", "credito", "crediti", "didascalia", "infografica"),
    bylines=("di", "redazione", "a cura di", "testo di", "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente"),
)
