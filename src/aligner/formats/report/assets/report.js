
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const form = $("filter-form");
  const toolbar = $("toolbar");
  const hint = $("hint");
  const help = $("help");

  const units = Array.from(document.querySelectorAll(".unit"), (row) => ({
    row,
    type: row.dataset.type,
    quality: row.dataset.quality === undefined ? null : Number(row.dataset.quality),
    findings: Array.from(row.querySelectorAll(".finding")),
    words: null,
  }));
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (unit) => {
    unit.words ??= fold(Array.from(unit.row.querySelectorAll(".text, .machine, .message"), (part) => part.textContent).join("\n"));
    return unit.words;
  };
  const spanish = document.documentElement.lang === "es";
  const [ROW, FINDING, OF] = spanish ? ["fila", "hallazgo", "de"] : ["row", "finding", "of"];
  const figure = (number) => number.toLocaleString(spanish ? "es" : "en");
  const count = (number, word) => `${figure(number)} ${word}${number === 1 ? "" : "s"}`;

  /* Filters: a unit is shown when it meets all of them; jumps go from finding to finding that meets severity and check. */
  let jumps = units.flatMap((unit) => unit.findings);
  let current = null;

  function filter() {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll("severity"));
    const check = chosen.get("check");
    const type = chosen.get("type");
    const below = chosen.get("quality") === "" ? null : Number(chosen.get("quality"));
    const text = fold(String(chosen.get("text")).trim());
    const wanted = (finding) =>
      (severities.size === 0 || severities.has(finding.dataset.severity)) && (check === "" || finding.dataset.check === check);
    let shown = 0;
    jumps = [];
    for (const unit of units) {
      const matching = unit.findings.filter(wanted);
      const visible =
        (type === "" || unit.type === type) &&
        (below === null || (unit.quality !== null && unit.quality < below)) &&
        ((severities.size === 0 && check === "") || matching.length > 0) &&
        (text === "" || wordsOf(unit).includes(text));
      unit.row.hidden = !visible;
      if (visible) {
        shown += 1;
        jumps.push(...matching);
      }
    }
    root.classList.toggle("without-machine", $("machine") !== null && !$("machine").checked);
    $("shown").textContent = shown === units.length ? count(shown, ROW) : `${figure(shown)} ${OF} ${count(units.length, ROW)}`;
    $("empty").hidden = shown > 0 || units.length === 0;
    $("previous").disabled = $("next").disabled = jumps.length === 0;
    place();
  }

  function place() {
    const at = jumps.indexOf(current);
    $("position").textContent = at < 0 ? count(jumps.length, FINDING) : `${at + 1} ${OF} ${jumps.length}`;
  }

  const marksOf = (finding) => finding.closest(".unit").querySelectorAll(`.mark[aria-describedby~="${finding.id}"]`);
  const light = (finding, on) => {
    finding.classList.toggle("on", on);
    for (const mark of marksOf(finding)) mark.classList.toggle("on", on);
  };

  function leave() {
    if (current === null) return;
    light(current, false);
    current.classList.remove("current");
    current.closest(".unit").classList.remove("current");
    current = null;
  }

  function go(step) {
    if (jumps.length === 0) return;
    const at = jumps.indexOf(current);
    let next = at + step;
    if (at < 0) {
      /* From where the reader is: the first finding that is not above the window, or the one before it. */
      const top = toolbar.offsetHeight;
      const below = jumps.findIndex((finding) => finding.closest(".unit").getBoundingClientRect().bottom > top);
      next = step > 0 ? (below < 0 ? 0 : below) : (below < 0 ? jumps.length : below) - 1;
    }
    show(jumps[(next + jumps.length) % jumps.length]);
  }

  function show(finding) {
    hideHint();
    leave();
    current = finding;
    const unit = current.closest(".unit");
    unit.classList.add("current");
    current.classList.add("current");
    light(current, true);
    const tall = unit.offsetHeight > window.innerHeight - toolbar.offsetHeight - 80;
    (tall ? current : unit).scrollIntoView({ block: "center" });
    current.focus({ preventScroll: true });
    place();
    $("live").textContent = `${spanish ? "Hallazgo" : "Finding"} ${jumps.indexOf(current) + 1} ${OF} ${jumps.length}`;
  }

  /* The list at the top: a click goes to the finding as the keys do, also when a filter hides it. */
  document.querySelector(".found").addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const finding = link && $(link.getAttribute("href").slice(1));
    if (!finding || !finding.classList.contains("finding")) return;
    event.preventDefault();
    if (!jumps.includes(finding)) {
      form.reset();
      filter();
    }
    show(finding);
  });

  /* Hints: what is wrong with a mark, beside it, while it is pointed at or has the focus. */
  let hinted = null;
  let timer = 0;
  const findingsOf = (mark) => (mark.getAttribute("aria-describedby") ?? "").split(" ").map($).filter(Boolean);

  function showHint(mark) {
    clearTimeout(timer);
    if (hinted === mark) return;
    hideHint();
    hinted = mark;
    const findings = findingsOf(mark);
    hint.replaceChildren(
      ...findings.map((finding) => {
        const line = document.createElement("p");
        const said = (part) => finding.querySelector(part).textContent;
        line.textContent = `${said(".severity")}, ${said(".check")}: ${said(".message")}`;
        return line;
      }),
    );
    for (const finding of findings) light(finding, true);
    hint.hidden = false;
    putHint(mark);
  }

  function putHint(mark) {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const room = root.clientWidth - hint.offsetWidth - 8;
    const under = box.bottom + 8;
    hint.style.left = `${Math.max(8, Math.min(box.left, room))}px`;
    hint.style.top = `${under + hint.offsetHeight > window.innerHeight ? Math.max(8, box.top - hint.offsetHeight - 8) : under}px`;
  }

  function hideHint() {
    clearTimeout(timer);
    if (hinted === null) return;
    for (const finding of findingsOf(hinted)) if (finding !== current) light(finding, false);
    if (current !== null) light(current, true);
    hinted = null;
    hint.hidden = true;
  }

  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hideHint, 150);
  };
  const markAt = (event) => (event.target instanceof Element ? event.target.closest(".unit .mark") : null);
  document.addEventListener("mouseover", (event) => {
    const mark = markAt(event);
    if (mark) showHint(mark);
    else if (hint.contains(event.target)) clearTimeout(timer);
    else if (hinted !== null && hinted !== document.activeElement) hideSoon();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markAt(event);
    if (mark) showHint(mark);
    else hideHint();
  });
  const follow = () => {
    if (hinted !== null && hinted === document.activeElement) putHint(hinted);
    else hideHint();
  };
  document.addEventListener("scroll", follow, { passive: true });
  document.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    /* Following the link would only move the page: on a touch screen a tap shows the hint. */
    event.preventDefault();
    showHint(mark);
  });

  const actions = {
    n: () => go(1),
    j: () => go(1),
    p: () => go(-1),
    k: () => go(-1),
    t: () => $("theme").click(),
    "/": () => {
      $("filters").open = true;
      form.elements.text.focus();
    },
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hideHint();
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !$("keys").checked) return;
    const writing = event.target instanceof Element && event.target.closest("input:not([type=checkbox]), select, textarea");
    if (writing || !Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  });

  const measure = () => root.style.setProperty("--top", `${toolbar.offsetHeight}px`);
  $("filters").open = !window.matchMedia("(max-width: 44rem)").matches;
  toolbar.hidden = false;
  measure();
  new ResizeObserver(measure).observe(toolbar);
  toolbar.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  $("previous").addEventListener("click", () => go(-1));
  $("next").addEventListener("click", () => go(1));
  $("help-open").addEventListener("click", () => help.showModal());
  /* A browser that goes back to the page may have kept the fields. */
  window.addEventListener("pageshow", filter);
})();
