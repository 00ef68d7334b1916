/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { openPage } from '../pages';

jest.setTimeout(60_000);

const reason = new Error('The popup has gone.');

test('aborted before it starts: rejects with the reason and copies nothing', async () => {
  const { document, url } = await openPage('columns-2010s');
  const clone = jest.spyOn(document, 'cloneNode');
  await expect(extract(document, url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(clone).not.toHaveBeenCalled();
});

test('aborted at the first pause: rejects with the reason and does not go on', async () => {
  const { document, url } = await openPage('columns-2010s');
  const life = new AbortController();
  const steps = new Set<string>();
  const reading = extract(document, url, {
    signal: life.signal,
    trace: (step) => steps.add(step),
  });
  life.abort(reason);
  await expect(reading).rejects.toBe(reason);
  // Time enough for all of it, had it gone on.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([...steps]).not.toContain('propose');
});

test('left alone it goes through all steps, so the silence above means something', async () => {
  const { document, url } = await openPage('columns-2010s');
  const steps = new Set<string>();
  await extract(document, url, { trace: (step) => steps.add(step) });
  expect([...steps]).toEqual(expect.arrayContaining(['copy', 'propose', 'judge', 'assemble']));
});
