"""Which segments of two articles are translations of each other."""

from aligner.alignment.align import align, align_many, choose_lexicon
from aligner.alignment.requests import Request
from aligner.bitext import Alignment, Link
from aligner.lexicon.lexicon import Lexicon, load_lexicon, read_lexicon

__all__ = ["Alignment", "Lexicon", "Link", "Request", "align", "align_many", "choose_lexicon", "load_lexicon", "read_lexicon"]
