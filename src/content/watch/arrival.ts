import type { Arrival } from '../../messages/protocol';

const navigation = (): PerformanceNavigationTiming | undefined =>
  performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** How the person came to this document. */
export function arrivalOf(): Arrival {
  const type = navigation()?.type;
  if (type === 'back_forward') return 'back';
  return type === 'reload' ? 'reload' : 'load';
}

/** Browsers take a text fragment out of the address that a page sees; the record of its loading has it still. */
const namesText = (): boolean => navigation()?.name.includes(':~:text=') === true;

/** Whether the address names a place in the page. What an application writes behind the `#` names none. */
export const hasPlace = (): boolean => namesText() || document.querySelector(':target') !== null;
