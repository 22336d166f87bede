"""Catalan."""

from aligner.languages.segmentation_rules import SegmentationRules, words

SEGMENTATION = SegmentationRules(
    titles=words(
        """
        ma inst sr sra srs sres srta sr.a dr dra drs dres mn mns gmà gna p r.p excm excma excms il·lm il·lma il·lms hble hbles hbl mgfc
        mgfca prof profa eng arq lic adv gral cnel tt capt sgt almte st sta mons bt bta presid dip conc cons sec secr mr mrs ms
        """
    ),
    references=words(
        """
        núm núms n nº n.º n.° n° pàg pàgs pag pp arts caps fig figs ed eds ex p.ex cf cfr v vs vg aprox tel tels telèf fax ext av avda
        avgda c ctra carret pl plça pça pg pge ptge ptg rda rbla trav trv urb km bxs ent entl pral apt apart dept dpt depts bal esc c.p
        i.e e.g n.b trad coord dirs doc docs ref refs reg exp s.n
        """
    ),
    endings=words(
        """
        s.a s.l s.l.u s.a.u s.c.c.l s.c.p ltd ltda inc corp cia cies gmbh ee.uu u.s u.e jr bros hab màx mín incl excl dta esq drta etc.etc
        r.i.p a.c.s q.e.p.d edt op.cit loc.cit ibid ib et.al
        """
    ),
    closings=words("etc"),
    times=words("a.m p.m a.c d.c a.n.e n.e h"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words("m cm mm km kg g mg l ml h min mins s seg ha t kw mw hz °c ºc °f m2 m3 km2 m² m³ km² m/s km/h pta ptes"),
    words=words(
        """
        no art col cap mar st bal vol pol pl esc conc cons exp reg hab baix ent dip sec ref doc pg des par ca vg ed est pres fra
        """
    ),
    plain=words("no un en com sobre entre des contra vol nos art mar in post para da pro dir"),
    dates=words("gen febr feb mç abr jul ag set oct nov des dl dt dc dj dv ds dg"),
    starters=words(
        """
        el la els les l' un una uns unes en na i o però sinó ni que qui què quin quina quins quines quan com on per per-a amb sense sobre
        sota entre fins des durant després abans segons malgrat mentre mentrestant tot tota tots totes també tampoc encara ja ara avui
        ahir demà aquí allà així doncs llavors aleshores a al als de del dels d' no sí mai sempre potser només sols si és són era eren va
        van ha han hi hem cal ell ella ells elles jo nosaltres vostè aquest aquesta aquests aquestes aquell aquella aquells aquelles això
        allò seu seva seus seves meu meva nostre nostra cada alguns algunes algú ningú res molt molts molta moltes poc pocs altres altre
        altra ambdós dos dues tres quatre cinc sis set vuit nou deu es s' ens us m' t' n' li ho havia haurà pot poden més gràcies davant
        contra cap tal tant
        """
    ),
    after_time=words("dilluns dimarts dimecres dijous divendres dissabte diumenge gmt utc"),
    fronting=words("a al a-la des fins cap entre abans després en durant per sobre"),
    labels=words(
        """
        vitamina vitamines pla grup grups tipus classe fase zona secció hepatitis grip annex opció lletra nota punt porta terminal bloc
        línia categoria sèrie lliga equip torre edifici lot model nivell cas taula figura guerra divisió variant virus
        """
    ),
    short_words=6,
    note_labels=r"[Nn]\. ?d(?:els?|e|e l[ae]s?|e l['’]) ?",
    captions=("foto", "fotos", "fotografia", "imatge", "vídeo", "video", "crèdit", "crèdits", "infografia", "gràfic"),
    bylines=("per", "redacció", "text", "text de", "amb informació de", "corresponsal", "enviat especial", "enviada especial"),
)
