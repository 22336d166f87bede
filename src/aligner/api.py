"""The calls most users need: from two texts or files to a result, with defaults.

A text is given as a `str`, a file as a `Path` (or as a `str` that is the path of a file that exists), ready-made sentences as a sequence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

from aligner.articles import read_article, read_text
from aligner.articles.language import looks_reversed
from aligner.bitext import Alignment, Article, Bitext, Pair
from aligner.errors import EngineError, UsageError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair, parse_pair
from aligner.segmentation import segment_article
from aligner.settings import Settings
from aligner.translation.engine import Engine
from aligner.translation.registry import find_engine

if TYPE_CHECKING:
    from aligner.batch.outputs import RunResults
    from aligner.checks import Check
    from aligner.formats.options import ExportOptions
    from aligner.house import House
    from aligner.lexicon.lexicon import Lexicon
    from aligner.updates import UpdatedTranslation

__all__ = ["align", "check", "run", "stale", "translate"]

Text = str | Path | Sequence[str]
"""A text, the path of a file, or ready-made sentences."""
_LONGEST_PATH = 1_000


def check(
    source: Text,
    target: Text,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    engine: Engine | str | None = "auto",
    settings: Settings | None = None,
    checks: Iterable[Check] = (),
    house: House | None = None,
) -> Bitext:
    """Align a text with its translation, score every pair of sentences, and say what was left out, added or altered.

    Without languages the source is Spanish, or English when the texts say so. `engine`: one of `find_engine`, its name, or None.
    `checks`: checks of your own, run beside the others. `house`: what was dismissed (`aligner.house.read_house`). The findings are in
    `bitext.findings`, and in each unit.
    Raises ArticleError for a file that cannot be read, UsageError for languages that make no pair, EngineError when the engine fails.

    >>> checked = check("Murieron 12 personas.", "12 people died.", engine=None)
    >>> [finding.check for finding in checked.findings]
    []
    """
    from aligner.house import apply_house
    from aligner.pipeline import process

    pair, settings = _pair(source, target, source_language, target_language, settings or Settings())
    found = next(process([pair], settings, _engine(engine, pair.languages), tuple(checks)))
    return found if house is None else apply_house(found, house)


def align(
    source: Text,
    target: Text,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    engine: Engine | str | None = None,
    settings: Settings | None = None,
    lexicon: Lexicon | bool | None = None,
    source_translations: Sequence[str] | None = None,
    target_translations: Sequence[str] | None = None,
    anchors: Sequence[tuple[int, int]] = (),
    breaks: Sequence[tuple[int, int]] = (),
) -> Alignment:
    """Align a text with its translation sentence by sentence, without checks and scores.

    `engine`: of `find_engine`, its name, or None for the lexicon, cognates, numbers and lengths alone. `lexicon`: True for the shipped one,
    False for none, or one of your own (default: as the settings say). `source_translations`, `target_translations`: machine translations
    into the other side's language, one for each ready-made sentence. `anchors`: (source, target) sentences that certainly belong together,
    counted from 0; `breaks`: places that no link crosses.
    Raises ArticleError, UsageError and EngineError as `check` does, and UsageError for anchors and breaks that cross or lie outside.

    >>> found = align(["El agua subió ayer.", "Nadie murió."], ["The water rose yesterday.", "Nobody died."])
    >>> found.texts()
    [('El agua subió ayer.', 'The water rose yesterday.'), ('Nadie murió.', 'Nobody died.')]
    """
    from aligner.pipeline import align_pairs

    settings = settings or Settings()
    settings = settings if lexicon is None else replace(settings, lexicon=lexicon)
    pair, settings = _pair(source, target, source_language, target_language, settings)
    pair = replace(
        pair,
        source_translations=None if source_translations is None else tuple(source_translations),
        target_translations=None if target_translations is None else tuple(target_translations),
        anchors=tuple(anchors),
        breaks=tuple(breaks),
    )
    alignment, sources, targets = next(align_pairs([pair], settings, _engine(engine, pair.languages)))
    return replace(alignment, source_segments=tuple(sources), target_segments=tuple(targets))


def stale(
    old_source: Text,
    new_source: Text,
    translation: Text,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    engine: Engine | str | None = None,
    settings: Settings | None = None,
) -> UpdatedTranslation:
    """Which sentences of a translation must change because its source was updated, and what changed in them.

    Languages, engine and errors are those of `align`.

    >>> found = stale("Murieron 12 personas.", "Murieron 14 personas.", "12 people died.")
    >>> [(str(update.action), update.translation) for update in found.updates]
    [('change', (0,))]
    """
    from aligner.updates import compare_versions

    pair, settings = _pair(old_source, translation, source_language, target_language, settings or Settings())
    new = _article(new_source, pair.source.language, "new source", presplit=settings.presplit)
    return compare_versions(pair, new, settings, _engine(engine, pair.languages))


@overload
def translate(
    text: str | Path, *, to: str = ..., source_language: str | None = ..., engine: Engine | str = ..., presplit: bool = ...
) -> str: ...
@overload
def translate(
    text: list[str] | tuple[str, ...], *, to: str = ..., source_language: str | None = ..., engine: Engine | str = ..., presplit: bool = ...
) -> list[str]: ...
def translate(
    text: Text,
    *,
    to: str = DEFAULT_PAIR.target,
    source_language: str | None = None,
    engine: Engine | str = "auto",
    presplit: bool = False,
) -> str | list[str]:
    """The translation of a text or file, sentence by sentence, a line a paragraph; of ready-made sentences, one translation each.

    `presplit`: a text has one sentence a line, and so has its translation. Raises EngineError when nothing installed translates between
    the languages.
    """
    from aligner.formats.escaping import paragraphs_text

    languages = parse_pair(source_language, to)
    found = _engine(engine, languages)
    if found is None or not found.supports(languages.source, languages.target):
        raise EngineError(
            f"nothing installed translates {languages.source} to {languages.target}; install a package (aligner models install {languages})"
        )
    if not isinstance(text, str | Path):
        return [translation.text for translation in found.translate(list(text), languages.source, languages.target)]
    article = segment_article(_article(text, languages.source, "text", presplit=presplit), presplit=presplit)
    sentences = [segment.text for segment in article.segments]
    translations = [translation.text for translation in found.translate(sentences, languages.source, languages.target)]
    return paragraphs_text([segment.paragraph for segment in article.segments], translations, presplit=presplit)


def run(
    paths: str | Path | Iterable[str | Path],
    out: str | Path,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    engine: Engine | str | None = "auto",
    settings: Settings | None = None,
    export: ExportOptions | None = None,
    reports: str = "flagged",
    workers: int | None = None,
    house: House | None = None,
) -> RunResults:
    """Turn folders or manifests of article pairs into a corpus in the folder `out`; what an earlier run did is not done again.

    It holds the store, the TMX, pages of pairs and summary.json. Pairs that fail are in `failed` of the result. `reports`: which pairs get
    a page: `flagged` (those with errors or warnings), `all` or `none`. `workers`: number of processes, 0 for this one alone; None: one a
    core when there are more than a few pairs. Settings with an encoder of your own are for this process alone. `house`: what was
    dismissed (`aligner.house.read_house`).
    Raises ManifestError, StoreError, OutputError, UsageError and EngineError.
    """
    from aligner.batch.choices import ReportChoice
    from aligner.batch.discovery import discover
    from aligner.batch.outputs import write_outputs
    from aligner.batch.process_count import choose_crew
    from aligner.batch.reviews import carry_reviews
    from aligner.batch.runner import Silent, run_pairs
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.files import make_folder
    from aligner.formats.options import ExportOptions

    languages = parse_pair(source_language, target_language)
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    found = discover([str(path) for path in given], languages)
    if not found.pairs:
        raise UsageError(f"no articles found in {', '.join(map(str, given))}")
    folder = Path(out)
    make_folder(folder)
    progress = Silent()
    used, translator = settings or Settings(), _engine(engine, languages)
    processes = workers if isinstance(used.embeddings, str) else 0
    with Store(folder / FILE_NAME, write=True) as store, choose_crew(processes, len(found.pairs), used, translator) as crew:
        run_pairs(found.pairs, used, translator, store, progress, crew)
        carry_reviews(store)
        options, choice = export or ExportOptions(), ReportChoice(reports)
        return write_outputs(store, folder, options, crew, reports=choice, house=house)


def _engine(engine: Engine | str | None, languages: LanguagePair) -> Engine | None:
    return find_engine(engine, languages=languages) if isinstance(engine, str) else engine


def _pair(
    source: Text, target: Text, source_language: str | None, target_language: str | None, settings: Settings
) -> tuple[Pair, Settings]:
    """The pair of two texts, and the settings, which say so when sentences are ready-made."""
    languages = parse_pair(source_language, target_language)
    ready = not isinstance(source, str | Path)
    if ready == isinstance(target, str | Path):
        raise UsageError("one side is a sequence of sentences and the other is a text; give two of a kind")
    from aligner.batch.file_names import pair_name

    settings = replace(settings, presplit=settings.presplit or ready)
    first = _article(source, languages.source, "source", presplit=settings.presplit)
    second = _article(target, languages.target, "target", presplit=settings.presplit)
    if source_language is None and target_language is None and looks_reversed(first.text, second.text):
        languages = languages.reversed
        first, second = replace(first, language=languages.source), replace(second, language=languages.target)
    name = pair_name(Path(first.name), languages) if isinstance(source, Path) or _is_file(source) else "text"
    return Pair(name, first, second, languages.target), settings


def _article(text: Text, language: str, name: str, *, presplit: bool) -> Article:
    if not isinstance(text, str | Path):
        lines = [" ".join(sentence.split()) for sentence in text]
        return Article(name, language, "".join(f"{line}\n" for line in lines))
    if isinstance(text, Path) or _is_file(text):
        return read_article(text, language=language, presplit=presplit)
    return read_text(text.encode("utf-8", "surrogatepass"), name, language=language, presplit=presplit)


def _is_file(text: Text) -> bool:
    """Whether a `str` is the path of a file that exists."""
    if not isinstance(text, str) or len(text) > _LONGEST_PATH or not text.strip() or "\n" in text:
        return False
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False
