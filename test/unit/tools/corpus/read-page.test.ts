/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { createPageReader, orderOf } from '../../../../tools/corpus/read-page';
import { LostTabError, type Tab } from '../../../../tools/corpus/tab';
import { readingOf } from './scored-pages';

const page = { id: '1', url: 'https://news.example/a' };
const all = { peers: ['readability'], steps: [], account: false } as const;

/** A tab whose page answers as `answers` says, by the words of the call. */
function tabWith(
  answers: (expression: string) => unknown,
  show: Tab['show'] = () => Promise.resolve(),
): Tab {
  return {
    show,
    evaluate: (expression) => Promise.resolve(expression).then(answers),
    close: jest.fn<Tab['close']>().mockResolvedValue(undefined),
  };
}

const lost = (): never => {
  throw new LostTabError('The page crashed its tab.');
};
const answer = (expression: string): unknown =>
  expression.includes('detect') ? { story: true, score: 1 } : readingOf(expression);

test('who goes first changes from page to page, and the second round counts', () => {
  expect(orderOf(all, 0)).toEqual(['lede', 'readability', 'lede', 'readability']);
  expect(orderOf(all, 1)).toEqual(['readability', 'lede', 'readability', 'lede']);
  expect(orderOf({ peers: [], steps: ['prune'] }, 0)).toEqual(['lede', 'lede', 'without prune']);
});

test('a page that crashes in one way is shown in a new tab for the others', async () => {
  const open = jest.fn<() => Promise<Tab>>();
  open.mockImplementation(() =>
    Promise.resolve(tabWith((call) => (call.includes('"readability"') ? lost() : answer(call)))),
  );
  const { ways, story } = await createPageReader(open, all).read(page, '<p>', 0);
  expect(story).toBe(true);
  expect(ways.get('lede')?.text).not.toBe('');
  expect(ways.get('readability')).toMatchObject({ text: '', error: 'The page crashed its tab.' });
  expect(open).toHaveBeenCalledTimes(2);
});

test('a page that does not load fails in every way, and the next one is read', async () => {
  const tabs = [tabWith(lost), tabWith(answer)];
  const reader = createPageReader(() => Promise.resolve(tabs.shift() as Tab), all);
  const failed = await reader.read(page, '<p>', 0);
  expect([...failed.ways.values()].map(({ error }) => error)).toEqual([
    'The page crashed its tab.',
    'The page crashed its tab.',
  ]);
  const next = await reader.read(page, '<p>', 1);
  expect(next.ways.get('lede')?.text).not.toBe('');
});

test('a page that the browser did not load is loaded once more, in a new tab', async () => {
  const show = jest.fn<Tab['show']>();
  show.mockRejectedValueOnce(new LostTabError('Loading the page took longer than 20 s.'));
  const open = jest.fn(() => Promise.resolve(tabWith(answer, show)));
  const { ways } = await createPageReader(open, all).read(page, '<p>', 0);
  expect(ways.get('lede')?.error).toBeUndefined();
  expect(open).toHaveBeenCalledTimes(2);
});

test('an extractor that throws costs no tab', async () => {
  const open = jest.fn<() => Promise<Tab>>();
  open.mockResolvedValue(
    tabWith((call) => {
      if (call.includes('"readability"')) throw new Error('no body');
      return answer(call);
    }),
  );
  const { ways } = await createPageReader(open, all).read(page, '<p>', 0);
  expect(ways.get('readability')?.error).toBe('no body');
  expect(open).toHaveBeenCalledTimes(1);
});

test('a page without an address gets one that nobody has', async () => {
  const show = jest.fn<Tab['show']>().mockResolvedValue(undefined);
  const reader = createPageReader(() => Promise.resolve(tabWith(answer, show)), all);
  await reader.read({ id: '9', url: '' }, '<p>', 0);
  expect(show).toHaveBeenCalledWith({ url: 'https://page-9.example/', html: '<p>' });
});
