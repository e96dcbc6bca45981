// In each page of a preview, before livereload.js, whose socket tells us to look. This is not part
// of the site: the page on disk does not have it.
(() => {
  "use strict";
  const script = document.currentScript;
  const state = new URL("state", script.src);
  const shown = { ...script.dataset };
  const OURS = 'script[src*="/_scolie/livereload.js"]';
  // What only a reload can change, besides scripts.
  const FRAME = `link[rel="stylesheet"], style, meta[http-equiv], meta[charset], ${OURS}`;
  let host, panel, looking = false, again = false;

  window.LiveReloadPluginScolie = class {
    static identifier = "scolie";
    static version = "1";
    constructor(window, given) { host = given; }
    // True: livereload need not do more. It swaps style sheets itself, where we call it to.
    reload(path) { return !path.endsWith(".css") && (look(), true); }
  };

  async function look() {
    if (looking) { again = true; return; }
    looking = true;
    try {
      do {
        again = false;
        await compare();
      } while (again);
    } catch {
      // The server is gone. When it is back, the socket calls again.
    }
    looking = false;
  }

  async function compare() {
    state.search = new URLSearchParams({ url: location.pathname, page: shown.page });
    const now = await (await fetch(state, { cache: "no-store" })).json();
    showProblems(now.problems);
    if (now.assets !== shown.assets) {
      location.reload(); // an image keeps its address, so that the page would keep the image
      return;
    }
    if (now.page !== shown.page && !renew(now.html)) {
      location.reload(); // which keeps the place, too
      return;
    }
    if (now.styles !== shown.styles) {
      shown.styles = now.styles;
      host._livereload.performReload({ path: "*.css", liveCSS: true });
    }
  }

  // A page without scripts is renewed where it stands, which is quicker than a reload. It keeps its
  // place, what is open or ticked, and the target of its address. False: it must be reloaded.
  function renew(html) {
    const next = new DOMParser().parseFromString(html, "text/html");
    const ours = next.querySelector(OURS);
    if (!ours || frame(next) !== frame(document) || [next, document].some(hasScripts)) return false;
    const { scrollX: left, scrollY: top } = window;
    const focus = document.activeElement?.id;
    for (const old of document.querySelectorAll("details[id], input[id]")) {
      const same = next.getElementById(old.id);
      if (same) for (const name of ["open", "checked"]) if (name in same) same[name] = old[name];
    }
    shown.page = ours.dataset.page;
    for (const old of document.head.querySelectorAll(`:scope > :not(${FRAME})`)) old.remove();
    document.head.append(...next.head.querySelectorAll(`:scope > :not(${FRAME})`));
    for (const { name, value } of next.documentElement.attributes) {
      document.documentElement.setAttribute(name, value);
    }
    document.body.replaceWith(next.body);
    document.getElementById(focus)?.focus({ preventScroll: true });
    const stay = () => scrollTo({ left, top, behavior: "instant" });
    if (location.hash) {
      const { style } = document.documentElement;
      style.scrollBehavior = "auto";
      location.replace(location.hash); // The browser goes there, now or with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => { stay(); style.scrollBehavior = ""; }));
    }
    stay();
    return true;
  }

  function frame(page) {
    const parts = [...page.querySelectorAll(`:is(${FRAME}):not(${OURS})`)];
    return parts.map((part) => part.outerHTML.replace(/[?&]livereload=\d+/, "")).join("\n");
  }

  function hasScripts(page) {
    return page.querySelector(`script:not([type="application/ld+json"], ${OURS})`) !== null;
  }

  function showProblems(problems) {
    panel?.remove();
    panel = undefined;
    if (!problems.length) return;
    panel = document.createElement("div");
    panel.lang = "en";
    panel.dir = "ltr";
    const root = panel.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOKS);
    root.adoptedStyleSheets = [sheet];
    const box = add(root, "section");
    box.setAttribute("role", "alert");
    add(box, "h2", "The build failed: this page is from the one before");
    const hide = add(box, "button", "Hide");
    hide.addEventListener("click", () => panel?.remove());
    const list = add(box, "ul");
    for (const problem of problems) {
      const item = add(list, "li");
      if (problem.where) add(item, "code", problem.where);
      add(item, "b", problem.kind);
      add(item, "span", problem.message);
      if (problem.hint) add(item, "p", problem.hint);
    }
    document.documentElement.append(panel);
  }

  function add(parent, name, words = "") {
    const element = document.createElement(name);
    element.textContent = words;
    parent.append(element);
    return element;
  }

  const LOOKS = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 50vh;
      overflow: auto; overscroll-behavior: contain; box-sizing: border-box; padding: 1rem 1.25rem;
      background: #fff; color: #1a1a1a; border-top: 4px solid #b00020; color-scheme: light;
      font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; white-space: pre-wrap; }
    h2 { font-size: 1.05rem; margin: 0 5rem 0.5rem 0; }
    button { position: absolute; top: 0.75rem; right: 1.25rem; font: inherit; padding: 0 0.75rem; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { margin: 0 0 0.75rem; }
    code { display: block; font: 0.9em/1.5 ui-monospace, monospace; }
    b { color: #b00020; margin-right: 0.5em; }
    p { margin: 0; color: #444; }
    @media print { section { display: none; } }`;
})();
