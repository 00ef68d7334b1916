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

/**
 * Whether the address names a place in the page. What an application writes behind the `#` names none; a fragment
 * that cannot be read throws, and then nothing opens.
 */
export const hasPlace = (): boolean =>
  namesText() || document.getElementById(decodeURI(location.hash.slice(1))) !== null;
