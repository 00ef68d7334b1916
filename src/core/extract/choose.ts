import { Readability } from '@mozilla/readability';
import type { Page } from './page';

/**
 * The element Readability takes for the story's body, out of the copy, which it uses up. `null`
 * where it finds none. It hands over nodes: as text they would be parsed once more for nothing.
 */
export function chooseBody({ document }: Page): Element | null {
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  return (found?.content as Element | null | undefined) ?? null;
}
