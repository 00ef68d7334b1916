import { htmlNamespace } from '../../src/core/html-namespace';
import { allowed, drawingNamespace } from '../../src/sanitise/allowed';

/** Set by `sanitise` itself: on links and pictures, on the two ends of a jump, and in drawings. */
const own = ['target', 'rel', 'referrerpolicy', 'loading', 'decoding', 'data-jump', 'data-place'];
/** Addresses that no browser takes for anything but a link, a letter or a picture of pixels. */
const fitAddress =
  /^(?:https?:\/\/|mailto:|tel:|#$|data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$)/i;

const has = (names: readonly string[] | undefined, name: string): boolean =>
  names?.some((known) => known.toLowerCase() === name.toLowerCase()) === true;

function attributeViolation(element: Element, name: string, value: string): string | undefined {
  const { namespaceURI, localName } = element;
  const isDrawing = namespaceURI === drawingNamespace;
  if (name === 'id') return isDrawing && /^lede-part-\d+-\d+$/.test(value) ? undefined : 'a name';
  const known = allowed.get(namespaceURI)?.attributes;
  if (!has(known?.['*'], name) && !has(known?.[localName], name) && !has(own, name))
    return 'an attribute that is not allowed';
  if (/^(?:on|xmlns|style$|class$|name$|srcset$|ping$)/i.test(name))
    return 'an attribute that acts';
  if (isDrawing && name.endsWith('href'))
    return /^#lede-part-\d+-\d+$/.test(value) ? undefined : 'a reference out of the drawing';
  if (/^(?:href|src|cite)$/.test(name) && !fitAddress.test(value)) return 'an address of no use';
  if (/^(?:title|alt|alttext|lang|dir)$/.test(name)) return undefined;
  if (namespaceURI !== htmlNamespace && /url\((?!#lede-part-\d+-\d+\)$)|\\|:/i.test(value))
    return 'a value that may load something';
  return undefined;
}

/** Where an element stands that is not where it belongs: drawings and formulas hold nothing but their own. */
const isMisplaced = ({ namespaceURI, localName, parentElement }: Element): boolean =>
  parentElement !== null &&
  parentElement.namespaceURI !== namespaceURI &&
  !(parentElement.namespaceURI === htmlNamespace && /^(?:svg|math)$/.test(localName));

/** What in `story` must never be in a story, a line each; empty where all is well. */
export function violationsIn(story: ParentNode): string[] {
  const found: string[] = [];
  for (const element of story.querySelectorAll('*')) {
    const { namespaceURI, localName } = element;
    if (!has(allowed.get(namespaceURI)?.elements, localName))
      found.push(`an element that is not allowed: ${String(namespaceURI)} ${localName}`);
    if (isMisplaced(element)) found.push(`out of its place: ${localName}`);
    for (const { name, value } of element.attributes) {
      const violation = attributeViolation(element, name, value);
      if (violation !== undefined) found.push(`${violation}: ${localName} ${name}="${value}"`);
    }
    if (localName !== 'a' || !element.hasAttribute('href')) continue;
    if (element.getAttribute('rel') !== 'noopener noreferrer') found.push('a link with an opener');
    if (element.getAttribute('target') !== '_blank') found.push('a link within the view');
  }
  return found;
}
