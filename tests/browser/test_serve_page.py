"""The page of `aligner serve` in a real browser."""

import time

from review_server import serving

SCRIPT = "<script>document.title='owned'</script>"


def test_the_page_checks_what_is_pasted(browser):
    with serving(60) as server:
        check_page(server, browser)


def check_page(server, browser):
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
