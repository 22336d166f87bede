"""Running a CTranslate2 model over many sentences: large batches, one sentence in, one sentence out, bad output tried again.

No compute type is ever asked for: with `auto`, some packages give nonsense (Argos Translate, pull request 511).
"""

from __future__ import annotations

import hashlib
import html
import os
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from aligner.errors import EngineError
from aligner.translation.cutting import cut, one_sentence_each
from aligner.translation.degenerate import MOST_REPEATS, reasons, repeated, severity
from aligner.translation.engine import TokenScores, Translation
from aligner.translation.token_spans import token_spans
from aligner.translation.tokenizers import Tokenizer

__all__ = ["OPTIONS", "Decoder", "available_cores", "fingerprint_files", "one_line"]

OPTIONS: dict[str, Any] = {"beam_size": 4, "length_penalty": 0.2, "replace_unknowns": True}
"""As Argos Translate decodes."""
RECIPE = 3
"""Raise it when the same model and options give other text than before: it is part of the fingerprint."""
BATCH_TOKENS = 1024
LONGEST = 150
"""Tokens of a sentence beyond which it is cut into parts that are translated one by one."""
LENGTHS = (24, 64, LONGEST)
"""Sentences up to each of these lengths share a limit on their output, so that it depends on no other sentence."""
LONGEST_SCORED = 400
"""Tokens beyond which nothing is scored: the model would not see the rest."""


def output_limit(length: int) -> int:
    """Tokens that the output of a source of so many tokens may have."""
    return 2 * next((most for most in LENGTHS if length <= most), length) + 20


