import { expect, test } from '@jest/globals';
import { pageOf } from '../../../../tools/why/html/page';
import { block, explained } from './explained-page';

const shown = (...given: Parameters<typeof explained>): Document =>
  new DOMParser().parseFromString(pageOf(explained(...given)), 'text/html');
const textOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

test('each block is a row with its id, verdict, score, kind, text, step and reason', () => {
  const page = shown([
    block(0, 'menu'),
    block(1, 'heading', { place: 'above' }),
    block(2, 'story', { place: 'story' }),
  ]);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
  expect(rows).toEqual([
    ['0', 'left out', '0.07', 'menu', 'Text 0', 'cluessome-link', 'p main > p'],
    ['1', 'kept above', '0.93', 'heading', 'Text 1', 'cluesprose', 'p main > p'],
    ['2', 'kept', '0.93', 'story', 'Text 2', 'cluesprose', 'p main > p'],
  ]);
});

const hostile = `</style></title></textarea><script>x()</script><img src=x onerror=x()>"'><b>&amp;`;

test('a stranger’s text stays text, wherever it stands', () => {
  const strange = block(0, 'story', {
    place: 'story',
    text: hostile,
    tag: hostile,
    where: hostile,
    pictures: [hostile],
  });
  const page = shown([strange, { ...strange, id: 1, text: hostile.repeat(50) }], {
    title: hostile,
    url: `https://pages.example/?${hostile}`,
    facts: { Headline: hostile },
    excluded: [hostile],
  });
  expect(page.querySelectorAll('script, img, textarea, tbody b b, dd b, h1 b')).toHaveLength(0);
  expect([...page.querySelectorAll('*')].filter((e) => e.hasAttribute('onerror'))).toEqual([]);
  expect(page.title).toBe(`Why: ${hostile}`);
  expect(textOf(page, 'h1')).toBe(hostile);
  expect(textOf(page, 'dd')).toBe(hostile);
  expect(textOf(page, 'section li')).toBe(hostile);
  expect(textOf(page, '.said .text')).toBe(hostile);
  expect(textOf(page, '.said .picture')).toBe(`Picture: ${hostile}`);
});

test('an address that is no web address is no link', () => {
  expect(shown([], { url: 'javascript:alert(1)' }).querySelector('header a')).toBeNull();
});

test('nothing is fetched and nothing runs', () => {
  const policy = shown([])
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
});

test('the legend counts each kind, and each of its boxes hides the rows of one', () => {
  const page = shown([
    block(0, 'caption'),
    block(1, 'caption', { place: 'story' }),
    block(2, 'advert'),
  ]);
  const labels = [...page.querySelectorAll('.legend label')].map(({ textContent }) =>
    textContent.trim(),
  );
  expect(labels).toEqual([
    'kept 1',
    'left out 2',
    'caption 1 kept, 1 left out',
    'advert 1 left out',
  ]);
  const rules = page.querySelector('style')?.textContent ?? '';
  for (const input of page.querySelectorAll('.legend input'))
    expect(rules).toContain(`body:has(#${input.id}:not(:checked)) tbody tr`);
});

test('a long text is folded, and whole', () => {
  const text = 'word '.repeat(400).trim();
  const page = shown([block(0, 'legal', { text })]);
  const details = page.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.lastChild?.textContent).toBe(text);
});
