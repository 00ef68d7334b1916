/**
 * In Chromium a form's fields hide the form's own members, from extensions too: with a field named
 * `parentElement`, `form.parentElement` is that field. Everything that walks a page reads these members
 * the plain way, and the copy that is worked on has no such names left.
 */

/** Whatever a form would list under its name or id. */
const listed: readonly string[] = [
  'button',
  'fieldset',
  'img',
  'input',
  'object',
  'output',
  'select',
  'textarea',
];

/** What Readability keeps on the elements that it scores. */
const added = new Set(['readability', '_readabilityDataTable']);

/** Takes the names and ids from what could hide a form's members in `copy`, or in a part that joins it. */
export function unhideFormMembers(copy: Document | Element): void {
  const form = (copy.ownerDocument ?? copy).createElement('form');
  for (const tag of listed) {
    const elements = copy.getElementsByTagName(tag);
    for (let at = 0; at < elements.length; at++) {
      for (const attribute of ['name', 'id']) {
        const value = elements[at]?.getAttribute(attribute) ?? null;
        // An id that hides nothing stays: labels, tabs and jumps are found by it.
        if (value !== null && (value in form || added.has(value)))
          elements[at]?.removeAttribute(attribute);
      }
    }
  }
}

/** The forms below `root`, which are asked nothing by member. */
export const formsOf = (root: ParentNode): ReadonlySet<Node> =>
  new Set(root.querySelectorAll('form'));
