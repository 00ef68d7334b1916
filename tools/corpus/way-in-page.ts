import { readWithLede } from './lede-in-page';
import { readWithPeer } from './peers-in-page';
import { type Peer, peers, type Reading, type Way } from './reading';
import { textOf } from './text-of';

/** What an extractor gives back, before its markup is made into text. */
export interface Found extends Omit<Reading, 'text' | 'error'> {
  readonly html: string;
}

const isPeer = (way: Way): way is Peer => peers.some((peer) => peer === way);

/** The step that `way` does without, as a list of none or one. */
const withoutOf = (way: Way): string[] =>
  way.startsWith('without ') ? [way.slice('without '.length)] : [];

/** Reads the live page in one way. Rejects where the extractor throws. */
export async function readBy(way: Way): Promise<Reading> {
  const { html, ...found } = isPeer(way) ? readWithPeer(way) : await readWithLede(withoutOf(way));
  return { text: textOf(new DOMParser().parseFromString(html, 'text/html').body), ...found };
}
