/** How many elements round a block are named. */
const levels = 4;
/** Class names of build tools are long, and say nothing beyond this. */
const longestName = 24;

const nameOf = (element: Element): string => {
  const id = element.getAttribute('id');
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  const name = id !== null && id !== '' ? `#${id}` : first === '' ? '' : `.${first}`;
  const isLong = name.length > longestName;
  return `${element.localName}${isLong ? `${name.slice(0, longestName)}…` : name}`;
};

/** The innermost elements round `node`, outermost first, as `article.story > p`; empty for none. */
export function whereIs(node: Node | undefined): string {
  const names: string[] = [];
  let at = node?.parentElement ?? null;
  for (; at !== null && names.length < levels && at.localName !== 'body'; at = at.parentElement)
    names.unshift(nameOf(at));
  return names.join(' > ');
}
