/** @jest-environment node */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { formats } from '../../../../src/cli/formats/names';
import { printStory } from '../../../../src/cli/formats/print-story';
import { readPage } from '../../../../src/cli/read-page';
import { root } from '../../../../tools/build/root';
import { expectedOf, fold, site, slugs } from '../../core/pages';

/** The page that its scripts write has no text where none runs. */
const saved = slugs.filter((slug) => slug !== 'script-rendered');

/** The words without what Markdown and HTML put between them. */
const plain = (text: string): string =>
  fold(text.replaceAll('&nbsp;', ' ').replace(/\\|<[^>]+>|\]\([^)]*\)|[[*_]/g, ''));

test.each(saved)(
  '%s has its headline and every paragraph, and nothing of the widgets, in each format',
  async (slug) => {
    const file = join(root, 'test/fixtures/pages', slug, 'index.html');
    const { outcome } = await readPage({ file, url: `${site}/${slug}/` });
    if (!outcome.ok) throw new Error(outcome.why);
    const { title, story, widgets } = expectedOf(slug);
    for (const format of formats.filter((name) => name !== 'json')) {
      const text = plain(printStory(outcome.article, format));
      const wrong = {
        missing: [title, ...story].filter((line) => !text.includes(plain(line))),
        strange: widgets.filter((line) => line.length > 12 && text.includes(plain(line))),
      };
      expect([format, wrong]).toEqual([format, { missing: [], strange: [] }]);
    }
  },
);
