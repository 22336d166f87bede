"""The vocabulary files in a CTranslate2 model's directory."""

from __future__ import annotations

import json
from pathlib import Path

from aligner.errors import PackageError

__all__ = ["read_vocabulary"]


def read_vocabulary(model: Path, side: str) -> frozenset[str]:
    """Tokens that a model knows on its `source` or `target` side; empty when no file says so. Raises PackageError."""
    for name in (f"{side}_vocabulary", "shared_vocabulary"):
        for path in (model / f"{name}.json", model / f"{name}.txt"):
            if not path.is_file():
                continue
            try:
                text = path.read_text(encoding="utf-8")
                return frozenset(map(str, json.loads(text))) if path.suffix == ".json" else frozenset(text.split("\n")) - {""}
            except (OSError, ValueError, TypeError) as error:
                raise PackageError(f"{path}: not a list of tokens ({error}); install the package again") from None
    return frozenset()
