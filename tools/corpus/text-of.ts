/** Elements that stand on lines of their own: what browsers' own style sheets make a block, a list item or a part of a table. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** What these hold is never text that a person reads. */
const silent = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

function gather(node: Node, pieces: string[]): void {
  if (node.nodeType === 3) pieces.push((node as Text).data.replace(/\s+/gu, ' '));
  if (node.nodeType !== 1) return;
  const { localName } = node as Element;
  if (silent.has(localName)) return;
  const edge = localName === 'br' || blocks.has(localName) ? '\n' : '';
  pieces.push(edge);
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    gather(child, pieces);
  pieces.push(edge);
}

/**
 * The plain text of an extractor's markup, as the corpus's own rules want it: a line break at each
 * block element's boundaries and at `<br>`, white space collapsed, empty lines left out. `root` is the
 * body of an inert document.
 */
export function textOf(root: Node): string {
  const pieces: string[] = [];
  gather(root, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
