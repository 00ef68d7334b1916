/** Who can ask whom what. Types only; `wire.ts` carries it. */
import type { Outcome, PageRefusal } from '../core/article';
import type { Place, Spots } from '../core/place';
import type { Does } from '../settings/site-rules';

/** Each answering context with what it answers: what is asked with, and what comes back. */
export interface Protocol {
  /** The content script of the page being read. It gets nothing: it is asked by Lede's own pages. */
  content: {
    /** Extracts the story as the page is now; `force` reads what is not detected as one. */
    'article.get': { ask: { force: boolean; part: Part }; answer: Reading };
    /** Answers once the page has changed enough to ask again, or has settled for good. */
    'page.changed': { ask: null; answer: { changed: boolean } };
    /**
     * Answers once entries have come into the story that was read last, as they do in a live blog, with how many
     * more than the `known` there are now.
     */
    'story.updates': { ask: { known: number }; answer: { count: number } };
    /** Where the person is, for the next time the same document is opened. */
    'place.keep': { ask: Place | null; answer: null };
    /** An image of the page's own origin, which refused to be shown elsewhere. */
    'image.fetch': { ask: { src: string }; answer: FetchedImage | null };
    /**
     * An image could not be had in the full view. Where the page's embedder policy is why, the story moves
     * to a tab of its own.
     */
    'image.missing': { ask: null; answer: null };
    /** Whether the full view covers the page. */
    'surface.state': { ask: null; answer: { open: boolean } };
    /**
     * Covers the page with the full view; `src` is its address with the nonce that lets it work. `spots` is where
     * the person was in an earlier document of this address, to which they have come back.
     */
    'surface.open': { ask: { src: string; part: Part; spots: Spots | null }; answer: Surfaced };
    /**
     * The full view has come up and has the focus. Asked by it alone; it hears whether the person has
     * done anything on the page yet, without which browsers pass over history entries.
     */
    'surface.ready': { ask: null; answer: { touched: boolean } };
    /** The full view has got the keys, or has lost them. Asked by it alone. */
    'surface.keys': { ask: { has: boolean }; answer: null };
    /** The colour of the full view's paper, as CSS writes it: what of the page stays in sight takes it on. */
    'surface.paper': { ask: { paper: string }; answer: null };
    /** Uncovers the page, and leaves it as it was. */
    'surface.close': { ask: null; answer: null };
  };
  /** The full view, asked by the page it covers. */
  reader: {
    /** Takes back the history entry that lets Back close it; answers when that is done. */
    'reader.leave': { ask: null; answer: null };
  };
  /** The worker. Who asks is known by the browser, never by what is said. */
  background: {
    /** Opens the full view over a tab, or closes it there. Asked by the popup. */
    'reader.toggle': { ask: { tabId: number }; answer: { done: boolean } };
    /** What a nonce was issued for; `null` if it is spent, made up, or another tab's. Asked by the full view. */
    'reader.claim': { ask: { nonce: string }; answer: Claim | null };
    /**
     * The full view has gone back over its history entry. Asked by it for the answer alone: the question goes
     * the way that the browser hears of history, and after it, so then the browser knows.
     */
    'reader.left': { ask: null; answer: null };
    /** A new address for the full view, which the page has thrown out. Asked by the page's content script. */
    'reader.again': { ask: { part: Part }; answer: { src: string } | null };
    /**
     * Hides the page's scrollbar and gives its place a colour, and takes an earlier such dress away. By style
     * sheets of the browser's, which change nothing in the page. Asked by the content script.
     */
    'page.dress': { ask: { put: Dress | null; take: Dress | null }; answer: null };
    /** Shows the story in a tab of its own: the page does not let it stand. Asked by the content script. */
    'reader.to-tab': { ask: { part: Part }; answer: null };
    /** What a page is, told by the script that waits on sites with a rule; whether the story opens now. */
    'page.seen': { ask: Seen; answer: { opens: boolean } };
    /** The full view is gone from over the page, and by whose doing. Asked by the content script. */
    'page.uncovered': { ask: { by: 'person' | 'page' }; answer: null };
    /** Where the person is in the story over the page, in case they come Back to it. Asked by the content script. */
    'place.left': { ask: Spots; answer: null };
    /** How a tab's site is treated. Asked by the popup, and by the full view of the page that it covers. */
    'site.state': { ask: { tabId: number }; answer: SiteState | null };
    /**
     * Sets the rule of a tab's site, or with `null` takes it back. Only the popup can have one set, where
     * Lede has access already; the full view can only take back.
     */
    'site.rule': { ask: { tabId: number; does: Does | null }; answer: SiteState | null };
    /** Answers the one question that the popup may put. Asked by it alone. */
    'site.answer': { ask: { tabId: number; yes: boolean }; answer: null };
    /**
     * Opens the popup, where a rule can be set, or where the browser opens none the options page with the rule
     * ready to be confirmed. Asked by the full view.
     */
    'popup.open': { ask: null; answer: null };
    /** Opens the options page. Asked by Lede's own pages. */
    'options.open': { ask: null; answer: null };
    /** A link of the story is about to be followed. Asked by the full view. */
    'reader.follow': { ask: { href: string }; answer: null };
  };
}

/** How a person came to a page. */
export type Arrival =
  | 'load'
  | 'reload'
  /** Back or Forward. */
  | 'back'
  /** The address changed without a load. */
  | 'moved';

/** What the waiting script sees of its page; from a page's process, and so only believed where it narrows. */
export interface Seen {
  readonly url: string;
  readonly story: boolean;
  /** Whether it is so surely a story that it may open by itself. */
  readonly opens: boolean;
  readonly arrival: Arrival;
  /** The person has scrolled, clicked, typed or selected something already. */
  readonly acted: boolean;
  /** The address names a place in the page. */
  readonly hasPlace: boolean;
}

/** How a site is treated. */
export interface SiteState {
  /** Its registrable domain. */
  readonly site: string;
  /** What to ask the browser for, to read this site without a click. */
  readonly origins: readonly string[];
  readonly access: boolean;
  /** What is done on this page; `null` where no rule says anything. */
  readonly does: Does | null;
  /** What the person is to be asked, once: whether to open this story, or to stop opening this site's. */
  readonly question: 'open' | 'stop' | null;
}

/** What of a page is read. */
export type Part = 'page' | 'selection';

/** Whether the full view could be put over the page, or why it must stand elsewhere. */
export type Surfaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'no-html' | 'no-frames' | 'no-pictures' | 'no-secrecy' };

/** How a page's scrollbar is hidden: which element makes the viewport scroll, and the colour of its place. */
export interface Dress {
  readonly scroller: 'html' | 'body';
  readonly paper: string;
}

/** What the full view is told when its nonce is good. */
export interface Claim {
  /** The tab whose page is read. */
  readonly tabId: number;
  /** Where the full view stands: over that page, or in a tab of its own. */
  readonly host: 'page' | 'tab';
  readonly part: Part;
}

/** An article, or why there is none, and where in it the person was. */
export interface Reading {
  readonly outcome: Outcome<PageRefusal>;
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
