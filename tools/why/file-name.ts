import { nameOf } from './saved-page';

/** Long addresses make names that no file may have. */
const longest = 80;

/** Host and path of an address; of a file its own name. */
const namedBy = (page: string): string => {
  if (!URL.canParse(page)) return nameOf(page);
  const { hostname, pathname } = new URL(page);
  return `${hostname}${pathname}`.replace(/\.html?$/i, '');
};

/** What to call the page about `page`, a file or an address: `0123.html`, `www.example.com-news-a.html`. */
export function fileNameFor(page: string): string {
  const plain = namedBy(page)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, longest);
  return `${plain === '' ? 'page' : plain}.html`;
}
