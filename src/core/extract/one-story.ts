import type { OneStory } from '../detect/which-story';
import type { PageCopy } from '../copy/page-copy';

/** Finds parts of a page again in its copy. */
export interface Marked {
  /** To be called while the copy below `root` is node for node what the page is. */
  readonly mark: (root: Element) => void;
  readonly copies: readonly Element[];
}

/** Prepares finding `parts` of `document` in its copy. */
export function markParts(document: Document, parts: readonly Element[]): Marked {
  const copies: Element[] = [];
  return {
    copies,
    mark: (root) => {
      // Called once more where the copy is made anew.
      copies.length = 0;
      const wanted = new Set<Element>(parts);
      const copied = root.getElementsByTagName('*');
      let at = 0;
      for (const element of document.documentElement.getElementsByTagName('*')) {
        const copy = wanted.has(element) ? copied[at] : undefined;
        if (copy !== undefined) copies.push(copy);
        at++;
      }
    },
  };
}

/** What the head of a page says about one story: title, sharing and search engines' data. Not whose site it is. */
const declarations =
  'script[type*="json" i], title, meta[name]:not([name="application-name"]), meta[property]:not([property="og:site_name"])';

/** Takes the other stories, as `copies` of them, out of `page`, and what it declares where that is about one of them. */
export function keepStory(
  page: PageCopy,
  copies: readonly Element[],
  { isDeclared }: OneStory,
): void {
  for (const copy of copies) copy.remove();
  if (isDeclared) return;
  for (const declaration of page.document.querySelectorAll(declarations)) declaration.remove();
}
