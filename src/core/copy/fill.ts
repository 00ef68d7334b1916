import type { Portions } from '../portions';
import { type Copying, type Host, enter } from './enter';
import { fillHost, replaceFrame, slotsOf } from './flatten';
import { isShadow } from './inner-root';
import type { Layout } from './layout';
import { isInAny } from '../in-any';

/**
 * Puts into `hosts` what the page shows inside them, and into the hosts in there, as deep as was measured.
 * What is out of sight is not even copied.
 */
export function* fill(
  hosts: readonly Host[],
  page: Copying,
  layout: Layout | undefined,
): Portions<void> {
  for (const { element, root } of hosts) {
    if (isInAny(element, page.hidden)) continue;
    const content = page.document.createElement('div');
    const inner = yield* enter(root, content, page, layout);
    // Before anything moves into other slots.
    const slots = slotsOf(content);
    yield* fill(inner, page, layout);
    if (isShadow(root)) fillHost(element, content, slots);
    else replaceFrame(element, content, root);
    yield;
  }
}
