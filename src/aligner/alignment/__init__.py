"""Which segments of two articles are translations of each other."""

from aligner.alignment.align import Request, align, align_many, choose_lexicon

__all__ = ["Request", "align", "align_many", "choose_lexicon"]
