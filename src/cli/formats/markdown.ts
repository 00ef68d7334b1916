import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { flattenCells } from './flatten-cells';

const service = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
});
service.use(gfm);
service.addRule('figcaption', {
  filter: 'figcaption',
  replacement: (content) => `\n\n${content.trim()}\n\n`,
});
service.addRule('disclosure', {
  filter: ['details', 'summary'],
  replacement: (content) => `\n\n${content}\n\n`,
});
// A picture inside its address is a screenful of letters.
service.addRule('inlinePicture', {
  filter: (node) => node.nodeName === 'IMG' && /^data:/i.test(node.getAttribute('src') ?? ''),
  replacement: () => '',
});

/** A break before all else in its block parts nothing, and would stand there as a line of two spaces. */
function dropFirstBreaks(root: Element): void {
  for (const lineBreak of root.querySelectorAll('br')) {
    let before = lineBreak.previousSibling;
    while (before?.nodeType === 3 && before.textContent?.trim() === '')
      before = before.previousSibling;
    if (before === null) lineBreak.remove();
  }
}

/** `story` as Markdown with the tables of GitHub's flavour. */
export function markdownOf(story: HTMLElement): string {
  const copy = story.cloneNode(true) as HTMLElement;
  flattenCells(copy);
  dropFirstBreaks(copy);
  return service.turndown(copy).trim();
}
