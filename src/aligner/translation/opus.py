"""A directory with a CTranslate2 model and SentencePiece models, as conversions of OPUS-MT have it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from aligner.errors import EngineError
from aligner.translation.decoding import OPTIONS, Decoder, fingerprint_files
from aligner.translation.engine import Translation
from aligner.translation.tokenizers import SentencePiece

__all__ = ["CTranslate2Directory"]

_SOURCE_NAMES = ("source.spm", "sentencepiece.model", "spm.model")
_LANGUAGE_TOKENS = {"en": (">>eng<<", ">>en<<"), "es": (">>spa<<", ">>es<<")}


class CTranslate2Directory:
    """Engine over one directory: `model.bin`, `source.spm` and `target.spm` (or one `sentencepiece.model`), for one direction."""

    name = "ctranslate2"

    def __init__(self, folder: Path, source_language: str = "es", target_language: str = "en") -> None:
        """Raise EngineError when a file that is needed is missing."""
        self._folder, self._direction = folder, (source_language, target_language)
        found = [folder / name for name in _SOURCE_NAMES if (folder / name).is_file()]
        if not (folder / "model.bin").is_file() or not found:
            raise EngineError(f"{folder}: no model.bin with source.spm or sentencepiece.model; give the directory of a CTranslate2 model")
        self._spm = found[0]

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether this is the model's direction."""
        return (source_language, target_language) == self._direction

    @cached_property
    def _fingerprint(self) -> str:
        return fingerprint_files(self._folder, json.dumps(OPTIONS, sort_keys=True))

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the directory's files and the decoding options."""
        return self._fingerprint

    def describe(self) -> str:
        """Such as `ctranslate2 opus-mt-es-en es-en`."""
        return f"ctranslate2 {self._folder.name} {'-'.join(self._direction)}"

    @cached_property
    def _decoder(self) -> Decoder:
        target = self._folder / "target.spm"
        tokenizer = SentencePiece(self._spm, target if target.is_file() else None)
        vocabulary = self._vocabulary()
        config = self._folder / "config.json"
        adds_end = config.is_file() and bool(json.loads(config.read_text(encoding="utf-8")).get("add_source_eos"))
        end = ["</s>"] if "</s>" in vocabulary and not adds_end else []
        return Decoder(self._folder, tokenizer, end=end)

    def _vocabulary(self) -> frozenset[str]:
        for name in ("source_vocabulary", "shared_vocabulary"):
            for path in (self._folder / f"{name}.json", self._folder / f"{name}.txt"):
                if path.is_file():
                    text = path.read_text(encoding="utf-8")
                    return frozenset(json.loads(text) if path.suffix == ".json" else text.split("\n"))
        return frozenset()

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence; models of many languages are told the target's. Raises EngineError."""
        if not self.supports(source_language, target_language):
            raise EngineError(f"{self._folder}: translates {' to '.join(self._direction)}, not {source_language} to {target_language}")
        marks = [token for token in _LANGUAGE_TOKENS[target_language] if token in self._vocabulary()]
        texts = [f"{marks[0]} {sentence}" if sentence.strip() else sentence for sentence in sentences] if marks else sentences
        return self._decoder.translate(texts)
