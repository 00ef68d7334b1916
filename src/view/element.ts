/** What an element gets: attributes as strings, absent ones left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes one element; strings become text, never markup, and empty children are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(
    ...children.filter((child): child is Node | string => child !== null && child !== ''),
  );
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Lede's mark: one thick bar over three thin ones, the last shorter. Drawn in the text's colour. */
export function mark(): SVGElement {
  const bars = [
    [0, 0, 42, 10, 1],
    [0, 16, 42, 4, 0.5],
    [0, 24, 42, 4, 0.5],
    [0, 32, 26, 4, 0.5],
  ] as const;
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 42 36');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  for (const [x, y, width, height, opacity] of bars) {
    const bar = document.createElementNS(svgNamespace, 'rect');
    const attributes = { x, y, width, height, opacity, rx: height / 4, fill: 'currentColor' };
    for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, String(value));
    svg.append(bar);
  }
  return svg;
}
