import type { WindowLike } from 'dompurify';

/** Goes with all that is dropped; behind it no frameset can take the place of the body, which would leave nothing. */
const anchor = '<textarea></textarea>';

/**
 * Untrusted markup as nodes to be looked at: in the body of a document without a window, where nothing runs and nothing
 * is asked for. A node is copied there.
 */
export function parsed(dirty: string | Node, { DOMParser }: WindowLike): HTMLElement {
  const markup = typeof dirty === 'string' ? anchor + dirty : '';
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  if (typeof dirty !== 'string') body.append(body.ownerDocument.importNode(dirty, true));
  return body;
}
