/* The page of aligner serve: two texts go out, a checked page comes back. Nothing is made from HTML strings. */
const $ = (id) => document.getElementById(id);
const token = location.hash.slice(1);
const SIDES = ["source", "target"];
const files = { source: null, target: null };

const strings = await (await fetch("/serve-strings.json")).json();
let language = (navigator.languages ?? ["en"]).map((code) => code.slice(0, 2)).find((code) => code in strings) ?? "en";
try {
  const own = localStorage.getItem("aligner-language");
  if (own in strings) language = own;
} catch {
  /* A browser may keep nothing. */
}
const say = (name) => strings[language][name] ?? name;

function banner(text) {
  $("banner").textContent = text ?? "";
  $("banner").hidden = !text;
}

function translate() {
  document.documentElement.lang = language;
  $("language").value = language;
  document.title = `${say("title")} – aligner`;
  for (const id of ["title", "about", "api", "check"]) $(id).textContent = say(id);
  for (const side of SIDES) {
    $(`${side}-label`).textContent = say(side);
    document.querySelector(`[data-open="${side}"]`).textContent = say("open");
    document.querySelector(`[data-open="${side}"]`).setAttribute("aria-label", `${say(side)}: ${say("open")}`);
    document.querySelector(`[data-remove="${side}"]`).textContent = say("remove");
  }
  $("open").textContent = say("readPage");
  $("downloads-label").textContent = say("downloads");
  $("page").title = say("pageTitle");
}

function setFile(side, file) {
  files[side] = file;
  $(`${side}-file`).textContent = file?.name ?? "";
  $(side).disabled = file !== null;
  document.querySelector(`[data-remove="${side}"]`).hidden = file === null;
}

/* One file goes where it was dropped, or to the side that is empty; two are told apart by the language in their names. */
function takeFiles(given, side) {
  const [one, two] = given;
  if (two) {
    const english = (name) => /(^|[^a-z])(en|eng|english|ingl[eé]s)([^a-z]|$)/i.test(name);
    const turned = english(one.name) && !english(two.name);
    setFile("source", turned ? two : one);
    setFile("target", turned ? one : two);
  } else if (one) setFile(side ?? (files.source === null && $("source").value === "" ? "source" : "target"), one);
  if (given.length > 0 && files.source && files.target) check();
}

async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
const content = async (side) => (files[side] ? { name: files[side].name, base64: await base64(files[side]) } : $(side).value);

async function check() {
  if (SIDES.some((side) => !files[side] && $(side).value.trim() === "")) {
    banner(say("needTwo"));
    return;
  }
  banner(null);
  $("state").textContent = say("checking");
  $("check").disabled = true;
  try {
    const body = JSON.stringify({ source: await content("source"), target: await content("target") });
    const answer = await fetch("/check", { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body });
    const told = await answer.json();
    if (answer.ok) show(told);
    else banner(answer.status === 401 ? say("badToken") : told.error);
    $("state").textContent = answer.ok ? say("checked") : "";
  } catch {
    banner(say("lost"));
    $("state").textContent = "";
  } finally {
    $("check").disabled = false;
  }
}

let shown = null;
/* The checked page and its file are in the language of this page. */
const inLanguage = (address) => (language === "en" ? address : `${address}?language=${language}`);

function show(told) {
  shown = told;
  $("result-title").textContent = told.title;
  const parts = [["error", "errors"], ["warning", "warnings"], ["info", "infos"]].map(([severity, name]) => {
    const part = document.createElement("span");
    part.className = told.found[severity] > 0 ? severity : "";
    part.textContent = `${told.found[severity]} ${say(told.found[severity] === 1 ? severity : name)}`;
    return part;
  });
  $("summary").replaceChildren(parts[0], ", ", parts[1], ", ", parts[2], told.parallel ? "" : `. ${say("notParallel")}`);
  $("open").href = inLanguage(told.page);
  $("downloads").replaceChildren(
    ...Object.entries(told.downloads).map(([name, address]) => {
      const link = document.createElement("a");
      link.href = name === "html" ? inLanguage(address) : address;
      link.textContent = name;
      return link;
    }),
  );
  $("page").src = inLanguage(told.page);
  $("result").hidden = false;
  $("result").scrollIntoView({ block: "start" });
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) check();
});
for (const side of SIDES) {
  document.querySelector(`[data-open="${side}"]`).addEventListener("click", () => $(`${side}-input`).click());
  document.querySelector(`[data-remove="${side}"]`).addEventListener("click", () => setFile(side, null));
  $(`${side}-input`).addEventListener("change", () => takeFiles(Array.from($(`${side}-input`).files), side));
}
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  for (const one of document.querySelectorAll(".drop")) one.classList.toggle("over", one === event.target.closest?.(".drop"));
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  for (const one of document.querySelectorAll(".drop")) one.classList.remove("over");
  takeFiles(Array.from(event.dataTransfer.files), event.target.closest?.(".drop")?.dataset.side);
});
$("language").addEventListener("change", () => {
  language = $("language").value;
  try {
    localStorage.setItem("aligner-language", language);
  } catch {
    /* Then the choice lasts as long as the page. */
  }
  translate();
  if (shown !== null) show(shown);
});
translate();
document.body.dataset.ready = "yes";
