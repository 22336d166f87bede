"""Words that nobody can say, such as "Dptvo" and "Twp": they are contractions, with a stop of their own, though they are in no table."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["is_contraction"]

SHORTEST, LONGEST = 3, 7
"""Letters that a contraction may have."""

# What words and names of the languages in the news begin with, before their first vowel. Two consonants or more that are not here begin no
# word.
_ONSETS = frozenset(
    """
    bh bj bl br cc ch chl chr cl cn cr cs cz dh dj dl dm dn dr dw dz dzh fj fl fr gb gd gh gj gl gn gr gw hj hl hr ht hw jh kh khl khm
    khr khv kj kl km kn kp kr ks kv kw kwr lh ll lj lv lw mb mbw mc mcb mccl mccr mcd mcf mcg mcgr mch mck mckn mcl mcm mcn mcp mcph mcq
    mcs mcv mcw mk ml mm mn mr ms msw mw mz nb nd ndl ndr ng ngw nh nj nk nkr ns nt ntl nts nw ny nz ph phl phr pf pfl pj pl pn pr prz
    ps psk psh pt qw rh rr rw rz sb sc sch schl schm schn schr schw scl scr sd sf sg sgr sh shch shk shl shm shn shp shr sht shv shw sj
    sjk sk skh skj skl skr skw sl sm smr sn sp sph spl spr sq sr ss st str sv sw sz szcz szk szp szt szy tb tch th thr thw tj tk tl tm
    tr trzc ts tsch tsk tsv tsw tw tz vl vn vr wh wl wn wr xh xl xx zb zbl zbr zd zdr zg zh zhd zl zm zn zr zv zw zz
    """.split()
)
_TWO = re.compile(r"[b-df-hj-np-tv-xz]{2}", re.IGNORECASE)
_BEFORE_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]*+")
# Sounds, and names without a vowel.
_SAID = frozenset("krk ng hm hmm mm mmm mhm brr grr psst pst sh shh shhh tsk tss zzz pff".split())


def is_contraction(word: str) -> bool:
    """Whether a word (letters only) begins as no word does, or has no vowel: "Rgto", "Jzdo", "Sqn"; words all in capitals are acronyms."""
    if not _TWO.match(word) or not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or not word[1:].islower():
        return False
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    if not bare.isascii() or bare in _SAID:
        return False
    onset = _BEFORE_VOWEL.match(bare)
    start = onset[0] if onset else ""
    return len(start) > 1 and (len(start) == len(bare) or start not in _ONSETS)
