/** Who can ask whom what. Types only; `wire.ts` carries it. */
import type { Outcome } from '../core/article';
import type { Place } from '../core/place';

/** Each answering context with what it answers: what is asked with, and what comes back. */
export interface Protocol {
  /** The content script of the page being read. It gets nothing: it is asked by Lede's own pages. */
  content: {
    /** Extracts the story as the page is now; `force` reads what is not detected as one. */
    'article.get': { ask: { force: boolean }; answer: Reading };
    /** Answers once the page has changed enough to ask again, or has settled for good. */
    'page.changed': { ask: null; answer: { changed: boolean } };
    /** Where the person is, for the next time the same document is opened. */
    'place.keep': { ask: Place | null; answer: null };
    /** An image of the page's own origin, which refused to be shown elsewhere. */
    'image.fetch': { ask: { src: string }; answer: FetchedImage | null };
  };
}

/** An article, or why there is none, and where in it the person was. */
export interface Reading {
  readonly outcome: Outcome;
  readonly place: Place | null;
}

/** An image's bytes in a form that messages carry. */
export interface FetchedImage {
  readonly type: string;
  readonly base64: string;
}

export type Context = keyof Protocol;
export type Name<C extends Context> = keyof Protocol[C] & string;
export type Ask<C extends Context, N extends Name<C>> = Protocol[C][N] extends { ask: infer A }
  ? A
  : never;
export type Answer<C extends Context, N extends Name<C>> = Protocol[C][N] extends {
  answer: infer A;
}
  ? A
  : never;

/** One function for each name a context answers; a missing, extra or mistyped one does not compile. */
export type Handlers<C extends Context> = {
  readonly [N in Name<C>]: (
    asked: Ask<C, N>,
    signal: AbortSignal,
  ) => Answer<C, N> | Promise<Answer<C, N>>;
};
