"""The two kinds of tokenizers that Argos packages hold: SentencePiece, and Moses tokens with byte-pair codes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from aligner.errors import PackageError

__all__ = ["CONTINUES", "MosesBpe", "SentencePiece", "Tokenizer"]

WORD = "▁"
"""What SentencePiece puts at the beginning of a piece that begins a word."""
CONTINUES = "@@"
"""What byte-pair codes put at the end of a subword that another one follows."""


class Tokenizer(Protocol):
    """Text to the model's tokens and back."""

    def encode(self, sentence: str) -> list[str]:
        """Tokens of a sentence of the source language."""
        ...

    def encode_target(self, sentence: str) -> list[str]:
        """Tokens of a sentence of the target language, as the model would write it."""
        ...

    def within_word(self, tokens: list[str], *, begins: bool, ends: bool) -> list[str]:
        """The tokens of a part of a sentence that begins or ends within a word, so that no piece of that word is taken for one itself."""
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

    def encode_target(self, sentence: str) -> list[str]:
        """Pieces by the output's model."""
        return list(self._target.encode(sentence, out_type=str))

    def within_word(self, tokens: list[str], *, begins: bool, ends: bool) -> list[str]:
        """Without the mark that a word begins; what is no piece without it is cut into letters."""
        if not begins or not tokens or not tokens[0].startswith(WORD):
            return tokens
        rest = tokens[0].removeprefix(WORD)
        known = self._source.piece_to_id(rest) != self._source.unk_id()
        return [*([rest] if known and rest else rest), *tokens[1:]]

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

    def __init__(self, codes: Path, source_language: str, target_language: str, target_vocabulary: Iterable[str] = ()) -> None:
        """Packages have codes for the source only; `target_vocabulary` tells how output is cut. Raise PackageError for unreadable codes."""
        _check_codes(codes)
        from argostranslate.apply_bpe import BPE
        from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

        with codes.open(encoding="utf-8") as file:
            self._bpe = BPE(file)
        self._normalizer = MosesPunctNormalizer(source_language)
        self._tokenizer = MosesTokenizer(source_language)
        self._target_normalizer = MosesPunctNormalizer(target_language)
        self._target_tokenizer = MosesTokenizer(target_language)
        self._detokenizer = MosesDetokenizer(target_language)
        self._vocabulary = frozenset(target_vocabulary)
        self._longest = max(map(len, self._vocabulary), default=1)

    def encode(self, sentence: str) -> list[str]:
        """Subwords of a sentence, with entities as Moses escapes them, which is what such models were trained on."""
        words = self._tokenizer.tokenize(self._normalizer.normalize(sentence))
        return list(self._bpe.segment_tokens(words))

    def encode_target(self, sentence: str) -> list[str]:
        """Moses tokens cut into the longest subwords that the model can write."""
        words = self._target_tokenizer.tokenize(self._target_normalizer.normalize(sentence))
        return [part for word in words for part in self._cut(word)]

    def _cut(self, word: str) -> list[str]:
        parts: list[str] = []
        while word and word not in self._vocabulary:
            longest = min(self._longest - len(CONTINUES), len(word) - 1)
            size = next((n for n in range(longest, 0, -1) if word[:n] + CONTINUES in self._vocabulary), 1)
            if size >= len(word):
                break
            parts.append(word[:size] + CONTINUES)
            word = word[size:]
        return [*parts, word] if word else parts

    def within_word(self, tokens: list[str], *, begins: bool, ends: bool) -> list[str]:
        """With the mark that the last subword goes on."""
        return [*tokens[:-1], tokens[-1] + CONTINUES] if ends and tokens else tokens

    def decode(self, tokens: list[str]) -> str:
        """Join subwords (a mark at the very end, left by a cut-off output, too), undo the escapes and Moses' spacing."""
        text = " ".join(tokens).replace(f"{CONTINUES} ", "").removesuffix(CONTINUES)
        return str(self._detokenizer.detokenize(text.split())).strip()


def _check_codes(path: Path) -> None:
    """The library that reads codes ends the process when a line is wrong: look first."""
    problem = ""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        problem, lines = str(error), []
    first = lines[0].split() if lines else []
    if first[:1] == ["#version:"]:
        if first[1:] not in (["0.1"], ["0.2"]):
            problem = f"line 1: version {' '.join(first[1:])!r}"
        lines = lines[1:]
    if lines and lines[-1] == "":
        lines.pop()
    wrong = next(
        (number for number, line in enumerate(lines, 1 + (first[:1] == ["#version:"])) if len(line.strip("\r\n ").split(" ")) != 2), None
    )
    if not problem and (wrong is not None or not lines):
        problem = f"line {wrong}: not two parts" if wrong is not None else "nothing in it"
    if problem:
        raise PackageError(f"{path}: byte-pair codes that cannot be read ({problem}); install the package again")
