/** Elements that begin a line of their own. */
const names = [
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main',
  'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]; // prettier-ignore

/** As a selector. */
export const blockTags = names.join(', ');

const known = new Set(names);
export const isBlock = (element: Element): boolean => known.has(element.localName);
