/** DOMPurify, configured by the allow-list: what it asks of every element and attribute is answered here. */
import type {
  Config,
  NodeHook,
  UponSanitizeAttributeHook,
  UponSanitizeElementHook,
} from 'dompurify';
import { htmlNamespace } from '../core/html-namespace';
import { blockAttribute } from '../core/place';
import { putInto } from '../core/put-nodes';
import { allowed, blockNumber, dropped } from './allowed';
import { isFitValue } from './drawing';

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

export const config = {
  ALLOWED_TAGS: [...allowed.values()].flatMap(({ elements }) => lower(elements)),
  ALLOWED_ATTR: [...allowed.values()].flatMap(({ attributes }) =>
    Object.values(attributes).flatMap(lower),
  ),
  FORBID_CONTENTS: [...dropped],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Addresses are decided below, by attribute; this lets them get that far. It is asked of every
  // attribute, so values that begin with no scheme must pass.
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel|data):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Drawings and formulas stand in a text, never in each other, and no text of a page's stands in them. */
function isInPlace({ namespaceURI, localName, parentElement }: Element): boolean {
  const around = parentElement?.namespaceURI ?? htmlNamespace;
  if (around === namespaceURI) return true;
  return around === htmlNamespace && (localName === 'svg' || localName === 'math');
}

/**
 * An element that says it `is` another can never say otherwise, and is taken out with all it holds: a plain one
 * of its name takes its place. Behind it, since that is where DOMPurify looks next.
 */
export const makePlain: NodeHook = (node) => {
  if (node.nodeType !== 1 || !(node as Element).hasAttribute('is')) return;
  const element = node as Element;
  const plain = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
  for (const { name, namespaceURI, value } of element.attributes)
    if (name !== 'is' && namespaceURI === null) copyAttribute(plain, name, value);
  putInto(plain, element.childNodes);
  element.after(plain);
  element.remove();
};

/** Parsers take names that may not be set; such a one is not allowed anyhow. */
function copyAttribute(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // As if it had not been there.
  }
}

/** DOMPurify knows elements by name alone: says anew for each whether it is allowed in its namespace and place. */
export const settleElement: UponSanitizeElementHook = (node, { tagName, allowedTags }) => {
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const isKnown = names.get(element.namespaceURI)?.elements.has(tagName) === true;
  allowedTags[tagName] = isKnown && isInPlace(element);
};

/** The same for an attribute and its value. */
export const settleAttribute: UponSanitizeAttributeHook = (element, event) => {
  const { attrName, attrValue } = event;
  const known = names.get(element.namespaceURI)?.attributes;
  const isKnown =
    known?.get('*')?.has(attrName) === true ||
    known?.get(element.localName.toLowerCase())?.has(attrName) === true;
  event.keepAttr = isKnown && isFitValue(element, attrName, attrValue);
  // The number of a block is nothing but digits: what else DOMPurify asks took a quarter of the time of a book.
  event.forceKeepAttr =
    attrName === blockAttribute &&
    element.namespaceURI === htmlNamespace &&
    blockNumber.test(element.getAttribute(blockAttribute) ?? '');
};
