/**
 * From a document to an `Article`: copy, prepare, split into blocks, read metadata, propose, judge every block,
 * assemble what is kept.
 */
import type { Article, Refusal } from '../article';
import { assemble } from '../assemble/assemble';
import { excludedTexts } from '../blocks/excluded';
import { takeOutHidden } from '../blocks/take-out';
import { ownSite } from '../blocks/own-site';
import { walk } from '../blocks/walk';
import { declaredBlocks } from '../choose/declared';
import { densestPart } from '../choose/densest';
import { notesOf } from '../choose/notes';
import { propose } from '../choose/propose';
import { judge, judgeSteps } from '../judge';
import { type JudgedBlock, judgedBlocks } from '../judge/judged';
import { readMetadata } from '../metadata';
import { preparations } from '../prepare';
import { whyNoStory } from '../refuse/why-no-story';
import { leastText } from '../least-text';
import { type InView, whichStory } from '../detect/which-story';
import { keepStory, markParts } from './one-story';
import { type RecordLayout, type WatchChanges, openPage } from './open';
import { pauses } from '../pause';
import { type Portions, inPortions } from '../portions';
import { type Trace, timing } from '../trace';

export interface ExtractOptions {
  /**
   * Records what only the layout knows, for whoever can ask it; asked once, when the page is known to be
   * of a size to read. Without it the markup decides.
   */
  readonly layout?: RecordLayout;
  /** Says whether the page changes in a pause, for whoever can watch it. Without it the document is taken to stand still. */
  readonly watch?: WatchChanges;
  /** Says which of several stories of the page the person is looking at, for whoever can ask the layout. */
  readonly inView?: InView;
  /** Ends the work at the next pause; `extract` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told of every step and the milliseconds it took. */
  readonly trace?: Trace;
  /** Steps left out, by name, to see what each is worth. */
  readonly without?: ReadonlySet<string>;
}

/** A story or why there is none, and what became of every block of the page. */
export type Extraction = (
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly why: Refusal }
) & {
  readonly blocks: readonly JudgedBlock[];
  /** Texts that are seen and in no block; see `excluded.ts` for the closed list. */
  readonly excluded: readonly string[];
};

/** The steps that `without` knows. */
export const stepNames: readonly string[] = [
  ...preparations.map(([step]) => step),
  'propose',
  ...judgeSteps,
];

/**
 * The story of `document`, read at `url`, or why there is none. `document` is only read. The same
 * inputs give the same bytes. Rejects only where `signal` was aborted or the document throws.
 */
export async function extract(
  document: Document,
  url: string,
  {
    layout,
    watch,
    inView,
    signal,
    trace = () => undefined,
    without = new Set(),
  }: ExtractOptions = {},
): Promise<Extraction> {
  signal?.throwIfAborted();
  const timed = timing(trace);
  const pause = pauses(signal);
  const only = timed('which-story', () => whichStory(document, url, inView));
  const others = markParts(document, only?.others ?? []);
  /** The same for steps that are done in portions; what runs in the pauses is in the time. */
  const paused = async <T>(step: string, work: () => Promise<T> | Portions<T>): Promise<T> => {
    const start = performance.now();
    const begun = work();
    const result = await (begun instanceof Promise ? begun : inPortions(begun, pause));
    trace(step, performance.now() - start);
    return result;
  };
  const mark = only === null ? undefined : others.mark;
  const opened = await paused('copy', () =>
    openPage({ document, url, layout, mark }, pause, watch),
  );
  if (!opened.ok) return { ...opened, blocks: [], excluded: [] };
  const { page } = opened;
  if (only !== null) keepStory(page, others.copies, only);
  await pause();
  // Before the preparations take from `noscript` what they need.
  const excluded = timed('excluded', () => excludedTexts(page));
  for (const [step, prepare] of preparations) {
    if (without.has(step)) continue;
    await pause();
    await paused(step, () => prepare(page));
  }
  await pause();
  const { body } = page.document;
  const walked = await paused('blocks', () => walk(body, page, ownSite(page.document, url)));
  await pause();
  const metadata = timed('metadata', () => readMetadata(page, walked.blocks, url));
  await pause();
  const declared = timed('declared', () =>
    declaredBlocks(walked, page.document, metadata.articleBody),
  );
  await pause();
  const notes = timed('notes', () => notesOf(walked, body));
  await pause();
  await paused('take-out-hidden', () => takeOutHidden(page));
  await pause();
  const densest = timed('densest', () => densestPart(walked));
  await pause();
  const proposed = without.has('propose')
    ? new Set<number>()
    : timed('propose', () => propose(page.document, walked, densest, timed));
  await pause();
  const hints = { ...metadata, densest, proposed, declared, notes };
  const verdicts = await paused('judge', () => judge(walked, hints, pause, without));
  await pause();
  const blocks = await paused('account', () => judgedBlocks(walked, verdicts, page));
  const kept = blocks.filter(({ verdict }) => verdict.keep && verdict.step !== 'shown-above');
  const length = kept.reduce((sum, { id }) => sum + (walked.blocks[id]?.length ?? 0), 0);
  if (length < leastText) return { ok: false, why: 'nothing-to-read', blocks, excluded };
  await pause();
  const why = timed('refuse', () => whyNoStory(kept, page.document));
  if (why !== undefined) return { ok: false, why, blocks, excluded };
  await pause();
  const article = await paused('assemble', () => assemble(page, walked, kept, metadata, excluded));
  return { ok: true, article, blocks, excluded };
}
