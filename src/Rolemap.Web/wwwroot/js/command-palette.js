// Go anywhere by typing: "/" or Ctrl/Cmd+K. Without script the search box of the header does the same with a page.
const kinds = { activity: "decision", position: "seat" };

class CommandPalette extends HTMLElement {
  connectedCallback() {
    this.dialog = make("dialog", { className: "palette", ariaLabel: "Find anything" });
    this.input = make("input", { type: "search", placeholder: "Find people, roles, products, decisions, rules, pages", autocomplete: "off", spellcheck: false });
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list", "aria-autocomplete": "list", "aria-label": "Find anything" })) this.input.setAttribute(name, value);
    this.list = make("ul", { id: "palette-list" });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Found");
    this.status = make("p", { className: "small quiet", textContent: "Type to search. Enter opens, Esc closes." });
    this.status.setAttribute("role", "status");
    this.dialog.append(this.input, this.list, this.status);
    this.append(this.dialog);
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("click", (event) => { const item = event.target.closest("[data-url]"); if (item) this.go(item.dataset.url); });
    this.dialog.addEventListener("click", (event) => { if (event.target === this.dialog) this.dialog.close(); });
  }

  open() {
    if (this.dialog.open) return;
    if (!this.dialog.isConnected) this.append(this.dialog); // going to another page replaces what is inside
    this.back = document.activeElement;
    this.dialog.showModal();
    this.input.value = "";
    this.show([], "");
    this.input.focus();
    this.dialog.addEventListener("close", () => this.back?.focus?.(), { once: true });
  }

  ask() {
    clearTimeout(this.timer);
    const query = this.input.value.trim();
    this.timer = setTimeout(async () => {
      const turn = (this.turn = (this.turn ?? 0) + 1);
      if (!query) return this.show([], "");
      try {
        const answer = await fetch(`api/v1/search?q=${encodeURIComponent(query)}`);
        const found = answer.ok ? (await answer.json()).results : [];
        if (turn === this.turn) this.show(found, query);
      } catch {
        if (turn === this.turn) this.status.textContent = "The server does not answer.";
      }
    }, 60);
  }

  show(found, query) {
    this.list.replaceChildren(...found.map((one, at) => {
      const item = make("li", { id: `palette-${at}` });
      item.dataset.url = one.url;
      item.setAttribute("role", "option");
      const label = make("span", { textContent: one.label, dir: "auto", className: "name" });
      item.append(label, make("span", { className: "badge", textContent: kinds[one.kind] ?? one.kind }));
      return item;
    }));
    this.list.dataset.query = query; // says which question the list answers
    this.choose(found.length ? 0 : -1);
    this.status.textContent = !query ? "Type to search. Enter opens, Esc closes." : found.length ? `${found.length} found` : "Nothing goes by that name.";
  }

  choose(at) {
    this.at = at;
    [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    const chosen = this.list.children[at];
    if (chosen) { this.input.setAttribute("aria-activedescendant", chosen.id); chosen.scrollIntoView({ block: "nearest" }); }
    else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const count = this.list.children.length;
    if (event.key === "ArrowDown" && count) { event.preventDefault(); this.choose((this.at + 1) % count); }
    else if (event.key === "ArrowUp" && count) { event.preventDefault(); this.choose((this.at - 1 + count) % count); }
    else if (event.key === "Enter") { event.preventDefault(); const chosen = this.list.children[this.at]; if (chosen) this.go(chosen.dataset.url); }
  }

  go(url) {
    this.dialog.close();
    if (globalThis.Blazor?.navigateTo) globalThis.Blazor.navigateTo(url);
    else location.assign(url);
  }
}

function make(name, properties) { return Object.assign(document.createElement(name), properties); }

customElements.define("command-palette", CommandPalette);
