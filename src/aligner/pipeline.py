"""A batch of pairs to bitexts: segment, translate, align, check, score."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from aligner.alignment import Request, align_many, choose_lexicon
from aligner.articles.language import side_notes
from aligner.bitext import Alignment, Article, Bitext, Link, Origin, Pair, Segment, Unit
from aligner.checks import Check, check_bitext, inactive_checks
from aligner.embeddings.threads import one_blas_thread
from aligner.languages.pair import LanguagePair
from aligner.quality.score import score_bitext
from aligner.segmentation import segment_article
from aligner.settings import Settings
from aligner.signals.forced_decoding import ForcedEvidence
from aligner.signals.forced_scoring import can_score, collect_evidence
from aligner.signals.missing.compared import ComparedTexts
from aligner.signature import NO_ENGINE, signature
from aligner.translation.engine import Engine, Translation

__all__ = ["align_pairs", "process", "rate"]

_LOG = logging.getLogger(__name__)

FAST_ENGINES = ("apertium",)
"""Engines that cost so little that both sides are translated when the settings leave it open."""


@dataclass(frozen=True)
class _Prepared:
    """A pair with its segments, and the translations of both sides' segments as far as the engine has the direction."""

    pair: Pair
    source: Article
    target: Article | None
    source_machine: list[Translation] | None = None
    target_machine: list[Translation] | None = None


def process(pairs: Sequence[Pair], settings: Settings, engine: Engine | None, checks: Sequence[Check] = ()) -> Iterator[Bitext]:
    """Bitexts of a batch of pairs, in their order, scored and checked.

    All sentences of the batch are translated together: the source when the engine has that direction, else the target; both when
    the settings say so. A pair without a target becomes units whose target is the machine translation (`origin` mt); without an engine
    for it, they are omissions. `checks`: checks of the caller's, beside the others. Raises EngineError when the engine fails.
    """
    _LOG.debug("processing %d pairs: %s", len(pairs), ", ".join(pair.id for pair in pairs))
    prepared = _translate([_segmented(pair, settings) for pair in pairs], settings, engine)
    alignments = align_many(_request(one, settings) for one in prepared if one.target is not None)
    for one in prepared:
        if one.target is None:
            yield _translated_bitext(one, settings, engine)
        else:
            with one_blas_thread():
                result = _checked(_bitext(one, next(alignments), settings, engine), settings, engine, checks)
            yield result


def _checked(bitext: Bitext, settings: Settings, engine: Engine | None, checks: Sequence[Check]) -> Bitext:
    """An aligned bitext with findings and scores."""
    evidence = _evidence(bitext.units, settings, engine, bitext.languages)
    posteriors = {unit.number: unit.link.posterior for unit in bitext.units}
    compared = ComparedTexts()
    return score_bitext(check_bitext(bitext, settings.checks, evidence, checks, compared), evidence, posteriors, compared)


def rate(bitext: Bitext, settings: Settings, engine: Engine | None, *, checked: bool = True) -> Bitext:
    """A ready-made bitext with machine translations (as far as the engine has the direction), scores and findings.

    Translations that the bitext has already are kept. `checked`: run the content checks. Raises EngineError when the engine fails.
    """
    source, target = bitext.languages.source, bitext.languages.target
    units = list(bitext.units)
    if engine is not None:
        both = _wants_both(settings, engine)
        if engine.supports(source, target):
            machine = _by_text([unit.source for unit in units if unit.source_machine is None], engine, source, target)
            units = [replace(unit, source_machine=unit.source_machine or machine.get(unit.source)) for unit in units]
        if engine.supports(target, source) and (both or not engine.supports(source, target)):
            machine = _by_text([unit.target for unit in units if unit.target_machine is None], engine, target, source)
            units = [replace(unit, target_machine=unit.target_machine or machine.get(unit.target)) for unit in units]
    name = NO_ENGINE if engine is None else engine.describe()
    notes = tuple(dict.fromkeys((*bitext.notes, *_tables_note(bitext.languages))))
    rated = replace(bitext, units=tuple(units), engine=name, signature=signature(settings, engine, bitext.languages), notes=notes)
    evidence = _evidence(units, settings, engine, bitext.languages)
    with one_blas_thread():
        compared = ComparedTexts()
        found = check_bitext(rated, settings.checks, evidence, compared=compared) if checked else rated
        return score_bitext(found, evidence, compared=compared)


def _tables_note(languages: LanguagePair) -> tuple[str, ...]:
    """A line that says what is off for a pair of languages that aligner has no tables for."""
    if languages.has_tables:
        return ()
    checks = inactive_checks(languages)
    off = f"the quality score, the shipped lexicon and {len(checks)} checks ({', '.join(checks)})"
    return (f"{languages}: aligner has no tables for these two languages, so these are off: {off}",)


