"""The stages of an Apertium mode, run one after the other over texts, so that no text changes the translation of another.

Every stage reads all texts, each ended by NUL, and forgets a text at its NUL, but for one. A word that can be more things at once than
`apertium-tagger` was trained on (English "included": adjective, adverb, past, participle) replaces, for the rest of the process, the
tags that unknown words may have (Apertium 3.8.3, `find_similar_ambiguity_class`, which assigns through a reference to that set). So
texts with such a word get a tagger of their own; the tagger names those words when it is asked for its warnings.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from aligner.errors import EngineError

__all__ = ["Stage", "read_stages", "run_stages"]

Stage = tuple[str, ...]
"""A program with its options and files."""

SECONDS = 600
TAGGER = "apertium-tagger"
_UNKNOWN_WORDS_PLAIN = "-n"  # what the option -u of the command `apertium` puts for $1: unknown words come without an asterisk
_WARNING = "A new ambiguity class was found"
_WARNED_WORD = re.compile(r"^Word '(.*)'\.$", re.MULTILINE)


def read_stages(mode: Path) -> list[Stage]:
    """The stages of a `.mode` file, a shell pipeline that Apertium's packages install. Raises EngineError."""
    try:
        text = mode.read_text(encoding="utf-8")
        stages = [shlex.split(part.replace("$1", _UNKNOWN_WORDS_PLAIN).replace("$2", "")) for part in text.split("|")]
    except (OSError, ValueError) as error:
        raise EngineError(f"{mode}: cannot be read ({error}); reinstall apertium-eng-spa") from None
    if not all(stages) or re.search(r"[$`;&<>()]", text.replace("$1", "").replace("$2", "")):
        raise EngineError(f"{mode}: not a plain pipeline of programs; reinstall apertium-eng-spa")
    return [(program, "-z", *arguments) for program, *arguments in stages]


def run_stages(stages: Sequence[Stage], texts: Sequence[str], folder: Path) -> list[str]:
    """What the stages make of each text, which holds no NUL and is in Apertium's stream format.

    `folder`: where programs are looked for first. Raises EngineError.
    """
    for stage in stages:
        texts = _tag(stage, texts, folder) if stage[0] == TAGGER else _run(stage, texts, folder)[0]
    return list(texts)


def _tag(stage: Stage, texts: Sequence[str], folder: Path) -> list[str]:
    """Tagged texts: together first, then those with a word that changes the tagger alone, and the others without them."""
    together, warnings = _run((*stage[:1], "-d", *stage[1:]), texts, folder)
    words = _WARNED_WORD.findall(warnings)
    if not warnings.count(_WARNING):
        return together
    marks = [f"^{word}/" for word in words] if warnings.count(_WARNING) == len(words) else ["^"]
    alone = [any(mark in text for mark in marks) for text in texts]
    others = iter(_run(stage, [text for text, one in zip(texts, alone, strict=True) if not one], folder)[0])
    return [_run(stage, [text], folder)[0][0] if one else next(others) for text, one in zip(texts, alone, strict=True)]


def _run(stage: Stage, texts: Sequence[str], folder: Path) -> tuple[list[str], str]:
    """The stage's texts, and what it says on standard error."""
    stream = "".join(f"{text}\0" for text in texts).encode("utf-8")
    path = os.pathsep.join([str(folder), os.environ.get("PATH", os.defpath)])
    environment = os.environ | {"PATH": path, "LC_ALL": "C.UTF-8"}
    try:
        process = subprocess.run(stage, input=stream, capture_output=True, check=False, timeout=SECONDS, env=environment)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineError(f"{stage[0]}: failed on {len(texts)} sentences ({error}); try again, or use --engine none") from None
    parts = process.stdout.decode("utf-8", errors="replace").split("\0")
    words = process.stderr.decode("utf-8", errors="replace")
    # Some programs end their output with one more NUL: what follows the last text is empty.
    if process.returncode or len(parts) <= len(texts) or any(part.strip() for part in parts[len(texts) :]):
        reason = words.strip().split("\n")[0] or f"its output does not fit the input (code {process.returncode})"
        raise EngineError(f"{stage[0]}: {reason}; reinstall apertium-eng-spa, or use --engine none")
    return parts[: len(texts)], words
