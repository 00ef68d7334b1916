/**
 * Untrusted markup to nodes fit for insertion. The one place where markup becomes nodes: every host
 * calls it immediately before it inserts, and inserts these very nodes.
 */
import createDOMPurify, {
  type Config,
  type DOMPurify,
  type UponSanitizeAttributeHook,
  type UponSanitizeElementHook,
  type WindowLike,
} from 'dompurify';
import { blockAttribute } from '../core/place';
import {
  allowed,
  blockNumber,
  dropped,
  htmlNamespace,
  inlinePicture,
  linkSchemes,
  pictureSchemes,
} from './allowed';
import { findDrawings, isFitValue } from './drawing';
import { findJumps } from './jumps';

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** As DOMPurify asks: names in lower case, whatever the namespace; the hooks below tell namespaces apart. */
const names = new Map(
  [...allowed].map(([namespace, { elements, attributes }]) => [
    namespace,
    {
      elements: new Set(lower(elements)),
      attributes: new Map(
        Object.entries(attributes).map(([tag, own]) => [tag.toLowerCase(), new Set(lower(own))]),
      ),
    },
  ]),
);

const config = {
  ALLOWED_TAGS: [...allowed.values()].flatMap(({ elements }) => lower(elements)),
  ALLOWED_ATTR: [...allowed.values()].flatMap(({ attributes }) =>
    Object.values(attributes).flatMap(lower),
  ),
  FORBID_CONTENTS: [...dropped],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Addresses are decided below, by attribute; this lets them get that far. It is asked of every
  // attribute, so values that begin with no scheme must pass.
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|data):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Drawings and formulas stand in a text, never in each other, and no text of a page's stands in them. */
function isInPlace({ namespaceURI, localName, parentElement }: Element): boolean {
  const around = parentElement?.namespaceURI ?? htmlNamespace;
  if (around === namespaceURI) return true;
  return around === htmlNamespace && (localName === 'svg' || localName === 'math');
}

/** DOMPurify knows elements by name alone: says anew for each whether it is allowed in its namespace and place. */
const settleElement: UponSanitizeElementHook = (node, { tagName, allowedTags }) => {
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const isKnown = names.get(element.namespaceURI)?.elements.has(tagName) === true;
  allowedTags[tagName] = isKnown && isInPlace(element);
};

const settleAttribute: UponSanitizeAttributeHook = (element, event) => {
  const { attrName, attrValue } = event;
  const known = names.get(element.namespaceURI)?.attributes;
  const isKnown =
    known?.get('*')?.has(attrName) === true ||
    known?.get(element.localName.toLowerCase())?.has(attrName) === true;
  event.keepAttr = isKnown && isFitValue(element, attrName, attrValue);
};

function schemeOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}

const includes = (schemes: readonly string[], scheme: string): boolean => schemes.includes(scheme);

/** Drops what an attribute's own rule forbids, and says how links and pictures behave. */
function settleAttributes(element: Element): void {
  if (!blockNumber.test(element.getAttribute(blockAttribute) ?? '0'))
    element.removeAttribute(blockAttribute);
  if (element.namespaceURI !== htmlNamespace) return;
  for (const name of ['src', 'href', 'cite']) {
    const address = element.getAttribute(name);
    if (address === null) continue;
    const isFit =
      name === 'src'
        ? includes(pictureSchemes, schemeOf(address)) || inlinePicture.test(address)
        : includes(linkSchemes, schemeOf(address));
    if (!isFit) element.removeAttribute(name);
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
  purifier.addHook('uponSanitizeElement', settleElement);
  purifier.addHook('uponSanitizeAttribute', settleAttribute);
  purifier.addHook('afterSanitizeAttributes', settleAttributes);
  purifiers.set(window, purifier);
  return purifier;
}

/**
 * The nodes of `dirty` (markup, or a node of an inert document) that may be shown, for insertion into
 * the document of `window`. Pure: the same markup gives the same nodes, nothing is kept, nothing is
 * requested before they are inserted. Links to places of `pageUrl` become jumps where the place is among
 * these nodes (`jumps.ts`), and else lead to that page.
 */
export function sanitise(dirty: string | Node, window: WindowLike, pageUrl = ''): DocumentFragment {
  const purifier = purifierOf(window);
  const jumps = findJumps(pageUrl);
  const drawings = findDrawings();
  const note = (node: Node): void => {
    jumps.note(node);
    drawings.note(node);
  };
  purifier.addHook('beforeSanitizeAttributes', note);
  try {
    const story = purifier.sanitize(dirty, config);
    jumps.join(story);
    drawings.join(story);
    return story;
  } finally {
    purifier.removeHook('beforeSanitizeAttributes', note);
  }
}
