"""The page in Spanish: what it says in its own words is put into Spanish, what it shows of the articles stays.

Texts of the articles are in elements with a language of their own, names in elements of certain classes; in all others each piece of text
has its Spanish form in the tables below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from aligner.checks.spanish import spanish_message
from aligner.languages.es_messages import EXPLANATIONS, LANGUAGES

__all__ = ["in_spanish", "untold"]

_SKIPPED = frozenset({"file", "overline", "name", "check", "number", "checks", "hidden-character", "notes", "made"})
_SKIPPED_TAGS = frozenset({"script", "style", "code", "kbd", "title", "svg"})
_ATTRIBUTES = ("title", "aria-label", "placeholder", "data-name")
_WORDS = {
    "rows": "filas", "row": "fila", "errors": "errores", "error": "error", "warnings": "avisos", "warning": "aviso", "info": "notas",
    "missing": "faltan", "added": "añadidas", "mean quality": "calidad media", "Notes": "Notas", "Findings": "Hallazgos", "to": "a",
    "Error": "Error", "Warning": "Aviso", "Info": "Nota", "Errors": "Errores", "Warnings": "Avisos", "New": "Nuevo",
    "Previous": "Anterior", "Next": "Siguiente", "Filters": "Filtros", "Rows": "Filas", "Search": "Buscar", "Severity": "Gravedad",
    "Check": "Comprobación", "All checks": "Todas las comprobaciones", "Alignment": "Alineación",
    "All alignments": "Todas las alineaciones",
    "Quality below": "Calidad menor que", "any": "toda", "Clear": "Quitar", "Machine translations": "Traducciones automáticas",
    "Legend": "Leyenda", "Change between light and dark": "Cambiar entre claro y oscuro", "Keyboard help": "Ayuda del teclado",
    "Source": "Original", "Translation": "Traducción", "Quality": "Calidad", "No quality": "Sin calidad", "Row": "Fila",
    "Headline": "Titular", "Byline": "Firma", "Caption": "Pie de foto", "Attribution": "Atribución", "Repeat": "Repetición",
    "Moved": "Movida", "Machine translation broken": "Traducción automática dañada", "Accepted": "Aceptada", "Edited": "Editada",
    "Rejected": "Rechazada", "Machine translation": "Traducción automática", "Missing from the translation": "Falta en la traducción",
    "Added: not in the source": "Añadida: no está en el original", "Stands at another place": "Está en otro lugar",
    "Not translated": "Sin traducir", "this place": "este lugar", "No row matches these filters.": "Ninguna fila cumple estos filtros.",
    "No errors and no warnings.": "Sin errores ni avisos.", "Dismissed:": "Descartado:", "marked words": "palabras marcadas",
    "■ Error": "■ Error", "▲ Warning": "▲ Aviso", "● Info": "● Nota", ": the content differs.": ": el contenido difiere.",
    ": likely wrong; a reader should look.": ": es probable que esté mal; conviene mirarlo.", ": good to know.": ": conviene saberlo.",
    "Missing": "Falta", ": a sentence of the source that the translation lacks.": ": una frase del original que la traducción no tiene.",
    "Added": "Añadida", ": a sentence of the translation that the source lacks.": ": una frase de la traducción que el original no tiene.",
    "of the other side: always beside what is missing or added, else on demand.":
        "del otro lado: siempre junto a lo que falta o se ha añadido; si no, cuando se pide.",
    ": the estimated probability that the pair is a correct, complete translation. It has a bar and reasons where it is low and no finding "
    "says why. Open it for the scores behind it.":
        ": la probabilidad estimada de que el par sea una traducción correcta y completa. Lleva barra y motivos donde es baja y ningún "
        "hallazgo dice por qué. Ábrala para ver las puntuaciones.",
    "The name of a finding:": "El nombre de un hallazgo:", "with it says that it is fine.": "con él dice que está bien.",
    "Two source sentences translated as one. Rows without such a mark are one to one.":
        "Dos frases del original traducidas por una. Las filas sin esta marca son de una a una.",
    "A character that cannot be seen, by its Unicode number.": "Un carácter que no se ve, por su número de Unicode.",
    "Checks that found something here": "Comprobaciones que hallaron algo aquí", "How this was made": "Cómo se hizo", "Engine": "Motor",
    "Evidence": "Indicios", "Similarity": "Similitud", "Signature": "Firma de los ajustes", "none": "ninguno",
    "Source title": "Título del original", "Source date": "Fecha del original", "Source encoding": "Codificación del original",
    "Source read by": "Original leído por", "Source address": "Dirección del original", "Translation title": "Título de la traducción",
    "Translation date": "Fecha de la traducción", "Translation encoding": "Codificación de la traducción",
    "Translation read by": "Traducción leída por", "Translation address": "Dirección de la traducción", "Keyboard": "Teclado",
    "Next finding": "Hallazgo siguiente", "Previous finding": "Hallazgo anterior", "Light or dark": "Claro u oscuro",
    "This help": "Esta ayuda", "Close this, or a hint": "Cerrar esto o una indicación",
    "From mark to mark; the hint says what was found": "De marca en marca; la indicación dice qué se halló",
    "Single-letter keys": "Teclas de una letra", "Close": "Cerrar", "the alignment is not sure": "la alineación no es segura",
    "There is nothing to show: the pair has no sentences.": "No hay nada que mostrar: el par no tiene frases.",
    "There is no translation of this article, and no engine to make one: only the source is shown.":
        "No hay traducción de este artículo, ni motor para hacerla: solo se muestra el original.",
    # the index
    "Checked translations": "Traducciones comprobadas", "pairs": "pares", "failed": "fallidos", "Pairs": "Pares", "Pair": "Par",
    "The articles with the most serious findings come first.": "Primero los artículos con los hallazgos más graves.",
    "Only with errors or warnings": "Solo con errores o avisos", "Mean quality": "Calidad media", "Lowest": "Mínima",
    "The run has no pairs.": "No hay ningún par.",
    # reasons for a low quality
    "the two texts may not belong together": "puede que los dos textos no vayan juntos",
    "one side may be cut off": "puede que un lado esté cortado", "something may be left out": "puede que falte algo",
    "something may be added": "puede que se haya añadido algo",
    "a number, date or sum may differ": "puede que difiera una cifra, fecha o suma",
    "part of the text may not be translated": "puede que parte del texto no esté traducida",
    "several words may be wrong": "puede que varias palabras estén mal",
    "one side may deny what the other affirms": "puede que un lado niegue lo que el otro afirma",
    "a name may differ": "puede que difiera un nombre",
    "it may say something else: how sure, how much, or who does what":
        "puede que diga otra cosa: hasta qué punto, cuánto o quién hace qué",
    "the English is short for the Spanish": "el inglés es corto para el español",
    "the English is long for the Spanish": "el inglés es largo para el español", "few words match": "pocas palabras se corresponden",
    "Spanish words missing from the English": "palabras del español que faltan en el inglés",
    "English words not in the Spanish": "palabras del inglés que no están en el español",
    "a Spanish phrase missing from the English": "una expresión del español que falta en el inglés",
    "an English phrase not in the Spanish": "una expresión del inglés que no está en el español",
    "words in another order": "palabras en otro orden", "a number, date or sum that differs": "una cifra, fecha o suma que difiere",
    "a number, date or sum on one side only": "una cifra, fecha o suma en un solo lado",
    "a Spanish name missing from the English": "un nombre del español que falta en el inglés",
    "an English name not in the Spanish": "un nombre del inglés que no está en el español",
    "a negation on one side only": "una negación en un solo lado",
    "a hedge such as “may” or “alleged” on one side only": "un matiz como «presunto» o «podría» en un solo lado",
    "a restriction such as “only” on one side only": "una restricción como «solo» en un solo lado",
    "figures or dates that changed places": "cifras o fechas que han cambiado de lugar",
    "names that changed places": "nombres que han cambiado de lugar",
    "a word that nothing on the other side means": "una palabra que nada del otro lado significa",
    "a Spanish word that nothing on the other side means": "una palabra española que nada del otro lado significa",
    "an English word that nothing on the other side means": "una palabra inglesa que nada del otro lado significa",
    "words in the same spelling on both sides": "palabras escritas igual en los dos lados",
    "English words in the Spanish": "palabras inglesas en el español", "Spanish words in the English": "palabras españolas en el inglés",
    "the two texts are the same": "los dos textos son iguales",
    "English words that do not go together": "palabras inglesas que no van juntas",
    "Spanish words that do not go together": "palabras españolas que no van juntas",
    "Spanish words that do not fit where they stand": "palabras españolas que no encajan donde están",
    "English words that do not fit where they stand": "palabras inglesas que no encajan donde están",
    "only the Spanish ends in a full stop": "solo el español termina en punto",
    "only the English ends in a full stop": "solo el inglés termina en punto",
    "little in common with the machine translation": "poco en común con la traducción automática",
}  # fmt: skip
_COUNTED = {"Info": "Notas", "Missing": "Faltan", "Added": "Añadidas"}
"""Words above figures that say one thing elsewhere."""
_PATTERNS = tuple(
    (re.compile(pattern), spanish)
    for pattern, spanish in (
        (r"1 row", "1 fila"),
        (r"([\d,]{1,15}) rows", r"\1 filas"),
        (r"1 pair", "1 par"),
        (r"([\d,]{1,15}) pairs", r"\1 pares"),
        (r"1 finding", "1 hallazgo"),
        (r"([\d,]{1,15}) findings", r"\1 hallazgos"),
        (r"1 more thing worth knowing", "1 cosa más que conviene saber"),
        (r"([\d,]{1,15}) more things worth knowing", r"\1 cosas más que conviene saber"),
        (r"1 dateline, credit or aside", "1 data, crédito o inciso"),
        (r"([\d,]{1,15}) datelines, credits and asides", r"\1 datas, créditos e incisos"),
        (r"1 finding in rejected rows", "1 hallazgo en filas rechazadas"),
        (r"([\d,]{1,15}) findings in rejected rows", r"\1 hallazgos en filas rechazadas"),
        (r"1 dismissed finding", "1 hallazgo descartado"),
        (r"([\d,]{1,15}) dismissed findings", r"\1 hallazgos descartados"),
        (r"paragraph (\d+), sentence (\d+)", r"párrafo \1, frase \2"),
        (r"page (\d+), line (\d+)", r"página \1, línea \2"),
        (r"page (\d+)", r"página \1"),
        (r"cue (\d+)", r"rótulo \1"),
        (r"line (\d+)", r"línea \1"),
        (r"(\d+:\d+) missing \(([\d,]+)\)", r"\1 falta (\2)"),
        (r"(\d+:\d+) added \(([\d,]+)\)", r"\1 añadida (\2)"),
        (r"Probability of the alignment (.*)", r"Probabilidad de la alineación \1"),
        (r"(chrF|BLEU|TER) to the machine translation (.*)", r"\1 frente a la traducción automática \2"),
        (r"Length (.*)", r"Longitud \1"),
        (r"Source covered (.*)", r"Original cubierto \1"),
        (r"Translation covered (.*)", r"Traducción cubierta \1"),
        (r"Adequacy to the model (.*)", r"Adecuación según el modelo \1"),
        (r"the check “(.{1,40})” found an error", r"la comprobación «\1» halló un error"),
        (r"the check “(.{1,40})” found something doubtful", r"la comprobación «\1» halló algo dudoso"),
        (r"the check “(.{1,40})” found something to know", r"la comprobación «\1» halló algo que conviene saber"),
        (r"the translation model finds these words unlikely: (.*)", r"al modelo de traducción estas palabras le parecen improbables: \1"),
        (
            r"These two texts do not look like translations of each other \(similarity (.{1,8})\)\.",
            r"Estos dos textos no parecen traducción el uno del otro (similitud \1).",
        ),
        (
            r"There is no translation of this article: next to it is a machine translation by (.*); nothing was checked\.",
            r"No hay traducción de este artículo: al lado hay una traducción automática de \1; no se comprobó nada.",
        ),
    )
)
_NOTHING_TO_SAY = re.compile(r"[\W\d_]*(?:σ)?|[\w-]{1,40} \([\d,]+\)|\d+:\d+(?: \([\d,]+\))?")
"""Numbers, marks, and names of checks with their number."""


def in_spanish(page: bytes) -> bytes:
    """A page that `write_report` or `write_index` wrote, in Spanish.

    What a check of somebody else's says of itself stays in English, marked as that.
    """
    root = _parsed(page)
    root.set("lang", "es")
    title = root.find("head/title")
    if title is not None and root.find(".//table[@class='index']") is not None:
        title.text = _WORDS.get(title.text or "", title.text)
    for entry in root.iterfind(".//dl[@class='checks']/div"):
        _explain(entry)
    for element, name, text in list(_texts(root)):
        told = _told(element, name, text)
        if told is not None:
            _put(element, name, text, told)
    return etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>") + b"\n"


def _explain(entry: etree._Element) -> None:
    """Put what is said of a check in the legend into Spanish: its id, its title in bold, and a paragraph."""
    check, said, title = entry.find("dt"), entry.find("dd"), entry.find("dd/b")
    if check is None or said is None or title is None:
        return
    known = EXPLANATIONS.get(check.text or "")
    if known is None:
        said.set("lang", "en")
        return
    title.text = f"{known[0]}."
    title.tail = f" {known[1]}"


def untold(page: bytes) -> list[str]:
    """What of a page has no Spanish form; none for one that is complete."""
    texts = _texts(_parsed(page))
    return [text for element, name, text in texts if "message" not in _classes(element) and _told(element, name, text) is None]


def _parsed(page: bytes) -> etree._Element:
    return etree.fromstring(page, etree.HTMLParser(encoding="utf-8", huge_tree=True))


def _classes(element: etree._Element) -> frozenset[str]:
    return frozenset(element.get("class", "").split())


def _texts(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """The page's own texts: the element, where in it the text is (text, tail, or an attribute), and the text without blanks around it."""
    yield from _inside(root.find("body") if root.find("body") is not None else root)


