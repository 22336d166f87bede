"""What changed between two checks of the same articles: which findings are new, and which are gone."""

from __future__ import annotations

from collections.abc import Collection, Iterable

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

    def gone(self, now: Iterable[Seen], checked: Collection[str]) -> tuple[list[Seen], list[Seen]]:
        """The earlier findings that are no longer there, in their order, and those of articles that were not checked now.

        `now`: all findings of the new check, dismissed ones too. `checked`: the names of its articles. An earlier article was checked, too,
        under another name, if one of its findings is there again, or if there was no other.
        """
        later = Earlier(now)
        unique = {one.identity.fingerprint: one for one in self._seen if one.mark is None}
        missing = [one for one in unique.values() if later.is_new(one.identity, one.article)]
        names = {one.article for one in self._seen}
        again = {one.article for one in self._seen if one.identity.fingerprint in later._fingerprints}
        here = names if len(names) == 1 else again | set(checked)
        return [one for one in missing if one.article in here], [one for one in missing if one.article not in here]

    def other_article(self, now: Iterable[Seen], checked: Collection[str]) -> str | None:
        """The name of an earlier article when none of the earlier ones was checked now, and no finding is there again."""
        names = {one.article for one in self._seen}
        if not names or names & set(checked) or self._fingerprints & {one.identity.fingerprint for one in now}:
            return None
        return min(names)
