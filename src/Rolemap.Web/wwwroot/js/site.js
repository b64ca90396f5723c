// What HTML cannot do, in small modules. Every page works without any of it.
import "./viewer-picker.js";
import "./navigation.js";
import "./command-palette.js";
import "./shortcuts.js";

// Larger modules come with the pages that need them.
const fetchModules = async () => {
  if (!document.querySelector("org-chart")) return;
  await import("./org-chart.js");
  for (const chart of document.querySelectorAll("org-chart:not(.live)")) chart.begin(); // another page may come into an element that is there
};
fetchModules();
window.addEventListener("load", () => globalThis.Blazor?.addEventListener?.("enhancedload", fetchModules));
