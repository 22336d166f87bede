"""The values that flow through the library: articles, segments, links, units, bitexts.

Frozen dataclasses without behaviour beyond small derived properties, and without input or output.
Words are used as in docs/architecture.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.values import made_quickly

__all__ = [
    "MAX_COMPARED",
    "NO_SCORES",
    "Alignment",
    "Article",
    "Bitext",
    "Code",
    "CodeKind",
    "Dismissed",
    "Finding",
    "Kind",
    "Link",
    "Origin",
    "Pair",
    "Scope",
    "Scores",
    "Segment",
    "Severity",
    "Span",
    "Status",
    "Unit",
]


Span = tuple[int, int]
"""Character offsets (start, end) in a text."""

MAX_COMPARED = 10_000
"""Characters of a side of a unit that are compared word by word. A longer text is not a sentence and would cost too much."""


class Kind(StrEnum):
    """What a segment is in its article."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"
    ATTRIBUTION = "attribution"


class Origin(StrEnum):
    """Where the target text of a unit comes from."""

    HUMAN = "human"
    MT = "mt"


class Status(StrEnum):
    """Review status of a unit."""

    AUTO = "auto"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class Severity(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@made_quickly
@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, headline, caption or byline.

    `start` and `end` are character offsets in the article's text: `article.text[start:end] == text`.
    `paragraph` counts from 0. `repeat_of` is the index of the earlier segment of the same article that this one repeats.
    """

    text: str
    start: int
    end: int
    paragraph: int = 0
    kind: Kind = Kind.BODY
    repeat_of: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One text in one language.

    `blocks` are character spans `(start, end, kind)` that the reader of the file knows (headline, caption, paragraph);
    segmentation never crosses them. `segments` is empty until `segmentation.segment_article` has run.
    `notes` are one-line remarks for the user ("encoding guessed: cp1252"). `places` say where in its file the text is, as
    `text.places` explains; none: the text is that of the file, unless an `extractor` made it of a page or a Word file, which have no lines.
    `counted` says what their numbers are of, where it is no line: "cue" of subtitles, "page" (and line on it) of a PDF file.
    """

    name: str
    language: str
    text: str
    blocks: tuple[tuple[int, int, Kind], ...] = ()
    segments: tuple[Segment, ...] = ()
    title: str | None = None
    date: str | None = None
    url: str | None = None
    encoding: str | None = None
    extractor: str | None = None
    notes: tuple[str, ...] = ()
    places: tuple[tuple[int, int, int], ...] = ()
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A source article and its translation; `target` is None when there is none.

    `source_translations`, `target_translations`: translations by a machine that the user brings, one a segment (for articles that come
    with one segment a line), into the other side's language. `anchors`: (source, target) segments that are certainly linked, one to one;
    `breaks`: (source, target) places that no link crosses.
    """

    id: str
    source: Article
    target: Article | None = None
    target_language: str = DEFAULT_PAIR.target
    source_translations: tuple[str, ...] | None = None
    target_translations: tuple[str, ...] | None = None
    anchors: tuple[tuple[int, int], ...] = ()
    breaks: tuple[tuple[int, int], ...] = ()

    @property
    def languages(self) -> LanguagePair:
        """The languages of both sides."""
        return LanguagePair(self.source.language, self.target.language if self.target is not None else self.target_language)


@made_quickly
@dataclass(frozen=True, slots=True)
class Link:
    """Consecutive source segments matched with consecutive target segments (numbers from 0; one side may be empty).

    `score` is the log-odds of the link against leaving its segments unlinked; `posterior` its probability in 0..1.
    `crossing` lists the one-to-one links inside a link whose segments changed places. `counterpart`, of a link with one side only: the
    segments of the other side that say the same at another place, where their own link has one side only: the passage was moved.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float = 0.0
    posterior: float = 1.0
    crossing: tuple[tuple[int, int], ...] = ()
    counterpart: tuple[int, ...] = ()

    @property
    def type(self) -> str:
        """Cardinality as written in exports: `1:2`, `1:0` …"""
        return f"{len(self.source)}:{len(self.target)}"

    @property
    def is_null(self) -> bool:
        """True for an omission (1:0) or an addition (0:1)."""
        return not self.source or not self.target


@dataclass(frozen=True, slots=True)
class Alignment:
    """The ordered links of a pair.

    `evidence` names what was used ("mt:source", "lexicon", "cognates", "lengths" …). `similarity` in 0..1 says how much the
    two texts look like translations of each other as a whole; `parallel` is False below the threshold of the aligner.
    `source_segments` and `target_segments` are the texts that the links' numbers stand for, where they are known.
    """

    links: tuple[Link, ...]
    evidence: tuple[str, ...] = ()
    similarity: float = 1.0
    parallel: bool = True
    source_segments: tuple[str, ...] = ()
    target_segments: tuple[str, ...] = ()

    def texts(self) -> list[tuple[str, str]]:
        """The source and the target text of each link, in order; "" on a side that has none."""
        return [
            (" ".join(self.source_segments[i] for i in link.source), " ".join(self.target_segments[j] for j in link.target))
            for link in self.links
        ]


@made_quickly
@dataclass(frozen=True, slots=True)
class Finding:
    """What a check reports. Spans are `(start, end)` character offsets in the unit's source and target text."""

    check: str
    severity: Severity
    message: str
    source_span: tuple[int, int] | None = None
    target_span: tuple[int, int] | None = None


class Scope(StrEnum):
    """For which findings a dismissal holds."""

    HERE = "here"
    """The same words with the same words around them, wherever they stand."""
    ARTICLE = "article"
    """The same words in articles of this name, whatever stands around them."""
    EVERYWHERE = "everywhere"
    """The same words in any article."""


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A finding that people looked at and found to be fine, so that it no longer counts.

    `scope`: for which findings they said so. `reason`: why, and `by` whom, if they said that. `date`: the day, as
    2026-11-30; "" when it is not known.
    """

    finding: Finding
    scope: Scope
    reason: str = ""
    date: str = ""
    by: str = ""


class CodeKind(StrEnum):
    """What an inline code is, by the names that TMX has for them."""

    ALONE = "ph"
    OPENS = "bpt"
    CLOSES = "ept"


@made_quickly
@dataclass(frozen=True, slots=True)
class Code:
    """An inline code of a text: bold type begins, a line ends, an image stands here.

    `place`: the character offset in the text before which it stands; the text itself has nothing of it. `name`: an opening code, the one
    that closes it, and the same codes in the other language share it. `markup`: what it stands for, where the file says so; `type`: what
    it does there (`bold`, `lb`, `link` …), as the file says it; always "" for a closing one.
    """

    place: int
    kind: CodeKind
    name: str
    markup: str = ""
    type: str = ""


@made_quickly
@dataclass(frozen=True, slots=True)
class Scores:
    """Named components of a unit's quality. None: could not be computed.

    chrf, bleu and ter are sacrebleu's percentages of the machine translation against the human text;
    `length_z` is a standard score; `posterior` and `quality` are probabilities in 0..1. `coverage_source` and `coverage_target` are the
    shares (0..1) of the words, by rarity, that have a counterpart; `adequacy` in 0..1 is what a translation model says of the pair by
    forced decoding, where it was asked. `machine_made` in 0..1 is the probability that the target was made by a machine. `reasons` say in
    words what pulled the quality down.
    """

    quality: float | None = None
    posterior: float | None = None
    chrf: float | None = None
    bleu: float | None = None
    ter: float | None = None
    length_z: float | None = None
    coverage_source: float | None = None
    coverage_target: float | None = None
    adequacy: float | None = None
    machine_made: float | None = None
    reasons: tuple[str, ...] = ()


NO_SCORES = Scores()
"""Nothing was computed."""


@made_quickly
@dataclass(frozen=True, slots=True)
class Unit:
    """A link with its texts, machine translation, scores, findings and review status: what becomes one `<tu>`.

    `source_machine` is the machine translation of the source text into the target language, `target_machine` that of the
    target text into the source language; each is None when no engine ran in that direction.
    `number` is the unit's place in its bitext, from 0; `id` its name in the file it was read from, when it comes from one.
    `dismissed`: findings that no longer count (`house.apply_house`); the checks give none.
    `reviewer` is who decided on its status, `note` what they remarked; "" when nobody did.
    `source_codes`, `target_codes`: the inline codes of the texts, in order, where the file it was read from has some.
    """

    number: int
    link: Link
    source: str
    target: str
    source_machine: str | None = None
    target_machine: str | None = None
    source_kind: Kind | None = None
    target_kind: Kind | None = None
    origin: Origin = Origin.HUMAN
    status: Status = Status.AUTO
    repeat: bool = False
    degenerate: bool = False
    scores: Scores = NO_SCORES
    findings: tuple[Finding, ...] = ()
    id: str | None = None
    dismissed: tuple[Dismissed, ...] = ()
    reviewer: str = ""
    note: str = ""
    source_codes: tuple[Code, ...] = ()
    target_codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Bitext:
    """All units of one pair, with where they come from.

    `signature` names everything that determined the figures: versions, engine fingerprints, options.
    """

    id: str
    source: Article
    target: Article
    units: tuple[Unit, ...]
    engine: str
    evidence: tuple[str, ...]
    signature: str
    similarity: float = 1.0
    parallel: bool = True
    notes: tuple[str, ...] = ()

    @property
    def languages(self) -> LanguagePair:
        """The languages of both sides."""
        return LanguagePair(self.source.language, self.target.language)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all units, in order."""
        return tuple(finding for unit in self.units for finding in unit.findings)

    def with_units(self, units: tuple[Unit, ...]) -> Bitext:
        """Return the same bitext with other units."""
        return replace(self, units=units)