def _evidence(units: Sequence[Unit], settings: Settings, engine: Engine | None, languages: LanguagePair) -> ForcedEvidence | None:
    """What the engine says of pairs by forced decoding, when that is wanted and it can."""
    return collect_evidence(units, engine, languages) if settings.forced_decoding and can_score(engine) else None


def _by_text(texts: Sequence[str], engine: Engine, source: str, target: str) -> dict[str, str]:
    ordered = sorted({text for text in texts if text.strip()})
    return {text: translation.text for text, translation in zip(ordered, engine.translate(ordered, source, target), strict=True)}


def _wants_both(settings: Settings, engine: Engine) -> bool:
    return engine.name in FAST_ENGINES if settings.both_directions is None else settings.both_directions


def align_pairs(pairs: Sequence[Pair], settings: Settings, engine: Engine | None) -> Iterator[tuple[Alignment, list[str], list[str]]]:
    """Alignments alone, of a batch of pairs that all have a target, each with the texts of its source and target segments.

    Raises EngineError when the engine fails.
    """
    prepared = _translate([_segmented(pair, settings) for pair in pairs], settings, engine)
    alignments = align_many(_request(one, settings) for one in prepared)
    for one in prepared:
        with one_blas_thread():
            alignment = next(alignments)
        target = one.target.segments if one.target is not None else ()
        yield alignment, [segment.text for segment in one.source.segments], [segment.text for segment in target]


def _segmented(pair: Pair, settings: Settings) -> _Prepared:
    source = segment_article(pair.source, presplit=settings.presplit)
    target = None if pair.target is None else segment_article(pair.target, presplit=settings.presplit)
    return _Prepared(pair, source, target, _given(pair.source_translations), _given(pair.target_translations))


def _given(translations: Sequence[str] | None) -> list[Translation] | None:
    return None if translations is None else [Translation(text) for text in translations]


def _translate(prepared: Sequence[_Prepared], settings: Settings, engine: Engine | None) -> list[_Prepared]:
    """All sentences that are to be translated, each different one once and in a fixed order."""
    if engine is None:
        return list(prepared)
    sides = [(one, _translated_sides(one, settings, engine)) for one in prepared]
    wanted: dict[tuple[str, str], set[str]] = {}
    for one, (of_source, of_target) in sides:
        source, target = _languages(one)
        if of_source:
            wanted.setdefault((source, target), set()).update(segment.text for segment in one.source.segments)
        if of_target and one.target is not None:
            wanted.setdefault((target, source), set()).update(segment.text for segment in one.target.segments)
    found: dict[tuple[str, str], dict[str, Translation]] = {}
    for direction, sentences in sorted(wanted.items()):
        ordered = sorted(sentences)
        _LOG.debug("translating %d sentences from %s to %s with %s", len(ordered), *direction, engine.describe())
        found[direction] = dict(zip(ordered, engine.translate(ordered, *direction), strict=True))
    done = []
    for one, (of_source, of_target) in sides:
        source, target = _languages(one)
        source_machine, target_machine = one.source_machine, one.target_machine
        if of_source:
            source_machine = [found[source, target][segment.text] for segment in one.source.segments]
        if of_target and one.target is not None:
            target_machine = [found[target, source][segment.text] for segment in one.target.segments]
        done.append(replace(one, source_machine=source_machine, target_machine=target_machine))
    return done


def _languages(one: _Prepared) -> tuple[str, str]:
    return one.pair.languages.source, one.pair.languages.target


def _translated_sides(one: _Prepared, settings: Settings, engine: Engine) -> tuple[bool, bool]:
    """Whether to translate the source, and the target."""
    if one.source_machine is not None or one.target_machine is not None:
        return False, False
    source, target = _languages(one)
    both = _wants_both(settings, engine)
    of_source = engine.supports(source, target)
    of_target = one.target is not None and engine.supports(target, source) and (both or not of_source)
    return of_source, of_target


def _request(one: _Prepared, settings: Settings) -> Request:
    if one.target is None:
        raise ValueError("a pair without a target is not aligned")
    # An engine's second direction adds nothing to the first but its own errors (docs/benchmarks.md); what the user brings is all used.
    wanted = one.source_machine is None or one.pair.target_translations is not None
    target_machine = one.target_machine if wanted else None
    return Request(
        one.source.segments,
        one.target.segments,
        None if one.source_machine is None else [t.text for t in one.source_machine],
        None if target_machine is None else [t.text for t in target_machine],
        choose_lexicon(settings.lexicon, one.source.language, one.target.language),
        one.pair.anchors,
        one.pair.breaks,
        one.source.language,
        one.target.language,
        settings.encoder(),
    )


