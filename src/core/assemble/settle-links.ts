import { linkAddress } from '../address';
import { type Portions, portions } from '../portions';

/** Makes the links in `root` absolute as the page means them; jumps within the page stay jumps. */
export function* settleLinks(root: ParentNode, url: string, base: string): Portions<void> {
  const isDone = portions();
  for (const link of root.querySelectorAll('a[href]')) {
    if (isDone()) yield;
    const href = link.getAttribute('href') ?? '';
    const address = href.startsWith('#') && base === url ? href : linkAddress(href, base);
    if (address === '') link.removeAttribute('href');
    else link.setAttribute('href', address);
  }
}
