"""The page of `aligner serve` in a real browser."""

import time

import pytest
from review_server import serving

SCRIPT = "<script>document.title='owned'</script>"


@pytest.fixture(scope="module")
def server():
    with serving(60) as client:
        yield client


def test_the_page_checks_what_is_pasted(server, browser):
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    browser.driver.get(server.url)
    for _ in range(300):
        if browser.run("return document.body.dataset.ready === 'yes'"):
            break
        time.sleep(0.05)
    browser.one("#check").click()
    assert "both texts" in browser.one("#banner").text
    browser.one("#source").send_keys("Murieron 12 personas ayer. " + SCRIPT)
    browser.one("#target").send_keys("Yesterday 21 people died.")
    browser.one("#check").click()
    for _ in range(600):
        if browser.one("#result").is_displayed():
            break
        time.sleep(0.05)
    assert browser.one("#summary").text.startswith("") or "errors" in browser.one("#summary").text
    assert browser.driver.title != "owned" and browser.accessibility() == []
    browser.driver.switch_to.frame("page")
    assert "died" in browser.one("main").text
    browser.driver.switch_to.default_content()
    assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth")
    assert browser.complaints() == []


DROP = """
const given = new DataTransfer();
for (const [name, text] of arguments[1]) given.items.add(new File([text], name));
const place = document.querySelector(arguments[0]);
for (const kind of ["dragover", "drop"]) place.dispatchEvent(new DragEvent(kind, { dataTransfer: given, bubbles: true, cancelable: true }));
"""
SPANISH = ["nota.es.txt", "Murieron 12 personas ayer en la costa."]
ENGLISH = ["nota.en.txt", "Yesterday 21 people died on the coast."]


def wait_for(browser, script):
    for _ in range(600):
        if browser.run(f"return {script}"):
            return
        time.sleep(0.05)
    raise AssertionError(f"never: {script}")


def test_files_are_dropped_and_the_page_is_in_the_language_that_was_chosen(server, browser):
    browser.driver.get(server.url)
    wait_for(browser, "document.body.dataset.ready === 'yes'")
    # Two files at once, in the wrong order: their names say which is which, and they are checked without a click.
    browser.run(DROP, "main", [ENGLISH, SPANISH])
    wait_for(browser, "!document.getElementById('result').hidden")
    assert [browser.one(f"#{side}-file").text for side in ("source", "target")] == ["nota.es.txt", "nota.en.txt"]
    browser.run("const list = document.getElementById('language'); list.value = 'es'; list.dispatchEvent(new Event('change'))")
    wait_for(browser, "document.getElementById('page').src.endsWith('?language=es')")
    browser.driver.switch_to.frame("page")
    wait_for(browser, "document.documentElement.lang === 'es' && document.readyState === 'complete'")
    assert browser.one("#found-title").text == "Hallazgos" and "pasó a ser" in browser.one(".found").text
    assert browser.one("#position").text == "1 hallazgo"
    browser.driver.switch_to.default_content()
    assert browser.run("return document.querySelector('#downloads a').getAttribute('href')").endswith("/html?language=es")
    # One file goes where it is dropped; the one that is there is replaced.
    browser.run(DROP, '[data-side="target"]', [["otra.en.txt", ENGLISH[1].replace("21", "12")]])
    assert browser.one("#target-file").text == "otra.en.txt"
    wait_for(browser, "document.getElementById('summary').textContent.startsWith('0 errores')")
    browser.run("localStorage.removeItem('aligner-language')")
    assert browser.complaints() == []
