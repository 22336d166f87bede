"""The report and the index in a real browser: nothing runs but their own script, and a keyboard is enough."""

import base64
from dataclasses import replace

import pytest
from report_samples import INJECTIONS, hostile_bitext, long_bitext, machine_bitext, port_bitext

from aligner.bitext import Dismissed, Scope
from aligner.formats.report import IndexEntry, index_entry, write_index, write_report

ESCAPE, TAB = "\ue00c", "\ue004"


def write(path, bitext):
    with path.open("wb") as out:
        write_report(bitext, out)
    return path


def all_dismissed(bitext):
    """Every finding is fine, for reasons that try to act or to be long."""
    reasons = (*INJECTIONS, "x" * 500)
    return bitext.with_units(
        tuple(
            replace(
                unit, findings=(), dismissed=tuple(Dismissed(one, Scope.HERE, reasons[unit.number % len(reasons)]) for one in unit.findings)
            )
            for unit in bitext.units
        )
    )


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    bitexts = {"port": port_bitext(), "hostile": hostile_bitext(), "machine": machine_bitext(), "long": long_bitext(240)}
    bitexts["dismissed"] = all_dismissed(bitexts["port"])
    paths = {name: write(folder / f"{name}.html", bitext) for name, bitext in bitexts.items()}
    paths["index"] = folder / "index.html"
    entries = [index_entry(bitexts[name], f"{name}.html") for name in ("port", "hostile", "machine")]
    with paths["index"].open("wb") as out:
        write_index([*entries, IndexEntry("roto", None, failure="<b>roto.es.txt</b>: not text")], out)
    return paths


