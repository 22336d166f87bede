"""The review in a real browser: every action with the keyboard, the mouse where it matters, and nothing executed that is text."""

import json
import time
from contextlib import suppress
from pathlib import Path

import pytest
from report_samples import INJECTIONS
from review_samples import bitext, number_finding
from review_server import make_store, review_server

from aligner.corpus.store import FILE_NAME, Store

ESCAPE, ENTER, SHIFT, SPACE = "\ue00c", "\ue007", "\ue008", " "
UP, DOWN, LEFT, RIGHT = "\ue013", "\ue015", "\ue012", "\ue014"


class Page:
    """The page, and what it shows."""

    def __init__(self, browser, client):
        self.browser, self.client = browser, client

    def open(self, width=1280, dark=False):
        command = self.browser.driver.execute_cdp_cmd
        command("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        command("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        self.browser.driver.get("about:blank")
        self.browser.driver.get(self.client.url)
        self.wait("return document.body.dataset.ready === 'yes'")
        self.browser.run("window.heard = 0; document.addEventListener('keydown', () => { window.heard += 1; }, true)")
        return self

    def wait(self, script, seconds=30):
        end = time.monotonic() + seconds
        while not (found := self.browser.run(script)):
            assert time.monotonic() < end, f"waited in vain for: {script}"
            time.sleep(0.02)
        return found

    def press(self, *keys):
        """Press keys one after the other; then everything is written down and shown."""
        for key in keys:
            before = self.browser.run("return window.heard")
            if isinstance(key, tuple):
                from selenium.webdriver import ActionChains

                ActionChains(self.browser.driver).key_down(SHIFT).send_keys(key[1]).key_up(SHIFT).perform()
            else:
                self.browser.press(key)
            self.wait(f"return window.heard > {before}")
            self.settled()
        return self

    def settled(self):
        self.wait("return document.getElementById('work').getAttribute('aria-busy') !== 'true'")

    def click(self, selector):
        from selenium.common.exceptions import StaleElementReferenceException

        for _ in range(5):  # a row is drawn anew when its findings are known
            with suppress(StaleElementReferenceException):
                self.browser.one(selector).click()
                break
        return self

    def choose(self, field, value, event):
        """Choose a value of a field, as with the mouse."""
        script = "const [id, value, event] = arguments; const field = document.getElementById(id); field.value = value;"
        self.browser.run(script + "field.dispatchEvent(new Event(event, {bubbles: true}))", field, value, event)

    def rows(self):
        """The rows of the server, as `source | translation` with `/` between sentences."""
        answer = self.client.get("/api/article?pair=port")[1]
        return [" | ".join(self.sentences(row[side]) for side in ("source", "target")) for row in answer["rows"]]

    @staticmethod
    def sentences(part):
        return "/".join(part["text"][a:b] for a, b in zip(part["starts"], part["ends"], strict=True))

    def shown(self):
        """The rows of the page, in the same way."""
        return self.browser.run(
            """return [...document.querySelectorAll('.unit')].map((row) => ['source', 'target'].map((side) =>
            [...row.querySelectorAll(`.${side} .sentence`)].map((one) => one.textContent).join('/')).join(' | '))"""
        )

    def current(self):
        return self.browser.run("return Number(document.querySelector('.unit.current .number').textContent)")

    def said(self):
        return self.browser.run("return document.getElementById('live').textContent")

    def row(self, number):
        return f".unit[aria-posinset='{number}']"


WRITING = "return document.activeElement?.tagName === 'TEXTAREA'"
"""Whether a field for text is open: before that, a key is a command."""
SOURCE = ["Uno va.", "Dos van.", "Tres van.", "Cuatro van; cinco vienen.", "Seis van."]
TARGET = ["One goes.", "Two go.", "Three go.", "Four go; five come.", "Six go."]


@pytest.fixture
def page(browser, tmp_path):
    findings = {1: [number_finding((0, 3), (0, 3))]}
    one = bitext(*[(1, 1)] * 5, source=SOURCE, target=TARGET, findings=findings)
    with review_server(make_store(tmp_path / "out", one), tmp_path / "aligner.house") as client:
        yield Page(browser, client).open()
        browser.driver.get("about:blank")


def test_every_action_with_the_keyboard(page, tmp_path):
    page.press("k")
    assert page.current() == 1
    # Links: merge, split between and inside sentences, move, unlink, link two, undo.
    page.press("m")
    assert page.shown() == page.rows()
    assert page.rows()[0] == "Uno va./Dos van. | One goes./Two go."
    page.press("s")
    assert page.rows()[:2] == ["Uno va. | One goes.", "Dos van. | Two go."]
    page.press("j", RIGHT, (SHIFT, UP))
    assert page.rows()[:2] == ["Uno va. | One goes./Two go.", "Dos van. | "]
    page.press("z")
    page.press((SHIFT, DOWN))
    assert page.rows()[1:3] == ["Dos van. | ", "Tres van. | Two go./Three go."]
    page.press("z", "b")
    assert page.rows()[1:3] == ["Dos van. | ", " | Two go."]
    page.press("z", "k", "k", LEFT, SPACE)
    assert "Esc" in page.said()
    page.press("j", RIGHT, SPACE)
    assert page.rows()[:3] == [" | One goes.", "Uno va. | Two go.", "Dos van. | "]
    page.press("z")
    assert page.rows() == [f"{a} | {b}" for a, b in zip(SOURCE, TARGET, strict=True)]
    page.press("j", "j", "j", "j", "k", LEFT, (SHIFT, "s"))
    assert page.browser.all(".cursor")
    page.press(LEFT, RIGHT, RIGHT, LEFT, ENTER)
    assert page.rows()[3].startswith("Cuatro van; |") and page.shown() == page.rows()
    page.press("z", (SHIFT, "z"), "z")
    # Decisions
    page.press("k", "k", "k", "k", "a")
    assert page.current() == 2
    page.press("x", "w", "u")
    marks = [row["mark"] for row in page.client.get("/api/article?pair=port")[1]["rows"]]
    assert marks == ["accepted", "rejected", "needs work", "undecided", "undecided"] and page.current() == 5
    page.press("k", "k", "c")
    # Findings: that of a rejected row is settled; the next one, dismissed with a reason, taken back with the mouse.
    page.press("n")
    assert page.current() == 3 and page.browser.one("#found-title").text == "No findings"
    page.press("k", "c", "k", "n")
    assert page.current() == 2
    page.press("d")
    page.browser.press("<img src=x onerror=alert(1)>")
    page.press(ENTER)
    assert page.browser.run("return document.querySelectorAll('.finding.dismissed').length") == 1
    page.click(".finding.dismissed button").settled()
    page.wait("return document.querySelectorAll('.finding.dismissed').length === 0")
    # Texts: behind a finding it is the translation that is edited, with ← the source.
    page.press("e")
    page.wait(WRITING)
    page.browser.press(" Yes.")
    page.press(ENTER)
    assert page.rows()[1] == "Dos van. | Two go. Yes."
    page.press("z", LEFT, "e")
    page.wait(WRITING)
    page.browser.press(" Sí.")
    page.press(ENTER)
    assert page.rows()[1].startswith("Dos van. Sí. |")
    page.press("i")
    page.wait(WRITING)
    page.browser.press("una nota")
    page.press(ENTER)
    assert page.browser.one(".row-note").text == "Note: una nota"
    page.press("x", "k")
    # All of it: filter, find, bulk, align again, export.
    page.press("f")
    page.choose("filter-kind", "noted", "input")
    page.press(ESCAPE)
    assert len(page.shown()) == 1
    page.browser.run("document.getElementById('find').reset()")
    page.press("/", *"three go", ENTER)
    page.wait("return document.querySelectorAll('.unit').length <= 2")
    assert page.current() == 3
    page.browser.run("document.getElementById('find').reset()")
    page.wait("return document.querySelectorAll('.unit').length === 5")
    page.press("g", ENTER)
    assert "quality" in page.browser.one("#saved").text
    page.press("r")
    page.wait("return /Nothing to change|Aligned/.test(document.getElementById('live').textContent)")
    page.press("y", ENTER)
    page.wait("return /port\\.tmx/.test(document.getElementById('live').textContent)")
    # The log outlives the server: undone to the very beginning.
    while page.client.act("port", do="undo")[0] == 200:
        pass
    page.wait("return document.getElementById('do-undo').disabled && document.querySelectorAll('.unit').length === 5")
    assert page.shown() == [f"{a} | {b}" for a, b in zip(SOURCE, TARGET, strict=True)]
    assert all("422" in one for one in page.browser.complaints())  # what was refused, as above


def test_the_mouse_puts_the_cursor_and_links(page):
    point = page.browser.run(
        """const text = document.querySelector("[aria-posinset='4'] .source .sentence").firstChild;
        const range = document.createRange(); range.setStart(text, 12); range.setEnd(text, 12);
        const box = range.getBoundingClientRect(); return [box.left, box.top + box.height / 2]"""
    )
    from selenium.webdriver.common.actions.action_builder import ActionBuilder

    actions = ActionBuilder(page.browser.driver)
    actions.pointer_action.move_to_location(*map(int, point)).click()  # in the window, wherever another test left the pointer
    actions.perform()
    page.click("#do-split").settled()
    assert page.rows()[3:5] == ["Cuatro van; | Four go; five come.", "cinco vienen. | "]
    page.click("#do-undo").settled()
    page.click(f"{page.row(1)} .source .text").click("#do-link").click(f"{page.row(2)} .target .text").settled()
    assert page.rows()[1] == "Uno va. | Two go."


def test_a_change_from_elsewhere_leaves_an_open_field(page):
    page.press("k", "e")
    page.wait(WRITING)
    page.browser.press(" Yes")
    assert page.client.act("port", do="annotate", row=0, note="from elsewhere")[0] == 200
    page.client.act("port", do="decide", rows=[1], mark="accepted")
    page.wait("return document.querySelectorAll('.unit.accepted').length === 1")
    page.browser.press(".")
    page.press(ENTER)
    assert page.rows()[0] == "Uno va. | One goes. Yes."


def test_keys_for_a_field_that_is_about_to_open_are_no_commands(page):
    page.press("k", "a")
    page.browser.run(
        "for (const key of ['z', 'e', 's', 'm']) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    )
    page.wait(WRITING)
    page.settled()
    assert len(page.rows()) == len(SOURCE)


def test_two_pages_see_each_other_and_a_stopped_server_is_told(page):
    page.client.act("port", do="decide", rows=[0], mark="accepted")
    page.wait("return document.querySelectorAll('.unit.accepted').length === 1")


def test_keys_are_changed_and_kept_and_the_language_too(page):
    page.press("?")
    page.click("#help-keys [data-key=merge]")
    page.browser.press("a")
    assert "used by" in page.browser.one("#help-about").text
    page.click("#help-keys [data-key=merge]")
    page.browser.press("q")
    page.press(ESCAPE)
    page.open().press("k", "m")
    assert len(page.rows()) == 5
    page.press("q")
    assert len(page.rows()) == 4
    page.choose("language", "es", "change")
    assert page.browser.one("#do-accept").text.startswith("Aceptar") and page.browser.run("return document.documentElement.lang") == "es"
    page.press("k", "k", "k", "q", "j", "j", "j", "j", "q")
    assert page.browser.one("#saved").text == "No guardado: esta es la última fila: no hay otra con que unirla"
    page.browser.run("localStorage.clear()")


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (360, True)])
def test_is_accessible_and_fits_the_window(page, width, dark):
    page.open(width, dark)
    assert page.browser.run("return document.documentElement.scrollWidth <= window.innerWidth")
    assert page.browser.accessibility() == []
    page.click("#help-open")
    assert page.browser.accessibility() == []
    assert page.browser.complaints() == []


