"""What changed between two checks of the same articles: which findings are new, and which are gone."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.checks.identity import Identity
from aligner.house.results import Seen

__all__ = ["Earlier"]


class Earlier:
    """The findings of an earlier check.

    A finding is the same as before when its identity is; also when only the words around those in question changed, in an article of the
    same name.
    """

    def __init__(self, seen: Iterable[Seen]) -> None:
        """Findings that were dismissed then are no news now, and are not gone either."""
        self._seen = tuple(seen)
        self._fingerprints = {one.identity.fingerprint for one in self._seen}
        self._forms = {(one.article, one.identity.form) for one in self._seen if one.identity.form is not None}

    def is_new(self, identity: Identity, article: str) -> bool:
        """Whether a finding of an article was not there before."""
        known = identity.fingerprint in self._fingerprints
        return not known and (identity.form is None or (article, identity.form) not in self._forms)

    def gone(self, now: Iterable[Seen]) -> list[Seen]:
        """The earlier findings that are no longer there, in their order. `now`: all findings of the new check, dismissed ones too."""
        later = Earlier(now)
        unique = {one.identity.fingerprint: one for one in self._seen if one.mark is None}
        return [one for one in unique.values() if later.is_new(one.identity, one.article)]
