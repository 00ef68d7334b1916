import TurndownService from 'turndown';

const service = new TurndownService();
// Nothing in it is markup, so nothing needs to be told from markup.
service.escape = (text) => text;

const asItIs = (content: string): string => content;
const asBlock = (content: string): string => `\n\n${content}\n\n`;
const asNothing = (): string => '';

service.addRule('running', {
  filter: ['a', 'b', 'strong', 'i', 'em', 'code', 'th', 'td'],
  replacement: asItIs,
});
service.addRule('block', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'details', 'summary', 'caption'],
  replacement: asBlock,
});
service.addRule('break', { filter: 'br', replacement: () => '\n' });
service.addRule('rule', { filter: 'hr', replacement: () => '\n\n' });
service.addRule('picture', { filter: 'img', replacement: asNothing });
service.addRule('preformatted', {
  filter: 'pre',
  replacement: (_content, node) => asBlock(node.textContent),
});
service.addRule('row', {
  filter: 'tr',
  replacement: (_content, node) =>
    `${[...node.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()).join('\t')}\n`,
});

/** The number or dash before a list item. */
function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return `${(Number.isNaN(start) ? 1 : start) + items.indexOf(item)}. `;
}
service.addRule('item', {
  filter: 'li',
  replacement: (content, node) => {
    const marker = markerOf(node);
    const indent = ' '.repeat(marker.length);
    const lines = content
      .trim()
      .replace(/\n{2,}/g, '\n')
      .replaceAll('\n', `\n${indent}`);
    return `${marker}${lines}\n`;
  },
});

/** The text of `story`: paragraphs and headings parted by empty lines, list items with a dash or number. */
export const plainTextOf = (story: HTMLElement): string => service.turndown(story).trim();
