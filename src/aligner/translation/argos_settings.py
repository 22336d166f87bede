"""Where Argos Translate keeps its packages and finds its index: the same variables, settings file and defaults as argostranslate 1.11.

Its `settings` module is not imported because importing it makes folders in the user's home.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from aligner.errors import PackageError

__all__ = ["index_address", "packages_folder", "setting"]

DEFAULT_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"


def _home() -> Path:
    return Path(os.environ["SNAP_USER_DATA"]) if os.environ.get("SNAP_USER_DATA") and "SNAP" in os.environ else Path.home()


def setting(name: str) -> str | None:
    """A variable of the environment, else of `argos-translate/settings.json` in the user's folder for configurations (XDG_CONFIG_HOME).

    Raises PackageError when that file cannot be read.
    """
    value = os.environ.get(name)
    if value:
        return value
    path = Path(os.environ.get("XDG_CONFIG_HOME") or _home() / ".config") / "argos-translate" / "settings.json"
    if not path.is_file():
        return None
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise PackageError(f"{path}: not a JSON file that can be read ({error}); correct or remove it") from None
    if not isinstance(data, dict):
        raise PackageError(f"{path}: should hold one JSON object; correct or remove it")
    value = data.get(name)
    if value is not None and (not isinstance(value, str) or not value.isprintable()):
        raise PackageError(f"{path}: {name} should be a text of printable characters; correct or remove it")
    return value or None


def packages_folder() -> Path:
    """Where packages are: ARGOS_PACKAGES_DIR, else `argos-translate/packages` in the user's data folder (XDG_DATA_HOME)."""
    own = setting("ARGOS_PACKAGES_DIR")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local" / "share") / "argos-translate" / "packages"


def index_address(address: str | None = None) -> str:
    """The address of `index.json`: a given one, else ARGOS_PACKAGE_INDEX (the folder above it), else Argos's own."""
    base = address or setting("ARGOS_PACKAGE_INDEX") or DEFAULT_INDEX
    if base.endswith(".json"):
        return base
    return base.rstrip("/") + "/index.json"
