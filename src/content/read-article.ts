import { type Outcome, type PageRefusal, refuse } from '../core/article';
import { frameBody, leastInnerText } from '../core/copy/inner-root';
import { detectByAll } from '../core/detect';
import { kindOf } from '../core/document-kind';
import { extract } from '../core/extract';
import { hasBody } from '../core/extract/open';
import { leastText } from '../core/least-text';
import { eachBelow } from '../core/each-below';
import { hasText, hasTextIn } from '../core/has-text';
import type { JudgedBlock } from '../core/judge/judged';
import { readPlainText } from '../core/plain-text';
import { guarded } from './guarded';
import { shadowOf } from './live-walk';
import { storyInView } from './story-in-view';
import { recordLayout } from './record-layout';
import { watchChanges } from './watch-changes';

/** A form's field can hide the document's own property of this name; the prototype's cannot be hidden. */
const typeOf = (document: Document): string =>
  Reflect.get<Document, 'contentType'>(Document.prototype, 'contentType', document);

/**
 * From this score on a page is shown to a person who has clicked: asked twice for one story of thirty is worse than a
 * page that is none. Cross-validated on the development pages, 98 of 100 articles have it, and two of ten others; a
 * half, from which on a page is said to be a story, 95 and less than one.
 */
const doubtful = 0.2;

/** What a frame in sight shows, where that is a story and the page around it has no text of its own. */
function framedStory(): Document | undefined {
  if (hasText(document, leastText)) return undefined;
  const inner = [...document.querySelectorAll('frame, iframe')]
    .filter(({ clientHeight }) => clientHeight > 0)
    .map((frame) => frameBody(frame)?.ownerDocument);
  return inner.find((one) => one && detectByAll(one, one.location.href).score >= doubtful);
}

/** The open shadow roots below `root`, and those in them. */
function* shadowsIn(root: Node): Generator<ShadowRoot, void> {
  for (const element of eachBelow(root)) {
    const shadow = shadowOf(element);
    if (shadow === null) continue;
    yield shadow;
    yield* shadowsIn(shadow);
  }
}

/** Why a page of markup is not to be read yet, or only by force; `undefined` where it is a story. */
function reservation(): Outcome<PageRefusal> | undefined {
  // Half a story is worse than a moment's wait: while the parser runs nothing is read.
  if (document.readyState === 'loading') return refuse('still-loading');
  const { score, because } = detectByAll(document, location.href);
  if (score >= doubtful) return undefined;
  if (document.readyState !== 'complete') return refuse('still-loading');
  if (!hasText(document, leastText)) {
    // Whether there is a story in what its components show is found out by reading it.
    const isInShadows = hasBody(document) && hasTextIn(shadowsIn(document.body), leastInnerText);
    return isInShadows ? undefined : refuse('nothing-to-read');
  }
  return refuse('not-a-story', because.find(({ weight }) => weight < 0)?.code);
}

function readText(force: boolean): Outcome<PageRefusal> {
  if (force) return readPlainText(document.body.textContent, location.href);
  return refuse(document.readyState === 'loading' ? 'still-loading' : 'plain-text');
}

/** What came of reading this page, and which part of it is what. */
export interface PageReading {
  readonly outcome: Outcome<PageRefusal>;
  /** None where the page is no markup or was not read. */
  readonly blocks: readonly JudgedBlock[];
}

/** The story of this page as it is now, or why there is none. Rejects only where `signal` ends it. */
export async function readArticle(force: boolean, signal: AbortSignal): Promise<PageReading> {
  let blocks: readonly JudgedBlock[] = [];
  const outcome = await guarded(signal, async () => {
    const kind = kindOf(document, typeOf(document));
    if (kind === 'plain-text') return readText(force);
    if (kind !== 'page') return refuse(kind);
    const framed = framedStory();
    const refusal = force || framed ? undefined : reservation();
    if (refusal !== undefined) return refusal;
    // A frameset has nothing around its frames: the frame is the page that is read.
    const page = hasBody(document) ? document : (framed ?? document);
    const layout = () => recordLayout(page);
    const options = { layout, watch: watchChanges, inView: storyInView, signal };
    const extraction = await extract(page, page.location.href, options);
    ({ blocks } = extraction);
    return extraction.ok ? { ok: true, article: extraction.article } : refuse(extraction.why);
  });
  return { outcome, blocks };
}
