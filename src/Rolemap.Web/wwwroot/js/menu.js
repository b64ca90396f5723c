// On a phone the menu starts folded; without script it stays open, and everything can be reached.
const narrow = matchMedia("(max-width: 58rem)");
const fold = () => document.querySelector(".side .menu")?.toggleAttribute("open", !narrow.matches);
fold();
narrow.addEventListener("change", fold);
window.addEventListener("load", () => globalThis.Blazor?.addEventListener?.("enhancedload", fold));
