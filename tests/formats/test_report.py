"""The report page and the index as HTML: what is in them, and that nothing from an article becomes markup."""

import base64
import hashlib
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from report_samples import INJECTIONS, hostile_bitext, long_bitext, machine_bitext, port_bitext
from tables import each

from aligner.bitext import Article, Dismissed, Finding, Link, Scope, Scores, Segment, Severity, Status, Unit
from aligner.checks.consequence import burden, rank
from aligner.checks.identity import finding_id
from aligner.formats.escaping import is_hidden, visible_text
from aligner.formats.report import IndexEntry, index_entry, report_name, write_index, write_report
from aligner.formats.report.markup import marked
from aligner.formats.report.words import count, link_words, reasons

E, W, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def report(bitext) -> str:
    out = io.BytesIO()
    write_report(bitext, out)
    return out.getvalue().decode("utf-8")


def index(entries) -> str:
    out = io.BytesIO()
    write_index(entries, out)
    return out.getvalue().decode("utf-8")


def page(bitext):
    return html.fromstring(report(bitext))


def unit(tree, number):
    return tree.get_element_by_id(f"u{number}")


def text(element) -> str:
    return " ".join(" ".join(element.itertext()).split())


# --- marks ---------------------------------------------------------------------------------------------------------------------------

# Text, marks (start, end, id, severity), and what comes out as [words](ids, severity).
MARKS = [
    ("sin marcas", [], "sin marcas"),
    ("uno dos tres", [(4, 7, "a", E)], "uno [dos](a error) tres"),
    ("uno dos tres", [(0, 3, "a", W), (8, 12, "b", INFO)], "[uno](a warning) dos [tres](b info)"),
    ("uno dos tres", [(0, 7, "a", W), (4, 12, "b", E)], "[uno ](a warning)[dos](a b error)[ tres](b error)"),
    ("uno dos tres", [(0, 12, "a", INFO), (4, 7, "b", E)], "[uno ](a info)[dos](a b error)[ tres](a info)"),
    ("uno dos tres", [(4, 7, "a", W), (4, 7, "b", W)], "uno [dos](a b warning) tres"),
    ("uno dos tres", [(0, 4, "a", E), (4, 7, "b", E)], "[uno ](a error)[dos](b error) tres"),
    ("uno dos", [(-9, 99, "a", E)], "[uno dos](a error)"),
    ("uno dos", [(3, 1, "a", E)], "uno[](a error) dos"),
    ("uno dos", [(7, 7, "a", W)], "uno dos[](a warning)"),
    ("uno dos", [(50, 60, "a", W)], "uno dos[](a warning)"),
    ("", [(0, 0, "a", E)], "[](a error)"),
    ("a < b & c", [(2, 3, "a", E)], "a [<](a error) b & c"),
]


@each(("words", "marks", "expected"), MARKS)
def test_marks(words, marks, expected):
    shown = []
    tree = html.fromstring(f"<p>{marked(words, marks)}</p>")
    shown.append(tree.text or "")
    for link in tree:
        severity = link.get("class").split()[1]
        shown.append(f"[{link.text or ''}]({link.get('aria-describedby')} {severity}){link.tail or ''}")
    assert "".join(shown) == expected


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45), st.sampled_from("abc"), st.sampled_from(Severity)), max_size=5),
)
def test_marks_neither_lose_nor_add_text(words, marks):
    markup = re.sub(r'<span class="hidden-character">(U\+[0-9A-F]{4,6})</span>', r"⟨\1⟩", marked(words, marks))
    plain = re.sub(r"</?a\b[^>]*>", "", markup)
    assert "<" not in plain and ">" not in plain
    assert plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == visible_text(words)


@each("character", ["\x00", "\x1b", "\r", "\x85", "\u202e", "\u2066", "\u200b", "\u200f", "\ufeff", "\u00ad", "\u2028", "\ud800"])
def test_hidden_characters_are_spelt_out(character):
    assert is_hidden(character)
    assert visible_text(f"a{character}b") == f"a⟨U+{ord(character):04X}⟩b"
    assert character not in marked(f"a{character}b", [(0, 2, "x", E)])


@pytest.mark.parametrize("plain", ["", "año «»", "a\tb\nc", "10\u00a0000", "👩\u200d🚒", "é"])
def test_what_can_be_seen_is_left_alone(plain):
    assert visible_text(plain) == plain


# --- the page ------------------------------------------------------------------------------------------------------------------------