def _inside(element: etree._Element | None) -> Iterator[tuple[etree._Element, str, str]]:
    if element is None:
        return
    for child in element.iter(etree.Element):
        own = [child, *child.iterancestors()]
        tail_is_free = not any(map(_is_foreign, own[1:]))
        if tail_is_free and (child.tail or "").strip():
            yield child, "tail", str(child.tail).strip()
        if not tail_is_free or _is_foreign(child):
            continue
        if (child.text or "").strip():
            yield child, "text", str(child.text).strip()
        for name in _ATTRIBUTES:
            if child.get(name) and "number" not in _classes(child):
                yield child, name, str(child.get(name))


def _is_foreign(element: etree._Element) -> bool:
    """Whether what is in an element is not the page's own words."""
    is_page = element.tag == "html"
    return element.tag in _SKIPPED_TAGS or bool(_classes(element) & _SKIPPED) or (not is_page and element.get("lang") is not None)


def _told(element: etree._Element, name: str, text: str) -> str | None:
    """A text in Spanish; None where the tables have none, as for a message that a user wrote."""
    if name == "text" and "message" in _classes(element):
        return spanish_message(text)
    if _is_of_index(element):
        return _index_words(text)
    if name == "text" and "scores" in _classes(element):
        lines = [_words(line) for line in text.split("\n")]
        return "\n".join(line for line in lines if line is not None) if None not in lines else None
    if name == "text" and (element.tag == "i" or "language" in _classes(element)):
        return LANGUAGES.get(text, text)
    if element.tag == "dd" and any(parent.tag == "details" for parent in element.iterancestors()):
        return text
    return (_COUNTED.get(text) if _is_counted(element, name) else None) or _words(" ".join(text.split()))