class Decoder:
    """A model with its tokenizer."""

    def __init__(
        self,
        model: Path,
        tokenizer: Tokenizer,
        *,
        prefix: str = "",
        start: Sequence[str] = (),
        end: Sequence[str] = (),
        threads: int | None = None,
    ) -> None:
        """`prefix`: a token that the output must begin with, as some packages ask for; `start`, `end`: tokens to add to every source.

        `threads`: sentences are translated on so many at once (default: the cores this process may use). Raises EngineError
        when the model cannot be loaded.
        """
        import ctranslate2

        self._threads = threads or available_cores()
        try:
            self._translator = ctranslate2.Translator(str(model), device="cpu", inter_threads=self._threads, intra_threads=1)
        except (RuntimeError, ValueError, OSError, IndexError, MemoryError) as error:
            raise EngineError(f"{model}: not a CTranslate2 model that can be loaded ({error}); install the package again") from None
        self._tokenizer, self._prefix, self._start, self._end = tokenizer, prefix, list(start), list(end)

    @property
    def compute_type(self) -> str:
        """What the model computes with: as it was saved."""
        return str(self._translator.compute_type)

    def translate(self, sentences: Sequence[str]) -> list[Translation]:
        """One translation a sentence, in order.

        Blank sentences come out empty, sentences without a letter as they are. Raises EngineError.
        """
        texts = [one_line(sentence) for sentence in sentences]
        wanted = [k for k, text in enumerate(texts) if any(map(str.isalpha, text))]
        found = [Translation(text) for text in texts]
        for k, translation in zip(wanted, self._translate([texts[k] for k in wanted]), strict=True):
            found[k] = translation
        return found

    def _translate(self, texts: Sequence[str]) -> list[Translation]:
        best = [Translation(output, _faults(text, output, ended)) for text, (output, ended) in zip(texts, self._decode(texts), strict=True)]
        loops = [repeated(translation.text) if "loop" in translation.degenerate else "" for translation in best]
        for attempt in ATTEMPTS:
            again = {k: attempt.parts(texts[k]) for k, t in enumerate(best) if attempt.fits(texts[k], t.degenerate)}
            outputs = iter(self._decode([part.strip() for parts in again.values() for part in parts], attempt.options))
            for k, parts in again.items():
                made = [next(outputs) for _ in parts]
                output = attempt.restore(" ".join(filter(None, (text for text, _ in made))), texts[k])
                faults = _faults(texts[k], output, all(ended for _, ended in made), loops[k])
                if severity(faults) < severity(best[k].degenerate):
                    best[k] = Translation(output, faults)
        return [Translation(html.unescape(t.text), t.degenerate) if "entities" in t.degenerate else t for t in best]

    def _decode(self, texts: Sequence[str], options: dict[str, Any] | None = None) -> list[tuple[str, bool]]:
        """Each text's output, and whether the model came to an end everywhere."""
        parts: list[list[str]] = []
        owners: list[tuple[int, str]] = []
        for number, text in enumerate(texts):
            gap = ""
            for part, tokens in self._encoded(text):
                if tokens:
                    parts.append(self._start + tokens + self._end)
                    owners.append((number, gap))
                    gap = ""
                gap = gap or (" " if part[-1:].isspace() else "")
        outputs, ends = [""] * len(texts), [True] * len(texts)
        for (number, gap), source, tokens in zip(owners, parts, self._run(parts, options or {}), strict=True):
            output = self._tokenizer.decode(tokens)
            outputs[number] = f"{outputs[number]}{gap}{output}" if outputs[number] else output
            ends[number] &= len(tokens) < output_limit(len(source))
        return list(zip(outputs, ends, strict=True))

    def _encoded(self, text: str) -> list[tuple[str, list[str]]]:
        tokens: dict[str, list[str]] = {}

        def fits(part: str) -> bool:
            tokens[part] = self._tokenizer.encode(part)
            return len(tokens[part]) <= LONGEST - len(self._start) - len(self._end)

        parts = cut(text, fits) if text else []
        found: list[tuple[str, list[str]]] = []
        for number, part in enumerate(parts):
            own = tokens[part] if part in tokens else self._tokenizer.encode(part)
            begins = number > 0 and not parts[number - 1][-1].isspace()
            ends = number + 1 < len(parts) and not part[-1].isspace()
            found.append((part, self._tokenizer.within_word(own, begins=begins, ends=ends) if begins or ends else own))
        return found

    def _run(self, parts: Sequence[list[str]], options: dict[str, Any]) -> list[list[str]]:
        """Those of like length together, and all at once, so that no core waits."""
        groups: dict[int, list[int]] = {}
        for k in sorted(range(len(parts)), key=lambda k: (-len(parts[k]), parts[k])):
            groups.setdefault(output_limit(len(parts[k])), []).append(k)
        share = -(-sum(map(len, parts)) // self._threads)
        outputs: list[list[str]] = [[] for _ in parts]
        try:
            running = [
                self._translator.translate_batch(
                    [parts[k] for k in group],
                    target_prefix=[[self._prefix]] * len(group) if self._prefix else None,
                    max_batch_size=max(min(BATCH_TOKENS, share), LONGEST),
                    batch_type="tokens",
                    max_decoding_length=limit,
                    max_input_length=0,
                    asynchronous=True,
                    **(OPTIONS | options),
                )
                for limit, group in groups.items()
            ]
            for group, results in zip(groups.values(), running, strict=True):
                for k, result in zip(group, results, strict=True):
                    tokens = list(result.result().hypotheses[0])
                    outputs[k] = tokens[1:] if self._prefix and tokens[:1] == [self._prefix] else tokens
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"the model failed ({error}); verify the package with: aligner models verify") from None
        return outputs

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[TokenScores | None]:
        """How likely each rendering is, given its source, by forced decoding; logarithms with 2 decimals.

        None where there is nothing to go by: a side is blank (the model gives a blank source a perfect score) or longer than
        400 tokens. Unknown tokens count as the unknown word. Pairs go through the model one by one, several at the same time: in
        a batch, figures would depend on what else is in it. Raises EngineError.
        """
        pairs: dict[int, tuple[list[str], list[str]]] = {}
        for k, (source, target) in enumerate(zip(sources, targets, strict=True)):
            ours, theirs = self._tokenizer.encode(one_line(source)), self._tokenizer.encode_target(one_line(target))
            if ours and theirs and max(len(ours), len(theirs)) <= LONGEST_SCORED:
                pairs[k] = self._start + ours + self._end, theirs
        prefix = [self._prefix] if self._prefix else []
        found: list[TokenScores | None] = [None] * len(sources)
        try:
            results = self._translator.score_batch(
                [ours for ours, _ in pairs.values()],
                [prefix + theirs for _, theirs in pairs.values()],
                max_batch_size=1,
                max_input_length=0,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"the model failed ({error}); verify the package with: aligner models verify") from None
        for (k, (_, theirs)), result in zip(pairs.items(), results, strict=True):
            logs = tuple(round(float(value), 2) for value in result.log_probs)[len(prefix) :]
            found[k] = TokenScores(logs, token_spans(targets[k], theirs))
        return found


