// What HTML cannot do, in small modules. Every page works without any of it.
import "./viewer-picker.js";
import "./navigation.js";
import "./command-palette.js";
import "./shortcuts.js";

// Larger modules come with the pages that need them.
const fetchModules = () => { if (document.querySelector("org-chart")) import("./org-chart.js"); };
fetchModules();
window.addEventListener("load", () => globalThis.Blazor?.addEventListener?.("enhancedload", fetchModules));
