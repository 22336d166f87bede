"""From an article's text to its segments, each with its place in the text and its kind.

`marks` finds where a sentence may end, `engine` asks sentencex, `stops` decides, `text` cuts, `article` names the kind of each segment.
"""

from aligner.segmentation.article import segment_article
from aligner.segmentation.text import segment_text

__all__ = ["segment_article", "segment_text"]
