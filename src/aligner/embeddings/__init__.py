"""Sentence embeddings: vectors of texts in many languages, close to each other where the texts mean the same."""

from aligner.embeddings.choice import EMBEDDINGS, choose_encoder
from aligner.embeddings.encoder import Encoder

__all__ = ["EMBEDDINGS", "Encoder", "choose_encoder"]
