/** Links that lead to a place in their own page. */
export const jump = 'a[href^="#"]';

/** The name of the place that `link`, such a one, leads to; empty where it leads to the top. */
export function placeNamed(link: Element): string {
  const name = (link.getAttribute('href') ?? '').slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The first anchor of each old-style name in `top`. */
function anchorsIn(top: Element): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>();
  for (const anchor of top.querySelectorAll('a[name]')) {
    const name = anchor.getAttribute('name') ?? '';
    if (!named.has(name)) named.set(name, anchor);
  }
  return named;
}

/** Finds places in `top` by their names. */
export function placesIn(top: Element): (name: string) => Element | undefined {
  const anchors = anchorsIn(top);
  return (name) => {
    const place = top.ownerDocument.getElementById(name) ?? anchors.get(name);
    return place !== undefined && top.contains(place) ? place : undefined;
  };
}
