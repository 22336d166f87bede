"""From a state back to a bitext: what exports, pages and figures get of a pair that was reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from aligner.bitext import Article, Bitext, Kind, Link, Origin, Scores, Segment, Severity, Status, Unit
from aligner.checks.identity import Excerpt, Identity
from aligner.errors import ReviewError
from aligner.house import Dismissal, House, apply_house
from aligner.languages.pair import Side
from aligner.review.carry import impose
from aligner.review.log import StoredLog, carried_over, opened
from aligner.review.state import Mark, Piece, Row, State, first_state
from aligner.review.texts import side_text
from aligner.settings import CheckSettings

__all__ = [
    "Assessed",
    "Content",
    "Unassessed",
    "after_review",
    "assess",
    "check_settings",
    "check_signature",
    "content_of",
    "dismissals",
    "reviewed",
    "unassessed",
    "without_regions",
]

NEAR = 25
"""Rows before and behind a changed one that are checked with it, in an article that is too long to be checked as a whole at once."""
WHOLE = 120
"""Rows up to which an article is checked as a whole."""

Content = tuple[tuple[Piece, ...], tuple[Piece, ...]]
"""What a row holds: what its findings and scores depend on, besides its neighbours."""
Assessed = Mapping[Content, Unit]
"""Units whose findings and scores are known, by content."""


@dataclass(frozen=True, slots=True)
class Unassessed:
    """A reviewed bitext, and the numbers of its units whose findings and scores are not known yet."""

    bitext: Bitext
    changed: tuple[int, ...]


def content_of(row: Row) -> Content:
    """The content of a row."""
    return row.source, row.target


def reviewed(base: Bitext, state: State, checks: CheckSettings | None = None) -> Bitext:
    """The bitext after review: links, texts, status; changed rows are checked and scored, dismissed findings no longer count.

    `checks`: as for `check_settings`.
    """
    made = unassessed(base, state, {})
    units = {unit.number: unit for unit in assess(made, check_settings(base, checks))}
    return apply_house(made.bitext.with_units(tuple(units.get(unit.number, unit) for unit in made.bitext.units)), dismissals(state.rows))


def dismissals(rows: Iterable[Row]) -> House:
    """What was dismissed on the page, as a house of this article alone. Raises ReviewError when the log holds no words of a finding."""
    try:
        return House(
            tuple(
                Dismissal(Identity(key.check, Excerpt.read(key.source), Excerpt.read(key.target))) for row in rows for key in row.dismissed
            )
        )
    except ValueError:
        raise ReviewError("a dismissed finding of the log cannot be read") from None


def after_review(bitext: Bitext, log: StoredLog, before: Bitext | None = None, checks: CheckSettings | None = None) -> Bitext:
    """A pair's bitext with its log applied. `before`: what the log is about, when the pair was done again since; `checks`: as for
    `check_settings`.

    Raises ReviewError when the log does not fit.
    """
    if before is None:
        return reviewed(bitext, opened(bitext, log).state, checks)
    return reviewed(bitext, impose(first_state(bitext), carried_over(before, log, bitext).rows), checks)


def unassessed(base: Bitext, state: State, known: Assessed) -> Unassessed:
    """The bitext after review with the findings and scores that are known: those of rows as they were, and `known`."""
    maker = _Maker(base, state)
    automatic = {(unit.link.source, unit.link.target): unit for unit in base.units}
    units, changed = [], []
    for number, row in enumerate(state.rows):
        unit = maker.unit(number, row)
        whole = _whole(row.source, state.source), _whole(row.target, state.target)
        own = None if row.is_edited or whole[0] is None or whole[1] is None else automatic.get((whole[0], whole[1]))
        known_unit = own or known.get(content_of(row))
        if known_unit is None:
            changed.append(number)
        else:
            unit = replace(unit, findings=known_unit.findings, scores=known_unit.scores)
        units.append(unit if own is None else _as_it_was(unit, own))
    return Unassessed(
        replace(base, source=maker.articles[Side.SOURCE], target=maker.articles[Side.TARGET], units=tuple(units)), tuple(changed)
    )


def assess(made: Unassessed, settings: CheckSettings) -> list[Unit]:
    """The changed units with their findings and scores. Of a long article only the rows around the changed ones are looked at."""
    from aligner.checks import check_bitext  # bring numpy and all tables, which a review without changes does not need
    from aligner.quality.score import score_bitext

    if not made.changed:
        return []
    units = made.bitext.units
    if len(units) > WHOLE:
        near = {place for number in made.changed for place in range(number - NEAR, number + NEAR + 1)}
        units = tuple(unit for unit in units if unit.number in near)
    posteriors = {unit.number: unit.link.posterior for unit in units}
    scored = score_bitext(check_bitext(made.bitext.with_units(units), settings), None, posteriors)
    changed = set(made.changed)
    return [unit for unit in scored.units if unit.number in changed]


def check_settings(bitext: Bitext, checks: CheckSettings | None = None) -> CheckSettings:
    """The settings of checks that a bitext was made with, as its signature names them.

    A signature does not hold term bases and patterns: those of `checks` count if it has the settings that the bitext was made with.
    """
    made_with = check_signature(bitext.signature)
    names = [name for name in made_with.split(",") if name]
    if checks is not None:
        # The regions of the texts stand in the signature, whatever is said of them now.
        checks = replace(checks, regions=frozenset(name.removeprefix("terms@") for name in names if name.startswith("terms@")))
        if checks.signature() == made_with:
            return checks
    severities = {name: Severity(value) for name, _, value in (one.partition("=") for one in names) if value in tuple(Severity)}
    return CheckSettings(frozenset(name[1:] for name in names if name.startswith("-")), severities)


def without_regions(signature: str) -> str:
    """What `check_signature` gives without the regions of the texts."""
    return ",".join(name for name in signature.split(",") if not name.startswith("terms@"))


def check_signature(signature: str) -> str:
    """The part of a bitext's signature that stands for the settings of checks; empty for the usual ones."""
    return next((part.removeprefix("checks:") for part in signature.split("|") if part.startswith("checks:")), "")


