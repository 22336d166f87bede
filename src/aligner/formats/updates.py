"""What a translation needs after its source was updated, as text for people, TSV and JSONL."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, BinaryIO

from aligner.bitext import Article, Span
from aligner.formats.escaping import one_line, visible_text
from aligner.formats.places import place_words
from aligner.formats.report.words import count
from aligner.formats.tabular import tsv_cell
from aligner.updates import Action, Update, UpdatedTranslation, stale_numbers

__all__ = ["UPDATE_WRITERS", "summary_line"]

COLUMNS = ("action", "sentences", "place", "after", "translation", "old_source", "new_source", "changes")
_WHAT_TO_DO = {
    Action.CHANGE: "change",
    Action.REMOVE: "remove: no longer in the source",
    Action.MOVE: "move",
    Action.TRANSLATE: "translate: new in the source",
}


def summary_line(found: UpdatedTranslation) -> str:
    """How much there is to do, in one line."""
    stale, total = len(stale_numbers(found.updates)), len(found.translation.segments)
    new = sum(len(update.change.new) for update in found.updates if update.action is Action.TRANSLATE)
    if not found.updates:
        return f"nothing to do: all {count(total, 'sentence')} of the translation stand"
    return f"{stale} of {count(total, 'sentence')} of the translation must change; {count(new, 'new sentence')} must be translated"


def write_updates_text(found: UpdatedTranslation, out: BinaryIO) -> None:
    """A paragraph for each update: what to do and where, the change in the source, the words of the translation that it concerns."""
    for line in _text_lines(found):
        out.write(f"{visible_text(line)}\n".encode("utf-8", "replace"))


def _text_lines(found: UpdatedTranslation) -> Iterable[str]:
    for update in found.updates:
        where = place_words(found.translation, update.translation[:1])
        after = f" (after {_after(found, update)})" if update.action in (Action.MOVE, Action.TRANSLATE) else ""
        yield f"{_WHAT_TO_DO[update.action]}{after}" + (f", {where}" if where else "")
        old, new = _marked_change(found, update)
        if old and update.action is not Action.MOVE:
            yield f"  was: {old}"
        if new:
            yield f"  is:  {new}"
        for text in _marked_translation(found, update):
            yield f"  translation: {text}"
        yield ""


def _after(found: UpdatedTranslation, update: Update) -> str:
    """The place behind which a sentence belongs, in words."""
    return "the beginning" if update.after is None else place_words(found.translation, (update.after,))


def _joined(article: Article, numbers: Sequence[int]) -> str:
    return " ".join(article.segments[number].text for number in numbers)


def _marked_change(found: UpdatedTranslation, update: Update) -> tuple[str, str]:
    """The source before and after, with what was replaced between [- -] and {+ +}."""
    change = update.change
    old, new = _joined(found.old, change.old), _joined(found.new, change.new)
    edits = change.edits
    return (
        one_line(_marked(old, [edit.old for edit in edits], "[-", "-]")),
        one_line(_marked(new, [edit.new for edit in edits], "{+", "+}")),
    )


def _marked_translation(found: UpdatedTranslation, update: Update) -> Iterable[str]:
    spans = update.spans or ((),) * len(update.translation)
    for number, own in zip(update.translation, spans, strict=True):
        yield one_line(_marked(found.translation.segments[number].text, own, "⟦", "⟧"))


def _marked(text: str, spans: Iterable[Span], opening: str, closing: str) -> str:
    """The text with signs around spans; spans with only a blank between them are one."""
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    for start, end in reversed(joined):
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    return text


def update_record(found: UpdatedTranslation, update: Update) -> dict[str, Any]:
    """Everything about an update under plain names, ready for JSON. Sentences are numbers from 1, spans character offsets."""
    change = update.change
    old, new = _joined(found.old, change.old), _joined(found.new, change.new)
    return {
        "action": update.action,
        "sentences": [number + 1 for number in update.translation],
        "place": place_words(found.translation, update.translation[:1]),
        "after": None if update.after is None else update.after + 1,
        "translation": [found.translation.segments[number].text for number in update.translation],
        "spans": [list(map(list, spans)) for spans in update.spans],
        "old_sentences": [number + 1 for number in change.old],
        "new_sentences": [number + 1 for number in change.new],
        "old_source": old,
        "new_source": new,
        "moved": change.moved,
        "changes": [[old[slice(*edit.old)], new[slice(*edit.new)]] for edit in change.edits],
    }


def write_updates_jsonl(found: UpdatedTranslation, out: BinaryIO) -> None:
    """One JSON object an update."""
    for update in found.updates:
        out.write(json.dumps(update_record(found, update), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")


def write_updates_tsv(found: UpdatedTranslation, out: BinaryIO) -> None:
    """A line an update, cells safe for spreadsheets."""
    rows = [COLUMNS]
    for update in found.updates:
        record = update_record(found, update)
        sentences = ",".join(map(str, record["sentences"]))
        changes = "; ".join(f"{old} → {new}" for old, new in record["changes"])
        after = "" if record["after"] is None else str(record["after"])
        texts = " ".join(record["translation"]), record["old_source"], record["new_source"], changes
        rows.append((record["action"], sentences, record["place"], after, *texts))
    for row in rows:
        out.write("\t".join(map(tsv_cell, row)).encode("utf-8", "replace") + b"\n")


UPDATE_WRITERS: dict[str, Callable[[UpdatedTranslation, BinaryIO], None]] = {
    "text": write_updates_text,
    "tsv": write_updates_tsv,
    "jsonl": write_updates_jsonl,
}
"""Writers by the name of the format."""
