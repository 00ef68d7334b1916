import type { FetchedImage } from '../messages/protocol';

/** A picture larger than this is not worth a message of its size. */
const maxBytes = 12_000_000;

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve((reader.result as string).split(',', 2)[1] ?? '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('unreadable'));
    };
    reader.readAsDataURL(blob);
  });
}

/**
 * An image of the page's own origin, which by its resource policy only this page may load. Asked
 * for without cookies and Referer, and never elsewhere: `null` for another origin, a redirect, or
 * anything that is no image.
 */
export async function fetchImage(src: string, signal: AbortSignal): Promise<FetchedImage | null> {
  if (!URL.canParse(src) || new URL(src).origin !== location.origin) return null;
  try {
    const response = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    });
    const blob = await response.blob();
    if (!response.ok || !blob.type.startsWith('image/') || blob.size > maxBytes) return null;
    return { type: blob.type, base64: await base64Of(blob) };
  } catch {
    return null;
  }
}
