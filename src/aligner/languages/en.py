"""English."""

# A full stop after these does not end a sentence: titles, ranks, page words, months in dates. Lower case, without the stop.
TITLES = frozenset(
    """
    mr mrs ms dr drs prof gen lt col capt sgt cpl maj adm gov sen rep reps rev hon pres supt det insp st ste mt ft no nos pp p vol
    vols fig figs ed eds cf eg ie approx est dept univ assn bros vs v messrs mme mlle sra sr srta jan feb mar apr jun jul aug sept
    sep oct nov dec pfc pvt cmdr cpt sec ald fr
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# These may end a sentence; they do when a word that starts sentences follows.
ABBREVIATIONS = frozenset(
    """
    etc a m p u s k e i g n d c ph d inc corp ltd co llc plc jr sr ave blvd rd b o
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# Words that start sentences and, with a capital, rarely anything else.
STARTERS = frozenset(
    """
    the a an in on at by for from with without and but or so yet if when while as after before since until although though he she it
    they we you i his her its their our my this that these those there here what who how why where which according however meanwhile
    moreover also later now then today yesterday some many most several all both no not none despite during under over between among
    against instead still just only even such another other each every few once perhaps maybe nobody nothing everyone one two three
    four five six seven eight nine ten thus therefore hence furthermore indeed because unless whether will would could should can may
    does did do is are was were has have had mr mrs
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
CAPTION_WORDS = ("photo", "photos", "photograph", "image", "picture", "video", "credit", "file photo", "graphic", "illustration")
BYLINE_WORDS = ("by", "staff", "reporting by", "with information from", "written by", "edited by", "correspondent", "from our")
# What a byline may begin with, before the name (a regular expression).
BYLINE_LABELS = "by|text|story by|written by|reporting by"
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
