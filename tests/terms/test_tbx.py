"""Term bases in TBX, versions 2 and 3, both styles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.errors import TermError
from aligner.terms.reading import parse_terms, read_terms
from aligner.terms.term_base import Usage

P, A, F = Usage

V2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>house</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1"><note>of a town</note>
 <langSet xml:lang="es-MX"><tig><term>presidente municipal</term></tig></langSet>
 <langSet xml:lang="en">
  <ntig><termGrp><term>mayor</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
  <tig><term>town <hi>mayor</hi></term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  <tig><term>town chief</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  <tig><term>provost</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
  <tig><term>city head</term></tig>
 </langSet>
</termEntry>
</body></text></martif>"""

V3_DCA = """<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>
<conceptEntry id="c1"><langSec xml:lang="es-MX"><termSec><term>presidente municipal</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>mayor</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>town chief</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>"""

V3_DCT = """<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="c1"><langSec xml:lang="es_MX"><termSec><term>presidente municipal</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>mayor</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>town chief</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""

SHORT = [("es-MX", "presidente municipal", P), ("en", "mayor", P), ("en", "town chief", F)]


def terms(text, name="t.tbx"):
    base = parse_terms(text if isinstance(text, bytes) else text.encode(), name)
    return [(term.language, term.text, term.usage) for concept in base.concepts for term in concept.terms]


@pytest.mark.parametrize("text", [V3_DCA, V3_DCT, "\ufeff" + V3_DCA])
def test_version_3_in_both_styles(text):
    assert terms(text) == SHORT


def test_version_2():
    more = [("en", "town mayor", A), ("en", "town chief", F), ("en", "provost", F), ("en", "city head", A)]
    assert terms(V2) == [*SHORT[:2], *more]
    concept = parse_terms(V2.encode(), "t.tbx").concepts[0]
    assert (concept.id, concept.note, concept.place) == ("c1", "of a town", "t.tbx:5")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_encodings(encoding):
    text = V3_DCA.replace("mayor", "cañón ágil")
    assert ("en", "cañón ágil", P) in terms(f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding))


ENTRY = '<martif><text><body><termEntry><langSet xml:lang="es"><tig><term>{}</term>{}</tig></langSet></termEntry></body></text></martif>'
BOMB = '<!DOCTYPE martif [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BAD = [
    (BOMB + ENTRY.format("&b;", ""), "t.tbx:1: declares entities of its own, which may be an attack"),
    ('<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + ENTRY.format("&x;", ""), "t.tbx:1: declares entities of its own"),
    ("<tmx/>", "t.tbx:1: not TBX: the root element is <tmx>"),
    ("<martif><text>", "t.tbx:1: not XML that can be read"),
    ("<martif/>", "t.tbx: no terms"),
    (ENTRY.format("", ""), "t.tbx:1: no <term> in <tig>"),
    (ENTRY.format("mesa", '<termNote type="administrativeStatus">fine</termNote>'), "t.tbx:1: the status 'fine' is not known"),
    (ENTRY.format("mesa", "").replace(' xml:lang="es"', ""), "t.tbx:1: no xml:lang"),
    (ENTRY.format("mesa", "").replace('"es"', '"xx"'), "t.tbx:1: an unknown language 'xx'"),
    (ENTRY.format("=cmd()", ""), "t.tbx:1: '=cmd()' is a formula"),
    (ENTRY.format("m" * 500, ""), "t.tbx:1: 500 characters"),
    ("<martif>" * 5000, "t.tbx:1: not XML that can be read"),
    (b"PK\x03\x04", "t.tbx: a workbook or another office file; save its table as CSV"),
]


@each(("text", "message"), BAD)
def test_what_is_refused(text, message):
    with pytest.raises(TermError) as error:
        terms(text)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_files_that_are_not_there_or_too_large(tmp_path, monkeypatch):
    with pytest.raises(TermError, match="cannot be read"):
        read_terms(tmp_path / "none.csv")
    monkeypatch.setattr("aligner.terms.reading.MAX_BYTES", 10)
    (tmp_path / "large.csv").write_text("es,en\nalcalde,mayor\n")
    with pytest.raises(TermError, match="larger than"):
        read_terms(tmp_path / "large.csv")


TABLE = b"es;en;status;note\nalcalde;mayor;;of a town\npresunto;alleged|suspected;allowed;\n"


@given(
    st.sampled_from([V2.encode(), V3_DCT.encode(), TABLE, TABLE.decode().encode("utf-16"), b""]),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 20), st.binary(max_size=12)), max_size=6),
    st.sampled_from(["t.csv", "t.tbx", "t.tsv"]),
)
def test_changed_files_are_read_or_refused(content, changes, name):
    for place, length, new in changes:
        content = content[:place] + new + content[place + length :]
    try:
        base = parse_terms(content, name)
    except TermError as error:
        assert str(error).startswith(name)
        assert len(str(error).splitlines()) == 1
    else:
        assert all(concept.terms for concept in base.concepts)