def test_text_is_text(browser, tmp_path):
    texts = [one.replace("\ud800", "") for one in INJECTIONS]
    one = bitext(*[(1, 1)] * len(texts), source=texts, target=texts, name="port")
    folder = make_store(tmp_path / "out", one)
    with review_server(folder) as client:
        for number, text in enumerate(texts):
            client.act("port", do="annotate", row=number, note=text)
            client.act("port", do="edit", row=number, side="target", place=0, text=text + "!")
        page = Page(browser, client).open()
        assert browser.driver.title != "owned" and browser.run("return document.scripts.length") == 1
        assert browser.all("main img, iframe, main svg, [onerror], [onload], body [style*='display: none']") == []
        assert "<script>document.title='owned'</script>" in browser.one("#rows").text
        assert "\u202e" not in browser.run("return document.documentElement.textContent")
        assert page.browser.complaints() == []
        browser.driver.get("about:blank")
    with Store(folder / FILE_NAME) as store:
        assert json.loads(store.review("port").entries[1])["note"] == texts[0].strip()


def test_five_thousand_rows_are_windowed_and_quick(browser, tmp_path):
    rows = 5000
    one = bitext(*[(1, 1)] * rows, source=[f"Frase {k} del artículo largo." for k in range(rows)])
    with review_server(make_store(tmp_path / "out", one)) as client:
        page = Page(browser, client).open()
        assert browser.run("return document.querySelectorAll('.unit').length") < 60
        browser.run("const s = document.getElementById('scroller'); s.scrollTop = s.scrollHeight")
        page.wait(f"return document.querySelector(\"[aria-posinset='{rows}']\") !== null")
        page.press("k", "a")
        browser.run("document.getElementById('scroller').scrollTop = 0")
        page.wait("return document.querySelectorAll('.unit.accepted').length === 1")
        browser.driver.get("about:blank")


