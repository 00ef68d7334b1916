/**
 * What extraction hands on. An `Article` is plain data made from a stranger's page: nothing in it
 * may be trusted by whoever receives it. `html` is sanitised where its nodes are inserted, every
 * other text is set as text.
 */

import type { ReasonCode } from './verdict';

/** What a document is, by the type its server gave it and what the browser made of it. */
export type DocumentKind = 'page' | 'pdf' | 'image' | 'media' | 'svg' | 'xml' | 'plain-text';

/** A picture of the story. */
export interface Image {
  /** Absolute http(s) address, or a raster `data:` address. */
  readonly src: string;
  readonly alt: string;
  /** Caption and credit as plain text; empty where the page gives none. */
  readonly caption: string;
  /** Intrinsic size in CSS pixels where the page says it, else 0. */
  readonly width: number;
  readonly height: number;
}

/** A story, isolated. Absent texts are empty strings. */
export interface Article {
  /** Address of the document that was read, never what its `<base>` or metadata claim. */
  readonly url: string;
  readonly title: string;
  /** The section or topic line above the headline. */
  readonly kicker: string;
  /** The standfirst below the headline, where the page shows one and the body does not repeat it. */
  readonly dek: string;
  readonly byline: string;
  readonly siteName: string;
  /** ISO 8601 date or date and time. */
  readonly publishedTime: string;
  /** BCP 47 tag of the story's text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage: Image | null;
  /** The story's body as markup. Untrusted. */
  readonly html: string;
  /** Whole minutes a person takes for it, quick and unhurried; see `reading-time.ts`. */
  readonly readingTime: { readonly min: number; readonly max: number };
}

/** Why there is no article. Each code has its sentence on screen (`host/states.ts`). */
export type Refusal =
  /** `detect` sees no story; reading can be forced. */
  | 'not-a-story'
  /** The document is still arriving, and holds no story yet. */
  | 'still-loading'
  /** More nodes, depth or text than can be read in bounded time; see `measure.ts`. */
  | 'too-large'
  /** Read by force, and still there is nothing to read; or plainly nothing at all. */
  | 'nothing-to-read'
  /** Extraction threw. */
  | 'failed';

/** Why a tab's document gives no article: it may be none that `extract` takes. */
export type PageRefusal = Refusal | Exclude<DocumentKind, 'page'>;

/** What asking for an article answers. */
export type Outcome<Why extends string = Refusal> =
  | { readonly ok: true; readonly article: Article }
  | {
      readonly ok: false;
      readonly why: Why;
      /** What speaks most against a story, where `why` is that there is none. */
      readonly because?: ReasonCode;
    };

export const refuse = <Why extends string>(why: Why, because?: ReasonCode): Outcome<Why> => ({
  ok: false,
  why,
  ...(because !== undefined && { because }),
});
