import { readWithLede } from './lede-in-page';
import { readWithPeer } from './peers-in-page';
import { peers, type Reading, type Way } from './reading';
import { textOf } from './text-of';

/** What an extractor gives back, before its markup is made into text. */
export interface Found extends Omit<Reading, 'text' | 'error'> {
  readonly html: string;
}

const isPeer = (way: Way): way is (typeof peers)[number] => peers.some((peer) => peer === way);

/** Reads the live page in one way. Rejects where the extractor throws. */
export async function readBy(way: Way): Promise<Reading> {
  const { html, ...found } = isPeer(way) ? readWithPeer(way) : await readWithLede();
  return { text: textOf(new DOMParser().parseFromString(html, 'text/html').body), ...found };
}
