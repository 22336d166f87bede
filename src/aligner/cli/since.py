"""`--since`: what is new in a check, and what is gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.bitext import Severity
from aligner.cli.consoles import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aligner.bitext import Bitext, Finding, Unit
    from aligner.formats.since import Compared, Gone
    from aligner.house.results import Seen
    from aligner.house.since import Earlier

__all__ = ["Changes", "Since"]

Since = Annotated[
    Path | None,
    typer.Option(
        "--since",
        metavar="RESULT",
        help="An earlier JSONL or TSV result, or a run's --out folder: say what is new since then, and what is gone.",
    ),
]


class Changes:
    """Counts what is new and unchanged since an earlier result while bitexts pass by."""

    def __init__(self, path: Path) -> None:
        """Read the earlier result. Raises FormatError and StoreError."""
        from aligner.cli.dismiss import results_of
        from aligner.house.since import Earlier

        self._path = path
        self._earlier: Earlier = Earlier(results_of(path))
        self._now: list[Seen] = []
        self._articles: set[str] = set()
        self._new = self._same = 0

    def counted(self, bitexts: Iterator[Bitext]) -> Iterator[Bitext]:
        """The same bitexts."""
        from aligner.house.dismissals import article_name
        from aligner.house.results import seen_in

        for bitext in bitexts:
            self._articles.add(article_name(bitext.id))
            self._now += seen_in(bitext)
            for unit in bitext.units:
                for finding in unit.findings:
                    if self.is_new(bitext, unit, finding):
                        self._new += 1
                    else:
                        self._same += 1
            yield bitext

    @property
    def compared(self) -> Compared:
        """The earlier result, for formats."""
        from aligner.formats.since import Compared

        return Compared(self.is_new, self._gone)

    def is_new(self, bitext: Bitext, unit: Unit, finding: Finding) -> bool:
        """Whether a finding was not there before."""
        from aligner.checks.identity import identify
        from aligner.house.dismissals import article_name

        return self._earlier.is_new(identify(unit, finding), article_name(bitext.id))

    def _gone(self) -> list[Gone]:
        from aligner.formats.since import Gone

        gone, _ = self._earlier.gone(self._now, self._articles)
        return [Gone(one.id, one.identity.fingerprint, one.identity.check, Severity(one.severity), one.message) for one in gone]

    def gone_lines(self) -> list[str]:
        """The earlier findings that are gone, a line each."""
        return [f"gone  {one.severity:<7}  {one.check}: {one.message}  {one.id}" for one in self._gone()]

    def say_counts(self, *, gone: bool) -> None:
        """How many are new, gone and unchanged, on standard error; `gone`: also which ones are gone."""
        lines = self.gone_lines()
        for line in lines if gone else ():
            say(line)
        _, elsewhere = self._earlier.gone(self._now, self._articles)
        others = f"; {len(elsewhere)} of articles that were not checked now" if elsewhere else ""
        say(f"since {self._path}: {self._new} new, {len(lines)} gone, {self._same} unchanged{others}")
        other = self._earlier.other_article(self._now, self._articles)
        if other is not None:
            say(f"note: {self._path}: its findings are about other articles, such as {other}; is it the earlier result of these?")
