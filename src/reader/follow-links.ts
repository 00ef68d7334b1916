/**
 * Tells `follow` of each link of the story that the person opens, which the browser then does by itself. What a
 * script has clicked on is no person's wish.
 */
export function followLinks(follow: (href: string) => void): void {
  for (const kind of ['click', 'auxclick']) {
    document.addEventListener(kind, (event) => {
      const { target, isTrusted, defaultPrevented } = event;
      // A jump within the story has been taken by now.
      if (!isTrusted || defaultPrevented || !(target instanceof Element)) return;
      const href = target.closest<HTMLAnchorElement>('a[href]')?.href ?? '';
      if (/^https?:/.test(href)) follow(href);
    });
  }
}
