"""Term bases in TBX (ISO 30042): version 2 (`martif`, `termEntry`) and 3 (`tbx`, `conceptEntry`), in both styles.

In the style DCA the category stands in an attribute (`<termNote type="administrativeStatus">`), in DCT it is the name of the element
(`<min:administrativeStatus>`). Nothing outside the file is fetched, and a file that declares entities is refused.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from lxml import etree

from aligner.errors import TermError, UsageError
from aligner.languages.codes import parse_tag
from aligner.terms.limits import MAX_CONCEPTS, checked_term
from aligner.terms.term_base import Concept, Term, TermBase, Usage, is_case_sensitive
from aligner.text.characters import plain
from aligner.text.streams import Utf8File

__all__ = ["parse_tbx"]

_ROOTS = ("martif", "tbx")
_CONCEPTS = ("termentry", "conceptentry")
_LANGUAGES = ("langset", "langsec")
_TERMS = ("tig", "ntig", "termsec")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_STATUS = ("administrativestatus", "normativeauthorization")
_USAGES = {
    "preferred": Usage.PREFERRED,
    "standardized": Usage.PREFERRED,
    "admitted": Usage.ALLOWED,
    "regulated": Usage.ALLOWED,
    "legal": Usage.ALLOWED,
    "deprecated": Usage.FORBIDDEN,
    "superseded": Usage.FORBIDDEN,
}
"""By how the values of the categories begin: preferredTerm-admn-sts, admittedTerm, deprecatedTerm-admn-sts."""
_MOST_NOTE = 200


def parse_tbx(content: bytes, name: str, notes: list[str] | None = None) -> TermBase:
    """The term base of a TBX file. `notes`: what was wrong with its encoding is added.

    Raises TermError naming the line: for a file that is not XML or not TBX, that declares entities, for a language that is not known.
    """
    found: list[str] = []
    concepts: list[Concept] = []
    root_seen = False
    for event, element in _events(content, name, found):
        local = _local(element)
        if event == "start" and not root_seen:
            root_seen = True
            _check_root(element, local, content, name)
        elif event == "end" and local in _CONCEPTS:
            concepts += _concepts(element, name)
            if len(concepts) > MAX_CONCEPTS:
                raise TermError(f"{name}:{element.sourceline}: more than {MAX_CONCEPTS:,} concepts; split the file")
            element.clear()
    if not concepts:
        raise TermError(f"{name}: no terms; TBX has them in termEntry or conceptEntry elements")
    if notes is not None:
        notes += [f"{name}: {note}" for note in found]
    return TermBase(tuple(concepts))


def _events(content: bytes, name: str, notes: list[str]) -> Iterator[tuple[str, etree._Element]]:
    events = etree.iterparse(
        Utf8File(io.BytesIO(content), notes),
        events=("start", "end"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        yield from events
    except etree.XMLSyntaxError as error:
        message = re.sub(r", line \d+, column \d+.*$", "", " ".join(str(error.msg).split()))[:200]
        raise TermError(f"{name}:{max(error.lineno or 1, 1)}: not XML that can be read ({message}); export the term base again") from None


def _check_root(root: etree._Element, local: str, content: bytes, name: str) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        line = content.count(b"\n", 0, max(content.find(b"<!DOCTYPE"), 0)) + 1
        raise TermError(f"{name}:{line}: declares entities of its own, which may be an attack; remove its DOCTYPE")
    if local not in _ROOTS:
        raise TermError(f"{name}:{root.sourceline}: not TBX: the root element is <{local}>; export TBX-Basic, CSV or TSV")


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def _concepts(entry: etree._Element, name: str) -> Iterator[Concept]:
    """The concept of an entry; none for an entry without terms."""
    place = f"{name}:{entry.sourceline}"
    terms: list[Term] = []
    for section in entry:
        if _local(section) in _LANGUAGES:
            terms += _preferred(list(_terms(section, name)))
    if terms:
        note = next((_text(child) for child in entry if _local(child) == "note"), "")
        yield Concept(tuple(dict.fromkeys(terms)), entry.get("id", ""), note[:_MOST_NOTE], place)


def _terms(section: etree._Element, name: str) -> Iterator[tuple[Term, bool]]:
    """The terms of a language, and whether the file says how they are to be used."""
    place = f"{name}:{section.sourceline}"
    written = section.get(_LANG) or section.get("lang") or ""
    try:
        language = str(parse_tag(written.replace("_", "-")))
    except UsageError:
        message = f"an unknown language {written[:20]!r}" if written else "no xml:lang"
        raise TermError(f"{place}: {message}; give the language of each langSet or langSec, such as es or es-MX") from None
    for group in section:
        if _local(group) not in _TERMS:
            continue
        term = next((one for one in group.iter() if _local(one) == "term"), None)
        if term is None or not _text(term):
            raise TermError(f"{name}:{group.sourceline}: no <term> in <{_local(group)}>; each needs one")
        text = checked_term(_text(term), f"{name}:{term.sourceline}")
        usage = _usage(group, name)
        yield Term(text, language, usage or Usage.PREFERRED, is_case_sensitive(text)), usage is not None


def _preferred(found: list[tuple[Term, bool]]) -> Iterator[Term]:
    """The terms of a language: where one is said to be preferred, those of which nothing is said are allowed."""
    named = any(is_said and term.usage is Usage.PREFERRED for term, is_said in found)
    for term, is_said in found:
        usage = Usage.ALLOWED if named and not is_said else term.usage
        yield Term(term.text, term.language, usage, term.case_sensitive)


def _usage(group: etree._Element, name: str) -> Usage | None:
    """How a term is to be used; None when nothing says so. Raises TermError for a status that is not known."""
    for one in group.iter():
        category = one.get("type", "").lower() if _local(one) in ("termnote", "descrip") else _local(one)
        if category in _STATUS:
            value = _text(one)
            usage = next((usage for start, usage in _USAGES.items() if value.lower().startswith(start)), None)
            if usage is None:
                raise TermError(
                    f"{name}:{one.sourceline}: the status {value[:40]!r} is not known; use preferredTerm-admn-sts, admittedTerm-admn-sts, "
                    "deprecatedTerm-admn-sts or supersededTerm-admn-sts"
                )
            return usage
    return None


def _text(element: etree._Element) -> str:
    return " ".join(plain("".join(str(part) for part in element.itertext())).split())
