/** What a page's embedder policy does to a frame in it. */
export interface EmbedderPolicy {
  /** Holds back pictures that send no header to let them in. */
  readonly starvesPictures: boolean;
  /** Is told of every frame it would stop, by address (Chromium): a page would learn Lede's. */
  readonly reportsFrames: boolean;
}

const unknown: EmbedderPolicy = { starvesPictures: false, reportsFrames: false };

/**
 * No API tells the policy: it is read off what the browser has kept of the page's answer, and nothing is
 * requested. Where the browser keeps nothing (`no-store`) it stays unknown. In Firefox the page can see that
 * something was looked up.
 */
export async function embedderPolicy(): Promise<EmbedderPolicy> {
  try {
    const fromCache: RequestInit = { cache: 'only-if-cached', mode: 'same-origin' };
    const { headers } = await fetch(location.href, fromCache);
    const name = 'cross-origin-embedder-policy';
    return {
      starvesPictures: /require-corp/i.test(headers.get(name) ?? ''),
      reportsFrames: headers.has(`${name}-report-only`),
    };
  } catch {
    return unknown;
  }
}