def test_head_says_what_was_compared_and_how():
    head = text(page(port_bitext()).xpath("//header")[0])
    for said in (
        "puertos/altamira", "altamira.es.txt Spanish", "altamira.en.html English", "encoding guessed: cp1252", "rows 12",
        "errors 5", "warnings 3", "missing 1",
        "added 1", "mean quality 0.78",
    ):  # fmt: skip
        assert said in head, said
    made = text(page(port_bitext()).xpath("//details[@class='provenance']")[0])
    for said in ("Apertium eng-spa", "mt:source, lexicon", "0.84", "aligner|version:0.1.0"):
        assert said in made, said


def test_a_row_shows_both_sides_the_machine_translation_and_the_findings():
    row = unit(page(port_bitext()), 3)
    assert [mark.text for mark in row.xpath(".//*[contains(@class,'source')]//a[contains(@class,'mark')]")] == ["7,5 %", "3 de marzo"]
    assert [mark.text for mark in row.xpath(".//*[contains(@class,'target')]//a[contains(@class,'mark')]")] == ["75%", "May 3"]
    assert "salary increase of 7.5 %" in text(row.xpath(".//*[contains(@class,'target')]//*[@class='machine']")[0])
    findings = row.xpath(".//li[contains(@class,'finding')]")
    assert text(findings[0]).startswith("■ Error numbers 7,5 % (7.5 per cent) became 75%")
    assert [finding.get("data-check") for finding in findings] == ["numbers", "dates"]
    assert row.get("data-quality") == "0.3100" and "the alignment is not sure" in text(row)


def test_every_mark_points_to_a_finding_of_its_row():
    tree = page(port_bitext())
    marks = tree.xpath("//a[contains(@class,'mark')]")
    assert len(marks) >= 15
    for mark in marks:
        row = next(mark.iterancestors("li"))
        for name in mark.get("aria-describedby").split():
            assert row in tree.get_element_by_id(name).iterancestors("li")


def test_omissions_and_additions_stand_in_place():
    tree = page(port_bitext())
    omission, addition = unit(tree, 6), unit(tree, 9)
    assert "omission" in omission.get("class").split() and "addition" in addition.get("class").split()
    assert "Missing from the translation Machine translation “We are not going to yield" in text(omission)
    assert text(omission).count("We are not going to yield") == 1, "the finding does not say again what the row shows"
    assert "Added: not in the source" in text(addition)


def test_kinds_repeats_links_and_status_are_named():
    bitext = port_bitext()
    edited = bitext.with_units((*bitext.units[:3], replace(bitext.units[3], status=Status.EDITED, degenerate=True), *bitext.units[4:]))
    tree = page(edited)
    tags = {number: [text(tag) for tag in unit(tree, number).xpath(".//*[@class='tag']")] for number in range(1, 13)}
    assert tags[1] == ["Headline", "Headline"] and tags[2] == ["Byline", "Byline"] and tags[3] == []
    assert tags[4] == ["Machine translation broken", "Edited"]
    assert tags[10] == ["2:1"] and tags[11] == ["Repeat", "Caption", "Caption"]


def test_filters_offer_what_there_is_with_counts():
    tree = page(port_bitext())
    options = [text(option) for option in tree.xpath("//option")]
    assert "numbers (1)" in options and "1:1 (9)" in options and "1:0 missing (1)" in options and "2:1 (1)" in options
    assert [text(chip) for chip in tree.xpath("//label[contains(@class,'chip')]")] == ["■ Errors 5", "▲ Warnings 3", "● Info 3"]


def test_the_legend_explains_the_checks_that_found_something():
    legend = text(page(port_bitext()).get_element_by_id("legend"))
    assert "A sentence is missing from the translation." in legend and "Two sentences changed places" not in legend


def test_a_pair_without_counterpart_says_so_and_shows_the_translation_once():
    tree = page(machine_bitext())
    assert text(tree.xpath("//*[@class='banner']")[0]).startswith(
        "There is no translation of this article: next to it is a machine translation by Apertium"
    )
    assert text(unit(tree, 1)).count("Machine words 0.") == 1


def test_texts_that_are_no_translations_of_each_other_are_announced():
    tree = page(replace(port_bitext(), parallel=False, similarity=0.07))
    assert text(tree.xpath("//*[@class='banner']")[0]) == "These two texts do not look like translations of each other (similarity 0.07)."