def _is_counted(element: etree._Element, name: str) -> bool:
    """Whether a text stands over a column of figures, or beside one in a filter."""
    return element.tag == "th" or name == "data-name" or any("chip" in _classes(one) for one in element.iterancestors("label"))


def _is_of_index(element: etree._Element) -> bool:
    """Whether an element is the name of a pair in the index, or a remark to it."""
    own = [element, *element.iterancestors()]
    return any(one.tag == "td" and one.getprevious() is None for one in own)


def _index_words(text: str) -> str:
    """A pair's gravest finding in Spanish; its name and what else is remarked stay as they are."""
    failure = text.removeprefix("Failed: ")
    return f"Fallido: {failure}" if failure != text else spanish_message(text) or text


def _words(text: str) -> str | None:
    found = _WORDS.get(text)
    if found is not None:
        return found
    for pattern, spanish in _PATTERNS:
        match = pattern.fullmatch(text)
        if match is not None:
            return match.expand(spanish)
    return text if _NOTHING_TO_SAY.fullmatch(text) else None


def _put(element: etree._Element, name: str, text: str, told: str) -> None:
    if name == "tail":
        element.tail = str(element.tail).replace(text, told, 1)
    elif name == "text":
        element.text = str(element.text).replace(text, told, 1)
    else:
        element.set(name, told)
