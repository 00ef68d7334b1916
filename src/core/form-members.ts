/**
 * In Chromium a form's fields hide the form's own members, from extensions too: with a field named
 * `parentElement`, `form.parentElement` is that field. Everything that walks a page reads these members
 * the plain way, and the copy that is worked on has no such names left.
 */

/** Whatever a form would list under its name or id. */
const listed = 'button, fieldset, img, input, object, output, select, textarea';

/** Takes the names and ids from what could hide a form's members in `copy`. */
export function unhideFormMembers(copy: Document): void {
  if (copy.querySelector('form') === null) return;
  for (const element of copy.querySelectorAll(listed)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
}

/** The forms of `document`, which are asked nothing by member. */
export const formsOf = (document: Document): ReadonlySet<Node> =>
  new Set(document.querySelectorAll('form'));