ARTICLE = [
    ("Uno va.", "One goes."),
    ("Dos van.", "Two go."),
    ("Tres van.", "Three go."),
    ("Cuatro van. Cinco vienen.", "Four go and five come."),
    ("Seis van. Siete vienen.", "Six go. Seven come."),
    ("Ocho van; nueve vienen.", "Eight go. Nine come."),
    ("Diez van.", "Ten go. Eleven come."),
    ("Once vienen.", ""),
    ("Doce van.", ""),
    ("Trece van.", "Twelve go. Thirteen go."),
    ("Catorce van.", ""),
    ("", "Fourteen go."),
    ("Quince van.", "Fifteen goes."),
]


def ten_corrections(page):
    """Correct an article that was linked badly; yields what was corrected, and how many keys that took on the right row."""
    here = page.press
    go = lambda row, side="source": page.click(f"{page.row(row)} .{side}")  # noqa: E731

    def corrected(what, *keys):
        here(*keys)
        return what, len(keys)

    go(2)
    yield corrected("two rows belong together", "m")
    go(3)
    yield corrected("a row of 2:1 is two rows", "s")
    go(5)
    yield corrected("a row of 2:2 is two rows of 1:1", "s")
    go(7)
    yield corrected("a sentence is two, the other side has both", (SHIFT, "s"), ENTER)
    go(9, "target")
    yield corrected("a sentence belongs to the next row", (SHIFT, DOWN))
    go(12, "target")
    yield corrected("a sentence belongs to the row before", (SHIFT, UP))
    go(13)
    yield corrected("two sentences that stand apart belong together", SPACE, "j", RIGHT, SPACE)
    go(14, "target")
    here("e")
    page.browser.press(*(["\ue003"] * 3 + ["."]))
    yield corrected("a slip is corrected (its letters not counted)", ENTER)[0], 2
    go(1)
    yield corrected("three rows are right", "a", "a", "a")
    page.click("#found-title")
    yield corrected("the last of it is taken back", "z")


