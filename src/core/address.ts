/**
 * Addresses found in a page. Everything that leaves `core` as an address is absolute and http(s),
 * or empty; a link may lead to an address or number of a person's instead.
 */

/**
 * What relative addresses of `document`, read at `url`, are relative to: its `<base>` as browsers take it, or `url`.
 * One that leads to another site decides where links lead, as it does in the page, and nothing else.
 */
export function baseOf(document: Document, url: string): string {
  // A drawing can hold an element of the same name, which says nothing to browsers.
  const base = document.querySelector('base[href]:not(svg *, math *)');
  return webAddress(base?.getAttribute('href'), url) || url;
}

/** `address` without a name and password, which read as another site than it leads to: https://bank.example@elsewhere.example/. */
export function plainAddress(address: URL): string {
  address.username = address.password = '';
  return address.href;
}

/** `value` against `base` as an absolute http(s) address; empty where it is none. */
export function webAddress(value: string | null | undefined, base: string): string {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '' || trimmed.length > 4096) return '';
  try {
    const address = plainAddress(new URL(trimmed, base));
    return /^https?:/.test(address) ? address : '';
  } catch {
    return '';
  }
}

/** Where a link leads: a page, or somebody to write to or to call. */
export function linkAddress(value: string, base: string): string {
  const trimmed = value.trim();
  if (trimmed.length > 4096 || !/^(?:mailto|tel):./i.test(trimmed)) return webAddress(value, base);
  return URL.canParse(trimmed) ? new URL(trimmed).href : '';
}

/** The host of `url` without `www.`, or an empty string. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Raster images inside an address; SVG is left out, being a document and not a picture. */
const raster = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** An image's address: http(s), or a raster `data:` address. */
export function imageAddress(value: string | null | undefined, base: string): string {
  const trimmed = value?.trim() ?? '';
  return raster.test(trimmed) ? trimmed : webAddress(trimmed, base);
}