def _bitext(one: _Prepared, alignment: Alignment, settings: Settings, engine: Engine | None) -> Bitext:
    target = one.target
    if target is None:
        raise ValueError("a pair without a target has no alignment")
    units = [_unit(number, link, one, target) for number, link in enumerate(alignment.links)]
    notes = [*one.source.notes, *target.notes, *side_notes(one.source, target), *_tables_note(one.pair.languages)]
    if not alignment.parallel:
        notes.append("these do not look like translations of each other")
    return Bitext(
        id=one.pair.id,
        source=one.source,
        target=target,
        units=tuple(units),
        engine=NO_ENGINE if engine is None else engine.describe(),
        evidence=alignment.evidence,
        signature=signature(settings, engine, one.pair.languages),
        similarity=round(alignment.similarity, 4),
        parallel=alignment.parallel,
        notes=tuple(notes),
    )


def _unit(number: int, link: Link, one: _Prepared, target: Article) -> Unit:
    source_segments = [one.source.segments[i] for i in link.source]
    target_segments = [target.segments[j] for j in link.target]
    source, rendering = _text(one.source, source_segments), _text(target, target_segments)
    return Unit(
        number=number,
        link=replace(link, score=round(link.score, 4), posterior=round(link.posterior, 4)),
        source=source,
        target=rendering,
        source_machine=_joined(one.source_machine, link.source),
        target_machine=_joined(one.target_machine, link.target),
        source_kind=source_segments[0].kind if source_segments else None,
        target_kind=target_segments[0].kind if target_segments else None,
        repeat=_is_repeat(source_segments, target_segments),
        degenerate=_is_degenerate(one, link),
    )


def _text(article: Article, segments: Sequence[Segment]) -> str:
    """The article's text from the first to the last segment."""
    return article.text[segments[0].start : segments[-1].end] if segments else ""


def _joined(machine: list[Translation] | None, numbers: Sequence[int]) -> str | None:
    return None if machine is None or not numbers else " ".join(machine[n].text for n in numbers)


def _is_repeat(source: Sequence[Segment], target: Sequence[Segment]) -> bool:
    """Whether every segment of the sides that are there repeats an earlier one."""
    return all(segment.repeat_of is not None for segment in (*source, *target))


def _is_degenerate(one: _Prepared, link: Link) -> bool:
    source = one.source_machine is not None and any(one.source_machine[i].degenerate for i in link.source)
    return source or (one.target_machine is not None and any(one.target_machine[j].degenerate for j in link.target))


def _translated_bitext(one: _Prepared, settings: Settings, engine: Engine | None) -> Bitext:
    """An article without a translation: its machine translation stands in its place."""
    machine = one.source_machine
    texts = [translation.text for translation in machine] if machine is not None else []
    target, segments = _article_of(texts, one)
    units = []
    for number, segment in enumerate(one.source.segments):
        translated = machine[number] if machine is not None else None
        linked = translated is not None and bool(translated.text)
        place = sum(1 for text in texts[:number] if text)
        units.append(
            Unit(
                number=number,
                link=Link((number,), (place,) if linked else ()),
                source=segment.text,
                target=translated.text if translated is not None else "",
                source_machine=translated.text if translated is not None else None,
                source_kind=segment.kind,
                target_kind=segment.kind if linked else None,
                origin=Origin.MT,
                repeat=segment.repeat_of is not None,
                degenerate=translated is not None and bool(translated.degenerate),
            )
        )
    note = "no translation given: translated by machine" if machine is not None else "no translation given, and no engine to make one"
    return Bitext(
        id=one.pair.id,
        source=one.source,
        target=replace(target, segments=segments),
        units=tuple(units),
        engine=NO_ENGINE if engine is None else engine.describe(),
        evidence=(),
        signature=signature(settings, engine, one.pair.languages),
        notes=(*one.source.notes, note),
    )


def _article_of(texts: Sequence[str], one: _Prepared) -> tuple[Article, tuple[Segment, ...]]:
    segments, at = [], 0
    for number, text in enumerate(texts):
        if text:
            segments.append(Segment(text, at, at + len(text), one.source.segments[number].paragraph, one.source.segments[number].kind))
            at += len(text) + 1
    whole = "\n".join(text for text in texts if text)
    return Article(f"{one.source.name} (machine translation)", one.pair.target_language, whole), tuple(segments)
