"""Other documents: OpenDocument, RTF, EPUB, PDF, subtitles."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from random import Random

from aligner.articles import read_article
from fuzzers import bases
from fuzzers.mutation import changed, changed_zip
from fuzzers.target import Files, Target, look_at_article

__all__ = ["TARGETS"]

ODT = (
    *(
        "<text:p>",
        "</text:p>",
        "<text:h>",
        "<text:span>",
        "</text:span>",
        '<text:s text:c="999999999"/>',
        "<text:tab/>",
        "<text:line-break/>",
    ),
    *(
        "<text:note>",
        "<text:note-body>",
        "<office:annotation>",
        "<text:tracked-changes>",
        "<table:table>",
        "<drawing:frame>",
        "</office:text>",
    ),
    *('text:style-name="Heading"', 'style:parent-style-name="P1"', "encryption-data", "<text:table-of-content>"),
)
RTF = (
    *(r"{", r"}", r"\par ", r"\pard ", r"\u233?", r"\u-10179?\u-8704?", r"\'e9", r"\'", r"\uc0 ", r"\uc9 ", r"\bin9 ", r"\bin99999999999 "),
    *(
        r"\*",
        r"{\*\x ",
        r"{\footnote ",
        r"{\header ",
        r"{\pict ",
        r"\v ",
        r"\deleted ",
        r"\s1 ",
        r"{\stylesheet {\s1 heading 1;}}",
        r"\mac ",
    ),
    *(r"\ansicpg932 ", r"\cell ", r"\row ", r"\~", r"\_", r"\-", r"\outlinelevel0 ", r"{\shp{\*\shpinst{\shptxt ", r"\line ", r"\\"),
    r"{\info{\title ",
)
EPUB = (
    *(
        "<p>",
        "</p>",
        "<br/>",
        "<h1>",
        "<nav>",
        "<aside epub:type='footnote'>",
        "<a epub:type='noteref'>",
        "<figure>",
        "<figcaption>",
        "<div>",
    ),
    *('href="../../x"', 'full-path="x"', 'idref="c0"', 'media-type="image/png"', "&nbsp;", "<sup>1</sup>", "<script>", "</body>"),
)
PDF = (
    *(
        "BT ",
        " ET",
        " Tj ",
        " Td ",
        " Tm ",
        "1 0 0 1 5 5 cm ",
        "/F 999999 Tf ",
        "0 1 -1 0 9 9 Tm ",
        "stream\n",
        "endstream",
        "endobj",
        "9 0 obj",
    ),
    *(
        "/Contents 5 0 R",
        "/Kids [2 0 R]",
        "/Count 99999999",
        "/MediaBox [0 0 1e38 -1]",
        "/Encrypt 3 0 R",
        "/Rotate 90",
        "xref\n",
        "(\\000\\377)",
    ),
)
SUBTITLES = (
    *(
        "00:00:01,000 --> 00:00:02,000\n",
        "-->",
        "99:99:99.999 --> 00:00.0\n",
        "\n\n",
        "12\n",
        "NOTE ",
        "STYLE\n",
        "WEBVTT\n",
        "<v A>",
        "<i>",
    ),
    *("{\\an8}", "- ", "[música]", "♪", "<00:00:01.000>", "9" * 400 + "\n"),
)


@cache
def _bases(kind: str) -> tuple[bytes, ...]:
    """A few documents made of the texts of corpora/."""
    files = bases.of_tests("documents")
    made: list[bytes] = []
    for text in bases.texts()[:4]:
        lines = [line for line in text.split("\n") if line.strip()][:8]
        if kind == "odt":
            note = "<text:note><text:note-body><text:p>Nota.</text:p></text:note-body></text:note>"
            made.append(
                files.odt(
                    "".join(f"<text:p>{escape(line)}{note}</text:p>" for line in lines),
                    margins="<style:header><text:p>x</text:p></style:header>",
                )
            )
        elif kind == "rtf":
            body = "".join(f"\\pard\\s1 {_rtf(line)}{{\\footnote Nota.}}\\par\n" for line in lines)
            made.append(("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\stylesheet{\\s1 heading 1;}}" + body + "}").encode("ascii"))
        elif kind == "epub":
            made.append(
                files.epub(
                    "".join(f"<p>{escape(line)}</p>" for line in lines), "<h1>x</h1><aside epub:type='footnote'><p>Nota.</p></aside>"
                )
            )
        elif kind == "pdf":
            safe = [line.encode("cp1252", "replace").decode("cp1252")[:60] for line in lines]
            made.append(
                files.pdf(files.column(40, 440, safe), files.column(40, 440, safe[:3]) + files.column(220, 440, safe[3:6]), pictures=True)
            )
        else:
            cues = "".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{line[:80]}\n\n" for n, line in enumerate(lines, 1))
            made.append(cues.encode() if kind == "srt" else b"WEBVTT\n\n" + cues.replace(",", ".").encode())
    return tuple(made)


def _rtf(text: str) -> str:
    return "".join(
        one if one.isascii() and one not in "\\{}" else f"\\u{ord(one) if ord(one) < 0x8000 else ord(one) - 0x10000}?" for one in text
    )


def _target(kind: str, words: tuple[str, ...], *, is_archive: bool = False) -> Target:
    def make(random: Random) -> Files:
        content = random.choice(_bases(kind))
        if is_archive:
            return {f"a.{kind}": changed_zip(content, random, lambda name, data: changed(data, random, words))}
        return {f"a.{kind}": changed(content, random, words, _bases(kind))}

    return Target(kind, make, _reading(kind))


def _reading(kind: str) -> Callable[[Path], None]:
    def check(folder: Path) -> None:
        look_at_article(read_article(folder / f"a.{kind}", language="es"))

    return check


TARGETS = (
    _target("odt", ODT, is_archive=True),
    _target("rtf", RTF),
    _target("epub", EPUB, is_archive=True),
    _target("pdf", PDF),
    _target("srt", SUBTITLES),
    _target("vtt", SUBTITLES),
)