def test_long_pages_are_laid_out_as_they_are_read():
    assert [page(long_bitext(units)).xpath("//ol[starts-with(@class, 'units')]/@class") for units in (200, 201)] == [
        ["units"],
        ["units many"],
    ]


def test_an_empty_bitext_is_a_page_too():
    tree = page(port_bitext().with_units(()))
    assert "no sentences" in text(tree.xpath("//*[@class='banner']")[0])


def test_the_same_bitext_makes_the_same_bytes():
    assert report(port_bitext()) == report(port_bitext())


PAGES = {
    "report": lambda: report(hostile_bitext()),
    "index": lambda: index(
        [index_entry(hostile_bitext(), "javascript:alert(1).html"), IndexEntry(INJECTIONS[0], None, failure=INJECTIONS[1])]
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_nothing_from_an_article_becomes_markup(name):
    source = PAGES[name]()
    tree = html.fromstring(source)
    harmless = (report(port_bitext()), index([IndexEntry("a", "a.html", remarks=("b",))]))
    allowed = {element.tag for sample in harmless for element in html.fromstring(sample).iter(tag=html.etree.Element)}
    assert {element.tag for element in tree.iter(tag=html.etree.Element)} <= allowed
    attributes = {name for element in tree.iter(tag=html.etree.Element) for name in element.attrib}
    assert not {attribute for attribute in attributes if attribute.startswith("on") or attribute in ("style", "src", "srcdoc")}
    assert all(link.startswith(("#", "./")) for link in tree.xpath("//@href"))
    assert len(tree.xpath("//script")) == 1 and len(tree.xpath("//style")) == 1
    assert not {character for character in source if is_hidden(character)}


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_admits_exactly_the_page_s_own_code(name):
    source = PAGES[name]()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', source)[1]
    assert re.fullmatch(
        r"default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'",
        policy,
    )
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        code = re.search(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}';" in policy
    assert source.index("Content-Security-Policy") < source.index("<style>") < source.index("<script>")


def test_nothing_is_loaded_and_only_web_addresses_are_links():
    source = report(port_bitext())
    assert re.findall(r'(?:href|src)="([^"#][^"]*)"', source) == ["https://example.org/altamira"]
    assert not re.search(r"url\(|@import|\bfetch\(|innerHTML|\beval\(", source)


# --- words ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        (Scores(0.9, 0.99, 60.0, 30.0, 50.0, 0.1), []),
        (Scores(0.4, 0.5), ["the alignment is not sure"]),
        (Scores(0.4, 0.99, reasons=("a name may differ",)), ["a name may differ"]),
        (Scores(0.4, 0.5, reasons=("a name may differ",)), ["the alignment is not sure", "a name may differ"]),
        (Scores(), []),
    ],
)
def test_reasons(scores, expected):
    assert reasons(replace(port_bitext().units[2], scores=scores)) == expected


def test_counts_and_link_types_in_words():
    assert [count(n, "unit") for n in (0, 1, 2, 12345)] == ["0 units", "1 unit", "2 units", "12,345 units"]
    assert [link_words(t) for t in ("1:1", "1:0", "0:2", "3:1")] == ["1:1", "1:0 missing", "0:2 added", "3:1"]


# --- the index -----------------------------------------------------------------------------------------------------------------------


def test_the_index_puts_first_what_needs_a_reader_most():
    entries = [
        IndexEntry("calm", "calm.html", mean_quality=0.9),
        IndexEntry("calmer", "calmer.html", mean_quality=0.95),
        IndexEntry("unscored", "unscored.html"),
        IndexEntry("short", "short.html", omissions=1, additions=1, mean_quality=0.9),
        IndexEntry("warned", "warned.html", warnings=9, mean_quality=0.2, burden=(((1, 3), -9),)),
        IndexEntry("wrong", "wrong.html", errors=3, mean_quality=0.99, burden=(((0, 4), -3),)),
        IndexEntry("worst", "worst.html", errors=1, mean_quality=0.99, burden=(((0, 1), -1),)),
        IndexEntry("failed", None, failure="failed.es.txt: empty"),
    ]
    tree = html.fromstring(index(entries))
    names = [text(cell).split()[0] for cell in tree.xpath("//tbody/tr/td[1]")]
    assert [name.removesuffix("Failed:") for name in names] == ["failed", "worst", "wrong", "warned", "short", "calm", "calmer", "unscored"]
    assert index(reversed(entries)) == index(entries)
    assert tree.xpath("//tbody//a/@href")[0] == "./worst.html"


