import type { FetchedImage } from '../messages/protocol';

/** What may be shown from a page's bytes: rasters, and SVG, which an `<img>` keeps from running. */
const imageType = /^image\/[\w.+-]+$/;

/** The bytes of `fetched` as a blob; `null` where they are no image's. */
export function imageBlob(fetched: FetchedImage | null): Blob | null {
  if (fetched === null || !imageType.test(fetched.type)) return null;
  try {
    const bytes = Uint8Array.from(atob(fetched.base64), (character) => character.charCodeAt(0));
    return new Blob([bytes], { type: fetched.type });
  } catch {
    return null;
  }
}
