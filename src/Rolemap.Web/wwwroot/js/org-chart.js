// Moves through the org chart: drag, wheel, pinch and keys. The server draws the part in view; a movement shifts it, and what comes into view is fetched.
const beyond = 0.14; // how much is fetched beyond each edge
const zoomStep = 1.3;
const margin = 28; // as the server has it, around the whole picture
const map = { width: 180, height: 110 };

const areaOf = (svg) => svg.getAttribute("viewBox").split(" ").map(Number);

class OrgChart extends HTMLElement {
  connectedCallback() { this.begin(); }

  begin() {
    this.end();
    this.stage = this.querySelector(".stage");
    if (!this.stage?.firstElementChild || (matchMedia("(max-width: 40rem)").matches && !this.dataset.embedded)) return;
    this.picture = new URL(this.dataset.picture, location.href);
    this.classList.add("live");
    this.measure();
    this.pointers = new Map();
    this.area = undefined;
    this.parts = new Map(); // the text of a box that came, and its nodes
    this.adopt();
    this.tools();
    this.fit(false);
    const asked = new URLSearchParams(location.search);
    if (asked.has("x") || asked.has("sel") || this.loaded.scale > this.view.scale * 1.4)
      this.view = { scale: this.loaded.scale, left: this.middle(0), top: asked.has("x") || asked.has("sel") ? this.middle(1) : this.loaded.area[1] };
    if (asked.has("sel")) this.mark(this.find(asked.get("sel")));
    this.stage.scrollTo(0, 0);
    this.place();
    this.settle(0);
    this.ending = new AbortController();
    const on = (name, act, options = {}) => this.stage.addEventListener(name, act, { ...options, signal: this.ending.signal });
    on("pointerdown", (event) => this.press(event));
    on("pointermove", (event) => this.move(event));
    for (const name of ["pointerup", "pointercancel"]) on(name, (event) => this.release(event));
    on("click", (event) => this.click(event), { capture: true });
    on("dragstart", (event) => event.preventDefault());
    on("wheel", (event) => this.wheel(event), { passive: false });
    on("keydown", (event) => this.key(event));
    on("focusin", (event) => this.mark(event.target.closest(".seat")));
    on("pointerover", (event) => this.light(event.target.closest(".seat")));
    this.resized = new ResizeObserver(() => { this.measure(); this.place(); this.settle(); this.offer(); });
    this.resized.observe(this.stage);
  }

  disconnectedCallback() { this.end(); }

  end() {
    this.ending?.abort();
    this.resized?.disconnect();
    clearTimeout(this.timer);
    this.asking?.abort();
    this.busy(false);
    [this.current, this.marked] = [undefined, false];
    for (const own of this.querySelectorAll(".tools, .map")) own.remove();
  }

  // Asked for within a frame, the size of the stage would lay out the page again.
  measure() { [this.width, this.height] = [this.stage.clientWidth, this.stage.clientHeight]; }

  middle(axis) { const [left, top, width, height] = this.loaded.area; return axis === 0 ? left + width / 2 - this.width / this.loaded.scale / 2 : top + height / 2 - this.height / this.loaded.scale / 2; }

  adopt() {
    this.svg = this.stage.querySelector("svg");
    this.origin = areaOf(this.svg);
    this.loaded = { area: this.area ?? this.origin, scale: Number(this.svg.dataset.scale) };
    this.size = { width: Number(this.svg.dataset.width), height: Number(this.svg.dataset.height) };
    const seats = [...this.svg.querySelectorAll("a.seat")];
    for (const link of this.svg.querySelectorAll("a:not([tabindex])")) link.setAttribute("tabindex", "-1");
    if (this.marked) this.mark(this.find(this.current));
    else if (seats.length) this.current ??= seats[0].dataset.box;
  }

  find(id) { return this.svg.querySelector(`a.seat[data-box="${CSS.escape(id)}"]`); }

