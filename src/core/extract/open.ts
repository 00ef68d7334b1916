import type { Refusal } from '../article';
import type { Layout } from '../copy/layout';
import { isTooLarge, measure } from '../copy/measure';
import { type PageCopy, copyPage } from '../copy/page-copy';
import { type Portions, atOnce } from '../portions';
import type { Pause } from '../pause';

/** XML, SVG and documents that a script has emptied have none; a frameset stands in its place. */
export const hasBody = ({ body }: { readonly body: HTMLElement | null }): boolean =>
  body?.localName === 'body';

/** Records what only the layout knows, in one go or in portions. */
export type RecordLayout = () => Layout | Portions<Layout>;

/** Watches trees of the live page for nodes that come or go. */
export interface Changes {
  readonly also: (root: Node) => void;
  readonly seen: () => boolean;
  readonly end: () => void;
}
export type WatchChanges = () => Changes;

/** What is to be read of a document, and how. */
export interface Opening {
  readonly document: Document;
  readonly url: string;
  /** Asked when the page is known to be of a size to read. */
  readonly layout: RecordLayout | undefined;
  /** Sees the copy while it still is node for node what the document is. */
  readonly mark?: ((root: Element) => void) | undefined;
}

/** A copy to work on, or why the document is not to be read. */
export type Opened =
  { readonly ok: true; readonly page: PageCopy } | { readonly ok: false; readonly why: Refusal };

const unwatched: Changes = { also: () => undefined, seen: () => false, end: () => undefined };

/** Makes the copy in portions; `changes` is to watch the trees that it is made of. */
function* opening(
  { document, url, layout, mark }: Opening,
  changes: Pick<Changes, 'also'> = unwatched,
): Portions<Opened> {
  changes.also(document);
  const measured = yield* measure(document);
  if (isTooLarge(measured)) return { ok: false, why: 'too-large' };
  measured.inner.forEach(changes.also);
  yield;
  const recorded = layout?.();
  const known = recorded !== undefined && Symbol.iterator in recorded ? yield* recorded : recorded;
  return { ok: true, page: yield* copyPage(document, url, measured, known, mark) };
}

/** A copy of a document, made while nothing else runs. */
export function openAtOnce(what: Opening): Opened {
  if (!hasBody(what.document)) return { ok: false, why: 'nothing-to-read' };
  return atOnce(opening(what));
}

/**
 * The same with pauses, in which the page may run. Where it changes in one, as `watch` sees it, the half copy is of
 * two pages: it is made anew, and in one go, so that a page that changes all the time has an end too.
 */
export async function openPage(
  what: Opening,
  pause: Pause,
  watch: WatchChanges = () => unwatched,
): Promise<Opened> {
  if (!hasBody(what.document)) return { ok: false, why: 'nothing-to-read' };
  const changes = watch();
  const work = opening(what, changes);
  try {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      await pause();
      if (changes.seen()) return openAtOnce(what);
    }
  } finally {
    changes.end();
  }
}