def _as_it_was(unit: Unit, own: Unit) -> Unit:
    """What of an automatic unit stays when its row was only marked."""
    link = replace(own.link, source=unit.link.source, target=unit.link.target)
    return replace(
        unit,
        link=link,
        source_machine=own.source_machine,
        target_machine=own.target_machine,
        origin=own.origin,
        repeat=own.repeat,
        degenerate=own.degenerate,
        id=own.id,
        reviewer=own.reviewer,
        source_codes=own.source_codes,
        target_codes=own.target_codes,
    )


def _whole(pieces: Sequence[Piece], texts: Sequence[str]) -> tuple[int, ...] | None:
    """The numbers of segments that are whole; None when one is a part."""
    if any(piece.start or piece.end != len(texts[piece.segment]) for piece in pieces):
        return None
    return tuple(piece.segment for piece in pieces)


class _Maker:
    """Makes units of rows. `articles`: with a segment for each piece; `numbers`: of the pieces' segments there."""

    def __init__(self, base: Bitext, state: State) -> None:
        self._base, self._state = base, state
        self.articles: dict[Side, Article] = {}
        self._numbers: dict[Side, dict[tuple[int, int], int]] = {}
        self._machine: dict[Side, dict[tuple[int, ...], str]] = {Side.SOURCE: {}, Side.TARGET: {}}
        for side, article in ((Side.SOURCE, base.source), (Side.TARGET, base.target)):
            pieces = sorted((piece for row in state.rows for piece in row.side(side)), key=lambda piece: piece.place)
            self._numbers[side] = {piece.place: number for number, piece in enumerate(pieces)}
            whole = len(pieces) == len(article.segments)
            self.articles[side] = article if whole else replace(article, segments=_segments(article, pieces, state.texts(side)))
        for unit in base.units:
            for side, numbers, text in (
                (Side.SOURCE, unit.link.source, unit.source_machine),
                (Side.TARGET, unit.link.target, unit.target_machine),
            ):
                if text and numbers:
                    self._machine[side][numbers] = text

    def unit(self, number: int, row: Row) -> Unit:
        """The unit of a row, without findings and scores."""
        numbers = {side: tuple(self._numbers[side][piece.place] for piece in row.side(side)) for side in Side}
        segments = {side: [self.articles[side].segments[n] for n in numbers[side]] for side in Side}
        both = [*segments[Side.SOURCE], *segments[Side.TARGET]]
        posterior = 1.0 if row.posterior is None else row.posterior
        return Unit(
            number=number,
            link=Link(numbers[Side.SOURCE], numbers[Side.TARGET], 0.0, posterior),
            source=side_text(self._base.source, row.source, self._state.source)[0],
            target=side_text(self._base.target, row.target, self._state.target)[0],
            source_machine=self._machine_of(Side.SOURCE, row),
            target_machine=self._machine_of(Side.TARGET, row),
            source_kind=_kind(segments[Side.SOURCE]),
            target_kind=_kind(segments[Side.TARGET]),
            origin=Origin.HUMAN if row.is_edited or not self._base.units else self._base.units[0].origin,
            status=_status(row),
            note=row.note,
            repeat=all(segment.repeat_of is not None for segment in both),
            scores=Scores(posterior=posterior),
        )

    def _machine_of(self, side: Side, row: Row) -> str | None:
        """The machine translations of the row's sentences, as far as they are known sentence by sentence."""
        numbers = _whole(row.side(side), self._state.texts(side))
        if not numbers:
            return None
        known = self._machine[side]
        if numbers in known:
            return known[numbers]
        parts = [known.get((number,)) for number in numbers]
        return None if None in parts else " ".join(part for part in parts if part)


def _kind(segments: Sequence[Segment]) -> Kind | None:
    return segments[0].kind if segments else None


def _status(row: Row) -> Status:
    if row.mark == Mark.REJECTED:
        return Status.REJECTED
    if row.is_edited and row.mark != Mark.NEEDS_WORK:
        return Status.EDITED
    return Status.ACCEPTED if row.mark == Mark.ACCEPTED else Status.AUTO


def _segments(article: Article, pieces: Sequence[Piece], texts: Sequence[str]) -> tuple[Segment, ...]:
    """A segment for each piece, in the order of the article."""
    numbers = {piece.segment: number for number, piece in reversed(list(enumerate(pieces)))}
    segments = []
    for piece in pieces:
        whole = article.segments[piece.segment]
        original = texts[piece.segment][piece.start : piece.end]
        start = whole.start + piece.start + len(original) - len(original.lstrip())
        is_part = piece.start > 0 or piece.end != len(texts[piece.segment])
        repeat = None if whole.repeat_of is None or is_part else numbers.get(whole.repeat_of)
        text = original.strip()
        segments.append(Segment(text, start, start + len(text), whole.paragraph, whole.kind, repeat))
    return tuple(segments)