def test_ten_corrections_take_the_keys_that_the_guide_says(browser, tmp_path):
    source = [one for text, _ in ARTICLE for one in text.replace(". ", ".|").split("|") if one]
    target = [one for _, text in ARTICLE for one in text.replace(". ", ".|").split("|") if one]
    sizes = [tuple(len([one for one in text.split(". ") if one]) for text in pair) for pair in ARTICLE]
    with review_server(make_store(tmp_path / "out", bitext(*sizes, source=source, target=target))) as client:
        page = Page(browser, client).open()
        done = list(ten_corrections(page))
        rows = page.rows()
        browser.driver.get("about:blank")
    assert rows == [
        "Uno va. | One goes.",
        "Dos van./Tres van. | Two go./Three go.",
        "Cuatro van. | Four go and five come.",
        "Cinco vienen. | ",
        "Seis van. | Six go.",
        "Siete vienen. | Seven come.",
        "Ocho van; | Eight go.",
        "nueve vienen. | Nine come.",
        "Diez van. | Ten go.",
        "Once vienen. | Eleven come.",
        "Doce van. | Twelve go.",
        "Trece van. | Thirteen go.",
        "Catorce van. | Fourteen go.",
        "Quince van. | Fifteen go.",
    ]
    guide = (Path(__file__).parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
    for what, keys in done:
        assert f"| {what} | {keys} |" in guide, f"docs/review.md says another number than {keys} of: {what}"
    assert sum(keys for _, keys in done) == 17 and "| **all ten** | **17** |" in guide
