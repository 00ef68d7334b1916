import type { Article } from '../../core/article';
import type { Story } from './story';

/** Whoever opens the file is as safe as in Lede: no script, and pictures alone are fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:";
const style =
  'body { max-width: 38em; margin: 2em auto; padding: 0 1em; font: 1.125em/1.5 serif }' +
  ' img { max-width: 100%; height: auto } figure { margin: 1em 0 } figcaption { font-size: 0.85em }';

/** The story as a whole document, which stands alone. */
export function htmlDocument({ dom }: Story, article: Article): string {
  const { document } = dom.window;
  const { documentElement: html, head } = document;
  if (article.lang !== '') html.lang = article.lang;
  html.dir = article.dir;
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    head.append('\n', element);
  };
  add('meta', { charset: 'utf-8' });
  add('meta', { 'http-equiv': 'content-security-policy', content: policy });
  add('meta', { name: 'viewport', content: 'width=device-width' });
  add('meta', { name: 'referrer', content: 'no-referrer' });
  add('title', {}, article.title);
  if (article.byline !== '') add('meta', { name: 'author', content: article.byline });
  if (/^https?:/.test(article.url)) add('link', { rel: 'canonical', href: article.url });
  add('style', {}, style);
  return dom.serialize();
}
