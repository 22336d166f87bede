
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const rows = Array.from(document.querySelectorAll(".index tbody tr"), (row) => ({ row, text: null }));
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const [PAIRS, OF] = document.documentElement.lang === "es" ? ["pares", "de"] : ["pairs", "of"];
  function filter() {
    const text = fold($("text").value.trim());
    const onlyFlagged = $("flagged").checked;
    let shown = 0;
    for (const entry of rows) {
      entry.text ??= fold(entry.row.cells[0].textContent);
      entry.row.hidden = !entry.text.includes(text) || (onlyFlagged && entry.row.dataset.flagged === undefined);
      shown += entry.row.hidden ? 0 : 1;
    }
    $("shown").textContent = shown === rows.length ? `${shown} ${PAIRS}` : `${shown} ${OF} ${rows.length} ${PAIRS}`;
  }
  $("toolbar").hidden = false;
  $("toolbar").addEventListener("input", filter);
  window.addEventListener("pageshow", filter);
})();
