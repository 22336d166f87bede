/* The review page. The server has the truth: an action is shown when the server has written it down. Nothing is made from HTML strings. */
const $ = (id) => document.getElementById(id);
const token = location.hash.slice(1);
const scroller = $("scroller");
const list = $("rows");

/* Small helpers. Offsets of the server count code points, those of strings UTF-16 units: texts are cut as arrays of code points. */
function element(tag, properties = {}, ...children) {
  const { class: name, data = {}, ...rest } = properties;
  const node = document.createElement(tag);
  if (name) node.className = name;
  Object.assign(node.dataset, data);
  for (const [key, value] of Object.entries(rest)) {
    if (key.includes("-") || key === "role" || key === "lang") node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const KEPT = new Set(["\t", "\n", "\u200c", "\u200d"]);
/* What cannot be seen, or would turn the text around, is shown as a sign of the same length. */
const codePoints = (text) => Array.from(text, (one) => (HIDDEN.test(one) && !KEPT.has(one) ? "\ufffd" : one));
const visible = (text) => codePoints(text).join("");
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const kept = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    } catch {
      /* A browser may keep nothing: then the choice lasts as long as the page. */
    }
  },
};

/* Words */
const strings = await (await fetch("/strings.json")).json();
let language = kept.get("aligner-language") ?? (navigator.languages ?? ["en"]).map((code) => code.slice(0, 2)).find((code) => code in strings) ?? "en";
if (!(language in strings)) language = "en";
const words = () => strings[language];
const say = (name, values = {}) => (words()[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
const number = (value) => value.toLocaleString(language);

/* State */
let pair = null;
let article = null;
let rows = [];
let version = 0;
let shown = [];
let current = null;
let side = "target";
let mode = null; /* {kind: "link"|"split"|"edit", id, side, ...} */
const heights = new Map();
let nodes = new Map();

/* Server */
class Refused extends Error {}
async function ask(path, body) {
  const headers = { authorization: `Bearer ${token}` };
  if (body !== undefined) headers["content-type"] = "application/json";
  const answer = await fetch(path, { method: body === undefined ? "GET" : "POST", headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.ok) return answer;
  const told = await answer.json().catch(() => ({}));
  const error = new Refused(told.error ?? answer.statusText);
  error.status = answer.status;
  throw error;
}
const askJson = async (path, body) => (await ask(path, body)).json();
const explain = (error) => words().errors[error.message] ?? error.message;

function banner(text) {
  $("banner").textContent = text ?? "";
  $("banner").hidden = !text;
}
function saved(text, failed = false) {
  $("saved").textContent = text;
  $("saved").className = failed ? "failed" : "";
}
const tell = (text) => {
  $("live").textContent = text;
};

let queue = Promise.resolve();
let pending = 0;
/* Counts what is under way. */
function busy(by) {
  pending += by;
  $("work").setAttribute("aria-busy", String(pending > 0));
}
/* Actions go to the server one after the other; each resolves to whether it was done. */
function act(action, then) {
  busy(1);
  saved(say("saving"));
  queue = queue.then(async () => {
    try {
      const answer = await askJson("/api/act", { pair, since: version, action });
      take(answer);
      banner(null);
      saved(say("saved"));
      then?.(answer);
      return true;
    } catch (error) {
      if (error instanceof Refused) {
        saved(say("notSaved") + explain(error), true);
        if (error.status === 401) banner(say("badToken"));
      } else {
        saved(say("notSaved") + say("lost"), true);
        banner(say("lost"));
      }
      return false;
    } finally {
      busy(-1);
    }
  });
  return queue;
}

/* What is asked for while an action is under way is about what the page shows after it. */
function inTurn(run) {
  if (pending === 0) {
    run();
    return;
  }
  busy(1);
  queue = queue.then(() => {
    busy(-1);
    run();
  });
}

function take(answer) {
  if (answer.everything) {
    rows = answer.everything.rows;
    version = answer.everything.version;
    figures(answer.everything);
  } else {
    for (const change of answer.changes ?? []) {
      if (change.version !== version + 1) continue;
      const byId = new Map(rows.slice(change.start, change.start + change.removed).map((row) => [row.id, row]));
      const fresh = change.rows.map((row) => (typeof row === "number" ? byId.get(row) : row.source ? row : { ...byId.get(row.id), ...row, folded: undefined }));
      const at = rows.findIndex((row) => row.id === current);
      rows.splice(change.start, change.removed, ...fresh);
      version = change.version;
      if (current !== null && at >= change.start && at < change.start + change.removed && !fresh.some((row) => row.id === current)) {
        current = (rows[Math.min(at, change.start + Math.max(fresh.length - 1, 0))] ?? rows.at(-1))?.id ?? null;
      }
      figures(change);
    }
  }
  if (mode && !rows.some((row) => row.id === mode.id)) mode = null;
  filter();
  listFindings();
}

async function listen(mine) {
  while (pair === mine) {
    try {
      const answer = await askJson(`/api/changes?pair=${encodeURIComponent(mine)}&since=${version}`);
      if (pair !== mine) return;
      if (!$("banner").hidden) banner(null);
      if (answer.everything || answer.changes?.some((change) => change.version > version)) take(answer);
    } catch (error) {
      if (pair !== mine) return;
      banner(error instanceof Refused && error.status === 401 ? say("badToken") : say("lost"));
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

/* Figures in the head */
let last = null;
function figures(change) {
  last = change;
  const look = change.toLookAt > 0 ? say("look", { n: number(change.toLookAt), total: number(change.total) }) : say("lookNone");
  $("progress").replaceChildren(element("b", {}, say("progress", { decided: number(change.decided), total: number(change.total) })), `. ${look}`);
  for (const name of ["undo", "redo"]) if (buttons[name]) buttons[name].disabled = change[name] === null;
}

/* Which rows are shown */
const FILTERS = {
  all: () => true,
  undecided: (row) => row.mark === "undecided",
  found: (row) => todo(row).some((finding) => finding.severity !== "info"),
  look: (row) => row.look,
  uneven: (row) => row.source.starts.length !== 1 || row.target.starts.length !== 1,
  "needs work": (row) => row.mark === "needs work",
  accepted: (row) => row.mark === "accepted",
  rejected: (row) => row.mark === "rejected",
  edited: (row) => edited(row),
  noted: (row) => row.note !== "",
};
const open = (row) => (row.findings ?? []).filter((finding) => !finding.dismissed);
/* What is still to be done about a row: nothing for one that is rejected, as it is in no export. */
const todo = (row) => (row.mark === "rejected" ? [] : open(row));
const edited = (row) => [...row.source.originals, ...row.target.originals].some((one) => one !== null);

function filter() {
  const text = fold($("find-text").value.trim());
  const kind = FILTERS[$("filter-kind").value] ?? FILTERS.all;
  const below = $("filter-below").value === "" ? null : Number($("filter-below").value);
  shown = [];
  rows.forEach((row, at) => {
    row.folded ??= fold(`${row.source.text}\n${row.target.text}\n${row.note}`);
    const wanted = kind(row) && (below === null || (row.quality !== null && row.quality < below)) && (text === "" || row.folded.includes(text));
    /* The row at hand stays in sight until one leaves it. */
    if (wanted || row.id === current) shown.push(at);
  });
  $("shown").textContent = say("shown", { shown: number(shown.length), total: number(rows.length) });
  $("empty").hidden = shown.length > 0;
  $("empty").textContent = say("none");
  draw();
}

/* The list: only what is near the window is there. */
const guess = (row) => 40 + 24 * Math.max(1, Math.ceil(Math.max(row.source.text.length, row.target.text.length) / 55)) + 26 * (row.findings?.length ?? 0);
let tops = [0];
function measureAll() {
  tops = new Array(shown.length + 1);
  tops[0] = 0;
  for (let k = 0; k < shown.length; k += 1) {
    const row = rows[shown[k]];
    tops[k + 1] = tops[k] + (heights.get(row.id) ?? guess(row));
  }
}
function placeAt(offset) {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle + 1] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(shown.length - 1, 0));
}

function draw() {
  measureAll();
  for (let round = 0; round < 4; round += 1) {
    const from = placeAt(scroller.scrollTop - 500);
    const to = shown.length === 0 ? -1 : placeAt(scroller.scrollTop + scroller.clientHeight + 500);
    const anchor = placeAt(scroller.scrollTop);
    const offset = scroller.scrollTop - tops[anchor];
    const wanted = [];
    for (let k = from; k <= to; k += 1) wanted.push(rowNode(rows[shown[k]], shown[k]));
    nodes = new Map(wanted.map((node) => [Number(node.dataset.id), node]));
    place(wanted);
    list.style.paddingTop = `${tops[from] ?? 0}px`;
    list.style.paddingBottom = `${Math.max(0, tops[shown.length] - (tops[to + 1] ?? 0))}px`;
    let changed = false;
    for (const node of wanted) {
      const height = node.getBoundingClientRect().height;
      const id = Number(node.dataset.id);
      if (Math.abs((heights.get(id) ?? -1) - height) > 0.5) {
        heights.set(id, height);
        changed = true;
      }
    }
    if (!changed) break;
    measureAll();
    if (Math.abs(scroller.scrollTop - (tops[anchor] + offset)) > 1) scroller.scrollTop = tops[anchor] + offset;
  }
}

/* Rows that stay are left where they are, so that the focus and a selection in them survive. */
function place(wanted) {
  const keep = new Set(wanted);
  for (const node of Array.from(list.children)) if (!keep.has(node)) node.remove();
  let at = list.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else list.insertBefore(node, at);
  }
}

function rowNode(row, at) {
  const busy = mode && mode.id === row.id ? mode : null;
  const stamp = `${language}|${busy ? JSON.stringify([busy.kind, busy.side, busy.at ?? 0]) : ""}`;
  const old = nodes.get(row.id);
  /* A field that is open stays, whatever else of its row changed: what is typed in it is not saved yet. */
  const stays = old && old.stamp === stamp && (old.row === row || busy?.kind === "edit");
  const node = stays ? old : buildRow(row, busy);
  if (node !== old && old?.contains(document.activeElement) && busy?.kind !== "edit") requestAnimationFrame(() => focusRow());
  node.row = row;
  node.stamp = stamp;
  node.setAttribute("aria-posinset", String(at + 1));
  node.setAttribute("aria-setsize", String(rows.length));
  node.querySelector(".number").textContent = String(at + 1);
  const here = row.id === current;
  node.classList.toggle("current", here);
  node.tabIndex = here ? 0 : -1;
  if (here) node.setAttribute("aria-current", "true");
  else node.removeAttribute("aria-current");
  for (const cell of node.querySelectorAll(".side")) {
    cell.classList.toggle("chosen", here && cell.dataset.side === side);
    cell.classList.toggle("linking", mode?.kind === "link" && mode.id === row.id && mode.side === cell.dataset.side);
  }
  return node;
}

function buildRow(row, busy) {
  const kind = row.target.starts.length === 0 ? "omission" : row.source.starts.length === 0 ? "addition" : "pair";
  const node = element("li", { class: `unit ${kind} ${row.mark.replace(" ", "-")}`, data: { id: String(row.id) } });
  const tags = [];
  const type = `${row.source.starts.length}:${row.target.starts.length}`;
  if (kind === "pair" && type !== "1:1") tags.push(type);
  if (row.moved) tags.push(say("tagMoved"));
  else if (row.byHand) tags.push(say("tagHand"));
  if (edited(row)) tags.push(say("tagEdited"));
  if (row.look && row.mark === "undecided") tags.push(say("tagLook"));
  const state = row.mark === "undecided" ? null : element("span", { class: "state" }, say(row.mark));
  node.append(
    element("div", { class: "place" }, element("span", { class: "number" }), state, ...tags.map((tag) => element("span", { class: "tag" }, tag))),
    cellNode(row, "source", busy),
    cellNode(row, "target", busy),
    element("div", { class: "score" }, ...scoreNodes(row)),
  );
  const found = findingNodes(row);
  if (found) node.append(found);
  if (row.note) node.append(element("p", { class: "row-note" }, say("note") + visible(row.note)));
  return node;
}

function scoreNodes(row) {
  if (row.findings === null) return [element("span", { class: "pending" }, say("checking"))];
  if (row.quality === null) return [];
  const level = row.quality < 0.5 ? "low" : row.quality < 0.8 ? "middling" : "high";
  return [element("span", { class: `figure ${level}`, title: row.reasons.join("; ") }, element("span", { class: "unseen" }, `${say("quality")} `), row.quality.toFixed(2))];
}

function cellNode(row, name, busy) {
  const cell = element("div", { class: `side ${name}`, data: { side: name } }, element("span", { class: "side-name" }, say(name)));
  const part = row[name];
  if (busy?.kind === "edit" && busy.side === name) {
    cell.append(editNode(row, name));
    return cell;
  }
  if (part.starts.length === 0) cell.append(element("p", { class: "absent" }, say(name === "target" ? "missing" : "added")));
  else cell.append(textNode(row, name, busy?.kind === "split" && busy.side === name ? busy.stops[busy.at] : null));
  part.originals.forEach((original) => {
    if (original !== null) cell.append(element("p", { class: "original" }, say("original") + visible(original)));
  });
  const machine = name === "target" ? row.machine : row.backMachine;
  if (machine && part.starts.length === 0) {
    cell.append(element("p", { class: "machine" }, element("span", { class: "machine-name" }, say("machine")), ` ${visible(machine)}`));
  }
  return cell;
}

/* A text with its sentences and the marks of its findings, and the cursor of a split. */
function textNode(row, name, cursor) {
  const part = row[name];
  const characters = codePoints(part.text);
  const node = element("p", { class: `text ${part.kind ?? "body"}`, lang: article.languages[name === "source" ? 0 : 1] });
  const spans = open(row).filter((finding) => finding[name]).map((finding) => ({ start: finding[name][0], end: finding[name][1], severity: finding.severity }));
  part.starts.forEach((start, k) => {
    const end = part.ends[k];
    if (k > 0) node.append(characters.slice(part.ends[k - 1], start).join(""));
    const sentence = element("span", { class: "sentence" });
    const edges = new Set([start, end, ...spans.flatMap((span) => [span.start, span.end]), ...(cursor === null ? [] : [cursor])].filter((edge) => edge >= start && edge <= end));
    const ordered = Array.from(edges).sort((a, b) => a - b);
    ordered.forEach((edge, place) => {
      if (edge === cursor && (edge < end || k === part.starts.length - 1)) sentence.append(element("span", { class: "cursor" }));
      for (const span of spans) {
        if (span.start === span.end && span.start === edge && (edge < end || k === part.starts.length - 1)) sentence.append(element("span", { class: `mark ${span.severity} point` }));
      }
      const next = ordered[place + 1];
      if (next === undefined) return;
      const piece = characters.slice(edge, next).join("");
      const over = spans.filter((span) => span.start <= edge && next <= span.end);
      const whole = over.every((span) => span.start === 0 && span.end >= characters.length);
      const grave = ["error", "warning", "info"].find((severity) => over.some((span) => span.severity === severity));
      sentence.append(over.length === 0 || whole ? piece : element("span", { class: `mark ${grave}` }, piece));
    });
    node.append(sentence);
  });
  return node;
}

const SYMBOLS = { error: "■", warning: "▲", info: "●" };
const messageOf = (finding) => visible((language === "es" && finding.spanish) || finding.message);
const severityNode = (finding) => element("span", { class: "severity" }, element("span", { "aria-hidden": "true" }, `${SYMBOLS[finding.severity]} `), say(finding.severity));

function findingNodes(row) {
  if (!row.findings?.length) return null;
  return element(
    "ul",
    { class: "findings" },
    ...row.findings.map((finding, place) => {
      const back = element("button", { type: "button", data: { restore: String(place) } }, say("restore"));
      return element(
        "li",
        { class: `finding ${finding.severity}${finding.dismissed ? " dismissed" : ""}` },
        severityNode(finding),
        element("span", { class: "check" }, ` ${finding.check} `),
        element("span", { class: "message" }, messageOf(finding)),
        finding.dismissed ? element("span", { class: "tag" }, ` ${say("dismissed")} `) : null,
        finding.dismissed ? back : null,
      );
    }),
  );
}

/* The list of findings, the gravest first */
const EXCERPT = 60;

/* The first words that a finding is about, where its message quotes none. */
function excerptOf(finding, row) {
  if (/[«“]/u.test(messageOf(finding))) return null;
  const side = finding.target || row.source.text === "" ? "target" : "source";
  const characters = Array.from(row[side].text).slice(finding[side]?.[0] ?? 0);
  const first = characters.length <= EXCERPT ? characters.join("") : `${characters.slice(0, EXCERPT).join("").replace(/\s+\S*$/u, "")} …`;
  return first === "" ? null : element("span", { class: "excerpt", lang: article.languages[side === "source" ? 0 : 1] }, visible(first));
}

function listFindings() {
  const found = [];
  for (const row of rows) for (const finding of todo(row)) if (finding.severity !== "info") found.push([finding, row]);
  found.sort((a, b) => a[0].rank[0] - b[0].rank[0] || a[0].rank[1] - b[0].rank[1]);
  $("found-title").textContent = found.length === 0 ? say("noFindings") : found.length === 1 ? say("finding1") : say("findings", { n: number(found.length) });
  $("found-list").replaceChildren(
    ...found.slice(0, 300).map(([finding, row]) =>
      element(
        "li",
        { class: finding.severity },
        element("button", { type: "button", data: { go: String(row.id) } }, severityNode(finding), " ", element("span", { class: "message" }, messageOf(finding))),
        excerptOf(finding, row),
        element("span", { class: "where" }, say("where", { p: row.where[0], s: row.where[1] })),
      ),
    ),
  );
}

/* Moving about */
const indexOf = (id) => rows.findIndex((row) => row.id === id);
const currentRow = () => rows[indexOf(current)] ?? null;

function select(id, { focus = true, quiet = false } = {}) {
  if (id === null || id === undefined) return;
  const before = current;
  current = id;
  if (mode?.kind !== "link" && mode && mode.id !== id) mode = null;
  if (before !== id && !shown.includes(indexOf(id))) filter();
  reveal(id);
  if (focus) focusRow();
  if (!quiet) tell(say("row", { n: number(indexOf(id) + 1), total: number(rows.length) }));
}
function reveal(id) {
  for (let round = 0; round < 3; round += 1) {
    measureAll();
    const k = shown.indexOf(indexOf(id));
    if (k < 0) return;
    const room = scroller.clientHeight;
    if (tops[k] < scroller.scrollTop) scroller.scrollTop = Math.max(0, tops[k] - 8);
    else if (tops[k + 1] > scroller.scrollTop + room) scroller.scrollTop = Math.min(tops[k] - 8, tops[k + 1] - room + 8);
    draw();
  }
}
function focusRow() {
  if (mode?.kind === "edit") return;
  nodes.get(current)?.focus({ preventScroll: true });
}
function step(by) {
  const at = shown.indexOf(indexOf(current));
  const to = at < 0 ? 0 : at + by;
  if (to >= 0 && to < shown.length) select(rows[shown[to]].id);
}
function jump(wanted, by = 1) {
  const at = indexOf(current);
  for (let k = 1; k <= rows.length; k += 1) {
    const row = rows[(((at + by * k) % rows.length) + rows.length) % rows.length];
    if (wanted(row)) {
      // What is found is mostly put right in the translation.
      if (wanted === grave) side = row.target.text ? "target" : "source";
      select(row.id);
      return;
    }
  }
  tell(say("noMore"));
}
const grave = (row) => todo(row).some((finding) => finding.severity !== "info");

/* Places in a text */
function caret() {
  const selection = document.getSelection();
  const node = nodes.get(current);
  const cell = selection?.anchorNode?.parentElement?.closest(".side");
  const text = cell?.querySelector(".text");
  if (!text || !node?.contains(cell) || !text.contains(selection.anchorNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(text);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return { side: cell.dataset.side, offset: Array.from(range.toString()).length };
}
function cutAt(part, offset) {
  let place = part.starts.findIndex((start, k) => offset <= part.ends[k]);
  if (place < 0) place = part.starts.length;
  if (place === part.starts.length) return { place, offset: 0 };
  const inside = Math.max(0, offset - part.starts[place]);
  return inside >= part.ends[place] - part.starts[place] ? { place: place + 1, offset: 0 } : { place, offset: inside };
}
/* Between which sentences of a side, so that about this share of its text comes before. */
function cutBetween(part, share) {
  const total = part.ends.at(-1) || 1;
  let best = 1;
  for (let k = 1; k < part.starts.length; k += 1) {
    if (Math.abs(part.starts[k] / total - share) < Math.abs(part.starts[best] / total - share)) best = k;
  }
  return { place: best, offset: 0 };
}
function splitAction(row, name, cut, share) {
  const other = name === "source" ? "target" : "source";
  const partner = row[other].starts.length > 1 ? cutBetween(row[other], share) : null;
  return { do: "split", row: row.id, [name]: cut, [other]: partner };
}
function splitHere(row, name, offset) {
  const part = row[name];
  act(splitAction(row, name, cutAt(part, offset), offset / (part.ends.at(-1) || 1)));
}

/* Actions: what each does, and its usual key */
const decide = (mark, go) => () => {
  const row = currentRow();
  if (!row) return;
  const at = shown.indexOf(indexOf(row.id));
  const next = rows[shown[at + 1]]?.id;
  act({ do: "decide", rows: [row.id], mark }).then((done) => {
    if (done && go && next !== undefined && current === row.id) select(next, { quiet: true });
    if (done) tell(say(mark));
  });
};
const onRow = (make) => () => {
  const row = currentRow();
  if (row) make(row);
};
function chooseSide(name) {
  side = name;
  draw();
  tell(say("selectedSide", { side: say(name) }));
}
const ACTIONS = {
  next: ["j", "go", () => step(1)],
  previous: ["k", "go", () => step(-1)],
  left: ["ArrowLeft", null, () => chooseSide("source")],
  right: ["ArrowRight", null, () => chooseSide("target")],
  nextFinding: ["n", "go", () => jump(grave)],
  previousFinding: ["p", "go", () => jump(grave, -1)],
  nextUndecided: ["u", "go", () => jump((row) => row.mark === "undecided")],
  nextLook: ["l", "go", () => jump((row) => row.look)],
  accept: ["a", "decide", decide("accepted", true)],
  reject: ["x", "decide", decide("rejected", true)],
  needsWork: ["w", "decide", decide("needs work", true)],
  clear: ["c", "decide", decide("undecided", false)],
  merge: ["m", "change", onRow((row) => act({ do: "merge", row: row.id }))],
  split: ["s", "change", onRow(split)],
  splitAt: ["Shift+s", "change", onRow(beginSplit)],
  moveUp: ["Shift+ArrowUp", "change", onRow((row) => act({ do: "move", row: row.id, side, direction: "up" }))],
  moveDown: ["Shift+ArrowDown", "change", onRow((row) => act({ do: "move", row: row.id, side, direction: "down" }))],
  link: [" ", "change", onRow(link)],
  unlink: ["b", "change", onRow((row) => act({ do: "unlink", row: row.id }))],
  edit: ["e", "text", onRow(beginEdit)],
  note: ["i", "text", onRow(askNote)],
  dismiss: ["d", "text", onRow(askDismiss)],
  undo: ["z", "all", () => act({ do: "undo" }, () => tell(say("undone", { what: "" })))],
  redo: ["Shift+z", "all", () => act({ do: "redo" }, () => tell(say("redone", { what: "" })))],
  realign: ["r", "all", realign],
  bulk: ["g", "all", askBulk],
  find: ["/", "all", () => openFind("find-text")],
  filter: ["f", "all", () => openFind("filter-kind")],
  export: ["y", null, askExport],
  pairs: ["o", null, () => ($("pairs-open").hidden ? null : showPairs())],
  help: ["?", null, () => showHelp()],
};
const ALSO = { ArrowDown: "next", ArrowUp: "previous", "Ctrl+z": "undo", "Ctrl+Shift+z": "redo", "Ctrl+y": "redo" };
const OPENS = new Set(["edit", "note", "dismiss", "bulk", "find", "filter"]);
let opening = 0; /* How many of these wait for an action before them: what is typed meanwhile is for their field, and no command. */
const buttons = {};

function undoNamed(name) {
  const what = last?.[name];
  return what ? words().done[what] ?? what : "";
}
ACTIONS.undo[2] = () => {
  const what = undoNamed("undo");
  if (!what) return tell(say("nothingUndo"));
  return act({ do: "undo" }, () => tell(say("undone", { what })));
};
ACTIONS.redo[2] = () => {
  const what = undoNamed("redo");
  if (!what) return tell(say("nothingRedo"));
  return act({ do: "redo" }, () => tell(say("redone", { what })));
};

function split(row) {
  const at = caret();
  if (at && at.offset > 0 && at.offset < (row[at.side].ends.at(-1) ?? 0)) {
    splitHere(row, at.side, at.offset);
    return;
  }
  const name = row[side].starts.length > 1 ? side : row.source.starts.length > 1 ? "source" : "target";
  if (row[name].starts.length < 2) {
    beginSplit(row);
    return;
  }
  const other = name === "source" ? "target" : "source";
  const share = row[other].starts.length > 1 ? row[other].starts[1] / (row[other].ends.at(-1) || 1) : 0.5;
  act(splitAction(row, name, cutBetween(row[name], share), share));
}
function beginSplit(row) {
  const part = row[side];
  const characters = codePoints(part.text);
  const stops = [];
  for (let k = 1; k < characters.length; k += 1) if (/\s/u.test(characters[k - 1]) && !/\s/u.test(characters[k])) stops.push(k);
  if (stops.length === 0) {
    tell(say("splitOne"));
    return;
  }
  const middle = characters.length / 2;
  const at = stops.reduce((best, stop, k) => (Math.abs(stop - middle) < Math.abs(stops[best] - middle) ? k : best), 0);
  mode = { kind: "split", id: row.id, side, stops, at };
  draw();
  focusRow();
  tell(say("splitChoose"));
}
function splitKey(key) {
  const row = currentRow();
  if (key === "ArrowLeft" || key === "ArrowRight") {
    mode = { ...mode, at: Math.min(Math.max(mode.at + (key === "ArrowLeft" ? -1 : 1), 0), mode.stops.length - 1) };
  } else if (key === "Enter") {
    const { side: name, stops, at } = mode;
    mode = null;
    splitHere(row, name, stops[at]);
  } else if (key === "Escape") mode = null;
  else return false;
  draw();
  focusRow();
  return true;
}

function link(row) {
  if (mode?.kind !== "link") {
    mode = { kind: "link", id: row.id, side };
    draw();
    tell(say("linkChoose", { key: keyName(keyOf("link")) }));
    return;
  }
  if (mode.side === side) {
    tell(say("linkFirst"));
    return;
  }
  const action = { do: "link", source: side === "source" ? row.id : mode.id, target: side === "target" ? row.id : mode.id };
  mode = null;
  act(action).then(() => draw());
}

function beginEdit(row) {
  if (row[side].starts.length === 0) return;
  mode = { kind: "edit", id: row.id, side };
  draw();
  const area = nodes.get(row.id)?.querySelector("textarea");
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}
function editNode(row, name) {
  const part = row[name];
  const characters = Array.from(part.text);
  const form = element("form", { class: "edit" });
  part.starts.forEach((start, k) => {
    const area = element("textarea", { value: characters.slice(start, part.ends[k]).join(""), spellcheck: true, lang: article.languages[name === "source" ? 0 : 1], "aria-label": `${say("editTitle")}: ${say(name)} ${k + 1}` });
    form.append(area);
    if (part.originals[k] !== null) {
      form.append(element("p", { class: "original" }, say("original") + visible(part.originals[k]), " ", element("button", { type: "button", data: { original: String(k) } }, say("restore"))));
    }
  });
  form.append(element("div", { class: "buttons" }, element("button", { type: "submit" }, say("save")), element("button", { type: "button", data: { cancel: "" } }, say("cancel"))));
  const stop = () => {
    mode = null;
    draw();
    focusRow();
  };
  const save = async () => {
    const areas = Array.from(form.querySelectorAll("textarea"));
    const before = part.starts.map((start, k) => characters.slice(start, part.ends[k]).join(""));
    for (const [k, area] of areas.entries()) {
      if (area.value.trim() !== before[k] && !(await act({ do: "edit", row: row.id, side: name, place: k, text: area.value }))) return;
    }
    stop();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape") {
      event.preventDefault();
      stop();
    }
  });
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.dataset.cancel !== undefined) stop();
    else if (button?.dataset.original !== undefined) {
      act({ do: "edit", row: row.id, side: name, place: Number(button.dataset.original), text: null }).then((done) => done && stop());
    }
  });
  return form;
}

