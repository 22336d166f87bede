"""Dismissals: which findings are fine, where, why and since when; and all of them together, the house."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from aligner.bitext import Bitext, Finding, Scope, Unit
from aligner.checks.consequence import is_grave, may_be_quiet
from aligner.checks.identity import Identity, identify
from aligner.errors import UsageError
from aligner.formats.escaping import is_hidden, one_line, visible_text

__all__ = ["MAX_REASON", "QUIET_AFTER", "Dismissal", "Form", "House", "article_name", "clean_text", "dismiss", "require_width"]

MAX_REASON = 500
"""Characters of a reason, and of who gave it."""
QUIET_AFTER = 3
"""Dismissals of one form, each at another place, from which further findings of that form are quieter."""
_CHECK = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_MOST_WORDS = 1_000
"""Characters of the words of a side; `Excerpt` keeps them far below that."""
_LONGEST_NAME = 200
_DATE = re.compile(r"(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))?")

Form = tuple[str, str, str]
"""A check and the words in question on both sides."""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding that is fine, by what makes it the same finding (`identity`), and for which others that holds, too.

    `article`: the name of its article. `date`: a day as 2026-11-30, or "". Texts are on one line and hold nothing that hides.
    Raises UsageError when the date has another form or a text is too long.
    """

    identity: Identity
    scope: Scope = Scope.HERE
    article: str = ""
    reason: str = ""
    date: str = ""
    by: str = ""

    def __post_init__(self) -> None:
        if not _DATE.fullmatch(self.date):
            raise UsageError(f"date {self.date[:40]!r}: write year, month and day, such as 2026-11-30")
        _require_words(self.identity)
        for name, shown in (("article", "article"), ("reason", "reason"), ("by", "name")):
            text = clean_text(getattr(self, name))
            if len(text) > MAX_REASON:
                raise UsageError(f"the {shown} of a dismissal has {len(text):,} characters; {MAX_REASON} are the most, so shorten it")
            object.__setattr__(self, name, text)

    @property
    def id(self) -> str:
        """The id of the finding."""
        return self.identity.id

    @property
    def key(self) -> tuple[str, str, str]:
        """What no two dismissals of a house have in common: the finding, the scope, and the article where that is the scope."""
        return self.identity.fingerprint, self.scope, self.article if self.scope is Scope.ARTICLE else ""


def _require_words(identity: Identity) -> None:
    """Raise UsageError for what no check and no text has: it came from a file that somebody wrote."""
    if not _CHECK.fullmatch(identity.check) or len(identity.check) > MAX_REASON:
        raise UsageError(f"{identity.check[:40]!r} is not the id of a check")
    for side in (identity.source, identity.target):
        words = str(side)
        if len(words) > _MOST_WORDS or any(is_hidden(one) or one in "\t\n" for one in words):
            raise UsageError(f"{words[:40]!r}: not the words of a finding, as they are too long or hold what cannot be seen")


def clean_text(text: str) -> str:
    """The text on one line, its hidden characters spelt out."""
    return visible_text(one_line(text))


def article_name(pair_id: str) -> str:
    """The name by which an article is known: the id of its pair without folders, so that a run and a single check agree."""
    return clean_text(pair_id.replace("\\", "/").rstrip("/").rpartition("/")[2])[:_LONGEST_NAME].strip()


def dismiss(
    bitext: Bitext, unit: Unit, finding: Finding, scope: Scope = Scope.HERE, *, reason: str = "", date: str = "", by: str = ""
) -> Dismissal:
    """The dismissal of a finding of a unit. Raises UsageError as `Dismissal` and `require_width` do."""
    made = Dismissal(identify(unit, finding), scope, article_name(bitext.id), reason, date, by)
    require_width(made)
    return made


def require_width(dismissal: Dismissal) -> None:
    """Raise UsageError when a dismissal would hold for more than its own place and cannot be trusted to.

    It needs words to know others by. An accusation, a statement or a figure needs them on both sides: where «presunto» is missing once
    for a good reason, it may be missing elsewhere for none.
    """
    if dismissal.scope is Scope.HERE:
        return
    identity = dismissal.identity
    advice = "dismiss it with the scope here"
    if identity.form is None:
        raise UsageError(f"{dismissal.id}: {identity.check} marks no words by which others would be known; {advice}")
    if is_grave(identity.check) and not (identity.source.marked and identity.target.marked):
        raise UsageError(
            f"{dismissal.id}: {identity.check} is about an accusation, a statement or a figure, and marks words on one side only; {advice}"
        )


@dataclass(frozen=True)
class House:
    """All dismissals, in the order of the file, and the remarks that people wrote into it."""

    dismissals: tuple[Dismissal, ...] = ()
    remarks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        ordered = sorted({one.key: one for one in self.dismissals}.values(), key=lambda one: (one.identity.check, one.key))
        object.__setattr__(self, "dismissals", tuple(ordered))

    def with_dismissals(self, added: Iterable[Dismissal]) -> House:
        """The house with these, each in the place of an earlier one of the same finding and scope."""
        return replace(self, dismissals=(*self.dismissals, *added))

    def without(self, ids: Collection[str]) -> House:
        """The house without the dismissals of these findings."""
        return replace(self, dismissals=tuple(one for one in self.dismissals if one.id not in ids))

    def find(self, identity: Identity, article: str) -> Dismissal | None:
        """The dismissal that holds for a finding of an article, the narrowest first; None when there is none."""
        narrow = self._here.get(identity.fingerprint)
        if narrow is not None or identity.form is None:
            return narrow
        return self._in_article.get((identity.form, article)) or self._everywhere.get(identity.form)

    def is_quiet(self, identity: Identity, finding: Finding) -> bool:
        """Whether findings of this form were dismissed so often, each at its own place, that this one is quieter.

        Never one about an accusation or a figure; one about another statement only where words are marked on both sides.
        """
        form = identity.form
        if form is None or not may_be_quiet(finding) or (is_grave(finding.check) and not all(form)):
            return False
        return self.times(form) >= QUIET_AFTER

    def times(self, form: Form) -> int:
        """How many findings of a form were dismissed."""
        return len(self._forms.get(form, ()))

    def forms(self, least: int) -> list[tuple[Form, int]]:
        """The forms that were dismissed at least so often, the most frequent first."""
        counted = [(form, len(found)) for form, found in self._forms.items() if len(found) >= least]
        return sorted(counted, key=lambda one: (-one[1], one[0]))

    @cached_property
    def _here(self) -> dict[str, Dismissal]:
        # A wider dismissal holds at its own place, too.
        ordered = sorted(self.dismissals, key=lambda one: one.scope is Scope.HERE)
        return {one.identity.fingerprint: one for one in ordered}

    @cached_property
    def _in_article(self) -> dict[tuple[Form, str], Dismissal]:
        return {(form, one.article): one for one in self.dismissals if one.scope is Scope.ARTICLE and (form := one.identity.form)}

    @cached_property
    def _everywhere(self) -> dict[Form, Dismissal]:
        return {form: one for one in self.dismissals if one.scope is Scope.EVERYWHERE and (form := one.identity.form)}

    @cached_property
    def _forms(self) -> dict[Form, set[str]]:
        forms: defaultdict[Form, set[str]] = defaultdict(set)
        for one in self.dismissals:
            if (form := one.identity.form) is not None:
                forms[form].add(one.identity.fingerprint)
        return forms
