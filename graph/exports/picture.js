"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const picture = document.getElementById("picture");
  const camera = document.getElementById("camera");
  const panel = document.getElementById("panel");
  const search = document.getElementById("search");
  const hint = panel.firstElementChild;
  const nodes = [];
  const edges = [];
  for (const mark of picture.querySelectorAll("[data-node]")) nodes[mark.dataset.node] = mark;
  for (const mark of picture.querySelectorAll("[data-edge]")) edges[mark.dataset.edge] = mark;

  /* Moving and zooming: one transform on the camera. */
  let scale = 1, left = 0, top = 0, drag = null, dragged = false;

  const place = () => {
    camera.setAttribute("transform", `translate(${left} ${top}) scale(${scale})`);
    picture.classList.toggle("close", scale > 2);
  };
  const at = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY);
    return point.matrixTransform(picture.getScreenCTM().inverse());
  };
  const zoom = (factor, x, y) => {
    const next = Math.min(12, Math.max(0.4, scale * factor));
    left = x - (x - left) * (next / scale);
    top = y - (y - top) * (next / scale);
    scale = next;
    place();
  };
  const middle = () => {
    const view = picture.viewBox.baseVal;
    return [view.x + view.width / 2, view.y + view.height / 2];
  };
  picture.addEventListener("wheel", (event) => {
    event.preventDefault();
    const point = at(event);
    zoom(Math.exp(-event.deltaY * 0.0015), point.x, point.y);
  }, { passive: false });
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    drag = { point: at(event), left, top };
    dragged = false;
  });
  picture.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const point = at(event);
    if (!dragged && Math.hypot(point.x - drag.point.x, point.y - drag.point.y) < 4) return;
    dragged = true;
    picture.classList.add("moving");
    left = drag.left + point.x - drag.point.x;
    top = drag.top + point.y - drag.point.y;
    place();
  });
  window.addEventListener("pointerup", () => {
    drag = null;
    picture.classList.remove("moving");
  });
  document.getElementById("larger").addEventListener("click", () => zoom(1.4, ...middle()));
  document.getElementById("smaller").addEventListener("click", () => zoom(1 / 1.4, ...middle()));
  document.getElementById("whole").addEventListener("click", () => {
    scale = 1;
    left = top = 0;
    place();
  });

  /* Building the panel: text only, never markup. */
  const make = (name, text, parent) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  };
  const facts = (list, parent) => {
    if (!list.length) return;
    const rows = make("dl", undefined, parent);
    for (const [name, value] of list) {
      make("dt", name, rows);
      make("dd", value, rows);
    }
  };
  const choice = (list, text, amount, action) => {
    const button = make("button", undefined, make("li", undefined, list));
    button.type = "button";
    make("b", text, button).className = "name";
    if (amount) make("span", amount, button);
    button.addEventListener("click", action);
  };
  const clear = () => {
    picture.classList.remove("dimmed");
    for (const mark of picture.querySelectorAll(".near, .chosen")) mark.classList.remove("near", "chosen");
  };
  const blank = () => {
    clear();
    panel.replaceChildren(hint);
  };
  const heading = (edge) =>
    `${data.nodes[edge.a].label} ${data.directed ? "→" : "–"} ${data.nodes[edge.b].label}`;

  const showNode = (number) => {
    clear();
    picture.classList.add("dimmed");
    nodes[number].classList.add("chosen");
    const node = data.nodes[number];
    panel.replaceChildren();
    make("h2", node.label, panel);
    facts(node.facts, panel);
    const mine = data.edges
      .map((edge, place) => ({ edge, place }))
      .filter(({ edge }) => edge.a === number || edge.b === number)
      .sort((one, other) => other.edge.weight - one.edge.weight || one.place - other.place);
    make("h3", mine.length === 1 ? "1 link" : `${mine.length} links`, panel);
    const list = make("ul", undefined, panel);
    for (const { edge, place } of mine) {
      const other = edge.a === number ? edge.b : edge.a;
      const way = data.directed ? (edge.a === number ? "→ " : "← ") : "";
      edges[place].classList.add("near");
      nodes[other].classList.add("near");
      choice(list, way + data.nodes[other].label, edge.amount, () => showEdge(place));
    }
  };
  const showEdge = (number) => {
    clear();
    picture.classList.add("dimmed");
    const edge = data.edges[number];
    edges[number].classList.add("chosen");
    nodes[edge.a].classList.add("near");
    nodes[edge.b].classList.add("near");
    panel.replaceChildren();
    make("h2", heading(edge), panel);
    make("p", edge.amount, panel).className = "hint";
    facts(edge.facts, panel);
    if (edge.words.length) make("h3", "What it rests on", panel);
    for (const line of edge.words) make("blockquote", line, panel);
    if (edge.more) make("p", `and ${edge.more} more`, panel).className = "more";
    const list = make("ul", undefined, panel);
    for (const end of [edge.a, edge.b]) choice(list, data.nodes[end].label, "", () => showNode(end));
  };

  const choose = (event) => {
    if (dragged) return;
    const node = event.target.closest("[data-node]");
    const edge = event.target.closest("[data-edge]");
    if (node) showNode(Number(node.dataset.node));
    else if (edge) showEdge(Number(edge.dataset.edge));
    else blank();
  };
  picture.addEventListener("click", choose);
  picture.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    dragged = false;
    choose(event);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    search.value = "";
    blank();
  });

  /* Searching: without case and accents, å, æ and ø also as aa, ae and oe. */
  const plain = (text) => text.toLowerCase()
    .replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe")
    .normalize("NFKD").replace(/\p{M}/gu, "");
  const find = () => {
    const wanted = plain(search.value.trim());
    return wanted ? data.nodes.map((node, place) => place).filter((place) => plain(data.nodes[place].label).includes(wanted)) : [];
  };
  search.addEventListener("input", () => {
    if (!search.value.trim()) return blank();
    clear();
    picture.classList.add("dimmed");
    const found = find();
    panel.replaceChildren();
    make("h3", found.length ? `${found.length} found` : "No such name in this picture", panel);
    const list = make("ul", undefined, panel);
    for (const place of found) {
      nodes[place].classList.add("near");
      choice(list, data.nodes[place].label, "", () => showNode(place));
    }
  });
  search.addEventListener("keydown", (event) => {
    const found = find();
    if (event.key === "Enter" && found.length) showNode(found[0]);
  });
})();
