/**
 * Injected into a page when a person asks to read it, and only then. Answers Lede's own pages and
 * leaves the page as it is.
 */
import browser from 'webextension-polyfill';
import { askBackground } from '../messages/ask-background';
import { portName } from '../messages/ports';
import { type WirePort, answer, client } from '../messages/wire';
import { type DocumentState, earlierState, keepState } from './document-state';
import { fetchImage } from './fetch-image';
import { pageChanged } from './page-changed';
import { readArticle } from './read-article';
import { readSelection } from './read-selection';
import { embedderPolicy } from './surface/embedder-policy';
import { type Surface, createSurface } from './surface/surface';

function isAlive(): boolean {
  try {
    return browser.runtime.getURL('') !== '';
  } catch {
    return false;
  }
}

/** Answers whoever shows this page's story: the popup, or the full view. */
function serve(port: WirePort, state: DocumentState, surface: Surface): void {
  let change: Promise<{ changed: boolean }> | undefined;
  let watch = new AbortController();
  answer<'content'>(port, {
    'article.get': async ({ force, part }, signal) => {
      // Watched from before the page is read: a story that comes meanwhile must not be missed.
      watch.abort();
      watch = new AbortController();
      change = pageChanged(document, AbortSignal.any([signal, watch.signal]));
      const outcome = await (part === 'selection'
        ? readSelection(signal)
        : readArticle(force, signal));
      if (outcome.ok) watch.abort();
      // An address that changed without a load is another story.
      return { outcome, place: state.place?.url === location.href ? state.place.place : null };
    },
    'page.changed': (_, signal) => change ?? pageChanged(document, signal),
    'place.keep': (place) => {
      state.place = place === null ? null : { url: location.href, place };
      return null;
    },
    'image.fetch': ({ src }, signal) => fetchImage(src, signal),
    'image.missing': async () => {
      if (surface.isOpen() && (await embedderPolicy()).starvesPictures) await surface.moveOut();
      return null;
    },
    'surface.state': () => ({ open: surface.isOpen() }),
    'surface.open': ({ src, part }) => surface.open(src, part),
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
      await surface.close();
      return null;
    },
  });
}

function listen(state: DocumentState): void {
  const surface: Surface = createSurface({
    label: browser.i18n.getMessage('fullView'),
    isAlive,
    again: async (part) => (await askBackground('reader.again', { part }))?.src ?? null,
    toTab: async (part) => {
      await askBackground('reader.to-tab', { part });
    },
    changeDress: async (put, take) => {
      await askBackground('page.dress', { put, take });
    },
    serve: (port) => {
      serve(port, state, surface);
      return client<'reader'>(port);
    },
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName) serve(port, state, surface);
  });
}

// Injected anew at every click; one of them answers.
const earlier = earlierState();
if (earlier?.isAlive() !== true) {
  const state: DocumentState = { isAlive, place: earlier?.place ?? null };
  keepState(state);
  listen(state);
}
