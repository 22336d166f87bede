"""English."""

from aligner.languages.segmentation_rules import SegmentationRules, words

_DATES = words("jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun")
_PEOPLE = words(
    """
    mr mrs ms mx dr drs prof profs gen lt col cols capt sgt sgts cpl maj adm gov govs sen sens rep reps rev revs revd hon pres supt insp
    messrs mme mlle mmes sra srta herr msgr mgr fr pfc pvt cmdr cmdre cmdt cpt comdr commr commd cllr clr ald amb atty attys asst brig ens
    lieut vadm radm ssgt tsgt msgt sfc cwo spc pte flt coun wm thos chas jas robt edw hm hrh gens dep treas dir chm cdr bp abp archbp mt
    """
)
_REFERENCES = words(
    """
    nº n° p pp vol vols fig figs ed eds cf e.g eg i.e ie viz approx circa ca v vs sec secs sect ch chs paras par pt pts ref refs eq eqs
    exh cl reg regs op.cit loc.cit q.v c.f mts rte rt rtes ext tel proc phil bull natl intl no.s fl.oz a.k.a n.b rm rms mtg subsec elec
    """
)

SEGMENTATION = SegmentationRules(
    titles=_PEOPLE,
    references=_REFERENCES,
    endings=words(
        """
        inc corp ltd co llc plc pty jr sr esq ave aves blvd rd hwy pkwy ln ct sq pl cir bldg apt ste dept depts univ inst bros assn assoc
        est misc al et.al u.s u.k u.n e.u u.s.a d.c l.a mex mfg mgmt govt st ft incl excl avg
        """
    ),
    closings=words("etc"),
    places=words(
        """
        ala ariz ark calif colo conn fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore penn pa tenn tex vt va wash wis
        wyo n.j n.h n.m n.y n.c s.c n.d s.d w.va r.i ont que alta sask man n.s
        """
    ),
    times=words("a.m p.m b.c a.d b.c.e c.e"),
    degrees=words("ph.d m.d ll.b ll.m ll.d j.d m.b.a b.a m.a b.sc m.sc b.s m.s d.d.s d.v.m m.p.a m.p.h ed.d d.phil r.n"),
    before_degrees=words("a an his her their my your our"),
    units=words(
        """
        ft in lb lbs oz mi yd yds mph kph kg kgs g mg km cm mm m hr hrs min mins sec secs s sq gal gals pt qt qts bbl bbls hp kw mw l ml
        ha °c °f ºc ºf k cu tbsp tsp fl
        """
    ),
    words=words(
        """
        no nos sun sat mon wed may mar art fig ed sec est col del ill pop app ex par man gal miss mass ch ref reg dir ext int rep trans
        ser ind tab pen ken temp info chap chaps para sect det comm max min eng
        """
    ),
    plain=words("no nos me may art miss ok la ill id op pa ken con penn ore hon pen sens ing que sun sat mon wed"),
    dates=_DATES,
    starters=words(
        """
        the a an in on at by for from with without and but or so yet if when while as after before since until although though he she it
        they we you i his her its their our my this that these those there here what who whom whose how why where which according however
        meanwhile moreover also later now then today yesterday tomorrow some many most several all both no not none despite during under
        over between among against instead still just only even such another other others each every few once perhaps maybe nobody nothing
        everyone everybody everything someone somebody something anyone anything one two three four five six seven eight nine ten eleven
        twelve hundreds thousands dozens thus therefore hence furthermore indeed because unless whether would could should can does did do
        is are was were has have had mr mrs let please see next finally again never always often sometimes soon nearly almost about around
        through throughout within upon toward towards beyond behind below above besides further likewise nevertheless nonetheless
        otherwise start of
        """
    ),
    after_time=words(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays et est
        edt pt pst pdt ct cst cdt mt mst mdt gmt utc bst cet cest ist jst aest eastern central pacific mountain local p.d.t e.s.t e.d.t
        p.s.t c.s.t c.d.t g.m.t mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec january february march april
        june july august september october november december
        """
    ),
    fronting=words(
        """
        at by on in from until till since after before around about between during for within under over to through circa only just
        shortly
        """
    ),
    labels=words(
        """
        vitamin vitamins plan plans group groups type types class classes hepatitis influenza grade section appendix exhibit gate terminal
        option schedule category part parts war world phase zone team pool tier title stage level line route formula unit channel block
        generation letter table figure article chapter act volume annex model version building tower wing room school series league side
        division strain variant clause point item factor proposition
        """
    ),
    pronouns=words("i"),
    joiners=words("and or than as"),
    short_words=2,
    captions=("photo", "photos", "photograph", "image", "picture", "video", "credit", "file photo", "graphic", "illustration"),
    bylines=("by", "staff", "reporting by", "with information from", "written by", "edited by", "correspondent", "from our"),
)

# What a byline may begin with, before the name; and names of the newsroom, which stand alone or before a place or an agency (regular
# expressions).
BYLINE_LABELS = "(?:story |text |words |written |reporting |reported )?by|text|words"
NEWSROOM = (
    "(?:by )?(?:our |the )?(?:(?:news |editorial |newsroom )?staff(?: (?:reporters?|writers?|correspondents?))?|newsroom|news desk"
    "|editorial team|(?:special )?correspondents?|(?:news )?agenc(?:y|ies)|wires?|wire services?)"
)
