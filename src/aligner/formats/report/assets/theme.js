
"use strict";
(() => {
  const root = document.documentElement;
  /* Light and dark: the system's choice until the reader makes one. */
  const remembered = () => {
    try {
      return localStorage.getItem("aligner-theme");
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem("aligner-theme", theme);
    } catch {
      /* A browser may keep nothing for files: then the choice lasts as long as the page. */
    }
  };
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  function changeTheme() {
    const dark = (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
    root.dataset.theme = dark ? "light" : "dark";
    remember(root.dataset.theme);
  }
  if (["light", "dark"].includes(remembered())) root.dataset.theme = remembered();
  document.getElementById("theme").addEventListener("click", changeTheme);
})();
