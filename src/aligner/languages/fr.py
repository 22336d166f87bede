"""French."""

from aligner.languages.segmentation_rules import SegmentationRules, words

SEGMENTATION = SegmentationRules(
    titles=words(
        """
        m mm mme mmes mlle mlles me mgr mgrs dr drs pr prs prof st ste sts stes gén gal col cdt capt cne ltn lt adj adjt sgt cpl brig amb
        préf sén dép présid dir secr insp proc mr mrs ms vve r.p s.e s.a.r s.m bx bse fr maj ing c.-à-d lt-col
        """
    ),
    references=words(
        """
        p pp pag artt arts al alin chap ch fig figs vol vols t tt n nº n° num éd éds réf réfs cf v vs p.ex env av apr ca tél télécop dépt
        bd bld boul pl fg faub rte ch.de imp rés bât esc ét app appt arr arrdt sq bp b.p cp c.p fasc mss trad introd l.c suiv sv càd n.b
        i.e e.g sect fol n.d.l.r pt
        """
    ),
    endings=words(
        """
        s.a s.a.s s.a.r.l s.n.c cie cies ltd inc corp co bros jr sr éts ets u.s u.e u.k hab max min incl excl coll suppl p.-s apr.j.-c
        op.cit loc.cit ibid ib id et.al
        """
    ),
    closings=words("etc"),
    times=words("a.m p.m h J.-C"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words("m cm mm km kg g mg l cl ml h min mn sec s ha t kw mw hz °c °f k m2 m3 km2 m² m³ km² m/s km/h pt pts"),
    words=words("no nos art col cap al par lot mes fig dir min cl as ex tel quart"),
    plain=words("art vol mes nos sing tel"),
    dates=words("janv jan févr fév avr juil juill sept oct nov déc lun mar ven dim"),
    starters=words(
        """
        le la les l' un une des du de d' ce c' cet cette ces ça cela ceci il ils elle elles on nous vous je j' tu son sa ses leur leurs
        mon ma mes notre nos votre vos et mais ou or donc ni car si s' que qu' qui quoi quand où comment pourquoi combien quel quelle
        quels quelles dont en dans sur sous par pour avec sans chez vers entre depuis pendant durant avant après dès jusqu' malgré selon
        lors lorsque lorsqu' puis ensuite alors ainsi aussi enfin cependant toutefois pourtant néanmoins ailleurs toujours jamais déjà
        hier aujourd'hui aujourd' demain ici là voici voilà tout toute tous toutes plusieurs quelques certains certaines chaque aucun
        aucune rien personne autre autres deux trois quatre cinq six sept huit neuf dix plus moins très trop peu beaucoup non oui ne n'
        pas comme parce puisque puisqu' tandis même mêmes celui celle ceux celles lui eux y à au aux est c'est reste outre grâce face
        suite afin
        """
    ),
    after_time=words("lundi mardi mercredi jeudi vendredi samedi dimanche gmt utc heure"),
    fronting=words("à au vers dès depuis jusqu entre avant après en peu dans environ pour sur"),
    labels=words(
        """
        vitamine vitamines plan groupe groupes type types classe hépatite grippe annexe section terminale catégorie zone phase bloc point
        ligue série porte quai lettre niveau modèle tableau figure guerre division variant virus tour bâtiment option terminal cas équipe
        ligne
        """
    ),
    opening="\"“«'‘",
    short_words=6,
    capitals=words("M P MM"),
    note_labels=r"[Nn]\. ?d(?:e|u|es|e la|e l[\'’]) ?",
    captions=("photo", "photos", "image", "vidéo", "crédit", "crédits", "illustration", "infographie"),
    bylines=(
        "par",
        "propos recueillis par",
        "de notre correspondant",
        "de notre correspondante",
        "de notre envoyé",
        "avec afp",
        "rédigé par",
    ),
)
