"""Running a CTranslate2 model over many sentences: large batches, one sentence in, one sentence out, bad output tried again.

No compute type is ever asked for: with `auto`, some packages give nonsense (Argos Translate, pull request 511).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aligner.errors import EngineError
from aligner.translation.degenerate import reasons
from aligner.translation.engine import Translation
from aligner.translation.tokenizers import Tokenizer

__all__ = ["OPTIONS", "Decoder", "fingerprint_files"]

OPTIONS: dict[str, Any] = {"beam_size": 4, "length_penalty": 0.2, "replace_unknowns": True}
"""As Argos Translate decodes."""
BATCH_TOKENS = 1024
LONGEST = 160
"""Tokens of a sentence beyond which it is cut into parts that are translated one by one."""


class Decoder:
    """A model with its tokenizer."""

    def __init__(self, model: Path, tokenizer: Tokenizer, *, prefix: str = "", end: Sequence[str] = (), threads: int | None = None) -> None:
        """`prefix`: a token that the output must begin with, as some packages ask for; `end`: tokens to add to every source.

        Raises EngineError when the model cannot be loaded.
        """
        import ctranslate2

        cores = threads or os.cpu_count() or 1
        try:
            self._translator = ctranslate2.Translator(str(model), device="cpu", inter_threads=cores, intra_threads=1)
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(f"{model}: not a CTranslate2 model that can be loaded ({error}); install the package again") from None
        self._tokenizer, self._prefix, self._end = tokenizer, prefix, list(end)

    def translate(self, sentences: Sequence[str]) -> list[Translation]:
        """One translation a sentence, in order. Blank sentences come out empty. Raises EngineError."""
        texts = [_one_line(sentence) for sentence in sentences]
        outputs = self._decode(texts, {})
        faults = [reasons(text, output) for text, output in zip(texts, outputs, strict=True)]
        for tried, options in ((_same, {"no_repeat_ngram_size": 3, "repetition_penalty": 1.2}), (_plainer, {"no_repeat_ngram_size": 3})):
            again = [k for k, fault in enumerate(faults) if fault]
            if not again:
                break
            for k, output in zip(again, self._decode([tried(texts[k]) for k in again], options), strict=True):
                fault = reasons(texts[k], output)
                if len(fault) < len(faults[k]):
                    outputs[k], faults[k] = _as_written(output, texts[k]), fault
        return [Translation(output, fault) for output, fault in zip(outputs, faults, strict=True)]

    def _decode(self, texts: Sequence[str], options: dict[str, Any]) -> list[str]:
        parts: list[list[str]] = []
        owner: list[int] = []
        for number, text in enumerate(texts):
            tokens = self._tokenizer.encode(text) if text else []
            for start in range(0, len(tokens), LONGEST):
                parts.append(tokens[start : start + LONGEST] + self._end)
                owner.append(number)
        found: list[list[str]] = [[] for _ in texts]
        for number, tokens in zip(owner, self._run(parts, options), strict=True):
            found[number].append(self._tokenizer.decode(tokens))
        return [" ".join(filter(None, pieces)) for pieces in found]

    def _run(self, parts: Sequence[list[str]], options: dict[str, Any]) -> list[list[str]]:
        """Longest first, in groups of like length, each with a limit on its output."""
        order = sorted(range(len(parts)), key=lambda k: (-len(parts[k]), parts[k]))
        outputs: list[list[str]] = [[] for _ in parts]
        for start in range(0, len(order), 2048):
            group = order[start : start + 2048]
            sources = [parts[k] for k in group]
            try:
                results = self._translator.translate_batch(
                    sources,
                    target_prefix=[[self._prefix]] * len(sources) if self._prefix else None,
                    max_batch_size=BATCH_TOKENS,
                    batch_type="tokens",
                    max_decoding_length=min(2 * len(sources[0]) + 20, 256),
                    **(OPTIONS | options),
                )
            except (RuntimeError, ValueError) as error:
                raise EngineError(f"the model failed ({error}); verify the package with: aligner models verify") from None
            for k, result in zip(group, results, strict=True):
                tokens = list(result.hypotheses[0])
                outputs[k] = tokens[1:] if self._prefix and tokens[:1] == [self._prefix] else tokens
        return outputs


def _one_line(sentence: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in sentence).split())


def _same(text: str) -> str:
    return text


def _plainer(text: str) -> str:
    """Lower case for text in capitals; without a final full stop, or with one where there was none."""
    plain = text.lower() if text.isupper() else text
    return plain[:-1] if plain.endswith(".") else f"{plain}."


def _as_written(output: str, text: str) -> str:
    """Capitals and the final stop of the source put back."""
    output = output.upper() if text.isupper() else output
    if text.endswith(".") and not output.endswith((".", "!", "?", "…")):
        return f"{output}."
    return output if text.endswith(".") else output.removesuffix(".")


def fingerprint_files(folder: Path, options: str) -> str:
    """SHA-256 of all files of a folder and of a text that names the options."""
    digest = hashlib.sha256(options.encode())
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()
