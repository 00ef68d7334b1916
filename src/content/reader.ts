/**
 * Injected into a page when a person asks to read it, and only then. Answers Lede's own pages and
 * leaves the page as it is.
 */
import type { Spots } from '../core/place';
import { askBackground, tellBackground } from '../messages/ask-background';
import { ownBrowser } from '../messages/own-browser';
import { portName } from '../messages/ports';
import { type WirePort, answer, client } from '../messages/wire';
import { type DocumentState, earlierState, keepState } from './document-state';
import { fetchImage } from './fetch-image';
import { onMoved } from './moved';
import { pageChanged } from './page-changed';
import { mapBlocks } from './place/block-map';
import { type BothSides, type Side, createBothSides } from './place/both-sides';
import { tellSpots } from './place/tell-spots';
import { readArticle } from './read-article';
import { readSelection } from './read-selection';
import { embedderPolicy } from './surface/embedder-policy';
import { type StoryUpdates, storyUpdates } from './story-updates';
import { type Surface, createSurface } from './surface/surface';

function isAlive(): boolean {
  try {
    // Cut off from its extension a script keeps the names, and each of them throws.
    return (ownBrowser?.runtime.getURL('') ?? '') !== '';
  } catch {
    return false;
  }
}

/** What all that answers for a document has in common. */
interface Served {
  readonly sides: BothSides;
  readonly surface: Surface;
  readonly updates: StoryUpdates;
  /** Told where the person is in the story over the page. */
  readonly tell: (spots: Spots) => void;
}

/** Answers whoever shows this page's story, over it or beside it: the full view, the popup, a tab. */
function serve(port: WirePort, side: Side, { sides, surface, updates, tell }: Served): void {
  // What is selected is a story of its own, with places of its own.
  let isWhole = true;
  let change: Promise<{ changed: boolean }> | undefined;
  let watch = new AbortController();
  answer<'content'>(port, {
    'article.get': async ({ force, part }, signal) => {
      // Watched from before the page is read: a story that comes meanwhile must not be missed.
      watch.abort();
      watch = new AbortController();
      change = pageChanged(document, AbortSignal.any([signal, watch.signal]));
      isWhole = part === 'page';
      const { outcome, blocks } = isWhole
        ? await readArticle(force, signal)
        : { outcome: await readSelection(signal), blocks: [] };
      if (outcome.ok) watch.abort();
      if (!outcome.ok || !isWhole) return { outcome, place: null };
      const { url, html } = outcome.article;
      const map = mapBlocks(url, html, blocks);
      updates.watch(map, signal);
      return { outcome, place: sides.opened(side, map) };
    },
    'story.updates': async ({ known }) => ({ count: await updates.moreThan(known) }),
    'page.changed': (_, signal) => change ?? pageChanged(document, signal),
    'place.keep': (place) => {
      const spots = isWhole ? sides.keep(side, place) : null;
      if (spots !== null && side === 'over') tell(spots);
      return null;
    },
    'image.fetch': ({ src }, signal) => fetchImage(src, signal),
    'image.missing': async () => {
      if (surface.isOpen() && (await embedderPolicy()).starvesPictures) await surface.moveOut();
      return null;
    },
    'surface.state': () => ({ open: surface.isOpen() }),
    'surface.open': ({ src, part, spots }) => {
      if (spots !== null) sides.comeBack(spots);
      sides.covered();
      return surface.open(src, part);
    },
    'surface.ready': () => {
      surface.ready();
      return { touched: navigator.userActivation.hasBeenActive };
    },
    'surface.keys': ({ has }) => {
      surface.keys(has);
      return null;
    },
    'surface.paper': ({ paper }) => {
      surface.paint(paper);
      return null;
    },
    'surface.close': async () => {
      await surface.close('person');
      return null;
    },
  });
}

function listen(state: DocumentState): void {
  const sides = createBothSides(state, () => location.href);
  const updates = storyUpdates();
  const tell = tellSpots((spots) => {
    tellBackground('place.left', spots).catch(() => undefined);
  });
  const surface: Surface = createSurface({
    label: ownBrowser?.i18n.getMessage('fullView') ?? '',
    isAlive,
    again: async (part) => (await askBackground('reader.again', { part }))?.src ?? null,
    toTab: async (part) => {
      await askBackground('reader.to-tab', { part });
    },
    changeDress: async (put, take) => {
      await askBackground('page.dress', { put, take });
    },
    serve: (port) => {
      serve(port, 'over', served);
      return client<'reader'>(port);
    },
    uncovered: (by) => {
      updates.end();
      sides.uncovered();
      // The worker may be out of reach by now; the page has been given back all the same.
      tellBackground('page.uncovered', { by }).catch(() => undefined);
    },
  });
  const served = { sides, surface, updates, tell };
  // Another page has come in this one's place, without a load: its story is not the one that is shown.
  onMoved(() => {
    if (surface.isOpen()) void surface.close('page');
  });
  ownBrowser?.runtime.onConnect.addListener((port) => {
    if (port.name === portName) serve(port, 'beside', served);
  });
}

// Injected anew at every click; one of them answers.
const earlier = earlierState();
if (earlier?.isAlive() !== true) {
  const state: DocumentState = { isAlive, kept: earlier?.kept ?? null };
  keepState(state);
  listen(state);
}
