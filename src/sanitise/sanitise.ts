/**
 * Untrusted markup to nodes fit for insertion. The one place where markup becomes nodes: every host
 * calls it immediately before it inserts, and inserts these very nodes.
 */
import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { htmlNamespace } from '../core/html-namespace';
import { blockAttribute } from '../core/place';
import { atOnce, type Portions } from '../core/portions';
import { blockNumber, inlinePicture, linkSchemes, pictureSchemes } from './allowed';
import { config, makePlain, settleAttribute, settleElement } from './config';
import { findDrawings } from './drawing';
import { spellOut } from './foreign-words';
import { inGroups } from './groups';
import { findJumps } from './jumps';
import { parsed } from './parsed';
import { keepWords } from './words';

/**
 * `address` as browsers read it, which pass over tabs and line ends in it, where it has one of `schemes`; else `null`.
 */
function readAddress(address: string, schemes: readonly string[]): string | null {
  try {
    const { protocol, href } = new URL(address);
    return schemes.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Drops what an attribute's own rule forbids, and says how links and pictures behave. */
function settleAttributes(element: Element): void {
  if (!blockNumber.test(element.getAttribute(blockAttribute) ?? '0'))
    element.removeAttribute(blockAttribute);
  if (element.namespaceURI !== htmlNamespace) return;
  for (const name of ['src', 'href', 'cite']) {
    const address = element.getAttribute(name);
    if (address === null) continue;
    if (name === 'src' && inlinePicture.test(address)) continue;
    const read = readAddress(address, name === 'src' ? pictureSchemes : linkSchemes);
    if (read === null) element.removeAttribute(name);
    else if (read !== address) element.setAttribute(name, read);
  }
  if (element.localName === 'a' && element.hasAttribute('href')) {
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
  if (element.localName === 'img') {
    // Set while the node is inert: once it is in a document its request is on its way.
    element.setAttribute('referrerpolicy', 'no-referrer');
    element.setAttribute('loading', 'lazy');
    element.setAttribute('decoding', 'async');
    if (!element.hasAttribute('src')) element.remove();
  }
}

const purifiers = new WeakMap<object, DOMPurify>();

function purifierOf(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known !== undefined) return known;
  const purifier = createDOMPurify(window);
  purifier.addHook('beforeSanitizeElements', makePlain);
  purifier.addHook('beforeSanitizeElements', spellOut);
  purifier.addHook('uponSanitizeElement', settleElement);
  purifier.addHook('uponSanitizeAttribute', settleAttribute);
  purifier.addHook('afterSanitizeAttributes', settleAttributes);
  purifiers.set(window, purifier);
  return purifier;
}

/**
 * The nodes of `dirty` (markup, or a node of an inert document) that may be shown, for insertion into
 * the document of `window`. Pure: the same markup gives the same nodes, `dirty` is not changed, nothing is kept,
 * nothing is requested before they are inserted. Links to places of `pageUrl` become jumps where the place is among
 * these nodes (`jumps.ts`), and else lead to that page. May be paused between its portions.
 */
export function* sanitiseInPortions(
  dirty: string | Node,
  window: WindowLike,
  pageUrl = '',
): Portions<DocumentFragment> {
  const purifier = purifierOf(window);
  const jumps = findJumps(pageUrl);
  const drawings = findDrawings();
  const words = keepWords();
  const note = (node: Node): void => {
    jumps.note(node);
    drawings.note(node);
    words.note(node);
  };
  const purify = (group: DocumentFragment): DocumentFragment => {
    // Not for longer than this group: in a pause something else may be sanitised.
    purifier.addHook('beforeSanitizeAttributes', note);
    try {
      const clean = purifier.sanitize(group, config);
      // Whatever stood round words, and is gone, has left each of its texts a node of its own.
      clean.normalize();
      return clean;
    } finally {
      purifier.removeHook('beforeSanitizeAttributes', note);
    }
  };
  const body = yield* parsed(dirty, window);
  yield;
  const story = yield* inGroups(body, purify);
  yield* jumps.join(story);
  yield* drawings.join(story);
  words.putBack(story);
  return story;
}

/** The same in one go. */
export function sanitise(dirty: string | Node, window: WindowLike, pageUrl = ''): DocumentFragment {
  return atOnce(sanitiseInPortions(dirty, window, pageUrl));
}
