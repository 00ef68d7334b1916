/**
 * What the worker may be asked with, read at run time: those who ask stand in pages' processes. A question of any other
 * shape is not answered, and what is more than asked for is not passed on.
 */
import { readSpots } from '../core/place';
import { deeds } from '../settings/site-rules';
import type { Arrival, Dress, Part, Seen } from './protocol';
import type { Readers } from './wire';

type Fields = Readonly<Record<string, unknown>>;

/** Thrown where a question has another shape. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Characters; a judgement, far above the address of any story. */
const longestAddress = 65_536;

const parts: readonly Part[] = ['page', 'selection'];
const arrivals: readonly Arrival[] = ['load', 'reload', 'back', 'moved'];
const scrollers: readonly Dress['scroller'][] = ['html', 'body'];

function fail(): never {
  throw new Malformed();
}

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : fail();

const truth = (value: unknown): boolean => (typeof value === 'boolean' ? value : fail());

const text = (value: unknown, longest: number): string =>
  typeof value === 'string' && value.length <= longest ? value : fail();

const number = (value: unknown): number =>
  Number.isSafeInteger(value) ? (value as number) : fail();

const oneOf = <T>(value: unknown, these: readonly T[]): T =>
  these.find((one) => one === value) ?? fail();

const nothing = (): null => null;

const tab = (asked: unknown) => ({ tabId: number(fields(asked)['tabId']) });
const part = (asked: unknown) => ({ part: oneOf(fields(asked)['part'], parts) });

/** The form of the colour is the dress-maker's to know. */
function dress(value: unknown): Dress | null {
  if (value === null) return null;
  const { scroller, paper } = fields(value);
  return { scroller: oneOf(scroller, scrollers), paper: text(paper, 40) };
}

function seen(asked: unknown): Seen {
  const { url, story, opens, arrival, acted, hasPlace } = fields(asked);
  return {
    url: text(url, longestAddress),
    story: truth(story),
    opens: truth(opens),
    arrival: oneOf(arrival, arrivals),
    acted: truth(acted),
    hasPlace: truth(hasPlace),
  };
}

/** A reader for each question; a missing, extra or mistyped one does not compile. */
export const readAsked: Readers<'background'> = {
  'reader.toggle': tab,
  'reader.claim': (asked) => ({ nonce: text(fields(asked)['nonce'], 64) }),
  'reader.left': nothing,
  'reader.again': part,
  'page.dress': (asked) => {
    const { put, take } = fields(asked);
    return { put: dress(put), take: dress(take) };
  },
  'reader.to-tab': part,
  'page.seen': seen,
  'page.uncovered': (asked) => ({ by: oneOf(fields(asked)['by'], ['person', 'page'] as const) }),
  'place.left': readSpots,
  'site.state': tab,
  'site.rule': (asked) => {
    const { does } = fields(asked);
    return { ...tab(asked), does: does === null ? null : oneOf(does, deeds) };
  },
  'site.answer': (asked) => ({ ...tab(asked), yes: truth(fields(asked)['yes']) }),
  'popup.open': nothing,
  'options.open': nothing,
  'reader.follow': (asked) => ({ href: text(fields(asked)['href'], longestAddress) }),
};