function realign() {
  tell(say("aligning"));
  act({ do: "realign" }, (answer) => tell(say(answer.said ?? "aligned")));
}

/* Questions in a dialog: fields, a button that does it, Esc leaves. */
function question(title, fields, label, done) {
  const form = $("ask-form");
  $("ask-title").textContent = title;
  const go = element("button", { type: "submit" }, label);
  form.replaceChildren(...fields, element("div", { class: "buttons" }, go, element("button", { type: "button", data: { close: "" } }, say("cancel"))));
  form.onsubmit = (event) => {
    event.preventDefault();
    $("ask").close();
    done();
  };
  $("ask").showModal();
  (form.querySelector("textarea, input:not([type=radio], [type=checkbox])") ?? go).focus();
}
const labelled = (text, field) => element("label", {}, element("span", {}, text), field);
const radios = (legend, name, choices) =>
  element(
    "fieldset",
    {},
    element("legend", {}, legend),
    ...choices.map(([value, text], k) => element("label", {}, element("input", { type: "radio", name, value, checked: k === 0 }), element("span", {}, text))),
  );
const chosen = (name) => $("ask-form").querySelector(`input[name="${name}"]:checked`)?.value;

function askNote(row) {
  const area = element("textarea", { value: row.note, "aria-label": say("noteTitle") });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      $("ask-form").requestSubmit();
    }
  });
  question(say("noteTitle"), [area], say("save"), () => act({ do: "annotate", row: row.id, note: area.value }));
}
function askDismiss(row) {
  const found = open(row);
  if (found.length === 0) {
    tell(say("noFinding"));
    return;
  }
  const reason = element("input", { type: "text", maxLength: 500, autocomplete: "off" });
  const which = radios(say("dismissTitle"), "which", found.map((finding, k) => [String(k), `${say(finding.severity)}: ${messageOf(finding)}`]));
  const scope = radios(say("dismissScope"), "scope", [["here", say("here")], ["article", say("article")], ["everywhere", say("everywhere")]]);
  question(say("dismissTitle"), [which, scope, labelled(say("dismissReason"), reason)], words().actions.dismiss, () =>
    act({ do: "dismiss", row: row.id, finding: found[Number(chosen("which"))].key, dismissed: true, scope: chosen("scope"), reason: reason.value.trim() }),
  );
}
function askBulk() {
  const least = element("input", { type: "number", min: "0", max: "1", step: "0.01", value: "0.9", required: true });
  question(say("bulkTitle"), [element("p", {}, say("bulkAbout")), labelled(say("bulkQuality"), least)], words().actions.accept, () =>
    act({ do: "accept above", quality: Number(least.value) }),
  );
}
function askExport() {
  const format = element("select", {}, ...article.formats.map((name) => element("option", { value: name, selected: name === "tmx" }, name)));
  const only = element("input", { type: "checkbox" });
  const tick = element("label", { class: "switch" }, only, element("span", {}, say("exportAccepted")));
  question(say("exportTitle"), [labelled(say("exportFormat"), format), tick], say("exportDo"), async () => {
    try {
      const answer = await ask(`/api/export?pair=${encodeURIComponent(pair)}&format=${encodeURIComponent(format.value)}&accepted=${only.checked ? 1 : 0}`);
      const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "export";
      const address = URL.createObjectURL(await answer.blob());
      const anchor = element("a", { href: address, download: name });
      anchor.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      tell(name);
    } catch (error) {
      saved(explain(error), true);
    }
  });
}
function openFind(id) {
  $("find").classList.add("open");
  $(id).focus();
}

