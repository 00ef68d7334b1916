import type { Say } from './look';
import { element } from './element';

/** Gets an image of the page's own origin that refuses to load elsewhere; `null` where it cannot. */
export type FetchImage = (src: string) => Promise<Blob | null>;

const isOwn = (src: string, pageUrl: string): boolean => {
  try {
    return new URL(src).origin === new URL(pageUrl).origin;
  } catch {
    return false;
  }
};

/** With a direction of its own: what a page writes of its picture turns nothing around it. */
const apart = { class: 'missing-image', dir: 'auto' };

/** A linked placeholder: what the picture shows stays readable, and it can still be opened. */
function placeholderFor(image: HTMLImageElement, src: string, say: Say): HTMLElement {
  const text = image.alt === '' ? say('pictureMissingUnnamed') : say('pictureMissing', image.alt);
  // A picture inside a link keeps that link: links do not nest, and inline data cannot be opened.
  const isLink = image.closest('a') === null && /^https?:/.test(src);
  return isLink
    ? element('a', { ...apart, href: src, target: '_blank', rel: 'noopener noreferrer' }, text)
    : element('span', apart, text);
}

async function rescue(
  image: HTMLImageElement,
  src: string,
  fetchImage: FetchImage,
): Promise<boolean> {
  const blob = await fetchImage(src).catch(() => null);
  if (blob === null) return false;
  const address = URL.createObjectURL(blob);
  for (const end of ['load', 'error']) {
    image.addEventListener(
      end,
      () => {
        URL.revokeObjectURL(address);
      },
      { once: true },
    );
  }
  image.src = address;
  return true;
}

/**
 * Watches the images below `root`: one that fails and is of the page's own origin is fetched by the
 * page's side, once; any other gives way to a linked placeholder, and `onMissing` is told. Ends with `signal`.
 */
export function watchImages(
  root: HTMLElement,
  pageUrl: string,
  fetchImage: FetchImage,
  say: Say,
  signal: AbortSignal,
  onMissing: () => void = () => undefined,
): void {
  // The address each image was first asked for; a rescued one has another by the time it fails again.
  const tried = new WeakMap<HTMLImageElement, string>();
  const settle = async (image: HTMLImageElement): Promise<void> => {
    const src = tried.get(image) ?? image.src;
    const isFirst = !tried.has(image);
    tried.set(image, src);
    if (isFirst && isOwn(src, pageUrl) && (await rescue(image, src, fetchImage))) return;
    image.replaceWith(placeholderFor(image, src, say));
    onMissing();
  };
  root.addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLImageElement) void settle(event.target);
    },
    { capture: true, signal },
  );
}