@pytest.mark.parametrize("page", ["port", "hostile", "machine", "dismissed", "index"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_is_accessible_fits_the_window_and_obeys_its_policy(browser, pages, page, dark, width):
    browser.open(pages[page], width, dark)
    browser.run("for (const one of document.querySelectorAll('.found details')) one.open = true")
    assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth")
    assert browser.complaints() == []
    assert browser.accessibility() == []


@pytest.mark.parametrize("page", ["hostile", "dismissed", "index"])
def test_injected_markup_is_text(browser, pages, page):
    browser.open(pages[page])
    assert browser.driver.title != "owned"
    assert browser.run("return document.scripts.length") == 1
    assert browser.all("img, iframe, object, embed, base, [onerror], [onload], [onmouseover], body [style], a[href^='javascript']") == []
    assert "<script>document.title='owned'</script>" in browser.one("main").text
    assert "\u202e" not in browser.run("return document.documentElement.textContent")
    assert browser.complaints() == []


def test_the_policy_stops_scripts_styles_and_requests(browser, pages):
    browser.open(pages["port"])
    browser.run(
        """
        const script = document.createElement("script");
        try { script.text = "document.title = 'owned'"; } catch { /* trusted types */ }
        document.body.append(script);
        const image = document.createElement("img");
        image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
        document.body.append(image);
        document.body.setAttribute("style", "display: none");
        """
    )
    assert browser.driver.title != "owned"
    assert browser.one("body").is_displayed()
    assert browser.run("return document.images[0].naturalWidth") == 0
    assert browser.complaints() != []


def test_keys_go_from_finding_to_finding_and_say_where(browser, pages):
    browser.open(pages["port"])
    total = len(browser.all(".finding"))
    browser.press("n")
    assert browser.run("return document.activeElement.id") == "f3-1"
    assert browser.one("#live").get_attribute("textContent") == f"Finding 1 of {total}"
    assert browser.one("#position").text == f"1 of {total}"
    assert "current" in browser.one("#u3").get_attribute("class")
    assert len(browser.all("#u3 .mark.on")) == 2
    browser.press("j")
    assert browser.run("return document.activeElement.id") == "f3-2"
    browser.press("p", "k")
    assert browser.one("#position").text == f"{total} of {total}", "before the first comes the last"
    browser.press("n")
    assert browser.one("#position").text == f"1 of {total}"
    assert browser.run("return document.querySelectorAll('.finding.current').length") == 1


@pytest.mark.parametrize("page", ["port", "long"])
def test_the_found_row_is_in_sight_below_the_toolbar(browser, pages, page):
    browser.open(pages[page], width=400)
    for _ in range(11):
        browser.press("n")
        top, bottom, bar, height = browser.run(
            "const box = document.activeElement.getBoundingClientRect();"
            "return [box.top, box.bottom, document.getElementById('toolbar').getBoundingClientRect().bottom, innerHeight]"
        )
        assert bar <= top < bottom <= height


def test_buttons_do_what_the_keys_do(browser, pages):
    browser.open(pages["port"])
    browser.one("#next").click()
    browser.one("#next").click()
    browser.one("#previous").click()
    assert browser.one("#position").text.startswith("1 of")


def test_letters_typed_into_a_field_are_letters_and_keys_can_be_turned_off(browser, pages):
    browser.open(pages["port"])
    browser.press("/")
    browser.press("nnn")
    assert browser.one("[name=text]").get_property("value") == "nnn"
    assert browser.all(".finding.current") == []
    browser.one("#filter-form [type=reset]").click()
    browser.press("?")
    assert browser.one("#help").is_displayed()
    browser.one("#keys").click()
    browser.press(ESCAPE)
    assert not browser.one("#help").is_displayed()
    browser.press("n")
    assert browser.all(".finding.current") == []


def choose(browser, name, value):
    browser.run(
        "const field = document.querySelector(`[name=${arguments[0]}]`); field.value = arguments[1];"
        "field.dispatchEvent(new Event('input', { bubbles: true }))",
        name,
        value,
    )


FILTERS = [
    ("check", "numbers", [3]),
    ("type", "1:0", [6]),
    ("type", "2:1", [10]),
    ("quality", "0.5", [3, 12]),
    ("text", "altamira, on the gulf", [9]),
    ("text", "ramiro tellez", [5]),
    ("text", "NEGÓ HABER", [5]),
    ("text", "a denial", [12]),
    ("text", "qqq", []),
]


@pytest.mark.parametrize(("name", "value", "expected"), FILTERS)
def test_filters(browser, pages, name, value, expected):
    browser.open(pages["port"])
    choose(browser, name, value)
    assert browser.shown_units() == expected
    assert browser.one("#shown").text == f"{len(expected)} of 12 rows"
    assert browser.one("#empty").is_displayed() == (not expected)
    browser.one("#filter-form [type=reset]").click()
    browser.run("return new Promise((done) => setTimeout(done))")
    assert len(browser.shown_units()) == 12


def test_severities_combine_and_restrict_the_jumps(browser, pages):
    browser.open(pages["port"])
    for box in browser.all("[name=severity]")[:2]:
        box.click()
    assert browser.shown_units() == [3, 5, 6, 7, 9, 12]
    choose(browser, "check", "hedges")
    assert browser.shown_units() == [5]
    browser.press("n")
    assert browser.one("#position").text == "1 of 1"
    assert browser.run("return document.activeElement.dataset.check") == "hedges"


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (360, 740)])
def test_findings_are_on_the_first_screen_and_lead_to_their_place(browser, pages, width, height):
    browser.driver.set_window_size(width, height)
    browser.open(pages["port"])
    first = browser.one(".found-list a")
    assert browser.run("return arguments[0].getBoundingClientRect().bottom < window.innerHeight", first)
    assert not browser.run("return document.documentElement.scrollWidth > window.innerWidth")
    target = first.get_attribute("href").rpartition("#")[2]
    first.click()
    assert browser.run("return document.activeElement.id") == target
    assert browser.run("const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.bottom <= window.innerHeight")


def test_a_finding_that_a_filter_hides_is_shown_when_it_is_chosen(browser, pages):
    browser.open(pages["port"])
    browser.one("input[name=text]").send_keys("zzz")
    assert browser.shown_units() == []
    browser.one(".found-list a").click()
    assert len(browser.shown_units()) == 12


