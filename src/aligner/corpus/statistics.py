"""Counting what a corpus holds, bitext by bitext."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aligner.bitext import Bitext, Origin

__all__ = ["LIKELY_MACHINE_MADE", "Statistics"]

LIKELY_MACHINE_MADE = 0.95
"""Probability from which an article is counted as machine-made."""


@dataclass
class Statistics:
    """Sums over the bitexts that were counted. `machine_made`: articles whose translation was probably made by a machine."""

    pairs: int = 0
    without_counterpart: int = 0
    not_parallel: int = 0
    source_segments: int = 0
    target_segments: int = 0
    links: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    dismissed: int = 0
    moved: Counter[str] = field(default_factory=Counter)
    engines: set[str] = field(default_factory=set)
    scored: int = 0
    quality_sum: float = 0.0
    machine_made: int = 0

    def add(self, bitext: Bitext) -> None:
        """Count a bitext."""
        from aligner.quality.machine_made import article_machine_made  # brings the features of the quality; merging does without

        self.pairs += 1
        self.not_parallel += not bitext.parallel
        self.source_segments += len(bitext.source.segments)
        self.engines.add(bitext.engine)
        if bitext.units and all(unit.origin == Origin.MT for unit in bitext.units):
            self.without_counterpart += 1
            return
        self.target_segments += len(bitext.target.segments)
        self.machine_made += (article_machine_made(bitext) or 0.0) >= LIKELY_MACHINE_MADE
        for unit in bitext.units:
            self.links[unit.link.type] += 1
            self.moved[unit.link.type] += bool(unit.link.counterpart)
            self.dismissed += len(unit.dismissed)
            for finding in unit.findings:
                self.findings[finding.severity] += 1
                self.checks[finding.check] += 1
            if unit.scores.quality is not None:
                self.scored += 1
                self.quality_sum += unit.scores.quality

    def merge(self, other: Statistics) -> None:
        """Count what another one counted."""
        names = ("pairs", "without_counterpart", "not_parallel", "source_segments", "target_segments", "scored", "quality_sum")
        for name in (*names, "dismissed", "machine_made"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.links.update(other.links)
        self.findings.update(other.findings)
        self.checks.update(other.checks)
        self.engines |= other.engines

    @property
    def omissions(self) -> int:
        """Links 1:0, but for those of moved sentences."""
        return self.links["1:0"] - self.moved["1:0"]

    @property
    def additions(self) -> int:
        """Links 0:1, but for those of moved sentences."""
        return self.links["0:1"] - self.moved["0:1"]

    @property
    def mean_quality(self) -> float | None:
        """Mean of `quality` over the units that have one."""
        return round(self.quality_sum / self.scored, 4) if self.scored else None

    def to_json(self) -> dict[str, Any]:
        """All figures under plain names, in a fixed order."""
        return {
            "pairs": self.pairs,
            "without_counterpart": self.without_counterpart,
            "not_parallel": self.not_parallel,
            "source_segments": self.source_segments,
            "target_segments": self.target_segments,
            "links": dict(sorted(self.links.items())),
            "omissions": self.omissions,
            "additions": self.additions,
            "mean_quality": self.mean_quality,
            "findings": {severity: self.findings[severity] for severity in ("error", "warning", "info")},
            "dismissed": self.dismissed,
            "checks": dict(sorted(self.checks.items())),
            "engine": sorted(self.engines),
            "with_quality": self.scored,
            "machine_made": self.machine_made,
        }

    @classmethod
    def from_json(cls, figures: Mapping[str, Any]) -> Statistics:
        """What `to_json` gave; the mean quality is rounded as it is there."""
        names = ("pairs", "without_counterpart", "not_parallel", "source_segments", "target_segments")
        return cls(
            **{name: figures[name] for name in names},
            links=Counter(figures["links"]),
            findings=Counter(figures["findings"]),
            dismissed=figures.get("dismissed", 0),
            checks=Counter(figures["checks"]),
            engines=set(figures["engine"]),
            scored=figures["with_quality"],
            machine_made=figures.get("machine_made", 0),
            quality_sum=(figures["mean_quality"] or 0.0) * figures["with_quality"],
        )
