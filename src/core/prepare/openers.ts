/** Finds what opens a part of the page; asked of one copy, whose hidden parts shrink as some are revealed. */
export interface Openers {
  /** Tabs and buttons in sight that open `part`: named by it or naming it, twice where both. */
  readonly of: (part: Element) => readonly Element[];
  /** Whether `element` can be one: in sight, and with a name. */
  readonly isOpener: (element: Element) => boolean;
}

const idsIn = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').slice(0, 1000).split(/\s+/).filter(Boolean);

function isSeen(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (hidden.has(at)) return false;
  return true;
}

const isNamed = (element: Element): boolean =>
  element.textContent.trim() !== '' || (element.getAttribute('aria-label') ?? '').trim() !== '';

/** The openers of `document` as they stand; nothing is looked up twice. */
export function openersIn(document: Document, hidden: ReadonlySet<Element>): Openers {
  const naming = new Map<string, Element[]>();
  for (const opener of document.querySelectorAll('[aria-controls]')) {
    for (const id of idsIn(opener, 'aria-controls'))
      naming.set(id, [...(naming.get(id) ?? []), opener]);
  }
  const isOpener = (element: Element): boolean => isNamed(element) && isSeen(element, hidden);
  const of = (part: Element): Element[] => {
    const named = idsIn(part, 'aria-labelledby').map((id) => document.getElementById(id));
    return [...(naming.get(part.id) ?? []), ...named]
      .filter((opener) => opener !== null)
      .filter(isOpener);
  };
  return { of, isOpener };
}
