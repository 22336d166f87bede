"""Apertium, the rule-based system, through its command (Debian: `apt-get install apertium-eng-spa`).

Sentences are sent with NUL between them and Apertium flushes after each, so that a sentence's translation depends on nothing but the
sentence. Characters that have a meaning in Apertium's stream format are escaped:
https://wiki.apertium.org/wiki/Apertium_stream_format
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

from aligner.errors import EngineError
from aligner.translation.engine import Translation

__all__ = ["Apertium"]

MODES = {("es", "en"): "spa-eng", ("en", "es"): "eng-spa"}
MODE_FOLDER = Path("/usr/share/apertium/modes")
PROCESSES = 2
CHUNK = 2000
"""Sentences given to one process at a time."""
SECONDS = 600
INSTALL = "install it with: apt-get install apertium-eng-spa"

_SPECIAL = re.compile(r"([\\\[\]{}<>^$@/])")
_ESCAPED = re.compile(r"\\(.)")
_UNUSABLE = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]+")
_END = ".[]"  # what Apertium's own format filters put at the end of a text, so that it counts as finished


class Apertium:
    """Engine over the `apertium` command."""

    name = "apertium"

    def __init__(self, command: str = "apertium") -> None:
        """Raise EngineError when the command is not installed."""
        found = shutil.which(command)
        if found is None:
            raise EngineError(f"{command}: not installed; {INSTALL}")
        self._command = found

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether the mode for this direction is installed."""
        mode = MODES.get((source_language, target_language))
        return mode is not None and (MODE_FOLDER / f"{mode}.mode").exists()

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the version and of every file that the mode names."""
        mode = MODE_FOLDER / f"{self._mode(source_language, target_language)}.mode"
        digest = hashlib.sha256(f"{self._version}\n".encode())
        text = mode.read_text(encoding="utf-8")
        digest.update(text.encode())
        for name in sorted(set(re.findall(r"'([^']+)'", text))):
            digest.update(Path(name).read_bytes())
        return digest.hexdigest()

    @cached_property
    def _version(self) -> str:
        output = subprocess.run([self._command, "-V"], capture_output=True, text=True, check=False, timeout=30)
        return (output.stdout or output.stderr).strip().splitlines()[0] if output.stdout or output.stderr else "Apertium"

    def describe(self) -> str:
        """Such as `apertium 3.8.3 eng-spa`."""
        return f"{self._version.lower()} eng-spa"

    def _mode(self, source_language: str, target_language: str) -> str:
        if not self.supports(source_language, target_language):
            raise EngineError(f"apertium: cannot translate {source_language} to {target_language} here; {INSTALL}")
        return MODES[source_language, target_language]

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation per sentence; line breaks inside a sentence become spaces. Raises EngineError."""
        mode = self._mode(source_language, target_language)
        chunks = [sentences[k : k + CHUNK] for k in range(0, len(sentences), CHUNK)]
        if len(chunks) == 1 and len(sentences) >= 2 * PROCESSES:
            half = len(sentences) // 2
            chunks = [sentences[:half], sentences[half:]]
        with ThreadPoolExecutor(PROCESSES) as pool:
            return [translation for part in pool.map(lambda chunk: self._run(chunk, mode), chunks) for translation in part]

    def _run(self, sentences: Sequence[str], mode: str) -> list[Translation]:
        stream = "".join(f"{_encode(sentence)}\0" for sentence in sentences).encode("utf-8")
        try:
            process = subprocess.run(
                [self._command, "-z", "-u", "-f", "none", mode], input=stream, capture_output=True, check=False, timeout=SECONDS
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EngineError(f"apertium: failed on {len(sentences)} sentences ({error}); try again, or use --engine none") from None
        parts = process.stdout.decode("utf-8", errors="replace").split("\0")
        # Every stage of the pipeline ends its output with one more NUL: what follows the last sentence is empty.
        if process.returncode or len(parts) <= len(sentences):
            reason = process.stderr.decode("utf-8", errors="replace").strip().split("\n")[0] or "output is missing"
            raise EngineError(f"apertium {mode}: {reason}; reinstall apertium-eng-spa, or use --engine none")
        return [
            Translation(_decode(part)) if sentence.strip() else Translation("") for part, sentence in zip(parts, sentences, strict=False)
        ]


def _encode(sentence: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(_UNUSABLE.sub(" ", sentence).split())) + _END


def _decode(part: str) -> str:
    text = part.removesuffix("[]").removesuffix(".")
    return " ".join(_ESCAPED.sub(r"\1", text).split())
