"""What has to be known of a language to find its sentences. Each language module has one such value, named SEGMENTATION."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

__all__ = [
    "INITIAL_PARTICLES",
    "NEUTRAL",
    "ONSETS",
    "PICTURE_CREDIT",
    "SOUNDS",
    "SegmentationRules",
    "words",
]


def words(text: str) -> frozenset[str]:
    """The words of a text: tables read better as text."""
    return frozenset(text.split())


@dataclass(frozen=True)
class SegmentationRules:
    """Words are in lower case and without their final stop; inner stops are kept and no blank follows them: `p.m`, `ee.uu`, `j.-c`."""

    titles: frozenset[str] = frozenset()
    """Abbreviations before names: they never end a sentence."""
    references: frozenset[str] = frozenset()
    """Abbreviations before figures and places ("pág.", "Av."): they never end a sentence. In capitals, in a text that is not, they are
    other words ("del PP.", "en CD.")."""
    endings: frozenset[str] = frozenset()
    """Abbreviations that can end a sentence: they do before a word of `starters`, not before a figure or another capital."""
    suffixes: tuple[str, ...] = ()
    """Ends of words that are like `endings`: "Hauptstr."."""
    closings: frozenset[str] = frozenset()
    """Abbreviations that end a sentence before any capital, such as `etc.`"""
    places: frozenset[str] = frozenset()
    """Short names of states and provinces: behind a comma they end a sentence before any capital ("Tampa, Fla."), else as `endings`."""
    times: frozenset[str] = frozenset()
    """Abbreviations after an hour or a year. They end a sentence before a capital, unless the sentence has just begun
    with a word of `fronting` ("At 5 a.m. Juan left")."""
    degrees: frozenset[str] = frozenset()
    """Academic degrees: they end a sentence before a capital."""
    before_degrees: frozenset[str] = frozenset()
    """Words before a degree that could be two initials: "a J.D."."""
    units: frozenset[str] = frozenset()
    """Units of measure: after a figure they end a sentence before a capital."""
    words: frozenset[str] = frozenset()
    """Words that look like abbreviations: such only before a figure ("no. 5"), with a capital also in front of a name ("Mar. Rojo").
    Those that are in `titles`, too, are abbreviations before all but `starters`."""
    plain: frozenset[str] = frozenset()
    """Words that sentencex takes for abbreviations, and that are none."""
    dates: frozenset[str] = frozenset()
    """Short names of months and days: no sentence ends between one and a figure."""
    starters: frozenset[str] = frozenset()
    """Words that start sentences and, with a capital, are rarely part of a name."""
    after_time: frozenset[str] = frozenset()
    """What follows an hour in the same sentence, with a capital: time zones, days."""
    fronting: frozenset[str] = frozenset()
    """Prepositions that begin a sentence whose time or place comes before its subject."""
    labels: frozenset[str] = frozenset()
    """Nouns that a single capital can follow as their number or letter: "vitamin C"."""
    note_labels: str = ""
    """Regular expression for what stands in front of the last letter of a note's label: "N. de la R.: El texto …"."""
    capitals: frozenset[str] = frozenset()
    """Titles of one or two capitals, as they are written: "D. Julio", "MM. Petit et Roy"."""
    pronouns: frozenset[str] = frozenset()
    """Single capitals that are words: English "I"."""
    joiners: frozenset[str] = frozenset()
    """Words before a `pronoun` that ends a sentence: "you and I."."""
    verb_endings: tuple[str, ...] = ()
    """Endings of verbs that, with a capital, start a sentence and are rarely the ends of names."""
    ordinal_stop: bool = False
    """Whether a figure with a stop is an ordinal: "am 3. Oktober"."""
    before_ordinals: frozenset[str] = frozenset()
    """Words in front of an ordinal."""
    after_ordinals: frozenset[str] = frozenset()
    """Nouns that ordinals count."""
    short_words: int = 4
    """Letters from which a word in lower case before a stop is taken for a word when the next sentence starts in lower case."""
    trusts_engine: bool = True
    """Whether a word that sentencex takes for an abbreviation is likely to be one."""
    opening: str = "\"“«'‘`"
    """Marks that open a quotation."""
    closing: str = "\"”»'’`"
    """Marks that close a quotation."""
    captions: tuple[str, ...] = ()
    """Words that a caption begins with, before a colon."""
    bylines: tuple[str, ...] = ()
    """Words that a byline begins with."""

    @cached_property
    def note_label(self) -> re.Pattern[str] | None:
        """`note_labels`, up to the end of the text that is searched; None when there are none."""
        return re.compile(rf"\b(?:{self.note_labels})\Z") if self.note_labels else None

    @cached_property
    def known(self) -> frozenset[str]:
        """All that has a stop of its own, or looks so."""
        with_stops = (
            self.titles,
            self.references,
            self.endings,
            self.closings,
            self.places,
            self.times,
            self.degrees,
            self.words,
            self.dates,
        )
        return frozenset().union(*with_stops)

    @cached_property
    def stopped(self) -> frozenset[str]:
        """All that has a stop of its own, units too."""
        return self.known | self.units


NEUTRAL = SegmentationRules()
"""Nothing is known."""

# Particles of names, which follow an initial: "C. de la Vega".
INITIAL_PARTICLES = frozenset("de del da do dos di du van von der den".split())

# What words and names of the languages in the news begin with, before their first vowel. Two consonants or more that are not here begin no
# word.
ONSETS = frozenset(
    """
    bh bj bl br cc ch chl chr cl cn cr cs cz dh dj dl dm dn dr dw dz dzh fj fl fr gb gd gh gj gl gn gr gw hj hl hr ht hw jh kh khl khm
    khr khv kj kl km kn kp kr ks kv kw kwr lh ll lj lv lw mb mbw mc mcb mccl mccr mcd mcf mcg mcgr mch mck mckn mcl mcm mcn mcp mcph mcq
    mcs mcv mcw mk ml mm mn mr ms msw mw mz nb nd ndl ndr ng ngw nh nj nk nkr ns nt ntl nts nw ny nz ph phl phr pf pfl pj pl pn pr prz
    ps psk psh pt qw rh rr rw rz sb sc sch schl schm schn schr schw scl scr sd sf sg sgr sh shch shk shl shm shn shp shr sht shv shw sj
    sjk sk skh skj skl skr skw sl sm smr sn sp sph spl spr sq sr ss st str sv sw sz szcz szk szp szt szy tb tch th thr thw tj tk tl tm
    tr trzc ts tsch tsk tsv tsw tw tz vl vn vr wh wl wn wr xh xl xx zb zbl zbr zd zdr zg zh zhd zl zm zn zr zv zw zz
    """.split()
)

# Sounds, and names without a vowel.
SOUNDS = frozenset("krk ng hm hmm mm mmm mhm brr grr psst pst sh shh shhh tsk tss zzz pff".split())

# A credit of a picture in brackets, which stands between sentences and belongs to none.
PICTURE_CREDIT = (
    r"\((?:(?:fotos?|fotograf[ií]as?|imagen|im[aá]genes|v[ií]deo|photos?|image|picture|file photo|cr[eé]ditos?|cr[eéè]dits?"
    r"|bild|imagem|immagine|imatge)\b"
    r"|(?:EFE|AFP|AP|Reuters|Getty|Notimex|Cuartoscuro|Xinhua|Europa Press|dpa|ANSA|Lusa|ACN)(?:\s?/\s?|\s(?:photo|foto)\b))[^()]{0,200}\)"
)
