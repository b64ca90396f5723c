// On a phone the menu starts folded; without script it stays open, and everything can be reached.
const narrow = matchMedia("(max-width: 58rem)");
const fold = () => document.querySelector(".side .menu")?.toggleAttribute("open", !narrow.matches);
fold();
narrow.addEventListener("change", fold);

// Going to another page replaces parts of this one: a reader is taken to its heading, as a browser would do.
let address = location.pathname;
export const arrive = () => {
  fold();
  if (location.pathname === address) return;
  address = location.pathname;
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
};