def _faults(text: str, output: str, ended: bool, loop: str = "") -> tuple[str, ...]:
    """`loop`: what an earlier output said over and over; kept from repeating itself exactly, a model says it in between other words."""
    found = list(reasons(text, output))
    if loop and "loop" not in found and output.lower().count(loop) > max(text.lower().count(loop), MOST_REPEATS):
        found.append("loop")
    return (*found, *(() if ended else ("cut off",)))


def _whole(text: str) -> list[str]:
    return [text]


def _as_it_is(output: str, text: str) -> str:
    return output


@dataclass(frozen=True)
class _Attempt:
    """Another way to translate a text whose output was bad: as `parts`, with `options`; `restore` undoes what was changed in the text."""

    parts: Callable[[str], list[str]] = _whole
    options: dict[str, Any] = field(default_factory=dict)
    restore: Callable[[str, str], str] = _as_it_is
    not_for: tuple[str, ...] = ()

    def fits(self, text: str, faults: tuple[str, ...]) -> bool:
        """Whether a second try is worth it: something is wrong, and the try differs from the first."""
        return bool(faults) and faults != self.not_for and (bool(self.options) or self.parts(text) != [text])


def _plain_case(text: str) -> list[str]:
    """Text in capitals, and headlines with a capital on every word, as sentences are written."""
    return [text[0].upper() + text[1:].lower()] if text.isupper() or (text.istitle() and len(text.split()) > 3) else [text]


def _capitals(output: str, text: str) -> str:
    return output.upper() if text.isupper() else output


def _other_end(text: str) -> list[str]:
    """Without the final full stop, or with one where there was none."""
    return [text[:-1]] if text.endswith(".") and text[:-1].strip() else [f"{text}."]


def _own_end(output: str, text: str) -> str:
    if text.endswith("."):
        return f"{output}." if output and not output.endswith((".", "!", "?", "…")) else output
    return output.removesuffix(".")


ATTEMPTS = (
    _Attempt(_plain_case, restore=_capitals),
    _Attempt(_other_end, restore=_own_end, not_for=("no final stop",)),
    _Attempt(options={"no_repeat_ngram_size": 3, "repetition_penalty": 1.2}),
    _Attempt(options={"no_repeat_ngram_size": 2}),
    _Attempt(one_sentence_each),
    _Attempt(one_sentence_each, {"no_repeat_ngram_size": 3}),
)
"""In this order, as long as something is wrong; the least bad output is kept."""


def one_line(sentence: str) -> str:
    """Composed characters (NFC), one space between words, nothing that cannot be seen."""
    text = unicodedata.normalize("NFC", sentence)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "" if unicodedata.category(c) == "Cf" else " " for c in text)
    return " ".join(text.split())


def available_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def fingerprint_files(folder: Path, files: Iterable[Path], libraries: Sequence[str] = ()) -> str:
    """SHA-256 of files, of the way they are used and of the versions of the libraries that use them."""
    uses = ("ctranslate2", "sentencepiece", *libraries)
    digest = hashlib.sha256(repr((RECIPE, sorted(OPTIONS.items()), [(name, version(name)) for name in uses])).encode())
    for path in sorted(path for path in files if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()