/* Keys */
let keys = {};
function readKeys() {
  let own = {};
  try {
    own = JSON.parse(kept.get("aligner-keys") ?? "{}") ?? {};
  } catch {
    own = {};
  }
  keys = Object.fromEntries(Object.entries(ACTIONS).map(([name, [usual]]) => [name, typeof own[name] === "string" ? own[name] : usual]));
}
const keyOf = (name) => keys[name];
function pressed(event) {
  const single = event.key.length === 1;
  const key = single ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (!single || key !== key.toUpperCase());
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${shift ? "Shift+" : ""}${key}`;
}
const NAMES = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };
const keyName = (key) => key.replace(/( |Arrow\w+)$/, (name) => (name === " " ? say("space") : NAMES[name] ?? name)).replace("Shift+", "⇧ ");

document.addEventListener("keydown", (event) => {
  if (!article || document.querySelector("dialog[open]")) return;
  const writing = event.target instanceof Element && event.target.closest("input, select, textarea");
  if (writing) {
    if (event.key === "Escape" || (event.key === "Enter" && event.target === $("find-text"))) {
      event.preventDefault();
      if (event.key === "Escape" && shown.length === rows.length) $("find").classList.remove("open");
      if (shown.length > 0 && !shown.includes(indexOf(current))) current = rows[shown[0]].id;
      if (event.key === "Enter" && event.target === $("find-text")) {
        const hit = shown.find((at) => rows[at].id !== current) ?? shown[0];
        if (hit !== undefined) select(rows[hit].id);
      }
      focusRow();
    }
    return;
  }
  if (opening > 0) {
    event.preventDefault();
    return;
  }
  const key = pressed(event);
  if (mode?.kind === "split" && splitKey(key)) {
    event.preventDefault();
    return;
  }
  if (key === "Escape" && mode) {
    mode = null;
    draw();
    focusRow();
    return;
  }
  const onButton = event.target instanceof Element && event.target.closest("button, a, summary");
  if (onButton && (key === " " || key === "Enter")) return;
  const name = Object.keys(keys).find((one) => keys[one] === key) ?? ALSO[key];
  if (!name) return;
  event.preventDefault();
  const opens = OPENS.has(name);
  if (opens) opening += 1;
  inTurn(() => {
    if (opens) opening -= 1;
    ACTIONS[name][2]();
  });
});

function showHelp() {
  const entries = Object.keys(ACTIONS).map((name) => {
    const button = element("button", { type: "button", data: { key: name }, "aria-label": `${words().actions[name]}: ${keyName(keys[name])}` }, keyName(keys[name]));
    const hint = words().hints[name];
    return element("div", {}, element("dt", {}, words().actions[name], hint ? element("span", { class: "key-hint" }, hint) : null), element("dd", {}, button));
  });
  $("help-keys").replaceChildren(...entries);
  if (!$("help").open) $("help").showModal();
}
$("help-keys").addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (!button) return;
  button.textContent = say("keyPress");
  const listen = (press) => {
    if (["Shift", "Control", "Alt", "Meta", "Tab"].includes(press.key)) return;
    press.preventDefault();
    press.stopPropagation();
    document.removeEventListener("keydown", listen, true);
    const key = pressed(press);
    const taken = Object.keys(keys).find((name) => keys[name] === key && name !== button.dataset.key);
    if (press.key !== "Escape" && taken) $("help-about").textContent = say("keyTaken", { key: keyName(key), what: words().actions[taken] });
    else if (press.key !== "Escape") {
      keys = { ...keys, [button.dataset.key]: key };
      kept.set("aligner-keys", JSON.stringify(keys));
      drawActions();
    }
    showHelp();
    $("help-keys").querySelector(`[data-key="${button.dataset.key}"]`)?.focus();
  };
  document.addEventListener("keydown", listen, true);
});
$("keys-reset").addEventListener("click", () => {
  kept.set("aligner-keys", null);
  readKeys();
  drawActions();
  showHelp();
});

function drawActions() {
  const groups = ["go", "decide", "change", "text", "all"].map((group) => {
    const own = Object.entries(ACTIONS).filter(([, [, where]]) => where === group);
    return element(
      "div",
      { class: "group", role: "group", "aria-label": words().groups[group] },
      ...own.map(([name, [, , run]]) => {
        const button = element("button", { type: "button", id: `do-${name}`, "aria-keyshortcuts": keys[name] === " " ? "Space" : keys[name], title: words().hints[name] ?? "" }, words().actions[name], element("kbd", { "aria-hidden": "true" }, keyName(keys[name])));
        button.addEventListener("mousedown", (event) => event.preventDefault()); /* The cursor in a text stays where it is. */
        button.addEventListener("click", () => inTurn(run));
        buttons[name] = button;
        return button;
      }),
    );
  });
  $("actions").replaceChildren(...groups);
  if (last) figures(last);
}

/* Mouse */
list.addEventListener("mousedown", (event) => {
  const node = event.target instanceof Element ? event.target.closest(".unit") : null;
  if (!node || event.target.closest("textarea, button, form")) return;
  const cell = event.target.closest(".side");
  if (cell) side = cell.dataset.side;
  const id = Number(node.dataset.id);
  current = id;
  for (const one of nodes.values()) rowNode(one.row, indexOf(one.row.id));
  if (mode?.kind === "link" && cell && side !== mode.side) {
    event.preventDefault();
    link(currentRow());
  } else if (mode && mode.kind !== "link" && mode.id !== id) {
    mode = null;
    draw();
  }
});
list.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button[data-restore]") : null;
  const row = button && rows.find((one) => one.id === Number(button.closest(".unit").dataset.id));
  if (!row) return;
  const finding = row.findings[Number(button.dataset.restore)];
  act({ do: "dismiss", row: row.id, finding: finding.key, dismissed: false, scope: finding.dismissed });
});
list.addEventListener("dblclick", (event) => {
  const cell = event.target instanceof Element ? event.target.closest(".side") : null;
  if (cell && currentRow() && !event.target.closest("textarea, button")) beginEdit(currentRow());
});
$("found-list").addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button[data-go]") : null;
  if (button) select(Number(button.dataset.go));
});
let frame = 0;
scroller.addEventListener("scroll", () => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(draw);
});
let width = 0;
new ResizeObserver(() => {
  if (!article) return;
  if (scroller.clientWidth !== width) heights.clear();
  width = scroller.clientWidth;
  draw();
  if (current !== null) reveal(current);
}).observe(scroller);
for (const id of ["find-text", "filter-kind", "filter-below"]) $(id).addEventListener("input", filter);
$("find").addEventListener("submit", (event) => event.preventDefault());
$("find").addEventListener("reset", () => {
  $("find").classList.remove("open");
  setTimeout(filter);
});
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-close]") : null;
  button?.closest("dialog")?.close();
});
for (const dialog of document.querySelectorAll("dialog")) dialog.addEventListener("close", () => focusRow());
$("help-open").addEventListener("click", () => {
  $("help-about").textContent = say("keysAbout");
  showHelp();
});
$("export-open").addEventListener("click", askExport);
$("pairs-open").addEventListener("click", () => showPairs());
$("language").addEventListener("change", () => {
  language = $("language").value;
  kept.set("aligner-language", language);
  translate();
});
if (["light", "dark"].includes(kept.get("aligner-theme"))) document.documentElement.dataset.theme = kept.get("aligner-theme");
$("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  root.dataset.theme = dark ? "light" : "dark";
  kept.set("aligner-theme", root.dataset.theme);
});

/* Everything in words */
function translate() {
  document.documentElement.lang = language;
  $("language").value = language;
  const texts = { "export-open": "export", "find-label": "find", "filter-label": "show", "below-label": "below", "find-clear": "clearFilter", "help-title": "keysTitle", "help-about": "keysAbout", "keys-reset": "keysReset", "pairs-open": "allPairs", "pairs-title": "pairsTitle" };
  for (const [id, name] of Object.entries(texts)) $(id).textContent = say(name);
  $("help").querySelector(".close").textContent = say("close");
  $("theme").setAttribute("aria-label", say("theme"));
  $("help-open").setAttribute("aria-label", say("help"));
  const kind = $("filter-kind").value || "all";
  $("filter-kind").replaceChildren(...Object.keys(FILTERS).map((name) => element("option", { value: name, selected: name === kind }, words().filters[name])));
  $("pairs-head").replaceChildren(...words().pairColumns.map((name) => element("th", { scope: "col" }, name)));
  drawActions();
  if (article) {
    nodes = new Map();
    heights.clear();
    filter();
    listFindings();
  }
}

/* The list of articles */
let pairs = [];
async function showPairs() {
  pair = null;
  article = null;
  document.body.classList.add("listing");
  $("pairs").hidden = false;
  $("title").textContent = say("app");
  $("files").textContent = "";
  document.title = say("app");
  for (;;) {
    const answer = await askJson("/api/pairs").catch((error) => {
      banner(error instanceof Refused ? say("badToken") : say("lost"));
      return null;
    });
    if (!answer || article) return;
    pairs = answer.pairs;
    $("pairs-note").textContent = answer.complete ? "" : say("counting", { n: number(pairs.length) });
    $("pairs-list").replaceChildren(
      ...pairs.map((one) => {
        const open = element("button", { type: "button" }, visible(one.title));
        open.addEventListener("click", () => show(one.id));
        const cells = [one.found.error, one.found.warning, one.found.info, one.rows, one.decided].map((value, k) =>
          element("td", { class: value ? ["error", "warning"][k] ?? "" : "zero", data: { name: words().pairColumns[k + 1] } }, number(value)),
        );
        return element("tr", {}, element("td", {}, open, element("span", { class: "remark" }, visible(one.id))), ...cells);
      }),
    );
    if (answer.complete) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function show(id) {
  $("title").textContent = say("loading");
  try {
    const answer = await askJson(`/api/article?pair=${encodeURIComponent(id)}`);
    pair = id;
    article = answer;
    rows = answer.rows;
    version = answer.version;
    heights.clear();
    nodes = new Map();
    mode = null;
    document.body.classList.remove("listing");
    $("pairs").hidden = true;
    $("title").textContent = visible(answer.title);
    $("title").lang = answer.languages[0];
    $("files").textContent = `${visible(answer.files[0])} → ${visible(answer.files[1])}`;
    document.title = `${visible(answer.title)} – ${say("app")}`;
    current = (rows.find(grave) ?? rows.find((row) => row.look) ?? rows[0])?.id ?? null;
    figures(answer);
    filter();
    listFindings();
    if (current !== null) select(current, { quiet: true });
    listen(id);
  } catch (error) {
    banner(error instanceof Refused ? (error.status === 401 ? say("badToken") : explain(error)) : say("lost"));
  }
}

window.addEventListener("beforeunload", (event) => {
  if (pending > 0) event.preventDefault();
});

readKeys();
translate();
$("found").open = matchMedia("(min-width: 60rem)").matches;
const first = await askJson("/api/pairs").catch((error) => {
  banner(error instanceof Refused ? say("badToken") : say("lost"));
  return null;
});
if (first) {
  $("pairs-open").hidden = first.ids.length < 2;
  if (first.ids.length === 1) await show(first.ids[0]);
  else await showPairs();
}
document.body.dataset.ready = "yes";
