"""What goes to the terminal, and the only place that writes there.

Standard error is for people, colours only where it is a terminal; standard output is for results. File names, texts, what servers and
libraries say: nothing from outside may act on the terminal, so that characters which could do so are spelt out on the way. Data that goes
to a file or another program is left as it is.
"""

from __future__ import annotations

import codecs
import io
import logging
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

from aligner.bitext import Bitext
from aligner.formats.escaping import visible_text
from aligner.languages.pair import LanguagePair

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Notes", "console", "data_stream", "library_messages", "plain", "say", "tell"]


def console(file: TextIO | None = None, width: int | None = None) -> Console:
    """A console, on standard error if nothing else is said. Square brackets and colons mean nothing to it: file names hold them."""
    from rich.console import Console

    return Console(file=file or sys.stderr, width=width, highlight=False, soft_wrap=True, markup=False, emoji=False)


def plain(text: str) -> str:
    """The text on one line, without characters that a terminal would act on or that hide."""
    lines = text.splitlines()
    return visible_text(text if lines == [text] else " ".join(line.strip() for line in lines).strip())


def say(message: str) -> None:
    """A line on standard error."""
    print(plain(message), file=sys.stderr)


class Notes:
    """The remarks of bitexts as lines; one on a pair of languages comes once."""

    def __init__(self) -> None:
        """Nothing has been said yet."""
        self._said: set[str] = set()

    def of(self, bitext: Bitext) -> Iterator[str]:
        """The lines of a bitext."""
        return self.lines(bitext.id, bitext.languages, bitext.notes)

    def lines(self, pair_id: str, languages: LanguagePair, notes: Iterable[str]) -> Iterator[str]:
        """The lines of the remarks on a pair."""
        for note in notes:
            if not note.startswith(f"{languages}: "):
                yield f"note: {pair_id}: {note}"
            elif note not in self._said:
                self._said.add(note)
                yield f"note: {note}"


def tell(*fields: str) -> None:
    """A line on standard output, its fields separated by tabs."""
    _print("\t".join(plain(field).replace("\t", " ") for field in fields) + "\n")


def _print(text: str) -> None:
    """On standard output, whose encoding may be a small one."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))


def data_stream() -> BinaryIO:
    """Standard output for the bytes of a file; on a terminal, characters that it would act on are spelt out."""
    return cast(BinaryIO, _Shown()) if sys.stdout.isatty() else sys.stdout.buffer


class _Shown(io.RawIOBase):
    """UTF-8 that is shown on a terminal."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        _print(visible_text(self._decoder.decode(bytes(data)).replace("\r\n", "\n")))
        return len(data)


@contextmanager
def library_messages() -> Iterator[None]:
    """Meanwhile, what libraries log and warn of is said as everything else is: it may quote an article."""

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            # What aligner logs goes where --verbose and --log-file say; what a user must know it says itself.
            if record.name.split(".")[0] != "aligner":
                say(f"note: {record.name}: {record.getMessage()}")

    def show(message: Warning | str, category: type[Warning], *_: object, **__: object) -> None:
        say(f"note: {category.__name__}: {message}")

    handler, shown = Handler(logging.WARNING), warnings.showwarning
    logging.getLogger().addHandler(handler)
    warnings.showwarning = show
    try:
        yield
    finally:
        warnings.showwarning = shown
        logging.getLogger().removeHandler(handler)
