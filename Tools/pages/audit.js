// What test-pages asks of every page, run in it; gives a list of complaints.
(options) => {
  const complaints = [];
  const complain = (text) => complaints.push(text);
  const short = (element) => {
    const text = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 30);
    return `<${element.localName}${element.className && element.className.baseVal === undefined ? "." + element.className : ""}> ${text}`;
  };
  const isShown = (element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });

  if (!(document.documentElement.lang || "").startsWith("zh")) complain("html has no lang");
  if (!document.title.trim()) complain("there is no title");
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown);
  const firsts = headings.filter((heading) => heading.localName === "h1");
  if (firsts.length !== 1) complain(`${firsts.length} h1`);
  let last = 0;
  for (const heading of headings) {
    const level = Number(heading.localName[1]);
    if (level > last + 1) complain(`${short(heading)} follows h${last}`);
    last = level;
  }
  for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    const named = [...(field.labels || [])].some((label) => label.textContent.trim()) || field.getAttribute("aria-label")
      || field.getAttribute("aria-labelledby");
    if (!named) complain(`${field.localName} ${field.name} has no label`);
  }
  for (const button of document.querySelectorAll("button, a[href]")) {
    const name = button.textContent.trim() || button.getAttribute("aria-label") || button.querySelector("title, img[alt]");
    if (!name) complain(`${button.outerHTML.slice(0, 80)} has no name`);
  }
  for (const image of document.images) if (!image.hasAttribute("alt")) complain(`${image.src} has no alt`);
  for (const image of document.images) if (image.complete && !image.naturalWidth) complain(`${image.src} isn't shown`);
  const identities = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(identities.filter((id, place) => identities.indexOf(id) !== place))) complain(`id ${id} stands twice`);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    if (!document.getElementById(id)) complain(`#${id} leads nowhere`);
  }
  for (const table of document.querySelectorAll("table")) {
    const width = Math.max(...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
    const head = table.tHead?.rows[0];
    if (head && [...head.cells].reduce((sum, cell) => sum + cell.colSpan, 0) !== width) complain(`${short(table)}: columns without a head`);
    for (const cell of table.querySelectorAll("th")) {
      if (cell.textContent.trim() && !cell.scope) complain(`${short(cell)} has no scope`);
    }
  }
  if (document.querySelectorAll("main").length !== 1) complain("there isn't one main");
  for (const section of document.querySelectorAll("nav")) {
    if (!section.getAttribute("aria-label")) complain("a nav has no name");
  }

  if (options.contrast) {
    const parse = (text) => {
      const parts = text.match(/[\d.]+%?/g);
      if (!parts || text === "none" || text === "transparent") return [0, 0, 0, 0];
      const scale = text.startsWith("color(") ? 255 : 1;
      return [parts[0] * scale, parts[1] * scale, parts[2] * scale, parts[3] === undefined ? 1 : Number(parts[3])];
    };
    const over = (front, back) => front.slice(0, 3).map((value, i) => value * front[3] + back[i] * (1 - front[3])).concat(1);
    const luminance = (color) => {
      const [r, g, b] = color.slice(0, 3).map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
    const backgrounds = new Map();
    const background = (element) => {
      if (!element) return [255, 255, 255, 1];
      if (!backgrounds.has(element)) {
        const own = parse(getComputedStyle(element).backgroundColor);
        backgrounds.set(element, own[3] === 1 ? own : over(own, background(element.parentElement)));
      }
      return backgrounds.get(element);
    };
    const drawn = new Map();
    const shapes = (svg) => {
      if (!drawn.has(svg)) {
        // A shape counts by what covers the place: its fill, and the line around it.
        drawn.set(svg, [...svg.querySelectorAll("rect, circle, path, polygon")].map((shape) => {
          const style = getComputedStyle(shape);
          const paint = (color, opacity) => {
            const result = parse(color);
            result[3] *= opacity * style.opacity;
            return result;
          };
          const { left, right, top, bottom } = shape.getBoundingClientRect();
          return {
            shape, fill: paint(style.fill, style.fillOpacity), stroke: paint(style.stroke, style.strokeOpacity),
            matrix: shape.getScreenCTM().inverse(), box: { left: left - 20, right: right + 20, top: top - 20, bottom: bottom + 20 },
          };
        }).filter((item) => item.fill[3] > 0.9 || item.stroke[3] > 0.9));
      }
      return drawn.get(svg);
    };
    const seen = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || !element || ["SCRIPT", "STYLE", "OPTION", "TITLE", "title", "desc"].includes(element.nodeName)) continue;
      if (!isShown(element)) continue;
      const style = getComputedStyle(element);
      const svg = element.closest("svg");
      let back = background(svg ? svg.parentElement : element);
      let color = parse(svg ? style.fill : style.color);
      if (svg) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        for (const item of shapes(svg)) {
          const before = item.shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
          const { left, right, top, bottom } = item.box;
          if (!before || x < left || x > right || y < top || y > bottom) continue;
          const point = new DOMPoint(x, y).matrixTransform(item.matrix);
          if (item.fill[3] > 0.9 && item.shape.isPointInFill(point)) back = over(item.fill, back);
          if (item.stroke[3] > 0.9 && item.shape.isPointInStroke(point)) back = over(item.stroke, back);
        }
      }
      color = over(color, back);
      const value = ratio(color, back);
      if (value < 4.495) {
        const key = `${color.map(Math.round).slice(0, 3)} on ${back.map(Math.round).slice(0, 3)}`;
        if (!seen.has(key)) seen.set(key, `contrast ${value.toFixed(2)}: ${key}: ${short(element)}`);
      }
    }
    complaints.push(...seen.values());
  }
  return complaints;
}