def test_a_dismissed_finding_leads_to_its_row_and_is_none_of_those_that_keys_go_to(browser, pages):
    browser.open(pages["dismissed"])
    assert browser.one("#position").text == "0 findings" and not browser.one("#next").is_enabled()
    browser.one(".found summary").click()
    link = browser.one(".found-list .dismissed a")
    target = link.get_attribute("href").rpartition("#")[2]
    link.click()
    assert browser.run("const r = document.getElementById(arguments[0]).getBoundingClientRect(); return r.top < window.innerHeight", target)


def test_machine_translation_can_be_hidden(browser, pages):
    browser.open(pages["port"])
    assert not browser.one("#u3 .machine").is_displayed() and browser.one("#u6 .machine").is_displayed(), "beside what is missing"
    browser.one("#machine").click()
    assert browser.one("#u3 .machine").is_displayed()


def test_a_mark_says_what_was_found_on_focus_and_on_hover(browser, pages):
    from selenium.webdriver import ActionChains

    browser.open(pages["port"])
    browser.run("document.querySelector('#u2 .number').focus()")
    browser.press(TAB, TAB, TAB)
    assert browser.run("return document.activeElement.matches('#u3 .source .mark')")
    hint = browser.one("#hint")
    assert hint.is_displayed() and "became 75%" in hint.text
    assert len(browser.all(".mark.on")) == 2, "the words of the other side are lit too"
    browser.press(ESCAPE)
    assert not hint.is_displayed()
    mark = browser.one("#u5 .target .mark")
    # Scrolling puts a hint away, so the mark is brought into sight first.
    browser.run("arguments[0].scrollIntoView({ block: 'center' }); return new Promise((done) => setTimeout(done, 100))", mark)
    ActionChains(browser.driver).move_to_element(mark).perform()
    assert hint.is_displayed() and "presunto" in hint.text
    box, window = hint.rect, browser.run("return [scrollX, scrollX + document.documentElement.clientWidth]")
    assert window[0] <= box["x"] and box["x"] + box["width"] <= window[1]


def test_the_theme_follows_the_system_until_it_is_chosen(browser, pages):
    paper = "return getComputedStyle(document.body).backgroundColor"
    browser.open(pages["port"])
    light = browser.run(paper)
    browser.press("t")
    dark = browser.run(paper)
    assert light != dark
    browser.open(pages["index"])
    assert browser.run(paper) == dark, "the choice holds for every page"
    browser.open(pages["port"])
    browser.press("t")
    assert browser.run(paper) == light
    browser.run("localStorage.clear()")
    browser.open(pages["port"], dark=True)
    assert browser.run(paper) == dark


def test_reads_without_scripts(browser, pages):
    browser.open(pages["port"], scripts=False)
    assert len(browser.all(".unit")) == 12
    assert browser.one("#u3 .source .text").is_displayed() and browser.one("#f3-1").is_displayed()
    assert not browser.one("#toolbar").is_displayed()
    browser.open(pages["port"])


def test_print_shows_findings_and_no_controls(browser, pages):
    browser.open(pages["port"])
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not browser.one("#toolbar").is_displayed()
    assert all(finding.is_displayed() for finding in browser.all(".finding"))
    printed = base64.b64decode(browser.driver.print_page())
    assert printed.startswith(b"%PDF")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_index_filters_by_name_and_by_need(browser, pages):
    visible = "return [...document.querySelectorAll('tbody tr:not([hidden])')].map((row) => row.cells[0].innerText.split('\\n')[0])"
    browser.open(pages["index"])
    assert browser.run(visible)[0] == "roto"
    browser.one("#text").send_keys("ALTAMÍRA")
    assert browser.run(visible) == ["puertos/altamira", "solo/altamira"]
    browser.one("#flagged").click()
    assert browser.run(visible) == ["puertos/altamira"]
    assert browser.one("#shown").text == "1 of 4 pairs"
    browser.one("tbody tr:not([hidden]) a").click()
    assert browser.driver.title.startswith("El puerto de Altamira reabre")
