// Keys that go places; never while somebody types. "?" lists them.
let afterG = 0;

const typing = (target) => target instanceof Element && target.closest("input, select, textarea, [contenteditable]") !== null;
const palette = () => document.querySelector("command-palette");
const pages = () => [...document.querySelectorAll(".side a[data-key]")];

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    palette()?.open();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "/") { event.preventDefault(); palette()?.open(); }
  else if (event.key === "?") { event.preventDefault(); list(); }
  else if (event.key === "g") afterG = event.timeStamp;
  else if (afterG && event.timeStamp - afterG < 1500) { pages().find((link) => link.dataset.key === event.key)?.click(); afterG = 0; }
});

function list() {
  const dialog = document.createElement("dialog");
  dialog.className = "palette shortcuts";
  dialog.setAttribute("aria-labelledby", "shortcuts-title");
  const title = Object.assign(document.createElement("h2"), { id: "shortcuts-title", textContent: "Keys" });
  const rows = [["/", "Find anything"], ["Ctrl K", "Find anything"], ["?", "This list"], ...pages().map((link) => [`g ${link.dataset.key}`, link.textContent])];
  const terms = document.createElement("dl");
  terms.className = "facts";
  for (const [keys, what] of rows) {
    const term = document.createElement("dt");
    for (const key of keys.split(" ")) term.append(Object.assign(document.createElement("kbd"), { textContent: key }), " ");
    terms.append(term, Object.assign(document.createElement("dd"), { textContent: what }));
  }
  const close = Object.assign(document.createElement("button"), { textContent: "Close", autofocus: true, type: "button" });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, close, terms);
  document.body.append(dialog);
  dialog.showModal();
}