def test_an_entry_sums_up_its_bitext():
    entry = index_entry(port_bitext(), "a.html")
    assert (entry.units, entry.errors, entry.warnings, entry.infos, entry.omissions, entry.additions) == (12, 5, 3, 3, 1, 1)
    assert entry.mean_quality == pytest.approx(0.778) and entry.least_quality == 0.31
    assert index_entry(machine_bitext(), None).mean_quality is None
    assert "translations of each other" in index_entry(replace(port_bitext(), parallel=False), None).remarks[-1]


def test_bylines_and_repeats_are_no_omissions_of_content():
    bitext = port_bitext()
    omission = next(unit for unit in bitext.units if not unit.target.strip())
    for changed in (
        replace(omission, repeat=True),
        replace(omission, findings=(Finding("byline", Severity.WARNING, "a byline on one side only"),)),
    ):
        assert index_entry(bitext.with_units((changed,)), "x.html").omissions == 0


NAMES = [("altamira", "altamira.html"), ("2021-03-04_puerto.v2", "2021-03-04_puerto.v2.html")]


@pytest.mark.parametrize(("pair_id", "expected"), NAMES)
def test_plain_ids_are_file_names(pair_id, expected):
    assert report_name(pair_id) == expected


STRANGE = [
    "a/b", "a-b/..", "../../etc/passwd", "CON", "nul", "com1.es",  "A", "a ", "Ñandú", "", ".", "..", "index", "con", "aux.x",
    "a" * 300, "a\\b", "a:b", "\x00", "\ud800",
    "日本", "a-0123abcd",
]  # fmt: skip


def test_other_ids_get_safe_names_of_their_own():
    names = [report_name(pair_id) for pair_id in STRANGE]
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,95}\.html", name) for name in names), names
    assert len(set(names)) == len(STRANGE)
    assert not {name.split(".")[0] for name in names} & {"index", "con", "aux", "nul", "com1"}


@given(st.text(max_size=20), st.text(max_size=20))
def test_two_ids_never_share_a_file(one, other):
    assert one == other or report_name(one).lower() != report_name(other).lower()


# --- the list of findings ------------------------------------------------------------------------------------------------------------


def found(bitext):
    return [text(item) for item in page(bitext).xpath("//section[@class='found']/ol/li")]


def test_the_gravest_findings_come_first_and_the_rest_is_folded_away():
    tree = page(port_bitext())
    listed = [item.get("class") for item in tree.xpath("//section[@class='found']/ol/li")]
    assert listed == ["error"] * 5 + ["warning"] * 3
    assert [item.get("class") for item in tree.xpath("//section[@class='found']/details/ol/li")] == ["info"] * 3
    targets = [link.get("href")[1:] for link in tree.xpath("//section[@class='found']//a")]
    assert len(set(targets)) == 11 and all(tree.xpath(f"//li[@id='{target}']") for target in targets)


CONSEQUENCE = [
    ("number", Severity.WARNING, "spacing", Severity.ERROR, False),
    ("hedge", Severity.ERROR, "number", Severity.ERROR, True),
    ("number", Severity.ERROR, "omission", Severity.ERROR, True),
    ("omission", Severity.WARNING, "gender", Severity.WARNING, True),
    ("gender", Severity.WARNING, "repeat", Severity.WARNING, True),
]


@pytest.mark.parametrize(("first", "grave", "second", "other", "kept"), CONSEQUENCE)
def test_of_equal_gravity_what_weighs_more_for_a_reader_comes_first(first, grave, second, other, kept):
    assert (rank(Finding(first, grave, "")) < rank(Finding(second, other, ""))) == kept


def test_a_finding_says_where_it_stands_and_shows_its_words():
    bitext = port_bitext()
    source = Article("a.es.txt", "es", "Uno. Dos tres.", segments=(Segment("Uno.", 0, 4), Segment("Dos tres.", 5, 14)), title="Uno.")
    target = Article("a.en.txt", "en", "One. Two x.", segments=(Segment("One.", 0, 4), Segment("Two x.", 5, 11)))
    units = (
        Unit(0, Link((0,), (0,)), "Uno.", "One."),
        Unit(1, Link((1,), (1,)), "Dos tres.", "Two x.", findings=(Finding("number", Severity.ERROR, "lost", (4, 8), (4, 4)),)),
    )
    in_word = replace(bitext, source=source, target=replace(target, extractor="docx"), units=units)
    assert found(in_word) == ["■ Error lost paragraph 1, sentence 2 Dos tres . Two ‸ x."]
    assert found(replace(in_word, target=target)) == ["■ Error lost line 1 Dos tres . Two ‸ x."]


