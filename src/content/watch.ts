/**
 * Waits in pages of sites that the person has a rule for, and nowhere else: tells the worker what the page is, once
 * it is there and looked at, and again where it changes into another one.
 */
import { tellBackground } from '../messages/ask-background';
import type { Arrival } from '../messages/protocol';
import { detect } from '../core/detect';
import { pageChanged } from './page-changed';
import { type Acts, watchActs } from './watch/acts';
import { arrivalOf, hasPlace } from './watch/arrival';
import { takeHold } from './watch/hold';
import { onMoved } from './moved';
import { whenLookedAt } from './watch/looked-at';

type Carrier = typeof globalThis & { ledeWatches?: true };

/** Looks at a page whose text comes late; a page that goes on stirring after that is no story that has arrived. */
const mostLooks = 5;

/** Milliseconds in which a page that has become another one says so, if it still changes. */
const rest = 300;

const { signal } = new AbortController();

/** Looks at the page, and has it opened if that is to be. Whether it is a story. */
async function look(arrival: Arrival, acts: Acts): Promise<boolean> {
  const hold = takeHold();
  const { story, opens } = detect(document, location.href);
  const isPlace = hasPlace();
  // An address that changes under somebody who scrolls is an endless page's: none of it is to be covered.
  const acted = acts.any() || ((arrival === 'load' || arrival === 'moved') && scrollY > 0);
  const seen = { url: location.href, story, opens, arrival, acted, hasPlace: isPlace };
  // Held back for a little longer, so that the page does not flash by before its story.
  if (opens && !acted && !isPlace) hold.prolong();
  else hold.release();
  const answer = await tellBackground('page.seen', seen);
  if (!answer.opens) hold.release();
  return story;
}

/** Looks again as long as the page changes, until there is a story; not for ever. */
async function lookOn(arrival: Arrival, acts: Acts, isStale: () => boolean): Promise<void> {
  for (let looks = 0; looks < mostLooks && !isStale(); looks++) {
    if (await look(arrival, acts)) return;
    if (!(await pageChanged(document, signal)).changed) return;
  }
}

async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/** What a page is called, where another one has come in its place without a load. */
const callings = (): string =>
  `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;

/** Resolves when the page has become another one, and has come to rest; or when it stays what it was. */
async function becomesAnother(before: string): Promise<void> {
  for (let waits = 0; waits < mostLooks && callings() === before; waits++)
    if (!(await pageChanged(document, signal)).changed) return;
  await pageChanged(document, AbortSignal.timeout(rest));
}

async function watch(): Promise<void> {
  const acts = watchActs();
  let moves = 0;
  let called = '';
  const lookFrom = async (arrival: Arrival): Promise<void> => {
    const move = moves;
    await whenLookedAt(document);
    called = callings();
    await lookOn(arrival, acts, () => move !== moves);
  };
  onMoved(() => {
    moves++;
    // The click that led here was one on the page before.
    acts.forget();
    void becomesAnother(called).then(() => lookFrom('moved'));
  });
  await parsed();
  await lookFrom(arrivalOf());
}

const carrier: Carrier = globalThis;
if (carrier.ledeWatches !== true) {
  carrier.ledeWatches = true;
  // The extension is gone, or the page: then nobody waits for anything.
  watch().catch(() => undefined);
}
