"""Files to begin with: the articles of corpora/, and bitexts, tables and packages made of them."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook

__all__ = ["articles", "bitexts", "manifests", "of_tests", "package", "pairs", "sheet", "texts"]

ROOT = Path(__file__).resolve().parents[2]
CORPORA = ROOT / "corpora"
_DATE = re.compile(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@cache
def articles(suffix: str) -> tuple[bytes, ...]:
    """The articles of a kind: `.txt`, `.html`, `.md`, `.docx`."""
    return tuple(path.read_bytes() for path in sorted(CORPORA.glob(f"*.??{suffix}")))


@cache
def texts() -> tuple[str, ...]:
    """The plain texts, in both languages."""
    return tuple(content.decode("utf-8") for content in articles(".txt"))


@cache
def pairs() -> tuple[tuple[Path, Path], ...]:
    """Source and target of the pairs."""
    found = []
    for gold in sorted(CORPORA.glob("*.gold")):
        sides = [next(CORPORA.glob(f"{gold.stem}.{language}.*")) for language in ("es", "en")]
        found.append((sides[0], sides[1]))
    return tuple(found)


def _sentences() -> list[tuple[str, str]]:
    spanish = [line for text in texts()[1::2] for line in text.splitlines() if line.strip()]
    english = [line for text in texts()[::2] for line in text.splitlines() if line.strip()]
    return list(zip(spanish, english, strict=False))[:12]


def _csv(names: tuple[str, ...], rows: Sequence[tuple[str, str]], delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(names)
    writer.writerows((target, number, source) if len(names) > 2 else (source, target) for number, (source, target) in enumerate(rows))
    return out.getvalue().encode()


@cache
def sheet() -> bytes:
    """A workbook of a few pairs, whose columns are named by their languages."""
    book = Workbook()
    book.active.append(["notes"])
    pairs = book.create_sheet("Pares")
    for row in (("Inglés", "id", "Español (México)"), *((target, number, source) for number, (source, target) in enumerate(_sentences()))):
        pairs.append(row)
    written, out = io.BytesIO(), io.BytesIO()
    book.save(written)
    # The same bytes at any time.
    with zipfile.ZipFile(written) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name in archive.namelist():
            fixed.writestr(zipfile.ZipInfo(name), _DATE.sub(b"2025-01-02T03:04:05Z", archive.read(name)), zipfile.ZIP_DEFLATED)
    return out.getvalue()


@cache
def bitexts(kind: str) -> tuple[bytes, ...]:
    """TMX, TSV, CSV or JSONL files of a few pairs."""
    rows = _sentences()
    if kind == "csv":
        named = (("es", "en"), ("English", "id", "Español"))
        return tuple(_csv(names, rows, delimiter) for names, delimiter in zip(named, ",;", strict=True))
    if kind == "tmx":
        units = "\n".join(
            f'<tu tuid="{number}" creationdate="20250102T030405Z"><prop type="x-a">b</prop><note>n</note>\n'
            f'<tuv xml:lang="es"><seg>{_xml(source)}</seg></tuv>\n<tuv xml:lang="en-US"><seg>{_xml(target)}</seg></tuv></tu>'
            for number, (source, target) in enumerate(rows[:5])
        )
        inline = (
            '<tu><tuv xml:lang="es"><seg>Hay <bpt i="1">&lt;b&gt;</bpt>dos<ept i="1">&lt;/b&gt;</ept> casas<ph x="1" type="lb"/>y un '
            '<hi type="x">río</hi>.</seg></tuv><tuv xml:lang="en"><seg>There are <bpt i="1">&lt;b&gt;</bpt>two<ept i="1">&lt;/b&gt;</ept>'
            ' houses<ph x="1"/>and <it pos="begin">a</it> river.</seg></tuv></tu>'
        )
        head = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header creationtool="x" '
            'creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="es" datatype="plaintext"/><body>\n'
        )
        return f"{head}{units}\n</body></tmx>\n".encode(), f"{head}{inline}\n{units}\n</body></tmx>\n".encode()
    if kind == "tsv":
        lines = [f"{number}\t{source}\t{target}\tx" for number, (source, target) in enumerate(rows)]
        plain = [f"{source}\t{target}" for source, target in rows]
        return "\n".join(["id\tsource\ttarget\tnote", *lines, ""]).encode(), "\n".join(["source\ttarget", *plain, ""]).encode()
    records = [json.dumps({"id": number, "source": s, "target": t}, ensure_ascii=number % 2 == 0) for number, (s, t) in enumerate(rows)]
    return ("\n".join([*records, ""]).encode(),)


def _xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@cache
def manifests(kind: str) -> tuple[bytes, ...]:
    """CSV, TSV or JSONL manifests of the pairs in corpora/."""
    rows = [(source.stem.split(".")[0], source.name, target.name) for source, target in pairs()[:4]]
    if kind == "jsonl":
        return (
            "".join(
                json.dumps({"id": i, "source": s, "target": t, "source_lang": "es", "date": "2025-01-02"}) + "\n" for i, s, t in rows
            ).encode(),
        )
    delimiter = "\t" if kind == "tsv" else ","
    lines = [delimiter.join(("id", "source", "target", "url")), *(delimiter.join((*row, f"http://x/{row[0]}")) for row in rows)]
    return "\n".join(lines).encode(), "\r\n".join(lines).replace(delimiter, ";" if kind == "csv" else "\t").encode("utf-8-sig")


def of_tests(name: str) -> Any:
    """A module of the tests that makes files."""
    sys.path.insert(0, str(ROOT / "tests"))
    try:
        return __import__(name)
    finally:
        sys.path.pop(0)


@cache
def package() -> bytes:
    """A small Argos package that translates."""
    argosmodels = of_tests("argosmodels")
    out = io.BytesIO()
    import tempfile

    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        root = argosmodels.build_folder(Path(folder) / "p")
        for path in sorted(root.rglob("*")):
            if path.is_file():
                archive.writestr(f"p/{path.relative_to(root).as_posix()}", path.read_bytes())
    return out.getvalue()
