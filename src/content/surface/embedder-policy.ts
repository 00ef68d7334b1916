/**
 * Whether the page's embedder policy holds back pictures that send no header to let them in. No API tells
 * the policy: it is read off what the browser has kept of the page's answer, and nothing is requested. Asked
 * only where a picture is missing, since Firefox lets the page see that something was looked up.
 */
export async function starvesPictures(): Promise<boolean> {
  try {
    const fromCache: RequestInit = { cache: 'only-if-cached', mode: 'same-origin' };
    const { headers } = await fetch(location.href, fromCache);
    return /require-corp/i.test(headers.get('cross-origin-embedder-policy') ?? '');
  } catch {
    return false;
  }
}
