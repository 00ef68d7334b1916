import { webAddress } from '../address';
import { putInPlaceOf, putInto } from '../put-nodes';

/** The children of `host` by the name of the slot that they ask for. */
function bySlot(host: Element): Map<string, ChildNode[]> {
  const asking = new Map<string, ChildNode[]>();
  for (const node of [...host.childNodes]) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    const name = node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
    const others = asking.get(name);
    if (others === undefined) asking.set(name, [node]);
    else others.push(node);
  }
  return asking;
}

/** The slots that belong to the shadow root copied into `content`: to be asked before inner hosts are filled. */
export const slotsOf = (content: Element): Element[] => [...content.querySelectorAll('slot')];

/**
 * Puts `content`, the copy of a shadow root, into `host` as a person sees it: light children stand where
 * their slot stands, a slot's own content where nothing was given to it. What no slot shows is taken out.
 */
export function fillHost(host: Element, content: Element, slots: readonly Element[]): void {
  const light = bySlot(host);
  for (const slot of slots) {
    // The first slot of a name gets all that ask for it.
    const name = slot.getAttribute('name') ?? '';
    putInPlaceOf(slot, light.get(name) ?? slot.childNodes);
    light.delete(name);
  }
  host.replaceChildren();
  putInto(host, content.childNodes);
}

/** Attributes with an address that is relative to the frame's own document. */
const addresses = ['href', 'src', 'data-src', 'poster'];

/** Makes addresses in `content` absolute, which were relative to `base`. */
function settleAddresses(content: Element, base: string): void {
  for (const name of addresses) {
    for (const element of content.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const address = value.startsWith('#') ? '' : webAddress(value, base);
      if (address !== '') element.setAttribute(name, address);
    }
  }
  // Lists of addresses would be read against the page's own; the plain ones do.
  for (const element of content.querySelectorAll('[srcset], [data-srcset]')) {
    element.removeAttribute('srcset');
    element.removeAttribute('data-srcset');
  }
}

/** Puts `content`, the copy of a frame's body, in the place of `frame`. */
export function replaceFrame(frame: Element, content: Element, body: Element): void {
  const base = body.ownerDocument.baseURI;
  if (base !== frame.ownerDocument.baseURI) settleAddresses(content, base);
  frame.replaceWith(content);
}
