import type { Surfaced } from '../../messages/protocol';
import { embedderPolicy } from './embedder-policy';

type Obstacle = Extract<Surfaced, { ok: false }>['why'];

/**
 * Under the policy `sandbox` a document has no origin or no scripts, and the frame in it has neither. What
 * cannot be told (Chromium, with an origin and no scripts) shows by the frame's silence.
 */
const isSandboxed = (): boolean =>
  (window.origin === 'null' && /^https?:$/.test(location.protocol)) ||
  matchMedia('(scripting: none)').matches;

/** Whether there is a root for it to stand under: XML and SVG have another one, an emptied document none. */
export const canStand = (): boolean => document.documentElement instanceof HTMLHtmlElement;

/**
 * Why the full view from `src` cannot stand in this document; known before anything is put into it. Firefox
 * reports no frame, and looking there would be seen; so there the policy is asked for when a picture is missing.
 */
export async function obstacle(src: string): Promise<Obstacle | null> {
  if (!canStand()) return 'no-html';
  if (isSandboxed()) return 'no-frames';
  // Isolation takes an embedder policy, which may hold back the pictures of a frame. Without pictures, too:
  // an isolated page may measure its memory, and the measure names every frame by its address (Chromium).
  if (crossOriginIsolated) return 'no-pictures';
  if (!src.startsWith('chrome-extension:')) return null;
  const { reportsFrames, starvesPictures } = await embedderPolicy();
  if (reportsFrames) return 'no-secrecy';
  return starvesPictures && document.images.length > 0 ? 'no-pictures' : null;
}
