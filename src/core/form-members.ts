/**
 * In Chromium a form's fields hide the form's own members, from extensions too: with a field named
 * `parentElement`, `form.parentElement` is that field. Everything that walks a page reads these members
 * the plain way, and the copy that is worked on has no such names left.
 */

/** Whatever a form would list under its name or id. */
const listed = 'button, fieldset, img, input, object, output, select, textarea';

/** What Readability keeps on the elements that it scores. */
const added = new Set(['readability', '_readabilityDataTable']);

/**
 * Takes the names and ids from what could hide a form's members below `copy`, before any form there is asked for a
 * member: Chromium remembers what was found under a name when the name has gone.
 */
export function unhideFormMembers(copy: Element): void {
  const form = copy.ownerDocument.createElement('form');
  for (const element of copy.querySelectorAll(listed)) {
    for (const attribute of ['name', 'id']) {
      const value = element.getAttribute(attribute);
      // An id that hides nothing stays: labels, tabs and jumps are found by it.
      if (value !== null && (value in form || added.has(value))) element.removeAttribute(attribute);
    }
  }
}

/** The forms below `root`, which are asked nothing by member. */
export const formsOf = (root: ParentNode): ReadonlySet<Node> =>
  new Set(root.querySelectorAll('form'));
