import type { Article } from '../../../../src/core/article';

/** An article as extraction hands it on, `html` being its body. */
export const articleOf = (html: string, more: Partial<Article> = {}): Article => ({
  url: 'https://pages.example/a',
  title: 'First train in 46 years',
  kicker: '',
  dek: '',
  byline: '',
  siteName: '',
  publishedTime: '',
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  html,
  readingTime: { min: 1, max: 1 },
  ...more,
});