@pytest.mark.parametrize(
    ("quality", "severity", "bar", "reason"),
    [
        (0.95, None, False, True),  # a reason without a bar: such as an alignment that is not sure
        (0.35, None, True, True),
        (0.35, Severity.INFO, True, True),
        (0.35, Severity.WARNING, False, False),
        (0.35, Severity.ERROR, False, False),
    ],
)
def test_quality_stands_out_only_where_it_says_more_than_the_findings(quality, severity, bar, reason):
    findings = () if severity is None else (Finding("number", severity, "lost", (0, 4)),)
    scores = Scores(quality=quality, posterior=0.99, reasons=("a number may differ",))
    bitext = port_bitext()
    (row,) = page(bitext.with_units((replace(bitext.units[3], findings=findings, scores=scores),))).xpath(
        "//li[starts-with(@class,'unit')]"
    )
    (score,) = row.xpath("./div[@class='score']")
    assert f"{quality:.2f}" in text(score)
    assert bool(score.xpath(".//*[contains(@class,'bar')]")) == bar
    assert ("a number may differ" in text(score)) == reason


def test_datelines_and_asides_are_folded_into_one_line_apart_from_the_rest():
    unit = replace(port_bitext().units[3], findings=())
    infos = [Finding(check, Severity.INFO, f"about {check}", (0, 5)) for check in ("byline", "bracket", "name")]
    section = page(port_bitext().with_units((replace(unit, findings=tuple(infos)),))).xpath("//section[@class='found']")[0]
    folds = {text(fold.xpath("./summary")[0]): text(fold) for fold in section.xpath("./details")}
    assert list(folds) == ["1 more thing worth knowing", "2 datelines, credits and asides"]
    assert "about name" in folds["1 more thing worth knowing"] and "about byline" not in folds["1 more thing worth knowing"]


def test_a_dismissed_finding_is_folded_away_and_named_in_its_row():
    bitext = port_bitext()
    finding, *rest = bitext.units[2].findings
    reason = INJECTIONS[0]
    unit = replace(bitext.units[2], findings=tuple(rest), dismissed=(Dismissed(finding, Scope.HERE, reason, "2026-11-30", "Ana"),))
    made = page(bitext.with_units((*bitext.units[:2], unit, *bitext.units[3:])))
    (folded,) = made.xpath("//section[@class='found']/details[starts-with(summary, '1 dismissed')]")
    assert f"here, 2026-11-30, Ana: {reason}" in text(folded)
    assert folded.xpath(".//a/@href") == ["#u3"]
    (line,) = made.xpath("//*[@id='u3']//li[@class='dismissed']")
    assert finding_id(unit, finding) in text(line) and reason in text(line)
    assert not made.xpath("//script[contains(text(), 'owned')]")


def test_findings_of_rejected_rows_are_folded_away_and_do_not_rank():
    bitext = port_bitext()
    rejected = bitext.with_units(tuple(replace(unit, status=Status.REJECTED) for unit in bitext.units))
    tree = page(rejected)
    assert not tree.xpath('//section[@class="found"]/ol') and "in rejected rows" in text(tree.xpath('//section[@class="found"]')[0])
    assert burden(rejected) == () != burden(bitext)


def test_the_index_names_the_gravest_finding_of_a_pair():
    bitext = port_bitext()
    table = html.fromstring(index([index_entry(bitext, "a.html"), index_entry(bitext.with_units((bitext.units[0],)), "b.html")]))
    first, second = (text(cell) for cell in table.xpath("//tbody/tr/td[1]"))
    assert rank(min((finding for finding in bitext.findings), key=rank)) == rank(next(f for f in bitext.findings if f.message in first))
    assert "■" in first and "■" not in second and "▲" not in second


def test_a_page_without_findings_says_so():
    bitext = port_bitext()
    clean = bitext.with_units(tuple(replace(unit, findings=()) for unit in bitext.units))
    assert "No errors and no warnings." in text(page(clean).xpath("//section[@class='found']")[0])


def test_no_path_of_the_machine_is_in_a_page():
    bitext = replace(port_bitext(), source=replace(port_bitext().source, name="/home/ana/Desktop/altamira.es.txt"))
    out = io.BytesIO()
    write_report(bitext, out)
    assert b"/home/ana" not in out.getvalue()
