/** Longer class lists are a style sheet's, not a name. */
const longest = 300;

/** How the page calls `element`: class, id and role in one lower-case line. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  const role = element.getAttribute('role');
  if (id === null && role === null)
    return names === null ? '' : names.slice(0, longest).toLowerCase();
  return [names, id, role]
    .map((name) => name?.slice(0, longest) ?? '')
    .join(' ')
    .toLowerCase();
}
