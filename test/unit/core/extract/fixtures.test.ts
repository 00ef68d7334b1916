/** @jest-environment node */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Article } from '../../../../src/core/article';
import { extract } from '../../../../src/core/extract';
import { expectedOf, fold, layoutIn, linesOf, openPage, showing, site, slugs } from '../pages';

jest.setTimeout(60_000);

test('there is a page for each of the layouts asked for', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(8);
});

describe.each(slugs)('%s', (slug) => {
  const expected = expectedOf(slug);

  let article: Article;
  let lines: string[];
  let figureCaptions: string[];

  beforeAll(async () => {
    const page = await openPage(slug);
    const options = expected.hidden === undefined ? {} : { layout: () => layoutIn(page) };
    const outcome = await extract(page.document, page.url, options);
    // A caption in any other element is as good as any line; the page does not say what it is.
    const captions = page.document.querySelectorAll('figure > figcaption');
    figureCaptions = [...captions].map((caption) => fold(caption.textContent));
    page.window.close();
    if (!outcome.ok) throw new Error(`${slug} was refused: ${outcome.why}`);
    article = outcome.article;
    lines = linesOf(article);
  });

  test('the whole story, each paragraph once and in order', () => {
    const text = lines.join('\n');
    expect(expected.story.filter((paragraph) => text.split(paragraph).length !== 2)).toEqual([]);
    const places = expected.story.map((paragraph) => text.indexOf(paragraph));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('its subheads, and the captions of its figures', () => {
    const kept = [
      ...expected.headings,
      ...expected.captions.filter((caption) => figureCaptions.includes(caption)),
    ];
    expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
  });

  test('no picture of an advert', () => {
    expect(article.html).not.toMatch(/\/ad-\w+\.svg/);
  });

  test('no line of a widget, and none that the page hides', () => {
    const unwanted = [...expected.widgets, ...(expected.hidden ?? [])];
    expect(unwanted.filter((widget) => showing(lines, widget).length > 0)).toEqual([]);
  });

  test('what the page says about it', () => {
    expect({ ...article, publishedTime: article.publishedTime.slice(0, 10) }).toMatchObject({
      url: `${site}/${slug}/`,
      title: expected.title,
      byline: expected.byline ?? '',
      publishedTime: expected.publishedTime,
      lang: expected.lang,
      dir: expected.dir,
    });
    // Where only a person sees what they are they may be missing, but never be something else.
    expect(['', expected.kicker]).toContain(article.kicker);
    expect(['pages.example', expected.siteName]).toContain(article.siteName);
    const { leadImage } = article;
    const wanted = expected.leadImage;
    expect(leadImage?.src ?? null).toBe(wanted === null ? null : `${site}${wanted}`);
  });
});
