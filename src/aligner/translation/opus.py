"""A directory with a CTranslate2 model and SentencePiece models, as conversions of OPUS-MT have it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from aligner.errors import EngineError
from aligner.languages.codes import codes_of
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.translation.decoding import Decoder, fingerprint_files
from aligner.translation.engine import TokenScores, Translation
from aligner.translation.tokenizers import SentencePiece
from aligner.translation.vocabulary import read_vocabulary

__all__ = ["CTranslate2Directory"]

_SOURCE_NAMES = ("source.spm", "sentencepiece.model", "spm.model")


class CTranslate2Directory:
    """Engine over one directory: `model.bin`, `source.spm` and `target.spm` (or one `sentencepiece.model`), for one direction."""

    name = "ctranslate2"

    def __init__(self, folder: Path, languages: LanguagePair = DEFAULT_PAIR, *, threads: int | None = None) -> None:
        """Raise EngineError when a file that is needed is missing."""
        self._folder, self._direction, self._threads = folder, (languages.source, languages.target), threads
        found = [folder / name for name in _SOURCE_NAMES if (folder / name).is_file()]
        if not (folder / "model.bin").is_file() or not found:
            raise EngineError(f"{folder}: no model.bin with source.spm or sentencepiece.model; give the directory of a CTranslate2 model")
        self._spm = found[0]

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether this is the model's direction."""
        return (source_language, target_language) == self._direction

    @cached_property
    def _fingerprint(self) -> str:
        return fingerprint_files(self._folder, self._folder.rglob("*"))

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the directory's files and the decoding options."""
        self._check(source_language, target_language)
        return self._fingerprint

    def describe(self) -> str:
        """Such as `ctranslate2 opus-mt-es-en es-en`."""
        return f"ctranslate2 {self._folder.resolve().name} {'-'.join(self._direction)}"

    def _check(self, source_language: str, target_language: str) -> None:
        if not self.supports(source_language, target_language):
            raise EngineError(f"{self._folder}: translates {' to '.join(self._direction)}, not {source_language} to {target_language}")

    @cached_property
    def _decoder(self) -> Decoder:
        target = self._folder / "target.spm"
        tokenizer = SentencePiece(self._spm, target if target.is_file() else None)
        vocabulary = read_vocabulary(self._folder, "source")
        # Models of many languages are told the target's by a token of its own, never by text that SentencePiece would cut up.
        codes = sorted(codes_of(self._direction[1]), key=len, reverse=True)
        start = [token for token in (f">>{code}<<" for code in codes) if token in vocabulary][:1]
        end = ["</s>"] if "</s>" in vocabulary and not self._adds_end() else []
        return Decoder(self._folder, tokenizer, start=start, end=end, threads=self._threads)

    def _adds_end(self) -> bool:
        config = self._folder / "config.json"
        if not config.is_file():
            return False
        try:
            data = json.loads(config.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise EngineError(f"{config}: not a JSON file that can be read ({error}); convert the model again") from None
        return isinstance(data, dict) and bool(data.get("add_source_eos"))

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence. Raises EngineError or PackageError."""
        self._check(source_language, target_language)
        return self._decoder.translate(sentences)

    def score(self, sources: Sequence[str], targets: Sequence[str], source_language: str, target_language: str) -> list[TokenScores | None]:
        """Log-probabilities of each rendering's tokens (see `Decoder.score`). Raises EngineError or PackageError."""
        self._check(source_language, target_language)
        return self._decoder.score(sources, targets)
