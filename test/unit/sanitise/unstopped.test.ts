import { expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';
import { violationsIn } from '../../../tools/fuzz/violations';
import { unstopped } from './unstopped';

const asked = 'https://asked.example/path';

test.each(unstopped)('%s, which no policy stops, is not in what is left', (_what, markup) => {
  const host = document.createElement('div');
  host.append(sanitise(markup.replaceAll('ASKED', asked), window, 'https://pages.example/a'));
  expect(violationsIn(host)).toEqual([]);
  expect(host.innerHTML).not.toMatch(/asked\.example|evil|<(?:meta|link|base|script)/i);
});
