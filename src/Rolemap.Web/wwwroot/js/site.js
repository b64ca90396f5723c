// What HTML cannot do, in small modules. Every page works without any of it.
import "./viewer-picker.js";
import { arrive } from "./navigation.js";
import "./command-palette.js";
import "./shortcuts.js";

// Larger modules come with the pages that need them.
const fetchModules = async () => {
  if (!document.querySelector("org-chart")) return;
  await import("./org-chart.js");
  for (const chart of document.querySelectorAll("org-chart:not(.live)")) chart.begin(); // another page may come into an element that is there
};
fetchModules();

// Blazor replaces parts of a page instead of the whole when somebody goes on. It is the largest script of all: the page is painted before it comes.
const blazor = Object.assign(document.createElement("script"), { src: document.getElementById("site").dataset.blazor });
blazor.addEventListener("load", () => { for (const act of [fetchModules, arrive]) globalThis.Blazor.addEventListener("enhancedload", act); });
requestAnimationFrame(() => setTimeout(() => document.body.append(blazor)));
