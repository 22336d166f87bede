"""The two kinds of tokenizers that Argos packages hold: SentencePiece, and Moses tokens with byte-pair codes."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any, Protocol

from aligner.errors import PackageError

__all__ = ["MosesBpe", "SentencePiece", "Tokenizer"]


class Tokenizer(Protocol):
    """Text to the model's tokens and back."""

    def encode(self, sentence: str) -> list[str]:
        """Tokens of a sentence."""
        ...

    def decode(self, tokens: list[str]) -> str:
        """The sentence of tokens."""
        ...


class SentencePiece:
    """Kudo and Richardson (2018). `target`: a model of its own for the output, as OPUS-MT has."""

    def __init__(self, source: Path, target: Path | None = None) -> None:
        """Raise PackageError when a model cannot be read."""
        self._source = _load(source)
        self._target = self._source if target is None else _load(target)

    def encode(self, sentence: str) -> list[str]:
        """Pieces of a sentence."""
        return list(self._source.encode(sentence, out_type=str))

    def decode(self, tokens: list[str]) -> str:
        """Decode pieces; an underscore in the text stays one."""
        return str(self._target.decode_pieces(tokens)).replace("▁", " ").strip()


def _load(path: Path) -> Any:
    from sentencepiece import SentencePieceProcessor

    try:
        return SentencePieceProcessor(model_file=str(path))
    except (OSError, RuntimeError) as error:
        raise PackageError(f"{path}: not a SentencePiece model ({error}); install the package again") from None


class MosesBpe:
    """Moses tokens (sacremoses) cut by byte-pair codes (Sennrich, Haddow and Birch 2016), as subword-nmt writes them."""

    def __init__(self, codes: Path, source_language: str, target_language: str) -> None:
        """Raise PackageError when the codes cannot be read."""
        from argostranslate.apply_bpe import BPE
        from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

        try:
            with codes.open(encoding="utf-8") as file:
                self._bpe = BPE(file)
        except (OSError, UnicodeDecodeError, ValueError, AssertionError, IndexError, SystemExit) as error:
            raise PackageError(f"{codes}: byte-pair codes that cannot be read ({error}); install the package again") from None
        self._normalizer = MosesPunctNormalizer(source_language)
        self._tokenizer = MosesTokenizer(source_language)
        self._detokenizer = MosesDetokenizer(target_language)

    def encode(self, sentence: str) -> list[str]:
        """Subwords of a sentence, with entities as Moses escapes them, which is what such models were trained on."""
        tokens = self._tokenizer.tokenize(self._normalizer.normalize(sentence), return_str=True)
        return list(self._bpe.segment_tokens(tokens.strip("\r\n ").split(" "))) if tokens.strip() else []

    def decode(self, tokens: list[str]) -> str:
        """Join subwords (a mark at the very end, left by a cut-off output, too), undo the escapes and Moses' spacing."""
        text = " ".join(tokens).replace("@@ ", "").removesuffix("@@")
        return html.unescape(str(self._detokenizer.detokenize(text.split(" ")))).strip()
