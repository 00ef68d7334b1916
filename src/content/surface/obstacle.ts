import type { Surfaced } from '../../messages/protocol';

type Obstacle = Extract<Surfaced, { ok: false }>['why'];

/**
 * Under the policy `sandbox` a document has no origin or no scripts, and the frame in it has neither. What
 * cannot be told (Chromium, with an origin and no scripts) shows by the frame's silence.
 */
const isSandboxed = (): boolean =>
  (window.origin === 'null' && /^https?:$/.test(location.protocol)) ||
  matchMedia('(scripting: none)').matches;

/**
 * What the page came with, as the browser has kept it; nothing is requested. Empty where it has not.
 */
async function keptHeader(name: string): Promise<string> {
  try {
    const options: RequestInit = { cache: 'only-if-cached', mode: 'same-origin' };
    return (await fetch(location.href, options)).headers.get(name) ?? '';
  } catch {
    return '';
  }
}

/**
 * Whether the page's embedder policy holds back the pictures of a frame in it, which send no header that
 * lets them in. No API tells the policy: it is read off what the browser has kept, and off isolation,
 * which needs it.
 */
async function starvesPictures(): Promise<boolean> {
  if (document.images.length === 0) return false;
  return (
    crossOriginIsolated || /require-corp/i.test(await keptHeader('cross-origin-embedder-policy'))
  );
}

/** Whether there is a root for it to stand under: XML and SVG have another one, an emptied document none. */
export const canStand = (): boolean => document.documentElement instanceof HTMLHtmlElement;

/** Why the full view cannot stand in this document; known before anything is put into it. */
export async function obstacle(): Promise<Obstacle | null> {
  if (!canStand()) return 'no-html';
  if (isSandboxed()) return 'no-frames';
  return (await starvesPictures()) ? 'no-pictures' : null;
}