  tools() {
    const bar = document.createElement("div");
    bar.className = "tools no-print";
    for (const [text, label, act] of [["+", "Closer", () => this.zoom(zoomStep)], ["−", "Further away", () => this.zoom(1 / zoomStep)], ["⤢", "All of it", () => this.fit(true)]]) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", title: label });
      button.dataset.sign = text;
      button.setAttribute("aria-label", label);
      button.addEventListener("click", act);
      bar.append(button);
    }
    this.map = document.createElement("div");
    this.map.className = "map no-print";
    this.map.hidden = true;
    this.map.setAttribute("aria-hidden", "true");
    const image = document.createElement("img");
    image.alt = "";
    image.src = this.dataset.map;
    image.addEventListener("error", () => this.map.remove());
    this.window = document.createElement("span");
    this.map.append(image, this.window);
    this.map.addEventListener("pointerdown", (event) => {
      const all = this.whole(map.width, map.height), box = this.map.getBoundingClientRect();
      this.view.left = all.left + (event.clientX - box.left) / all.scale - this.width / this.view.scale / 2;
      this.view.top = all.top + (event.clientY - box.top) / all.scale - this.height / this.view.scale / 2;
      this.place();
      this.settle();
    });
    this.prepend(bar);
    this.append(this.map);
  }

  // As the server fits the whole picture into a window.
  whole(width, height) {
    const scale = Math.min(width / (this.size.width + 2 * margin), height / (this.size.height + 2 * margin), 1);
    return { scale, left: (this.size.width - width / scale) / 2, top: Math.min(-margin, (this.size.height - height / scale) / 2) };
  }

  fit(andFetch) {
    this.view = this.whole(this.width, this.height);
    this.least = Math.min(this.view.scale / 2, 0.2);
    if (andFetch) { this.place(); this.settle(0); }
  }

  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const scale = Math.min(3, Math.max(this.least ?? 0.0001, this.view.scale * factor));
    this.view.left += x / this.view.scale - x / scale;
    this.view.top += y / this.view.scale - y / scale;
    this.view.scale = scale;
    this.place();
    this.settle();
  }

  place() {
    const [left, top] = this.origin, { view } = this;
    this.svg.style.transform = `translate(${(left - view.left) * view.scale}px, ${(top - view.top) * view.scale}px) scale(${view.scale / this.loaded.scale})`;
    const all = this.whole(map.width, map.height);
    const seen = [this.width / view.scale, this.height / view.scale];
    this.map.hidden = seen[0] >= this.size.width && seen[1] >= this.size.height;
    Object.assign(this.window.style, { transform: `translate(${(view.left - all.left) * all.scale}px, ${(view.top - all.top) * all.scale}px)`, width: `${seen[0] * all.scale}px`, height: `${seen[1] * all.scale}px` });
  }

  settle(after = 90) {
    clearTimeout(this.timer);
    this.busy(true);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const [left, top, width, height] = this.loaded.area, { view } = this, [right, bottom] = [view.left + this.width / view.scale, view.top + this.height / view.scale];
      const has = left <= view.left && top <= view.top && right <= left + width && bottom <= top + height && Math.abs(view.scale / this.loaded.scale - 1) < 0.02;
      if (after > 0) this.remember();
      if (!has) this.fetchPart();
      else if (!this.asking?.forBox) { // what is on its way for where the picture was is not wanted here
        this.asking?.abort();
        this.busy(false);
      }
    }, after);
  }

  remember() {
    const url = new URL(location.href), { view } = this;
    const middle = [view.left + this.width / view.scale / 2, view.top + this.height / view.scale / 2];
    for (const [name, value] of [["x", Math.round(middle[0])], ["y", Math.round(middle[1])], ["scale", Number(view.scale.toPrecision(4))]]) url.searchParams.set(name, value);
    history.replaceState(history.state, "", url);
    this.offer();
  }

  // The files of what is in view are of what is in view now.
  offer() {
    const { view } = this, part = { what: "view", left: view.left.toFixed(1), top: view.top.toFixed(1), scale: Number(view.scale.toPrecision(6)), width: this.width, height: this.height };
    for (const link of this.parentElement.querySelectorAll("a.part")) {
      const url = new URL(link.href);
      url.search = this.picture.search;
      for (const [name, value] of Object.entries(part)) url.searchParams.set(name, value);
      link.href = url.href;
    }
  }

  async fetchPart(box) {
    const url = new URL(this.picture), { view } = this, size = 1 + 2 * beyond;
    const wanted = { scale: view.scale, width: Math.round(this.width * size), height: Math.round(this.height * size) };
    if (box) wanted.box = box;
    else Object.assign(wanted, { left: view.left - this.width / view.scale * beyond, top: view.top - this.height / view.scale * beyond });
    for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
    this.asking?.abort();
    const asking = this.asking = Object.assign(new AbortController(), { forBox: Boolean(box) });
    this.busy(true);
    try {
      const answer = await fetch(url, { signal: asking.signal });
      if (!answer.ok) return;
      const text = await answer.text(), hadFocus = this.stage.contains(document.activeElement) && document.activeElement !== this.stage;
      this.replace(text);
      this.adopt();
      if (box) {
        Object.assign(view, { left: this.middle(0), top: this.middle(1) });
        this.current = box;
        this.mark(this.find(box));
      }
      this.place();
      if (hadFocus || box) this.find(this.current)?.focus({ preventScroll: true });
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    } finally {
      if (this.asking === asking) {
        this.asking = undefined;
        if (!this.timer) this.busy(false);
      }
    }
  }

  // Whether more than is shown is on its way.
  busy(is) {
    if (is === this.hasAttribute("aria-busy")) return;
    if (is) this.setAttribute("aria-busy", "true");
    else this.removeAttribute("aria-busy");
  }

  // Most of what comes into view is in view already and stays; at another scale, all of it is new.
  replace(text) {
    const [ground, ...boxes] = text.replace(/<\/svg>\s*$/, "").split(/\n(?=<a class="seat)/);
    const next = this.read(ground), stays = ["scale", "detail"].every((what) => next.dataset[what] === this.svg.dataset[what]);
    const svg = stays ? this.svg : next, parts = new Map();
    let at = stays ? svg.firstChild : null; // the order stays that of the chart
    for (const box of boxes) {
      let nodes = stays ? this.parts.get(box) : undefined;
      if (!nodes) {
        nodes = [...this.read(`<svg>${box}</svg>`).childNodes];
        for (const node of nodes) svg.insertBefore(node, at);
      }
      parts.set(box, nodes);
      at = nodes.at(-1).nextSibling;
    }
    if (stays) {
      const wanted = new Set([...parts.values()].flat());
      for (const node of [...svg.childNodes]) if (!wanted.has(node)) node.remove();
      svg.prepend(...next.childNodes);
      Object.assign(svg.dataset, next.dataset); // with another viewBox all of it would be laid out again
    } else this.stage.replaceChildren(svg);
    [this.parts, this.area] = [parts, areaOf(next)];
  }

  read(text) {
    const template = document.createElement("template");
    template.innerHTML = text;
    return template.content.firstElementChild;
  }

  // Folding changes the picture, not the page: the address follows.
  async turn(link) {
    const next = new URL(link.getAttribute("href"), location.href), id = next.searchParams.get("sel");
    this.picture.search = next.search;
    this.picture.searchParams.delete("sel");
    next.searchParams.delete("sel");
    next.pathname = location.pathname; // in a frame, what leads out of it is folded in it
    history.pushState(history.state, "", next);
    await this.fetchPart(id ?? this.current);
  }

  press(event) {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
    this.start = [event.clientX, event.clientY];
    this.dragged = false;
  }

  move(event) {
    const last = this.pointers.get(event.pointerId);
    if (!last) return;
    if (!this.dragged && Math.hypot(event.clientX - this.start[0], event.clientY - this.start[1]) < 5 && this.pointers.size === 1) return;
    if (!this.dragged) this.stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    if (this.pointers.size === 2) {
      const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1], box = this.stage.getBoundingClientRect();
      const [before, now] = [last, [event.clientX, event.clientY]].map(([x, y]) => Math.hypot(x - other[0], y - other[1]));
      this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
      return this.zoom(now / Math.max(1, before), (event.clientX + other[0]) / 2 - box.left, (event.clientY + other[1]) / 2 - box.top);
    }
    this.view.left -= (event.clientX - last[0]) / this.view.scale;
    this.view.top -= (event.clientY - last[1]) / this.view.scale;
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
    this.place();
    this.settle();
  }

  release(event) { this.pointers.delete(event.pointerId); }

  click(event) {
    if (this.dragged) { event.preventDefault(); event.stopPropagation(); this.dragged = false; return; }
    const fold = event.target.closest("a.fold");
    if (!fold || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.turn(fold);
  }

  // Whoever scrolls down the page is not held back: the wheel is for the picture with Ctrl, or once it has the focus.
  wheel(event) {
    if (!event.ctrlKey && !event.metaKey && !this.stage.contains(document.activeElement)) return;
    event.preventDefault();
    const box = this.stage.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY * 0.0015), event.clientX - box.left, event.clientY - box.top);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const seat = event.target.closest?.("a.seat") ?? (this.current && this.find(this.current));
    const goals = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "prev", ArrowRight: "next" };
    if (goals[event.key]) this.go(event.target === this.stage ? this.current : seat?.dataset[goals[event.key]]);
    else if (event.key === "Home") this.go(this.top(seat));
    else if (event.key === "End") this.go([...this.svg.querySelectorAll("a.seat")].at(-1)?.dataset.box);
    else if (event.key === "+" || event.key === "=") this.zoom(zoomStep);
    else if (event.key === "-") this.zoom(1 / zoomStep);
    else if (event.key === "0") this.fit(true);
    else if (event.key === " " && seat) { const fold = seat.nextElementSibling; if (fold?.matches("a.fold")) this.turn(fold); }
    else return;
    event.preventDefault();
  }

  top(seat) {
    for (let up = seat; up; up = this.find(up.dataset.up ?? "")) { seat = up; if (!up.dataset.up) break; }
    return seat?.dataset.up ?? seat?.dataset.box;
  }

  go(id) {
    if (!id) return;
    const seat = this.find(id);
    this.current = id;
    if (this.view.scale < 0.5) this.view.scale = 0.7;
    else if (seat) {
      const [box, stage] = [seat.getBoundingClientRect(), this.stage.getBoundingClientRect()];
      if (box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom) return seat.focus({ preventScroll: true });
    }
    this.fetchPart(id);
  }

  // Those above and beside whoever is selected.
  mark(seat) {
    for (const marked of this.svg.querySelectorAll(".on, .chain, .peer")) marked.classList.remove("on", "chain", "peer");
    if (!seat) return;
    [this.current, this.marked] = [seat.dataset.box, true];
    for (const peer of this.svg.querySelectorAll(`a.seat[data-up="${CSS.escape(seat.dataset.up ?? "")}"]`)) peer.classList.add("peer");
    for (let up = this.find(seat.dataset.up ?? ""); up; up = this.find(up.dataset.up ?? "")) up.classList.add("chain");
    seat.classList.remove("peer");
    seat.classList.add("on");
    this.light(seat);
  }

  light(seat) {
    const ids = [seat?.dataset.box, this.current];
    for (const line of this.svg.querySelectorAll("g.second")) line.classList.toggle("lit", this.svg.dataset.dotted === "1" || ids.includes(line.dataset.from) || ids.includes(line.dataset.to));
  }
}

customElements.define("org-chart", OrgChart);
