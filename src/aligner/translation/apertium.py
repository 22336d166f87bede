"""Apertium, the rule-based system, through its command (Debian: `apt-get install apertium-eng-spa`).

Its stages are run one by one (see `apertium_stages`), so that a sentence's translation depends on nothing but the sentence. Characters
that have a meaning in Apertium's stream format are escaped: https://wiki.apertium.org/wiki/Apertium_stream_format
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
from aligner.languages.pair import Language
from aligner.translation.apertium_stages import read_stages, run_stages
from aligner.translation.decoding import one_line
from aligner.translation.degenerate import reasons
from aligner.translation.engine import Translation

__all__ = ["Apertium"]

MODES: dict[tuple[str, str], str] = {
    (Language.SPANISH, Language.ENGLISH): "spa-eng",
    (Language.ENGLISH, Language.SPANISH): "eng-spa",
}
MODE_FOLDER = Path("/usr/share/apertium/modes")
PROCESSES = 2
CHUNK = 2000
"""Sentences given to one process at a time."""
RECIPE = 3
"""Raise it when the same Apertium gives other text than before: it is part of the fingerprint."""
INSTALL = "install it with: apt-get install apertium-eng-spa"

_SPECIAL = re.compile(r"([\\\[\]{}<>^$@/])")
_ESCAPED = re.compile(r"\\(.)")
_END = ".[]"  # what Apertium's own format filters put at the end of a text, so that it counts as finished


class Apertium:
    """Engine over the `apertium` command."""

    name = "apertium"

    def __init__(self, command: str = "apertium", *, processes: int | None = None) -> None:
        """`processes`: how many run at once. Raise EngineError when the command or its Spanish-English data are not installed."""
        found = shutil.which(command)
        if found is None:
            raise EngineError(f"{command}: not installed; {INSTALL}")
        self._command, self._processes = found, processes or PROCESSES
        self._fingerprints: dict[str, str] = {}
        if not any(self.supports(*direction) for direction in MODES):
            raise EngineError(f"{command}: its Spanish-English data are not installed; {INSTALL}")

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether the mode for this direction is installed."""
        mode = MODES.get((source_language, target_language))
        return mode is not None and (MODE_FOLDER / f"{mode}.mode").exists()

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the version, of the way it is called and of every file that the mode names."""
        mode = self._mode(source_language, target_language)
        if mode not in self._fingerprints:
            digest = hashlib.sha256(f"{RECIPE}\n{self._version}\n".encode())
            text = (MODE_FOLDER / f"{mode}.mode").read_text(encoding="utf-8")
            digest.update(text.encode())
            for path in sorted(Path(name) for name in set(re.findall(r"'([^']+)'", text))):
                if path.is_file():
                    digest.update(path.read_bytes())
            self._fingerprints[mode] = digest.hexdigest()
        return self._fingerprints[mode]

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
        """One translation per sentence; line breaks inside a sentence become spaces. Raises EngineError.

        A sentence that Apertium cannot get through comes out empty and marked as such.
        """
        mode = self._mode(source_language, target_language)
        texts = [one_line(sentence) for sentence in sentences]
        size = max(1, min(CHUNK, -(-len(texts) // self._processes)))
        chunks = [texts[k : k + size] for k in range(0, len(texts), size)]
        with ThreadPoolExecutor(self._processes) as pool:
            outputs = [output for part in pool.map(lambda chunk: self._outputs(chunk, mode), chunks) for output in part]
        return [Translation(output, reasons(text, output)) for text, output in zip(texts, outputs, strict=True)]

    def _outputs(self, texts: Sequence[str], mode: str) -> list[str]:
        """One output a text: when a run fails, its halves are tried, so that only the text at fault is lost."""
        try:
            return self._run(texts, mode)
        except EngineError:
            if len(texts) == 1:
                self._run(["casa"], mode)  # says whether it is the text's fault
                return [""]
            half = len(texts) // 2
            return self._outputs(texts[:half], mode) + self._outputs(texts[half:], mode)

    def _run(self, texts: Sequence[str], mode: str) -> list[str]:
        stages = read_stages(MODE_FOLDER / f"{mode}.mode")
        parts = run_stages(stages, [_encode(text) for text in texts], Path(self._command).parent)
        return [_decode(part) if text else "" for part, text in zip(parts, texts, strict=True)]


def _encode(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text) + _END


def _decode(part: str) -> str:
    text = part.removesuffix("[]").removesuffix(".")
    return " ".join(_ESCAPED.sub(r"\1", text).split())
