/**
 * Where the open page was published: it is served from a host that has its own in front, and links of its own
 * site, which are written out in full, must count as such.
 */
export const publishedAt = (): string =>
  location.href.replace(/^http:\/\/([^/:]+)\.localhost(?::\d+)?(?=\/)/, 'https://$1');
