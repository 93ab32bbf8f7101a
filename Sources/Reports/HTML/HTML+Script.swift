extension HTML {
  /// The page's script, which makes no markup out of text. Its hash is in `policy`.
  static let script: StaticString = """

    "use strict";
    (() => {
      const body = document.body;
      const find = (selector, within = document) => [...within.querySelectorAll(selector)];
      const places = find("[data-is]");
      const changes = find(".change");
      const stretches = find("details");
      const filters = find("[data-only]");
      const place = document.querySelector("output");
      document.documentElement.classList.add("scripted");

      const isOn = (button) => button.getAttribute("aria-pressed") === "true";
      const flip = (button) => button.setAttribute("aria-pressed", String(!isOn(button)));

      // Filters: with none pressed everything shows.
      const filter = () => {
        const wanted = filters.filter(isOn).map((button) => button.dataset.only);
        for (const place of places) {
          const words = place.dataset.is.split(" ");
          place.hidden = wanted.length > 0 && !wanted.some((word) => words.includes(word));
        }
        for (const entry of find("nav li:not(.heading)")) {
          const target = document.getElementById(entry.firstChild.getAttribute("href").slice(1));
          entry.hidden = target.closest("[data-is]").hidden;
        }
        place.value = "";
      };
      for (const button of filters) {
        button.addEventListener("click", () => { flip(button); filter(); });
      }

      // Side by side: each wording twice, once without what was put in, once without what was struck.
      const column = (wording, left) => {
        const cell = document.createElement("div");
        cell.dir = "auto";
        cell.append(...wording.cloneNode(true).childNodes);
        for (const run of find(left, cell)) run.remove();
        return cell;
      };
      const pair = (change) => {
        const wording = change.querySelector(".wording");
        const sides = document.createElement("div");
        sides.className = "sides";
        sides.append(column(wording, "ins"), column(wording, "del"));
        change.append(sides);
      };
      const side = document.getElementById("side");
      side.addEventListener("click", () => {
        if (!document.querySelector(".sides")) changes.forEach(pair);
        flip(side);
        body.classList.toggle("side", isOn(side));
      });

      const whole = document.getElementById("whole");
      whole.addEventListener("click", () => {
        flip(whole);
        for (const stretch of stretches) stretch.open = isOn(whole);
      });

      // Steps from the change in focus, else from what is at the top of the window.
      const step = (forward) => {
        const shown = changes.filter((change) => !change.hidden);
        const focused = shown.indexOf(document.activeElement);
        const below = shown.findIndex((change) => change.getBoundingClientRect().top > 0);
        const first = below < 0 ? shown.length : below;
        const index = focused >= 0 ? focused + (forward ? 1 : -1) : first - (forward ? 0 : 1);
        if (index < 0 || index >= shown.length) return;
        shown[index].focus({ preventScroll: true });
        shown[index].scrollIntoView({ block: "center" });
        place.value = `${index + 1} of ${shown.length}`;
      };
      const next = document.getElementById("next");
      const previous = document.getElementById("previous");
      next.addEventListener("click", () => step(true));
      previous.addEventListener("click", () => step(false));

      const keys = {
        n: () => step(true), j: () => step(true), p: () => step(false), k: () => step(false),
        s: () => side.click(), u: () => whole.click(),
      };
      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
        event.preventDefault();
        keys[event.key]();
      });

      // A link to a clause that is folded away opens it.
      const reveal = () => {
        const target = location.hash && document.getElementById(location.hash.slice(1));
        const stretch = target && target.closest("details");
        if (stretch) { stretch.open = true; target.scrollIntoView(); }
      };
      addEventListener("hashchange", reveal);
      reveal();
    })();

    """
}
