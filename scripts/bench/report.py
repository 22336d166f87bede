#!/usr/bin/env python3
"""Measure how soon a report page can be used in Chromium, and how long its actions take.

    scripts/bench/report.py [--units 500 5000] [--rounds 9]

The pages are made of the rows that the tests of the report use. Milliseconds, medians of the rounds; each round loads the page anew
from disk. `processor`: what the page's thread works in all, layout included, whatever else the machine does. `interactive`: from the
start of the navigation to the end of DOMContentLoaded, when the page's script has run. `painted`: first contentful paint. `filter` and
`jump`: a search over all units and a step to the next finding, each with the layout that follows.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))

from report_samples import long_bitext
from selenium import webdriver

from aligner.formats.report import write_report

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
LOAD = """
const paint = performance.getEntriesByName("first-contentful-paint")[0];
return [performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd, paint ? paint.startTime : null];
"""
FILTER = """
const field = document.querySelector("[name=text]");
const start = performance.now();
field.value = arguments[0];
field.dispatchEvent(new Event("input", { bubbles: true }));
document.body.offsetHeight;
return performance.now() - start;
"""
JUMP = """
const start = performance.now();
document.getElementById("next").click();
document.body.offsetHeight;
return performance.now() - start;
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=int, nargs="+", default=[500, 5000])
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or ""
        for flag in (*FLAGS, f"--user-data-dir={folder}/profile"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
            print("units\tKB\twritten\tprocessor\tinteractive\tpainted\tfilter\tjump")
            for units in arguments.units:
                print("\t".join(map(str, measure(driver, Path(folder), units, arguments.rounds))))
        finally:
            driver.quit()


def measure(driver: webdriver.Chrome, folder: Path, units: int, rounds: int) -> list[int]:
    page = folder / f"{units}.html"
    bitext = long_bitext(units)
    start = time.perf_counter()
    with page.open("wb") as out:
        write_report(bitext, out)
    written = 1000 * (time.perf_counter() - start)
    worked, interactive, painted, filtered, jumped = [], [], [], [], []
    for _ in range(rounds):
        driver.get("about:blank")  # so that the page before costs nothing in this round
        before = _task_seconds(driver)
        driver.get(page.as_uri())
        time.sleep(0.5)
        worked.append(1000 * (_task_seconds(driver) - before))
        loaded, paint = driver.execute_script(LOAD)
        interactive.append(loaded)
        painted += [paint] if paint is not None else []
        filtered += [driver.execute_script(FILTER, text) for text in ("huelga", "")]
        jumped += [driver.execute_script(JUMP) for _ in range(3)]
    medians = [statistics.median(values) for values in (worked, interactive, painted, filtered, jumped)]
    return [units, page.stat().st_size // 1000, round(written), *map(round, medians)]


def _task_seconds(driver: webdriver.Chrome) -> float:
    """Processor seconds of the page's thread."""
    metrics = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return next(float(metric["value"]) for metric in metrics if metric["name"] == "TaskDuration")


if __name__ == "__main__":
    main()
