"""German."""

from aligner.languages.segmentation_rules import SegmentationRules, words

_MONTHS = words("januar februar märz april mai juni juli august september oktober november dezember jänner feber")

SEGMENTATION = SegmentationRules(
    titles=words(
        """
        fa hr hrn fr frl dr drs dres prof proff dipl dipl.-ing dipl.-kfm ing mag priv.-doz pd st skt hl hll gen maj hptm lt ltn obltn kard
        bf ehrw rev sr br msgr exz abg bgm reg.-rat stv stellv geb gest verst verh gesch verw ehem gen.-maj mr mrs ms
        """
    ),
    references=words(
        """
        nr nrn nro s bd bde abs abb abbn abschn anm kap ziff tab taf vgl s.a bzw bzgl z.b z.bsp zb d.h d.i i.d.r i.a u.u u.z o.g o.a sog
        insb insbes bes ca zzgl inkl exkl evtl evt ggf ggfs gem einschl ausschl max min mind hrsg hg verf übers aufl jg jgg sp zit cf vs
        m.e m.w n.b i.e e.g resp tel telef fax pf postf dtz durchschn zz zt z.zt z.t z.hd v.a u.a i.v
        """
    ),
    endings=words(
        """
        str pl hbf bhf co inc corp ltd mio mrd tsd u.s u.n e.v a.d a.m jr sen jun usf o.ä u.ä u.dgl dgl s.o s.u i.r o.j o.o b.b rd allg
        alg abk jh jhd jhdt jhs op.cit ebd a.a.o et.al
        """
    ),
    suffixes=("str", "pl"),
    closings=words("etc usw"),
    times=words("v.chr n.chr v.u.z u.z a.d a.m p.m"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words("m cm mm km kg g mg l ml h min std sek s ha t kw mw hz °c °f k m2 m3 km2 m² m³ km² m/s km/h pkt ct"),
    words=words("art no min max sa so mo di mi fr do am an br ing mag maj bes verw"),
    plain=words("art ok mich me ps alta ave may ken mont nos miss hon ill vi"),
    dates=words("jan jän feb mär mrz apr jun jul aug sep sept okt nov dez fr sa"),
    starters=words(
        """
        der die das dies den dem des ein eine einen einem einer eines er sie es wir ihr ich du man sein seine seinen seinem seiner ihre
        ihren ihrem ihrer mein meine unser unsere dieser diese dieses diesen diesem jener jene jenes jeder jede jedes alle allen alles
        beide viele vielen mehrere einige wenige kein keine keiner niemand jemand wer was wann wo wie warum wieso weshalb welche welcher
        welches und aber oder denn doch sondern sowie auch dann danach dabei damit dafür dagegen daher darum darauf daran davon dazu dort
        hier da so nun jetzt heute gestern morgen damals später zuvor vorher nachdem bevor während wenn weil dass ob obwohl als seit bis
        um ohne mit nach bei von vor zu zum zur für gegen durch über unter auf an am im in ins aus zwischen trotz wegen laut nur noch
        schon bereits immer nie oft manchmal vielleicht allerdings jedoch dennoch trotzdem außerdem zudem ferner schließlich insgesamt
        inzwischen mittlerweile deshalb deswegen somit also nicht nichts ja nein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
        ist sind war waren hat haben wird werden kann können demnach dadurch darüber solche solcher anders ebenso gleichzeitig zugleich
        erst
        """
    ),
    after_time=words("uhr mez mesz gmt utc montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    labels=words(
        """
        vitamin vitamine plan gruppe gruppen typ klasse hepatitis grippe anhang abschnitt kategorie zone phase block punkt liga tor gleis
        buchstabe stufe modell tabelle abbildung weltkrieg variante virus terminal fall mannschaft linie teil anlage serie terminale
        """
    ),
    ordinal_stop=True,
    before_ordinals=words(
        """
        am zum im vom beim der die das den dem des bis seit ab und ein einen einem einer eines jeder jeden jedem jedes ihr ihre ihren
        ihrem sein seine seinen seinem unser unseren mein meinen dieser diesem diesen zur in auf von nach vor mit ins ans oder sowie als
        kein keinen erstmals montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        """
    ),
    after_ordinals=_MONTHS
    | words(
        """
        jahrhundert jahrhunderts jahrhunderte jahrtausend lebensjahr platz stock etage klasse mal minute spieltag geburtstag jahrestag tag
        weltkrieg bundesliga liga runde bezirk semester auflage hochzeitstag todestag monat woche kapitel armee division breitengrad
        """
    ),
    short_words=6,
    opening="\"„‚»«'›",
    closing="\"“”«»‘’'‹",
    captions=("foto", "fotos", "bild", "bilder", "video", "grafik", "infografik", "bildquelle", "quelle"),
    bylines=("von", "aus", "autor", "autorin", "text", "redaktion", "mit material von"),
)
