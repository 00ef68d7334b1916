/**
 * In Chromium a form's fields hide the form's own members, from extensions too: with a field named
 * `parentElement`, `form.parentElement` is that field. Everything that walks a page reads these members
 * the plain way, and the copy that is worked on has no such names left.
 */

/** Whatever a form would list under its name or id. */
const listed = new Set([
  'button',
  'fieldset',
  'img',
  'input',
  'object',
  'output',
  'select',
  'textarea',
]);

/** What Readability keeps on the elements that it scores. */
const added = new Set(['readability', '_readabilityDataTable']);

/** Takes name and id from an element where they could hide a member of a form. */
export type Unhide = (element: Element) => void;

/** To be asked of every element that joins the document `copy`. */
export function unhiding(copy: Document): Unhide {
  const form = copy.createElement('form');
  return (element) => {
    if (!listed.has(element.localName)) return;
    for (const attribute of ['name', 'id']) {
      const value = element.getAttribute(attribute);
      // An id that hides nothing stays: labels, tabs and jumps are found by it.
      if (value !== null && (value in form || added.has(value))) element.removeAttribute(attribute);
    }
  };
}

/** The forms below `root`, which are asked nothing by member. */
export const formsOf = (root: ParentNode): ReadonlySet<Node> =>
  new Set(root.querySelectorAll('form'));
